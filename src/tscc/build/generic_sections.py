"""Sections of a table of any kind: what stands below rules as a table of its own, but has the columns of the table above it.

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

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from tscc.build.generic_columns import find_columns
from tscc.text import geometry
from tscc.text.lines import Column, Line
from tscc.text.printed import Piece, names, printed_pieces
from tscc.vocabulary.scales import DOLLARS, scale_of


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
    if is_list([*table.pieces.values()], [*above.pieces.values()]):
        return False
    columns = find_columns([*above.pieces.values()], [])
    first = columns[0].start if columns else 0
    return all(line.indent < first for line in titles) and all(
        _fits(pieces, columns) for pieces in table.pieces.values()
    )


def is_list(rows: Sequence[Sequence[Piece]], above: Sequence[Sequence[Piece]]) -> bool:
    """Whether rows are a list of their own: one figure each at most, and most labels reach into the first column `above`.

    No label of the rows above does.
    """
    first = min((figures[0].start for row in above if len(figures := figures_of(row)) > 1), default=None)
    if first is None or any(row[0].end > first for row in above if not row[0].counts):
        return False
    reach = sum(any(piece.end > first for piece in row if not piece.counts) for row in rows)
    return 2 * reach > len(rows) and all(len(figures_of(row)) <= 1 for row in rows)


def figures_of(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of a row that are figures, without that which names the row, or its number in a list: `2.`."""
    own = [piece for place, piece in enumerate(pieces) if piece.counts and (place or not names(piece))]
    return own[1:] if len(pieces) > 1 and own[:1] == [pieces[0]] and own[0].text.endswith(".") else own


def _fits(pieces: Sequence[Piece], columns: Sequence[Column]) -> bool:
    """Whether each figure of a row is in a column, and no two in one."""
    at = [geometry.nearest(*piece[:2], columns) for piece in figures_of(pieces)]
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
