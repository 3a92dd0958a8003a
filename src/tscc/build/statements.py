"""Build what a sentence states from its tree by `sentences.lark`: one function for each rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from tscc.syntax import nodes
from tscc.syntax.tree import Token, Tree
from tscc.text.source import Span


def build_statement(parts: Sequence[Any], span: Span) -> nodes.Statement:
    """The statement of a sentence's tree: the last of `parts`, which may follow the date the sentence begins with."""
    *opening, node = parts
    build: Callable[[_Parts, Span], nodes.Statement] = _BUILD[str(node.data)]
    found = build(_Parts(node.children), span)
    return msgspec.structs.replace(found, as_of=_Parts([*opening, *node.children]).as_of())


class _Parts:
    """The children of a tree, by name."""

    def __init__(self, children: Sequence[Any]) -> None:
        self._children = children

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
        for tree in self.trees("value"):
            inner = _Parts(tree.children)
            figure, *unit = inner.all("PERCENT", "NUMBER", "MONTHS")
            span = Span(figure.span.start, (unit or [figure])[-1].span.end)
            percent = bool(inner.all("PERCENT"))
            found.append(nodes.Quantity(span=span, figure=figure, bound=inner.bound(), percent=percent))
        return tuple(found)

    def limits(self) -> nodes.Limits:
        """The limits of a range, and their unit."""
        tree = self.trees(*_LIMITS)[-1]
        inner = _Parts(tree.children)
        figures = inner.all("NUMBER", "MONEY")
        lower = figures[0] if tree.data != "ceiling" else None
        upper = figures[-1] if tree.data != "floor" else None
        units = {str(unit.children[0].type) for unit in inner.trees("unit")}
        span = Span(figures[0].span.start, figures[-1].span.end)
        return nodes.Limits(span=span, lower=lower, upper=upper, unit=units.pop() if len(units) == 1 else None)

    def bound(self) -> str:
        """How a figure is bounded."""
        found = self.trees(*_BOUNDS)
        return str(found[0].data) if found else "exactly"


_BOUNDS = ("at_least", "at_most", "approximately", "exactly")
_LIMITS = ("range", "outside", "extreme", "ceiling", "floor", "term_alone")


def _written(token: Token) -> nodes.Written:
    """A token as a piece of the file."""
    return nodes.Written(token.text, Span(token.start_pos, token.end_pos))


def _pool_size(parts: _Parts, span: Span) -> nodes.Statement:
    counted = []
    for tree in parts.trees("counted"):
        inner = _Parts(tree.children)
        count, loans = inner.amount("NUMBER"), inner.all("LOANS", "POOL_NAME")[0]
        counted.append(nodes.Counted(span=count.span, count=count, loans=loans))
    balance = parts.balance() if parts.all("BALANCE") else None
    return nodes.PoolSize(span=span, counted=tuple(counted), balance=balance)


def _average(parts: _Parts, span: Span) -> nodes.WeightedAverage:
    return nodes.WeightedAverage(
        span=span,
        measure=parts.kind("measure") or "ORIGINAL_LTV",
        fee_basis=parts.kind("fee_basis"),
        value=parts.values()[0],
    )


def _averages(parts: _Parts, span: Span) -> nodes.Statement:
    found = tuple(_average(_Parts(tree.children), span) for tree in parts.trees("average"))
    return nodes.WeightedAverages(span=span, averages=found)


def _origination_window(parts: _Parts, span: Span) -> nodes.Statement:
    return nodes.OriginationWindow(span=span, earliest=parts.inner("earliest"), latest=parts.inner("latest"))


def _ltv_over(parts: _Parts, span: Span) -> nodes.Statement:
    amount = parts.inner("amount")
    highest = parts.trees("highest_ltv")
    return nodes.LtvOver(
        span=span,
        bound=parts.bound(),
        amount=amount or parts.one("MONEY"),
        percent=parts.kind("amount") == "PERCENT",
        threshold=parts.one("PERCENT"),
        highest=nodes.HighestLtv(span=span, limit=_Parts(highest[0].children).one("PERCENT")) if highest else None,
    )


def _share(parts: _Parts, span: Span) -> nodes.Statement:
    amount = parts.inner("amount")
    assert amount is not None  # noqa: S101 - the rule has one
    return nodes.Share(
        span=span,
        bound=parts.bound(),
        amount=amount,
        percent=parts.kind("amount") == "PERCENT",
        subjects=tuple(str(tree.children[0].type) for tree in parts.trees("subject")),
    )


def _collateral_ltv(parts: _Parts, span: Span) -> nodes.Statement:
    return nodes.CollateralLtv(
        span=span, with_collateral=bool(parts.all("WITH_COLLATERAL")), value=parts.one("PERCENT")
    )


def _group_rule(parts: _Parts, span: Span) -> nodes.Statement:
    return nodes.GroupRule(
        span=span,
        group=parts.one("GROUP"),
        field=parts.kind("rule_field") or "",
        comparison=parts.kind("comparison") or "OVER",
        value=parts.one("PERCENT"),
    )


def _group_averages(parts: _Parts, span: Span) -> nodes.Statement:
    return nodes.GroupAverages(
        span=span,
        measure=parts.kind("measure") or "",
        groups=parts.all("GROUP", "LOANS"),
        fee_basis=parts.kind("fee_basis"),
        values=parts.values(),
    )


_BUILD: dict[str, Callable[[_Parts, Span], nodes.Statement]] = {
    "transfer": lambda parts, span: nodes.Transfer(span=span, closing_date=parts.one("DATE"), balance=parts.balance()),
    "pool_size": _pool_size,
    "pool_balance": lambda parts, span: nodes.PoolBalance(
        span=span, balance=parts.balance(), variance=parts.inner("variance")
    ),
    "permitted_variance": lambda parts, span: nodes.PermittedVariance(
        span=span, variance=_Parts(parts.trees("variance")[0].children).one("PERCENT")
    ),
    "loan_count": lambda parts, span: nodes.LoanCount(span=span, count=parts.amount("NUMBER")),
    "weighted_average": _average,
    "weighted_averages": _averages,
    "original_terms": lambda parts, span: nodes.OriginalTerms(span=span, limits=parts.limits()),
    "origination_window": _origination_window,
    "latest_maturity": lambda parts, span: nodes.LatestMaturity(span=span, date=parts.one("DATE")),
    "original_balances": lambda parts, span: nodes.OriginalBalances(span=span, limits=parts.limits()),
    "ltv_over": _ltv_over,
    "highest_ltv": lambda parts, span: nodes.HighestLtv(span=span, limit=parts.one("PERCENT")),
    "share": _share,
    "mortgage_insurance": lambda parts, span: nodes.MortgageInsurance(span=span, threshold=parts.one("PERCENT")),
    "collateral_heading": lambda _, span: nodes.CollateralHeading(span=span),
    "collateral_count": lambda parts, span: nodes.CollateralCount(span=span, count=parts.one("NUMBER")),
    "collateral_balance": lambda parts, span: nodes.CollateralBalance(span=span, balance=parts.one("MONEY")),
    "collateral_ltv": _collateral_ltv,
    "group_rule": _group_rule,
    "group_counts": lambda parts, span: nodes.GroupCounts(
        span=span, groups=parts.all("GROUP", "LOANS"), counts=parts.all("NUMBER")
    ),
    "group_balances": lambda parts, span: nodes.GroupBalances(
        span=span, term=parts.one("BALANCE"), groups=parts.all("GROUP", "LOANS"), balances=parts.all("MONEY")
    ),
    "group_averages": _group_averages,
    "clean_up_call": lambda parts, span: nodes.CleanUpCall(span=span, threshold=parts.one("PERCENT")),
    "notice": lambda parts, span: nodes.Notice(
        span=span, term_sheets=bool(parts.all("TERM_SHEETS")), series=parts.all("SERIES")
    ),
}
