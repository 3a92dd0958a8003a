"""Take the facts of parts of a pool: its groups, such as discount and premium loans, and loans with more collateral."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.document import model
from tscc.document.enums import GroupField, Operator
from tscc.passes.pools.pool_record import EXACTLY, PoolRecord, average_key
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import cover

Parts = nodes.GroupCounts | nodes.GroupBalances | nodes.GroupAverages
"""Statements that give each of several groups its figure."""

_OPERATORS = {
    "LESS_THAN": Operator.LT,
    "AT_OR_UNDER": Operator.LE,
    "AT_OR_OVER": Operator.GE,
    "OVER": Operator.GT,
}
_FIELDS = {"NET_RATE": GroupField.NET_RATE_PCT, "RATE": GroupField.NOTE_RATE_PCT}


class GroupFacts:
    """The groups of a pool; figures of groups that are not `known` are not taken."""

    def __init__(self, record: PoolRecord, known: Collection[str]) -> None:
        self._record = record
        self._known = known
        self._groups: dict[str, dict[str, Any]] = {}

    def groups(self) -> list[object]:
        """The groups, in the order in which they are first named."""
        return [model.Group(id=name, **values) for name, values in self._groups.items()]

    def rule(self, statement: nodes.GroupRule) -> bool:
        """Take what puts mortgage loans into a group."""
        group, key = self._group(statement.group)
        value = self._record.read("value_pct", statement.limit)
        if value is not None:
            operator = _OPERATORS[statement.comparison]
            rule = model.GroupRule(field=_FIELDS[statement.field], op=operator, value=value)  # type: ignore[arg-type]
            self._record.once(f"{key}/rule/value", group.setdefault("rule", rule), rule, statement.limit)
        return True

    def figures(self, statement: Parts) -> bool:
        """Give each known group its figure; the two lists must be of one length."""
        key, figures = _key_and_figures(statement)
        if key is None or any(group_id(name) not in self._known for name in statement.groups):
            return False
        if len(figures) != len(statement.groups):
            report_lists(statement.groups, figures, self._record.sink)
            return False
        for name, figure in zip(statement.groups, figures, strict=True):
            group, place = self._group(name)
            value = self._record.read(key, figure)
            if value is not None:
                self._record.once(f"{place}/{key}", group.setdefault(key, value), value, figure)
        return True

    def _group(self, name: Written) -> tuple[dict[str, Any], str]:
        """The fields of a group by its name, `discount loans`, and its place in the pool."""
        identity = group_id(name)
        group = self._groups.setdefault(identity, {})
        return group, f"groups/{list(self._groups).index(identity)}"


class CollateralFacts:
    """The loans of a pool with additional collateral: figures of `such` loans, once the text has said which these are."""

    def __init__(self, record: PoolRecord) -> None:
        self._record = record
        self._fields: dict[str, Any] = {}
        self._named = False

    def collateral(self) -> model.AdditionalCollateral | None:
        """What is stated of them, if anything."""
        return model.AdditionalCollateral(**self._fields) if self._fields else None

    def heading(self) -> bool:
        """Note that such loans are meant from here on."""
        self._named = True
        return True

    def figure(self, key: str, written: Written) -> bool:
        """Take a figure of them."""
        if not self._named:
            return False
        value = self._record.read(key, written)
        if value is not None:
            self._record.once(f"additional_collateral/{key}", self._fields.setdefault(key, value), value, written)
        return True


def _key_and_figures(statement: Parts) -> tuple[str | None, Sequence[Written]]:
    """The key of what a statement gives of each group, and the figures; no key if they are of several kinds."""
    match statement:
        case nodes.GroupCounts():
            return "loan_count", statement.counts
        case nodes.GroupBalances():
            return "balance_usd", statement.balances
        case nodes.GroupAverages():
            figures = [value.figure for value in statement.values]
            keys = {average_key(statement.measure, statement.fee_basis, value) for value in statement.values}
            key = keys.pop() if len(keys) == 1 else None
            known = key in model.Group.__struct_fields__ and all(value.bound == EXACTLY for value in statement.values)
            return (key if known else None), figures


def group_id(name: Written) -> str:
    """The id of a group by its name: `Discount loans` and `Discount Mortgage Loans` are `discount`."""
    return name.text.lower().rsplit(None, 1)[0].removesuffix("mortgage").rstrip()


def report_lists(groups: Sequence[Written], figures: Sequence[Written], sink: Sink) -> None:
    """Report that the number of groups is not the number of figures."""
    named, given = _number(len(groups), "group"), _number(len(figures), "figure")
    message = (
        f"{named} {'are' if len(groups) != 1 else 'is'} named, but {given} {'are' if len(figures) != 1 else 'is'} given"
    )
    places = [
        Label(cover(each[0].span, each[-1].span), text) for each, text in ((figures, given), (groups, named)) if each
    ]
    first, *others = places
    sink.report(codes.LISTS_DIFFER, message, first.span, first.text, secondary=tuple(others))


def _number(count: int, noun: str) -> str:
    """A number of things: `1 group`, `2 groups`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
