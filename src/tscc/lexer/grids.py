"""Grids: the columns that tables may have, each shown by a ruler, or by a first row where there is none.

A ruler of several strokes shows the columns itself; below one stroke, or none, the places of the figures show them. That
lines show columns does not make them a table: which grid a line is under, the parser chooses.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.lexer.forms import is_a
from tscc.lexer.page import HEAD_REACH_LINES, Page, are_figures, is_figure
from tscc.lexer.titles import spans_columns
from tscc.text import geometry
from tscc.text.lines import Cell, Chunk, Column, Grid
from tscc.vocabulary.head_cells import has_known_heads, known_heads
from tscc.vocabulary.label_words import is_total

_UNIT = regex(r" (?:months?|mos\.?|years?|yrs\.?|days?)(?!\S)", re.IGNORECASE)
_FIGURES = regex(rf"(?:\$ )?\S+(?: %|{_UNIT.pattern})?", re.IGNORECASE)
_BLANK_FOR_COMMA = regex(r"(?<![\d.])\d{1,3}(?:,\d{3})* \d{3}(?![\d,%])")
_ROW_REACH_LINES = 3
"""The most lines between the ruler of a table and its first row."""
_LONGEST_GAP_LINES = 14
"""Most lines without figures between two rows, where no blank line ends the table: in a quoted mail."""
_LABEL_LINES = 4
"""Most lines of a label, of which the first row may have the last."""
_SUMMARY_PIECES = 2
"""The label and the figure of a summary below a table."""
_FEWEST_ROWS = 2
"""Rows that show columns where no ruler does."""
_NARROWEST_LABEL_CHARS = 15
"""The least width of a column of labels that are wrapped."""


class Shown:
    """A grid, the lines that may be under it, and what they have in its columns."""

    def __init__(self, page: Page, grid: Grid, first: int, rows: Sequence[int]) -> None:
        self._page, self.grid, self.first = page, grid, first
        """The first line that may be of the table is the top of its head."""
        self.last = _last_line(page, grid.anchor, rows[-1] if rows else grid.anchor)
        self.room, self.common = _room(page, rows, grid.columns)
        """How far labels reach before they are wrapped, and how far more than one of them reach."""
        self.headed = _is_headed(page, grid.anchor, grid.columns, ruled=grid.strokes > 1)
        """Whether the lines directly above the first row, or the ruler, have a head for each column of figures."""
        self._cells: dict[int, tuple[Cell, ...]] = {}
        self._labels: dict[int, str] = {}
        self._heads: dict[int, list[Cell]] = {}

    def cells(self, index: int) -> tuple[Cell, ...]:
        """The cells of a line."""
        found = self._cells.get(index)
        if found is None:
            found = self._cells[index] = geometry.cells(self._page.lines[index].text, self.grid.columns)
        return found

    def label(self, index: int) -> str:
        """What a line has under the first column; nothing if it is a ruler."""
        found = self._labels.get(index)
        if found is None:
            cells = () if self._page.rulers[index] else self.cells(index)
            found = self._labels[index] = " ".join([cell.text for cell in cells if cell.column == 0])
        return found

    def heads(self, index: int) -> list[Cell]:
        """The pieces of a line of a head, each with the column it is above."""
        found = self._heads.get(index)
        if found is None:
            text = self._page.lines[index].text
            found = geometry.place_heads(text, self.grid.columns, ruled=self.grid.strokes > 0)
            above = self.heads(index - 1) if self.first < index and self._page.touches(index) else ()
            found = self._heads[index] = _cut_below(above, found)
        return found

    @cached_property
    def head_lines(self) -> Sequence[int]:
        """The lines of words directly above the line that shows the columns."""
        top = self.grid.anchor
        while top > self.first and self._page.is_text(top - 1) and self._page.touches_above(top):
            top -= 1
        return range(top, self.grid.anchor)

    def filled(self, index: int) -> int:
        """How many columns have a cell on a line."""
        return len({cell.column for cell in self.cells(index) if cell.column is not None})


def _cut_below(above: Sequence[Cell], heads: list[Cell]) -> list[Cell]:
    """Heads of two columns that are one blank apart, parted where a head of the line above begins over a word of them."""
    for at, cell in enumerate(heads):
        others = {other.column for other in heads if other is not cell}
        for head in above:
            cut = head.start - cell.start
            if not head.column or cut < 2 or cut >= len(cell.text) or cell.text[cut - 1] != " ":
                continue
            if others.isdisjoint({head.column - 1, head.column}):
                left = Cell(head.column - 1, cell.start, head.start - 1, cell.text[: cut - 1])
                return [*heads[:at], left, Cell(head.column, head.start, cell.end, cell.text[cut:]), *heads[at + 1 :]]
    return heads


def find_grids(page: Page) -> list[Shown]:
    """The grids of a page, by the first line that may be under each."""
    lines = range(len(page.lines))
    found = [grid for index in lines if (grid := _grid_at(page, index)) is not None]
    page.anchors = [shown.grid.anchor for shown in found]
    page.grids = {shown.grid.anchor: shown for shown in found}
    return sorted(found, key=lambda shown: shown.first)


def _grid_at(page: Page, index: int) -> Shown | None:
    """The grid that a ruler, or a first row without one, shows."""
    ruled = page.rulers[index]
    if page.closed[index] or not (_is_over_rows(page, index) if ruled else _may_be_first(page, index)):
        return None
    if not ruled and not _may_be_headed(page, index):
        return None
    rows = [*_rows(page, index)]
    pieces = [page.pieces(row) for row in rows]
    strokes = _strokes(page, index, pieces)
    columns = _columns(strokes, pieces)
    shown = len(strokes)
    tagged, parted = page.lines[index].columns_tagged, pieces
    if shown < 2:
        parted = [_apart(row) for row in pieces]
        if _width(parted) < tagged:
            parted = [_apart(row, tagged=True) for row in pieces]
        apart = _columns(strokes, parted)
        known = len(apart) == tagged or _is_headed_apart(page, Grid(index, apart, shown, ruled), columns)
        columns = apart if len(apart) > len(columns) and known else columns
    several = ruled or len(rows) >= _FEWEST_ROWS
    if shown < 2 and several and (among := _by_ruler_among(page, rows, pieces, columns)):
        columns, shown = among, len(among)
    if len(columns) < 2 or not (shown or _are_aligned(parted, len(columns))):
        return None
    headed = any(_is_headed(page, line, columns, ruled=shown > 1) for line in _lines_of_label(index))
    if not ruled and not headed and not _is_headed_closely(page, Grid(index, columns, shown, ruled)):
        return None
    first = index
    while index - first < HEAD_REACH_LINES:  # no line is above the first: `closed` ends the search there
        misplaced = ruled and first == index and _is_total_in_head(page, index - 1)
        if page.closed[first - 1] or (page.figured[first - 1] and not misplaced):
            break
        first -= 1
    return Shown(page, Grid(index, columns, shown, ruled), first, rows)


def _apart(pieces: Sequence[Chunk], *, tagged: bool = False) -> tuple[Chunk, ...]:
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

    A label with a colon and one figure is of a list; with several figures it may be of a table: `WAC:   7.70%   7.38%`.
    """
    if not page.figured[index] or not page.is_text(index - 1):
        return False
    figures = page.pieces(index)[1:]
    several = len(figures) > 1 and all(is_figure(piece.text) for piece in figures)
    return several or not page.label(index).endswith(":")


def _lines_of_label(index: int) -> range:
    """The lines that the label of a first row may have, from the lowest up."""
    return range(index, index - _LABEL_LINES, -1)


def _may_be_headed(page: Page, index: int) -> bool:
    """Whether text with a gap is above a first row, without which it has no head; asked first, as the columns take long."""
    return any(
        page.is_text(line - 1) and any(map(page.is_split, (line - 1, *page.texts_above(line - 1))))
        for line in _lines_of_label(index)
    )


def _are_aligned(rows: Sequence[Sequence[Chunk]], width: int) -> bool:
    """Whether two rows or more have figures in their last column, below each other."""
    last = [row[-1] for row in rows if len(row) == width]
    aligned = len(last) >= _FEWEST_ROWS and max(piece.start for piece in last) < min(piece.end for piece in last)
    return aligned and 2 * sum(is_figure(piece.text) for piece in last) > len(last)


def _last_line(page: Page, anchor: int, row: int) -> int:
    """The last line that may be of a table: until no figures are near, or another table begins.

    Where a table goes on, each head that is printed again shows the same last line: it is found once.
    """
    head = (page.strip[anchor - 1], page.strip[anchor])
    known = page.reached.get(head, range(0))
    if row in known:
        return known.stop - 1
    last = _find_last(page, anchor, row)
    page.reached[head] = range(row, last + 1)
    return last


def _find_last(page: Page, anchor: int, row: int) -> int:
    line, quiet = row + 1, 0
    while line < len(page.lines) and not page.closed[line] and quiet <= _LONGEST_GAP_LINES:
        if _heads_another(page, anchor, line):
            break
        quiet = 0 if page.figured[line] else quiet + (line not in page.edge_texts)
        line += 1
    return line - 1


def _heads_another(page: Page, anchor: int, index: int) -> bool:
    """Whether a line is the ruler of the head of another table, not of the same head printed again on a new page."""
    if not page.rulers[index] or len(geometry.segments(page.lines[index].text)) < 2 or not page.touches(index):
        return False
    headed = page.is_text(index - 1) and page.is_split(index - 1) and not page.lines[index - 1].page_above
    if not headed or page.is_again(index - 1, range(anchor - 1, anchor)):
        return False
    return page.strip[index] != page.strip[anchor] or page.continued_title(index) is None


def _room(page: Page, rows: Sequence[int], columns: Sequence[Column]) -> tuple[int, int]:
    """How far labels reach: as far as the longest, never into the next column; and how far the second longest does."""
    ends = (page.chunks[row][0].end for row in rows if page.chunks[row][0].start < columns[0].end)
    narrowest = columns[0].start + _NARROWEST_LABEL_CHARS
    *_, second, first = sorted((narrowest, narrowest, *ends))
    return min(first, columns[1].start), second


def _is_headed(page: Page, anchor: int, columns: Sequence[Column], *, ruled: bool) -> bool:
    covered, split = set[int](), False
    if not page.is_text(anchor - 1):
        return False
    for line in (anchor - 1, *page.texts_above(anchor - 1)):
        if (
            spans_columns(page.lines[line].text, columns)
            or len(page.chunks[line]) > len(columns)
            or page.has_value(line)
        ):
            break
        split = split or page.is_split(line)
        covered |= {cell.column or 0 for cell in geometry.place_heads(page.lines[line].text, columns, ruled=ruled)}
    return split and covered >= set(range(1 + _is_of_extremes(page, anchor - 1), len(columns)))


def _is_of_extremes(page: Page, index: int) -> bool:
    """Whether the heads on a line are of the least and the most of something, whose own figure may have no head."""
    pieces = page.chunks[index]
    return len(pieces) > 1 and all(terminal("figures", "EXTREME").fullmatch(piece.text) for piece in pieces)


def _is_headed_closely(page: Page, grid: Grid) -> bool:
    """Whether the lines directly above a first row are the heads of its figures, one blank apart."""
    return bool(texts := _texts_over(page, grid)) and has_known_heads(texts, grid)


def _is_headed_apart(page: Page, grid: Grid, together: tuple[Column, ...]) -> bool:
    """Whether the lines directly above have more known heads for the columns of a grid than for fewer ones, of figures together."""
    texts, fewer = _texts_over(page, grid), Grid(grid.anchor, together, grid.strokes, grid.ruled)
    return bool(texts) and known_heads(texts, grid) - known_heads(texts, fewer) >= len(grid.columns) - len(together)


def _texts_over(page: Page, grid: Grid) -> list[str]:
    """The lines of text directly above the line that shows the columns, from the top down."""
    if not page.is_text(grid.anchor - 1):
        return []
    lines = sorted((grid.anchor - 1, *page.texts_above(grid.anchor - 1)))
    return [page.lines[line].text for line in lines]


def _columns(strokes: Sequence[Column], rows: Sequence[Sequence[Chunk]]) -> tuple[Column, ...]:
    """The columns that the strokes of a ruler, or else its rows, show; none where these do not show two."""
    if len(strokes) > 1:
        return _over_figures(strokes, rows)
    width = _width(rows)
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


def _strokes(page: Page, index: int, rows: Sequence[Sequence[Chunk]]) -> list[Column]:
    """The strokes of a ruler, none of another line; one that does not show the columns of most rows below is a single stroke.

    It has only single blanks, or two cells below one stroke, or is shifted to the right.
    """
    found = geometry.segments(page.lines[index].text) if page.rulers[index] else []
    if len(found) < 2:
        return found
    found = _mended(found, rows)
    shown = len(found) + bool(_labels_beside(found, rows))
    blanks = all(right.start == left.end + 1 for left, right in pairwise(found)) and _width(rows) > shown
    crowded = any(2 * sum(_cells_below(row, stroke) > 1 for row in rows) > len(rows) for stroke in found[1:])
    shifted = _is_shifted(found, rows)
    return [Column(found[0].start, found[-1].end)] if blanks or crowded or shifted else found


def _is_shifted(strokes: Sequence[Column], rows: Sequence[Sequence[Chunk]]) -> bool:
    """Whether strokes begin within the labels, and below one of them nothing is, although the rows have as many pieces."""
    if _width(rows) != len(strokes) or strokes[0].start <= min(row[0].start for row in rows):
        return False
    return not all(any(_cells_below(row, stroke) for row in rows) for stroke in strokes)


def _mended(strokes: Sequence[Column], rows: Sequence[Sequence[Chunk]]) -> list[Column]:
    """Strokes, two that are one blank apart as one where others are further apart and no row has a figure below each."""
    if all(right.start == left.end + 1 for left, right in pairwise(strokes)):
        return [*strokes]
    found = [*strokes[:1]]
    for stroke in strokes[1:]:
        both = Column(found[-1].start, stroke.end)
        if stroke.start == found[-1].end + 1 and rows and all(_cells_below(_apart(row), both) < 2 for row in rows):
            found[-1] = both
        else:
            found.append(stroke)
    return found


def _by_ruler_among(
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
    width = _width(rows)
    if width <= len(strokes):
        return strokes
    places = list(zip(*(row for row in rows if len(row) == width), strict=True))[1:]
    apart = [
        Column(min(piece.start for piece in pieces), max(piece.end for piece in pieces))
        for pieces in places
        if len(pieces) >= _FEWEST_ROWS and all(is_figure(piece.text) for piece in pieces)
    ]
    lost = [column for column in apart if not any(geometry.overlaps(*column, stroke) for stroke in strokes)]
    return sorted((*strokes, *lost)) if len(strokes) + len(lost) == width else strokes


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
            if ends or other - last > _LONGEST_GAP_LINES:
                return


def _is_amid(page: Page, index: int) -> bool:
    """Whether a line that is not a row is between two similar rows, and no head follows it."""
    below = next((row for row in range(index + 1, min(index + 3, len(page.lines))) if page.figured[row]), None)
    if below is None or any(map(page.is_split, range(index, below))):
        return False
    above = next(row for row in range(index - 1, -1, -1) if page.figured[row])
    return len(page.pieces(above)) == len(page.pieces(below))


def _width(rows: Sequence[Sequence[Chunk]]) -> int:
    """The number of columns of rows: the largest number that more than one or two rows have."""
    times = Counter(map(len, rows))
    often = [width for width in times if times[width] > 1]
    return max(often or times, default=0)
