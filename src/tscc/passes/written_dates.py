"""Dates: what is written, read as a day of the calendar.

A misspelt month is read and reported; a text that is no date, or a day that no month has, is None with a diagnostic.
"""

from __future__ import annotations

import re
from datetime import date
from difflib import SequenceMatcher, get_close_matches

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Sink
from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.syntax.nodes import Written
from tscc.text.source import Span
from tscc.vocabulary.months import MONTHS
from tscc.vocabulary.near_words import as_cased

_DATE = terminal("figures", "DATE")
_BESIDE_PARTS = regex(rf"(?<=\d){pattern('figures', 'ORDINAL')}|\b(?:the|day|of)\b", re.IGNORECASE)
"""What a date has besides its month, day and year: `the 4th day of March, 2002`."""
_ABBREVIATION_CHARS = (3, 4)
_CENTURY = 1900
_PIVOT_YEAR = 50
"""Years of two digits below it are of the next century."""


def find_date(text: str) -> tuple[int, int] | None:
    """The range of the first date in a text: `March 4, 2002`, `October 29,1996`, `12/28/99`, `20-Jan-98`, `1999-12-28`."""
    found = _DATE.search(text) if any(map(str.isdigit, text)) else None  # asked first, for speed
    return found.span() if found else None


def dates_in(text: str) -> list[tuple[int, int]]:
    """The range of each date in a text."""
    return [found.span() for found in _DATE.finditer(text)]


def read_date(written: Written, sink: Sink) -> date | None:
    """Read a date, with a misspelt month and a warning; report a text that is not a date, or a day that no month has."""
    text = written.text.strip()
    parts = regex(r"[A-Za-z]+(?:[01|][A-Za-z]+)?|\d+").findall(_BESIDE_PARTS.sub("", text))
    if not _DATE.fullmatch(text) or len(parts) != len(("month", "day", "year")):  # `January 192003` has two
        sink.report(codes.UNREADABLE_DATE, f"`{text}` is not a date", written.span, "a date is expected")
        return None
    first, second, year = parts
    if first.isdigit() and len(first) == len("2002"):
        first, second, year = second, year, first
    word, day = (first, second) if second.isdigit() else (second, first)
    month = _read_month(word, written, sink) if not word.isdigit() else int(word)
    return None if month is None else _real_date(_full_year(year), month, int(day), written, sink)


def _full_year(digits: str) -> int:
    """A year from four digits, or from two, within the era of the text filings."""
    year = int(digits)
    if len(digits) == 2:
        year += _CENTURY if year >= _PIVOT_YEAR else _CENTURY + 100
    return year


def _read_month(word: str, written: Written, sink: Sink) -> int | None:
    """The number of a month from its name, an abbreviation or a misspelling."""
    for number, name in enumerate(MONTHS, 1):
        abbreviated = len(word) in _ABBREVIATION_CHARS and name.lower().startswith(word.lower())
        if abbreviated or name.lower() == word.lower():
            return number
    near = get_close_matches(word.capitalize(), MONTHS, n=2, cutoff=0.7)
    start = written.span.start + written.text.find(word)
    span = Span(start, start + len(word))
    if len(near) > 1 and _alike(word, near[0]) == _alike(word, near[1]):  # `Juny`
        way = Help(f"perhaps {near[0]} or {near[1]}")
        sink.report(
            codes.UNREADABLE_DATE, f"`{word}` is not the name of a month", span, "a month is expected", help=(way,)
        )
        return None
    if not near:
        sink.report(codes.UNREADABLE_DATE, f"`{word}` is not the name of a month", span, "a month is expected")
        return None
    name = as_cased(word, near[0])
    sink.report(
        codes.MISSPELT_MONTH,
        f"`{word}` is not the name of a month",
        span,
        f"read as {near[0]}",
        help=(Help(f"spell it `{name}`", Edit(span, name, certain=True)),),
    )
    return MONTHS.index(near[0]) + 1


def _alike(word: str, month: str) -> float:
    """How alike a word and the name of a month are, from 0 to 1."""
    return SequenceMatcher(None, month, word.capitalize()).ratio()


def _real_date(year: int, month: int, day: int, written: Written, sink: Sink) -> date | None:
    """A date, or None with a report if the calendar does not have it."""
    try:
        return date(year, month, day)
    except ValueError:
        named = (
            f"{MONTHS[month - 1]} {year} has no day {day}"
            if 1 <= month <= len(MONTHS)
            else f"there is no month {month}"
        )
        sink.report(
            codes.IMPOSSIBLE_DATE, f"`{written.text.strip()}` is not a date: {named}", written.span, "no such date"
        )
        return None
