"""Values of a cover over no caption: read as the field that is missing and that they look like, kept as unparsed if none."""

from __future__ import annotations

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Help, quoted
from tscc.passes.cover.cover_values import FILE_NUMBER, IRS_NUMBER, PHONE, ZIP, CoverValues, is_date, part
from tscc.passes.cover.registrant import read_name
from tscc.syntax.nodes import Written
from tscc.text.source import cover

Block = tuple[Written, ...]
_LETTERS = 0.8
_NAME = "the name of the registrant"


def place_loose(block: Block, values: CoverValues) -> None:
    """Read a block over no caption as the field it looks like, and report it; the head of a page is none."""
    name = values.found.get("name", "").lower()
    if name and name in " ".join(line.text for line in block).lower():
        values.unparsed += block
        return
    read = _read(block, values)
    if read is _NAME and values.numbered_apart:
        return
    message = f"{quoted(block[0].text)} stands over no caption of the cover"
    where = cover(block[0].span, block[-1].span)
    if read is None:
        values.unparsed += block
        values.sink.report(codes.VALUE_WITHOUT_CAPTION, message, where, "not read")
    else:
        way = Help(f"put the caption of {read} under it")
        values.sink.report(codes.CAPTION_MISSING, message, where, f"read as {read}", help=(way,))


def _read(block: Block, values: CoverValues) -> str | None:
    """The field a block was read as, by its look; None where it looks like none that is missing."""
    text = " ".join(line.text for line in block)
    if "report_date" not in values.seen and is_date(block[0]) and values.dates(block):
        return "the date of report"
    if "phone" not in values.seen and PHONE.fullmatch(text) and values.phone(block):
        return "the telephone number"
    if not {"file_numbers", "irs_numbers"} & values.seen and FILE_NUMBER.search(text):
        _read_row(block, values)
        return "the state and the numbers of the registrant"
    if "address" not in values.seen and ZIP.search(text) and values.street(list(block)):
        return "the address"
    letters = sum(character.isalpha() or character in " .," for character in text)
    if "name" not in values.seen and letters > len(text) * _LETTERS:
        facts = read_name(block)
        if facts.name is not None:
            values.name(facts)
            return _NAME
    return None


def _read_row(block: Block, values: CoverValues) -> None:
    """The state and the numbers in a row that has no caption."""
    for line in block:
        rest = line.text
        for key, pattern in (("irs_numbers", IRS_NUMBER), ("file_numbers", FILE_NUMBER)):
            values.numbers(key, pattern, [part(line, *place.span()) for place in pattern.finditer(rest)])
            rest = pattern.sub(lambda place: " " * len(place.group()), rest)
        if rest.strip(" ,") and "state" not in values.seen:
            values.keep("state", part(line, len(rest) - len(rest.lstrip()), len(rest.rstrip())))
