"""The command line: its arguments, its commands, and how files are written."""
