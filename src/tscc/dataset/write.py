"""Write a data set: tables in each format, views, the data package and a page for people, whole or not at all."""

from __future__ import annotations

import errno
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import ExitStack, closing
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from tscc.dataset.data_package import package_text
from tscc.dataset.duckdb_file import is_database, views_text, write_database
from tscc.dataset.entry import Entry
from tscc.dataset.read_me import FIRST_LINE, Contents, read_me_text
from tscc.dataset.rows import rows_of
from tscc.dataset.star import Table
from tscc.dataset.star_tables import BY_NAME, TABLES
from tscc.dataset.superseded import Superseded

FORMATS = ("parquet", "csv", "jsonl")
_TABLES, _VIEWS, _PACKAGE, _PAGE = "tables", "views.sql", "datapackage.json", "README.md"
_SUPERSEDES = BY_NAME["filings"].names.index("supersedes")

Entries = Callable[[], Iterable[Entry]]
"""Gives all entries anew each time, in the order of `filing_id`."""


class TableWriter(Protocol):
    """Writes the rows of one table to one file."""

    def write(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Write rows of typed values, in the order of the columns."""

    def close(self) -> None:
        """Finish the file."""


def missing_extras(formats: Collection[str], duckdb: Path | None) -> str | None:
    """What must be installed for these outputs, as a message; None if nothing is missing."""
    needs = {"pyarrow": "parquet" in formats or duckdb is not None, "duckdb": duckdb is not None}
    missing = [name for name, needed in needs.items() if needed and find_spec(name) is None]
    if not missing:
        return None
    return f"{' and '.join(missing)} not installed; install the extra: pip install 'tscc[dataset]'"


def write_data_set(entries: Entries, out: Path, formats: Collection[str], duckdb: Path | None = None) -> list[Path]:
    """Write the data set of all entries to a folder and return the files; the same entries give the same bytes.

    `duckdb` is the path of a database to write too; its tables are the same each time, its bytes are not. Raises
    `ValueError` for an unknown format, `ImportError` if an extra is missing, and `OSError` if a file cannot be written or
    something else is in its place; then nothing is changed.
    """
    unknown = sorted(set(formats) - set(FORMATS))
    if unknown:
        raise ValueError(f"unknown format `{unknown[0]}`; the formats are {', '.join(FORMATS)}")
    if missing := missing_extras(formats, duckdb):
        raise ImportError(missing)
    chosen = [each for each in FORMATS if each in formats]
    out.mkdir(parents=True, exist_ok=True)
    keep_others(out, duckdb)
    with ExitStack() as held:
        stage = Path(held.enter_context(TemporaryDirectory(dir=out, prefix=".tscc-")))
        tables = stage / _TABLES
        tables.mkdir()
        made = chosen if duckdb is None or "parquet" in chosen else ["parquet", *chosen]
        contents = _write_tables(entries, tables, made)
        moves = [(tables, out / _TABLES)]
        if duckdb is not None:
            beside = Path(held.enter_context(TemporaryDirectory(dir=duckdb.parent, prefix=".tscc-")))
            write_database(beside / duckdb.name, tables)
            moves.append((beside / duckdb.name, duckdb))
        for path in tables.iterdir():
            if path.suffix[1:] not in chosen:
                path.unlink()
        texts = {_VIEWS: views_text(chosen), _PACKAGE: package_text(tables, chosen)}
        for name, text in (texts | {_PAGE: read_me_text(contents, chosen, duckdb)}).items():
            (stage / name).write_text(text, encoding="utf-8", newline="\n")
            moves.append((stage / name, out / name))
        _move(moves)
    return sorted([*(out / _TABLES).iterdir(), *(to for _, to in moves[1:])])


def _write_tables(entries: Entries, folder: Path, formats: Sequence[str]) -> Contents:
    """Write every table in every format; what the tables hold, for the page."""
    statuses, sizes = Counter[str](), Counter[str]()
    with ExitStack() as held:
        earlier = held.enter_context(closing(Superseded(entries())))
        writers = {
            table.name: [held.enter_context(closing(_writer(table, folder, each))) for each in formats]
            for table in TABLES
        }
        for entry in entries():
            statuses[entry.status] += 1
            rows = rows_of(entry)
            rows["filings"] = [_with_supersedes(row, earlier.by(entry)) for row in rows["filings"]]
            for name, found in rows.items():
                sizes[name] += len(found)
                for writer in writers[name]:
                    writer.write(found)
    return Contents(dict(statuses), {table.name: sizes[table.name] for table in TABLES})


def _with_supersedes(row: tuple[Any, ...], filing_id: str | None) -> tuple[Any, ...]:
    return (*row[:_SUPERSEDES], filing_id, *row[_SUPERSEDES + 1 :])


def _writer(table: Table, folder: Path, form: str) -> TableWriter:
    """The writer of a table in one format."""
    path = folder / f"{table.name}.{form}"
    if form == "parquet":
        from tscc.dataset.parquet import ParquetTable

        return ParquetTable(table, path)
    from tscc.dataset.text_formats import CsvTable, JsonLinesTable

    return CsvTable(table, path) if form == "csv" else JsonLinesTable(table, path)


def keep_others(out: Path, duckdb: Path | None) -> None:
    """Refuse to replace what is not of a data set, with an `OSError`."""
    ours = {f"{table.name}.{form}" for table in TABLES for form in FORMATS}
    tables, page = out / _TABLES, out / _PAGE
    others = [path for path in sorted(tables.iterdir()) if path.name not in ours] if tables.is_dir() else []
    if page.exists() and not page.read_bytes().startswith(FIRST_LINE.encode()):
        others.append(page)
    if duckdb is not None and duckdb.exists() and not is_database(duckdb):
        others.append(duckdb)
    if others:
        raise FileExistsError(errno.EEXIST, "is not part of a data set and would be lost", str(others[0]))


def _move(moves: Sequence[tuple[Path, Path]]) -> None:
    """Put what was made in its place; if that fails, what was there before is put back."""
    done: list[tuple[Path, Path, Path]] = []
    try:
        for made, to in moves:
            kept = made.with_name(f"replaced-{made.name}")
            done.append((made, to, kept))
            if to.exists():
                os.rename(to, kept)
            os.rename(made, to)
    except BaseException:
        for made, to, kept in reversed(done):
            if to.exists() and not made.exists():
                os.rename(to, made)
            if kept.exists():
                os.rename(kept, to)
        raise
