"""The head and the title of a table: the lines above its ruler or its first row, and each chunk's column."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tscc.grammar import pattern
from tscc.lexer.row_labels import shouts
from tscc.lexer.table_columns import place_heads
from tscc.lexer.table_sheet import Sheet
from tscc.lexer.titles import is_table_title, spans_columns
from tscc.text import geometry
from tscc.text.lines import Cell, Chunk, Column, Line

_HEAD_LINES = 7
_TITLE_LINES = 3
"""Most lines of a head with its title, and of a title, where no blank line ends them: in a quoted mail."""
_LONG_TITLE_CHARS = 8
"""The least length of a line in capitals that is a title and not a head: `FICO SCORES`, not `LTV %`."""
_MISALIGNED_CHARS = 1
"""How far the aligned chunks of a head may be out of line."""
_VALUE = re.compile(rf"{pattern('figures', 'AMOUNT')}(?:(?<=%)| (?:months|years|days|bps)\b|$)", re.IGNORECASE)
"""A value after a label, which is not the head of a column: `163 months`."""


def is_headed(sheet: Sheet, index: int, columns: tuple[Column, ...]) -> bool:
    """Whether the lines above a first row without a ruler have a head for each column of figures."""
    if index == 0 or not sheet.is_text(index - 1):
        return False
    covered: set[int] = set()
    split = False
    for line in (index - 1, *sheet.texts_above(index - 1)):
        found = geometry.chunks(sheet.lines[line].text)
        if spans_columns(sheet.lines[line], columns) or len(found) > len(columns) or _has_value(sheet, line):
            break
        split = split or len(found) > 1
        covered |= {cell.column or 0 for cell in place_heads(sheet.lines[line], columns, ruled=False)}
    return split and covered >= set(range(1, len(columns)))


def claim_head(sheet: Sheet, index: int, columns: tuple[Column, ...]) -> int:
    """Claim the lines of a head, upwards from its ruler or from the first row; the index of its first line."""
    ruled = sheet.rules[index]
    stroked = ruled and len(geometry.segments(sheet.lines[index].text)) > 1
    below = top = index - 1 if ruled and sheet.is_total_in_head(index - 1) else index
    while top > 0 and index - top < _HEAD_LINES and sheet.is_text(top - 1):
        above = sheet.lines[top - 1]
        room = int(top == below and sheet.is_split(top - 1))
        if sheet.lines[top].blanks_above > room and (ruled or top < below):
            break
        cells = tuple(place_heads(above, columns, ruled=stroked))
        boxed = ruled and sheet.touches_above(top - 1) and sheet.rules[top - 2] and top - 2 not in sheet.claims
        titled = spans_columns(above, columns) or (top < below and _is_own_title(sheet, top - 1, cells[0].column or 0))
        if titled and not boxed:
            break
        sheet.claim(top - 1, "HEAD" if ruled else "BARE_HEAD", cells, columns)
        top -= 1
    if not stroked:
        _align_head(sheet, range(top, below), columns)
    if 0 < top < index and sheet.rules[top - 1] and top - 1 not in sheet.claims:
        sheet.claim(top - 1, "TOP_RULER", (), columns)
        top -= 1
    return top


def _has_value(sheet: Sheet, index: int) -> bool:
    """Whether a line has a value after its label, as lines of a list have; it is then not a head."""
    return any(_VALUE.match(chunk.text) for chunk in geometry.chunks(sheet.lines[index].text)[1:])


def _is_own_title(sheet: Sheet, index: int, place: int) -> bool:
    """Whether a line that touches a head is its title: not aligned with the head of its column, or in capitals."""
    chunk, *more = geometry.chunks(sheet.lines[index].text)
    split = any(len(line.cells) > 1 for line in _head_below(sheet, index))
    if more or not split or not is_table_title(sheet.lines[index]):
        return False
    if _is_askew(sheet, index, chunk, place):
        return True
    continues = sheet.touches_above(index) and sheet.is_text(index - 1) and sheet.lines[index - 1].text.isupper()
    long = len(chunk.text) >= _LONG_TITLE_CHARS and " " in chunk.text
    return (continues or long) and shouts(chunk.text, sheet.lines[index + 1].text)


def _head_below(sheet: Sheet, index: int) -> Iterator[Line]:
    """The lines of a head claimed so far, from the one below a line."""
    while index + 1 in sheet.claims:
        index += 1
        yield sheet.claims[index]


def _is_askew(sheet: Sheet, index: int, chunk: Chunk, place: int) -> bool:
    """Whether a chunk above a head continues in none of its column: not on the next line, or not aligned with them.

    Chunks of a column are aligned left, right or in the middle.
    """
    lines = [[cell for cell in line.cells if cell.column == place] for line in _head_below(sheet, index)]
    below = [cell for line in lines for cell in line]
    if below and not lines[0]:
        return True
    left = all(abs(cell.start - chunk.start) <= _MISALIGNED_CHARS for cell in below)
    right = all(abs(cell.end - chunk.end) <= _MISALIGNED_CHARS for cell in below)
    middle = all(abs(cell.start + cell.end - chunk.start - chunk.end) <= 2 * _MISALIGNED_CHARS for cell in below)
    return not (left or right or middle)


def _align_head(sheet: Sheet, head: range, columns: tuple[Column, ...]) -> None:
    """Put the chunks of a head below no ruler under the columns it shows itself: those of its fullest line."""
    lines = [geometry.chunks(sheet.lines[line].text) for line in head]
    shown = [Column(chunk.start, chunk.end) for chunk in max(lines, key=len, default=())]
    if len(shown) == len(columns) - 1 and geometry.overlap(*shown[0], columns[0]) <= 0:
        shown.insert(0, columns[0])
    if len(shown) != len(columns):
        return
    for line, found in zip(head, lines, strict=True):
        cells = (Cell(geometry.closest(chunk.start, chunk.end, shown), *chunk) for chunk in found)
        sheet.claim(line, sheet.claims[line].kinds[0], tuple(cells), columns)


def _is_underline(sheet: Sheet, index: int) -> bool:
    """Whether a rule underlines the text right above it, a title over a head that has a ruler of its own above."""
    return index > 0 and sheet.rules[index] and sheet.touches_above(index) and sheet.is_label(index - 1)


def claim_title(sheet: Sheet, top: int, columns: tuple[Column, ...]) -> int:
    """Claim the lines of a title, upwards from the head; the index of the first line of the table."""
    first = top
    if _is_underline(sheet, top - 1) and is_table_title(sheet.lines[top - 2]):
        sheet.claim(top - 1, "TITLE_RULE", (), columns)
        top = first = top - 1
    while first > 0 and top - first < _TITLE_LINES and sheet.is_text(first - 1):
        if first < top and sheet.lines[first].blanks_above:
            break
        if not is_table_title(sheet.lines[first - 1]):
            break
        sheet.claim(first - 1, "TABLE_TITLE", (), columns)
        first -= 1
    return first
