"""Check 11: dates are in a possible order, and agree with the years, the window and the terms.

Cut-off <= report date <= closing of a term sheet; signed on the report date, or after it within the 15 calendar days
that General Instruction B.1 of Form 8-K gave until August 2004; the window of origination ends by the cut-off.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import msgspec

from tscc.checks.intervals import half_unit
from tscc.checks.printed_figures import Place, Places, PoolAt, Survey, TableAt, label_of, occupied
from tscc.checks.results import WARNING, Facts, Reason, Result, Rule, Search
from tscc.checks.sizes import longest_term, months_between
from tscc.diagnostics.codes import (
    DATES_DISORDERED,
    ORIGINATION_OUTSIDE_WINDOW,
    REPORT_DATE_ODD,
    ROW_OUT_OF_ORDER,
    SIGNED_LATER,
    TERMS_AGAINST_DATES,
)
from tscc.document.enums import DealKind, Dimension
from tscc.document.model import DateRange, Pool

_ORDER = Rule(DATES_DISORDERED, "after {expected}", search=Search.DIGIT, is_order=True)
_ODD = Rule(REPORT_DATE_ODD, "the other date is {expected}", search=Search.DIGIT)
_SIGNED_LATER = Rule(SIGNED_LATER, "the date of report is {expected}")
_YEARS = Rule(ORIGINATION_OUTSIDE_WINDOW, "outside the window of origination")
_ORDER_OF_YEARS = Rule(ROW_OUT_OF_ORDER, "out of order")
AGAINST_DATES = Rule(TERMS_AGAINST_DATES, "by the other figures, {expected}", search=Search.DIGIT)

_FILED_WITHIN_DAYS = 15
"""Calendar days from the event to the filing, Form 8-K, General Instruction B.1 as it stood until August 2004."""
_CLOSED_WITHIN_MONTHS = 3
"""Calendar months from cut-off to closing: a REMIC may take in loans for that long (26 U.S.C. 860G(a)(3))."""
_FIRST_PAYMENT_MONTHS = 2
"""Months from origination to the first payment, at most: the first day of the second month after."""

PLAUSIBLE_YEARS = range(1900, 2101)
"""Years that a filing of the text era can name; the case with a maturity of `April 1, 0974` needs this limit."""

_REPORTED = Place("filing/report_date")


class Day(msgspec.Struct, frozen=True):
    """A date, its place and its name."""

    at: Place
    words: str
    stated: date | None

    @property
    def value(self) -> date | None:
        """The date where its year is plausible; an implausible one is reported separately and proves nothing."""
        return plausible(self.stated)


def plausible(day: date | None) -> date | None:
    """A date whose year is plausible, else None."""
    return day if day and day.year in PLAUSIBLE_YEARS else None


def check_dates(survey: Survey) -> Iterator[Result]:
    """The order of cut-off, report, closing and signature, and of the window of origination."""
    filing, sheet = survey.document.filing, survey.document.deal.kind is DealKind.COLLATERAL_TERM_SHEET
    report = Day(_REPORTED, "date of report", filing.report_date)
    signed = _signature(report, plausible(filing.signature.date) if filing.signature else None)
    yield signed
    for place in survey.pools:
        window = place.pool.origination_date or DateRange()
        cut_off = Day(place.of("cut_off_date"), "cut-off date", place.pool.cut_off_date)
        closing = Day(place.of("closing_date"), "closing date", place.pool.closing_date)
        first = Day(place.of("origination_date/min"), "first date of origination", window.min)
        last = Day(place.of("origination_date/max"), "last date of origination", window.max)
        yield _ordered("cut_off_before_closing", cut_off, closing)
        dated = sheet and signed.status is not WARNING and cut_off.value and report.value
        yield _soon(cut_off, report if dated and closing.stated is None else closing)
        yield _ordered("origination_window", first, last)
        yield _ordered("origination_before_cut_off", last, cut_off)
        yield _reported("cut_off_before_report", cut_off, report, sheet)
        yield _reported("report_before_closing", report, closing, sheet)


def check_origination_years(survey: Survey) -> Iterator[Result]:
    """The years of a table of origination against the stated window."""
    for place in survey.pools:
        table, window = place.table_of(Dimension.ORIGINATION_YEAR), _window(place.pool)
        if table is None or window is None or (window.max and not plausible(window.max)):
            missing = "no table of years of origination, or no window stated"
            yield _YEARS.not_applicable("origination_years", place.at, missing)
            continue
        stated = place.pool.origination_date
        names = ("origination_date/min", "origination_date/max") if stated else ("cut_off_date",)
        ends = tuple(map(place.of, names))
        outside = [index for index in range(len(table.table.rows)) if _outside(table, index, window)]
        for index in outside:
            label = label_of(table.table.rows[index], index)
            last = window.max or "open"
            reason: Reason = (f"mortgage loans of {label} are outside the stated window, ", window.min or "open")
            reason = (
                (*reason, " to ", last)
                if stated
                else (f"mortgage loans of {label} were made after the cut-off date ", last)
            )
            yield _YEARS.result("origination_years", table.cell(index, "label"), True, reason, ends)
        yield from _years_in_order(table)
        if not outside:
            yield _YEARS.result("origination_years", table.at, False, evidence=ends)


def _years_in_order(table: TableAt) -> Iterator[Result]:
    """The one year that is below a later one, or above one where the years descend; nothing where several are."""
    codes = [(row.code, index) for index, row in enumerate(table.table.rows)]
    years = [(int(code), index) for code, index in codes if isinstance(code, str) and code.isdecimal()]
    turns = [(above, below) for above, below in pairwise(years) if above[0] > below[0]]
    turns = turns if 2 * len(turns) < len(years) else [pair for pair in pairwise(years) if pair not in turns]
    if len(turns) == 1 and len(years) > len(turns[0]):
        ((above, _), (below, index)) = turns[0]
        reason = f'the year "{below}" is below "{above}", out of the order of the other years'
        yield _ORDER_OF_YEARS.result("years_in_order", table.cell(index, "label"), True, reason)


def _window(pool: Pool) -> DateRange | None:
    """The stated window of origination, or else all time until the cut-off date, behind which no loan is made."""
    cut_off = plausible(pool.cut_off_date)
    return pool.origination_date or (DateRange(max=cut_off) if cut_off else None)


def _outside(table: TableAt, index: int, window: DateRange) -> bool:
    row = table.table.rows[index]
    if not (isinstance(row.code, str) and row.code.isdecimal() and occupied(row)):
        return False
    year = int(row.code)
    return (window.min is not None and year < window.min.year) or (window.max is not None and year > window.max.year)


def check_latest_maturity(survey: Survey) -> Iterator[Result]:
    """The latest maturity against the average remaining term, and against window and longest term of origination."""
    for place in survey.pools:
        latest = plausible(place.pool.latest_maturity_date)
        if latest is None:
            reason = "the filing states no latest maturity"
            yield AGAINST_DATES.not_applicable("latest_maturity", place.at, reason)
            continue
        yield from _by_remaining_term(place, latest)
        yield from _by_longest_term(place, latest)


def months_after(day: date, months: int) -> date:
    """The first day of the month that lies some months after a date's."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(min(max(year, date.min.year), date.max.year), month + 1, 1)


def _by_remaining_term(place: PoolAt, latest: date) -> Iterator[Result]:
    """Some loan has at least the average remaining term."""
    pool, remaining = place.pool, place.pool.wa_remaining_term_months
    cut_off = plausible(pool.cut_off_date)
    if cut_off is None:
        return
    if remaining is None:
        reason: Reason = ("the latest maturity is ", latest, ", before the cut-off date ", cut_off)
        at = (place.of("cut_off_date"),)
        yield _maturity(place, "maturity_after_cut_off", latest, cut_off, latest < cut_off, reason, at)
        return
    earliest = months_after(cut_off, int(remaining - half_unit(remaining)))
    says = f"{remaining:f} months after the cut-off date is"
    reason = ("the latest maturity is ", latest, f", {says} ", earliest, " or later")
    evidence = (place.of("cut_off_date"), place.of("wa_remaining_term_months"))
    yield _maturity(place, "maturity_after_remaining_term", latest, earliest, latest < earliest, reason, evidence)


def _by_longest_term(place: PoolAt, latest: date) -> Iterator[Result]:
    """A loan of the longest term matures no sooner than one of the first, no later than one of the last origination."""
    longest, window = longest_term(place), place.pool.origination_date
    if longest is None or window is None:
        return
    months, start = int(longest.value), "the latest maturity is "
    if window.max is not None:
        last = months_after(window.max, months + _FIRST_PAYMENT_MONTHS)
        reason: Reason = (start, latest, f", {months} months after ", window.max, " is before ", last)
        evidence = (longest.at, place.of("origination_date/max"))
        yield _maturity(place, "maturity_by_longest_term", latest, last, latest > last, reason, evidence)
    if window.min is not None:
        first = months_after(window.min, months)
        reason = (start, latest, f", {months} months after ", window.min, " is ", first, " or later")
        evidence = (longest.at, place.of("origination_date/min"))
        yield _maturity(place, "maturity_of_longest_term", latest, first, latest < first, reason, evidence)


def _maturity(
    place: PoolAt, name: str, latest: date, expected: date, wrong: bool, reason: Reason, evidence: Places
) -> Result:
    return _dated(AGAINST_DATES, name, place.of("latest_maturity_date"), latest, expected, wrong, reason, evidence)


def _ordered(name: str, first: Day, then: Day) -> Result:
    if first.value is None or then.value is None:
        return _ORDER.not_applicable(name, first.at, f"no {first.words} or no {then.words} is stated")
    wrong = first.value > then.value
    return _dated(_ORDER, name, first.at, first.value, then.value, wrong, _after(first, then), (then.at,))


def _soon(cut_off: Day, then: Day) -> Result:
    """A pool is cut off for its closing, before which its term sheet is filed, not for a year after it."""
    name, of_report = "closing_soon_after_cut_off", then.at == _REPORTED
    at, other = (cut_off, then) if of_report else (then, cut_off)
    if cut_off.value is None or then.value is None or at.value is None or other.value is None:
        return _ODD.not_applicable(name, at.at, f"no {cut_off.words} or no {then.words} is stated")
    months = months_between(cut_off.value, then.value)
    says = f"is {months} months {'before' if of_report else 'after'} the {other.words}"
    reason = (f"the {at.words} ", at.value, f" {says} ", other.value)
    wrong = months > _CLOSED_WITHIN_MONTHS
    return _dated(_ODD, name, at.at, at.value, other.value, wrong, reason, (other.at,))


def _reported(name: str, first: Day, then: Day, sheet: bool) -> Result:
    """A term sheet is made between the cut-off and the closing; other reports may follow the closing."""
    day, other = (first, then) if first.at == _REPORTED else (then, first)
    if not sheet or day.value is None or other.value is None or first.value is None or then.value is None:
        reason = f"not a term sheet, or no date of report or {other.words} is stated"
        return _ODD.not_applicable(name, day.at, reason)
    wrong = first.value > then.value
    return _dated(_ODD, name, day.at, day.value, other.value, wrong, _after(first, then), (other.at,))


def _after(first: Day, then: Day) -> Reason:
    return (f"the {first.words} ", first.value or "", f" is after the {then.words} ", then.value or "")


def _signature(report: Day, signed: date | None) -> Result:
    name = "signed_on_report_date"
    if report.value is None or signed is None:
        return _ODD.not_applicable(name, Place("filing"), "no date of report or no date of signature")
    days = (signed - report.value).days
    rule = _SIGNED_LATER if 0 < days <= _FILED_WITHIN_DAYS else _ODD
    when = f"{abs(days)} day{'s' if abs(days) > 1 else ''} {'after' if days > 0 else 'before'}"
    reason = ("the report is signed ", signed, f", {when} the date of report ", report.value)
    return _dated(rule, name, Place("filing/signature/date"), signed, report.value, days != 0, reason, (report.at,))


def _dated(
    rule: Rule, name: str, at: Place, actual: date, expected: date, wrong: bool, reason: Reason, evidence: Places
) -> Result:
    return rule.result(name, at, wrong, reason, evidence, Facts(expected, actual, actual - expected))
