"""Check 20, second part: shares and loan sizes of label lists against the rows of tables."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from builders import document, pool, reported, results_of, row, sizes, table

from tscc.checks import run_checks
from tscc.checks.blame.digit_search import search_digit
from tscc.document.enums import CheckStatus, Dimension
from tscc.document.model import Document, OtherFact

STATES = table(Dimension.STATE, row("California", 6, 900_000, code="CA"), row("Ohio", 4, 100_000, code="OH"))
SIZES = sizes((None, "99999", 4, 320_000), ("100000", "199999", 6, 680_000))


def listing(label: str, value: str, unit: str = "pct") -> Document:
    fact = OtherFact(label=label, value=value, unit=unit)
    return document(pool(STATES, SIZES, loan_count=10, balance_usd=Decimal(1_000_000), other_facts=(fact,)))


def codes_of(checked: Document) -> list[str]:
    """What is reported of the list."""
    return [code for code in reported(checked) if code in ("TS639", "TS645")]


@pytest.mark.parametrize(
    "label", ["California", "CA Concentration", "CALIFORNIA %", "% California", "By State: CA loans"]
)
def test_a_share_is_that_of_the_row_with_its_label(label: str) -> None:
    assert codes_of(listing(label, "90.0")) == []
    assert codes_of(listing(label, "45.0")) == ["TS645"]


def test_a_share_may_be_cut_off_rather_than_rounded() -> None:
    assert [found.status for found in results_of(listing("California", "89.9"), "listed_share")] == [CheckStatus.PASS]


@pytest.mark.parametrize(
    ("share", "more", "codes"),
    [
        ("90.0", (900_000, 100_000), []),
        ("45.0", (900_000, 100_000), ["TS645"]),
        ("45.0", (450_000, 550_000), []),
        ("46.0", (450_000, 550_000), ["TS645"]),
    ],
)
def test_a_share_of_a_row_of_two_tables_is_that_of_one_of_them(
    share: str, more: tuple[int, int], codes: list[str]
) -> None:
    other = table(Dimension.STATE, row("California", 6, more[0], code="CA"), row("Ohio", 4, more[1], code="OH"))
    fact = OtherFact(label="California", value=share, unit="pct")
    facts = {"loan_count": 10, "balance_usd": Decimal(1_000_000), "other_facts": (fact,)}
    assert codes_of(document(pool(STATES, other, **facts))) == codes


def test_an_average_is_no_share_of_washington() -> None:
    states = table(Dimension.STATE, row("WA", 6, 900_000, code="WA"), row("OH", 4, 100_000, code="OH"))
    for label, codes in (("W.A.", []), ("WA", ["TS645"])):
        fact = OtherFact(label=label, value="67.0", unit="pct")
        facts = {"loan_count": 10, "balance_usd": Decimal(1_000_000), "other_facts": (fact,)}
        assert codes_of(document(pool(states, **facts))) == codes


@pytest.mark.parametrize("label", ["Texas", "Second Home", "% over 80 OLTV"])
def test_a_share_of_no_row_is_not_held_against_a_table(label: str) -> None:
    assert results_of(listing(label, "1.0"), "listed_share") == []


@pytest.mark.parametrize(
    ("label", "value", "codes"),
    [
        ("Max. Loan Balance", "150000", []),
        ("Max. Loan Balance", "250000", []),
        ("Max. Loan Balance", "140000", ["TS645"]),
        ("Max. Loan Balance", "1750000", ["TS645"]),
        ("Min. Loan Balance", "20000", []),
        ("Min. Loan Balance", "60000", ["TS645"]),
        ("Min. Loan Balance", "100500", ["TS639"]),
    ],
)
def test_the_extreme_loans_fit_the_outer_bands_and_the_rows(label: str, value: str, codes: list[str]) -> None:
    assert codes_of(listing(label, value, "usd")) == codes


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"wa_remaining_term_months": Decimal(360), "wa_original_term_months": Decimal(352)}, "TS626"),
        ({"net_wac_pct": Decimal("7.218"), "gross_wac_pct": Decimal("6.951")}, "TS638"),
        ({"cut_off_date": date(2002, 5, 28), "closing_date": date(2002, 5, 1)}, "TS621"),
    ],
)
def test_two_facts_in_each_others_place_are_perhaps_exchanged(facts: dict[str, Any], code: str) -> None:
    checked = document(pool(STATES, **facts))
    (result,) = (found for found in run_checks(checked) if found.is_reported and found.rule.code.id == code)
    one, other = search_digit(checked, result)
    assert (one.partner, other.partner) == (other.place, one.place)
    assert [one.clear, other.clear] == [False, False]
