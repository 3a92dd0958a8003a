"""`tscc tables`: the tables of any kind of a filing in each format, to each place, and what is refused."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from tscc.cli.main import main
from tscc.document.emit import to_yaml
from tscc.document.generic_table import joined_head, short_heads
from tscc.document.model import Document, GenericColumn, GenericTable
from tscc.export.csv_text import csv_text
from tscc.export.generic_sheets import sheet_of_all, sheet_of_table
from tscc.pipeline import compile_filing

EXAMPLES = Path(__file__).parents[1] / "examples"
CARDWELL = EXAMPLES / "declined" / "cardwell-1997.txt"
LANTERN = EXAMPLES / "lantern-2001-7.txt"


def document() -> Document:
    found = compile_filing(CARDWELL.read_bytes(), CARDWELL.name).document
    assert found is not None
    assert len(found.tables) == 2
    return found


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 0) -> tuple[str, str]:
    assert main(["tables", *map(str, arguments)]) == code
    return capsys.readouterr()


def rows(text: str) -> list[dict[str, str]]:
    return [*csv.DictReader(io.StringIO(text))]


def test_tables_are_those_of_the_document_in_both_formats(capsys: pytest.CaptureFixture[str]) -> None:
    as_yaml = yaml.safe_load(run(capsys, CARDWELL)[0])
    as_json = json.loads(run(capsys, CARDWELL, "--format", "json")[0])
    whole: dict[str, Any] = document().to_dict()
    assert as_yaml == as_json
    assert as_yaml["schema"] == "tscc.tables"
    assert as_yaml["declined"] == "other"
    assert as_yaml["source"] == whole["source"]
    assert yaml.safe_load(to_yaml(document()))["tables"] == as_yaml["tables"]


def test_places_are_those_of_figures_in_the_tables(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(run(capsys, CARDWELL, "--format", "json", "--provenance")[0])
    lines = CARDWELL.read_text().splitlines()
    count = 0
    for at, table in enumerate(found["tables"]):
        for number, row in enumerate(table["rows"]):
            for column, text in enumerate(row.get("cells", ())):
                if text is None:
                    continue
                place = found["provenance"][f"/tables/{at}/rows/{number}/cells/{column}"]
                line, start, end = int(place.split(":")[0]), *(int(each.split(":")[1]) for each in place.split("-"))
                assert " ".join(lines[line - 1][start - 1 : end - 1].split()) == text
                assert line == row["line"]
                count += 1
    assert count == 48
    assert all(pointer.startswith("/tables/") for pointer in found["provenance"])


def test_csv_on_standard_output_has_a_row_for_each_cell(capsys: pytest.CaptureFixture[str]) -> None:
    text, said = run(capsys, CARDWELL, "--format", "csv")
    assert said == ""
    assert text.startswith("table,line,kind,level,group,label,column,head,text,value\n")
    found = rows(text)
    assert len(found) == 49  # a heading without cells is a row too
    assert found[0] == {
        "table": "t1",
        "line": "38",
        "kind": "row",
        "level": "0",
        "group": "",
        "label": "Net sales",
        "column": "1",
        "head": "Three Months Ended June 30, | 1997",
        "text": "$ 41,207",
        "value": "41207",
    }
    (heading,) = [row for row in found if row["kind"] == "heading"]
    assert heading["label"] == "Operating expenses:"
    assert heading["column"] == heading["text"] == ""
    assert {(row["text"], row["value"]) for row in found if row["label"] == "Interest and other, net"} == {
        ("(412)", "-412"),
        ("(505)", "-505"),
        ("(830)", "-830"),
        ("(1,011)", "-1011"),
    }
    assert {row["value"] for row in found if row["text"] == "--"} == {""}


def test_csv_in_a_folder_is_a_file_a_table_with_their_list_and_notes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "made" / "cardwell"
    assert run(capsys, CARDWELL, "--format", "csv", "-o", folder) == ("", "")
    assert sorted(path.name for path in folder.iterdir()) == ["notes.csv", "t1.csv", "t2.csv", "tables.csv"]
    found = rows((folder / "t1.csv").read_text())
    heads = ["1997", "1996"]
    assert [*found[0]] == [
        *("line", "kind", "level", "group", "label"),
        *(f"Three Months Ended June 30, | {each}" for each in heads),
        *(f"Six Months Ended June 30, | {each}" for each in heads),
        "marks",
    ]
    (row,) = [row for row in found if row["label"].startswith("Restructuring")]
    assert [*row.values()][5:] == ["--", "1150", "--", "1150", "b"]
    (listed, _) = rows((folder / "tables.csv").read_text())
    assert (listed["table"], listed["scale"], listed["columns"], listed["rows"]) == ("t1", "1000", "4", "11")
    assert (listed["first_line"], listed["last_line"]) == ("29", "53")
    assert [note["marker"] for note in rows((folder / "notes.csv").read_text())] == ["a", "b"]


def test_ending_of_the_output_says_its_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("tables.json", "tables.yaml", "TABLES.CSV"):
        assert run(capsys, CARDWELL, "-o", tmp_path / name) == ("", "")
    assert json.loads((tmp_path / "tables.json").read_text()) == yaml.safe_load((tmp_path / "tables.yaml").read_text())
    assert (tmp_path / "TABLES.CSV").read_text() == run(capsys, CARDWELL, "--format", "csv")[0]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["TABLES.CSV", "tables.json", "tables.yaml"]


def test_document_gives_the_tables_of_its_filing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = tmp_path / "cardwell.yaml"
    assert main(["compile", str(CARDWELL), "--keep-going", "--provenance", "-o", str(made)]) == 1
    capsys.readouterr()
    for options in ([], ["--provenance"], ["--format", "csv"]):
        assert run(capsys, made, *options)[0] == run(capsys, CARDWELL, *options)[0]


def test_no_tables_is_a_result(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, said = run(capsys, LANTERN)
    assert yaml.safe_load(text)["tables"] == []
    assert said.rstrip().endswith(
        "it has no tables but 2 of mortgage loans, which are in its document: tscc compile, tscc export"
    )
    assert run(capsys, LANTERN, "--format", "csv")[0].count("\n") == 1
    run(capsys, LANTERN, "--format", "csv", "-o", tmp_path / "made")
    assert [path.name for path in (tmp_path / "made").iterdir()] == ["tables.csv"]


def test_what_is_no_text_has_no_tables_that_are_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text("<html><body><table><tr><td>1</td></tr></table></body></html>")
    text, said = run(capsys, page, "-o", tmp_path / "out.yaml", code=1)
    assert "its tables are not known" in said
    assert text == ""
    assert [*tmp_path.iterdir()] == [page]


def test_document_that_is_damaged_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = CARDWELL.read_text().splitlines()
    filing = tmp_path / "joined.txt"
    filing.write_text(" ".join(each.strip() for each in lines))
    text, said = run(capsys, filing, code=1)
    assert text == ""
    assert "its tables are not known" in said


def test_exhibit_that_is_not_read_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = "<html><body><table><tr><td>1</td></tr></table></body></html>"
    documents = (("8-K", CARDWELL.read_text()), ("EX-99", page))
    filing = tmp_path / "submission.txt"
    filing.write_text(
        "<SEC-DOCUMENT>0001999018-97-000004.txt : 19970722\n"
        + "".join(f"<DOCUMENT>\n<TYPE>{kind}\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n" for kind, text in documents)
        + "</SEC-DOCUMENT>\n"
    )
    text, said = run(capsys, filing)
    assert len(yaml.safe_load(text)["tables"]) == 2
    assert "1 of its 2 documents is not read, so that its tables are not known" in said


def test_input_and_folders_with_files_stay_as_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filing = tmp_path / "filing.txt"
    filing.write_bytes(CARDWELL.read_bytes())
    assert "would be overwritten" in run(capsys, filing, "-o", filing, code=2)[1]
    assert "the folder is not empty" in run(capsys, filing, "--format", "csv", "-o", tmp_path, code=3)[1]
    assert "is no folder" in run(capsys, CARDWELL, "--format", "csv", "-o", filing, code=3)[1]
    assert filing.read_bytes() == CARDWELL.read_bytes()
    assert [*tmp_path.iterdir()] == [filing]


def test_places_are_not_for_csv(capsys: pytest.CaptureFixture[str]) -> None:
    assert "--provenance is for yaml and json" in run(capsys, CARDWELL, "--format", "csv", "--provenance", code=2)[1]


def with_heads(*heads: tuple[str, ...]) -> GenericTable:
    table = document().tables[1]
    assert len(table.columns) == 2
    return msgspec.structs.replace(table, columns=tuple(GenericColumn(head=head) for head in heads))


def test_columns_have_names_of_their_own() -> None:
    assert sheet_of_table("t", with_heads(("1997",), ("1997",)), "/tables/0", {}).columns[5:-1] == ("1997", "1997 (2)")
    assert sheet_of_table("t", with_heads((), ("label",)), "/tables/0", {}).columns[5:-1] == ("column 1", "label (2)")


@pytest.mark.parametrize(
    ("heads", "short"),
    [
        ((("Ended", "1997"), ("Ended", "1996")), ("1997", "1996")),
        ((("Three", "1997"), ("Six", "1997")), ("Three | 1997", "Six | 1997")),
        ((("1997",), ("1997",)), ("1997", "1997")),
        (((), ("1997",)), ("", "1997")),
        (((), ()), ("", "")),
    ],
)
def test_heads_are_short_but_tell_columns_apart(heads: Any, short: tuple[str, ...]) -> None:
    assert short_heads(with_heads(*heads)) == short
    assert joined_head(GenericColumn(head=("Three", "1997"))) == "Three | 1997"


def test_formulas_are_guarded_and_dashes_are_not() -> None:
    table = document().tables[1]
    row = msgspec.structs.replace(table.rows[0], label="=1+1", cells=("--", "- -"), values=(None, None))
    text = csv_text(sheet_of_all("all", [msgspec.structs.replace(table, rows=(row,))], {}))
    assert [each["text"] for each in rows(text)] == ["--", "- -"]
    assert {each["label"] for each in rows(text)} == {"'=1+1"}


def test_csv_on_a_terminal_is_inert(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(CARDWELL.read_text(encoding="utf-8").replace("Total ", "Tot\x1b[31m ", 1), encoding="utf-8")
    whole = run(capsys, path, "--format", "csv")[0]
    assert "\x1b[31m" in whole, "a pipe is given what the filing has"
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    assert run(capsys, path, "--format", "csv")[0] == whole.replace("\x1b", "\\x1b")
