"""The second stage of a corpus run: tables, documents and manifest, made from the journal and from nothing else."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
from collections.abc import Collection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tscc.batch.journal import Journal
from tscc.batch.summary import Summary, summary_of
from tscc.dataset import DATA_SET_VERSION, keep_others, write_data_set

_MANIFEST, _DOCUMENTS = "manifest.json", "documents"
_OURS = re.compile(r"[0-9a-f]{2}")


class Wanted(NamedTuple):
    """Which files are made."""

    formats: Collection[str] = ("parquet",)
    duckdb: Path | None = None
    documents: bool = False


def write_outputs(journal: Journal, out: Path, wanted: Wanted) -> Summary:
    """Write what is wanted of a journal, the manifest last, and give the summary.

    Raises `OSError` if a file cannot be written, or something else is in its place. Without a manifest, a folder is not
    complete.
    """
    check_outputs(out, wanted)
    journal.put_in_order()
    (out / _MANIFEST).unlink(missing_ok=True)
    files = write_data_set(journal.entries, out, wanted.formats, wanted.duckdb)
    if wanted.documents:
        files += _write_documents(journal, out)
    summary = summary_of(journal)
    text = json.dumps(_manifest(journal, out, files, summary), indent=2, ensure_ascii=False)
    made = out / f".tscc-{_MANIFEST}"
    made.write_text(f"{text}\n", encoding="utf-8", newline="\n")
    os.replace(made, out / _MANIFEST)
    return summary


def check_outputs(out: Path, wanted: Wanted) -> None:
    """Find before a run begins what would end it when all is compiled: no folder, or files of the user in the way.

    Raises `OSError`.
    """
    if wanted.duckdb is not None and not wanted.duckdb.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "no such folder", str(wanted.duckdb.parent))
    keep_others(out, wanted.duckdb)
    manifest, documents = out / _MANIFEST, out / _DOCUMENTS
    others = (
        [path for path in sorted(documents.iterdir()) if not _OURS.fullmatch(path.name)] if documents.is_dir() else []
    )
    if manifest.exists() and b'"data_set_version"' not in manifest.read_bytes():
        others.append(manifest)
    if others:
        raise FileExistsError(errno.EEXIST, "is not part of a corpus run and would be lost", str(others[0]))


def _write_documents(journal: Journal, out: Path) -> list[Path]:
    """The canonical document of each filing that has one, in folders by the first digits of the digest."""
    with TemporaryDirectory(dir=out, prefix=".tscc-") as stage:
        made = Path(stage) / _DOCUMENTS
        made.mkdir()
        names: list[Path] = []
        for entry in journal.entries():
            if entry.document is None:
                continue
            name = Path(entry.sha256[:2], f"{entry.filing_id.replace(':', '-')}.json")
            (made / name).parent.mkdir(exist_ok=True)
            text = json.dumps(entry.document, indent=2, ensure_ascii=False)
            (made / name).write_text(f"{text}\n", encoding="utf-8", newline="\n")
            names.append(name)
        if (out / _DOCUMENTS).exists():
            os.rename(out / _DOCUMENTS, Path(stage) / "replaced")
        shutil.move(made, out / _DOCUMENTS)
    return [out / _DOCUMENTS / name for name in names]


def _manifest(journal: Journal, out: Path, files: list[Path], summary: Summary) -> dict[str, object]:
    """What a run made and from what, the same for the same journal."""
    key = journal.key()
    return {
        "tscc_version": key and key.tool,
        "data_set_version": DATA_SET_VERSION,
        "options": json.loads(key.options) if key else None,
        "filings": dict(summary.statuses),
        "locations": summary.locations,
        "codes": dict(sorted(summary.codes.items())),
        "declined": dict(sorted(summary.declined.items())),
        "failed": dict(sorted(summary.errors.items())),
        "second_texts": list(summary.second_texts),
        "not_read": [{"location": location, "reason": reason} for location, reason in summary.unread],
        "files": {_shown(path, out): _digest(path) for path in sorted(files)},
    }


def _shown(path: Path, out: Path) -> str:
    """The path of a file below the folder, or as given if it is elsewhere."""
    return path.relative_to(out).as_posix() if path.is_relative_to(out) else str(path)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
