"""The filings of a corpus run again, as a report needs them: the journal has their documents, not their texts.

A text is read where the run found it, if that still has the same bytes. Otherwise there is only the document of the journal.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from typing import NamedTuple

from tscc.batch.entries import choose_entries
from tscc.batch.found import Found
from tscc.batch.inputs import read_inputs
from tscc.batch.journal import Journal
from tscc.batch.pages import page_name
from tscc.batch.prescreen import prescreen
from tscc.dataset import unpack_document
from tscc.report.index_page import Listed, declined, failed

_PLACES = "SELECT location, sha256 FROM place WHERE sha256 IS NOT NULL ORDER BY location"
_CHOSEN = """
SELECT coalesce((SELECT min(location) FROM place WHERE sha256 = r.sha256), p.location), r.sha256, r.status,
       coalesce(r.error, p.why), r.payload
FROM chosen AS c LEFT JOIN result AS r ON r.rowid = c.result
     LEFT JOIN place AS p ON c.result IS NULL AND p.location = c.first
ORDER BY c.place
"""
_WITHOUT_DOCUMENT = (None, "failed", "errors")
"""As on the command line, a filing with errors has no document of its own."""
_GONE = "its text is no longer where the run found it"


class Again(NamedTuple):
    """A filing of a run."""

    path: str
    """The first place where the run found it."""
    inside: str
    """The name of its page, by its digest."""
    data: bytes | None
    """Its text, or its document as JSON."""
    is_text: bool = False
    line: Listed | None = None
    """Its line of the index, where it has no page."""


def read_again(journal: Journal) -> Iterator[Again]:
    """Every filing of the last run, those whose texts are still there first."""
    is_screened = json.loads(journal.options)["prescreen"]
    left: dict[str, str] = {}
    for location, sha256 in journal.rows(_PLACES):
        left.setdefault(sha256, location)
    files = dict.fromkeys(filter(None, map(_file_of, left.values())))
    for found in read_inputs(((path, None) for path in files), lambda _: None):
        if isinstance(found, Found) and (sha256 := hashlib.sha256(found.data).hexdigest()) in left:
            location = left.pop(sha256)
            screened = prescreen(found.data) if is_screened else None
            line = None if screened is None else declined(location, screened[1])
            yield Again(location, page_name(sha256), found.data, is_text=True, line=line)
    choose_entries(journal)
    for location, sha256, status, why, payload in journal.rows(_CHOSEN):
        document = None if status in _WITHOUT_DOCUMENT else unpack_document(payload)
        if document is not None and sha256 in left:
            yield Again(location, page_name(sha256), json.dumps(document).encode())
        elif sha256 is None or sha256 in left:
            yield Again(location, "", None, line=_line(location, status, why))


def _line(location: str, status: str | None, why: str | None) -> Listed:
    """The line of a filing that has nothing to show."""
    if status == "declined":
        return declined(location, _GONE)
    return failed(location, why or f"the run found errors, and {_GONE}")


def _file_of(location: str) -> str | None:
    """The file that a location begins with: of `2003.zip!a.txt` the archive, if it is there."""
    parts = location.split("!")
    paths = ("!".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next(filter(os.path.isfile, paths), None)
