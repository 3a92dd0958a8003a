"""Note what remains of another medium in a filing that is read without it: HTML, cells parted by a sign."""

from __future__ import annotations

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.document.enums import Encoding
from tscc.syntax import nodes
from tscc.text.parted_cells import SEPARATORS, find_strokes, parted_runs
from tscc.text.remains import DASH, MARKUP, MISREAD, SOFT_BREAK, SOFT_HYPHEN, may_be_misread, may_have_markup
from tscc.text.source import Source, Span
from tscc.text.tabs import STOPS, tabs_of

_DASHES = "a dash of a word processor is read as `-` in {}"
_MARKS = (
    ("an HTML tag or entity is in the text in {}", MARKUP, may_have_markup),
    ("a character of UTF-8 was read as several of Windows-1252 in {}", MISREAD, may_be_misread),
    (_DASHES, DASH, may_be_misread),
    ("a soft hyphen is left out of a word in {}", SOFT_HYPHEN, may_be_misread),
    ("a soft hyphen at the end of a line is read as `-` in {}", SOFT_BREAK, may_be_misread),
)


def report_remains(source: Source, filing: nodes.Filing, sink: Sink) -> None:
    """Report once for the filing each kind of remains, at its first place, in the documents that were compiled."""
    compiled = [filing.span.start, *(exhibit.span.start for exhibit in filing.exhibits)]
    found: dict[str, list[Span]] = {}
    for part in source.documents:
        span = source.lines_span(part.first_line, part.last_line)
        if any(span.start <= start < span.end for start in compiled):
            numbers = range(part.first_line, part.last_line + 1)
            for kind, spans in _remains(source, [source.line_span(number) for number in numbers]).items():
                found.setdefault(kind, []).extend(spans)
    if source.encoding is Encoding.CP1252:
        found.pop(_DASHES, None)  # they are among the bytes that are reported
    for kind, spans in found.items():
        if spans:
            message = kind.format("1 place" if len(spans) == 1 else f"{len(spans)} places")
            sink.report(codes.REMAINS, message, spans[0], "the first of them" if len(spans) > 1 else "here")


def _remains(source: Source, spans: list[Span]) -> dict[str, list[Span]]:
    """What remains of another medium in the lines of a document, by the message that counts it."""
    lines = [source.text[span.start : span.end] for span in spans]
    text = source.text[spans[0].start : spans[-1].end] if spans else ""
    found = {
        message: [
            Span(span.start + mark.start(), span.start + mark.end())
            for span, line in zip(spans, lines, strict=True)
            if may_have(line)
            for mark in pattern.finditer(line)
        ]
        for message, pattern, may_have in _MARKS
        if may_have(text)
    }
    tabs = tabs_of(lines)
    if tabs != STOPS:
        places = (line.find("\t") for line in lines)
        meaning = (
            f"a tab stands for {tabs.width} blanks" if tabs.fixed else f"tabs have stops every {tabs.width} columns"
        )
        found[meaning + ", by the columns of the figures, in {}"] = [
            Span(span.start + place, span.start + place + 1)
            for span, place in zip(spans, places, strict=True)
            if place >= 0
        ]
    for number, column in find_strokes(lines):
        start = spans[number].start + column
        kind = f"`{lines[number][column]}` is a stroke between columns in {{}}"
        found.setdefault(kind, []).append(Span(start, start + 1))
    for separator, name in SEPARATORS.items():
        rows = [spans[run[0]] for run in parted_runs(lines, separator)]
        found[f"cells are separated by {name}, not by blanks, in {{}}"] = rows
    return found
