"""Figures that no mortgage loan has, and limits below what they limit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from builders import band, document, pool, ratios, reported, row, table
from msgspec import UNSET

from tscc.document.enums import BandUnit, Dimension
from tscc.document.model import BalanceRange, DateRange, LtvOver, OtherFact, Row, Stratification

OVER_80 = (LtvOver(threshold_pct=Decimal(80), balance_usd=Decimal(900)),)


def rates(*edges: tuple[str | None, str | None]) -> Stratification:
    rows = (row(f"{low} - {high}", 1, 100_000, band=band(low, high)) for low, high in edges)
    return table(Dimension.NOTE_RATE, *rows, unit=BandUnit.PCT)


@pytest.mark.parametrize(
    "edges",
    [
        [("6.001", "6.500"), ("6.501", "7.000")],
        [("14.001", "18.000"), ("18.001", None)],
        [("10.000", "11.000"), ("11.001", "99.999")],
    ],
    ids=["plain", "high", "nines for an open end"],
)
def test_rates_that_loans_have(edges: list[tuple[str | None, str | None]]) -> None:
    assert reported(document(pool(rates(*edges)))) == []


@pytest.mark.parametrize("edge", ["7000", "65.00", "70.0"])
def test_a_rate_that_no_loan_has(edge: str) -> None:
    assert reported(document(pool(rates(("6.001", "6.500"), ("6.501", edge))))) == ["TS640"]


@pytest.mark.parametrize(("years", "codes"), [("30", []), ("300", ["TS640"])])
def test_a_term_in_years_that_no_loan_has(years: str, codes: list[str]) -> None:
    row_ = row(f"{years} years", 1, 100_000, band=band(years, years))
    assert reported(document(pool(table(Dimension.ORIGINAL_TERM, row_, unit=BandUnit.YEARS)))) == codes


@pytest.mark.parametrize(
    "facts",
    [
        {"gross_wac_pct": Decimal("63.49")},
        {"wa_original_ltv_pct": Decimal("629")},
        {"wa_original_ltv_pct": Decimal("0.781")},
        {"gross_wac_pct": Decimal("0.0712")},
        {"wa_credit_score": Decimal("176")},
        {"wa_credit_score": Decimal("7166")},
        {"wa_remaining_term_months": Decimal("3579.41")},
        {"wa_age_months": Decimal("668")},
        {"latest_maturity_date": date(974, 4, 1), "cut_off_date": date(2002, 5, 1)},
        {"latest_maturity_date": date(2992, 4, 1), "cut_off_date": date(2002, 5, 1)},
        {"closing_date": date(202, 5, 30), "cut_off_date": date(2002, 5, 1)},
        {"origination_date": DateRange(min=date(200, 5, 1), max=date(2002, 5, 1)), "cut_off_date": date(2002, 5, 1)},
    ],
)
def test_a_figure_or_a_date_that_cannot_be(facts: dict[str, Any]) -> None:
    assert reported(document(pool(**facts))) == ["TS640"]


@pytest.mark.parametrize(
    ("score", "found"), [("0", []), ("251", []), ("940", []), ("71", ["TS640"]), ("7166", ["TS640"])]
)
def test_the_scores_of_rows(score: str, found: list[str]) -> None:
    """A row of loans without a score may have a zero."""
    rows = (row("Yes", 1, 100_000, wa_credit_score=Decimal(score)), row("No", 1, 100_000, wa_credit_score=Decimal(700)))
    assert reported(document(pool(table(Dimension.OTHER, *rows)))) == found


@pytest.mark.parametrize(
    ("label", "value", "found"),
    [
        ("CA Concentration", "145.2", ["TS640"]),
        ("CA Concentration", "100.0", []),
        ("California", "145.2", ["TS640"]),
        ("Original LTV Greater Than 80%", "120.1", ["TS640"]),
        ("% Owner Occupied", "197.0", ["TS640"]),
        ("Purchase", "104", ["TS640"]),
        ("Purchase Price", "104", []),
        ("CLTV of Second Lien Loans", "125", []),
        ("Prepayment Speed on Purchase Loans", "250", []),
    ],
)
def test_the_shares_of_a_list(label: str, value: str, found: list[str]) -> None:
    assert reported(document(pool(other_facts=(OtherFact(label=label, value=value, unit="pct"),)))) == found


@pytest.mark.parametrize(("balance", "found"), [(100_000, []), (UNSET, ["TS640"])])
def test_shares_are_held_against_what_they_are_shares_of_if_it_is_printed(balance: Any, found: list[str]) -> None:
    rows = [
        Row(label=name, balance_usd=balance, balance_pct=Decimal(share)) for name, share in (("Yes", 250), ("No", 9))
    ]
    made = table(Dimension.OTHER, *rows, total=False)
    assert [code for code in reported(document(pool(made))) if code == "TS640"] == found


@pytest.mark.parametrize(("shares", "found"), [(("60.5", "39.8"), []), (("110", "156"), ["TS640"])])
def test_counts_below_a_head_of_shares(shares: tuple[str, str], found: list[str]) -> None:
    """One message, at the total, where the column that they would be shares of is not there."""
    rows = [
        row(name, UNSET, 100_000, loan_pct=Decimal(share)) for name, share in zip(("Yes", "No"), shares, strict=True)
    ]
    whole = row("Total", UNSET, 200_000, loan_pct=sum(map(Decimal, shares)))
    assert reported(document(pool(table(Dimension.OTHER, *rows, total=whole)))) == found


@pytest.mark.parametrize("maturity", [date(1974, 4, 1), date(2002, 4, 1)])
def test_a_maturity_before_the_cut_off(maturity: date) -> None:
    assert reported(document(pool(latest_maturity_date=maturity, cut_off_date=date(2002, 5, 1)))) == ["TS625"]


def test_a_limit_below_its_threshold() -> None:
    assert reported(document(pool(max_original_ltv_pct=Decimal(20), original_ltv_over=OVER_80))) == ["TS641"]
    assert reported(document(pool(max_original_ltv_pct=Decimal(80), original_ltv_over=OVER_80))) == []


def test_a_table_of_ratios_tells_which_of_the_two_is_wrong() -> None:
    table_of_ratios = ratios((None, "80.00", 5, 500), ("80.001", "95.000", 9, 900))
    checked = document(pool(table_of_ratios, max_original_ltv_pct=Decimal(20), original_ltv_over=OVER_80))
    assert reported(checked) == ["TS617"]


def test_a_smallest_loan_over_the_largest() -> None:
    limits = BalanceRange(min=Decimal(73_272), max=Decimal(10_000))
    assert reported(document(pool(original_balance_usd=limits))) == ["TS641"]
