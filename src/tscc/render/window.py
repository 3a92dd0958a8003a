"""What of a line fits the page: all of it with fewer blanks, or its marked stretches with ellipses around them.

A line that fits is shown as it is. In a longer one runs of blanks are made shorter, so that a row of a table keeps its
label and its figures; where that is not enough, as much as fits is shown around each mark. The input is columns of the
line, the output cells of what is shown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tscc.render.excerpt import visible

Stretch = tuple[int, int]

_RUN = re.compile(r" {3,}")
"""Blanks between two columns of a table."""
_FEWEST_BLANKS = 2
"""Blanks that are left of a run: with one, two cells of a row would look like one."""


class View(NamedTuple):
    """The visible part of a line."""

    text: str
    pieces: tuple[tuple[int, int, int], ...]
    """The visible stretches of the line, ascending: first column, end, and the cell it starts in."""

    def cell(self, column: int) -> int:
        """The cell of a column, or of the ellipsis that hides it."""
        hidden_in = 0
        for start, end, cell in self.pieces:
            if column < start:
                return hidden_in
            if column < end:
                return cell + column - start
            hidden_in = cell + end - start
        return hidden_in

    def cells(self, start: int, end: int) -> Stretch:
        """The cells of a stretch of columns, at least one."""
        first = self.cell(start)
        return first, max(first, self.cell(end - 1)) + 1


def view_line(line: str, marked: Sequence[Stretch], width: int, *, unicode: bool) -> View:
    """The line within `width` cells; a marked stretch may extend one column past its end."""
    length = max([len(line), *(end for _, end in marked)])
    if length <= width:
        return View(visible(line, unicode=unicode), ((0, length, 0),))
    squeezed = _squeeze(line.ljust(length), marked, width)
    cut = _cut(squeezed.text, [squeezed.cells(*each) for each in marked], width, "…" if unicode else "...")
    pieces = (
        (column + max(start - cell, 0), column + min(end - cell, stop - column), shown + max(cell - start, 0))
        for start, end, shown in cut.pieces
        for column, stop, cell in squeezed.pieces
        if start < cell + stop - column and cell < end
    )
    return View(visible(cut.text, unicode=unicode), tuple(pieces))


def _squeeze(line: str, marked: Sequence[Stretch], width: int) -> View:
    """The line with its runs of blanks shortened to what fits, but for blanks at the ends of a mark."""
    ends = {place for start, end in marked for place in (start, end - 1)}
    masked = "".join("x" if at in ends else char for at, char in enumerate(line))
    runs = [found.span() for found in _RUN.finditer(masked)]
    lengths = [end - start for start, end in runs]
    room = width - len(line) + sum(lengths)
    fitting = (most for most in range(room, _FEWEST_BLANKS, -1) if sum(min(each, most) for each in lengths) <= room)
    most = next(fitting, _FEWEST_BLANKS)
    starts = [0, *(end for _, end in runs)]
    ends_kept = [*(min(start + most, end) for start, end in runs), len(line)]
    pieces, text = [], ""
    for start, end in zip(starts, ends_kept, strict=True):
        pieces.append((start, end, len(text)))
        text += line[start:end]
    return View(text, tuple(pieces))


def _cut(line: str, marked: Sequence[Stretch], width: int, ellipsis: str) -> View:
    """The stretches of a line that fit the width, with ellipses for what is left out."""
    length = len(line)
    if length <= width:
        return View(line, ((0, length, 0),))
    kept = _fit(marked or [(0, 0)], length, width, len(ellipsis))
    shown, pieces, cell = [], [], 0
    for start, end in kept:
        if start > 0:
            shown.append(ellipsis)
            cell += len(ellipsis)
        pieces.append((start, end, cell))
        shown.append(line[start:end])
        cell += end - start
    if kept[-1][1] < length:
        shown.append(ellipsis)
    return View("".join(shown), tuple(pieces))


def _fit(marked: Sequence[Stretch], length: int, width: int, ellipsis: int) -> list[Stretch]:
    """The stretches to show: as much on both sides of each mark as fits, and the spare cells at the end.

    If not even the marks fit, only the first is shown.
    """
    if _cost(_around(marked, 0, length, ellipsis), length, ellipsis) > width:
        marked = marked[:1]
    least, most = 0, width
    while least < most:
        middle = (least + most + 1) // 2
        if _cost(_around(marked, middle, length, ellipsis), length, ellipsis) <= width:
            least = middle
        else:
            most = middle - 1
    kept = _around(marked, least, length, ellipsis)
    spare = width - _cost(kept, length, ellipsis)
    kept[-1] = (kept[-1][0], min(length, kept[-1][1] + max(spare, 0)))
    return kept


def _around(marked: Sequence[Stretch], margin: int, length: int, ellipsis: int) -> list[Stretch]:
    """The stretches with a margin on both sides of each mark; for a long mark, of its two ends."""
    inside = max(margin, 1)
    wanted: list[Stretch] = []
    for start, end in marked:
        if end - start <= 2 * inside + ellipsis:
            wanted.append((start - margin, end + margin))
        else:
            wanted += [(start - margin, start + inside), (end - inside, end + margin)]
    kept: list[Stretch] = []
    for start, end in sorted((max(start, 0), min(end, length)) for start, end in wanted):
        if kept and start <= kept[-1][1] + ellipsis:
            kept[-1] = (kept[-1][0], max(kept[-1][1], end))
        else:
            kept.append((start, end))
    if kept[0][0] <= ellipsis:
        kept[0] = (0, kept[0][1])
    if kept[-1][1] >= length - ellipsis:
        kept[-1] = (kept[-1][0], length)
    return kept


def _cost(kept: Sequence[Stretch], length: int, ellipsis: int) -> int:
    """The cells that the stretches take, including an ellipsis for each omitted stretch."""
    gaps = len(kept) - 1 + (kept[0][0] > 0) + (kept[-1][1] < length)
    return sum(end - start for start, end in kept) + gaps * ellipsis
