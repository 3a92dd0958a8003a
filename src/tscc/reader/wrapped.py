"""Text whose lines were wrapped at a width: the last figures of rows, or the ends of rules, are on lines of their own.

Part of the reader. Such figures are alone on the line below their row, and the last of them is below none of its figures.
"""

from __future__ import annotations

import re
from itertools import pairwise

from tscc.grammar.ahead import regex
from tscc.reader.foreign import FEWEST_PLACES, LINE
from tscc.text.geometry import chunks
from tscc.text.source import Span

_FIGURES = regex(r"(?:\$[ \t]*)?\(?\d[\d,.]*%?\)?(?:[ \t]+(?:\$[ \t]*)?\(?\d[\d,.]*%?\)?)*")
"""Nothing but figures: `$150,609,780`, `357       732`."""
_CELL_AT_END = regex(r"(?:\d%?\)?|\$)\Z")
_LABEL = regex(r"[A-Za-z]{3}|\d")
_OPEN_BAND = regex(r"(?:\b(?:to|through|thru|and|than|exceeding|over|under)|[-\u2013])[ .]*\Z")
"""The end of a band whose upper edge is on the next line: `$100,000.01 to`."""
_NEXT_LINE = regex(r"\r*\n?[ \t]*")
"""What is between a line and the next, which may keep the blanks between its columns."""
_WRAPPED_SHARE = 0.3
"""The share of the rows with figures below them: of wrapped texts 0.4 to 1, of a filing with a reconciliation 0.1."""
_BROKEN_RULE = regex(r"^((?:- )?([-=_])\2{39,})[ \t]*\r?\n(\2+)[ \t]*\r?$", re.M)
"""A rule across the page, and the rest of it on the next line."""


def find_wrapped(text: str, span: Span) -> Span | None:
    """The first figures that were wrapped to a line of their own; None if there are few such lines.

    Figures that are set in may be sums beside a column: of these, most rows of the text have some below them.
    """
    lines = [*LINE.finditer(text, span.start, span.end)]
    found = [
        line
        for row, line in pairwise(lines)
        if not text[line.start()].isalpha()
        and _FIGURES.fullmatch(line[0].rstrip())
        and _NEXT_LINE.fullmatch(text, row.end(), line.start())
        and _lacks(_whole(text, row), _whole(text, line))
    ]
    at_margin = [line for line in found if text[line.start() - 1 : line.start()] not in (" ", "\t")]
    if len(at_margin) >= FEWEST_PLACES:
        return Span(*at_margin[0].span())
    rows = sum(_is_row(_whole(text, line)) for line in lines) if len(found) >= FEWEST_PLACES else 0
    return Span(*found[0].span()) if rows and _WRAPPED_SHARE * rows <= len(found) else None


def _is_row(text: str) -> bool:
    """Whether a line is a label with a cell at its end."""
    label, *cells = chunks(text)
    return bool(cells) and _CELL_AT_END.search(text) is not None and _LABEL.search(label.text) is not None


def _whole(text: str, line: re.Match[str]) -> str:
    """A line with the blanks of its indent."""
    start = line.start()
    while start and text[start - 1] in " \t":
        start -= 1
    return text[start : line.end()].rstrip()


def _lacks(row: str, figures: str) -> bool:
    """Whether figures are the rest of a row: its label is whole, and the last of them is below no other figure of it.

    They begin before its end, and are not set below it in a column of their own.
    """
    label, *cells = chunks(row)
    last = chunks(figures)[-1]
    return (
        _is_row(row)
        and chunks(figures)[0].start < len(row)
        and _OPEN_BAND.search(label.text) is None
        and not any(cell.start < last.end and last.start < cell.end for cell in cells)
    )


def find_wrapped_rule(text: str, span: Span) -> Span | None:
    """The rest of the first rule that was wrapped to a line of its own.

    None if few were, or not all at one width, or if other lines are longer: a short rule may be below that of a table.
    """
    rules = [*_BROKEN_RULE.finditer(text, span.start, span.end)]
    alike = {(len(rule[1]), len(rule[3])) for rule in rules}
    broken = len(rules) >= FEWEST_PLACES and len(alike) == 1 and len(rules[0][3]) < len(rules[0][1])
    if not broken or max(len(line[0].rstrip()) for line in LINE.finditer(text, span.start, span.end)) > len(
        rules[0][1]
    ):
        return None
    return Span(*rules[0].span(3))
