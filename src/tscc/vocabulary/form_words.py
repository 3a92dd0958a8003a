"""The words of the captions, headings and labels of the form, and which of them a misspelt word is meant to be.

A line below a caption continues it only if it has no other words.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.vocabulary.cover_captions import CAPTIONS
from tscc.vocabulary.near_words import as_cased, most_like

_WORD = regex(r"[A-Za-z]+(?:['\u2019]s\b)?")
_NO_FIGURES = regex(r"[A-Za-z'\u2019\s.,:;()/-]+")
"""A text with the signs that captions have, and without figures: `of incorporation)`, not `Series 2001-2)`."""
_MASTHEAD = "act amended amendment exchange included information pursuant section sections securities security states to united washington"
_CAPTION_WORDS = frozenset(
    word
    for caption in CAPTIONS
    for text in (caption.begins, caption.words, *(field.printed for field in caption.fields))
    for word in _WORD.findall(text.lower())
)
_WORDS = _CAPTION_WORDS.union(_MASTHEAD.split(), *(caption.name_words.split() for caption in CAPTIONS))
_DIGIT = regex(r"\d")
_MONTH = regex(rf"\b{pattern('figures', 'MONTH')}")
_NOT_WORDS = regex(rf"{_MONTH.pattern}|\b(?={pattern('figures', 'MONTH_FIRST')})[A-Za-z]+")
"""Months, and the word in the place of a month in a date, misspelt or not."""
_GENITIVE = regex("['\u2019]s$")
_PLACES = frozenset({"united states", "washington"})
"""Words of captions that alone are a place of incorporation."""
_SHORTEST_MISSPELT_CHARS = 4
_MISSPELT = sorted(word for word in _WORDS if len(word) >= _SHORTEST_MISSPELT_CHARS)
_SHORTEST_PIECE_CHARS = 3
_NEAR_RATIO = 0.75
_WORDS_OF_FILINGS = 4096
"""How many words are kept with what they mean."""


class Misspelling(msgspec.Struct, frozen=True):
    """A misspelt word of a caption, by its place in the text."""

    start: int
    end: int
    word: str
    meant: str


def is_caption_text(text: str) -> bool:
    """Whether a text has words of captions and no others; pieces of words count, because captions break inside words."""
    dated = _DIGIT.search(text) is not None  # asked first, for speed
    words = _WORD.findall((_NOT_WORDS if dated else _MONTH).sub(" ", text))
    if " ".join(words).lower() in _PLACES:
        return False
    return bool(words) and all(_is_piece(word.lower()) or _meant(word.lower()) for word in words)


def is_end_of_caption(text: str) -> bool:
    """Whether a text ends a caption even if none is above it: `of incorporation)`, `Identification No.)`."""
    if text.count(")") <= text.count("(") or not _NO_FIGURES.fullmatch(text):
        return False
    words = _WORD.findall(text.lower())
    return bool(words) and all(map(_ends_word, words))


def misspellings(text: str) -> tuple[Misspelling, ...]:
    """The misspelt words of a caption."""
    found = []
    for place in _WORD.finditer(text):
        meant = None if _is_piece(place.group().lower()) else _meant(place.group().lower())
        if meant is not None:
            word = place.group()
            found.append(Misspelling(place.start(), place.end(), word, as_cased(word, meant)))
    return tuple(found)


def respelt(text: str) -> str | None:
    """A text with its misspelt words corrected; None if a word is not one of captions, or if no word is misspelt."""
    if not is_caption_text(text):
        return None
    faults = misspellings(text)
    for fault in reversed(faults):
        text = text[: fault.start] + fault.meant + text[fault.end :]
    return text if faults else None


@lru_cache(_WORDS_OF_FILINGS)
def _is_piece(word: str) -> bool:
    """Whether a word is in a caption, or is a part of such a word before or after a hyphen at the end of a line."""
    return _is_one_of(word, _WORDS) or (
        len(word) >= _SHORTEST_PIECE_CHARS and any(known.startswith(word) or known.endswith(word) for known in _WORDS)
    )


def _ends_word(word: str) -> bool:
    """Whether a word is one of captions that names do not have, or the second half of one: `diction`, not `Inc`."""
    return _is_one_of(word, _CAPTION_WORDS) or (
        len(word) >= _SHORTEST_PIECE_CHARS and any(known.endswith(word) for known in _CAPTION_WORDS)
    )


def _is_one_of(word: str, words: frozenset[str]) -> bool:
    """Whether a word is one of some words, also in the plural or the genitive."""
    bare = _GENITIVE.sub("", word)
    return bare in words or bare.removesuffix("s") in words


@lru_cache(_WORDS_OF_FILINGS)
def _meant(word: str) -> str | None:
    """The word of captions that a misspelt word is, or the two that ran together in it: `asspecified`."""
    if len(word) < _SHORTEST_MISSPELT_CHARS:
        return None
    for end in range(2, len(word) - 1):
        if word[:end] in _WORDS and word[end:] in _WORDS:
            return f"{word[:end]} {word[end:]}"
    return most_like(word, _MISSPELT, _NEAR_RATIO)
