"""The pages about the data set: every query and every example runs, and gives what the documents say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from datetime import date
from decimal import Decimal
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from corpus import CARDWELL, LANTERN, SPOILT, SPOILT_ID, corpus, dicts, texts

import tscc
from tscc.dataset import tables_of, write_data_set
from tscc.dataset.tables_page import tables_page

DOCS = Path(__file__).parents[1] / "docs"
Records = list[dict[str, Any]]


def blocks(page: str, language: str) -> list[str]:
    text = (DOCS / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def test_page_of_the_tables_is_current() -> None:
    assert (DOCS / "dataset.md").read_text(encoding="utf-8") == tables_page(), "write it anew: python docs/generate.py"


# --- the cookbook

QUERIES = {block.splitlines()[0].removeprefix("-- "): block for block in blocks("cookbook.md", "sql")}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    duckdb = pytest.importorskip("duckdb", reason="needs the extra: pip install '.[dataset]'")
    pytest.importorskip("pyarrow", reason="needs the extra: pip install '.[dataset]'")
    out = tmp_path_factory.mktemp("cookbook")
    write_data_set(map(tables_of, corpus()), out, (), out / "pools.duckdb")
    with duckdb.connect(out / "pools.duckdb", read_only=True) as opened:
        yield opened


def usable() -> dict[str, dict[str, Any]]:
    """The filings that the views add up, by the documents: with pools, without errors, and not superseded."""
    with_pools = {row["filing_id"] for row in dicts("pools")}
    filings = [row for row in dicts("filings") if row["filing_id"] in with_pools]
    last: dict[tuple[str, str], date] = {}
    for row in filings:
        deal = (row["registrant_key"], row["series_key"])
        last[deal] = max(last.get(deal, date.min), row["report_date"])
    current = [row for row in filings if row["report_date"] == last[row["registrant_key"], row["series_key"]]]
    return {row["filing_id"]: row for row in current if row["status"] != "errors"}


def quarter_of(pool: dict[str, Any]) -> date:
    day: date = pool["cut_off_date"] or usable()[pool["filing_id"]]["report_date"]
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)


def coupon_is_right(found: Records) -> None:
    pools = [pool for pool in dicts("pools") if pool["filing_id"] in usable()]
    assert [row["quarter"] for row in found] == sorted({quarter_of(pool) for pool in pools})
    for row in found:
        held = [pool for pool in pools if quarter_of(pool) == row["quarter"]]
        both = [pool for pool in held if pool["gross_wac_pct"] is not None]
        assert (row["pools"], row["with_coupon"]) == (len(held), len(both))
        weight = sum(pool["balance_usd"] for pool in both)
        true = sum(pool["gross_wac_pct"] * pool["balance_usd"] for pool in both) / weight if both else None
        assert row["coupon"] == (None if true is None else pytest.approx(float(true), abs=0.0006))


def share_is_right(found: Records) -> None:
    rows = [row for row in dicts("strat_rows") if row["dimension"] == "state" and row["filing_id"] in usable()]
    pools = {pool["pool_id"]: pool for pool in dicts("pools")}
    for each in found:
        held = [row for row in rows if not row["is_total"] and quarter_of(pools[row["pool_id"]]) == each["quarter"]]
        tables = {row["strat_id"] for row in held}
        with_row = {row["strat_id"] for row in held if row["code"] == "CA"}
        assert (each["pools"], each["with_row"]) == (len(tables), len(with_row))
        all_of = sum(row["balance_usd"] for row in held if row["strat_id"] in with_row)
        its = sum(row["balance_usd"] for row in held if row["code"] == "CA")
        assert each["california_pct"] == (pytest.approx(float(100 * its / all_of), abs=0.01) if with_row else None)
    assert any(each["california_pct"] for each in found)


def ties_are_right(found: Records) -> None:
    assert [(row["filing_id"], row["title"], row["difference_usd"]) for row in found] == [
        (SPOILT_ID, "STATE", Decimal("1.00"))
    ] * 2
    assert "STATE" in SPOILT.decode().splitlines()[found[0]["line"] - 1]


def supersession_is_right(found: Records) -> None:
    (row,) = found
    filings = {each["filing_id"]: each for each in dicts("filings")}
    assert filings[row["earlier"]]["series"] == filings[row["later"]]["series"]
    assert (row["later_date"] - row["earlier_date"]).days == 14


def facts_are_right(found: Records) -> None:
    lines = LANTERN.decode().splitlines()
    assert {row["filing_id"] for row in found} == {"0001999017-01-000031", SPOILT_ID}
    stated = [row for row in found if row["value_text"]]
    assert len(stated) == 2 * 12
    for row in stated:
        assert row["value_text"].rstrip("0") in lines[row["line"] - 1][row["col"] - 1 :].replace(",", "")


def rows_are_right(found: Records) -> None:
    assert [row["label"] for row in found if row["code"]] == ["California", "New York"] * 2
    lines = LANTERN.decode().splitlines()
    assert all(row["label"] is None or row["label"] in lines[row["line"] - 1] for row in found)


def generic_figures_are_right(found: Records) -> None:
    assert [(row["head"][-4:], row["value_number"], row["scale"]) for row in found] == [
        ("1997", Decimal(5425), 1000),
        ("1996", Decimal(3454), 1000),
        ("1997", Decimal(9905), 1000),
        ("1996", Decimal(7397), 1000),
    ]
    lines = CARDWELL.decode().splitlines()
    for row in found:
        assert lines[row["line"] - 1][row["col"] - 1 :].lstrip("$ ").startswith(f"{int(row['value_number']):,}")


def unread_is_right(found: Records) -> None:
    assert {(row["filing_id"], row["kind"], row["pieces"]) for row in found} >= {(SPOILT_ID, "block", 6)}
    assert sum(row["pieces"] for row in found) == len(dicts("unparsed"))


RIGHT: dict[str, Callable[[Records], None]] = {
    "coupon by quarter": coupon_is_right,
    "share of a state": share_is_right,
    "tables that do not tie": ties_are_right,
    "sheets that supersede others": supersession_is_right,
    "every fact of a deal": facts_are_right,
    "every row of a deal": rows_are_right,
    "a figure of tables of any kind": generic_figures_are_right,
    "what was not read": unread_is_right,
}


def test_every_query_has_its_test() -> None:
    assert {*QUERIES} == {*RIGHT}
    assert len(blocks("cookbook.md", "sql")) == len(QUERIES)


@pytest.mark.parametrize("name", RIGHT)
def test_query_gives_what_the_documents_say(database: Any, name: str) -> None:
    cursor = database.execute(QUERIES[name])
    heads = [each[0] for each in cursor.description]
    found = [dict(zip(heads, row, strict=True)) for row in cursor.fetchall()]
    assert found
    RIGHT[name](found)


# --- the page about Python


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], list[str], Path]:
    """Run the code of the page, in order, in a folder with filings: its names, and what each block prints."""
    for name in ("polars", "altair"):
        pytest.importorskip(name, reason=f"the page needs {name}")
    folder = tmp_path_factory.mktemp("python")
    (folder / "filings").mkdir()
    for number, text in enumerate(texts()):
        (folder / "filings" / f"{number}.txt").write_bytes(text)
    (folder / "filings" / "lantern-2001-7.txt").write_bytes(LANTERN)
    names: dict[str, Any] = {}
    printed = []
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for block in blocks("python.md", "python"):
            said = StringIO()
            with redirect_stdout(said):
                exec(compile(block, "python.md", "exec"), names)  # noqa: S102 - the page's own code
            printed.append(said.getvalue())
    return names, printed, folder


def test_states_of_the_folder_are_those_of_its_documents(ran: tuple[dict[str, Any], list[str], Path]) -> None:
    states = ran[0]["states"]
    true = sum(
        row.balance_usd or 0
        for text in (*texts(), LANTERN)
        if (result := tscc.compile(text))
        for pool in result.document.pools  # type: ignore[union-attr]
        for table in pool.stratifications
        if table.dimension.value == "state"
        for row in table.rows
    )
    assert states["balance_usd"].sum() == true


def test_errors_are_named_with_their_places(ran: tuple[dict[str, Any], list[str], Path]) -> None:
    assert re.search(r"^\d+\.txt 187:\d+-187:\d+ error\[TS502\]: the balances sum to", ran[1][1], re.MULTILINE)
    assert "error[TS003]: " in ran[1][1]


def test_chart_is_drawn(ran: tuple[dict[str, Any], list[str], Path]) -> None:
    assert ran[0]["chart"].mark == "bar" or ran[0]["chart"].mark.type == "bar"
    assert (ran[2] / "states.html").stat().st_size > 1_000


def test_figure_is_shown_in_its_line(ran: tuple[dict[str, Any], list[str], Path]) -> None:
    figure, line, marks = ran[1][3].splitlines()
    assert figure == "7.218 140:32-140:37"
    assert line[marks.index("^") : len(marks)] == "7.218"


def test_document_is_read_back(ran: tuple[dict[str, Any], list[str], Path]) -> None:
    assert ran[0]["document"] == ran[0]["result"].document
    assert ran[1][4] == "27350120.55 2001-7\n"
