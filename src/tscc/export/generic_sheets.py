"""Sheets of the tables of any kind: the list of them, each table with a column for each of its columns, all in one, their notes.

A cell is the figure where the filing prints one, otherwise the text as printed; an empty cell is null. A row that has no cells,
a heading, is a row too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tscc.document.generic_table import SUMS, joined_head
from tscc.document.model import GenericRow, GenericTable
from tscc.export.sheet import Cell, Sheet

_OF_ROW = ("line", "kind", "level", "group", "label")
_MARKS = "marks"
_LONG = ("table", *_OF_ROW, "column", "head", "text", "value")
_LISTED = ("sheet", "table", "title", "scale", "label_head", "first_line", "last_line", "columns", "rows")

Places = Mapping[str, str]
"""From JSON Pointers to `line:column-line:column`."""


def sheets_of_tables(
    tables: Sequence[GenericTable], places: Places, listed: str, names: Sequence[str], noted: str
) -> list[Sheet]:
    """The list of the tables, each table under its name, and their footnotes; nothing if there are no tables."""
    if not tables:
        return []
    named = [*zip(names, tables, strict=True)]
    sheets = [sheet_of_table(name, table, f"/tables/{at}", places) for at, (name, table) in enumerate(named)]
    return [list_of_tables(listed, named, places), *sheets, _notes(noted, tables)]


def list_of_tables(name: str, named: Sequence[tuple[str, GenericTable]], places: Places) -> Sheet:
    """A row for each table: its title, what its figures are multiplied by, and where it stands."""
    rows = []
    for number, (sheet, table) in enumerate(named):
        title = _text(table.title, f"/tables/{number}/title", places)
        counts = (table.first_line, table.last_line, len(table.columns), len(table.rows))
        rows.append((Cell(sheet), Cell(table.id), title, Cell(table.scale), Cell(table.label_head), *map(Cell, counts)))
    return Sheet(name, _LISTED, tuple(rows))


def _notes(name: str, tables: Sequence[GenericTable]) -> Sheet:
    """A row for each footnote of a table; no text where the filing has none for the mark."""
    rows = [
        (Cell(table.id), Cell(note.marker), Cell(note.text, f"/tables/{number}/notes/{at}/text"))
        for number, table in enumerate(tables)
        for at, note in enumerate(table.notes)
    ]
    return Sheet(name, ("table", "marker", "text"), tuple(rows))


def sheet_of_table(name: str, table: GenericTable, pointer: str, places: Places) -> Sheet:
    """A table as the filing has it: what each row is, its figures, the footnote marks of its label and cells."""
    rows = []
    for number, row in enumerate(table.rows):
        at = f"{pointer}/rows/{number}"
        figures = [_figure(row, column, at, places) for column in range(len(table.columns))]
        rows.append((*_row(row, at, places), *figures, Cell(", ".join(row.notes) or None)))
    heads = (*(None for _ in _OF_ROW[1:]), table.label_head, *map(joined_head, table.columns), None)
    sums = frozenset(number for number, row in enumerate(table.rows) if row.kind in SUMS)
    return Sheet(name, (*_OF_ROW, *_names(table), _MARKS), tuple(rows), heads, bold=sums)


def sheet_of_all(name: str, tables: Sequence[GenericTable], places: Places) -> Sheet:
    """Every table in one: a row for each cell that is not empty, and one for a row of a table that has none."""
    rows = [each for number, table in enumerate(tables) for each in _long_rows(table, f"/tables/{number}", places)]
    return Sheet(name, _LONG, tuple(rows))


def _long_rows(table: GenericTable, pointer: str, places: Places) -> Iterator[tuple[Cell, ...]]:
    """The rows of one table in the sheet of all; columns are counted from 1."""
    for number, row in enumerate(table.rows):
        at = f"{pointer}/rows/{number}"
        lead = (Cell(table.id), *_row(row, at, places))
        printed = [(column, text) for column, text in enumerate(row.cells) if text is not None]
        for column, text in printed:
            value_at = f"{at}/values/{column}"
            yield (
                *lead,
                Cell(column + 1),
                Cell(joined_head(table.columns[column]) or None),
                _text(text, f"{at}/cells/{column}", places),
                Cell(row.values[column], value_at, places.get(value_at)),
            )
        if not printed:
            yield (*lead, *(Cell(None) for _ in _LONG[len(lead) :]))


def _row(row: GenericRow, pointer: str, places: Places) -> tuple[Cell, ...]:
    """What a row is."""
    label = _text(row.label, f"{pointer}/label", places)
    return (Cell(row.line), Cell(row.kind.value), Cell(row.level), Cell(row.group), label)


def _text(text: str | None, pointer: str, places: Places) -> Cell:
    return Cell(text, pointer, places.get(pointer))


def _figure(row: GenericRow, column: int, pointer: str, places: Places) -> Cell:
    """The cell of a row in a column: its figure, else its text."""
    if not row.cells:
        return Cell(None)
    value = row.values[column]
    at = f"{pointer}/{'cells' if value is None else 'values'}/{column}"
    return Cell(row.cells[column] if value is None else value, at, places.get(at))


def _names(table: GenericTable) -> list[str]:
    """A name for each column of figures, no two alike: its head, `column 2` where it has none, `1993 (2)` for the second of a name."""
    used, names = {*_OF_ROW, _MARKS}, []
    for number, column in enumerate(table.columns, 1):
        stem = joined_head(column) or f"column {number}"
        name, again = stem, 1
        while name in used:
            again += 1
            name = f"{stem} ({again})"
        used.add(name)
        names.append(name)
    return names
