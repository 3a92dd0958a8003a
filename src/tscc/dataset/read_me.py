"""The page of a data set for people: what it holds, how it is opened, and what to mind."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tscc.dataset.star_tables import BY_NAME
from tscc.dataset.versions import DATA_SET_VERSION
from tscc.document.words import counted

FIRST_LINE = "# A data set of mortgage collateral term sheets"
_STATUSES = ("compiled", "warnings", "errors", "declined", "failed")

_TO_MIND = """
## What to mind

- A null is a figure that the filing does not state, or that was not read: see `unparsed`. A cell of a column that its table
  does not have is null too: see `strat_columns`.
- Filings of the status `errors` are in the tables. Their figures are as printed and may be damaged: see `diagnostics`.
- The rows of `strat_rows` with `is_total` are printed totals, and a pool with `is_whole` holds the others of its filing. Leave
  both out of sums.
- A revised sheet does not remove the one before it: see `supersedes`, and the view `latest_sheet`.
- `sum(balance_usd * gross_wac_pct) / sum(balance_usd)` is wrong where coupons are missing. Use the macro `wavg` and say the
  coverage, as the view `coupon_by_quarter` does.
- Figures are decimals. DuckDB adds and multiplies them exactly and divides them as DOUBLE. In pandas, read them with
  `dtype_backend="pyarrow"`. `facts.value_text` has the digits as printed.
- `line` and `col` say where a figure is in the file, whose `sha256` is in `filings` and whose paths are in `locations`.
"""


class Contents(NamedTuple):
    """What a data set holds: filings by status, and rows by table."""

    statuses: Mapping[str, int]
    rows: Mapping[str, int]


def read_me_text(contents: Contents, formats: Sequence[str], duckdb: str | None, *, bucketed: bool) -> str:
    """The page as Markdown; `duckdb` is the path of the database from the folder of the page."""
    filings = contents.rows["filings"]
    parts = [f"{contents.statuses[each]:,} {each}" for each in _STATUSES if contents.statuses.get(each)]
    lines = [
        FIRST_LINE,
        "",
        f"Version {DATA_SET_VERSION} of the tables, made by tscc from {counted(filings, 'filing')}"
        + (f": {', '.join(parts)}." if parts else "."),
        "",
        "| table | rows | a row is |",
        "|---|---|---|",
        *(f"| `{name}` | {rows:,} | {BY_NAME[name].about} |" for name, rows in contents.rows.items()),
        "",
        "`datapackage.json` has the columns of every table with their types and meanings.",
        "",
        "## How it is opened",
        "",
        *_ways(formats, duckdb, bucketed=bucketed),
    ]
    return "\n".join(lines) + _TO_MIND


def _ways(formats: Sequence[str], duckdb: str | None, *, bucketed: bool) -> list[str]:
    """How the files are opened, as code."""
    programs, packages = [], []
    if duckdb is not None:
        programs.append(f'duckdb {shlex.quote(duckdb)} "FROM coupon_by_quarter"')
        packages += ["import duckdb", f'duckdb.connect("{duckdb}").sql("FROM coupon_by_quarter").show()']
    elif formats:
        packages += [
            "import duckdb",
            'duckdb.execute(open("views.sql", encoding="utf-8").read())',
            'duckdb.sql("FROM coupon_by_quarter").show()',
        ]
    if formats:
        programs.append('duckdb -init views.sql -c "FROM coupon_by_quarter"')
    if "parquet" in formats:
        files = (
            '"tables/strat_rows/*/*.parquet", hive_partitioning=False' if bucketed else '"tables/strat_rows.parquet"'
        )
        packages += ["import polars", f"polars.read_parquet({files})"]
    if not programs:
        return []
    program = "With the program `duckdb` (https://duckdb.org):"
    return [program, "", "```sh", *programs, "```", "", "In Python:", "", "```python", *packages, "```", ""]
