"""Check 8: whether a row can be."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from builders import document, pool, reported, results_of, row, sizes, table

from tscc.document.enums import CheckStatus, Dimension
from tscc.document.model import BalanceRange, CheckResult, DateRange, Document, Row, YearRange

LIMITS = {
    "original_balance_usd": BalanceRange(min=Decimal(60_000), max=Decimal(400_000)),
    "original_term_years": YearRange(min=15, max=30),
    "origination_date": DateRange(min=date(2001, 5, 1), max=date(2002, 5, 1)),
    "cut_off_date": date(2002, 5, 1),
}
SIZES = sizes((None, "99999", 4, 320_000), ("100000", "199999", 5, 750_000), ("200000", None, 2, 600_000))


def faults_of(checked: Document) -> list[CheckResult]:
    return [found for found in results_of(checked, "row_feasible") if found.status is not CheckStatus.PASS]


def purposes(*rows: Row, **facts: Any) -> Document:
    return document(pool(table(Dimension.LOAN_PURPOSE, *rows), **facts))


def test_rows_that_can_be() -> None:
    checked = document(pool(SIZES, table(Dimension.LOAN_PURPOSE, row("Purchase", 11, 1_670_000)), **LIMITS))
    assert faults_of(checked) == []
    assert reported(checked) == []


@pytest.mark.parametrize(("count", "balance"), [(0, 5_000), (5, 0)])
def test_loans_and_balances_go_together(count: int, balance: int) -> None:
    (found,) = faults_of(purposes(row("Purchase", count, balance)))
    assert (found.code, found.status) == ("TS507", CheckStatus.FAIL)


@pytest.mark.parametrize("balance", [499_000, 1_000_010])
def test_a_balance_outside_its_count_and_band(balance: int) -> None:
    (found,) = faults_of(document(pool(sizes(("100000", "199999", 5, balance)))))
    assert (found.code, found.expected) == ("TS507", "[500000, 1000000]")
    assert found.subject == "/pools/0/stratifications/0/rows/0/balance_usd"
    assert found.evidence[:2] == (
        "/pools/0/stratifications/0/rows/0/loan_count",
        "/pools/0/stratifications/0/rows/0/label",
    )


def test_cents_above_the_printed_edge_are_of_the_band() -> None:
    assert faults_of(document(pool(sizes(("100000", "199999", 2, 399_999))))) == []


def test_an_average_above_the_largest_loan() -> None:
    (found,) = faults_of(purposes(row("Purchase", 2, 900_000), row("Refinance", 20, 3_000_000), **LIMITS))
    assert (found.code, found.status) == ("TS508", CheckStatus.WARNING)
    assert "/pools/0/original_balance_usd/max" in found.evidence


@pytest.mark.parametrize(("balance", "wrong"), [(56_500, False), (55_900, True)])
def test_an_average_below_the_smallest_loan_repaid_to_schedule(balance: int, wrong: bool) -> None:
    checked = purposes(row("Purchase", 1, balance), row("Refinance", 20, 3_000_000), **LIMITS)
    assert bool(faults_of(checked)) is wrong


def test_without_a_window_the_smallest_loan_is_no_floor() -> None:
    facts = {key: value for key, value in LIMITS.items() if key != "origination_date"}
    assert faults_of(purposes(row("Purchase", 1, 20_000), row("Refinance", 20, 3_000_000), **facts)) == []


def test_what_n_loans_hold_by_the_table_of_sizes() -> None:
    rows = (row("Purchase", 2, 50_000), row("Refinance", 9, 1_620_000))
    found = faults_of(document(pool(SIZES, table(Dimension.LOAN_PURPOSE, *rows))))
    assert [each.code for each in found] == ["TS508", "TS508"], "what two loans cannot leave, nine cannot hold"
    assert found[0].expected == "[119998, 600002]"
    assert found[0].evidence[-1] == "/pools/0/stratifications/0"


def test_a_table_of_sizes_that_does_not_tie_is_not_believed() -> None:
    wrong = sizes((None, "99999", 4, 320_000), ("100000", "199999", 5, 750_000), ("200000", None, 3, 700_000))
    rows = (row("Purchase", 2, 50_000), row("Refinance", 9, 1_620_000))
    facts = {"loan_count": 11, "balance_usd": Decimal(1_670_000)}
    assert faults_of(document(pool(wrong, table(Dimension.LOAN_PURPOSE, *rows), **facts))) == []


def test_a_limit_the_pool_contradicts_is_not_believed() -> None:
    facts = {"original_balance_usd": BalanceRange(max=Decimal(1_000))}
    checked = purposes(row("Purchase", 2, 300_000), row("Refinance", 9, 1_620_000), **facts)
    assert faults_of(checked) == []
    assert reported(checked) == ["TS617"]


def test_without_counts_it_is_not_applicable() -> None:
    (found,) = results_of(purposes(Row(label="Purchase", balance_usd=Decimal(5))), "row_feasible")
    assert found.status is CheckStatus.NOT_APPLICABLE
