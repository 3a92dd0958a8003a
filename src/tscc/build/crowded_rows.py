"""Take the figures of a row that has more cells than columns out of those columns that may not be theirs.

A cell that is printed twice pushes those behind it below the heads of others.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.syntax.nodes import Cell
from tscc.text.lines import Cell as Printed

_AnyRow = TypeVar("_AnyRow", bound=nodes.Row)
_DIGITS = regex(r"[\d,]*(?:\.(?P<places>\d+)|\d)")


class _Print(msgspec.Struct, frozen=True):
    """How a figure is printed below a head."""

    column: int | None
    places: int
    """Digits behind the point."""
    end: int
    """Where the last digit is on the line."""


def with_crowded_rows_apart(table: nodes.Table) -> nodes.Table:
    """A table in which no row has a figure in a column that may not be its own."""
    columns = len(table.head.columns) - 1
    rows = [*table.rows, *table.totals]
    if not any(_is_crowded(row, columns) for row in rows):
        return table
    others = {each for row in rows if not _is_crowded(row, columns) for each in map(_print, _printed(row)) if each}
    return replace(
        table,
        rows=tuple(_apart(row, columns, others) for row in table.rows),
        total=_apart(table.total, columns, others) if table.total else None,
        early_totals=tuple(_apart(row, columns, others) for row in table.early_totals),
    )


def _is_crowded(row: nodes.Row, columns: int) -> bool:
    """Whether a line of a row has more cells than there are columns of figures."""
    if len(row.cells) <= columns:
        return False  # asked first, for speed
    return any(sum(cell.column != 0 for cell in line.cells) > columns for line in row.lines)


def _printed(row: nodes.Row) -> list[Printed]:
    """The cells of a row as they are on its lines."""
    return [cell for line in row.lines for cell in line.cells if cell.column != 0]


def _print(cell: Printed) -> _Print | None:
    """How a cell is printed, if it has a figure."""
    found = _DIGITS.search(cell.text)
    return _Print(cell.column, len(found["places"] or ""), cell.start + found.end()) if found else None


def _apart(row: _AnyRow, columns: int, others: set[_Print]) -> _AnyRow:
    """A row; of a crowded one, no figure is alone in a column that has none printed like it."""
    if not _is_crowded(row, columns):
        return row
    if in_order := _without_double(row, columns, others):
        return replace(row, cells=in_order)
    filled = Counter(cell.column for cell in row.cells)
    apart = [
        found is not None and found not in others and filled[cell.column] == 1
        for cell, found in zip(row.cells, map(_print, _printed(row)), strict=True)
    ]
    cells = zip(row.cells, apart, strict=True)
    return replace(row, cells=tuple(replace(cell, column=None) if out else cell for cell, out in cells))


def _without_double(row: nodes.Row, columns: int, others: set[_Print]) -> tuple[Cell, ...]:
    """The cells of a row of which one stands twice, each in its column, if all are printed like others of that column."""
    printed = _printed(row)
    doubles = [place for place, (left, right) in enumerate(pairwise(printed), 1) if left.text == right.text]
    if len(printed) != columns + 1 or len(doubles) != 1:
        return ()
    places = [place + (place < doubles[0]) for place in range(len(printed))]
    like = {(other.column, other.places) for other in others}
    found = ((column, print_.places) for column, cell in zip(places, printed, strict=True) if (print_ := _print(cell)))
    if not like.issuperset(found):
        return ()
    return tuple(replace(cell, column=column) for cell, column in zip(row.cells, places, strict=True))
