"""Interval arithmetic on printed precision, and how a sum ties."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tscc.checks.intervals import Interval, half_unit, overlap, printed, quotient, shown, unit, weighted_average
from tscc.checks.printed_figures import figures_of
from tscc.checks.results import tie
from tscc.document.enums import CheckStatus

FIGURES = st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False)


@pytest.mark.parametrize(("figure", "step"), [("357.41", "0.01"), ("1000000", "1"), ("6.350", "0.001")])
def test_a_unit_is_that_of_the_last_printed_digit(figure: str, step: str) -> None:
    assert unit(Decimal(figure)) == Decimal(step)
    assert half_unit(Decimal(figure)) * 2 == Decimal(step)


def test_a_figure_without_digits_is_refused() -> None:
    with pytest.raises(ValueError, match="not a printed figure"):
        unit(Decimal("NaN"))


def test_a_printed_figure_stands_for_what_rounds_to_it() -> None:
    assert printed(Decimal("62.9")) == Interval(Decimal("62.85"), Decimal("62.95"))


@given(dividend=FIGURES, divisor=FIGURES.filter(lambda figure: figure > 1))
def test_a_quotient_loses_nothing(dividend: Decimal, divisor: Decimal) -> None:
    found = quotient(printed(dividend), printed(divisor))
    assert found is not None
    assert found.low * divisor <= dividend <= found.high * divisor


def test_nothing_is_divided_by_what_may_be_zero() -> None:
    assert quotient(printed(Decimal(1)), printed(Decimal(0))) is None


def test_intervals_that_share_an_edge_overlap() -> None:
    low, high, beyond = (printed(Decimal(figure)) for figure in ("6.1", "6.2", "6.3"))
    assert overlap(low, high)
    assert overlap(high, low)
    assert not overlap(low, beyond)
    assert not overlap(beyond, low)


def test_an_average_takes_the_edges() -> None:
    parts = [(Interval(Decimal(1), Decimal(2)), Interval(Decimal(3), Decimal(4)))] * 2
    assert weighted_average(parts) == Interval(Decimal("1.5"), Decimal(8))
    assert weighted_average([(Interval(Decimal(0), Decimal(2)), Interval(Decimal(3), Decimal(4)))]) is None


def test_an_interval_is_shown_to_a_digit_more_than_a_figure() -> None:
    assert shown(Interval(Decimal("6.03649"), Decimal("6.51862")), Decimal("6.123")) == "[6.0365, 6.5186]"
    assert shown(Interval(Decimal(0), Decimal("Infinity")), Decimal(1)) == "[0.0, unbounded)"


@pytest.mark.parametrize(
    ("parts", "expected", "status"),
    [
        (("10", "20"), "30", CheckStatus.PASS),
        (("10", "20"), "31", CheckStatus.WITHIN_ROUNDING),
        (("10", "20"), "32", CheckStatus.FAIL),
        (("10.40", "20.25"), "31", CheckStatus.PASS),
        (("10.40", "20.00"), "31", CheckStatus.FAIL),
        (("10", "20"), "30.49", CheckStatus.PASS),
        (("10", "20"), "30.91", CheckStatus.WITHIN_ROUNDING),
    ],
)
def test_a_sum_ties_by_the_printed_digits(parts: tuple[str, ...], expected: str, status: CheckStatus) -> None:
    assert tie(figures_of([Decimal(part) for part in parts]), Decimal(expected)).status is status


def test_counts_tie_exactly() -> None:
    found = tie(figures_of([Decimal(3), Decimal(4)]), Decimal(8), 0)
    assert (found.status, found.tolerance) == (CheckStatus.FAIL, Decimal(0))


@given(cents=st.lists(st.integers(0, 10**9), min_size=1, max_size=50))
def test_rounding_each_figure_never_fails(cents: list[int]) -> None:
    rounded = [(Decimal(each) / 100).quantize(Decimal(1)) for each in cents]
    total = (Decimal(sum(cents)) / 100).quantize(Decimal(1))
    assert tie(figures_of(rounded), total).status is not CheckStatus.FAIL
