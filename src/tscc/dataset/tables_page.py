"""The page of the docs about the tables: `docs/dataset.md`, written from the declaration."""

from __future__ import annotations

from collections.abc import Iterator

from tscc.dataset.left_out import LEFT_OUT
from tscc.dataset.shared_columns import PLACE
from tscc.dataset.star import Table
from tscc.dataset.star_tables import TABLES
from tscc.dataset.versions import DATA_SET_VERSION

_HEAD = f"""# The tables of the data set

Version {DATA_SET_VERSION}. `tscc batch` writes these tables for a corpus, as Parquet, CSV or JSON Lines files or as a DuckDB database, and
`Result.to_frames` gives them for one filing. [cookbook.md](cookbook.md) has queries, [python.md](python.md) the use from Python. This
page is written by `python docs/generate.py`.

- Every table begins with `filing_id`. Figures are those printed. A null is a figure that the filing does not state or that was
  not read: see `unparsed`.
- Decimals are exact: sums in DuckDB, polars and Arrow are those of Python's `Decimal`. DuckDB divides decimals as DOUBLE. pandas reads
  them exactly with `dtype_backend="pyarrow"`. CSV has the digits as printed, JSON Lines the same as strings.
- A figure that its column cannot hold is null there and listed in `unparsed` as a `misfit`; it is never rounded.
- A place is `line`, `col`, `end_line`, `end_col` (from 1, in code points, the end exclusive), `start_offset` and `end_offset`
  (code points of the file). What has no place of its own has that of all it holds.
- The second number of the version changes where a table or a column is added, the first where one is renamed, removed or means
  something else. The version is in `datapackage.json`, in the metadata of each Parquet file, and in `tscc.data_set_version`.

## Views

`views.sql` and the database have a macro, `wavg(x, w)`, the average of `x` weighted by `w` over the rows that have both, and the
views `latest_sheet`, `current_pools`, `coupon_by_quarter`, `state_share`, `ties` and `generic_figures`.
"""
_PLACES = frozenset(column.name for column in PLACE)


def tables_page() -> str:
    """The page as Markdown."""
    return _HEAD + "".join("\n".join(_section(table)) + "\n" for table in TABLES) + "\n".join(_left_out()) + "\n"


def _section(table: Table) -> Iterator[str]:
    """The section of a table; the columns of a place are one row."""
    yield from ("", f"## {table.name}", "", f"{table.about}. Key: {', '.join(f'`{name}`' for name in table.key)}.", "")
    yield from ("| column | type | meaning |", "|---|---|---|")
    for each in table.columns:
        if each.name not in _PLACES:
            yield f"| `{each.name}` | {each.type.value} | {each.about} |"
    if _PLACES.issubset(table.names):
        yield f"| {', '.join(f'`{column.name}`' for column in PLACE)} | BIGINT | the place |"


def _left_out() -> Iterator[str]:
    yield from ("", "## What is in no table", "", "| part of the document | why |", "|---|---|")
    yield from (f"| `{part}` | {reason} |" for part, reason in LEFT_OUT.items())
