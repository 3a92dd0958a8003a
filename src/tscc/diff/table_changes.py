"""Changes of the tables of a pool: tables by what divides them, columns by their keys, rows by their code or band."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import NamedTuple

from msgspec import UNSET

from tscc.diff.changes import Step, Value, Where
from tscc.diff.collected import Ends, Found, Told, plain_values
from tscc.diff.pairs import Pairs, pair
from tscc.diff.record_changes import folded
from tscc.diff.word_changes import compare_words
from tscc.document.enums import Dimension
from tscc.document.model import Band, Row, Stratification

_ALIKE = 0.5
"""The least part of the rows that tables of an unknown dimension share if they are one table with two titles."""
_LABEL = "label"


def compare_tables(
    old: Sequence[Stratification], new: Sequence[Stratification], where: Where, ends: Ends, found: Found
) -> None:
    """Compare the tables of a pool."""
    pairs = _same_tables(old, new)
    for left, right in pairs.both:
        _compare_table(old[left], new[right], (*where, _step(old[left])), ends.to(left, right), found)
    found.alone(pairs, (old, new), where, ends, _told)


def _step(table: Stratification) -> Step:
    return Step("table", table.id)


def _told(table: Stratification, _: int) -> Told:
    total = {} if table.total is None else row_values(table.total)
    return _step(table), {"rows": len(table.rows), **total}, table.title


def _same_tables(old: Sequence[Stratification], new: Sequence[Stratification]) -> Pairs[Stratification]:
    """The tables of one dimension: those with the same title first, then in order; of an unknown one those with the same rows."""
    pairs = pair(old, new, lambda table: (table.dimension, folded(table.title)), _known_dimension)
    for left in list(pairs.removed):
        alike = [at for at in pairs.added if _shared(old[left], new[at]) > _ALIKE]
        if old[left].dimension is Dimension.OTHER and alike:
            pairs.removed.remove(left)
            pairs.added.remove(alike[0])
            pairs.both.append((left, alike[0]))
    return Pairs(sorted(pairs.both), pairs.removed, pairs.added)


def _known_dimension(table: Stratification) -> Hashable:
    return None if table.dimension is Dimension.OTHER else (table.dimension, table.kind)


def _shared(old: Stratification, new: Stratification) -> float:
    """Which part of the rows of the longer table the other has too."""
    left, right = (Counter(folded(row.label) for row in table.rows) for table in (old, new))
    return (left & right).total() / max(len(old.rows), len(new.rows), 1)


class _Column(NamedTuple):
    """A column of both tables: its key in each, and what it is called."""

    old: str
    new: str
    name: str


def _compare_table(old: Stratification, new: Stratification, where: Where, ends: Ends, found: Found) -> None:
    """Compare two tables: title, marks, columns, rows, total."""
    if folded(old.title) != folded(new.title):
        compare_words(where, "title", (old.title or "", new.title or ""), ends.to("title"), found)
    found.notes(where, (old.notes, new.notes), ends.to("notes"))
    headings, others = (" / ".join(heading.text for heading in table.headings) for table in (old, new))
    if folded(headings) != folded(others):
        compare_words(where, "headings", (headings, others), ends.to("headings"), found)
    columns = _compare_columns(old, new, where, ends.to("columns"), found)
    _compare_rows(old.rows, new.rows, columns, where, ends.to("rows"), found)
    _compare_rows(old.subtotals, new.subtotals, columns, where, ends.to("subtotals"), found)
    _compare_total(old.total, new.total, columns, (*where, Step("total", "total")), ends.to("total"), found)


def _compare_rows(
    old: Sequence[Row], new: Sequence[Row], columns: Sequence[_Column], where: Where, ends: Ends, found: Found
) -> None:
    pairs = pair(old, new, *_ROW_KEYS)
    for left, right in pairs.both:
        _compare_row(old[left], new[right], columns, (*where, _row_step(old[left], left)), ends.to(left, right), found)
    found.alone(pairs, (old, new), where, ends, lambda row, at: (_row_step(row, at), row_values(row), None))


def _row_step(row: Row, at: int) -> Step:
    return Step("row", row.label or str(at + 1))


def _compare_total(
    old: Row | None, new: Row | None, columns: Sequence[_Column], where: Where, ends: Ends, found: Found
) -> None:
    if old is not None and new is not None:
        _compare_row(old, new, columns, where, ends, found)
    elif old is not None:
        found.part(where, "removed", ends.old or "", values=row_values(old))
    elif new is not None:
        found.part(where, "added", ends.new or "", values=row_values(new))


def _compare_columns(old: Stratification, new: Stratification, where: Where, ends: Ends, found: Found) -> list[_Column]:
    """Compare the columns; those of both tables but for the labels. One with an unknown head is known by its head."""
    pairs = pair(old.columns, new.columns, lambda column: _named(column.key), lambda column: folded(column.header))
    for left, right in pairs.both:
        step = Step("column", old.columns[left].key)
        found.notes(
            (*where, step), (old.columns[left].notes, new.columns[right].notes), ends.to(left, right).to("notes")
        )
    both = (old.columns, new.columns)
    found.alone(pairs, both, where, ends, lambda each, _: (Step("column", each.key), {}, each.header))
    columns = [(old.columns[left], new.columns[right]) for left, right in pairs.both]
    return [_Column(left.key, right.key, left.key) for left, right in columns if left.key != _LABEL]


def _named(key: str) -> str | None:
    """The key of a column whose head is known."""
    return None if key.startswith("column_") else key


def _compare_row(old: Row, new: Row, columns: Sequence[_Column], where: Where, ends: Ends, found: Found) -> None:
    for column in columns:
        cells = (old.cell(column.old), new.cell(column.new))
        found.value(
            where, column.name, cells, Ends(*(_at(*each) for each in zip(ends, (old, new), column, strict=False)))
        )
    for name in ("lower_inclusive", "upper_inclusive"):
        if isinstance(old.band, Band) and isinstance(new.band, Band):
            edges = (getattr(old.band, name), getattr(new.band, name))
            found.value(where, f"band.{name}", edges, ends.to("band").to(name))
    found.notes(where, (old.notes, new.notes), ends.to("notes"))


def _at(base: str | None, row: Row, key: str) -> str | None:
    return None if base is None else f"{base}/cells/{key}" if key.startswith("column_") else f"{base}/{key}"


def row_values(row: Row) -> dict[str, Value]:
    """The figures of a row by their keys."""
    names = [name for name in row.__struct_fields__ if name not in (_LABEL, "code", "band", "cells", "notes")]
    cells = {} if row.cells is UNSET else row.cells
    return plain_values({name: getattr(row, name) for name in names} | cells)


def _code(row: Row) -> Hashable:
    return row.code if isinstance(row.code, str) else None


def _code_and_label(row: Row) -> Hashable:
    return (row.code, folded(row.label)) if isinstance(row.code, str) else None


def _band(row: Row) -> Hashable:
    """The edges of a band, and whether they belong to it."""
    band = row.band
    return (band.lower, band.upper, band.lower_inclusive, band.upper_inclusive) if isinstance(band, Band) else None


def _edges(row: Row) -> Hashable:
    return (row.band.lower, row.band.upper) if isinstance(row.band, Band) else None


def _label(row: Row) -> Hashable:
    """The label of a row that has neither a code nor a band."""
    return None if isinstance(row.code, str) or isinstance(row.band, Band) else folded(row.label)


def _nameless(row: Row) -> Hashable:
    """Rows of which nothing is known but their order."""
    return True if row.label is None and not isinstance(row.code, str) and not isinstance(row.band, Band) else None


_ROW_KEYS = (_code_and_label, _code, _band, _edges, _label, _nameless)
"""How a row is known again; the label only where nothing else says what it is."""
