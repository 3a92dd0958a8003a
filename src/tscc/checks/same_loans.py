"""Check 10: one table refines another. Multi-family dwellings are the 2-, 3- and 4-family of the table of units.

Only where the filing says so, in a footnote of the row or in its label. Counts tie exactly, balances within rounding
(12 + 2 + 1 = 15; 7,616,089 against 7,616,088 is rounding, for each table rounds its own rows). Subject is the row of
the coarser table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, Survey, TableAt, figures_of, label_of
from tscc.checks.results import Result, Rule, Search, shown_as, tie
from tscc.diagnostics.codes import SAME_LOANS_DIFFER
from tscc.document.enums import Dimension, DwellingCode
from tscc.document.model import Row
from tscc.grammar.ahead import regex

_SAME = Rule(SAME_LOANS_DIFFER, "the rows of the same loans sum to {actual}", search=Search.PARTS)
_UNITS = regex(r"\b([2-9])\s*-\s*famil")  # `2-family, 3-family and 4-family`
_RANGE = regex(r"\b([2-9])\s*(?:-|to|through)\s*([2-9])[\s-]*(?:famil|unit)", re.IGNORECASE)  # `2-4 Family`


def check_refinement(survey: Survey) -> Iterator[Result]:
    """The row of multi-family dwellings against the rows of the units it is said to consist of."""
    notes = {note.id: note.text for note in survey.document.footnotes}
    for place in survey.pools:
        found = _coarse(place)
        if found is None:
            yield _SAME.not_applicable("refinement", place.at, "no two tables of which one refines the other")
            continue
        table, index, fine = found
        row = table.table.rows[index]
        units = _units(row, notes)
        rows = [number for number, each in enumerate(fine.table.rows) if each.code in units]
        if not units or len(rows) < len(units):
            reason = "the filing does not say which of the units the row consists of"
            yield _SAME.not_applicable("refinement", table.cell(index, "label"), reason)
            continue
        for key in (COUNT, BALANCE):
            yield _same(table, index, fine, rows, key)


def _coarse(place: PoolAt) -> tuple[TableAt, int, TableAt] | None:
    table = place.table_of(Dimension.DWELLING_TYPE, Dimension.PROPERTY_TYPE)
    fine = place.table_of(Dimension.UNIT_COUNT)
    if table is None or fine is None:
        return None
    rows = [index for index, row in enumerate(table.table.rows) if row.code == DwellingCode.MULTI_FAMILY.value]
    return (table, rows[0], fine) if len(rows) == 1 else None


def _units(row: Row, notes: dict[str, str]) -> set[str]:
    units: set[str] = set()
    for text in (row.label or "", *(notes.get(mark, "") for mark in row.notes)):
        units.update(_UNITS.findall(text))
        for first, last in _RANGE.findall(text):
            units.update(str(number) for number in range(int(first), int(last) + 1))
    return units


def _same(table: TableAt, index: int, fine: TableAt, rows: list[int], key: str) -> Result:
    name, at = f"refinement_{key}", table.cell(index, key)
    expected = table.column(key).cells[index]
    cells = [fine.column(key).cells[row] for row in rows]
    parts = [cell for cell in cells if cell is not None]
    if expected is None or len(parts) < len(cells):
        return _SAME.not_applicable(name, at, "one of the tables does not print the figure")
    found = tie(figures_of(parts), expected, 0 if key == COUNT else None)
    than = f"the {shown_as(key, expected)} of the row {label_of(table.table.rows[index], index)}"
    reason = found.miss(key, "the rows of the same loans sum to", than)
    return _SAME.tied(name, at, found, reason, tuple(fine.cell(row, key) for row in rows))
