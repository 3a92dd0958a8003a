"""A table of any kind: its heads with those that span columns, its rows indented as printed, sums and headings told apart, notes below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tscc.document.adds_up import any_adds_up
from tscc.document.enums import RowKind
from tscc.document.generic_table import figure_shown, scale_in_words
from tscc.document.model import CheckResult, Document, GenericRow, GenericTable
from tscc.report.anchors import Anchors
from tscc.report.facts_part import scrolled
from tscc.report.table_part import badge_of
from tscc.shown.markup import Content, Html, element

_DEEPEST = 12
"""As far as a label is indented; the deeper ones stand below each other."""
_FEW_COLUMNS = 4


def generic_part(document: Document, results: Sequence[CheckResult], anchors: Anchors) -> Html | None:
    """All tables of any kind, below those of the pools."""
    tables = document.tables
    if not tables:
        return None
    head = element("h2", "Other tables" if document.pools else "Tables", id="tables" if anchors.has_links else None)
    return element("section", head, [_table(document, at, results, anchors) for at in range(len(tables))])


def _table(document: Document, number: int, results: Sequence[CheckResult], anchors: Anchors) -> Html:
    table, pointer = document.tables[number], f"/tables/{number}"
    title = element("h3", anchors.figure(f"{pointer}/title", table.title or f"Table {table.id}"))
    scale = scale_in_words(table.scale)
    stated = element("span", scale, class_="badge none") if scale else None
    about = [each for each in results if each.subject.startswith(f"{pointer}/")]
    badge = badge_of(any_adds_up(about), document) if about else None
    head = element(
        "header", title, badge, stated, anchors.lines(table.first_line, table.last_line), class_="table-head"
    )
    notes = [
        element(
            "li",
            element("b", f"({note.marker})"),
            " ",
            anchors.figure(f"{pointer}/notes/{number}/text", note.text)
            if note.text
            else element("span", "no text for this mark near the table", class_="none"),
            id=anchors.name(f"{pointer}/notes/{number}"),
        )
        for number, note in enumerate(table.notes)
    ]
    return element(
        "section",
        head,
        scrolled(_Grid(table, pointer, anchors).whole(), f"table {table.id}"),
        element("ul", notes, class_="footnotes") if notes else None,
        class_="strat",
        id=anchors.name(pointer),
    )


class _Head(NamedTuple):
    """A part of a head, and how many columns it is of."""

    text: str
    columns: int


class _Grid:
    """The rows of a table as HTML."""

    def __init__(self, table: GenericTable, pointer: str, anchors: Anchors) -> None:
        self._table, self._pointer, self._anchors = table, pointer, anchors
        self._has_groups = any(row.group for row in table.rows)
        self._notes = {note.marker: f"{pointer}/notes/{number}" for number, note in enumerate(table.notes)}

    def whole(self) -> Html:
        """Heads and rows."""
        rows = [self._row(row, f"{self._pointer}/rows/{number}") for number, row in enumerate(self._table.rows)]
        look = "many any" if len(self._table.columns) > _FEW_COLUMNS else "any"
        return element("table", element("thead", self._heads()), element("tbody", rows), class_=look)

    def _heads(self) -> list[Html]:
        """A row of the head for each of its parts; the lowest names the columns, and has their marks."""
        parts = _head_rows(self._table)
        rows = []
        for depth, row in enumerate(parts):
            is_lowest = depth == len(parts) - 1
            blanks = [element("td")] * (2 if self._has_groups else 1)
            cells: list[Content] = [self._label_heads() if is_lowest else blanks]
            for at, part in enumerate(row):
                scope = "col" if part.columns == 1 else "colgroup"
                span = str(part.columns) if part.columns > 1 else None
                marks = self._marks(self._table.columns[at].notes) if is_lowest else None
                look = "number" if part.columns == 1 else "span"
                name = "th" if part.text else "td"
                is_head = name == "th"
                cells.append(
                    element(name, part.text, marks, scope=scope if is_head else None, colspan=span, class_=look)
                )
            rows.append(element("tr", cells))
        return rows

    def _label_heads(self) -> list[Html]:
        heads = [element("th", self._table.label_head or "label", scope="col")]
        return [element("th", "group", scope="col"), *heads] if self._has_groups else heads

    def _row(self, row: GenericRow, pointer: str) -> Html:
        """A row: its label with what it adds up, and its figures; a heading is over all columns."""
        label = self._anchors.figure(
            f"{pointer}/label", row.label or "(no label)", class_=None if row.label else "none"
        )
        indent = f"--level: {min(max(row.level, 0), _DEEPEST)}"
        adds = element("small", f"adds up {len(row.adds)} rows", class_="adds") if row.adds else None
        group = element("td", row.group) if self._has_groups else None
        if not row.cells:
            span = str(len(self._table.columns) + 1)
            cells = [element("th", label, self._marks(row.notes), scope="row", colspan=span, style=indent)]
        else:
            cells = [element("th", label, self._marks(row.notes), adds, scope="row", style=indent)]
            cells += [element("td", self._cell(row, at, pointer), class_="number") for at in range(len(row.cells))]
        look = {RowKind.HEADING: "heading", RowKind.ROW: None}.get(row.kind, "sum")
        return element("tr", group, cells, id=self._anchors.name(pointer), class_=look)

    def _cell(self, row: GenericRow, at: int, pointer: str) -> Html:
        """A cell: its figure, the text where it is none; an empty cell is a blank."""
        text, value = row.cells[at], row.values[at]
        if text is None:
            return element("span")
        look = "none" if value is None else None
        part = "cells" if value is None else "values"  # a check is about the figure
        return self._anchors.figure(f"{pointer}/{part}/{at}", figure_shown(text, value), class_=look)

    def _marks(self, markers: Sequence[str]) -> list[Html]:
        """Marks, each a link to its note below the table."""
        return [
            element(
                "sup", self._anchors.link(f"p{self._notes[each]}", f"({each})") if each in self._notes else f"({each})"
            )
            for each in markers
        ]


def _head_rows(table: GenericTable) -> list[list[_Head]]:
    """The parts of the heads from top to bottom, the last of each in the lowest row.

    A part that columns beside each other share, with all above it, is one, but for those in the lowest row.
    """
    depth = max((len(column.head) for column in table.columns), default=0) or 1
    blank = ("",) * depth
    heads = [
        (*column.head[:-1], *blank[len(column.head[1:]) + 1 :], *(column.head[-1:] or blank[:1]))
        for column in table.columns
    ]
    rows = []
    for at in range(depth):
        row: list[_Head] = []
        for number, head in enumerate(heads):
            joins = at < depth - 1 and number > 0 and heads[number - 1][: at + 1] == head[: at + 1]
            if joins:
                row[-1] = _Head(row[-1].text, row[-1].columns + 1)
            else:
                row.append(_Head(head[at], 1))
        rows.append(row)
    return rows
