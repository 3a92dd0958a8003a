"""Sentences that no rule claims: whether a reader of the pool would miss what they say."""

from __future__ import annotations

import re

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex

_FIGURE = regex(r"\d")
LARGE_FIGURE = regex(r"\d,\d{3}\b")
"""`$1,722,903`, which is part of no name and of no date: seen at once, where the names take time to look for."""
_AMOUNT = regex(r"\$ ?\d|\d ?%")
"""`$5.9 million`, `4%`: likewise, in a sentence."""
_NAMED_NUMBER = regex(pattern("figures", "NAMED_NUMBER"), re.IGNORECASE)
EXHIBIT = terminal("figures", "EXHIBIT")
_PAGES = regex(r"\b\d{1,3} pages\b")
_WHOLE = regex(r"\b(?:total|add(?: up)? to|sum to|equal) (?:exactly )?100(?:\.0+)? ?(?:%|percent)", re.IGNORECASE)
"""What percentages add up to, which is no figure of a pool: `Percentages may not total 100% due to rounding.`"""
_SENTENCE = regex(r"\b[a-z]{3,}\b|[.;:]$")
"""What a sentence has and a page heading has not: a word in small letters, or a stop at its end."""
DATE_BEGINS = r"(?=\d|[A-Za-z]{3,10}\s\d)"
"""How every date of a sentence begins; found much faster than the date itself."""
_DATE = regex(DATE_BEGINS + pattern("sentences", "DATE"))
_MISSING = regex(pattern("figures", "FIGURE_MISSING"), re.IGNORECASE)
_BROKEN_OFF = regex(pattern("figures", "BROKEN_OFF"), re.IGNORECASE)
_STATED = regex(r"\b(?:is|was|were|are|has|have|had|of)\b")
_MISREAD = regex(r"\$|\b\d[\d,.]*")
"""A figure, or a part of one; a `%` alone is what a lost figure leaves."""
_OF_LOANS = regex(
    r"\bloans?\b|\bpools?\b|cut-?off date|\bmortgaged\b|loan-to-value|\boriginat\w+|\bmaturit", re.IGNORECASE
)


def has_figures(text: str) -> bool:
    """Whether a sentence, without its footnote marks, has figures other than numbers that are names."""
    if _FIGURE.search(text) is None:
        return False
    text = _WHOLE.sub("", text) if "100" in text else text
    if LARGE_FIGURE.search(text) or _AMOUNT.search(text):
        return True
    text = _PAGES.sub("", EXHIBIT.sub("", text)) if EXHIBIT.match(text) else text
    return _FIGURE.search(_NAMED_NUMBER.sub("", text)) is not None


def lacks_figure(text: str) -> bool:
    """Whether a sentence has no figure where one should be: `the number of such mortgage loans is`."""
    whole = text.rstrip("andorANDOR ")[-1:] in (".", ";", ":")
    if _BROKEN_OFF.match(text):
        return True
    if not whole or "loan" not in text.lower() or not _STATED.search(text) or not _MISSING.search(text):
        return False
    return _MISREAD.search(_DATE.sub("", text)) is None


def is_missed(text: str) -> bool:
    """Whether a sentence with figures may state something of the pool: a bare date of something else does not."""
    if not _SENTENCE.search(text.rstrip()):
        return False
    if _BROKEN_OFF.match(text):
        return True
    loans_or_amount = _OF_LOANS.search(text) or _AMOUNT.search(text)
    return loans_or_amount is not None or has_figures(_DATE.sub("", text))
