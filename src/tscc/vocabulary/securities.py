"""The words of the names of securities and of their series: `Mortgage Pass-Through Certificates, Series 2003-4`."""

from __future__ import annotations

from functools import lru_cache

from tscc.vocabulary.near_words import is_near, near_among, spelling

_WORDS = spelling("mortgage pass-through certificates asset-backed securities")
_RIGHT = spelling(
    "mortgages mortgaged mortgagee mortgagor passthrough pass-throughs certificate assets-backed asset-based series"
)
"""Words that are nearly those, and right."""


SERIES = r"\d{4}\s?-\s?(?:[A-Z]{0,5}\d+[A-Z]?|[A-Z]{1,2})\b"
"""The year and the number of a series: `2003-4`, `2004-OPT1`, `2001-A`."""


def is_nearly_series(word: str) -> bool:
    """Whether a word is `series` with one fault."""
    return is_near(word.lower(), "series")


@lru_cache(maxsize=256)
def near_word_of_securities(word: str) -> str | None:
    """The word of the names of securities that a word has one fault from; None where it is right, or none of them."""
    return near_among(word, _WORDS, _RIGHT)
