"""Build what a sentence states from its tree by `sentences.lark`: one function for each rule."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tscc import syntax
from tscc.source import Span
from tscc.tree import Token, Tree


def build_statement(node: Any, span: Span) -> syntax.Statement:
    """The statement of a sentence's tree."""
    build: Callable[[_Parts, Span], syntax.Statement] = _BUILD[str(node.data)]
    return build(_Parts(node), span)


class _Parts:
    """The children of a tree, by name."""

    def __init__(self, node: Any) -> None:
        self._children: list[Any] = node.children

    def all(self, *names: str) -> tuple[syntax.Written, ...]:
        """The tokens of some kinds, in order."""
        return tuple(_written(child) for child in self._children if isinstance(child, Token) and child.type in names)

    def one(self, name: str) -> syntax.Written:
        """The only token of a kind."""
        return self.all(name)[0]

    def trees(self, *names: str) -> list[Any]:
        """The subtrees of some rules."""
        return [child for child in self._children if isinstance(child, Tree) and child.data in names]

    def inner(self, name: str) -> syntax.Written | None:
        """The first token of the subtree of a rule, where there is one."""
        found = self.trees(name)
        return _written(found[0].children[0]) if found else None

    def kind(self, name: str) -> str | None:
        """The kind of the first token of the subtree of a rule, where there is one."""
        found = self.trees(name)
        return str(found[0].children[0].type) if found and found[0].children else None

    def as_of(self) -> tuple[syntax.AsOf, ...]:
        """The dates figures are stated as of."""
        found = []
        for tree in self.trees("as_of"):
            word = _written(tree.children[0])
            dated = tree.children[0].type == "DATE"
            found.append(syntax.AsOf(span=word.span, date=word if dated else None))
        return tuple(found)

    def values(self) -> tuple[syntax.Quantity, ...]:
        """The figures of a weighted average."""
        found = []
        for tree in self.trees("value"):
            figure = _written(tree.children[0])
            last = _written(tree.children[-1])
            span = Span(figure.span.start, last.span.end)
            found.append(syntax.Quantity(span=span, figure=figure, percent=tree.children[0].type == "PERCENT"))
        return tuple(found)

    def limits(self) -> syntax.Limits:
        """The limits of a range, and their unit."""
        tree = self._children[-1]
        inner = _Parts(tree)
        figures = inner.all("NUMBER", "MONEY")
        lower = figures[0] if not tree.data.endswith("_ceiling") else None
        upper = figures[-1] if not tree.data.endswith("_floor") else None
        units = {str(unit.children[0].type) for unit in inner.trees("unit")}
        span = Span(figures[0].span.start, figures[-1].span.end)
        return syntax.Limits(span=span, lower=lower, upper=upper, unit=units.pop() if len(units) == 1 else None)


def _written(token: Token) -> syntax.Written:
    """A token as a piece of the file."""
    return syntax.Written(token.text, Span(token.start_pos, token.end_pos))


def _transfer(parts: _Parts, span: Span) -> syntax.Statement:
    return syntax.Transfer(
        span=span,
        closing_date=parts.one("DATE"),
        balance_term=parts.one("BALANCE"),
        deducted_through=parts.inner("deducted"),
        as_of=parts.as_of(),
        balance=parts.one("MONEY"),
    )


def _pool_balance(parts: _Parts, span: Span) -> syntax.Statement:
    return syntax.PoolBalance(
        span=span,
        balance_term=parts.one("BALANCE"),
        deducted_through=parts.inner("deducted"),
        as_of=parts.as_of(),
        balance=parts.one("MONEY"),
    )


def _loan_count(parts: _Parts, span: Span) -> syntax.Statement:
    return syntax.LoanCount(span=span, as_of=parts.as_of(), count=parts.one("NUMBER"))


def _weighted_average(parts: _Parts, span: Span) -> syntax.Statement:
    return syntax.WeightedAverage(
        span=span,
        measure=parts.kind("measure") or "",
        fee_basis=parts.kind("fee_basis"),
        as_of=parts.as_of(),
        value=parts.values()[0],
    )


def _origination_window(parts: _Parts, span: Span) -> syntax.Statement:
    return syntax.OriginationWindow(span=span, earliest=parts.inner("earliest"), latest=parts.inner("latest"))


def _ltv_over(parts: _Parts, span: Span) -> syntax.Statement:
    highest = parts.trees("highest_ltv")
    return syntax.LtvOver(
        span=span,
        balance=parts.one("MONEY"),
        as_of=parts.as_of(),
        threshold=parts.one("PERCENT"),
        highest=syntax.HighestLtv(span=span, limit=_Parts(highest[0]).one("PERCENT")) if highest else None,
    )


_BOUNDS = ("at_least", "at_most", "approximately", "exactly")


def _share(parts: _Parts, span: Span) -> syntax.Statement:
    amount = parts.inner("amount")
    assert amount is not None  # noqa: S101 - the rule has one
    return syntax.Share(
        span=span,
        bound=str(parts.trees(*_BOUNDS)[0].data),
        amount=amount,
        percent=parts.kind("amount") == "PERCENT",
        subjects=tuple(str(tree.children[0].type) for tree in parts.trees("subject")),
    )


def _collateral_ltv(parts: _Parts, span: Span) -> syntax.Statement:
    return syntax.CollateralLtv(
        span=span, with_collateral=bool(parts.all("WITH_COLLATERAL")), value=parts.one("PERCENT")
    )


def _group_rule(parts: _Parts, span: Span) -> syntax.Statement:
    return syntax.GroupRule(
        span=span,
        group=parts.one("GROUP"),
        field=parts.kind("rule_field") or "",
        comparison=parts.kind("comparison") or "OVER",
        value=parts.one("PERCENT"),
    )


def _group_averages(parts: _Parts, span: Span) -> syntax.Statement:
    return syntax.GroupAverages(
        span=span,
        measure=parts.kind("measure") or "",
        groups=parts.all("GROUP"),
        fee_basis=parts.kind("fee_basis"),
        as_of=parts.as_of(),
        values=parts.values(),
    )


_BUILD: dict[str, Callable[[_Parts, Span], syntax.Statement]] = {
    "transfer": _transfer,
    "pool_balance": _pool_balance,
    "loan_count": _loan_count,
    "weighted_average": _weighted_average,
    "original_terms": lambda parts, span: syntax.OriginalTerms(span=span, limits=parts.limits()),
    "origination_window": _origination_window,
    "latest_maturity": lambda parts, span: syntax.LatestMaturity(span=span, date=parts.one("DATE")),
    "original_balances": lambda parts, span: syntax.OriginalBalances(span=span, limits=parts.limits()),
    "ltv_over": _ltv_over,
    "highest_ltv": lambda parts, span: syntax.HighestLtv(span=span, limit=parts.one("PERCENT")),
    "share": _share,
    "mortgage_insurance": lambda parts, span: syntax.MortgageInsurance(span=span, threshold=parts.one("PERCENT")),
    "collateral_heading": lambda _, span: syntax.CollateralHeading(span=span),
    "collateral_count": lambda parts, span: syntax.CollateralCount(span=span, count=parts.one("NUMBER")),
    "collateral_balance": lambda parts, span: syntax.CollateralBalance(span=span, balance=parts.one("MONEY")),
    "collateral_ltv": _collateral_ltv,
    "group_rule": _group_rule,
    "group_balances": lambda parts, span: syntax.GroupBalances(
        span=span, groups=parts.all("GROUP"), as_of=parts.as_of(), balances=parts.all("MONEY")
    ),
    "group_averages": _group_averages,
    "notice": lambda parts, span: syntax.Notice(
        span=span, term_sheets=bool(parts.all("TERM_SHEETS")), series=parts.all("SERIES"), as_of=parts.as_of()
    ),
}
