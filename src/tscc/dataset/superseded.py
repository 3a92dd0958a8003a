"""Which sheet comes after which: the one thing about a filing that needs all filings."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from tscc.dataset.entry import Entry
from tscc.dataset.rows import registrant_key_of, series_key_of

_EARLIER = """
    SELECT filing_id FROM sheet WHERE registrant = ? AND series = ? AND day < ? ORDER BY day DESC, filing_id DESC LIMIT 1
"""


class Superseded:
    """The sheets of a corpus by registrant, series and date, in a temporary database that may grow beyond memory."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._sheets = sqlite3.connect("")
        self._sheets.execute("CREATE TABLE sheet (registrant TEXT, series TEXT, day TEXT, filing_id TEXT)")
        sheets = (sheet for entry in entries if (sheet := _sheet(entry)) is not None)
        self._sheets.executemany("INSERT INTO sheet VALUES (?, ?, ?, ?)", sheets)
        self._sheets.execute("CREATE INDEX by_deal ON sheet (registrant, series, day, filing_id)")

    def by(self, entry: Entry) -> str | None:
        """The last filing of an earlier day with the same registrant and series; None if there is none."""
        sheet = _sheet(entry)
        found = sheet and self._sheets.execute(_EARLIER, sheet[:3]).fetchone()
        return str(found[0]) if found else None

    def close(self) -> None:
        """Remove the database."""
        self._sheets.close()


def _sheet(entry: Entry) -> tuple[str, str, str, str] | None:
    """Registrant, series, day and id of a filing that has a term sheet and all of these."""
    document = entry.document
    if document is None or not document["pools"]:
        return None
    submission, filing = document["submission"] or {}, document["filing"]
    filer: Mapping[str, Any] = next(iter(submission.get("filers", ())), {})
    registrant = registrant_key_of(filing["registrant"]["name"] or filer.get("name"))
    series = series_key_of(document["deal"]["series"])
    day = filing["report_date"] or submission.get("filed")
    return (registrant, series, day, entry.filing_id) if registrant and series and day else None
