"""Which pool a text, a table or a column is about: the names of pools, and what nearly is one."""
