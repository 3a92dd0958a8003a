"""Whether a table adds up, in the words that people are shown, by the results of the checks of its totals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult, Stratification

_CHECKS = {
    "loan_count": "count_total",
    "balance_usd": "balance_total",
    "balance_pct": "balance_pct_total",
    "loan_pct": "loan_pct_total",
}
"""The check that says whether a column adds up."""


class AddsUp(msgspec.Struct, frozen=True):
    """What is said of a table."""

    words: str
    """`adds up`, `adds up within rounding`, `adds up in part`, `does not add up` or `not checked`."""
    why: str | None = None
    """Why something of it was not checked."""


def adds_up(table: Stratification, results: Iterable[CheckResult]) -> AddsUp:
    """What the results about a table say of all its columns; a check that is not applicable is not a pass."""
    names = {_CHECKS[column.key] for column in table.columns if column.key in _CHECKS}
    return _said([each for each in results if each.name in names])


def any_adds_up(results: Iterable[CheckResult]) -> AddsUp:
    """The same of a table of any kind, by all results about it: those of the sums that it has."""
    return _said([*results])


def _said(found: Sequence[CheckResult]) -> AddsUp:
    status = {each.status for each in found}
    if status & {CheckStatus.FAIL, CheckStatus.WARNING}:
        return AddsUp("does not add up")
    reasons = [each.reason for each in found if each.status is CheckStatus.NOT_APPLICABLE]
    if not status or status == {CheckStatus.NOT_APPLICABLE}:
        return AddsUp("not checked", next(iter(reasons), "it has no totals"))
    if reasons:
        return AddsUp("adds up in part", reasons[0])
    return AddsUp("adds up within rounding" if CheckStatus.WITHIN_ROUNDING in status else "adds up")
