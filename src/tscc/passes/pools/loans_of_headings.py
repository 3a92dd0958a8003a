"""Of which loans the text below a heading is: of the pool, of a part of it, or of others.

MORTGAGE LOAN SUMMARY                    of the pool
Number of Loans:         600
CALIFORNIA LOANS                         of a part of the pool, for facts of all of it are above
W.A. FICO:               640
STRUCTURING ASSUMPTIONS                  of no loans of the pool, wherever it is; nor is what is below another series
W.A. Coupon:          7.250%
"""

from __future__ import annotations

from collections.abc import Iterable

from tscc.grammar.ahead import regex
from tscc.vocabulary.dimensions import names_other_loans, names_part

_SERIES = regex(r"\b(?:19|20)\d\d-[A-Z0-9]{1,4}\b")
"""The number of a series of certificates, which names its pool: `2002-A1`."""


def series_in(texts: Iterable[str]) -> frozenset[str]:
    """The series that some texts name."""
    return frozenset(name for text in texts if "-" in text for name in _SERIES.findall(text))


class LoansOfHeadings:
    """The headings of an item or an exhibit, in the order of the text; `series` are those that the items of the filing name."""

    def __init__(self, series: frozenset[str]) -> None:
        self._series = series
        self._heading = ""
        self._of_pool: set[str] = set()
        """The headings so far below which facts of the pool are; nothing is the heading of the text above the first."""
        self.others: str | None = None
        """The last heading, if what is below it is not of the pool or only of a part of it."""

    def take(self, heading: str) -> None:
        """Take the next heading."""
        self._heading = " ".join(heading.split())
        named = series_in([self._heading])
        self._series = self._series if self._of_pool else self._series | named
        part = self._of_pool and self._heading not in self._of_pool and names_part(self._heading)
        others = part or names_other_loans(self._heading) or (self._series and named and not named & self._series)
        self.others = self._heading if others else None

    def take_label(self, label: str) -> None:
        """Take a label of a list without a value, which heads those below it if it names a part of the pool: `ARM Loans:`."""
        if self._of_pool and label[:1] != "(" and names_part(label):
            self.take(label)

    def state(self) -> None:
        """Know that the text below the last heading states facts of the pool."""
        self._of_pool.add(self._heading)
