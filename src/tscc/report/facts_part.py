"""Facts as a list of names and figures, and parts of one kind as a table; each figure with its link."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from msgspec import UNSET

from tscc.document.model import Bounded, Node, OtherFact, Tolerance
from tscc.document.words import figure_as, unit_of, words_of
from tscc.report.anchors import Anchors
from tscc.shown.markup import TO, Content, Html, element

_SIGNS = {"lt": "<", "le": "≤", "eq": "=", "ge": "≥", "gt": ">"}
_NUMBERS = frozenset({"usd", "pct", "months", "years", "bps", "number"})
_RULE = "rule"
_NO_COLUMNS = ("notes", "unit")
"""What is shown beside other values: marks of footnotes, and units."""
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_LARGE = '<div class="large"'
_WIDE_CHARS, _LONG_CHARS = 20, 42
"""A value of more characters than this takes the room of two, or a row of its own."""


class Leaf(NamedTuple):
    """A value of the document that holds no other: its keys with points between, its pointer and itself."""

    keys: str
    pointer: str
    value: object


def leaves(node: Node, pointer: str, without: Collection[str] = (), keys: str = "") -> Iterator[Leaf]:
    """The values of a part and of the parts in it, in their order; what the filing does not state is left out."""
    for name in node.__struct_fields__:
        if name not in without:
            yield from _leaves(getattr(node, name), f"{pointer}/{name}", f"{keys}.{name}".strip("."))


def _leaves(value: object, pointer: str, keys: str) -> Iterator[Leaf]:
    if isinstance(value, Node):
        yield from leaves(value, pointer, keys=keys)
    elif isinstance(value, tuple):
        for number, each in enumerate(value):
            yield from _leaves(each, f"{pointer}/{number}", keys)
    elif value is not None and value is not UNSET:
        yield Leaf(keys, pointer, value)


def value_as(keys: str, value: object) -> str:
    """A value as people write it; the sign of a comparison for its word."""
    if isinstance(value, Enum) and keys.endswith("op"):
        return _SIGNS.get(str(value.value), str(value.value))
    return figure_as("pct" if keys == f"{_RULE}.value" else keys, value)  # the fields of rules are rates


def _value_in(node: Node, leaf: Leaf) -> str:
    """A value that takes its unit, or its words, from another of the same part."""
    key = leaf.keys
    if key == "fact":
        return words_of(str(leaf.value))
    if isinstance(node, Bounded) and key == "value":
        return figure_as(node.fact, leaf.value)
    if isinstance(node, Tolerance) and isinstance(leaf.value, Decimal):
        return f"{leaf.value} {node.unit or ''}".rstrip()
    if isinstance(node, OtherFact) and key in ("value", "min", "max") and _NUMBER.fullmatch(str(leaf.value)):
        return figure_as(f"value_{node.unit}", Decimal(str(leaf.value)))
    return value_as(key, leaf.value)


def fact_list(found: Sequence[Leaf], anchors: Anchors, within: str = "", first: Collection[str] = ()) -> Html | None:
    """Names and figures, one beside the other where there is room; None where there are none.

    `within` are the keys that all of them begin with, which the head above the list says; the keys that are `first` are larger
    and above the others.
    """
    if not found:
        return None
    facts = groupby(found, key=lambda leaf: leaf.keys.removesuffix(".min").removesuffix(".max"))
    items = [_fact(keys.removeprefix(f"{within}."), [*each], anchors, keys in first) for keys, each in facts]
    large = [each for each in items if each.startswith(_LARGE)]
    return element("dl", large, [each for each in items if not each.startswith(_LARGE)], class_="facts")


def _fact(keys: str, found: Sequence[Leaf], anchors: Anchors, is_large: bool) -> Html:
    """A fact, or the two limits of one: `19` to `30 years`."""
    texts, between = [value_as(leaf.keys, leaf.value) for leaf in found], ", "
    ends = [leaf.keys.rpartition(".")[2] for leaf in found]
    if ends == ["min", "max"]:
        texts[0], between = texts[0].removesuffix(" years").removesuffix(" months"), f" {TO} "
    elif ends in (["min"], ["max"]):
        keys = f"{keys}.{ends[0]}"
    shown: list[Content] = []
    for leaf, text in zip(found, texts, strict=True):
        shown += [between if shown else None, anchors.figure(leaf.pointer, text)]
    size = len(between.join(texts))
    look = "large" if is_large else "long" if size > _LONG_CHARS else "wide" if size > _WIDE_CHARS else None
    return element("div", element("dt", words_of(keys)), element("dd", shown), class_=look)


def node_table(
    nodes: Sequence[Node], pointer: str, anchors: Anchors, name: str, notes: Mapping[str, Html] | None = None
) -> Html | None:
    """Parts of one kind, such as shares or groups, as a table with a row for each; None where there are none."""
    if not nodes:
        return None
    rows = [[*leaves(node, f"{pointer}/{number}", _NO_COLUMNS)] for number, node in enumerate(nodes)]
    columns = list(dict.fromkeys(_column(leaf.keys) for row in rows for leaf in row))
    head = [element("th", words_of(keys), scope="col", class_=_look(keys)) for keys in columns]
    body = []
    for number, (node, row) in enumerate(zip(nodes, rows, strict=True)):
        marks = [notes[each] for each in getattr(node, "notes", ()) if notes and each in notes]
        cells = [
            _cell(
                node,
                [leaf for leaf in row if _column(leaf.keys) == keys],
                keys,
                anchors,
                marks if keys == columns[0] else (),
            )
            for keys in columns
        ]
        body.append(element("tr", cells, id=anchors.name(f"{pointer}/{number}")))
    return scrolled(element("table", element("thead", element("tr", head)), element("tbody", body)), name)


def _cell(node: Node, found: Sequence[Leaf], keys: str, anchors: Anchors, marks: Sequence[Html]) -> Html:
    figures: list[Content] = []
    for leaf in found:
        between = " " if keys == _RULE else ", "
        figures += [between if figures else None, anchors.figure(leaf.pointer, _value_in(node, leaf))]
    return element("td", figures or element("span", TO, class_="none"), marks, class_=_look(keys))


def _column(keys: str) -> str:
    """The column of a value; those of a rule are one: `net rate < 5.500%`."""
    return _RULE if keys.startswith(f"{_RULE}.") else keys


def _look(keys: str) -> str | None:
    return "number" if unit_of(keys) in _NUMBERS and not keys.endswith("op") else None


def headed(head: str, part: Html | None) -> list[Html] | None:
    """A part with a head above it; None where there is no part."""
    return [element("h3", head), part] if part else None


def scrolled(table: Html, name: str) -> Html:
    """A table that scrolls sideways by itself where there is no room, also from the keyboard."""
    return element("div", table, class_="scrolled", role="region", aria_label=name, tabindex="0")
