"""Dates that a filing gives a name: `March 29, 2005 (the "Closing Date")`, whose figures are not as of the cut-off date."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tscc.grammar import pattern
from tscc.grammar.ahead import regex

_NAMED = regex(
    rf"(?P<date>{pattern('figures', 'DATE')}),? \((?:the |each |such date |being |collectively,? )*"
    r"[\"'`\u201c]*(?P<name>[A-Za-z][A-Za-z -]{2,40})[\"'\u201d]*\)"
)
_CUT_OFF = regex(r"cut[- ]?off|calculation|reference|statistical|sample", re.IGNORECASE)
"""The name of the date as of which the figures of a pool are stated."""


def other_dates(texts: Iterable[str]) -> frozenset[str]:
    """The dates, as they are written, that some texts call otherwise than the cut-off date."""
    named = [found for text in texts for found in _NAMED.finditer(text)]
    cut_off = {found["date"] for found in named if _CUT_OFF.search(found["name"])}
    return frozenset(found["date"] for found in named if found["date"] not in cut_off)
