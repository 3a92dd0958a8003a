"""The values of a cover as they are found: each is kept once; another is unparsed, and an odd one is reported."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Sink, quoted
from tscc.document.enums import Dimension
from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import SIGNERS
from tscc.passes.cover.numbers import Number, numbers_in, without
from tscc.passes.cover.registrant_name import NameFacts
from tscc.passes.pieces import UNPARSED, part_of, squeezed
from tscc.passes.provenance import Ledger
from tscc.passes.written_dates import find_date, read_date
from tscc.syntax.nodes import Written
from tscc.text.source import cover
from tscc.vocabulary.cover_captions import FIELDS
from tscc.vocabulary.label_codes import STATES, code_of, near_state
from tscc.vocabulary.registrant_numbers import ZIP

_RULES = {
    "file_numbers": "is not a Commission file number",
    "irs_numbers": "is not an employer identification number",
    "phone": "is not a telephone number",
    "zip": "is not a zip code",
}
_DIGITS_OF = {
    "irs_numbers": ("an employer identification number has 9 digits", (9,)),
    "zip": ("a zip code has 5 digits or 9", (5, 9)),
}
"""How many digits a number has, in words and in figures."""
_STATE_LETTERS = frozenset(STATES.values())
_STATE_NAMES = frozenset(map(str.lower, STATES))
_DIGITS = regex(r"[\d-]+")
_DATE_LIKE = regex(r"(?:(?!report)[A-Z]{3,10}[.,]? ?)?(?:\w{1,2}[.,]? )?\w{0,2}\d[\w/., -]*\w", re.IGNORECASE)
"""What is meant as a date: `February 8, 20001`."""
ABSENT = regex(r"\(?(?:not applicable|n/?\.?a\.?|none|no change|same)\)?\.?", re.IGNORECASE)
_BRACKETED_ZIP = regex(rf"\((?P<zip>{ZIP.pattern.removesuffix('$')})\)$")
_REMARKED_ZIP = regex(rf"(?P<zip>{ZIP.pattern.removesuffix('$')}) \([^()]*\)$")
_ODD_ZIP = regex(r"(?<=[\s,])(?P<zip>[OIl\d]*\d[OIl\d]*[- ]*[OIl\d]*)$")
"""What is meant as a zip code behind a state: `0499`, `04999 1200`, `O4999`."""
MONTH_ALONE = terminal("figures", "MONTH_AND_YEAR")
"""A date without a day: `May 2002`."""
_STREET = regex(pattern("figures", "STREET"), re.IGNORECASE)
_ENTITY = regex(SIGNERS["entity"], re.IGNORECASE)
"""What the name of a further registrant has, and not what else is below the name: `under a Sale Agreement`."""


class CoverValues:
    """What has been found on a cover."""

    def __init__(self, ledger: Ledger, sink: Sink) -> None:
        self.ledger, self.sink = ledger, sink
        self.report_date: date | None = None
        self.found: dict[str, str] = {}
        self.numbers: dict[str, list[str]] = {"file_numbers": [], "irs_numbers": []}
        self.unparsed: list[Written] = []
        self.seen: set[str] = set()
        """The fields of which a value or a caption was seen."""
        self._doubled: set[str] = set()
        """The fields of which a second value was seen."""
        self.dated = False
        self.series: str | None = None
        self.security: str | None = None
        self.numbered_apart = False
        """Whether the file number has a line of its own: on such covers no caption is below the registrant's name."""
        self.undated: Written | None = None
        self.misdated: Written | None = None
        """Text in the place of the date of report that is not a date."""

    def keep(self, key: str, written: Written) -> None:
        """Keep a value, the first of its key; another is unparsed."""
        self.seen.add(key)
        if key in self.found:
            self._leave(written, key, again=squeezed(written.text) == self.found[key])
            return
        self.found[key] = squeezed(written.text)
        self.ledger.record(f"/filing/registrant/{key}", written)

    def keep_name(self, facts: NameFacts) -> None:
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
        for other in facts.others if facts.name else ():
            if other.text[0].isupper() and _ENTITY.search(other.text):
                self._report_second(other, "name")
        for words in facts.misspelt:
            message = f"{quoted(words.text)} is misspelt"
            label, ways = "read as `Issuer in Respect of`", (Help("perhaps spell it `Issuer in Respect of`"),)
            self.sink.report(codes.MISSPELT_FORM, message, words.span, label, help=ways)

    def keep_date(self, lines: Sequence[Written]) -> bool:
        """Keep the first date of some lines as the date of report; whether they have one."""
        self.seen.add("report_date")
        found = False
        for line in lines:
            rest = line
            while place := find_date(rest.text):
                found = True
                where = part_of(rest, *place)
                if self.dated:
                    self._leave(where, "report_date", again=read_date(where, Sink()) == self.report_date)
                else:
                    self.dated = True
                    self.report_date = read_date(where, self.sink)
                    self.ledger.record("/filing/report_date", where)
                    self.unparsed += [] if self.report_date else [where]
                rest = part_of(rest, place[1], len(rest.text))
            if not found and not self.dated and (month := MONTH_ALONE.search(rest.text)):
                found = self.dated = True
                where = part_of(rest, *month.span())
                self.sink.report(codes.DAY_MISSING, f"`{where.text}` has no day", where.span, "the day is missing")
                self.unparsed.append(where)
        if not found and self.undated is None:
            self.undated = lines[0]
            meant = [part_of(line, *like.span()) for line in lines if (like := _DATE_LIKE.search(line.text))]
            self.misdated = meant[0] if meant else None
        return found

    def report_undated(self) -> None:
        """Report the label of the date of report, or what is behind it, if it has no date and no other gives one."""
        if self.undated is None or self.dated:
            return
        if self.misdated is not None:
            message = f"`{self.misdated.text}` is not a date"
            self.sink.report(codes.UNREADABLE_DATE, message, self.misdated.span, "a date is expected")
            self.unparsed.append(self.misdated)
            return
        message = "the date of report is not given"
        self.sink.report(codes.CAPTION_WITHOUT_VALUE, message, self.undated.span, "no date here")

    def keep_phone(self, lines: Sequence[Written]) -> bool:
        """Keep the first telephone number of some lines; whether they have one."""
        self.seen.add("phone")
        for line in lines:
            found = numbers_in(line, "phone")
            for number in found:
                self.keep("phone", number.written)
                if not number.whole:
                    self.report_odd(number.written, "phone")
            if found:
                self._keep_digits(line, found)
                return True
        return False

    def keep_address(self, lines: Sequence[Written]) -> bool:
        """Keep the lines of an address, and the zip code at the end of the last or on a line of its own; whether any is left."""
        street: list[Written] = []
        for place, line in enumerate(sorted(lines, key=lambda line: line.span.start)):
            found = ZIP.fullmatch(line.text) if place else None
            if found:
                self.keep("zip", line)
            else:
                street.append(line)
        if street and "zip" not in self.found and (end := self._keep_zip_behind(street[-1])) is not None:
            rest = street[-1].text[:end].rstrip(" ,")
            street[-1:] = [part_of(street[-1], 0, len(rest))] if rest else []
        if street:
            text = ", ".join(line.text.rstrip(" ,") for line in street)
            self.keep("address", Written(text, cover(street[0].span, street[-1].span)))
            start = street[-1].text.rfind(",") + 1
            self._report_misspelt_state(part_of(street[-1], start, len(street[-1].text)))
        return bool(street)

    def keep_zip(self, value: Written) -> None:
        """Keep a value that has the caption of a zip code; one that has not its form is reported."""
        if bracketed := _BRACKETED_ZIP.fullmatch(value.text):
            value = part_of(value, *bracketed.span("zip"))
        self.keep("zip", value)
        if not ZIP.search(value.text):
            self.report_odd(value, "zip")

    def _keep_zip_behind(self, line: Written) -> int | None:
        """Keep the zip code at the end of an address, or behind a state what is meant as one; where it begins."""
        if found := ZIP.search(line.text):
            self.keep("zip", part_of(line, *found.span()))
            return found.start()
        found = _BRACKETED_ZIP.search(line.text) or _REMARKED_ZIP.search(line.text) or _ODD_ZIP.search(line.text)
        if found is None or not ends_in_state(line.text[: found.start()]):
            return None
        self.keep_zip(part_of(line, *found.span("zip")))
        if found.re is _REMARKED_ZIP:
            self.unparsed.append(part_of(line, found.end("zip") + 1, len(line.text)))
        return found.start()

    def keep_state(self, values: Sequence[Written]) -> None:
        """Keep the state of incorporation, of several lines the one that is a state; report a misspelt one."""
        written = Written(" ".join(value.text for value in values), cover(values[0].span, values[-1].span))
        states = [value for value in values if _is_state(value.text)]
        if len(states) == 1 and len(values) > 1:
            written = states[0]
            for other in values:
                if other is not written:
                    self.report_uncaptioned(other)
                    self.unparsed.append(other)
        self.keep("state", written)
        self._report_misspelt_state(written)

    def _report_misspelt_state(self, written: Written) -> None:
        """Report a text that is nearly the name of a state."""
        if _is_state(written.text) or code_of(Dimension.STATE, written.text):
            return
        near = near_state(written.text)
        if near:
            message = f"`{written.text}` is not the name of a state"
            way = Help(f"perhaps it is `{near}`", Edit(written.span, near))
            self.sink.report(codes.MISSPELT_STATE, message, written.span, "kept as printed", help=(way,))

    def keep_numbers(self, key: str, values: Sequence[Written]) -> bool:
        """Keep the numbers in some values; whether there is a number, or a word for no number."""
        self.seen.add(key)
        found: list[Number] = []
        for value in values:
            own = numbers_in(value, key)
            self._keep_digits(value, own)
            found += own
        for number in found:
            if not number.whole:
                self.report_odd(number.written, key)
            self.ledger.record(f"/filing/registrant/{key}/{len(self.numbers[key])}", number.written)
            self.numbers[key].append(number.written.text)
        return bool(found) or (bool(values) and all(ABSENT.fullmatch(value.text) for value in values))

    def _keep_digits(self, value: Written, numbers: list[Number]) -> None:
        """Keep a value as unparsed that has digits besides its numbers."""
        if any(character.isdigit() for character in without(value, numbers)):
            self.unparsed.append(value)

    def _leave(self, written: Written, key: str, *, again: bool) -> None:
        """Keep what is on the cover besides the value of a key as unparsed, and report it unless it is the same `again`."""
        self.unparsed.append(written)
        if not again:
            self._report_second(written, key)

    def _report_second(self, other: Written, key: str) -> None:
        """Report the first value that is on the cover besides that of a key, of which the document has one."""
        if key not in self._doubled:
            self._doubled.add(key)
            what = FIELDS[key].name if key in FIELDS else "the role of the registrant"
            message = f"{quoted(other.text)} is on the cover besides {what}"
            self.sink.report(codes.SECOND_VALUE, message, other.span, "not read", notes=(UNPARSED,))

    def report_odd(self, written: Written, key: str) -> None:
        """Report a number that is kept as printed though it has not the form of its key, or not as many digits."""
        message = f"`{written.text}` {_RULES[key]}"
        digits = sum(character.isdigit() for character in written.text)
        rule, right = _DIGITS_OF.get(key, ("", (digits,)))
        if digits not in right and _DIGITS.fullmatch(written.text):
            message = f"`{written.text}` has {digits} digits: {rule}"
        self.sink.report(codes.ODD_NUMBER, message, written.span, "kept as printed")

    def report_uncaptioned(self, *block: Written) -> None:
        """Report values that have no caption and are not read."""
        message = f"{quoted(block[0].text)} has no caption on the cover"
        where = cover(block[0].span, block[-1].span)
        self.sink.report(codes.VALUE_WITHOUT_CAPTION, message, where, "not read")


def is_date(line: Written) -> bool:
    """Whether a line is a date alone."""
    return find_date(line.text) == (0, len(line.text))


def _is_state(text: str) -> bool:
    """Whether a text is the name of a state, in any letters: `NEW YORK`, `District of Columbia`."""
    return " ".join(text.split()).lower() in _STATE_NAMES


def is_street(text: str) -> bool:
    """Whether an address is only a street, perhaps with a suite, so that its city is lost: `220 Mill Street, Suite 9`."""
    return _STREET.fullmatch(text.strip(" ,.")) is not None


def ends_in_state(text: str) -> bool:
    """Whether an address ends in the name of a state, or its letters."""
    words = text.rstrip(" ,.").rpartition(",")[2].split()
    ends = [" ".join(words[-count:]) for count in (1, 2, 3)]
    return any(_is_state(end) or end in _STATE_LETTERS for end in ends)
