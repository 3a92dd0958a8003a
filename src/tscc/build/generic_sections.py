"""Which lines are one table of any kind: what stands below it may be a table of its own, or a section with the same columns.

- ---------------------------------------------
                       30 DAYS      60 DAYS         the head
- ---------------------------------------------
Group 1                   12            3
- ---------------------------------------------
     LOANS IN FORECLOSURE                           a section, with no head of its own
- ---------------------------------------------
Group 1                    2            0
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from tscc.build.generic_columns import find_columns
from tscc.text import geometry
from tscc.text.lines import Column, Line
from tscc.text.printed import Piece, names, printed_pieces
from tscc.vocabulary.scales import DOLLARS, scale_of

_EDGE_CHARS = 2
"""How far the ends of two figures of one column may be apart."""
_FEWEST_ROWS = 2
"""Rows of a table, or of a list."""


class PrintedTable(NamedTuple):
    """The lines of a table, and the pieces of its rows by the numbers of their lines."""

    title: Sequence[Line]
    head: Sequence[Line]
    body: Sequence[Line]
    pieces: dict[int, tuple[Piece, ...]]


def with_sections(tables: Sequence[PrintedTable], lines: Sequence[Line]) -> list[PrintedTable]:
    """The tables, each joined with the sections below it and with the `lines` between them."""
    places = {line.number: place for place, line in enumerate(lines)}
    found: list[PrintedTable] = []
    for table in tables:
        above = found[-1] if found else None
        if above is not None and _has_heads(above) and _is_section(table, above):
            first = next(iter((*table.title, *table.head, *table.body)))
            between = lines[places[above.body[-1].number] + 1 : places[first.number]]
            if all(map(_may_be_between, between)) and not _is_closed([*above.body, *between], table):
                found[-1] = _joined(above, between, table)
                continue
        found.append(table)
    return found


def _has_heads(table: PrintedTable) -> bool:
    """Whether a table has heads of columns."""
    return any(len(geometry.chunks(line.text)) > 1 and not geometry.is_strokes(line.text) for line in table.head)


def _is_section(table: PrintedTable, above: PrintedTable) -> bool:
    """Whether a table has a title at most, no heads, and each of its figures in a column of the table above it."""
    titles = [line for line in (*table.title, *table.head) if not geometry.is_strokes(line.text)]
    if any(scale_of(line.text) != DOLLARS for line in titles):
        return False
    if any(len(geometry.chunks(line.text)) > 1 for line in titles):
        return False
    if _is_list([*table.pieces.values()], [*above.pieces.values()]):
        return False
    columns = find_columns([*above.pieces.values()], [])
    first = columns[0].start if columns else 0
    return all(line.indent < first for line in titles) and all(
        _fits(pieces, columns) for pieces in table.pieces.values()
    )


def _is_list(rows: Sequence[Sequence[Piece]], above: Sequence[Sequence[Piece]]) -> bool:
    """Whether rows are a list of their own: one figure each at most, and most labels reach into the first column `above`.

    No label of the rows above does.
    """
    first = min((figures[0].start for row in above if len(figures := _figures_of(row)) > 1), default=None)
    if first is None or any(row[0].end > first for row in above if not row[0].counts):
        return False
    reach = sum(any(piece.end > first for piece in row if not piece.counts) for row in rows)
    return 2 * reach > len(rows) and all(len(_figures_of(row)) <= 1 for row in rows)


def _figures_of(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of a row that are figures, without that which names the row, or its number in a list: `2.`."""
    own = [piece for place, piece in enumerate(pieces) if piece.counts and (place or not names(piece))]
    return own[1:] if len(pieces) > 1 and own[:1] == [pieces[0]] and own[0].text.endswith(".") else own


def _fits(pieces: Sequence[Piece], columns: Sequence[Column]) -> bool:
    """Whether each figure of a row is in a column, and no two in one."""
    at = [geometry.nearest(*piece[:2], columns) for piece in _figures_of(pieces)]
    return None not in at and len(set(at)) == len(at)


def _may_be_between(line: Line) -> bool:
    """Whether a line between two sections is of the table: strokes, a text, or figures."""
    return all(piece.counts for piece in printed_pieces(line.text)[1:])


def _is_closed(above: Sequence[Line], table: PrintedTable) -> bool:
    """Whether one rule ends what is above and another, below a blank line, begins the table below."""
    rules = [*takewhile(_is_rule, reversed(above))][::-1]
    rules += takewhile(_is_rule, (*table.title, *table.head))
    return any(line.blanks_above for line in rules[1:])


def _is_rule(line: Line) -> bool:
    """Whether a line has strokes alone."""
    return geometry.is_strokes(line.text)


def _joined(above: PrintedTable, between: Sequence[Line], table: PrintedTable) -> PrintedTable:
    """A table with a section below it."""
    figured = {line.number: printed_pieces(line.text) for line in between}
    rows = {number: pieces for number, pieces in figured.items() if any(piece.counts for piece in pieces)}
    return above._replace(
        body=(*above.body, *between, *table.title, *table.head, *table.body),
        pieces={**above.pieces, **rows, **table.pieces},
    )


def taken_apart(printed: PrintedTable) -> Iterator[PrintedTable]:
    """The tables that the lines of one are: terms and lists below it, and what no figure of another is below, are their own."""
    for above_terms in _apart_from_terms(printed):
        for whole in _apart_from_list(above_terms):
            yield from _apart_by_columns(whole)


def _apart_from_terms(printed: PrintedTable) -> Iterator[PrintedTable]:
    """A table, and the terms below its last row with several figures, whose figures are left of all of its columns."""
    title, head, body, pieces = printed
    several = {number: figures for number, row in pieces.items() if len(figures := _figures_of(row)) > 1}
    first = min((figures[0].start for figures in several.values()), default=0)
    terms = [*takewhile(lambda number: _is_term(pieces[number], first), reversed(pieces))]
    start = next((index for index, line in enumerate(body) if terms and line.number == terms[-1]), len(body))
    yield PrintedTable(title, head, body[:start], _of_lines(pieces, body[:start]))
    if start < len(body):
        yield PrintedTable((), (), body[start:], _of_lines(pieces, body[start:]))


def _is_term(row: Sequence[Piece], first: int) -> bool:
    """Whether a row has a figure behind its label, and none as far right as some column."""
    figures = _figures_of(row)
    return bool(figures) and not row[0].counts and figures[-1].end < first


def _apart_from_list(printed: PrintedTable) -> Iterator[PrintedTable]:
    """A table, and the list that is below its last row with several figures, below a blank line."""
    title, head, body, pieces = printed
    last = max((number for number, row in pieces.items() if len(_figures_of(row)) > 1), default=None)
    lone = (index for index, line in enumerate(body) if last is not None and line.number > last)
    apart = (index for index in lone if body[index].blanks_above and not geometry.is_strokes(body[index].text))
    start = next(apart, len(body))
    above, below = _of_lines(pieces, body[:start]), _of_lines(pieces, body[start:])
    if len(below) < _FEWEST_ROWS or not _is_list([*below.values()], [*above.values()]):
        yield printed
        return
    yield PrintedTable(title, head, body[:start], above)
    titled = body[start].number not in pieces and not _wraps(body[start], body[start + 1 : start + 2])
    yield PrintedTable(body[start : start + titled], (), body[start + titled :], below)


def _apart_by_columns(printed: PrintedTable) -> Iterator[PrintedTable]:
    """A table, or several where no figure below a heading ends where one above it does."""
    title, head, body, pieces = printed
    above, below = _Ends(), _Ends()
    for printed_row in pieces.values():
        below.add(printed_row, 1)
    start = 0
    for index, line in enumerate(body):
        if line.number in pieces:
            above.add(pieces[line.number], 1)
            below.add(pieces[line.number], -1)
        elif line.blanks_above and not geometry.is_strokes(line.text) and above.differ(below):
            yield PrintedTable(title, head, body[start:index], _of_lines(pieces, body[start:index]))
            is_title = not _wraps(line, body[index + 1 : index + 2])
            title, head, above = (line,) if is_title else (), (), _Ends()
            start = index + is_title
    yield PrintedTable(title, head, body[start:], _of_lines(pieces, body[start:]))


def _wraps(line: Line, below: Sequence[Line]) -> bool:
    """Whether a line without figures is the beginning of the label of the line below it, which is no further in."""
    return any(not row.blanks_above and row.indent <= line.indent for row in below)


class _Ends:
    """How many rows some lines have, and how many of their figures end at each place."""

    def __init__(self) -> None:
        self.rows = 0
        self.figures: Counter[int] = Counter()

    def add(self, pieces: Sequence[Piece], count: int) -> None:
        """Count a row `count` times, which is -1 to take it off."""
        self.rows += count
        for piece in pieces[1:]:
            if piece.counts:
                self.figures[piece.end] += count

    def differ(self, other: _Ends) -> bool:
        """Whether both have rows enough for a table, and no figure of one ends where a figure of the other does, or nearly."""
        if min(self.rows, other.rows) < _FEWEST_ROWS:
            return False
        nearly = range(-_EDGE_CHARS, _EDGE_CHARS + 1)
        return not any(count and other.figures[end + off] for end, count in self.figures.items() for off in nearly)


def _of_lines(pieces: dict[int, tuple[Piece, ...]], lines: Sequence[Line]) -> dict[int, tuple[Piece, ...]]:
    """The pieces of the rows among some lines."""
    return {line.number: pieces[line.number] for line in lines if line.number in pieces}
