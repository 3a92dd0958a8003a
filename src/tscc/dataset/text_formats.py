"""CSV and JSON Lines: the formats that need nothing installed.

In CSV a null is an empty field (no text of a table is empty), truth is `true` or `false`, and figures have the digits as
printed. In JSON Lines a decimal is a string, because most readers would make a float of a number.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from tscc.dataset.columns import Columns
from tscc.dataset.star import Table, Type


class CsvTable:
    """Writes a table as CSV: UTF-8, commas, line feeds, the names of the columns first."""

    def __init__(self, table: Table, path: Path) -> None:
        self._stream = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._stream, lineterminator="\n")
        self._writer.writerow(table.names)
        self._types = [column.type for column in table.columns]

    def write(self, columns: Columns) -> None:
        """Write rows, given column by column."""
        self._writer.writerows(zip(*map(_csv_values, self._types, columns), strict=True))

    def close(self) -> None:
        """Finish the file."""
        self._stream.close()


class JsonLinesTable:
    """Writes a table as JSON Lines: one object a row, with every column, in UTF-8."""

    def __init__(self, table: Table, path: Path) -> None:
        self._stream = path.open("w", encoding="utf-8", newline="\n")
        self._names = table.names

    def write(self, columns: Columns) -> None:
        """Write rows, given column by column."""
        for row in zip(*columns, strict=True):
            said = dict(zip(self._names, row, strict=True))
            self._stream.write(_ENCODER.encode(said) + "\n")

    def close(self) -> None:
        """Finish the file."""
        self._stream.close()


def _csv_values(kind: Type, values: Sequence[Any]) -> Sequence[Any]:
    """The values of a column as CSV has them; all but truth are written as they are."""
    return [_TRUTH[value] for value in values] if kind is Type.BOOLEAN else values


def _text_of(value: object) -> str:
    """A date as `2001-03-27`."""
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON form for {type(value).__name__}")


_TRUTH = {True: "true", False: "false", None: None}
_ENCODER = json.JSONEncoder(ensure_ascii=False, default=_text_of, separators=(",", ":"))
