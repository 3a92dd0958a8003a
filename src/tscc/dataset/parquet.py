"""Parquet, and Arrow tables in memory, with the types of the declaration; needs pyarrow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tscc.dataset.star import Table, Type
from tscc.dataset.versions import DATA_SET_VERSION

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-untyped]

_BATCH_ROWS = 512
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


def arrow_batch(schema: pyarrow.Schema, rows: Sequence[tuple[Any, ...]]) -> pyarrow.RecordBatch:
    """Rows of typed values as one record batch."""
    import pyarrow as pa

    columns = zip(*rows, strict=True) if rows else [()] * len(schema)
    return pa.record_batch([pa.array(column, each.type) for column, each in zip(columns, schema, strict=True)], schema)


class ParquetTable:
    """Writes a table as Parquet, in row groups of a fixed size, whatever the sizes of the rows that are given."""

    def __init__(self, table: Table, path: Path) -> None:
        import pyarrow.parquet  # type: ignore[import-untyped]

        self._schema = arrow_schema(table)
        self._writer = pyarrow.parquet.ParquetWriter(path, self._schema, compression="zstd")
        self._rows: list[tuple[Any, ...]] = []
        self._batches: list[pyarrow.RecordBatch] = []

    def write(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Write rows of typed values."""
        self._rows += rows
        while len(self._rows) >= _BATCH_ROWS:
            self._batches.append(arrow_batch(self._schema, self._rows[:_BATCH_ROWS]))
            del self._rows[:_BATCH_ROWS]
            if len(self._batches) * _BATCH_ROWS >= _GROUP_ROWS:
                self._write_group()

    def close(self) -> None:
        """Write what is left and finish the file."""
        if self._rows:
            self._batches.append(arrow_batch(self._schema, self._rows))
        self._write_group()
        self._writer.close()

    def _write_group(self) -> None:
        import pyarrow as pa

        self._writer.write_table(pa.Table.from_batches(self._batches, self._schema), row_group_size=_GROUP_ROWS)
        self._batches.clear()
