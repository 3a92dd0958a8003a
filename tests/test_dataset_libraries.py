"""The data set in the libraries that people read it with: exact sums, meanings, and views that are right where data are missing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from corpus import SPOILT_ID, all_rows, all_tables, corpus, dicts

from tscc.dataset import DATA_SET_VERSION, TABLES, bucket_of, tables_of, write_data_set
from tscc.dataset.frames import frames_of
from tscc.dataset.star_tables import BY_NAME

_WHY = "needs the extra: pip install '.[dataset]'"
duckdb = pytest.importorskip("duckdb", reason=_WHY)
pq = pytest.importorskip("pyarrow.parquet", reason=_WHY)
pl = pytest.importorskip("polars", reason="needs polars")
pd = pytest.importorskip("pandas", reason="needs pandas")

SUMS = (
    ("pools", "balance_usd"),
    ("pools", "gross_wac_pct"),
    ("strat_rows", "balance_usd"),
    ("strat_rows", "balance_pct"),
    ("strat_rows", "lower"),
    ("facts", "value_number"),
    ("strat_rows", "loan_count"),
)


@pytest.fixture(scope="module")
def data_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("data")
    write_data_set(map(tables_of, corpus()), out, ("parquet", "csv", "jsonl"), out / "pools.duckdb")
    return out


@pytest.fixture
def database(data_set: Path) -> Iterator[Any]:
    with duckdb.connect(data_set / "pools.duckdb", read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(("table", "column"), SUMS)
def test_sums_are_those_of_python(data_set: Path, database: Any, table: str, column: str) -> None:
    true = sum(row[column] for row in dicts(table) if row[column] is not None)
    path = data_set / "tables" / f"{table}.parquet"
    assert true > 0
    assert database.sql(f"SELECT sum({column}) FROM {table}").fetchall()[0][0] == true  # noqa: S608
    assert pl.read_parquet(path)[column].sum() == true
    assert pd.read_parquet(path, dtype_backend="pyarrow")[column].sum() == true
    assert pq.read_table(path)[column].to_numpy().size


def test_parquet_holds_the_rows(data_set: Path) -> None:
    for table in TABLES:
        read = pq.read_table(data_set / "tables" / f"{table.name}.parquet")
        rows = [{key: value for key, value in row.items() if key != "supersedes"} for row in read.to_pylist()]
        true = [{key: value for key, value in row.items() if key != "supersedes"} for row in dicts(table.name)]
        assert rows == true
        assert read.schema.metadata[b"tscc.data_set_version"].decode() == DATA_SET_VERSION
        assert [each.metadata[b"comment"].decode() for each in read.schema] == [each.about for each in table.columns]


def test_many_small_writes_make_the_row_groups_of_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tscc.dataset import parquet

    monkeypatch.setattr(parquet, "_BATCH_ROWS", 16)
    monkeypatch.setattr(parquet, "_GROUP_ROWS", 64)
    rows = [row for entry in corpus() for row in zip(*tables_of(entry).get("facts", ()), strict=True)]
    table = BY_NAME["facts"]
    made = []
    for size in (1, 7, len(rows)):
        path = tmp_path / f"{size}.parquet"
        writer = parquet.ParquetTable(table, path)
        for start in range(0, len(rows), size):
            writer.write([*zip(*rows[start : start + size], strict=True)])
        writer.close()
        made.append(hashlib.sha256(path.read_bytes()).hexdigest())
    assert len(set(made)) == 1
    assert pq.ParquetFile(tmp_path / "1.parquet").num_row_groups == -(-len(rows) // 64)


def test_parquet_is_the_same_each_time(data_set: Path, tmp_path: Path) -> None:
    files = write_data_set(map(tables_of, corpus()), tmp_path, ("parquet",), tmp_path / "other.duckdb")
    for path in files:
        if path.suffix == ".parquet":
            assert path.read_bytes() == (data_set / "tables" / path.name).read_bytes()


def test_database_alone_needs_no_other_format(tmp_path: Path) -> None:
    write_data_set(map(tables_of, corpus()), tmp_path / "out", (), tmp_path / "pools.duckdb")
    assert list((tmp_path / "out" / "tables").iterdir()) == []
    with duckdb.connect(tmp_path / "pools.duckdb", read_only=True) as opened:
        assert opened.sql("SELECT count(*) FROM filings").fetchall() == [(len(corpus()),)]


def test_page_names_the_database_from_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_data_set([], tmp_path / "out", (), tmp_path / "my pools.duckdb")
    page = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "duckdb '../my pools.duckdb' " in page
    monkeypatch.chdir(tmp_path / "out")
    exec(page.partition("```python\n")[2].partition("```")[0], {})  # noqa: S102


def test_file_that_is_no_database_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    with pytest.raises(FileExistsError, match="is not part of a data set"):
        write_data_set(map(tables_of, corpus()), tmp_path / "out", (), tmp_path / "mine")
    assert (tmp_path / "mine").read_text() == "mine"


def test_meanings_are_comments_of_the_database(database: Any) -> None:
    said = dict(database.sql("SELECT table_name || '.' || column_name, comment FROM duckdb_columns()").fetchall())
    for table in TABLES:
        for each in table.columns:
            assert said[f"{table.name}.{each.name}"] == each.about
    tables = dict(database.sql("SELECT table_name, comment FROM duckdb_tables()").fetchall())
    assert tables == {table.name: table.about for table in TABLES}
    views = dict(database.sql("SELECT view_name, comment FROM duckdb_views() WHERE NOT internal").fetchall())
    assert {*views} == {"latest_sheet", "current_pools", "coupon_by_quarter", "state_share", "ties", "generic_figures"}
    assert all(views.values())


@pytest.mark.parametrize("form", ["parquet", "csv", "jsonl"])
def test_views_read_the_files_of_each_format(
    data_set: Path, database: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    write_data_set(map(tables_of, corpus()), tmp_path, (form,))
    monkeypatch.chdir(tmp_path)
    with duckdb.connect() as opened:
        opened.execute((tmp_path / "views.sql").read_text(encoding="utf-8"))
        for name in (*BY_NAME, "coupon_by_quarter", "state_share", "ties", "latest_sheet", "generic_figures"):
            query = f"FROM {name} ORDER BY ALL"
            assert opened.sql(query).fetchall() == database.sql(query).fetchall(), name


def test_naive_average_is_wrong_where_coupons_are_missing_and_the_view_is_right(database: Any) -> None:
    pools = [row for row in dicts("pools") if row["gross_wac_pct"] is None]
    assert pools, "the corpus has gaps"
    naive = "SELECT quarter, sum(balance_usd * gross_wac_pct) / sum(balance_usd) FROM current_pools GROUP BY quarter"
    naive_of = dict(database.sql(naive).fetchall())
    shown = "SELECT quarter, pools, with_coupon, coverage_pct, gross_wac_pct FROM coupon_by_quarter"
    differ = 0
    for quarter, count, covered, coverage, view in database.sql(shown).fetchall():
        held = database.execute(
            "SELECT gross_wac_pct, balance_usd FROM current_pools WHERE quarter = ?", [quarter]
        ).fetchall()
        both = [(coupon, balance) for coupon, balance in held if coupon is not None and balance is not None]
        assert (count, covered) == (len(held), len(both))
        assert coverage == pytest.approx(100 * len(both) / len(held))
        if not both:
            assert view is None
            continue
        true = sum(coupon * balance for coupon, balance in both) / sum(balance for _, balance in both)
        assert view == pytest.approx(float(true), rel=1e-12)
        if len(both) < len(held):
            differ += 1
            assert naive_of[quarter] < view - 0.1
    assert differ, "a quarter has pools with and without a coupon"


def test_latest_sheet_leaves_out_what_is_superseded(database: Any) -> None:
    superseded = {
        row[0] for row in database.sql("SELECT supersedes FROM filings WHERE supersedes IS NOT NULL").fetchall()
    }
    latest = {row[0] for row in database.sql("SELECT filing_id FROM latest_sheet").fetchall()}
    with_pools = {row["filing_id"] for row in dicts("pools")}
    assert superseded
    assert latest == with_pools - superseded


def test_ties_say_which_table_does_not_tie(database: Any) -> None:
    off = database.sql("SELECT filing_id, dimension, difference_usd FROM ties WHERE NOT ties").fetchall()
    assert off == [(SPOILT_ID, "state", Decimal("1.00"))]
    assert database.sql("SELECT count(*) FROM ties").fetchall() == [(len(dicts("stratifications")),)]
    assert database.sql("SELECT count(*) FROM ties WHERE ties IS NULL AND checked").fetchall() == [(0,)]


def test_state_without_a_row_has_no_share(database: Any) -> None:
    shares = database.sql("SELECT strat_id, code, has_row, share_pct FROM state_share").fetchall()
    stated = {
        (row["strat_id"], row["code"]) for row in dicts("strat_rows") if row["dimension"] == "state" and row["code"]
    }
    for strat, code, has_row, share in shares:
        assert has_row is ((strat, code) in stated)
        assert (share is not None) is has_row
    assert {has_row for _, _, has_row, _ in shares} == {True, False}


def test_filing_with_errors_is_in_no_view_that_adds_up(database: Any) -> None:
    assert database.execute("SELECT count(*) FROM current_pools WHERE filing_id = ?", [SPOILT_ID]).fetchall() == [(0,)]
    assert database.execute("SELECT count(*) FROM pools WHERE filing_id = ?", [SPOILT_ID]).fetchall() == [(1,)]


# --- frames


@pytest.mark.parametrize("kind", ["polars", "pandas", "arrow"])
def test_frames_hold_the_rows_with_their_types(kind: Any) -> None:
    rows = all_rows()
    frames = frames_of(all_tables(), kind)
    assert {*frames} == {*BY_NAME}
    for name, frame in frames.items():
        back = {
            "polars": lambda found: found.rows(),
            "arrow": lambda found: [tuple(row.values()) for row in found.to_pylist()],
            "pandas": lambda found: [
                tuple(None if value is pd.NA else value for value in row) for row in found.to_numpy()
            ],
        }[kind](frame)
        assert [*map(tuple, back)] == rows[name], name


def test_frames_without_rows_have_the_types_of_those_with_rows() -> None:
    full = frames_of(tables_of(corpus()[0]), "polars")
    empty = frames_of({table.name: [] for table in TABLES}, "polars")
    for name in BY_NAME:
        assert full[name].schema == empty[name].schema


def test_unknown_kind_of_frame_is_named() -> None:
    with pytest.raises(ValueError, match="unknown kind of frame `spark`; the kinds are polars, pandas, arrow"):
        frames_of({}, "spark")  # type: ignore[arg-type]


def test_a_data_set_in_buckets_holds_the_same(database: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = sorted(corpus(), key=lambda entry: (bucket_of(entry.sha256), entry.filing_id))
    for _ in range(2):  # the second replaces the first
        write_data_set(map(tables_of, entries), tmp_path, ("parquet", "csv"), tmp_path / "pools.duckdb", bucketed=True)
    monkeypatch.chdir(tmp_path)
    files = {path.parent.name for path in (tmp_path / "tables" / "filings").rglob("*.parquet")}
    assert files == {f"bucket={entry.sha256[:2]}" for entry in entries}
    with duckdb.connect() as views, duckdb.connect("pools.duckdb", read_only=True) as other:
        views.execute((tmp_path / "views.sql").read_text(encoding="utf-8"))
        for name in BY_NAME:
            query = f"FROM {name} ORDER BY ALL"
            expected = database.sql(query).fetchall()
            assert views.sql(query).fetchall() == other.sql(query).fetchall() == expected
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    (resource,) = [each for each in package["resources"] if each["name"] == "filings-parquet"]
    assert len(resource["path"]) == len(files)
    assert resource["bytes"] == sum((tmp_path / path).stat().st_size for path in resource["path"])
