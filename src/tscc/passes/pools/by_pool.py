"""Split what a sentence states by the pools it names: `Group I`, `the mortgage loans in Pool 2`."""

from __future__ import annotations

import re

from tscc.diagnostics.diagnostic import Sink
from tscc.grammar import pattern
from tscc.passes.pools.loan_groups import Parts, report_lists
from tscc.passes.pools.pool_record import EXACTLY
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span

_GROUP = re.compile(rf"\b{pattern('figures', 'GROUP_NAME')}(?![.,]?\d|%|[- ]*(?i:y(?:ea)?rs?|mo(?:nth)?s?)\b)")
"""The name of a pool, but not a product behind the word: `POOL 30 YR`."""
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN = {roman: str(number) for number, roman in enumerate(_ROMANS, 1)}
_LOANS = re.compile(r"\bloans?\b(?!-| (?:group|pool)\b)", re.IGNORECASE)
"""The loans a sentence is about; a ratio is not of them, `loan-to-value`."""

Parted = list[tuple[str | None, nodes.Statement]]
"""Statements, each with its pool; None is the pool of the text so far."""


def designations(text: str) -> list[str]:
    """The pools a text names, each once: `Group I`, `POOL 2`."""
    found = (name.split()[-1] for name in _GROUP.findall(text))
    named = {number_of(name): name for name in reversed(list(found)) if name.isdigit() or name.isupper()}
    return list(reversed(named.values()))


def number_of(designation: str) -> str:
    """The designation of a pool with a Roman number as any other: `II` is `2`."""
    return _ROMAN.get(designation, designation)


def part_by_pool(statement: nodes.Statement, text: str, sink: Sink) -> Parted | None:
    """What a sentence states of each pool; None if it names a pool, but not all it states is about that pool."""
    names = designations(text)
    if not names:
        return [(None, statement)]
    match statement:
        case nodes.PoolSize() if len(statement.counted) > 1:
            of_each = [designations(counted.loans.text) for counted in statement.counted]
            if any(len(of) != 1 for of in of_each) or len(names) != len(of_each) or statement.balance:
                return None
            return [
                (of[0], nodes.LoanCount(span=statement.span, as_of=statement.as_of, count=counted.count))
                for of, counted in zip(of_each, statement.counted, strict=True)
            ]
        case nodes.PoolSize() if len(names) == 1:
            return [(names[0], statement)]
        case nodes.GroupCounts() | nodes.GroupBalances() | nodes.GroupAverages():
            return _several(statement, sink)
        case _:
            alone = len(names) == 1 and len(_LOANS.findall(text)) == 1
            return [(names[0], statement)] if alone else None


def _several(statement: Parts, sink: Sink) -> Parted | None:
    """What a sentence that names several pools, and a figure for each, states of each."""
    of_each = [designations(name.text) for name in statement.groups]
    if any(len(of) != 1 for of in of_each):
        return None
    figures = _figures(statement)
    if len(figures) != len(of_each):
        report_lists(statement.groups, [figure.figure for figure in figures], sink)
        return None
    return [(of[0], _single(statement, figure)) for of, figure in zip(of_each, figures, strict=True)]


def _figures(statement: Parts) -> list[nodes.Amount]:
    """The figures of a list, in order."""
    match statement:
        case nodes.GroupCounts():
            return [_exact(count) for count in statement.counts]
        case nodes.GroupBalances():
            return [_exact(balance) for balance in statement.balances]
        case nodes.GroupAverages():
            return list(statement.values)


def _single(statement: Parts, figure: nodes.Amount) -> nodes.Statement:
    """What a list states of one pool."""
    span, as_of = statement.span, statement.as_of
    match statement:
        case nodes.GroupBalances():
            balance = nodes.Balance(span=figure.span, term=statement.term, deducted_through=None, amount=figure)
            return nodes.PoolBalance(span=span, as_of=as_of, balance=balance)
        case nodes.GroupAverages() if isinstance(figure, nodes.Quantity):
            measure, basis = statement.measure, statement.fee_basis
            return nodes.WeightedAverage(span=span, as_of=as_of, measure=measure, fee_basis=basis, value=figure)
        case _:
            return nodes.LoanCount(span=span, as_of=as_of, count=figure)


def _exact(written: Written) -> nodes.Amount:
    """A figure that is a value."""
    return nodes.Amount(span=Span(*written.span), figure=written, bound=EXACTLY)
