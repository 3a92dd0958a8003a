"""The front of a filing: which lines go on with a caption of the cover, stand under one, or are one misspelt.

What comes in are lines with their forms; what goes out are the same lines, those of the cover with better ones. Words
tell a caption from a value, and a block, lines with no blank one between, tells which of them belong together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import msgspec

from tscc.grammar import pattern
from tscc.text.lines import Line
from tscc.vocabulary.cover_captions import BY_TERMINAL
from tscc.vocabulary.form_words import is_caption_text, respelt
from tscc.vocabulary.registrant_numbers import EMPLOYER_NUMBER, FILE_NUMBER, PHONE

CAPTIONS = frozenset(BY_TERMINAL)
_MASTHEAD = frozenset({"COMMISSION", "FORM", "NAME_CAPTION"})
_RESPELT = CAPTIONS | {"REPORT_DATE", "COMMISSION", "AUTHORITY", "TELEPHONE", "FILE_NUMBER"}
_BODY = frozenset({"ITEM", "SIGNATURES", "SIGNATURE_SENTENCE"})
_TELEPHONES = frozenset({"TELEPHONE", "TELEPHONE_CAPTION"})
_DATES = frozenset({"REPORT_DATE", "REPORT_DATE_CAPTION"})
_DATE = re.compile(f"{pattern('figures', 'DATE')}|{pattern('figures', 'MONTH_AND_YEAR')}")
_LATER_DATE = re.compile(rf"\(?(?:{_DATE.pattern})\)?")
_REACH = 25
_FRONT = 200


class Front(NamedTuple):
    """Where the cover ends, by the index of the next line: behind its last caption, and at the first item's heading."""

    captions: int
    end: int


def find_front(lines: Sequence[Line], form: Callable[[str], str | None]) -> tuple[list[Line], Front]:
    """The lines with those of the cover told apart, and where it ends; at 0 where there is no cover."""
    found = list(lines)
    end = next((index for index, line in enumerate(found[:_FRONT]) if _is(line, _BODY)), min(len(found), _FRONT))
    if not any(_is(line, _MASTHEAD) for line in found[:end]):
        return found, Front(0, 0)
    for index in range(end):
        _respell(found, index, form)
    last = 0
    for index in range(end):
        if last and _is(found[index], frozenset({"COMMISSION"})):
            found[index] = msgspec.structs.replace(found[index], kinds=())  # `United States`, where a state is told
        if _is(found[index], CAPTIONS) and index - last <= _REACH + _REACH * (not last):
            last = index
    for index in range(min(last + 1, end)):
        if _is(found[index], CAPTIONS | _DATES):
            _take_more(found, index)
        if _is(found[index], _DATES):
            _take_dates(found, index)
        if _is(found[index], frozenset({"TELEPHONE_CAPTION"})):
            _take_phone(found, index)
    for index in range(min(last + 1, end)):
        _turn_block(found, index)
    item = end < len(found) and _is(found[end], frozenset({"ITEM"}))
    return found, Front(last + 1, end if item and last else last + 1)


def _is(line: Line, kinds: frozenset[str]) -> bool:
    return bool(line.kinds) and line.kinds[0] in kinds


def _as(lines: list[Line], index: int, *kinds: str) -> None:
    lines[index] = msgspec.structs.replace(lines[index], kinds=kinds)


def _touches(line: Line) -> bool:
    """Whether a line stands directly under the one above."""
    return not line.blanks_above and not line.page_above


def _respell(lines: list[Line], index: int, form: Callable[[str], str | None]) -> None:
    """Take a line for the caption it is when its words are spelt as they should be."""
    if lines[index].kinds not in ((), ("DATED",)):
        return
    meant = respelt(" ".join(lines[index].text.split()))
    kind = form(meant) if meant else None
    if kind in _RESPELT:
        _as(lines, index, kind)


def _take_more(lines: list[Line], index: int) -> None:
    """The lines that go on with a caption: those under it, while its bracket is open, with no words but captions'."""
    kind, below = lines[index].kinds[0], index + 1
    while below < len(lines) and (_touches(lines[below]) or _is_open(lines[index:below])):
        line = lines[below]
        same = line.kinds[:1] == (kind,) and kind == "INCORPORATION_CAPTION"
        if (line.kinds and not same) or not is_caption_text(line.text):
            return
        if kind not in _TELEPHONES and (FILE_NUMBER.search(line.text) or EMPLOYER_NUMBER.search(line.text)):
            return
        _as(lines, below, "CAPTION_MORE")
        below += 1


def _is_open(lines: Sequence[Line]) -> bool:
    """Whether a bracket of some lines is open."""
    text = "".join(line.text for line in lines)
    return text.count("(") > text.count(")")


def _take_dates(lines: list[Line], index: int) -> None:
    """The date under its label, where it has none on its line or over it, and a second date in brackets."""
    above = lines[index - 1] if index else None
    if above is not None and _is(above, frozenset({"RULE"})) and index > 1:
        above = lines[index - 2]
    dated = _DATE.search(" ".join(lines[index].text.split())) is not None
    if lines[index].kinds[0] == "REPORT_DATE_CAPTION" and above is not None:
        dated = dated or _DATE.search(" ".join(above.text.split())) is not None
    below = index + 1
    while below < len(lines) and _is(lines[below], frozenset({"CAPTION_MORE"})):
        dated = dated or _DATE.search(lines[below].text) is not None
        below += 1
    while below < len(lines) and _LATER_DATE.fullmatch(" ".join(lines[below].text.split())):
        if dated and not (lines[below].text.lstrip().startswith("(") and _touches(lines[below])):
            return
        _as(lines, below, "LATER_DATE")
        dated = True
        below += 1


def _take_phone(lines: list[Line], index: int) -> None:
    """The telephone number under its caption, where it has none over it."""
    above = next((line for line in reversed(lines[:index]) if not _is(line, frozenset({"RULE"}))), None)
    below = index + 1
    while below < len(lines) and _is(lines[below], frozenset({"CAPTION_MORE"})):
        below += 1
    given = above is not None and PHONE.fullmatch(above.text.strip())
    if not given and below < len(lines) and PHONE.fullmatch(lines[below].text.strip()):
        _as(lines, below, "LATER_PHONE")


def _turn_block(lines: list[Line], index: int) -> None:
    """A block that begins with captions and ends with their values: its captions are heads."""
    begins = not _touches(lines[index]) or not index or _is(lines[index - 1], frozenset({"RULE"}))
    if not (begins and _is(lines[index], CAPTIONS)):
        return
    looks = BY_TERMINAL[lines[index].kinds[0]].value_end
    values = index + 1
    while values < len(lines) and _touches(lines[values]) and _is(lines[values], CAPTIONS | {"CAPTION_MORE"}):
        values += 1
    end = values
    while end < len(lines) and _touches(lines[end]) and not lines[end].kinds:
        end += 1
    if lines[index].kinds[0] == "NAME_CAPTION" and not lines[values - 1].text.rstrip().endswith(":"):
        return
    if end == values or (end < len(lines) and _touches(lines[end])):
        return
    if any(look.search(lines[end - 1].text) for look in looks):
        for place in range(index, end):
            _as(lines, place, "CAPTION_HEAD" if place < values else "VALUE_BELOW", *lines[place].kinds)
