"""tscc, the term sheet compiler."""
