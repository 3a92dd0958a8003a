"""Tables of any kind in a comparison: which tables, columns and rows are the same, and how changes are told."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from pathlib import Path

import msgspec

from tscc.diff.changes import Change, FigureChange, PartChange, TextChange
from tscc.diff.compare import compare
from tscc.document.enums import RowKind
from tscc.document.model import Document, GenericColumn, GenericNote, GenericRow, GenericTable
from tscc.pipeline import compile_filing
from tscc.render.diff_html import render_html
from tscc.render.diff_json import render_json
from tscc.render.diff_text import render_text
from tscc.render.terminal import Page

CARDWELL = Path(__file__).parents[1] / "examples" / "declined" / "cardwell-1997.txt"

replace = msgspec.structs.replace


@cache
def document() -> Document:
    found = compile_filing(CARDWELL.read_bytes(), CARDWELL.name).document
    assert found is not None
    return found


def changes(*tables: GenericTable) -> tuple[Change, ...]:
    return compare(document(), replace(document(), tables=tables)).changes


INCOME, ASSETS = 0, 1
NEW_MARKS = {"a": "1", "b": "2"}


def table(at: int) -> GenericTable:
    return document().tables[at]


def with_row(at: int, number: int, **values: object) -> GenericTable:
    rows = [*table(at).rows]
    rows[number] = replace(rows[number], **values)
    return replace(table(at), rows=tuple(rows))


def test_same_tables_in_another_order_are_no_change() -> None:
    assert changes(table(ASSETS), table(INCOME)) == ()


def test_figure_that_differs_is_named_by_table_row_and_head() -> None:
    old = table(INCOME).rows[0]
    row = {"cells": ("$ 41,307", *old.cells[1:]), "values": (Decimal(41307), *old.values[1:])}
    (change,) = changes(with_row(INCOME, 0, **row), table(ASSETS))
    assert isinstance(change, FigureChange)
    assert [tuple(step) for step in change.where] == [("table", "t1"), ("row", "Net sales")]
    assert (change.key, change.old, change.new) == ("Three Months Ended June 30, | 1997", "41207", "41307")
    assert (change.difference, change.old_at) == ("100", "/tables/0/rows/0/cells/0")


def test_dash_and_empty_cell_are_the_same_and_words_are_not() -> None:
    (at,) = [number for number, row in enumerate(table(INCOME).rows) if row.cells[:1] == ("--",)]
    old = table(INCOME).rows[at]
    assert changes(with_row(INCOME, at, cells=(None, *old.cells[1:])), table(ASSETS)) == ()
    (change,) = changes(with_row(INCOME, at, cells=("Apr 1", *old.cells[1:])), table(ASSETS))
    assert isinstance(change, FigureChange)
    assert (change.old, change.new, change.difference) == (None, "Apr 1", None)


def test_rows_of_one_document_have_their_figures() -> None:
    removed, added = changes(table(INCOME), with_row(ASSETS, 0, label="Cash in banks"))
    assert isinstance(removed, PartChange)
    assert isinstance(added, PartChange)
    assert (removed.change, removed.at, removed.where[-1].name) == ("removed", "/tables/1/rows/0", "Cash")
    assert (added.change, added.where[-1].name) == ("added", "Cash in banks")
    assert added.values == {"June 30, 1997": "4310", "December 31, 1996": "3905"}


def test_columns_are_known_by_their_heads() -> None:
    columns = (table(ASSETS).columns[1], GenericColumn(head=("Sept. 30, 1997",)))
    rows = tuple(replace(row, cells=row.cells[::-1], values=row.values[::-1]) for row in table(ASSETS).rows)
    found = changes(table(INCOME), replace(table(ASSETS), columns=columns, rows=rows))
    assert [(change.change, change.where[-1].name) for change in found if isinstance(change, PartChange)] == [
        ("removed", "June 30, 1997"),
        ("added", "Sept. 30, 1997"),
    ]
    assert len(found) == 2  # the figures of the other column have moved with it


def test_columns_without_heads_are_known_by_their_order() -> None:
    bare = replace(table(ASSETS), columns=(GenericColumn(head=()), GenericColumn(head=())))
    old = replace(document(), tables=(bare,))
    row = replace(bare.rows[0], values=(Decimal(1), bare.rows[0].values[1]))
    (change,) = compare(old, replace(old, tables=(replace(bare, rows=(row, *bare.rows[1:])),))).changes
    assert isinstance(change, FigureChange)
    assert (change.key, change.new) == ("column 1", "1")


def test_table_with_another_title_is_known_by_its_rows() -> None:
    (change,) = changes(table(INCOME), replace(table(ASSETS), title="BALANCE SHEETS"))
    assert isinstance(change, TextChange)
    assert change.key == "title"


def test_tables_of_one_document() -> None:
    (removed,) = changes(table(INCOME))
    assert isinstance(removed, PartChange)
    assert (removed.change, removed.at, removed.text) == ("removed", "/tables/1", table(ASSETS).title)
    other = replace(table(ASSETS), id="t3", title=None, rows=(replace(table(ASSETS).rows[0], label=None),))
    (added,) = changes(table(INCOME), table(ASSETS), other)
    assert isinstance(added, PartChange)
    assert (added.change, added.at, added.values) == ("added", "/tables/2", {"rows": 1})


def test_scale_and_notes_are_compared() -> None:
    first, second = table(INCOME).notes
    notes = (replace(first, text="Includes depreciation of both plants."), replace(second, marker="c", text="Other."))
    found = changes(replace(table(INCOME), scale=1, notes=notes), table(ASSETS))
    scale, mark, words, removed, added = found
    assert isinstance(scale, FigureChange)
    assert (scale.key, scale.old, scale.new) == ("scale", 1000, 1)
    assert isinstance(mark, FigureChange)
    assert (mark.where[-1].name, mark.key) == ("Restructuring", "notes")
    assert isinstance(words, TextChange)
    assert isinstance(removed, PartChange)
    assert isinstance(added, PartChange)
    assert (removed.where[-1].name, added.where[-1].name) == ("b", "c")


def test_notes_are_known_by_their_texts_then_by_their_marks() -> None:
    first, second = table(INCOME).notes
    rows = tuple(replace(row, notes=tuple(NEW_MARKS[mark] for mark in row.notes)) for row in table(INCOME).rows)
    renumbered = (replace(first, marker="1"), replace(second, marker="2"))
    assert changes(replace(table(INCOME), notes=renumbered, rows=rows), table(ASSETS)) == ()


def test_marks_are_compared_by_their_notes() -> None:
    (change,) = changes(with_row(INCOME, 1, notes=("b",)), table(ASSETS))
    assert isinstance(change, FigureChange)
    assert (change.where[-1].name, change.key, change.old, change.new) == ("Cost of goods sold", "notes", "a", "b")
    columns = (replace(table(INCOME).columns[0], notes=("a",)), *table(INCOME).columns[1:])
    (change,) = changes(replace(table(INCOME), columns=columns), table(ASSETS))
    assert isinstance(change, FigureChange)
    assert ([*change.where[-1]], change.key, change.new) == (
        ["column", "Three Months Ended June 30, | 1997"], "notes", "a",
    )  # fmt: skip


def test_what_a_row_is_and_its_group_are_compared() -> None:
    (change,) = changes(with_row(INCOME, 2, kind=RowKind.ROW), table(ASSETS))
    assert isinstance(change, FigureChange)
    assert (change.where[-1].name, change.key, change.old, change.new) == ("Gross profit", "kind", "subtotal", "row")
    (change,) = changes(with_row(INCOME, 0, group="Yarn"), table(ASSETS))
    assert isinstance(change, FigureChange)
    assert (change.key, change.old, change.new) == ("group", None, "Yarn")


def test_the_head_of_the_labels_is_compared() -> None:
    (change,) = changes(table(INCOME), replace(table(ASSETS), label_head="Asset"))
    assert isinstance(change, TextChange)
    assert (change.key, [*change.pieces]) == ("label_head", [("+", "Asset")])


def test_marks_that_lead_to_other_notes_are_a_change() -> None:
    first, second = table(INCOME).notes
    swapped = (replace(first, text=second.text), replace(second, text=first.text))
    found = changes(replace(table(INCOME), notes=swapped), table(ASSETS))
    assert [change.where[-1].name for change in found] == ["Cost of goods sold", "Restructuring"]


LEFT_OUT = {"id", "first_line", "last_line", "rows.line", "rows.level", "rows.adds", "rows.cells", "notes.marker"}
"""Where a table stands, how it is laid out and numbered, and what its figures were printed as."""
OTHERS = {
    "title": "OTHER", "scale": 1, "label_head": "Asset", "columns.head": ("Other",), "columns.notes": ("a",),
    "rows.label": "Other", "rows.group": "Other", "rows.kind": RowKind.TOTAL, "rows.values": (Decimal(1), Decimal(2)),
    "rows.notes": ("z",), "notes.text": "Other.",
}  # fmt: skip


def test_every_part_of_a_table_is_compared_or_left_out_for_a_reason() -> None:
    parts = {"columns": GenericColumn, "rows": GenericRow, "notes": GenericNote}
    names = {name for name in GenericTable.__struct_fields__ if name not in parts}
    names |= {f"{part}.{name}" for part, kind in parts.items() for name in kind.__struct_fields__}
    assert names == LEFT_OUT | OTHERS.keys()
    plain = replace(table(ASSETS), notes=(GenericNote(marker="a", text="First."),))
    for name, value in OTHERS.items():
        part, _, inner = name.rpartition(".")
        if part:
            first, *rest = getattr(plain, part)
            other = replace(plain, **{part: (replace(first, **{inner: value}), *rest)})
        else:
            other = replace(plain, **{name: value})
        old, new = (replace(document(), tables=(each,)) for each in (plain, other))
        assert compare(old, new).changes, name


def test_changes_are_told_by_heads_as_printed() -> None:
    columns = (GenericColumn(head=("Sept. 30, 1997",)), table(ASSETS).columns[1])
    old = replace(document(), tables=(replace(table(ASSETS), columns=columns),))
    gone = replace(old.tables[0], rows=old.tables[0].rows[1:])
    row = replace(gone.rows[0], values=(Decimal(20), gone.rows[0].values[1]))
    comparison = compare(old, replace(old, tables=(replace(gone, rows=(row, *gone.rows[1:])),)))
    text = render_text(comparison, Page(120, unicode=False))
    assert "Inventories, Sept. 30, 1997  21446  20  -21,426" in text
    assert "- Cash: Sept. 30, 1997 4310, December 31, 1996 3905" in text
    assert "Sept. 30, 1997" in render_html(comparison)
    assert json.loads(render_json(comparison))["changes"][0]["key"] == "Sept. 30, 1997"
