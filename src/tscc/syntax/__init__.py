"""What was written: the tree the parser makes, and the nodes that `build` makes of it."""
