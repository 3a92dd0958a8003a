"""A document with one figure changed, to see what the checks report of it.

Places are JSON Pointers. Documents are immutable; a changed one shares all that is not changed.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from tscc.checks.printed_figures import value_below
from tscc.document.model import Document


def value_at(document: Document, place: str) -> Any:
    """What a place holds; None where it is empty or there is no such place."""
    return value_below(document, place.removeprefix("/"))


def figure_at(document: Document, place: str) -> Decimal | None:
    """The figure at a place; None where it holds no figure."""
    value = value_at(document, place)
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    return value if isinstance(value, Decimal) else None


def with_figure(document: Document, place: str, figure: Decimal | date) -> Document:
    """The document with another figure or date at a place; a count stays a whole number."""
    if isinstance(figure, Decimal) and isinstance(value_at(document, place), int):
        return with_value(document, place, int(figure))
    return with_value(document, place, figure)


def with_value(document: Document, place: str, value: object) -> Document:
    """The document with another value at a place."""
    changed: Document = _replaced(document, place.split("/")[1:], value)
    return changed


def _replaced(node: Any, path: list[str], value: object) -> Any:
    if not path:
        return value
    head, rest = path[0], path[1:]
    if isinstance(node, tuple):
        index = int(head)
        return (*node[:index], _replaced(node[index], rest, value), *node[index + 1 :])
    return msgspec.structs.replace(node, **{head: _replaced(getattr(node, head), rest, value)})
