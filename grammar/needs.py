"""What every text of a grammar contains: a few terminals, so that most texts can be rejected without parsing them.

Only `generate` uses this. Each alternative of a rule needs all its symbols; the symbol that is least likely to be in a
text by chance is chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from re import _parser

from lark.grammar import Rule

from grammar.starts import has_digit


def needed_terminals(start: str, rules: Iterable[Rule], pattern_of: Callable[[str], str]) -> list[str]:
    """Terminals of which every text of a start rule contains at least one; an error if there are none."""
    expansions: dict[str, list[list[str]]] = {}
    for rule in rules:
        expansions.setdefault(rule.origin.name, []).append([symbol.name for symbol in rule.expansion])

    @cache
    def chance(symbol: str) -> tuple[bool, int]:
        """How likely a terminal is to be in any text: less likely if it has a digit, and the longer it is."""
        pattern = pattern_of(symbol)
        return (not has_digit(pattern), -_parser.parse(pattern).getwidth()[0])

    @cache
    def reach(symbol: str) -> frozenset[str]:
        """The rules that may be within a symbol, itself among them."""
        found, left = {symbol}, [symbol]
        while left:
            new = {
                part for expansion in expansions.get(left.pop(), ()) for part in expansion if part in expansions
            } - found
            found |= new
            left += new
        return frozenset(found)

    @cache
    def needed(symbol: str, within: frozenset[str]) -> frozenset[str]:
        """Terminals of which every form of a symbol contains at least one; none if it may be empty or contain itself.

        `within` are those rules it is in that it may contain.
        """
        if symbol not in expansions:
            return frozenset({symbol})
        found: set[str] = set()
        for expansion in sorted(expansions[symbol], key=len):
            around = within | {symbol}
            parts = (needed(part, around & reach(part)) for part in expansion if part not in around)
            choices = [part for part in parts if part]
            if not choices:
                return frozenset()
            found |= min(choices, key=lambda choice: (not choice <= found, max(map(chance, choice)), sorted(choice)))
        return frozenset(found)

    terminals = needed(start, frozenset())
    if not terminals:
        raise ValueError(f"{start} may be a text without any terminal")
    return sorted(terminals)
