"""The grammar: `lines.lark` and `layout.lark` for the lines of a filing, the other files for the texts inside a line.

The files are read ahead: `generated.py` has their terminals and parse tables, because deriving those costs more than all
the rest of a compile. A test holds it to the files; this module hands what is in it to the stages.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

GRAMMARS = {"layout": ("filing", "exhibit"), "sentences": ("statement",), "labels": ("band",)}
"""The grammars that have parse tables, with their start rules; `lines.lark` has terminals only."""


class Tables(NamedTuple):
    """The parse tables of a grammar, as text, which costs next to nothing to load."""

    rules: str
    """A line for each rule, counted from 1: its origin, the name of its tree, and for each of its symbols a sign.

    `+` becomes a child of the tree, `*` gives its children to it, `-` is dropped.
    """
    rows: str
    """A line for each row of actions: groups apart by `;`, each an action and the symbols it is for.

    An action is the state to go to or, negative, the rule to reduce by.
    """
    states: str
    """The row of each state."""
    starts: dict[str, int]
    """The state each start rule begins in."""


def terminals(name: str) -> list[str]:
    """The terminals of a grammar file, in its order; first `IGNORED`, where it leaves something out between them."""
    from tscc.grammar.generated import TERMINALS

    return list(TERMINALS[name])


def pattern(name: str, kind: str) -> str:
    """A terminal of a grammar file as a regular expression, one group, to compose others of."""
    from tscc.grammar.generated import TERMINALS

    return TERMINALS[name][kind][0]


@cache
def terminal(name: str, kind: str) -> re.Pattern[str]:
    """A terminal of a grammar file, compiled when first asked for: no filing needs them all."""
    return re.compile(pattern(name, kind))


@cache
def kinds(name: str) -> dict[str, tuple[str, ...]]:
    """What a token of each terminal of a grammar file may be, best first; what is ignored is of no kind."""
    from tscc.grammar.generated import TERMINALS

    return {kind: each for kind, (_, _, each) in TERMINALS[name].items()}


@lru_cache(maxsize=1024)
def beginning(name: str, character: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The terminals of a grammar file that a text may be by its first character, in the order of the file."""
    from tscc.grammar.generated import TERMINALS

    told = character.isascii() and character.isprintable()
    return tuple(
        (kind, terminal(name, kind))
        for kind, (_, starts, _) in TERMINALS[name].items()
        if character in starts or not told
    )


@cache
def needed(name: str) -> re.Pattern[str]:
    """What every text of a grammar has somewhere; a text without it need not be read."""
    from tscc.grammar.generated import NEEDED

    return re.compile(NEEDED[name])


def tables(name: str) -> Tables:
    """The parse tables of a grammar."""
    from tscc.grammar.generated import TABLES

    return Tables(*TABLES[name])
