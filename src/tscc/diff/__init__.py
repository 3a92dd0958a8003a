"""What differs between two documents, such as a term sheet and the one that supersedes it, as a typed list of changes."""
