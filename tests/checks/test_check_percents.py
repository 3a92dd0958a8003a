"""Check 3, and the averages a table prints."""

from __future__ import annotations

from decimal import Decimal

import pytest
from builders import document, pool, reported, results_of, row, status_of, table

from tscc.document.enums import CheckStatus, Dimension
from tscc.document.model import Document, Row


def of(*rows: Row, total: Row | bool | None = True, dimension: Dimension = Dimension.LOAN_PURPOSE) -> Document:
    return document(pool(table(dimension, *rows, total=total)))


GOOD = (
    row("Purchase", 2, 600_000, balance_pct="33.33", loan_pct="33.33", average_balance_usd="300000"),
    row("Refinance", 4, 1_200_000, balance_pct="66.67", loan_pct="66.67", average_balance_usd="300000"),
)
TOTAL = row("Total", 6, 1_800_000, balance_pct="100.00", loan_pct="100.00", average_balance_usd="300000")


def test_shares_that_fit() -> None:
    checked = of(*GOOD, total=TOTAL)
    for name in ("balance_pct_of_row", "loan_pct_of_row", "balance_pct_total", "loan_pct_total", "average_balance"):
        assert status_of(checked, name) is CheckStatus.PASS
    assert reported(checked) == []


def test_a_share_that_does_not_fit_its_row() -> None:
    rows = (row("Purchase", 2, 600_000, balance_pct="38.33"), GOOD[1])
    (found,) = results_of(of(*rows), "balance_pct_of_row")
    assert (found.code, found.status, found.actual) == ("TS505", CheckStatus.WARNING, "38.33")
    assert found.expected == "33.333"
    assert found.subject == "/pools/0/stratifications/0/rows/0/balance_pct"


@pytest.mark.parametrize(
    ("percents", "codes"),
    [
        (("23.81", "47.62", "71.43"), []),
        (("23.81", "46.62", "71.43"), ["TS504", "TS505"]),
        (("13.81", "57.62", "71.43"), ["TS505", "TS505"]),
    ],
)
def test_shares_of_more_than_the_table(percents: tuple[str, str, str], codes: list[str]) -> None:
    figures = (("Purchase", 2, 600_000), ("Refinance", 4, 1_200_000), ("Total", 6, 1_800_000))
    *rows, total = (row(*each, balance_pct=percent) for each, percent in zip(figures, percents, strict=True))
    assert sorted(reported(of(*rows, total=total))) == codes


def test_shares_that_tie_with_the_sum_and_not_with_the_printed_total() -> None:
    assert reported(of(*GOOD, total=row("Total", 6, 2_500_000, balance_pct="100.00"))) == ["TS502"]


@pytest.mark.parametrize(
    ("percent", "status"), [("66.66", CheckStatus.WITHIN_ROUNDING), ("66.64", CheckStatus.WARNING)]
)
def test_a_share_adjusted_by_a_unit_is_rounding(percent: str, status: CheckStatus) -> None:
    rows = (GOOD[0], row("Refinance", 4, 1_200_000, balance_pct=percent))
    assert status_of(of(*rows), "balance_pct_of_row") is status


def test_columns_may_miss_100_by_rounding() -> None:
    rows = [row(name, 1, 100, balance_pct="33.3") for name in ("Purchase", "Refinance", "Construction")]
    assert status_of(of(*rows), "balance_pct_total") is CheckStatus.WITHIN_ROUNDING
    assert reported(of(*rows)) == []


def test_columns_that_do_not_sum() -> None:
    rows = (row("Purchase", None, None, balance_pct="33.3"), row("Refinance", None, None, balance_pct="60.0"))
    (found,) = results_of(of(*rows, total=row("Total", None, None, balance_pct="100.0")), "balance_pct_total")
    assert (found.code, found.status, found.difference) == ("TS504", CheckStatus.WARNING, "-6.7")


@pytest.mark.parametrize(
    ("loans", "status"), [(1, CheckStatus.NOT_APPLICABLE), (0, CheckStatus.WARNING), (None, CheckStatus.WARNING)]
)
def test_a_column_does_not_sum_where_a_row_with_loans_has_no_percentage(loans: int | None, status: CheckStatus) -> None:
    rows = (row("Purchase", 9, None, balance_pct="98.3"), row("Refinance", loans, None, balance_pct=None))
    total = row("Total", 9 + (loans or 0), None, balance_pct="100.0")
    assert status_of(of(*rows, total=total), "balance_pct_total") is status


def test_a_list_of_the_largest_need_not_reach_100() -> None:
    rows = (row("60601", None, None, balance_pct="3.3"), row("60602", None, None, balance_pct="2.1"))
    assert status_of(of(*rows, total=None, dimension=Dimension.ZIP), "balance_pct_total") is CheckStatus.NOT_APPLICABLE
    assert status_of(of(*rows, total=None), "balance_pct_total") is CheckStatus.WARNING


def test_an_average_that_is_not_balance_over_count() -> None:
    rows = (row("Purchase", 2, 600_000, average_balance_usd="330000"), GOOD[1])
    (found,) = results_of(of(*rows), "average_balance")
    assert (found.code, found.status, found.expected) == ("TS506", CheckStatus.WARNING, "300000")


@pytest.mark.parametrize(
    ("total", "status"),
    [
        ("6.667", CheckStatus.PASS),
        ("6.668", CheckStatus.WITHIN_ROUNDING),
        ("6.664", CheckStatus.WARNING),
    ],
)
def test_a_weighted_total_is_that_of_its_rows(total: str, status: CheckStatus) -> None:
    rows = (row("Purchase", 2, 600_000, wa_rate_pct="6.000"), row("Refinance", 4, 1_200_000, wa_rate_pct="7.000"))
    checked = of(*rows, total=row("Total", 6, 1_800_000, wa_rate_pct=total))
    assert status_of(checked, "wa_rate_pct_of_rows") is status


def test_a_weighted_total_of_empty_cells_is_not_applicable() -> None:
    rows = (row("Purchase", 2, 600_000, wa_rate_pct=None), row("Refinance", 4, 1_200_000, wa_rate_pct="7.000"))
    checked = of(*rows, total=row("Total", 6, 1_800_000, wa_rate_pct="6.667"))
    assert status_of(checked, "wa_rate_pct_of_rows") is CheckStatus.NOT_APPLICABLE


def test_a_list_of_the_largest_is_a_share_of_the_pool() -> None:
    zips = table(
        Dimension.ZIP, row("60601", 1, 90_000, balance_pct="9.00"), total=row("Total", 1, 90_000, balance_pct="9.00")
    )
    checked = document(pool(zips, balance_usd=Decimal(1_000_000)))
    assert status_of(checked, "balance_pct_of_row") is CheckStatus.PASS
    assert reported(checked) == []


@pytest.mark.parametrize(
    ("shares", "wrong"),
    [
        (("89.73", "10.27"), 0),
        (("89.73", "10.2"), 1),
        (("89.73", "10"), 1),
        (("89.7", "10"), 1),
        (("89.73", "10.3"), 1),
        (("89.7", "10.2"), 0),
        (("90", "10"), 0),
    ],
)
def test_a_share_with_fewer_decimals_than_the_others_lost_digits(shares: tuple[str, str], wrong: int) -> None:
    rows = (
        row(name, 1, balance, balance_pct=share)
        for name, balance, share in zip("AB", (8973, 1027), shares, strict=True)
    )
    assert (
        len([each for each in results_of(of(*rows), "balance_pct_of_row") if each.code == "TS505" and each.actual])
        == wrong
    )


def test_a_share_whose_zeros_are_not_printed_is_what_it_is() -> None:
    rows = (row("A", 1, 8980, balance_pct="89.80"), row("B", 1, 1020, balance_pct="10.2"))
    assert status_of(of(*rows), "balance_pct_of_row") is CheckStatus.PASS
