"""Headings of items: where the title begins and ends, and the titles of the form.

The text may begin on the line of the title, behind it.
"""

from __future__ import annotations

import re

from tscc.grammar import pattern

_NUMBER = re.compile(
    r"[A-Za-z]{3,6}\s*(?P<number>\d{1,2}(?:\.\d{2})?(?:\s*(?:-|through|to|and|,)\s*\d{1,2}(?:\.\d{2})?)*)"
    r"(?:\s*\([a-z]\))?[\s.:\u2013\u2014\x96\x97-]*",
    re.IGNORECASE,
)
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


def item_number_end(text: str) -> int:
    """Where the title begins in an item's heading: behind its number and the signs that follow it."""
    found = _NUMBER.match(text)
    return found.end() if found else 0


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
