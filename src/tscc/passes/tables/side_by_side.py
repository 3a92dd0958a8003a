"""Tables side by side: two tables on the same lines, of which only the left one is read.

What comes in is a table as written; what goes out is the part of it that is one table, and the pieces of the other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TypeVar

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink, quoted
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.geometry import chunks
from tscc.text.lines import Cell, Line
from tscc.vocabulary.label_words import is_total

_AnyRow = TypeVar("_AnyRow", bound=nodes.Row)
_WORD = re.compile(r"(?!N/?A\b|TBD\b)[A-Za-z]{3,}")
_FEWEST = 2
"""Rows at least that have words in one of their columns, where it holds the labels of another table."""


def second_column(table: nodes.Table) -> int | None:
    """The column that holds the labels of a second table: a total is called so in it, or most rows have words in it."""
    words: Counter[int] = Counter()
    last = len(table.head.columns) - 1
    for row in _rows(table):
        for _, cell in row.cells:
            if not cell.column or cell.column == last:
                continue
            if is_total(cell.text):
                return cell.column
            words[cell.column] += _WORD.match(cell.text) is not None
    wordy = [column for column, times in words.items() if times >= _FEWEST and 2 * times > len(table.rows)]
    return min(wordy, default=None)


def left_table(table: nodes.Table) -> nodes.Table:
    """The table without what stands on its lines of a second one."""
    second = second_column(table)
    if second is None:
        return table
    columns = table.head.columns[:second]
    return msgspec.structs.replace(
        table,
        title=tuple(line for line in (_left_of(line, columns[-1].end) for line in table.title) if line.text),
        head=msgspec.structs.replace(table.head, columns=columns),
        rows=tuple(_cut(row, second) for row in table.rows if _is_left(row, second)),
        total=_cut(table.total, second) if table.total and _is_left(table.total, second) else None,
        early_totals=tuple(_cut(row, second) for row in table.early_totals if _is_left(row, second)),
    )


def beside(table: nodes.Table) -> Iterator[Written]:
    """The pieces of a second table on the lines of a table."""
    second = second_column(table)
    if second is None:
        return
    for line in table.title:
        left = len(_left_of(line, table.head.columns[second - 1].end).text)
        if line.text[left:].strip():
            rest = line.text[left:].lstrip()
            yield Written(rest, line.at(len(line.text) - len(rest), len(line.text)))
    cells = [(line, cell) for line in table.head.lines for cell in line.cells]
    cells += [piece for row in _rows(table) for piece in row.cells]
    for line, cell in cells:
        if _is_right(cell, second):
            yield Written(cell.text, line.at(cell.start, cell.end))


def report_beside(table: nodes.Table, sink: Sink) -> None:
    """Report a second table on the lines of a table, at its head."""
    second = second_column(table)
    if second is None:
        return
    pieces = [(line, cell) for line in table.head.lines for cell in line.cells if cell.column == second]
    pieces += [piece for row in _rows(table) for piece in row.cells if piece[1].column == second]
    (line, first), (other, last) = pieces[0], pieces[-1]
    sink.report(
        codes.TABLES_SIDE_BY_SIDE,
        "two tables stand side by side on the same lines",
        line.at(first.start, first.end),
        "the second, which is not read, begins here",
        secondary=(Label(other.at(last.start, last.end), f"{quoted(last.text)} is of its rows"),),
    )


def _rows(table: nodes.Table) -> Iterator[nodes.Row]:
    yield from table.rows
    yield from table.early_totals
    if table.total:
        yield table.total


def _is_right(cell: Cell, second: int) -> bool:
    return cell.column is not None and cell.column >= second


def _is_left(row: nodes.Row, second: int) -> bool:
    return bool(row.label) or any(not _is_right(cell, second) for _, cell in row.cells)


def _cut(row: _AnyRow, second: int) -> _AnyRow:
    return msgspec.structs.replace(row, cells=tuple(piece for piece in row.cells if not _is_right(piece[1], second)))


def _left_of(line: Line, start: int) -> Line:
    """A line of a title as far as it begins left of a column."""
    ends = [chunk.end for chunk in chunks(line.text) if chunk.start < start]
    return msgspec.structs.replace(line, text=line.text[: max(ends, default=0)])
