"""Entries: from the journal to the filings of the corpus and their rows, in the order of their ids, one at a time.

The id of a filing is its accession number; without one, its digest. An accession number may belong to several texts, such as
one with its mail header and one without: the text with the lowest digest has the number, every other one has `~` and the
first digits of its digest behind it, and a diagnostic says so. All of this depends only on what is in the journal.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from tscc.batch.journal import Journal
from tscc.batch.outcome import corpus_diagnostic, unpack
from tscc.dataset import Entry, Rows, bucket_of, located, rows_of, unpack_rows
from tscc.diagnostics.codes import ACCESSION_SHARED

_MAKE = """
CREATE TEMP TABLE chosen AS
SELECT id, result, first, row_number() OVER (ORDER BY iif(?, bucket, ''), id) AS place FROM (
    SELECT r.rowid AS result, bucket(r.sha256) AS bucket,
           iif(o = 1, r.filing_id, r.filing_id || '~' || substr(r.sha256, 1, 8)) AS id,
           iif(o = 1, NULL, first) AS first
    FROM (SELECT rowid, filing_id, sha256,
                 row_number() OVER (PARTITION BY filing_id ORDER BY sha256) AS o,
                 first_value(sha256) OVER (PARTITION BY filing_id ORDER BY sha256) AS first
          FROM result
          WHERE tool = ? AND options = ? AND sha256 IN (SELECT sha256 FROM place)) AS r
    UNION ALL
    SELECT NULL, bucket(''), 'location:' || substr(digest(location), 1, 16), location FROM place WHERE sha256 IS NULL
)
"""
_READ = """
SELECT c.id, c.first, r.sha256, r.size, r.status, r.declined_as, r.error, r.seconds, r.payload, r.rows
FROM chosen AS c LEFT JOIN result AS r ON r.rowid = c.result ORDER BY c.place
"""


def choose_entries(journal: Journal, *, bucketed: bool = False) -> None:
    """Give every filing of the last run its id and its place: by id, or by bucket and id.

    Of a run that did not end, these are the filings known so far.
    """
    base = journal.database
    base.create_function("digest", 1, lambda text: hashlib.sha256(text.encode()).hexdigest(), deterministic=True)
    base.create_function("bucket", 1, bucket_of, deterministic=True)
    base.execute("DROP TABLE IF EXISTS temp.chosen")
    base.execute(_MAKE, (bucketed, *journal.kind))
    base.commit()


def read_entries(journal: Journal) -> Iterator[Entry]:
    """The filings of the last run in their order, after `choose_entries`; a place that could not be read is a failed filing."""
    for row in journal.rows(_READ):
        id_, first, sha256 = row[:3]
        yield _unread(journal, id_, first) if sha256 is None else _entry(journal, row[:-1])


def read_rows(journal: Journal) -> Iterator[Rows]:
    """The rows of the filings of the last run in their order, after `choose_entries`.

    Those that the worker made are used, except for a filing whose id is another now.
    """
    for row in journal.rows(_READ):
        id_, first, sha256, *_, made = row
        if sha256 is None:
            yield rows_of(_unread(journal, id_, first))
        elif made is None or first is not None:
            yield rows_of(_entry(journal, row[:-1]))
        else:
            yield located(unpack_rows(made), _locations(journal, sha256))


def _entry(journal: Journal, row: tuple[Any, ...]) -> Entry:
    id_, first, sha256, size, status, declined_as, error, seconds, payload = row
    parts = unpack(payload)
    diagnostics = parts.diagnostics
    if first is not None:
        message = f"the accession number {id_.rpartition('~')[0]} is also that of the text with the digest {first[:16]}"
        diagnostics = [corpus_diagnostic(ACCESSION_SHARED, message, None), *diagnostics]
    return Entry(
        filing_id=id_,
        sha256=sha256,
        size=size,
        locations=_locations(journal, sha256),
        status=status,
        declined_as=declined_as,
        error=error,
        seconds=seconds,
        document=parts.document,
        spans=parts.spans,
        checks=parts.checks,
        diagnostics=diagnostics,
        tool_version=journal.tool,
    )


def _unread(journal: Journal, id_: str, location: str) -> Entry:
    """A place without bytes: its digest is empty."""
    ((why,),) = journal.rows("SELECT why FROM place WHERE location = ?", location)
    return Entry(
        filing_id=id_,
        sha256="",
        size=0,
        locations=(location,),
        status="failed",
        error=why,
        spans={},
        checks=[],
        diagnostics=[],
        tool_version=journal.tool,
    )


def _locations(journal: Journal, sha256: str) -> tuple[str, ...]:
    return tuple(sorted(row[0] for row in journal.rows("SELECT location FROM place WHERE sha256 = ?", sha256)))
