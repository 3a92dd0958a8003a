"""The journal: the results of a corpus run in one SQLite file, by content, and where each content was found.

A result belongs to the bytes, the tool and the options that change it. What was found belongs to the last run. A run that was
ended at any moment leaves a journal that the next run continues.
"""

from __future__ import annotations

import errno
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tscc.batch.outcome import Outcome

NAME = "run.sqlite"
_MARK = 0x74736363
"""`application_id` of the file: `tscc`."""
_FORM = 5
"""`user_version` of the file: it changes with the tables below, and with what their blobs hold."""
_TABLES = """
CREATE TABLE result (
    sha256 TEXT NOT NULL, tool TEXT NOT NULL, options TEXT NOT NULL, size INTEGER NOT NULL, filing_id TEXT NOT NULL,
    status TEXT NOT NULL, declined_as TEXT, error TEXT, seconds REAL NOT NULL, codes TEXT NOT NULL, payload BLOB NOT NULL,
    PRIMARY KEY (sha256, tool, options)
);
CREATE TABLE page (
    sha256 TEXT PRIMARY KEY, tool TEXT NOT NULL, options TEXT NOT NULL, size INTEGER, line BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE place (location TEXT PRIMARY KEY, sha256 TEXT, why TEXT, run INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX place_of ON place (sha256);
CREATE TABLE state (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
"""
_PAGE_BYTES = 1024
"""A result fills its pages; with those of SQLite, four times as large, a tenth of the file is empty."""
_NOT_OURS = "is not the journal of a corpus run and is left as it is"
_NO_RUN = "has no run; `tscc batch` makes one"
_OTHER_FORM = "is the journal of another version of tscc: choose another folder"
_COMMIT_AFTER_RESULTS = 64
_COMMIT_AFTER_SECONDS = 2.0


class JournalError(OSError):
    """A journal that cannot be used: its path, and why."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(errno.EINVAL, why, str(path))

    def __reduce__(self) -> tuple[type[JournalError], tuple[Path, str]]:
        """What an error is made of again behind another process."""
        return JournalError, (Path(self.filename), str(self.strerror))


class Journal:
    """The open journal of a folder, which no other run can open; `tool` and `options` are those of its last run.

    With `read` nothing in the folder is changed, and it may be one that can only be read, if the last run closed the journal.
    Every method raises `JournalError` if the file cannot be read or written.
    """

    def __init__(self, folder: Path, *, create: bool = False, read: bool = False) -> None:
        self.path = folder / NAME
        if not create and not self.path.is_file():
            raise JournalError(folder, f"has no {NAME}; `tscc batch` makes one")
        self._changes, self._committed = 0, time.monotonic()
        still = read and not self.path.with_name(f"{NAME}-wal").exists()
        where = f"{self.path.absolute().as_uri()}{'?immutable=1' if still else ''}"
        with self._failing():
            self.database = sqlite3.connect(where, timeout=1, check_same_thread=False, uri=True)
        try:
            with self._failing():
                if not still:
                    self._take()
                self._open(create=create)
                if not still:
                    self._log()
                self.tool, self.options = str(self.get("tool") or ""), str(self.get("options") or "")
                self._run = int(self.get("run") or 0)
        except BaseException:
            self.database.close()
            raise

    def _take(self) -> None:
        """Take the file for this process alone."""
        for each in (f"PRAGMA page_size = {_PAGE_BYTES}", "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"):
            self.database.execute(each)

    def _log(self) -> None:
        """Let every commit last, whatever ends the process."""
        for each in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL"):
            self.database.execute(each)

    def _open(self, *, create: bool) -> None:
        """Find that the file is a journal, and make its tables if it may be new."""
        run = self.database.execute
        if not run("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            if not create:
                raise JournalError(self.path, _NO_RUN)
            for statement in filter(str.strip, _TABLES.split(";")):
                run(statement)
            run(f"PRAGMA application_id = {_MARK}")
            run(f"PRAGMA user_version = {_FORM}")
        elif run("PRAGMA application_id").fetchone()[0] != _MARK:
            raise JournalError(self.path, _NOT_OURS)
        elif run("PRAGMA user_version").fetchone()[0] != _FORM:
            raise JournalError(self.path, _OTHER_FORM)
        self.database.commit()

    def require_run(self) -> None:
        """Raise `JournalError` if no run has begun."""
        if not self.tool:
            raise JournalError(self.path, _NO_RUN)

    @contextmanager
    def _failing(self) -> Iterator[None]:
        """A block in which an error of SQLite names the journal."""
        try:
            yield
        except sqlite3.Error as error:
            raise JournalError(self.path, _words(error)) from error

    def close(self) -> None:
        """Close the file; what was not committed is lost."""
        self.database.close()

    def get(self, name: str) -> Any:
        """A value of the state; None if it is not set."""
        row = self.database.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
        return None if row is None else row[0]

    def rows(self, query: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """The rows of a query."""
        with self._failing():
            yield from self.database.execute(query, values)

    @property
    def kind(self) -> tuple[str, str]:
        """Tool and options of the last run, to which its results belong."""
        return self.tool, self.options

    @property
    def is_whole(self) -> bool:
        """Whether the last run read all its inputs."""
        return bool(self.get("whole"))

    # --- a run

    def begin(self, tool: str, options: str, *, anew: bool = False) -> None:
        """Begin a run; `anew` forgets the results that there are."""
        with self._failing():
            if anew:
                for table in ("result", "page", "place"):
                    self.database.execute(f"DELETE FROM {table}")  # noqa: S608
            self.tool, self.options, self._run = tool, options, self._run + 1
            state = {"run": self._run, "whole": 0, "tool": tool, "options": options}
            self.database.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", state.items())
            self.commit()

    def locate(self, location: str, sha256: str | None, why: str | None = None) -> None:
        """Note what is at a location: bytes with a digest, or why there are none."""
        with self._failing():
            self.database.execute(
                "INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?)", (location, sha256, why, self._run)
            )
            self._change()

    def located(self, location: str) -> tuple[str | None] | None:
        """The digest of what this run found at a location, in a tuple; None if it has not been there."""
        query = "SELECT sha256 FROM place WHERE location = ? AND run = ?"
        return next(self.rows(query, location, self._run), None)

    def status(self, sha256: str) -> str | None:
        """The status of a result; None if there is none for this tool and these options."""
        query = "SELECT status FROM result WHERE sha256 = ? AND tool = ? AND options = ?"
        row = next(self.rows(query, sha256, *self.kind), None)
        return None if row is None else str(row[0])

    def record(self, found: Outcome) -> None:
        """Keep an outcome; one that was there before is replaced."""
        if found.page is not None:
            self.record_page((found.sha256, *self.kind, *found.page))
        self.record_row((found.sha256, *self.kind, *found[1:-1]))

    def record_page(self, row: tuple[Any, ...]) -> None:
        """Keep a row of `page`."""
        with self._failing():
            self.database.execute("INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?, ?)", row)

    def record_row(self, row: tuple[Any, ...]) -> None:
        """Keep a row of `result`."""
        with self._failing():
            self.database.execute(f"INSERT OR REPLACE INTO result VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608
            self._change()

    def _change(self) -> None:
        self._changes += 1
        if self._changes >= _COMMIT_AFTER_RESULTS or time.monotonic() - self._committed > _COMMIT_AFTER_SECONDS:
            self.commit()

    def commit(self) -> None:
        """Make everything so far last."""
        with self._failing():
            self.database.commit()
        self._changes, self._committed = 0, time.monotonic()

    def finish(self) -> None:
        """End a run whose inputs were all read: what it did not find is no longer in the corpus."""
        with self._failing():
            self.database.execute("DELETE FROM place WHERE run <> ?", (self._run,))
            self.database.execute("UPDATE state SET value = 1 WHERE name = 'whole'")
            self.commit()


def _words(error: sqlite3.Error) -> str:
    if "locked" in str(error):
        return "another run writes to it"
    if "not a database" in str(error):
        return _NOT_OURS
    return str(error)
