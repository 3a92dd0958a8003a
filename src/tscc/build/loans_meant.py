"""Which loans a clause is about: those it names, or those before it, by a pronoun or because it names none."""

from __future__ import annotations

import msgspec

from tscc.build.clauses import Clause
from tscc.syntax.tree import Token

_WITHOUT_LOANS = ("consisted", "named_date", "clean_up_call", "notice")
"""Clauses that may name no loans."""
_OF_THE_SAME = ("none", "share", "some", "sized")
"""Clauses that may go on after one about some of the loans: `4% are in Utah, and 2% are houses`; but `of these, 2%` is a part of some."""
_LOANS_IN_ATTRIBUTES = ("mortgage loan", "pool ", "cut-off")
"""The words of an attribute that name the loans it is of: `mortgage loan balance`, `cut-off date balance`."""


class Unread(Exception):  # noqa: N818 - not an error: the sentence is left to `unparsed`
    """A combination without a meaning."""


def need(fits: bool) -> None:
    """Leave a sentence unread unless its parts fit."""
    if not fits:
        raise Unread


class Loans(msgspec.Struct, frozen=True):
    """The loans that a clause is about, for a pronoun in the next: their words, and whether they are all those these name."""

    words: tuple[Token, ...]
    whole: bool
    listed: bool = False
    """Whether a list of their attributes follows."""


OF_THE_TEXT = Loans((), whole=True)
"""The loans that a paragraph is about before it names any: `Mortgage rates range from 5% to 7%.`"""


class Meant(msgspec.Struct, frozen=True):
    """The words for the loans of a clause, and whether they are those of the text, or are named by an attribute."""

    words: tuple[Token, ...]
    of_text: bool
    within: bool

    @property
    def kinds(self) -> set[str]:
        """What they are called: `LOANS`, `GROUP`, `SUCH_LOANS`; a pool is its loans."""
        if self.within or self.of_text:
            return {"LOANS"}
        return {"LOANS" if word.type in ("POOL", "POOL_NAME") else word.type for word in self.words}


def loans_meant(clause: Clause, before: Loans | None, *, first: bool) -> Meant:
    """The loans of a clause after those `before`; raises `Unread` where these are not known."""
    they = clause.tokens("THEY")
    listed = before is not None and before.listed
    in_list = clause.form == "listed" and (listed or not _says_itself(clause))
    in_list = in_list or (clause.form == "stated" and listed and not clause.loans)
    pronoun = in_list or any(_stands_before(each, clause.loans) for each in (*clause.tokens("THEIR"), *they))
    texts = [each.word.text.lower() for each in clause.attributes]
    within = not clause.loans and any(name in text for text in texts for name in _LOANS_IN_ATTRIBUTES)
    if not pronoun and (clause.loans or within or clause.form in _WITHOUT_LOANS):
        return Meant(clause.loans, False, within)
    if before is None or listed != in_list:
        raise Unread
    of_text = before is OF_THE_TEXT
    need(not (pronoun and of_text) and (pronoun or not first or _needs_no_loans(clause, before)))
    these = any(each.text.lower() != "they" for each in they)
    need(not clause.loans and (before.whole or (clause.form in _OF_THE_SAME and not these)))
    return Meant(before.words, of_text, within)


def for_the_next(form: str, words: tuple[Token, ...], *, several: bool) -> Loans | None:
    """The loans for a pronoun in the clause after one of a form; of several none, but for the pool that consists of them."""
    if form == "consisted" and len(words) > 1 and words[0].type == "POOL_NAME":
        words = words[:1]
    elif several or not words:
        return None
    return Loans(words, form not in ("some", "share", "insured", "sized"), form in ("lead_in", "listed"))


def _needs_no_loans(clause: Clause, before: Loans) -> bool:
    """Whether a sentence that names no loans can be about no others than those before it, or of the text."""
    if clause.form == "named" or clause.tokens("NO_RATIO"):
        return True  # a weighted average is of all loans, and `no ratio exceeds 95%` says so
    measured = all(each.statistic or any(len(value.figures) > 1 for value in each.values) for each in clause.attributes)
    return clause.form in ("stated", "listed") and bool(clause.attributes) and (measured or bool(before.words))


def _says_itself(clause: Clause) -> bool:
    """Whether the first attribute of a clause is no item of a list: `Mortgage rates range from 5% to 7%`, `the smallest balance of`."""
    first = clause.attributes[0] if clause.attributes else None
    return first is not None and (
        first.statistic in ("SMALLEST", "LARGEST") or any(len(value.figures) > 1 for value in first.values)
    )


def _stands_before(pronoun: Token, loans: tuple[Token, ...]) -> bool:
    """Whether a pronoun is for the loans of the clause before: `their balance`, not `the number of the loans and their balance`."""
    return not loans or pronoun.start_pos < loans[0].start_pos
