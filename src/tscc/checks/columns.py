"""The averages a table prints: a row's average is its balance over its count, a total's is that of its rows.

Averages are weighted by balance and rounded to nearest. Up to one whole unit of the last printed digit off is within
rounding, for some filings cut digits off. Subjects are the printed averages.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tscc.checks.codes import AVERAGE_MISFIT
from tscc.checks.intervals import Interval, distance, finer, half_unit, printed, quotient, shown, total, weighted_sum
from tscc.checks.outcome import PASS, WARNING, WITHIN_ROUNDING, bounded, not_applicable, result, shown_as
from tscc.checks.survey import BALANCE, COUNT, Printed, Survey, TableAt, figure, label_of
from tscc.model import CheckResult, Row

AVERAGE = "average_balance_usd"
_WEIGHTED = (
    "wa_rate_pct",
    "wa_net_rate_pct",
    "wa_credit_score",
    "wa_original_ltv_pct",
    "wa_combined_ltv_pct",
    "wa_original_term_months",
    "wa_remaining_term_months",
    "wa_age_months",
)


def check_averages_of_rows(survey: Survey) -> Iterator[CheckResult]:
    """Each printed average balance against balance over count, each printed weighted total against its rows."""
    for pool in survey.pools:
        for place in pool.tables:
            if place.column(AVERAGE).printed:
                yield from _average_balances(place)
            for key in _WEIGHTED:
                stated = figure(place.table.total, key)
                if stated is not None and place.column(key).printed:
                    yield _weighted_total(place, key, stated)


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
    weights, values = [], []
    for balance, average in zip(place.column(BALANCE).cells, place.column(key).cells, strict=True):
        if balance and average is not None:
            weights.append(printed(balance))
            values.append(printed(average))
        elif balance != 0:
            return not_applicable(AVERAGE_MISFIT, name, subject.at, "a row prints no balance or no average")
    expected = quotient(weighted_sum(zip(weights, values, strict=True)), total(weights))
    if expected is None:
        return not_applicable(AVERAGE_MISFIT, name, subject.at, "the rows have no balance")
    off = distance(printed(stated), expected)
    status = PASS if not off else WITHIN_ROUNDING if off <= half_unit(stated) else WARNING
    reason = f"the total prints {shown_as(key, stated)}, its rows average {shown(expected, finer(stated))}"
    return bounded(AVERAGE_MISFIT, name, subject, expected, status, reason, place.places(key))
