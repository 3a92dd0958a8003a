"""Positions of the language server protocol: lines from 0, columns in the units that client and server agreed on.

A line ends in a line feed, a carriage return or both, as in the protocol and in `Source`; a form feed ends none. pygls splits
lines at form feeds too, so its own conversions are not used.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from lsprotocol.types import Position, Range

from tscc.text.source import LINE_END, Span

Units = Callable[[str], int]
"""How many units a text has: `PositionCodec.client_num_units` of pygls."""


class Positions:
    """Converts between offsets of code points and positions, for one text."""

    def __init__(self, text: str, units: Units) -> None:
        self._text, self._units = text, units
        self._starts = (0, *(found.end() for found in LINE_END.finditer(text)))

    def at(self, offset: int) -> Position:
        """The position of an offset, kept within the text."""
        inside = min(max(offset, 0), len(self._text))
        line = bisect_right(self._starts, inside) - 1
        return Position(line, self._units(self._text[self._starts[line] : inside]))

    def of(self, span: Span) -> Range:
        """The range of a span."""
        return Range(self.at(span.start), self.at(span.end))

    def offset(self, position: Position) -> int:
        """The offset of a position; one after the end of its line is that end, one within a character its start."""
        if position.line >= len(self._starts):
            return len(self._text)
        start = self._starts[position.line]
        following = self._starts[position.line + 1] if position.line + 1 < len(self._starts) else len(self._text)
        line = self._text[start:following].rstrip("\r\n")
        low, high = 0, len(line)
        while low < high:
            middle = (low + high + 1) // 2
            if self._units(line[:middle]) <= position.character:
                low = middle
            else:
                high = middle - 1
        return start + low
