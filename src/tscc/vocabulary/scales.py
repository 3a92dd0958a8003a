"""The scale of amounts: which words say that they are in thousands or in millions of dollars, by `grammar/columns.toml`."""

from __future__ import annotations

import re
from functools import lru_cache

from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import COLUMNS

DOLLARS = 0
"""The scale of amounts in single dollars; a scale is a power of ten."""
UNCERTAIN = -1
"""The scale of amounts that are only known not to be in single dollars: `$M`."""
_SCALES = {"thousands": 3, "millions": 6, "uncertain": UNCERTAIN}
_STATED = regex(
    r"\b(?:dollars?|amounts?|balances?)\b[^.]{0,40} in (?:thousands|millions)|000'?s omitted|"
    r"\A\W*(?:all )?(?:u\.?s\.? )?(?:(?:dollars?|amounts?|\$) )?(?:are )?in (?:thousands|millions)",
    re.IGNORECASE,
)
"""Words of prose that state a scale: `All dollar amounts are in thousands.`; `thousands of loans` do not."""
_ONE_TABLE = regex(r"\b(?:the|this)(?: following| next)? table\b", re.IGNORECASE)
_MULTIPLES = regex(r"thousand|mil|000|\$ *[mk]")
"""Of these, words that state a scale have one; looked for first, for speed."""

_MULTIPLIER = regex(r"<MULTIPLIER>\s*(1(?:,?000){0,2})\s*\Z", re.IGNORECASE)
_LONGEST_ALONE_CHARS = 40
"""`All dollar amounts below are in $000s.`"""
_ALONE = regex(r"\$|\bin\b|000", re.IGNORECASE)
_FIGURE = regex(r"[1-9]")
_LARGEST_POOL_DIGITS = 10
"""Digits of the dollars of the largest pool: below ten billion."""
_TO_THE_CENT = regex(r"\$?\s*\d{1,3}(?:,\d{3}){2,}\.\d\d")
"""An amount of millions with cents: `$27,350,120.55`."""


def contradicts(scale: int, figure: str) -> bool:
    """Whether a figure can only be in single dollars, although a scale is stated: it has cents, or it would be too large."""
    if scale <= DOLLARS:
        return False
    whole = regex(r"[$,\s]").sub("", figure).partition(".")[0]
    return _TO_THE_CENT.fullmatch(figure.strip()) is not None or (
        whole.isdigit() and len(whole) + scale > _LARGEST_POOL_DIGITS
    )


@lru_cache(maxsize=256)
def scale_of(text: str) -> int:
    """The scale that a head, a title, a label or the tag of a data schedule states, `DOLLARS` where it states none."""
    small = text.lower()
    if found := _MULTIPLIER.match(text):
        return found[1].count("000") * 3
    if not _MULTIPLES.search(small):
        return DOLLARS
    return next((scale for name, scale in _SCALES.items() if regex(COLUMNS["scales"][name]).search(small)), DOLLARS)


def scale_of_prose(text: str) -> int:
    """The scale that a paragraph or a note states."""
    found = _STATED.search(text) if _MULTIPLES.search(text.lower()) else None
    return scale_of(found[0]) if found else scale_of(text) if states_scale_alone(text) else DOLLARS


def names_one_table(text: str) -> bool:
    """Whether a text that states a scale is about one table: `In the table below dollar amounts are in thousands`."""
    return _ONE_TABLE.search(text) is not None


def states_scale_alone(text: str) -> bool:
    """Whether a text is so short that it states a scale and nothing else: `All amounts in $000s`."""
    short = len(text) <= _LONGEST_ALONE_CHARS and not _FIGURE.search(text)
    return short and _ALONE.search(text) is not None and scale_of(text) != DOLLARS
