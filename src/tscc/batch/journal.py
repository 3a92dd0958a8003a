"""The journal of a corpus run: what became of each text, by its digest, and where the texts were found.

A SQLite file. A run that was ended at any moment continues from it, and the data set is made from nothing else.
"""

from __future__ import annotations

import errno
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from tscc.batch.workers import Outcome, unpacked
from tscc.dataset import DATA_SET_VERSION, Entry

JOURNAL_NAME = "run.sqlite"
_APPLICATION = 0x74736363
_TABLES = """
    CREATE TABLE run (tool TEXT NOT NULL, options TEXT NOT NULL);
    CREATE TABLE result (
        sha256 TEXT NOT NULL, tool TEXT NOT NULL, options TEXT NOT NULL, size INTEGER NOT NULL, filing_id TEXT NOT NULL,
        status TEXT NOT NULL, declined_as TEXT, error TEXT, seconds REAL NOT NULL, codes TEXT NOT NULL, packed BLOB NOT NULL,
        PRIMARY KEY (sha256, tool, options)
    );
    CREATE TABLE location (location TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (location, sha256)) WITHOUT ROWID;
    CREATE INDEX location_of ON location (sha256, location);
    CREATE TABLE unread (location TEXT PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
"""
_CURRENT = """
    SELECT result.* FROM result JOIN run USING (tool, options)
    WHERE EXISTS (SELECT 1 FROM location WHERE location.sha256 = result.sha256)
"""
_IN_ORDER = f"""
    CREATE TEMP TABLE ordered AS
    SELECT sha256, tool, options, filing_id AS named, CASE
        WHEN row_number() OVER (PARTITION BY filing_id ORDER BY sha256) = 1 THEN filing_id
        ELSE filing_id || '~' || substr(sha256, 1, 8) END AS filing_id
    FROM ({_CURRENT}) ORDER BY 5
"""  # noqa: S608
"""Of several texts with one accession number, the first by its digest has it for its id, whatever their order was."""


class Key(NamedTuple):
    """What the outcome of a text depends on besides its bytes."""

    tool: str
    options: str
    """As JSON with sorted keys."""


def current_key() -> Key:
    """The key of this version; the entries of another version of the data set are other entries."""
    return Key(version("tscc"), json.dumps({"data_set_version": DATA_SET_VERSION}, sort_keys=True))


class Line(NamedTuple):
    """What the closing table needs of a filing."""

    filing_id: str
    status: str
    declined_as: str | None
    error: str | None
    seconds: float
    codes: dict[str, int]


class Journal:
    """An open journal, which no other run can open. Raises `OSError` if it cannot be read or written."""

    def __init__(self, folder: Path, *, create: bool) -> None:
        self.path = folder / JOURNAL_NAME
        if not create and not self.path.is_file():
            raise FileNotFoundError(errno.ENOENT, "no such journal; `tscc batch` makes one", str(self.path))
        with self.failing():
            self._database = sqlite3.connect(self.path, isolation_level=None, timeout=1)
        try:
            with self.failing():
                self._open()
        except BaseException:
            self._database.close()
            raise

    def _open(self) -> None:
        run = self._database.execute
        run("PRAGMA locking_mode = EXCLUSIVE")
        run("BEGIN EXCLUSIVE")
        found = run("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if found and run("PRAGMA application_id").fetchone()[0] != _APPLICATION:
            raise FileExistsError(errno.EEXIST, "is not a journal of tscc and would be lost", str(self.path))
        if not found:
            run(f"PRAGMA application_id = {_APPLICATION}")
            for statement in filter(str.strip, _TABLES.split(";")):
                run(statement)
        run("COMMIT")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = NORMAL")

    @contextmanager
    def failing(self) -> Iterator[None]:
        """A block in which an error of SQLite is an `OSError` that names the journal."""
        try:
            yield
        except sqlite3.Error as error:
            busy = "locked" in str(error)
            raise OSError(None, "another run uses this journal" if busy else str(error), str(self.path)) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A block whose changes are kept together or not at all."""
        with self.failing():
            self._database.execute("BEGIN")
            try:
                yield
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")

    def close(self) -> None:
        """Close the file; what was written in transactions stays."""
        self._database.close()

    # --- the run

    def key(self) -> Key | None:
        """The key of the last run; None if there was none."""
        with self.failing():
            row = self._database.execute("SELECT tool, options FROM run").fetchone()
        return row and Key(*row)

    def begin(self, key: Key, *, anew: bool) -> None:
        """Begin a run; under another key, what was found where is found again."""
        with self.transaction():
            if anew:
                self._database.execute("DELETE FROM result")
            if anew or self.key() != key:
                for table in ("location", "unread", "run"):
                    self._database.execute(f"DELETE FROM {table}")  # noqa: S608
                self._database.execute("INSERT INTO run VALUES (?, ?)", key)

    def status_of(self, sha256: str, key: Key) -> str | None:
        """The status of a text that was compiled before."""
        with self.failing():
            query = "SELECT status FROM result WHERE (sha256, tool, options) = (?, ?, ?)"
            row = self._database.execute(query, (sha256, *key)).fetchone()
        return None if row is None else str(row[0])

    def add(self, sha256: str, key: Key, size: int, outcome: Outcome) -> None:
        """Keep the outcome of a text, in place of an earlier one."""
        values = (sha256, *key, size, *outcome)
        self._database.execute(f"INSERT OR REPLACE INTO result VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608

    def add_location(self, location: str, sha256: str) -> None:
        """Keep where a text was found; another text that was there is there no more."""
        self._database.execute("DELETE FROM unread WHERE location = ?", (location,))
        self._database.execute("DELETE FROM location WHERE location = ? AND sha256 <> ?", (location, sha256))
        self._database.execute("INSERT OR IGNORE INTO location VALUES (?, ?)", (location, sha256))

    def add_unread(self, location: str, reason: str) -> None:
        """Keep where nothing can be read, and why."""
        self._database.execute("DELETE FROM location WHERE location = ?", (location,))
        self._database.execute("INSERT OR REPLACE INTO unread VALUES (?, ?)", (location, reason))

    # --- what is in it

    def put_in_order(self) -> None:
        """Give the texts their ids and their order, which `entries`, `lines` and `second_texts` use."""
        with self.failing():
            self._database.execute("DROP TABLE IF EXISTS temp.ordered")
            self._database.execute(_IN_ORDER)

    def entries(self) -> Iterator[Entry]:
        """The entries of all texts that were found, in the order of their ids."""
        query = """SELECT ordered.filing_id, sha256, packed FROM ordered JOIN result USING (sha256, tool, options)
            ORDER BY ordered.rowid"""
        places = "SELECT location FROM location WHERE sha256 = ? ORDER BY location"
        with self.failing():
            for filing_id, sha256, packed in self._database.execute(query):
                locations = tuple(row[0] for row in self._database.execute(places, (sha256,)))
                yield replace(unpacked(packed), filing_id=filing_id, locations=locations)

    def lines(self) -> Iterator[Line]:
        """The line of each filing, in the order of their ids."""
        query = """SELECT ordered.filing_id, status, declined_as, error, seconds, codes
            FROM ordered JOIN result USING (sha256, tool, options) ORDER BY ordered.rowid"""
        with self.failing():
            for row in self._database.execute(query):
                yield Line._make((*row[:-1], json.loads(row[-1])))

    def second_texts(self) -> list[str]:
        """The ids of texts whose accession number is that of another text."""
        query = "SELECT filing_id FROM ordered WHERE filing_id <> named ORDER BY rowid"
        with self.failing():
            return [row[0] for row in self._database.execute(query)]

    def unread(self) -> list[tuple[str, str]]:
        """Where nothing could be read, and why."""
        with self.failing():
            return self._database.execute("SELECT location, reason FROM unread ORDER BY location").fetchall()

    def location_count(self) -> int:
        """How many locations have a text."""
        with self.failing():
            return int(self._database.execute("SELECT count(*) FROM location").fetchone()[0])

    # --- merging

    def add_all(self, table: str, rows: Iterable[Sequence[object]]) -> None:
        """Add rows of the table of another journal; a row that is there stays, unless it is of a text that failed."""
        for row in rows:
            if table == "result":
                key = "(sha256, tool, options) = (?, ?, ?) AND status = 'failed'"
                self._database.execute(f"DELETE FROM result WHERE {key}", row[:3])  # noqa: S608
            self._database.execute(f"INSERT OR IGNORE INTO {table} VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608

    def rows(self, table: str) -> Iterator[tuple[object, ...]]:
        """The rows of a table as they are."""
        with self.failing():
            yield from self._database.execute(f"SELECT * FROM {table}")  # noqa: S608
