"""Read the tables of any kind: their cells to figures, their sums, their footnotes, and where each of them is."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from tscc.document.enums import RowKind
from tscc.document.model import GenericColumn, GenericRow, GenericTable
from tscc.document.row_sums import Summed, Values, addable, find_sums
from tscc.grammar.ahead import regex
from tscc.passes.generic.table_notes import marks_of, may_be_marked, notes_of, read_bodies
from tscc.passes.generic.values import are_marks, is_mark, read_cell, read_marks, without_marks
from tscc.passes.pieces import text_of
from tscc.passes.provenance import Ledger
from tscc.syntax import nodes
from tscc.text.printed import Kind, kind_of
from tscc.text.source import Source

_TOTAL = regex(r"\b(?:grand )?totals?\b", re.IGNORECASE)
_SUBTOTAL = regex(r"\bsub-?\s?totals?\b", re.IGNORECASE)


class _Texts(NamedTuple):
    """What a row prints: its label without marks, its cells, their figures, and the markers on it."""

    label: str
    cells: tuple[str | None, ...]
    values: Values
    marks: tuple[str, ...]


def read_tables(
    source: Source, tables: Sequence[nodes.GenericTable], ledger: Ledger, noted: set[int] | None = None
) -> tuple[GenericTable, ...]:
    """The tables of the document; `ledger` gets the place of each cell, and `noted` the lines of their footnotes."""
    below = [*(table.lines[0].number - 1 for table in tables[1:]), len(source.line_starts)]
    ends = [min(end, _end_of_text(source, table)) for table, end in zip(tables, below, strict=False)]
    found = zip(tables, ends, strict=True)
    noted = set() if noted is None else noted
    return tuple(_table(source, table, place, end, ledger, noted) for place, (table, end) in enumerate(found))


def _end_of_text(source: Source, table: nodes.GenericTable) -> int:
    """The last line of the document that a table is in."""
    number = table.lines[-1].number
    return next((part.last_line for part in source.documents if part.first_line <= number <= part.last_line), number)


def _table(
    source: Source, table: nodes.GenericTable, place: int, end: int, ledger: Ledger, noted: set[int]
) -> GenericTable:
    """A table, whose footnotes end above the line behind `end`."""
    pointer = f"/tables/{place}"
    first, last = table.lines[0].number, table.lines[-1].number
    heads = [[text_of(part) for part in column.head] for column in table.columns]
    column_marks = [tuple(mark for part in parts for mark in without_marks(part)[1]) for parts in heads]
    title, label_head = text_of(table.title), text_of(table.label_head)
    printed = [text for row in table.rows for text in (text_of(row.label), *(cell.text for cell in row.cells))]
    marked = any(map(may_be_marked, (title, label_head, *printed))) or any(column_marks)
    bodies = read_bodies(source, last + 1, end) if marked else {}
    title, title_marks = marks_of(title, bodies)
    label_head, label_marks = marks_of(label_head, bodies)
    texts = _texts(table, bodies)
    marks = [
        mark for found in (title_marks, label_marks, *column_marks, *(each.marks for each in texts)) for mark in found
    ]
    noted.update(*(bodies[mark.lower()].lines for mark in marks if mark.lower() in bodies))
    if title:
        ledger.record(f"{pointer}/title", table.title[0])
    return GenericTable(
        id=f"t{place + 1}",
        first_line=first,
        last_line=last,
        title=title or None,
        scale=10 ** max(table.scale, 0),
        label_head=label_head or None,
        columns=tuple(
            GenericColumn(head=tuple(without_marks(part)[0] for part in parts), notes=found)
            for parts, found in zip(heads, column_marks, strict=True)
        ),
        rows=tuple(_rows(table, texts, pointer, ledger)),
        notes=tuple(notes_of(marks, bodies)),
    )


def _texts(table: nodes.GenericTable, bodies: Container[str]) -> list[_Texts]:
    """What each row prints; a number that may be a year is a figure in a column of figures."""
    printed = [{cell.column or 0: " ".join(cell.text.split()) for cell in row.cells} for row in table.rows]
    columns = [[row[at] for row in printed if at in row] for at in range(len(table.columns))]
    kinds = [[*map(kind_of, texts)] for texts in columns]
    figured = [found.count(Kind.FIGURE) > found.count(Kind.YEAR) for found in kinds]
    noted = [*map(are_marks, columns)]
    found: list[_Texts] = []
    for row, cells in zip(table.rows, printed, strict=True):
        label, marks = marks_of(text_of(row.label), bodies)
        values: list[Decimal | None] = []
        for at, counts in enumerate(figured):
            text = cells.get(at, "")
            alone = noted[at] or (at in cells and is_mark(at, cells, columns, bodies))
            value, its = read_marks(text) if alone else read_cell(text, counts=counts)
            values.append(value)
            marks += its
        found.append(_Texts(label, tuple(cells.get(at) for at in range(len(table.columns))), tuple(values), marks))
    return found


def _rows(table: nodes.GenericTable, texts: Sequence[_Texts], pointer: str, ledger: Ledger) -> Iterator[GenericRow]:
    """The rows of a table, each with its kind and, of a sum that ties, the rows it adds up."""
    told = [
        row.ruled or bool(_TOTAL.match(each.label) or _SUBTOTAL.match(each.label))
        for row, each in zip(table.rows, texts, strict=True)
    ]
    signed = addable(texts, len(table.columns), signed=True)
    plain = addable(texts, len(table.columns))
    sums = find_sums([*map(Summed, signed, told)])
    if plain != signed:
        sums |= find_sums([*map(Summed, plain, told)])
    parts = {place for addends in sums.values() for place in addends}
    lines = [row.line.number for row in table.rows]
    groups = [*_groups(table, sums)]
    for place, (row, each) in enumerate(zip(table.rows, texts, strict=True)):
        at = f"{pointer}/rows/{place}"
        if row.label:
            ledger.record(f"{at}/label", row.label[0])
        for cell in row.cells:
            ledger.record(f"{at}/cells/{cell.column}", cell)
            if each.values[cell.column or 0] is not None:
                ledger.record(f"{at}/values/{cell.column}", cell)
        yield GenericRow(
            line=lines[place],
            label=each.label or None,
            level=row.level,
            group=groups[place],
            kind=_kind(row, each.label, place in sums, place in parts),
            cells=each.cells if row.cells else (),
            values=each.values if row.cells else (),
            adds=tuple(lines[addend] for addend in sums.get(place, ())),
            notes=each.marks,
        )


def _groups(table: nodes.GenericTable, sums: Mapping[int, Sequence[int]]) -> Iterator[str | None]:
    """The group of each row; a sum of several groups is in none of them."""
    groups = [", ".join(text_of((each,)) for each in row.groups) for row in table.rows]
    for place, group in enumerate(groups):
        summed = {groups[addend] for addend in sums.get(place, ())}
        yield None if len(summed) > 1 and group in summed else group or None


def _kind(row: nodes.GenericRow, label: str, is_sum: bool, is_part: bool) -> RowKind:
    """The kind of a row: a sum by its figures, or by its words."""
    if not row.cells:
        return RowKind.ROW if row.lines[-1].text.rstrip().endswith("..") else RowKind.HEADING
    if _SUBTOTAL.match(label) or (is_sum and is_part):
        return RowKind.SUBTOTAL
    return RowKind.TOTAL if is_sum or _TOTAL.match(label) else RowKind.ROW
