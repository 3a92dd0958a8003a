"""Bands whose edges stand in two columns: `From` and `To`, `Greater than` and `Up to`. Both are the label of a row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from msgspec.structs import replace

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.syntax.nodes import BandEdge, BandLabel, Cell, Written
from tscc.text.lines import Column
from tscc.text.source import Span, cover
from tscc.vocabulary.column_heads import is_recognized
from tscc.vocabulary.dimensions import EdgeHeads, edge_heads

_AnyRow = TypeVar("_AnyRow", bound=nodes.Row)
_NOTHING = pattern("figures", "NOTHING")
_OPEN = regex(rf"{_NOTHING}|{pattern('labels', '_AND_OVER')}|{pattern('figures', 'OVER_EDGE')}", re.IGNORECASE)
"""What stands in place of an upper edge that a band does not have."""
_BELOW = regex(
    rf"{_NOTHING}|(?P<out>{pattern('figures', 'BELOW_EDGE')})|{pattern('figures', 'UP_TO_EDGE')}", re.IGNORECASE
)
"""What stands in place of a lower edge that a band does not have; with some words it leaves its upper edge out."""
_DIGITS = regex(r"\d[\d,]*(?:\.\d+)?")
_FEWEST_ROWS = 3
"""Rows whose upper edges are the lower edges of the next rows, from which on that is no chance."""


def with_edges_joined(table: nodes.Table) -> nodes.Table:
    """A table whose first two columns are the edges of its bands with one column of labels; any other as it is."""
    columns, texts = table.head.columns, table.head.texts()
    edged = [row for row in table.rows if _single(row) and _is_figure(_upper(row))]
    if 2 * (len(edged) + sum(map(_is_open, table.rows))) <= len(table.rows) or any(map(_upper, table.totals)):
        return table
    heads = edge_heads(texts.get(0, ""), texts.get(1, ""))
    if heads is None and not is_recognized(texts.get(1, "")):
        heads = _heads_of_neighbours(table.rows)
    if heads is None or not (heads.certain or _are_apart(edged)):
        return table
    head = replace(
        table.head,
        columns=(Column(columns[0].start, columns[1].end), *columns[2:]),
        cells=tuple(map(_moved, table.head.cells)),
    )
    return replace(
        table,
        head=head,
        rows=tuple(_labelled(row, heads) for row in table.rows),
        total=_with_cells_moved(table.total) if table.total else None,
        early_totals=tuple(map(_with_cells_moved, table.early_totals)),
    )


def _upper(row: nodes.Row) -> tuple[Cell, ...]:
    """What a row has in the column beside the labels."""
    return tuple(cell for cell in row.cells if cell.column == 1)


def _single(row: nodes.Row) -> BandEdge | None:
    """The figure that the label of a row is."""
    band = row.band
    return band.lower if band and band.lower and band.upper and band.lower.figure == band.upper.figure else None


def _is_open(row: nodes.Row) -> bool:
    """Whether a row has one edge, and a word or a sign in place of the other: `Below` beside `6.000%`."""
    lower, upper = _text(row.label), _upper(row)
    below = _BELOW.fullmatch(lower) is not None and _is_figure(upper)
    return below or (_single(row) is not None and bool(upper) and _OPEN.fullmatch(_text(upper)) is not None)


def _is_figure(upper: Sequence[Cell]) -> bool:
    return len(upper) == 1 and terminal("figures", "AMOUNT").fullmatch(upper[0].text.strip()) is not None


def _heads_of_neighbours(rows: Sequence[nodes.Row]) -> EdgeHeads | None:
    """The heads of two columns, of which the second has the figure that the next row begins with, where none is known."""
    ends = [tuple(_text(each).strip("$% ") for each in (_upper(above), below.label)) for above, below in pairwise(rows)]
    meet = len(rows) >= _FEWEST_ROWS and all(end and end == start for end, start in ends)
    return EdgeHeads("", "-", lower_included=True, upper_included=True) if meet else None


def _are_apart(rows: Sequence[nodes.Row]) -> bool:
    """Whether most rows begin where the row before ends, or behind that, in either order: bands do, limits of loans do not."""
    ends = sorted((_value(row.label), _value(_upper(row))) for row in rows)
    overlaps = sum(below[0] < above[1] for above, below in pairwise(ends))
    return 2 * overlaps < len(ends)


def _value(edge: Sequence[Written]) -> Decimal:
    """The value of an edge; what is misprinted is nothing."""
    found = _DIGITS.search(_text(edge))
    return Decimal(found[0].replace(",", "")) if found else Decimal()


def _labelled(row: nodes.Row, heads: EdgeHeads) -> nodes.Row:
    """A row whose label is both its edges; an edge that is open is printed as such, and a blank one is lost."""
    upper = _upper(row)
    band: BandLabel | None
    if not upper and not _single(row) and row.band:  # `Below 6.000%`
        return _with_cells_moved(row)
    if upper and (below := _BELOW.fullmatch(_text(row.label))):
        high = _edge(upper, None, heads.upper_included and not below["out"])
        band = BandLabel(lower=None, upper=high)
        return replace(_with_cells_moved(row), label=(*row.label, *upper), band=band)
    low = _edge(row.label, _single(row), heads.lower_included)
    if _OPEN.fullmatch(_text(upper)):
        band = BandLabel(lower=low, upper=None)
        label: tuple[Written, ...] = (*row.label, *upper)
    else:
        band = BandLabel(lower=low, upper=_edge(upper, None, heads.upper_included))
        label = (*_word(heads.lower, row.label), *row.label, *_word(heads.upper, row.label and upper), *upper)
    return replace(_with_cells_moved(row), label=label, band=band if low and upper else None)


def _word(word: str, edge: Sequence[Written]) -> tuple[Written, ...]:
    """A word of the heads before an edge, which is not on the lines of the row."""
    start = edge[0].span.start if edge else 0
    return (Written(word, Span(start, start)),) if word and edge else ()


def _edge(pieces: Sequence[Written], read: BandEdge | None, included: bool) -> BandEdge | None:
    """The edge that stands in one of the columns, as it is read, or else as it is printed."""
    if read:
        return replace(read, inclusive=included)
    whole = Written(_text(pieces), cover(pieces[0].span, pieces[-1].span)) if pieces else None
    return BandEdge(figure=whole, inclusive=included) if whole else None


def _text(pieces: Sequence[Written]) -> str:
    return " ".join(piece.text.strip() for piece in pieces)


def _with_cells_moved(row: _AnyRow) -> _AnyRow:
    """A row without the cell of the upper edge, its other cells one column to the left."""
    return replace(row, cells=tuple(_moved(cell) for cell in row.cells if cell.column != 1))


def _moved(cell: Cell) -> Cell:
    """A cell in the columns of which the first two are one."""
    return replace(cell, column=cell.column - 1) if cell.column else cell
