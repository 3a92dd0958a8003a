"""A wrong digit behind an interval: which change of one digit of a result's own figures makes its check pass.

For results that are no sums: percentages, averages, stated limits and shares. Each figure that the result rests on is
tried, unless it rests on a whole table, and a change counts only where no other check fails for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal, localcontext

from tscc.checks import CHECKS, Check, run_checks
from tscc.checks.digits import Slip, one_digit_changes
from tscc.checks.edits import figure_at, with_figure
from tscc.checks.evidence import Suggestion
from tscc.checks.intervals import EXACT
from tscc.checks.survey import Survey
from tscc.model import CheckResult, Document

_MOST_FIGURES = 6
"""A result that rests on more figures than these is about a table, and any of its cells could be wrong."""
_MOST_CHANGES = 12
"""Changes that are held against all checks; with more that pass the one check the digits prove nothing."""

Reported = Callable[[CheckResult], bool]


def search_digit(document: Document, result: CheckResult, reported: Reported) -> tuple[Suggestion, ...]:
    """The changes of one digit after which a result passes and nothing new is reported; empty where too many do."""
    places = [place for place in (result.subject, *result.evidence) if figure_at(document, place) is not None]
    if not places or len(places) > _MOST_FIGURES:
        return ()
    check = _owner(document, result)
    if check is None:
        return ()
    found: list[tuple[str, Decimal, Decimal]] = []
    for place in places:
        printed = figure_at(document, place)
        for meant in one_digit_changes(printed) if printed is not None else ():
            if not _fails(with_figure(document, place, meant), check, result, reported):
                found.append((place, printed or meant, meant))
    if len(found) > _MOST_CHANGES:
        return ()
    before = _faults(document, reported)
    kept = [each for each in found if _faults(with_figure(document, each[0], each[2]), reported) < before]
    return tuple(
        Suggestion(
            pointer=place,
            printed=f"{printed:f}",
            proposed=f"{meant:f}",
            certain=len(kept) == 1,
            slip=Slip.DIGIT,
            rivals=len(kept) - 1,
        )
        for place, printed, meant in kept
    )


def _owner(document: Document, result: CheckResult) -> Check | None:
    survey = Survey(document)
    with localcontext(EXACT):
        return next((check for check in CHECKS if result in _results(survey, check)), None)


def _results(survey: Survey, check: Check) -> Sequence[CheckResult]:
    return list(check(survey))


def _fails(document: Document, check: Check, result: CheckResult, reported: Reported) -> bool:
    survey = Survey(document)
    with localcontext(EXACT):
        return any(
            found.name == result.name and found.subject == result.subject and reported(found)
            for found in _results(survey, check)
        )


def _faults(document: Document, reported: Reported) -> int:
    return sum(map(reported, run_checks(document)))
