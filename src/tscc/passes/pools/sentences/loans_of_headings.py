"""Of which loans the text below a heading is: of the pool, of a part of it, or of others.

MORTGAGE LOAN SUMMARY                    of the pool
Number of Loans:         600
CALIFORNIA LOANS                         of a part of the pool, for facts of all of it are above
W.A. FICO:               640
STRUCTURING ASSUMPTIONS                  of no loans of the pool, wherever it is; nor is what is below another series
W.A. Coupon:          7.250%
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.grammar.ahead import regex
from tscc.passes.pools.sentences.unclaimed_sentences import has_figures
from tscc.passes.pools.sentences.unread_sentences import Unread, report_unread
from tscc.passes.pools.which_pool.by_pool import designations
from tscc.syntax import nodes
from tscc.vocabulary.dimensions import names_other_loans, names_part

_SERIES = regex(r"\b(?:19|20)\d\d-[A-Z0-9]{1,4}\b")
"""The number of a series of certificates, which names its pool: `2002-A1`."""
_SUCH_LOANS = regex(r"\b(?:[Tt]he|[Aa]ll) (?:[a-zA-Z-]+ ){1,4}(?:loans|mortgages)\b")
"""What a sentence may name a part of the pool by: `the adjustable rate mortgage loans`."""
_REFERS = regex(r"(?:they|their|these|such|those)\b", re.IGNORECASE)
"""How a sentence begins that goes on about the pool that the one before it names."""
_MADE = regex(r"\bassum\w+|\bloans of the\b", re.IGNORECASE)
"""Words of sentences about assumptions, or about the loans of another."""


def series_in(texts: Iterable[str]) -> frozenset[str]:
    """The series that some texts name."""
    return frozenset(name for text in texts if "-" in text for name in _SERIES.findall(text))


class LoansOfHeadings:
    """The headings of an item or an exhibit, in the order of the text; `series` are those that the items of the filing name first."""

    def __init__(self, series: frozenset[str], sink: Sink) -> None:
        self._series = series
        self._sink = sink
        self._heading = ""
        self._of_pool: set[str] = set()
        """The headings so far below which facts of the pool are; nothing is the heading of the text above the first."""
        self.others: str | None = None
        """The last heading, if what is below it is not of the pool or only of a part of it."""
        self._below: list[Unread] = []
        """The sentences below it."""
        self._turn: nodes.Sentence | None = None
        """The sentence of the paragraph that is read that turns to other loans."""
        self._behind: list[Unread] = []
        """The sentences behind it."""

    def take(self, heading: str, *, of_part: bool = False) -> None:
        """Take the next heading, and whether what is below it shows that it is of a part of the pool; report what was held."""
        self._report(self._below, f"below {quoted(self.others or '')}")
        self._below = []
        self._heading = " ".join(heading.split())
        named = series_in([self._heading])
        self._series = self._series if self._of_pool else self._series | named
        part = of_part or (self._of_pool and self._heading not in self._of_pool and names_part(self._heading))
        others = part or names_other_loans(self._heading) or self._is_other(named)
        self.others = self._heading if others else None

    def take_label(self, label: str) -> None:
        """Take a label of a list without a value, which heads those below it if it names a part of the pool: `ARM Loans:`."""
        if self._of_pool and label[:1] != "(" and names_part(label):
            self.take(label)

    def may_be_others(self, text: str) -> bool:
        """Whether a sentence is below a heading of other loans, or behind a sentence that turns to them and not about its pool."""
        if self.others is not None or self._turn is None:
            return self.others is not None
        return not (designations(self._turn.text) and _REFERS.match(text))

    def hold(self, unread: Unread) -> None:
        """Hold back such a sentence, to report it with those beside it."""
        (self._behind if self.others is None else self._below).append(unread)

    def turn(self, sentence: nodes.Sentence, text: str) -> None:
        """Turn to other loans at a sentence, if its `text` without marks says so."""
        if self._turns_to_others(text):
            self._turn = sentence

    def end_paragraph(self) -> None:
        """Report the sentences behind one that turns to other loans; the next paragraph is of the pool again."""
        if self._turn is not None:
            self._report(self._behind, f"behind {quoted(self._turn.text)}")
        self._turn, self._behind = None, []

    def _report(self, held: Sequence[Unread], where: str) -> None:
        if held:
            label = f"{where}, so perhaps of other loans than those of the pool"
            report_unread(*held, label=label, sink=self._sink)

    def _turns_to_others(self, sentence: str) -> bool:
        """Whether a sentence says that those behind it in its paragraph are of other loans than those of the pool.

        It names one pool of several or another series, or it has no figure and says what is assumed, or names a part of a pool
        of which facts are above.
        """
        if len(designations(sentence)) == 1 or self._is_other(series_in([sentence])):
            return True
        loans = (found.group() for found in _SUCH_LOANS.finditer(sentence)) if self._of_pool else ()
        others = any(map(names_part, loans)) or (_MADE.search(sentence) is not None and names_other_loans(sentence))
        return others and not has_figures(sentence)

    def state(self) -> None:
        """Know that the text below the last heading states facts of the pool."""
        self._of_pool.add(self._heading)

    def _is_other(self, named: frozenset[str]) -> bool:
        """Whether a text names series, and none of those of the filing."""
        return bool(self._series and named and not named & self._series)
