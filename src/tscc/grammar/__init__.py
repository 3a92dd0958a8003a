"""What the programs in the folder `grammar/` of the project made of the grammar: terminals, parse tables, words, codes.

It is made ahead, because deriving it would cost more than the rest of a compile; tests keep it up to date. This module
gives the terminals and tables to the other folders: `lines.lark` and `layout.lark` are for the lines of a filing, the
other grammars for the texts inside a line.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

import msgspec

from tscc.grammar.ahead import regex

GRAMMARS = {"layout": ("filing", "exhibit"), "sentences": ("statement",), "labels": ("band",), "generic": ("page",)}
"""The grammars that have parse tables, with their start rules; `figures.lark` and `lines.lark` have terminals only."""

IGNORED = "IGNORED"
"""The name of what a grammar file ignores and nobody needs; what it ignores under a name is an aside."""


class Tables(msgspec.Struct, frozen=True):
    """The parse tables of a grammar as text, which loads in almost no time."""

    rules: str
    """A line for each rule, counted from 1: its origin, the name of its tree, and a sign for each of its symbols.

    `+` becomes a child of the tree, `*` gives its children to the tree, `-` is dropped.
    """
    symbols: str
    """The terminals and the origins of rules, counted from 0."""
    rows: str
    """A line for each state: symbols by their numbers, each with its action behind it.

    An action is the state to go to or, negative, the rule to reduce by.
    """
    starts: dict[str, int]
    """The state each start rule begins in."""


def terminals(name: str) -> list[str]:
    """The terminals of a grammar file, in its order; `IGNORED` comes first where it ignores something between them."""
    from tscc.grammar.generated import TERMINALS

    return list(TERMINALS[name])


def pattern(name: str, kind: str) -> str:
    """A terminal of a grammar file as a regular expression in one group, for use in others."""
    from tscc.grammar.generated import TERMINALS

    return TERMINALS[name][kind][0]


@cache
def terminal(name: str, kind: str) -> re.Pattern[str]:
    """A terminal of a grammar file, compiled when first needed, as no filing needs them all."""
    return regex(pattern(name, kind))


@cache
def kinds(name: str) -> dict[str, tuple[str, ...]]:
    """The kinds a token of each terminal of a grammar file may be of, best first; ignored text has none."""
    from tscc.grammar.generated import TERMINALS

    return {kind: each for kind, (_, _, each) in TERMINALS[name].items()}


@lru_cache(maxsize=1024)
def beginning(name: str, character: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The terminals of a grammar file that a text may be by its first character, in the order of the file."""
    from tscc.grammar.generated import TERMINALS

    known = character.isascii() and character.isprintable()
    return tuple(
        (kind, terminal(name, kind))
        for kind, (_, starts, _) in TERMINALS[name].items()
        if character in starts or not known
    )


@cache
def needed(name: str) -> re.Pattern[str]:
    """What every text of a grammar contains; a text without it need not be parsed."""
    from tscc.grammar.generated import NEEDED

    return regex(NEEDED[name])


def tables(name: str) -> Tables:
    """The parse tables of a grammar."""
    from tscc.grammar.generated import TABLES

    return Tables(*TABLES[name])
