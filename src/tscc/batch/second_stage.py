"""The second stage: everything that is made from the journal, the same for the same journal, however often it is made."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
from collections.abc import Collection
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tscc.batch.closing import Closing
from tscc.batch.entries import Named, choose_entries, read_documents, read_tables
from tscc.batch.journal import Journal
from tscc.batch.outcome import DOCUMENTS, HALF_MADE, REPORT
from tscc.dataset import DATA_SET_VERSION, keep_others, write_data_set

_MANIFEST = "manifest.json"
_OF_A_RUN = b'"data_set_version"'
"""What every manifest has."""
_MOST_IN_ONE_FILE = 1_000_000
"""Filings above which the Parquet tables are in folders by bucket."""
_FOLDER = re.compile(r"[0-9a-f]{2}")
_ACCESSION = re.compile(r"\d{10}-\d{2}-\d{6}(?:~[0-9a-f]{8})?")


class Wanted(NamedTuple):
    """Which files are made."""

    formats: Collection[str] = ("parquet",)
    duckdb: Path | None = None
    documents: bool = False
    report: bool = False
    """The index of the pages that the workers wrote."""


def write_outputs(journal: Journal, out: Path, wanted: Wanted) -> Closing:
    """Write tables, documents and, last, the manifest, and give the closing table.

    Raises `OSError` if a file cannot be written, or something else is in its place. Without a manifest, a folder is not whole.
    """
    check_outputs(out, wanted)
    if wanted.report:
        from tscc.batch.pages import require_pages

        require_pages(journal, out)
    _remove_half_made(out)
    ((filings,),) = journal.rows("SELECT count(DISTINCT coalesce(sha256, location)) FROM place")
    bucketed = filings > _MOST_IN_ONE_FILE
    choose_entries(journal, bucketed=bucketed)
    (out / _MANIFEST).unlink(missing_ok=True)
    with closing(read_tables(journal)) as filings:  # where it fails, nothing reads from the journal when that is closed
        files = write_data_set(filings, out, wanted.formats, wanted.duckdb, bucketed=bucketed)
    if wanted.documents:
        files += _write_documents(journal, out)
    if wanted.report:
        from tscc.batch.pages import write_index

        files += write_index(journal, out)
    found = Closing(journal)
    _write_manifest(journal, out, files, found)
    return found


def _remove_half_made(out: Path) -> None:
    """Remove what a run that was killed was making; no other run is at work here, as the journal is open."""
    for path in (*out.glob(f"{HALF_MADE}*"), *out.glob(f"{REPORT}/{HALF_MADE}*")):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def check_outputs(out: Path, wanted: Wanted) -> None:
    """Find before a run begins what would end it when all is compiled: no folder, or files of the user in the way.

    Raises `OSError`.
    """
    if wanted.duckdb is not None and not wanted.duckdb.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "no such folder", str(wanted.duckdb.parent))
    if wanted.duckdb is not None and not os.access(wanted.duckdb.parent, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(wanted.duckdb))
    keep_others(out, wanted.duckdb)
    if wanted.report:
        from tscc.batch.pages import check_report

        check_report(out)
    manifest, documents = out / _MANIFEST, out / DOCUMENTS
    inside = sorted(documents.iterdir()) if documents.is_dir() else [documents] if documents.exists() else []
    others = [path for path in inside if not _FOLDER.fullmatch(path.name)]
    if manifest.exists() and _OF_A_RUN not in manifest.read_bytes():
        others.append(manifest)
    if others:
        raise FileExistsError(errno.EEXIST, "is not part of a corpus run and would be lost", str(others[0]))


def _write_documents(journal: Journal, out: Path) -> list[Path]:
    """Write the document of each filing without errors, as `tscc compile` does; those of an earlier run are replaced as a whole."""
    with TemporaryDirectory(dir=out, prefix=HALF_MADE) as stage, closing(read_documents(journal)) as documents:
        made = Path(stage) / DOCUMENTS
        made.mkdir()
        names: list[Path] = []
        for named in documents:
            name = Path(named.sha256[:2], f"{_file_name(named)}.json")
            (made / name).parent.mkdir(exist_ok=True)
            text = json.dumps(named.document, indent=2, ensure_ascii=False)
            (made / name).write_text(f"{text}\n", encoding="utf-8", newline="\n")
            names.append(name)
        if (out / DOCUMENTS).exists():
            os.rename(out / DOCUMENTS, Path(stage) / "replaced")
        shutil.move(made, out / DOCUMENTS)
    return [out / DOCUMENTS / name for name in names]


def _file_name(named: Named) -> str:
    """The id where it is a whole accession number, else the digest: nothing of a filing becomes a path otherwise."""
    return named.filing_id if _ACCESSION.fullmatch(named.filing_id) else named.sha256


def _write_manifest(journal: Journal, out: Path, files: list[Path], found: Closing) -> None:
    """Write counts, versions, options and the digest of every file; nothing that differs between equal runs."""
    said = {
        "tool": journal.tool,
        "data_set_version": DATA_SET_VERSION,
        "options": json.loads(journal.options),
        "whole": journal.is_whole,
        **found.counts(),
        "files": {_shown(path, out): _digest(path) for path in sorted(files)},
    }
    made = out / f"{HALF_MADE}{_MANIFEST}"
    made.write_text(json.dumps(said, indent=2, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    os.replace(made, out / _MANIFEST)


def _shown(path: Path, out: Path) -> str:
    """The path of a file below the folder, or as given if it is elsewhere."""
    return path.relative_to(out).as_posix() if path.is_relative_to(out) else str(path)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
