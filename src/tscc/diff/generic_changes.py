"""Changes of tables of any kind: tables by their titles or most of their rows, columns by their heads, rows by their labels.

How far a row is indented is not compared, nor which rows a sum adds up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import NamedTuple

from tscc.diff.changes import FigureChange, Step, Value, Where
from tscc.diff.collected import Ends, Found
from tscc.diff.pairs import Pairs, pair
from tscc.diff.record_changes import folded
from tscc.diff.word_changes import compare_words
from tscc.document.generic_table import joined_head
from tscc.document.model import GenericNote, GenericRow, GenericTable

_ALIKE = 0.5
"""The least part of the rows that tables share if they are one table with two titles."""


def compare_generic_tables(old: Sequence[GenericTable], new: Sequence[GenericTable], found: Found) -> None:
    """Compare the tables of two documents that are of any kind."""
    ends = Ends("/tables", "/tables")
    pairs = _same_tables(old, new)
    for left, right in pairs.both:
        _compare_table(old[left], new[right], (_step(old[left]),), ends.to(left, right), found)
    found.alone(pairs, (old, new), (), ends, lambda each, _: (_step(each), {"rows": len(each.rows)}, each.title))


def _step(table: GenericTable) -> Step:
    return Step("table", table.id)


def _same_tables(old: Sequence[GenericTable], new: Sequence[GenericTable]) -> Pairs[GenericTable]:
    """The tables with one title and the same rows, then with one title, then those that share most of their rows."""
    pairs = pair(old, new, _title_and_rows, lambda table: folded(table.title))
    for left in list(pairs.removed):
        shared = {at: _shared(old[left], new[at]) for at in pairs.added}
        alike = max(shared, key=shared.__getitem__, default=None)
        if alike is not None and shared[alike] > _ALIKE:
            pairs.removed.remove(left)
            pairs.added.remove(alike)
            pairs.both.append((left, alike))
    return Pairs(sorted(pairs.both), pairs.removed, pairs.added)


def _title_and_rows(table: GenericTable) -> Hashable:
    """Several tables may have one title, or none."""
    return (folded(table.title), tuple(_label(row) for row in table.rows))


def _shared(old: GenericTable, new: GenericTable) -> float:
    """Which part of the rows of the longer table the other has too."""
    left, right = (Counter(filter(None, (folded(row.label) for row in table.rows))) for table in (old, new))
    return (left & right).total() / max(left.total(), right.total(), 1)


class _Column(NamedTuple):
    """A column of both tables: its place in each, and its head."""

    old: int
    new: int
    head: str


def _compare_table(old: GenericTable, new: GenericTable, where: Where, ends: Ends, found: Found) -> None:
    """Compare two tables: title, scale, columns, rows, notes."""
    for key in ("title", "label_head"):
        texts = (getattr(old, key) or "", getattr(new, key) or "")
        compare_words(where, key, texts, ends.to(key), found)
    found.value(where, "scale", (old.scale, new.scale), ends.to("scale"))
    notes = pair(old.notes, new.notes, lambda note: folded(note.text), lambda note: note.marker)
    marks = _Marks({new.notes[right].marker: old.notes[left].marker for left, right in notes.both}, found)
    columns = _compare_columns(old, new, where, ends.to("columns"), marks)
    pairs = pair(old.rows, new.rows, _label, lambda row: folded(row.label), _nameless)
    for left, right in pairs.both:
        ends_of_row, step = ends.to("rows").to(left, right), _row_step(old.rows[left], left)
        _compare_row(old.rows[left], new.rows[right], columns, (*where, step), ends_of_row, marks)
    rows = ([(old, row) for row in old.rows], [(new, row) for row in new.rows])
    found.alone(pairs, rows, where, ends.to("rows"), lambda each, at: (_row_step(each[1], at), _values(*each), None))
    _compare_notes(old, new, notes, where, ends.to("notes"), found)


class _Marks(NamedTuple):
    """The marks of the new table by those that the same notes have in the old one, and what collects changes."""

    same: Mapping[str, str]
    found: Found

    def compare(self, where: Where, marks: tuple[tuple[str, ...], tuple[str, ...]], ends: Ends) -> None:
        """Compare the marks at a place: another numbering is no change."""
        old, new = marks
        if sorted(old) != sorted(self.same.get(mark, f"new {mark}") for mark in new):
            at = ends.to("notes")
            self.found.changes.append(
                FigureChange(
                    where=where, key="notes", old=" ".join(old), new=" ".join(new), old_at=at.old, new_at=at.new
                )
            )


def _row_step(row: GenericRow, at: int) -> Step:
    return Step("row", row.label or f"row {at + 1}")


def _label(row: GenericRow) -> Hashable:
    """What a row is called, in its group; None for a row without a label."""
    return None if row.label is None else (folded(row.group), folded(row.label))


def _nameless(row: GenericRow) -> Hashable:
    """Rows of which nothing is known but their order, such as a total between rules."""
    return True if row.label is None else None


def _heads(table: GenericTable) -> list[str]:
    return [joined_head(column) or f"column {at}" for at, column in enumerate(table.columns, 1)]


def _compare_columns(old: GenericTable, new: GenericTable, where: Where, ends: Ends, marks: _Marks) -> list[_Column]:
    """Compare the columns; those of both tables."""
    heads, found = (_heads(old), _heads(new)), marks.found
    pairs = pair(*heads, folded)
    for left, right in pairs.both:
        both = (old.columns[left].notes, new.columns[right].notes)
        marks.compare((*where, Step("column", heads[0][left])), both, ends.to(left, right))
    found.alone(pairs, heads, where, ends, lambda head, _: (Step("column", head), {}, None))
    return [_Column(left, right, heads[0][left]) for left, right in pairs.both]


def _compare_row(
    old: GenericRow, new: GenericRow, columns: Iterable[_Column], where: Where, ends: Ends, marks: _Marks
) -> None:
    for key in ("kind", "group"):
        marks.found.value(where, key, (getattr(old, key), getattr(new, key)), ends.to(key))
    marks.compare(where, (old.notes, new.notes), ends)
    for column in columns:
        cells = (_cell(old, column.old), _cell(new, column.new))
        places = (
            f"{base}/cells/{at}" if row.cells else base
            for base, row, at in zip(ends, (old, new), (column.old, column.new), strict=True)
        )
        marks.found.value(where, column.head, cells, Ends(*places))


def _cell(row: GenericRow, at: int) -> object:
    """A figure, else the text that is there; None where the cell is empty, or a dash is."""
    if not row.cells:
        return None
    text = row.cells[at]
    return row.values[at] if row.values[at] is not None else (text if text and text.strip("-. $") else None)


def _values(table: GenericTable, row: GenericRow) -> dict[str, Value]:
    """The figures of a row by the heads of their columns."""
    cells = {head: _cell(row, at) for at, head in enumerate(_heads(table))}
    return {head: str(cell) for head, cell in cells.items() if cell is not None}


def _compare_notes(
    old: GenericTable, new: GenericTable, pairs: Pairs[GenericNote], where: Where, ends: Ends, found: Found
) -> None:
    for left, right in pairs.both:
        step, texts = Step("footnote", old.notes[left].marker), (old.notes[left].text, new.notes[right].text)
        compare_words((*where, step), "text", (texts[0] or "", texts[1] or ""), ends.to(left, right).to("text"), found)
    both = (old.notes, new.notes)
    found.alone(pairs, both, where, ends, lambda note, _: (Step("footnote", note.marker), {}, note.text))
