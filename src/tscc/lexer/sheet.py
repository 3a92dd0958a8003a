"""The sheet: a document's lines with what each looks like to a table, a rule, a row of figures, a heading.

Everything here is said of single lines and their neighbours; which of them make a table is left to `regions`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from tscc.grammar import pattern, terminal
from tscc.text import geometry
from tscc.text.lines import Cell, Column, Line

IsA = Callable[[str, str], bool]
"""Whether a text has the look of a terminal of `lines.lark`."""

HEAD_LINES = 7
TITLE_LINES = 3
_RULE = terminal("figures", "RULER")
_FIGURE = re.compile(rf"{pattern('figures', 'CELL')}{pattern('figures', 'MARK')}?|{pattern('figures', 'NOTHING')}")
_MARK = terminal("figures", "MARK")
"""A footnote's mark on a line of its own under the head it belongs to, which is no figure."""
_NUMBERED = re.compile(r"\s*(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)] +\S")
_NAME_END = re.compile(r"[A-Z]{3}.*\b(?:INC|CORP|CO|LTD|N\.A|L\.P)\.$")
"""A company's name in capitals, which ends in a point."""
_UNFINISHED = terminal("figures", "UNFINISHED")
_GOING_ON = re.compile(
    r"[(a-z&/-]|(?:AND|OR|OF|TO|THROUGH|WITH)\b|(?:Co|Corp|Inc|Ltd|L\.?L\.?C|N\.A|F\.?S\.?B)\.?(?:[ ,]|$)"
)
"""How a label goes on: `(detached)`, `and under`, `Co.`."""
_ROW_SEARCH = 3
_TITLE_INDENT = 4
_LONGEST_TITLE = 78
_SHORTEST_TOTAL, _LONGEST_TOTAL = 4, 7
_NEAR_TOTAL = 0.8


class Claim(NamedTuple):
    """What a line is in its table: its kind, its cells, and the table's columns."""

    kind: str
    cells: tuple[Cell, ...] = ()
    columns: tuple[Column, ...] = ()


class Sheet:
    """The lines of a document, and which of them tables have claimed so far."""

    def __init__(self, lines: Sequence[Line], is_a: IsA, closed: Callable[[int], bool]) -> None:
        self.lines = lines
        self.is_a = is_a
        self.closed = closed
        self.claims: dict[int, Claim] = {}
        self.rules = [bool(_RULE.fullmatch(line.text)) for line in lines]
        self.figured = [not self.rules[index] and _has_figures(line) for index, line in enumerate(lines)]
        self.figures_last = sum(map(self._tells_figures_last, range(len(lines)))) > 0
        """Whether labels of several lines have their figures on the last of them, as more labels tell than not."""

    def is_total(self, label: str) -> bool:
        """Whether a label is that of a total, be it misspelt: `Totl`."""
        label = label.rstrip(" .:")
        word = re.split(r"[ :./]", label.lstrip(), maxsplit=1)[0]
        return self.is_a("TOTAL", label) or (
            _is_nearly_total(word) and self.is_a("TOTAL", label.replace(word, "Total", 1))
        )

    def is_text(self, index: int) -> bool:
        """Whether a line is free, and neither rule nor row."""
        return not (self.rules[index] or self.figured[index] or index in self.claims or self.closed(index))

    def _tells_figures_last(self, index: int) -> int:
        """1 where a label over a row goes on in it, -1 where one under the row goes on with that of the row."""
        if not self.figured[index]:
            return 0
        label = geometry.chunks(self.lines[index].text)[0].text
        told = 0
        if self.touches_above(index) and self.is_label(index - 1):
            told += is_open(self.lines[index - 1].text) or goes_on(label)
        if index + 1 < len(self.lines) and self.touches_above(index + 1) and self.is_label(index + 1):
            told -= is_open(label) or goes_on(self.lines[index + 1].text.strip())
        return told

    def is_label(self, index: int) -> bool:
        """Whether a line is text without a gap."""
        return self.is_text(index) and not self._is_parted(index)

    def touches_above(self, index: int) -> bool:
        """Whether the line above stands directly over a line."""
        return index > 0 and not self.lines[index].blanks_above and not self.lines[index].page_above

    def texts_above(self, index: int) -> Iterator[int]:
        """The lines of text that stand directly over a line, from the lowest up, as many as a head may have."""
        top = index
        while self.touches_above(top) and index - top < HEAD_LINES and self.is_text(top - 1):
            top -= 1
            yield top

    def stands_over_rows(self, index: int) -> bool:
        """Whether a rule is the ruler of a head: text or nothing over it, rows soon under it."""
        strokes = geometry.segments(self.lines[index].text)
        if self.lines[index].text.strip("-=_ ") or not self._rows_follow(index):
            return False
        if self.touches_above(index) and self.figured[index - 1] and not self.is_total_in_head(index - 1):
            return False
        headed = any(self._is_parted(line) for line in self.texts_above(index))
        # one stroke shows no columns: the head over it must; strokes over a total alone are no head's
        return headed or (len(strokes) > 1 and not self._sums_up(index))

    def _rows_follow(self, index: int) -> bool:
        """Whether rows stand soon under a rule, and no head with a ruler of its own between."""
        text = False
        for other in range(index + 1, min(index + 1 + _ROW_SEARCH, len(self.lines))):
            if self.closed(other) or (text and self.rules[other]):
                return False
            if self.figured[other]:
                return True
            text = text or not self.rules[other]
        return False

    def _sums_up(self, index: int) -> bool:
        """Whether the first row under a rule is a total."""
        below = next((line for line in range(index + 1, len(self.lines)) if self.figured[line]), index)
        return self.is_total(geometry.chunks(self.lines[below].text)[0].text)

    def _is_parted(self, index: int) -> bool:
        return len(geometry.chunks(self.lines[index].text)) > 1

    def is_total_in_head(self, index: int) -> bool:
        """Whether a line is a total gone astray between the lines of a head and its ruler."""
        if index < 1 or index + 1 >= len(self.lines) or not self.rules[index + 1] or not self.figured[index]:
            return False
        strokes = geometry.segments(self.lines[index + 1].text)
        label = geometry.chunks(self.lines[index].text)[0].text
        headed = self._is_parted(index - 1) and self.is_text(index - 1)
        return headed and len(strokes) > 1 and self.is_total(label)

    def heads_next(self, index: int) -> bool:
        """Whether a line is a heading with the head of another table soon under it."""
        if not (self.lines[index].blanks_above or self.lines[index].page_above) or self.figured[index]:
            return False
        if not is_heading(self.lines[index]):
            return False
        for other in range(index + 1, min(index + TITLE_LINES + HEAD_LINES, len(self.lines))):
            if self.figured[other] or self.closed(other):
                return False
            if self.rules[other]:
                return self.stands_over_rows(other) or self._opens_head(other)
        return False

    def _opens_head(self, index: int) -> bool:
        """Whether a rule stands over a head that has its own ruler below."""
        for other in range(index + 1, min(index + 1 + HEAD_LINES, len(self.lines))):
            if self.figured[other] or self.closed(other):
                return False
            if self.rules[other]:
                return other > index + 1 and self.stands_over_rows(other)
        return False


def is_open(label: str) -> bool:
    """Whether a label cannot end here: a bracket is open, or its last word wants another."""
    return label.count("(") > label.count(")") or _UNFINISHED.search(label) is not None


def goes_on(label: str) -> bool:
    """Whether a text begins as the rest of a label does: in small letters, with a bracket or a sign."""
    return _GOING_ON.match(label) is not None


def _is_nearly_total(word: str) -> bool:
    """Whether a word is nearly `total`."""
    if not _SHORTEST_TOTAL <= len(word) <= _LONGEST_TOTAL:
        return False
    return max(SequenceMatcher(None, word.lower(), known).ratio() for known in ("total", "totals")) >= _NEAR_TOTAL


def _has_figures(line: Line) -> bool:
    """Whether a line ends in a figure behind a gap, or half of what stands behind its label are: `Total    875`."""
    found = geometry.pieces(line.text)
    figures = [_FIGURE.fullmatch(piece.text) and not _MARK.fullmatch(piece.text) for piece in found[1:]]
    return bool(figures) and bool(figures[-1] or 2 * sum(map(bool, figures)) >= len(figures))


def is_figure(text: str) -> bool:
    """Whether a cell may be meant as a figure: it has a digit, or says that there is none."""
    return any(character.isdigit() for character in text) or _FIGURE.fullmatch(text) is not None


def is_whole_figure(text: str) -> bool:
    """Whether a cell is nothing but a figure; `POOL 2`, set over a column, is a heading."""
    return _FIGURE.fullmatch(text) is not None


def is_bare_figure(text: str) -> bool:
    """Whether a piece is a figure and nothing else, or says that there is none; prose has words behind its figures."""
    return _FIGURE.fullmatch(text) is not None


def is_heading(line: Line) -> bool:
    """Whether a line looks like a heading: in capitals or set in from the margin, and no end of a sentence."""
    text = line.text.strip()
    ended = text[-1] in ".;:,-" and not _NAME_END.search(text)
    if ended or not any(letter.isalpha() for letter in text):
        return False
    return text.upper() == text or line.indent >= _TITLE_INDENT


def is_titled(line: Line) -> bool:
    """Whether a line over a head is a title at the margin: `5. Distribution of Mortgage Loans by Note Rates`."""
    text = line.text.strip()
    if text[-1] in ".;:," or len(text) > _LONGEST_TITLE or len(geometry.chunks(text)) > 1:
        return False
    words = [word for word in re.findall(r"[A-Za-z][a-z-]+|[A-Z]", text) if len(word) > 3]
    return bool(words) and sum(word[0].isupper() for word in words) * 3 >= 2 * len(words)


def is_numbered(line: Line) -> bool:
    """Whether a line begins with a number as titles do: `2. Original Balance`."""
    return _NUMBERED.match(line.text) is not None
