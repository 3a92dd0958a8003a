"""A document with one figure changed: what a check would say if a cell were read otherwise.

Places are JSON Pointers of the document. Documents are immutable; an edit shares all it does not touch.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from tscc.document.model import Document


def value_at(document: Document, place: str) -> Any:
    """What stands at a place; None where nothing does."""
    node: Any = document
    for part in place.split("/")[1:]:
        if isinstance(node, tuple):
            node = node[int(part)] if part.isdecimal() and int(part) < len(node) else None
        else:
            node = getattr(node, part, None)
    return None if node is msgspec.UNSET else node


def figure_at(document: Document, place: str) -> Decimal | None:
    """The figure at a place; None where there is none."""
    value = value_at(document, place)
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    return value if isinstance(value, Decimal) else None


def with_figure(document: Document, place: str, figure: Decimal) -> Document:
    """The document with another figure at a place; a count stays a whole number."""
    old = value_at(document, place)
    value = int(figure) if isinstance(old, int) else figure
    changed: Document = _replaced(document, place.split("/")[1:], value)
    return changed


def with_text(document: Document, place: str, text: str) -> Document:
    """The document with another figure or date at a place, as the document writes it."""
    if isinstance(value_at(document, place), date):
        return with_value(document, place, date.fromisoformat(text))
    return with_figure(document, place, Decimal(text))


def with_value(document: Document, place: str, value: object) -> Document:
    """The document with something else at a place."""
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
