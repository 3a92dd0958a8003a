"""The numbers of a registrant in a value of the cover, each with all that touches it, and whether it is in its form.

A number with a wrong character in it is kept whole, `333-61852-O1`, and never cut where it leaves its form.
"""

from __future__ import annotations

import re

import msgspec

from tscc.grammar.ahead import regex
from tscc.passes.pieces import part_of
from tscc.syntax.nodes import Written
from tscc.vocabulary.registrant_numbers import NUMBERS, PHONE

_MISREAD = r"[?~^=!|{}<>@%$\\]"
"""A sign that is no punctuation beside a number: a digit misread."""
_BEFORE = {
    "phone": regex(r"(?:(?<![\w)])1[-. ]\s?|[\w(+]+)$"),
    "": regex(rf"(?:\w*\d[.,\u2013-]|\b[^\W\d]-|\w*{_MISREAD}|(?<!\S)(?:[.,;]|\d{{1,2}} ))+$"),
}
"""What touches a number before it, or is a blank from it, by its key: `1-` of `1-802-555-0133`, `48` of `4802) 555-0133`, `3 33-72082`."""
_BEHIND = {"phone": regex(r"\d+|\)"), "": regex(rf"(?:-*\w|[.,]\d|{_MISREAD}| \d+(?![\w-]))+")}
"""What touches a number behind it, or is a blank from it: `-O1` of `333-61852-O1`, `,011` of `333-70,011`, `333-72 082`."""
_WHOLE_PHONE = regex(rf"(?:1[-. ]\s?)?(?:{PHONE.pattern})|\({PHONE.pattern}\)")
_IN_LETTERS = regex(r"\(?\d{3}[) ./-]{1,2}(?=[\dA-Z-]*[A-Z])[\dA-Z]{3}-?[\dA-Z]{4}\b")
"""A telephone number with letters for digits, as they are on its keys: `(802) 555-ALDR`."""
_CUT_PHONE = regex(
    r"\(\d{3}\) ?\d{3}-\d{1,3}|\(\d{3}\) ?\d{1,2}-\d{4}|\(\d{2}\) ?\d{3}-\d{4}|\([2-9]\d{2}\) ?\d{4}-\d{3,4}"
)
"""A number of the United States that could be one of another country: a digit lost, added or beyond the hyphen.

`(802) 555-013`, `(802) 5551-0133`, `(802) 5550-133`.
"""
_LIKE = {
    "phone": regex(r"[(+]*\w{0,2}\d(?:[ ().-]{0,2}\w)+$"),
    "": regex(r"[^\W_]+(?: ?[.,:/_~\u2013-]+ ?[^\W_]+| \d+)*"),
}
"""Text meant as a number that does not have the form of one: `(8O2) 555-0133`, `333-6185O`, `333/61852`, `333 - 61852`."""
_FEWEST_DIGITS = 6
"""Digits of such a text; a zip code has five."""
_MOST_LETTERS = 2
"""Letters in such a text, each a digit misread."""


class Number(msgspec.Struct, frozen=True):
    """A number as printed, and whether it is in the form of its key."""

    written: Written
    whole: bool


def numbers_in(value: Written, key: str) -> list[Number]:
    """The numbers of a key in a value; if it has no number, the text that is meant as one."""
    found: list[Number] = []
    end = 0
    for place in NUMBERS[key].finditer(value.text):
        if place.start() < end:
            continue
        start, end = _with_what_touches(value.text, place, key)
        written = part_of(value, start, end)
        found.append(Number(written, _is_whole(written.text, place.group(), key)))
    if found:
        return found
    if key == "phone" and (lettered := _IN_LETTERS.search(value.text)):
        return [Number(part_of(value, *lettered.span()), whole=False)]
    like = _LIKE.get(key, _LIKE[""])
    meant = [part_of(value, *place.span()) for place in like.finditer(value.text) if _is_meant(place.group())]
    return [Number(written, whole=False) for written in meant]


def without(value: Written, numbers: list[Number]) -> str:
    """The text of a value with blanks for its numbers."""
    text = value.text
    for number in numbers:
        start = number.written.span.start - value.span.start
        text = text[:start] + " " * len(number.written.text) + text[start + len(number.written.text) :]
    return text


def _with_what_touches(text: str, place: re.Match[str], key: str) -> tuple[int, int]:
    """The range of a number with what touches it; a comma before another number of the key separates the two."""
    start, end = place.span()
    if not any(character.isdigit() for character in place.group()):
        return start, end
    before = _BEFORE.get(key, _BEFORE[""]).search(text, 0, start)
    behind = _BEHIND.get(key, _BEHIND[""]).match(text, end)
    if behind and not NUMBERS[key].match(text, end + 1):
        end = behind.end()
    return before.start() if before else start, end


def _is_whole(text: str, found: str, key: str) -> bool:
    """Whether a number with all that touches it still has its form."""
    if key == "phone":
        whole = _WHOLE_PHONE.fullmatch(text) is not None and text.count("(") == text.count(")")
        return whole and not _CUT_PHONE.fullmatch(text)
    return text == found


def _is_meant(text: str) -> bool:
    """Whether a text has the digits of a number and few letters."""
    letters = sum(character.isalpha() for character in text)
    return sum(character.isdigit() for character in text) >= _FEWEST_DIGITS and letters <= _MOST_LETTERS
