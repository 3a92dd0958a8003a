"""The journal: the results of a corpus run in one SQLite file, by content, and where each content was found.

A result belongs to the bytes, the tool and the options that change it. What was found belongs to the last run. A run that was
ended at any moment leaves a journal that the next run continues.
"""

from __future__ import annotations

import errno
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tscc.batch.outcome import Outcome

NAME = "run.sqlite"
_MARK = 0x74736363
"""`application_id` of the file: `tscc`."""
_TABLES = """
CREATE TABLE IF NOT EXISTS result (
    sha256 TEXT NOT NULL, tool TEXT NOT NULL, options TEXT NOT NULL, size INTEGER NOT NULL, filing_id TEXT NOT NULL,
    status TEXT NOT NULL, declined_as TEXT, error TEXT, seconds REAL NOT NULL, payload BLOB NOT NULL,
    PRIMARY KEY (sha256, tool, options)
);
CREATE TABLE IF NOT EXISTS place (location TEXT PRIMARY KEY, sha256 TEXT, why TEXT, run INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS place_of ON place (sha256);
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
"""
_NOT_OURS = "is not the journal of a corpus run and is left as it is"
_COMMIT_AFTER_RESULTS = 64
_COMMIT_AFTER_SECONDS = 2.0


class JournalError(OSError):
    """A journal that cannot be used: its path, and why."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(errno.EINVAL, why, str(path))


class Journal:
    """An open journal; `tool` and `options` are those of this run."""

    def __init__(self, path: Path, tool: str, options: str) -> None:
        self.path, self.tool, self.options = path, tool, options
        self._changes, self._committed = 0, time.monotonic()
        try:
            self.database = _open(path)
        except sqlite3.Error as error:
            raise JournalError(path, _words(error)) from error
        self._run = int(self.get("run") or 0)

    def begin(self) -> None:
        """Begin a run; what earlier runs found is forgotten where this one does not find it again."""
        self._run += 1
        self.set("run", self._run)
        self.set("whole", 0)
        self.set("tool", self.tool)
        self.set("options", self.options)
        self.commit()

    def get(self, name: str) -> Any:
        """A value of the state; None if it is not set."""
        row = self.database.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
        return None if row is None else row[0]

    def set(self, name: str, value: Any) -> None:
        """Set a value of the state."""
        self.database.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (name, value))

    def locate(self, location: str, sha256: str | None, why: str | None = None) -> None:
        """Note what is at a location: bytes with a digest, or why there are none."""
        self.database.execute("INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?)", (location, sha256, why, self._run))
        self._change()

    def status(self, sha256: str) -> str | None:
        """The status of a result; None if there is none for this tool and these options."""
        query = "SELECT status FROM result WHERE sha256 = ? AND tool = ? AND options = ?"
        row = self.database.execute(query, (sha256, self.tool, self.options)).fetchone()
        return None if row is None else str(row[0])

    def record(self, found: Outcome) -> None:
        """Keep an outcome; one that was there before is replaced."""
        named = (found.sha256, self.tool, self.options, found.size, found.filing_id, found.status, found.declined_as)
        row = (*named, found.error, found.seconds, found.payload)
        self.database.execute("INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        self._change()

    def _change(self) -> None:
        self._changes += 1
        if self._changes >= _COMMIT_AFTER_RESULTS or time.monotonic() - self._committed > _COMMIT_AFTER_SECONDS:
            self.commit()

    def commit(self) -> None:
        """Make everything so far last."""
        self.database.commit()
        self._changes, self._committed = 0, time.monotonic()

    def finish(self) -> None:
        """End a run whose inputs were all read: what it did not find is no longer in the corpus."""
        self.database.execute("DELETE FROM place WHERE run <> ?", (self._run,))
        self.set("whole", 1)
        self.commit()

    def forget(self) -> None:
        """Remove all results, for a run that begins anew."""
        self.database.execute("DELETE FROM result")
        self.database.execute("DELETE FROM place")
        self.commit()

    def rows(self, query: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """The rows of a query."""
        yield from self.database.execute(query, values)

    def close(self) -> None:
        """Close the file; what was not committed is lost."""
        self.database.close()


def _open(path: Path) -> sqlite3.Connection:
    """Open or make the file, alone: a second run that would write to it is refused."""
    database = sqlite3.connect(path, timeout=0, check_same_thread=False)
    database.execute("PRAGMA locking_mode = EXCLUSIVE")
    database.execute("PRAGMA synchronous = NORMAL")
    (mark,) = database.execute("PRAGMA application_id").fetchone()
    (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and mark != _MARK:
        database.close()
        raise JournalError(path, _NOT_OURS)
    database.execute("BEGIN EXCLUSIVE")
    for statement in _TABLES.split(";\n"):
        if statement.strip():
            database.execute(statement)
    database.execute(f"PRAGMA application_id = {_MARK}")
    database.commit()
    return database


def _words(error: sqlite3.Error) -> str:
    if "locked" in str(error):
        return "another run writes to it"
    if "not a database" in str(error):
        return _NOT_OURS
    return str(error)
