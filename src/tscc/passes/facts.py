"""Extract the facts of a pool from what the sentences of its narrative state.

What comes in are statements in the order of the text; what goes out are the fields of the model's pool. A sentence
whose statement does not fit, or that no rule claimed though it has figures, is left to `unparsed`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from tscc import codes, model, syntax
from tscc.diagnostics import Label, Sink
from tscc.passes.figures import Quantity, read_count, read_date, read_decimal, report
from tscc.passes.ledger import Ledger
from tscc.source import cover
from tscc.syntax import Written
from tscc.vocabulary import fact_key
from tscc.words import BalanceBasis, Bound, Coverage, GroupField, Operator, ShareSubject

_FIGURE = re.compile(r"\d")
_MISSING = re.compile(
    r"(?:no|not) (?:more|less|fewer) than (?:of|the)\b|at least (?:of|the)\b|number of .*\b(?:is|was)\W*$|"
    r"in excess of\W*$|balance of\W*$|\b(?:is|was|were)\W*$|"
    r"^(?:the )?(?:total )?(?:number of|weighted average|aggregate)\b",
    re.IGNORECASE,
)
_NAMED_NUMBER = re.compile(
    r"Form 8-K(?:/A)?|Series \d{4}[- ]\w+|Sections? \d+(?:\(\w+\))*|Rule \w+(?:\(\w+\))*|Items? \d+(?:\.\d+)?|"
    r"Exhibits? \d+(?:\.\d+)?|^\d{1,3}\.\d{1,2}\b|\bAct of 1\d{3}|\(?\d{3}-\d{5,}\)?|"
    r"(?:Group|Pool) \d{1,2}\b|(?<=[\w%.,])(?:\(\d{1,2}\)|\[\d{1,2}\]|/\d{1,2}/)|(?<=\w )\(\d{1,2}\)(?= [a-z])",
    re.IGNORECASE,
)
_VALUE = re.compile(
    r"(?P<figure>\$?\s?\d[\d,]*(?:\.\d+)?)\s?(?P<unit>%|months?|years?|mos\.?|yrs\.?)?"
    r"(?:\s*\(\s*\+\s?/\s?-\s*(?P<variance>\d+(?:\.\d+)?)\s?(?P<variance_unit>bps|%|months?)\s*\))?",
    re.IGNORECASE,
)
_PERCENT_MEASURES = {"RATE": "gross_wac_pct", "NET_RATE": "net_wac_pct", "ORIGINAL_LTV": "wa_original_ltv_pct"}
_NUMBER_MEASURES = {
    "REMAINING_TERM": "wa_remaining_term_months",
    "ORIGINAL_TERM": "wa_original_term_months",
    "AGE": "wa_age_months",
    "CREDIT_SCORE": "wa_credit_score",
}
_SUBJECTS = {
    frozenset({"PRIMARY_RESIDENCE"}): ShareSubject.PRIMARY_RESIDENCE,
    frozenset({"SECOND_HOME"}): ShareSubject.SECOND_HOME,
    frozenset({"INVESTMENT_PROPERTY"}): ShareSubject.INVESTMENT_PROPERTY,
    frozenset({"PROOF_OF_INCOME"}): ShareSubject.FULL_OR_ALTERNATIVE_DOCUMENTATION,
    frozenset({"PROOF_OF_INCOME", "REFINANCED", "ALTERNATIVE_OR_STREAMLINED"}):
        ShareSubject.FULL_OR_ALTERNATIVE_DOCUMENTATION,
    frozenset({"NO_INCOME_VERIFICATION"}): ShareSubject.NO_INCOME_VERIFICATION,
    frozenset({"REFINANCED", "ALTERNATIVE_OR_STREAMLINED"}): ShareSubject.ALTERNATIVE_OR_STREAMLINED_REFINANCE,
    frozenset({"CASH_OUT"}): ShareSubject.CASH_OUT_REFINANCE,
    frozenset({"PURCHASE"}): ShareSubject.PURCHASE,
    frozenset({"ONE_ZIP_CODE"}): ShareSubject.ONE_ZIP_CODE,
}  # fmt: skip
_WHOLE_NUMBERS = frozenset({"loan_count", "original_term_years", "original_term_months"})
_OPERATORS = {
    "LESS_THAN": Operator.LT,
    "AT_OR_UNDER": Operator.LE,
    "AT_OR_OVER": Operator.GE,
    "OVER": Operator.GT,
}
_FIELDS = {"NET_RATE": GroupField.NET_RATE_PCT, "RATE": GroupField.NOTE_RATE_PCT}


def has_figures(text: str) -> bool:
    """Whether a sentence has figures that a reader of the pool would miss: not forms, series, sections of law."""
    return _FIGURE.search(_NAMED_NUMBER.sub("", text)) is not None


def lacks_figure(text: str) -> bool:
    """Whether a sentence breaks off where a figure is due: `the number of such mortgage loans is`."""
    stated = re.search(r"\b(?:is|was|were|are|of)\b", text)
    whole = text.rstrip("and or").rstrip()[-1:] in (".", ";", ":")
    return whole and "loans" in text.lower() and stated is not None and _MISSING.search(text) is not None


class PoolFacts:
    """The facts of one pool, gathered sentence by sentence."""

    def __init__(self, pointer: str, ledger: Ledger, sink: Sink) -> None:
        self._pointer = pointer
        self._notes: tuple[str, ...] = ()
        self._ledger = ledger
        self._sink = sink
        self._fields: dict[str, Any] = {}
        self._stated: dict[str, Written] = {}
        self._shares: list[model.Share] = []
        self._over: list[model.LtvOver] = []
        self._collateral: dict[str, Any] = {}
        self._speaks_of_collateral = False
        self._groups: dict[str, dict[str, Any]] = {}
        self._known_groups: Collection[str] = frozenset()
        self._other: list[model.OtherFact] = []
        self._tolerances: list[model.Tolerance] = []
        self._cut_off: tuple[date, Written] | None = None

    def claim(self, statement: syntax.Statement, notes: tuple[str, ...]) -> bool:
        """Take the facts a statement states, with the footnotes of its sentence; whether it was claimed."""
        self._notes = notes
        take: Callable[[Any], bool | None] = getattr(self, _TAKE[type(statement)])
        for as_of in getattr(statement, "as_of", ()):
            self._as_of(as_of.date)
        return take(statement) is not False

    def told(self) -> bool:
        """Whether any fact was taken."""
        return bool(self._fields or self._shares or self._over or self._collateral or self._groups or self._other)

    def fields(self) -> dict[str, Any]:
        """The fields of the model's pool."""
        fields = dict(self._fields)
        if self._cut_off:
            fields["cut_off_date"] = self._cut_off[0]
        for name, kind in (
            ("original_term_years", model.YearRange),
            ("original_term_months", model.MonthRange),
            ("origination_date", model.DateRange),
            ("original_balance_usd", model.BalanceRange),
        ):
            limits = {edge: fields.pop(f"{name}/{edge}") for edge in ("min", "max") if f"{name}/{edge}" in fields}
            if limits:
                fields[name] = kind(**limits)
        fields["shares"] = tuple(self._shares)
        fields["original_ltv_over"] = tuple(self._over)
        if self._collateral:
            fields["additional_collateral"] = model.AdditionalCollateral(**self._collateral)
        fields["other_facts"] = tuple(self._other)
        fields["tolerances"] = tuple(self._tolerances)
        fields["groups"] = tuple(model.Group(id=name, **values) for name, values in self._groups.items())
        return fields

    def claim_label(self, fact: syntax.LabelledFact) -> None:
        """Take a label with its value: a fact of the pool where the label is known, another fact where it is not."""
        key = fact_key(fact.label.text)
        value = fact.value and _VALUE.fullmatch(fact.value.text)
        if key is not None and fact.value is not None and value and _fits(key, value["unit"] or ""):
            start = fact.value.span.start + value.start("figure")
            figure = Written(value["figure"], type(fact.value.span)(start, start + len(value["figure"])))
            self._keep(key, self._read(key, figure), figure)
            if value["variance"]:
                self._tolerate(key, Decimal(value["variance"]), value["variance_unit"], fact.value)
            return
        pointer = f"{self._pointer}/other_facts/{len(self._other)}"
        written = fact.value.text if fact.value else None
        self._other.append(
            model.OtherFact(
                label=" ".join(fact.label.text.split()),
                value=value["figure"].replace("$", "").replace(",", "") if value else written,
                unit=_unit(value["figure"], value["unit"] or "") if value else None,
            )
        )
        self._ledger.record(pointer, fact.span)
        self._ledger.record(f"{pointer}/value", fact.value or fact.span)

    def _tolerate(self, key: str, variance: Decimal, unit: str, written: Written) -> None:
        """Keep the permitted variance of a fact."""
        self._ledger.record(f"{self._pointer}/tolerances/{len(self._tolerances)}/plus_minus", written)
        self._tolerances.append(model.Tolerance(fact=key, plus_minus=variance, unit=unit.lower()))

    # --- one method for each statement

    def _notice(self, statement: syntax.Notice) -> None:
        """A notice states nothing of the pool but the date its tables are as of."""

    def _transfer(self, statement: syntax.Transfer) -> None:
        self._date("closing_date", statement.closing_date)
        self._pool_balance(statement)

    def _pool_balance(self, statement: syntax.Transfer | syntax.PoolBalance) -> None:
        if statement.deducted_through:
            self._as_of(statement.deducted_through)
        self._money("balance_usd", statement.balance)
        term = statement.balance_term.text.lower()
        basis = next((basis for basis in BalanceBasis if basis.value in term), BalanceBasis.OUTSTANDING)
        if "balance_basis" not in self._fields:
            self._fields["balance_basis"] = basis
            self._ledger.record(f"{self._pointer}/balance_basis", statement.balance_term)

    def _loan_count(self, statement: syntax.LoanCount) -> None:
        self._keep("loan_count", self._read("loan_count", statement.count), statement.count)

    def _weighted_average(self, statement: syntax.WeightedAverage) -> bool:
        key = _average_key(statement.measure, statement.fee_basis, statement.value)
        if key is None:
            return False
        self._money(key, statement.value.figure)
        return True

    def _original_terms(self, statement: syntax.OriginalTerms) -> bool:
        if statement.limits.unit is None:
            return False
        name = "original_term_years" if statement.limits.unit == "YEARS" else "original_term_months"
        self._limits(name, statement.limits)
        return True

    def _original_balances(self, statement: syntax.OriginalBalances) -> None:
        self._limits("original_balance_usd", statement.limits)

    def _limits(self, name: str, limits: syntax.Limits) -> None:
        for edge, figure in (("min", limits.lower), ("max", limits.upper)):
            if figure is not None:
                self._keep(f"{name}/{edge}", self._read(name, figure), figure)

    def _origination_window(self, statement: syntax.OriginationWindow) -> None:
        for edge, figure in (("min", statement.earliest), ("max", statement.latest)):
            if figure is not None:
                self._date(f"origination_date/{edge}", figure)

    def _latest_maturity(self, statement: syntax.LatestMaturity) -> None:
        self._date("latest_maturity_date", statement.date)

    def _highest_ltv(self, statement: syntax.HighestLtv) -> None:
        self._money("max_original_ltv_pct", statement.limit)

    def _ltv_over(self, statement: syntax.LtvOver) -> None:
        pointer = f"{self._pointer}/original_ltv_over/{len(self._over)}"
        threshold = read_decimal(statement.threshold, Quantity.PCT, self._sink)
        balance = read_decimal(statement.balance, Quantity.USD, self._sink)
        if threshold is not None:
            self._over.append(model.LtvOver(threshold_pct=threshold, balance_usd=balance))
            self._ledger.record(f"{pointer}/threshold_pct", statement.threshold)
            self._ledger.record(f"{pointer}/balance_usd", statement.balance)
        if statement.highest:
            self._highest_ltv(statement.highest)

    def _share(self, statement: syntax.Share) -> bool:
        subject = _SUBJECTS.get(frozenset(statement.subjects))
        if subject is None:
            return False
        bound = Bound(statement.bound)
        if not statement.percent:
            if subject is not ShareSubject.ONE_ZIP_CODE or bound is not Bound.AT_MOST:
                return False
            self._money("max_zip_balance_usd", statement.amount)
            return True
        pct = read_decimal(statement.amount, Quantity.PCT, self._sink)
        if pct is not None:
            pointer = f"{self._pointer}/shares/{len(self._shares)}"
            notes = self._notes
            self._shares.append(model.Share(subject=subject, bound=bound, pct=pct, notes=notes))
            self._ledger.record(pointer, statement.span)
            self._ledger.record(f"{pointer}/pct", statement.amount)
            self._ledger.refer(notes, pointer)
        return True

    def _mortgage_insurance(self, statement: syntax.MortgageInsurance) -> None:
        threshold = read_decimal(statement.threshold, Quantity.PCT, self._sink)
        if threshold is not None:
            insurance = model.MortgageInsurance(original_ltv_over_pct=threshold, coverage=Coverage.ALL)
            self._keep("mortgage_insurance", insurance, statement.threshold, "original_ltv_over_pct")

    # --- loans with additional collateral

    def _collateral_heading(self, statement: syntax.CollateralHeading) -> None:
        self._speaks_of_collateral = True

    def _collateral_count(self, statement: syntax.CollateralCount) -> bool:
        return self._of_collateral("loan_count", statement.count)

    def _collateral_balance(self, statement: syntax.CollateralBalance) -> bool:
        return self._of_collateral("balance_usd", statement.balance)

    def _collateral_ltv(self, statement: syntax.CollateralLtv) -> bool:
        key = "wa_ltv_with_pct" if statement.with_collateral else "wa_ltv_without_pct"
        return self._of_collateral(key, statement.value)

    def _of_collateral(self, key: str, written: Written) -> bool:
        """Keep a figure of `such` loans, where it has been said which these are."""
        if not self._speaks_of_collateral:
            return False
        value = self._read(key, written)
        if value is not None:
            self._once(f"additional_collateral/{key}", self._collateral.setdefault(key, value), value, written)
        return True

    # --- groups

    def _group_rule(self, statement: syntax.GroupRule) -> None:
        group, pointer = self._group(statement.group)
        value = read_decimal(statement.value, Quantity.PCT, self._sink)
        if value is not None and "rule" not in group:
            group["rule"] = model.GroupRule(
                field=_FIELDS[statement.field], op=_OPERATORS[statement.comparison], value=value
            )
            self._ledger.record(f"{pointer}/rule/value", statement.value)

    def _group_balances(self, statement: syntax.GroupBalances) -> bool:
        return self._to_groups("balance_usd", statement, statement.balances)

    def _group_averages(self, statement: syntax.GroupAverages) -> bool:
        keys = {_average_key(statement.measure, statement.fee_basis, value) for value in statement.values}
        key = keys.pop() if len(keys) == 1 else None
        if key is None or key not in model.Group.__struct_fields__:
            return False
        return self._to_groups(key, statement, [value.figure for value in statement.values])

    def expect_groups(self, known: Collection[str]) -> None:
        """The groups that are known: figures of any other name are not taken."""
        self._known_groups = known

    def _to_groups(
        self, key: str, statement: syntax.GroupBalances | syntax.GroupAverages, figures: Sequence[Written]
    ) -> bool:
        """Give each known group its figure; the two lists must be of one length."""
        if any(group_id(name) not in self._known_groups for name in statement.groups):
            return False
        if len(figures) != len(statement.groups):
            _report_lists(statement.groups, figures, self._sink)
            return False
        for name, figure in zip(statement.groups, figures, strict=True):
            group, pointer = self._group(name)
            value = self._read(key, figure)
            if value is not None:
                self._once(pointer[len(self._pointer) + 1 :] + f"/{key}", group.setdefault(key, value), value, figure)
        return True

    def _group(self, name: Written) -> tuple[dict[str, Any], str]:
        """The fields of a group by its name, `discount loans`, and its pointer."""
        identity = group_id(name)
        group = self._groups.setdefault(identity, {})
        return group, f"{self._pointer}/groups/{list(self._groups).index(identity)}"

    # --- what all of them do

    def _as_of(self, written: Written | None) -> None:
        """The date figures are stated as of: the first is the cut-off date, and all others should be the same."""
        if written is None:
            return
        found = read_date(written, self._sink)
        if found is None:
            return
        if self._cut_off is None:
            self._cut_off = (found, written)
            self._ledger.record(f"{self._pointer}/cut_off_date", written)
        elif found != self._cut_off[0]:
            report(
                self._sink,
                codes.OTHER_DATE,
                f"a figure is stated as of {written.text}, but the cut-off date is {self._cut_off[1].text}",
                written.span,
                "another date",
                secondary=(Label(self._cut_off[1].span, "the cut-off date"),),
            )

    def _date(self, key: str, written: Written) -> None:
        self._keep(key, read_date(written, self._sink), written)

    def _money(self, key: str, written: Written) -> None:
        self._keep(key, self._read(key, written), written)

    def _read(self, key: str, written: Written) -> Decimal | int | None:
        """A figure of the type and the unit of its key."""
        if key in _WHOLE_NUMBERS:
            return read_count(written, self._sink)
        return read_decimal(written, Quantity.of(key), self._sink)

    def _keep(self, key: str, value: object | None, written: Written, inner: str | None = None) -> None:
        """Keep a fact; one stated before must be the same."""
        if value is not None:
            self._once(f"{key}/{inner}" if inner else key, self._fields.setdefault(key, value), value, written)

    def _once(self, key: str, kept: object, value: object, written: Written) -> None:
        """Record where a fact is stated, and report it where another figure was stated before."""
        first = self._stated.setdefault(key, written)
        self._ledger.record(f"{self._pointer}/{key}", first)
        if kept != value and not (isinstance(kept, Decimal) and isinstance(value, Decimal) and kept == value):
            report(
                self._sink,
                codes.STATED_TWICE,
                f"`{written.text}` is stated here, `{first.text}` before",
                written.span,
                "another figure for the same fact",
                secondary=(Label(first.span, "stated first"),),
            )


def _average_key(measure: str, fee_basis: str | None, value: syntax.Quantity) -> str | None:
    """The key of a weighted average by what is averaged; None where its figure is of another kind."""
    if measure == "RATE" and fee_basis == "AFTER_FEE":
        measure = "NET_RATE"
    keys = _PERCENT_MEASURES if value.percent else _NUMBER_MEASURES
    return keys.get(measure)


_TAKE = {
    syntax.Notice: "_notice",
    syntax.Transfer: "_transfer",
    syntax.PoolBalance: "_pool_balance",
    syntax.LoanCount: "_loan_count",
    syntax.WeightedAverage: "_weighted_average",
    syntax.OriginalTerms: "_original_terms",
    syntax.OriginationWindow: "_origination_window",
    syntax.LatestMaturity: "_latest_maturity",
    syntax.OriginalBalances: "_original_balances",
    syntax.HighestLtv: "_highest_ltv",
    syntax.LtvOver: "_ltv_over",
    syntax.Share: "_share",
    syntax.MortgageInsurance: "_mortgage_insurance",
    syntax.CollateralHeading: "_collateral_heading",
    syntax.CollateralCount: "_collateral_count",
    syntax.CollateralBalance: "_collateral_balance",
    syntax.CollateralLtv: "_collateral_ltv",
    syntax.GroupRule: "_group_rule",
    syntax.GroupBalances: "_group_balances",
    syntax.GroupAverages: "_group_averages",
}


def _report_lists(groups: Sequence[Written], figures: Sequence[Written], sink: Sink) -> None:
    """Say that as many groups are not named as figures are given."""
    named, given = _number(len(groups), "group"), _number(len(figures), "figure")
    message = (
        f"{named} {'are' if len(groups) != 1 else 'is'} named, but {given} {'are' if len(figures) != 1 else 'is'} given"
    )
    places = [
        Label(cover(each[0].span, each[-1].span), told) for each, told in ((figures, given), (groups, named)) if each
    ]
    report(
        sink,
        codes.LISTS_DIFFER,
        message,
        places[0].span,
        places[0].text,
        secondary=tuple(places[1:]),
    )


def _number(count: int, noun: str) -> str:
    """A number of things: `1 group`, `2 groups`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def group_id(name: Written) -> str:
    """The id of a group by its name: `Discount loans` is `discount`."""
    return name.text.lower().rsplit(None, 1)[0]


def _fits(key: str, unit: str) -> bool:
    """Whether the unit behind a value is that of its key, or none is printed."""
    if not unit:
        return True
    return key.endswith("_pct") if unit == "%" else key.endswith("_months") and unit.lower().startswith("mo")


def _unit(figure: str, unit: str) -> str | None:
    """The unit of a value whose label is unknown."""
    if "$" in figure:
        return "usd"
    return {"%": "pct", "m": "months", "y": "years"}.get(unit[:1].lower()) if unit else None
