"""Tables side by side: two tables on the same lines, of which only the left one is read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeVar

from msgspec.structs import replace

from tscc.build.marked_texts import within
from tscc.grammar import pattern
from tscc.syntax import nodes
from tscc.syntax.nodes import WrittenLine
from tscc.text.geometry import chunks
from tscc.vocabulary.label_words import is_total

_AnyRow = TypeVar("_AnyRow", bound=nodes.Row)
_WORD = re.compile(rf"(?!{pattern('figures', 'NOTHING')}\b)[A-Za-z]{{3,}}")
_FEWEST_ROWS = 2
"""The fewest rows with words in a column that holds the labels of another table."""


def without_second_table(table: nodes.Table) -> nodes.Table:
    """The table without the pieces of a second one on its lines, which go to `beside`."""
    second = _second_column(table)
    if second is None:
        return table
    columns = table.head.columns[:second]
    parts = [(*_parts(piece, columns[-1].end), piece.line) for piece in table.title]
    cells = [*table.head.cells, *(cell for row in _rows(table) for cell in row.cells)]
    return replace(
        table,
        title=tuple(WrittenLine(left.text, left.span, left.marks, line=line) for left, _, line in parts if left),
        head=replace(table.head, columns=columns, cells=_left(table.head.cells, second)),
        rows=_cut(table.rows, second),
        total=next(iter(_cut((table.total,), second)), None) if table.total else None,
        early_totals=_cut(table.early_totals, second),
        beside=(*(right for _, right, _ in parts if right), *(cell for cell in cells if not _left((cell,), second))),
    )


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


def _cut(rows: Sequence[_AnyRow], second: int) -> tuple[_AnyRow, ...]:
    """Rows without the cells of the second table; a row of that table alone is left out."""
    left = (replace(row, cells=_left(row.cells, second)) for row in rows)
    return tuple(row for row in left if row.label or row.cells)


def _left(cells: Sequence[nodes.Cell], second: int) -> tuple[nodes.Cell, ...]:
    return tuple(cell for cell in cells if cell.column is None or cell.column < second)


def _parts(piece: WrittenLine, edge: int) -> tuple[nodes.Written | None, nodes.Written | None]:
    """What of a line of a title begins left of an edge, a column of the line, and what begins right of it."""
    indent = piece.line.indent
    end = max((chunk.end for chunk in chunks(piece.line.text) if chunk.start < edge), default=indent) - indent
    start = len(piece.text) - len(piece.text[end:].lstrip())
    return _part(piece, 0, end), _part(piece, start, len(piece.text))


def _part(piece: WrittenLine, start: int, end: int) -> nodes.Written | None:
    if start == end:
        return None
    indent = piece.line.indent
    return nodes.Written(
        piece.text[start:end], piece.line.at(indent + start, indent + end), within(piece.marks, start, end)
    )
