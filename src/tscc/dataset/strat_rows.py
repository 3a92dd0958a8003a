"""The rows of a table of a filing: the table, its columns, its rows with the total, and its cells without a known head."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from tscc.dataset.cell_numbers import number_of
from tscc.dataset.made_rows import MadeRows
from tscc.dataset.model_columns import ROW_KEYS

_TOTAL_INDEX = -1
_ROW_KEYS = frozenset(ROW_KEYS)
_BAND = ("lower", "lower_inclusive", "upper", "upper_inclusive")

Values = Mapping[str, Any]


def add_stratification(made: MadeRows, strat: Values, pointer: str, pool_id: str) -> None:
    """The rows of all tables for one table of the filing, at a pointer of the document."""
    of_strat = {"strat_id": f"{pool_id}/{strat['id']}"}
    of_pool, dimension = of_strat | {"pool_id": pool_id}, strat["dimension"]
    rows, total = strat["rows"], strat["total"] or {}
    values = {
        "pointer": pointer,
        "strat": strat["id"],
        **{key: strat.get(key) for key in ("title", "dimension", "kind", "unit")},
        "row_count": len(rows),
        "total_loan_count": total.get("loan_count"),
        "total_balance_usd": total.get("balance_usd"),
        "sum_loan_count": _sum(row.get("loan_count") for row in rows),
        "sum_balance_usd": _sum(row.get("balance_usd") for row in rows),
    }
    made.add("stratifications", pointer, of_pool | values, made.places.of(pointer))
    heads = {}
    for ordinal, column in enumerate(strat["columns"]):
        heads[column["key"]] = column["header"]
        at = f"{pointer}/columns/{ordinal}"
        said = {"ordinal": ordinal, "key": column["key"], "header": column["header"]}
        made.add("strat_columns", at, of_strat | said, made.places.of(at))
    lines = [(index, f"{pointer}/rows/{index}", row) for index, row in enumerate(rows)]
    if total:
        lines.append((_TOTAL_INDEX, f"{pointer}/total", total))
    for index, at, row in lines:
        made.add("strat_rows", at, of_pool | {"dimension": dimension} | _row(row, index), made.places.of(at))
        _add_cells(made, row, at, heads, of_strat | {"row_index": index})


def _row(row: Values, index: int) -> dict[str, Any]:
    """The columns of a row; those that its table does not have, and empty cells, are null."""
    values = {"row_index": index, "is_total": index == _TOTAL_INDEX, "label": row["label"], "code": row.get("code")}
    if band := row.get("band"):
        values |= {key: band.get(key) for key in _BAND}
    for key in row.keys() & _ROW_KEYS:
        values[key] = row[key]
    return values


def _add_cells(made: MadeRows, row: Values, pointer: str, heads: Values, of_row: dict[str, Any]) -> None:
    """The cells of a row whose columns have no known head."""
    for key, text in (row.get("cells") or {}).items():
        at = f"{pointer}/cells/{key}"
        values = {"column_key": key, "header": heads.get(key), "value_text": text, "value_number": number_of(text)}
        made.add("cells", at, of_row | values, made.places.of(at))


def _sum(figures: Iterable[str | int | None]) -> Decimal | int | None:
    """The exact sum of the figures of all rows; None if a row has none, or there are no rows."""
    found = [*figures]
    if not found or None in found:
        return None
    if all(isinstance(each, int) for each in found):
        return sum(each for each in found if isinstance(each, int))
    return sum((Decimal(each) for each in found if each is not None), Decimal(0))
