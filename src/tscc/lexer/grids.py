"""Grids: the columns that tables may have, each shown by a ruler, or by a first row where there is none.

A ruler of several strokes shows the columns itself; below one stroke, or none, the places of the figures show them. That
lines show columns does not make them a table: which grid a line is under, the parser chooses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tscc.lexer.columns_shown import (
    FEWEST_ROWS,
    are_aligned,
    by_ruler_among,
    figures_apart,
    find_columns,
    find_strokes,
    width_of,
)
from tscc.lexer.figures_of_lines import is_figure
from tscc.lexer.forms import is_a
from tscc.lexer.heads_shown import are_extremes, is_headed, is_headed_apart, is_headed_closely
from tscc.lexer.page import Page
from tscc.lexer.rows_and_texts import HEAD_REACH_LINES, LABEL_LINES
from tscc.lexer.shown import LONGEST_GAP_LINES, Shown
from tscc.text import geometry
from tscc.text.lines import Column, Grid
from tscc.vocabulary.label_words import is_total

_ROW_REACH_LINES = 3
"""The most lines between the ruler of a table and its first row."""
_SUMMARY_PIECES = 2
"""The label and the figure of a summary below a table."""


def find_grids(page: Page) -> list[Shown]:
    """The grids of a page, by the first line that may be under each."""
    lines = range(len(page.lines))
    found = [grid for index in lines if (grid := _grid_at(page, index)) is not None]
    page.grids = {shown.grid.anchor: shown for shown in found}
    page.anchors = _next_anchors(page)
    return sorted(found, key=lambda shown: shown.first)


def _next_anchors(page: Page) -> list[int | None]:
    """For each line the next that shows the columns of a table, if it is not far and no line between can be in no table."""
    found: list[int | None] = []
    near: int | None = None
    for index in reversed(range(len(page.lines))):
        found.append(near if near is not None and near <= index + HEAD_REACH_LINES else None)
        if index in page.grids:
            near = index
        elif page.closed[index]:
            near = None
    return found[::-1]


def _grid_at(page: Page, index: int) -> Shown | None:
    """The grid that a ruler, or a first row without one, shows."""
    ruled = page.rulers[index]
    if page.closed[index] or not (_is_over_rows(page, index) if ruled else _may_be_first(page, index)):
        return None
    if not ruled and not _may_be_headed(page, index):
        return None
    rows = [*_rows(page, index)]
    pieces = [page.pieces(row) for row in rows]
    strokes = find_strokes(page, index, pieces)
    columns = find_columns(strokes, pieces)
    shown = len(strokes)
    tagged, parted = page.lines[index].columns_tagged, pieces
    if shown < 2:
        parted = [figures_apart(row) for row in pieces]
        if width_of(parted) < tagged:
            parted = [figures_apart(row, tagged=True) for row in pieces]
        apart = find_columns(strokes, parted)
        known = len(apart) == tagged or is_headed_apart(page, Grid(index, apart, shown, ruled), columns)
        columns = apart if len(apart) > len(columns) and known else columns
    several = ruled or len(rows) >= FEWEST_ROWS
    if shown < 2 and several and (among := by_ruler_among(page, rows, pieces, columns)):
        columns, shown = among, len(among)
    if len(columns) < 2 or not (shown or are_aligned(parted, len(columns))):
        return None
    headed = any(is_headed(page, line, columns, ruled=shown > 1) for line in _lines_of_label(index))
    if not ruled and not headed and not is_headed_closely(page, Grid(index, columns, shown, ruled)):
        return None
    first = index
    while index - first < HEAD_REACH_LINES:  # no line is above the first: `closed` ends the search there
        misplaced = ruled and first == index and _is_total_in_head(page, index - 1)
        if page.closed[first - 1] or (page.figured[first - 1] and not misplaced):
            break
        first -= 1
    return Shown(page, Grid(index, columns, shown, ruled), first, rows)


def _is_over_rows(page: Page, index: int) -> bool:
    """Whether rows are soon below a ruler, and it shows columns or has a head with gaps above it."""
    if page.touches_above(index) and page.figured[index - 1] and not _is_total_in_head(page, index - 1):
        return False
    if index and page.heads_list(index - 1):
        return False
    below = range(index + 1, min(index + 1 + _ROW_REACH_LINES, len(page.lines)))
    row = next((line for line in below if page.figured[line]), None)
    if row is None or any(page.closed[index + 1 : row]):
        return False
    if any(page.rulers[line] and not page.rulers[line - 1] for line in range(index + 2, row)):
        return False  # a head with a ruler of its own is between
    strokes = geometry.segments(page.lines[index].text)
    return len(strokes) > 1 or any(
        page.is_split(line) or _reaches_over(page, line, strokes, row) or _is_over_figures(page, line, strokes, row)
        for line in page.texts_above(index)
    )


def _reaches_over(page: Page, index: int, strokes: Sequence[Column], row: int) -> bool:
    """Whether a line of a head reaches over the last figure of a row, as the ruler does, its parts one blank apart."""
    pieces, head = page.pieces(row), page.chunks[index][0]
    start, last = pieces[0].start, Column(*pieces[-1][:2])
    under = all(stroke.start <= start and last.end <= stroke.end for stroke in strokes)
    return len(pieces) > 1 and under and head.start <= start and geometry.overlaps(*head[:2], last)


def _is_over_figures(page: Page, index: int, strokes: Sequence[Column], row: int) -> bool:
    """Whether a line of a head is over the only figure of a row, as the ruler is, which begins behind the label."""
    pieces, head = page.pieces(row), page.chunks[index][0]
    if len(pieces) != len((*strokes, *page.chunks[index])) or strokes[0].start < pieces[0].end:
        return False
    return all(geometry.overlaps(*each, Column(*pieces[1][:2])) for each in (strokes[0], head[:2]))


def _is_total_in_head(page: Page, index: int) -> bool:
    """Whether a line is a total misplaced between the lines of a head and its ruler."""
    return page.figured[index] and is_total(page.label(index)) and page.is_text(index - 1) and page.is_split(index - 1)


def _may_be_first(page: Page, index: int) -> bool:
    """Whether a line may be the first row of a table without a ruler: text is above it.

    A label with a colon and one figure is of a list, which is no table but where it has columns for the least and the most of
    each; with several figures it may be of a table: `WAC:   7.70%   7.38%`.
    """
    if not page.figured[index] or not page.is_text(index - 1):
        return False
    figures = page.pieces(index)[1:]
    several = len(figures) > 1 and all(is_figure(piece.text) for piece in figures)
    return several or not page.label(index).endswith(":") or are_extremes(page, index - 1)


def _lines_of_label(index: int) -> range:
    """The lines that the label of a first row may have, from the lowest up."""
    return range(index, index - LABEL_LINES, -1)


def _may_be_headed(page: Page, index: int) -> bool:
    """Whether text with a gap is above a first row, without which it has no head; asked first, as the columns take long."""
    return any(
        page.is_text(line - 1) and any(map(page.is_split, (line - 1, *page.texts_above(line - 1))))
        for line in _lines_of_label(index)
    )


def _rows(page: Page, index: int) -> Iterator[int]:
    """The rows below a ruler or from a first row on, as far as the table goes: to its total, or a block of text.

    A summary with several figures may be a row: `WAM    357    177` of a list with a column for each pool.
    """
    last: int | None = None
    for other in range(index, len(page.lines)):
        line = page.lines[other]
        if page.closed[other] or (is_a("SUMMARY", line.text) and len(page.pieces(other)) <= _SUMMARY_PIECES):
            return
        if page.figured[other]:
            last = other
            yield other
            if is_total(page.label(other)):
                return
        elif last is not None:
            ends = line.blanks_above and not page.rulers[other] and not _is_amid(page, other)
            if ends or other - last > LONGEST_GAP_LINES:
                return


def _is_amid(page: Page, index: int) -> bool:
    """Whether a line that is not a row is between two similar rows, and no head follows it."""
    below = next((row for row in range(index + 1, min(index + 3, len(page.lines))) if page.figured[row]), None)
    if below is None or any(map(page.is_split, range(index, below))):
        return False
    above = next(row for row in range(index - 1, -1, -1) if page.figured[row])
    return len(page.pieces(above)) == len(page.pieces(below))
