"""All facts by their names: those of a text, of a line on its page, and of a line under the columns of a table."""

from __future__ import annotations

from tscc.lexer.facts import above_columns, of_front, of_labels, of_notes, of_page, of_text, of_titles, under_grid

TEXT_FACTS = of_text.FACTS
FACTS = {**of_page.FACTS, **of_notes.FACTS, **of_front.FACTS, **of_titles.FACTS}
GRID_FACTS = {**under_grid.FACTS, **of_labels.FACTS, **above_columns.FACTS}
