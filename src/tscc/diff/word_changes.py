"""Changes of words: two texts as their common words and those that only one of them has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal

from tscc.diff.changes import Piece, Where
from tscc.diff.collected import Ends, Found

_MOST_PRODUCT = 4_000_000
"""Words of one text times those of the other up to which they are aligned; longer ones are replaced as a whole."""


def compare_words(where: Where, key: str, texts: tuple[str, str], ends: Ends, found: Found) -> None:
    """Report a text with other words; other blanks are no change."""
    found.text(where, key, word_pieces(*texts), ends)


def word_pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Both texts as pieces, in order: what is removed before what is added in its place."""
    left, right = old.split(), new.split()
    head = _common(left, right)
    tail = _common(left[head:][::-1], right[head:][::-1])
    inner = _aligned(left[head : len(left) - tail], right[head : len(right) - tail])
    signed = [("=", left[:head]), *inner, ("=", left[len(left) - tail :])]
    return tuple(_joined((sign, words) for sign, words in signed if words))


def _common(left: Sequence[str], right: Sequence[str]) -> int:
    """The number of equal leading words."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(left), len(right)))


_Signed = tuple[Literal["=", "-", "+"], Sequence[str]]


def _aligned(left: Sequence[str], right: Sequence[str]) -> list[_Signed]:
    """Words that are the same, removed and added."""
    if len(left) * len(right) > _MOST_PRODUCT:
        return [("-", left), ("+", right)]
    found: list[_Signed] = []
    for kind, start, end, begin, stop in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(("=", left[start:end]))
        else:
            found += [("-", left[start:end]), ("+", right[begin:stop])]
    return found


def _joined(signed: Iterator[_Signed]) -> Iterator[Piece]:
    """Neighbours of one sign as one piece."""
    for sign, group in groupby(signed, key=lambda each: each[0]):
        yield Piece(sign, " ".join(word for _, words in group for word in words))
