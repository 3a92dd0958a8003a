"""Which parts of two documents are the same part: by the first key they share, then by the next one."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
Key = Callable[[T], Hashable]
"""Gives what identifies a part, or None if the part has no such key."""


class Pairs(NamedTuple, Generic[T]):
    """Parts by their places: those of both, and those of only one, each in the order of its document."""

    both: list[tuple[int, int]]
    removed: list[int]
    added: list[int]


def pair(old: Sequence[T], new: Sequence[T], *keys: Key[T]) -> Pairs[T]:
    """Pair the parts with the same key, key by key; of several with one key the first with the first."""
    left, right = dict(enumerate(old)), dict(enumerate(new))
    both: list[tuple[int, int]] = []
    for key in keys:
        places: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for at, part in right.items():
            places[key(part)].append(at)
        places.pop(None, None)
        for at, part in list(left.items()):
            found = places.get(key(part))
            if found:
                both.append((at, found.popleft()))
                del left[at], right[both[-1][1]]
    return Pairs(sorted(both), sorted(left), sorted(right))
