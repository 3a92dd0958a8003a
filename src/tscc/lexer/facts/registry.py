"""Facts by their names, each a small function.

A fact says nothing of what a line is. Whether it holds of the line above or below need not be said here: a look may ask
for `above capitals`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from tscc.lexer.page import Page
from tscc.lexer.shown import Shown

TextFact = Callable[[str], bool]
Fact = Callable[[Page, int], bool]
GridFact = Callable[[Page, int, Shown], bool]
Kind = TypeVar("Kind", bound=Callable[..., Any])


def registered(facts: dict[str, Kind]) -> Callable[[Kind], Kind]:
    """A decorator that makes a function one of some facts, by its name."""

    def named(function: Kind) -> Kind:
        facts[function.__name__] = function
        return function

    return named
