"""The data set: the rows of filings, in every format the same, exact, whole or not at all."""

from __future__ import annotations

import csv
import errno
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from corpus import CARDWELL, SPOILT, SPOILT_ID, all_rows, corpus, dicts
from table_rows import rows_in, rows_of

import tscc.dataset.write
from tscc.dataset import (
    DATA_SET_VERSION,
    TABLES,
    Entry,
    located,
    missing_extras,
    pack_filing,
    tables_of,
    unpack_document,
    unpack_tables,
    with_another_id,
    write_data_set,
)
from tscc.dataset.packed_places import pack_places, unpack_places
from tscc.dataset.packed_records import by_columns, by_records
from tscc.dataset.packed_texts import pack_texts, unpack_texts
from tscc.dataset.star import Type, in_digits, writable
from tscc.dataset.star_tables import BY_NAME
from tscc.pipeline import compile_filing

HEAVY = ("pyarrow", "duckdb", "polars", "pandas")
TEXT_FORMATS = ("csv", "jsonl")


def column(table: str, name: str) -> list[Any]:
    place = BY_NAME[table].names.index(name)
    return [row[place] for row in all_rows()[table]]


def written(
    out: Path, formats: Iterable[str] = TEXT_FORMATS, entries: Iterable[Entry] | None = None
) -> dict[str, bytes]:
    chosen = corpus() if entries is None else tuple(entries)
    files = write_data_set(map(tables_of, chosen), out, tuple(formats))
    return {str(path.relative_to(out)): path.read_bytes() for path in files}


# --- the declaration


def test_every_table_begins_with_filing_id_and_says_what_it_is() -> None:
    for table in TABLES:
        assert table.columns[0].name == "filing_id"
        assert len(set(table.names)) == len(table.names)
        assert set(table.key) <= set(table.names)
        assert table.about[0].isupper()
        for each in table.columns:
            assert each.about, (table.name, each.name)
            assert not each.about.endswith(".")


def test_references_lead_to_keys_of_tables_above() -> None:
    seen: set[str] = set()
    for table in TABLES:
        for reference in table.references:
            assert reference.table in seen
            assert set(reference.to) == set(BY_NAME[reference.table].key)
            assert set(reference.columns) <= set(table.names)
        seen.add(table.name)


def test_declaration_changes_with_its_version() -> None:
    """Hold the tables to the digest of their version; raise the version if it differs, as `versions.py` says."""
    said = [(table.name, [(each.name, each.type.value) for each in table.columns]) for table in TABLES]
    digest = hashlib.sha256(json.dumps(said).encode()).hexdigest()[:16]
    assert (DATA_SET_VERSION, digest) == ("2.0", "b0d6cded3ba668a2")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_key_identifies_a_row(table: Any) -> None:
    places = [table.names.index(name) for name in table.key]
    keys = [tuple(row[place] for place in places) for row in all_rows()[table.name]]
    assert keys
    assert len(set(keys)) == len(keys)
    assert all(None not in key for key in keys)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_references_are_kept(table: Any) -> None:
    for reference in table.references:
        known = {tuple(row[name] for name in reference.to) for row in dicts(reference.table)}
        assert {tuple(row[name] for name in reference.columns) for row in dicts(table.name)} <= known


# --- the rows


def test_cells_of_tables_of_any_kind_are_those_of_the_documents() -> None:
    (entry,) = [each for each in corpus() if each.document is not None and each.document.get("tables")]
    tables = (entry.document or {})["tables"]
    written = [
        (f"{entry.filing_id}/{table['id']}", at, row["line"], row["label"], column, text, value and Decimal(value))
        for table in tables
        for at, row in enumerate(table["rows"])
        for column, (text, value) in enumerate(zip(row.get("cells", ()), row.get("values", ()), strict=True))
        if text is not None
    ]
    names = ("generic_id", "row_index", "line", "label", "column_index", "value_text", "value_number")
    assert [tuple(row[name] for name in names) for row in dicts("generic_cells")] == written
    assert len(written) == 48
    lines = CARDWELL.decode().splitlines()
    for row in dicts("generic_cells"):
        assert " ".join(lines[row["line"] - 1][row["col"] - 1 : row["end_col"] - 1].split()) == row["value_text"]
    heads = [" | ".join(column["head"]) for table in tables for column in table["columns"]]
    assert [row["head"] for row in dicts("generic_columns")] == heads
    assert {row["label"] for row in dicts("generic_rows") if row["kind"] == "heading"} == {"Operating expenses:"}


def test_sums_of_tables_of_any_kind_add_up_by_their_rows() -> None:
    figures = {
        (row["generic_id"], row["line"], row["column_index"]): row["value_number"] for row in dicts("generic_cells")
    }
    lines = {(row["generic_id"], row["row_index"]): row["row_line"] for row in dicts("generic_rows")}
    added: dict[tuple[str, int], list[int]] = {}
    for row in dicts("generic_addends"):
        added.setdefault((row["generic_id"], lines[row["generic_id"], row["row_index"]]), []).append(row["addend_line"])
    (total,) = [
        key for key in added if len(added[key]) == 3
    ]  # the assets: no row of the other table adds more than two
    assert figures[(*total, 0)] == sum(figures[total[0], line, 0] or 0 for line in added[total])


def test_status_of_every_filing() -> None:
    assert sorted(set(column("filings", "status"))) == ["compiled", "declined", "errors", "failed", "warnings"]
    (failed,) = [row for row in dicts("filings") if row["status"] == "failed"]
    assert (failed["error"], failed["form"]) == ("over 60 s", None)
    declined = [row["declined_as"] for row in dicts("filings") if row["status"] == "declined"]
    assert sorted(declined) == ["other"]


def test_figures_of_rows_are_those_of_the_documents() -> None:
    for entry in corpus():
        printed = [
            Decimal(row["balance_usd"])
            for pool in (entry.document or {"pools": ()})["pools"]
            for strat in pool["stratifications"]
            for row in (*strat["rows"], *([strat["total"]] if strat["total"] else []))
            if row.get("balance_usd") is not None
        ]
        place = BY_NAME["strat_rows"].names.index("balance_usd")
        assert [row[place] for row in rows_of(entry)["strat_rows"] if row[place] is not None] == printed


def test_fact_is_where_its_place_says() -> None:
    text = SPOILT.decode()
    lines = text.splitlines()
    facts = [row for row in dicts("facts") if row["filing_id"] == SPOILT_ID and row["line"] and row["value_text"]]
    assert len(facts) > 10
    for fact in facts:
        at = text[fact["start_offset"] : fact["end_offset"]]
        assert lines[fact["line"] - 1][fact["col"] - 1 : fact["end_col"] - 1] == at
        assert fact["value_text"].strip("0") in at.replace(",", "")


def test_footnotes_of_the_document_are_all_in_footnote_refs() -> None:
    def marked(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
        if isinstance(value, dict):
            yield from ((pointer, note) for note in value.get("notes", ()))
            for key, each in value.items():
                yield from marked(each, f"{pointer}/{key}")
        elif isinstance(value, list):
            for number, each in enumerate(value):
                yield from marked(each, f"{pointer}/{number}")

    for entry in corpus():
        found = {
            (row["pointer"], row["footnote"]) for row in dicts("footnote_refs") if row["filing_id"] == entry.filing_id
        }
        assert set(marked((entry.document or {}).get("pools"), "/pools")) <= found


def test_checks_hold_those_of_the_document_and_the_passes() -> None:
    for entry in corpus():
        listed = ((entry.document or {}).get("checks") or {"results": []})["results"]
        names = [(each["name"], each["subject"], each["status"]) for each in entry.checks]
        assert {(each["name"], each["subject"], each["status"]) for each in listed} <= set(names)
    assert "pass" in column("checks", "status")


def test_entry_is_plain_data() -> None:
    entry = next(entry for entry in corpus() if entry.status == "errors")
    for value in (entry.document, entry.spans, entry.checks, entry.diagnostics):
        assert json.loads(json.dumps(value)) == json.loads(json.dumps(value, default=str))
    again = replace(entry, spans={pointer: [*place] for pointer, place in entry.spans.items()})  # type: ignore[misc]
    assert rows_of(again) == rows_of(entry), "as a journal gives it back"


def test_rows_are_the_same_after_a_journal() -> None:
    for entry in corpus():
        without = tables_of(replace(entry, locations=()))
        packed = pack_filing(entry.document, without)
        again = unpack_tables(packed)
        assert {name: [*map(list, columns)] for name, columns in again.items()} == {
            name: [*map(list, columns)] for name, columns in without.items()
        }
        assert rows_in(located(again, entry.locations)) == rows_of(entry)
        assert json.dumps(unpack_document(packed)) == json.dumps(entry.document), "the order of its keys too"


def test_half_of_a_surrogate_pair_in_a_document_is_kept_as_a_question_mark() -> None:
    document = {"a": "\ud800", "b": [{"c": "x\udfff"}, {"c": "y"}]}
    assert unpack_document(pack_filing(document, {})) == {"a": "?", "b": [{"c": "x?"}, {"c": "y"}]}


@pytest.mark.parametrize(
    "value",
    [
        [],
        [{}, {}],
        [{"a": 1}],
        [{"a": 1}, {"a": [{"b": None}, {"b": 2}]}],
        [{"a": 1, "b": 2}, {"b": 2, "a": 1}],
        [{"a": 1}, None],
        {"values": [{"values": []}]},
    ],
)
def test_records_are_the_same_after_packing(value: object) -> None:
    again = by_records(json.loads(json.dumps(by_columns(value))))
    assert json.dumps(again) == json.dumps(value)


def test_texts_are_the_same_after_packing() -> None:
    texts = ["/pools/0/a", "/pools/0/a", None, "/pools/0", "", "/pools/0/b", "\u20ac", "\u20acx", None]
    assert unpack_texts(pack_texts(texts)) == texts


def test_tables_under_another_id_are_those_of_its_entry() -> None:
    for entry in corpus():
        told = {
            "code": "TS020", "severity": "note", "title": "t", "message": "m", "reason": None, "help": [],
            "place": [1, 1, 1, 1, 0, 0],
        }  # fmt: skip
        other = replace(entry, filing_id="0000000000-00-000000~12345678", diagnostics=[told, *entry.diagnostics])
        (first, *_) = zip(*tables_of(other)["diagnostics"], strict=True)
        found = with_another_id(tables_of(entry), other.filing_id, [*zip(first, strict=True)])
        assert rows_in(found) == rows_of(other)


def test_places_are_the_same_after_packing() -> None:
    with_gap = [
        (3, None, 3, 9),
        (1, None, 80, 2),
        (4, None, 3, 9),
        (1, None, 81, 1),
        (90, None, 20, 700),
        (95, None, 99, 701),
    ]
    for places in (with_gap, [(1,), (1,), (1,), (1,), (0,), (0,)], [()] * 6):
        assert [*map(tuple, unpack_places(pack_places(places)))] == places


def test_what_a_journal_keeps_is_smaller_than_its_filing() -> None:
    entries = [entry for entry in corpus() if entry.document is not None]
    packed = sum(len(pack_filing(entry.document, tables_of(entry))) for entry in entries)
    assert packed < sum(entry.size for entry in entries) * 0.68


def test_whole_pool_is_marked() -> None:
    entry = next(entry for entry in corpus() if entry.document and entry.document["pools"])
    assert entry.document is not None
    (pool,) = entry.document["pools"]
    pools = [{**pool, "id": name} for name in ("1", "2", "Total", "2")]
    rows = rows_of(replace(entry, document={**entry.document, "pools": pools}))["pools"]
    names = BY_NAME["pools"].names
    assert [row[names.index("is_whole")] for row in rows] == [False, False, True, False]
    assert len({row[names.index("pool_id")] for row in rows}) == 4


def test_figure_that_does_not_fit_is_listed_and_not_rounded() -> None:
    entry = next(entry for entry in corpus() if entry.document and entry.document["pools"])
    assert entry.document is not None
    pool = {**entry.document["pools"][0], "balance_usd": "12345678901234567890.123", "loan_count": 10**30}
    rows = rows_of(replace(entry, document={**entry.document, "pools": [pool]}))
    of = {name: dict(zip(BY_NAME[name].names, rows[name][0], strict=True)) for name in ("pools", "facts")}
    assert of["pools"]["balance_usd"] is None
    assert of["pools"]["loan_count"] is None
    facts = [dict(zip(BY_NAME["facts"].names, row, strict=True)) for row in rows["facts"]]
    assert "12345678901234567890.123" in [fact["value_text"] for fact in facts]
    listed = [dict(zip(BY_NAME["unparsed"].names, row, strict=True)) for row in rows["unparsed"]]
    assert {row["pointer"] for row in listed if row["kind"] == "misfit"} >= {
        "/pools/0/balance_usd",
        "/pools/0/loan_count",
    }


@pytest.mark.parametrize(
    ("figure", "kind", "fits"),
    [
        ("9999999999999999.99", Type.MONEY, True),
        ("10000000000000000", Type.MONEY, False),
        ("-9999999999999999.99", Type.MONEY, True),
        ("1.230", Type.MONEY, True),
        ("1.234", Type.MONEY, False),
        ("0.000", Type.MONEY, True),
        ("0.001", Type.MONEY, False),
        ("0.0000001", Type.RATE, False),
        ("1E+15", Type.MONEY, True),
        ("1E+16", Type.MONEY, False),
        ("NaN", Type.MONEY, False),
    ],
)
def test_what_a_decimal_column_holds(figure: str, kind: Type, fits: bool) -> None:
    assert in_digits(Decimal(figure), kind) is fits


def test_name_of_a_file_that_is_no_text_is_written_with_escapes() -> None:
    assert writable(os.fsdecode(b"in/\xff.txt")) == "in/\\udcff.txt"
    entry = replace(corpus()[0], locations=(os.fsdecode(b"in/\xff.txt"),))
    assert rows_of(entry)["locations"][0][1] == "in/\\udcff.txt"


# --- the files


def test_text_formats_hold_the_same_rows(tmp_path: Path) -> None:
    written(tmp_path)
    for table in TABLES:
        with (tmp_path / "tables" / f"{table.name}.csv").open(encoding="utf-8", newline="") as stream:
            head, *rows = csv.reader(stream)
        lines = (tmp_path / "tables" / f"{table.name}.jsonl").read_text(encoding="utf-8").splitlines()
        assert tuple(head) == table.names
        said = [
            ["" if value is None else json.dumps(value).strip('"') for value in json.loads(line).values()]
            for line in lines
        ]
        assert [[json.dumps(value).strip('"') for value in row] for row in rows] == said
        assert len(rows) == len(all_rows()[table.name])


def test_same_entries_give_the_same_bytes(tmp_path: Path) -> None:
    first = written(tmp_path / "a")
    assert written(tmp_path / "b") == first
    assert written(tmp_path / "a") == first, "over an earlier data set"
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == [
        "README.md",
        "datapackage.json",
        "tables",
        "views.sql",
    ]


def test_supersedes_is_the_last_earlier_sheet_of_the_deal(tmp_path: Path) -> None:
    written(tmp_path)
    lines = (tmp_path / "tables" / "filings.jsonl").read_text(encoding="utf-8").splitlines()
    filings = {row["filing_id"]: row for row in map(json.loads, lines)}
    later = [row for row in filings.values() if row["supersedes"]]
    assert len(later) == 1
    earlier = filings[later[0]["supersedes"]]
    assert earlier["series_key"] == later[0]["series_key"]
    assert earlier["registrant_key"] == later[0]["registrant_key"]
    assert date.fromisoformat(earlier["report_date"]) < date.fromisoformat(later[0]["report_date"])


def test_data_set_is_whole_or_not_at_all(tmp_path: Path) -> None:
    before = written(tmp_path)

    def broken() -> Iterator[Entry]:
        yield corpus()[0]
        raise OSError(errno.EIO, "cannot be read")

    with pytest.raises(OSError, match="cannot be read"):
        write_data_set(map(tables_of, broken()), tmp_path, TEXT_FORMATS)
    assert {
        str(path.relative_to(tmp_path)): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()
    } == before


def test_what_was_there_is_put_back_if_a_move_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = written(tmp_path, entries=corpus()[:2])
    rename = os.rename

    def failing(source: Path, target: Path) -> None:
        if Path(target) == tmp_path / "README.md" and "replaced" not in Path(source).name:
            raise OSError(errno.ENOSPC, "no space")
        rename(source, target)

    monkeypatch.setattr(os, "rename", failing)
    with pytest.raises(OSError, match="no space"):
        write_data_set(map(tables_of, corpus()), tmp_path, TEXT_FORMATS)
    assert {
        str(path.relative_to(tmp_path)): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()
    } == before


@pytest.mark.parametrize("name", ["tables/mine.txt", "README.md"])
def test_file_of_the_user_is_never_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / "tables").mkdir()
    (tmp_path / name).write_text("mine")
    with pytest.raises(FileExistsError, match="is not part of a data set"):
        written(tmp_path)
    assert (tmp_path / name).read_text() == "mine"


def test_unknown_format_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="unknown format `xlsx`; the formats are parquet, csv, jsonl"):
        written(tmp_path, ["xlsx"])


def test_data_package_describes_every_file(tmp_path: Path) -> None:
    files = written(tmp_path)
    package = json.loads(files["datapackage.json"])
    assert package["version"] == DATA_SET_VERSION
    names = {resource["name"] for resource in package["resources"]}
    assert len(names) == len(package["resources"]) == 2 * len(TABLES)
    for resource in package["resources"]:
        data = files[resource["path"]]
        assert (resource["bytes"], resource["hash"]) == (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}")
        table = BY_NAME[Path(resource["path"]).stem]
        assert tuple(each["name"] for each in resource["schema"]["fields"]) == table.names
        for key in resource["schema"].get("foreignKeys", ()):
            assert key["reference"]["resource"] in names


def test_page_counts_filings_and_rows(tmp_path: Path) -> None:
    page = written(tmp_path)["README.md"].decode()
    assert f"made by tscc from {len(corpus())} filings: 7 compiled, 1 warnings, 2 errors, 1 declined, 1 failed." in page
    assert f"| `facts` | {len(all_rows()['facts']):,} |" in page


def test_empty_corpus_has_every_table(tmp_path: Path) -> None:
    files = written(tmp_path, entries=())
    assert files["tables/pools.csv"].decode() == ",".join(BY_NAME["pools"].names) + "\n"
    assert files["tables/pools.jsonl"] == b""


# --- what must be installed


def test_nothing_heavy_is_imported() -> None:
    code = "import sys, tscc.dataset; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert set(HEAVY).isdisjoint(loaded)


def test_missing_extra_is_named_before_anything_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tscc.dataset.write, "find_spec", lambda name: None)
    assert missing_extras(TEXT_FORMATS, None) is None
    found = missing_extras(("parquet",), tmp_path / "pools.duckdb")
    assert found == "pyarrow and duckdb are not installed: pip install pyarrow duckdb"
    with pytest.raises(ImportError, match="pyarrow is not installed"):
        written(tmp_path / "out", ["parquet"])
    assert not (tmp_path / "out").exists()


def test_spoilt_filing_is_one() -> None:
    assert compile_filing(SPOILT, None).has_errors
