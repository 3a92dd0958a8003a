"""Where characters stand: the text of a filing, its lines, prose, and columns."""
