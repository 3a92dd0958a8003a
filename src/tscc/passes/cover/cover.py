"""Read the cover: the fields of the form, from labels with their value on the line and from values over captions.

Which value belongs to which caption is told by geometry: the caption it stands over. What stands over none is read as
the field it looks like where that is missing, kept as unparsed where not, and reported.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.document import model
from tscc.passes.cover.caption_columns import (
    CaptionColumn,
    columns_of,
    is_name_part,
    is_row,
    key_of,
    nearest_values,
    without_repeats,
)
from tscc.passes.cover.cover_values import (
    ABSENT,
    FILE_NUMBER,
    IRS_NUMBER,
    MONTH_ALONE,
    PHONE,
    ZIP,
    CoverValues,
    is_date,
    part,
    stripped,
    tight,
)
from tscc.passes.cover.missing_fields import EmptyCaption, report_empty, report_missing
from tscc.passes.cover.misspelt_captions import report_misspelt
from tscc.passes.cover.registrant import read_name, squeezed
from tscc.passes.cover.uncaptioned import place_loose
from tscc.passes.figures import find_date
from tscc.passes.provenance import Ledger
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.lines import Line
from tscc.text.source import cover
from tscc.vocabulary.cover_captions import BY_TERMINAL
from tscc.vocabulary.label_words import is_unfinished

_STREET = re.compile(r"\d|p\. ?o\.|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)
_NUMBERS = {"irs_numbers": IRS_NUMBER, "file_numbers": FILE_NUMBER}
_AMOUNT = re.compile(r"\$[\d,.]+")
_CAPTION = re.compile(r"\(?exact\b", re.IGNORECASE)
_FORM_WORDS = frozenset(
    {"report_date", "authority", "masthead", "telephone", "file_number", "employer_number", "state"}
)


class CoverFacts(NamedTuple):
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
    found = reader.found
    return CoverFacts(
        form=reader.form,
        amendment=reader.amendment,
        report_date=reader.report_date,
        registrant=model.Registrant(
            name=found.get("name"),
            role=found.get("role"),
            state=found.get("state"),
            file_numbers=tuple(reader.file_numbers),
            irs_numbers=tuple(reader.irs_numbers),
            address=found.get("address"),
            zip=found.get("zip"),
            phone=found.get("phone"),
            former_name=found.get("former_name"),
        ),
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
        self._field: nodes.CoverField | None = None
        self._empty: list[EmptyCaption] = []

    def read(self, element: nodes.CoverElement) -> None:
        """Read one element of the cover."""
        match element:
            case nodes.CoverLine():
                if element.kind in _FORM_WORDS:
                    report_misspelt(element.lines, self.sink)
                self._line(element)
            case nodes.CoverField():
                report_misspelt(element.captions, self.sink)
                self._field = element
                field, repeated = without_repeats(element)
                self.unparsed += [self.tell_twice(tight(line)) for line in repeated]
                self._captioned(field)
            case nodes.Unplaced():
                self._loosen(element.values)

    def report_rest(self, cover_page: nodes.Cover) -> None:
        """Read what stands over no caption as the field it looks like; report that, and what was not found."""
        for block in self._loose:
            place_loose(block, self)
        if self.undated is not None and not self.dated:
            where, message = self.undated.span, "the date of report is not given"
            self.sink.report(codes.CAPTION_WITHOUT_VALUE, message, where, "no date here")
        report_empty(self._empty, [block[-1].span.end for block in self._loose], self.sink)
        report_missing(cover_page, self.seen, self.sink)

    # --- lines that say all themselves

    def _line(self, element: nodes.CoverLine) -> None:
        texts = [tight(line) for line in element.lines]
        match element.kind:
            case "form":
                self._form(texts[0])
            case "amendment":
                self.amendment = True
            case "report_date":
                self.dates(texts)
            case "file_number":
                self.numbered_apart = True
                self.numbers("file_numbers", FILE_NUMBER, texts)
            case "employer_number":
                self.numbers("irs_numbers", IRS_NUMBER, texts)
            case "state":
                place = texts[0].text.index(":") + 1
                self.keep("state", stripped(part(texts[0], place, len(texts[0].text))))
            case "telephone":
                if not self.phone(texts):
                    self._report_empty("the telephone number is not given", texts[0])
            case "page_note" | "contents":
                self.unparsed += [text for text in texts if any(character.isdigit() for character in text.text)]
            case _:
                pass

    def _form(self, written: Written) -> None:
        """`FORM 8-K`, `Form 8-KA`: the form as EDGAR writes it, an amendment apart."""
        self.seen.add("form")
        self.amendment = self.amendment or bool(re.search(r"k\s?/?\s?a\b|amendment", written.text, re.IGNORECASE))
        self.form = "8-K"
        self.ledger.record("/filing/form", written)

    # --- values over captions

    def _captioned(self, field: nodes.CoverField) -> None:
        """Read the values of a caption; those above the rest of one whose beginning is lost have no caption."""
        if not field.kinds:
            self._loosen(field.values)
        elif field.headed and not {"ADDRESS_CAPTION", "TELEPHONE_CAPTION"}.isdisjoint(field.kinds):
            self._headed(field)
        else:
            getattr(self, f"_{BY_TERMINAL[field.kinds[0]].reader}")(field)

    def _date(self, field: nodes.CoverField) -> None:
        dated = [line for line in field.values if find_date(line.text) or MONTH_ALONE.fullmatch(line.text.strip())]
        self._loosen([line for line in field.values if line not in dated])
        self.dates([tight(line) for line in (*dated, *field.captions)])

    def _name(self, field: nodes.CoverField) -> None:
        """The name, what the registrant does in brackets, and the issuer line with the series."""
        self.seen.add("name")
        caption = tight(field.captions[0])
        near = nearest_values(field.values, lambda line: is_name_part(line, field.values))
        dates = [line for line in near if is_date(tight(line))]
        self._loosen(field.values[: len(field.values) - len(near)])
        self._loosen(dates)
        lines = [tight(line) for line in near if line not in dates]
        if (place := _CAPTION.search(caption.text)) and place.start():
            lines.append(stripped(part(caption, 0, place.start())))
        if not lines:
            self._report_empty("the name of the registrant is not given", caption)
            return
        facts = read_name(lines)
        if facts.name is None:
            self._report_empty("the name of the registrant is not given", caption)
        self.name(facts)

    def _row(self, field: nodes.CoverField) -> None:
        """The state, the file numbers and the IRS numbers, each over its own caption."""
        near = nearest_values(field.values, lambda line: FILE_NUMBER.fullmatch(line.text.strip()) is not None)
        if self.numbered_apart and "name" not in self.seen:
            row = next((place for place, line in enumerate(near) if is_row(line)), 0)
            near = near[row:]  # the name, where no blank line parts it from the row
        self._loosen(field.values[: len(field.values) - len(near)])
        for column in columns_of(msgspec.structs.replace(field, values=near)):
            key = key_of(column)
            if key != "state":
                if not self.numbers(key, _NUMBERS[key], column.values):
                    self._report_column(column)
            elif named := [value for value in column.values if not FILE_NUMBER.fullmatch(value.text)]:
                self.state(named)
                if numbers := [value for value in column.values if value not in named]:
                    self.numbers("file_numbers", FILE_NUMBER, numbers)
            else:
                self.seen.add("state")
                self._report_column(column)

    def _address(self, field: nodes.CoverField) -> None:
        """The address, over one line or several, and the zip code."""
        near = nearest_values(field.values, lambda line: ZIP.fullmatch(line.text.strip()) is not None)
        self._loosen(field.values[: len(field.values) - len(near)])
        columns = columns_of(msgspec.structs.replace(field, values=near))
        if len(columns) == 1 and columns[0].caption.lower().strip("()").startswith("zip"):
            for value in columns[0].values:
                self.keep("zip", value)
            return
        self.seen.add("address")
        lines = list(columns[0].values)
        for column in columns[1:]:
            for value in column.values:
                if ZIP.search(value.text):
                    self.keep("zip", value)
                elif any(character.isdigit() for character in value.text) and "zip" in column.caption.lower():
                    self.keep("zip", value)
                    digits = sum(character.isdigit() for character in value.text)
                    self.odd(value, f"a zip code has 5 digits or 9, and this has {digits}")
                else:
                    lines.append(value)
        if not self.street(lines):
            self._report_empty("the address is not given", tight(field.captions[0]))

    def _phone(self, field: nodes.CoverField) -> None:
        """A telephone number over its caption, or in it; lines over it that have none stand over no caption."""
        near = nearest_values(field.values)
        self._loosen(field.values[: len(field.values) - len(near)])
        lines = [tight(line) for line in (*near, *field.captions)]
        if not self.phone(lines):
            self._report_empty("the telephone number is not given", tight(field.captions[0]))
            self._loosen(near)
        else:
            self._loosen([line for line in near if not PHONE.search(line.text)])

    def _text(self, field: nodes.CoverField) -> None:
        """A former name over its caption, or words that there is none, or nothing; an address under it is kept apart."""
        near = nearest_values(field.values)
        self._loosen(field.values[: len(field.values) - len(near)])
        lines = [tight(line) for line in near]
        if "phone" not in self.seen and any(PHONE.fullmatch(line.text) for line in lines):
            self._loosen(near)
        elif lines and not all(ABSENT.fullmatch(line.text) for line in lines):
            street = next((place for place, line in enumerate(lines) if place and _STREET.match(line.text)), len(lines))
            text = squeezed(" ".join(line.text for line in lines[:street]))
            self.keep("former_name", Written(text, cover(lines[0].span, lines[street - 1].span)))
            self.unparsed += lines[street:]

    def _headed(self, field: nodes.CoverField) -> None:
        """An address and a telephone number below their captions, together or one of them."""
        lines = [tight(line) for line in field.values]
        if "TELEPHONE_CAPTION" in field.kinds and not self.phone(lines):
            self._report_empty("the telephone number is not given", tight(field.captions[-1]))
        if "ADDRESS_CAPTION" in field.kinds:
            self.seen.add("address")
            if not self.street([line for line in lines if not PHONE.fullmatch(line.text)]):
                self._report_empty("the address is not given", tight(field.captions[0]))

    # --- values over no caption

    def _loosen(self, lines: Sequence[Line]) -> None:
        """Put lines that stand over no caption aside, by blocks; one that is not finished goes on in the next."""
        block: list[Written] = []
        for line in lines:
            if block and line.blanks_above and not (is_unfinished(block[-1].text) or _AMOUNT.fullmatch(block[-1].text)):
                self._loose.append(tuple(block))
                block = []
            block.append(tight(line))
        if block:
            self._loose.append(tuple(block))

    # --- what all of them do

    def _report_column(self, column: CaptionColumn) -> None:
        caption = Written(column.caption, column.span)
        self._report_empty(f"nothing that fits stands over `{column.caption}`", caption)

    def _report_empty(self, message: str, caption: Written) -> None:
        """Keep for the report that a caption has no value."""
        if self._field is not None:
            self._empty.append(EmptyCaption(message, caption, self._field))
