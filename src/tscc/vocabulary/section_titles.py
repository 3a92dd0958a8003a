"""Titles of the sections of a prospectus: which are about its pool, and which are about something else.

A prospectus has a section on its mortgage loans, and some have tables of them again at the end, in an annex. The words are in
`grammar/sections.toml`.
"""

from __future__ import annotations

import re
from enum import Enum

from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import SECTIONS


class Section(Enum):
    """What a section of a prospectus is about."""

    POOL = "pool"
    ANNEX = "annex"
    """A part at the end that has a letter or a number for a name; what it is about, the lines below say."""
    OTHER = "other"


_TITLES = tuple((section, regex(SECTIONS[section.value]["titles"], re.IGNORECASE)) for section in Section)
_ABOUT_LOANS = regex(SECTIONS["annex"]["about_loans"], re.IGNORECASE)
_COUNTS = regex(SECTIONS["table"]["counts"], re.IGNORECASE)
_BALANCES = regex(SECTIONS["table"]["balances"], re.IGNORECASE)
_OTHER_LOANS = regex(SECTIONS["table"]["other_loans"], re.IGNORECASE)
_LATE_LOANS = regex(SECTIONS["table"]["late_loans"], re.IGNORECASE)


def section_of(title: str) -> Section | None:
    """What a section with a title is about; None where the title does not say, as that of a part of a section."""
    words = " ".join(title.split()).strip(" .:*-")
    return next((section for section, titles in _TITLES if titles.search(words)), None)


def is_about_loans(text: str) -> bool:
    """Whether the first words of an annex are about loans: `CERTAIN CHARACTERISTICS OF THE MORTGAGE LOANS`."""
    return _ABOUT_LOANS.search(text) is not None


def counts_loans(head: str, *, among_pool: bool) -> bool:
    """Whether the head of a table counts the loans of a pool and their balance, not those of a servicer or a seller.

    `among_pool` says that the table is among those of the pool, where one by delinquency is of its loans too.
    """
    words = " ".join(head.split())
    others = _OTHER_LOANS.search(words) or (not among_pool and _LATE_LOANS.search(words))
    return bool(_COUNTS.search(words) and _BALANCES.search(words)) and not others
