"""Parquet, and Arrow tables in memory, with the types of the declaration; needs pyarrow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tscc.dataset.columns import Columns
from tscc.dataset.star import Table, Type
from tscc.dataset.versions import DATA_SET_VERSION

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-untyped]

_BATCH_ROWS = 2_048
"""Rows after which Arrow takes what is held as lists."""
_GROUP_ROWS = 16_384
"""Rows of a row group, which are held in memory, as Arrow holds them."""


def arrow_schema(table: Table) -> pyarrow.Schema:
    """The Arrow schema of a table, each column with its meaning as `comment`."""
    import pyarrow as pa

    def type_of(kind: Type) -> pyarrow.DataType:
        if kind.digits is not None:
            return pa.decimal128(*kind.digits)
        return {Type.TEXT: pa.string(), Type.INTEGER: pa.int64(), Type.BOOLEAN: pa.bool_(), Type.DATE: pa.date32()}[
            kind
        ]

    fields = [pa.field(each.name, type_of(each.type), metadata={"comment": each.about}) for each in table.columns]
    return pa.schema(fields, metadata={"comment": table.about, "tscc.data_set_version": DATA_SET_VERSION})


def arrow_batch(schema: pyarrow.Schema, columns: Sequence[Sequence[Any]]) -> pyarrow.RecordBatch:
    """Columns of typed values as one record batch."""
    import pyarrow as pa

    def array(values: Sequence[Any], kind: pyarrow.DataType) -> pyarrow.Array:
        if pa.types.is_decimal(kind):
            return pa.array(values, pa.string()).cast(kind)
        return pa.array(values, kind)

    return pa.record_batch([array(*each) for each in zip(columns, schema.types, strict=True)], schema)


class ParquetTable:
    """Writes a table as Parquet, in row groups of a fixed size, however many rows it is given at a time."""

    def __init__(self, table: Table, path: Path) -> None:
        import pyarrow.parquet  # type: ignore[import-untyped]

        self._schema = arrow_schema(table)
        self._writer = pyarrow.parquet.ParquetWriter(path, self._schema, compression="zstd")
        self._columns: list[list[Any]] = [[] for _ in table.columns]
        self._batches: list[pyarrow.RecordBatch] = []

    def write(self, columns: Columns) -> None:
        """Write rows, given column by column."""
        for held, more in zip(self._columns, columns, strict=True):
            held += more
        if len(self._columns[0]) >= _BATCH_ROWS:
            self._end_batch()
            if sum(batch.num_rows for batch in self._batches) >= _GROUP_ROWS:
                self._write_groups()

    def close(self) -> None:
        """Write what is left and finish the file."""
        self._end_batch()
        self._write_groups()
        self._write_group(self._batches)
        self._writer.close()

    def _end_batch(self) -> None:
        self._batches.append(arrow_batch(self._schema, self._columns))
        self._columns = [[] for _ in self._columns]

    def _write_groups(self) -> None:
        """Write the row groups that are whole."""
        import pyarrow as pa

        held = pa.Table.from_batches(self._batches, self._schema)
        start = 0
        while held.num_rows - start >= _GROUP_ROWS:
            self._write_group(held.slice(start, _GROUP_ROWS).to_batches())
            start += _GROUP_ROWS
        self._batches = held.slice(start).to_batches()

    def _write_group(self, batches: list[pyarrow.RecordBatch]) -> None:
        """Write a row group; its pages depend on the rows alone, not on how they came."""
        import pyarrow as pa

        self._writer.write_table(pa.Table.from_batches(batches, self._schema).combine_chunks())
