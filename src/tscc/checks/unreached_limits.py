"""Stated limits that hold but are far from every figure of the tables: perhaps misprints, so each is only a note.

Check 9 asks that limits and tables agree; a sentence of the form "no more than" may be loose on purpose. The largest
loan is measured against the table of current balances, less the greatest scheduled repayment; the first origination
against the table of years; the threshold of mortgage insurance against every loan-to-value ratio the filing names.
"""

from __future__ import annotations

from collections.abc import Iterator

from tscc.checks.band_seams import in_doubt, loan_edges
from tscc.checks.intervals import unit
from tscc.checks.limits import REACHED
from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, Printed, Survey, band_of, label_of, occupied
from tscc.checks.results import Facts, Result, shown_as
from tscc.checks.sizes import left_after_repayment
from tscc.document.enums import BandUnit, Dimension


def check_loose_limits(survey: Survey) -> Iterator[Result]:
    """The largest loan, the first origination and the insurance threshold, each compared with the nearest figure of the tables."""
    for place in survey.pools:
        yield _largest_loan(place)
        yield _first_origination(place)
        yield _insurance(place)


def _largest_loan(place: PoolAt) -> Result:
    name, stated = "largest_loan_reached", place.stated("original_balance_usd/max")
    left, largest = left_after_repayment(place), _largest_possible(place)
    if not (stated and left and largest):
        reason = "no largest loan, no table of current balances, or no window and term to amortise over"
        return REACHED.not_applicable(name, place.at, reason)
    months, term = left
    most, held = shown_as(BALANCE, stated.value), shown_as(BALANCE, largest.value)
    reason = f"the largest loan is stated as {most}, the table has none over {held}"
    wrong = stated.value * months // term > largest.value
    return REACHED.result(name, stated.at, wrong, reason, (largest.at,), Facts(actual=stated.value))


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
        return REACHED.not_applicable(name, place.at, missing)
    year, index = min(rows)
    label = label_of(table.table.rows[index], index)
    reason = ("the first origination is stated as ", window, f", the first year of the table is {label}")
    at, wrong, evidence = place.of("origination_date/min"), window.year < year, (table.cell(index, "label"),)
    return REACHED.result(name, at, wrong, reason, evidence, Facts(year, window.year))


def _insurance(place: PoolAt) -> Result:
    name, stated = "insurance_threshold_reached", place.stated("mortgage_insurance/original_ltv_over_pct")
    table = place.table_of(Dimension.ORIGINAL_LTV)
    ratios = {over.threshold_pct for over in place.pool.original_ltv_over}
    rows = table.table.rows if table else ()
    bands = [band for row in rows if (band := band_of(row))]
    ratios |= {edge for band in bands for edge in (band.lower, band.upper) if edge is not None}
    if not (stated and ratios) or len(bands) < len(rows):
        reason = "no threshold of mortgage insurance is stated, no other loan-to-value ratio, or a row without a band"
        return REACHED.not_applicable(name, place.at, reason)
    reason = f"the threshold of mortgage insurance is {stated.value:f}%, a ratio the filing names nowhere else"
    others = range(len(place.pool.original_ltv_over))
    evidence = tuple(place.of(f"original_ltv_over/{index}/threshold_pct") for index in others)
    return REACHED.result(name, stated.at, stated.value not in ratios, reason, evidence, Facts(actual=stated.value))
