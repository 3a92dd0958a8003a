"""The sums among the rows of a table of any kind: which rows add up to which, in every column they have in common."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

import msgspec

Values = tuple[Decimal | None, ...]

_FEWEST_ADDENDS, _MOST_ADDENDS = 2, 60
"""Rows that a sum adds up: at least those that are not 0, and at most all of them."""
_FEWEST_DIGITS = 4
"""A figure of fewer digits, without zeros at its end, is the sum of others by chance."""
_PAIR = 2
"""Rows of which the second is taken off the first without a word: revenues and their cost above the gross profit."""
_LEAST_TIED = 2
"""Columns that tie where nothing else says that a row is a sum."""


class Summed(msgspec.Struct, frozen=True):
    """A row of figures, and whether a rule above it or the words of its label say that it is a sum."""

    values: Values
    is_told: bool


class Row(Protocol):
    """What a row prints in each column, nothing in a heading, and the figures of that."""

    @property
    def cells(self) -> Sequence[str | None]:
        """The texts."""

    @property
    def values(self) -> Values:
        """The figures."""


def addable(rows: Sequence[Row], columns: int, *, signed: bool = False) -> list[Values]:
    """The figures of each row that may be added up: no percentages, but in a table that has nothing else.

    Those with a sign in a column of amounts are among them where `signed`: rates of which only the first and the last have one.
    """
    printed = [[cell for row in rows if row.cells and (cell := row.cells[at])] for at in range(columns)]
    shares = [*map(_are_shares, printed)]
    if all(map(operator.or_, shares, (not any(map(_has_digit, texts)) for texts in printed))):
        return [row.values for row in rows]
    return [
        tuple(
            None if share or (not signed and "%" in (cell or "")) else value
            for share, cell, value in zip(shares, row.cells, row.values, strict=False)
        )
        for row in rows
    ]


def _are_shares(texts: Sequence[str]) -> bool:
    """Whether a column has percentages: its first figure, or half of them, and no amount in dollars."""
    signed = ["%" in text for text in texts if _has_digit(text)]
    return bool(signed) and (signed[0] or 2 * sum(signed) >= len(signed)) and not any("$" in text for text in texts)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def find_sums(rows: Sequence[Summed]) -> dict[int, tuple[int, ...]]:
    """The places of the rows that are sums of rows above them, each with those it adds up.

    A row adds up those directly above that no other sum took, the sums among them included; or it takes them off the first
    of them, as net income is what remains of revenues. One that is told to be a sum may miss in one column where two tie, or
    where one ties and another sum of the table ties in the column that it misses: prices beside numbers of shares do not add up.
    What remains of a row is no sum where that row comes again below: equity is a part of the total that assets are above.
    """
    found = _sums(rows, frozenset())
    if all(place in found for place, row in enumerate(rows) if row.is_told):
        return found
    adding = {
        column
        for place, addends in found.items()
        for column, value in enumerate(rows[place].values)
        if value and value in sum_of([rows[addend].values for addend in addends], column)
    }
    return _sums(rows, frozenset(adding)) if adding else found


def _sums(rows: Sequence[Summed], adding: frozenset[int]) -> dict[int, tuple[int, ...]]:
    """The sums, where those of the columns that are `adding` are known to tie elsewhere."""
    found: dict[int, tuple[int, ...]] = {}
    above = _Above()
    for place, row in enumerate(rows):
        addends = 0
        if any(row.values):
            below = rows[place + 1].values if place + 1 < len(rows) else ()
            addends = _addends(above, row, below)
            if not addends and row.is_told:
                addends = _addends(above, row, below, adding)
        if addends:
            found[place] = above.take(addends)
        if any(value is not None for value in row.values):
            above.add(place, row.values)
    return found


class _Above:
    """The rows above one that no sum took, and what each column adds up to from the first of them on."""

    def __init__(self) -> None:
        self._places: list[int] = []
        self._values: list[Values] = []
        self._totals: list[list[Decimal]] = []

    def __len__(self) -> int:
        return len(self._places)

    def add(self, place: int, values: Values) -> None:
        """Add a row below the others."""
        last = self._totals[-1] if self._totals else [Decimal(0)] * len(values)
        self._places.append(place)
        self._values.append(values)
        self._totals.append([total + (value or 0) for total, value in zip(last, values, strict=True)])

    def take(self, count: int) -> tuple[int, ...]:
        """Take the last rows away; their places."""
        taken = tuple(self._places[-count:])
        for each in (self._places, self._values, self._totals):
            del each[-count:]
        return taken

    def from_last(self, count: int) -> Values:
        """The figures of a row, counted from the last."""
        return self._values[-count]

    def below(self, count: int, column: int) -> Decimal:
        """What a column adds up to below a row, counted from the last."""
        return self._totals[-1][column] - self._totals[-count][column]

    def whole(self, count: int) -> list[bool]:
        """Whether each of the last rows has a figure that is not 0, by column."""
        return [all(values) for values in zip(*self._values[-count:], strict=True)]


def sum_of(rows: Sequence[Values], column: int) -> tuple[Decimal, Decimal]:
    """What some rows add up to in a column, and what remains of the first without the others."""
    first, *others = (row[column] or Decimal(0) for row in rows)
    rest = sum(others, Decimal(0))
    return first + rest, first - rest


def _addends(above: _Above, row: Summed, below: Values, adding: frozenset[int] | None = None) -> int:
    """How many of the rows above, from the last on, a row adds up; 0 where none. `below` are the figures of the next row.

    Where columns that are `adding` are given, the row may miss in one of those in which each row has a figure that is not 0.
    """
    printed = [column for column, value in enumerate(row.values) if value is not None]
    asked = printed[:1] if adding is None else printed[:2]  # asked first: nearly always some other figures
    nonzero = 0
    for count in range(1, min(len(above), _MOST_ADDENDS) + 1):
        values = above.from_last(count)
        nonzero += nonzero < _FEWEST_ADDENDS and any(values)
        if nonzero < _FEWEST_ADDENDS:
            continue
        for column in asked:
            total = above.below(count, column)
            if (row.values[column] or 0) - (values[column] or 0) in (total, -total):
                break
        else:
            continue
        sums = [above.below(count, column) for column in range(len(values))]
        whole = () if adding is None else above.whole(count)
        for sign in (1, -1) if row.is_told or (count == _PAIR and values != below) else (1,):
            if _ties(row, sums, values, sign, whole, adding or frozenset()):
                return count
    return 0


def _ties(
    row: Summed, sums: Sequence[Decimal], first: Values, sign: int, whole: Sequence[bool], adding: frozenset[int]
) -> bool:
    """Whether a row is a first figure and the sum of those below it, or what remains of it, in every column but one.

    The column that it misses is `whole`, and so is one of those that tie: a row without a figure there may be none of its parts.
    """
    tied: list[int] = []
    missed: list[int] = []
    large = False
    for column, (value, total, begin) in enumerate(zip(row.values, sums, first, strict=True)):
        if value is None:
            continue
        if value != (begin or 0) + sign * total:
            if missed or not whole or not whole[column]:
                return False
            missed.append(column)
        elif value:
            tied.append(column)
            large = large or len(str(abs(value)).replace(".", "").strip("0")) >= _FEWEST_DIGITS
    if missed:
        shown = any(whole[column] for column in tied)
        return shown and (len(tied) >= _LEAST_TIED or (large and adding.issuperset(missed)))
    return len(tied) >= _LEAST_TIED or (bool(tied) and (large or (row.is_told and sign > 0)))
