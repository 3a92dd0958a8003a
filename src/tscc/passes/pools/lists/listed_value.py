"""The value of a label in a list: a figure with its unit and what is printed beside it, a range, or the shares of several names.

$81,448,909.08      359 months      5.890%  (+ / - 5 bps)      approximately 158      741 (620 - 815)      60 loans      [7.0]%
$40,000 - $900,000      5.125% to 7.875%      CA 31.20%, FL 9.88%, TX 5.11%
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.passes.pieces import part_of
from tscc.passes.pools.lists.permitted import UNITS, has_unit, unit_of_label
from tscc.passes.written_dates import find_date
from tscc.syntax.nodes import Limits, Written
from tscc.vocabulary.scales import DOLLARS, UNCERTAIN

_VALUE = regex(
    r"(?P<about>(?:approx(?:imately|\.)?|about|~)\s?|(?P<open>\[(?=[^][]*])))?(?:US ?(?=\$))?"
    rf"(?P<figure>(?:\$\s*)?(?:\d(?:[\d,.]|{pattern('figures', 'LOOK_ALIKE')})*|\.\d+(?=\s?%)))"
    r"(?(open)\]?)\s?(?P<unit>%|percent\b|(?:mortgage )?loans?\b|months?|mos\.?|bps|basis points"
    rf"|(?P<scale>years?|yrs\.?|{pattern('figures', 'SCALE')}|mm\b|k\b))?(?(open)\]?)"
    rf"(?:\s*(?P<variance>{pattern('figures', 'VARIANCE')}))?"
    rf"(?:\s*\((?P<range>[^()]*\d[^()]*)\)|\s+(?P<limit>{pattern('figures', 'LIMIT')})"
    r"|\s{2,}(?P<ends>\$?\d\S*\s?(?:-|to)\s?\$?\d\S*))?(?P<roughly>\s*(?P<bracket>\()?approx(?:imate(?:ly)?|\.)?(?(bracket)\)))?",
    re.IGNORECASE,
)
_SCALES = {"y": 12, "t": 10**3, "k": 10**3, "m": 10**6, "b": 10**9}
"""The factor of a figure before `years`, `thousand`, `K`, `million` or `billion`, by the first letter of the word."""
_DIGITS = regex(r"\d+(?:\.\d+)?")
_GROUPED = regex(r"[$\s]*\d{1,3}(?:,\d{3})+(?:\.\d*)?")
_PARTED = regex(r"[$,.]")
_RANGE = regex(r"(?:from\s)?(?P<least>\S+(?:\s\S+)?)(?:\s?-\s?|\sto\s)(?P<most>\S.*)", re.IGNORECASE)
_AT_LEAST, _AT_MOST = (
    regex(
        rf"(?:{pattern('figures', bound)})\s(?P<before>\S.*)|(?P<behind>\S.*)\s(?:{pattern('figures', bound)})",
        re.IGNORECASE,
    )
    for bound in ("AT_LEAST", "AT_MOST")
)
"""The least or the most alone, with the words that say which: `at most 45%`, `70% min`."""
_NEARLY_RANGE = regex(r"\$?\d[\d.,]*\s?%?\s*(?:[a-z]{1,3}|[^\w$.,])?\s*\$?\d[\d.,]*\s?%?", re.IGNORECASE)
_SHARE_OF_NAME = regex(r"(?P<name>[A-Z][A-Za-z.-]*(?: [A-Z][A-Za-z.-]*)*)\s\(?(?P<share>\d[\d.]*\s?%)\)?")
_NEARLY_SHARE_OF_NAME = regex(r"[A-Za-z][A-Za-z.-]*(?: [A-Z][A-Za-z.-]*)*\s*\S?\d\S*(?: \d\S*)?")
SHARE = regex(r"\d[\d.]*\s?%")
_FIGURE = regex(r"\S?\d\S*(?: \S+)?")
_BETWEEN_DAYS = regex(r"\s+(?:-|to|through)\s+", re.IGNORECASE)
_MONTH = regex(rf"{pattern('figures', 'MONTH_AND_YEAR')}|\d{{1,2}}/\d{{2,4}}|\d{{4}}")
_BETWEEN_SHARES = regex(r",\s*(?:and\s)?")


def is_value(text: str) -> bool:
    """Whether a text is a figure with what may stand beside it."""
    return _VALUE.fullmatch(text) is not None


class ListedValue:
    """A figure behind a label, by the parts of its text."""

    def __init__(self, written: Written, parts: re.Match[str]) -> None:
        self._written = written
        self._parts = parts
        self._unit = (parts["unit"] or "").lower()
        self.scale = (parts["scale"] or "").lower()
        """The word behind the figure that says what it is in: `million`, `years`."""
        self.multiple = "" if self.scale.startswith("y") else self.scale
        """The same, but for a time."""

    @classmethod
    def read(cls, written: Written | None) -> ListedValue | None:
        """The value that a text is; None for any other text."""
        parts = _VALUE.fullmatch(written.text) if written else None
        return cls(written, parts) if written and parts else None

    @property
    def figure(self) -> Written:
        """The figure, with the sign before it."""
        return part_of(self._written, *self._parts.span("figure"))

    @property
    def variance(self) -> Written | None:
        """How much it may vary."""
        return part_of(self._written, *self._parts.span("variance")) if self._parts["variance"] else None

    @property
    def beside(self) -> Written | None:
        """The range of the loans, or the limit, that is beside it."""
        name = next((name for name in ("range", "limit", "ends") if self._parts[name]), None)
        return part_of(self._written, *self._parts.span(name)) if name else None

    @property
    def alone(self) -> Written:
        """What is before that."""
        start = max(self._parts.start(name) for name in ("range", "limit", "ends"))
        return part_of(self._written, 0, len(self._written.text[:start].rstrip("( ")))

    @property
    def is_rough(self) -> bool:
        """Whether it says that it is approximate: before it, behind it, in brackets `[7.0]`, or with its variance."""
        said = self._parts["about"] or self._parts["roughly"]
        return bool(said or "approx" in (self._parts["variance"] or "").lower())

    @property
    def is_alone(self) -> bool:
        """Whether nothing is beside its figure, and no word behind it says that it is in thousands."""
        return not (self.multiple or self._parts["variance"] or self.beside)

    @property
    def is_plain(self) -> bool:
        """Whether its figure and its unit say all: it is a number, its variance has a unit, and a scale is one of dollars."""
        permitted = not self._parts["variance"] or has_unit(self._parts["variance"])
        scaled = not self.multiple or "$" in self._parts["figure"]
        return _DIGITS.fullmatch(self.digits) is not None and permitted and scaled

    @property
    def is_grouped(self) -> bool:
        """Whether commas part its digits by threes, if any do."""
        return "," not in self._parts["figure"] or _GROUPED.fullmatch(self._parts["figure"]) is not None

    @property
    def has_letter(self) -> bool:
        """Whether a letter is among its digits: `2G.5%`, `$l2`, and the class `2B`."""
        return any(map(str.isalpha, self._parts["figure"]))

    @property
    def is_measured(self) -> bool:
        """Whether it has a sign of an amount or a share, that no name has."""
        return bool(self._unit or _PARTED.search(self._parts["figure"]))

    @property
    def digits(self) -> str:
        """The figure without its signs."""
        digits = self._parts["figure"].replace("$", "").replace(",", "").strip()
        return f"0{digits}" if digits[0] == "." else digits

    @property
    def unit(self) -> str | None:
        """Its unit in the document; a number of loans has none."""
        return "usd" if "$" in self._parts["figure"] else None if self._is_of_loans else UNITS.get(self._unit[:1])

    def unit_by(self, label: str) -> str | None:
        """Its unit, or where nothing is behind it that of its label."""
        return unit_of_label(label) if self.unit is None and not self._unit else self.unit

    @property
    def _is_of_loans(self) -> bool:
        return self._unit.endswith(("loan", "loans"))

    def times(self, number: Decimal) -> Decimal:
        """A number as the word behind the figure says: 1.25 `million` is 1250000."""
        return Decimal(f"{(number * _SCALES[self.scale[0]]).normalize():f}")

    def in_dollars(self, scale: int) -> str | None:
        """The digits of an amount in single dollars; None where its scale is not certain, or the digits cannot be read.

        A word behind the figure counts alone.
        """
        if scale == DOLLARS and not self.multiple:
            return self.digits
        if not _DIGITS.fullmatch(self.digits) or (scale == UNCERTAIN and not self.multiple):
            return None
        number = Decimal(self.digits)
        return f"{self.times(number) if self.multiple else number.scaleb(scale):f}"

    def fits(self, key: str) -> bool:
        """Whether its signs are those of a key: no `$` before a rate, no `%` after a count."""
        if "$" in self._parts["figure"] and not key.endswith("_usd"):
            return False
        if self.scale:
            return key.endswith("_usd" if self.multiple else "_months")
        if self._is_of_loans:
            return key == "loan_count"
        if self._unit in ("%", "percent"):
            return key.endswith("_pct")
        return not self._unit or (self.unit == "months" and key.endswith("_months"))


class ListedRange:
    """The least and the most behind a label, or one of them."""

    def __init__(self, written: Written, ends: Mapping[str, ListedValue]) -> None:
        figures = {name: end.figure for name, end in ends.items()}
        self.limits = Limits(span=written.span, lower=figures.get("least"), upper=figures.get("most"))
        self.unit = next((end.unit for end in ends.values() if end.unit), None)
        """The unit of both figures in the document, which may be printed of one alone."""
        self.is_rough = any(end.is_rough for end in ends.values())
        """Whether it says that it is approximate."""
        self.is_measured = self.unit is not None or self.is_one_sided or _PARTED.search(written.text) is not None
        """Whether its figures have a sign that no name has: `2002-1` is the name of a series."""

    @classmethod
    def read(cls, written: Written | None) -> ListedRange | None:
        """The range that a text is; None for any other text."""
        read = {name: ListedValue.read(end) for name, end in _ends(written).items()} if written else {}
        ends = {name: value for name, value in read.items() if value is not None and value.is_alone}
        if written is None or not ends or len(ends) < len(read):
            return None
        units = {end.unit for end in ends.values()} - {None}
        return cls(written, ends) if len(units) < 2 else None

    @property
    def is_one_sided(self) -> bool:
        """Whether it is the least or the most alone."""
        return None in (self.limits.lower, self.limits.upper)


def _ends(written: Written) -> dict[str, Written]:
    """The texts of the least and the most that a range consists of, or of one of them."""
    for name, bound in (("least", _AT_LEAST), ("most", _AT_MOST)):
        if parts := bound.fullmatch(written.text):
            return {name: part_of(written, *parts.span("before" if parts["before"] else "behind"))}
    parts = _RANGE.fullmatch(written.text)
    return {name: part_of(written, *parts.span(name)) for name in ("least", "most")} if parts else {}


def why_none(label: str, text: str, *, ranged: bool) -> str | None:
    """Why a value of several figures is none that its label or its form promises; None where nothing says that it is damaged.

    `ranged` is whether the label says that the value is a range.
    """
    if text.count("(") != text.count(")"):
        return "a bracket is missing"
    if ranged and _NEARLY_RANGE.fullmatch(text):  # `5.500% 7.510%`, `5.500% tp 7.510%`, `$44,776 to 5.500%`
        return "two figures of one unit are expected, with `-` or `to` between them"
    days = _BETWEEN_DAYS.split(text)
    if ranged and names_date(label) and not (len(days) > 1 and all(map(_is_day, days))):
        return "two dates are expected, with `-` or `to` between them"
    slashed, listed = text.split("/") if "/" in label else [], _BETWEEN_SHARES.split(text)
    for parts, share, nearly in ((slashed, SHARE, _FIGURE), (listed, _SHARE_OF_NAME, _NEARLY_SHARE_OF_NAME)):
        whole = [share.fullmatch(part.strip()) is not None for part in parts]
        if len(whole) > 1 and any(whole) and all(nearly.fullmatch(part.strip()) for part in parts):
            return "a share for each name is expected"
    return None


def names_date(label: str) -> bool:
    """Whether a label is of dates: `Maturity Date Range`."""
    return " date" in label.lower()


def _is_day(text: str) -> bool:
    """Whether a text is a date, or a month of a year."""
    return find_date(text) is not None or _MONTH.fullmatch(text.strip()) is not None


def listed_shares(written: Written) -> list[tuple[Written, Written]]:
    """The names and their shares that a value consists of, two at least: `CA 31.20%, FL 9.88%`; none where it is otherwise."""
    found, start = [], 0
    for text in (*_BETWEEN_SHARES.finditer(written.text), None):
        end = text.start() if text else len(written.text)
        parts = _SHARE_OF_NAME.fullmatch(written.text, start, end)
        if parts is None:
            return []
        found.append((part_of(written, *parts.span("name")), part_of(written, *parts.span("share"))))
        start = text.end() if text else end
    return found if len(found) > 1 else []
