"""The differences between two documents: where a printed filing would compile to a document other than the one given.

Only what a filing states is compared, not computed figures or the source file.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator

import msgspec

from tscc.document.model import Document, GenericTable

_MOST_CHARS = 60


def differences(found: Document, expected: Document) -> list[str]:
    """The places where a document differs from the expected one, as JSON Pointers with both values, in its order."""
    left, right = (dict(_leaves(_compared(each), "")) for each in (found, expected))
    places = [place for place in dict.fromkeys([*right, *left]) if left.get(place) != right.get(place)]
    changed = (_change(place, right.get(place), left.get(place)) for place in places)
    return [*filter(None, changed), *_tables(found, expected), *_unparsed(found, expected)]


def _change(place: str, value: object, read: object) -> str | None:
    """What is said of a place; nothing of a list without parts, whose parts are told."""
    if read is None:
        return None if isinstance(value, list | tuple) else f"{place}: {value!r} would not be read"
    if value is None:
        told = f"{place}: {read!r} would be read, which the document does not have"
        return None if isinstance(read, list | tuple) else told
    return f"{place}: {value!r} would be read as {read!r}"


def _tables(found: Document, expected: Document) -> Iterator[str]:
    """The differences between the tables of any kind: no layout has a place for them."""
    left, right = (Counter(map(_without_lines, document.tables)) for document in (found, expected))
    for at, each in enumerate(expected.tables):
        if not left[_without_lines(each)]:
            yield f"/tables/{at}: the table {_beginning(each.title or each.id)!r} has no place in a layout"
    for each in (left - right).elements():
        yield f"/tables: the table {_beginning(each.title or 'without a title')!r} would be read, which the document does not have"


def _without_lines(table: GenericTable) -> GenericTable:
    """A table without its number and its lines, which a layout changes."""
    rows = tuple(msgspec.structs.replace(row, line=0, adds=()) for row in table.rows)
    return msgspec.structs.replace(table, id="", first_line=0, last_line=0, rows=rows)


def _unparsed(found: Document, expected: Document) -> Iterator[str]:
    """The differences between the texts under `unparsed`: no layout has a place for what was not read."""
    left, right = (Counter((each.kind, each.text) for each in document.unparsed) for document in (found, expected))
    for at, each in enumerate(expected.unparsed):
        if not left[each.kind, each.text]:
            yield f"/unparsed/{at}: {_beginning(each.text)!r} has no place in a layout"
    for (_, text), times in (left - right).items():
        yield f"/unparsed: {_beginning(text)!r} would not be read{f', {times} times' if times > 1 else ''}"


def _beginning(text: str) -> str:
    """The first words of a text, on one line."""
    return textwrap.shorten(text, _MOST_CHARS, placeholder=" ...")


def _leaves(value: object, place: str) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict | list | tuple) and value:
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in parts:
            yield from _leaves(part, f"{place}/{key}")
    else:
        yield place, value


def _compared(document: Document) -> dict[str, object]:
    pools = tuple(msgspec.structs.replace(pool, derived=()) for pool in document.pools)
    bare = msgspec.structs.replace(document, pools=pools, tables=(), unparsed=(), checks=None, provenance=None)
    built: dict[str, object] = msgspec.to_builtins(bare)
    del built["source"]
    return built
