"""The tables of the data set as data frames of polars or pandas, or as Arrow tables, with their decimals exact."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Literal

from tscc.dataset.columns import Columns, Tables
from tscc.dataset.star import Table, Type
from tscc.dataset.star_tables import TABLES

Kind = Literal["polars", "pandas", "arrow"]

_NEEDS = {"polars": ("polars",), "pandas": ("pandas", "pyarrow"), "arrow": ("pyarrow",)}


def frames_of(tables: Tables, kind: Kind) -> dict[str, Any]:
    """A frame for each table, empty ones too; raises `ImportError` if a library is missing, `ValueError` for another kind."""
    if kind not in _NEEDS:
        raise ValueError(f"unknown kind of frame `{kind}`; the kinds are {', '.join(_NEEDS)}")
    for name in _NEEDS[kind]:
        try:
            import_module(name)
        except ModuleNotFoundError as error:
            raise ImportError(f"frames of {kind} need {name}; install it: pip install {name}") from error
    frame = {"polars": _polars, "pandas": _pandas, "arrow": _arrow}[kind]
    return {table.name: frame(table, tables.get(table.name) or [()] * len(table.columns)) for table in TABLES}


def _polars(table: Table, columns: Columns) -> Any:
    import polars as pl

    plain = {Type.TEXT: pl.String(), Type.INTEGER: pl.Int64(), Type.BOOLEAN: pl.Boolean(), Type.DATE: pl.Date()}
    return pl.DataFrame(
        [
            pl.Series(each.name, column, pl.String()).cast(pl.Decimal(*each.type.digits))
            if each.type.digits
            else pl.Series(each.name, column, plain[each.type])
            for each, column in zip(table.columns, columns, strict=True)
        ]
    )


def _arrow(table: Table, columns: Columns) -> Any:
    import pyarrow as pa  # type: ignore[import-untyped]

    from tscc.dataset.parquet import arrow_batch, arrow_schema

    return pa.Table.from_batches([arrow_batch(arrow_schema(table), columns)])


def _pandas(table: Table, columns: Columns) -> Any:
    """A frame whose columns are Arrow's: pandas has no decimals of its own."""
    import pandas as pd  # type: ignore[import-untyped]

    return _arrow(table, columns).to_pandas(types_mapper=pd.ArrowDtype)
