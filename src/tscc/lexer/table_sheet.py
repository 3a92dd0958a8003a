"""The lines of a document as the search for tables sees them: rules, rows of figures, text, and what tables have claimed.

Everything here is about single lines and their neighbours; which of them make a table is left to `tables`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from tscc.grammar import pattern, terminal
from tscc.lexer.row_labels import continues_label, is_open
from tscc.lexer.titles import is_heading
from tscc.text import geometry
from tscc.text.lines import Cell, Column, Line
from tscc.vocabulary.label_words import is_total

_RULE = terminal("figures", "RULER")
_FIGURE = re.compile(rf"{pattern('figures', 'CELL')}{pattern('figures', 'MARK')}?|{pattern('figures', 'NOTHING')}")
_MARK = terminal("figures", "MARK")
"""A footnote mark on a line of its own below its head; it is not a figure."""
_ROW_REACH_LINES = 3
"""The most lines between the ruler of a table and its first row."""


class Sheet:
    """The lines of a document, and which of them tables have claimed so far.

    `closed` lists the lines that can be in no table, whatever they look like. `rules`, `figured` and `closed` have an
    entry more than there are lines: behind the last line everything is closed.
    """

    def __init__(self, lines: Sequence[Line], closed: Sequence[bool]) -> None:
        self.lines = lines
        self.closed = [*closed, True]
        self.claims: dict[int, Line] = {}
        self.rules = [*(bool(_RULE.fullmatch(line.text)) for line in lines), False]
        self.figured = [*(not self.rules[index] and _has_figures(line) for index, line in enumerate(lines)), False]
        self.figures_last = sum(map(self._shows_figures_last, range(len(lines)))) > 0
        """Whether labels of several lines have their figures on the last of them rather than on the first."""

    def claim(self, index: int, kind: str, cells: tuple[Cell, ...], columns: tuple[Column, ...]) -> None:
        """Make a line part of a table."""
        self.claims[index] = msgspec.structs.replace(self.lines[index], kinds=(kind,), cells=cells, columns=columns)

    def kind(self, index: int) -> str | None:
        """What a line is in the table that claimed it; None where none did."""
        return self.claims[index].kinds[0] if index in self.claims else None

    def is_text(self, index: int) -> bool:
        """Whether a line is free, and neither rule nor row."""
        return not (self.rules[index] or self.figured[index] or index in self.claims or self.closed[index])

    def is_split(self, index: int) -> bool:
        """Whether a gap splits a line."""
        return len(geometry.chunks(self.lines[index].text)) > 1

    def is_label(self, index: int) -> bool:
        """Whether a line is text without a gap."""
        return self.is_text(index) and not self.is_split(index)

    def label(self, index: int) -> str:
        """The first chunk of a line."""
        return geometry.chunks(self.lines[index].text)[0].text

    def touches_above(self, index: int) -> bool:
        """Whether a line and the one above it have no blank line between them; false for the first line and below the last."""
        return 0 < index < len(self.lines) and not self.lines[index].blanks_above

    def texts_above(self, index: int) -> Iterator[int]:
        """The lines of text directly above a line, from the lowest up."""
        top = index
        while self.touches_above(top) and self.is_text(top - 1):
            top -= 1
            yield top

    def is_over_rows(self, index: int) -> bool:
        """Whether a rule is the ruler of a head: text or nothing above it, rows soon below it."""
        strokes = geometry.segments(self.lines[index].text)
        if not self._rows_follow(index):
            return False
        if self.touches_above(index) and self.figured[index - 1] and not self.is_total_in_head(index - 1):
            return False
        headed = any(map(self.is_split, self.texts_above(index)))
        # one stroke shows no columns: the head above it must; strokes above a total alone belong to no head
        return headed or (len(strokes) > 1 and not self._sums_up(index))

    def _rows_follow(self, index: int) -> bool:
        """Whether rows are soon below a rule, without a head with its own ruler between them."""
        text = False
        for other in range(index + 1, index + 1 + _ROW_REACH_LINES):
            if self.closed[other] or (text and self.rules[other]):
                return False
            if self.figured[other]:
                return True
            text = text or not self.rules[other]
        return False

    def _sums_up(self, index: int) -> bool:
        """Whether the first row below a rule is a total."""
        return is_total(self.label(self.figured.index(True, index)))

    def is_total_in_head(self, index: int) -> bool:
        """Whether a line is a total misplaced between the lines of a head and its ruler."""
        if index < 1 or not self.rules[index + 1] or not self.figured[index]:
            return False
        headed = self.is_split(index - 1) and self.is_text(index - 1)
        return headed and len(geometry.segments(self.lines[index + 1].text)) > 1 and is_total(self.label(index))

    def heads_next(self, index: int) -> bool:
        """Whether a line is a heading with the head of another table soon below it."""
        if not self.lines[index].blanks_above or self.figured[index] or not is_heading(self.lines[index]):
            return False
        for other in range(index + 1, len(self.lines)):
            if self.figured[other] or self.closed[other]:
                return False
            if self.rules[other]:
                return self.is_over_rows(other)
        return False

    def _shows_figures_last(self, index: int) -> int:
        """1 where a label above a row continues in it, -1 where the label of a row continues below it."""
        if not self.figured[index]:
            return 0
        label, shown = self.label(index), 0
        if self.touches_above(index) and self.is_label(index - 1):
            shown += is_open(self.lines[index - 1].text) or continues_label(label)
        if self.touches_above(index + 1) and self.is_label(index + 1):
            shown -= is_open(label) or continues_label(self.lines[index + 1].text.strip())
        return shown


def _has_figures(line: Line) -> bool:
    """Whether a line ends in a figure behind a gap, or half of what follows its label are figures: `Total    875`."""
    found = geometry.pieces(line.text)
    figures = [is_figure(piece.text) and not _MARK.fullmatch(piece.text) for piece in found[1:]]
    return bool(figures) and (figures[-1] or 2 * sum(figures) >= len(figures))


def is_figure(text: str) -> bool:
    """Whether a text is only a figure, or a word for no figure; `POOL 2` has a digit and is a heading."""
    return _FIGURE.fullmatch(text) is not None
