"""The rows of a table of any kind: the table, its columns, its rows with what they add up, its cells, its footnotes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tscc.dataset.made_rows import MadeRows
from tscc.document.generic_table import BETWEEN_PARTS

_BETWEEN = "; "

Values = Mapping[str, Any]


def add_generic(made: MadeRows, table: Values, pointer: str) -> None:
    """The rows of all tables for one table of any kind, at a pointer of the document."""
    of_table = {"generic_id": f"{made.filing_id}/{table['id']}"}
    columns, rows = table["columns"], table["rows"]
    made.add(
        "generic_tables",
        pointer,
        of_table
        | {"pointer": pointer, "generic": table["id"], "column_count": len(columns), "row_count": len(rows)}
        | {key: table.get(key) for key in ("title", "scale", "label_head", "first_line", "last_line")},
    )
    heads = [BETWEEN_PARTS.join(column["head"]) for column in columns]
    for index, (head, column) in enumerate(zip(heads, columns, strict=True)):
        values = {"column_index": index, "head": head, "marks": _listed(column.get("notes"))}
        made.add("generic_columns", f"{pointer}/columns/{index}", of_table | values)
    for index, row in enumerate(rows):
        _add_row(made, row, f"{pointer}/rows/{index}", heads, of_table | {"row_index": index})
    for ordinal, note in enumerate(table.get("notes", ())):
        values = {"ordinal": ordinal, "marker": note["marker"], "text": note["text"]}
        made.add("generic_notes", f"{pointer}/notes/{ordinal}", of_table | values)


def _add_row(made: MadeRows, row: Values, pointer: str, heads: Sequence[str], of_row: dict[str, Any]) -> None:
    """A row and its cells."""
    about = of_row | {"kind": row["kind"], "level": row["level"], "row_group": row.get("group"), "label": row["label"]}
    own = {"row_line": row["line"], "marks": _listed(row.get("notes"))}
    made.add("generic_rows", pointer, about | own, made.places.of(pointer))
    for ordinal, line in enumerate(row.get("adds", ())):
        made.add("generic_addends", pointer, of_row | {"ordinal": ordinal, "addend_line": line})
    figures = zip(row.get("cells", ()), row.get("values", ()), strict=True)
    for index, (text, value) in enumerate(figures):
        if text is not None:
            at = f"{pointer}/cells/{index}"
            cell = {"column_index": index, "head": heads[index], "value_text": text, "value_number": value}
            made.add("generic_cells", at, about | cell, made.places.of(at))


def _listed(marks: Sequence[str] | None) -> str | None:
    return _BETWEEN.join(marks) if marks else None
