"""Check 11: dates; check 12: terms."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from builders import document, pool, reported, results_of, row, status_of, table
from msgspec.structs import replace

from tscc.document.enums import CheckStatus, DealKind, Dimension
from tscc.document.model import DateRange, Document, Group, YearRange

FACTS: dict[str, Any] = {
    "cut_off_date": date(2002, 5, 1),
    "closing_date": date(2002, 5, 30),
    "origination_date": DateRange(min=date(2001, 3, 1), max=date(2002, 5, 1)),
    "latest_maturity_date": date(2032, 5, 1),
    "original_term_years": YearRange(min=15, max=30),
    "wa_original_term_months": Decimal("350.10"),
    "wa_remaining_term_months": Decimal("345.20"),
}
YEARS = table(Dimension.ORIGINATION_YEAR, row("2001", 3, 300_000, code="2001"), row("2002", 4, 400_000, code="2002"))


def of(**facts: Any) -> Document:
    return document(pool(YEARS, **{**FACTS, **facts}))


def test_dates_and_terms_in_order() -> None:
    assert reported(of()) == []


@pytest.mark.parametrize(
    ("facts", "name", "code"),
    [
        ({"closing_date": date(2002, 4, 30)}, "cut_off_before_closing", "TS621"),
        ({"closing_date": date(2012, 5, 30)}, "closing_soon_after_cut_off", "TS622"),
        ({"closing_date": None, "cut_off_date": date(2001, 5, 1)}, "closing_soon_after_cut_off", "TS622"),
        ({"origination_date": DateRange(min=date(2001, 3, 1), max=date(2002, 6, 1))}, "origination_before_cut_off",
         "TS621"),
        ({"origination_date": DateRange(min=date(2002, 5, 2), max=date(2002, 5, 1))}, "origination_window", "TS621"),
        ({"latest_maturity_date": date(2030, 1, 1)}, "maturity_after_remaining_term", "TS625"),
        ({"latest_maturity_date": date(2032, 8, 1)}, "maturity_by_longest_term", "TS625"),
        ({"latest_maturity_date": date(2031, 2, 1)}, "maturity_of_longest_term", "TS625"),
        ({"wa_remaining_term_months": Decimal("350.20")}, "remaining_within_original", "TS626"),
        ({"wa_original_term_months": Decimal("360.20")}, "original_within_longest", "TS626"),
        ({"original_term_years": YearRange(min=30, max=30)}, "shortest_within_original", "TS626"),
        ({"wa_remaining_term_months": Decimal("330.20")}, "age_within_window", "TS625"),
        ({"wa_age_months": Decimal("8.00")}, "age_within_terms", "TS626"),
    ],
)  # fmt: skip
def test_one_date_or_term_that_cannot_be(facts: dict[str, Any], name: str, code: str) -> None:
    found = [each for each in results_of(of(**facts), name) if each.status is not CheckStatus.PASS]
    assert [each.code for each in found] == [code]


@pytest.mark.parametrize(
    ("facts", "name", "status"),
    [
        ({"closing_date": date(2002, 8, 31)}, "closing_soon_after_cut_off", CheckStatus.PASS),
        ({"closing_date": date(2002, 9, 1)}, "closing_soon_after_cut_off", CheckStatus.WARNING),
        ({"latest_maturity_date": date(2032, 7, 1)}, "maturity_by_longest_term", CheckStatus.PASS),
        ({"latest_maturity_date": date(2032, 7, 2)}, "maturity_by_longest_term", CheckStatus.WARNING),
        ({"wa_age_months": Decimal("7.90")}, "age_within_terms", CheckStatus.PASS),
        ({"wa_age_months": Decimal("7.92")}, "age_within_terms", CheckStatus.FAIL),
    ],
)
def test_the_last_date_that_can_be(facts: dict[str, Any], name: str, status: CheckStatus) -> None:
    assert status_of(of(**facts), name) is status


def test_an_open_window_is_named_as_such() -> None:
    years = table(Dimension.ORIGINATION_YEAR, row("2003", 3, 300_000, code="2003"))
    checked = document(pool(years, origination_date=DateRange(max=date(2002, 5, 1))))
    (found,) = results_of(checked, "origination_years")
    assert found.reason == 'mortgage loans of "2003" are outside the stated window, open to 2002-05-01'


def test_terms_of_groups() -> None:
    groups = (Group(id="low", wa_remaining_term_months=Decimal("361.00")),)
    assert "TS626" in reported(of(groups=groups))


def test_terms_equal_within_rounding_are_in_order() -> None:
    checked = of(wa_original_term_months=Decimal("360.00"), wa_remaining_term_months=Decimal("360.01"))
    assert status_of(checked, "remaining_within_original") is CheckStatus.PASS


@pytest.mark.parametrize(
    ("report", "signed", "expected"),
    [
        (date(2002, 5, 6), date(2002, 5, 6), []),
        (date(2002, 5, 6), date(2002, 5, 16), ["TS623"]),
        (date(2002, 5, 6), date(2002, 5, 21), ["TS623"]),
        (date(2002, 5, 6), date(2002, 5, 22), ["TS622"]),
        (date(2002, 5, 6), date(2002, 5, 3), ["TS622"]),
        (date(2002, 4, 30), date(2002, 4, 30), ["TS622"]),
        (date(2002, 6, 6), date(2002, 6, 6), ["TS622"]),
    ],
)
def test_report_and_signature(report: date, signed: date, expected: list[str]) -> None:
    assert reported(document(pool(YEARS, **FACTS), report=report, signed=signed)) == expected


def test_a_description_may_follow_the_closing() -> None:
    checked = document(pool(YEARS, **FACTS), report=date(2002, 6, 6), signed=date(2002, 6, 6))
    checked = replace(checked, deal=replace(checked.deal, kind=DealKind.DETAILED_DESCRIPTION))
    assert reported(checked) == []


@pytest.mark.parametrize(("code", "wrong"), [("2001", False), ("2000", True), ("2003", True)])
def test_years_of_origination_are_in_the_window(code: str, wrong: bool) -> None:
    years = table(Dimension.ORIGINATION_YEAR, row(code, 3, 300_000, code=code))
    assert ("TS624" in reported(document(pool(years, **FACTS)))) is wrong


def test_a_year_without_loans_is_not_outside() -> None:
    years = table(Dimension.ORIGINATION_YEAR, row("1999", 0, 0, code="1999"), row("2001", 3, 300_000, code="2001"))
    assert status_of(document(pool(years, **FACTS)), "origination_years") is CheckStatus.PASS


def test_what_is_not_stated_is_not_applicable() -> None:
    bare = document(pool(), report=None, signed=None)
    for name in ("signed_on_report_date", "cut_off_before_closing", "latest_maturity", "origination_years",
                 "remaining_within_original", "age_within_window"):  # fmt: skip
        assert status_of(bare, name) is CheckStatus.NOT_APPLICABLE


def test_a_year_out_of_order_is_told_and_years_that_descend_are_not() -> None:
    def of_years(*years: str) -> list[str]:
        rows = [row(year, 3, 300_000, code=year) for year in years]
        return reported(document(pool(table(Dimension.ORIGINATION_YEAR, *rows), cut_off_date=date(2002, 5, 1))))

    assert of_years("2000", "2001", "2002") == of_years("2002", "2001", "2000") == []
    assert of_years("2000", "1982", "2002") == ["TS643"]
    assert of_years("2001", "2002", "2003") == ["TS624"]
