"""A swapped pair: two neighbouring rows that cannot be as printed, and can be with their balances or counts swapped.

A swap changes no sum; only the band of the row and the sizes of the pool's loans show it. In a table of categories swapped
balances and swapped counts look alike, so both are tried.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tscc.checks.blame.plausibility import likelihood
from tscc.checks.blame.suspects import Clues, Suggestion
from tscc.checks.printed_figures import BALANCE, COUNT, TableAt
from tscc.checks.results import Result
from tscc.checks.row_sizes import row_misfit

Pair = tuple[Decimal, Decimal]


def suggest_swap(clues: Clues, result: Result) -> tuple[Suggestion, ...]:
    """The pairs of neighbouring cells whose swap makes the row of a result possible, the likeliest first."""
    table, row = clues.table(result.at), result.at.row
    if table is None or row is None:
        return ()
    swaps = sorted(_swaps(clues, table, row), key=lambda swap: -swap[0])
    return tuple(each for _, key, here, there in swaps for each in exchanged(table, key, here, there))


def exchanged(table: TableAt, key: str, here: int, there: int) -> tuple[Suggestion, ...]:
    """The figures of a column in two rows, each in the place of the other; nothing where they are the same or one is empty."""
    one, two = table.column(key).cells[here], table.column(key).cells[there]
    if one is None or two is None or one == two:
        return ()
    first, second = table.cell(here, key), table.cell(there, key)
    return (
        Suggestion(place=first, printed=one, proposed=two, partner=second),
        Suggestion(place=second, printed=two, proposed=one, partner=first),
    )


def _swaps(clues: Clues, table: TableAt, row: int) -> Iterator[tuple[Decimal, str, int, int]]:
    counts, balances = table.column(COUNT).cells, table.column(BALANCE).cells
    for other in (row - 1, row + 1):
        if not 0 <= other < len(counts):
            continue
        n, m, b, c = counts[row], counts[other], balances[row], balances[other]
        if n is None or m is None or b is None or c is None:
            continue
        for key, here, there in ((BALANCE, (n, c), (m, b)), (COUNT, (m, b), (n, c))):
            if (n, b) != here and _fits(clues, table, row, here) and _fits(clues, table, other, there):
                gain = _likely(clues, table, row, here) + _likely(clues, table, other, there)
                yield gain, key, row, other


def _fits(clues: Clues, table: TableAt, row: int, pair: Pair) -> bool:
    return row_misfit(table.table, table.table.rows[row], *pair, clues.limits(table.pool)) is None


def _likely(clues: Clues, table: TableAt, row: int, pair: Pair) -> Decimal:
    scatter = clues.scatter(table.pool)
    return likelihood(scatter, table.table, table.table.rows[row], *pair) if scatter else Decimal(0)
