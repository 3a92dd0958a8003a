"""The closing table of a corpus run: by status, by code, by reason of decline, what failed, and the slowest filings."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from tscc.batch.journal import Journal
from tscc.diagnostics.codes import ACCESSION_SHARED, CODES
from tscc.document.words import counted

STATUSES = ("compiled", "warnings", "errors", "declined", "failed")
_MOST_LINES = 12
_MOST_FAILED = 20
_MOST_SLOW = 5
_ALL = "FROM chosen AS c JOIN result AS r ON r.rowid = c.result"
_LINES = f"SELECT r.status, r.declined_as, r.codes, c.first IS NOT NULL {_ALL}"
_FAILED = """
SELECT c.id, coalesce(p.location, (SELECT min(location) FROM place WHERE sha256 = r.sha256)), coalesce(p.why, r.error, '')
FROM chosen AS c LEFT JOIN result AS r ON r.rowid = c.result LEFT JOIN place AS p ON c.result IS NULL AND p.location = c.first
WHERE c.result IS NULL OR r.status = 'failed' ORDER BY c.place
"""
_PLACES = f"SELECT count(*) FROM place WHERE sha256 IS NULL OR sha256 IN (SELECT r.sha256 {_ALL})"  # noqa: S608
"""A run that did not end has noted places whose filings it has not compiled."""
_SECOND = f"SELECT c.id {_ALL} WHERE c.first IS NOT NULL ORDER BY c.place"
_SLOW = f"SELECT c.id, r.seconds, r.size {_ALL} ORDER BY r.seconds DESC, c.id LIMIT ?"


class Failure(NamedTuple):
    """A filing whose compile did not end, or a place that could not be read."""

    filing_id: str
    location: str
    why: str


class Closing:
    """What the table shows and the manifest counts, after `choose_entries`."""

    def __init__(self, journal: Journal) -> None:
        self.statuses, self.codes, self.declined = Counter[str](), Counter[str](), Counter[str]()
        for status, declined_as, codes, is_second in journal.rows(_LINES):
            self.statuses[status] += 1
            self.codes.update({*json.loads(codes), *([ACCESSION_SHARED.id] if is_second else [])})
            if declined_as:
                self.declined[declined_as] += 1
        self.failed = [Failure(*row) for row in journal.rows(_FAILED)]
        self.statuses["failed"] = len(self.failed)
        self.second_texts = [row[0] for row in journal.rows(_SECOND)]
        ((self.places,),) = journal.rows(_PLACES)
        self._slowest = [*journal.rows(_SLOW, _MOST_SLOW)]

    @property
    def is_faulty(self) -> bool:
        """Whether a filing has errors or failed."""
        return bool(self.statuses["errors"] or self.statuses["failed"])

    def counts(self) -> dict[str, object]:
        """What the manifest says of the filings: the same for the same results, however long they took."""
        return {
            "filings": self.statuses.total(),
            "by_status": {status: self.statuses[status] for status in STATUSES},
            "by_code": dict(sorted(self.codes.items())),
            "declined_as": dict(sorted(self.declined.items())),
            "failed": [each._asdict() for each in self.failed],
            "second_texts": self.second_texts,
            "locations": self.places,
        }

    def _head(self) -> str:
        """How many filings there are; the same bytes in several places are one."""
        filings = counted(self.statuses.total(), "filing")
        return filings if self.places == self.statuses.total() else f"{filings} in {counted(self.places, 'place')}"

    def lines(self) -> Iterator[str]:
        """The table as lines of text."""
        yield self._head()
        yield from _counts((status, self.statuses[status]) for status in STATUSES if self.statuses[status])
        yield from _ranked("declined as", self.declined)
        yield from _ranked("filings by code", {f"{id_} {CODES[id_].title}": n for id_, n in self.codes.items()})
        if self.failed:
            yield "\nfailed"
            yield from (f"  {each.location}: {each.why}" for each in self.failed[:_MOST_FAILED])
            if (more := len(self.failed) - _MOST_FAILED) > 0:
                yield f"  and {more:,} others: `failed` in manifest.json"
        if self._slowest:
            yield "\nslowest"
            yield from (f"  {took:>7.2f} s  {size / 1000:>8,.0f} kB  {id_}" for id_, took, size in self._slowest)


def _ranked(head: str, counts: Mapping[str, int]) -> Iterator[str]:
    """The most frequent of some counts, if there are any."""
    ranked = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    if ranked:
        yield f"\n{head}"
        yield from _counts(ranked[:_MOST_LINES])
    if len(ranked) > _MOST_LINES:
        yield f"  and {len(ranked) - _MOST_LINES} others: manifest.json"


def _counts(pairs: Iterable[tuple[str, int]]) -> Iterator[str]:
    yield from (f"  {count:>9,}  {name}" for name, count in pairs)
