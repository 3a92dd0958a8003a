"""Tables that divide no pool: of single loans, of classes, of prices, of dates, of speeds, and those that cross two dimensions.

They have rows and columns as stratifications have, so that only their heads tell them apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from enum import Enum

from tscc.document.enums import Dimension
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import DIMENSIONS
from tscc.syntax import nodes
from tscc.text.lines import Line
from tscc.vocabulary.dimensions import dimension_of


class NoStratification(Enum):
    """What such a table is, in words for messages."""

    LOANS = "a schedule of single loans"
    CLASSES = "a table of classes"
    PRICES = "a table of prices and yields"
    CROSSED = "a table of two dimensions"
    DATES = "a table of several dates"
    SPEEDS = "a table of several speeds of prepayment"


_LABELS = {NoStratification[name.upper()]: regex(words) for name, words in DIMENSIONS["over_labels"].items()}
"""Heads over the labels of such tables."""
_COUNT = regex(r"\b(?:number|no\.|#) of\b.*\b(?:loans|mortgages|contracts)\b|\bcount\b", re.IGNORECASE)
"""The head of a column that counts loans: a table by class of documentation has one."""
_FIGURE = rf"[$<>=]*\s*{pattern('figures', 'AMOUNT')}"
_BAND = regex(
    rf"[<>]=? ?{_FIGURE}|{_FIGURE}\s*(?:-|to)\s*{_FIGURE}|{_FIGURE} ?(?:\+|(?:and|or) (?:over|above|more))",
    re.IGNORECASE,
)
"""A band as the head of a column: `650 - 699`, `> 700`."""
_FEWEST_BANDS = 2
_FEWEST_DATES = 2
_YEAR = regex(r"\b(?:19|20)\d\d\b")
_SPEED = regex(r"\d{1,3} ?%")


def no_stratification(table: nodes.Table) -> NoStratification | None:
    """What a table is that divides no pool; None for any other table."""
    heads = table.head.texts()
    figures = [head for column, head in heads.items() if column]
    if _is_of_dates(table, heads):
        return NoStratification.DATES
    if any(map(_COUNT.search, figures)):
        return None
    if len(figures) > 1 and all(map(_SPEED.fullmatch, figures)):
        return NoStratification.SPEEDS
    if sum(_BAND.fullmatch(head) is not None for head in figures) >= _FEWEST_BANDS:
        return NoStratification.CROSSED
    label = heads.get(0, "").lower()
    return next((what for what, words in _LABELS.items() if words.search(label)), None)


def _is_of_dates(table: nodes.Table, heads: Mapping[int, str]) -> bool:
    """Whether the columns of a table are of several years, as many for each; heads of more words may be of what its title divides."""
    texts = [head for place, head in heads.items() if place]
    years = Counter(year for text in texts for year in set(_YEAR.findall(text)))
    if len(years) < _FEWEST_DATES or len(set(years.values())) > 1 or sum(years.values()) != len(texts):
        return False
    if all(map(_YEAR.fullmatch, texts)):
        return True
    title = table.title_text
    return dimension_of(title, heads.get(0, "")) is Dimension.OTHER


def lines_of(table: nodes.Table) -> list[Line]:
    """The lines of a table in order."""
    rows = [*table.rows, *table.early_totals, *([table.total] if table.total else [])]
    lines = [*(piece.line for piece in table.title), *table.head.lines, *table.head.rulers, *table.rulers]
    lines += [*table.junk, *table.headings, *table.summaries, *(line for row in rows for line in row.lines)]
    return [line for _, line in sorted({line.number: line for line in lines}.items())]
