"""Check 7: a stated weighted average lies in the interval that the bands of its table imply.

Averages are weighted by balance, the convention of these filings, and rounded to nearest. The interval is each balance
times the edges of its band, over the balance of the table; for a part of the pool, the same with its balance filled
from the lowest band up and from the highest down.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from tscc.checks.band_seams import in_doubt
from tscc.checks.intervals import UNBOUNDED, ZERO, Interval, printed, quotient, shown, weighted_average
from tscc.checks.printed_figures import BALANCE, PoolAt, Survey, TableAt, band_of
from tscc.checks.results import Result, Rule, shown_as
from tscc.checks.sizes import longest_term
from tscc.diagnostics.codes import AVERAGE_OUTSIDE_BANDS
from tscc.document.enums import BandUnit, Dimension, TableKind
from tscc.document.model import Band
from tscc.vocabulary.column_kinds import MEASURES_OF_FACTS, OF_BANDS, WEIGHTED

IN_BANDS = Rule(
    AVERAGE_OUTSIDE_BANDS,
    "{beyond}",
    "the interval is each row's balance times the edges of its band, over their balance",
)

AVERAGED = {dimension: fact for dimension, key in OF_BANDS.items() if (fact := WEIGHTED[key])}
"""Dimensions whose bands imply an interval for a stated weighted average, and the fact they imply it for."""


def check_averages_in_bands(survey: Survey) -> Iterator[Result]:
    """Each stated weighted average against the interval its table of bands implies."""
    for place in survey.pools:
        for dimension, fact in AVERAGED.items():
            yield _stated(place, dimension, fact)


def banded(place: PoolAt, dimension: Dimension) -> TableAt | None:
    """The first table of a pool that has bands of a dimension."""
    table = place.table_of(dimension)
    return table if table and table.table.kind is TableKind.BAND else None


def implied(place: PoolAt, table: TableAt, fact: str) -> Interval | None:
    """The interval of the weighted average that the bands of a table allow; None where a row has no band or balance.

    An open lower edge is zero; an open upper edge is the stated limit, or unbounded. Rates: [6.0365, 6.5186] for bands
    5.625-6.000, 6.001-6.500, 6.501-6.875 that hold 14.9, 351.0 and 40.0 million. A band of scores that begins below the
    least one, `0 - 399`, is of loans with a score, or of those without one, which the average leaves out.
    """
    cells = _cells(place, table, fact)
    if not cells:
        return None
    measure = MEASURES_OF_FACTS.get(fact)
    least = measure.least if measure and measure.zero_is_none else ZERO
    all_have = [(weight, Interval(max(edges.low, least), edges.high)) for weight, edges in cells]
    surely_have = [(weight, edges) for weight, edges in cells if edges.low >= least]
    bounds = [each for each in map(weighted_average, (all_have, surely_have)) if each]
    return Interval(min(each.low for each in bounds), max(each.high for each in bounds)) if bounds else None


def implied_of_part(place: PoolAt, table: TableAt, fact: str, balance: Decimal) -> Interval | None:
    """The interval that a table's bands allow for the weighted average of a part of the pool with a given balance.

    At most 88.04 for the 3,193,905 at the top of a table of loan-to-value ratios whose last bands, to 85, 90 and 95,
    hold 3,937,558, 1,193,005 and 374,894.
    """
    part, cells = printed(balance).low, _cells(place, table, fact)
    if not cells or part <= 0 or part > sum((weight.high for weight, _ in cells), ZERO):
        return None
    rising = sorted(cells, key=lambda cell: cell[1].low)
    falling = sorted(cells, key=lambda cell: -cell[1].high)
    low = _filled(((weight.high, edges.low) for weight, edges in rising), part)
    high = _filled(((weight.high, edges.high) for weight, edges in falling), part)
    return quotient(Interval(low, high), Interval(part, part))


def _filled(cells: Iterable[tuple[Decimal, Decimal]], balance: Decimal) -> Decimal:
    filled = ZERO
    for held, edge in cells:
        taken = min(held, balance)
        if taken > 0:
            filled += taken * edge
            balance -= taken
    return filled


def _cells(place: PoolAt, table: TableAt, fact: str) -> list[tuple[Interval, Interval]] | None:
    """The balance and the edges of each row that holds loans; None where a row has no band or no balance, or an edge is wrong.

    A band below the least that a loan may have, as of scores of 0, is of loans that the average leaves out.
    """
    if in_doubt(table):
        return None
    cells = []
    least = MEASURES_OF_FACTS[fact].least if fact in MEASURES_OF_FACTS else ZERO
    for row, balance in zip(table.table.rows, table.column(BALANCE).cells, strict=True):
        band = band_of(row)
        if band is None or balance is None:
            return None
        if balance and (band.upper is None or band.upper >= least):
            cells.append((printed(balance), _edges(place, table.table.unit, band, fact)))
    return cells


def _edges(place: PoolAt, unit: BandUnit | None, band: Band, fact: str) -> Interval:
    factor = 12 if unit is BandUnit.YEARS else 1
    lower = ZERO if band.lower is None else band.lower * factor
    if band.upper is not None:
        return Interval(lower, band.upper * factor)
    limit = _limit(place, fact)
    return Interval(lower, limit if limit is not None and limit >= lower else UNBOUNDED)


def _limit(place: PoolAt, fact: str) -> Decimal | None:
    if fact == "wa_original_ltv_pct":
        return place.pool.max_original_ltv_pct
    longest = longest_term(place) if fact.endswith("_months") else None
    return longest.value if longest else None


def _stated(place: PoolAt, dimension: Dimension, fact: str) -> Result:
    name, stated, table = f"{fact}_in_bands", place.stated(fact), banded(place, dimension)
    if stated is None:
        return IN_BANDS.not_applicable(name, place.at, f"the filing states no {fact}")
    if table is None:
        return IN_BANDS.not_applicable(name, stated.at, f"no table has bands of {dimension.value}")
    bounds = implied(place, table, fact)
    if bounds is None:
        return IN_BANDS.not_applicable(
            name, stated.at, "a row of the table has no band or no balance, or an edge is wrong"
        )
    allowed = shown(bounds, stated.value)
    reason = f"the weighted average is stated as {shown_as(fact, stated.value)}, the bands allow {allowed}"
    return IN_BANDS.bounded(name, stated, bounds, IN_BANDS.fit(stated.value, bounds), reason, table.places(BALANCE))
