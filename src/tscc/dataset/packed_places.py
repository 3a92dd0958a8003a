"""Places as numbers that pack well, and back: a place begins not far from the one before, and most end on their line.

A place is line, column, end line, end column, start and end, as `SpanPlace` has them; here they are six columns of many places.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from operator import add, sub

Numbers = Sequence[int | None]
"""One of the six columns."""


def pack_places(places: Sequence[Numbers]) -> list[list[int]]:
    """Six columns of places; where a row has no place, all of them are None, and it is packed as 0, which no line has."""
    lines, columns, end_lines, end_columns, starts, ends = ([each or 0 for each in column] for column in places)
    return [
        steps(lines), columns, [*map(sub, end_lines, lines)], end_columns, steps(starts), [*map(sub, ends, starts)]
    ]  # fmt: skip


def unpack_places(packed: Sequence[Sequence[int]]) -> list[Numbers]:
    """The reverse of `pack_places`."""
    steps, columns, heights, end_columns, start_steps, lengths = packed
    lines, starts = [*accumulate(steps)], [*accumulate(start_steps)]
    places: list[Numbers] = [
        lines, columns, [*map(add, lines, heights)], end_columns, starts, [*map(add, starts, lengths)]
    ]  # fmt: skip
    if 0 not in lines:
        return places
    return [[number if line else None for number, line in zip(column, lines, strict=True)] for column in places]


def steps(numbers: Sequence[int]) -> list[int]:
    """The first number, and what is added to each for the next."""
    return [*numbers[:1], *(after - before for before, after in pairwise(numbers))]
