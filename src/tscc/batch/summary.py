"""The summary of a corpus: how many filings by status, code and reason of decline, and the slowest."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from tscc.batch.journal import Journal

STATUSES = ("compiled", "warnings", "errors", "declined", "failed")
_SLOWEST = 5


class Summary(NamedTuple):
    """What is said of a corpus at the end of a run."""

    statuses: Mapping[str, int]
    codes: Mapping[str, int]
    """How many filings have each code."""
    declined: Mapping[str, int]
    errors: Mapping[str, int]
    """How many filings failed for each reason."""
    slowest: tuple[tuple[float, str], ...]
    """Seconds and id."""
    locations: int
    second_texts: tuple[str, ...]
    unread: tuple[tuple[str, str], ...]

    @property
    def is_faulty(self) -> bool:
        """Whether a filing has errors or failed."""
        return bool(self.statuses["errors"] or self.statuses["failed"])


def summary_of(journal: Journal) -> Summary:
    """The summary of a journal that is in order."""
    statuses, codes, declined, errors = (Counter[str]() for _ in range(4))
    statuses.update(dict.fromkeys(STATUSES, 0))
    slowest: list[tuple[float, str]] = []
    for line in journal.lines():
        statuses[line.status] += 1
        codes.update(line.codes.keys())
        declined.update([line.declined_as] if line.declined_as else [])
        errors.update([line.error] if line.error else [])
        slowest = heapq.nlargest(_SLOWEST, [*slowest, (line.seconds, line.filing_id)])
    return Summary(
        statuses, codes, declined, errors, tuple(slowest), journal.location_count(), tuple(journal.second_texts()),
        tuple(journal.unread()),
    )  # fmt: skip


def closing_table(summary: Summary) -> str:
    """The table that ends a run, as text."""
    filings = sum(summary.statuses.values())
    blocks = [
        ("filings", {**summary.statuses, "total": filings, "locations": summary.locations}),
        ("filings by code", dict(sorted(summary.codes.items()))),
        ("declined as", _by_count(summary.declined)),
        ("failed", _by_count(summary.errors)),
        ("not read", _by_count(Counter(reason for _, reason in summary.unread))),
        ("a second text under one accession number", dict.fromkeys(summary.second_texts, 1)),
    ]
    lines: list[str] = []
    for head, counts in blocks:
        if counts:
            lines += [head, *(f"{count:>9}  {name}" for name, count in counts.items())]
    if filings:
        lines += ["slowest", *(f"{seconds:>8.2f}s  {filing_id}" for seconds, filing_id in summary.slowest)]
    return "".join(f"{line}\n" for line in lines)


def _by_count(counts: Mapping[str, int]) -> dict[str, int]:
    """The most frequent first."""
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
