"""CSV of a sheet: UTF-8, commas, line feeds, the keys of the columns first; figures with the digits as printed.

A text that a spreadsheet would take for a formula, because it begins with = + - @, a tab or a line end, gets an apostrophe
before it; so does a text that begins with an apostrophe, so that one apostrophe at the start can always be taken away. A
figure is never changed, `-5.00` is a number; nor is a text of dashes, which is no formula: `--` in an empty cell of a table.
"""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from io import StringIO

from tscc.export.sheet import Sheet, Value

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""The last four are the same signs as wide characters, which spreadsheets take for them."""
_GUARD = "'"


def csv_text(sheet: Sheet) -> str:
    """The sheet as CSV."""
    stream = StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(sheet.columns)
    writer.writerows([_written(cell.value) for cell in row] for row in sheet.rows)
    return stream.getvalue()


def guarded(sheet: Sheet) -> int:
    """How many texts of a sheet get an apostrophe."""
    return sum(isinstance(cell.value, str) and _needs_guard(cell.value) for row in sheet.rows for cell in row)


def _written(value: Value) -> str:
    """A value as the text of its field; an empty field is null."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, int | date):
        return str(value)
    return f"{_GUARD}{value}" if _needs_guard(value) else value


def _needs_guard(text: str) -> bool:
    return text.startswith((_GUARD, *_STARTS_A_FORMULA)) and text.strip("- ") != ""
