"""Read the cover: the fields of the form, from labels with their value on the line and from captions with values above.

A value belongs to the caption below it. A value without a caption is read as the missing field it looks like, or kept as
unparsed if it looks like none, and reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.document import model
from tscc.grammar.ahead import regex
from tscc.passes.cover.caption_columns import columns_of, key_of, key_of_label
from tscc.passes.cover.cover_values import ABSENT, MONTH_ALONE, CoverValues, ends_in_state, is_date, is_street
from tscc.passes.cover.missing_fields import EmptyCaption, report_empty, report_missing
from tscc.passes.cover.misspelt_captions import report_misspelt
from tscc.passes.cover.registrant_name import read_name
from tscc.passes.cover.uncaptioned import are_of_a_cover, place_loose
from tscc.passes.cover.value_lines import continues_name, is_row, nearest_values, take_values
from tscc.passes.pieces import part_of, piece_of, squeezed, whole_line
from tscc.passes.provenance import Ledger
from tscc.passes.stray_signs import report_odd_rules
from tscc.passes.written_dates import find_date
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.lines import Line
from tscc.text.source import Span, cover
from tscc.vocabulary.cover_captions import BY_TERMINAL, FIELDS
from tscc.vocabulary.registrant_numbers import EMPLOYER_NUMBER, FILE_NUMBER, PHONE, ZIP

_STREET = regex(r"\d|p\. ?o\.|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)
_UNFINISHED = regex(r"(?: of|^\$[\d,.]+)$", re.IGNORECASE)
_NAME_CAPTION = regex(r"\(?exact\b", re.IGNORECASE)
_AMENDMENT = regex(r"k\s?[/-]?\s?a\b|amend(?:ment|ed)", re.IGNORECASE)
_FORM_WORDS = frozenset(
    {"form", "report_date", "authority", "masthead", "telephone", "file_number", "employer_number", "state"}
)
"""The lines with words of the form, which may be misspelt."""


class CoverFacts(msgspec.Struct, frozen=True):
    """What the cover says."""

    form: str | None
    amendment: bool
    report_date: date | None
    registrant: model.Registrant
    series: str | None
    security: str | None
    unparsed: tuple[Written, ...]


def read_cover(filing: nodes.Filing, ledger: Ledger, sink: Sink) -> CoverFacts:
    """The fields of the cover; each that cannot be found is reported once."""
    reader = _Reader(ledger, sink)
    if filing.cover is not None:
        for element in filing.cover.elements:
            reader.read(element)
        reader.report_rest(filing.cover)
    fields: dict[str, Any] = {key: reader.found.get(key) for key in ("role", *FIELDS) if key != "report_date"}
    fields |= {key: tuple(numbers) for key, numbers in reader.numbers.items()}
    return CoverFacts(
        form=reader.form,
        amendment=reader.amendment,
        report_date=reader.report_date,
        registrant=model.Registrant(**fields),
        series=reader.series,
        security=reader.security,
        unparsed=tuple(reader.unparsed),
    )


class _Reader(CoverValues):
    """The reading of one cover."""

    def __init__(self, ledger: Ledger, sink: Sink) -> None:
        super().__init__(ledger, sink)
        self.form: str | None = None
        self.amendment = False
        self._loose: list[tuple[Written, ...]] = []
        self._empty: list[EmptyCaption] = []
        self._zip_caption: Span | None = None
        self._kind_above = ""
        """The kind of the line with a label that was read last: the Act, below the name of which is `(as amended)`."""
        self._above = 0
        """Where the field begins that was read last."""

    def read(self, element: nodes.CoverElement) -> None:
        """Read one element of the cover."""
        match element:
            case nodes.CoverLine():
                report_odd_rules(element.lines, self.sink)
                if element.kind in _FORM_WORDS:
                    report_misspelt(element.lines, self.sink)
                self._label(element)
            case nodes.CoverField():
                report_misspelt(element.captions, self.sink)
                report_odd_rules(element.rules, self.sink)
                self._field(take_values(element, self))
                if element.kinds:  # the values above a torn caption may be those of the next
                    self._above = element.span.start
            case nodes.Unplaced():
                self._put_aside(element.values)

    def report_rest(self, cover_page: nodes.Cover) -> None:
        """Read values without a caption as the fields they look like; report them, and the fields that are missing."""
        if self.seen or are_of_a_cover(self._loose):
            for block in self._loose:
                place_loose(block, self)
        else:  # what is left of a filing without its first pages
            self.unparsed += [line for block in self._loose for line in block]
        self.report_undated()
        address = self.found.get("address", "")
        cut = ends_in_state(address) or is_street(address)
        if self._zip_caption is not None and "zip" not in self.found and cut:
            message = f"{FIELDS['zip'].name} is not given"
            self.sink.report(codes.CAPTION_WITHOUT_VALUE, message, self._zip_caption, "no zip code with this caption")
        report_empty(self._empty, [block[-1].span.end for block in self._loose], self.sink)
        report_missing(cover_page, self.seen, self.sink)

    # --- labels with their value on the line

    def _label(self, label: nodes.CoverLine) -> None:
        lines = [whole_line(line) for line in label.lines]
        first = lines[0]
        match label.kind:
            case "form":
                self.seen.add("form")
                self.form = "8-K"
                self.amendment = self.amendment or _AMENDMENT.search(first.text) is not None
                self.ledger.record("/filing/form", first)
            case "amendment":
                self.amendment = self.amendment or self._kind_above != "authority" or "amendment" in first.text.lower()
                self.unparsed += [first] if find_date(first.text) else []
            case "report_date":
                self.keep_date(_with_date_joined(lines))
            case "file_number":
                self.numbered_apart = True
                self.keep_numbers("file_numbers", lines)
            case "employer_number":
                self.keep_numbers("irs_numbers", lines)
            case "state":
                self.keep("state", part_of(first, first.text.index(":") + 1, len(first.text)))
            case "labelled":
                self._labelled(label, lines)
            case "telephone":
                if not self.keep_phone(lines):
                    self._miss("phone", first.span, label)
            case "page_note" | "contents":
                self.unparsed += [line for line in lines if any(character.isdigit() for character in line.text)]
            case _:
                pass
        self._kind_above = label.kind

    def _labelled(self, label: nodes.CoverLine, lines: list[Written]) -> None:
        """A caption and behind it, on its line and those below, its value."""
        first, *more = lines
        colon = first.text.index(":")
        start = colon + 1 + len(first.text[colon + 1 :]) - len(first.text[colon + 1 :].lstrip())
        values = [part_of(first, start, len(first.text)), *more]
        key = key_of_label(first.text[:colon])
        self.seen.add(key)
        if all(ABSENT.fullmatch(value.text) for value in values):
            return
        match key:
            case "name":
                self.keep_name(read_name(values))
            case "irs_numbers":
                if not self.keep_numbers(key, values):
                    self._miss(key, first.span, label)
            case "address":
                self.keep_address(values)
            case "zip":
                for value in values:
                    self.keep_zip(value)
            case _:
                self.keep(
                    key, Written(" ".join(value.text for value in values), cover(values[0].span, values[-1].span))
                )

    # --- captions with their values above, or below

    def _field(self, field: nodes.CoverField) -> None:
        if not field.kinds:
            self._put_aside(field.values)
        elif field.headed and not {"ADDRESS_CAPTION", "TELEPHONE_CAPTION"}.isdisjoint(field.kinds):
            self._read_headed(field)
        else:
            getattr(self, f"_read_{BY_TERMINAL[field.kinds[0]].reader}")(field)

    def _read_date(self, field: nodes.CoverField) -> None:
        dated = [line for line in field.values if find_date(line.text) or MONTH_ALONE.fullmatch(line.text.strip())]
        self._put_aside([line for line in field.values if line not in dated])
        self.keep_date([whole_line(line) for line in (*dated, *field.captions)])

    def _read_name(self, field: nodes.CoverField) -> None:
        """The name, the role of the registrant in brackets, and the issuer's line with the series."""
        self.seen.add("name")
        caption = whole_line(field.captions[0])
        near = self._nearest(field, lambda line: continues_name(line, field.values))
        dates = [line for line in near if is_date(whole_line(line))]
        self._put_aside(dates)
        lines = [whole_line(line) for line in near if line not in dates]
        if (place := _NAME_CAPTION.search(caption.text)) and place.start():
            lines.append(part_of(caption, 0, place.start()))
        facts = read_name(lines) if lines else None
        if facts is None or facts.name is None:
            self._miss("name", caption.span, field)
        if facts is not None:
            self.keep_name(facts)

    def _read_row(self, field: nodes.CoverField) -> None:
        """The state, the file numbers and the employer numbers, each above its own caption."""
        near = nearest_values(field.values, lambda line: FILE_NUMBER.fullmatch(line.text.strip()) is not None)
        if self.numbered_apart and "name" not in self.seen:
            row = next((place for place, line in enumerate(near) if is_row(line)), 0)
            near = near[row:]  # above is the name, where no blank line is between it and the row
        self._put_aside(field.values[: len(field.values) - len(near)])
        for column in columns_of(field, near):
            key, values = key_of(column), column.values
            numbers = [value for value in values if _is_set_in(value, key)]
            others = tuple(value for value in values if value not in numbers)
            if key == "name":
                self.seen.add("name")
                facts = read_name(values) if values else None
                if facts is not None:
                    self.keep_name(facts)
                found = facts is not None and facts.name is not None
            elif key == "state":
                self.seen.add("state")
                if others:
                    self.keep_state(others)
                found = bool(others)
            else:
                found = self.keep_numbers(key, others or values)
            if others and numbers:  # a number further to the left or right than its caption
                self.keep_numbers("file_numbers", numbers)
            if not found:
                self._miss(key, column.span, field)

    def _read_address(self, field: nodes.CoverField) -> None:
        """The address, of one line or several, and the zip code."""
        self._zip_caption = next((line.tight for line in field.captions if "zip" in line.text.lower()), None)
        near = self._nearest(field, lambda line: ZIP.fullmatch(line.text.strip()) is not None)
        if any("telephone" in line.text.lower() for line in field.captions):
            near = self._without_phone(near)
        first, *others = columns_of(field, near)
        if not others and first.caption.lower().strip("()").startswith("zip"):
            for value in first.values:
                self.keep_zip(value)
            return
        self.seen.add("address")
        lines = list(first.values)
        for column in others:
            for value in column.values:
                captioned = "zip" in column.caption.lower() and any(character.isdigit() for character in value.text)
                if captioned or ZIP.search(value.text):
                    self.keep_zip(value)
                else:
                    lines.append(value)
        if not self.keep_address(lines):
            self._miss("address", field.captions[0].tight, field)

    def _without_phone(self, lines: Sequence[Line]) -> tuple[Line, ...]:
        """The lines above a caption of the address and the telephone number, with blanks for the number, which is kept."""
        rest: list[Line] = []
        for line in lines:
            found = PHONE.search(line.text)
            if found is not None:
                self.keep_phone([piece_of(line, *found.span())])
                text = line.text[: found.start()].rstrip(" ,") + " " * len(found.group()) + line.text[found.end() :]
                line = msgspec.structs.replace(line, text=text.rstrip())
            rest += [line] if line.text else []
        return tuple(rest)

    def _read_phone(self, field: nodes.CoverField) -> None:
        """A telephone number above its caption, or in it; other lines above have no caption."""
        near = self._nearest(field)
        if not self.keep_phone([whole_line(line) for line in (*near, *field.captions)]):
            self._miss("phone", field.captions[0].tight, field)
        self._put_aside([line for line in near if not PHONE.search(line.text)])

    def _read_text(self, field: nodes.CoverField) -> None:
        """A former name, words for no former name, or nothing; an address below the name is unparsed."""
        (key,) = (each.key for each in BY_TERMINAL[field.kinds[0]].fields)
        lines = [whole_line(line) for line in self._nearest(field)]
        if "phone" not in self.seen and any(PHONE.fullmatch(line.text) for line in lines):
            self._loose.append(tuple(lines))
        elif lines and not all(ABSENT.fullmatch(line.text) for line in lines):
            street = next((place for place, line in enumerate(lines) if place and _STREET.match(line.text)), len(lines))
            text = squeezed(" ".join(line.text for line in lines[:street]))
            self.keep(key, Written(text, cover(lines[0].span, lines[street - 1].span)))
            self.unparsed += lines[street:]

    def _read_headed(self, field: nodes.CoverField) -> None:
        """An address, a telephone number or both, below their captions."""
        lines = [whole_line(line) for line in field.values]
        if "TELEPHONE_CAPTION" in field.kinds and not self.keep_phone(lines):
            self._miss("phone", field.captions[-1].tight, field)
        if "ADDRESS_CAPTION" in field.kinds:
            self.seen.add("address")
            if not self.keep_address([line for line in lines if not PHONE.fullmatch(line.text)]):
                self._miss("address", field.captions[0].tight, field)

    # --- what all of them do

    def _nearest(
        self, field: nodes.CoverField, continues: Callable[[Line], bool] = lambda _: False
    ) -> tuple[Line, ...]:
        """The values next to a caption; those farther above have none."""
        near = nearest_values(field.values, continues)
        self._put_aside(field.values[: len(field.values) - len(near)])
        return near

    def _put_aside(self, lines: Sequence[Line]) -> None:
        """Put lines without a caption aside, by blocks; an unfinished one continues in the next."""
        block: list[Written] = []
        for line in lines:
            if block and line.blanks_above and not _UNFINISHED.search(block[-1].text):
                self._loose.append(tuple(block))
                block = []
            block.append(whole_line(line))
        if block:
            self._loose.append(tuple(block))

    def _miss(self, key: str, caption: Span, element: nodes.CoverLine | nodes.CoverField) -> None:
        """Note that a caption has no value, for the report."""
        bare = isinstance(element, nodes.CoverField) and not element.values
        self._empty.append(EmptyCaption(FIELDS[key].name, caption, element.span, self._above, bare))


def _is_set_in(value: Written, key: str) -> bool:
    """Whether a value of a row is a file number beside the column of file numbers: among states or employer numbers."""
    employer = key == "irs_numbers" and EMPLOYER_NUMBER.search(value.text) is not None
    return key != "file_numbers" and not employer and FILE_NUMBER.fullmatch(value.text) is not None


def _with_date_joined(lines: list[Written]) -> list[Written]:
    """The lines of a date of report, the first two as one where a date goes over their end."""
    if len(lines) > 1 and not any(find_date(line.text) for line in lines):
        text = f"{lines[0].text} {lines[1].text}"
        if place := find_date(text):
            where = cover(part_of(lines[0], place[0], len(lines[0].text)).span, lines[1].span)
            return [Written(text[slice(*place)], where), *lines[2:]]
    return lines
