"""Write a data set: tables in each format, views, the data package and a page for people, whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from contextlib import ExitStack, closing
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from tscc.dataset.columns import Tables
from tscc.dataset.data_package import package_text
from tscc.dataset.duckdb_file import is_database, views_text, write_database
from tscc.dataset.filing_rows import FilingRows
from tscc.dataset.read_me import FIRST_LINE, Contents, read_me_text
from tscc.dataset.star_tables import BY_NAME, TABLES
from tscc.dataset.table_files import FORMATS, TableFiles, is_of_tables

_TABLES, _VIEWS, _PACKAGE, _PAGE = "tables", "views.sql", "datapackage.json", "README.md"


def missing_extras(formats: Collection[str], duckdb: Path | None) -> str | None:
    """What must be installed for these outputs, as a message; None if nothing is missing."""
    needs = {"pyarrow": "parquet" in formats or duckdb is not None, "duckdb": duckdb is not None}
    missing = [name for name, needed in needs.items() if needed and find_spec(name) is None]
    if not missing:
        return None
    are = "is" if len(missing) == 1 else "are"
    return f"{' and '.join(missing)} {are} not installed: pip install {' '.join(missing)}"


def write_data_set(
    filings: Iterable[Tables],
    out: Path,
    formats: Collection[str],
    duckdb: Path | None = None,
    *,
    bucketed: bool = False,
) -> list[Path]:
    """Write the data set of all filings to a folder and return the files; the same tables give the same bytes.

    `filings` are the tables of each filing, in the order of `filing_id`; of a `bucketed` data set, whose Parquet files are in
    folders by bucket, in that of `bucket_of` first. `duckdb` is the path of a database to write too; its
    tables are the same each time, its bytes are not.
    Raises `ValueError` for an unknown format, `ImportError` if an extra is missing, and `OSError` if a file cannot be written or
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
        contents = _write_tables(filings, tables, made, bucketed=bucketed)
        moves = [(tables, out / _TABLES)]
        if duckdb is not None:
            beside = Path(held.enter_context(TemporaryDirectory(dir=duckdb.parent, prefix=".tscc-")))
            write_database(beside / duckdb.name, tables)
            moves.append((beside / duckdb.name, duckdb))
        if "parquet" not in chosen:
            _remove_parquet(tables)
        at = None if duckdb is None else Path(os.path.relpath(duckdb, out)).as_posix()
        texts = {_VIEWS: views_text(chosen, tables), _PACKAGE: package_text(tables, chosen)}
        for name, text in (texts | {_PAGE: read_me_text(contents, chosen, at, bucketed=bucketed)}).items():
            (stage / name).write_text(text, encoding="utf-8", newline="\n")
            moves.append((stage / name, out / name))
        _move(moves)
    return sorted([*filter(Path.is_file, (out / _TABLES).rglob("*")), *(to for _, to in moves[1:])])


def bucket_of(sha256: str) -> str:
    """The bucket of a filing: the first byte of its digest, as two hex digits; `00` for a place without bytes."""
    return sha256[:2] or "00"


def _write_tables(filings: Iterable[Tables], folder: Path, formats: Sequence[str], *, bucketed: bool) -> Contents:
    """Write every table in every format; what the tables hold, for the page."""
    statuses, sizes = Counter[str](), Counter[str]()
    names = BY_NAME["filings"].names
    at_digest, at_status = names.index("sha256"), names.index("status")
    with closing(FilingRows()) as kept, closing(TableFiles(folder, formats, bucketed=bucketed)) as files:
        for tables in filings:
            (digest,), (status,) = (tables["filings"][at] for at in (at_digest, at_status))
            statuses[status] += 1
            bucket = bucket_of(digest or "")
            kept.add(tables, bucket)
            for name, columns in tables.items():
                if name != "filings":
                    sizes[name] += len(columns[0])
                    files.write(name, columns, bucket)
        for bucket, row in kept.rows():
            files.write("filings", [*zip(row, strict=True)], bucket)
    sizes["filings"] = statuses.total()
    return Contents(dict(statuses), {table.name: sizes[table.name] for table in TABLES})


def _remove_parquet(tables: Path) -> None:
    """Remove what was only needed to make a database."""
    for path in tables.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.suffix == ".parquet":
            path.unlink()


def keep_others(out: Path, duckdb: Path | None) -> None:
    """Refuse to replace what is not of a data set, with an `OSError`."""
    tables, page = out / _TABLES, out / _PAGE
    inside = [path for path in sorted(tables.rglob("*")) if not path.is_dir()]
    others = [path for path in inside if not is_of_tables(path, tables)]
    if tables.exists() and not tables.is_dir():
        others.append(tables)
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
