"""The version of the data set.

It changes with the tables: the second number where a table or a column is added, the first where one is renamed, removed or
means something else.
"""

DATA_SET_VERSION = "2.0"
