"""How large the mortgage loans of a pool can be: the stated limits, and what the table of current balances allows.

For the checks that ask whether n loans of a pool can hold a balance at all. Balances amortise, so the smallest
original balance is a floor only after the greatest scheduled repayment; nothing is assumed of prepayments.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import msgspec

from tscc.checks.agreement import agreed_total
from tscc.checks.band_seams import end_of, in_doubt, is_impossible, loan_edges
from tscc.checks.intervals import HALF, ZERO, Interval, half_unit
from tscc.checks.printed_figures import BALANCE, COUNT, Place, PoolAt, Printed, TableAt, band_of, occupied
from tscc.document.enums import BandUnit, Dimension


class SizeBand(msgspec.Struct, frozen=True):
    """A row of the table of current balances: its loans, what they hold, and the least and most one may hold."""

    loans: int
    balance: Decimal
    lower: Decimal
    upper: Decimal | None


class Sizes:
    """The table of current balances, prepared to give what any n loans of the pool can hold together."""

    def __init__(self, at: Place, bands: Sequence[SizeBand], slack: Decimal) -> None:
        self.at, self._slack, self._bands = at, slack, bands
        self._loans = [0]
        self._balances = [ZERO]
        for band in bands:
            self._loans.append(self._loans[-1] + band.loans)
            self._balances.append(self._balances[-1] + band.balance)

    def hold(self, loans: int) -> Interval | None:
        """The least and the most that some loans of the pool can hold; None where the pool has fewer."""
        if not 0 <= loans <= self._loans[-1]:
            return None
        rest = self._least(self._loans[-1] - loans)
        return Interval(self._least(loans) - self._slack, self._balances[-1] - rest + self._slack)

    def _least(self, loans: int) -> Decimal:
        """Fill from the lowest band up; within a band, what its other loans leave at their largest."""
        index = bisect_right(self._loans, loans) - 1
        more = loans - self._loans[index]
        if not more:
            return self._balances[index]
        band = self._bands[index]
        least = more * band.lower
        if band.upper is not None:
            least = max(least, band.balance - (band.loans - more) * band.upper)
        return self._balances[index] + least


class LoanLimits(msgspec.Struct, frozen=True):
    """What is known of the size of a pool's loans; None where it is not known or the filing contradicts itself."""

    smallest: Printed | None
    """The smallest stated loan after the greatest scheduled repayment, at the place of the stated one."""
    largest: Printed | None
    sizes: Sizes | None


def loan_limits(place: PoolAt) -> LoanLimits:
    """The limits of a pool's loans, without those that the pool's average or its table of sizes rules out."""
    count, balance = agreed_total(place, COUNT), agreed_total(place, BALANCE)
    smallest, largest = smallest_loan(place), largest_loan(place)
    if count and balance:
        if smallest and smallest.value * count.value > balance.value:
            smallest = None
        if largest and largest.value * count.value < balance.value - half_unit(balance.value):
            largest = None
    return LoanLimits(smallest, largest, _sizes(place, largest))


def largest_loan(place: PoolAt) -> Printed | None:
    """The most that rounds to the stated largest loan; None where a row of the table of sizes lies above it."""
    stated, table = place.stated("original_balance_usd/max"), place.table_of(Dimension.CURRENT_BALANCE)
    if stated is None:
        return None
    for row in table.table.rows if table else ():
        band = band_of(row)
        if band and band.lower is not None and band.lower > stated.value and occupied(row):
            return None
    return Printed(stated.at, stated.value + half_unit(stated.value))


def smallest_loan(place: PoolAt) -> Printed | None:
    """The stated smallest loan less the greatest scheduled repayment since the earliest origination.

    None where the window of origination or the shortest term is not stated.
    """
    stated, left = place.stated("original_balance_usd/min"), left_after_repayment(place)
    if stated is None or not stated.value or left is None:
        return None
    return Printed(stated.at, (stated.value - half_unit(stated.value)) * left[0] // left[1])


def left_after_repayment(place: PoolAt) -> tuple[int, int] | None:
    """The least of a loan that is outstanding after the greatest scheduled repayment, as a fraction of months.

    A level-pay loan repays principal slowest at first, so after m of N months at least (N - m) / N of it is
    outstanding: m from the first date of origination to the cut-off, N the shortest original term.
    """
    window, cut_off, shortest = place.pool.origination_date, place.pool.cut_off_date, shortest_term(place)
    if not (window and window.min and cut_off and shortest):
        return None
    term, passed = int(shortest.value), months_between(window.min, cut_off)
    disordered = passed < 0 or (window.max is not None and window.max < window.min)
    return (term - passed, term) if passed < term and not disordered else None


def shortest_term(place: PoolAt) -> Printed | None:
    """The shortest original term stated, in months."""
    return _term(place, "min")


def longest_term(place: PoolAt) -> Printed | None:
    """The longest original term stated, in months."""
    return _term(place, "max")


def _term(place: PoolAt, end: str) -> Printed | None:
    months, years = place.stated(f"original_term_months/{end}"), place.stated(f"original_term_years/{end}")
    return months or (Printed(years.at, years.value * 12) if years else None)


def months_between(first: date, last: date) -> int:
    """Months begun from one date to another, counted by the calendar month."""
    return (last.year - first.year) * 12 + last.month - first.month


def _sizes(place: PoolAt, largest: Printed | None) -> Sizes | None:
    """The table of current balances; None unless its bands ascend, hold their rows, and it ties with the pool's agreed totals."""
    table = place.table_of(Dimension.CURRENT_BALANCE)
    if table is None or table.table.unit is not BandUnit.USD or in_doubt(table):
        return None
    if any(is_impossible(table, row) for row in table.table.rows):
        return None
    slack = _tying(place, table)
    if slack is None:
        return None
    counts, balances = table.column(COUNT).cells, table.column(BALANCE).cells
    above = Decimal("Infinity")
    found: list[SizeBand] = []
    for row, count, held in reversed(list(zip(table.table.rows, counts, balances, strict=True))):
        band = band_of(row)
        if band is None or count is None or held is None or end_of(band) > above:
            return None
        lower, upper = loan_edges(band, largest)
        found.append(SizeBand(int(count), held, lower, upper and min(upper, above)))
        above = lower
    return Sizes(table.at, found[::-1], slack)


def _tying(place: PoolAt, table: TableAt) -> Decimal | None:
    """The slack of the table's rounded balances where it ties with the pool's agreed totals; else None."""
    count, balance = agreed_total(place, COUNT), agreed_total(place, BALANCE)
    if count is None or balance is None or table.column(COUNT).figures.sum != count.value:
        return None
    balances = table.column(BALANCE).figures
    slack = balances.units * HALF + half_unit(balance.value)
    return slack if abs(balances.sum - balance.value) <= slack else None
