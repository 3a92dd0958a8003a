"""The meaning of a filing: the canonical document, its enumerations, its schema and its text."""
