"""Check 12: terms stand in a possible order: remaining <= original <= longest, and original >= shortest.

Weighted averages are compared as intervals of their printed digits. The average age, original less remaining term, lies
within the months from the first date of origination to the cut-off.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tscc.checks.intervals import ZERO, half_unit
from tscc.checks.printed_figures import PoolAt, Printed, Survey
from tscc.checks.results import FAIL, PASS, WARNING, not_applicable, result
from tscc.checks.sizes import longest_term, months_between, shortest_term
from tscc.diagnostics.codes import TERMS_AGAINST_DATES, TERMS_DISORDERED
from tscc.document.model import CheckResult


def check_terms(survey: Survey) -> Iterator[CheckResult]:
    """The order of the terms of a pool and of its groups."""
    for place in survey.pools:
        pool, at = place.pool, place.at
        remaining = _average(f"{at}/wa_remaining_term_months", pool.wa_remaining_term_months)
        original = _average(f"{at}/wa_original_term_months", pool.wa_original_term_months)
        longest, shortest = _bounds(place)
        yield _ordered("remaining_within_original", at, remaining, original, "remaining term", "original term")
        yield _ordered("original_within_longest", at, original, longest, "original term", "longest original term")
        yield _ordered("shortest_within_original", at, shortest, original, "shortest original term", "original term")
        yield _ordered("shortest_within_longest", at, shortest, longest, "shortest original term", "longest")
        yield _ordered("remaining_within_longest", at, remaining, longest, "remaining term", "longest original term")
        for index, group in enumerate(pool.groups):
            term = _average(f"{at}/groups/{index}/wa_remaining_term_months", group.wa_remaining_term_months)
            if term:
                name = f"remaining term of group {group.id}"
                yield _ordered("remaining_within_longest", at, term, longest, name, "longest original term")
        yield _age(place, remaining, original)


def _average(at: str, value: Decimal | None) -> Printed | None:
    return None if value is None else Printed(at, value)


def _bounds(place: PoolAt) -> tuple[Printed | None, Printed | None]:
    longest, shortest = longest_term(place.pool), shortest_term(place.pool)
    upper = Printed(place.at + longest.at, longest.value) if longest else None
    if shortest is None:
        return upper, None
    years = place.pool.original_term_months is None or place.pool.original_term_months.min is None
    field = "original_term_years" if years else "original_term_months"
    return upper, Printed(f"{place.at}/{field}/min", Decimal(shortest))


def _ordered(name: str, at: str, less: Printed | None, more: Printed | None, word: str, more_word: str) -> CheckResult:
    if less is None or more is None:
        return not_applicable(TERMS_DISORDERED, name, at, f"{word} or {more_word} is not stated")
    tolerance = sum((half_unit(each.value) for each in (less, more) if "/wa_" in each.at), ZERO)
    wrong = less.value - more.value > tolerance
    reason = f"the {word} of {less.value:f} months is longer than the {more_word} of {more.value:f}" if wrong else None
    return result(
        TERMS_DISORDERED,
        name,
        less.at,
        FAIL if wrong else PASS,
        expected=f"at most {more.value:f}",
        actual=less.value,
        difference=max(less.value - more.value, ZERO),
        tolerance=tolerance,
        reason=reason,
        evidence=(more.at,),
    )


def _age(place: PoolAt, remaining: Printed | None, original: Printed | None) -> CheckResult:
    window, cut_off, name = place.pool.origination_date, place.pool.cut_off_date, "age_within_window"
    if not (remaining and original and window and window.min and cut_off):
        reason = "the terms, the window of origination or the cut-off date is not stated"
        return not_applicable(TERMS_AGAINST_DATES, name, place.at, reason)
    months = Decimal(months_between(window.min, cut_off))
    age = original.value - remaining.value
    tolerance = half_unit(original.value) + half_unit(remaining.value)
    wrong = age > months + tolerance
    words = f"the average age is {age:f} months, yet no mortgage loan was made before {window.min}"
    return result(
        TERMS_AGAINST_DATES,
        name,
        remaining.at,
        WARNING if wrong else PASS,
        expected=f"at most {months:f}",
        actual=age,
        difference=max(age - months, ZERO),
        tolerance=tolerance,
        reason=words if wrong else None,
        evidence=(original.at, f"{place.at}/origination_date/min", f"{place.at}/cut_off_date"),
    )
