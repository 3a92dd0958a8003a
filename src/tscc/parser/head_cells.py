"""The cells of a head: which of its words are over which column.

Words of two columns that are one blank apart are one chunk of a line. Where no strokes show the columns, such a chunk is
split where its parts stand over the columns as the figures and the other lines of the head do, if more columns then have a
head that is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise
from operator import itemgetter

from tscc.grammar.ahead import regex
from tscc.text import geometry
from tscc.text.lines import Cell, Column, Grid
from tscc.vocabulary.column_heads import column_key, is_unknown_key
from tscc.vocabulary.column_kinds import SHARES

_WORD = regex(r"\S+")
_MOST_WORDS = 10
"""Words of a chunk that is split; of more than these the ways to split them are too many."""
_NEAR_HALVES = 3
"""How far the middle of a head may be from the middle of its column, in halves of a character."""


def head_cells(texts: Sequence[str], grid: Grid) -> list[tuple[Cell, ...]]:
    """The cells of the lines of a head, line by line."""
    if grid.strokes > 1:
        return [tuple(geometry.place_heads(text, grid.columns, ruled=True)) for text in texts]
    found = geometry.align_heads(texts, grid.columns)
    found = found or [tuple(geometry.place_heads(text, grid.columns, ruled=False)) for text in texts]
    if _known(found) < len(grid.columns) - 1:
        split = _split(found, grid.columns)
        if _known(split) > _known(found):
            return split
    return found


def _known(lines: Sequence[Sequence[Cell]]) -> int:
    """How many columns of figures have a head that is known, each of another meaning, but that shares may be of two things."""
    heads: dict[int, list[str]] = {}
    for cell in (cell for line in lines for cell in line if cell.column):
        heads.setdefault(cell.column or 0, []).append(cell.text)
    keys = [column_key(" ".join(texts), column) for column, texts in heads.items()]
    known = {key for key in keys if key not in SHARES and not is_unknown_key(key)}
    return len(known) + min(len(SHARES), sum(key in SHARES for key in keys))


def _split(found: Sequence[tuple[Cell, ...]], columns: Sequence[Column]) -> list[tuple[Cell, ...]]:
    """The cells of a head, those that are over several columns split where their parts are over one column each.

    Of several ways to split a cell the one with more known heads is taken, then the one nearest to the columns.
    """
    lines = [*found]
    shown = [[column] for column in columns]
    for cell in (cell for line in lines for cell in line):
        if len(own := _over(cell, columns)) == 1:
            shown[own[0]].append(Column(cell.start, cell.end))
    for place, line in enumerate(found):
        taken = {own[0] for cell in line if len(own := _over(cell, columns)) == 1}
        for cell in line:
            ways = _ways(cell, [column for column in _over(cell, columns) if column not in taken], shown)
            at = lines[place].index(cell)
            split = [(*lines[place][:at], *way, *lines[place][at + 1 :]) for way in ways]
            lines[place] = max(
                split, key=lambda each: _known([*lines[:place], each, *lines[place + 1 :]]), default=lines[place]
            )
    return lines


def _over(cell: Cell, columns: Sequence[Column]) -> list[int]:
    """The columns that a cell of a head is over."""
    own = [place for place, column in enumerate(columns) if geometry.overlap(cell.start, cell.end, column) > 0]
    return own or [cell.column or 0]


def _ways(cell: Cell, own: Sequence[int], shown: Sequence[Sequence[Column]]) -> list[Sequence[Cell]]:
    """The ways to split a cell into parts that are each over one of its own columns, the nearest first."""
    words = [*_WORD.finditer(cell.text)]
    if not 1 < len(own) <= len(words) <= _MOST_WORDS:
        return []
    found = []
    for cuts in combinations(range(1, len(words)), len(own) - 1):
        spans = [(words[first].start(), words[end - 1].end()) for first, end in pairwise((0, *cuts, len(words)))]
        parts = [
            Cell(column, cell.start + start, cell.start + end, cell.text[start:end])
            for column, (start, end) in zip(own, spans, strict=True)
        ]
        if all(any(_is_over(part, each) for each in shown[part.column or 0]) for part in parts):
            sides = zip(*(_off(part, shown[part.column or 0]) for part in parts), strict=True)
            start, end, middle = map(sum, sides)
            found.append(((min(start, end, middle), middle), parts))
    return [parts for _, parts in sorted(found, key=itemgetter(0))]


def _is_over(cell: Cell, column: Column) -> bool:
    """Whether a head stands over a column: at either side, or in its middle."""
    start, end, middle = _off(cell, [column])
    return start == 0 or end == 0 or middle <= _NEAR_HALVES


def _off(cell: Cell, shown: Sequence[Column]) -> tuple[int, int, int]:
    """How far the sides of a head, and its middle, are from those of the nearest of some columns, in halves of a character."""
    return (
        min(2 * abs(cell.start - column.start) for column in shown),
        min(2 * abs(cell.end - column.end) for column in shown),
        min(abs(cell.start + cell.end - sum(column)) for column in shown),
    )
