"""What every check hands back: a result, its figures written as the document writes them, and how a sum ties.

A result that is not a pass says in its `reason` what was found, in the words of a diagnostic's message.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from tscc.checks.intervals import HALF, TENTH, ZERO, Interval, shown, unit
from tscc.checks.printed_figures import Figures, Printed, slack_of
from tscc.diagnostics.codes import BALANCES_NEAR, SILENT, TOTALS_NEAR, Code
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult

PASS, WITHIN_ROUNDING, NOTE = CheckStatus.PASS, CheckStatus.WITHIN_ROUNDING, CheckStatus.NOTE
WARNING, FAIL, NOT_APPLICABLE = CheckStatus.WARNING, CheckStatus.FAIL, CheckStatus.NOT_APPLICABLE

_NEAR = frozenset((BALANCES_NEAR.id, TOTALS_NEAR.id))
"""Codes of what is reported though it is within rounding."""

Fact = Decimal | str | None
Places = tuple[str, ...]


def result(
    code: Code,
    name: str,
    subject: str,
    status: CheckStatus,
    *,
    expected: Fact = None,
    actual: Fact = None,
    difference: Fact = None,
    tolerance: Fact = None,
    reason: str | None = None,
    evidence: Places = (),
) -> CheckResult:
    """A check result; a decimal is written with all its digits and no exponent."""
    return CheckResult(
        code=code.id,
        name=name,
        subject=subject,
        status=status,
        expected=_text(expected),
        actual=_text(actual),
        difference=_text(difference),
        tolerance=_text(tolerance),
        reason=reason,
        evidence=evidence,
    )


def _text(fact: Fact) -> str | None:
    return f"{fact:f}" if isinstance(fact, Decimal) else fact


def not_applicable(code: Code, name: str, subject: str, reason: str) -> CheckResult:
    """The result of a check whose inputs are missing, with what is missing."""
    return CheckResult(code=code.id, name=name, subject=subject, status=NOT_APPLICABLE, reason=reason)


def is_reported(result: CheckResult) -> bool:
    """Whether a result is worth a diagnostic: a failure, a warning, a note of its own, or a sum off by rounding."""
    if result.status in (FAIL, WARNING):
        return True
    if result.status is WITHIN_ROUNDING:
        return result.code in _NEAR
    return result.status is NOTE and result.code not in SILENT


class Tie(NamedTuple):
    """How a sum of printed figures meets the printed figure it should be."""

    status: CheckStatus
    actual: Decimal
    difference: Decimal
    tolerance: Decimal


def tie(parts: Figures, expected: Decimal, roundings: int | None = None) -> Tie:
    """Hold the sum of printed figures against a printed figure.

    `PASS` where they are the same to the coarsest digit printed. `WITHIN_ROUNDING` where they are off by up to half a
    unit for each figure, (n + 1) / 2 units for n parts, which rounding each figure to nearest can make; `roundings`
    says how many roundings went into the parts where that is not one each, 0 for counts. Else `FAIL`.
    """
    step = unit(expected)
    coarsest = max(parts.coarsest, step)
    slack = slack_of(parts) if roundings is None else coarsest * roundings * HALF
    tolerance = ZERO if roundings == 0 else slack + step * HALF
    difference = parts.sum - expected
    off = abs(difference)
    status = PASS if off <= coarsest * HALF else WITHIN_ROUNDING if off <= tolerance else FAIL
    return Tie(status, parts.sum, difference, tolerance)


def tied(code: Code, near: Code, name: str, subject: Printed, found: Tie, reason: str, evidence: Places) -> CheckResult:
    """The result of a tie: the subject is the printed figure, the evidence what was added up."""
    within = found.status is WITHIN_ROUNDING
    return result(
        near if within else code,
        name,
        subject.at,
        found.status,
        expected=subject.value,
        actual=found.actual,
        difference=found.difference,
        tolerance=found.tolerance,
        reason=None if found.status is PASS else reason,
        evidence=evidence,
    )


def bounded(
    code: Code, name: str, subject: Printed, bounds: Interval, status: CheckStatus, reason: str, evidence: Places
) -> CheckResult:
    """The result of a printed figure held against an interval."""
    value, step = subject.value, unit(subject.value)
    beyond = value - bounds.high if value > bounds.high else min(value - bounds.low, ZERO)
    return result(
        code,
        name,
        subject.at,
        status,
        expected=shown(bounds, step if subject.at.endswith("_usd") else step * TENTH),
        actual=value,
        difference=beyond.quantize(step * HALF),
        tolerance=step * HALF,
        reason=None if status is PASS else reason,
        evidence=evidence,
    )


def shown_as(key: str, number: Decimal) -> str:
    """A figure as a message writes it, its unit taken from its key: `$1,193,005`, `6.349%`, `357.41 months`."""
    if key.endswith("_usd"):
        return f"${number:,f}"
    if key.endswith("pct"):
        return f"{number:f}%"
    if key.endswith("_months"):
        return f"{number:f} months"
    return f"{number:,f}"


def off_by(key: str, difference: Decimal, than: str) -> str:
    """How a sum misses a figure: `$10 more than the total`."""
    return f"{shown_as(key, abs(difference))} {'more' if difference > 0 else 'less'} than {than}"
