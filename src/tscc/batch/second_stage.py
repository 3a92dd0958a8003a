"""The second stage: everything that is made from the journal, the same for the same journal, however often it is made."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tscc.batch.entries import choose_entries, read_entries
from tscc.batch.journal import NAME, Journal
from tscc.dataset.entry import Entry
from tscc.dataset.versions import DATA_SET_VERSION
from tscc.dataset.write import write_data_set

MANIFEST, DOCUMENTS = "manifest.json", "documents"
_WITH_DOCUMENT = ("compiled", "warnings")
"""As on the command line, a filing with errors has no document of its own."""
_ACCESSION = re.compile(r"\d{10}-\d{2}-\d{6}(?:~[0-9a-f]{8})?")
_BLOCK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Outputs:
    """What is written."""

    out: Path
    formats: tuple[str, ...]
    duckdb: Path | None
    documents: bool


def write_outputs(journal: Journal, outputs: Outputs) -> None:
    """Write tables, documents and, last, the manifest; raises `OSError` if a file cannot be written."""
    manifest = outputs.out / MANIFEST
    choose_entries(journal)
    manifest.unlink(missing_ok=True)
    files = write_data_set(lambda: read_entries(journal), outputs.out, outputs.formats, outputs.duckdb)
    if outputs.documents:
        files += _write_documents(journal, outputs.out)
    _write_whole(manifest, _manifest(journal, outputs, files))


def _write_documents(journal: Journal, out: Path) -> Iterator[Path] | list[Path]:
    """Write the document of each filing without errors; those of an earlier run are replaced as a whole."""
    from tscc.document.emit import to_json
    from tscc.document.read import read_document

    made, files = out / f".{DOCUMENTS}.tmp", list[Path]()
    shutil.rmtree(made, ignore_errors=True)
    try:
        for entry in read_entries(journal):
            if entry.document is None or entry.status not in _WITH_DOCUMENT:
                continue
            path = made / entry.sha256[:2] / f"{_file_name(entry)}.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(to_json(read_document(json.dumps(entry.document).encode())), encoding="utf-8", newline="\n")
            files.append(out / DOCUMENTS / path.relative_to(made))
        made.mkdir(exist_ok=True)
        shutil.rmtree(out / DOCUMENTS, ignore_errors=True)
        made.rename(out / DOCUMENTS)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return files


def _file_name(entry: Entry) -> str:
    """The id where it is a whole accession number, else the digest: nothing of a filing becomes a path otherwise."""
    return entry.filing_id if _ACCESSION.fullmatch(entry.filing_id) else entry.sha256


def _manifest(journal: Journal, outputs: Outputs, files: list[Path]) -> str:
    """Counts, versions, options and the digest of every file; nothing that differs between equal runs."""
    query = (
        "SELECT coalesce(r.status, 'failed'), count(*) FROM chosen AS c LEFT JOIN result AS r ON r.rowid = c.result "
        "GROUP BY 1 ORDER BY 1"
    )
    counts = dict(journal.rows(query))
    told: dict[str, Any] = {
        "tool": journal.tool,
        "data_set_version": DATA_SET_VERSION,
        "options": json.loads(journal.options),
        "whole": bool(journal.get("whole")),
        "filings": sum(counts.values()),
        "by_status": counts,
        "files": {_shown(path, outputs.out): _digest(path) for path in sorted(files)},
    }
    return json.dumps(told, indent=2) + "\n"


def _shown(path: Path, out: Path) -> str:
    return path.relative_to(out).as_posix() if path.is_relative_to(out) else path.as_posix()


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _write_whole(path: Path, text: str) -> None:
    """Write a small file whole or not at all."""
    made = path.with_name(f".{path.name}.tmp")
    made.write_text(text, encoding="utf-8", newline="\n")
    os.replace(made, path)


def journal_of(folder: Path, tool: str, options: str) -> Journal:
    """The journal in a folder."""
    return Journal(folder / NAME, tool, options)
