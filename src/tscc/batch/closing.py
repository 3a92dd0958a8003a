"""The closing table of a corpus run: by status, by code, by reason of decline, what failed, and the slowest filings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tscc.batch.entries import read_entries
from tscc.batch.journal import Journal

STATUSES = ("compiled", "warnings", "errors", "declined", "failed")
_MOST_CODES = 12
_MOST_FAILED = 20
_MOST_SLOW = 5
_SLOW = """
SELECT c.id, r.seconds, r.size FROM chosen AS c JOIN result AS r ON r.rowid = c.result ORDER BY r.seconds DESC, c.id LIMIT ?
"""


class Closing:
    """What the table shows, counted in one pass over the entries."""

    def __init__(self, journal: Journal) -> None:
        self.statuses, self.codes, self.declined = Counter[str](), Counter[tuple[str, str]](), Counter[str]()
        self.failed: list[tuple[str, str]] = []
        for entry in read_entries(journal):
            self.statuses[entry.status] += 1
            self.codes.update({(each["code"], each["title"]) for each in entry.diagnostics})
            if entry.declined_as:
                self.declined[entry.declined_as] += 1
            if entry.status == "failed" and len(self.failed) < _MOST_FAILED:
                self.failed.append((entry.locations[0] if entry.locations else entry.filing_id, entry.error or ""))
        self.slowest = [*journal.rows(_SLOW, _MOST_SLOW)]

    @property
    def is_faulty(self) -> bool:
        """Whether a filing has errors or failed."""
        return bool(self.statuses["errors"] or self.statuses["failed"])

    def lines(self) -> Iterator[str]:
        """The table as lines of text."""
        yield f"{self.statuses.total():,} filings"
        yield from _counts((status, self.statuses[status]) for status in STATUSES if self.statuses[status])
        if self.declined:
            yield "\ndeclined as"
            yield from _counts(self.declined.most_common())
        if self.codes:
            yield "\nfilings by code"
            ranked = sorted(self.codes.items(), key=lambda each: (-each[1], each[0]))
            yield from _counts((f"{code} {title}", count) for (code, title), count in ranked[:_MOST_CODES])
            if len(ranked) > _MOST_CODES:
                yield f"  and {len(ranked) - _MOST_CODES} other codes"
        if self.failed:
            yield "\nfailed"
            yield from (f"  {where}: {why}" for where, why in self.failed)
            if (more := self.statuses["failed"] - len(self.failed)) > 0:
                yield f"  and {more:,} others: the status `failed` in the table filings"
        if self.slowest:
            yield "\nslowest"
            yield from _slow(self.slowest)


def _counts(pairs: Iterator[tuple[str, int]] | Sequence[tuple[str, int]]) -> Iterator[str]:
    yield from (f"  {count:>9,}  {name}" for name, count in pairs)


def _slow(rows: Sequence[tuple[str, float, int]]) -> Iterator[str]:
    yield from (f"  {seconds:>7.2f} s  {size / 1000:>8,.0f} kB  {id_}" for id_, seconds, size in rows)
