"""Read the cover: the fields of the form, from labels with their value on the line and from values over captions.

Which value belongs to which caption is told by geometry: the caption it stands over. What stands over none is kept as
unparsed and reported.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple

import msgspec

from tscc import codes, model, syntax
from tscc.diagnostics import Edit, Help, Sink
from tscc.geometry import chunks, closest
from tscc.lines import MISSPELT, Column, Line
from tscc.passes.figures import find_date, read_date, report
from tscc.passes.ledger import Ledger
from tscc.source import Span, cover
from tscc.syntax import Written
from tscc.vocabulary import STATES, code_of
from tscc.words import Dimension

_ISSUER = re.compile(
    r"\(?\s*issuer\s+(?:in|with)\s+respect\s+(?:of|to)\s+(?:the\s+)?(?P<security>.*?)[\s,]*"
    r"(?:series[\s,]+(?P<series>[A-Z]*\d{2,4}\s?[- ]?\s?[A-Z]*\d*[A-Z]?(?:\s+and\s+\d{4}-\w+)*)[\s,]*)?\)?",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)(?:\)|$)")
_PHONE = re.compile(r"\(?\d{3}\)?\s?[-./ ]?\s?\d{3}\s?[-. ]\s?\d{4}")
_ZIP = re.compile(r"\b\d{5}(?:-\d{4})?$")
_FILE_NUMBER = re.compile(r"\b\d{1,3}-\d{1,7}(?:-\d{1,7})?\b")
_IRS_NUMBER = re.compile(r"\b\d{2}-?\d{7}\b|T/?B/?D|\bpending\b|applied for", re.IGNORECASE)
_ABSENT = re.compile(r"\(?(?:not applicable|n/?\.?a\.?|none|no change|same)\)?\.?", re.IGNORECASE)
_CAPTION_START = re.compile(r"\((?=[A-Z])")


class CoverFacts(NamedTuple):
    """What the cover says."""

    form: str | None
    amendment: bool
    report_date: date | None
    registrant: model.Registrant
    series: str | None
    security: str | None
    unparsed: tuple[Written, ...]


class _Column(NamedTuple):
    """A caption over one line or several, and the values over it."""

    caption: str
    span: Span
    values: tuple[Written, ...]


_NAMES = {
    "form": "the form type, such as `FORM 8-K`",
    "report_date": "the date of report",
    "name": "the exact name of the registrant",
    "state": "the state of incorporation",
    "file_numbers": "the Commission file number",
    "irs_numbers": "the I.R.S. employer identification number",
    "address": "the address of the principal executive offices",
    "phone": "the registrant's telephone number",
}


def read_cover(filing: syntax.Filing, ledger: Ledger, sink: Sink) -> CoverFacts:
    """The fields of the cover; each that cannot be found is reported once."""
    reader = _Reader(ledger, sink)
    for element in filing.cover.elements:
        reader.read(element)
    reader.report_missing(filing.cover)
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


class _Reader:
    """The reading of one cover."""

    def __init__(self, ledger: Ledger, sink: Sink) -> None:
        self._ledger = ledger
        self._sink = sink
        self.form: str | None = None
        self.amendment = False
        self.report_date: date | None = None
        self.found: dict[str, str] = {}
        self.file_numbers: list[str] = []
        self.irs_numbers: list[str] = []
        self.series: str | None = None
        self.security: str | None = None
        self.unparsed: list[Written] = []
        self._seen: set[str] = set()
        self._has_date = False

    def read(self, element: syntax.CoverElement) -> None:
        """Read one element of the cover."""
        match element:
            case syntax.CoverLine():
                self._report_misspelt(element.lines)
                self._line(element)
            case syntax.CoverField():
                self._report_misspelt(element.captions)
                getattr(self, f"_{element.kind}")(self._trimmed(element))
            case syntax.Unplaced():
                self._unplaced(element.values)

    def report_missing(self, cover_page: syntax.Cover) -> None:
        """Report each field of the form that was not found, nor its caption."""
        missing = [name for key, name in _NAMES.items() if key not in self._seen]
        if not missing:
            return
        end = cover_page.elements[-1].span.end if cover_page.elements else 0
        span = Span(end, end)
        if len(missing) == len(_NAMES):
            report(self._sink, codes.COVER_ELEMENT_MISSING, "the filing has no cover page", span, "the body begins here")
            return
        for name in missing:
            message = f"the cover does not give {name}"
            report(self._sink, codes.COVER_ELEMENT_MISSING, message, span, "the cover ends here")

    def _report_misspelt(self, lines: Sequence[Line]) -> None:
        """Report a caption that was known though it is misspelt."""
        for line in lines:
            if MISSPELT in line.kinds:
                text = _tight(line)
                message = f"`{' '.join(text.text.split())[:60]}` is misspelt"
                report(self._sink, codes.MISSPELT_FORM, message, text.span, "read as the caption it is nearly")

    def _trimmed(self, field: syntax.CoverField) -> syntax.CoverField:
        """A field with the values that stand directly over its caption; those a blank line apart are unplaced."""
        first = len(field.values) - 1
        while first > 0 and (not field.values[first].blanks_above or field.values[first].text.lstrip().startswith("(")):
            first -= 1
        if first <= 0:
            return field
        self._unplaced(field.values[:first])
        return msgspec.structs.replace(field, values=field.values[first:])

    # --- lines that say all themselves

    def _line(self, element: syntax.CoverLine) -> None:
        text = _tight(element.lines[0])
        if len(element.lines) > 1:
            lines = [_tight(line) for line in element.lines]
            text = next((line for line in lines if find_date(line.text)), text)
        match element.kind:
            case "form":
                self._form(text)
            case "amendment":
                self.amendment = True
            case "report_date":
                self._seen.add("report_date")
                self._date(text)
            case "file_number":
                self._numbers("file_numbers", _FILE_NUMBER, (text,))
            case "telephone":
                if not self._phone((text,)):
                    message = f"`{text.text}` has no telephone number"
                    report(self._sink, codes.CAPTION_WITHOUT_VALUE, message, text.span, "no number in this line")
            case _:
                pass

    def _form(self, written: Written) -> None:
        """`FORM 8-K`, `Form 8-KA`: the form as EDGAR writes it, an amendment apart."""
        self._seen.add("form")
        self.amendment = self.amendment or bool(re.search(r"k\s?/?\s?a|amendment", written.text, re.IGNORECASE))
        self.form = "8-K"
        self._ledger.record("/filing/form", written)

    def _date(self, written: Written) -> bool:
        """Read the date of report from a text that has one."""
        place = find_date(written.text)
        if place is None:
            return False
        text = written.text[slice(*place)]
        start = written.span.start + place[0]
        where = Written(text, Span(start, start + len(text)))
        if not self._has_date:
            self._has_date = True
            self.report_date = read_date(where, self._sink)
            self._ledger.record("/filing/report_date", where)
        return True

    def _phone(self, lines: Sequence[Written]) -> bool:
        """Read the telephone number from lines that have one."""
        self._seen.add("phone")
        for written in lines:
            if place := _PHONE.search(written.text):
                number = _part(written, place.start(), place.end())
                self._keep("phone", Written(_squeezed(number.text), number.span))
                return True
        return False

    # --- values over captions

    def _captioned_date(self, field: syntax.CoverField) -> None:
        self._seen.add("report_date")
        dated = [line for line in field.values if self._date(_tight(line))]
        self._unplaced([line for line in field.values if line not in dated])
        if not self._has_date:
            self._report_empty("the date of report", field)

    def _registrant(self, field: syntax.CoverField) -> None:
        """The name, what the registrant does in brackets, and the issuer line with the series."""
        self._seen.add("name")
        lines = [_tight(line) for line in field.values]
        if not lines:
            self._report_empty("the name of the registrant", field)
            return
        text, starts = "", []
        for line in lines:
            starts.append(len(text))
            text += line.text + " "
        brackets = list(_BRACKETED.finditer(text))
        name = text[: brackets[0].start()] if brackets else text
        if name.strip():
            last = _line_at(lines, starts, len(name.rstrip()) - 1)
            self._keep("name", Written(_squeezed(name), cover(lines[0].span, last.span)))
        else:
            self._report_empty("the name of the registrant", field)
        for bracket in brackets:
            where = cover(
                _line_at(lines, starts, bracket.start()).span, _line_at(lines, starts, bracket.end() - 1).span
            )
            issuer = _ISSUER.fullmatch(bracket[0])
            if issuer:
                self.security = _squeezed(issuer["security"])
                self.series = _squeezed(issuer["series"]) if issuer["series"] else None
                self._ledger.record("/deal/security", where)
                self._ledger.record("/deal/series", where)
            elif "role" not in self.found:
                self._keep("role", Written(_squeezed(bracket[1]), where))

    def _incorporation(self, field: syntax.CoverField) -> None:
        """The state, the file numbers and the IRS numbers, each over its own caption."""
        for column in _columns(field):
            caption = column.caption.lower()
            if "irs" in caption.replace(".", "").replace(" ", "") or "employer" in caption:
                self._seen.add("irs_numbers")
                absent = column.values and all(_ABSENT.fullmatch(value.text) for value in column.values)
                if not self._numbers("irs_numbers", _IRS_NUMBER, column.values) and not absent:
                    self._report_caption(column)
            elif "file" in caption or "commission" in caption:
                if not self._numbers("file_numbers", _FILE_NUMBER, column.values):
                    self._report_caption(column)
            elif column.values:
                self._seen.add("state")
                whole = cover(column.values[0].span, column.values[-1].span)
                state = Written(" ".join(value.text for value in column.values), whole)
                self._keep("state", state)
                report_state(state, self._sink)
            else:
                self._seen.add("state")
                self._report_caption(column)

    def _address(self, field: syntax.CoverField) -> None:
        """The address, over one line or several, and the zip code."""
        self._seen.add("address")
        columns = _columns(field)
        lines = list(columns[0].values) if columns else []
        for column in columns[1:]:
            for value in column.values:
                if _ZIP.search(value.text):
                    self._keep("zip", value)
                elif any(character.isdigit() for character in value.text):
                    self.unparsed.append(value)
                    self._report_caption(column)
                else:
                    lines.append(value)
        if not lines:
            self._report_empty("the address", field)
            return
        last = lines[-1]
        if "zip" not in self.found and (place := _ZIP.search(last.text)):
            self._keep("zip", _part(last, place.start(), place.end()))
            rest = last.text[: place.start()].rstrip(" ,")
            lines[-1:] = [_part(last, 0, len(rest))] if rest else []
        text = ", ".join(line.text.rstrip(",") for line in lines)
        self._keep("address", Written(_squeezed(text), cover(lines[0].span, lines[-1].span)))

    def _captioned_telephone(self, field: syntax.CoverField) -> None:
        """A telephone number over its caption; lines over it that have none stand over no caption."""
        lines = [_tight(line) for line in field.values]
        if not self._phone(lines[-1:]):
            self._report_empty("the telephone number", field)
            self._unplaced(field.values)
        else:
            self._unplaced(field.values[:-1])

    def _former_name(self, field: syntax.CoverField) -> None:
        """A former name over its caption, or words that there is none, or nothing."""
        lines = [_tight(line) for line in field.values]
        if lines and not all(_ABSENT.fullmatch(line.text) for line in lines):
            text = _squeezed(" ".join(line.text for line in lines))
            self._keep("former_name", Written(text, cover(lines[0].span, lines[-1].span)))

    # --- what all of them do

    def _numbers(self, name: str, pattern: re.Pattern[str], values: Sequence[Written]) -> bool:
        """Read the numbers in some values; whether there was one."""
        self._seen.add(name)
        numbers: list[str] = getattr(self, name)
        before = len(numbers)
        for value in values:
            for place in pattern.finditer(value.text):
                self._ledger.record(
                    f"/filing/registrant/{name}/{len(numbers)}", _part(value, place.start(), place.end())
                )
                numbers.append(place.group())
        return len(numbers) > before

    def _keep(self, key: str, written: Written) -> None:
        """Keep a value, the first of its key; another is unparsed."""
        self._seen.add(key)
        if key in self.found:
            self.unparsed.append(written)
            return
        self.found[key] = written.text
        self._ledger.record(f"/filing/registrant/{key}", written)

    def _unplaced(self, lines: Sequence[Line]) -> None:
        """Values over no caption: a date is the date of report where there is no other, the rest is reported."""
        left = [line for line in lines if self._has_date or not self._dated(line)]
        if not left:
            return
        texts = [_tight(line) for line in left]
        self.unparsed += texts
        report(
            self._sink,
            codes.VALUE_WITHOUT_CAPTION,
            f"`{texts[0].text[:60]}` stands over no caption of the cover",
            cover(texts[0].span, texts[-1].span),
            "not read",
        )

    def _dated(self, line: Line) -> bool:
        """Whether a line is a date alone, and read it."""
        text = _tight(line)
        if find_date(text.text) != (0, len(text.text)):
            return False
        self._seen.add("report_date")
        return self._date(text)

    def _report_caption(self, column: _Column) -> None:
        message = f"nothing that fits stands over `{column.caption}`"
        report(self._sink, codes.CAPTION_WITHOUT_VALUE, message, column.span, "no value over this caption")

    def _report_empty(self, name: str, field: syntax.CoverField) -> None:
        span = _tight(field.captions[0]).span
        report(self._sink, codes.CAPTION_WITHOUT_VALUE, f"{name} is not given", span, "no value over this caption")


def report_state(state: Written, sink: Sink) -> None:
    """Report the name of a state that is nearly one."""
    if state.text.title() in STATES or code_of(Dimension.STATE, state.text):
        return
    near = get_close_matches(state.text.title(), STATES, n=1, cutoff=0.8)
    if near:
        report(
            sink,
            codes.MISSPELT_STATE,
            f"`{state.text}` is not the name of a state",
            state.span,
            "kept as printed",
            help=(Help(f"it is likely `{near[0]}`", Edit(state.span, near[0])),),
        )


def _columns(field: syntax.CoverField) -> list[_Column]:
    """The captions of a field that stand side by side, each with its values; `(` begins a caption."""
    starts: list[Column] = []
    for chunk in chunks(field.captions[0].text):
        cuts = [chunk.start, *(chunk.start + found.start() for found in _CAPTION_START.finditer(chunk.text) if found.start())]
        starts += [Column(cut, end) for cut, end in zip(cuts, [*cuts[1:], chunk.end], strict=True)]
    texts: list[list[str]] = [[field.captions[0].text[start.start : start.end].strip()] for start in starts]
    for line in field.captions[1:]:
        for chunk in chunks(line.text):
            texts[closest(chunk.start, chunk.end, starts)].append(chunk.text)
    values: list[list[Written]] = [[] for _ in starts]
    for line in field.values:
        for chunk in chunks(line.text):
            place = closest(chunk.start, chunk.end, starts)
            values[place].append(Written(chunk.text, line.at(chunk.start, chunk.end)))
    line = field.captions[0]
    return [
        _Column(" ".join(text).replace("- ", ""), line.at(start.start, start.end), tuple(value))
        for start, text, value in zip(starts, texts, values, strict=True)
    ]


def _line_at(lines: Sequence[Written], starts: Sequence[int], place: int) -> Written:
    """The line a place of the joined text is on."""
    return next(line for line, start in zip(reversed(lines), reversed(starts), strict=True) if start <= max(place, 0))


def _tight(line: Line) -> Written:
    """A line without the blanks around it."""
    return Written(line.text.strip(), line.at(line.indent, len(line.text)))


def _part(written: Written, start: int, end: int) -> Written:
    """A part of what is written on one line."""
    return msgspec.structs.replace(
        written, text=written.text[start:end], span=Span(written.span.start + start, written.span.start + end)
    )


def _squeezed(text: str) -> str:
    """A text with runs of blanks made one."""
    return " ".join(text.split()).strip(" ,") if text else text
