"""Headings of items: where the title begins and ends; which titles the form has is in `grammar/items.toml`.

The text may begin on the line of the title, behind it: `Item 5.  Other Events.  The mortgage pool consists of`.
"""

from __future__ import annotations

import re

from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import ITEMS
from tscc.vocabulary.near_words import NearWord, near_words

_NUMBER = regex(
    r"[A-Za-z]{3,6}\s*(?P<number>\d{1,2}(?:\.\d{2})?"
    r"(?:\s*(?:\([a-z]\)\s*)?(?:-|through|to|,?\s*and|&|,)\s*\d{1,2}(?:\.\d{2})?)*)"
    r"(?:\s*\([a-z]\))?[\s.:\u2013\u2014\x96\x97-]*",
    re.IGNORECASE,
)
_MISREAD = (regex(r"items?\s+(?P<number>\S{1,4})\s+", re.IGNORECASE), regex(r"items?(?P<number>)\s+", re.IGNORECASE))
"""The starts of a heading whose number cannot be read, or is missing: `Item 7l   Financial Statements`."""
_RANGE = regex(r"-|through|to", re.IGNORECASE)
_ONE_NUMBER = regex(r"\d{1,2}(?:\.\d{2})?")
_WORD_GAP = regex(r"[.:]?\s+(?=\S)")
_WORD = regex(r"[A-Za-z]+(?:'[a-z]+)?")
_TITLES = "|".join(dict.fromkeys(ITEMS["titles"].values()))
_TITLE = regex(_TITLES, re.IGNORECASE)
_TITLE_WORDS = tuple(dict.fromkeys(regex(r"[a-z]{4,}").findall(regex(r"\\.").sub(" ", _TITLES))))
"""The words of titles, of which one may be misspelt."""
ITEM_NUMBERS = frozenset(ITEMS["titles"])
"""The numbers of the items of the form whose titles are known."""
_NOT_APPLICABLE = regex(rf"\(?(?:{ITEMS['nothing']})\)?\.?", re.IGNORECASE)
_VERB = regex(ITEMS["verbs"], re.IGNORECASE)
_TITLE_END = regex(r"[.:]\s+|\s*(?:--?|[\u2013\u2014\x96\x97])\s+")
_OF_SENTENCE = regex(
    rf"\d|\b(?!(?:an|and|by|for|from|in|of|on|or|the|to|under|with)\b)[a-z]{{2,}}|(?i:{ITEMS['verbs']})"
)
"""What a sentence has and no title in capitalised words: a figure, a verb, another word in small letters."""
_FEWEST_WORDS = 4


def item_number_end(text: str) -> int:
    """Where the title begins in an item's heading: behind its number and the signs that follow it."""
    found = _NUMBER.match(text)
    return found.end() if found else 0


def misread_number(text: str) -> re.Match[str] | None:
    """The start of a heading that has the title of an item, but no number that can be read."""
    starts = [found for pattern in _MISREAD if (found := pattern.match(text))]  # asked first: few lines have any
    read = _NUMBER.match(text) if starts else None
    if read and is_item_title(text[read.end() :]):
        return None
    return next((found for found in starts if is_item_title(text[found.end() :])), None)


def split_heading(text: str) -> tuple[str | None, str, str]:
    """The number, if it can be read, the title, and the text behind the title on its line."""
    odd = misread_number(text)
    found = odd or _NUMBER.match(text)
    assert found is not None  # noqa: S101 - the line is an ITEM by lines.lark, or nearly one
    title = text[found.end() :].strip()
    rest = ""
    for place in _WORD_GAP.finditer(title):
        behind = title[place.end() :]
        ended = place.group()[0] in ".:" and _TITLE.match(title)
        if _NOT_APPLICABLE.fullmatch(behind) or (ended and len(_WORD.findall(title[: place.start()])) > 1):
            title, rest = title[: place.start()], behind
            break
    if _NOT_APPLICABLE.fullmatch(title):
        title, rest = "", title
    return None if odd else found["number"], title.rstrip(". "), rest


def find_item_text(text: str) -> tuple[int, int] | None:
    """Where the title ends and the text begins on a line that has both; None where only the heading is on it."""
    begin = len(text) - len(text.lstrip())
    number = misread_number(text[begin:]) or _NUMBER.match(text[begin:])
    if number is None:
        return None
    begin += number.end()
    title = text[begin:]
    if not is_item_title(title) and near_title_word(title) is None:
        return (begin, begin) if _VERB.search(title) and _is_sentence(title) else None
    end = next((end for end in _TITLE_END.finditer(title) if end.start()), None)
    return (begin + end.start(), begin + end.end()) if end and _is_sentence(title[end.end() :]) else None


def _is_sentence(text: str) -> bool:
    """Whether a text is a sentence, or begins one; `Not applicable.` and what is in brackets is none."""
    capital = text[:1].isupper() or text[:1] in "\"'" or text[:1].isdigit()
    return capital and len(_WORD.findall(text)) >= _FEWEST_WORDS and _OF_SENTENCE.search(text) is not None


def items_named(number: str, title: str) -> list[tuple[str, str]]:
    """The items that a heading names, each with its title: `1.01(a) and 5.02`; a range is one, `1 through 4`."""
    if _RANGE.search(number):
        return [(number, title)]
    numbers = [found.group() for found in _ONE_NUMBER.finditer(number)]
    titles = [each.strip() for each in title.split(";")]
    return list(zip(numbers, titles if len(titles) == len(numbers) else [title] * len(numbers), strict=True))


def near_title_word(title: str) -> NearWord | None:
    """The misspelt word of a title that, once corrected, begins as the title of an item: `Othre Events`."""
    if is_item_title(title):
        return None
    for near in near_words(title, _TITLE_WORDS):
        if near.word.rstrip("sS") != near.likely.rstrip("sS") and is_item_title(near.mend(title)):
            return near
    return None


def is_item_title(text: str) -> bool:
    """Whether a text begins as the title of an item of the form."""
    return _TITLE.match(text.strip()) is not None


def numbers_titled(title: str) -> list[str]:
    """The numbers of the items that have a title: `5` and `8.01` for `Other Events`."""
    return [number for number, words in ITEMS["titles"].items() if regex(words, re.IGNORECASE).match(title)]
