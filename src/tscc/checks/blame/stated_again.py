"""A fact that is stated twice with different figures, of which the tables say which is right: one fault, not two."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from tscc.checks.results import Result
from tscc.diagnostics.codes import STATED_TOTAL_CONTRADICTED, STATED_TWICE
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.grammar.ahead import regex
from tscc.text.source import Span

_SIGNS = regex(r"[$,\s]")


def take_over(result: Result, primary: Span, text: str, sink: Sink) -> tuple[Label, ...]:
    """The place where a contradicted figure is stated again as the tables have it, whose own report is withdrawn."""
    if result.rule.code is not STATED_TOTAL_CONTRADICTED:
        return ()
    for found in sink.sorted():
        again = found.primary.span
        first = any(label.span == primary for label in found.secondary)
        if found.code is STATED_TWICE and first and _same(text[again.start : again.end], result.facts.expected):
            sink.withdraw(found)
            return (Label(again, "stated here as the tables have it"),)
    return ()


def _same(text: str, expected: object) -> bool:
    try:
        stated = Decimal(_SIGNS.sub("", text))
    except InvalidOperation:
        return False
    return isinstance(expected, Decimal) and stated.quantize(expected) == expected
