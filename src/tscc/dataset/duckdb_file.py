"""The DuckDB database of a data set, and the views as SQL for those who read the files; needs duckdb."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from tscc.dataset.star import Table
from tscc.dataset.star_tables import TABLES
from tscc.dataset.table_files import parquet_of

_MEMORY = "256MB"
"""What DuckDB may take while it writes; beyond, it uses the disk."""
_MAGIC = b"DUCK"
_MAGIC_AT = 8
_READERS = {
    "parquet": "read_parquet('{parquet}', hive_partitioning = false)",
    "csv": "read_csv('tables/{name}.csv', header = true, columns = {{{types}}})",
    "jsonl": "read_json('tables/{name}.jsonl', format = 'newline_delimited', columns = {{{types}}})",
}
_HEAD = """\
-- The tables and views of the data set, for DuckDB. Run it in the folder of this file: `duckdb -init views.sql`.

"""


def write_database(path: Path, tables: Path) -> None:
    """Write a database with the tables of a folder of Parquet files, the macro, the views, and the meanings as comments."""
    import duckdb

    with duckdb.connect(path, config={"memory_limit": _MEMORY, "threads": "1"}) as database:
        database.execute("SET enable_progress_bar = false")
        for table in TABLES:
            database.begin()  # a transaction for hundreds of comments
            database.execute(_create(table))
            files = database.read_parquet(parquet_of(table.name, tables), hive_partitioning=False)
            files.insert_into(table.name)
            for statement in _comments(table):
                database.execute(statement)
            database.commit()
        database.begin()
        database.execute(_views())
        database.commit()


def views_text(formats: Sequence[str], tables: Path) -> str:
    """The SQL that makes the tables out of files of the first of some formats in a folder, and the views on them."""
    if not formats:
        return _views()
    return _HEAD + "".join(_source(table, formats[0], tables) for table in TABLES) + "\n" + _views()


def is_database(path: Path) -> bool:
    """Whether a file is a DuckDB database."""
    with path.open("rb") as stream:
        return stream.read(_MAGIC_AT + len(_MAGIC))[_MAGIC_AT:] == _MAGIC


def _create(table: Table) -> str:
    columns = ", ".join(f"{column.name} {column.type.value}" for column in table.columns)
    return f"CREATE TABLE {table.name} ({columns})"


def _comments(table: Table) -> list[str]:
    """The statements that give a table and its columns their meanings."""
    columns = [f"COMMENT ON COLUMN {table.name}.{each.name} IS {_quoted(each.about)}" for each in table.columns]
    return [f"COMMENT ON TABLE {table.name} IS {_quoted(table.about)}", *columns]


def _source(table: Table, form: str, tables: Path) -> str:
    """The statement that makes a table out of its file."""
    types = ", ".join(f"{column.name}: '{column.type.value}'" for column in table.columns)
    parquet = Path(parquet_of(table.name, tables)).relative_to(tables.parent).as_posix()
    reader = _READERS[form].format(name=table.name, types=types, parquet=parquet)
    return f"CREATE OR REPLACE VIEW {table.name} AS FROM {reader};\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@cache
def _views() -> str:
    return files("tscc.dataset").joinpath("views.sql").read_text(encoding="utf-8")
