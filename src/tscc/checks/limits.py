"""Check 9, the stated limits: no mortgage loan of a table lies beyond them, and its outer bands reach them.

A limit of the original balance also bounds the current balance from above, for balances amortise. Subject is the stated
limit, evidence the rows beyond it.

A limit that holds but is far from every figure of the tables is perhaps a misprint. As a sentence of the form "no more than"
may be loose on purpose, that is only a note. The largest loan is measured against the table of current balances, less the
greatest scheduled repayment; the first origination against the table of years; the threshold of mortgage insurance against
every loan-to-value ratio the filing names.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from tscc.checks.agreement import agreed_total
from tscc.checks.band_seams import in_doubt, loan_edges
from tscc.checks.intervals import half_unit, unit
from tscc.checks.printed_figures import (
    BALANCE,
    COUNT,
    Place,
    PoolAt,
    Printed,
    Survey,
    TableAt,
    band_of,
    label_of,
    occupied,
)
from tscc.checks.results import Facts, Result, Rule, Search, shown_as
from tscc.checks.sizes import left_after_repayment, longest_term, shortest_term, smallest_loan
from tscc.diagnostics.codes import LIMIT_BROKEN, LIMIT_OUTSIDE_BANDS
from tscc.document.enums import BandUnit, Dimension, TableKind
from tscc.document.model import Band

_HOLDS = Rule(LIMIT_BROKEN, "some mortgage loans are beyond this limit", search=Search.DIGIT)
_REACHED = Rule(LIMIT_OUTSIDE_BANDS, "nothing comes near this limit", search=Search.DIGIT)


class Limit(msgspec.Struct, frozen=True):
    """A stated limit, the dimension it bounds, and whether it is an upper one that its table should reach."""

    at: Place
    key: str
    value: Decimal
    dimension: Dimension
    upper: bool
    reached: bool


def check_limits(survey: Survey) -> Iterator[Result]:
    """The stated limits against the bands of the tables, and the limits of the loans against the pool's average."""
    for place in survey.pools:
        limits = list(_limits(place))
        for limit in limits:
            yield _against_bands(place, limit)
        yield from _against_average(place)
        if not limits:
            yield _HOLDS.not_applicable("limit_holds", place.at, "the filing states no limits")


def _limits(place: PoolAt) -> Iterator[Limit]:
    stated = (
        ("max_original_ltv_pct", place.stated("max_original_ltv_pct"), Dimension.ORIGINAL_LTV, True, True),
        (BALANCE, place.stated("original_balance_usd/max"), Dimension.ORIGINAL_BALANCE, True, True),
        (BALANCE, place.stated("original_balance_usd/max"), Dimension.CURRENT_BALANCE, True, False),
        (BALANCE, place.stated("original_balance_usd/min"), Dimension.ORIGINAL_BALANCE, False, True),
        ("_months", longest_term(place), Dimension.ORIGINAL_TERM, True, False),
        ("_months", longest_term(place), Dimension.REMAINING_TERM, True, False),
        ("_months", longest_term(place) and shortest_term(place), Dimension.ORIGINAL_TERM, False, False),
    )
    for key, figure, dimension, upper, reached in stated:
        if figure:
            yield Limit(figure.at, key, figure.value, dimension, upper, reached)


def _against_bands(place: PoolAt, limit: Limit) -> Result:
    name = f"limit_holds_{limit.dimension.value}"
    table = place.table_of(limit.dimension)
    if table is None or table.table.kind is not TableKind.BAND:
        return _HOLDS.not_applicable(name, limit.at, f"no table has bands of {limit.dimension.value}")
    if in_doubt(table):
        return _HOLDS.not_applicable(name, limit.at, "an edge of the table is wrong")
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
        places = tuple(table.cell(index, "label") for index in beyond)
        return _HOLDS.result(name, limit.at, True, reason, places, Facts(limit.value))
    edge = _last_edge(table, limit, factor)
    if limit.reached and edge and _outside(edge.value, limit):
        end = "last" if limit.upper else "first"
        reason = f"the limit is {shown_as(limit.key, limit.value)}, the {end} band ends at {edge.value:f}"
        return _REACHED.result(name, limit.at, True, reason, (edge.at,), Facts(limit.value))
    return _HOLDS.result(name, limit.at, False, facts=Facts(limit.value))


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


def _against_average(place: PoolAt) -> Iterator[Result]:
    """The stated largest and smallest loan against the average of the pool."""
    count, balance = agreed_total(place, COUNT), agreed_total(place, BALANCE)
    most, least, floor = (
        place.stated("original_balance_usd/max"),
        place.stated("original_balance_usd/min"),
        smallest_loan(place),
    )
    if not (count and balance and count.value > 0):
        return
    slack, average = half_unit(balance.value), shown_as(BALANCE, balance.value // count.value)
    too_small = most and (most.value + half_unit(most.value)) * count.value < balance.value - slack
    too_large = floor and floor.value * count.value > balance.value + slack
    for side, stated, wrong in (("over", most, too_small), ("under", least, too_large)):
        if stated:
            limit = shown_as(BALANCE, stated.value)
            reason = f"no mortgage loan is to be {side} {limit}, the mortgage loans average {average}"
            evidence, facts = (count.at, balance.at), Facts(stated.value)
            yield _HOLDS.result("limit_holds_average", stated.at, bool(wrong), reason, evidence, facts)


def check_loose_limits(survey: Survey) -> Iterator[Result]:
    """The largest loan, the first origination and the insurance threshold, each compared with the nearest figure of the tables."""
    for place in survey.pools:
        yield _loose_largest_loan(place)
        yield _first_origination(place)
        yield _insurance(place)


def _loose_largest_loan(place: PoolAt) -> Result:
    name, stated = "largest_loan_reached", place.stated("original_balance_usd/max")
    left, largest = left_after_repayment(place), _largest_possible(place)
    if not (stated and left and largest):
        reason = "no largest loan, no table of current balances, or no window and term to amortise over"
        return _REACHED.not_applicable(name, place.at, reason)
    months, term = left
    most, held = shown_as(BALANCE, stated.value), shown_as(BALANCE, largest.value)
    reason = f"the largest loan is stated as {most}, the table has none over {held}"
    wrong = stated.value * months // term > largest.value
    return _REACHED.result(name, stated.at, wrong, reason, (largest.at,), Facts(actual=stated.value))


def _largest_possible(place: PoolAt) -> Printed | None:
    """The most that one loan of the highest occupied band can hold: what its others leave at their smallest."""
    table = place.table_of(Dimension.CURRENT_BALANCE)
    if table is None or table.table.unit is not BandUnit.USD or in_doubt(table):
        return None
    best: Printed | None = None
    cells = zip(table.table.rows, table.column(COUNT).cells, table.column(BALANCE).cells, strict=True)
    for index, (row, count, balance) in enumerate(cells):
        band = band_of(row)
        if band is None or count is None or balance is None:
            return None
        if count:
            lower, upper = loan_edges(band, None)
            most = balance + unit(balance) - (count - 1) * lower
            most = most if upper is None else min(most, upper)
            if best is None or most > best.value:
                best = Printed(table.cell(index, "label"), most)
    return best


def _first_origination(place: PoolAt) -> Result:
    name, table, window = "first_origination_reached", place.table_of(Dimension.ORIGINATION_YEAR), None
    if place.pool.origination_date:
        window = place.pool.origination_date.min
    rows = [
        (int(row.code), index)
        for index, row in enumerate(table.table.rows if table else ())
        if isinstance(row.code, str) and row.code.isdecimal() and occupied(row)
    ]
    if window is None or table is None or not rows or len(rows) < sum(map(occupied, table.table.rows)):
        missing = "no first origination is stated, no table of years, or a row of it names no year"
        return _REACHED.not_applicable(name, place.at, missing)
    year, index = min(rows)
    label = label_of(table.table.rows[index], index)
    reason = ("the first origination is stated as ", window, f", the first year of the table is {label}")
    at, wrong, evidence = place.of("origination_date/min"), window.year < year, (table.cell(index, "label"),)
    return _REACHED.result(name, at, wrong, reason, evidence, Facts(year, window.year))


def _insurance(place: PoolAt) -> Result:
    name, stated = "insurance_threshold_reached", place.stated("mortgage_insurance/original_ltv_over_pct")
    table = place.table_of(Dimension.ORIGINAL_LTV)
    ratios = {over.threshold_pct for over in place.pool.original_ltv_over}
    rows = table.table.rows if table else ()
    bands = [band for row in rows if (band := band_of(row))]
    ratios |= {edge for band in bands for edge in (band.lower, band.upper) if edge is not None}
    if not (stated and ratios) or len(bands) < len(rows):
        reason = "no threshold of mortgage insurance is stated, no other loan-to-value ratio, or a row without a band"
        return _REACHED.not_applicable(name, place.at, reason)
    reason = f"the threshold of mortgage insurance is {stated.value:f}%, a ratio the filing names nowhere else"
    others = range(len(place.pool.original_ltv_over))
    evidence = tuple(place.of(f"original_ltv_over/{index}/threshold_pct") for index in others)
    return _REACHED.result(name, stated.at, stated.value not in ratios, reason, evidence, Facts(actual=stated.value))
