"""Words by which filings say what they file, other than a term sheet: in sentences, and in the titles of what is filed alone."""

from __future__ import annotations

import re

import msgspec

from tscc.document.enums import Declined
from tscc.grammar.ahead import regex


class Named(msgspec.Struct, frozen=True):
    """What a filing files, and the words that say so."""

    kind: Declined
    words: str


_REPORT = r"(?:servicing|distribution|servicer'?s?|remittance|monthly|payment|certificate payment|loan status|investor|trustee'?s)"
_IN_TEXT = (
    (regex(r"computational\s+materials", re.IGNORECASE), Declined.COMPUTATIONAL_MATERIALS),
    (regex(rf"{_REPORT}\s+(?:date\s+)?(?:report|statement)s?\b|remittance\s+date|"
           r"(?:report|statement)s?\s+to\s+(?:certificate|note)s?\s*holders|distributions?\s+(?:was|were)\s+made|"
           r"(?:certificate|note)\s?holders?'?s?\s+(?:distribution\s+summary|report|statement)|distribution\s+summary",
           re.IGNORECASE),
     Declined.SERVICING_REPORT),
    (regex(r"opinions?\s+(?:of|with\s+respect|as\s+to)|consents?\s+of\s+(?:independent|[A-Z])", re.IGNORECASE),
     Declined.OPINION),
    (regex(r"(?:pooling\s+and\s+servicing|underwriting|trust|sale\s+and\s+servicing|indenture)\s+agreement.{0,200}?"
           r"(?:filed|attached|included|annexed)", re.IGNORECASE | re.DOTALL),
     Declined.AGREEMENT),
)  # fmt: skip
"""In the sentences and headings of a filing: `the Certificate Payment Report is filed as an exhibit`."""
_TITLE = r"^[ \t]*(?:<[A-Z]+>[ \t]*)*(?:.{0,60}?\s)??"
_IN_TITLES = (
    (regex(rf"{_TITLE}(?P<words>(?:certificate|note)\s?holders?'?s?\s+(?:distribution\s+summary|report|statement)|"
           r"(?:certificate|note|bond)\s+(?:payment|distribution)\s+(?:report|statement|summary)|loan\s+status\s+report|"
           r"(?:monthly\s+)?(?:servicer'?s?|servicing|remittance|distribution(?:\s+date)?|trustee'?s)\s+(?:report|statement|certificate)|"
           r"(?:report|statement)s?\s+to\s+(?:certificate|note)s?\s*holders)\b.{0,40}$", re.IGNORECASE | re.MULTILINE),
     Declined.SERVICING_REPORT),
    (regex(rf"{_TITLE}(?P<words>price\s?(?:/|-|to|and|&)\s?yield(?:\s+(?:table|analysis|report|matrix|sensitivity)s?)?|"
           r"yield\s+(?:tables?|analysis|matrix)|(?:bond|class|tranche)\s+(?:cash\s?flows?|yields?))\b.{0,40}$", re.IGNORECASE | re.MULTILINE),
     Declined.PRICE_YIELD_TABLES),
    (regex(rf"{_TITLE}(?P<words>(?:mortgage\s+)?loan\s+(?:schedule|listing|list|tape|level\s+(?:data|detail|information))|"
           r"schedule\s+of\s+(?:mortgage\s+)?loans)\b.{0,40}$", re.IGNORECASE | re.MULTILINE),
     Declined.LOAN_SCHEDULE),
    (regex(r"^[ \t]*(?P<words>(?:[A-Z][\w/&-]*[ \t]+){0,6}agreement)[ \t]*$", re.IGNORECASE | re.MULTILINE), Declined.AGREEMENT),
    (regex(r"^[ \t]*(?:.{0,60}?\s)??(?P<words>opinion of [^.]{0,60}$|(?:we are of the|in our) opinion\b|"
           r"(?:consent|report) of independent [^.]{0,40}$)", re.IGNORECASE | re.MULTILINE), Declined.OPINION),
    (regex(rf"{_TITLE}(?P<words>computational\s+materials)\b", re.IGNORECASE | re.MULTILINE), Declined.COMPUTATIONAL_MATERIALS),
)  # fmt: skip
"""On a line of its own of what is filed: `CERTIFICATEHOLDER DISTRIBUTION SUMMARY`, `Price/Yield Table`, `MORTGAGE LOAN SCHEDULE`."""
MATERIALS, _ = _IN_TEXT[0]


def named_in_text(text: str) -> Declined | None:
    """What the sentences of a filing say it files; None if they do not say."""
    return next((kind for pattern, kind in _IN_TEXT if pattern.search(text)), None)


def named_in_titles(text: str) -> Named | None:
    """What the first title in the text of a filing that names a kind of document names, with its words."""
    every = ((pattern.search(text), kind) for pattern, kind in _IN_TITLES)
    found = [(each.start("words"), kind, each["words"]) for each, kind in every if each]
    _, kind, words = min(found, key=lambda each: each[0], default=(0, None, ""))
    return Named(kind, " ".join(words.split())) if kind else None
