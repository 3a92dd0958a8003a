"""Headings of items: whether a line continues one, and where its title ends.

A title may have two lines or three, and the text may begin directly below it, or even behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tscc.text.lines import Line

_NUMBER = re.compile(
    r"[A-Za-z]{3,6}\s*(?P<number>\d{1,2}(?:\.\d{2})?(?:\s*(?:-|through|to|and|,)\s*\d{1,2}(?:\.\d{2})?)*)"
    r"(?:\s*\([a-z]\))?[\s.:\u2013\u2014\x96\x97-]*",
    re.IGNORECASE,
)
_LIST_MARK = re.compile(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s", re.IGNORECASE)
_UNFINISHED = re.compile(
    r"(?:[,;&/-]|\b(?:and|or|of|the|in|to|for|a|an|with|by|on|from|under|pursuant))$", re.IGNORECASE
)
_SMALL_WORDS = "a an and as at by for from in into of on or the to under upon with pro"
_SMALL = frozenset(_SMALL_WORDS.split())
_WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_TITLES = (
    r"acquisition or",  # 2
    r"bankruptcy",  # 3, 1.03
    r"changes? (?:in|of)",  # 1, 4, 8, 4.01, 5.01, 5.06, 6.02, 6.03
    r"other (?:events|information|materially)",  # 5, 8.01
    r"resignations?",  # 6
    r"financial statements",  # 7, 9.01
    r"exhibits",  # 7, 9.01
    r"sales? of equity",  # 9
    r"regulation fd",  # 9, 7.01
    r"amendments? to",  # 10, 5.03, 5.05
    r"temporary suspension",  # 11, 5.04
    r"results of",  # 12, 2.02
    r"entry into",  # 1.01
    r"termination of",  # 1.02
    r"completion of",  # 2.01
    r"creation of",  # 2.03
    r"triggering",  # 2.04
    r"costs associated",  # 2.05
    r"material (?:impairment|modification)",  # 2.06, 3.03
    r"notice of",  # 3.01
    r"unregistered",  # 3.02
    r"non-?reliance",  # 4.02
    r"departure of",  # 5.02
    r"election of",  # 5.02
    r"submission of",  # 5.07
    r"abs informational",  # 6.01
    r"failure to make",  # 6.04
    r"securities act updating",  # 6.05
)
"""How the title of each item of the form begins, with the numbers it had until 2004 and has since."""
_TITLE = re.compile("|".join(_TITLES), re.IGNORECASE)
_NOT_APPLICABLE = re.compile(r"\(?(?:not applicable|none|inapplicable|n/a|omitted)\)?\.?", re.IGNORECASE)
_MARK = re.compile(r"(?<=\w)\.?\s*(?:\*+|\\\d{1,2}\\|\(\d{1,2}\)|\[\d{1,2}\])$")
"""A footnote mark behind a title: `Other Events.*`."""
_LONGEST = 100
_FULL = 72


def split_heading(text: str) -> tuple[str, str, str]:
    """The number, the title, and the text behind the title on its line."""
    found = _NUMBER.match(text)
    assert found is not None  # noqa: S101 - the line is an ITEM by lines.lark
    title = text[found.end() :].strip()
    rest = ""
    for place in re.finditer(r"[.:]?\s+(?=\S)", title):
        behind = title[place.end() :]
        ended = place.group()[0] in ".:" and _TITLE.match(title)
        if _NOT_APPLICABLE.fullmatch(behind) or (ended and len(_WORD.findall(title[: place.start()])) > 1):
            title, rest = title[: place.start()], behind
            break
    if _NOT_APPLICABLE.fullmatch(title):
        title, rest = "", title
    return found["number"], _MARK.sub("", title).rstrip(". "), rest


def is_item_title(text: str) -> bool:
    """Whether a text begins as the title of an item of the form."""
    return _TITLE.match(text.strip()) is not None


def goes_on(heading: Sequence[Line], line: Line, *, ruled: bool = False) -> bool:
    """Whether a line goes on with an item's heading of one line or more; `ruled` where both are underlined."""
    text, last = line.text.strip(), heading[-1].text.strip()
    if _LIST_MARK.match(text) or not _looks_like_title(text):
        return False
    if ruled:
        return not heading[-1].text.rstrip().endswith(".")
    number = _NUMBER.match(heading[0].text.strip())
    if number is None or (len(heading) == 1 and number.end() == len(heading[0].text.strip())):
        return number is not None
    if _UNFINISHED.search(last):
        return True
    if last.endswith((".", ":")):
        return False
    if last.upper() == last:
        return text.upper() == text
    hung = line.indent >= heading[0].indent + number.end()
    return hung or len(heading[-1].text) + 1 + len(text.split()[0]) > _FULL


def _looks_like_title(text: str) -> bool:
    """Whether the words of a text, but for small ones, have capitals."""
    words = [word for word in _WORD.findall(text) if word.lower() not in _SMALL]
    return len(words) > 0 and len(text) <= _LONGEST and all(word[0].isupper() for word in words)
