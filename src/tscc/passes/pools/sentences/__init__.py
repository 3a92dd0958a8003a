"""Sentences: what the narrative states of a pool, and what of it is not read."""
