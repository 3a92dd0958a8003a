"""Check 8: every row is feasible, its loan count, its band and its balance together.

In a table of balances the count times the edges of the band contain the balance. In every table the average loan lies
within the stated limits (a soft floor: balances amortise), and n loans hold no more and no less than the table of
current balances lets n of the pool's loans hold. Subject is the row's balance, or its label where the bands do not meet.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from operator import itemgetter

import msgspec

from tscc.checks.band_seams import doubtful_rows, held_by_band, is_impossible
from tscc.checks.intervals import UNBOUNDED, ZERO, Interval, half_unit, overlap, printed
from tscc.checks.printed_figures import BALANCE, COUNT, Places, Printed, Survey, TableAt, band_of, label_of
from tscc.checks.results import Result, Rule, Search, shown_as
from tscc.checks.sizes import LoanLimits, loan_limits
from tscc.diagnostics.codes import ROW_IMPLAUSIBLE, ROW_IMPOSSIBLE
from tscc.document.enums import BandUnit
from tscc.document.model import Row, Stratification
from tscc.vocabulary.label_codes import is_undrawn

_POSSIBLE = Rule(
    ROW_IMPOSSIBLE,
    "{beyond}",
    "a row's balance lies between its loan count times the edges of its band",
    Search.SWAP,
)
_BAND = Rule(ROW_IMPOSSIBLE, "this band does not meet the one beside it", _POSSIBLE.note)
_PLAUSIBLE = Rule(
    ROW_IMPLAUSIBLE,
    "{beyond}",
    "the average loan of a row lies between the smallest and the largest loan of the pool",
    Search.SWAP,
)
_COUNTS = Rule(
    ROW_IMPLAUSIBLE,
    "{beyond}",
    "with the counts of the two rows exchanged, or their balances, their averages are near each other",
)
_FAR_APART = 25
"""How many times the average loan of a row is that of another where their counts are exchanged: in sound filings at most 10."""
_NEAR = 2
"""The same at most once the counts are exchanged back."""
_FEWEST_LOANS = 10
"""Loans of a row whose average says something: one loan may be of any size."""


class Misfit(msgspec.Struct, frozen=True):
    """Why a row cannot be right: the rule it breaks, the limits of its balance, and the places they follow from."""

    rule: Rule
    bounds: Interval
    reason: str
    evidence: Places = ()


def check_rows(survey: Survey) -> Iterator[Result]:
    """Each row's balance against its count, its band and the limits of the pool's loans."""
    for pool in survey.pools:
        limits = loan_limits(pool)
        for place in pool.tables:
            if place.column(COUNT).printed and place.column(BALANCE).printed:
                found = tuple(_misfits(place, limits)) or _exchanged(place)
                yield from _POSSIBLE.or_pass(found, "row_feasible", place.at)
            else:
                yield _POSSIBLE.not_applicable("row_feasible", place.at, "the table prints no loan counts and balances")


def _misfits(place: TableAt, limits: LoanLimits) -> Iterator[Result]:
    for index, row, count, balance in place.loans():
        misfit = row_misfit(place.table, row, count, balance, limits)
        if misfit:
            subject, reason = (
                Printed(place.cell(index, BALANCE), balance),
                f"row {label_of(row, index)}: {misfit.reason}",
            )
            evidence = (place.cell(index, COUNT), place.cell(index, "label"), *misfit.evidence)
            if index in doubtful_rows(place) and is_impossible(place, row):
                at, evidence = place.cell(index, "label"), (place.cell(index, COUNT), subject.at)
                yield _BAND.result("row_feasible", at, True, reason, evidence)
                continue
            yield misfit.rule.bounded("row_feasible", subject, misfit.bounds, True, reason, evidence)


def _exchanged(place: TableAt) -> Iterator[Result]:
    """The rows with the largest and the smallest loans, whose counts, or balances, are exchanged: they are far apart, and not else."""
    loans = [each for each in place.loans() if each[2] >= _FEWEST_LOANS and each[3] > 0]
    averages = [(balance / count, each) for each in loans for _, _, count, balance in [each]]
    if place.table.unit is BandUnit.USD or not averages:
        return
    small, (low, _, fewer, less) = min(averages, key=itemgetter(0))
    large, (high, row, count, balance) = max(averages, key=itemgetter(0))
    if large < _FAR_APART * small:
        return
    back = (balance / fewer) / (less / count)
    if back <= _NEAR and back * _NEAR >= 1:
        subject = Printed(place.cell(high, BALANCE), balance)
        average, other = (shown_as(BALANCE, each.quantize(Decimal(1))) for each in (large, small))
        reason = f"row {label_of(row, high)}: its loans average {average}, those of another row {other}"
        evidence = (place.cell(high, COUNT), place.cell(low, COUNT), place.cell(low, BALANCE))
        bounds = Interval(ZERO, _FAR_APART * count * small)
        yield _COUNTS.bounded("row_feasible", subject, bounds, True, reason, evidence)


def row_misfit(
    table: Stratification, row: Row, count: Decimal | None, balance: Decimal | None, limits: LoanLimits
) -> Misfit | None:
    """Why a row cannot have a count and a balance; None where it can, and where one of them is not printed."""
    if count is None or balance is None:
        return None
    if not count or not balance:
        return None if count and _is_undrawn(row) else _empty(count, balance)
    slack = half_unit(balance)
    held = held_by_band(table, row, count, limits.largest)
    if held and not overlap(printed(balance), held):
        reason = (
            f"{_loans_hold(count, ' of this band')} {_range(held.low, held.high)}, not {shown_as(BALANCE, balance)}"
        )
        return Misfit(_POSSIBLE, held, reason)
    return _outside_limits(count, balance, slack, limits) or _outside_sizes(count, balance, slack, limits)


def _is_undrawn(row: Row) -> bool:
    """Whether a row is of lines of credit of which nothing is drawn: its band ends at 0, or its label says so."""
    band = band_of(row)
    return is_undrawn(row.label or "") if band is None else band.upper == 0


def _empty(count: Decimal, balance: Decimal) -> Misfit | None:
    if balance:
        return Misfit(_POSSIBLE, Interval(ZERO, ZERO), f"{shown_as(BALANCE, balance)} in no mortgage loan")
    if count:
        return Misfit(_POSSIBLE, Interval(ZERO, UNBOUNDED), f"{_loans(count)} without a balance")
    return None


def _outside_limits(count: Decimal, balance: Decimal, slack: Decimal, limits: LoanLimits) -> Misfit | None:
    largest, smallest = limits.largest, limits.smallest
    if largest and balance - slack > count * largest.value:
        most = f"${int(count) * int(largest.value):,}"
        loans = _loans_hold(count, f" of at most ${int(largest.value):,}")
        reason = f"{loans} at most {most}, not {shown_as(BALANCE, balance)}"
        return Misfit(_PLAUSIBLE, Interval(ZERO, count * largest.value), reason, (largest.at,))
    if smallest and balance + slack < count * smallest.value:
        floor = shown_as(BALANCE, smallest.value)
        held = f"{_loans_hold(count)} {shown_as(BALANCE, balance)}"
        reason = f"{held}; repaid to schedule, none holds less than {floor}"
        return Misfit(_PLAUSIBLE, Interval(count * smallest.value, UNBOUNDED), reason, (smallest.at,))
    return None


def _outside_sizes(count: Decimal, balance: Decimal, slack: Decimal, limits: LoanLimits) -> Misfit | None:
    held = limits.sizes.hold(int(count)) if limits.sizes else None
    if limits.sizes is None or held is None or held.low - slack <= balance <= held.high + slack:
        return None
    reason = (
        f"any {_loans_hold(count, ' of this pool')} {_range(held.low, held.high)} by the table of sizes, "
        f"not {shown_as(BALANCE, balance)}"
    )
    return Misfit(_PLAUSIBLE, held, reason, (limits.sizes.at,))


def _loans(count: Decimal) -> str:
    return "1 mortgage loan" if count == 1 else f"{count:,f} mortgage loans"


def _loans_hold(count: Decimal, which: str = "") -> str:
    """The beginning of a sentence on what some loans hold: `1 mortgage loan holds`, `60 mortgage loans of this pool hold`."""
    return f"{_loans(count)}{which} {'holds' if count == 1 else 'hold'}"


def _range(low: Decimal, high: Decimal) -> str:
    return f"at least ${low:,.0f}" if high == UNBOUNDED else f"${low:,.0f} to ${high:,.0f}"
