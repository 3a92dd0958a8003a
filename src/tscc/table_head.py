"""The head and the title of a table: the lines over its ruler or its first row, and under which column each piece is."""

from __future__ import annotations

from tscc import geometry
from tscc.columns import place_heads, spans
from tscc.lines import Cell, Column
from tscc.sheet import HEAD_LINES, TITLE_LINES, Claim, Sheet, is_heading, is_numbered, is_titled

_OVERHANG = 3
"""How far a title reaches beyond a head under it, on both sides."""
_BARE_GAP = 2
"""How many blank lines may part a head without a ruler from its rows."""


def is_headed(sheet: Sheet, index: int, columns: tuple[Column, ...]) -> bool:
    """Whether lines over a first row with no ruler have a head for each column of figures."""
    if index < 1 or sheet.lines[index].blanks_above > _BARE_GAP or sheet.lines[index].page_above:
        return False
    if not sheet.is_text(index - 1):
        return False
    covered: set[int] = set()
    parted = False
    for line in (index - 1, *sheet.texts_above(index - 1)):
        found = geometry.chunks(sheet.lines[line].text)
        if spans(sheet.lines[line], columns) or len(found) > len(columns):
            break
        parted = parted or len(found) > 1
        covered |= {cell.column or 0 for cell in place_heads(sheet.lines[line], columns, ruled=False)}
    return parted and covered >= set(range(1, len(columns)))


def claim_head(sheet: Sheet, index: int, columns: tuple[Column, ...]) -> int:
    """Claim the lines of a head, upwards from its ruler or from the first row; the index of its first line."""
    ruled = sheet.rules[index]
    kind = "HEAD" if ruled else "BARE_HEAD"
    stroked = ruled and len(geometry.segments(sheet.lines[index].text)) > 1
    under = top = index - 1 if ruled and sheet.is_total_in_head(index - 1) else index
    while top > 0 and index - top < HEAD_LINES and sheet.is_text(top - 1):
        above = sheet.lines[top - 1]
        apart = len(geometry.chunks(above.text)) > 1
        room = (1 if apart else 0) if ruled else _BARE_GAP
        if sheet.lines[top].blanks_above > (room if top == under else 0) or sheet.lines[top].page_above:
            break
        if spans(above, columns) or (top < under and _is_own_title(sheet, top - 1, columns)):
            break
        cells = tuple(place_heads(above, columns, ruled=stroked))
        sheet.claims[top - 1] = Claim(kind, cells, columns)
        top -= 1
    if not stroked:
        _align_head(sheet, range(top, under), columns)
    if 0 < top < index and sheet.rules[top - 1] and top - 1 not in sheet.claims:
        sheet.claims[top - 1] = Claim("TOP_RULER", (), columns)
        top -= 1
    return top


def _is_own_title(sheet: Sheet, index: int, columns: tuple[Column, ...]) -> bool:
    """Whether a line that touches a head is its title: numbered, wider than a head, in capitals, alone at the margin."""
    line = sheet.lines[index]
    alone, *more = geometry.chunks(line.text)
    under = geometry.chunks(sheet.lines[index + 1].text)
    if more or len(under) < 2 or not (is_titled(line) or is_heading(line)):
        return False
    if is_numbered(line):
        return True
    place = geometry.closest(alone.start, alone.end, columns)
    pieces = [piece for piece in under if geometry.overlap(piece.start, piece.end, Column(alone.start, alone.end)) > 0]
    left = min([columns[place].start, *(piece.start for piece in pieces)]) - alone.start
    right = alone.end - max([columns[place].end, *(piece.end for piece in pieces)])
    if place > 0 and min(left, right) >= _OVERHANG:
        return True
    titled = index > 0 and sheet.is_text(index - 1) and (is_heading(sheet.lines[index - 1]) or is_titled(line))
    below = sheet.lines[index + 1].text
    shouts = alone.text.isupper() and not below.isupper()
    return not titled and (shouts or (alone.start < columns[0].end and " " in alone.text))


def _align_head(sheet: Sheet, head: range, columns: tuple[Column, ...]) -> None:
    """Put the pieces of a head under the columns it shows itself, where no ruler does: by its fullest line."""
    lines = [geometry.chunks(sheet.lines[line].text) for line in head if line in sheet.claims]
    fullest = max(lines, key=len, default=[])
    shown = [Column(chunk.start, chunk.end) for chunk in fullest]
    if len(shown) == len(columns) - 1 and all(geometry.overlap(*shown[0], column) <= 0 for column in columns[:1]):
        shown.insert(0, columns[0])
    if len(shown) != len(columns):
        return
    for line in head:
        if line in sheet.claims:
            cells = tuple(
                Cell(geometry.closest(chunk.start, chunk.end, shown), *chunk)
                for chunk in geometry.chunks(sheet.lines[line].text)
            )
            sheet.claims[line] = sheet.claims[line]._replace(cells=cells)


def claim_title(sheet: Sheet, top: int, columns: tuple[Column, ...]) -> int:
    """Claim the lines of a title, upwards from the head; the index of the first line of the table."""
    first = top
    while first > 0 and top - first < TITLE_LINES and sheet.is_text(first - 1):
        above = sheet.lines[first - 1]
        if first < top and sheet.lines[first].blanks_above:
            break
        if not (is_heading(above) or is_titled(above)):
            break
        sheet.claims[first - 1] = Claim("TABLE_TITLE", (), columns)
        first -= 1
    return first
