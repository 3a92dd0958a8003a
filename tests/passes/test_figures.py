"""Figures: what is written, read as a number or a date, or why it is not one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from small import written

from tscc.diagnostics.diagnostic import Diagnostic, Sink
from tscc.passes.figures import Quantity, find_date, read_count, read_date, read_decimal


def decimal(text: str, start: int = 0) -> tuple[Decimal | None, tuple[Diagnostic, ...]]:
    """A number of the quantity its sign says."""
    sink = Sink()
    quantity = Quantity.USD if "$" in text else Quantity.PCT if "%" in text or "percent" in text else Quantity.NUMBER
    return read_decimal(written(text, start), quantity, sink), sink.sorted()


def day(text: str) -> tuple[date | None, tuple[Diagnostic, ...]]:
    sink = Sink()
    return read_date(written(text), sink), sink.sorted()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$405,860,262.91", "405860262.91"),
        ("6.350%", "6.350"),
        ("6.350 %", "6.350"),
        ("6.350 percent", "6.350"),
        ("$  5,857,867", "5857867"),
        ("1000", "1000"),
        ("0", "0"),
        (".5", "0.5"),
        ("357.00", "357.00"),
    ],
)
def test_a_number_keeps_its_digits_as_printed(text: str, expected: str) -> None:
    number, faults = decimal(text)
    assert (str(number), faults) == (expected, ())


@pytest.mark.parametrize(
    ("text", "code", "marked", "likely"),
    [
        ("6,O58,685", "TS401", "O", "6,058,685"),
        ("$6,O58,685", "TS401", "O", "6,058,685"),
        ("1,2l4", "TS401", "l", "1,214"),
        ("35S", "TS401", "S", "355"),
        ("12x4", "TS401", "x", None),
        ("6;058;685", "TS401", ";", "6,058,685"),
        ("0,123", "TS402", "0,123", None),
        ("$1,234.567", "TS402", "1,234.567", "1,234,567"),
        ("60,58,685", "TS402", "60,58,685", "6,058,685"),
        ("1,2345", "TS402", "1,2345", "12,345"),
        ("abc", "TS403", "abc", None),
        ("$", "TS403", "$", None),
        (",", "TS403", ",", None),
        (".", "TS403", ".", None),
        (",.5", "TS403", ",.5", None),
    ],
)
def test_what_is_no_number_is_reported_at_the_wrong_character(
    text: str, code: str, marked: str, likely: str | None
) -> None:
    number, (fault,) = decimal(text, 100)
    assert number is None
    assert fault.code.id == code
    span = fault.primary.span
    assert text[span.start - 100 : span.end - 100] == marked
    edits = [way.edit for way in fault.help if way.edit]
    assert [edit.replacement for edit in edits] == ([likely] if likely else [])
    assert not any(edit.certain for edit in edits)


@pytest.mark.parametrize("text", ["1.2.3", "-5", "(5,000)", "1e5", "\N{ARABIC-INDIC DIGIT THREE}", "1 000", "6.35 % 7"])
def test_nothing_else_is_read_as_a_number(text: str) -> None:
    number, faults = decimal(text)
    assert number is None
    assert len(faults) == 1


@pytest.mark.parametrize(
    ("text", "quantity"),
    [("$5", Quantity.PCT), ("$5", Quantity.NUMBER), ("5%", Quantity.USD), ("5 percent", Quantity.NUMBER)],
)
def test_a_sign_of_another_quantity_is_an_error(text: str, quantity: Quantity) -> None:
    sink = Sink()
    assert read_decimal(written(text), quantity, sink) is None
    assert [fault.code.id for fault in sink.sorted()] == ["TS403"]


def test_a_count_is_whole() -> None:
    sink = Sink()
    assert read_count(written("1,412"), sink) == 1412
    assert read_count(written("14.5"), sink) is None
    assert [fault.code.id for fault in sink.sorted()] == ["TS403"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("March 4, 2002", date(2002, 3, 4)),
        ("MARCH 4, 2002", date(2002, 3, 4)),
        ("March  4,  2002", date(2002, 3, 4)),
        ("October 29,1996", date(1996, 10, 29)),
        ("October 29. 1998", date(1998, 10, 29)),
        ("Oct. 29, 1998", date(1998, 10, 29)),
        ("04/07/1999", date(1999, 4, 7)),
        ("12/28/99", date(1999, 12, 28)),
        ("1/2/03", date(2003, 1, 2)),
        ("12/28/49", date(2049, 12, 28)),
        ("12/28/50", date(1950, 12, 28)),
        ("February 29, 2000", date(2000, 2, 29)),
    ],
)
def test_a_date_as_filed(text: str, expected: date) -> None:
    assert day(text) == (expected, ())


@pytest.mark.parametrize(
    ("text", "expected", "code"),
    [
        ("Janauary 13, 2000", date(2000, 1, 13), "TS405"),
        ("Febuary 1, 2001", date(2001, 2, 1), "TS405"),
        ("SEPTEBER 1, 2001", date(2001, 9, 1), "TS405"),
        ("February 30, 2001", None, "TS404"),
        ("February 29, 1900", None, "TS404"),
        ("13/01/1999", None, "TS404"),
        ("Nonsense 1, 2001", None, "TS406"),
        ("January 2001", None, "TS406"),
        ("soon", None, "TS406"),
    ],
)
def test_a_date_with_a_fault(text: str, expected: date | None, code: str) -> None:
    found, faults = day(text)
    assert (found, [fault.code.id for fault in faults]) == (expected, [code])


def test_a_misspelt_month_is_mended_in_the_case_it_was_written_in() -> None:
    _, (fault,) = day("JANAUARY 13, 2000")
    assert [way.edit.replacement for way in fault.help if way.edit] == ["JANUARY"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dated: March 4, 2002 (late)", "March 4, 2002"),
        ("on 12/28/99.", "12/28/99"),
        ("Series 2002-3", None),
        ("(802) 555-0133", None),
        ("", None),
    ],
)
def test_a_date_is_found_in_a_text(text: str, expected: str | None) -> None:
    place = find_date(text)
    assert (text[slice(*place)] if place else None) == expected


def test_a_word_between_two_months_is_neither() -> None:
    sink = Sink()
    assert read_date(written("Juny 3, 2002"), sink) is None
    (found,) = sink.sorted()
    assert (found.code.id, [way.text for way in found.help]) == ("TS406", ["perhaps June or July"])
