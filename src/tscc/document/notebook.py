"""HTML of plain data, for a notebook: a mapping as a table of keys, a list of mappings as a table of rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

_MOST_ROWS = 100


def html_of(title: str, values: Mapping[str, Any]) -> str:
    """A mapping with its title; long lists are folded, and what they leave out is said."""
    return f"<div><b>{escape(title)}</b>{_mapping(values)}</div>"


def _mapping(values: Mapping[str, Any]) -> str:
    rows = "".join(f"<tr><th>{escape(str(key))}</th><td>{_value(value)}</td></tr>" for key, value in values.items())
    return f"<table>{rows}</table>"


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return _mapping(value) if len(value) <= _MOST_ROWS else _folded(len(value), _mapping(value))
    if isinstance(value, list):
        return _sequence(value)
    return "" if value is None else escape(str(value))


def _sequence(values: Sequence[Any]) -> str:
    """A list: of mappings as a table with all their keys, folded; of other values with commas."""
    if not all(isinstance(each, Mapping) for each in values):
        return ", ".join(_value(each) for each in values)
    keys = list(dict.fromkeys(key for each in values for key in each))
    head = "".join(f"<th>{escape(str(key))}</th>" for key in keys)
    rows = "".join(
        "<tr>" + "".join(f"<td>{_value(each.get(key))}</td>" for key in keys) + "</tr>" for each in values[:_MOST_ROWS]
    )
    left = len(values) - _MOST_ROWS
    more = f"<p>and {left} more</p>" if left > 0 else ""
    return _folded(len(values), f"<table><tr>{head}</tr>{rows}</table>{more}")


def _folded(count: int, html: str) -> str:
    """What is shown as its number until it is opened."""
    return f"<details><summary>{count}</summary>{html}</details>"
