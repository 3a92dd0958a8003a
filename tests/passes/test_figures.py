"""Figures: what is written, read as a number or a date, or why it is not one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from small import written

from tscc.diagnostics.diagnostic import Diagnostic, Sink
from tscc.passes.figures import Quantity, fault_of_any, parse_decimal, read_count, read_decimal
from tscc.passes.written_dates import find_date, read_date


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


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("January 36, 2002", "January 2002 has no day 36"),
        ("February 29, 2001", "February 2001 has no day 29"),
        ("12/36/2002", "December 2002 has no day 36"),
        ("1/36/2002", "January 2002 has no day 36"),
        ("13/6/2002", "there is no month 13"),
        ("2002-00-06", "there is no month 0"),
    ],
)
def test_why_the_calendar_does_not_have_a_date(text: str, message: str) -> None:
    found, reports = day(text)
    assert found is None
    assert [(each.code.id, each.message) for each in reports] == [("TS404", f"`{text}` is not a date: {message}")]


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


def test_of_two_months_that_a_word_is_like_the_more_alike_is_meant() -> None:
    found, (fault,) = day("Janbruary 3, 2002")
    assert (found, fault.code.id) == (date(2002, 1, 3), "TS405")


def test_a_word_between_two_months_is_neither() -> None:
    sink = Sink()
    assert read_date(written("Juny 3, 2002"), sink) is None
    (found,) = sink.sorted()
    assert (found.code.id, [way.text for way in found.help]) == ("TS406", ["perhaps June or July"])


USD, PCT, NUMBER = Quantity.USD, Quantity.PCT, Quantity.NUMBER


@pytest.mark.parametrize(
    ("text", "quantity", "scale", "expected", "others"),
    [
        (
            "1,234.567",
            USD,
            0,
            "TS402 | `1,234.567` has a point that is not before two digits | 0-9 | 0-9 | 1,234,567",
            "123.567 12.567 234.567 134.567 124.567 11,234.567 19,234.567 12,340.567 12,349.567 1,234.67 1,234.57 1,234.56",
        ),
        ("1,234.567", NUMBER, 0, "1234.567", ""),
        (
            "1.234",
            USD,
            0,
            "TS402 | `1.234` has a point that is not before two digits | 0-5 | 0-5 | 1,234",
            "10.234 19.234 1.34 1.24 1.23",
        ),
        ("1.234", USD, 3, "1234", ""),
        (
            "1.2345",
            USD,
            3,
            "TS402 | `1.2345` has a point that is not before two digits | 0-6 | 0-6 | 12,345",
            "10.2345 19.2345 1.345 1.245 1.235 1.234",
        ),
        ("12", USD, 3, "1.2E+4", ""),
        ("$1.5 million", USD, 0, "1.5E+6", ""),
        ("US$1,234.50", USD, 0, "1234.50", ""),
        (
            "1.5",
            USD,
            0,
            "TS402 | `1.5` has a point that is not before two digits | 0-3 | 0-3 | 15",
            "10.5 19.5 1.50 1.05 1.51 1.15 1.55 1.59 1.95",
        ),
        ("1.50", USD, 0, "1.50", ""),
        ("1.5", USD, 1, "15", ""),
        ("12,5%", PCT, 0, "TS402 | `12,5` has a comma, which no percentage has | 0-4 | 0-4 | 12.5", ""),
        ("1,2,5%", PCT, 0, "TS402 | `1,2,5` has a comma, which no percentage has | 0-5 | 0-5 | -", ""),
        ("12,5.5%", PCT, 0, "TS402 | `12,5.5` has a comma, which no percentage has | 0-6 | 0-6 | -", ""),
        ("12,5", PCT, 0, "TS402 | `12,5` has a comma, which no percentage has | 0-4 | 0-4 | 12.5", ""),
        ("0,123", NUMBER, 0, "TS402 | `0,123` begins with a zero | 0-5 | 0-5 | -", ""),
        ("01", NUMBER, 0, "TS402 | `01` begins with a zero | 0-2 | 0-2 | -", ""),
        ("0.5", NUMBER, 0, "0.5", ""),
        (
            "1,2345",
            NUMBER,
            0,
            "TS402 | `1,2345` has a comma that is not before three digits | 0-6 | 0-6 | 12,345",
            "1,234 123 2,345 1,345 1,245 1,235 112,345 192,345 123,450 123,459 123.45",
        ),
        (
            "1,23",
            NUMBER,
            0,
            "TS402 | `1,23` has a comma that is not before three digits | 0-4 | 0-4 | 123",
            "12 1 23 13 1,123 1,923 1,230 1,239 1.23",
        ),
        ("1.234,567", NUMBER, 0, "TS403 | `1.234,567` is not a figure | 0-9 | 0-9 | -", ""),
        ("1.23.4", NUMBER, 0, "TS403 | `1.23.4` is not a figure | 0-6 | 0-6 | -", ""),
        ("1,234.5", NUMBER, 0, "1234.5", ""),
        (
            "$1,234.5",
            USD,
            0,
            "TS402 | `1,234.5` has a point that is not before two digits | 1-8 | 1-8 | 12,345",
            "123.5 12.5 234.5 134.5 124.5 11,234.5 19,234.5 12,340.5 12,349.5 1,234.50 1,234.05 1,234.51 1,234.15 1,234.55 1,234.59 1,234.95",
        ),
        (
            "1,23.45",
            NUMBER,
            0,
            "TS402 | `1,23.45` has a comma that is not before three digits | 0-7 | 0-7 | 123.45",
            "12.45 1.45 23.45 13.45 1,123.45 1,923.45 1,230.45 1,239.45",
        ),
        (
            "1,23.456",
            USD,
            0,
            "TS402 | `1,23.456` has a comma that is not before three digits | 0-8 | 0-8 | 123.456",
            "12.456 1.456 23.456 13.456 1,123.456 1,923.456 1,230.456 1,239.456",
        ),
        (
            "12x4",
            NUMBER,
            0,
            "TS401 | `12x4` has the character `x` where a digit is expected | 2-3 | 0-4 | -",
            "1204 1214 1224 1234 1244 1254 1264 1274 1284 1294 124 12.4",
        ),
        ("1x2x4", NUMBER, 0, "TS401 | `1x2x4` has the character `x` where a digit is expected | 1-2 | 0-5 | -", ""),
        ("1x2x4x", NUMBER, 0, "TS401 | `1x2x4x` has the character `x` where a digit is expected | 1-2 | 0-6 | -", ""),
        (
            "35S",
            NUMBER,
            0,
            "TS401 | `35S` has the character `S` where a digit is expected | 2-3 | 0-3 | 355",
            "350 351 352 353 354 355 356 357 358 359 35",
        ),
        (
            "1 2",
            NUMBER,
            0,
            "TS401 | `1 2` has the character ` ` where a digit is expected | 1-2 | 0-3 | -",
            "102 112 122 132 142 152 162 172 182 192 12",
        ),
        (
            "12,x00",
            NUMBER,
            0,
            "TS401 | `12,x00` has the character `x` where a digit is expected | 3-4 | 0-6 | -",
            "12,000 12,100 12,200 12,300 12,400 12,500 12,600 12,700 12,800 12,900",
        ),
        (
            "12;500",
            NUMBER,
            0,
            "TS401 | `12;500` has the character `;` where a digit is expected | 2-3 | 0-6 | 12,500",
            "120500 121500 122500 123500 124500 125500 126500 127500 128500 129500 12500 12,500 12.500",
        ),
        ("abc", NUMBER, 0, "TS403 | `abc` is not a figure | 0-3 | 0-3 | -", ""),
        ("$", USD, 0, "TS403 | `$` is not a figure | 0-1 | 0-1 | -", ""),
        ("5%", USD, 0, "TS403 | `5%` is not an amount in dollars | 0-2 | 0-2 | -", ""),
        ("$5", PCT, 0, "TS403 | `$5` is not a percentage | 0-2 | 0-2 | -", ""),
        ("$5", NUMBER, 0, "TS403 | `$5` is not a number | 0-2 | 0-2 | -", ""),
        (
            "  12x4 ",
            NUMBER,
            0,
            "TS401 | `12x4` has the character `x` where a digit is expected | 4-5 | 2-6 | -",
            "1204 1214 1224 1234 1244 1254 1264 1274 1284 1294 124 12.4",
        ),
        ("1" * 24, NUMBER, 0, "1" * 24, ""),
        ("1" * 25, NUMBER, 0, "TS403 | a number of 25 characters is not a figure of a pool | 0-25 | 0-25 | -", ""),
    ],
)
def test_what_a_text_is_as_a_quantity(text: str, quantity: Quantity, scale: int, expected: str, others: str) -> None:
    """A number; or why it is none, its marked part and the whole of it, what is likely meant, and what else it may be."""
    found = parse_decimal(written(text, 10), quantity, scale)
    if isinstance(found, Decimal):
        assert (str(found), "") == (expected, others)
        return
    spans = (f"{span.start - 10}-{span.end - 10}" for span in (found.span, found.whole))
    told = " | ".join([found.code.id, found.message, *spans, found.likely or "-"])
    assert (told, " ".join(found.others)) == (expected, others)


@pytest.mark.parametrize(
    ("text", "code"), [("5%", None), ("$5", None), ("5", None), ("5,5%", "TS402"), ("$5.5", "TS402"), ("5.5", None)]
)
def test_whether_a_text_is_a_figure_of_any_quantity(text: str, code: str | None) -> None:
    found = fault_of_any(written(text))
    assert (found and found.code.id) == code
