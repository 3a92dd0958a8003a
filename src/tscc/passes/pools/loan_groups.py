"""Take the facts of parts of a pool: its groups, such as discount and premium loans, and loans with more collateral."""

from __future__ import annotations

from collections import Counter
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

_OPERATORS = {"under": Operator.LT, "at_most": Operator.LE, "at_least": Operator.GE, "over": Operator.GT}
_KEYS = frozenset(model.Group.__struct_fields__)
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
        value = self._record.read("value_pct", statement.limit.figure)
        if value is not None:
            operator = _OPERATORS[statement.limit.bound]
            rule = model.GroupRule(field=_FIELDS[statement.field], op=operator, value=value)  # type: ignore[arg-type]
            self._record.once(f"{key}/rule/value", group.setdefault("rule", rule), rule, statement.limit.figure)
        return True

    def figures(self, statement: nodes.OfGroups) -> bool:
        """Give each known group its figure; the two lists must be of one length."""
        figures = [_key_and_figure(fact) for fact in statement.facts]
        keys = {key for key, _ in figures}
        if len(keys) > 1 or not keys <= _KEYS or any(group_id(name) not in self._known for name in statement.groups):
            return False
        if len(figures) != len(statement.groups):
            report_lists(statement, self._record.sink)
            return False
        if again := _named_twice(statement.groups):
            message = f"`{again.text}` are named twice in this sentence"
            label = "the group of each figure is not known"
            self._record.sink.report(codes.SENTENCE_NOT_UNDERSTOOD, message, again.span, label)
            return False
        for name, (key, figure) in zip(statement.groups, figures, strict=True):
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

    def figure(self, statement: nodes.OfSuch) -> bool:
        """Take a figure of them."""
        key, written = _key_and_figure(statement.fact)
        if statement.with_collateral is not None:
            key = "wa_ltv_with_pct" if statement.with_collateral else "wa_ltv_without_pct"
        if not self._named or not key:
            return False
        value = self._record.read(key, written)
        if value is not None:
            self._record.once(f"additional_collateral/{key}", self._fields.setdefault(key, value), value, written)
        return True


def _key_and_figure(fact: nodes.Single) -> tuple[str, Written]:
    """The key of a figure of a group, and the figure; no key where a group has no such figure."""
    match fact:
        case nodes.LoanCount():
            key, amount = "loan_count", fact.count
        case nodes.PoolBalance():
            key, amount = "balance_usd", fact.balance.amount
        case nodes.WeightedAverage():
            key, amount = average_key(fact.measure, fact.fee_basis, fact.value) or "", fact.value
    return (key if amount.bound == EXACTLY else ""), amount.figure


def known_groups(filing: nodes.Filing) -> frozenset[str]:
    """The known groups of a filing: those named together more than once, if they include all that a rule defines.

    Otherwise a name is misspelt somewhere, and only the groups that a rule defines are known. A sentence that names one group
    twice means those of another sentence; one that is not read shows, by one of them, that the groups of another are no slip.
    """
    sentences = [
        sentence
        for item in filing.items
        for block in item.blocks
        if isinstance(block, nodes.Paragraph | nodes.ListItem)
        for sentence in block.sentences
    ]
    statements = [statement for sentence in sentences for statement in sentence.statements]
    defined = {group_id(statement.group) for statement in statements if isinstance(statement, nodes.GroupRule)}
    together = [
        frozenset(map(group_id, statement.groups))
        for statement in statements
        if isinstance(statement, nodes.OfGroups) and len(statement.groups) > 1
    ]
    named = Counter(name for each in together for name in next((other for other in together if each < other), each))
    unread = " ".join(sentence.text.lower() for sentence in sentences if sentence.stop)
    for each in together:
        named.update(each if any(f" {name} " in unread for name in each) else ())
    known = {name for name, times in named.items() if times > 1}
    return frozenset(known if defined <= known else defined)


def _named_twice(groups: Sequence[Written]) -> Written | None:
    """The name of a group that an earlier one is too."""
    names = [*map(group_id, groups)]
    return next((group for place, group in enumerate(groups) if names[place] in names[:place]), None)


def group_id(name: Written) -> str:
    """The id of a group by its name: `Discount loans` and `Discount Mortgage Loans` are `discount`."""
    return name.text.lower().rsplit(None, 1)[0].removesuffix("mortgage").rstrip()


def report_lists(statement: nodes.OfGroups, sink: Sink) -> None:
    """Report that the number of groups is not the number of figures."""
    groups, figures = statement.groups, [_key_and_figure(fact)[1] for fact in statement.facts]
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
