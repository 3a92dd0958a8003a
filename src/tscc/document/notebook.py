"""Plain data as HTML, for a notebook: a mapping as a table of keys, a list of mappings as a table of rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tscc.shown.markup import Content, Html, element

_MOST_ROWS = 100


def html_of(title: str, values: Mapping[str, Any]) -> Html:
    """A mapping with its title; long lists are folded, and what they leave out is said."""
    return element("div", element("b", title), _mapping(values))


def _mapping(values: Mapping[str, Any]) -> Html:
    rows = [element("tr", element("th", str(key)), element("td", _value(value))) for key, value in values.items()]
    return element("table", rows)


def _value(value: Any) -> Content:
    if isinstance(value, Mapping):
        return _mapping(value) if len(value) <= _MOST_ROWS else _folded(len(value), _mapping(value))
    if isinstance(value, list):
        return _sequence(value)
    return None if value is None else str(value)


def _sequence(values: Sequence[Any]) -> Content:
    """A list: of mappings as a table with all their keys, folded; of other values with commas."""
    if not all(isinstance(each, Mapping) for each in values):
        return [[", " if place else None, _value(each)] for place, each in enumerate(values)]
    keys = list(dict.fromkeys(key for each in values for key in each))
    head = element("tr", [element("th", str(key)) for key in keys])
    rows = [element("tr", [element("td", _value(each.get(key))) for key in keys]) for each in values[:_MOST_ROWS]]
    left = len(values) - _MOST_ROWS
    return _folded(len(values), element("table", head, rows), element("p", f"and {left} more") if left > 0 else None)


def _folded(count: int, *content: Content) -> Html:
    """What is shown as its number until it is opened."""
    return element("details", element("summary", str(count)), *content)
