"""Lines that are lost all over a filing: one diagnostic with the places, instead of one for each.

Where every second line of a copy is missing, or one in twenty, each gap is a fault of another kind: a caption without its
value, a table without its head, a sentence that stops. What comes in are the diagnostics of a compile; what goes out is the
one that stands for them, if they are too many and too far apart to be the faults of single lines.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.codes import Code
from tscc.diagnostics.diagnostic import Diagnostic, Help, Label, Sink
from tscc.passes.damage_kind import is_close, is_small, is_tabbed, torn_edge
from tscc.text.source import LINE_END, DocumentPart, Source, Span

_PARTS: tuple[frozenset[Code], ...] = (
    frozenset({codes.CUT_SHORT, codes.OUTSIDE_DOCUMENTS, codes.UNPAIRED_TAG}),
    frozenset(
        {
            codes.LINE_OUT_OF_PLACE,
            codes.ITEM_HEADING_MISSING,
            codes.FILE_CUT_SHORT,
            codes.SIGNATURE_MISSING,
            codes.REGISTRANTS_DIFFER,
            codes.COVER_ELEMENT_MISSING,
            codes.VALUE_WITHOUT_CAPTION,
            codes.CAPTION_WITHOUT_VALUE,
            codes.CAPTION_MISSING,
        }
    ),
    frozenset(
        {
            codes.SENTENCE_NOT_UNDERSTOOD,
            codes.PROSE_BROKEN,
            codes.IMPOSSIBLE_DATE,
            codes.UNREADABLE_DATE,
            codes.FIGURES_UNCLAIMED,
            codes.POOL_FACT_LOST,
        }
    ),
    frozenset(
        {
            codes.TITLE_MISSING,
            codes.HEAD_MISSING,
            codes.RULER_MISSING,
            codes.TOTAL_MISSING,
            codes.TOTAL_NOT_LAST,
            codes.JUNK_IN_TABLE,
            codes.CELL_MISSING,
            codes.LABEL_MISSING,
            codes.NOTHING_TO_CONTINUE,
            codes.ROWS_MISSING,
            codes.ROWS_OUTSIDE_TABLE,
            codes.MISSPELT_HEAD,
        }
    ),
    frozenset({codes.MARK_WITHOUT_BODY, codes.BODY_WITHOUT_MARK, codes.BODIES_OUT_OF_ORDER}),
    frozenset(
        {
            codes.COUNTS_OFF,
            codes.BALANCES_OFF,
            codes.PERCENTAGES_OFF,
            codes.TOTALS_DISAGREE,
            codes.STATED_TOTAL_CONTRADICTED,
        }
    ),
)
"""What a lost line leaves behind: in the envelope, on the cover and at the end, in sentences, in tables, of notes, in sums."""
_UNREAD = frozenset({codes.SENTENCE_NOT_UNDERSTOOD, codes.FIGURES_UNCLAIMED, codes.MISSPELT_HEAD})
"""What text of another form than those that are read leaves behind too."""
_OF_CLOSE_LINES = frozenset({codes.READ_TWO_WAYS, codes.NOT_A_FIGURE, codes.EXTRA_CELL, codes.NOT_A_BAND})
"""What text without blank lines leaves behind too: blocks that may be parts of each other."""
_OF_COLUMNS = frozenset(
    {
        codes.HEAD_MISSING,
        codes.CELL_MISSING,
        codes.TOTAL_MISSING,
        codes.FIGURES_UNCLAIMED,
        codes.CELL_IN_NO_COLUMN,
        codes.EXTRA_CELL,
        codes.ROWS_OUTSIDE_TABLE,
        codes.TABLES_SIDE_BY_SIDE,
        codes.MISSPELT_HEAD,
        codes.COLUMNS_EXCHANGED,
        codes.NOT_A_FIGURE,
        codes.NOT_A_BAND,
        codes.BAD_CHARACTER,
        codes.JUNK_IN_TABLE,
        codes.READ_TWO_WAYS,
        codes.MISSPELT_CATEGORY,
    }
)
"""What figures and heads in wrong columns leave behind."""
_FEWEST_OF_COLUMNS = 3
_FEWEST_NOT_UNREAD = 3
_FEWEST_TORN = 3
"""Traces in a text whose lines are torn off at an edge, which no text of whole lines seems to be."""
_FEWEST_TAGS = 3
"""Faults of the envelope, so many of which no single lost line leaves."""
OF_LOST_LINES = tuple(_PARTS[0])
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
    tags = sum(each.code in _PARTS[0] for each in traces)
    if tags >= _FEWEST_TAGS or (len(traces) >= _FEWEST_TORN and torn_edge(source.text)):
        return traces
    if traces and is_small(source.text):
        return traces
    if len(traces) < _FEWEST_PLACES or len(set(map(_part_of, of_lines))) < _FEWEST_PARTS:
        return []
    if sum(each.code not in _UNREAD for each in traces) < _FEWEST_NOT_UNREAD:
        return []
    filled = [number for number, line in enumerate(LINE_END.split(source.text), 1) if line.strip()]
    quarters = {4 * bisect_left(filled, line) // len(filled) for line in gaps}
    return traces if len(gaps) >= _SHARE * len(filled) and len(quarters) >= _FEWEST_QUARTERS else []


def fold_close(source: Source, found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics; of a text whose blank lines are lost, one for what their loss leaves behind."""
    close = [each for each in found if each.code in _OF_CLOSE_LINES or _part_of(each) is not None]
    if all(each.code in _UNREAD for each in close) or not is_close(source.text):
        return tuple(found)
    return _folded(
        "blank lines are missing", "what they parted may be joined: compare what is read with the text", found, close
    )


def fold_tabs(source: Source, found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics; of a text whose gaps are single tabs, one for those of its body, where no head shows the columns of its tables."""
    if sum(each.code in _OF_COLUMNS for each in found) < _FEWEST_OF_COLUMNS or not is_tabbed(source.text):
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
    if any(each.code in _PARTS[0] for each in gaps):
        whole = DocumentPart(type=None, first_line=1, last_line=0, declined=_DAMAGED, unread=Span(0, len(source.text)))
        return msgspec.structs.replace(source, documents=(whole,))
    return msgspec.structs.replace(source, documents=tuple(_unread(source, part) for part in source.documents))


def _unread(source: Source, part: DocumentPart) -> DocumentPart:
    if part.declined is not None or part.last_line < part.first_line:
        return part
    span = source.lines_span(part.first_line, part.last_line)
    return msgspec.structs.replace(part, last_line=part.first_line - 1, declined=_DAMAGED, unread=span)


def _part_of(found: Diagnostic) -> int | None:
    """Which part of a filing lacks a line by a diagnostic; None if it is one of a character or a figure."""
    return next((number for number, part in enumerate(_PARTS) if found.code in part), None)
