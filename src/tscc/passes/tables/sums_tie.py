"""Whether tables add up as they are read: the evidence for one of two ways to read their lines."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from tscc.passes.figures import Quantity, parse_decimal
from tscc.passes.tables.subtotals import without_sums
from tscc.syntax import nodes
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
    columns = [place for place in range(1, len(table.head.columns)) if _key(table, place) in _SUMMED]
    return adds_up(table, columns) if columns else None


def adds_up(table: nodes.Table, columns: Iterable[int]) -> bool | None:
    """Whether the total of a table is the sum of its rows in some columns; None without a total."""
    if table.total is None:
        return None
    rows = (*table.rows, table.total)
    placed = all(cell.column is not None for row in rows for cell in row.cells)
    return placed and all(_sums_up(rows, place) for place in columns)


def _key(table: nodes.Table, place: int) -> str:
    """The key of a column by its head."""
    return column_key(" ".join(cell.text for cell in table.head.cells if cell.column == place), place)


def _sums_up(rows: tuple[nodes.Row, ...], place: int) -> bool:
    """Whether the last row has the sum of those above it in a column, in which each has one figure."""
    cells = [[cell for cell in row.cells if cell.column == place] for row in rows]
    figures = [parse_decimal(each[0], Quantity.USD) if len(each) == 1 else None for each in cells]
    numbers = [figure for figure in figures if isinstance(figure, Decimal)]
    return len(numbers) == len(figures) and numbers[-1] == sum(numbers[:-1])
