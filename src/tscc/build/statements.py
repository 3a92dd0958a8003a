"""Build what a sentence states from its tree by `sentences.lark`: the node named like the rule, field by field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from tscc.syntax import nodes
from tscc.syntax.tree import Token, Tree
from tscc.text.source import Span

_Node = TypeVar("_Node", bound=nodes.Node)


def build_statement(parts: Sequence[Any], span: Span) -> nodes.Statement:
    """The statement of a sentence's tree: the last of `parts`, which may follow the date the sentence begins with."""
    *opening, rule = parts
    kind: type[nodes.Statement] = getattr(nodes, str(rule.data).title().replace("_", ""))
    return _Parts([*opening, *rule.children], span).node(kind)


class _Parts:
    """The children of a tree, by name, and the span of their sentence."""

    def __init__(self, children: Sequence[Any], span: Span) -> None:
        self._children, self._span = children, span

    def node(self, kind: type[_Node]) -> _Node:
        """A node with each of its fields read from these children."""
        names = (name for name in kind.__struct_fields__ if name != "span")
        return kind(span=self._span, **{name: _FIELDS[name](self) for name in names})

    def within(self, *names: str) -> list[_Parts]:
        """The children of the subtrees of some rules."""
        return [_Parts(tree.children, self._span) for tree in self.trees(*names)]

    def all(self, *names: str) -> tuple[nodes.Written, ...]:
        """The tokens of some kinds, in order."""
        return tuple(_written(child) for child in self._children if isinstance(child, Token) and child.type in names)

    def one(self, name: str) -> nodes.Written:
        """The only token of a kind."""
        return self.all(name)[0]

    def trees(self, *names: str) -> list[Any]:
        """The subtrees of some rules."""
        return [child for child in self._children if isinstance(child, Tree) and child.data in names]

    def inner(self, name: str, *kinds: str) -> nodes.Written | None:
        """The first token, of some kinds if given, of the subtree of a rule; None if there is none."""
        tokens = [child for tree in self.trees(name) for child in tree.children if isinstance(child, Token)]
        return next((_written(token) for token in tokens if not kinds or token.type in kinds), None)

    def kind(self, name: str) -> str | None:
        """The kind of the first token of the subtree of a rule; None if there is none."""
        found = self.trees(name)
        return str(found[0].children[0].type) if found and found[0].children else None

    def as_of(self) -> tuple[nodes.AsOf, ...]:
        """The dates as of which figures are stated."""
        found = []
        for tree in self.trees("as_of"):
            word = _written(tree.children[0])
            dated = tree.children[0].type == "DATE"
            found.append(nodes.AsOf(span=word.span, date=word if dated else None))
        return tuple(found)

    def amount(self, kind: str) -> nodes.Amount:
        """The only figure of a kind, and how it is bounded."""
        figure = self.one(kind)
        return nodes.Amount(span=figure.span, figure=figure, bound=self.bound())

    def balance(self) -> nodes.Balance:
        """A balance, by its term."""
        term, amount = self.one("BALANCE"), self.amount("MONEY")
        through = self.inner("deducted", "DATE")
        return nodes.Balance(span=amount.span, term=term, deducted_through=through, amount=amount)

    def values(self) -> tuple[nodes.Quantity, ...]:
        """The figures of a weighted average."""
        found = []
        for inner in self.within("value"):
            figure, *unit = inner.all("PERCENT", "NUMBER", "MONTHS")
            span = Span(figure.span.start, (unit or [figure])[-1].span.end)
            percent = bool(inner.all("PERCENT"))
            found.append(nodes.Quantity(span=span, figure=figure, bound=inner.bound(), percent=percent))
        return tuple(found)

    def limits(self) -> nodes.Limits:
        """The limits of a range, and their unit."""
        tree = self.trees(*_LIMITS)[-1]
        inner = _Parts(tree.children, self._span)
        figures = inner.all("NUMBER", "MONEY")
        lower = figures[0] if tree.data != "ceiling" else None
        upper = figures[-1] if tree.data != "floor" else None
        units = {str(unit.children[0].type) for unit in inner.trees("unit")}
        span = Span(figures[0].span.start, figures[-1].span.end)
        return nodes.Limits(span=span, lower=lower, upper=upper, unit=units.pop() if len(units) == 1 else None)

    def counted(self) -> tuple[nodes.Counted, ...]:
        """Each number of loans, with the words for the loans."""
        found = []
        for inner in self.within("counted"):
            count = inner.amount("NUMBER")
            found.append(nodes.Counted(span=count.span, count=count, loans=inner.all("LOANS", "POOL_NAME")[0]))
        return tuple(found)

    def averages(self) -> tuple[nodes.WeightedAverage, ...]:
        """The weighted averages that a sentence lists."""
        return tuple(inner.node(nodes.WeightedAverage) for inner in self.within("average"))

    def bound(self) -> str:
        """How a figure is bounded."""
        found = self.trees(*_BOUNDS)
        return str(found[0].data) if found else "exactly"


_BOUNDS = ("at_least", "at_most", "approximately", "exactly")
_LIMITS = ("range", "outside", "extreme", "ceiling", "floor", "term_alone")


def _written(token: Token) -> nodes.Written:
    """A token as a piece of the file."""
    return nodes.Written(token.text, Span(token.start_pos, token.end_pos))


_FIELDS: dict[str, Callable[[_Parts], object]] = {
    "amount": lambda parts: parts.inner("amount") or parts.one("MONEY"),
    "as_of": _Parts.as_of,
    "averages": _Parts.averages,
    "balance": lambda parts: parts.balance() if parts.all("BALANCE") else None,
    "balances": lambda parts: parts.all("MONEY"),
    "bound": _Parts.bound,
    "closing_date": lambda parts: parts.one("DATE"),
    "comparison": lambda parts: parts.kind("comparison") or "OVER",
    "count": lambda parts: parts.amount("NUMBER"),
    "counted": _Parts.counted,
    "counts": lambda parts: parts.all("NUMBER"),
    "date": lambda parts: parts.one("DATE"),
    "earliest": lambda parts: parts.inner("earliest"),
    "fee_basis": lambda parts: parts.kind("fee_basis"),
    "field": lambda parts: parts.kind("rule_field"),
    "group": lambda parts: parts.one("GROUP"),
    "groups": lambda parts: parts.all("GROUP", "LOANS"),
    "highest": lambda parts: next((each.node(nodes.HighestLtv) for each in parts.within("highest_ltv")), None),
    "latest": lambda parts: parts.inner("latest"),
    "limit": lambda parts: parts.one("PERCENT"),
    "limits": _Parts.limits,
    "measure": lambda parts: parts.kind("measure") or "ORIGINAL_LTV",
    "number": lambda parts: parts.one("NUMBER"),
    "percent": lambda parts: parts.kind("amount") == "PERCENT",
    "ratio": lambda parts: parts.one("PERCENT"),
    "series": lambda parts: parts.all("SERIES"),
    "subjects": lambda parts: tuple(str(tree.children[0].type) for tree in parts.trees("subject")),
    "term": lambda parts: parts.one("BALANCE"),
    "term_sheets": lambda parts: bool(parts.all("TERM_SHEETS")),
    "threshold": lambda parts: parts.one("PERCENT"),
    "value": lambda parts: parts.values()[0],
    "values": _Parts.values,
    "variance": lambda parts: parts.inner("variance"),
    "with_collateral": lambda parts: bool(parts.all("WITH_COLLATERAL")),
}
"""How each field of a statement is read: by its name, alike in all statements."""
