"""Extract the facts of a pool from what the sentences of its narrative state.

What comes in are statements in the order of the text; what goes out are the fields of the model's pool. A statement
that does not fit is not claimed, and its sentence is left to `unparsed`.
"""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import Any

import msgspec

from tscc.diagnostics.diagnostic import Sink
from tscc.document import model
from tscc.document.enums import BalanceBasis, Bound, Coverage, ShareSubject
from tscc.passes.figures import plain
from tscc.passes.pools.lists.list_facts import take_label
from tscc.passes.pools.lists.nearly_known import report_states
from tscc.passes.pools.loan_groups import CollateralFacts, GroupFacts
from tscc.passes.pools.pool_record import EXACTLY, Lists, PoolRecord, average_key
from tscc.passes.pools.sentences.named_dates import NamedDates
from tscc.passes.provenance import Ledger
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.vocabulary.fact_labels import near_label
from tscc.vocabulary.scales import DOLLARS

_SUBJECTS = {
    frozenset({"PRIMARY_RESIDENCE"}): ShareSubject.PRIMARY_RESIDENCE,
    frozenset({"SECOND_HOME"}): ShareSubject.SECOND_HOME,
    frozenset({"INVESTMENT_PROPERTY"}): ShareSubject.INVESTMENT_PROPERTY,
    frozenset({"PROOF_OF_INCOME"}): ShareSubject.FULL_OR_ALTERNATIVE_DOCUMENTATION,
    frozenset({"PROOF_OF_INCOME", "OR_ELSE", "REFINANCED", "ALTERNATIVE_OR_STREAMLINED"}):
        ShareSubject.FULL_OR_ALTERNATIVE_DOCUMENTATION,
    frozenset({"NO_INCOME_VERIFICATION"}): ShareSubject.NO_INCOME_VERIFICATION,
    frozenset({"REFINANCED", "ALTERNATIVE_OR_STREAMLINED"}): ShareSubject.ALTERNATIVE_OR_STREAMLINED_REFINANCE,
    frozenset({"CASH_OUT"}): ShareSubject.CASH_OUT_REFINANCE,
    frozenset({"PURCHASE"}): ShareSubject.PURCHASE,
    frozenset({"ONE_ZIP_CODE"}): ShareSubject.ONE_ZIP_CODE,
}  # fmt: skip

_UNITS = {"MONEY": "usd", "PERCENT": "pct", "MONTHS": "months", "YEARS": "years", "NUMBER": None}
"""The unit of a figure without a key, by the terminal of its unit."""


class Named(msgspec.Struct, frozen=True):
    """What a filing names, and what its lists show."""

    groups: Collection[str]
    """The groups of loans."""
    dates: NamedDates
    lists: Lists


class PoolFacts:
    """The facts of one pool, with what the whole filing says of names."""

    def __init__(self, pointer: str, named: Named, ledger: Ledger, sink: Sink) -> None:
        self._dates = named.dates
        self._record = PoolRecord(pointer, named.lists, ledger, sink)
        self._groups = GroupFacts(self._record, named.groups)
        self._collateral = CollateralFacts(self._record)

    def claim(self, statement: nodes.Statement, notes: tuple[str, ...], scale: int = DOLLARS) -> bool:
        """Take the facts a statement states, with the footnotes of its sentence; whether it was claimed.

        `scale` is what its paragraph says of the amounts in it.
        """
        self._record.notes = notes
        self._record.scale = scale
        for as_of in statement.as_of:
            text = " ".join(as_of.date.text.split()) if as_of.date else ""
            self._record.as_of(as_of.date, named=text in self._dates.cut_off, other=self._dates.others.get(text))
            if as_of.called and (named := self._dates.named_in(as_of.called.text)):
                self._record.as_of_other(Written(named[0], as_of.called.span), named[1])
        return self._take(statement)

    def claim_label(self, fact: nodes.LabelledFact, label: str, notes: tuple[str, ...], scale: int) -> None:
        """Take a label without its footnote marks, and its value; `scale` is that of the amounts of its list."""
        self._record.notes = notes
        take_label(self._record, fact, label, scale)

    def unread(self) -> list[Written]:
        """The figures that could not be read, or that contradict one before them."""
        return self._record.unread

    def has_facts(self) -> bool:
        """Whether any fact was stored."""
        return bool(self._record.has_facts() or self._groups.groups() or self._collateral.collateral())

    def has_dates(self) -> bool:
        """Whether any figure so far is stated as of a date."""
        return self._record.has_dates()

    def fields(self) -> dict[str, Any]:
        """The fields of the model's pool."""
        self._record.replace("groups", self._groups.groups())
        report_states(self._record)
        return self._record.fields() | {"additional_collateral": self._collateral.collateral()}

    def _take(self, statement: nodes.Statement) -> bool:  # noqa: C901 - one case for each kind of statement
        record = self._record
        match statement:
            case nodes.Notice():
                return True
            case nodes.Transfer():
                record.day("closing_date", statement.closing_date)
            case nodes.NamedDate(key="cut_off_date"):
                record.as_of(statement.date, named=True)
            case nodes.NamedDate():
                record.day(statement.key, statement.date)
            case nodes.PermittedVariance():
                _variance(record, statement)
            case nodes.PoolBalance():
                _balance(record, statement.balance)
            case nodes.LoanCount():
                record.amount("loan_count", statement.count)
            case nodes.WeightedAverage():
                return _average(record, statement)
            case nodes.OriginalTerms() | nodes.OriginalBalances():
                return _limits(record, statement)
            case nodes.OriginationWindow():
                _window(record, statement)
            case nodes.LatestMaturity():
                record.day("latest_maturity_date", statement.date)
            case nodes.LtvOver():
                _ltv_over(record, statement)
            case nodes.HighestLtv():
                record.figure("max_original_ltv_pct", statement.limit)
            case nodes.OtherFigure():
                return _other_figure(record, statement)
            case nodes.OtherRange():
                _other_range(record, statement)
            case nodes.Share():
                return _share(record, statement)
            case nodes.MortgageInsurance():
                _insurance(record, statement)
            case nodes.CollateralHeading():
                return self._collateral.heading()
            case nodes.OfSuch():
                return self._collateral.figure(statement)
            case nodes.GroupRule():
                return self._groups.rule(statement)
            case nodes.OfGroups():
                return self._groups.figures(statement)
            case nodes.CleanUpCall():
                _clean_up_call(record, statement)
        return True


def _other_figure(record: PoolRecord, statement: nodes.OtherFigure) -> bool:
    """A figure under its words, or a date as printed; one that is only a bound has no value, and one of a misspelt label is not read."""
    amount, bound = statement.amount, Bound(statement.amount.bound)
    label = " ".join(statement.name.text.lower().split())
    if near_label(label) is not None:
        return False
    if statement.unit == "DATE":
        record.add("other_facts", model.OtherFact(label=label, value=amount.figure.text), amount.figure.span)
        return True
    unit = _UNITS[statement.unit]
    value = record.read(f"value_{unit}", amount.figure)
    if value is None:
        return True
    if bound is Bound.EXACTLY and int(Decimal(value).as_tuple().exponent) > 0:  # `$91 thousand` has so few digits
        bound = Bound.APPROXIMATELY
    if bound in (Bound.EXACTLY, Bound.APPROXIMATELY):
        other = model.OtherFact(label=label, value=plain(value), unit=unit)
        record.add("other_facts", other, amount.figure.span, value=amount.figure)
    record.bound(label, bound, Decimal(value), amount.figure)
    return True


def _other_range(record: PoolRecord, statement: nodes.OtherRange) -> None:
    """The least and the most of a measure that has no key; dates are kept as printed."""
    label, limits = f"range of {' '.join(statement.name.text.lower().split())}", statement.limits
    if limits.unit != "DATE":
        record.range_of(label, limits, _UNITS[limits.unit or "NUMBER"], approximate=statement.approximate)
        return
    days = " to ".join(end.text for end in (limits.lower, limits.upper) if end)
    record.add("other_facts", model.OtherFact(label=label, value=days), limits.span)


def _variance(record: PoolRecord, statement: nodes.PermittedVariance) -> None:
    """The variance that the balance is permitted."""
    value = record.read("variance_pct", statement.variance)
    if isinstance(value, Decimal):
        record.tolerate("balance_usd", value, "pct", statement.variance)


def _balance(record: PoolRecord, balance: nodes.Balance) -> None:
    record.as_of(balance.deducted_through)
    record.amount("balance_usd", balance.amount)
    record.word("balance_basis", basis_of(balance.term), balance.term)


def basis_of(term: Written) -> BalanceBasis:
    """The basis of a balance by its term: `aggregate scheduled principal balance` is `scheduled`."""
    text = term.text.lower()
    return next((basis for basis in BalanceBasis if basis.value in text), BalanceBasis.OUTSTANDING)


def _average(record: PoolRecord, average: nodes.WeightedAverage) -> bool:
    key = average_key(average.measure, average.fee_basis, average.value)
    if key is not None:
        record.amount(key, average.value)
    return key is not None


def _limits(record: PoolRecord, statement: nodes.OriginalTerms | nodes.OriginalBalances) -> bool:
    name = "original_balance_usd"
    limits = statement.limits
    if isinstance(statement, nodes.OriginalTerms):
        if limits.unit is None:
            return False
        name = "original_term_years" if limits.unit == "YEARS" else "original_term_months"
    for edge, figure in (("min", limits.lower), ("max", limits.upper)):
        if figure is not None:
            record.keep(f"{name}/{edge}", record.read(name, figure), figure)
    return True


def _window(record: PoolRecord, statement: nodes.OriginationWindow) -> None:
    for edge, figure in (("min", statement.limits.lower), ("max", statement.limits.upper)):
        if figure is not None:
            record.day(f"origination_date/{edge}", figure)


def _ltv_over(record: PoolRecord, statement: nodes.LtvOver) -> None:
    threshold = record.read("threshold_pct", statement.threshold)
    key = "balance_pct" if statement.percent else "balance_usd"
    figure = statement.amount.figure
    value = record.read(key, figure)
    if threshold is not None:
        bound = None if statement.amount.bound == EXACTLY else Bound(statement.amount.bound)
        over: dict[str, Any] = {"threshold_pct": threshold, "bound": bound, key: value}
        figures = {"threshold_pct": statement.threshold, key: figure}
        record.add("original_ltv_over", model.LtvOver(**over), statement.span, **figures)


def _share(record: PoolRecord, statement: nodes.Share) -> bool:
    subject = _SUBJECTS.get(frozenset(statement.traits))
    if subject is None:
        return False
    bound, figure = Bound(statement.amount.bound), statement.amount.figure
    if not statement.percent:
        if subject is not ShareSubject.ONE_ZIP_CODE or bound is not Bound.AT_MOST:
            return False
        record.figure("max_zip_balance_usd", figure)
        return True
    pct = record.read("share_pct", figure)
    if isinstance(pct, Decimal):
        share = model.Share(subject=subject, bound=bound, pct=pct, notes=record.notes)
        pointer = record.add("shares", share, statement.span, pct=figure)
        record.ledger.refer(record.notes, pointer)
    return True


def _insurance(record: PoolRecord, statement: nodes.MortgageInsurance) -> None:
    threshold = record.read("original_ltv_over_pct", statement.threshold)
    if isinstance(threshold, Decimal):
        insurance = model.MortgageInsurance(original_ltv_over_pct=threshold, coverage=Coverage.ALL)
        record.keep("mortgage_insurance", insurance, statement.threshold, "original_ltv_over_pct")


def _clean_up_call(record: PoolRecord, statement: nodes.CleanUpCall) -> None:
    value = record.read("threshold_pct", statement.threshold)
    if value is not None:
        call = model.OtherFact(label="clean-up call", value=plain(value), unit="pct")
        record.add("other_facts", call, statement.span, value=statement.threshold)
