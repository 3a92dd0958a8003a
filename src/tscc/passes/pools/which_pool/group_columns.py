"""Tables with the columns of several pools beside each other: each pool has a table of its own columns.

Group I                    Group II
-----------------------    -----------------------
State      Loans           Balance    Loans           Balance
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from msgspec.structs import replace

from tscc.passes.pools.pool_register import WHOLE, named_by
from tscc.syntax import nodes
from tscc.text.lines import Line
from tscc.text.source import cover

_AnyRow = TypeVar("_AnyRow", bound=nodes.Row)


def parted_by_pool(table: nodes.Table, around: str) -> list[tuple[str, nodes.Table]]:
    """The tables of the pools that heads over several columns name, with their designations; else the table, of the pool around.

    A column whose head names none is of the pool of the column before it, as the name of its own may be lost or misspelt.
    """
    over, heads = table.head.over_several(), table.head.texts()
    if all(named_by(words) is None for words in over.values()):
        return [(around, table)]
    places: dict[str, list[int]] = {}
    pool = around
    for place in range(1, len(table.head.columns)):
        name = named_by(over.get(place, heads.get(place, "")))
        pool = pool if name is None else name
        places.setdefault(pool, []).append(place)
    if WHOLE in places and len(places) == 1:
        return [(around, table)]
    (first, own), *others = places.items()
    return [(first, _part(table, own, strays=True)), *((pool, _part(table, own, strays=False)) for pool, own in others)]


def _part(table: nodes.Table, places: Sequence[int], *, strays: bool) -> nodes.Table:
    """A table with nothing but the labels and some columns; one of several has the lines and the cells that are in no column."""
    kept = [0, *places]
    moved: dict[int | None, int | None] = {place: at for at, place in enumerate(kept)}
    if strays:
        moved[None] = None
    part = replace(
        table,
        head=replace(
            table.head,
            columns=tuple(table.head.columns[place] for place in kept),
            cells=_kept(table.head.cells, moved),
        ),
        rows=_cut(table.rows, moved),
        total=_cut((table.total,), moved)[0] if table.total else None,
        early_totals=_cut(table.early_totals, moved),
    )
    if strays:
        return part
    first = next(cell.span for cell in part.head.cells if cell.column)
    return replace(part, span=cover(first, table.span), junk=(), summaries=(), page_texts=(), beside=())


def _cut(rows: Sequence[_AnyRow], moved: Mapping[int | None, int | None]) -> tuple[_AnyRow, ...]:
    """Rows with nothing but some columns, on their lines too."""
    return tuple(
        replace(
            row,
            cells=_kept(row.cells, moved),
            lines=tuple(_without([cell for cell in row.cells if cell.column not in moved], line) for line in row.lines),
        )
        for row in rows
    )


def _without(cells: Sequence[nodes.Cell], line: Line) -> Line:
    """A line with blanks for some cells."""
    places = [line.at(place, place + 1) for place in range(len(line.text))]
    others = [any(cell.span.overlaps(place) for cell in cells) for place in places]
    text = "".join(" " if other else sign for sign, other in zip(line.text, others, strict=True))
    return replace(line, text=text.rstrip())


def _kept(cells: Sequence[nodes.Cell], moved: Mapping[int | None, int | None]) -> tuple[nodes.Cell, ...]:
    """The cells in some columns, each in its new place."""
    return tuple(replace(cell, column=moved[cell.column]) for cell in cells if cell.column in moved)
