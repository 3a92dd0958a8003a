"""Several pools: the rows of the tables of the whole deal, against its pools and the rows of their tables.

A row that names a pool, `Group I`, has the total of that pool. Where each pool has a table by the dimension of one of the
deal, and a row that all of them have is the sum of theirs, the pools are all that the deal has, and its other rows are sums
too; where the totals do not tie, that is reported. Loan counts tie exactly, balances within rounding. Subject is the
figure of the deal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from tscc.checks.agreement import agreed_total
from tscc.checks.pools_of_deal import sums_of_pools, whole_place
from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, Printed, Survey, TableAt
from tscc.checks.results import FAIL, Result, Rule
from tscc.checks.same_loans import held_against
from tscc.diagnostics.codes import POOLS_OFF
from tscc.document.model import Band, Row
from tscc.grammar.ahead import regex
from tscc.vocabulary.dimensions import PARTIAL

_ROW = Rule(POOLS_OFF, "the pools sum to {actual}")
_POOL = Rule(POOLS_OFF, "the pool has {actual}")
_NAMED = regex(r"(?:mortgage )?(?:loan )?(?:group|pool) (?P<id>\S+)", re.IGNORECASE)
_NAME = "rows_of_pools"
_FEWEST_NAMED = 2
"""The fewest pools of a deal that are more than the deal itself, and the fewest rows of a table of pools."""


def check_rows_of_pools(survey: Survey) -> Iterator[Result]:
    """The rows of each table of the deal against its pools."""
    whole = whole_place(survey.pools)
    parts = [place for place in survey.pools if place is not whole]
    if whole is None or len(parts) < _FEWEST_NAMED:
        return
    off = any(each.status is FAIL for each in sums_of_pools(whole, parts))
    for table in whole.tables:
        yield from _named(table, parts)
        if not off:
            yield from _divided(table, parts)


def _named(table: TableAt, parts: Sequence[PoolAt]) -> Iterator[Result]:
    """The rows that name pools, of a table that names several."""
    pools = {place.pool.id.casefold(): place for place in parts}
    names = [_NAMED.fullmatch((row.label or "").strip()) for row in table.table.rows]
    rows = {
        index: pools[found["id"].casefold()]
        for index, found in enumerate(names)
        if found and found["id"].casefold() in pools
    }
    for index, place in rows.items() if len(rows) >= _FEWEST_NAMED else ():
        for key in (COUNT, BALANCE):
            total = agreed_total(place, key)
            if total is not None and table.column(key).cells[index] is not None:
                yield held_against(
                    _POOL, f"{_NAME}_{key}", table.cell(index, key), table, [total], f"pool {place.pool.id} has"
                )


def _divided(table: TableAt, parts: Sequence[PoolAt]) -> Iterator[Result]:
    """The rows of a table of a dimension by which each pool is divided too, where one of them is the sum of those of the pools."""
    dimension = table.table.dimension
    others = [[each for each in place.tables if each.table.dimension is dimension] for place in parts]
    if dimension in PARTIAL or any(len(tables) != 1 for tables in others):
        return
    rows = [
        (index, key, _figures(row, [tables[0] for tables in others], key))
        for index, row in enumerate(table.table.rows)
        for key in (COUNT, BALANCE)
        if table.column(key).cells[index]
    ]
    held = [
        held_against(_ROW, f"{_NAME}_{key}", table.cell(index, key), table, figures, "the rows of its pools sum to")
        for index, key, figures in rows
        if len(figures) == len(parts)
    ]
    if any(each.status is not FAIL for each in held):
        yield from held


def _figures(row: Row, tables: Sequence[TableAt], key: str) -> list[Printed]:
    """What the rows of the same category or band have in a column."""
    return [
        Printed(table.cell(index, key), cell)
        for table in tables
        for index, (each, cell) in enumerate(zip(table.table.rows, table.column(key).cells, strict=True))
        if cell is not None and _of(each) == _of(row)
    ]


def _of(row: Row) -> Any:
    return (row.band.lower, row.band.upper) if isinstance(row.band, Band) else (row.label or "").casefold()
