"""The EDGAR header: its lines to fields, each with the headings it stands under.

Part of the reader. What comes in are the header's lines, `LABEL: value` under indented headings or `<TAG>value` between
tags; what goes out are the fields in the order of the file. Which of them the document tells is left to
`passes/submission.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tscc.reader.tags import CONTAINERS
from tscc.text.source import HeaderField, Span

PARTIES = frozenset({"FILER", "SUBJECT COMPANY", "FILED BY", "ISSUER", "REPORTING OWNER", "DEPOSITOR", "SECURITIZER"})
"""Headings that begin a party to the filing."""
PARTS = frozenset({"COMPANY DATA", "FILING VALUES", "BUSINESS ADDRESS", "MAIL ADDRESS", "FORMER COMPANY"})
"""Headings that stand under a party."""

_TAG = re.compile(r"<(/?)([A-Z][A-Z0-9 .-]*)>[ \t]*", re.I | re.A)
"""`<ACCEPTANCE-DATETIME>20030109`, `</COMPANY-DATA>`."""
_LABEL = re.compile(r"([A-Z][^:<>\r\n]{0,59}?)[ \t]*:[ \t]*", re.I | re.A)
"""`FILED AS OF DATE: 20030109`, `FILER:`."""
_DEEPEST = 8


class HeaderLine(NamedTuple):
    """A non-blank line, or what of it belongs to the envelope, without the blanks around it."""

    number: int
    indent: int
    span: Span


def header_lines(text: str, starts: tuple[int, ...], start: int, end: int) -> Iterator[HeaderLine]:
    """The non-blank lines of a stretch of text; of its first and last line what is inside it."""
    number = bisect_right(starts, start)
    while start < end:
        below = starts[number] if number < len(starts) else len(text)
        piece = text[start : min(end, below)]
        words = piece.strip()
        left = start + len(piece) - len(piece.lstrip())
        if words:
            yield HeaderLine(number, left - starts[number - 1], Span(left, left + len(words)))
        start, number = below, number + 1


class _Heading(NamedTuple):
    name: str
    indent: int
    holds: bool
    """Whether the line below is indented further: then the heading ends where the indent does."""


class Tag(NamedTuple):
    """The tag a line begins with, and the value behind it."""

    name: str
    closing: bool
    value: str


def read_tag(text: str, line: HeaderLine) -> Tag | None:
    """The tag of a line, in capitals; None where it begins with none."""
    found = _TAG.match(text, *line.span)
    return None if found is None else Tag(found[2].upper(), found[1] == "/", text[found.end() : line.span.end])


def read_header(text: str, lines: Iterable[HeaderLine]) -> Iterator[HeaderField]:
    """The fields of the header's lines; a line that is neither label, tag nor heading is a field without a label."""
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
        if not value and (known or deeper) and len(headings) < _DEEPEST:
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
    """A line without the `]` at its start that in 2000 ended the industry code of the line above."""
    start, end = line.span
    if not text.startswith("]", start):
        return line
    rest = text[start + 1 : end].lstrip(" \t")
    return HeaderLine(line.number, line.indent + end - len(rest) - start, Span(end - len(rest), end))


def _heading_name(name: str) -> str:
    return name.upper().replace("-", " ")


def _split(text: str, line: HeaderLine, tag: re.Match[str] | None) -> tuple[str, str]:
    """The label or tag of a line, empty where it has none, and the value."""
    if tag is not None:
        return tag[2], text[tag.end() : line.span.end]
    label = _LABEL.match(text, *line.span)
    if label is not None:
        return label[1], text[label.end() : line.span.end]
    return "", text[line.span.start : line.span.end]


def _close(headings: list[_Heading], name: str) -> None:
    """End a heading at its closing tag, with what stands under it; a stray closing tag ends nothing."""
    for depth, heading in enumerate(headings):
        if heading.name == name:
            del headings[depth:]
            return


def _leave(headings: list[_Heading], indent: int) -> None:
    """End the headings a line is not indented under."""
    while headings and headings[-1].holds and headings[-1].indent >= indent:
        headings.pop()


def _enter(headings: list[_Heading], heading: _Heading) -> None:
    """Begin a heading; one of a known name ends those it never stands under, whatever their indents."""
    if heading.name in PARTIES or (heading.name in PARTS and headings and headings[0].name in PARTS):
        headings.clear()
    elif heading.name in PARTS:
        del headings[1:]
    headings.append(heading)
