"""The words of the form: those its captions, headings and labels are made of, and which word a misspelt one is.

A caption is told by its words, so a line under it goes on with it only where it has no others.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple

from tscc.grammar import pattern

_VOCABULARY = """
    a act amended address addresses adopted an and any area articles as at back be business by certificate change changed
    charter classes co code codes commission company current date dated depositor earliest ein employer employers event
    events exact exchange executive file fiscal formation former formerly governing i id identification if in inc included information
    including incorporated incorporation instrument instruments irs issuer its jurisdiction jurisdictions last
    listed mailing name names no nos not number numbers of office officer offices or organization organizational organized
    original other place postal principal pursuant r registrant registrant's registrants registration relevant
    report reported reports s same sec section sections securities security serial series since specified specify
    state states tax telephone telephones the their to trust under united washington with year years zip
"""
_WORDS = frozenset(_VOCABULARY.split())
_WORD = re.compile(r"[A-Za-z]+(?:['\u2019]s\b)?")
_NOT_WORDS = re.compile(rf"\b{pattern('figures', 'MONTH')}|\b(?={pattern('figures', 'MONTH_FIRST')})[A-Za-z]+")
"""Months, and what stands for one in a date, however it is spelt."""
_PLACES = frozenset({"united states", "washington"})
"""Words of captions that alone are a place: a state of incorporation."""
_SHORTEST = 4
_SHORTEST_PART = 3
_NEAR = 0.75


class Misspelling(NamedTuple):
    """A word of a caption that is not spelt as it should be, by its place in the text."""

    start: int
    end: int
    word: str
    meant: str


def is_caption_text(text: str) -> bool:
    """Whether a text has words of captions and no others; parts of words count, for captions break where they will."""
    words = _WORD.findall(_NOT_WORDS.sub(" ", text))
    if " ".join(words).lower() in _PLACES:
        return False
    return bool(words) and all(_is_part(word.lower()) or _meant(word.lower()) for word in words)


def misspellings(text: str) -> tuple[Misspelling, ...]:
    """The misspelt words of a caption."""
    found = []
    for place in _WORD.finditer(text):
        meant = None if _is_part(place.group().lower()) else _meant(place.group().lower())
        if meant is not None:
            word = place.group()
            meant = meant.upper() if word.isupper() else meant.capitalize() if word.istitle() else meant
            found.append(Misspelling(place.start(), place.end(), word, meant))
    return tuple(found)


def respelt(text: str) -> str | None:
    """A text with its misspelt words put right; None where a word is none of a caption, or none is misspelt."""
    if not is_caption_text(text):
        return None
    faults = misspellings(text)
    for fault in reversed(faults):
        text = text[: fault.start] + fault.meant + text[fault.end :]
    return text if faults else None


@cache
def _is_part(word: str) -> bool:
    """Whether a word is one of captions, or what a hyphen at a line's end leaves of one."""
    bare = word.removesuffix("'s").removesuffix("\u2019s")
    if bare in _WORDS or bare.removesuffix("s") in _WORDS:
        return True
    return len(bare) >= _SHORTEST_PART and any(known.startswith(bare) or known.endswith(bare) for known in _WORDS)


@cache
def _meant(word: str) -> str | None:
    """The word of captions a misspelt one is."""
    if len(word) < _SHORTEST:
        return None
    near = get_close_matches(word, [known for known in sorted(_WORDS) if len(known) >= _SHORTEST], n=1, cutoff=_NEAR)
    return near[0] if near else None
