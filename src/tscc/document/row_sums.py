"""The sums among the rows of a table of any kind: which rows add up to which, in every column they have in common."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

Values = tuple[Decimal | None, ...]

_MOST_ADDENDS = 60
_FEWEST_DIGITS = 4
"""A figure of fewer digits, without zeros at its end, is the sum of others by chance."""
_PAIR = 2
"""Rows of which the second is taken off the first without a word: revenues and their cost above the gross profit."""
_LEAST_TIED = 2
"""Columns that tie where nothing else says that a row is a sum."""


class Summed(NamedTuple):
    """A row of figures, and whether a rule above it or the words of its label say that it is a sum."""

    values: Values
    is_told: bool


def find_sums(rows: Sequence[Summed]) -> dict[int, tuple[int, ...]]:
    """The places of the rows that are sums of rows above them, each with those it adds up.

    A row adds up those directly above that no other sum took, the sums among them included; or it takes them off the first
    of them, as net income is what remains of revenues.
    """
    found: dict[int, tuple[int, ...]] = {}
    open_rows: list[int] = []
    for place, row in enumerate(rows):
        addends = _addends(rows, open_rows, row) if any(row.values) else 0
        if addends:
            found[place] = tuple(open_rows[-addends:])
            del open_rows[-addends:]
        if any(value is not None for value in row.values):
            open_rows.append(place)
    return found


def _addends(rows: Sequence[Summed], above: Sequence[int], row: Summed) -> int:
    """How many of the rows above, from the last on, a row adds up; 0 where none."""
    sums: list[Decimal] = [Decimal(0)] * len(row.values)
    nonzero = 0
    for count, place in enumerate(reversed(above[-_MOST_ADDENDS:]), 1):
        values = rows[place].values
        nonzero += any(values)
        if nonzero > 1 and _ties(row, sums, values, 1):
            return count
        if nonzero > 1 and (count == _PAIR or row.is_told) and _ties(row, sums, values, -1):
            return count
        sums = [total + (value or 0) for total, value in zip(sums, values, strict=True)]
    return 0


def _ties(row: Summed, sums: Sequence[Decimal], first: Values, sign: int) -> bool:
    """Whether a row is a first figure and the sum of those below it, or what remains of it, in every column."""
    tied = 0
    large = False
    for value, total, begin in zip(row.values, sums, first, strict=True):
        if value is None:
            continue
        if value != (begin or 0) + sign * total:
            return False
        tied += value != 0
        large = large or len(str(abs(value)).replace(".", "").strip("0")) >= _FEWEST_DIGITS
    return tied >= _LEAST_TIED or (tied > 0 and (large or (row.is_told and sign > 0)))
