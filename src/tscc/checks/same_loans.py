"""Check 10: the same loans in two tables. Multi-family dwellings are the 2-, 3- and 4-family of the table of units.

Only where the filing says so, in a footnote of the row or in its label. Two tables that divide the same loans alike, as
their totals show, have the same figures in the rows they share: of a category, or of a band, which the other table may
part into several. Counts tie exactly, balances within rounding (12 + 2 + 1 = 15; 7,616,089 against 7,616,088 is rounding,
for each table rounds its own rows). Subject is the row of the coarser table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from tscc.checks.printed_figures import (
    BALANCE,
    COUNT,
    Place,
    PoolAt,
    Printed,
    Survey,
    TableAt,
    figure,
    figures_of,
    label_of,
)
from tscc.checks.results import Result, Rule, Search, shown_as, tie_of
from tscc.diagnostics.codes import SAME_LOANS_DIFFER
from tscc.document.enums import Dimension, DwellingCode
from tscc.document.model import Band, Row, Stratification
from tscc.grammar.ahead import regex
from tscc.vocabulary.label_codes import names_rest

_SAME = Rule(SAME_LOANS_DIFFER, "the rows of the same loans sum to {actual}", search=Search.PARTS)
_ROW = Rule(SAME_LOANS_DIFFER, "the other table has {actual}", search=Search.PARTS)
_DWELLINGS = {Dimension.DWELLING_TYPE, Dimension.PROPERTY_TYPE}
_MOST_EARLIER = 12
"""The most tables with the same row that a table is held against, the nearest above it, so that the time stays linear."""
Edge = tuple[Decimal | None, bool | None]
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


def check_shared_rows(survey: Survey) -> Iterator[Result]:
    """The rows of each table against those of an earlier table of the same loans that divides them by the same dimension."""
    for place in survey.pools:
        alike: dict[object, list[int]] = {}
        rows = [_Rows(table.table.rows) for table in place.tables]
        for number, table in enumerate(place.tables):
            if (divided := _divided(table)) is not None:
                for begun in (*rows[number].labels, *rows[number].starts):
                    alike.setdefault((divided, begun), []).append(number)
        looks = [_look(table.table) for table in place.tables]
        pairs = {
            (one, other)
            for numbers in alike.values()
            for at, other in enumerate(numbers)
            for one in numbers[max(at - _MOST_EARLIER, 0) : at]
            if looks[one] != looks[other]
        }
        for one, other in sorted(pairs):
            earlier, later = (place.tables[one], rows[one]), (place.tables[other], rows[other])
            yield from _shared(*later, *earlier, fewest=1)
            yield from _shared(*earlier, *later, fewest=2)


class _Rows:
    """The rows of a table, by what another table may have too."""

    __slots__ = ("_rows", "labels", "starts")

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self.labels: dict[str, int] = {}
        """The first row of each label."""
        self.starts: dict[Edge, int] = {}
        """The first row of each lower edge of a band."""
        for index, row in enumerate(rows):
            self.labels.setdefault((row.label or "").casefold(), index)
            if isinstance(row.band, Band):
                self.starts.setdefault(_lower(row.band), index)

    def parts(self, row: Row) -> Sequence[int]:
        """Those that are the category of a row of another table, or that make up its band."""
        if not isinstance(row.band, Band):
            label = (row.label or "").casefold()
            return [self.labels[label]] if label and label in self.labels else ()
        start = self.starts.get(_lower(row.band), len(self._rows))
        for end in range(start, len(self._rows)):
            last = self._rows[end].band
            if not isinstance(last, Band):
                break
            if _upper(last) == _upper(row.band):
                return range(start, end + 1)
        return ()


def _divided(place: TableAt) -> tuple[Dimension, Decimal | None, Decimal | None] | None:
    """The loans that a table divides, as its totals show them, and by what; None where one of these is not known."""
    dimension, total = place.table.dimension, place.table.total
    count, balance = figure(total, COUNT), figure(total, BALANCE)
    if dimension is Dimension.OTHER or (count is None and balance is None):
        return None
    return Dimension.PROPERTY_TYPE if dimension in _DWELLINGS else dimension, count, balance


def _look(table: Stratification) -> object:
    """The title, heads and labels of a table: one that has those of another is printed twice, and is reported as that."""
    heads, labels = tuple(column.header for column in table.columns), tuple(row.label for row in table.rows)
    return (table.title, heads, labels) if table.title is not None else object()


def _shared(coarse: TableAt, own: _Rows, fine: TableAt, others: _Rows, fewest: int) -> Iterator[Result]:
    """Each row that at least so many rows of the other table make up, in every column of loans that both print.

    What the other rows of a table are not is the same only where these are the same: each lists its largest states.
    """
    same = own.labels.keys() == others.labels.keys()
    for index, row in enumerate(coarse.table.rows):
        parts = others.parts(row)
        if len(parts) < fewest or (not same and not isinstance(row.band, Band) and names_rest(row.label or "")):
            continue
        for key in (COUNT, BALANCE):
            if coarse.column(key).printed and fine.column(key).printed:
                yield _same(coarse, index, fine, parts, key)


def _lower(band: Band) -> Edge:
    return band.lower, band.lower_inclusive


def _upper(band: Band) -> Edge:
    return band.upper, band.upper_inclusive


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


def _same(table: TableAt, index: int, fine: TableAt, rows: Sequence[int], key: str) -> Result:
    name = f"refinement_{key}"
    cells = [(fine.cell(row, key), fine.column(key).cells[row]) for row in rows]
    parts = [Printed(at, cell) for at, cell in cells if cell is not None]
    if table.column(key).cells[index] is None or len(parts) < len(cells):
        reason = "one of the tables does not print the figure"
        return _SAME.not_applicable(name, table.cell(index, key), reason)
    rule, lead = (_SAME, "the rows of the same loans sum to") if len(rows) > 1 else (_ROW, "another table has")
    return held_against(rule, name, table.cell(index, key), table, parts, lead)


def held_against(rule: Rule, name: str, at: Place, table: TableAt, parts: Sequence[Printed], lead: str) -> Result:
    """The result of holding the figure of a row against the sum of its parts: counts tie exactly, balances within rounding."""
    index, key = at.row or 0, at.key
    expected = table.column(key).cells[index] or Decimal(0)
    found = tie_of(key, figures_of([part.value for part in parts]), expected)
    than = f"the {shown_as(key, expected)} of the row {label_of(table.table.rows[index], index)}"
    return rule.tied(name, at, found, found.miss(key, lead, than), tuple(part.at for part in parts))
