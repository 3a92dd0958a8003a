"""Where characters are: the text of a filing, its lines, prose, and columns."""
