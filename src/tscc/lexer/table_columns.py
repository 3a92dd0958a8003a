"""The columns of a table: the strokes of its ruler, or else the places of the figures in its rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tscc.lexer.forms import is_a
from tscc.lexer.table_sheet import Sheet
from tscc.text import geometry
from tscc.text.lines import Cell, Chunk, Column, Line
from tscc.vocabulary.label_words import is_total

_LONGEST_GAP_LINES = 8
"""Most lines without figures between two rows, where no blank line ends the table: in a quoted mail."""


def find_columns(sheet: Sheet, index: int) -> tuple[Column, ...]:
    """The columns of the table whose ruler, or first row, is at an index; none where its rows do not show two."""
    strokes = geometry.segments(sheet.lines[index].text) if sheet.rules[index] else []
    rows = [geometry.pieces(sheet.lines[row].text) for row in shown_rows(sheet, index)]
    if len(strokes) > 1:
        return _over_figures(strokes, rows)
    width = _width(rows)
    if width < 2:
        return ()
    full = [row for row in rows if len(row) == width]
    found = [
        Column(min(row[place].start for row in full), max(row[place].end for row in full)) for place in range(width)
    ]
    # a label longer than the others does not reach into the figures
    found[0] = Column(found[0].start, min(found[0].end, found[1].start))
    return tuple(found)


def _over_figures(strokes: Sequence[Column], rows: Sequence[Sequence[Chunk]]) -> tuple[Column, ...]:
    """Strokes, each widened to where most figures of its column end: rulers are not always set with care."""
    full = [row for row in rows if len(row) == len(strokes)]
    wide = list(strokes)
    for place in range(1, len(strokes)):
        end, times = Counter(row[place].end for row in full).most_common(1)[0] if full else (0, 0)
        if 2 * times > len(full):
            wide[place] = Column(min(strokes[place].start, end - 1), max(strokes[place].end, end))
    apart = all(left.end <= right.start for left, right in pairwise(wide))
    return tuple(wide if apart else strokes)


def shown_rows(sheet: Sheet, index: int) -> Iterator[int]:
    """The rows below a ruler or from a first row on, as far as the table goes: to its total, or a block of text."""
    last: int | None = None
    for other in range(index, len(sheet.lines)):
        line = sheet.lines[other]
        if sheet.closed[other] or is_a("SUMMARY", line.text):
            return
        if sheet.figured[other]:
            last = other
            yield other
            if is_total(sheet.label(other)):
                return
        elif last is not None:
            ends = line.blanks_above and not sheet.rules[other] and not _is_amid(sheet, other)
            if ends or other - last > _LONGEST_GAP_LINES:
                return


def _is_amid(sheet: Sheet, index: int) -> bool:
    """Whether a line that is not a row is between two similar rows, and no head follows it."""
    below = next((row for row in range(index + 1, min(index + 3, len(sheet.lines))) if sheet.figured[row]), None)
    if below is None or any(map(sheet.is_split, range(index, below))):
        return False
    above = next(row for row in range(index - 1, -1, -1) if sheet.figured[row])
    return len(geometry.pieces(sheet.lines[above].text)) == len(geometry.pieces(sheet.lines[below].text))


def _width(rows: Sequence[Sequence[Chunk]]) -> int:
    """The number of columns of rows: the largest number that more than one or two rows have."""
    times = Counter(map(len, rows))
    often = [width for width in times if times[width] > 1]
    return max(often or times, default=0)


def place_heads(line: Line, columns: Sequence[Column], *, ruled: bool) -> list[Cell]:
    """The chunks of a line of a head, each under its column.

    Without a ruler a column of figures is as wide as a head above it may be, from the end of the one before; what begins
    above the labels is their head.
    """
    found = geometry.chunks(line.text)
    wide = columns if ruled else (columns[0], *(Column(left.end, right.end) for left, right in pairwise(columns)))
    return [
        Cell(
            0 if not ruled and chunk.start < columns[0].end else geometry.closest(chunk.start, chunk.end, wide), *chunk
        )
        for chunk in (geometry.split_between(found, columns) if ruled else found)
    ]
