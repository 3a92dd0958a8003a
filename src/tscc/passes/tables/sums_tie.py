"""Whether tables add up as they are read: the evidence for one of two ways to read their lines."""

from __future__ import annotations

from collections.abc import Iterable

from tscc.passes.figures import Quantity, number_in
from tscc.passes.tables.subtotals import without_sums
from tscc.syntax import nodes
from tscc.syntax.nodes import in_column
from tscc.vocabulary.column_heads import column_key

_SUMMED = frozenset({"loan_count", "balance_usd"})


def tables_tie(blocks: Iterable[nodes.Block]) -> bool | None:
    """Whether the rows of each table among some blocks add up to its total; None where a table does not say, or there is none."""
    ties = [_ties(without_sums(block)) for block in blocks if isinstance(block, nodes.Table)]
    if False in ties:
        return False
    return None if None in ties or not ties else True


def _ties(table: nodes.Table) -> bool | None:
    """Whether the total of a table is the sum of its rows in every column of loans or balances; None without either."""
    heads = table.head.texts().items()
    columns = [place for place, head in heads if place and column_key(head, place) in _SUMMED]
    return adds_up(table, columns) if columns else None


def adds_up(table: nodes.Table, columns: Iterable[int]) -> bool | None:
    """Whether the total of a table is the sum of its rows in some columns; None without a total."""
    if table.total is None:
        return None
    rows = (*table.rows, table.total)
    placed = all(cell.column is not None for row in rows for cell in row.cells)
    return placed and all(_sums_up(rows, place) for place in columns)


def _sums_up(rows: tuple[nodes.Row, ...], place: int) -> bool:
    """Whether the last row has the sum of those above it in a column, in which each has one figure."""
    cells = [in_column(row.cells, place) for row in rows]
    figures = [number_in(each[0], Quantity.USD) if len(each) == 1 else None for each in cells]
    numbers = [figure for figure in figures if figure is not None]
    return len(numbers) == len(figures) and numbers[-1] == sum(numbers[:-1])
