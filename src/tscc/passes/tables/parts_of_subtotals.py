"""Find the rows that each subtotal of a table adds up.

Fixed 15 Year           16      2,118,204
Fixed 30 Year           24      4,246,796
Total Fixed Rate        40      6,365,000        the rows since the last subtotal, or a run of rows that it is next to
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from msgspec.structs import replace

from tscc.document.model import Row, Stratification, Subtotal

_ADDED = (("loan_count", "balance_usd"), ("balance_pct", "loan_pct"))
"""The columns that show what a subtotal adds up: the first that have figures."""
_FEWEST_ROWS = 2
Sums = Callable[[range], Sequence[Decimal]]


def with_parts(table: Stratification) -> Stratification:
    """A table whose subtotals name the rows that they add up."""
    if not table.subtotals:
        return table
    figures = [
        found for keys in _ADDED if (found := {key: _figures(table.rows, key) for key in keys if _has(table, key)})
    ]
    keys = [*figures[0]] if figures else []
    sums = [[Decimal(0), *accumulate(figures[0][key])] for key in keys]

    def added(run: range) -> Sequence[Decimal]:
        return [each[run.stop] - each[run.start] for each in sums]

    start, subtotals = 0, []
    for subtotal in table.subtotals:
        printed = _figures([subtotal], *keys)
        parts = _parts(subtotal, printed, start, len(table.rows), added)
        start = max(start, subtotal.rows_above) if parts else start
        subtotals.append(replace(subtotal, adds=tuple(parts)))
    return replace(table, subtotals=tuple(subtotals))


def _has(table: Stratification, key: str) -> bool:
    return any(isinstance(row.cell(key), Decimal | int) for row in table.subtotals)


def _figures(rows: Sequence[Row], *keys: str) -> list[Decimal]:
    """The figures of some rows in some columns; what is empty adds nothing."""
    cells = (row.cell(key) for row in rows for key in keys)
    return [Decimal(value) if isinstance(value, Decimal | int) else Decimal(0) for value in cells]


def _parts(subtotal: Subtotal, printed: Sequence[Decimal], start: int, end: int, added: Sums) -> Sequence[int]:
    """The rows from the last subtotal on where they tie in a column, or else a run of rows above or below that ties in all."""
    above = subtotal.rows_above
    own = range(start, above)
    if own and any(one == other != 0 for one, other in zip(added(own), printed, strict=True)):
        return own
    return next((run for run in _runs(above, end) if any(printed) and added(run) == printed), ())


def _runs(above: int, end: int) -> Iterator[range]:
    """The runs of rows that a subtotal is below, from the shortest on, then those that it is above."""
    yield from (range(first, above) for first in range(above - _FEWEST_ROWS, -1, -1))
    yield from (range(above, last) for last in range(above + _FEWEST_ROWS, end + 1))
