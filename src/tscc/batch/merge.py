"""Merge: the journals of several runs, such as the shards of a cluster, to one; refused where versions or options differ."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from tscc.batch.journal import NAME, Journal, JournalError

_RESULTS = "sha256, tool, options, size, filing_id, status, declined_as, error, seconds, payload"


def settings_of(folder: Path) -> tuple[str, str]:
    """The tool and the options of the last run in a folder; raises `JournalError` if there is none that ended."""
    with _reading(folder) as other:
        state = dict(other.execute("SELECT name, value FROM state"))
    if not state.get("whole"):
        raise JournalError(folder, "its run did not end; run the same command again first")
    return str(state["tool"]), str(state["options"])


def common_settings(folders: Sequence[Path]) -> tuple[str, str]:
    """The tool and the options of several runs, which must be the same."""
    first, *others = [(folder, settings_of(folder)) for folder in folders]
    for folder, settings in others:
        for what, one, other in zip(("version", "options"), first[1], settings, strict=True):
            if one != other:
                raise JournalError(folder, f"its {what} {other} differs from {one} of {first[0]}")
    return first[1]


def merge_into(journal: Journal, folders: Sequence[Path]) -> None:
    """Copy the results and places of the last runs of some folders; what fails in one and not in another has not failed."""
    journal.begin()
    for folder in folders:
        with _reading(folder) as other:
            run, tool, options = (_state(other, name) for name in ("run", "tool", "options"))
            for row in other.execute("SELECT location, sha256, why FROM place WHERE run = ?", (run,)):
                _place(journal, folder, *row)
            query = f"SELECT {_RESULTS} FROM result WHERE tool = ? AND options = ? ORDER BY rowid"  # noqa: S608 - a constant
            for row in other.execute(query, (tool, options)):
                known = journal.status(row[0])
                if known is None or known == "failed":
                    journal.database.execute("INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    journal.finish()


def _place(journal: Journal, folder: Path, location: str, sha256: str | None, why: str | None) -> None:
    known = next(
        journal.rows("SELECT sha256 FROM place WHERE location = ? AND run = ?", location, journal.get("run")), None
    )
    if known is not None and known[0] != sha256:
        raise JournalError(folder, f"{location} has other bytes than in another of the folders")
    journal.locate(location, sha256, why)


def _state(database: sqlite3.Connection, name: str) -> object:
    row = database.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
    return None if row is None else row[0]


class _reading:  # noqa: N801 - used as `with`
    """The journal of another folder, opened to be read only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._database: sqlite3.Connection | None = None

    def __enter__(self) -> sqlite3.Connection:
        path = self._folder / NAME
        if not path.is_file():
            raise JournalError(self._folder, f"has no {NAME}")
        self._database = sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro", uri=True)
        try:
            self._database.execute("SELECT count(*) FROM place").fetchone()
        except sqlite3.Error as error:
            self._database.close()
            raise JournalError(path, f"{error}") from error
        return self._database

    def __exit__(self, *_: object) -> None:
        if self._database is not None:
            self._database.close()
