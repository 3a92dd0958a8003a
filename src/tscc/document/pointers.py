"""JSON Pointers (RFC 6901) into a document as plain data."""

from __future__ import annotations

from typing import Any

from tscc.grammar.ahead import regex

_INDEX = regex(r"0|[1-9][0-9]{0,8}")
"""The step of a pointer into a list, without zeros before it."""


def value_at(document: Any, pointer: str) -> Any:
    """The value at a pointer. Raises `LookupError` if there is none."""
    value = document
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(value, list):
            if not _INDEX.fullmatch(key):
                raise LookupError(pointer)
            value = value[int(key)]
        elif isinstance(value, dict):
            value = value[key]
        else:
            raise LookupError(pointer)
    return value
