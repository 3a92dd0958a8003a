"""Text with figures that no rule claims: headings of items are kept a second time, and what no other diagnostic names is reported."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.document.enums import UnparsedKind
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.passes.footnotes import Notes
from tscc.passes.pieces import UNPARSED, figures_not_read
from tscc.passes.pools.sentences.unclaimed_sentences import DATE_BEGINS, LARGE_FIGURE, has_figures
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.geometry import is_strokes
from tscc.text.source import Source, Span, Spans, cover
from tscc.vocabulary.dimensions import selects

Pieces = list[tuple[UnparsedKind, Written]]

_DATE = regex(
    rf"{DATE_BEGINS}(?:{pattern('sentences', 'DATE')}|{pattern('figures', 'YEAR_FIRST')}|{pattern('figures', 'NUMERIC_DATE')}|"
    rf"\b\d{{1,2}}[- ]{pattern('figures', 'MONTH')}[-,.]? ?(?:\d{{4}}|\d{{2}})\b)"
)
"""A date as sentences write it, `Aprill 26, 2002`, or as headings do, `(1/25/2005)`, `25-Jan-05`; not `30 LOANS 12`."""
_MAY_BE_DATE = regex(r"\d(?:[,\s]\s?\d{4}|[-/]\d|[- ][a-z])", re.IGNORECASE)
"""What every date has; found much faster than the date itself."""
_NAME = regex(pattern("figures", "NUMBER_OF_HEADING"), re.IGNORECASE)
_DIGIT = regex(r"\d")
_GAP = regex(r"\s{2,}")
_INDEX_NUMBER = regex(r"\W*\d{1,3}(?:\.\d+)?\W*")
"""What a line of an index of exhibits begins with: `99   Tables of the pool          4`."""
_INDEX_PAGE = regex(r"[A-Z]?-?\d{1,3}")
_BETWEEN = regex(r"[\s=_*.-]*")
"""What separates two pieces of one block: blanks and rules."""


def _is_figured(text: str) -> bool:
    """Whether a line of a text has figures that are neither dates nor names."""
    if LARGE_FIGURE.search(text):
        return True
    lines = [_without_index(line) for line in text.splitlines() if _DIGIT.search(line)]
    return any(has_figures(_NAME.sub("", _without_dates(line))) for line in lines)


def _without_dates(line: str) -> str:
    return _DATE.sub("", line) if _MAY_BE_DATE.search(line) else line


def _without_index(line: str) -> str:
    """A line of an index of exhibits without the number of the exhibit and its page; any other line as it is."""
    first, *names = _GAP.split(line.strip())
    if not names or not _INDEX_NUMBER.fullmatch(first):
        return line
    return "  ".join(names[:-1] if _INDEX_PAGE.fullmatch(names[-1]) else names)


def figured_headings(
    filing: nodes.Filing, notes: Notes, kept: Iterable[tuple[UnparsedKind, Written]]
) -> Iterator[tuple[UnparsedKind, Written]]:
    """The headings with figures, which nothing reads, that are not among the text `kept`: `Minimum rate 5.000%`."""
    spans = {written.span for _, written in kept}
    for span, text in _headings(filing, notes).items():
        if span not in spans and _is_figured(text):
            yield UnparsedKind.BLOCK, Written(text, span)


def report_unclaimed(source: Source, filing: nodes.Filing, notes: Notes, pieces: Pieces, sink: Sink) -> None:
    """Report each block of text with figures that no rule claims, unless a diagnostic names a part of it.

    What is left over of a table is reported with the table; a table beside it may continue directly below.
    """
    named = Spans(label.span for found in sink.sorted() for label in (found.primary, *found.secondary))
    written = filing.tables
    tables = Spans(Span(table.span.start, table.span.end + 2 * bool(table.beside)) for table in written)
    headings = _headings(filing, notes) | _indexes(filing)
    outside = (written for _, written in pieces if not tables.overlap(written.span))
    for run in _runs(source, outside):
        figured = [written for written in run if _is_figured(headings.get(written.span, written.text))]
        span = cover(run[0].span, run[-1].span)
        if not figured or named.overlap(span):
            continue
        message = figures_not_read([written.text for written in figured])
        place = _tight(source, figured[0].span)
        sink.report(codes.FIGURES_UNCLAIMED, message, place, "no rule claims this text", notes=(UNPARSED,))


def report_documents(source: Source, documents: Iterable[tuple[int, Written]], lines: Set[int], sink: Sink) -> None:
    """Report each document beside a term sheet that was not compiled and has figures outside the `lines` of its tables."""
    for number, written in documents:
        if _is_figured(_without_lines(source, written.span, lines)):
            kind = source.documents[number - 1].type
            message = f"document {number} of the submission{f', {kind},' if kind else ''} is not read"
            start = written.span.start + source.text[slice(*written.span)].index(written.text)
            first = Span(start, start + len(written.text.partition("\n")[0].rstrip()))
            label = "nothing in it looks like a table of mortgage loans"
            sink.report(codes.DOCUMENT_NOT_READ, message, first, label, notes=(UNPARSED,))


def _without_lines(source: Source, span: Span, lines: Set[int]) -> str:
    """The text of a span without some lines, by their numbers."""
    first = source.place(span.start).line
    text = source.text[span.start : span.end].splitlines()
    return "\n".join(line for number, line in enumerate(text, first) if number not in lines)


def _headings(filing: nodes.Filing, notes: Notes) -> dict[Span, str]:
    """The text of each heading without its footnote marks, by its place; nothing for one that is the title of tables below."""
    found: dict[Span, str] = {}
    for block in filing.blocks:
        if isinstance(block, nodes.Heading):
            lines = (line for line in block.lines if not is_strokes(line.text))
            text = " ".join(" ".join(notes.strip(line.text, line.marks)[0].split()) for line in lines)
            found[block.span] = "" if selects(text) else text
    return found


def _indexes(filing: nodes.Filing) -> dict[Span, str]:
    """The text of each index of exhibits without its entries, whose figures are of the title of an exhibit, by its place."""
    return {
        matter.span: "\n".join(line.text for line in matter.lines if not _is_entry(line.text))
        for matter in filing.back_matter
    }


def _is_entry(line: str) -> bool:
    first, *names = _GAP.split(line.strip())
    return (
        _INDEX_NUMBER.fullmatch(first) is not None and len(names) == 2 and _INDEX_PAGE.fullmatch(names[1]) is not None
    )


def _runs(source: Source, pieces: Iterable[Written]) -> Iterator[Sequence[Written]]:
    """The pieces in order; pieces with only blanks and rules between them are joined."""
    run: list[Written] = []
    for written in sorted(pieces, key=lambda written: written.span):
        if run and not _BETWEEN.fullmatch(source.text, run[-1].span.end, max(run[-1].span.end, written.span.start)):
            yield run
            run = []
        run.append(written)
    if run:
        yield run


def _tight(source: Source, span: Span) -> Span:
    """A span without the blanks around it."""
    text = source.text[span.start : span.end]
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, start + len(text.strip()))
