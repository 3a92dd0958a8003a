"""The averages a table prints: a row's average is its balance over its count, a total's is that of its rows.

Averages are weighted by balance and rounded to nearest. Up to one whole unit of the last printed digit off is within
rounding, for some filings cut digits off. A row's average of what its table is banded by lies in its band, and the
average stated of the pool is the one its rows come to. Subjects are the printed averages.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import partial

from tscc.checks.band_seams import in_doubt
from tscc.checks.intervals import (
    UNBOUNDED,
    ZERO,
    Interval,
    distance,
    half_unit,
    overlap,
    printed,
    quotient,
    shown,
    unit,
    weighted_average,
)
from tscc.checks.other_loans import other_loans
from tscc.checks.printed_figures import BALANCE, COUNT, Printed, Survey, TableAt, band_of, figure, label_of
from tscc.checks.results import PASS, WARNING, WITHIN_ROUNDING, Result, Rule, Search, shown_as
from tscc.diagnostics.codes import AVERAGE_MISFIT, AVERAGE_OUTSIDE_BANDS
from tscc.document.enums import BandUnit
from tscc.vocabulary.column_kinds import MEASURES, OF_BANDS, WEIGHTED
from tscc.vocabulary.dimensions import PARTIAL

WEIGHTED_NOTE = "averages are weighted by balance; each printed figure stands for all that rounds to it"
_MISFIT = Rule(AVERAGE_MISFIT, "{beyond}", WEIGHTED_NOTE, Search.DIGIT)
_STATED = Rule(AVERAGE_OUTSIDE_BANDS, "{beyond}", WEIGHTED_NOTE)

AVERAGE = "average_balance_usd"


def check_averages_of_rows(survey: Survey) -> Iterator[Result]:
    """Each printed average balance against balance over count, each printed weighted total against its rows."""
    for place in survey.tables:
        if place.column(AVERAGE).printed:
            yield from _MISFIT.or_pass(_misfits(place), "average_balance", place.at)
        for key in WEIGHTED:
            stated = figure(place.table.total, key)
            if stated is not None and place.column(key).printed:
                yield _weighted_total(place, key, stated)
        banded = OF_BANDS.get(place.table.dimension)
        if banded and place.column(banded).printed:
            yield from _MISFIT.or_pass(_outside_bands(place, banded), f"{banded}_in_band", place.at)


def check_stated_averages(survey: Survey) -> Iterator[Result]:
    """Each average stated of a pool against the columns of it in the pool's tables."""
    for pool in survey.pools:
        for key, fact in WEIGHTED.items():
            stated = pool.stated(fact) if fact else None
            for number, place in enumerate(pool.tables):
                whole = number not in other_loans(pool) and not place.damaged and place.table.dimension not in PARTIAL
                if stated and whole and place.column(key).printed:
                    yield _stated(place, key, stated)


def average_misfit(count: Decimal | None, balance: Decimal | None, average: Decimal | None) -> Interval | None:
    """What an average balance should be where the printed one is a whole unit off or more; None where it fits."""
    if not count or balance is None or average is None:
        return None
    expected = quotient(printed(balance), Interval(count, count))
    if expected is None or distance(printed(average), expected) <= half_unit(average):
        return None
    return expected


def _misfits(place: TableAt) -> Iterator[Result]:
    """The average balances that are not balance over count."""
    rows = list(enumerate(place.table.rows))
    lines = [(row, f"row {label_of(row, index)}", partial(place.cell, index)) for index, row in rows]
    if place.table.total:
        lines.append((place.table.total, "the total", partial(place.total)))
    for row, words, at in lines:
        average = figure(row, AVERAGE)
        expected = average_misfit(figure(row, COUNT), figure(row, BALANCE), average)
        if expected is None or average is None:
            continue
        reason = f"{words} prints an average of {shown_as(AVERAGE, average)}, "
        reason += f"its balance over its count comes to {shown(expected, average)}"
        subject, evidence = Printed(at(AVERAGE), average), (at(COUNT), at(BALANCE))
        yield _MISFIT.bounded("average_balance", subject, expected, True, reason, evidence)


def _weighted_total(place: TableAt, key: str, stated: Decimal) -> Result:
    name, subject = f"{key}_of_rows", Printed(place.total(key), stated)
    expected = _average_of_rows(place, key)
    if expected is None:
        return _MISFIT.not_applicable(name, subject.at, "a row prints no balance or no average")
    reason = f"the total prints {shown_as(key, stated)}, its rows average {shown(expected, stated)}"
    status = _MISFIT.fit(stated, expected, half_unit(stated))
    return _MISFIT.bounded(name, subject, expected, status, reason, place.places(key))


def _average_of_rows(place: TableAt, key: str) -> Interval | None:
    """What the rows' averages come to, weighted by balance; None where a row prints too little.

    An average of 0 that no loan can have, as of scores, is of loans that the total leaves out.
    """
    parts = []
    least = MEASURES[key].least if key in MEASURES else ZERO
    for balance, value in zip(place.column(BALANCE).cells, place.column(key).cells, strict=True):
        if value == 0 < least:
            continue
        if balance and value is not None:
            parts.append((printed(balance), printed(value)))
        elif balance != 0:
            return None
    return weighted_average(parts)


def _stated(place: TableAt, key: str, stated: Printed) -> Result:
    """A stated average against the total of a column, or its rows where no total is printed."""
    fact, value = stated.at.key, figure(place.table.total, key)
    name, expected = f"{fact}_in_{place.table.id}", _average_of_rows(place, key) if value is None else printed(value)
    if expected is None:
        return _STATED.not_applicable(name, stated.at, "the table prints too little")
    off = distance(printed(stated.value), expected)
    close = off <= half_unit(stated.value) + half_unit(value if value is not None else stated.value)
    status = PASS if not off else WITHIN_ROUNDING if close else WARNING
    says = f"prints {shown_as(key, value)}" if value is not None else f"comes to {shown(expected, stated.value)}"
    reason = f"the weighted average is stated as {shown_as(fact, stated.value)}, a table {says}"
    evidence = place.places(key) if value is None else (place.total(key),)
    return _STATED.bounded(name, stated, expected, status, reason, evidence)


def _outside_bands(place: TableAt, key: str) -> Iterator[Result]:
    """The averages of rows outside their own bands; a row of no loans has none."""
    factor = 12 if place.table.unit is BandUnit.YEARS else 1
    for index, (row, average) in enumerate(zip(place.table.rows, place.column(key).cells, strict=True)):
        band = band_of(row)
        empty = 0 in (figure(row, COUNT), figure(row, BALANCE))
        if band is None or average is None or empty or in_doubt(place):
            continue
        low = ZERO if band.lower is None else band.lower * factor
        high = UNBOUNDED if band.upper is None else (band.upper + unit(band.upper)) * factor
        bounds = Interval(low, high)
        if not overlap(printed(average), bounds):
            reason = f"row {label_of(row, index)} averages {shown_as(key, average)}, outside its band"
            subject, evidence = Printed(place.cell(index, key), average), (place.cell(index, "label"),)
            yield _MISFIT.bounded(f"{key}_in_band", subject, bounds, True, reason, evidence)
