"""What of a line fits the page: all of it with fewer blanks, or its marked stretches with ellipses around them.

A line that fits is shown as it is. In a longer one runs of blanks are made shorter, so that a row of a table keeps its
label and its figures; where that is not enough, as much as fits is shown around each mark. The input is columns of the
line, the output cells of what is shown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tscc.shown.excerpt import visible

Stretch = tuple[int, int]

_RUN = re.compile(r" {3,}")
"""Blanks between two columns of a table."""
_CELL = re.compile(r"\S+(?: \S+)*")
"""A cell of a row: words with single blanks between them."""
_FEWEST_LABEL_CELLS = 4
"""Characters of a label by which a row is known."""
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


def view_line(line: str, marked: Sequence[Stretch], width: int, *, unicode: bool, cuts: Sequence[Stretch] = ()) -> View:
    """The line within `width` cells; a marked stretch may extend one column past its end.

    `cuts` are blank columns that are left out of every line of an excerpt, so that its columns stay below each other.
    """
    length = max([len(line), *(end for _, end in marked)])
    joint = _without(line.ljust(length) if cuts else line, cuts, length)
    if joint.cells(length - 1, length)[1] <= width if length else True:
        return View(visible(joint.text.rstrip() if cuts else joint.text, unicode=unicode), joint.pieces)
    here = [joint.cells(*each) for each in marked]
    text = joint.text.ljust(max([len(joint.text), *(end for _, end in here)]))
    squeezed = _squeeze(text, here, width)
    cut = _cut(squeezed.text, [squeezed.cells(*each) for each in here], width, "…" if unicode else "...")
    pieces = _through(joint.pieces, _through(squeezed.pieces, cut.pieces))
    return View(visible(cut.text, unicode=unicode), tuple(pieces))


def shared_cuts(lines: Sequence[tuple[str, Sequence[Stretch]]], width: int) -> list[Stretch]:
    """The blank columns to leave out of all lines, with their marks, so that the longest fits, or comes nearer to it."""
    length = max((max([len(line), *(end for _, end in marked)]) for line, marked in lines), default=0)
    if length <= width:
        return []
    free = [True] * length
    for line, marked in lines:
        for at in (*(at for at, char in enumerate(line) if char != " "), *_ends(marked)):
            free[at] = False
    runs = [found.span() for found in _RUN.finditer("".join(" " if each else "x" for each in free))]
    most = _longest_run(runs, width - length)
    return [(start + most, end) for start, end in runs if end - start > most]


def cells_of(line: str) -> list[Stretch]:
    """The cells of a line; a line of prose is one."""
    return [found.span() for found in _CELL.finditer(line)]


Pieces = Sequence[tuple[int, int, int]]


def _through(inner: Pieces, outer: Pieces) -> list[tuple[int, int, int]]:
    """What is visible of a line after two steps: `outer` are pieces of the text that `inner` gives."""
    return [
        (column + max(start - cell, 0), column + min(end - cell, stop - column), shown + max(cell - start, 0))
        for start, end, shown in outer
        for column, stop, cell in inner
        if start < cell + stop - column and cell < end
    ]


def _ends(marked: Sequence[Stretch]) -> set[int]:
    """The columns at the ends of marks, which are never left out."""
    return {place for start, end in marked for place in (start, end - 1)}


def _without(line: str, cuts: Sequence[Stretch], length: int) -> View:
    """The line without some of its columns."""
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), length]
    pieces, text, cell = [], [], 0
    for start, end in zip(starts, ends, strict=True):
        if start < end:
            pieces.append((start, end, cell))
            text.append(line[start:end])
            cell += end - start
    return View("".join(text), tuple(pieces) or ((0, length, 0),))


def _squeeze(line: str, marked: Sequence[Stretch], width: int) -> View:
    """The line with its runs of blanks shortened to what fits, but for blanks at the ends of a mark."""
    ends = _ends(marked)
    masked = "".join("x" if at in ends else char for at, char in enumerate(line))
    runs = [found.span() for found in _RUN.finditer(masked)]
    most = _longest_run(runs, width - len(line))
    return _without(line, [(start + most, end) for start, end in runs if end - start > most], len(line))


def _longest_run(runs: Sequence[Stretch], spare: int) -> int:
    """How many blanks are left of each run, so that the line fits if it can; `spare` cells are free, or lacking if negative."""
    lengths = [end - start for start, end in runs]
    room = spare + sum(lengths)
    fitting = (most for most in range(room, _FEWEST_BLANKS, -1) if sum(min(each, most) for each in lengths) <= room)
    return next(fitting, _FEWEST_BLANKS)


def _cut(line: str, marked: Sequence[Stretch], width: int, ellipsis: str) -> View:
    """The stretches of a line that fit the width, with ellipses for what is left out."""
    length = len(line)
    if length <= width:
        return View(line, ((0, length, 0),))
    kept = _fit(_with_label(line, marked, width, len(ellipsis)), length, width, len(ellipsis))
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


def _with_label(line: str, marked: Sequence[Stretch], width: int, ellipsis: int) -> Sequence[Stretch]:
    """The marks of a line, and the label of a row: as much of it as fits beside them, and beside the last figure without marks.

    If not all marks fit, the first is whole, and of the others at least their ends are shown.
    """
    cells = cells_of(line)
    if len(cells) < 2:
        return marked or [(0, 0)]
    marks = marked or cells[-1:]
    start, end = cells[0]
    tried = [_whole(marks)] if sum(end - start for start, end in marks) <= width else []
    tried += [[*_whole(marks[:1]), *marks[1:]]] if marks[0][1] - marks[0][0] <= width else []
    for kept in (*tried, marks):
        for stop in range(min(end, start + width), start + _FEWEST_LABEL_CELLS - 1, -1):
            wanted = [*kept, *_whole([(start, stop)])]
            if _cost(_around(wanted, 0, len(line), ellipsis), len(line), ellipsis) <= width:
                return wanted
    return marks


def _whole(stretches: Sequence[Stretch]) -> list[Stretch]:
    """The columns of some stretches one by one, for of a long stretch only the ends would be kept."""
    return [(at, at + 1) for start, end in stretches for at in range(start, end)]


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
