"""The grammar: `lines.lark` and `layout.lark` for the lines of a filing, the other files for the texts inside a line.

This module hands the files and their parse tables to the stages. The tables are generated ahead (`generated.py`),
because building them costs more than all the rest of a compile; a test holds them to the grammar.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

GRAMMARS = {"layout": ("filing", "exhibit"), "sentences": ("statement",), "labels": ("band",)}
"""The grammars that have parse tables, with their start rules; `lines.lark` has terminals only."""

Tables = tuple[
    tuple[str, ...],
    tuple[tuple[int, tuple[tuple[int, bool], ...], str | None, bool, bool], ...],
    tuple[tuple[int, ...], ...],
    tuple[int, ...],
    dict[str, tuple[int, int]],
]
"""Symbols; rules as origin, expansion, alias, keeps-all-tokens and inlines-one-child; rows; states; start and end states."""

_TERMINAL = re.compile(r"^([A-Z_]+): /(.*)/(i?)$", re.MULTILINE)


def read(name: str) -> str:
    """The text of a grammar file, by its name without `.lark`."""
    return files(__name__).joinpath(f"{name}.lark").read_text(encoding="utf-8")


@cache
def terminals(name: str) -> dict[str, str]:
    """The terminals of a grammar file, in its order, as regular expressions that carry their own flags."""
    return {
        terminal: f"(?i:{body})" if flags else f"(?:{body})"
        for terminal, body, flags in _TERMINAL.findall(read(name).replace("\\/", "/"))
    }


@cache
def ignored(name: str) -> str:
    """What a grammar file leaves out between its terminals, as one regular expression."""
    return "|".join(
        f"(?i:{body})" if flags else f"(?:{body})"
        for body, flags in re.findall(r"^%ignore /(.*)/(i?)$", read(name), re.MULTILINE)
    )


def tables(name: str) -> Tables:
    """The parse tables of a grammar."""
    from tscc.grammar.generated import TABLES

    return TABLES[name]
