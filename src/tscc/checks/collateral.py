"""Check 15: the loans with additional collateral, and whether the table of loan-to-value ratios counts the pledge.

The weighted average ratio of those loans is stated with and without the pledge. Filled from the highest band down, the
table allows their balance one greatest average (88.04 for 3,193,905): where the ratio without the pledge is above it
and the one with it is not, the table counts the pledge. That is a note with its proof, not a fault.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tscc.checks.averages import banded, implied_of_part
from tscc.checks.intervals import UNBOUNDED, ZERO, Interval, finer, overlap, printed, rounded, shown
from tscc.checks.printed_figures import BALANCE, PoolAt, Printed, Survey, TableAt
from tscc.checks.results import Result, Rule, Search, at_most, shown_as
from tscc.checks.sizes import LoanLimits, loan_limits
from tscc.diagnostics.codes import COLLATERAL_IMPOSSIBLE, LTV_BASIS
from tscc.document.enums import Dimension
from tscc.document.model import AdditionalCollateral

_POSSIBLE = Rule(COLLATERAL_IMPOSSIBLE, "{beyond}", search=Search.DIGIT)
_BASIS = Rule(LTV_BASIS)
_AT = "additional_collateral"

WITH_PLEDGE, WITHOUT_PLEDGE = "with_additional_collateral", "without_additional_collateral"


class LtvBasis(NamedTuple):
    """What the table of loan-to-value ratios allows the loans with additional collateral to average."""

    bounds: Interval
    with_fits: bool
    without_fits: bool
    table: TableAt

    @property
    def basis(self) -> str | None:
        """Which of the two ratios the table can count, where only one can be; None where it does not tell."""
        if self.with_fits is self.without_fits:
            return None
        return WITH_PLEDGE if self.with_fits else WITHOUT_PLEDGE


def check_collateral(survey: Survey) -> Iterator[Result]:
    """The figures of the loans with additional collateral, by themselves and against the table of ratios."""
    for place in survey.pools:
        stated = place.pool.additional_collateral
        if stated is None:
            yield _BASIS.not_applicable("ltv_basis", place.at, "the filing states no additional collateral")
            continue
        yield _pledge(place, stated)
        yield _loans(place, stated, loan_limits(place))
        yield _basis(place, stated)


def ltv_basis(place: PoolAt, stated: AdditionalCollateral) -> LtvBasis | None:
    """Which loan-to-value ratio the table counts; None where the figures or the table are missing."""
    table = banded(place, Dimension.ORIGINAL_LTV)
    with_pledge, without = stated.wa_ltv_with_pct, stated.wa_ltv_without_pct
    if table is None or stated.balance_usd is None or with_pledge is None or without is None:
        return None
    bounds = implied_of_part(place, table, "wa_original_ltv_pct", stated.balance_usd)
    if bounds is None:
        return None
    return LtvBasis(bounds, overlap(printed(with_pledge), bounds), overlap(printed(without), bounds), table)


def proof(stated: AdditionalCollateral, found: LtvBasis) -> str:
    """The proof of the basis, in a sentence."""
    with_pledge, without = stated.wa_ltv_with_pct or ZERO, stated.wa_ltv_without_pct or ZERO
    held = shown_as(BALANCE, stated.balance_usd or ZERO)
    return (
        f"{held} of this table can average {shown(found.bounds, finer(without))} percent, "
        f"so {without:f}% without the pledge is {_can(found.without_fits)} "
        f"and {with_pledge:f}% with it is {_can(found.with_fits)}"
    )


def _can(fits: bool) -> str:
    return "possible" if fits else "impossible"


def _pledge(place: PoolAt, stated: AdditionalCollateral) -> Result:
    name, with_pledge, without = "pledge_lowers_ltv", stated.wa_ltv_with_pct, stated.wa_ltv_without_pct
    if with_pledge is None or without is None:
        return _POSSIBLE.not_applicable(name, place.of(_AT), "the ratios with and without the pledge are not stated")
    reason = f"the ratio with the pledge, {with_pledge:f}%, is above the {without:f}% without it"
    at, evidence = place.of(f"{_AT}/wa_ltv_with_pct"), (place.of(f"{_AT}/wa_ltv_without_pct"),)
    wrong = with_pledge > without
    return _POSSIBLE.result(name, at, wrong, reason, evidence, expected=at_most(without), actual=with_pledge)


def _loans(place: PoolAt, stated: AdditionalCollateral, limits: LoanLimits) -> Result:
    name, count, balance = "pledged_loans", stated.loan_count, stated.balance_usd
    if count is None or balance is None:
        return _POSSIBLE.not_applicable(name, place.of(_AT), "their number or balance is not stated")
    low, high, evidence = ZERO, UNBOUNDED, [place.of(f"{_AT}/loan_count")]
    if limits.largest:
        high = limits.largest.value * count
        evidence.append(limits.largest.at)
    if limits.smallest:
        low = limits.smallest.value * count
        evidence.append(limits.smallest.at)
    if limits.sizes and (held := limits.sizes.hold(count)):
        low, high = max(low, held.low), min(high, held.high)
        evidence.append(limits.sizes.at)
    bounds = Interval(low, high)
    wrong = not overlap(printed(balance), bounds) or (count == 0) != (balance == 0)
    most = "" if high == UNBOUNDED else f" to ${high:,.0f}"
    reason = f"{count} mortgage loans of this pool hold ${low:,.0f}{most}, not {shown_as(BALANCE, balance)}"
    subject = Printed(place.of(f"{_AT}/balance_usd"), balance)
    return _POSSIBLE.bounded(name, subject, bounds, reason, tuple(evidence), wrong=wrong)


def _basis(place: PoolAt, stated: AdditionalCollateral) -> Result:
    name, found = "ltv_basis", ltv_basis(place, stated)
    if found is None:
        reason = "no table of ratios, or no ratios with and without the pledge"
        return _BASIS.not_applicable(name, place.of(_AT), reason)
    impossible = not found.with_fits and not found.without_fits
    evidence = (place.of(f"{_AT}/balance_usd"), place.of(f"{_AT}/wa_ltv_without_pct"), *found.table.places(BALANCE))
    return (_POSSIBLE if impossible else _BASIS).result(
        name,
        place.of(f"{_AT}/wa_ltv_with_pct"),
        impossible or found.basis is not None,
        proof(stated, found),
        evidence,
        expected=rounded(found.bounds, finer(stated.wa_ltv_with_pct or ZERO)),
        actual=found.basis,
    )
