"""Read a canonical document, the reverse of `emit`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from tscc.document.model import Document

_MOST_DIGITS = 40
"""No filing prints a longer figure; `1E+999999` would fill the memory when it is written out."""


def read_document(data: bytes) -> Document:
    """Read a document in canonical JSON or YAML; raises `ValueError`, which says why, if it is not one."""
    try:
        document = _decoded(data)
        for figure in _figures(document):
            if not figure.is_finite() or abs(figure.adjusted()) > _MOST_DIGITS:
                raise ValueError(f"`{figure}` is not a figure as a filing prints it")
    except ValueError as error:  # what is no JSON, no text or no document
        reason = " ".join(str(error).split())
        raise ValueError(f"not a canonical document: {reason}") from error
    return document


def _decoded(data: bytes) -> Document:
    if data.lstrip()[:1] == b"{":
        return msgspec.json.decode(data, type=Document)
    import yaml

    try:
        return msgspec.convert(yaml.safe_load(data), Document)
    except yaml.YAMLError as error:
        raise ValueError(error) from error


def _figures(part: object) -> Iterator[Decimal]:
    """The decimals of a part of the document."""
    if isinstance(part, Decimal):
        yield part
    elif isinstance(part, msgspec.Struct):
        for name in part.__struct_fields__:
            yield from _figures(getattr(part, name))
    elif isinstance(part, tuple):
        for each in part:
            yield from _figures(each)
