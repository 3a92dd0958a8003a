"""The source: what was read, before anything in it is understood.

A `Source` is the decoded text with the offsets of its lines and the documents its envelope holds. A `Span` is a
half-open range of code points of that text; lines and columns exist only where a place is shown to a person.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

import msgspec

from tscc.document.enums import Encoding, Newline
from tscc.grammar.ahead import regex

LINE_END = regex(r"\r\n?|\n")
"""Any line end: `\\r\\n` of a DOS file, `\\n`, `\\r` of an old Macintosh file."""


class Span(msgspec.Struct, frozen=True, order=True):
    """A half-open range of code points, counted from the start of the file."""

    start: int
    end: int

    def __iter__(self) -> Iterator[int]:
        """Its start and its end, where both are needed: `slice(*span)`."""
        return iter((self.start, self.end))

    def overlaps(self, other: Span) -> bool:
        """Whether two spans share a character."""
        return self.start < other.end and other.start < self.end


class Spans:
    """Some spans, to be asked whether another shares a character with one of them, in the same time however many they are."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._furthest = [*accumulate((span.end for span in ordered), max)]
        """The furthest end of each span and those before it."""

    def overlap(self, span: Span) -> bool:
        """Whether one of the spans shares a character with a span."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._furthest[before - 1] > span.start


def cover(first: Span, last: Span) -> Span:
    """The span from the start of `first` to the end of `last`."""
    return Span(first.start, last.end)


class Place(NamedTuple):
    """A line and a column, both counted from 1, in code points of the file."""

    line: int
    column: int


class HeaderField(msgspec.Struct, frozen=True, kw_only=True):
    """One `LABEL: value` or `<TAG>value` of the EDGAR header, in the order of the file."""

    section: tuple[str, ...]
    """The headings above the field, outermost first and without hyphens: `FILER`, `COMPANY DATA`."""
    party: int = 0
    """Number of the outermost heading above it, counted from 1; 0 if there is none."""
    label: str
    """The label or tag as filed, without `:`, `<` and `>`; empty where the line has neither."""
    value: str
    span: Span
    """The label and the value, without the blanks around them."""

    @property
    def value_span(self) -> Span:
        """The span of the value."""
        return Span(self.span.end - len(self.value), self.span.end)


class DocumentPart(msgspec.Struct, frozen=True, kw_only=True):
    """One `<DOCUMENT>` of a submission, or the whole file where there is no envelope."""

    type: str | None
    """The `<TYPE>` as filed, `8-K` or `EX-99`; None where there is no envelope."""
    sequence: str | None = None
    filename: str | None = None
    description: str | None = None
    first_line: int
    """Number of the first line of its text, counted from 1."""
    last_line: int
    """Number of the last line of its text; one less than `first_line` where the text is empty."""
    declined: str | None = None
    """What the text is where it cannot be read, `an HTML page`; its range is then empty, its lines the envelope's."""
    unread: Span | None = None
    """The text, where it is declined although it is one, because its layout or its figures are damaged."""
    left: tuple[tuple[int, int], ...] = ()
    """The first and last lines of the sections of a prospectus that are not about its pool, which stay text."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A filing as read: its text, its line index, and the documents its envelope holds."""

    name: str | None
    """Name of the file without its folder; None for standard input and for bytes."""
    sha256: str
    """Digest of the bytes, in hexadecimal."""
    size: int
    """Length in bytes."""
    text: str
    line_starts: tuple[int, ...]
    """Offset of the first code point of each line."""
    encoding: Encoding
    newline: Newline
    enveloped: bool
    """Whether the documents are in an EDGAR envelope."""
    header: tuple[HeaderField, ...]
    header_span: Span | None
    documents: tuple[DocumentPart, ...]
    framed: str | None = None
    """The text as read, where each line has something around it, such as a line number, or NUL bytes; `text` has blanks there."""
    inner: tuple[Span, ...] = ()
    """What each line has within that frame; empty where there is none."""
    page_lines: frozenset[int] = frozenset()
    """Numbers of the lines that a printer put between pages."""
    envelope: tuple[Span, ...] = ()
    """Runs of whole lines that belong to no document's text; with the documents' lines they are all of the file."""

    def without_text(self) -> Source:
        """What is known of the file as a whole, for a run that reads many files."""
        return msgspec.structs.replace(self.as_read(), text="", line_starts=(0,), header=(), documents=(), envelope=())

    def as_read(self) -> Source:
        """The source with what is around its lines, as people see the file."""
        return self if self.framed is None else msgspec.structs.replace(self, text=self.framed, framed=None, inner=())

    def place(self, offset: int) -> Place:
        """The line and column of an offset."""
        line = bisect_right(self.line_starts, offset)
        return Place(line, offset - self.line_starts[line - 1] + 1)

    def at(self, span: Span) -> str:
        """A span as `line:column-line:column`, the end exclusive."""
        start, end = self.place(span.start), self.place(span.end)
        return f"{start.line}:{start.column}-{end.line}:{end.column}"

    def span_of(self, at: str) -> Span:
        """The span of a place that `at` wrote."""
        (line, column), (end_line, end_column) = (map(int, each.split(":")) for each in at.split("-"))
        return Span(self.line_starts[line - 1] + column - 1, self.line_starts[end_line - 1] + end_column - 1)

    def lines_span(self, first: int, last: int) -> Span:
        """The span of whole lines, counted from 1, with their line ends; empty where `last` is before `first`."""
        starts = self.line_starts
        start = starts[first - 1] if first <= len(starts) else len(self.text)
        if last < first:
            return Span(start, start)
        return Span(start, starts[last] if last < len(starts) else len(self.text))

    def line_span(self, number: int) -> Span:
        """The span of a line, counted from 1, without its line end and what is around it."""
        if self.inner:
            return self.inner[number - 1]
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return Span(start, start + len(self.text[start:end].rstrip("\r\n")))
