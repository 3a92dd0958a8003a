"""Labels of rows that take several lines: how one breaks off, and how its rest begins."""

from __future__ import annotations

import re
from functools import cache

from tscc.grammar import pattern, terminals
from tscc.grammar.ahead import regex
from tscc.text.look_alikes import TO_DIGITS
from tscc.vocabulary.label_words import is_unfinished
from tscc.vocabulary.near_words import is_near

_NAME_END = regex(
    r"(?i:(?:federal|savings|national|(?:home )?loans?|mortgage|trust|servicing|funding|lending|financial|acceptance)\b,? )*"
    r"(?:(?:Co|CO\.|(?i:corp|inc|ltd|l\.?l\.?c|n\.a|f\.?s\.?b))\.?(?:[ ,.]|$)"
    r"|(?i:bank|association|company|corporation)(?:,|[. ]*$))"
)
"""`Co.`, `Inc.`, `L.L.C.`: the last word of a company's name; `Savings Bank`, `SERVICING CORP.`: its last words."""
_RESTS = regex(rf"[(a-z&/-]|(?:AND|OR|OF|TO|THROUGH|WITH)\b|{_NAME_END.pattern}")
"""How the rest of a label begins: `(detached)`, `and under`, `Co.`."""
_LIMITS = "|".join(pattern("labels", name) for name in ("_LE", "_LT", "_GE", "_GT", "_UP_TO"))
_BAND = regex(
    rf"(?!\d+(?:/\d+|[ -]ye?a?r\b|(?:st|nd|rd|th)\b))(?:[$\d<>=]|\.\d|(?:{_LIMITS})\s*(?:[$\d]|$))", re.IGNORECASE
)
"""How a band begins; a type of loan begins with its years, and a name with its number: `30 Year`, `5/1 Hybrid`, `1st Bank`."""
_WORD = regex(r"[A-Za-z]{2}")
_UNREAD = regex(r"[%$]|[Xx]{2,}%?")
"""What is left of a figure that was not read: `XX Months`."""
_SIGN = regex(r"[\d.%$]")
_FIGURE = regex(r"\$?(?:\d[\d,.]*[A-Za-z]?[\d,.]*|\.\d+)%?")
"""A figure, in which one letter may be misread for a digit."""
_UNITS = ("months", "month", "years", "year")
_MOST_WORDS = 5
"""The most words of a label; what has more is a sentence."""


def is_open(label: str) -> bool:
    """Whether a label cannot end here: a bracket is open, or its last word needs another."""
    return label.count("(") > label.count(")") or is_unfinished(label)


def continues_label(text: str) -> bool:
    """Whether a text begins as the rest of a label does: in small letters, with a bracket or a sign."""
    return _RESTS.match(text) is not None


def begins_with_name_end(text: str) -> bool:
    """Whether a text begins with the last word of a company's name: `Co.`."""
    return _NAME_END.match(text) is not None


def begins_band(text: str) -> bool:
    """Whether a text begins as a band does: `$100,001`, `5.001%`, `<= 600`, `Greater than`."""
    return _BAND.match(text) is not None


def resembles_band(text: str) -> bool:
    """Whether a text is printed like a band, with figures and no words but those of bands: `50.01 ~ 60.00`, `[600, 650)`."""
    if not (begins_band(text.lstrip("[(")) and any(map(str.isdigit, text))):
        return False
    return _WORD.search(_words_of_bands().sub("", text)) is None


def is_misread_band(text: str) -> bool:
    """Whether a label has nothing but figures and the words of bands, one of them misread or lost: `2A Months`, `XX Months`, `- S.OO%`."""
    return bool(text) and all(map(_is_of_band, text.split()))


def _is_of_band(word: str) -> bool:
    """Whether a word is one of bands, nearly the unit of one, or a figure with letters for digits, of which one is left or a sign."""
    if _words_of_bands().fullmatch(word) or _UNREAD.fullmatch(word):
        return True
    figured = _SIGN.search(word) and _FIGURE.fullmatch(word.translate(TO_DIGITS))
    return figured is not None or any(is_near(word.lower(), unit) for unit in _UNITS)


@cache
def _words_of_bands() -> re.Pattern[str]:
    """Any word or sign of a band; made when it is first asked for, as few filings have such labels."""
    return regex(
        rf"(?<![A-Za-z])(?:{'|'.join(pattern('labels', name) for name in terminals('labels'))})", re.IGNORECASE
    )


def is_wordy(text: str) -> bool:
    """Whether a text has more words than a label has."""
    words = text.split()
    return len(words) > _MOST_WORDS and sum([word.strip(".,;:()").isalpha() for word in words]) > _MOST_WORDS
