"""What a table of the data set is: its columns with their types and meanings, and how a row is made for it.

The one declaration of the tables is in `star_tables`; every format, the data package and the page of the docs follow it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple

_INTEGER_LIMIT = 1 << 63

Misfit = Callable[[str], None]
"""Is told the name of a column that a figure does not fit in."""


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
    _places: dict[str, tuple[int, Type]] = field(init=False, repr=False, compare=False)
    """Where each column is in a row, and its type."""

    def __post_init__(self) -> None:
        places = {column.name: (place, column.type) for place, column in enumerate(self.columns)}
        object.__setattr__(self, "_places", places)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(self._places)

    def row(self, values: Mapping[str, Any], misfit: Misfit) -> tuple[Any, ...]:
        """A row of typed values in the order of the columns, null where there is none; raises `KeyError` for another name."""
        row: list[Any] = [None] * len(self._places)
        for name, value in values.items():
            place, kind = self._places[name]
            if type(value) is int and kind is Type.INTEGER and -_INTEGER_LIMIT < value < _INTEGER_LIMIT:
                row[place] = value  # most values are: lines, columns, ordinals
            elif value is not None and value != "":
                row[place] = _typed(kind, value, name, misfit)
        return tuple(row)


def _typed(kind: Type, value: Any, name: str, misfit: Misfit) -> Any:
    """A value of a document as one of a column; a figure that does not fit is null, and `misfit` is told."""
    if kind is Type.TEXT:
        return value if type(value) is str and value.isascii() else writable(str(value))
    if kind is Type.DATE:
        return value if isinstance(value, date) else date.fromisoformat(value)
    if kind is Type.INTEGER:
        fits, found = abs(value) < _INTEGER_LIMIT, value
    elif kind is Type.BOOLEAN:
        return bool(value)
    else:
        found = Decimal(value)
        fits = in_digits(found, kind)
    if fits:
        return found
    misfit(name)
    return None


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
