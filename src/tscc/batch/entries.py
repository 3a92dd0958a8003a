"""Entries: from the journal to the filings of the corpus, their tables and documents, in the order of their ids, one at a time.

The id of a filing is its accession number; without one, its digest. An accession number may belong to several texts, such as
one with its mail header and one without: the text with the lowest digest has the number, every other one has `~` and the
first digits of its digest behind it, and a diagnostic says so. All of this depends only on what is in the journal.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from typing import Any, NamedTuple

from tscc.batch.journal import Journal
from tscc.batch.outcome import corpus_diagnostic, entry_alone
from tscc.dataset import Entry, Tables, bucket_of, located, tables_of, unpack_document, unpack_tables, with_another_id
from tscc.dataset.columns import Columns
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
_WITH_DOCUMENT = ("compiled", "warnings")
"""As on the command line, a filing with errors has no document of its own."""
_READ = """
SELECT c.id, c.first, r.sha256, r.status, r.payload
FROM chosen AS c LEFT JOIN result AS r ON r.rowid = c.result ORDER BY c.place
"""


class Named(NamedTuple):
    """The document of a filing, and the id of the filing."""

    filing_id: str
    sha256: str
    document: dict[str, Any]


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


def read_tables(journal: Journal) -> Generator[Tables, None, None]:
    """The tables of the filings of the last run in their order, after `choose_entries`.

    A place that could not be read is a failed filing without bytes.
    """
    for id_, first, sha256, _, payload in journal.rows(_READ):
        if sha256 is None:
            yield tables_of(_unread(journal, id_, first))
            continue
        tables = unpack_tables(payload)
        if first is not None:
            tables = with_another_id(tables, id_, _shared(id_, first))
        places = journal.rows("SELECT location FROM place WHERE sha256 = ?", sha256)
        yield located(tables, tuple(sorted(row[0] for row in places)))


def read_documents(journal: Journal) -> Generator[Named, None, None]:
    """The documents of the filings without errors, in the same order."""
    for id_, _, sha256, status, payload in journal.rows(_READ):
        if status in _WITH_DOCUMENT and (document := unpack_document(payload)) is not None:
            yield Named(id_, sha256, document)


def _shared(id_: str, first: str) -> Columns:
    """The diagnostic of a text whose accession number is that of another one."""
    message = f"the accession number {id_.rpartition('~')[0]} is also that of the text with the digest {first[:16]}"
    told = corpus_diagnostic(ACCESSION_SHARED, message, None)
    entry = entry_alone("declined", filing_id=id_, sha256="", size=0, diagnostics=[told])
    return tables_of(entry)["diagnostics"]


def _unread(journal: Journal, id_: str, location: str) -> Entry:
    ((why,),) = journal.rows("SELECT why FROM place WHERE location = ?", location)
    return entry_alone("failed", filing_id=id_, sha256="", size=0, locations=(location,), error=why)
