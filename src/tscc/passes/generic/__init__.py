"""The tables of any kind: from nodes to the tables of the document."""
