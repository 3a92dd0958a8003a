"""The words of the names of securities: `Mortgage Pass-Through Certificates`."""

from __future__ import annotations

from functools import lru_cache

from tscc.vocabulary.near_words import is_near, spelling

_WORDS = spelling("mortgage pass-through certificates asset-backed securities")
_RIGHT = spelling(
    "mortgages mortgaged mortgagee mortgagor passthrough pass-throughs certificate assets-backed asset-based series"
)
"""Words that are nearly those, and right."""


@lru_cache(maxsize=256)
def near_word_of_securities(word: str) -> str | None:
    """The word of the names of securities that a word has one fault from; None where it is right, or none of them."""
    small = word.lower()
    return None if small in _WORDS or small in _RIGHT else next((each for each in _WORDS if is_near(small, each)), None)
