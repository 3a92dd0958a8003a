"""What a table of the data set is: its columns with their types and meanings, and how a row is made for it.

The value of a decimal column is a string of its digits, until a format makes a number of it.

The one declaration of the tables is in `star_tables`; every format, the data package and the page of the docs follow it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple

_INTEGER_LIMIT = 1 << 63

PLACE_NAMES = ("line", "col", "end_line", "end_col", "start_offset", "end_offset")
"""The columns of a place, which are behind each other in every table that has them."""

Misfit = Callable[[str], object]
"""Is told the name of a column that a figure does not fit in."""
Convert = Callable[[Any, str, Misfit], Any]
"""Makes a value of a column from one of a document: the value, the name of the column, and who is told if it does not fit."""


class Type(Enum):
    """The type of a column, by its name in SQL."""

    TEXT = "VARCHAR"
    INTEGER = "BIGINT"
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"
    MONEY = "DECIMAL(18,2)"
    RATE = "DECIMAL(18,6)"
    WIDE = "DECIMAL(38,6)"

    @property
    def digits(self) -> tuple[int, int] | None:
        """Precision and scale of a decimal; None for another type."""
        return _DIGITS.get(self)


_DIGITS = {Type.MONEY: (18, 2), Type.RATE: (18, 6), Type.WIDE: (38, 6)}


class Column(NamedTuple):
    """A column: its name, its type, and what it holds, in words."""

    name: str
    type: Type
    about: str


class Reference(NamedTuple):
    """Columns of a table that name a row of another table."""

    columns: tuple[str, ...]
    table: str
    to: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table: its name, what a row of it is, the columns that identify a row, all columns, and what they refer to."""

    name: str
    about: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    references: tuple[Reference, ...] = ()
    _columns: dict[str, tuple[int, Convert]] = field(init=False, repr=False, compare=False)
    """Where each column is in a row, and what makes a value of the column."""
    place: slice = field(init=False, repr=False, compare=False)
    """Where the columns of a place are in a row; behind its end in a table without places."""

    def __post_init__(self) -> None:
        columns = {column.name: (at, _CONVERT[column.type]) for at, column in enumerate(self.columns)}
        object.__setattr__(self, "_columns", columns)
        first = columns.get(PLACE_NAMES[0], (len(columns), None))[0]
        object.__setattr__(self, "place", slice(first, first + len(PLACE_NAMES)))

    @property
    def has_places(self) -> bool:
        """Whether its rows have places."""
        return PLACE_NAMES[0] in self._columns

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(self._columns)

    def row(
        self, filing_id: str, values: Mapping[str, Any], misfit: Misfit, place: Sequence[int] = ()
    ) -> tuple[Any, ...]:
        """A row of typed values in the order of the columns, null where there is none; `place` are the columns of a place.

        `filing_id` is its first column. Raises `KeyError` for another name.
        """
        columns = self._columns
        row: list[Any] = [None] * len(columns)
        row[0] = filing_id
        for name, value in values.items():
            at, convert = columns[name]
            if convert is _text and type(value) is str and value.isascii():
                row[at] = value or None  # most values
            elif value is not None:
                row[at] = convert(value, name, misfit)
        if place:
            row[self.place] = place
        return tuple(row)


def _text(value: Any, _: str, __: Misfit) -> str | None:
    text = value if type(value) is str else str(value)
    return (text if text.isascii() else writable(text)) or None


def _integer(value: Any, name: str, misfit: Misfit) -> int | None:
    if -_INTEGER_LIMIT < value < _INTEGER_LIMIT:
        return int(value)
    misfit(name)
    return None


def _date(value: Any, _: str, __: Misfit) -> date | None:
    if isinstance(value, date):
        return value
    return date.fromisoformat(value) if value else None


def _decimal(kind: Type) -> Convert:
    """What makes a figure of a decimal column, as its digits; one that does not fit is null, and `misfit` is told."""
    precision, scale = _DIGITS[kind]
    whole = precision - scale - 1
    is_short = re.compile(rf"-?(?:0|[1-9]\d{{0,{whole}}})(?:\.\d{{1,{scale}}})?", re.ASCII).fullmatch

    def convert(value: Any, name: str, misfit: Misfit) -> str | None:
        if type(value) is str and is_short(value):
            return value
        if value == "":
            return None
        found = Decimal(value)
        if in_digits(found, kind):
            return f"{found:f}"
        misfit(name)
        return None

    return convert


_CONVERT: dict[Type, Convert] = {
    Type.TEXT: _text,
    Type.INTEGER: _integer,
    Type.BOOLEAN: lambda value, _, __: bool(value),
    Type.DATE: _date,
    **{kind: _decimal(kind) for kind in _DIGITS},
}


def in_digits(figure: Decimal, kind: Type) -> bool:
    """Whether a decimal column holds a figure with all its digits; zeros at its end do not count."""
    precision, scale = _DIGITS[kind]
    _, digits, exponent = figure.as_tuple()
    if not isinstance(exponent, int):
        return False
    beyond = digits[len(digits) + exponent + scale :] if len(digits) + exponent + scale >= 0 else digits
    fits_behind = -exponent <= scale or not any(beyond)
    return fits_behind and (figure.adjusted() < precision - scale or not any(digits))


def writable(text: str) -> str:
    r"""A text that every format can hold: halves of surrogate pairs, as in names of files, are written as `\udc80`."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode()
    return text
