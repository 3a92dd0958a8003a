"""Decisions of the checks that are one comparison, from both sides, at the figures where they turn."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tscc.checks.blame.digits import Slip
from tscc.checks.blame.suspects import _another
from tscc.checks.generic_sums import _is_average
from tscc.checks.printed_figures import Place
from tscc.checks.sizes import SizeBand, Sizes
from tscc.checks.sums_across import _Sum, _sum, _tied
from tscc.document.enums import RowKind
from tscc.document.model import GenericRow


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
    assert _sum((), 0, (1, 2)) is None


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
