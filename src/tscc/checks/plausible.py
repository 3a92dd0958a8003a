"""Figures that no mortgage loan can have: a rate of 7000%, a limit below what it limits.

The limits are those of `grammar/columns.toml`. They are wide, so that no sound filing is beyond them. An edge of nines,
`10.000% - 99.999%`, stands for an open one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tscc.checks.dates import PLAUSIBLE_YEARS
from tscc.checks.intervals import ZERO, Interval
from tscc.checks.printed_figures import (
    Place,
    PoolAt,
    Printed,
    Survey,
    TableAt,
    band_of,
    figure,
    label_of,
    occupied,
    value_below,
)
from tscc.checks.results import Facts, Result, Rule, Search, shown_as
from tscc.diagnostics.codes import FIGURE_IMPLAUSIBLE, LIMIT_BELOW_THRESHOLD
from tscc.document.enums import BandUnit, Dimension
from tscc.vocabulary.column_kinds import MEASURES, MEASURES_OF_BANDS, MEASURES_OF_FACTS, SHARES, Measure
from tscc.vocabulary.fact_labels import has_ratio, is_share
from tscc.vocabulary.label_codes import is_category

_PLAUSIBLE = Rule(FIGURE_IMPLAUSIBLE, "implausible, whatever the other figures are")
_LIMIT = Rule(LIMIT_BELOW_THRESHOLD, "below {expected}")
_EXCHANGED = Rule(LIMIT_BELOW_THRESHOLD, "below {expected}", search=Search.DIGIT)
"""The rule where a table shows that the two are exchanged."""
_NAME = "figure_plausible"
_UNITS: dict[BandUnit | None, int] = {BandUnit.PCT: 1, BandUnit.SCORE: 1, BandUnit.MONTHS: 1, BandUnit.YEARS: 12}
"""How much of the unit of their measure the edges of bands are in, by their own unit."""

_SHARE = Measure.of("share")
_DATES = ("cut_off_date", "closing_date", "origination_date/min", "origination_date/max", "latest_maturity_date")


def check_plausible(survey: Survey) -> Iterator[Result]:
    """The rates, ratios, scores, terms, shares and dates of the filing, each by itself, and the limits against floors."""
    filing = survey.document.filing
    signed = filing.signature.date if filing.signature else None
    yield from _year(Place("filing/report_date"), filing.report_date)
    yield from _year(Place("filing/signature/date"), signed)
    for place in survey.pools:
        yield from _PLAUSIBLE.or_pass(_pool(place), _NAME, place.at)
        yield from _limits(place)
    for table in survey.tables:
        yield from _bands(table)
        yield from _columns(table)


def _pool(place: PoolAt) -> Iterator[Result]:
    for key, measure in MEASURES_OF_FACTS.items():
        for path in (key, *(f"groups/{index}/{key}" for index, _ in enumerate(place.pool.groups))):
            yield from check_figure(place.stated(path), measure)
    for index, _ in enumerate(place.pool.original_ltv_over):
        threshold = place.stated(f"original_ltv_over/{index}/threshold_pct")
        yield from check_figure(threshold, MEASURES_OF_BANDS[Dimension.ORIGINAL_LTV])
    for path in _DATES:
        yield from _year(place.of(path), value_below(place.pool, path))


def check_share(label: str, stated: Printed) -> Iterator[Result]:
    """A percentage of a list whose label states a share of the loans, by its words or as the name of a category."""
    if not has_ratio(label) and (is_share(label) or is_category(label)):
        yield from check_figure(stated, _SHARE)


def _bands(table: TableAt) -> Iterator[Result]:
    factor = _UNITS.get(table.table.unit, 0)
    measure = MEASURES_OF_BANDS.get(table.table.dimension) if factor else None
    for index, row in enumerate(table.table.rows if measure else ()):
        band = band_of(row)
        edges = [edge * factor for edge in (band.lower, band.upper) if edge is not None] if band else []
        beyond = [edge for edge in edges if measure and edge > measure.most and set(edge.as_tuple().digits) != {9}]
        if beyond and measure:
            reason = f"the band {label_of(row, index)} goes to {max(beyond):f}{measure.unit}"
            facts = Facts(Interval(ZERO, measure.most), max(beyond))
            yield _PLAUSIBLE.result(_NAME, table.cell(index, "label"), True, reason, (), facts)


def _columns(table: TableAt) -> Iterator[Result]:
    for key, measure in MEASURES.items():
        if not table.column(key).printed or (key in SHARES and table.column(SHARES[key]).printed):
            continue  # shares are held against what they are shares of
        places = {table.cell(index, key): value for index, value in enumerate(table.column(key).cells)}
        whole = figure(table.table.total, key) if key in SHARES else None
        if whole is not None and not measure.within(whole):  # figures of another kind below the head of shares
            places = {table.total(key): whole}
        for place, value in places.items():
            yield from check_figure(Printed(place, value) if value is not None else None, measure)


def check_figure(stated: Printed | None, measure: Measure) -> Iterator[Result]:
    """A figure against what any mortgage loan has of what it measures."""
    if stated and not measure.within(stated.value):
        reason = f"a {measure.name} of {stated.value:f}{measure.unit} is stated"
        facts = Facts(Interval(measure.least, measure.most), stated.value)
        yield _PLAUSIBLE.result(_NAME, stated.at, True, reason, (), facts)


def _year(at: Place, day: date | None) -> Iterator[Result]:
    if day and day.year not in PLAUSIBLE_YEARS:
        yield _PLAUSIBLE.result(_NAME, at, True, f"a date of the year {day.year} is stated")


def _limits(place: PoolAt) -> Iterator[Result]:
    """No limit is below the floor of the same quantity, or the threshold that some loans are over.

    A table of loan-to-value ratios shows which of the two is wrong, and other checks hold both against it; here only where it
    ends between them, as it does where they are exchanged.
    """
    ratio, table = place.stated("max_original_ltv_pct"), place.table_of(Dimension.ORIGINAL_LTV)
    held = [band for row in table.table.rows if occupied(row) and (band := band_of(row))] if table else []
    for index, over in enumerate(place.pool.original_ltv_over):
        threshold = Printed(place.of(f"original_ltv_over/{index}/threshold_pct"), over.threshold_pct)
        above = [
            [band for band in held if band.lower and band.lower > each.value] for each in (ratio, threshold) if each
        ]
        if ratio and ratio.value < threshold.value and (table is None or (above[0] and not above[1])):
            says = f"some are over {threshold.value:f}%"
            reason = f"no mortgage loan is to be over {ratio.value:f}%, yet {says}"
            yield _below(_EXCHANGED if table else _LIMIT, ratio, threshold, reason)
    most, least = place.stated("original_balance_usd/max"), place.stated("original_balance_usd/min")
    if most and least and most.value < least.value:
        limits = [shown_as("balance_usd", each.value) for each in (most, least)]
        yield _below(_LIMIT, most, least, f"no mortgage loan is to be over {limits[0]} or under {limits[1]}")


def _below(rule: Rule, limit: Printed, floor: Printed, reason: str) -> Result:
    return rule.result("limit_above_threshold", limit.at, True, reason, (floor.at,), Facts(floor.value, limit.value))
