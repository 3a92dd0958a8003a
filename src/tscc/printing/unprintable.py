"""A part of a document that no layout has a form for, such as a table whose columns are not those of its rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from tscc.document.model import Row, Stratification

_UNKNOWN = re.compile(r"column_[1-9][0-9]*")
"""The key of a column whose head is not known."""
P = ParamSpec("P")
T = TypeVar("T")


class UnprintableError(ValueError):
    """Says which part cannot be printed, and why."""


def printable_columns(table: Stratification, place: str) -> None:
    """Raise `UnprintableError` for a table at a JSON Pointer whose columns are not those of a table."""
    keys = [column.key for column in table.columns]
    odd = [key for key in keys[1:] if key not in Row.__struct_fields__[3:] and not _UNKNOWN.fullmatch(key)]
    if keys[:1] != ["label"]:
        raise UnprintableError(f"the part at {place}: its first column is not `label`")
    if odd:
        raise UnprintableError(f"the part at {place}: `{odd[0]}` is not the key of a column")


def part_of(place: str, print_part: Callable[P, T], *arguments: P.args, **options: P.kwargs) -> T:
    """What a function prints of the part at a JSON Pointer. Raises `UnprintableError`, which names it, if it cannot."""
    try:
        return print_part(*arguments, **options)
    except UnprintableError:
        raise
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise UnprintableError(
            f"the part at {place}: it has no printed form ({error or type(error).__name__})"
        ) from error
