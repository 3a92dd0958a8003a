"""What the words of a filing mean: column heads, titles, labels, item titles, captions."""
