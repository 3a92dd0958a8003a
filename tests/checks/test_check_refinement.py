"""Check 10: a row that other rows consist of; check 13: states and zip codes."""

from __future__ import annotations

from decimal import Decimal

import pytest
from builders import document, pool, reported, results_of, row, status_of, table

from tscc.document.enums import CheckStatus, Dimension
from tscc.document.model import Document, Footnote

UNITS = table(
    Dimension.UNIT_COUNT,
    row("1-family", 20, 6_000_000, code="1"), row("2-family", 3, 900_000, code="2"),
    row("3-family", 2, 500_000, code="3"), row("4-family", 1, 300_000, code="4"),
)  # fmt: skip
NOTE = Footnote(
    id="n1", marker="*", scope="dwelling_type", text="These are 2-family, 3-family and 4-family.", references=()
)


def of(count: int, balance: int, label: str = "Multi-family", note: bool = True) -> Document:
    multi = row(label, count, balance, code="multi_family", notes=("n1",) if note else ())
    dwellings = table(Dimension.DWELLING_TYPE, row("Houses", 20, 6_000_000, code="detached_house"), multi)
    return document(pool(dwellings, UNITS), footnotes=(NOTE,) if note else ())


@pytest.mark.parametrize(
    ("balance", "status"),
    [(1_700_000, CheckStatus.PASS), (1_700_001, CheckStatus.WITHIN_ROUNDING), (1_700_003, CheckStatus.FAIL)],
)
def test_the_same_loans_in_two_tables(balance: int, status: CheckStatus) -> None:
    (found,) = results_of(of(6, balance), "refinement_balance_usd")
    assert (found.code, found.status) == ("TS620", status)
    assert found.evidence == tuple(f"/pools/0/stratifications/1/rows/{index}/balance_usd" for index in (1, 2, 3))


def test_a_balance_off_by_rounding_is_not_reported() -> None:
    assert "TS620" not in reported(of(6, 1_700_001))


def test_counts_are_exact() -> None:
    assert status_of(of(7, 1_700_000), "refinement_loan_count") is CheckStatus.FAIL


def test_the_label_may_say_it_instead_of_a_note() -> None:
    assert status_of(of(6, 1_700_000, "2-4 Family", note=False), "refinement_loan_count") is CheckStatus.PASS


def test_nothing_is_assumed_where_nothing_says_so() -> None:
    assert status_of(of(9, 1_900_000, note=False), "refinement") is CheckStatus.NOT_APPLICABLE
    assert status_of(document(pool(UNITS)), "refinement") is CheckStatus.NOT_APPLICABLE


STATES = table(
    Dimension.STATE,
    row("Ohio", 8, 2_400_000, code="OH"), row("Utah", 2, 500_000, code="UT"), row("Other", 1, 90_000, code=None),
)  # fmt: skip


@pytest.mark.parametrize(
    ("zip_balance", "status"),
    [(900_000, CheckStatus.PASS), (290_000, CheckStatus.WARNING), (2_500_000, CheckStatus.WARNING)],
)
def test_the_largest_zip_code_fits_the_tables(zip_balance: int, status: CheckStatus) -> None:
    checked = document(pool(STATES, max_zip_balance_usd=Decimal(zip_balance)))
    (found,) = results_of(checked, "largest_zip")
    assert (found.code, found.status, found.expected) == ("TS629", status, "[300000, 2400000]")


def test_other_states_are_no_unknown_state() -> None:
    assert status_of(document(pool(STATES)), "categories_known") is CheckStatus.PASS


def test_an_unknown_state_and_a_repeated_one() -> None:
    states = table(
        Dimension.STATE,
        row("Ohio", 8, 2_400_000, code="OH"), row("Atlantis", 2, 500_000, code=None), row("OH", 1, 90_000, code="OH"),
    )  # fmt: skip
    assert reported(document(pool(states))) == ["TS627", "TS628"]
    (found,) = results_of(document(pool(states)), "states_unique")
    assert found.evidence == ("/pools/0/stratifications/0/rows/0/label",)


def test_no_states_and_no_zip_code_are_not_applicable() -> None:
    assert status_of(document(pool()), "states_in_order") is CheckStatus.NOT_APPLICABLE
    assert status_of(document(pool()), "largest_zip") is CheckStatus.NOT_APPLICABLE
    assert status_of(document(pool(max_zip_balance_usd=Decimal(5))), "largest_zip") is CheckStatus.NOT_APPLICABLE
