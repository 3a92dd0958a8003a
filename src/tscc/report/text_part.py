"""The filing's text, line by line, cut where a figure, a fault or an unread part begins or ends.

Places of figures nest and cross: a label on two lines has the count of its first line within it. The smallest owns a piece;
what owns none keeps an anchor of its own at its start.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from tscc.report.anchors import Anchors, address
from tscc.shown.markup import Content, Html, element, joined
from tscc.text.source import Source, Span

_MOST_MARKED_LINES = 6
"""A fault of more lines than this is marked at its first line only."""
_SEVERITIES = ("", "note", "warning", "error")


class Flag(NamedTuple):
    """A fault of the text: the name of its anchor, its severity and its place.

    It is `unread` for what was not read, `passage` for the first line of what the document has as a whole.
    """

    anchor: str
    severity: str
    span: Span


def text_part(source: Source, anchors: Anchors, flags: Sequence[Flag], unread: Mapping[str, Span]) -> Html:
    """The whole text, with links back to the parts that the page has shown; `unread` are those that hold what was not read."""
    text = _Text(source, anchors, flags, unread)
    lines = [text.line(number) for number in range(1, len(source.line_starts) + 1)]
    return element("pre", element("code", lines), class_="text")


class _Text:
    """The text with what owns each of its characters."""

    def __init__(self, source: Source, anchors: Anchors, flags: Sequence[Flag], unread: Mapping[str, Span]) -> None:
        figures = anchors.in_text
        size = len(source.text)
        self._source = source
        self._owner, self._mark, self._unread = array("l", [-1]) * size, array("b", [0]) * size, array("b", [0]) * size
        self._cuts: set[int] = set()
        self._pointers = [*figures]
        self._starts: dict[int, list[str]] = defaultdict(list)
        self._flags: dict[int, list[Flag]] = defaultdict(list)
        for number, pieces in sorted(enumerate(figures.values()), key=lambda each: -_size(each[1])):
            for span in pieces:
                self._paint(self._owner, span, number)
        for flag in sorted(flags, key=lambda each: _SEVERITIES.index(each.severity)):
            self._paint(self._mark, self._marked(flag.span), _SEVERITIES.index(flag.severity))
        for flag in flags:
            self._flags[source.place(min(flag.span.start, size)).line].append(flag)
        for pointer, span in unread.items():
            self._paint(self._unread, span, 1)
            self._flags[source.place(min(span.start, size)).line].append(Flag(f"p{pointer}", "unread", span))
        for part, span in anchors.passages.items():
            self._flags[source.place(span.start).line].append(Flag(f"p{part}", "passage", span))
        self._named: set[int] = set()
        self._leave_anchors(figures)
        self._ordered = sorted(self._cuts)

    def _paint(self, over: array[int], span: Span, value: int) -> None:
        """Give the characters of a span to one owner."""
        start, end = max(span.start, 0), min(span.end, len(over))
        if start < end:
            over[start:end] = array(over.typecode, [value]) * (end - start)
            self._cuts |= {start, end}

    def _leave_anchors(self, figures: Mapping[str, Sequence[Span]]) -> None:
        """Leave an anchor at the start of each figure that no visible character belongs to."""
        text, owned = self._source.text, set[int]()
        for number, pieces in enumerate(figures.values()):
            places = (at for span in pieces for at in range(span.start, span.end))
            if any(self._owner[at] == number and not text[at].isspace() for at in places):
                owned.add(number)
        for number, (pointer, pieces) in enumerate(figures.items()):
            if number not in owned:
                self._starts[self._source.place(min(pieces[0].start, len(text))).line].append(pointer)

    def _marked(self, span: Span) -> Span:
        """The part of a fault's place that is marked."""
        first = self._source.place(span.start).line
        last = self._source.place(max(span.start, span.end - 1)).line
        return span if last - first < _MOST_MARKED_LINES else Span(span.start, self._source.line_span(first).end)

    def line(self, number: int) -> Html:
        """A line with its anchor, its pieces, and the flags of the faults that begin on it."""
        whole = self._source.line_span(number)
        anchors = [element("i", id=f"t{pointer}") for pointer in self._starts.get(number, ())]
        flags = [_flag(each) for each in self._flags.get(number, ())]
        return element("span", anchors, [*self._pieces(whole)], flags, "\n", class_="l", id=f"L{number}")

    def _pieces(self, line: Span) -> Iterator[Content]:
        """The pieces of a line; blanks around a piece are no part of its link."""
        inner = self._ordered[bisect_right(self._ordered, line.start) : bisect_left(self._ordered, line.end)]
        bounds = [line.start, *inner, line.end]
        for start, end in pairwise(bounds):
            text = self._source.text[start:end]
            bare = text.strip()
            if not bare:
                yield text
                continue
            before = len(text) - len(text.lstrip())
            yield text[:before]
            yield self._piece(start + before, bare)
            yield text[before + len(bare) :]

    def _piece(self, at: int, text: str) -> Content:
        """A piece that has one owner, as its link, with its marks."""
        kinds = [_SEVERITIES[self._mark[at]], "unread" if self._unread[at] else ""]
        look = " ".join(kind for kind in kinds if kind) or None
        number = self._owner[at]
        if number < 0:
            return element("span", text, class_=look) if look else text
        pointer = self._pointers[number]
        name = None if number in self._named else f"t{pointer}"
        self._named.add(number)
        return element("a", text, id=name, href=address(f"p{pointer}"), class_=look)


def _size(pieces: Sequence[Span]) -> int:
    return sum(span.end - span.start for span in pieces)


def _flag(flag: Flag) -> Html:
    """The link of a flag; the sign of a passage is in the style, as it is no word of the text."""
    if flag.severity == "passage":
        return element("a", href=address(flag.anchor), class_="flag passage", aria_label="to this in the document")
    words = "not read" if flag.severity == "unread" else flag.anchor.partition("-")[0]
    return joined([" ", element("a", words, href=address(flag.anchor), class_=f"flag {flag.severity}")])
