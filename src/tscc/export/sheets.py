"""Sheets: the parts of a document as plain tables of typed cells, for the formats that show tables.

`sheets_of` gives the facts, the list of tables, every table, the footnotes, the checks and what was not read, in this order.
The prose of the items is left out: it is in the document. A cell knows the JSON Pointer of what it shows, and its place in
the filing where that is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from msgspec import UNSET

from tscc.document.model import CheckResult, Document, Row, Stratification
from tscc.export.generic_sheets import sheets_of_tables
from tscc.export.sheet import Cell, Sheet, Value, sheet_names

FACTS, TABLES, FOOTNOTES, CHECKS, UNPARSED = "facts", "tables", "footnotes", "checks", "unparsed"
OTHER_TABLES, TABLE_NOTES = "other_tables", "table_notes"
"""The list of the tables of any kind, and their footnotes; left out where there are none."""
_KEPT = (FACTS, TABLES, OTHER_TABLES, TABLE_NOTES, FOOTNOTES, CHECKS, UNPARSED)
_NOT_FACTS = frozenset(
    ("stratifications", "tables", "narrative", "footnotes", "checks", "unparsed", "provenance", "schema")
)
"""Parts of the document that have a sheet of their own, or that are prose."""
_OF_ROW = frozenset(("label", "code", "band", "cells", "notes"))
_FIGURE = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
"""A figure that a check gives as text: `-1.00`."""


def sheets_of(document: Document, places: Mapping[str, str], results: Sequence[CheckResult]) -> list[Sheet]:
    """All sheets of a document; `places` leads from JSON Pointers to places, `results` are the checks to list."""
    tables = [
        (pool.id, table, f"/pools/{number}/stratifications/{index}")
        for number, pool in enumerate(document.pools)
        for index, table in enumerate(pool.stratifications)
    ]
    names = sheet_names([table.id for _, table, _ in tables] + [table.id for table in document.tables], _KEPT)
    list_rows = [
        _row(places, pointer, name, pool, table.id, table.title, table.dimension.value, table.kind.value, table.unit, len(table.rows))
        for name, (pool, table, pointer) in zip(names, tables, strict=False)
    ]  # fmt: skip
    return [
        Sheet(FACTS, ("fact", "value", "at", "pointer"), tuple(_facts(document, places))),
        Sheet(TABLES, ("sheet", "pool", "id", "title", "dimension", "kind", "unit", "rows", "at", "pointer"), tuple(list_rows)),
        *(_table(name, table, pointer, places) for name, (_, table, pointer) in zip(names, tables, strict=False)),
        *sheets_of_tables(document.tables, places, OTHER_TABLES, names[len(tables) :], TABLE_NOTES),
        _footnotes(document, places),
        _checks(results, places),
        Sheet(
            UNPARSED,
            ("kind", "text", "at", "pointer"),
            tuple(
                _row({f"/unparsed/{n}": each.at}, f"/unparsed/{n}", each.kind.value, each.text)
                for n, each in enumerate(document.unparsed)
            ),
        ),
    ]  # fmt: skip


def _row(places: Mapping[str, str], pointer: str, *values: Any) -> tuple[Cell, ...]:
    """A row of values that are no figures of the filing, with the place and the pointer of what it shows last."""
    at = places.get(pointer)
    return (*(Cell(getattr(value, "value", value)) for value in values), Cell(at), Cell(pointer))


# --- the sheets


def _facts(document: Document, places: Mapping[str, str]) -> Iterator[tuple[Cell, ...]]:
    """A row for each value that the document states outside its tables."""
    for pointer, value in _leaves(document.to_dict(), ""):
        at = places.get(pointer)
        key = next(each for each in reversed(pointer.split("/")) if not each.isdigit())
        yield Cell(key), Cell(value, pointer, at), Cell(at), Cell(pointer)


def _leaves(value: Any, pointer: str) -> Iterator[tuple[str, Value]]:
    """The values within a part of the document, with their pointers; what the filing does not state is left out."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key not in _NOT_FACTS:
                yield from _leaves(each, f"{pointer}/{key}")
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from _leaves(each, f"{pointer}/{number}")
    elif value is not None:
        yield pointer, value


def _table(name: str, table: Stratification, pointer: str, places: Mapping[str, str]) -> Sheet:
    """The rows of a table and its total, each with its place and pointer; its band in four columns."""
    rows = [(row, f"{pointer}/rows/{number}") for number, row in enumerate(table.rows)]
    if table.total is not None:
        rows.append((table.total, f"{pointer}/total"))
    heads = {column.key: column.header for column in table.columns}
    keys = _keys(table, [row for row, _ in rows])
    return Sheet(
        name,
        (*keys, "is_total", "at", "pointer"),
        tuple(_cells(keys, row, at, places) for row, at in rows),
        (*map(heads.get, keys), None, None, None),
        bold=frozenset() if table.total is None else frozenset({len(table.rows)}),
    )


def _keys(table: Stratification, rows: Sequence[Row]) -> tuple[str, ...]:
    """The columns of a table: what the row is, then the figures in the order of the filing, then its notes."""
    keys = ["label"]
    if any(row.code is not UNSET for row in rows):
        keys.append("code")
    if any(row.band not in (UNSET, None) for row in rows):
        keys += ["lower", "lower_inclusive", "upper", "upper_inclusive"]
    keys += [column.key for column in table.columns if column.key not in _OF_ROW]
    for row in rows:  # a figure has its column even if the list of columns does not have it
        keys += [key for key in row.__struct_fields__ if key not in _OF_ROW and getattr(row, key) is not UNSET]
        keys += [] if row.cells is UNSET else row.cells
    if any(row.notes for row in rows):
        keys.append("notes")
    return tuple(dict.fromkeys(keys))


def _cells(keys: Sequence[str], row: Row, pointer: str, places: Mapping[str, str]) -> tuple[Cell, ...]:
    """The cells of a row, in the order of the keys."""
    cells = {} if row.cells is UNSET else {key: (value, f"cells/{key}") for key, value in row.cells.items()}
    known: dict[str, tuple[Any, str]] = {key: (getattr(row, key), key) for key in row.__struct_fields__}
    if row.band is not UNSET and row.band is not None:
        known |= {key: (getattr(row.band, key), f"band/{key}") for key in row.band.__struct_fields__}
    known["notes"] = (", ".join(row.notes) or None, "notes")
    made = []
    for key in keys:
        value, within = (cells | known).get(key, (None, key))
        inside = f"{pointer}/{within}"
        made.append(Cell(None if value is UNSET else value, inside, places.get(inside)))
    total = pointer.endswith("/total")
    return (*made, Cell(total), Cell(places.get(pointer)), Cell(pointer))


def _footnotes(document: Document, places: Mapping[str, str]) -> Sheet:
    rows = [
        _row(places, f"/footnotes/{n}", note.id, note.marker, note.scope, note.text, " ".join(note.references))
        for n, note in enumerate(document.footnotes)
    ]
    return Sheet(FOOTNOTES, ("id", "marker", "scope", "text", "references", "at", "pointer"), tuple(rows))


def _checks(results: Sequence[CheckResult], places: Mapping[str, str]) -> Sheet:
    """The results of the checks; the pointer is that of the subject."""
    rows = [
        (
            *map(Cell, (each.code, each.name, each.status.value)),
            *(Cell(_figure(value)) for value in (each.expected, each.actual, each.difference, each.tolerance)),
            *_row(places, each.subject, each.reason, " ".join(each.evidence)),
        )
        for each in results
    ]
    keys = (
        "code",
        "name",
        "status",
        "expected",
        "actual",
        "difference",
        "tolerance",
        "reason",
        "evidence",
        "at",
        "pointer",
    )
    return Sheet(CHECKS, keys, tuple(rows))


def _figure(text: str | None) -> Value:
    """What a check gives as text, as a figure where it is one."""
    return Decimal(text) if text is not None and _FIGURE.fullmatch(text) else text
