"""Check 8: whether a row can be."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from builders import band, document, pool, reported, results_of, row, sizes, table

from tscc.document.enums import BandUnit, CheckStatus, Dimension
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


@pytest.mark.parametrize(("balance", "known"), [(2_099, True), (2_100, False)])
def test_a_largest_loan_that_the_loans_of_the_pool_exceed_is_not_believed(balance: int, known: bool) -> None:
    rows = (row("Purchase", 2, 1_500), row("Refinance", 1, balance - 1_500))
    largest = BalanceRange(min=None, max=Decimal(699))
    assert bool(faults_of(purposes(*rows, original_balance_usd=largest))) is known


@pytest.mark.parametrize(("balance", "known"), [(17_997, True), (17_996, False)])
def test_a_smallest_loan_that_the_loans_of_the_pool_fall_below_is_not_believed(balance: int, known: bool) -> None:
    rows = (row("Purchase", 2, 7_000), row("Refinance", 1, balance - 7_000))
    smallest = BalanceRange(min=Decimal(6_000), max=None)
    facts = LIMITS | {"original_balance_usd": smallest, "cut_off_date": date(2001, 5, 1)}
    assert bool(faults_of(purposes(*rows, **facts))) is known


def test_without_a_window_the_smallest_loan_is_no_floor() -> None:
    facts = {key: value for key, value in LIMITS.items() if key != "origination_date"}
    assert faults_of(purposes(row("Purchase", 1, 20_000), row("Refinance", 20, 3_000_000), **facts)) == []


def test_what_n_loans_hold_by_the_table_of_sizes() -> None:
    rows = (row("Purchase", 2, 50_000), row("Refinance", 9, 1_620_000))
    found = faults_of(document(pool(SIZES, table(Dimension.LOAN_PURPOSE, *rows))))
    assert [each.code for each in found] == ["TS508", "TS508"], "what two loans cannot leave, nine cannot hold"
    assert found[0].expected == "[119998, 600002]"
    assert found[0].evidence[-1] == "/pools/0/stratifications/0"


SMALL = row("- 99999", 4, 320_000, band=band(None, "99999"))
MIDDLE = row("100000 - 199999", 5, 750_000, band=band("100000", "199999"))
ROUND = row("100000 - 200000", 5, 750_000, band=band("100000", "200000"))
LARGE = row("200000 -", 2, 600_000, band=band("200000", None))


@pytest.mark.parametrize(
    ("rows", "held", "believed"),
    [
        ((SMALL, MIDDLE, LARGE), 50_000, True),
        ((SMALL, MIDDLE, LARGE), 119_997, True),
        ((SMALL, MIDDLE, LARGE), 119_998, False),
        ((SMALL, ROUND, LARGE), 119_997, True),
        ((SMALL, row("100000 - 149999", 5, 700_000, band=band("100000", "149999")), LARGE), 50_000, False),
        ((SMALL, MIDDLE, row("200000 -", 2, 600_002, band=LARGE.band)), 50_000, True),
        ((SMALL, MIDDLE, row("200000 -", 2, 600_003, band=LARGE.band)), 50_000, False),
        ((SMALL, MIDDLE, row("200000 -", 3, 600_000, band=LARGE.band)), 50_000, False),
        ((LARGE, MIDDLE, SMALL), 50_000, False),
        ((SMALL, row("100000 - 199999", None, 750_000, band=MIDDLE.band), LARGE), 50_000, False),
        ((SMALL, row("100000 - 199999", 5, None, band=MIDDLE.band), LARGE), 50_000, False),
        ((SMALL, row("Middle", 5, 750_000), LARGE), 50_000, False),
    ],
)
def test_a_table_of_sizes_is_believed_that_ties_with_the_pool(rows: tuple[Row, ...], held: int, believed: bool) -> None:
    known = table(Dimension.CURRENT_BALANCE, *rows, total=row("Total", 11, 1_670_000), unit=BandUnit.USD)
    others = table(Dimension.LOAN_PURPOSE, row("Purchase", 2, held), row("Refinance", 9, 1_670_000 - held))
    assert bool(faults_of(document(pool(known, others)))) is believed


@pytest.mark.parametrize(
    ("first", "last", "cut_off", "believed"),
    [
        (date(2001, 5, 1), date(2001, 5, 1), date(2001, 5, 1), True),
        (date(2001, 5, 1), None, date(2001, 5, 1), True),
        (date(2001, 6, 1), date(2001, 5, 1), date(2001, 7, 1), False),
        (date(2001, 6, 1), None, date(2001, 5, 1), False),
    ],
)
def test_the_window_of_origination_is_before_the_cut_off(
    first: date, last: date | None, cut_off: date, believed: bool
) -> None:
    facts = LIMITS | {"origination_date": DateRange(min=first, max=last), "cut_off_date": cut_off}
    checked = purposes(row("Purchase", 1, 20_000), row("Refinance", 20, 3_000_000), **facts)
    assert bool(faults_of(checked)) is believed


@pytest.mark.parametrize(("edge", "known"), [("699", True), ("700", False)])
def test_a_largest_loan_below_a_row_of_the_table_of_sizes_is_not_believed(edge: str, known: bool) -> None:
    held = sizes((None, "698", 2, 1_000), (edge, None, 1, 800))
    rows = (row("Purchase", 2, 1_500), row("Refinance", 1, 300))
    largest = BalanceRange(min=None, max=Decimal(699))
    found = faults_of(document(pool(held, table(Dimension.LOAN_PURPOSE, *rows), original_balance_usd=largest)))
    assert any("/pools/0/original_balance_usd/max" in each.evidence for each in found) is known


def test_a_limit_the_pool_contradicts_is_not_believed() -> None:
    facts = {"original_balance_usd": BalanceRange(max=Decimal(1_000))}
    checked = purposes(row("Purchase", 2, 300_000), row("Refinance", 9, 1_620_000), **facts)
    assert faults_of(checked) == []
    assert reported(checked) == ["TS617"]


def test_without_counts_it_is_not_applicable() -> None:
    (found,) = results_of(purposes(Row(label="Purchase", balance_usd=Decimal(5))), "row_feasible")
    assert found.status is CheckStatus.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("rows", "wrong"),
    [
        (((30, 35_000_000), (200, 5_000_000)), True),
        (((200, 35_000_000), (30, 5_000_000)), False),
        # far apart, but not by an exchange: few large loans and many small ones
        (((30, 35_000_000), (60, 1_400_000)), False),
        # 24 times as large, and 26 times
        (((30, 18_000_000), (200, 5_000_000)), False),
        (((30, 19_500_000), (200, 5_000_000)), True),
        # with the counts exchanged still twice as large, and more than that
        (((30, 35_000_000), (200, 2_800_000)), True),
        (((30, 35_000_000), (200, 2_500_000)), False),
        # loans enough
        (((10, 11_000_000), (60, 1_500_000)), True),
        # one loan may be of any size
        (((9, 11_000_000), (60, 1_500_000)), False),
    ],
)
def test_counts_of_two_rows_exchanged(rows: tuple[tuple[int, int], ...], wrong: bool) -> None:
    labels = ("Purchase", "Cash-Out Refinance")
    found = faults_of(purposes(*(row(label, *each) for label, each in zip(labels, rows, strict=True))))
    assert [each.code for each in found] == (["TS508"] if wrong else [])
