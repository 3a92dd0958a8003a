"""What every text of a grammar has somewhere: a few terminals, so that most texts need not be read to be declined.

Only `generate` needs this. Each alternative of a rule needs all its symbols; the one least likely to stand in a text by
chance is looked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from re import _parser

from lark.grammar import Rule

from tscc.grammar.starts import has_digit


def needed_terminals(start: str, rules: Iterable[Rule], pattern_of: Callable[[str], str]) -> list[str]:
    """Terminals one of which at least is in every text of a start rule; a grammar that has none such is an error."""
    expansions: dict[str, list[list[str]]] = {}
    for rule in rules:
        expansions.setdefault(rule.origin.name, []).append([symbol.name for symbol in rule.expansion])

    @cache
    def chance(symbol: str) -> tuple[bool, int]:
        """How likely a terminal is in any text: less so where it has a digit, and the longer it is."""
        pattern = pattern_of(symbol)
        return (not has_digit(pattern), -_parser.parse(pattern).getwidth()[0])

    def needed(symbol: str, within: frozenset[str]) -> frozenset[str]:
        """Terminals one of which is in all a symbol may be; none where it may be empty, or be in itself."""
        if symbol not in expansions:
            return frozenset({symbol})
        found: set[str] = set()
        for expansion in sorted(expansions[symbol], key=len):
            parts = (needed(part, within | {symbol}) for part in expansion if part not in within | {symbol})
            choices = [part for part in parts if part]
            if not choices:
                return frozenset()
            found |= min(choices, key=lambda choice: (not choice <= found, max(map(chance, choice)), sorted(choice)))
        return frozenset(found)

    terminals = needed(start, frozenset())
    if not terminals:
        raise ValueError(f"{start} may be a text without any terminal")
    return sorted(terminals)
