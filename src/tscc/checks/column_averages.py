"""The averages a table prints: a row's average is its balance over its count, a total's is that of its rows.

Averages are weighted by balance and rounded to nearest. Up to one whole unit of the last printed digit off is within
rounding, for some filings cut digits off. A row's average of what its table is banded by lies in its band, and the
average stated of the pool is the one its rows come to. Subjects are the printed averages.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tscc.checks.intervals import (
    UNBOUNDED,
    ZERO,
    Interval,
    distance,
    finer,
    half_unit,
    overlap,
    printed,
    quotient,
    shown,
    total,
    unit,
    weighted_sum,
)
from tscc.checks.printed_figures import BALANCE, COUNT, Printed, Survey, TableAt, band_of, figure, label_of
from tscc.checks.results import PASS, WARNING, WITHIN_ROUNDING, bounded, not_applicable, result, shown_as
from tscc.diagnostics.codes import AVERAGE_MISFIT, AVERAGE_OUTSIDE_BANDS
from tscc.document.enums import BandUnit
from tscc.document.model import CheckResult, Row
from tscc.vocabulary.column_kinds import OF_BANDS, WEIGHTED
from tscc.vocabulary.dimensions import PARTIAL

AVERAGE = "average_balance_usd"


def check_averages_of_rows(survey: Survey) -> Iterator[CheckResult]:
    """Each printed average balance against balance over count, each printed weighted total against its rows."""
    for pool in survey.pools:
        for place in pool.tables:
            if place.column(AVERAGE).printed:
                yield from _average_balances(place)
            for key in WEIGHTED:
                stated = figure(place.table.total, key)
                if stated is not None and place.column(key).printed:
                    yield _weighted_total(place, key, stated)
            banded = OF_BANDS.get(place.table.dimension)
            if banded and place.column(banded).printed:
                yield from _within_bands(place, banded)


def check_stated_averages(survey: Survey) -> Iterator[CheckResult]:
    """Each average stated of a pool against the columns of it in the pool's tables."""
    for pool in survey.pools:
        for key, fact in WEIGHTED.items():
            stated: Decimal | None = getattr(pool.pool, fact) if fact else None
            if fact is None or stated is None:
                continue
            for place in pool.tables:
                if place.column(key).printed and not place.damaged and place.table.dimension not in PARTIAL:
                    yield _stated(place, key, fact, Printed(f"{pool.at}/{fact}", stated))


def average_misfit(count: Decimal | None, balance: Decimal | None, average: Decimal | None) -> Interval | None:
    """What an average balance should be where the printed one is a whole unit off or more; None where it fits."""
    if not count or balance is None or average is None:
        return None
    expected = quotient(printed(balance), Interval(count, count))
    if expected is None or distance(printed(average), expected) <= half_unit(average):
        return None
    return expected


def _average_balances(place: TableAt) -> Iterator[CheckResult]:
    table = place.table
    lines: list[tuple[str, Row, str]] = [
        (f"{place.at}/rows/{index}", row, f"row {label_of(row, index)}") for index, row in enumerate(table.rows)
    ]
    if table.total:
        lines.append((f"{place.at}/total", table.total, "the total"))
    clean = True
    for at, row, words in lines:
        average = figure(row, AVERAGE)
        expected = average_misfit(figure(row, COUNT), figure(row, BALANCE), average)
        if expected is None or average is None:
            continue
        clean = False
        reason = f"{words} prints an average of {shown_as(AVERAGE, average)}, "
        reason += f"its balance over its count is in {shown(expected, finer(average))}"
        evidence = (f"{at}/{COUNT}", f"{at}/{BALANCE}")
        subject = Printed(f"{at}/{AVERAGE}", average)
        yield bounded(AVERAGE_MISFIT, "average_balance", subject, expected, WARNING, reason, evidence)
    if clean:
        yield result(AVERAGE_MISFIT, "average_balance", place.at, PASS)


def _weighted_total(place: TableAt, key: str, stated: Decimal) -> CheckResult:
    name, subject = f"{key}_of_rows", Printed(f"{place.at}/total/{key}", stated)
    expected = _average_of_rows(place, key)
    if expected is None:
        return not_applicable(AVERAGE_MISFIT, name, subject.at, "a row prints no balance or no average")
    off = distance(printed(stated), expected)
    status = PASS if not off else WITHIN_ROUNDING if off <= half_unit(stated) else WARNING
    reason = f"the total prints {shown_as(key, stated)}, its rows average {shown(expected, finer(stated))}"
    return bounded(AVERAGE_MISFIT, name, subject, expected, status, reason, place.places(key))


def _average_of_rows(place: TableAt, key: str) -> Interval | None:
    """What the rows' averages come to, weighted by balance; None where a row prints too little."""
    weights, values = [], []
    for balance, average in zip(place.column(BALANCE).cells, place.column(key).cells, strict=True):
        if balance and average is not None:
            weights.append(printed(balance))
            values.append(printed(average))
        elif balance != 0:
            return None
    return quotient(weighted_sum(zip(weights, values, strict=True)), total(weights))


def _stated(place: TableAt, key: str, fact: str, stated: Printed) -> CheckResult:
    """A stated average against the total of a column, or its rows where no total is printed."""
    name, value = f"{fact}_in_{place.table.id}", figure(place.table.total, key)
    expected = _average_of_rows(place, key) if value is None else printed(value)
    if expected is None:
        return not_applicable(AVERAGE_OUTSIDE_BANDS, name, stated.at, "the table prints too little")
    off = distance(printed(stated.value), expected)
    close = off <= half_unit(stated.value) + half_unit(value if value is not None else stated.value)
    status = PASS if not off else WITHIN_ROUNDING if close else WARNING
    says = f"prints {shown_as(key, value)}" if value is not None else f"comes to {shown(expected, finer(stated.value))}"
    reason = f"the weighted average is stated as {shown_as(fact, stated.value)}, a table {says}"
    evidence = place.places(key) if value is None else (f"{place.at}/total/{key}",)
    return bounded(AVERAGE_OUTSIDE_BANDS, name, stated, expected, status, reason, evidence)


def _within_bands(place: TableAt, key: str) -> Iterator[CheckResult]:
    """The average of each row against its own band."""
    factor = 12 if place.table.unit is BandUnit.YEARS else 1
    clean = True
    for index, (row, average) in enumerate(zip(place.table.rows, place.column(key).cells, strict=True)):
        band = band_of(row)
        if band is None or average is None:
            continue
        low = ZERO if band.lower is None else band.lower * factor
        high = UNBOUNDED if band.upper is None else (band.upper + unit(band.upper)) * factor
        bounds = Interval(low, high)
        if overlap(printed(average), bounds):
            continue
        clean = False
        reason = f"row {label_of(row, index)} averages {shown_as(key, average)}, outside its band"
        subject = Printed(place.cell(index, key), average)
        yield bounded(AVERAGE_MISFIT, f"{key}_in_band", subject, bounds, WARNING, reason, (place.cell(index, "label"),))
    if clean:
        yield result(AVERAGE_MISFIT, f"{key}_in_band", place.at, PASS)
