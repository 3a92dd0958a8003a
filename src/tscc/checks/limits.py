"""Check 9, the stated limits: no mortgage loan of a table lies beyond them, and its outer bands reach them.

A limit of the original balance also bounds the current balance from above, for balances amortise. Subject is the stated
limit, evidence the rows beyond it.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from tscc.checks.agreement import agreed_total
from tscc.checks.intervals import half_unit, unit
from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, Printed, Survey, TableAt, band_of, label_of, occupied
from tscc.checks.results import FAIL, NOTE, PASS, Places, not_applicable, result, shown_as
from tscc.checks.sizes import longest_term, shortest_term, smallest_loan
from tscc.diagnostics.codes import LIMIT_BROKEN, LIMIT_OUTSIDE_BANDS
from tscc.document.enums import BandUnit, CheckStatus, Dimension, TableKind
from tscc.document.model import Band, CheckResult


class Limit(NamedTuple):
    """A stated limit, the dimension it bounds, and whether it is an upper one that its table should reach."""

    at: str
    key: str
    value: Decimal
    dimension: Dimension
    upper: bool
    reached: bool


def check_limits(survey: Survey) -> Iterator[CheckResult]:
    """The stated limits against the bands of the tables, and the limits of the loans against the pool's average."""
    for place in survey.pools:
        limits = list(_limits(place))
        for limit in limits:
            yield _against_bands(place, limit)
        yield from _against_average(place)
        if not limits:
            yield not_applicable(LIMIT_BROKEN, "limit_holds", place.at, "the filing states no limits")


def _limits(place: PoolAt) -> Iterator[Limit]:
    pool, at = place.pool, place.at
    if pool.max_original_ltv_pct is not None:
        key = "max_original_ltv_pct"
        yield Limit(f"{at}/{key}", key, pool.max_original_ltv_pct, Dimension.ORIGINAL_LTV, True, True)
    stated = pool.original_balance_usd
    if stated and stated.max is not None:
        place_of = f"{at}/original_balance_usd/max"
        yield Limit(place_of, BALANCE, stated.max, Dimension.ORIGINAL_BALANCE, True, True)
        yield Limit(place_of, BALANCE, stated.max, Dimension.CURRENT_BALANCE, True, False)
    if stated and stated.min is not None:
        place_of = f"{at}/original_balance_usd/min"
        yield Limit(place_of, BALANCE, stated.min, Dimension.ORIGINAL_BALANCE, False, True)
    longest, shortest = longest_term(pool), shortest_term(pool)
    if longest:
        place_of = at + longest.at
        yield Limit(place_of, "_months", longest.value, Dimension.ORIGINAL_TERM, True, False)
        yield Limit(place_of, "_months", longest.value, Dimension.REMAINING_TERM, True, False)
    if longest and shortest is not None:
        place_of = f"{at}{longest.at.removesuffix('max')}min"
        yield Limit(place_of, "_months", Decimal(shortest), Dimension.ORIGINAL_TERM, False, False)


def _against_bands(place: PoolAt, limit: Limit) -> CheckResult:
    name = f"limit_holds_{limit.dimension.value}"
    table = place.table_of(limit.dimension)
    if table is None or table.table.kind is not TableKind.BAND:
        return not_applicable(LIMIT_BROKEN, name, limit.at, f"no table has bands of {limit.dimension.value}")
    factor = 12 if table.table.unit is BandUnit.YEARS else 1
    beyond = [
        index
        for index, row in enumerate(table.table.rows)
        if (band := band_of(row)) and _beyond(band, limit, factor) and occupied(row)
    ]
    if beyond:
        row = table.table.rows[beyond[0]]
        what = "no mortgage loan is to be over" if limit.upper else "no mortgage loan is to be under"
        reason = f"{what} {shown_as(limit.key, limit.value)}, yet the row {label_of(row, beyond[0])} holds some"
        return _result(name, limit, FAIL, reason, tuple(table.cell(index, "label") for index in beyond))
    edge = _last_edge(table, limit, factor)
    if limit.reached and edge and _outside(edge.value, limit):
        end = "last" if limit.upper else "first"
        reason = f"the limit is {shown_as(limit.key, limit.value)}, the {end} band ends at {edge.value:f}"
        return _result(name, limit, NOTE, reason, (edge.at,))
    return _result(name, limit, PASS, None, ())


def _beyond(band: Band, limit: Limit, factor: int) -> bool:
    if limit.upper:
        return band.lower is not None and band.lower * factor > limit.value
    return band.upper is not None and (band.upper + unit(band.upper)) * factor <= limit.value


def _last_edge(table: TableAt, limit: Limit, factor: int) -> Printed | None:
    """The closed outer edge of the table on the side of the limit; None where it is open or not known."""
    edges = []
    for index, row in enumerate(table.table.rows):
        band = band_of(row)
        edge = None if band is None else band.upper if limit.upper else band.lower
        if edge is None:
            return None
        edges.append(Printed(table.cell(index, "label"), edge * factor))
    pick = max if limit.upper else min
    return pick(edges, key=lambda each: each.value, default=None)


def _outside(edge: Decimal, limit: Limit) -> bool:
    return limit.value > edge + unit(edge) if limit.upper else limit.value < edge - unit(edge)


def _against_average(place: PoolAt) -> Iterator[CheckResult]:
    """The stated largest and smallest loan against the average of the pool."""
    count, balance, stated = agreed_total(place, COUNT), agreed_total(place, BALANCE), place.pool.original_balance_usd
    if not (count and balance and stated and count.value > 0):
        return
    slack = half_unit(balance.value)
    floor, most = smallest_loan(place), None
    if stated.max is not None:
        most = stated.max + half_unit(stated.max)
    average = f"the mortgage loans average {shown_as(BALANCE, balance.value // count.value)}"
    for key, value, wrong in (
        ("max", stated.max, most is not None and most * count.value < balance.value - slack),
        ("min", stated.min, floor is not None and floor.value * count.value > balance.value + slack),
    ):
        if value is not None:
            limit = Limit(f"{place.at}/original_balance_usd/{key}", BALANCE, value, Dimension.OTHER, key == "max", True)
            side = "over" if key == "max" else "under"
            reason = f"no mortgage loan is to be {side} {shown_as(BALANCE, value)}, {average}"
            status = FAIL if wrong else PASS
            yield _result("limit_holds_average", limit, status, reason if wrong else None, (count.at, balance.at))


def _result(name: str, limit: Limit, status: CheckStatus, reason: str | None, evidence: Places) -> CheckResult:
    code = LIMIT_OUTSIDE_BANDS if status is NOTE else LIMIT_BROKEN
    return result(code, name, limit.at, status, expected=limit.value, reason=reason, evidence=evidence)
