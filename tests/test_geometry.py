"""Geometry: which characters of a line are under which column."""

from __future__ import annotations

import pytest

from tscc.text.geometry import cells, chunks, closest, nearest, overlaps, pieces, segments
from tscc.text.lines import Column

RULER = "---------------      ---------      ------------"
COLUMNS = tuple(segments(RULER))


def under(text: str) -> list[tuple[int | None, str]]:
    """The cells of a row under the ruler, each with its column."""
    return [(cell.column, cell.text) for cell in cells(text, COLUMNS)]


@pytest.mark.parametrize(
    ("bounds", "expected"), [((0, 21), False), ((0, 22), True), ((29, 40), True), ((30, 40), False)]
)
def test_ranges_that_only_touch_do_not_overlap(bounds: tuple[int, int], expected: bool) -> None:
    assert overlaps(*bounds, COLUMNS[1]) is expected


def test_two_blanks_part_chunks_and_one_does_not() -> None:
    assert [chunk.text for chunk in chunks("  North Dakota    8  $1,234")] == ["North Dakota", "8", "$1,234"]


@pytest.mark.parametrize(
    ("row", "texts"),
    [
        ("Iowa ......12.60%", ["Iowa .....", "12.60%"]),
        ("Iowa......$1,260", ["Iowa.....", "$1,260"]),
        ("Iowa ......35%", ["Iowa ......35%"]),  # perhaps .35%
        ("Iowa ...12.60%", ["Iowa ...12.60%"]),
    ],
)
def test_leader_dots_may_touch_a_figure_with_a_point_of_its_own(row: str, texts: list[str]) -> None:
    assert [chunk.text for chunk in chunks(row)] == texts


def test_leader_dots_between_figures_are_blanks_and_those_behind_a_label_are_its_own() -> None:
    texts = [chunk.text for chunk in chunks("70.01 - 80.00 ....  10  . . . $ 400,000 ..... 4.00%")]
    assert texts == ["70.01 - 80.00 ....", "10", "$ 400,000", "4.00%"]
    assert [chunk.text for chunk in chunks("Series 2002 . . . 5 loans")] == ["Series 2002 . . .", "5 loans"]


def test_a_chunk_knows_its_columns() -> None:
    text = "Ohio      9"
    assert [text[chunk.start : chunk.end] for chunk in chunks(text)] == ["Ohio", "9"]


def test_a_dollar_sign_apart_is_one_piece_with_its_figure() -> None:
    assert [piece.text for piece in pieces("Ohio     9     $   1,234")] == ["Ohio", "9", "$   1,234"]


def test_a_dollar_sign_apart_is_of_the_figure_behind_it_not_of_the_one_before_it() -> None:
    text = "Alternative          28 $  6,008,269"
    assert [piece.text for piece in pieces(text)] == ["Alternative", "28", "$  6,008,269"]


@pytest.mark.parametrize(
    ("ruler", "strokes"),
    [
        ("-----   ----", [(0, 5), (8, 12)]),
        ("===== ====", [(0, 5), (6, 10)]),
        ("_____", [(0, 5)]),
        ("", []),
    ],
)
def test_each_stroke_of_a_ruler_is_a_column(ruler: str, strokes: list[tuple[int, int]]) -> None:
    assert segments(ruler) == strokes


def test_nearest_is_the_column_that_shares_most() -> None:
    columns = [Column(0, 10), Column(12, 20)]
    assert nearest(8, 18, columns) == 1
    assert nearest(0, 11, columns) == 0


def test_nothing_is_nearest_to_what_shares_with_no_column() -> None:
    columns = [Column(0, 10), Column(20, 30)]
    assert nearest(12, 18, columns) is None
    assert closest(12, 18, columns) in (0, 1)
    assert closest(17, 19, columns) == 1


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Ohio                         9         1,729,195", [(0, "Ohio"), (1, "9"), (2, "1,729,195")]),
        ("Ohio                         9        $1,729,195", [(0, "Ohio"), (1, "9"), (2, "$1,729,195")]),
        ("Ohio                         9      $  1,729,195", [(0, "Ohio"), (1, "9"), (2, "$  1,729,195")]),
        ("Ohio                         9", [(0, "Ohio"), (1, "9")]),
        ("Ohio                                   1,729,195", [(0, "Ohio"), (2, "1,729,195")]),
        ("                             9         1,729,195", [(1, "9"), (2, "1,729,195")]),
        ("Two  or  three               9", [(0, "Two  or  three"), (1, "9")]),
        ("A label that is longer than  9", [(0, "A label that is longer than"), (1, "9")]),
        ("A label that reaches 1,200   ", [(0, "A label that reaches"), (1, "1,200")]),
        ("Ohio                         9 %", [(0, "Ohio"), (1, "9 %")]),
        ("Ohio                         -             -", [(0, "Ohio"), (1, "-"), (2, "-")]),
    ],
)
def test_a_figure_is_in_the_column_it_stands_under(row: str, expected: list[tuple[int | None, str]]) -> None:
    assert under(row) == expected


def test_a_figure_between_two_columns_is_in_none() -> None:
    assert under("Ohio              99      9            1,729") == [(0, "Ohio"), (None, "99"), (1, "9"), (2, "1,729")]


def test_two_figures_under_one_column_stay_two_cells() -> None:
    found = under("Ohio                 4    9           1,729")
    assert [cell for cell in found if cell[0] == 1] == [(1, "4"), (1, "9")]


def test_a_cell_tells_where_it_stands() -> None:
    row = "Ohio                         9      $  1,729,195"
    assert [row[cell.start : cell.end] for cell in cells(row, COLUMNS)] == ["Ohio", "9", "$  1,729,195"]
