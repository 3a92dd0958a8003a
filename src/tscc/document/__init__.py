"""What it means: the canonical document, its closed vocabularies, its schema and its text."""
