"""The rows of a filing as bytes and back, so that the worker that compiles it can make them and a journal can keep them.

They are kept column by column, which takes half the bytes: what a column has in every row is kept once, and places as the
steps between them.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import msgspec

from tscc.dataset.packed_places import pack_places, unpack_places
from tscc.dataset.star import Table, Type
from tscc.dataset.star_tables import TABLES

_LEVEL = 6
_PYTHON = {Type.TEXT: str, Type.INTEGER: int, Type.BOOLEAN: bool, Type.DATE: date}
"""The types of values; those that are not here are decimals."""

Rows = dict[str, list[tuple[Any, ...]]]
"""The rows of every table by its name, in the order of its columns."""
_Kept = tuple[int, Sequence[Sequence[Any]] | None]
"""A table: the number of its rows, and its columns."""


def pack_rows(rows: Rows) -> bytes:
    """Rows as compressed MessagePack, decimals with all their digits."""
    packed = [(len(rows[table.name]), _pack_table(table, rows[table.name])) for table in TABLES]
    return zlib.compress(msgspec.msgpack.encode(packed), _LEVEL)


def unpack_rows(data: bytes) -> Rows:
    """The reverse of `pack_rows`; raises `msgspec.ValidationError` for values of other types than those of the columns."""
    tables = _decoder().decode(zlib.decompress(data))
    return {table.name: _unpack_table(table, kept) for table, kept in zip(TABLES, tables, strict=True)}


def _pack_table(table: Table, rows: Sequence[tuple[Any, ...]]) -> Sequence[Sequence[Any]] | None:
    """The columns of a table, one value of those that have no other; None if it has no rows."""
    if not rows:
        return None
    columns: list[Sequence[Any]] = [*zip(*rows, strict=True)]
    if table.has_places:
        columns[table.place] = pack_places(columns[table.place])
    return [column[:1] if _is_constant(column) else column for column in columns]


def _is_constant(column: Sequence[Any]) -> bool:
    """Whether all values have the same digits and type: 0.10 equals 0.1, and is another figure."""
    first = column[0]
    return column.count(first) == len(column) and (
        first is None or isinstance(first, str) or len({*map(repr, column)}) == 1
    )


def _unpack_table(table: Table, kept: _Kept) -> list[tuple[Any, ...]]:
    """The rows of a table again."""
    count, packed = kept
    if packed is None:
        return []
    columns: list[Any] = [[*column] * count if len(column) == 1 else column for column in packed]
    if table.has_places:
        columns[table.place] = unpack_places(columns[table.place])
    return [*zip(*columns, strict=True)]


@cache
def _decoder() -> msgspec.msgpack.Decoder[tuple[_Kept, ...]]:
    tables: list[Any] = []
    for table in TABLES:
        columns: list[Any] = [list[_PYTHON.get(column.type, Decimal) | None] for column in table.columns]  # type: ignore[misc]
        tables.append(tuple[int, tuple[*columns] | None])  # type: ignore[valid-type]
    return msgspec.msgpack.Decoder(tuple[*tables])  # type: ignore[valid-type]
