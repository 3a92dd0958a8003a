"""A filing as bytes and back: its document and its tables, so that the worker that compiles it can make them and a journal keep them.

Tables are kept column by column: what a column has in every row is kept once, places and numbers of a key as steps, pointers by
what they do not share with the one before. The document is kept beside them in the same way, as most of its texts are theirs.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from functools import cache
from itertools import accumulate
from typing import Any

import msgspec

from tscc.dataset.columns import Columns, Tables
from tscc.dataset.packed_places import pack_places, steps, unpack_places
from tscc.dataset.packed_records import by_columns, by_records
from tscc.dataset.packed_texts import Packed, pack_texts, unpack_texts
from tscc.dataset.star import Column, Table, Type
from tscc.dataset.star_tables import TABLES

_LEVEL = 6
_PYTHON: dict[Type, type] = {Type.INTEGER: int, Type.BOOLEAN: bool, Type.DATE: date}
"""The types of values; all others are texts."""
_ALIKE = frozenset(("pointer", "basis_pointer", "subject", "strat_id", "generic_id"))
"""The columns whose texts begin alike."""


class _Way(Enum):
    """How a column is kept."""

    AS_IT_IS = 0
    STEPS = 1
    """It counts rows: no number of a key is missing."""
    ALIKE = 2
    """Its texts begin alike."""


def _way(table: Table, column: Column) -> _Way:
    if column.name in _ALIKE:
        return _Way.ALIKE
    return _Way.STEPS if column.name in table.key and column.type is Type.INTEGER else _Way.AS_IT_IS


_WAYS = {table.name: [_way(table, column) for column in table.columns] for table in TABLES}
_OTHER_WAYS = {
    name: [(at, way) for at, way in enumerate(ways) if way is not _Way.AS_IT_IS] for name, ways in _WAYS.items()
}
_Kept = tuple[int, Sequence[Any] | None]
"""A table: the number of its rows, and its columns."""


def pack_filing(document: dict[str, Any] | None, tables: Tables) -> bytes:
    """A document as `json.loads` gives it, and the tables without locations, as compressed MessagePack."""
    kept = [_pack_table(table, tables.get(table.name)) for table in TABLES]
    records = by_columns(document)
    try:
        packed = msgspec.msgpack.encode((records, kept))
    except UnicodeEncodeError:  # half of a surrogate pair, which MessagePack cannot hold
        packed = msgspec.msgpack.encode((_writable(records), kept))
    return zlib.compress(packed, _LEVEL)


def unpack_tables(data: bytes) -> Tables:
    """The tables again; raises `msgspec.ValidationError` for values of other types than those of the columns."""
    _, tables = _decoder().decode(zlib.decompress(data))
    return {
        table.name: _unpack_table(table, count, columns)
        for table, (count, columns) in zip(TABLES, tables, strict=True)
        if columns is not None
    }


def unpack_document(data: bytes) -> dict[str, Any] | None:
    """The document again."""
    records, _ = _halves().decode(zlib.decompress(data))
    found: dict[str, Any] | None = by_records(msgspec.msgpack.decode(records))
    return found


def _pack_table(table: Table, columns: Columns | None) -> _Kept:
    """A table without rows has no columns."""
    if not columns:
        return (0, None)
    count = len(columns[0])
    if table.has_places:
        columns = [*columns]
        columns[table.place] = pack_places(columns[table.place])
    return count, [*map(_pack_column, _WAYS[table.name], columns)]


def _pack_column(way: _Way, values: Sequence[Any]) -> Any:
    """The values of a column; only one of those that have no other."""
    if way is _Way.ALIKE:
        return pack_texts(values)
    kept = steps(values) if way is _Way.STEPS else values
    return kept[:1] if kept.count(kept[0]) == len(kept) else kept


def _unpack_table(table: Table, count: int, packed: Sequence[Any]) -> Columns:
    """The columns of a table; most are as they are kept, or one value, so that no function is called for each."""
    columns = [kept * count if len(kept) == 1 else kept for kept in packed]
    for at, way in _OTHER_WAYS[table.name]:
        columns[at] = unpack_texts(columns[at]) if way is _Way.ALIKE else [*accumulate(columns[at])]
    if table.has_places:
        columns[table.place] = unpack_places(columns[table.place])
    return columns


def _writable(value: Any) -> Any:
    """A value with a question mark for each half of a surrogate pair."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_writable(key): _writable(each) for key, each in value.items()}
    return [*map(_writable, value)] if isinstance(value, list) else value


@cache
def _halves() -> msgspec.msgpack.Decoder[tuple[msgspec.Raw, msgspec.Raw]]:
    return msgspec.msgpack.Decoder(tuple[msgspec.Raw, msgspec.Raw])


@cache
def _decoder() -> msgspec.msgpack.Decoder[tuple[msgspec.Raw, tuple[_Kept, ...]]]:
    tables: list[Any] = [tuple[int, tuple[*_types(table)] | None] for table in TABLES]  # type: ignore[misc]
    return msgspec.msgpack.Decoder(tuple[msgspec.Raw, tuple[*tables]])  # type: ignore[valid-type]


def _types(table: Table) -> Iterator[Any]:
    for column in table.columns:
        if column.name in _ALIKE:
            yield Packed
        else:
            yield list[_PYTHON.get(column.type, str) | None]  # type: ignore[misc]
