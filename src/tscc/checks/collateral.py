"""Check 15: the loans with additional collateral, and whether the table of loan-to-value ratios counts the pledge.

The weighted average ratio of those loans is stated with and without the pledge. Filled from the highest band down, the
table allows their balance one greatest average (88.04 for 3,193,905): where the ratio without the pledge is above it
and the one with it is not, the table counts the pledge. That is a note with its proof, not a fault.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from tscc.checks.averages import banded, implied_of_part
from tscc.checks.intervals import UNBOUNDED, ZERO, Interval, finer, overlap, printed, rounded, shown
from tscc.checks.printed_figures import BALANCE, PoolAt, Printed, Survey, TableAt
from tscc.checks.results import Facts, Result, Rule, Search, at_most, shown_as
from tscc.checks.sizes import LoanLimits, loan_limits
from tscc.diagnostics.codes import COLLATERAL_IMPOSSIBLE, LTV_BASIS
from tscc.document.enums import Dimension

_POSSIBLE = Rule(COLLATERAL_IMPOSSIBLE, "{beyond}", search=Search.DIGIT)
_BASIS = Rule(LTV_BASIS)
_AT = "additional_collateral"

WITH_PLEDGE, WITHOUT_PLEDGE = "with_additional_collateral", "without_additional_collateral"


class LtvBasis(msgspec.Struct, frozen=True):
    """The loans with additional collateral, and the average that the table of loan-to-value ratios allows for them."""

    balance: Printed
    with_pledge: Printed
    without: Printed
    bounds: Interval
    table: TableAt

    @property
    def with_fits(self) -> bool:
        """Whether the table allows the ratio with the pledge."""
        return overlap(printed(self.with_pledge.value), self.bounds)

    @property
    def without_fits(self) -> bool:
        """Whether the table allows the ratio without the pledge."""
        return overlap(printed(self.without.value), self.bounds)

    @property
    def basis(self) -> str | None:
        """Which of the two ratios the table counts, where it can only be one; else None."""
        if self.with_fits is self.without_fits:
            return None
        return WITH_PLEDGE if self.with_fits else WITHOUT_PLEDGE

    @property
    def proof(self) -> str:
        """The proof of the basis, in a sentence."""
        without, with_pledge = self.without.value, self.with_pledge.value
        return (
            f"{shown_as(BALANCE, self.balance.value)} of this table can average "
            f"{shown(self.bounds, without)} percent, so {without:f}% without the pledge is "
            f"{'possible' if self.without_fits else 'impossible'} "
            f"and {with_pledge:f}% with it is {'possible' if self.with_fits else 'impossible'}"
        )


def check_collateral(survey: Survey) -> Iterator[Result]:
    """The figures of the loans with additional collateral, by themselves and against the table of ratios."""
    for place in survey.pools:
        if place.pool.additional_collateral is None:
            yield _BASIS.not_applicable("ltv_basis", place.at, "the filing states no additional collateral")
            continue
        yield _pledge(place)
        yield _loans(place, loan_limits(place))
        yield _basis(place)


def ltv_basis(place: PoolAt) -> LtvBasis | None:
    """Which loan-to-value ratio the table counts; None where the figures or the table are missing."""
    table, balance = banded(place, Dimension.ORIGINAL_LTV), place.stated(f"{_AT}/balance_usd")
    with_pledge, without = place.stated(f"{_AT}/wa_ltv_with_pct"), place.stated(f"{_AT}/wa_ltv_without_pct")
    if not (table and balance and with_pledge and without):
        return None
    bounds = implied_of_part(place, table, "wa_original_ltv_pct", balance.value)
    return LtvBasis(balance, with_pledge, without, bounds, table) if bounds else None


def _pledge(place: PoolAt) -> Result:
    name = "pledge_lowers_ltv"
    with_pledge, without = place.stated(f"{_AT}/wa_ltv_with_pct"), place.stated(f"{_AT}/wa_ltv_without_pct")
    if not (with_pledge and without):
        return _POSSIBLE.not_applicable(name, place.of(_AT), "the ratios with and without the pledge are not stated")
    reason = f"the ratio with the pledge, {with_pledge.value:f}%, is above the {without.value:f}% without it"
    wrong, facts = with_pledge.value > without.value, Facts(at_most(without.value), with_pledge.value)
    return _POSSIBLE.result(name, with_pledge.at, wrong, reason, (without.at,), facts)


def _loans(place: PoolAt, limits: LoanLimits) -> Result:
    count, balance = place.stated(f"{_AT}/loan_count"), place.stated(f"{_AT}/balance_usd")
    if not (count and balance):
        return _POSSIBLE.not_applicable("pledged_loans", place.of(_AT), "their number or balance is not stated")
    low, high, evidence = ZERO, UNBOUNDED, [count.at]
    if limits.largest:
        high = limits.largest.value * count.value
        evidence.append(limits.largest.at)
    if limits.smallest:
        low = limits.smallest.value * count.value
        evidence.append(limits.smallest.at)
    if limits.sizes and (held := limits.sizes.hold(int(count.value))):
        low, high = max(low, held.low), min(high, held.high)
        evidence.append(limits.sizes.at)
    bounds = Interval(low, high)
    wrong = not overlap(printed(balance.value), bounds) or (count.value == 0) != (balance.value == 0)
    most = "" if high == UNBOUNDED else f" to ${high:,.0f}"
    held_words = f"{count.value} mortgage loans of this pool hold ${low:,.0f}{most}"
    reason = f"{held_words}, not {shown_as(BALANCE, balance.value)}"
    return _POSSIBLE.bounded("pledged_loans", balance, bounds, wrong, reason, tuple(evidence))


def _basis(place: PoolAt) -> Result:
    found = ltv_basis(place)
    if found is None:
        reason = "no table of ratios, or no ratios with and without the pledge"
        return _BASIS.not_applicable("ltv_basis", place.of(_AT), reason)
    at, impossible = found.with_pledge.at, not found.with_fits and not found.without_fits
    evidence = (found.balance.at, found.without.at, *found.table.places(BALANCE))
    facts = Facts(rounded(found.bounds, finer(found.with_pledge.value)), found.basis)
    wrong = impossible or found.basis is not None
    return (_POSSIBLE if impossible else _BASIS).result("ltv_basis", at, wrong, found.proof, evidence, facts)
