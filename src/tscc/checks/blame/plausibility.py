"""How plausible a row is: how likely its number of the pool's loans is to hold its balance.

It only ranks the cells that could be wrong; no row is reported for being unlikely. The balance of n loans scatters about n
times the average loan with a variance that grows with n (loan by loan) and with n squared (row by row). Both are taken
from the pool's own tables.
"""

from __future__ import annotations

from decimal import Context, Decimal
from typing import NamedTuple

from tscc.checks.band_seams import loan_edges
from tscc.checks.intervals import HALF, ZERO
from tscc.checks.printed_figures import PoolAt, band_of
from tscc.document.enums import BandUnit, Dimension
from tscc.document.model import Row, Stratification

_ROUGH = Context(prec=12)
_TWELVE = Decimal(12)
"""Balances spread evenly over a band have the variance of its width squared over twelve."""


class Scatter(NamedTuple):
    """The average loan of a pool, and the variances of a loan and of a row about it."""

    average: Decimal
    of_loan: Decimal
    of_row: Decimal


def scatter_of(place: PoolAt) -> Scatter | None:
    """The scatter of a pool's loans, from the rows of all its tables; None without counts and balances."""
    printed = [(count, balance) for table in place.tables for _, _, count, balance in table.loans()]
    rows = [(count, balance) for count, balance in printed if count and balance]
    loans = sum((count for count, _ in rows), ZERO)
    if not loans:
        return None
    average = _ROUGH.divide(sum((balance for _, balance in rows), ZERO), loans)
    small = sorted(_ROUGH.divide((balance - count * average) ** 2, count) for count, balance in rows)
    large = sorted(_ROUGH.divide((balance - count * average) ** 2, count * count) for count, balance in rows)
    middle = len(rows) // 2
    return Scatter(average, max(small[middle], Decimal(1)), large[middle // 2])


def likelihood(scatter: Scatter, table: Stratification, row: Row, count: Decimal, balance: Decimal) -> Decimal:
    """The logarithm of how likely a row is, up to a constant."""
    if count <= 0 or balance <= 0:
        return Decimal(-1000)
    average, of_loan, of_row = scatter
    band = band_of(row)
    if band and table.unit is BandUnit.USD and table.dimension is Dimension.CURRENT_BALANCE:
        lower, upper = loan_edges(band, None)
        if upper is not None:
            average, of_loan, of_row = (lower + upper) * HALF, _ROUGH.divide((upper - lower) ** 2, _TWELVE), ZERO
            of_loan = max(of_loan, Decimal(1))  # a band whose ends are exchanged may have no width
    variance = count * of_loan + count * count * of_row
    miss = _ROUGH.divide((balance - count * average) ** 2, variance)
    return -(miss + _ROUGH.ln(variance)) * HALF
