"""Dates that a filing gives a name: `March 29, 2005 (the "Closing Date")`, whose figures are not as of the cut-off date."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.vocabulary.months import MONTHS

_NAMED = regex(
    rf"(?:the )?(?P<date>{pattern('figures', 'DATE')}),? \((?:the |each |such date |being |collectively,? )*"
    r"[\"'`\u201c]*(?P<name>[A-Za-z][A-Za-z -]{2,40})[\"'\u201d]*\)",
    re.IGNORECASE,
)
_GIVEN = regex(r"\d,? \(")
"""Of these, texts that give a date a name have one; looked for first, for speed."""
_CUT_OFF = regex(r"cut[- ]?off|calculation|reference|statistical|sample", re.IGNORECASE)
"""The name of the date as of which the figures of a pool are stated."""
_STATISTICAL = regex(r"statistical|sample|preliminary", re.IGNORECASE)
_SAID = regex(
    rf"(?:cut[- ]?off date|(?:close|opening) of business)[ ,]*(?:(?:of|is|was|on|being)[ ,]*)?(?:the )?"
    rf"(?P<date>{pattern('figures', 'DATE')})",
    re.IGNORECASE,
)
"""A date behind these words: `the cut-off date of March 31, 2001`, `as of the close of business on March 31, 2001`."""

_CALLED = regex(
    rf"(?P<date>{pattern('figures', 'DATE')}), the (?:\w+ )?(?:cut[- ]?off|calculation|reference) date\b", re.IGNORECASE
)
"""`as of March 31, 2001, the cut-off date`."""
_CALLS = regex(r"\d, the (?:\w+ )?(?:cut|calc|ref)", re.IGNORECASE)
"""Of these, texts that call a date so; looked for first, for speed."""


_TWO_DATES = regex(r"(?P<month>0?[1-9]|1[0-2])([-/])(?P<day>0?[1-9]|1[0-2])\2\d{2,4}")
"""A date in figures that may be two dates: `4/5/02`."""


class NamedDates(msgspec.Struct, frozen=True):
    """Dates as they are written, by what they are called."""

    cut_off: frozenset[str]
    others: dict[str, str]
    """Those with another name, and that name."""

    def named_in(self, words: str) -> tuple[str, str] | None:
        """The date with another name that some words name, and that name: `as of the Statistical Calculation Date`."""
        text = " ".join(words.lower().split())
        return next(((day, name) for day, name in self.others.items() if text.endswith(f"the {name.lower()}")), None)


def is_statistical(name: str) -> bool:
    """Whether a name is that of a date before the cut-off date, as of which a first pool is described."""
    return _STATISTICAL.search(name) is not None


def two_dates(text: str) -> str | None:
    """Which two dates a date in figures may be, in words; None for another text."""
    found = _TWO_DATES.fullmatch(text)
    if found is None:
        return None
    month, day = (MONTHS[int(each) - 1] for each in found.group("month", "day"))
    return f"`{text}` may be {month} {int(found['day'])} or {day} {int(found['month'])}"


def named_dates(texts: Iterable[str]) -> NamedDates:
    """The dates to which some texts give a name."""
    written = [*texts]
    named = [found for text in written if _GIVEN.search(text) for found in _NAMED.finditer(text)]
    cut_off = {found["date"] for found in named if _CUT_OFF.search(found["name"])}
    before = {found["date"] for found in named if is_statistical(found["name"])}
    said = {found["date"] for text in written for found in _SAID.finditer(text)}
    said |= {found["date"] for text in written if _CALLS.search(text) for found in _CALLED.finditer(text)}
    cut_off = cut_off if (cut_off | said) <= before else cut_off - before
    others = {found["date"]: found["name"] for found in named if found["date"] not in cut_off}
    return NamedDates(frozenset(cut_off | said) - others.keys(), others)
