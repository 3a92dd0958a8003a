"""Headings of items: whether a line goes on with one, and where its title ends.

An item's title may take two lines or three, and the text may begin directly under it, or even behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tscc.grammar import pattern
from tscc.text.lines import Line

_NUMBER = re.compile(
    r"[A-Za-z]{3,6}\s*(?P<number>\d{1,2}(?:\.\d{2})?(?:\s*(?:-|through|to|and|,)\s*\d{1,2}(?:\.\d{2})?)*)"
    r"(?:\s*\([a-z]\))?[\s.:\u2013\u2014\x96\x97-]*",
    re.IGNORECASE,
)
_LIST_MARK = re.compile(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s", re.IGNORECASE)
_UNFINISHED = re.compile(rf"{pattern('figures', 'UNFINISHED')}|(?:;|\b(?:a|an|from|under|pursuant))$", re.IGNORECASE)
_SMALL_WORDS = "a an and as at by for from in into of on or the to under upon with pro"
_SMALL = frozenset(_SMALL_WORDS.split())
_WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_TITLE = re.compile(
    r"(?:changes? in (?:control|registrant|fiscal|shell|credit)|acquisition or|bankruptcy|other (?:events|information|materially)"
    r"|resignations?|financial statements|sales? of equity|regulation fd|amendments? to|temporary suspension|results of"
    r"|entry into|termination of|completion of|creation of|triggering|costs associated|material (?:impairment|modification)"
    r"|notice of|unregistered|changes? (?:of|in)|non-?reliance|departure of|election of|submission of|exhibits"
    r"|abs informational|securities act updating|failure to make)",
    re.IGNORECASE,
)
_NOT_APPLICABLE = re.compile(r"\(?(?:not applicable|none|inapplicable|n/a|omitted)\)?\.?", re.IGNORECASE)
_MARK = re.compile(rf"(?<=\w)\.?\s*(?:{pattern('figures', 'NUMBER_MARK')}|{pattern('figures', 'STAR_MARK')})$")
"""A footnote mark behind a title: `Other Events.*`; a letter may be a part of the item, `Exhibits (c)`."""
_LONGEST = 100
_FULL = 72


def split_heading(text: str) -> tuple[str, str, str]:
    """The number, the title, and what stands behind the title on its line."""
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
