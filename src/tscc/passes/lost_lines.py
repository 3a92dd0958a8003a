"""Lines that are lost all over a filing: one diagnostic with the places, instead of one for each.

Where every second line of a copy is missing, or one in twenty, each gap is a fault of another kind: a caption without its
value, a table without its head, a sentence that stops. What comes in are the diagnostics of a compile; what goes out is the
one that stands for them, if they are too many and too far apart to be the faults of single lines.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import get_args

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Diagnostic, Help, Label, Sink
from tscc.passes.damage_kind import is_close, is_small, is_tabbed, torn_edge
from tscc.text.source import LINE_END, DocumentPart, Source, Span

_PARTS: frozenset[str] = frozenset(get_args(codes.Part))
"""The parts of a filing in which a lost line leaves a fault behind."""
_FEWEST_OF_COLUMNS = 3
_FEWEST_NOT_UNREAD = 3
_FEWEST_TORN = 3
"""Traces in a text whose lines are torn off at an edge, which no text of whole lines seems to be."""
_FEWEST_TAGS = 3
"""Faults of the envelope, so many of which no single lost line leaves."""
OF_LOST_LINES = tuple(code for code in codes.CODES.values() if "envelope" in code.traces)
"""What the reader reports of an envelope whose lines are lost."""
_FEWEST_PARTS = 3
_FEWEST_PLACES = 6
"""Lines with such faults in three parts of a filing; filings with a fault or two, and real ones, have at most three."""
_SHARE = 0.025
"""The share of the lines that have such a fault, so that a long filing may have more of them."""
_FEWEST_QUARTERS = 3
"""Quarters of the filing, by its lines, that have such faults; what follows from one fault is near it."""
_MOST_LABELS = 20
_DAMAGED = "a text with lost lines"


def find_gaps(source: Source, found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics that are traces of lost lines, one of each line; none where these are not all over the filing.

    A line that is printed again with the same fault, as the head of each table, is one.
    """
    of_lines = [each for each in found if _part_of(each) is not None]
    gaps = {source.place(each.primary.span.start).line: each for each in reversed(of_lines)}
    texts = {(each.code, source.text[slice(*source.line_span(line))].strip()): line for line, each in gaps.items()}
    gaps = {line: gaps[line] for line in texts.values()}
    traces = [each for _, each in sorted(gaps.items())]
    tags = sum("envelope" in each.code.traces for each in traces)
    if tags >= _FEWEST_TAGS or (len(traces) >= _FEWEST_TORN and torn_edge(source.text)):
        return traces
    if traces and is_small(source.text):
        return traces
    if len(traces) < _FEWEST_PLACES or len(set(map(_part_of, of_lines))) < _FEWEST_PARTS:
        return []
    if sum("unread" not in each.code.traces for each in traces) < _FEWEST_NOT_UNREAD:
        return []
    filled = [number for number, line in enumerate(LINE_END.split(source.text), 1) if line.strip()]
    quarters = {4 * bisect_left(filled, line) // len(filled) for line in gaps}
    return traces if len(gaps) >= _SHARE * len(filled) and len(quarters) >= _FEWEST_QUARTERS else []


def fold_close(source: Source, found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics; of a text whose blank lines are lost, one for what their loss leaves behind."""
    close = [each for each in found if "close lines" in each.code.traces or _part_of(each) is not None]
    if all("unread" in each.code.traces for each in close) or not is_close(source.text):
        return tuple(found)
    places = [each for each in found if each in close or "joined" in each.code.traces]
    return _folded(
        "blank lines are missing", "what they parted may be joined: compare what is read with the text", found, places
    )


def fold_tabs(source: Source, found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics; of a text whose gaps are single tabs, one for those of its body, where no head shows the columns of its tables."""
    if sum("columns" in each.code.traces for each in found) < _FEWEST_OF_COLUMNS or not is_tabbed(source.text):
        return tuple(found)
    spoilt = [each for each in found if each.code.id > codes.ODD_RULE.id]
    return _folded(
        "single tabs stand for the gaps between columns",
        "which column a figure or a head is in is not certain: nothing of these tables is to be used",
        found,
        spoilt,
    )


def _folded(kind: str, note: str, found: Sequence[Diagnostic], places: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics, one in the place of several that one kind of damage leaves behind."""
    told = Sink()
    _report(kind, places, note, told)
    (first,) = told.sorted()
    return tuple(first if each is places[0] else each for each in found if each is places[0] or each not in places)


def report_gaps(kind: str, gaps: Sequence[Diagnostic], sink: Sink) -> None:
    """Report once that lines are lost or spoilt, with the `kind` of damage and the places."""
    _report(kind, gaps, "the figures of a text with such gaps are not certain: it is kept as it is, and not read", sink)


def _report(kind: str, gaps: Sequence[Diagnostic], note: str, sink: Sink) -> None:
    first, *others = gaps
    sink.report(
        codes.LINES_LOST,
        f"{kind} all over the file, which shows in {len(gaps):,} place{'s' if others else ''}",
        first.primary.span,
        first.message,
        secondary=tuple(Label(each.primary.span, each.message) for each in others[: _MOST_LABELS - 1]),
        notes=(note,),
        help=(Help("compile the filing as EDGAR has it, with all its lines"),),
    )


def without_documents(source: Source, gaps: Sequence[Diagnostic]) -> Source:
    """The source with each document that is read marked as damaged; where the envelope is damaged too, all of it as one."""
    if any("envelope" in each.code.traces for each in gaps):
        whole = DocumentPart(type=None, first_line=1, last_line=0, declined=_DAMAGED, unread=Span(0, len(source.text)))
        return msgspec.structs.replace(source, documents=(whole,))
    return msgspec.structs.replace(source, documents=tuple(_unread(source, part) for part in source.documents))


def _unread(source: Source, part: DocumentPart) -> DocumentPart:
    if part.declined is not None or part.last_line < part.first_line:
        return part
    span = source.lines_span(part.first_line, part.last_line)
    return msgspec.structs.replace(part, last_line=part.first_line - 1, declined=_DAMAGED, unread=span)


def _part_of(found: Diagnostic) -> str | None:
    """Which part of a filing lacks a line by a diagnostic; None if it is one of a character or a figure."""
    return next((trace for trace in found.code.traces if trace in _PARTS), None)
