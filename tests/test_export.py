"""`tscc export`: tables as CSV and Excel, rep lines for absbox; what each keeps, and what a user may give by mistake."""

from __future__ import annotations

import csv
import errno
import gzip
import io
import json
import re
import zipfile
from decimal import Decimal
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest
from documents import random_document

from tscc.cli.main import main
from tscc.document.emit import to_json, to_yaml
from tscc.document.enums import UnparsedKind
from tscc.document.model import Document, Row, Unparsed
from tscc.export.csv_text import csv_text
from tscc.export.rep_lines import rep_lines
from tscc.export.sheets import Sheet, sheets_of
from tscc.export.workbook import fits, workbook_of
from tscc.pipeline import compile_filing

EXAMPLES = Path(__file__).parents[1] / "examples"
LANTERN, HARBOR, PRAIRIE = (EXAMPLES / f"{name}.txt" for name in ("lantern-2001-7", "harbor-2002-4", "prairie-2001-2"))
needs_xlsx = pytest.mark.skipif(find_spec("xlsxwriter") is None, reason="needs the extra: pip install '.[export]'")


@cache
def document_of(path: Path) -> Document:
    """The document of an example."""
    document = compile_filing(path.read_bytes(), path.name).document
    assert document is not None
    return document


def run(*arguments: str | Path) -> int:
    """Run the command; argparse leaves by an exception."""
    try:
        return main(["export", *map(str, arguments)])
    except SystemExit as error:
        return int(error.code or 0)


def with_first_row(document: Document, **values: Any) -> Document:
    """The document with other values in the first row of its first table."""
    pool = document.pools[0]
    table = pool.stratifications[0]
    row = msgspec.structs.replace(table.rows[0], **values)
    table = msgspec.structs.replace(table, rows=(row, *table.rows[1:]))
    pool = msgspec.structs.replace(pool, stratifications=(table, *pool.stratifications[1:]))
    return msgspec.structs.replace(document, pools=(pool, *document.pools[1:]))


def records(text: str) -> list[dict[str, str]]:
    return [*csv.DictReader(io.StringIO(text, newline=""))]


# --- sheets


def figures(node: Any) -> list[str]:
    """All figures within plain data."""
    if isinstance(node, dict):
        return [each for value in node.values() for each in figures(value)]
    if isinstance(node, list):
        return [each for value in node for each in figures(value)]
    return [str(node)] if isinstance(node, Decimal | int) and not isinstance(node, bool) else []


@pytest.mark.parametrize("seed", range(6))
def test_every_figure_of_a_document_is_in_a_sheet(seed: int) -> None:
    document = random_document(Random(seed), varied=True)  # noqa: S311
    found = [
        str(c.value)
        for sheet in sheets_of(document, {}, ())
        for row in sheet.rows
        for c in row
        if c.pointer and c.is_figure
    ]
    plain = msgspec.structs.replace(document, checks=None).to_dict()
    assert sorted(found) == sorted(figures(plain))


def test_every_cell_of_a_table_knows_where_it_stands() -> None:
    found = compile_filing(LANTERN.read_bytes(), LANTERN.name)
    assert found.document is not None
    places = {pointer: found.source.at(span) for pointer, span in found.spans.items()}
    for sheet in sheets_of(found.document, places, ())[2:-3]:
        for row in sheet.rows:
            for cell in row:
                assert not cell.is_figure or "/band/" in cell.pointer or cell.at == places[cell.pointer]
    assert all(
        sheet.bold == {len(sheet.rows) - 1} for sheet in sheets_of(found.document, places, ()) if sheet.name == "state"
    )


def test_tables_of_any_kind_have_sheets_with_their_list_and_notes() -> None:
    path = EXAMPLES / "declined" / "cardwell-1997.txt"
    found = compile_filing(path.read_bytes(), path.name)
    assert found.document is not None
    places = {pointer: found.source.at(span) for pointer, span in found.spans.items()}
    sheets = {sheet.name: sheet for sheet in sheets_of(found.document, places, ())}
    assert [*sheets] == [
        "facts",
        "tables",
        "other_tables",
        "t1",
        "t2",
        "table_notes",
        "footnotes",
        "checks",
        "unparsed",
    ]
    assert not any("/tables/" in cell.pointer for row in sheets["facts"].rows for cell in row)
    assert [row[1].value for row in sheets["other_tables"].rows] == ["t1", "t2"]
    assert [row[1].value for row in sheets["table_notes"].rows] == ["a", "b"]
    income = sheets["t1"]
    assert [income.rows[at][4].value for at in sorted(income.bold)] == [
        "Gross profit", "Total operating expenses", "Operating income", "Net income",
    ]  # fmt: skip
    assert income.rows[0][5].value == Decimal("41207")
    assert all(cell.at == places[cell.pointer] for row in income.rows for cell in row[5:9] if cell.value is not None)


def test_names_of_sheets_are_short_and_differ() -> None:
    document = document_of(LANTERN)
    pool = document.pools[0]
    ids = ("a" * 40, "A" * 40, "facts", "History", "../../x", "con", "", "state", "State")
    tables = tuple(msgspec.structs.replace(pool.stratifications[0], id=each) for each in ids)
    document = msgspec.structs.replace(document, pools=(msgspec.structs.replace(pool, stratifications=tables),))
    names = [sheet.name for sheet in sheets_of(document, {}, ())]
    assert len({name.lower() for name in names}) == len(names) == len(ids) + 5
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]{1,31}", name) for name in names)
    assert not {name.lower() for name in names} & {"con", "history", ""}


# --- CSV


def test_csv_folder_has_the_tables_with_their_digits(tmp_path: Path) -> None:
    assert run(LANTERN, "--to", "csv", "-o", tmp_path / "out") == 0
    names = {path.stem for path in (tmp_path / "out").iterdir()}
    assert names == {"facts", "tables", "original_balance", "state", "footnotes", "checks", "unparsed"}
    states = records((tmp_path / "out" / "state.csv").read_text(encoding="utf-8"))
    table = document_of(LANTERN).pools[0].stratifications[1]
    assert [(row["label"], row["balance_usd"]) for row in states] == [
        (row.label or "", str(row.balance_usd)) for row in (*table.rows, table.total or table.rows[0])
    ]
    assert [row["is_total"] for row in states] == ["false"] * (len(states) - 1) + ["true"]
    line, column = map(int, states[0]["at"].split("-")[0].split(":"))
    assert LANTERN.read_text(encoding="utf-8").splitlines()[line - 1][column - 1 :].startswith(states[0]["label"])


def test_one_table_goes_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(EXAMPLES / "lantern-2001-7.yaml", "--to", "csv", "--table", "facts") == 0
    facts = {row["pointer"]: row["value"] for row in records(capsys.readouterr().out)}
    assert facts["/pools/0/balance_usd"] == "27350120.55"
    assert facts["/pools/0/gross_wac_pct"] == "7.218"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "'", "\uff1d"])
def test_a_text_like_a_formula_is_guarded_and_a_figure_is_not(start: str) -> None:
    label = f'{start}HYPERLINK("x")'
    document = with_first_row(document_of(LANTERN), label=label, balance_usd=Decimal("-5.00"))
    sheet = next(each for each in sheets_of(document, {}, ()) if each.name == "original_balance")
    first = records(csv_text(sheet))[0]
    assert first["label"] == f"'{label}"
    assert first["balance_usd"] == "-5.00"


def test_guarded_texts_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "document.json"
    path.write_text(to_json(with_first_row(document_of(LANTERN), label="=1+1")), encoding="utf-8")
    assert run(path, "--to", "csv", "--table", "original_balance") == 0
    assert "1 text that begins like a formula" in capsys.readouterr().err


def test_a_folder_with_files_is_left_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "state.csv").write_text("mine", encoding="utf-8")
    assert run(LANTERN, "--to", "csv", "-o", tmp_path) == 3
    assert "not empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["state.csv"]
    assert run(LANTERN, "--to", "csv", "-o", tmp_path / "state.csv") == 3
    assert (tmp_path / "state.csv").read_text(encoding="utf-8") == "mine"


# --- Excel


@pytest.mark.parametrize(
    ("figure", "fitting"),
    [
        ("0", True), ("9.95", True), ("999999999999999", True), ("1000000000000001", False), ("12345678901234.56", False),
        ("1234567890123.00", True), ("0.000000000000001", True), ("1E+300", True), ("1E-300", False), ("NaN", False),
        ("Infinity", False), ("9007199254740993", False),
    ],
)  # fmt: skip
def test_figures_that_excel_keeps(figure: str, fitting: bool) -> None:
    assert fits(Decimal(figure)) is fitting


def opened(data: bytes) -> Any:
    openpyxl = pytest.importorskip("openpyxl", reason="needs openpyxl")
    return openpyxl.load_workbook(io.BytesIO(data))


@needs_xlsx
def test_workbook_has_a_sheet_a_table_and_a_place_a_figure(tmp_path: Path) -> None:
    assert run(LANTERN, "--to", "xlsx", "-o", tmp_path / "out.xlsx") == 0
    book = opened((tmp_path / "out.xlsx").read_bytes())
    assert book.sheetnames == ["facts", "tables", "original_balance", "state", "footnotes", "checks", "unparsed"]
    page = book["original_balance"]
    keys = [cell.value for cell in page[1]]
    first = dict(zip(keys, page[2], strict=True))
    row = document_of(LANTERN).pools[0].stratifications[0].rows[0]
    assert first["balance_usd"].value == float(row.balance_usd)  # type: ignore[arg-type]
    assert first["balance_usd"].number_format == "#,##0.00"
    assert re.match(
        r"161:\d+-161:\d+\n/pools/0/stratifications/0/rows/0/balance_usd", first["balance_usd"].comment.text
    )
    assert first["lower_inclusive"].value is True
    assert page.cell(1, keys.index("balance_usd") + 1).comment.text
    assert page.max_row == 1 + 3 + 1
    checks = book["checks"]
    assert {row[2].value for row in checks.iter_rows(min_row=2)} >= {"pass"}
    assert checks.max_row - 1 == len(compile_filing(LANTERN.read_bytes(), None).results)


@needs_xlsx
def test_every_number_of_a_workbook_is_the_figure() -> None:
    sheets = sheets_of(document_of(HARBOR), {}, ())
    book = opened(workbook_of(sheets).data)
    compared = 0
    for sheet in sheets:
        for cells, row in zip(book[sheet.name].iter_rows(min_row=2), sheet.rows, strict=True):
            for shown, cell in zip(cells, row, strict=True):
                if cell.is_figure:
                    assert Decimal(repr(shown.value)) == cell.value
                    compared += 1
    assert compared > 200


@needs_xlsx
def test_a_figure_that_does_not_fit_is_text_and_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(to_yaml(with_first_row(document_of(LANTERN), balance_usd=Decimal("12345678901234567.89"))), "utf-8")
    assert run(path, "--to", "xlsx", "-o", tmp_path / "out.xlsx") == 0
    assert "1 figure has more digits than Excel keeps" in capsys.readouterr().err
    page = opened((tmp_path / "out.xlsx").read_bytes())["original_balance"]
    cell = page[2][[each.value for each in page[1]].index("balance_usd")]
    assert cell.value == "12345678901234567.89"
    assert "text, because" in cell.comment.text


@needs_xlsx
@pytest.mark.parametrize(
    "label", ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "http://x.y", "internal:facts!A1", "\x01\x1b[31m", "a" * 40_000]
)
def test_text_of_a_filing_is_inert_in_a_workbook(label: str) -> None:
    document = with_first_row(document_of(LANTERN), label=label)
    made = workbook_of(sheets_of(document, {}, ()))
    with zipfile.ZipFile(io.BytesIO(made.data)) as parts:
        for name in parts.namelist():
            if name.endswith(".xml"):
                text = parts.read(name)
                ElementTree.fromstring(text)  # noqa: S314 - our own
                assert b"<f>" not in text
                assert b"hyperlink" not in text
    shown = opened(made.data)["original_balance"]["A2"]
    assert shown.data_type == "s"
    assert made.cut == (len(label) > 32_767)
    if not made.cut:
        assert shown.value.replace("_x0001_", "\x01").replace("_x001B_", "\x1b") == label


@needs_xlsx
def test_the_same_document_gives_the_same_workbook() -> None:
    sheets = sheets_of(document_of(LANTERN), {}, ())
    assert workbook_of(sheets) == workbook_of(sheets)


def test_a_workbook_needs_its_extra(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert run(LANTERN, "--to", "xlsx", "-o", "out.xlsx") == 2
    assert "xlsxwriter is not installed: pip install xlsxwriter" in capsys.readouterr().err


# --- absbox


def absbox_of(path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> Any:
    assert run(path, "--to", "absbox", *options) == 0
    return json.loads(capsys.readouterr().out, parse_float=Decimal)


def test_a_pool_is_one_line_with_what_is_stated_and_assumed(capsys: pytest.CaptureFixture[str]) -> None:
    (pool,) = absbox_of(PRAIRIE, capsys)["pools"]
    ((kind, start, now),) = pool["pool"]["assets"]
    assert (kind, now["currentBalance"], now["remainTerm"]) == ("Mortgage", Decimal("42115667.37"), 173)
    assert now["currentRate"] == start["originRate"][1] == Decimal("0.0761")
    assert (start["originTerm"], start["originDate"]) == (180, "2000-07-01")
    assert {each["field"] for each in pool["stated"]} == {"cutoffDate", "currentBalance", "currentRate"}
    why = {each["field"]: each["why"] for each in pool["assumed"]}
    assert why == {
        "remainTerm": "rounded from 173.20 to whole months",
        "originTerm": "the longest original term that the pool states",
    }
    assert pool["stated"][1]["figures"][0]["at"] == "63:12-63:26"


def test_groups_that_are_the_pool_are_its_lines(capsys: pytest.CaptureFixture[str]) -> None:
    (pool,) = absbox_of(HARBOR, capsys)["pools"]
    assert pool["stands_for"] == ["group discount", "group premium"]
    against = pool["against_the_pool"]
    assert abs(against["gross_wac_pct"]["lines"] - against["gross_wac_pct"]["pool"]) < Decimal("0.001")
    assert abs(against["balance_usd"]["lines"] - against["balance_usd"]["pool"]) < 1


def test_rows_of_a_table_are_lines_at_the_middle_of_their_bands(capsys: pytest.CaptureFixture[str]) -> None:
    (pool,) = absbox_of(PRAIRIE, capsys, "--table", "note_rate")["pools"]
    rates = [now["currentRate"] for _, _, now in pool["pool"]["assets"]]
    assert rates == [Decimal("0.0725"), Decimal("0.077505"), Decimal("0.08188")]
    assert sum(now["currentBalance"] for _, _, now in pool["pool"]["assets"]) == 42115667
    assert [each["asset"] for each in pool["assumed"] if each["field"] == "currentRate"] == [0, 1, 2]


def test_rates_of_rows_are_taken_where_the_table_has_them(capsys: pytest.CaptureFixture[str]) -> None:
    (pool,) = absbox_of(LANTERN, capsys, "--table", "original_balance")["pools"]
    assert next(now["currentRate"] for _, _, now in pool["pool"]["assets"]) == Decimal("0.07301")
    assert not [each for each in pool["assumed"] if each["field"] == "currentRate"]


def bare(path: Path, **values: Any) -> Path:
    """A document of the Prairie pool without some facts."""
    document = document_of(PRAIRIE)
    pool = msgspec.structs.replace(document.pools[0], **values)
    path.write_text(to_yaml(msgspec.structs.replace(document, pools=(pool,))), encoding="utf-8")
    return path


def test_what_is_not_stated_is_asked_for_and_never_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = bare(tmp_path / "bare.yaml", gross_wac_pct=None, original_term_years=None)
    assert run(path, "--to", "absbox") == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "does not state gross_wac_pct; give it with --assume gross_wac_pct=VALUE" in said.err
    assert "wa_original_term_months" in said.err
    options = ("--assume", "gross_wac_pct=7.5", "--assume", "wa_original_term_months=180")
    (pool,) = absbox_of(path, capsys, *options)["pools"]
    assert {each["field"]: each["why"] for each in pool["assumed"]}["currentRate"] == "given with --assume"
    assert run(PRAIRIE, "--to", "absbox", "--assume", "gross_wac_pct=7.5") == 2
    assert "the filing states it" in capsys.readouterr().err


def test_rows_without_a_balance_are_listed() -> None:
    document = with_first_row(document_of(LANTERN), balance_usd=None)
    (pool,) = rep_lines(document, {}, "original_balance")
    assert len(pool.lines) == 2
    assert [each.pointer for each in pool.left_out] == ["/pools/0/stratifications/0/rows/0"]


@pytest.mark.parametrize("seed", range(8))
def test_lines_of_any_document_are_whole_or_asked_for(seed: int) -> None:
    document = random_document(Random(seed), varied=True)  # noqa: S311
    for made in rep_lines(document, {}):
        assert made.missing or all(line.balance and line.rate_pct and line.remaining_months for line in made.lines)


@pytest.mark.parametrize(
    ("path", "table"), [(PRAIRIE, None), (HARBOR, None), (PRAIRIE, "note_rate"), (LANTERN, "state")]
)
def test_absbox_takes_the_lines(path: Path, table: str | None, capsys: pytest.CaptureFixture[str]) -> None:
    client = pytest.importorskip("absbox.client", reason="absbox is no dependency: pip install absbox")
    assert run(path, "--to", "absbox", *(("--table", table) if table else ())) == 0
    for pool in json.loads(capsys.readouterr().out)["pools"]:
        api = client.API.__new__(client.API)  # without the engine, which is a server
        told = json.loads(api.build_pool_req(pool["pool"], None, None))
        assets = told["contents"][1]["contents"]["contents"]["PoolConsol"]["assets"]
        assert [each["tag"] for each in assets] == ["Mortgage"] * len(pool["pool"]["assets"])
        for (_, _, now), asset in zip(pool["pool"]["assets"], assets, strict=True):
            assert asset["contents"][1:4] == [now["currentBalance"], now["currentRate"], now["remainTerm"]]


# --- what a user may give by mistake


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((LANTERN, "--to", "csv"), 2, "name a folder"),
        ((LANTERN, "--to", "csv", "--table", "stat"), 2, "did you mean `state`?"),
        ((LANTERN, "--to", "xlsx"), 2, "name its file with -o"),
        ((LANTERN, "--to", "csv", "--assume", "x=1"), 2, "--assume is for --to absbox only"),
        ((LANTERN, "--to", "absbox", "--assume", "rate=1"), 2, "one of balance_usd"),
        ((LANTERN, "--to", "absbox", "--assume", "gross_wac_pct=NaN"), 2, "a number above zero"),
        ((LANTERN, "--to", "absbox", "--assume", "gross_wac_pct=1e400"), 2, "a number above zero"),
        ((LANTERN, "--to", "absbox", "--assume", "wa_remaining_term_months=-1"), 2, "a number above zero"),
        ((LANTERN, "--to", "absbox", "--assume", "balance_usd=0.00"), 2, "a number above zero"),
        ((LANTERN, "--to", "absbox", "--assume", "cut_off_date=1.2.2001"), 2, "a date such as"),
        ((LANTERN, "--to", "absbox", "--assume", "cut_off_date=2001-W05-4"), 2, "a date such as"),
        ((LANTERN, "--to", "absbox", "--assume", "cut_off_date=2001-02-30"), 2, "a date such as"),
        ((LANTERN, "--to", "absbox", "--table", "nope"), 2, "there is no table `nope`"),
        (("none.txt", "--to", "csv", "--table", "facts"), 3, "none.txt: No such file"),
        ((EXAMPLES.parent / "pyproject.toml", "--to", "csv", "--table", "facts"), 1, "tscc check"),
        (("broken.yaml", "--to", "csv", "--table", "facts"), 2, "broken.yaml: not a canonical document"),
        ((LANTERN, "--to", "pdf"), 2, "invalid choice"),
    ],
)
def test_mistakes(
    arguments: tuple[Any, ...],
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("broken.yaml").write_text("schema: [", encoding="utf-8")
    assert run(*arguments) == code
    found = capsys.readouterr()
    assert said in found.err
    assert "Traceback" not in found.err
    assert found.out == ""
    assert [path.name for path in tmp_path.iterdir()] == ["broken.yaml"]


def test_gzip_is_read_and_named_where_it_is_cut_short(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = gzip.compress(LANTERN.read_bytes())
    (tmp_path / "whole.txt.gz").write_bytes(data)
    (tmp_path / "cut.txt.gz").write_bytes(data[:-99])
    assert run(tmp_path / "whole.txt.gz", "--to", "csv", "--table", "state") == 0
    assert "California" in capsys.readouterr().out
    assert run(tmp_path / "cut.txt.gz", "--to", "csv", "--table", "state") == 3
    assert "cut.txt.gz: the gzip data are cut short" in capsys.readouterr().err


def test_a_filing_with_errors_is_exported_only_if_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "faulty.txt"
    path.write_bytes(LANTERN.read_bytes().replace(b"12,362,254", b"12,362,255"))
    assert run(path, "--to", "csv", "--table", "state") == 1
    assert "so it is not exported without --keep-going; tscc check shows it" in capsys.readouterr().err
    assert run(path, "--to", "csv", "--table", "state", "--keep-going") == 1
    assert "12362255" in capsys.readouterr().out


def test_a_document_whose_checks_fail_is_exported_with_a_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = compile_filing(LANTERN.read_bytes().replace(b"12,362,254", b"12,362,255"), None)
    assert found.document is not None
    path = tmp_path / "faulty.json"
    path.write_text(to_json(found.document), encoding="utf-8")
    assert run(path, "--to", "csv", "--table", "checks") == 0
    said = capsys.readouterr()
    assert "of its checks fail" in said.err
    assert {row["status"] for row in records(said.out)} >= {"fail"}


def test_a_link_to_an_empty_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert run(LANTERN, "--to", "csv", "-o", tmp_path / "link") == 0
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "state.csv").exists()


def test_the_input_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "filing.txt"
    path.write_bytes(LANTERN.read_bytes())
    assert run(path, "--to", "csv", "--table", "state", "-o", path) == 2
    assert path.read_bytes() == LANTERN.read_bytes()


def test_text_that_was_not_read_is_in_its_sheet() -> None:
    unparsed = (Unparsed(kind=UnparsedKind.BLOCK, at="1:1-1:5", text="=odd"),)
    document = msgspec.structs.replace(document_of(PRAIRIE), unparsed=unparsed)
    sheet: Sheet = sheets_of(document, {}, ())[-1]
    assert [cell.value for cell in sheet.rows[0]] == ["block", "=odd", "1:1-1:5", "/unparsed/0"]


def test_a_row_keeps_figures_that_the_list_of_columns_lacks() -> None:
    document = with_first_row(document_of(PRAIRIE), wa_credit_score=Decimal(700), cells={"column_9": "odd"})
    assert isinstance(document.pools[0].stratifications[0].rows[0], Row)
    sheet = sheets_of(document, {}, ())[2]
    first = dict(zip(sheet.columns, sheet.rows[0], strict=True))
    assert (first["wa_credit_score"].value, first["column_9"].value) == (Decimal(700), "odd")


def test_a_table_on_a_terminal_is_inert(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "hostile.json"
    path.write_text(LANTERN.with_suffix(".yaml").read_text(encoding="utf-8").replace("New York", "New\\u001b[31mYork"))
    assert run(path, "--to", "csv", "--table", "state") == 0
    whole = capsys.readouterr().out
    assert "New\x1b[31mYork" in whole, "a pipe is given what the document has"
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    assert run(path, "--to", "csv", "--table", "state") == 0
    assert capsys.readouterr().out == whole.replace("\x1b", "\\x1b")


def test_a_full_disk_is_told_by_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    assert run(PRAIRIE, "--to", "csv", "-o", tmp_path / "out") == 3
    assert capsys.readouterr().err == f"tscc: {tmp_path / 'out'}: No space left on device\n"
    assert [*tmp_path.iterdir()] == []
