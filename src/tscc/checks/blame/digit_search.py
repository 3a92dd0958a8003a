"""A wrong figure behind an interval or a date: which change of one of a result's own figures makes its check pass.

For results that are not sums: percentages, averages, dates, terms, limits and shares. Every figure that the result
rests on is tried, unless it rests on a whole table: another digit, a digit too many or too few, two swapped digits or
another month. Only the changes that leave the least to report are kept; a readable figure is never certainly wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal, localcontext
from itertools import combinations

import msgspec

from tscc.checks import CHECKS, Check, run_checks
from tscc.checks.blame.certain_edits import figure_at, value_at, with_figure, with_value
from tscc.checks.blame.digits import Slip, shortened, slips, transpositions
from tscc.checks.blame.suspects import Suggestion
from tscc.checks.intervals import EXACT
from tscc.checks.printed_figures import Place, Survey
from tscc.checks.results import NOT_APPLICABLE, Result
from tscc.document.model import Document

_MOST_FIGURES = 6
"""A result from more figures than this is about a table, and any cell of it could be wrong."""
_MOST_CHANGES = 60
"""Changes for which all checks are run; where more of them pass the one check, its digits prove nothing."""


def search_digit(document: Document, result: Result) -> tuple[Suggestion, ...]:
    """The changes that make a result pass and leave the fewest reports; empty if there are too many.

    Among those that leave equally little, one digit comes before two swapped ones or another month.
    """
    places = [place for place in (result.at, *result.evidence) if _readable(value_at(document, place.pointer))]
    unsettled, exchanged = _exchange(document, result, places)
    if exchanged and not unsettled:
        return exchanged
    check = _owner(document, result)
    if check is None or not places or len(places) > _MOST_FIGURES:
        return exchanged
    changes = [change for place in dict.fromkeys(places) for change in _changes(document, place)]
    passing = [(change, changed) for change, changed in changes if not _fails(changed, check, result)]
    if not passing or len(passing) > _MOST_CHANGES:
        return exchanged
    left = [sum(each.is_reported for each in run_checks(changed)) for _, changed in passing]
    if exchanged and unsettled <= min(left):
        return exchanged
    kept = [change for (change, _), count in zip(passing, left, strict=True) if count == min(left)]
    kept.sort(key=lambda change: change.slip or Slip.DIGIT)
    return tuple(msgspec.structs.replace(each, clear=len(kept) == 1, rivals=len(kept) - 1) for each in kept)


def _exchange(document: Document, result: Result, places: Sequence[Place]) -> tuple[int, tuple[Suggestion, ...]]:
    """Two figures in each other's place, if exchanging them settles the result and causes nothing; and how much it leaves.

    They are the bounds of a range, the same figure of two groups, or two facts that are in the wrong order: the original and
    the remaining term.
    """
    before, best = {(each.name, each.at) for each in run_checks(document) if each.is_reported}, None
    for least, most in _pairs(result, places):
        lower, upper = (value_at(document, each.pointer) for each in (least, most))
        if not (_readable(lower) and _readable(upper)) or lower == upper:
            continue
        other = with_value(with_value(document, least.pointer, upper), most.pointer, lower)
        after = {(each.name, each.at) for each in run_checks(other) if each.is_reported}
        settles = after < before and (result.name, result.at) not in after
        if settles and (best is None or len(after) < best[0]):
            best = len(after), least, lower, most, upper
    if best is None:
        return 0, ()
    unsettled, least, lower, most, upper = best
    return unsettled, (
        Suggestion(place=least, printed=lower, proposed=upper, partner=most),
        Suggestion(place=most, printed=upper, proposed=lower, partner=least),
    )


def _pairs(result: Result, places: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    """The places that may have each other's figures: the ends of a range, and two facts of a pool in the same unit."""
    for place in places:
        yield (
            msgspec.structs.replace(place, path=f"{place.path.rpartition('/')[0]}/min"),
            msgspec.structs.replace(place, path=f"{place.path.rpartition('/')[0]}/max"),
        )
    of_groups = [place for place in places if place.path.startswith("groups/")]
    yield from (
        (one, other) for one, other in combinations(of_groups, 2) if one.pool == other.pool and one.key == other.key
    )
    facts = [place for place in (result.at, *result.evidence) if place.is_fact]
    if len(facts) == 2 and len({place.key.rpartition("_")[2] for place in facts}) == 1:
        yield facts[0], facts[1]


def _readable(value: object) -> bool:
    return value is not None and not isinstance(value, (str, bool, tuple))


def _changes(document: Document, place: Place) -> Iterator[tuple[Suggestion, Document]]:
    """The other readings of a figure or a date, each with the document that has it."""
    value, figure = value_at(document, place.pointer), figure_at(document, place.pointer)
    printed = value if isinstance(value, date) else figure
    if printed is None:
        return
    for meant, slip in _other_dates(printed) if isinstance(printed, date) else _other_figures(printed):
        change = Suggestion(place=place, printed=printed, proposed=meant, slip=slip)
        yield change, with_figure(document, place.pointer, meant)


def _other_figures(figure: Decimal) -> Iterator[tuple[Decimal, Slip]]:
    """Every figure that differs in one digit, a lost leading digit, a digit too many, or two swapped neighbours."""
    yield from slips(figure)
    yield from ((meant, Slip.ADDED) for meant in shortened(figure))
    yield from ((meant, Slip.TRANSPOSED) for meant in transpositions(figure))


def _other_dates(day: date) -> Iterator[tuple[date, Slip]]:
    """Every date that differs in one digit of its year or its day, or in its month, which is printed as a word."""
    text = day.isoformat()
    others = [(text[:at] + digit + text[at + 1 :], Slip.DIGIT) for at in (0, 1, 2, 3, 8, 9) for digit in "0123456789"]
    others += [(f"{text[:5]}{month:02}{text[7:]}", Slip.OTHER) for month in range(1, 13)]
    for other, slip in others:
        if other != text:
            try:
                yield date.fromisoformat(other), slip
            except ValueError:
                continue


def _owner(document: Document, result: Result) -> Check | None:
    """The check that gave a result."""
    survey = Survey(document)
    with localcontext(EXACT):
        return next((check for check in CHECKS if result in list(check(survey))), None)


def _fails(document: Document, check: Check, result: Result) -> bool:
    """Whether a result still fails in a document; a check that a change makes inapplicable does not pass by it."""
    survey, key = Survey(document), (result.name, result.at)
    with localcontext(EXACT):
        found = [each for each in check(survey) if (each.name, each.at) == key]
    return any(each.is_reported or each.status is NOT_APPLICABLE for each in found)
