"""Checks 1 and 2: rows against the printed total."""

from __future__ import annotations

import pytest
from builders import all_results, document, pool, reported, results_of, row, status_of, table
from msgspec import UNSET
from msgspec.structs import replace

from tscc.checks.printed_figures import Place
from tscc.document.enums import CheckStatus, Dimension
from tscc.document.model import Document, Row

ROWS = (row("Arizona", 2, 600_000, code="AZ"), row("Ohio", 3, 900_000, code="OH"), row("Utah", 1, 250_000, code="UT"))


def of(*rows: Row, total: Row | bool | None = True) -> Document:
    return document(pool(table(Dimension.STATE, *rows, total=total)))


def test_a_table_that_ties() -> None:
    checked = of(*ROWS)
    assert status_of(checked, "count_total") is CheckStatus.PASS
    assert status_of(checked, "balance_total") is CheckStatus.PASS
    assert reported(checked) == []


def test_counts_are_exact() -> None:
    (found,) = results_of(of(*ROWS, total=row("Total", 7, 1_750_000)), "count_total")
    assert (found.code, found.status, found.difference) == ("TS501", CheckStatus.FAIL, "-1")
    assert found.subject == "/pools/0/stratifications/0/total/loan_count"
    assert found.evidence == tuple(f"/pools/0/stratifications/0/rows/{index}/loan_count" for index in range(3))
    assert found.reason == "the loan counts sum to 6, 1 less than the printed total 7"


@pytest.mark.parametrize(
    ("total", "code", "status"),
    [
        (1_750_000, "TS502", CheckStatus.PASS),
        (1_750_002, "TS503", CheckStatus.WITHIN_ROUNDING),
        (1_750_003, "TS502", CheckStatus.FAIL),
    ],
)
def test_balances_have_a_middle_tier(total: int, code: str, status: CheckStatus) -> None:
    (found,) = results_of(of(*ROWS, total=row("Total", 6, total)), "balance_total")
    assert (found.code, found.status, found.tolerance) == (code, status, "2.0")


def test_a_balance_off_by_rounding_is_reported() -> None:
    assert reported(of(*ROWS, total=row("Total", 6, 1_750_001))) == ["TS503"]


def test_cents_may_round_to_a_total_in_dollars() -> None:
    rows = (row("Arizona", 2, "600000.40", code="AZ"), row("Ohio", 3, "900000.30", code="OH"))
    assert status_of(of(*rows, total=row("Total", 5, "1500001")), "balance_total") is CheckStatus.PASS


@pytest.mark.parametrize("total", [None, Row(label="Total")], ids=["no total", "total without figures"])
def test_no_total_is_not_applicable(total: Row | None) -> None:
    (found,) = results_of(of(*ROWS, total=total), "balance_total")
    assert (found.status, found.reason) == (
        CheckStatus.NOT_APPLICABLE,
        "the table prints no total of its balances",
    )


def test_no_column_is_not_applicable() -> None:
    rows = [replace(each, loan_count=UNSET) for each in ROWS]
    (found,) = results_of(of(*rows), "count_total")
    assert (found.status, found.reason) == (CheckStatus.NOT_APPLICABLE, "the table prints no loan counts")


def test_empty_cells_count_as_nothing_where_the_rest_ties() -> None:
    assert status_of(of(*ROWS, row("Maine", None, None, code="ME")), "count_total") is CheckStatus.PASS


def test_empty_cells_excuse_what_is_missing() -> None:
    checked = of(*ROWS, row("Maine", None, 10_000, code="ME"), total=row("Total", 8, 2_000_000))
    assert status_of(checked, "count_total") is CheckStatus.NOT_APPLICABLE


def test_a_row_without_any_figure_excuses_nothing() -> None:
    checked = of(*ROWS, row("Maine", None, None, code="ME"), total=row("Total", 8, 2_000_000))
    assert status_of(checked, "count_total") is CheckStatus.FAIL
    assert status_of(checked, "balance_total") is CheckStatus.FAIL


def test_empty_cells_do_not_excuse_what_is_too_much() -> None:
    checked = of(*ROWS, row("Maine", None, None, code="ME"), total=row("Total", 5, 1_000_000))
    assert status_of(checked, "count_total") is CheckStatus.FAIL


def test_a_table_without_rows_is_short_of_its_total() -> None:
    assert status_of(of(total=row("Total", 5, 1_000_000)), "count_total") is CheckStatus.FAIL


def test_what_was_not_understood_is_not_applicable() -> None:
    checked = of(*ROWS, total=row("Total", 7, 1_750_000))
    (found,) = [each for each in all_results(checked, {Place("", 0, 0)}) if each.name == "count_total"]
    assert found.status is CheckStatus.NOT_APPLICABLE
    assert found.reason is not None
    assert "was not understood" in found.reason
