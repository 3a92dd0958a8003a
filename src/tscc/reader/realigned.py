"""Text whose lines were centred or set right one by one, so that its columns are lost.

Part of the reader. In a sound text the lines of paragraphs and the rows of tables begin in a few columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

import msgspec

from tscc.grammar.ahead import regex
from tscc.reader.foreign import FEWEST_PLACES, LINE
from tscc.text.source import Span

_ROW = regex(r".*\S {2,}(?:\$ *)?\d[\d,.]*%?")
_FEWEST_STARTS = 8
"""Columns in which lines begin; those of a table alone begin in a few."""
_OFF_MIDDLE_CHARS = 1
"""How far a centred line is out of the middle: half a blank, counted at both its ends."""
_FIRST_LINES = 20
"""The lines that are asked first, for speed: a sound text has some of another place among them."""


class _Placed(msgspec.Struct, frozen=True):
    """A line with the columns where it begins and ends."""

    span: Span
    start: int
    end: int


def find_centred(text: str, span: Span) -> Span | None:
    """The first row of a text whose lines are all centred, or as wide as the text; None if one is not, or few are rows."""
    lines = _aligned(text, span, lambda line: line.start + line.end, _OFF_MIDDLE_CHARS)
    rows = [line.span for line in lines if _ROW.fullmatch(text, line.span.start, line.span.end)]
    return rows[0] if len(rows) >= FEWEST_PLACES else None


def find_set_right(text: str, span: Span) -> Span | None:
    """The first line of a text whose lines all end in one column, or are as wide as the text; None if one does not."""
    lines = _aligned(text, span, lambda line: line.end, 0)
    return lines[0].span if lines else None


def _aligned(text: str, span: Span, place: Callable[[_Placed], int], off_chars: int) -> Sequence[_Placed]:
    """The lines of a text that begin in many columns, if they are all at one place or too wide for it; otherwise none."""
    lines: Sequence[_Placed] = ()
    for few in (_FIRST_LINES, None):
        lines = [*islice(_lines(text, span), few)]
        places = Counter(map(place, lines))
        usual = max(places, key=places.__getitem__, default=0)
        off = (line for line in lines if abs(place(line) - usual) > off_chars)
        if not all(line.start == 0 and line.end > usual for line in off):
            return ()
    return lines if len({line.start for line in lines}) >= _FEWEST_STARTS else ()


def _lines(text: str, span: Span) -> Iterator[_Placed]:
    """The lines of a text that are not blank."""
    for found in LINE.finditer(text, span.start, span.end):
        start = found.start() - text.rfind("\n", 0, found.start()) - 1
        words = found[0].rstrip()
        yield _Placed(Span(found.start(), found.start() + len(words)), start, start + len(words))
