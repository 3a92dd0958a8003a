"""The rows of `filings`: which sheet comes after which is the one thing about a filing that needs all filings."""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from tscc.dataset.entry import Entry
from tscc.dataset.rows import registrant_key_of, series_key_of
from tscc.dataset.star_tables import BY_NAME

_AT = BY_NAME["filings"].names.index("supersedes")
_ROWS = """
    SELECT bucket, packed, (
        SELECT filing_id FROM filing AS earlier
        WHERE earlier.registrant = filing.registrant AND earlier.series = filing.series AND earlier.day < filing.day
        ORDER BY day DESC, filing_id DESC LIMIT 1
    ) FROM filing ORDER BY rowid
"""


class FilingRows:
    """The rows of `filings` as they are made, in a temporary database that may grow beyond memory, until all are known."""

    def __init__(self) -> None:
        self._base = sqlite3.connect("")
        self._base.execute(
            "CREATE TABLE filing (bucket TEXT, packed BLOB, registrant TEXT, series TEXT, day TEXT, filing_id TEXT)"
        )

    def add(self, entry: Entry, row: tuple[Any, ...], bucket: str) -> None:
        """Keep the row of a filing."""
        registrant, series, day = _sheet_of(entry) or (None, None, None)
        values = (bucket, pickle.dumps(row), registrant, series, day, entry.filing_id)
        self._base.execute("INSERT INTO filing VALUES (?, ?, ?, ?, ?, ?)", values)

    def rows(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """All rows in the order they were added, each with its bucket and with `supersedes`.

        That is the last filing of an earlier day with the same registrant and series.
        """
        self._base.execute("CREATE INDEX by_deal ON filing (registrant, series, day, filing_id) WHERE day IS NOT NULL")
        for bucket, packed, earlier in self._base.execute(_ROWS):
            row = pickle.loads(packed)  # noqa: S301 - made above
            yield bucket, (*row[:_AT], earlier, *row[_AT + 1 :])

    def close(self) -> None:
        """Remove the database."""
        self._base.close()


def _sheet_of(entry: Entry) -> tuple[str, str, str] | None:
    """Registrant, series and day of a filing that has a term sheet and all of these."""
    document = entry.document
    if document is None or not document["pools"]:
        return None
    submission, filing = document["submission"] or {}, document["filing"]
    filer: Mapping[str, Any] = next(iter(submission.get("filers", ())), {})
    registrant = registrant_key_of(filing["registrant"]["name"] or filer.get("name"))
    series = series_key_of(document["deal"]["series"])
    day = filing["report_date"] or submission.get("filed")
    return (registrant, series, day) if registrant and series and day else None
