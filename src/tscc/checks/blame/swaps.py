"""A swapped pair: two neighbouring rows that cannot be as printed, and can be with their balances or counts swapped.

Sums see nothing of a swap; only the row's band and the sizes of the pool's loans do. In a table of categories swapped
balances and swapped counts look alike, so neither is ever certain.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tscc.checks.blame.plausibility import likelihood
from tscc.checks.blame.suspects import Clues, Suggestion
from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, TableAt
from tscc.checks.row_sizes import row_misfit
from tscc.document.model import CheckResult

Pair = tuple[Decimal, Decimal]


def suggest_swap(clues: Clues, result: CheckResult) -> tuple[Suggestion, ...]:
    """The pairs of neighbouring cells whose swap makes a row that cannot be feasible, the likeliest first."""
    found, parts = clues.table(result.subject), result.subject.split("/")
    if found is None or len(parts) != 8:
        return ()
    pool, table = found
    swaps = sorted(_swaps(clues, pool, table, int(parts[6])), key=lambda swap: -swap[0])
    suggestions: list[Suggestion] = []
    for _, key, one, two in swaps:
        cells = table.column(key).cells
        for here, there in ((one, two), (two, one)):
            suggestions.append(
                Suggestion(
                    pointer=table.cell(here, key),
                    printed=f"{cells[here]:f}",
                    proposed=f"{cells[there]:f}",
                    certain=False,
                    partner=table.cell(there, key),
                    rivals=len(swaps) - 1,
                )
            )
    return tuple(suggestions)


def _swaps(clues: Clues, pool: PoolAt, table: TableAt, row: int) -> Iterator[tuple[Decimal, str, int, int]]:
    counts, balances = table.column(COUNT).cells, table.column(BALANCE).cells
    for other in (row - 1, row + 1):
        if not 0 <= other < len(counts):
            continue
        n, m, b, c = counts[row], counts[other], balances[row], balances[other]
        if n is None or m is None or b is None or c is None:
            continue
        for key, here, there in ((BALANCE, (n, c), (m, b)), (COUNT, (m, b), (n, c))):
            if (n, b) != here and _fits(clues, pool, table, row, here) and _fits(clues, pool, table, other, there):
                gain = _likely(clues, pool, table, row, here) + _likely(clues, pool, table, other, there)
                yield gain, key, row, other


def _fits(clues: Clues, pool: PoolAt, table: TableAt, row: int, pair: Pair) -> bool:
    return row_misfit(table.table, table.table.rows[row], *pair, clues.limits(pool)) is None


def _likely(clues: Clues, pool: PoolAt, table: TableAt, row: int, pair: Pair) -> Decimal:
    scatter = clues.scatter(pool)
    return likelihood(scatter, table.table, table.table.rows[row], *pair) if scatter else Decimal(0)
