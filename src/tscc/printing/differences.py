"""The differences between two documents: where a printed filing would compile to a document other than the one given.

Only what a filing states is compared, not computed figures or the source file.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from tscc.document.model import Document


def differences(found: Document, expected: Document) -> list[str]:
    """The places where a document differs from the expected one, as JSON Pointers with both values, in its order."""
    left, right = (dict(_leaves(_compared(each), "")) for each in (found, expected))
    places = [place for place in dict.fromkeys([*right, *left]) if left.get(place) != right.get(place)]
    return [f"{place}: {right.get(place)!r} would be read as {left.get(place)!r}" for place in places]


def _leaves(value: object, place: str) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict | list | tuple) and value:
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in parts:
            yield from _leaves(part, f"{place}/{key}")
    else:
        yield place, value


def _compared(document: Document) -> dict[str, object]:
    pools = tuple(msgspec.structs.replace(pool, derived=()) for pool in document.pools)
    unparsed = tuple(msgspec.structs.replace(each, at="") for each in document.unparsed)
    bare = msgspec.structs.replace(document, pools=pools, unparsed=unparsed, checks=None, provenance=None)
    built: dict[str, object] = msgspec.to_builtins(bare)
    del built["source"]
    return built
