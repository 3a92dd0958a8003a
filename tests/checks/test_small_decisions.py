"""Decisions of the checks that are one comparison, from both sides, at the figures where they turn."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest
from builders import document, pool, row, sizes, table

from tscc.checks.blame.digits import Slip
from tscc.checks.blame.plausibility import Scatter, likelihood, scatter_of
from tscc.checks.blame.suspects import _another
from tscc.checks.generic_sums import _is_average, _Sum, _sum_of_row, _tied
from tscc.checks.names import _names_below, _other_names
from tscc.checks.pools_of_deal import sums_of_pools
from tscc.checks.printed_figures import Place, Survey
from tscc.checks.sizes import SizeBand, Sizes
from tscc.document.enums import Dimension, RowKind, UnparsedKind
from tscc.document.model import GenericRow, Unparsed


def decimals(*figures: int | None) -> tuple[Decimal | None, ...]:
    return tuple(None if figure is None else Decimal(figure) for figure in figures)


@pytest.mark.parametrize(
    ("loans", "least", "most"),
    [
        (-1, None, None),
        (0, "-1", "1"),
        (1, "99", "401"),
        (2, "299", "701"),
        (3, "599", "901"),
        (4, "999", "1001"),
        (5, None, None),
    ],
)
def test_what_some_loans_of_a_table_of_sizes_hold(loans: int, least: str | None, most: str | None) -> None:
    bands = (SizeBand(2, Decimal(300), Decimal(100), Decimal(200)), SizeBand(2, Decimal(700), Decimal(300), None))
    found = Sizes(Place(), bands, Decimal(1)).hold(loans)
    assert (found and (str(found.low), str(found.high))) == (least and (least, most))


@pytest.mark.parametrize(
    ("printed", "meant", "slip"),
    [("12", "90", Slip.OTHER), ("12", "0", Slip.OTHER), ("12", "-1", None), ("12", "9.0", None)],
)
def test_a_figure_is_another_of_the_same_decimals(printed: str, meant: str, slip: Slip | None) -> None:
    assert _another(Decimal(printed), Decimal(meant)) is slip


@pytest.mark.parametrize(
    ("total", "parts", "expected"),
    [
        (5, (0, 9), True),
        (0, (0, 9), True),
        (9, (0, 9), True),
        (10, (0, 9), False),
        (5, (-1, 9), False),
        (1, (2, 9), False),
    ],
)
def test_a_total_between_its_parts_is_no_sum(total: int, parts: tuple[int, ...], expected: bool) -> None:
    assert _Sum(Decimal(total), [Decimal(part) for part in parts]).is_between is expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (((3, 1, 2), (7, 3, 4)), (2, 0)),
        (((3, 1, 2), (9, 3, 4)), (1, 1)),
        (((3, 1, 2), (4, 3, 5)), (1, 0)),
        (((3, 3, 0), (7, 3, 4)), (1, 0)),
        (((3, None, 2), (7, 3, 4)), (1, 0)),
        (((None, 1, 2), (7, 3, 4)), (1, 0)),
        (((8, 3, 4), (7, 3, 4)), (1, 0)),
    ],
)
def test_how_many_rows_add_up_across(rows: tuple[tuple[int | None, ...], ...], expected: tuple[int, int]) -> None:
    """A row that is off by rounding, and one whose total is between its parts, count for neither."""
    assert _tied([decimals(*row) for row in rows], 0, (1, 2)) == expected


def test_a_row_without_figures_has_no_sum() -> None:
    assert _sum_of_row((), 0, (1, 2)) is None


@pytest.mark.parametrize(
    ("figure", "parts", "expected"),
    [
        (650, (600, 700), True),
        (600, (600, 700), True),
        (700, (600, 700), True),
        (701, (600, 700), False),
        (599, (600, 700), False),
        (650, (600, 1200), True),
        (650, (600, 1201), False),
        (650, (650,), False),
        (650, (600, None), False),
        (None, (600, 700), False),
        (0, (0, 0), False),
    ],
)
def test_a_figure_among_parts_that_are_near_is_their_average(
    figure: int | None, parts: tuple[int | None, ...], expected: bool
) -> None:
    row, *others = (
        GenericRow(line=1, label="Mills", level=0, kind=RowKind.ROW, values=decimals(each)) for each in (figure, *parts)
    )
    assert _is_average(row, [*enumerate(others)], 0) is expected


@pytest.mark.parametrize(
    ("of_row", "loans", "balance", "expected"),
    [
        (0, 2, 200, "-1.0397"),
        (0, 2, 204, "-2.0397"),
        (0, 2, 196, "-2.0397"),
        (9, 2, 200, "-1.8921"),
        (0, 1, 100, "-0.6931"),
        (0, 2, 1, "-2476.1022"),
        (0, 0, 100, "-1000"),
        (0, 2, 0, "-1000"),
    ],
)
def test_a_row_is_likely_by_the_average_loan_of_the_pool(of_row: int, loans: int, balance: int, expected: str) -> None:
    """Half the square of what it misses the average by, in the variance of its loans, and the logarithm of that, are taken off."""
    made = table(Dimension.STATE, row("Maine", 1, 1))
    scatter = Scatter(Decimal(100), Decimal(4), Decimal(of_row))
    found = likelihood(scatter, made, made.rows[0], Decimal(loans), Decimal(balance))
    assert found.quantize(Decimal(expected)) == Decimal(expected)


@pytest.mark.parametrize(
    ("edges", "expected"), [(("100", "199"), "-3.7093"), (("200", None), "-626.0397"), (("100", "99"), "-2500.3466")]
)
def test_a_row_of_a_table_of_sizes_is_likely_by_the_middle_of_its_band(
    edges: tuple[str, str | None], expected: str
) -> None:
    made = sizes((*edges, 1, 1))
    found = likelihood(Scatter(Decimal(100), Decimal(4), Decimal(0)), made, made.rows[0], Decimal(2), Decimal(300))
    assert found.quantize(Decimal(expected)) == Decimal(expected)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (((1, 100), (1, 120), (2, 200)), ("105", "50", "25")),
        (((1, 100), (1, 100), (1, 100)), ("100", "1", "0")),
        (((1, 100), (1, 140), (None, 900), (3, None), (0, 0)), ("120", "400", "400")),
        (((4, 400), (4, 480), (1, 200), (1, 120)), ("120", "1600", "0")),
        (((None, 100),), None),
    ],
)
def test_the_scatter_of_loans(
    rows: tuple[tuple[int | None, int | None], ...], expected: tuple[str, str, str] | None
) -> None:
    """The middle of the variances of a loan, one dollar at least, and the lowest quarter of those of a row."""
    made = table(Dimension.STATE, *(row("", loans, balance) for loans, balance in rows))
    found = scatter_of(Survey(document(pool(made))).pools[0])
    assert (found and tuple(map(str, found))) == expected


@pytest.mark.parametrize(("line", "above", "below"), [(4, True, False), (5, False, False), (6, False, True)])
def test_a_name_is_in_the_first_half_of_a_file_or_in_the_last(line: int, above: bool, below: bool) -> None:
    name = "ALDER CREEK TRUST, INC."
    kept = Unparsed(kind=UnparsedKind.BLOCK, at=f"{line}:1-{line}:{len(name) + 1}", text=name)
    made = document(unparsed=(kept,))
    survey = Survey(msgspec.structs.replace(made, source=msgspec.structs.replace(made.source, lines=10)))
    assert [*_other_names(survey)] == [name] * above
    assert _names_below(survey) == [name] * below


@pytest.mark.parametrize(
    ("parts", "status"),
    [
        (((6, 60), (6, 60)), "fail"),
        (((3, 30), (8, 80)), "fail"),
        (((3, 30), (3, 30)), "not_applicable"),
        (((5, 50), (5, 50)), "pass"),
    ],
)
def test_pools_that_hold_less_than_the_deal_may_not_be_all(parts: tuple[tuple[int, int], ...], status: str) -> None:
    whole, *others = Survey(
        document(*(pool(loan_count=loans, balance_usd=Decimal(held)) for loans, held in ((10, 100), *parts)))
    ).pools
    assert [each.status.value for each in sums_of_pools(whole, others)] == [status] * 2
