"""The tables of a filing as rows, as tests compare them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tscc.dataset import TABLES, Entry, Tables, tables_of


def rows_in(tables: Tables) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of every table, decimals as such."""
    made = {}
    for table in TABLES:
        columns = [
            [value and Decimal(value) for value in column] if declared.type.digits else column
            for declared, column in zip(table.columns, tables.get(table.name, ()), strict=False)
        ]
        made[table.name] = [*zip(*columns, strict=True)]
    return made


def rows_of(entry: Entry) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of every table for one filing."""
    return rows_in(tables_of(entry))
