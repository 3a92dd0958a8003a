"""The files of the tables: one for each table and format, or for a very large corpus Parquet files by bucket.

A bucket is the first byte of the digest of a filing, in two hex digits; its file is `NAME/bucket=3f/NAME.parquet`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from tscc.dataset.columns import Columns
from tscc.dataset.star import Table
from tscc.dataset.star_tables import BY_NAME, TABLES

FORMATS = ("parquet", "csv", "jsonl")
_FIRST_BUCKET = "00"


class TableWriter(Protocol):
    """Writes the rows of one table to one file."""

    def write(self, columns: Columns) -> None:
        """Write rows, given column by column."""

    def close(self) -> None:
        """Finish the file."""


class TableFiles:
    """The files of all tables in some formats, while they are written; of a `bucketed` data set, bucket by bucket."""

    def __init__(self, folder: Path, formats: Sequence[str], *, bucketed: bool) -> None:
        self._folder, self._bucketed = folder, bucketed and "parquet" in formats
        whole = [form for form in formats if not (self._bucketed and form == "parquet")]
        self._whole = {
            table.name: [_writer(table, folder / f"{table.name}.{form}", form) for form in whole] for table in TABLES
        }
        self._buckets: dict[str, tuple[str, TableWriter]] = {}
        """The bucket that is written of each table, and its writer."""

    def write(self, name: str, columns: Columns, bucket: str) -> None:
        """Write rows of a table; those of one bucket follow each other."""
        for writer in self._whole[name]:
            writer.write(columns)
        if self._bucketed:
            self._of_bucket(name, bucket).write(columns)

    def _of_bucket(self, name: str, bucket: str) -> TableWriter:
        current, writer = self._buckets.get(name, ("", None))
        if writer is None or current != bucket:
            if writer is not None:
                writer.close()
            path = self._folder / name / f"bucket={bucket}" / f"{name}.parquet"
            path.parent.mkdir(parents=True)
            writer = _writer(BY_NAME[name], path, "parquet")
            self._buckets[name] = (bucket, writer)
        return writer

    def close(self) -> None:
        """Finish the files; a table without rows has one too."""
        for table in TABLES if self._bucketed else ():
            if table.name not in self._buckets:
                self._of_bucket(table.name, _FIRST_BUCKET)
        for writers in self._whole.values():
            for writer in writers:
                writer.close()
        for _, writer in self._buckets.values():
            writer.close()


def parquet_of(name: str, folder: Path) -> str:
    """The Parquet files of a table, as a path or as a pattern."""
    return str(folder / f"{name}/*/*.parquet" if (folder / name).is_dir() else folder / f"{name}.parquet")


def files_of(name: str, form: str, folder: Path) -> list[Path]:
    """The files of a table in a format, in order."""
    whole = folder / f"{name}.{form}"
    return [whole] if whole.exists() else sorted((folder / name).glob(f"*/*.{form}"))


def is_of_tables(path: Path, folder: Path) -> bool:
    """Whether a file in a folder of tables has the name of one of them."""
    *above, last = path.relative_to(folder).parts
    name, _, form = last.partition(".")
    is_table = name in BY_NAME and form in FORMATS
    return is_table and (not above or (len(above) == 2 and above[0] == name and above[1].startswith("bucket=")))


def _writer(table: Table, path: Path, form: str) -> TableWriter:
    """The writer of a table in one format."""
    if form == "parquet":
        from tscc.dataset.parquet import ParquetTable

        return ParquetTable(table, path)
    from tscc.dataset.text_formats import CsvTable, JsonLinesTable

    return CsvTable(table, path) if form == "csv" else JsonLinesTable(table, path)
