"""The words of the names of attributes that loans have an average of: `original term to stated maturity`, `credit score`."""

from __future__ import annotations

from tscc.vocabulary.near_words import near_words, spelling

_WORDS = spelling(
    "original remaining terms stated scheduled maturity loan-to-value ratio ratios credit score scores mortgage interest rates "
    "coupon seasoning balance principal"
)
_SHORT = spelling("term to at of fico note rate gross net age loan")
"""Words of the same names that others are too like for a misspelling to be known."""
_RIGHT = spelling(
    "coupons balances ratios rated rating state states dates stores principle originated originally interests"
)
"""Words that are nearly those, and right."""


def is_spoilt(name: str) -> bool:
    """Whether the name of an attribute is that of a known one with a word misspelt or lost: `orgginal term`, `original to maturity`."""
    words = name.lower().split()
    if all(word in _WORDS or word in _SHORT for word in words):
        return True
    return next(near_words(name.lower(), _WORDS, _RIGHT | _SHORT), None) is not None
