"""The rows of a filing as bytes and back, so that the worker that compiles it can make them and a journal can keep them."""

from __future__ import annotations

import zlib
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import msgspec

from tscc.dataset.star import Type
from tscc.dataset.star_tables import TABLES

_LEVEL = 6
_PYTHON = {Type.TEXT: str, Type.INTEGER: int, Type.BOOLEAN: bool, Type.DATE: date}
"""The types of values; those that are not here are decimals."""

Rows = dict[str, list[tuple[Any, ...]]]
"""The rows of every table by its name, in the order of its columns."""


def pack_rows(rows: Rows) -> bytes:
    """Rows as compressed MessagePack, decimals with all their digits."""
    return zlib.compress(msgspec.msgpack.encode([rows[table.name] for table in TABLES]), _LEVEL)


def unpack_rows(data: bytes) -> Rows:
    """The reverse of `pack_rows`; raises `msgspec.ValidationError` for values of other types than those of the columns."""
    tables = _decoder().decode(zlib.decompress(data))
    return {table.name: rows for table, rows in zip(TABLES, tables, strict=True)}


@cache
def _decoder() -> msgspec.msgpack.Decoder[tuple[list[tuple[Any, ...]], ...]]:
    tables: list[Any] = []
    for table in TABLES:
        columns: list[Any] = [_PYTHON.get(column.type, Decimal) | None for column in table.columns]
        tables.append(list[tuple[*columns]])  # type: ignore[valid-type]
    return msgspec.msgpack.Decoder(tuple[*tables])  # type: ignore[valid-type]
