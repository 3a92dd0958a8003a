"""Extract the facts of a pool from what the sentences of its narrative state.

What comes in are statements in the order of the text; what goes out are the fields of the model's pool. A statement
that does not fit is not claimed, and its sentence is left to `unparsed`.
"""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import Any

from tscc.diagnostics.diagnostic import Sink
from tscc.document import model
from tscc.document.enums import BalanceBasis, Bound, Coverage, ShareSubject
from tscc.passes.pools.list_facts import report_states, take_label
from tscc.passes.pools.loan_groups import CollateralFacts, GroupFacts
from tscc.passes.pools.pool_record import EXACTLY, PoolRecord, average_key
from tscc.passes.provenance import Ledger
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
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


class PoolFacts:
    """The facts of one pool; `groups` are the names of the groups the filing knows, `others` dates that are not cut-off dates."""

    def __init__(
        self, pointer: str, groups: Collection[str], others: Collection[str], ledger: Ledger, sink: Sink
    ) -> None:
        self._others = others
        self._record = PoolRecord(pointer, ledger, sink)
        self._groups = GroupFacts(self._record, groups)
        self._collateral = CollateralFacts(self._record)

    def claim(self, statement: nodes.Statement, notes: tuple[str, ...], scale: int = DOLLARS) -> bool:
        """Take the facts a statement states, with the footnotes of its sentence; whether it was claimed.

        `scale` is what its paragraph says of the amounts in it.
        """
        self._record.notes = notes
        self._record.scale = scale
        for as_of in statement.as_of:
            if as_of.date and " ".join(as_of.date.text.split()) in self._others:
                self._record.unread.append(as_of.date)
            else:
                self._record.as_of(as_of.date)
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

    def fields(self) -> dict[str, Any]:
        """The fields of the model's pool."""
        self._record.replace("groups", self._groups.groups())
        report_states(self._record)
        return self._record.fields() | {"additional_collateral": self._collateral.collateral()}

    def _take(self, statement: nodes.Statement) -> bool:  # noqa: C901 - one case for each form of sentence
        record = self._record
        match statement:
            case nodes.Notice():
                return True
            case nodes.Transfer() | nodes.PoolBalance() | nodes.PermittedVariance():
                return _balances(record, statement)
            case nodes.PoolSize():
                return _pool_size(record, statement)
            case nodes.LoanCount():
                record.amount("loan_count", statement.count)
            case nodes.WeightedAverage():
                return _averages(record, [statement])
            case nodes.WeightedAverages():
                return _averages(record, statement.averages)
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
            case nodes.Share():
                return _share(record, statement)
            case nodes.MortgageInsurance():
                _insurance(record, statement)
            case nodes.CollateralHeading():
                return self._collateral.heading()
            case nodes.CollateralCount():
                return self._collateral.figure("loan_count", statement.number)
            case nodes.CollateralBalance():
                return self._collateral.figure("balance_usd", statement.amount)
            case nodes.CollateralLtv():
                key = "wa_ltv_with_pct" if statement.with_collateral else "wa_ltv_without_pct"
                return self._collateral.figure(key, statement.ratio)
            case nodes.GroupRule():
                return self._groups.rule(statement)
            case nodes.GroupCounts() | nodes.GroupBalances() | nodes.GroupAverages():
                return self._groups.figures(statement)
            case nodes.CleanUpCall():
                return _clean_up_call(record, statement)
        return True


def _balances(record: PoolRecord, statement: nodes.Transfer | nodes.PoolBalance | nodes.PermittedVariance) -> bool:
    """The balance, its date, its basis and the variance it is permitted."""
    if isinstance(statement, nodes.Transfer):
        record.day("closing_date", statement.closing_date)
    if not isinstance(statement, nodes.PermittedVariance):
        _balance(record, statement.balance)
    variance = None if isinstance(statement, nodes.Transfer) else statement.variance
    value = record.read("variance_pct", variance) if variance else None
    if variance is not None and isinstance(value, Decimal):
        record.tolerate("balance_usd", value, "pct", variance)
    return True


def _balance(record: PoolRecord, balance: nodes.Balance) -> None:
    record.as_of(balance.deducted_through)
    record.amount("balance_usd", balance.amount)
    record.word("balance_basis", basis_of(balance.term), balance.term)


def basis_of(term: Written) -> BalanceBasis:
    """The basis of a balance by its term: `aggregate scheduled principal balance` is `scheduled`."""
    text = term.text.lower()
    return next((basis for basis in BalanceBasis if basis.value in text), BalanceBasis.OUTSTANDING)


def _pool_size(record: PoolRecord, statement: nodes.PoolSize) -> bool:
    if len(statement.counted) != 1:
        return False
    record.amount("loan_count", statement.counted[0].count)
    if statement.balance is not None:
        _balance(record, statement.balance)
    return True


def _averages(record: PoolRecord, averages: Collection[nodes.WeightedAverage]) -> bool:
    keys = [average_key(average.measure, average.fee_basis, average.value) for average in averages]
    if None in keys:
        return False
    for key, average in zip(keys, averages, strict=True):
        record.amount(key or "", average.value)
    return True


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
    for edge, figure in (("min", statement.earliest), ("max", statement.latest)):
        if figure is not None:
            record.day(f"origination_date/{edge}", figure)


def _ltv_over(record: PoolRecord, statement: nodes.LtvOver) -> None:
    threshold = record.read("threshold_pct", statement.threshold)
    key = "balance_pct" if statement.percent else "balance_usd"
    value = record.read(key, statement.amount)
    if threshold is not None:
        bound = None if statement.bound == EXACTLY else Bound(statement.bound)
        over: dict[str, Any] = {"threshold_pct": threshold, "bound": bound, key: value}
        figures = {"threshold_pct": statement.threshold, key: statement.amount}
        record.add("original_ltv_over", model.LtvOver(**over), statement.span, **figures)
    if statement.highest:
        record.figure("max_original_ltv_pct", statement.highest.limit)


def _share(record: PoolRecord, statement: nodes.Share) -> bool:
    subject = _SUBJECTS.get(frozenset(statement.subjects))
    if subject is None:
        return False
    bound = Bound(statement.bound)
    if not statement.percent:
        if subject is not ShareSubject.ONE_ZIP_CODE or bound is not Bound.AT_MOST:
            return False
        record.figure("max_zip_balance_usd", statement.amount)
        return True
    pct = record.read("share_pct", statement.amount)
    if isinstance(pct, Decimal):
        share = model.Share(subject=subject, bound=bound, pct=pct, notes=record.notes)
        pointer = record.add("shares", share, statement.span, pct=statement.amount)
        record.ledger.refer(record.notes, pointer)
    return True


def _insurance(record: PoolRecord, statement: nodes.MortgageInsurance) -> None:
    threshold = record.read("original_ltv_over_pct", statement.threshold)
    if isinstance(threshold, Decimal):
        insurance = model.MortgageInsurance(original_ltv_over_pct=threshold, coverage=Coverage.ALL)
        record.keep("mortgage_insurance", insurance, statement.threshold, "original_ltv_over_pct")


def _clean_up_call(record: PoolRecord, statement: nodes.CleanUpCall) -> bool:
    value = record.read("threshold_pct", statement.threshold)
    if value is not None:
        call = model.OtherFact(label="clean-up call", value=str(value), unit="pct")
        record.add("other_facts", call, statement.span, value=statement.threshold)
    return True
