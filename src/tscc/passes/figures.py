"""Figures: what is written, read as a number.

A figure that cannot be read is None, with a diagnostic that says which character is wrong; nothing is guessed.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import TypeVar

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.codes import Code
from tscc.diagnostics.diagnostic import Edit, Help, Readings, Sink
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.syntax.nodes import Written
from tscc.text.look_alikes import TO_DIGITS
from tscc.text.source import Span
from tscc.vocabulary.scales import DOLLARS

_NUMBER = regex(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|(?:0|[1-9]\d*)(?:\.\d+)?|\.\d+")
_DIGITS = regex(r",*\d[\d,]*(?:\.\d+)?")
_PLAIN = regex(r"(?P<dollar>\$?)\s*(?P<figure>[\d,.]+)(?P<percent>%?)(?P<scale>)")
"""A figure with no sign but these; asked first, for speed: nearly all are."""
_SIGNS = regex(
    rf"(?P<dollar>(?:(?:US ?)?\$)?)\s*(?P<figure>.*?)\s*(?P<percent>%|percent|)(?P<scale>{pattern('figures', 'SCALE')})?",
    re.IGNORECASE,
)
_BETWEEN = regex(r"%? (?:-|to) \$?|(?<=\d\.\d)%?-|(?<=\d\.\d\d)%?-|(?<=\d\.\d{3})%?-", re.IGNORECASE)
"""What is between the two figures of a range: `2.25 - 2.75`, `2.25%-2.75`; a dash in a whole number may be a misprint."""
_SCALES = {"thousand": 3, "million": 6, "billion": 9}
_CENTS_DIGITS = 2
_LONGEST_CHARS = 24
_FIGURES = 1024
"""How many texts of figures are kept as read: the columns of a table are looked at for several things."""


_AnyNumber = TypeVar("_AnyNumber", Decimal, int, Decimal | int)


class Quantity(Enum):
    """What a figure measures, and so which signs it may have."""

    USD = "an amount in dollars"
    PCT = "a percentage"
    NUMBER = "a number"

    @classmethod
    def of(cls, key: str) -> Quantity:
        """The quantity of a key of the document, from its unit."""
        return cls.USD if key.endswith("_usd") else cls.PCT if key.endswith("_pct") else cls.NUMBER


_MOST_UNREADABLE = 2
"""Characters of a figure that may be unreadable; of more, other readings are not listed."""


class Fault(msgspec.Struct, frozen=True):
    """Why a text is not a number, and the figure that is likely meant."""

    code: Code
    message: str
    span: Span
    label: str
    whole: Span
    likely: str | None = None
    others: tuple[str, ...] = ()
    """What else the figure may be."""

    def report(self, sink: Sink) -> None:
        """Report the fault, with all that the figure may be; whether one of them is certain is proven later."""
        ways: tuple[Help, ...] = ()
        if self.likely is not None:
            ways = (Help(f"perhaps the figure is {self.likely}", Edit(self.whole, self.likely)),)
        texts = tuple(dict.fromkeys((*(() if self.likely is None else (self.likely,)), *self.others)))
        readings = Readings(self.whole, texts, self.likely) if texts else None
        sink.report(self.code, self.message, self.span, self.label, help=ways, readings=readings)


def parse_decimal(written: Written, quantity: Quantity, scale: int = DOLLARS) -> Decimal | Fault:
    """Read a number, its digits as printed, without `$`, `,` and `%`, or return why it is not one.

    One printed in thousands, of `scale` 3, is that many; its exponent still says to which digit it is printed. In an
    uncertain scale it is as printed. A scale behind the figure counts alone: `$42.1 million`.
    """
    printed = _printed(written.text.strip())
    text, number = printed.text, printed.number
    if (printed.in_dollars and quantity is not Quantity.USD) or (printed.percent and quantity is not Quantity.PCT):
        message = f"`{written.text.strip()}` is not {quantity.value}"
        return Fault(codes.NOT_A_FIGURE, message, written.span, f"{quantity.value} is expected", written.span)
    if number is None:
        return _fault(written, text, quantity)
    if len(text) > _LONGEST_CHARS:
        message = f"a number of {len(text)} characters is not a figure of a pool"
        return Fault(codes.NOT_A_FIGURE, message, written.span, "too long", written.span)
    scale = max(scale, DOLLARS) if printed.scale is None else printed.scale
    if quantity is Quantity.USD and not (printed.places <= scale or printed.places in (0, _CENTS_DIGITS)):
        return _misplaced(written, text, quantity)
    if quantity is Quantity.PCT and "," in text:
        return _misplaced(written, text, quantity)
    return number.scaleb(scale) if scale else number


class _Printed(msgspec.Struct, frozen=True):
    """What the text of a figure says, whatever it measures."""

    text: str
    """The digits, the commas and the point."""
    number: Decimal | None
    places: int
    """Digits behind the point."""
    in_dollars: bool
    percent: bool
    scale: int | None
    """The power of ten of the scale behind the figure."""


@lru_cache(_FIGURES)
def _printed(text: str) -> _Printed:
    signs = _PLAIN.fullmatch(text) or _SIGNS.fullmatch(text)
    assert signs is not None  # noqa: S101 - the pattern matches any text
    figure, scale = signs["figure"], signs["scale"]
    number = Decimal(figure.replace(",", "")) if _NUMBER.fullmatch(figure) else None
    places = 0 if number is None else -int(number.as_tuple().exponent)
    in_dollars = bool(signs["dollar"] or scale)
    return _Printed(
        figure, number, places, in_dollars, bool(signs["percent"]), _SCALES[scale.lower()] if scale else None
    )


def plain(number: Decimal | int) -> str:
    """The digits of a number as a document has them: one in thousands without an exponent."""
    return f"{Decimal(number):f}"


def fault_of_any(written: Written) -> Fault | None:
    """Why a text is no figure of any quantity; nothing where it is one."""
    text = written.text
    quantity = Quantity.PCT if "%" in text else Quantity.USD if "$" in text else Quantity.NUMBER
    found = parse_decimal(written, quantity)
    return found if isinstance(found, Fault) else None


def number_in(written: Written, quantity: Quantity, scale: int = DOLLARS) -> Decimal | None:
    """The number that a text is; None where it is none."""
    found = parse_decimal(written, quantity, scale)
    return None if isinstance(found, Fault) else found


def parse_count(written: Written) -> int | Fault:
    """Read a whole number, or return why it is not one."""
    found = parse_decimal(written, Quantity.NUMBER)
    if isinstance(found, Fault):
        return found
    if found != found.to_integral_value():
        message = f"`{written.text}` is not a whole number"
        return Fault(codes.NOT_A_FIGURE, message, written.span, "a count is expected", written.span)
    return int(found)


def read_decimal(written: Written, quantity: Quantity, sink: Sink, scale: int = DOLLARS) -> Decimal | None:
    """Read a number; report text that is not one."""
    return _told(parse_decimal(written, quantity, scale), sink)


def read_count(written: Written, sink: Sink) -> int | None:
    """Read a whole number; report text that is not one."""
    return _told(parse_count(written), sink)


def _told(found: _AnyNumber | Fault, sink: Sink) -> _AnyNumber | None:
    """A number; none where it is a fault, which is reported."""
    if isinstance(found, Fault):
        found.report(sink)
        return None
    return found


def _fault(written: Written, text: str, quantity: Quantity | None = None) -> Fault:
    """Why a text is not a number: a letter for a digit, a misplaced comma, or no figure at all."""
    whole = _within(written, text)
    if _is_range(text):
        message = f"`{text}` is a range, not one figure"
        return Fault(codes.NOT_A_FIGURE, message, written.span, "a figure is expected", written.span)
    if _DIGITS.fullmatch(text):
        return _misplaced(written, text, quantity)
    digits = any(character.isdigit() for character in text)
    guess = text.translate(TO_DIGITS)
    if digits and (_NUMBER.fullmatch(guess) or not _NUMBER.fullmatch(text)):
        known = bool(_NUMBER.fullmatch(guess))
        pairs = zip(text, guess, strict=True)
        place = next(
            (
                place
                for place, (was, now) in enumerate(pairs)
                if (was != now if known else not (was.isdigit() or was in ",."))
            ),
            None,
        )
        if place is not None:
            span = Span(whole.start + place, whole.start + place + 1)
            message = f"`{text}` has the character `{text[place]}` where a digit is expected"
            label = f"`{text[place]}` in a number"
            return Fault(codes.BAD_CHARACTER, message, span, label, whole, guess if known else None, _readings(text))
    message = f"`{written.text}` is not a figure"
    return Fault(codes.NOT_A_FIGURE, message, written.span, "a figure is expected", written.span)


def _is_range(text: str) -> bool:
    """Whether a text is two figures of which the second is the greater one: `2.25 - 2.75`."""
    ends = [Decimal(end.replace(",", "")) for end in _BETWEEN.split(text) if _NUMBER.fullmatch(end)]
    return len(ends) == 2 == len(_BETWEEN.split(text)) and ends[0] < ends[1]


def _misplaced(written: Written, text: str, quantity: Quantity | None) -> Fault:
    """A number whose comma, point or leading zero is in the wrong place."""
    whole = _within(written, text)
    percentage = quantity is Quantity.PCT or "%" in written.text
    if regex(r"0\d|0,").match(text):
        message, label, likely = f"`{text}` begins with a zero", "leading zero", None
    elif percentage:
        message, label = f"`{text}` has a comma, which no percentage has", "misplaced comma"
        likely = text.replace(",", ".") if "." not in text and text.count(",") == 1 else None
    else:
        sign = "." if text.count(".") and "," not in text.partition(".")[2] and _NUMBER.fullmatch(text) else ","
        digits = regex(r"[,.]").sub("", text) if sign == "." else text.partition(".")[0].replace(",", "")
        likely = f"{int(digits):,}" + ("" if sign == "." else "".join(text.partition(".")[1:]))
        misplaced = "point that is not before two digits" if sign == "." else "comma that is not before three digits"
        message = f"`{text}` has a {misplaced}"
        label = f"misplaced {'point' if sign == '.' else 'comma'}"
        likely = None if likely == text else likely
    readings = _regrouped(text) if likely and not percentage else ()
    return Fault(codes.BAD_GROUPING, message, whole, label, whole, likely, readings)


def _readings(text: str) -> tuple[str, ...]:
    """Every figure that differs from a text in an unreadable character: another digit there, a comma, a point, or none; a blank is no point."""
    places = [place for place, sign in enumerate(text) if not (sign.isdigit() or sign in ",.")]
    if len(places) > _MOST_UNREADABLE:
        return ()
    guess = text.translate(TO_DIGITS)
    digits = (*"0123456789", "")
    found = (
        guess[:place] + sign + guess[place + 1 :]
        for place in places
        for sign in (digits if text[place] == " " else (*digits, ",", "."))
    )
    return tuple(each for each in found if _NUMBER.fullmatch(each))


def _regrouped(text: str) -> tuple[str, ...]:
    """What a figure with a misplaced comma or point may be: cents behind it, a mark, a digit too many or too few."""
    head, _, cents = text.partition(".")
    digits, tail = head.replace(",", ""), f".{cents}" if cents else ""
    wholes = [digits[:-marks] for marks in (1, 2)]
    wholes += [digits[:place] + digits[place + 1 :] for place in range(len(digits))]
    ends = [place for place, sign in enumerate(head) if sign == ","]
    wholes += [head[:end].replace(",", "") + digit + head[end:].replace(",", "") for end in ends for digit in "19"]
    wholes += [digits + digit for digit in "09"]
    found = [f"{int(whole):,}{tail}" for whole in wholes if whole]
    if not tail and len(digits) > _CENTS_DIGITS:
        found.append(f"{int(digits[:-_CENTS_DIGITS]):,}.{digits[-_CENTS_DIGITS:]}")
    if len(cents) > _CENTS_DIGITS:
        found += [f"{head}.{cents[:place]}{cents[place + 1 :]}" for place in range(len(cents))]
    if len(cents) == 1:
        found += [f"{head}.{two}" for digit in "0159" for two in (cents + digit, digit + cents)]
    return tuple(dict.fromkeys(each for each in found if each != text and _NUMBER.fullmatch(each)))


def _within(written: Written, text: str) -> Span:
    """The span of a text within what is written."""
    start = written.span.start + max(written.text.find(text), 0)
    return Span(start, start + len(text))
