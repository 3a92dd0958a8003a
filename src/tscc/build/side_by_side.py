"""Tables side by side: two tables on the same lines.

Where each has a total of its own, both are read, each from its part of the lines. Otherwise only the left one is: words
among the figures may be a column of the table, or the table may go on beside its beginning.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeVar

from msgspec.structs import asdict, replace

from tscc.build.marked_texts import within
from tscc.grammar import pattern
from tscc.syntax import nodes
from tscc.syntax.nodes import WrittenLine
from tscc.text.geometry import chunks
from tscc.text.lines import Line
from tscc.text.source import Span, cover
from tscc.vocabulary.label_words import is_total

_AnyRow = TypeVar("_AnyRow", bound=nodes.Row)
_WORD = re.compile(rf"(?!{pattern('figures', 'NOTHING')}\b)[A-Za-z]{{3,}}")
_FEWEST_ROWS = 2
"""The fewest rows with words in a column that holds the labels of another table."""


def taken_apart(table: nodes.Table) -> tuple[nodes.Table, ...]:
    """The tables on the lines of a table: itself, or two; a second one that is not read goes to `beside`."""
    second = _second_column(table)
    if second is None:
        return (table,)
    left = _left_table(table, second)
    right = _right_table(table, second)
    if second < 2 or left.total is None or right.total is None:  # noqa: PLR2004 - a label and a figure
        return (left,)
    return (replace(left, beside=()), right)


def _second_column(table: nodes.Table) -> int | None:
    """The column that holds the labels of a second table: it has the label of a total, or words in most rows."""
    words: Counter[int] = Counter()
    last = len(table.head.columns) - 1
    for row in _rows(table):
        for cell in row.cells:
            if not cell.column or cell.column == last:
                continue
            if is_total(cell.text):
                return cell.column
            words[cell.column] += _WORD.match(cell.text) is not None
    wordy = [column for column, times in words.items() if times >= _FEWEST_ROWS and 2 * times > len(table.rows)]
    return min(wordy, default=None)


def _rows(table: nodes.Table) -> Iterator[nodes.Row]:
    yield from table.rows
    yield from table.early_totals
    if table.total:
        yield table.total


def _left_table(table: nodes.Table, second: int) -> nodes.Table:
    """The table without the pieces of the second one, which are `beside` it."""
    columns = table.head.columns[:second]
    parts = [(*_parts(piece, columns[-1].end), piece.line) for piece in table.title]
    cells = [*table.head.cells, *(cell for row in _rows(table) for cell in row.cells)]
    totals = _cut((*table.early_totals, *((table.total,) if table.total else ())), second)
    return replace(
        table,
        title=tuple(WrittenLine(left.text, left.span, left.marks, line=line) for left, _, line in parts if left),
        head=replace(table.head, columns=columns, cells=_left(table.head.cells, second)),
        rows=_cut(table.rows, second),
        total=totals[-1] if totals else None,
        early_totals=totals[:-1],
        beside=(*(right for _, right, _ in parts if right), *(cell for cell in cells if not _left((cell,), second))),
    )


def _right_table(table: nodes.Table, second: int) -> nodes.Table:
    """The second table: what is right of the first on its lines; its total is what its own labels name so."""
    edge = table.head.columns[second - 1].end
    parts = [(_parts(piece, edge)[1], piece.line) for piece in table.title]
    cells = _right(table.head.cells, second)
    found = [row for row in sorted(_rows(table), key=lambda row: row.span.start) if _right(row.cells, second)]
    rows = [_right_row(row, second) for row in found]
    totals = [nodes.Total(**asdict(row)) for row in rows if is_total(" ".join(piece.text for piece in row.label))]
    places = {total.span for total in totals}
    pieces = [right.span for right, _ in parts if right] + [cell.span for cell in cells] + [row.span for row in rows]
    return nodes.Table(
        span=cover(min(pieces), max(pieces)),
        title=tuple(
            WrittenLine(right.text, right.span, right.marks, line=_masked(line, right.span))
            for right, line in parts
            if right
        ),
        head=nodes.TableHead(
            span=cover(min(pieces), cells[-1].span) if cells else table.head.span,
            lines=tuple(_masked(line, *_on(line, cells)) for line in table.head.lines if _on(line, cells)),
            rulers=table.head.rulers,
            columns=table.head.columns[second:],
            cells=cells,
            scale=table.head.scale,
        ),
        rows=tuple(row for row in rows if row.span not in places),
        total=totals[-1] if totals else None,
        early_totals=tuple(totals[:-1]),
        junk=(),
        summaries=(),
        rulers=(),
        beside=(),
        right=True,
    )


def _right_row(row: nodes.Row, second: int) -> nodes.Row:
    """A row of the second table."""
    cells = _right(row.cells, second)
    label = tuple(cell for cell in cells if cell.column == 0)
    return nodes.Row(
        span=cover(cells[0].span, cells[-1].span),
        lines=tuple(_masked(line, *_on(line, cells)) for line in row.lines if _on(line, cells)),
        label=label,
        band=next((cell.band for cell in label if cell.band), None),
        cells=tuple(cell for cell in cells if cell.column != 0),
    )


def _right(cells: Sequence[nodes.Cell], second: int) -> tuple[nodes.Cell, ...]:
    """The cells of the second table, under its own columns."""
    return tuple(
        replace(cell, column=cell.column - second) for cell in cells if cell.column is not None and cell.column >= second
    )


def _on(line: Line, cells: Sequence[nodes.Cell]) -> list[Span]:
    """The spans of the cells that are on a line."""
    return [cell.span for cell in cells if line.span.overlaps(cell.span)]


def _masked(line: Line, *spans: Span) -> Line:
    """A line with nothing left of some spans on it."""
    first = min(spans).start
    start = next(place for place in range(len(line.text)) if line.at(place, place + 1).start >= first)
    return replace(line, text=" " * start + line.text[start:])


def _cut(rows: Sequence[_AnyRow], second: int) -> tuple[_AnyRow, ...]:
    """Rows without the cells of the second table; a row of that table alone is left out."""
    left = (replace(row, cells=_left(row.cells, second)) for row in rows)
    return tuple(row for row in left if row.label or row.cells)


def _left(cells: Sequence[nodes.Cell], second: int) -> tuple[nodes.Cell, ...]:
    return tuple(cell for cell in cells if cell.column is None or cell.column < second)


def _parts(piece: WrittenLine, edge: int) -> tuple[nodes.Written | None, nodes.Written | None]:
    """What of a line of a title has its middle left of an edge, a column of the line, and what has it right of it."""
    indent = piece.line.indent
    left = (chunk for chunk in chunks(piece.line.text) if chunk.start + chunk.end < 2 * edge)
    end = max((chunk.end for chunk in left), default=indent) - indent
    start = len(piece.text) - len(piece.text[end:].lstrip())
    return _part(piece, 0, end), _part(piece, start, len(piece.text))


def _part(piece: WrittenLine, start: int, end: int) -> nodes.Written | None:
    if start == end:
        return None
    indent = piece.line.indent
    return nodes.Written(
        piece.text[start:end], piece.line.at(indent + start, indent + end), within(piece.marks, start, end)
    )
