"""Columns: those that the strokes of a ruler show, and those that rows show where no ruler does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from tscc.grammar.ahead import regex
from tscc.lexer.figures_of_lines import are_figures, is_figure
from tscc.lexer.page import Page
from tscc.text import geometry
from tscc.text.lines import Chunk, Column

FEWEST_ROWS = 2
"""Rows that show columns where no ruler does."""
_UNIT = regex(r" (?:months?|mos\.?|years?|yrs\.?|days?)(?!\S)", re.IGNORECASE)
_FIGURES = regex(rf"(?:\$ )?\S+(?: %|{_UNIT.pattern})?", re.IGNORECASE)
_BLANK_FOR_COMMA = regex(r"(?<![\d.])\d{1,3}(?:,\d{3})* \d{3}(?![\d,%])")


def figures_apart(pieces: Sequence[Chunk], *, tagged: bool = False) -> tuple[Chunk, ...]:
    """The pieces of a row, figures one blank apart each for itself: `8.28% 176 months`.

    `4,328 058` is `4,328,058`, unless tags above the rows show more columns.
    """
    found = [*pieces[:1]]
    for piece in pieces[1:]:
        bare = _UNIT.sub("", piece.text)
        several = are_figures(bare) and not (is_figure(bare) or (_BLANK_FOR_COMMA.search(bare) and not tagged))
        figures = _FIGURES.finditer(piece.text) if several else ()
        split = [Chunk(piece.start + each.start(), piece.start + each.end(), each.group()) for each in figures]
        found += split or [piece]
    return tuple(found)


def are_aligned(rows: Sequence[Sequence[Chunk]], width: int) -> bool:
    """Whether two rows or more have figures in their last column, below each other, perhaps with their unit: `24 months`."""
    last = [row[-1] for row in rows if len(row) == width]
    aligned = len(last) >= FEWEST_ROWS and max(piece.start for piece in last) < min(piece.end for piece in last)
    return aligned and 2 * sum(is_figure(_UNIT.sub("", piece.text)) for piece in last) > len(last)


def find_columns(strokes: Sequence[Column], rows: Sequence[Sequence[Chunk]]) -> tuple[Column, ...]:
    """The columns that the strokes of a ruler, or else its rows, show; none where these do not show two."""
    if len(strokes) > 1:
        return _over_figures(strokes, rows)
    width = width_of(rows)
    if width < 2:
        return ()
    full = [row for row in rows if len(row) == width and not any(_is_crowded(piece.text) for piece in row[1:])]
    full = full or [row for row in rows if len(row) == width]
    found = [
        Column(min(row[place].start for row in full), max(row[place].end for row in full)) for place in range(width)
    ]
    # a label longer than the others does not reach into the figures, and leader dots are no part of one
    words = max(row[0].start + len(row[0].text.rstrip(" .")) for row in full)
    found[0] = Column(found[0].start, min(words, found[1].start))
    return tuple(found)


def _is_crowded(text: str) -> bool:
    """Whether a text is two figures, of which the second pushes the rest of its row to the right: `9.99% 9.99%`."""
    one, _, other = text.partition(" ")
    return is_figure(one) and is_figure(other)


def find_strokes(page: Page, index: int, rows: Sequence[Sequence[Chunk]]) -> list[Column]:
    """The strokes of a ruler, none of another line; one that does not show the columns of most rows below is a single stroke.

    It has only single blanks, or two cells below one stroke, or is shifted to the right.
    """
    found = geometry.segments(page.lines[index].text) if page.rulers[index] else []
    if len(found) < 2:
        return found
    found = _mended(found, rows)
    shown = len(found) + bool(_labels_beside(found, rows))
    blanks = all(right.start == left.end + 1 for left, right in pairwise(found)) and width_of(rows) > shown
    crowded = any(2 * sum(_cells_below(row, stroke) > 1 for row in rows) > len(rows) for stroke in found[1:])
    shifted = _is_shifted(found, rows)
    return [Column(found[0].start, found[-1].end)] if blanks or crowded or shifted else found


def _is_shifted(strokes: Sequence[Column], rows: Sequence[Sequence[Chunk]]) -> bool:
    """Whether strokes begin within the labels, and below one of them nothing is, although the rows have as many pieces."""
    if width_of(rows) != len(strokes) or strokes[0].start <= min(row[0].start for row in rows):
        return False
    return not all(any(_cells_below(row, stroke) for row in rows) for stroke in strokes)


def _mended(strokes: Sequence[Column], rows: Sequence[Sequence[Chunk]]) -> list[Column]:
    """Strokes, two that are one blank apart as one where others are further apart and no row has a figure below each."""
    if all(right.start == left.end + 1 for left, right in pairwise(strokes)):
        return [*strokes]
    found = [*strokes[:1]]
    for stroke in strokes[1:]:
        both = Column(found[-1].start, stroke.end)
        if (
            stroke.start == found[-1].end + 1
            and rows
            and all(_cells_below(figures_apart(row), both) < 2 for row in rows)
        ):
            found[-1] = both
        else:
            found.append(stroke)
    return found


def by_ruler_among(
    page: Page, rows: Sequence[int], pieces: Sequence[Sequence[Chunk]], columns: tuple[Column, ...]
) -> tuple[Column, ...]:
    """The columns of a ruler between or right below the rows if it shows as many or more, and most rows have a figure in each.

    Cells, and heads, that are one blank apart are one piece of a line.
    """
    near = range(rows[0], min(rows[-1] + 2, len(page.lines))) if rows else ()
    rulers = (geometry.segments(page.lines[line].text) for line in near if page.rulers[line])
    strokes = max(rulers, key=len, default=[])
    found = _over_figures(strokes, pieces) if len(strokes) > 1 else ()
    if len(found) < len(columns):
        return ()
    full = sum(_is_full(page.lines[row].text, found) for row in rows)
    return found if 2 * full > len(rows) else ()


def _is_full(text: str, columns: Sequence[Column]) -> bool:
    """Whether a row has a label and one figure in each of some columns."""
    cells = geometry.cells(text, columns)
    figures = {cell.column for cell in cells if cell.column and is_figure(cell.text)}
    return len(figures) == len(columns) - 1


def _cells_below(row: Sequence[Chunk], stroke: Column) -> int:
    return sum(geometry.overlaps(piece.start, piece.end, stroke) for piece in row)


def _over_figures(strokes: Sequence[Column], rows: Sequence[Sequence[Chunk]]) -> tuple[Column, ...]:
    """Strokes, each widened to where most figures of its column end: rulers are not always set with care.

    Where the labels are left of the first stroke, they are a column too: many rulers are over the figures only.
    """
    strokes = _with_unruled((*_labels_beside(strokes, rows), *strokes), rows)
    full = [row for row in rows if len(row) == len(strokes)]
    wide = list(strokes)
    for place in range(1, len(strokes)):
        end, times = Counter(row[place].end for row in full).most_common(1)[0] if full else (0, 0)
        if 2 * times > len(full):
            wide[place] = Column(min(strokes[place].start, end - 1), max(strokes[place].end, end))
    apart = all(left.end <= right.start for left, right in pairwise(wide))
    return tuple(wide if apart else strokes)


def _labels_beside(strokes: Sequence[Column], rows: Sequence[Sequence[Chunk]]) -> tuple[Column, ...]:
    """The column of the labels where these are left of the first stroke."""
    labels = [row[0] for row in rows if len(row) > 1 and row[0].end <= strokes[0].start]
    if 2 * len(labels) < len(rows) or not labels:
        return ()
    return (Column(min(label.start for label in labels), max(label.end for label in labels)),)


def _with_unruled(strokes: Sequence[Column], rows: Sequence[Sequence[Chunk]]) -> Sequence[Column]:
    """Strokes, and a column where all rows that fill more columns than these have figures: a stroke is lost there."""
    width = width_of(rows)
    if width <= len(strokes):
        return strokes
    places = list(zip(*(row for row in rows if len(row) == width), strict=True))[1:]
    apart = [
        Column(min(piece.start for piece in pieces), max(piece.end for piece in pieces))
        for pieces in places
        if len(pieces) >= FEWEST_ROWS and all(is_figure(piece.text) for piece in pieces)
    ]
    lost = [column for column in apart if not any(geometry.overlaps(*column, stroke) for stroke in strokes)]
    return sorted((*strokes, *lost)) if len(strokes) + len(lost) == width else strokes


def width_of(rows: Sequence[Sequence[Chunk]]) -> int:
    """The number of columns of rows: the largest number that more than one or two rows have."""
    times = Counter(map(len, rows))
    often = [width for width in times if times[width] > 1]
    return max(often or times, default=0)
