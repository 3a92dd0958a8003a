"""The values of a cover as they are found: each kept once, at its place; a second one is unparsed, a bad one reported."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Sink, quoted
from tscc.document.enums import Dimension
from tscc.grammar import pattern, terminal
from tscc.passes.cover.registrant import NameFacts, squeezed
from tscc.passes.figures import find_date, read_date
from tscc.passes.provenance import Ledger
from tscc.syntax.nodes import Written
from tscc.text.lines import Line
from tscc.text.source import Span, cover
from tscc.vocabulary.label_codes import STATES, code_of

PHONE = re.compile(
    rf"{pattern('figures', 'PHONE')}|(?:\+ ?\d{{1,3}}|\(\d{{2,3}}\))(?:[ -]\(?\d{{1,4}}\)?){{2,5}}(?!\S)"
)
ZIP = re.compile(rf"{pattern('figures', 'ZIP')}$")
FILE_NUMBER = terminal("figures", "FILE_NUMBER")
IRS_NUMBER = re.compile(
    rf"{pattern('figures', 'EMPLOYER_NUMBER')}|T/?B/?D|(?:\bapplication )?\bpending\b|(?:(?:\bto )?\b(?:be|being|been) )?\bapplied for",
    re.IGNORECASE,
)
_ODD_NUMBER = re.compile(r"\d[\d-]{5,}\d")
ABSENT = re.compile(r"\(?(?:not applicable|n/?\.?a\.?|none|no change|same)\)?\.?", re.IGNORECASE)
MONTH_ALONE = terminal("figures", "MONTH_AND_YEAR")


class CoverValues:
    """What has been found on a cover."""

    def __init__(self, ledger: Ledger, sink: Sink) -> None:
        self.ledger = ledger
        self.sink = sink
        self.report_date: date | None = None
        self.found: dict[str, str] = {}
        self.file_numbers: list[str] = []
        self.irs_numbers: list[str] = []
        self.unparsed: list[Written] = []
        self.seen: set[str] = set()
        self.dated = False
        self.series: str | None = None
        self.security: str | None = None
        self.numbered_apart = False
        """Whether the file number has a line of its own: such covers have no caption under the registrant's name."""
        self.undated: Written | None = None

    def keep(self, key: str, written: Written) -> None:
        """Keep a value, the first of its key; another is unparsed."""
        self.seen.add(key)
        if key in self.found:
            self.unparsed.append(written)
            return
        self.found[key] = squeezed(written.text)
        self.ledger.record(f"/filing/registrant/{key}", written)

    def name(self, facts: NameFacts) -> None:
        """Keep the registrant's name, its role, and the securities and their series."""
        for key, written in (("name", facts.name), ("role", facts.role)):
            if written is not None:
                self.keep(key, written)
        if facts.security is not None and self.security is None:
            self.security = facts.security.text
            self.ledger.record("/deal/security", facts.security)
        if facts.series is not None and self.series is None:
            self.series = facts.series.text
            self.ledger.record("/deal/series", facts.series)
        self.unparsed += facts.others

    def dates(self, texts: Sequence[Written]) -> bool:
        """Read the date of report from lines of which one has it; a second date is kept apart. Whether there was one."""
        self.seen.add("report_date")
        found = False
        for text in texts:
            rest = text
            while place := find_date(rest.text):
                found = True
                where = part(rest, *place)
                if self.dated:
                    self.unparsed.append(where)
                else:
                    self.dated = True
                    self.report_date = read_date(where, self.sink)
                    self.ledger.record("/filing/report_date", where)
                rest = part(rest, place[1], len(rest.text))
            if not found and not self.dated and (month := MONTH_ALONE.search(rest.text)):
                found = self.dated = True
                where = part(rest, *month.span())
                self.sink.report(codes.DAY_MISSING, f"`{where.text}` has no day", where.span, "the day is missing")
                self.unparsed.append(where)
        if not found and self.undated is None:
            self.undated = texts[0]
        return found

    def phone(self, lines: Sequence[Written]) -> bool:
        """Read the telephone number from lines that have one."""
        self.seen.add("phone")
        for written in lines:
            if place := PHONE.search(written.text):
                self.keep("phone", part(written, place.start(), place.end()))
                return True
        return False

    def street(self, lines: list[Written]) -> bool:
        """The lines of an address, the last of which may end in the zip code; whether there are any."""
        lines = sorted(lines, key=lambda line: line.span.start)
        for line in lines[1:]:
            if ZIP.fullmatch(line.text):
                self.keep("zip", line)
                lines.remove(line)
        if lines and "zip" not in self.found and (place := ZIP.search(lines[-1].text)):
            self.keep("zip", part(lines[-1], place.start(), place.end()))
            rest = lines[-1].text[: place.start()].rstrip(" ,")
            lines[-1:] = [part(lines[-1], 0, len(rest))] if rest else []
        if lines:
            text = ", ".join(line.text.rstrip(" ,") for line in lines)
            self.keep("address", Written(text, cover(lines[0].span, lines[-1].span)))
        return bool(lines)

    def state(self, values: Sequence[Written]) -> None:
        """The state of incorporation; a name that is nearly one is reported, and kept as printed.

        Where one line of several is a state, the others are none of it.
        """
        written = Written(" ".join(value.text for value in values), cover(values[0].span, values[-1].span))
        states = [value for value in values if value.text.title() in STATES]
        if len(states) == 1 and len(values) > 1:
            for other in values:
                if other is not states[0]:
                    message = f"{quoted(other.text)} stands over no caption of the cover"
                    self.sink.report(codes.VALUE_WITHOUT_CAPTION, message, other.span, "not read")
                    self.unparsed.append(other)
            written = states[0]
        self.keep("state", written)
        if written.text.title() in STATES or code_of(Dimension.STATE, written.text):
            return
        near = get_close_matches(written.text.title(), STATES, n=1, cutoff=0.8)
        if near:
            self.sink.report(
                codes.MISSPELT_STATE,
                f"`{written.text}` is not the name of a state",
                written.span,
                "kept as printed",
                help=(Help(f"it is likely `{near[0]}`", Edit(written.span, near[0])),),
            )

    def tell_twice(self, written: Written) -> Written:
        """Report a line that says again what the line over it says."""
        message = f"{quoted(written.text)} is printed twice"
        self.sink.report(codes.LINE_OUT_OF_PLACE, message, written.span, "the second time")
        return written

    def odd(self, written: Written, fact: str) -> None:
        """Report a number that is kept as printed, though it is not of its form."""
        self.sink.report(
            codes.ODD_NUMBER, f"`{written.text}` is not of its form: {fact}", written.span, "kept as printed"
        )

    def numbers(self, name: str, pattern: re.Pattern[str], values: Sequence[Written]) -> bool:
        """Read the numbers in some values; whether there was one, or words that there is none."""
        self.seen.add(name)
        numbers: list[str] = getattr(self, name)
        before = len(numbers)
        for value in values:
            for place in pattern.finditer(value.text):
                self.ledger.record(f"/filing/registrant/{name}/{len(numbers)}", part(value, *place.span()))
                numbers.append(place.group())
        if len(numbers) == before and pattern is IRS_NUMBER:
            for value in values:
                if _ODD_NUMBER.fullmatch(value.text):
                    digits = sum(character.isdigit() for character in value.text)
                    self.odd(value, f"an employer identification number has 9 digits, and this has {digits}")
                    self.ledger.record(f"/filing/registrant/{name}/{len(numbers)}", value)
                    numbers.append(value.text)
        return len(numbers) > before or (bool(values) and all(ABSENT.fullmatch(value.text) for value in values))


def tight(line: Line) -> Written:
    """A line without the blanks around it."""
    return Written(line.text.strip(), line.tight)


def part(written: Written, start: int, end: int) -> Written:
    """A part of what is written on one line."""
    return Written(written.text[start:end], Span(written.span.start + start, written.span.start + end))


def stripped(written: Written) -> Written:
    """What is written, without the blanks around it."""
    start = len(written.text) - len(written.text.lstrip())
    return part(written, start, len(written.text.rstrip()))


def is_date(line: Written) -> bool:
    """Whether a line is a date alone."""
    return find_date(line.text) == (0, len(line.text))
