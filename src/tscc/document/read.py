"""Read a canonical document, the reverse of `emit`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import msgspec

from tscc.document.model import Document, Node

_MOST_DECIMALS = 40
"""Decimals that a printed figure may have."""


def read_document(data: bytes) -> Document:
    """Read a document in canonical JSON or YAML; raises `ValueError`, which says why, if it is not one.

    A figure that is not quoted is refused where the format makes a float of it: its digits are then not those of the filing.
    """
    try:
        loaded = msgspec.json.decode(data) if data.lstrip()[:1] == b"{" else _loaded_yaml(data)
        for place in _floats(loaded, ""):
            raise ValueError(
                f"the figure at {place} is not quoted, so that its digits are not kept: write it as a string"
            )
        document = msgspec.convert(loaded, Document)
    except (ValueError, RecursionError) as error:  # what is no JSON, no text or no document
        reason = " ".join(str(error).split())
        raise ValueError(f"not a canonical document: {reason}") from error
    for place in _uneven_rows(document):
        raise ValueError(f"not a canonical document: the row at {place} has not a cell and a value for each column")
    for place in _odd_figures(document, ""):
        raise ValueError(f"not a canonical document: the figure at {place} is no number in plain digits")
    return document


def _loaded_yaml(data: bytes) -> Any:
    """YAML as plain data; an alias, which no canonical document has, is refused, as nested ones stand for any number of values."""
    import yaml

    class Loader(yaml.SafeLoader):
        def compose_node(self, parent: Any, index: Any) -> Any:
            if self.check_event(yaml.AliasEvent):
                event: Any = self.peek_event()  # type: ignore[no-untyped-call]
                raise yaml.YAMLError(f"`*{event.anchor}` on line {event.start_mark.line + 1} is an alias")
            return super().compose_node(parent, index)

    try:
        return yaml.load(data, Loader)  # noqa: S506 - a safe one
    except yaml.YAMLError as error:
        raise ValueError(error) from error


def _floats(value: Any, place: str) -> Iterator[str]:
    """The JSON Pointers of floats in plain data."""
    if isinstance(value, float):
        yield place or "/"
    elif isinstance(value, str):
        value.encode()  # raises a `ValueError` for half of a character, which YAML can write
    elif isinstance(value, dict | list):
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in parts:
            yield from _floats(part, f"{place}/{key}")


def _odd_figures(value: object, place: str) -> Iterator[str]:
    """The JSON Pointers of decimals that no filing prints: `NaN`, `Infinity`, `1E+9`."""
    if isinstance(value, Decimal):
        exponent = value.as_tuple().exponent
        if not isinstance(exponent, int) or not -_MOST_DECIMALS <= exponent <= 0:
            yield place
    elif isinstance(value, Node):
        for name in value.__struct_fields__:
            yield from _odd_figures(getattr(value, name), f"{place}/{name}")
    elif isinstance(value, tuple):
        for at, part in enumerate(value):
            yield from _odd_figures(part, f"{place}/{at}")


def _uneven_rows(document: Document) -> Iterator[str]:
    """The JSON Pointers of rows of tables of any kind that have other numbers of cells and values than their table has columns."""
    for number, table in enumerate(document.tables):
        for at, row in enumerate(table.rows):
            if (row.cells or row.values) and not len(row.cells) == len(row.values) == len(table.columns):
                yield f"/tables/{number}/rows/{at}"
