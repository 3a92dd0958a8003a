"""CSV and JSON Lines: the formats that need nothing installed.

In CSV a null is an empty field (no text of a table is empty), truth is `true` or `false`, and figures have the digits as
printed. In JSON Lines a decimal is a string, because most readers would make a float of a number.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from tscc.dataset.star import Table


class CsvTable:
    """Writes a table as CSV: UTF-8, commas, line feeds, the names of the columns first."""

    def __init__(self, table: Table, path: Path) -> None:
        self._stream = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._stream, lineterminator="\n")
        self._writer.writerow(table.names)

    def write(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Write rows of typed values."""
        self._writer.writerows([_csv_value(value) for value in row] for row in rows)

    def close(self) -> None:
        """Finish the file."""
        self._stream.close()


class JsonLinesTable:
    """Writes a table as JSON Lines: one object a row, with every column, in UTF-8."""

    def __init__(self, table: Table, path: Path) -> None:
        self._stream = path.open("w", encoding="utf-8", newline="\n")
        self._names = table.names

    def write(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Write rows of typed values."""
        for row in rows:
            said = dict(zip(self._names, row, strict=True))
            self._stream.write(_ENCODER.encode(said) + "\n")

    def close(self) -> None:
        """Finish the file."""
        self._stream.close()


def _csv_value(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:f}" if isinstance(value, Decimal) else value


def _text_of(value: object) -> str:
    """A decimal with all its digits, or a date as `2001-03-27`."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON form for {type(value).__name__}")


_ENCODER = json.JSONEncoder(ensure_ascii=False, default=_text_of, separators=(",", ":"))
