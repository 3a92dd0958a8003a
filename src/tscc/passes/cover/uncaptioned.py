"""Values of a cover without a caption: read as the missing field that they look like, or kept as unparsed."""

from __future__ import annotations

from collections.abc import Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Help, quoted
from tscc.passes.cover.cover_values import CoverValues, is_date
from tscc.passes.cover.numbers import numbers_in, without
from tscc.passes.cover.registrant_name import read_name
from tscc.passes.pieces import part_of
from tscc.syntax.nodes import Written
from tscc.text.source import cover
from tscc.vocabulary.cover_captions import FIELDS
from tscc.vocabulary.registrant_numbers import FILE_NUMBER, PHONE, ZIP

_NAME_LETTERS_RATIO = 0.8
"""How many characters of a name are letters, blanks or stops, at least."""


def place_loose(block: tuple[Written, ...], values: CoverValues) -> None:
    """Read a block without a caption as the field it looks like, and report it, unless it is the head of a page."""
    name = values.found.get("name", "").lower()
    if name and name in " ".join(line.text for line in block).lower():
        values.unparsed += block
        return
    key = _read(block, values)
    if key == "name" and values.numbered_apart:
        return
    if key is None:
        values.unparsed += block
        values.report_uncaptioned(*block)
        return
    where = cover(block[0].span, block[-1].span)
    message = f"{quoted(block[0].text)} has no caption on the cover"
    read, captions = FIELDS[key].name, f"the caption `{FIELDS[key].printed}`"
    if key == "state":
        read, captions = "the state and the numbers of the registrant", "the captions of the state and the numbers"
    way = Help(f"perhaps put {captions} below it")
    values.sink.report(codes.CAPTION_MISSING, message, where, f"read as {read}", help=(way,))


def are_of_a_cover(blocks: Sequence[tuple[Written, ...]]) -> bool:
    """Whether blocks without a caption are of a cover: one has a date, a telephone or file number or a zip, or none has figures."""
    texts = [" ".join(line.text for line in block) for block in blocks]
    return (
        any(is_date(block[0]) for block in blocks)
        or any(pattern.search(text) for text in texts for pattern in (PHONE, FILE_NUMBER, ZIP))
        or not any(character.isdigit() for text in texts for character in text)
    )


def _read(block: tuple[Written, ...], values: CoverValues) -> str | None:
    """The field a block was read as, by its look, `state` for a row; None where it looks like none that is missing."""
    text = " ".join(line.text for line in block)
    if "report_date" not in values.seen and is_date(block[0]) and values.keep_date(block):
        return "report_date"
    if "phone" not in values.seen and PHONE.fullmatch(text) and values.keep_phone(block):
        return "phone"
    if values.numbers.keys().isdisjoint(values.seen) and FILE_NUMBER.search(text):
        _read_row(block, values)
        return "state"
    if "address" not in values.seen and ZIP.search(text) and values.keep_address(block):
        return "address"
    letters = sum(character.isalpha() or character in " .," for character in text)
    if "name" not in values.seen and letters > len(text) * _NAME_LETTERS_RATIO:
        facts = read_name(block)
        if facts.name is not None:
            values.keep_name(facts)
            return "name"
    return None


def _read_row(block: tuple[Written, ...], values: CoverValues) -> None:
    """Read the state and the numbers in a row that has no caption."""
    for line in block:
        rest = line.text
        for key in ("irs_numbers", "file_numbers"):
            found = numbers_in(Written(rest, line.span), key)
            values.keep_numbers(key, [number.written for number in found])
            rest = without(Written(rest, line.span), found)
        if rest.strip(" ,") and "state" not in values.seen:
            values.keep("state", part_of(line, len(rest) - len(rest.lstrip()), len(rest.rstrip())))
