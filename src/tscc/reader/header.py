"""The EDGAR header: lines to fields, each with the headings above it.

Part of the reader. The input is the lines of the header, `LABEL: value` under indented headings or `<TAG>value` between
tags; the output is the fields in the order of the file. `passes/submission.py` chooses those that go into the document.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise

import msgspec

from tscc.grammar.ahead import regex
from tscc.reader.tags import CONTAINERS
from tscc.text.source import HeaderField, Span

PARTIES = frozenset({"FILER", "SUBJECT COMPANY", "FILED BY", "ISSUER", "REPORTING OWNER", "DEPOSITOR", "SECURITIZER"})
"""Headings that begin a party to the filing."""
PARTS = frozenset({"COMPANY DATA", "FILING VALUES", "BUSINESS ADDRESS", "MAIL ADDRESS", "FORMER COMPANY"})
"""Headings within a party."""

_TAG = regex(r"<(/?)([A-Z][A-Z0-9 .-]*)>[ \t]*", re.I | re.A)
"""`<ACCEPTANCE-DATETIME>20030109`, `</COMPANY-DATA>`."""
_LABEL = regex(r"([A-Z][^:<>\r\n]{0,59}?)[ \t]*:[ \t]*", re.I | re.A)
"""`FILED AS OF DATE: 20030109`, `FILER:`."""
_MOST_HEADINGS = 8


class HeaderLine(msgspec.Struct, frozen=True):
    """A non-blank line, or the part of it that belongs to the envelope, without surrounding blanks."""

    number: int
    indent: int
    span: Span


def header_lines(text: str, starts: tuple[int, ...], start: int, end: int) -> Iterator[HeaderLine]:
    """The non-blank lines of a stretch of text; its first and last line may be partial."""
    number = bisect_right(starts, start)
    while start < end:
        below = starts[number] if number < len(starts) else len(text)
        piece = text[start : min(end, below)]
        words = piece.strip()
        left = start + len(piece) - len(piece.lstrip())
        if words:
            yield HeaderLine(number, left - starts[number - 1], Span(left, left + len(words)))
        start, number = below, number + 1


class _Heading(msgspec.Struct, frozen=True):
    name: str
    indent: int
    holds: bool
    """Whether the next line is indented further; the heading then ends where the indent does."""


class Tag(msgspec.Struct, frozen=True):
    """The tag that a line begins with, and the value after it."""

    name: str
    closing: bool
    value: str


def read_tag(text: str, line: HeaderLine) -> Tag | None:
    """The tag that a line begins with, in upper case, or None."""
    found = _TAG.match(text, *line.span)
    return None if found is None else Tag(found[2].upper(), found[1] == "/", text[found.end() : line.span.end])


def read_header(text: str, lines: Iterable[HeaderLine]) -> Iterator[HeaderField]:
    """The fields of the header; a line that is neither a label, a tag nor a heading is a field without a label."""
    whole = [_without_bracket(text, line) for line in lines]
    closed = {_heading_name(found[2]) for line in whole if (found := _TAG.match(text, *line.span)) and found[1]}
    headings: list[_Heading] = []
    party = 0
    for line, indent_below in zip(whole, [*(line.indent for line in whole[1:]), 0], strict=False):
        tag = _TAG.match(text, *line.span)
        if tag is not None and tag[1]:
            _close(headings, _heading_name(tag[2]))
            continue
        name, value = _split(text, line, tag)
        deeper = tag is None and bool(name) and indent_below > line.indent
        if tag is None and name:
            _leave(headings, line.indent)
        heading = _heading_name(name)
        known = heading in PARTIES or heading in PARTS or heading in closed
        if not value and (known or deeper) and len(headings) < _MOST_HEADINGS:
            _enter(headings, _Heading(heading, line.indent, deeper))
            party += len(headings) == 1
        elif value or name.upper() not in CONTAINERS:
            yield HeaderField(
                section=tuple(above.name for above in headings),
                party=party if headings else 0,
                label=name,
                value=value,
                span=line.span,
            )


def _without_bracket(text: str, line: HeaderLine) -> HeaderLine:
    """A line without a leading `]`, which in filings of 2000 ends the industry code of the line above."""
    start, end = line.span
    if not text.startswith("]", start):
        return line
    rest = text[start + 1 : end].lstrip(" \t")
    return HeaderLine(line.number, line.indent + end - len(rest) - start, Span(end - len(rest), end))


def _heading_name(name: str) -> str:
    return name.upper().replace("-", " ")


def _split(text: str, line: HeaderLine, tag: re.Match[str] | None) -> tuple[str, str]:
    """The label or tag of a line, empty if it has none, and the value."""
    if tag is not None:
        return tag[2], text[tag.end() : line.span.end]
    label = _LABEL.match(text, *line.span)
    if label is not None:
        return label[1], text[label.end() : line.span.end]
    return "", text[line.span.start : line.span.end]


def _close(headings: list[_Heading], name: str) -> None:
    """End a heading, with the headings within it, at its closing tag; a stray closing tag ends nothing."""
    for depth, heading in enumerate(headings):
        if heading.name == name:
            del headings[depth:]
            return


def _leave(headings: list[_Heading], indent: int) -> None:
    """End the headings that a line is not indented below."""
    while headings and headings[-1].holds and headings[-1].indent >= indent:
        headings.pop()


def _enter(headings: list[_Heading], heading: _Heading) -> None:
    """Begin a heading; a known heading ends the open headings that never contain it, at any indent."""
    if heading.name in PARTIES or (heading.name in PARTS and headings and headings[0].name in PARTS):
        headings.clear()
    elif heading.name in PARTS:
        del headings[1:]
    headings.append(heading)


def after_wrapper(lines: list[HeaderLine]) -> list[HeaderLine]:
    """The lines after the first blank line, which ends the fields of the PEM wrapper; all may be one line further apart."""
    steps = [line.number - above.number for above, line in pairwise(lines)]
    gaps = (at for at, step in enumerate(steps, 1) if step > min(steps))
    return lines[next(gaps, len(lines)) :]
