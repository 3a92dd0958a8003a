"""Tables: which lines belong to one, by geometry, and what each is in it.

A table is found by its ruler, a line of strokes above columns of figures, or, without one, by rows whose figures are
below each other and below a head.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tscc.lexer.row_labels import is_open
from tscc.lexer.table_body import Body
from tscc.lexer.table_columns import find_columns, shown_rows
from tscc.lexer.table_head import claim_head, claim_title, is_headed
from tscc.lexer.table_sheet import Sheet, is_figure
from tscc.text import geometry
from tscc.text.lines import Column, Line

_FEWEST_ROWS = 2
"""Rows that show a table where no ruler does."""


def find_tables(lines: Sequence[Line], closed: Sequence[bool]) -> Mapping[int, Line]:
    """The lines of tables by their index, each with its kind, its cells and the columns of its table.

    `closed` lists the lines that can be in no table, whatever they look like: an item's heading, the signatures'.
    """
    sheet = Sheet(lines, closed)
    index = 0
    while index < len(lines):
        index = _claim_table(sheet, index) if _begins_rows(sheet, index) else index + 1
    return sheet.claims


def _begins_rows(sheet: Sheet, index: int) -> bool:
    """Whether the rows of a table begin here: at the ruler above them, or at the first of several below a bare head."""
    if sheet.closed[index]:
        return False
    if sheet.rules[index]:
        return sheet.is_over_rows(index)
    return sheet.figured[index] and not sheet.is_total_in_head(index) and _are_rows(sheet, index)


def _are_rows(sheet: Sheet, index: int) -> bool:
    """Whether two rows or more begin at a line, their last figures below each other, and have a head."""
    if index == 0 or not sheet.is_text(index - 1) or sheet.label(index).endswith(":"):
        return False
    columns = find_columns(sheet, index)
    rows = [geometry.pieces(sheet.lines[row].text) for row in shown_rows(sheet, index)]
    last = [row[-1] for row in rows if len(row) == len(columns)]
    aligned = len(last) >= _FEWEST_ROWS and max(piece.start for piece in last) < min(piece.end for piece in last)
    aligned = aligned and 2 * sum(is_figure(piece.text) for piece in last) > len(last)
    return aligned and is_headed(sheet, _first_line(sheet, index, columns), columns)


def _first_line(sheet: Sheet, index: int, columns: Sequence[Column]) -> int:
    """The first line of a first row: the row itself, or the label above it that continues in it."""
    first = index
    while sheet.touches_above(first) and sheet.is_label(first - 1):
        if len(sheet.lines[first - 1].text) > columns[1].start:
            break
        first -= 1
    apart = sheet.lines[first].blanks_above > 0
    while not apart and first < index and not is_open(sheet.lines[first].text):
        first += 1
    return first


def _claim_table(sheet: Sheet, index: int) -> int:
    """Claim the lines of the table whose ruler, or first row, is at an index; the index behind it."""
    columns = find_columns(sheet, index)
    if not columns:
        return index + 1
    ruled = sheet.rules[index]
    index = index if ruled else _first_line(sheet, index, columns)
    top = claim_head(sheet, index, columns)
    if not ruled and top == index:
        return index + 1
    first = claim_title(sheet, top, columns)
    if ruled:
        sheet.claim(index, "HEAD_RULER", (), columns)
    behind = Body(sheet, index + 1 if ruled else index, columns).claim()
    if not ruled and not any(sheet.kind(line) == "ROW" for line in range(index, behind)):
        for line in range(first, behind):
            del sheet.claims[line]
        return index + 1
    return behind
