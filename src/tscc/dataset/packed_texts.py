"""Texts that are made of few parts, such as JSON Pointers, as numbers and parts that pack well, and back.

A text is what ends with its last slash, and the rest: `/pools/0/rows/3/` and `loan_count`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from operator import add
from typing import TypeAlias

from tscc.dataset.packed_places import steps

Packed: TypeAlias = tuple[list[int], list[str], list[str], list[int], list[int]]
"""The beginnings, each as how much of the one before it has and what follows; the rests; and for each text the numbers of both."""


def pack_texts(texts: Sequence[str | None]) -> Packed:
    """Texts as their parts; None has the number -1 for its rest."""
    heads, rests = dict[str, int](), dict[str, int]()
    of_heads, of_rests, last = list[int](), list[int](), 0
    for text in texts:
        if text is None:
            of_rests.append(-1)
        else:
            end = text.rfind("/") + 1
            last = heads.setdefault(text[:end], len(heads))
            of_rests.append(rests.setdefault(text[end:], len(rests)))
        of_heads.append(last)
    before = ["", *heads]
    counts = [_in_common(*each) for each in zip(before, heads, strict=False)]
    return (
        counts,
        [head[count:] for head, count in zip(heads, counts, strict=True)],
        [*rests],
        steps(of_heads),
        of_rests,
    )


def unpack_texts(packed: Packed) -> list[str | None]:
    """The reverse of `pack_texts`."""
    counts, ends, rests, of_heads, of_rests = packed
    heads, before = list[str](), ""
    for count, end in zip(counts, ends, strict=True):
        before = before[:count] + end
        heads.append(before)
    if -1 in of_rests:
        numbers = zip(accumulate(of_heads), of_rests, strict=True)
        return [None if rest < 0 else heads[head] + rests[rest] for head, rest in numbers]
    return [*map(add, map(heads.__getitem__, accumulate(of_heads)), map(rests.__getitem__, of_rests))]


def _in_common(one: str, other: str) -> int:
    """The length of what two texts both begin with, searched by halves."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
