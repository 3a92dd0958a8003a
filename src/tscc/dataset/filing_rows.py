"""The rows of `filings`: which sheet comes after which is the one thing about a filing that needs all filings."""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Iterator
from typing import Any

from tscc.dataset.columns import Tables
from tscc.dataset.star_tables import BY_NAME

_AT = {name: at for at, name in enumerate(BY_NAME["filings"].names)}
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

    def add(self, tables: Tables, bucket: str) -> None:
        """Keep the row of a filing."""
        (row,) = zip(*tables["filings"], strict=True)
        registrant, series, day = _sheet_of(row, has_pool="pools" in tables) or (None, None, None)
        values = (bucket, pickle.dumps(row), registrant, series, day, row[0])
        self._base.execute("INSERT INTO filing VALUES (?, ?, ?, ?, ?, ?)", values)

    def rows(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """All rows in the order they were added, each with its bucket and with `supersedes`.

        That is the last filing of an earlier day with the same registrant and series.
        """
        self._base.execute("CREATE INDEX by_deal ON filing (registrant, series, day, filing_id) WHERE day IS NOT NULL")
        at = _AT["supersedes"]
        for bucket, packed, earlier in self._base.execute(_ROWS):
            row = pickle.loads(packed)  # noqa: S301 - made above
            yield bucket, (*row[:at], earlier, *row[at + 1 :])

    def close(self) -> None:
        """Remove the database."""
        self._base.close()


def _sheet_of(row: tuple[Any, ...], *, has_pool: bool) -> tuple[str, str, str] | None:
    """Registrant, series and day of a filing that has a term sheet and all of these."""
    registrant, series, reported, filed = (
        row[_AT[name]] for name in ("registrant_key", "series_key", "report_date", "filed_date")
    )
    day = reported or filed
    return (registrant, series, day.isoformat()) if has_pool and registrant and series and day else None
