"""What is stated of one pool, gathered fact by fact, each with its place in the file.

What comes in are figures as written; what goes out are the fields of the model's pool. A figure that cannot be read, or
that contradicts one before it, is reported and goes to `unread`.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from typing import Any

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.document import model
from tscc.document.enums import Bound
from tscc.passes.figures import Quantity, plain, read_count, read_decimal
from tscc.passes.provenance import Ledger
from tscc.passes.written_dates import read_date
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span
from tscc.vocabulary.months import in_words
from tscc.vocabulary.scales import DOLLARS

_WHOLE_NUMBERS = frozenset({"loan_count", "original_term_years", "original_term_months"})
_RANGES: tuple[tuple[str, Any], ...] = (
    ("original_term_years", model.YearRange),
    ("original_term_months", model.MonthRange),
    ("origination_date", model.DateRange),
    ("original_balance_usd", model.BalanceRange),
)
_PERCENTAGES = {"RATE": "gross_wac_pct", "NET_RATE": "net_wac_pct", "ORIGINAL_LTV": "wa_original_ltv_pct"}
_NUMBERS = {
    "REMAINING_TERM": "wa_remaining_term_months",
    "ORIGINAL_TERM": "wa_original_term_months",
    "AGE": "wa_age_months",
    "CREDIT_SCORE": "wa_credit_score",
}
EXACTLY = "exactly"
"""The bound of a figure that is a value."""


def average_key(measure: str, fee_basis: str | None, value: nodes.Quantity) -> str | None:
    """The key of a weighted average; None where its figure is of another kind."""
    if measure == "RATE" and fee_basis == "AFTER_FEE":
        measure = "NET_RATE"
    return (_PERCENTAGES if value.percent else _NUMBERS).get(measure)


class Lists(msgspec.Struct, frozen=True):
    """What the lists of a filing show together."""

    labels: Counter[str]
    """The labels of facts, and how often each is printed."""
    valued: frozenset[str]
    """All labels with a value."""
    day_first: bool
    """Whether a date in figures can only begin with its day: `27/03/2003`."""


class PoolRecord:
    """The facts of one pool while they are gathered; `notes` are the footnotes of the sentence that is read."""

    def __init__(self, pointer: str, lists: Lists, ledger: Ledger, sink: Sink) -> None:
        self.pointer = pointer
        self.lists = lists
        self.ledger = ledger
        self.sink = sink
        self.notes: tuple[str, ...] = ()
        self.scale = DOLLARS
        """Of the amounts of the list that is read."""
        self.unread: list[Written] = []
        self.shares: list[Written] = []
        """The labels of the shares that its lists state."""
        self._fields: dict[str, Any] = {}
        self._lists: dict[str, list[object]] = {}
        self._stated: dict[str, Written] = {}
        self._dates: list[tuple[date, Written]] = []
        self._named_dates: set[date] = set()
        self._statistical: dict[date, str] = {}
        """Dates of lists that are called the statistical cut-off date, which is the cut-off date where no other is."""
        self._other_dates: dict[tuple[date, str], list[Written]] = {}
        """Dates that figures are stated as of, by what the filing calls them, which is not the cut-off date."""
        self._head: dict[str, tuple[Any, Written]] = {}
        """What the head of a report states, which is about the pool only where nothing else is."""

    def has_facts(self) -> bool:
        """Whether any fact was stored."""
        return bool(self._fields or self._lists or self._head)

    def lacks(self, key: str) -> bool:
        """Whether a fact is not stored."""
        return key not in self._fields

    def has_dates(self) -> bool:
        """Whether any figure so far is stated as of a date."""
        return bool(self._dates)

    def fields(self) -> dict[str, Any]:
        """The fields of the model's pool."""
        self._settle_head()
        fields = dict(self._fields)
        if self._dates:
            fields["cut_off_date"] = self._cut_off_date()
        self._report_other_dates(fields.get("cut_off_date"))
        for name, kind in _RANGES:
            limits = {edge: fields.pop(f"{name}/{edge}") for edge in ("min", "max") if f"{name}/{edge}" in fields}
            if limits:
                fields[name] = kind(**limits)
        return fields | {name: tuple(listed) for name, listed in self._lists.items()}

    # --- single facts

    def amount(self, key: str, amount: nodes.Amount) -> None:
        """Store an exact or approximate figure under its key; list everything that is not exact in `bounds`."""
        bound, value = Bound(amount.bound), self.read(key, amount.figure)
        if value is None:
            return
        if bound in (Bound.EXACTLY, Bound.APPROXIMATELY):
            self.keep(key, value, amount.figure)
        self.bound(key, bound, Decimal(value), amount.figure)

    def range_of(self, label: str, limits: nodes.Limits, unit: str | None, *, approximate: bool = False) -> None:
        """Store a range that has no key of its own, with the limits that can be read."""
        edges = {name: end for name, end in (("min", limits.lower), ("max", limits.upper)) if end is not None}
        read = {name: self.read(f"value_{unit}", end) for name, end in edges.items()}
        found = {name: Decimal(value) for name, value in read.items() if value is not None}
        if found:
            other = model.OtherFact(label=label, value=None, unit=unit, **found)
            pointer = self.add("other_facts", other, limits.span, **edges)
            self.ledger.refer(self.notes, pointer)
        if approximate:
            for name, value in found.items():
                self.bound(label, Bound.APPROXIMATELY, value, edges[name])

    def bound(self, fact: str, bound: Bound, value: Decimal, written: Written) -> None:
        """List a figure in `bounds`, by its key or the label of another fact, unless it is exact."""
        if bound is not Bound.EXACTLY:
            self.add("bounds", model.Bounded(fact=fact, bound=bound, value=value), written.span, value=written)

    def figure(self, key: str, written: Written) -> None:
        """Store a figure under its key."""
        self.keep(key, self.read(key, written), written)

    def head(self, key: str, written: Written) -> None:
        """Note a figure in the head of a report."""
        value = self.read(key, written)
        if value is not None:
            self._head.setdefault(key, (value, written))

    def _settle_head(self) -> None:
        """Take the figures of the head for facts of the pool, both or none: other figures are those of other loans."""
        own = all(self._fields.get(key) in (None, value) for key, (value, _) in self._head.items())
        for key, (value, written) in self._head.items():
            if own and len(self._head) > 1:
                self.keep(key, value, written)
            else:
                label = "records" if key == "loan_count" else "Balance"
                self.add("other_facts", model.OtherFact(label=label, value=plain(value)), written.span, value=written)
        self._head = {}

    def day(self, key: str, written: Written) -> None:
        """Store a date under its key."""
        self.keep(key, self.read_date(written), written)

    def keep(self, key: str, value: object | None, written: Written, inner: str | None = None) -> None:
        """Store a fact; one stated before must be the same, or the same rounded: the finer of both is kept.

        `inner` is the part of the fact that is a figure.
        """
        if value is None:
            return
        kept = self._fields.setdefault(key, value)
        if _is_rounded(kept, of=value):
            kept = self._fields[key] = value
            self._stated[key] = written
            self.ledger.move(f"{self.pointer}/{key}", written)
        self.once(f"{key}/{inner}" if inner else key, kept, value, written)

    def word(self, key: str, value: object, written: Written) -> None:
        """Store a fact that a word of the filing states; only the first such word counts."""
        if key not in self._fields:
            self._fields[key] = value
            self.ledger.record(f"{self.pointer}/{key}", written)

    def once(self, key: str, kept: object, value: object, written: Written) -> None:
        """Record where a fact is stated, and report it if another figure was stated before."""
        first = self._stated.setdefault(key, written)
        self.ledger.record(f"{self.pointer}/{key}", first)
        if kept != value and not _is_rounded(value, of=kept):
            self.unread.append(written)
            self.sink.report(
                codes.STATED_TWICE,
                f"`{written.text}` is stated here, `{first.text}` before",
                written.span,
                "another figure for the same fact",
                secondary=(Label(first.span, "stated first"),),
            )

    def as_of(
        self, written: Written | None, *, named: bool = False, other: str | None = None, statistical: str | None = None
    ) -> None:
        """Take a date figures are stated as of; whether the filing calls it the cut-off date, or what else it calls it."""
        found = self.read_date(written) if written else None
        if written is None or found is None:
            return
        if other is not None:
            self.unread.append(written)
            self._other_dates.setdefault((found, other), []).append(written)
        else:
            self._dates.append((found, written))
            self._named_dates |= {found} if named else set()
            if statistical is not None:
                self._statistical.setdefault(found, statistical)

    def as_of_other(self, written: Written, name: str) -> None:
        """Take a date that a sentence calls by its name, which is not that of the cut-off date."""
        found = self.read_date(written)
        if found is not None:
            self._other_dates.setdefault((found, name), []).append(written)

    def _cut_off_date(self) -> date | None:
        """The date called the cut-off date, or most figures are stated as of, the first of two equally frequent.

        Other dates are reported. Cut-off dates are the first of a month; another that nothing calls so is not taken for one.
        """
        days = [day for day, _ in self._dates]
        named = self._named_dates or self._statistical.keys()
        ((chosen, _),) = Counter(day for day in days if day in named or not named).most_common(1)
        if chosen.day != 1 and chosen not in named:
            self.unread += [written for _, written in self._dates]
            _, first = self._dates[0]
            self.sink.report(
                codes.OTHER_DATE,
                f"a figure is stated as of {first.text}, which nothing calls the cut-off date",
                first.span,
                "not taken for the cut-off date",
                notes=("a date that is not the first of a month is the cut-off date only where it is called so",),
            )
            return None
        first = next(written for day, written in self._dates if day == chosen)
        self.ledger.record(f"{self.pointer}/cut_off_date", first)
        others: dict[date, list[Written]] = {}
        for day, written in self._dates:
            if day != chosen and day in self._statistical:
                fact = model.OtherFact(label=self._statistical[day], value=written.text, unit=None)
                self.add("other_facts", fact, written.span, value=written)
            elif day != chosen:
                self.unread.append(written)
                others.setdefault(day, []).append(written)
        for other, *more in others.values():
            is_of = f"{len(more) + 1} figures are stated as of" if more else "a figure is stated as of"
            self.sink.report(
                codes.OTHER_DATE,
                f"{is_of} {other.text}, but the cut-off date is {first.text}",
                other.span,
                "another date",
                secondary=(
                    Label(first.span, "the cut-off date"),
                    *(Label(each.span, "as of the same date") for each in more),
                ),
            )
        return chosen

    def _report_other_dates(self, cut_off: date | None) -> None:
        """Report the dates with another name: once each, for all figures that are stated as of it."""
        behind = f", but the cut-off date is {in_words(cut_off)}" if cut_off else ""
        for (_, name), (first, *others) in self._other_dates.items():
            self.sink.report(
                codes.OTHER_DATE,
                f"a figure is stated as of {first.text}, the {name}{behind}",
                first.span,
                "not taken for the cut-off date",
                secondary=tuple(Label(written.span, "as of the same date") for written in others),
            )

    # --- facts of which there may be several

    def add(self, name: str, part: object, span: Span, **figures: Written | None) -> str:
        """Add a part to one of the pool's lists, with the places of its figures; its pointer."""
        listed = self._lists.setdefault(name, [])
        pointer = f"{self.pointer}/{name}/{len(listed)}"
        listed.append(part)
        self.ledger.record(pointer, span)
        for key, written in figures.items():
            if written is not None:
                self.ledger.record(f"{pointer}/{key}", written)
        return pointer

    def replace(self, name: str, parts: list[object]) -> None:
        """Set a list that was gathered elsewhere."""
        if parts:
            self._lists[name] = parts

    def tolerate(
        self, key: str, variance: Decimal, unit: str | None, written: Written, way: str = "plus_minus"
    ) -> None:
        """Store how much a fact may vary, in one of the ways of a tolerance; `key` is its label if it has no key."""
        tolerance = model.Tolerance(fact=key, unit=unit, **{way: variance})
        self.add("tolerances", tolerance, written.span, **{way: written})

    # --- figures as written

    def read(self, key: str, written: Written) -> Decimal | int | None:
        """A figure of the type and the unit of its key."""
        value: Decimal | int | None
        if key in _WHOLE_NUMBERS:
            value = read_count(written, self.sink)
        else:
            quantity = Quantity.of(key)
            value = read_decimal(written, quantity, self.sink, self.scale if quantity is Quantity.USD else DOLLARS)
        if value is None:
            self.unread.append(written)
        return value

    def read_date(self, written: Written) -> date | None:
        """A date."""
        value = read_date(written, self.sink)
        if value is None:
            self.unread.append(written)
        return value


def _is_rounded(value: object, *, of: object) -> bool:
    """Whether a figure is another with fewer digits behind the point: 5.45 of 5.4459, and 6.85 of 6.855, which is rounded itself."""
    if not (isinstance(value, Decimal) and isinstance(of, Decimal)):
        return False
    digits = int(value.as_tuple().exponent)
    nearest = (of.quantize(Decimal(1).scaleb(digits), way) for way in (ROUND_HALF_UP, ROUND_HALF_DOWN))
    return digits > int(of.as_tuple().exponent) and value in nearest
