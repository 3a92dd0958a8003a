"""Check 5: the rows above a stated loan-to-value threshold sum to the balance stated for it.

A row that the threshold cuts through leaves an interval: the rows wholly above it, with and without that row. Subject
is the stated balance, evidence the rows above.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from tscc.checks.agreement import agreed_total
from tscc.checks.band_seams import in_doubt
from tscc.checks.intervals import HUNDRED, ZERO, Interval, half_unit, printed, quotient, shown
from tscc.checks.printed_figures import BALANCE, Places, PoolAt, Printed, Survey, TableAt, band_of, figures_of
from tscc.checks.results import FAIL, PASS, Result, Rule, Search, near, shown_as, tie
from tscc.diagnostics.codes import LTV_BALANCE_CONTRADICTED
from tscc.document.enums import Dimension
from tscc.document.model import LtvOver

_LABEL = "the rows above the ratio sum to {actual}"
_BALANCE = Rule(LTV_BALANCE_CONTRADICTED, _LABEL, search=Search.PARTS, near=near(Search.PARTS, "{actual}"))
_SHARE = Rule(
    LTV_BALANCE_CONTRADICTED, "the rows above the ratio hold {expected}", near=near(Search.NONE, "{expected}")
)
_NAME = "ltv_over_threshold"


class Above(msgspec.Struct, frozen=True):
    """The rows of a table above a threshold, their balances, and the balance of the row it cuts through."""

    places: Places
    balances: list[Decimal]
    cut: Decimal


def check_ltv_over(survey: Survey) -> Iterator[Result]:
    """Each stated balance above a loan-to-value ratio against the rows above it."""
    for place in survey.pools:
        table = place.table_of(Dimension.ORIGINAL_LTV)
        if not place.pool.original_ltv_over:
            reason = "the filing states no balance above a loan-to-value ratio"
            yield _BALANCE.not_applicable(_NAME, place.at, reason)
        for index, over in enumerate(place.pool.original_ltv_over):
            yield _threshold(place, table, f"original_ltv_over/{index}", over)


def _threshold(place: PoolAt, table: TableAt | None, at: str, over: LtvOver) -> Result:
    above = _above(table, over.threshold_pct) if table and not in_doubt(table) else None
    if above is None:
        reason = "no table of loan-to-value ratios with bands and balances"
        return _BALANCE.not_applicable(_NAME, place.of(at), reason)
    if over.balance_usd is not None:
        return _balance(Printed(place.of(f"{at}/balance_usd"), over.balance_usd), over.threshold_pct, above)
    whole = agreed_total(place, BALANCE)
    if over.balance_pct is None or whole is None:
        return _BALANCE.not_applicable(_NAME, place.of(at), "neither a balance nor a share is stated")
    return _share(Printed(place.of(f"{at}/balance_pct"), over.balance_pct), whole.value, above)


def _above(table: TableAt, threshold: Decimal) -> Above | None:
    places, balances, cut = [], [], ZERO
    for index, (row, balance) in enumerate(zip(table.table.rows, table.column(BALANCE).cells, strict=True)):
        band = band_of(row)
        if band is None or balance is None:
            return None
        if band.upper is not None and band.upper <= threshold:
            continue
        lower = ZERO if band.lower is None else band.lower
        if lower > threshold or (lower == threshold and not band.lower_inclusive):
            places.append(table.cell(index, BALANCE))
            balances.append(balance)
        else:
            cut += balance
    return Above(tuple(places), balances, cut)


def _balance(stated: Printed, threshold: Decimal, above: Above) -> Result:
    found = tie(figures_of(above.balances), stated.value)
    if above.cut and found.difference < 0:
        reaches = found.difference + above.cut >= -found.tolerance
        found = msgspec.structs.replace(found, status=PASS if reaches else FAIL)
    than = f"the {shown_as(BALANCE, stated.value)} stated"
    reason = found.miss(BALANCE, f"the rows above {threshold:f}% sum to", than)
    return _BALANCE.tied(_NAME, stated.at, found, reason, above.places)


def _share(stated: Printed, whole: Decimal, above: Above) -> Result:
    low = sum(above.balances, ZERO)
    bounds = quotient(Interval(low * HUNDRED, (low + above.cut) * HUNDRED), printed(whole))
    if bounds is None:
        return _SHARE.not_applicable(_NAME, stated.at, "the pool holds no balance")
    reason = f"{stated.value:f}% is stated above the ratio, the table has {shown(bounds, stated.value)} percent"
    status = _SHARE.fit(stated.value, bounds, half_unit(stated.value))
    return _SHARE.bounded(_NAME, stated, bounds, status, reason, above.places)
