"""What a tab of a text stands for: blanks up to a stop, every eight columns, or as many blanks as an editor wrote one for.

A pure function of the lines of a text. The figures of a table end in one column each; a text whose figures do so only with
another meaning of its tabs was written with that one. A tab with as many blanks behind it as it may stand for is wider.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from tscc.grammar.ahead import regex


class Tabs(msgspec.Struct, frozen=True):
    """The width of a tab, and whether it has that width wherever it is."""

    width: int = 8
    fixed: bool = False

    def blanks(self, column: int) -> int:
        """The number of blanks that a tab at a column stands for."""
        return self.width if self.fixed else self.width - column % self.width


STOPS = Tabs()
_OTHERS = (Tabs(4), Tabs(4, fixed=True), Tabs(8, fixed=True))
_FIGURE = regex(r"(?<= )[\d.,]*\d%?(?= |$)")
_ENDS_ROW = regex(r"\d%?\s*\Z")
_WIDE_GAP = regex(r"\t[\t ]| \t")
"""A gap that is not a single tab, as gaps are where a tab is one whatever their width."""
_FEWEST_LINES = 8
_BETTER = 1.1
"""How many times as many figures must end in the columns of those above for tabs to be others than those of a terminal."""


def tabs_of(lines: Sequence[str]) -> Tabs:
    """What the tabs of a text stand for; stops of eight columns if nothing is clearly better."""
    rows = [line for line in lines if "\t" in line and _ENDS_ROW.search(line)]
    if len(rows) < _FEWEST_LINES or 2 * sum(_WIDE_GAP.search(row) is not None for row in rows) < len(rows):
        return STOPS
    others = [tabs for tabs in _OTHERS if 2 * sum("\t" + " " * tabs.width in row for row in rows) < len(rows)]
    best = max(others, key=lambda tabs: _alike(rows, tabs), default=STOPS)
    return best if _alike(rows, best) > _BETTER * _alike(rows, STOPS) else STOPS


def _alike(rows: Sequence[str], tabs: Tabs) -> int:
    """How many figures of rows end in the column of a figure of the row before."""
    ends = [{found.end() for found in _FIGURE.finditer(_expanded(row.rstrip(), tabs))} for row in rows]
    return sum(len(above & below) for above, below in pairwise(ends))


def _expanded(row: str, tabs: Tabs) -> str:
    """A line with blanks for its tabs."""
    text = ""
    for part in row.split("\t"):
        text += part
        text += " " * tabs.blanks(len(text))
    return text.rstrip()
