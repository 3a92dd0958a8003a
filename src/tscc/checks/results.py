"""What every check returns: a result with its facts, the rule it holds the filing to, and how a sum ties.

A rule states what belongs to a code: what its diagnostic says at the subject, how the figures follow, and how the wrong
one is found. Facts become text in one place for the document (`in_document`), and in `blame` for the diagnostic.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum, auto

import msgspec

from tscc.checks.intervals import HALF, TENTH, ZERO, Interval, distance, printed, rounded, shown, unit
from tscc.checks.printed_figures import COUNT, Figures, Place, Places, Printed, figures_of, slack_of
from tscc.diagnostics.codes import SILENT, TOTALS_NEAR, Code, Severity
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult

PASS, WITHIN_ROUNDING, NOTE = CheckStatus.PASS, CheckStatus.WITHIN_ROUNDING, CheckStatus.NOTE
WARNING, FAIL, NOT_APPLICABLE = CheckStatus.WARNING, CheckStatus.FAIL, CheckStatus.NOT_APPLICABLE

_BROKEN = {Severity.ERROR: FAIL, Severity.WARNING: WARNING, Severity.NOTE: NOTE}


class Search(Enum):
    """How the wrong figure behind a result is found."""

    NONE = auto()
    ROWS = auto()
    """The subject is the total of a table, the evidence its rows: one figure, or a row too few or too many."""
    PERCENTAGES = auto()
    """The same for percentages, which also follow from the counts or balances they are shares of."""
    PARTS = auto()
    """The subject should be the sum of the evidence."""
    SUM = auto()
    """The same of a sum that may be a part of other sums; its difference is that of the subject."""
    SAME = auto()
    """The subject, which the evidence repeats, should be the other figure of the evidence."""
    DIGIT = auto()
    """Other digits of the subject and of the evidence are tried."""
    SWAP = auto()
    """The row of the subject may be swapped with the row above or below it."""


class OneSided(msgspec.Struct, frozen=True):
    """A figure that another one should not be beyond: `at most 360`, `at least 6.001`."""

    words: str
    value: Decimal


def at_most(value: Decimal) -> OneSided:
    """The limit of what should not be above a figure."""
    return OneSided("at most", value)


def at_least(value: Decimal) -> OneSided:
    """The limit of what should not be below a figure."""
    return OneSided("at least", value)


Fact = Decimal | int | date | timedelta | Interval | OneSided | str | None
Wrong = bool | CheckStatus
"""Whether something is wrong; a status where it does not follow from the severity of the code."""
Reason = str | tuple[str | date, ...]
"""What was found, in words; dates are separate, because the document and a message write them differently."""


class Facts(msgspec.Struct, frozen=True):
    """The figures and dates of a result: what it should be, what it is, how far off that is and how far it may be."""

    expected: Fact = None
    actual: Fact = None
    difference: Fact = None
    tolerance: Decimal | None = None


NO_FACTS = Facts()


class Tie(msgspec.Struct, frozen=True):
    """How a sum of printed figures meets the printed figure it should be."""

    status: CheckStatus
    expected: Decimal
    actual: Decimal
    difference: Decimal
    tolerance: Decimal

    def miss(self, key: str, what: str, than: str) -> str:
        """By how much it misses: `the balances sum to $90, $10 less than the total`."""
        more = "more" if self.difference > 0 else "less"
        return f"{what} {shown_as(key, self.actual)}, {shown_as(key, abs(self.difference))} {more} than {than}"


class Rule(msgspec.Struct, frozen=True):
    """What a check requires of the filing, what is reported if it fails, and how the wrong figure is found.

    `label` and `note` may name figures of the result: `{expected}`, `{actual}`, `{tolerance}`, and `{beyond}`, on which
    side of the expected figures the actual one lies.
    """

    code: Code
    label: str = ""
    """What the diagnostic says at the subject."""
    note: str = ""
    """How the figures follow."""
    search: Search = Search.NONE
    near: Rule | None = None
    """What is reported of figures that differ by no more than rounding; None where that is not reported."""
    is_near: bool = False
    """Whether this is such a rule."""
    is_order: bool = False
    """Whether it orders several figures, so that one out of place is in several results."""

    @property
    def broken(self) -> CheckStatus:
        """The status where it is broken, by the severity of its code."""
        return _BROKEN[self.code.severity]

    def fit(self, figure: Decimal, bounds: Interval, slack: Decimal = ZERO) -> CheckStatus:
        """The status of a printed figure that should lie in an interval; `slack` beyond it is within rounding."""
        off = distance(printed(figure), bounds)
        return PASS if not off else WITHIN_ROUNDING if off <= slack else self.broken

    def result(
        self, name: str, at: Place, wrong: Wrong, reason: Reason = "", evidence: Places = (), facts: Facts = NO_FACTS
    ) -> Result:
        """The result for a subject, a pass where nothing is wrong."""
        status = wrong if isinstance(wrong, CheckStatus) else self.broken if wrong else PASS
        rule = self.near if self.near and status is WITHIN_ROUNDING else self
        return Result(rule, name, at, status, "" if status is PASS else reason, evidence, facts)

    def not_applicable(self, name: str, at: Place, reason: str) -> Result:
        """The result if inputs are missing, with the names of these."""
        return Result(self, name, at, NOT_APPLICABLE, reason)

    def or_pass(self, found: Iterable[Result], name: str, at: Place) -> Iterator[Result]:
        """The results of a table, or one pass where there are none."""
        yield from tuple(found) or (self.result(name, at, False),)

    def tied(self, name: str, at: Place, found: Tie, reason: str, evidence: Places) -> Result:
        """The result of a tie; the evidence is what was added up."""
        return self.result(
            name,
            at,
            found.status,
            reason,
            evidence,
            Facts(found.expected, found.actual, found.difference, found.tolerance),
        )

    def added(
        self, name: str, subject: Printed, expected: Decimal, parts: Sequence[Decimal], words: str, evidence: Places
    ) -> Result:
        """The result of a figure that should be what others add up to, but for the rounding of each of them."""
        actual, off = subject.value, subject.value - expected
        slack = slack_of(figures_of([actual, *parts]))
        reason = f"{actual:,f}, {abs(off):,f} {'more' if off > 0 else 'less'} than"
        status = PASS if not off else WITHIN_ROUNDING if abs(off) <= slack else self.broken
        reason = words.format(reason) if off else ""
        return self.result(name, subject.at, status, reason, evidence, Facts(expected, actual, off, slack))

    def bounded(
        self, name: str, subject: Printed, bounds: Interval, wrong: Wrong, reason: str, evidence: Places = ()
    ) -> Result:
        """The result of comparing a printed figure with an interval."""
        value, step = subject.value, unit(subject.value)
        beyond = value - bounds.high if value > bounds.high else min(value - bounds.low, ZERO)
        expected = rounded(bounds, step if subject.at.key.endswith("_usd") else step * TENTH)
        facts = Facts(expected, value, beyond.quantize(step * HALF), step * HALF)
        return self.result(name, subject.at, wrong, reason, evidence, facts)


class Result(msgspec.Struct, frozen=True):
    """What one check found of one subject; `evidence` are the places of the figures it rests on."""

    rule: Rule
    name: str
    at: Place
    status: CheckStatus
    reason: Reason = ""
    evidence: Places = ()
    facts: Facts = NO_FACTS

    @property
    def is_reported(self) -> bool:
        """Whether it is worth a diagnostic: a failure, a warning, a note of its own, or a sum off by rounding."""
        if self.status is NOTE:
            return self.rule.code.id not in SILENT
        return self.status in (FAIL, WARNING) or (self.status is WITHIN_ROUNDING and self.rule.is_near)


def near(search: Search, other: str) -> Rule:
    """The rule for two figures that should be the same and differ by no more than rounding, naming the other one."""
    note = "rounding to nearest can make them differ by {tolerance}, so this could be rounding"
    return Rule(TOTALS_NEAR, f"elsewhere it is {other}", note, search, is_near=True)


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
    return Tie(status, expected, parts.sum, difference, tolerance)


def tie_of(key: str, parts: Figures, expected: Decimal, roundings: int | None = None) -> Tie:
    """Hold the sum of the figures of a column against a printed figure; counts are not rounded."""
    return tie(parts, expected, 0 if key == COUNT else roundings)


def shown_as(key: str, number: Decimal) -> str:
    """A figure as a message writes it, its unit taken from its key: `$1,193,005`, `6.349%`, `357.41 months`."""
    if key.endswith("_usd"):
        return f"${number:,f}"
    if key.endswith("pct"):
        return f"{number:f}%"
    if key.endswith("_months"):
        return f"{number:f} months"
    return f"{number:,f}"


def in_document(found: Result) -> CheckResult:
    """A result as the document has it: places as JSON Pointers, facts as text."""
    words = (found.reason,) if isinstance(found.reason, str) else found.reason
    return CheckResult(
        code=found.rule.code.id,
        name=found.name,
        subject=found.at.pointer,
        status=found.status,
        expected=_text(found.facts.expected),
        actual=_text(found.facts.actual),
        difference=_text(found.facts.difference),
        tolerance=_text(found.facts.tolerance),
        reason="".join(map(str, words)) or None,
        evidence=tuple(place.pointer for place in found.evidence),
    )


def _text(fact: Fact) -> str | None:
    """A fact as text: a decimal with all its digits and no exponent, a date as `2003-01-31`."""
    match fact:
        case None:
            return None
        case Decimal():
            return f"{fact:f}"
        case OneSided():
            return f"{fact.words} {fact.value:f}"
        case Interval():
            return shown(fact)
        case timedelta():
            return f"{fact.days} days"
    return str(fact)
