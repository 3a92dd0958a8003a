"""No false alarms: whatever loans a pool consists of, the document that adds them up is not flagged."""

from __future__ import annotations

import pytest
from builders import STATES, Loan, book_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tscc.checks import run_checks
from tscc.checks.blame.faults import find_faults
from tscc.document.enums import CheckStatus

FAULTS = (CheckStatus.FAIL, CheckStatus.WARNING)
QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large]


def loans(cents: int) -> st.SearchStrategy[list[Loan]]:
    """Pools of loans whose balances are multiples of some cents."""
    loan = st.builds(
        Loan,
        cents=st.integers(40_000_00 // cents, 999_999_00 // cents).map(lambda number: number * cents),
        eighths=st.integers(0, 16),
        ltv=st.integers(15, 95),
        state=st.sampled_from(list(STATES)),
        months_old=st.integers(0, 24),
        years=st.sampled_from((15, 20, 30)),
        multi_family=st.booleans(),
    )
    return st.lists(loan, min_size=1, max_size=40)


def assert_nothing_in_whole_dollars(book: list[Loan], wide: bool) -> None:
    document = book_of(book, wide)
    results = run_checks(document)
    assert [found for found in results if found.status in FAULTS] == []
    assert find_faults(document, results) == ()


def assert_rounding_at_most(book: list[Loan], wide: bool) -> None:
    document = book_of(book, wide)
    results = run_checks(document)
    assert [found for found in results if found.status in FAULTS] == []
    assert {fault.result.status for fault in find_faults(document, results)} <= {CheckStatus.WITHIN_ROUNDING}


@given(book=loans(100), wide=st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=QUIET)
def test_balances_in_whole_dollars_give_no_diagnostic(book: list[Loan], wide: bool) -> None:
    assert_nothing_in_whole_dollars(book, wide)


@given(book=loans(1), wide=st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=QUIET)
def test_balances_rounded_row_by_row_are_at_most_rounding(book: list[Loan], wide: bool) -> None:
    assert_rounding_at_most(book, wide)


@pytest.mark.soak
@given(book=loans(100), wide=st.booleans())
@settings(max_examples=5_000, deadline=None, suppress_health_check=QUIET)
def test_five_thousand_books_in_whole_dollars(book: list[Loan], wide: bool) -> None:
    assert_nothing_in_whole_dollars(book, wide)


@pytest.mark.soak
@given(book=loans(1), wide=st.booleans())
@settings(max_examples=5_000, deadline=None, suppress_health_check=QUIET)
def test_five_thousand_books_rounded_row_by_row(book: list[Loan], wide: bool) -> None:
    assert_rounding_at_most(book, wide)
