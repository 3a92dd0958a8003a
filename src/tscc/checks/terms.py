"""Check 12: terms are in a possible order: remaining <= original <= longest, and original >= shortest.

Weighted averages are compared as intervals of their printed digits. The average age, original less remaining term, lies
within the months from the first date of origination to the cut-off; an age that is stated is not longer than that.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tscc.checks.dates import AGAINST_DATES
from tscc.checks.intervals import ZERO, half_unit
from tscc.checks.printed_figures import PoolAt, Printed, Survey
from tscc.checks.results import Facts, Result, Rule, Search, at_most
from tscc.checks.sizes import longest_term, months_between, shortest_term
from tscc.diagnostics.codes import TERMS_DISORDERED

_FIRST_PAYMENT_MONTHS = Decimal(3)
"""The most months by which ages counted from the day of the loan exceed those counted from its first payment."""
_ORDER = Rule(TERMS_DISORDERED, "{beyond}", search=Search.DIGIT, is_order=True)


def check_terms(survey: Survey) -> Iterator[Result]:
    """The order of the terms of a pool and of its groups."""
    for place in survey.pools:
        remaining, original = place.stated("wa_remaining_term_months"), place.stated("wa_original_term_months")
        longest, shortest, most = longest_term(place), shortest_term(place), "longest original term"
        yield _ordered("remaining_within_original", place, remaining, original, "remaining term", "original term")
        yield _ordered("original_within_longest", place, original, longest, "original term", most)
        yield _ordered("shortest_within_original", place, shortest, original, "shortest original term", "original term")
        yield _ordered("shortest_within_longest", place, shortest, longest, "shortest original term", "longest")
        yield _ordered("remaining_within_longest", place, remaining, longest, "remaining term", most)
        for index, group in enumerate(place.pool.groups):
            if term := place.stated(f"groups/{index}/wa_remaining_term_months"):
                word = f"remaining term of group {group.id}"
                yield _ordered("remaining_within_longest", place, term, longest, word, most)
        yield _age(place, remaining, original)
        yield from _stated_age(place, remaining, original)


def _ordered(name: str, place: PoolAt, less: Printed | None, more: Printed | None, word: str, more_word: str) -> Result:
    if less is None or more is None:
        return _ORDER.not_applicable(name, place.at, f"{word} or {more_word} is not stated")
    tolerance = sum((half_unit(each.value) for each in (less, more) if each.at.key.startswith("wa_")), ZERO)
    off = less.value - more.value
    reason = f"the {word} of {less.value:f} months is longer than the {more_word} of {more.value:f}"
    facts = Facts(at_most(more.value), less.value, max(off, ZERO), tolerance)
    return _ORDER.result(name, less.at, off > tolerance, reason, (more.at,), facts)


def _age(place: PoolAt, remaining: Printed | None, original: Printed | None) -> Result:
    window, cut_off, name = place.pool.origination_date, place.pool.cut_off_date, "age_within_window"
    if not (remaining and original and window and window.min and cut_off):
        missing = "the terms, the window of origination or the cut-off date is not stated"
        return AGAINST_DATES.not_applicable(name, place.at, missing)
    months = Decimal(months_between(window.min, cut_off))
    age = original.value - remaining.value
    tolerance = half_unit(original.value) + half_unit(remaining.value)
    reason = (f"the average age is {age:f} months, yet no mortgage loan was made before ", window.min)
    evidence = (original.at, place.of("origination_date/min"), place.of("cut_off_date"))
    facts = Facts(at_most(months), age, max(age - months, ZERO), tolerance)
    return AGAINST_DATES.result(name, remaining.at, age > months + tolerance, reason, evidence, facts)


def _stated_age(place: PoolAt, remaining: Printed | None, original: Printed | None) -> Iterator[Result]:
    age = place.stated("wa_age_months")
    if not (age and remaining and original):
        return
    most = original.value - remaining.value
    tolerance = sum((half_unit(each.value) for each in (age, remaining, original)), _FIRST_PAYMENT_MONTHS)
    off = max(age.value - most, ZERO)
    reason = f"an age of {age.value:f} months is stated, yet original less remaining term is {most:f} months"
    facts = Facts(at_most(most), age.value, off, tolerance)
    yield _ORDER.result("age_within_terms", age.at, off > tolerance, reason, (remaining.at, original.at), facts)
