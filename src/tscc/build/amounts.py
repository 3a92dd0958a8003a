"""Values and asides of a clause as pieces of the file."""

from __future__ import annotations

from tscc.build.clauses import Value
from tscc.syntax import nodes
from tscc.syntax.tree import Token, Tree
from tscc.text.source import Span

BOUNDS = ("at_least", "at_most", "approximately", "exactly")
"""The bounds of a figure of all loans; `over` and `under` are only of some of them, or of none."""


def bounded(value: Value) -> nodes.Amount:
    """The only figure of a value, with its bound."""
    (figure,) = map(written, value.figures)
    return nodes.Amount(span=figure.span, figure=figure, bound=value.bound)


def quantity(value: Value) -> nodes.Quantity:
    """The figure of a weighted average."""
    (token,) = value.figures
    span = Span(token.start_pos, (*value.figures, *value.units)[-1].end_pos)
    return nodes.Quantity(span=span, figure=written(token), bound=value.bound, percent=token.type == "PERCENT")


def is_percent(amount: nodes.Amount) -> bool:
    """Whether an amount is a percentage, not in dollars."""
    return not amount.figure.text.startswith("$")


def as_of(aside: Tree) -> nodes.AsOf:
    """The date of an aside."""
    whole, *dates = map(written, aside.tokens())
    return nodes.AsOf(
        span=(dates or [whole])[0].span, date=dates[0] if dates else None, called=None if dates else whole
    )


def written(token: Token) -> nodes.Written:
    """A token as a piece of the file."""
    return nodes.Written(token.text, Span(token.start_pos, token.end_pos))
