"""Check 15: the loans with additional collateral, and whether the table of loan-to-value ratios counts the pledge.

The weighted average ratio of those loans is stated with and without the pledge. Filled from the highest band down, the
table allows their balance one greatest average (88.04 for 3,193,905): where the ratio without the pledge is above it
and the one with it is not, the table counts the pledge. That is a note with its proof, not a fault.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tscc.checks.averages import banded, implied_of_part
from tscc.checks.intervals import UNBOUNDED, ZERO, Interval, finer, overlap, printed, shown
from tscc.checks.printed_figures import BALANCE, PoolAt, Printed, Survey, TableAt
from tscc.checks.results import FAIL, NOTE, PASS, bounded, not_applicable, result, shown_as
from tscc.checks.sizes import LoanLimits, loan_limits
from tscc.diagnostics.codes import COLLATERAL_IMPOSSIBLE, LTV_BASIS
from tscc.document.enums import Dimension
from tscc.document.model import AdditionalCollateral, CheckResult

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


def check_collateral(survey: Survey) -> Iterator[CheckResult]:
    """The figures of the loans with additional collateral, by themselves and against the table of ratios."""
    for place in survey.pools:
        stated = place.pool.additional_collateral
        if stated is None:
            yield not_applicable(LTV_BASIS, "ltv_basis", place.at, "the filing states no additional collateral")
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


def _pledge(place: PoolAt, stated: AdditionalCollateral) -> CheckResult:
    at, name = f"{place.at}/additional_collateral", "pledge_lowers_ltv"
    with_pledge, without = stated.wa_ltv_with_pct, stated.wa_ltv_without_pct
    if with_pledge is None or without is None:
        return not_applicable(COLLATERAL_IMPOSSIBLE, name, at, "the ratios with and without the pledge are not stated")
    wrong = with_pledge > without
    reason = f"the ratio with the pledge, {with_pledge:f}%, is above the {without:f}% without it" if wrong else None
    return result(
        COLLATERAL_IMPOSSIBLE,
        name,
        f"{at}/wa_ltv_with_pct",
        FAIL if wrong else PASS,
        expected=f"at most {without:f}",
        actual=with_pledge,
        reason=reason,
        evidence=(f"{at}/wa_ltv_without_pct",),
    )


def _loans(place: PoolAt, stated: AdditionalCollateral, limits: LoanLimits) -> CheckResult:
    at, name = f"{place.at}/additional_collateral", "pledged_loans"
    count, balance = stated.loan_count, stated.balance_usd
    if count is None or balance is None:
        return not_applicable(COLLATERAL_IMPOSSIBLE, name, at, "their number or balance is not stated")
    low, high, evidence = ZERO, UNBOUNDED, [f"{at}/loan_count"]
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
    subject = Printed(f"{at}/balance_usd", balance)
    return bounded(COLLATERAL_IMPOSSIBLE, name, subject, bounds, FAIL if wrong else PASS, reason, tuple(evidence))


def _basis(place: PoolAt, stated: AdditionalCollateral) -> CheckResult:
    at, name, found = f"{place.at}/additional_collateral", "ltv_basis", ltv_basis(place, stated)
    if found is None:
        return not_applicable(LTV_BASIS, name, at, "no table of ratios, or no ratios with and without the pledge")
    impossible = not found.with_fits and not found.without_fits
    status = FAIL if impossible else NOTE if found.basis else PASS
    return result(
        COLLATERAL_IMPOSSIBLE if impossible else LTV_BASIS,
        name,
        f"{at}/wa_ltv_with_pct",
        status,
        expected=shown(found.bounds, finer(stated.wa_ltv_with_pct or ZERO)),
        actual=found.basis,
        reason=None if status is PASS else proof(stated, found),
        evidence=(f"{at}/balance_usd", f"{at}/wa_ltv_without_pct", *found.table.places(BALANCE)),
    )
