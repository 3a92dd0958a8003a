"""Check 11: dates stand in a possible order, and agree with the years, the window and the terms.

Cut-off <= report date <= closing of a term sheet; signed on the report date, or after it within the 15 calendar days
that General Instruction B.1 of Form 8-K gave until August 2004; the window of origination ends by the cut-off.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from tscc.checks.intervals import half_unit
from tscc.checks.printed_figures import PoolAt, Survey, TableAt, label_of, occupied
from tscc.checks.results import FAIL, NOTE, PASS, WARNING, Places, not_applicable, result
from tscc.checks.sizes import longest_term, months_between
from tscc.diagnostics.codes import (
    DATES_DISORDERED,
    ORIGINATION_OUTSIDE_WINDOW,
    REPORT_DATE_ODD,
    SIGNED_LATER,
    TERMS_AGAINST_DATES,
    Code,
)
from tscc.document.enums import CheckStatus, DealKind, Dimension
from tscc.document.model import CheckResult, DateRange

_FILED_WITHIN = 15
"""Calendar days from the event to the filing, Form 8-K, General Instruction B.1 as it stood until August 2004."""
_CLOSED_WITHIN = 3
"""Calendar months from cut-off to closing: a REMIC takes in loans for as long (26 U.S.C. 860G(a)(3))."""
_FIRST_PAYMENT = 2
"""Months from origination to the first payment, at most: the first day of the second month after."""


class Day(NamedTuple):
    """A date, its place and its name."""

    at: str
    words: str
    value: date | None


def check_dates(survey: Survey) -> Iterator[CheckResult]:
    """The order of cut-off, report, closing and signature, and of the window of origination."""
    filing, sheet = survey.document.filing, survey.document.deal.kind is DealKind.COLLATERAL_TERM_SHEET
    report = Day("/filing/report_date", "date of report", filing.report_date)
    yield _signature(report, filing.signature.date if filing.signature else None)
    for place in survey.pools:
        window = place.pool.origination_date or DateRange()
        cut_off = Day(f"{place.at}/cut_off_date", "cut-off date", place.pool.cut_off_date)
        closing = Day(f"{place.at}/closing_date", "closing date", place.pool.closing_date)
        first = Day(f"{place.at}/origination_date/min", "first date of origination", window.min)
        last = Day(f"{place.at}/origination_date/max", "last date of origination", window.max)
        yield _ordered("cut_off_before_closing", cut_off, closing)
        yield _soon(cut_off, closing)
        yield _ordered("origination_window", first, last)
        yield _ordered("origination_before_cut_off", last, cut_off)
        yield _reported("cut_off_before_report", cut_off, report, sheet)
        yield _reported("report_before_closing", report, closing, sheet)


def check_origination_years(survey: Survey) -> Iterator[CheckResult]:
    """The years of a table of origination against the stated window."""
    for place in survey.pools:
        table, window = place.table_of(Dimension.ORIGINATION_YEAR), place.pool.origination_date
        if table is None or window is None:
            reason = "no table of years of origination, or no window stated"
            yield not_applicable(ORIGINATION_OUTSIDE_WINDOW, "origination_years", place.at, reason)
            continue
        ends = (f"{place.at}/origination_date/min", f"{place.at}/origination_date/max")
        outside = [index for index in range(len(table.table.rows)) if _outside(table, index, window)]
        for index in outside:
            label = label_of(table.table.rows[index], index)
            reason = f"mortgage loans of {label} are outside the stated window, {window.min} to {window.max}"
            at = table.cell(index, "label")
            yield result(ORIGINATION_OUTSIDE_WINDOW, "origination_years", at, FAIL, reason=reason, evidence=ends)
        if not outside:
            yield result(ORIGINATION_OUTSIDE_WINDOW, "origination_years", table.at, PASS, evidence=ends)


def _outside(table: TableAt, index: int, window: DateRange) -> bool:
    row = table.table.rows[index]
    if not (isinstance(row.code, str) and row.code.isdecimal() and occupied(row)):
        return False
    year = int(row.code)
    return (window.min is not None and year < window.min.year) or (window.max is not None and year > window.max.year)


def check_latest_maturity(survey: Survey) -> Iterator[CheckResult]:
    """The latest maturity against the average remaining term, and against window and longest term of origination."""
    for place in survey.pools:
        latest = place.pool.latest_maturity_date
        if latest is None:
            reason = "the filing states no latest maturity"
            yield not_applicable(TERMS_AGAINST_DATES, "latest_maturity", place.at, reason)
            continue
        yield from _by_remaining_term(place, latest)
        yield from _by_longest_term(place, latest)


def months_after(day: date, months: int) -> date:
    """The first day of the month that lies some months after a date's."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(min(max(year, date.min.year), date.max.year), month + 1, 1)


def _by_remaining_term(place: PoolAt, latest: date) -> Iterator[CheckResult]:
    """Some loan has at least the average remaining term."""
    pool, remaining = place.pool, place.pool.wa_remaining_term_months
    if remaining is None or pool.cut_off_date is None:
        return
    earliest = months_after(pool.cut_off_date, int(remaining - half_unit(remaining)))
    reason = f"the latest maturity is {latest}, {remaining:f} months after the cut-off date is {earliest} or later"
    evidence = (f"{place.at}/cut_off_date", f"{place.at}/wa_remaining_term_months")
    yield _maturity(place, "maturity_after_remaining_term", latest, earliest, latest < earliest, reason, evidence)


def _by_longest_term(place: PoolAt, latest: date) -> Iterator[CheckResult]:
    """A loan of the longest term matures no sooner than one of the first, no later than one of the last origination."""
    longest, window = longest_term(place.pool), place.pool.origination_date
    if longest is None or window is None:
        return
    months = int(longest.value)
    if window.max is not None:
        last = months_after(window.max, months + _FIRST_PAYMENT)
        reason = f"the latest maturity is {latest}, {months} months after {window.max} is before {last}"
        evidence = (place.at + longest.at, f"{place.at}/origination_date/max")
        yield _maturity(place, "maturity_by_longest_term", latest, last, latest > last, reason, evidence)
    if window.min is not None:
        first = months_after(window.min, months)
        reason = f"the latest maturity is {latest}, {months} months after {window.min} is {first} or later"
        evidence = (place.at + longest.at, f"{place.at}/origination_date/min")
        yield _maturity(place, "maturity_of_longest_term", latest, first, latest < first, reason, evidence)


def _maturity(
    place: PoolAt, name: str, latest: date, expected: date, wrong: bool, reason: str, evidence: Places
) -> CheckResult:
    at, status = f"{place.at}/latest_maturity_date", WARNING if wrong else PASS
    return _dated(TERMS_AGAINST_DATES, name, at, status, latest, expected, reason, evidence)


def _ordered(name: str, first: Day, then: Day) -> CheckResult:
    if first.value is None or then.value is None:
        return not_applicable(DATES_DISORDERED, name, first.at, f"no {first.words} or no {then.words} is stated")
    status = FAIL if first.value > then.value else PASS
    reason = f"the {first.words} {first.value} is after the {then.words} {then.value}"
    return _dated(DATES_DISORDERED, name, first.at, status, first.value, then.value, reason, (then.at,))


def _soon(cut_off: Day, closing: Day) -> CheckResult:
    """A pool is cut off for its closing, not for a year after it."""
    name = "closing_soon_after_cut_off"
    if cut_off.value is None or closing.value is None:
        return not_applicable(REPORT_DATE_ODD, name, closing.at, f"no {cut_off.words} or no {closing.words} is stated")
    months = months_between(cut_off.value, closing.value)
    reason = f"the {closing.words} {closing.value} is {months} months after the {cut_off.words} {cut_off.value}"
    status = WARNING if months > _CLOSED_WITHIN else PASS
    return _dated(REPORT_DATE_ODD, name, closing.at, status, closing.value, cut_off.value, reason, (cut_off.at,))


def _reported(name: str, first: Day, then: Day, sheet: bool) -> CheckResult:
    """A term sheet is made between the cut-off and the closing; other reports may follow the closing."""
    day, other = (first, then) if first.at == "/filing/report_date" else (then, first)
    if not sheet or day.value is None or other.value is None or first.value is None or then.value is None:
        reason = f"not a term sheet, or no date of report or {other.words} is stated"
        return not_applicable(REPORT_DATE_ODD, name, day.at, reason)
    status = WARNING if first.value > then.value else PASS
    reason = f"the {first.words} {first.value} is after the {then.words} {then.value}"
    return _dated(REPORT_DATE_ODD, name, day.at, status, day.value, other.value, reason, (other.at,))


def _signature(report: Day, signed: date | None) -> CheckResult:
    at, name = "/filing/signature/date", "signed_on_report_date"
    if report.value is None or signed is None:
        return not_applicable(REPORT_DATE_ODD, name, "/filing", "no date of report or no date of signature")
    days = (signed - report.value).days
    code, status = REPORT_DATE_ODD, WARNING if days else PASS
    if 0 < days <= _FILED_WITHIN:
        code, status = SIGNED_LATER, NOTE
    when = f"{abs(days)} day{'s' if abs(days) > 1 else ''} {'after' if days > 0 else 'before'}"
    reason = f"the report is signed {signed}, {when} the date of report {report.value}"
    return _dated(code, name, at, status, signed, report.value, reason, (report.at,))


def _dated(
    code: Code, name: str, at: str, status: CheckStatus, actual: date, expected: date, reason: str, evidence: Places
) -> CheckResult:
    return result(
        code,
        name,
        at,
        status,
        expected=expected.isoformat(),
        actual=actual.isoformat(),
        difference=f"{(actual - expected).days} days",
        reason=None if status is PASS else reason,
        evidence=evidence,
    )
