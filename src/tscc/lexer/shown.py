"""What a grid shows: the lines that may be under it, and what these have in its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from tscc.lexer.close_titles import find_close_title, is_untitled
from tscc.lexer.heads_shown import are_extremes, is_headed
from tscc.lexer.page import Page
from tscc.lexer.titles import is_numbered_title
from tscc.text import geometry
from tscc.text.lines import Cell, Chunk, Column, Grid
from tscc.text.wide_heads import NEAR_HALVES, has_wide_stroke, without_wide_heads
from tscc.vocabulary.head_cells import wide_heads

LONGEST_GAP_LINES = 14
"""Most lines without figures between two rows, where no blank line ends the table: in a quoted mail."""
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
        self.headed = is_headed(page, grid.anchor, grid.columns, ruled=grid.strokes > 1)
        """Whether the lines directly above the first row, or the ruler, have a head for each column of figures."""
        self.of_extremes = are_extremes(page, grid.anchor - 1)
        """Whether it is of a list with columns for the least and the most of each."""
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
        """The pieces of a line of a head, each with the column it is above, but for the words over several columns."""
        found = self._heads.get(index)
        if found is None:
            text = self._text(index)
            found = self._aligned.get(index) or geometry.place_heads(
                text, self.grid.columns, ruled=self.grid.strokes > 0
            )
            above = self.heads(index - 1) if self.first < index and self._page.touches(index) else ()
            found = self._heads[index] = _cut_below(above, found)
        return found

    @cached_property
    def close_title(self) -> range:
        """The lines of the title, with the strokes between them, if it touches the head."""
        return find_close_title(self._page, self.grid, self.first, self.body)

    @cached_property
    def body(self) -> int:
        """The first line below the head: that which shows the columns, or where the label of a first row begins, apart from the head."""
        page, top = self._page, self.grid.anchor
        while not self.grid.ruled and page.touches(top) and page.is_lone_label(top - 1):
            top -= 1
        return top if page.is_text(top - 1) and page.is_split(top - 1) and not page.touches(top) else self.grid.anchor

    @cached_property
    def _aligned(self) -> dict[int, list[Cell]]:
        """The pieces of the lines of a head that no strokes are below, where its fullest line shows the columns they are above."""
        texts = [*map(self._text, self.head_lines)] if self.grid.strokes < 2 else ()
        return dict(zip(self.head_lines, map(list, geometry.align_heads(texts, self.grid.columns)), strict=False))

    @cached_property
    def _parted(self) -> tuple[Mapping[int, str], Mapping[int, Sequence[Chunk]]]:
        """The lines above the one that shows the columns, without the words over several columns, and these words.

        A ruler below another is the top of the head: the first of them is below a title.
        """
        end = self.body
        top = max(end - 1, self.first)
        rulers = self._page.rulers
        while top > self.first and self._page.touches_above(top) and not self._page.figured[top - 1]:
            if rulers[top] and rulers[top - 1]:
                break
            top -= 1
        while top + 1 < end and (top in self.close_title or self._is_title(top)):
            top += 1
        texts = [self._page.lines[line].text for line in range(top, end)]
        found = wide_heads(texts, self.grid.columns)
        words: dict[int, list[Chunk]] = {}
        for place, piece in (each for head in found for each in head.words):
            words.setdefault(top + place, []).append(piece)
        return (dict(enumerate(without_wide_heads(texts, found), top)) if found else {}), words

    def _is_title(self, index: int) -> bool:
        """Whether a line on a head is a title, with no strokes below it: one with a number, or a piece alone set as a title is."""
        page = self._page
        if is_numbered_title(page.lines[index].text):
            return True
        return not page.is_split(index) and not has_wide_stroke(page.lines[index + 1].text) and self.set_as_title(index)

    def set_as_title(self, index: int) -> bool:
        """Whether a piece alone is in the middle of the table, or has no title above it."""
        page, columns, piece = self._page, self.grid.columns, self._page.chunks[index][0]
        off = piece.start + piece.end - columns[0].start - columns[-1].end
        return abs(off) <= NEAR_HALVES or is_untitled(page, index)

    def wide_words(self, index: int) -> Sequence[Chunk]:
        """The words of a line of a head that are over several columns."""
        return self._parted[1].get(index, ())

    def _text(self, index: int) -> str:
        """A line without the words over several columns."""
        return self._parted[0].get(index, self._page.lines[index].text)

    @cached_property
    def head_lines(self) -> Sequence[int]:
        """The lines of words directly above the line that shows the columns."""
        top = self.body
        while top > self.first and self._page.is_text(top - 1) and (top == self.body or self._page.touches_above(top)):
            top -= 1
        return range(top, self.body)

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
    while line < len(page.lines) and not page.closed[line] and quiet <= LONGEST_GAP_LINES:
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
