"""Report what is missing from a table or does not belong in it: title, head, ruler, rows, total, other lines.

What comes in is a table as written; nothing goes out but diagnostics. A missing part is reported once, where it should
be; consecutive lines that are not rows are one fault.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Label, Sink, perhaps, quoted
from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.passes.pieces import UNPARSED, figures_not_read
from tscc.passes.tables.subtotals import has_total_first
from tscc.syntax import nodes
from tscc.syntax.nodes import WrittenLine
from tscc.text.geometry import overlaps, segments
from tscc.text.lines import Line
from tscc.text.source import cover
from tscc.vocabulary.column_heads import column_key
from tscc.vocabulary.dimensions import is_stamp, lists_largest, names_only_deal
from tscc.vocabulary.label_words import is_misspelt_total, is_total
from tscc.vocabulary.row_labels import continues_label

_FEWEST_UNLABELLED = 3
"""Rows without a label that are one fault; one or two are faults of their own."""
_SENTENCE = regex(r"(?:\S+ ){2,}[a-z]{4,}\.")
"""A line of several words with a full stop: `The loans by state.`"""
_FEWEST_TITLED = 2
"""Tables with a title that show that a shelf prints titles: of seven, five may have lost theirs."""


class Habits(msgspec.Struct, frozen=True):
    """What most tables of a pool have: a part that most of them lack is not a fault, but how the shelf prints them.

    A title is a habit where two tables have one that names a dimension, or most have any: those of a shelf have titles, all
    of them or none.
    """

    titled: bool
    ruled: bool
    totalled: bool

    @classmethod
    def of(cls, tables: Sequence[nodes.Table], titled: int) -> Habits:
        """What is usual in these tables; `titled` is how many name their dimension. A single table must have a total."""
        untitled = sum(not _is_titled(table) for table in tables)
        usual = titled >= _FEWEST_TITLED or 2 * titled >= len(tables) or 2 * untitled < len(tables)
        return cls(
            titled=len(tables) > 1 and usual,
            ruled=2 * sum(bool(table.head.rulers) for table in tables) >= len(tables),
            totalled=2 * sum(table.total is not None for table in tables) >= len(tables) or len(tables) == 1,
        )


def report_layout(table: nodes.Table, habits: Habits, sink: Sink, *, whole: bool) -> None:
    """Report faults in the layout of a table; for one that is not `whole`, not what is missing at its end."""
    if table.beside:
        _report_beside(table, sink)
    if table.right:
        message, label = "two tables on the same lines are read apart", "the second table begins here"
        first = next(
            (piece.span for piece in (*table.head.cells, *(piece for row in table.rows for piece in row.label))),
            table.span,
        )
        sink.report(codes.TABLES_READ_APART, message, first, label)
    _report_head(table, habits, sink)
    unlabelled = _lacks_labels(table)
    if unlabelled:
        span = cover(table.rows[0].label[0].span, table.rows[-1].label[-1].span)
        sink.report(
            codes.LABEL_MISSING, "no row of the table has a label", span, "the counts are in the column of labels"
        )
    largest = lists_largest(table.title_text)
    if table.rows and table.total is None and whole and habits.totalled and not (table.beside or unlabelled or largest):
        sink.report(
            codes.TOTAL_MISSING, "the table has no total", table.rows[-1].lines[-1].span, "no total below this row"
        )
    _report_title(table, sink)
    _report_misspelt(table, sink)
    _report_unnamed(table, sink)
    bare = unlabelled_rows(table)
    if bare:
        span = cover(bare[0].lines[0].tight, bare[-1].lines[-1].tight)
        message = f"{len(bare)} rows of the table have no label"
        sink.report(codes.LABEL_MISSING, message, span, "nothing is before their figures")
    starts = [row.span.start for row in table.rows]
    for total in () if bare else table.totals:
        rows = table.rows[bisect_right(starts, total.span.start) :][:1]
        below = rows[0] if rows else table.total
        if below is not None and below is not total and not has_total_first(table):
            further = "a further total follows" if below is table.total else "rows follow"
            sink.report(
                codes.TOTAL_NOT_LAST,
                f"{further} this total",
                total.lines[0].tight,
                "not the last row",
                secondary=(Label(below.lines[0].tight, "below the total"),),
            )
    for run in _runs(table, table.junk if whole else table.junk[:-1]):
        above = next((row for row in table.rows if row.lines[-1].number == run[0].number - 1), None)
        if above and not above.label and all(map(_is_label, run)):
            continue  # the rest of a label that the first line of the row above has lost, which is reported there
        if above is None or not figures_below(table, above):
            _report_junk(table, run, sink)
    _report_headings(table, sink)
    report_summaries(table, sink)


def unlabelled_rows(table: nodes.Table) -> Sequence[nodes.Row]:
    """The rows without a label, if most of the table are: its labels are lost, and those between them may seem to be totals."""
    rows = sorted((*table.rows, *table.early_totals), key=lambda row: row.span)
    bare = [row for row in rows if not row.label]
    return bare if len(bare) >= _FEWEST_UNLABELLED and 2 * len(bare) > len(rows) else ()


def _lacks_labels(table: nodes.Table) -> bool:
    """Whether the first column has counts, by its head and in each row: the labels before it are lost."""
    before_marks = (
        cell.text[: min((mark.start for mark in cell.marks), default=None)]
        for cell in table.head.cells
        if cell.column == 0
    )
    head = " ".join(before_marks)
    labels = [row.label_text for row in table.rows]
    whole = len(labels) > 1 and all(label.replace(",", "").isdigit() for label in labels)
    return whole and column_key(head, 1) == "loan_count"


def _report_beside(table: nodes.Table, sink: Sink) -> None:
    """Report a second table on the lines of a table, at its head."""
    cells = [piece for piece in table.beside if isinstance(piece, nodes.Cell)]
    second = min(cell.column for cell in cells if cell.column is not None)
    labels = [cell for cell in cells if cell.column == second]
    sink.report(
        codes.TABLES_SIDE_BY_SIDE,
        "two tables are side by side on the same lines",
        labels[0].span,
        "the second table, which is not read, begins here",
        secondary=(Label(labels[-1].span, f"{quoted(labels[-1].text)} is in its last row"),),
    )


def _report_title(table: nodes.Table, sink: Sink) -> None:
    """Report lines above a head that are not part of the title."""
    for line in strays_in_title(table):
        if is_stamp(line.text):
            message, label = f"{quoted(line.text)} is not part of the table's title", "says nothing about the table"
        else:
            message, label = f"{quoted(line.text)} is in the table's title twice", "again"
        sink.report(codes.JUNK_IN_TABLE, message, line.span, label)
    for cell in strays_in_head(table):
        message = f"{quoted(cell.text)} is not part of the table's head"
        sink.report(codes.JUNK_IN_TABLE, message, cell.span, "says nothing about the table")
    if (first := _odd_beginning(table)) is not None:
        sink.report(
            codes.READ_TWO_WAYS,
            "this line can be read in two ways",
            first.span,
            "read as a line of the head of the labels",
            notes=("it could also be a stray line above the table",),
        )


def strays_in_title(table: nodes.Table) -> Iterator[WrittenLine]:
    """The lines above a head that are not part of the title: repeated ones, and what is stamped on a page."""
    seen = set()
    for line in table.title:
        if line.text in seen or is_stamp(line.text):
            yield line
        seen.add(line.text)


def strays_in_head(table: nodes.Table) -> Iterator[nodes.Cell]:
    """What is stamped on a page, on a line of the head above the labels."""
    return (cell for cell in table.head.cells if cell.column == 0 and is_stamp(cell.text))


def _odd_beginning(table: nodes.Table) -> nodes.Cell | None:
    """The first line of the head of the labels if it begins as no head does whose next line has a capital, or is a sentence."""
    cells = [cell for cell in table.head.cells if cell.column == 0 and not is_stamp(cell.text)]
    if len(cells) == 1 or not cells:
        return None
    first, second = cells[:2]
    odd = continues_label(first.text) and second.text[:1].isupper()
    return first if odd or _SENTENCE.fullmatch(first.text) else None


def _report_unnamed(table: nodes.Table, sink: Sink) -> None:
    """Report a total that neither a word names nor a ruler sets apart from the rows, as some shelves do."""
    if table.total is None:
        return
    name = " ".join(piece.text for piece in table.total.label)
    if not is_total(name) if name else table.total.lines[-1].kind == "ROW":
        message = f"{quoted(name) if name else 'this row'} is taken for the total of the table"
        rows = "below" if has_total_first(table) else "above"
        sink.report(
            codes.TOTAL_UNNAMED, message, table.total.span, f"the sum of the rows {rows} in two columns or more"
        )


def _report_misspelt(table: nodes.Table, sink: Sink) -> None:
    """Report a total whose label is misspelt."""
    for total in table.totals:
        word = next(iter(total.label), None)
        if word is not None and is_misspelt_total(word.text):
            likely = "TOTAL" if word.text.isupper() else "Total"
            sink.report(
                codes.MISSPELT_TOTAL,
                f"{quoted(word.text)} is read as the total",
                word.span,
                "misspelt",
                help=perhaps(likely, word.span),
            )


def _is_titled(table: nodes.Table) -> bool:
    """Whether a table has a title that says more than the name of the deal, which may be atop its page."""
    return not all(names_only_deal(line.text) for line in table.title)


def _report_head(table: nodes.Table, habits: Habits, sink: Sink) -> None:
    """Report what is missing above the rows, and missing rows."""
    start = (*table.head.lines, *table.head.rulers, *(line for row in table.rows for line in row.lines))[0]
    named = any(cell.column == 0 for cell in table.head.cells)
    if not _is_titled(table) and (habits.titled or not named):  # otherwise the head of the labels serves as title
        part = "head" if table.head.lines else "ruler" if table.head.rulers else "row"
        sink.report(codes.TITLE_MISSING, "the table has no title", start.span, f"no title above this {part}")
    if not table.head.lines:
        part = "ruler" if table.head.rulers else "row"
        sink.report(codes.HEAD_MISSING, "the table has no head", start.span, f"no head above this {part}")
    last = table.head.lines[-1] if table.head.lines else None
    if last and not (last.stops or table.head.rulers) and habits.ruled:  # a head of cells between separators needs none
        sink.report(codes.RULER_MISSING, "the table's head has no ruler", last.span, "no ruler below this head")
    for cell in _without_stroke(table):
        message = "the ruler has no stroke over a column of figures"
        sink.report(codes.RULER_MISSING, message, cell.span, "the first figure of the column")
    for ruler, place in _broken_strokes(table):
        way = Help("perhaps one stroke", Edit(ruler.at(place, place + 1), ruler.text[place - 1]))
        message = "a blank is in a stroke of a ruler"
        sink.report(codes.ODD_RULE, message, ruler.at(place, place + 1), "the columns are read without it", help=(way,))
    if not table.rows:
        sink.report(codes.ROWS_MISSING, "the table has no rows", start.span, "no rows below this head")


def _without_stroke(table: nodes.Table) -> Iterator[nodes.Cell]:
    """The first figure of each column that a ruler with a stroke for the others has none over."""
    strokes = segments(table.head.rulers[-1].text) if table.head.rulers else []
    for place, column in enumerate(table.head.columns):
        if place and len(strokes) > 1 and not any(overlaps(*column, stroke) for stroke in strokes):
            yield from table.cells_in(place)[:1]


def _broken_strokes(table: nodes.Table) -> Iterator[tuple[Line, int]]:
    """Each ruler with one blank within a column, and its place; one below the blank between two words underlines these."""
    above = table.head.lines[-1].text if table.head.lines else ""
    for ruler in (*table.head.rulers[-1:], *table.rulers):
        blanks = [
            left.end
            for left, right in pairwise(segments(ruler.text))
            if right.start == left.end + 1
            and any(column.start <= left.start and right.end <= column.end for column in table.head.columns)
        ]
        if len(blanks) == 1 and len(above[blanks[0] - 1 : blanks[0] + 2].split()) < 2:
            yield ruler, blanks[0]


def _runs(table: nodes.Table, junk: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines that are not rows, in runs without a row between them."""
    rows = (*table.rows, *table.totals)
    starts = [row.span.start for row in rows]
    run: list[Line] = []
    for line in junk:
        if run and any(run[-1].span.start < start < line.span.start for start in starts):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def figures_below(table: nodes.Table, row: nodes.Row) -> Line | None:
    """The stray line directly below a row that has nothing but the figures that it lacks: the line was broken there."""
    lacks = len(table.head.columns) - 1 - len(row.cells)
    below = next((line for line in table.junk if line.number == row.lines[-1].number + 1), None)
    if below is None or len(below.cells) != lacks:
        return None
    return below if all(terminal("figures", "CELL").fullmatch(cell.text) for cell in below.cells) else None


def _report_junk(table: nodes.Table, run: Sequence[Line], sink: Sink) -> None:
    """Report lines that are not rows: a label with no row to continue, or something else."""
    line = run[0]
    span = cover(line.tight, run[-1].tight)
    if len(run) == 1 and not line.blanks_above and _is_label(line):
        above = any(row.span.start < line.span.start for row in table.rows)
        label = "a label alone; the row above had room for it" if above else "a label alone, with no row above it"
        sink.report(codes.NOTHING_TO_CONTINUE, f"{quoted(line.text)} does not continue a label", span, label)
    elif len(run) == 1:
        message = f"{quoted(line.text)} is not a row of the table"
        sink.report(codes.JUNK_IN_TABLE, message, span, "neither row, label nor ruler")
    else:
        message = f"{len(run)} lines that begin with {quoted(line.text)} are not rows of the table"
        sink.report(codes.JUNK_IN_TABLE, message, span, "neither rows, labels nor rulers")


def _report_headings(table: nodes.Table, sink: Sink) -> None:
    """Report the lines over some of the rows of a table that are no part of a label: `Fixed Rate:`."""
    if not table.headings:
        return
    first, *others = table.headings
    are = f"and {len(others)} more are headings over rows" if others else "is a heading over rows"
    sink.report(
        codes.SUMMARY_NOT_READ,
        f"{quoted(first.text)} {are}",
        first.tight,
        "neither row nor total",
        secondary=tuple(Label(line.tight, "the last of them") for line in others[-1:]),
    )


def report_summaries(table: nodes.Table, sink: Sink) -> None:
    """Report lines of a table that are kept as text: subtotals, and figures below its total, `Average: 620`."""
    for run in _runs(table, table.summaries):
        span = cover(run[0].tight, run[-1].tight)
        message = figures_not_read([line.text for line in run])
        sink.report(codes.SUMMARY_NOT_READ, message, span, "neither row nor total", notes=(UNPARSED,))


def _is_label(line: Line) -> bool:
    """Whether a line has nothing but words in the column of labels."""
    inside = bool(line.cells) and all(cell.column == 0 for cell in line.cells)
    return inside and line.cells[-1].end <= line.columns[1].start and line.text.lstrip()[:1] not in "-=*_~"
