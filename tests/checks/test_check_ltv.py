"""Check 5: rows above a loan-to-value ratio; check 15: pledged collateral."""

from __future__ import annotations

from decimal import Decimal

import pytest
from builders import document, pool, ratios, reported, results_of, status_of

from tscc.checks.derived import derive
from tscc.checks.printed_figures import Survey
from tscc.document.enums import CheckStatus
from tscc.document.model import AdditionalCollateral, Document, LtvOver

TABLE = ratios(
    (None, "70.00", 20, 6_000_000), ("70.001", "80.000", 10, 3_000_000),
    ("80.001", "90.000", 4, 900_000), ("90.001", "95.000", 1, 200_000),
)  # fmt: skip


def over(balance: str | None, threshold: str = "80", percent: str | None = None) -> Document:
    stated = LtvOver(
        threshold_pct=Decimal(threshold),
        balance_usd=None if balance is None else Decimal(balance),
        balance_pct=None if percent is None else Decimal(percent),
    )
    return document(pool(TABLE, original_ltv_over=(stated,)))


@pytest.mark.parametrize(
    ("balance", "code", "status"),
    [
        ("1100000", "TS613", CheckStatus.PASS),
        ("1100001", "TS612", CheckStatus.WITHIN_ROUNDING),
        ("1100009", "TS613", CheckStatus.FAIL),
    ],
)
def test_rows_above_sum_to_what_is_stated(balance: str, code: str, status: CheckStatus) -> None:
    (found,) = results_of(over(balance), "ltv_over_threshold")
    assert (found.code, found.status) == (code, status)
    assert found.evidence == tuple(f"/pools/0/stratifications/0/rows/{index}/balance_usd" for index in (2, 3))


@pytest.mark.parametrize(
    ("balance", "status"),
    [("600000", CheckStatus.PASS), ("1200000", CheckStatus.FAIL), ("100000", CheckStatus.FAIL)],
)
def test_a_row_cut_by_the_threshold_leaves_an_interval(balance: str, status: CheckStatus) -> None:
    assert status_of(over(balance, "85"), "ltv_over_threshold") is status


@pytest.mark.parametrize(
    ("percent", "status"),
    [("10.89", CheckStatus.PASS), ("10.90", CheckStatus.WITHIN_ROUNDING), ("11.89", CheckStatus.FAIL)],
)
def test_a_share_above_the_threshold(percent: str, status: CheckStatus) -> None:
    assert status_of(over(None, percent=percent), "ltv_over_threshold") is status


def test_nothing_stated_or_no_table_is_not_applicable() -> None:
    assert status_of(document(pool(TABLE)), "ltv_over_threshold") is CheckStatus.NOT_APPLICABLE
    stated = LtvOver(threshold_pct=Decimal(80), balance_usd=Decimal(5))
    assert status_of(document(pool(original_ltv_over=(stated,))), "ltv_over_threshold") is CheckStatus.NOT_APPLICABLE


def pledged(with_pledge: str, without: str, balance: int = 1_000_000, loans: int = 3) -> Document:
    stated = AdditionalCollateral(
        loan_count=loans,
        balance_usd=Decimal(balance),
        wa_ltv_with_pct=Decimal(with_pledge),
        wa_ltv_without_pct=Decimal(without),
    )
    return document(pool(TABLE, additional_collateral=stated))


def test_a_ratio_only_possible_with_the_pledge_shows_the_basis() -> None:
    checked = pledged("75.0", "97.5")
    (found,) = results_of(checked, "ltv_basis")
    assert (found.status, found.actual) == (CheckStatus.NOTE, "with_additional_collateral")
    assert found.expected == "[0.00, 91.00]"
    assert reported(checked) == []
    (figures,) = derive(Survey(checked))
    assert [each.value for each in figures if each.name == "ltv_basis"] == ["with_additional_collateral"]


def test_ratios_that_are_both_possible_show_nothing() -> None:
    assert status_of(pledged("75.0", "85.0"), "ltv_basis") is CheckStatus.PASS


def test_ratios_that_are_both_impossible_fail() -> None:
    assert status_of(pledged("93.0", "97.5"), "ltv_basis") is CheckStatus.FAIL


def test_a_pledge_does_not_raise_the_ratio() -> None:
    assert status_of(pledged("85.0", "75.0"), "pledge_lowers_ltv") is CheckStatus.FAIL


def test_pledged_loans_have_a_balance() -> None:
    assert status_of(pledged("75.0", "85.0", balance=0), "pledged_loans") is CheckStatus.FAIL
    assert status_of(pledged("75.0", "85.0"), "pledged_loans") is CheckStatus.PASS


def test_no_pledge_is_not_applicable() -> None:
    assert status_of(document(pool(TABLE)), "ltv_basis") is CheckStatus.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("percent", "status"),
    [(None, CheckStatus.NOT_APPLICABLE), ("10.89", CheckStatus.PASS), ("12.89", CheckStatus.FAIL)],
)
def test_a_share_over_a_threshold(percent: str | None, status: CheckStatus) -> None:
    assert status_of(over(None, percent=percent), "ltv_over_threshold") is status
