"""The grammar: `lines.lark` and `layout.lark` for the lines of a filing, the other files for the texts inside a line.

The files are read ahead: `generated.py` has their terminals and parse tables, because deriving those costs more than all
the rest of a compile. A test holds it to the files; this module hands what is in it to the stages.
"""

from __future__ import annotations

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


def terminals(name: str) -> dict[str, str]:
    """The terminals of a grammar file, in its order, as regular expressions that carry their own flags."""
    from tscc.grammar.generated import TERMINALS

    return TERMINALS[name]


def ignored(name: str) -> str:
    """What a grammar file leaves out between its terminals, as one regular expression."""
    from tscc.grammar.generated import IGNORED

    return IGNORED[name]


def tables(name: str) -> Tables:
    """The parse tables of a grammar."""
    from tscc.grammar.generated import TABLES

    return Tables(*TABLES[name])
