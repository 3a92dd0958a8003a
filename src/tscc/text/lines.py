"""Lines: what the physical lines of a document are, before anything is known of their order.

A `Line` has its text as laid out (tabs expanded, an escaped dash put back), what separates it from the line above, and
the kinds it may be, best first. A line of a table also has its cells, each under a column.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from tscc.text.source import Span

MISSPELT = "MISSPELT"
"""Last of the kinds of a line that was recognised although it is misspelt; no grammar has it."""
PAGE_KINDS = frozenset({"PAGE_MARK", "PAGE_NUMBER", "TABLE_TAG", "CONTINUED"})
"""Lines that belong to no sequence and may be anywhere."""


class Chunk(NamedTuple):
    """A run of words with no more than one blank between them, by its columns on the line."""

    start: int
    end: int
    text: str


class Column(NamedTuple):
    """A column of a table, by the columns of the line it covers."""

    start: int
    end: int


class Cell(msgspec.Struct, frozen=True):
    """What a line of a table has in one column; `column` is None if it is in no column."""

    column: int | None
    start: int
    end: int
    text: str


class Grid(msgspec.Struct, frozen=True):
    """The columns that a table may have, and the line that shows them: its ruler, or its first row where it has none."""

    anchor: int
    """The index of that line in the document."""
    columns: tuple[Column, ...]
    strokes: int
    """How many strokes show the columns, of that ruler or of one among the rows; 0 where none do."""
    ruled: bool
    """Whether that line is a ruler."""


class Candidate(msgspec.Struct, frozen=True, order=True):
    """What a line may be, and what that costs; the kinds of lines of a table are under a grid."""

    cost: int
    kind: str
    grid: Grid | None


class CloseCall(msgspec.Struct, frozen=True):
    """Lines that can be read in two ways that cost nearly the same and mean different things."""

    lines: tuple[Line, ...]
    taken: str
    """What the first of them is read as, in words for messages: `a row of the table`."""
    other: str


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One non-blank line."""

    number: int
    """Counted from 1 in the file."""
    span: Span
    text: str
    """As laid out, without blanks at its end."""
    shift: int = 0
    """How many code points of the line precede the first of `text`: two if a leading dash was escaped."""
    stops: tuple[int, ...] = ()
    """Offset in the line of each code point of `text`, if tabs make it differ."""
    blanks_above: int
    page_above: bool
    """Whether a page mark is between this line and the one above."""
    columns_tagged: int = 0
    """How many columns the tags directly above show: `<S>  <C>  <C>`."""
    kinds: tuple[str, ...] = ()
    """Terminals of `lines.lark` and `layout.lark` this line may be, best first; empty where it is out of sequence."""
    candidates: tuple[Candidate, ...] = ()
    """What this line may be, the cheapest first; the parser chooses."""
    cells: tuple[Cell, ...] = ()
    columns: tuple[Column, ...] = ()
    odd: Chunk | None = None
    """The character of a rule that is not a stroke, as printed: `text` has a stroke there; or a ruler before a text, which has blanks there."""

    @property
    def kind(self) -> str | None:
        """The first of its kinds; None where it has none."""
        return self.kinds[0] if self.kinds else None

    @property
    def indent(self) -> int:
        """Columns before the first character."""
        return len(self.text) - len(self.text.lstrip())

    @property
    def tight(self) -> Span:
        """The span without the blanks around it."""
        return self.at(self.indent, len(self.text))

    def at(self, start: int, end: int) -> Span:
        """The span in the file of a range of columns."""
        first = self.span.start
        if self.stops:
            return Span(first + self.stops[start], first + self.stops[end - 1] + 1)
        return Span(first + self.shift + start, first + self.shift + end)
