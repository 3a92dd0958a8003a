"""The front of a filing: the captions of its cover with the lines that continue them, misspelt ones, and values below.

What comes in are lines with the kinds their words give them; what goes out are the same lines, those of the cover with
better kinds. A caption differs from a value by its words; lines with no blank line between them belong together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.text.geometry import chunks
from tscc.text.lines import Line
from tscc.vocabulary.cover_captions import BY_TERMINAL
from tscc.vocabulary.form_words import is_caption_text, respelt
from tscc.vocabulary.registrant_numbers import EMPLOYER_NUMBER, FILE_NUMBER, PHONE, is_number

CAPTIONS = frozenset(BY_TERMINAL)
_MASTHEAD = frozenset({"COMMISSION", "FORM", "NAME_CAPTION"})
_RESPELT = CAPTIONS | {"REPORT_DATE", "COMMISSION", "AUTHORITY", "TELEPHONE", "FILE_NUMBER"}
_BODY = frozenset({"ITEM", "SIGNATURES", "SIGNATURE_SENTENCE"})
_TELEPHONES = frozenset({"TELEPHONE", "TELEPHONE_CAPTION"})
_DATES = frozenset({"REPORT_DATE", "REPORT_DATE_CAPTION"})

_BETWEEN_DATES = regex(r"\(?\|(?:\)?[ ,;]*(?:and|to|through)? ?\(?\|)?\)?")
"""A line of one date or two, each for `|`: `(|)`, `| (|)`, `| and |`."""


class Front(msgspec.Struct, frozen=True):
    """Where the cover ends, by the index of the next line: below its last caption, and at the heading of the first item."""

    captions: int
    end: int


def find_front(lines: Sequence[Line], form: Callable[[str], str | None]) -> tuple[list[Line], Front]:
    """The lines, with the kinds of those on the cover, and where the cover ends; 0 if there is no cover."""
    found = list(lines)
    end = next((index for index, line in enumerate(found) if _is(line, _BODY)), len(found))
    if not any(_is(line, _MASTHEAD) for line in found[:end]):
        return found, Front(0, 0)
    for index in range(end):
        _respell(found, index, form)
    last = 0
    for index in range(end):
        if last and _is(found[index], frozenset({"COMMISSION"})):
            found[index] = msgspec.structs.replace(found[index], kinds=())  # `United States`, for a state
        if _is(found[index], CAPTIONS):
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
    """Whether no blank line and no page mark is above a line."""
    return not line.blanks_above and not line.page_above


def _respell(lines: list[Line], index: int, form: Callable[[str], str | None]) -> None:
    """Give a misspelt caption the kind it has when its words are corrected."""
    if lines[index].kinds not in ((), ("DATED",)):
        return
    meant = respelt(" ".join(lines[index].text.split()))
    kind = form(meant) if meant else None
    if kind in _RESPELT:
        _as(lines, index, kind)


def _take_more(lines: list[Line], index: int) -> None:
    """The lines that continue a caption: those below it, touching or in its bracket, with words of captions only."""
    kind, below = lines[index].kinds[0], index + 1
    while below < len(lines) and (_touches(lines[below]) or _is_open(lines[index:below])):
        line = lines[below]
        same = line.kinds[:1] == (kind,) and kind == "INCORPORATION_CAPTION"
        row = kind == "INCORPORATION_CAPTION" and _has_number_beside(line)
        if (line.kinds and not same) or not (row or is_caption_text(line.text)):
            return
        if not row and kind not in _TELEPHONES and (FILE_NUMBER.search(line.text) or EMPLOYER_NUMBER.search(line.text)):
            return
        _as(lines, below, "CAPTION_MORE")
        below += 1


def _has_number_beside(line: Line) -> bool:
    """Whether a line has words of captions and, beside them, a number of the registrant: `jurisdiction   80-0066996`."""
    words = [chunk for chunk in chunks(line.text) if not is_number(chunk.text)]
    return 0 < len(words) < len(chunks(line.text)) and all(is_caption_text(chunk.text) for chunk in words)


def _is_open(lines: Sequence[Line]) -> bool:
    """Whether a bracket is open at the end of some lines."""
    text = "".join(line.text for line in lines)
    return text.count("(") > text.count(")")


def _take_dates(lines: list[Line], index: int) -> None:
    """The date below its label if no date is on the line of the label or above it, and a second date in brackets."""
    date = terminal("lines", "DATE_LINE")
    above = index - 1
    if above > 0 and _is(lines[above], frozenset({"RULE"})):
        above -= 1
    below = index + 1
    while below < len(lines) and _is(lines[below], frozenset({"CAPTION_MORE"})):
        below += 1
    first = above if index and lines[index].kinds[0] == "REPORT_DATE_CAPTION" else index
    dated = any(date.search(" ".join(line.text.split())) for line in (lines[first], *lines[index:below]))
    while below < len(lines) and _BETWEEN_DATES.fullmatch(date.sub("|", " ".join(lines[below].text.split()))):
        if dated and not (lines[below].text.lstrip().startswith("(") and _touches(lines[below])):
            return
        _as(lines, below, "LATER_DATE")
        dated = True
        below += 1


def _take_phone(lines: list[Line], index: int) -> None:
    """The telephone number below its caption if no number is above it."""
    above = next((line for line in reversed(lines[:index]) if not _is(line, frozenset({"RULE"}))), None)
    below = index + 1
    while below < len(lines) and _is(lines[below], frozenset({"CAPTION_MORE"})):
        below += 1
    given = above is not None and PHONE.fullmatch(above.text.strip())
    if not given and below < len(lines) and PHONE.fullmatch(lines[below].text.strip()):
        _as(lines, below, "LATER_PHONE")


def _turn_block(lines: list[Line], index: int) -> None:
    """Make heads of the captions of a block that begins with captions and ends with their values."""
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
