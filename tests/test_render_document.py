"""`tscc render` of what is no sound document: it is refused with the part that is wrong, and never ends in a bug."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from once import EXAMPLES, document_of

import tscc
from tscc.cli.main import main
from tscc.document.emit import to_json
from tscc.document.read import read_document
from tscc.pipeline import compile_filing
from tscc.printing.differences import differences

replace = msgspec.structs.replace
PRAIRIE = (EXAMPLES / "prairie-2001-2.yaml").read_text(encoding="utf-8")
AS_JSON = to_json(document_of("prairie-2001-2"))


def rendered(text: str, tmp_path: Path, *options: str) -> int:
    path = tmp_path / "document"
    path.write_text(text, encoding="utf-8")
    return main(["render", str(path), "-o", str(tmp_path / "filing.txt"), *options])


# --- figures that are not those of a filing


@pytest.mark.parametrize(
    ("document", "old", "new", "said"),
    [
        (PRAIRIE, '"7.610"', "7.610", "the figure at /pools/0/gross_wac_pct is not quoted"),
        (AS_JSON, '"7.610"', "7.610", "the figure at /pools/0/gross_wac_pct is not quoted"),
        (PRAIRIE, '"7.610"', ".nan", "the figure at /pools/0/gross_wac_pct is not quoted"),
        (PRAIRIE, '"7.610"', '"NaN"', "the figure at /pools/0/gross_wac_pct is no number in plain digits"),
        (AS_JSON, '"7.610"', '"1E+999999999"', "the figure at /pools/0/gross_wac_pct is no number in plain digits"),
        (AS_JSON, '"7.610"', '"Infinity"', "the figure at /pools/0/gross_wac_pct is no number in plain digits"),
        (PRAIRIE, '"Other Events"', r'"\ud800"', "surrogates not allowed"),
    ],
)
def test_figure_or_text_that_no_filing_has(
    document: str, old: str, new: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert document.count(old) == 1
    assert rendered(document.replace(old, new), tmp_path) == 2
    told = capsys.readouterr().err
    assert "not a canonical document: " in told
    assert said in told
    assert told.count("\n") == 1
    assert not (tmp_path / "filing.txt").exists()


@pytest.mark.parametrize("text", ["[" * 1_000, "{" * 100_000, "schema: &a [*a]\n", "", "7\n", "a: b: c\n"])
def test_what_is_no_document(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert rendered(text, tmp_path) == 2
    assert capsys.readouterr().err.count("\n") == 1


def with_tables(text: str) -> str:
    """A document with the tables of a filing that is declined."""
    path = EXAMPLES / "declined" / "cardwell-1997.txt"
    document = tscc.compile(path, keep_going=True).document
    assert document is not None
    whole = json.loads(text)
    return json.dumps(whole | {"tables": json.loads(to_json(document))["tables"]})


def test_tables_of_any_kind_are_named_as_lost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert rendered(with_tables(AS_JSON), tmp_path) == 1
    told = capsys.readouterr().err.splitlines()
    assert [line.partition(": the table ")[0] for line in told] == [
        "tscc: cannot print /tables/0",
        "tscc: cannot print /tables/1",
    ]
    assert told[1].endswith("'CONDENSED BALANCE SHEETS (In thousands)' has no place in a layout")
    assert not (tmp_path / "filing.txt").exists()
    assert rendered(with_tables(AS_JSON), tmp_path, "--keep-going") == 1
    assert (tmp_path / "filing.txt").exists()


def test_tables_are_the_same_on_other_lines_and_a_further_one_is_told() -> None:
    document = read_document(with_tables(AS_JSON).encode())
    moved = tuple(
        replace(
            table, id="t9", first_line=table.first_line + 7, last_line=table.last_line + 7,
            rows=tuple(replace(row, line=row.line + 7, adds=tuple(line + 7 for line in row.adds)) for row in table.rows),
        )
        for table in document.tables
    )  # fmt: skip
    assert differences(replace(document, tables=moved), document) == []
    (further,) = differences(document, replace(document, tables=document.tables[:1]))
    assert further.startswith("/tables: the table 'CONDENSED BALANCE SHEETS")
    assert further.endswith("would be read, which the document does not have")


# --- a document that contradicts itself


def test_contradiction_is_refused_unless_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = PRAIRIE.replace('balance_usd: "14993232"', 'balance_usd: "14393232"')
    assert rendered(broken, tmp_path) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith("tscc: it contradicts itself: TS502 at /pools/0/stratifications/1/total/balance_usd: ")
    assert lines[-1].endswith("not printed; --as-is prints it as it is")
    assert not (tmp_path / "filing.txt").exists()
    assert rendered(broken, tmp_path, "--as-is") == 0
    assert "14,393,232" in (tmp_path / "filing.txt").read_text()


def test_sound_document_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert rendered(PRAIRIE, tmp_path) == 0
    assert capsys.readouterr().err == ""
    assert tscc.compile(tmp_path / "filing.txt").ok


# --- a part without a form


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"columns": []}, "cannot print the part at /pools/0/stratifications/0: its first column is not `label`"),
        (
            {"columns": [{"key": "label", "header": "State"}, {"key": "loans", "header": "Loans"}]},
            "cannot print the part at /pools/0/stratifications/0: `loans` is not the key of a column",
        ),
    ],
)
def test_table_without_the_columns_of_a_table(
    change: dict[str, Any], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = json.loads(AS_JSON)
    data["pools"][0]["stratifications"][0] |= change
    assert rendered(json.dumps(data), tmp_path, "--as-is") == 1
    assert capsys.readouterr().err == f"tscc: {said}\n"
    assert not (tmp_path / "filing.txt").exists()


def spots(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths to all parts of plain data."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [each for key, part in parts for each in ((*path, key), *spots(part, (*path, key)))]


@pytest.mark.parametrize("command", ["render", "show", "diff"])
@pytest.mark.parametrize("seed", range(3))
def test_no_document_is_a_bug(command: str, seed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Some parts removed, emptied, doubled or replaced, and what is still a document printed, shown and compared."""
    rng, told, sound = Random(seed), [], tmp_path / "sound.json"  # noqa: S311
    sound.write_text(
        to_json(tscc.load(EXAMPLES / f"{('prairie-2001-2', 'lantern-2001-7', 'harbor-2002-4')[seed]}.yaml"))
    )
    places = spots(json.loads(sound.read_text()))
    for _ in range(12):
        data = json.loads(sound.read_text())
        for *folders, last in rng.sample(places, 2):
            try:
                inner = data
                for step in folders:
                    inner = inner[step]
                if rng.random() < 0.3:
                    del inner[last]
                else:
                    inner[last] = rng.choice([None, [], "", "x", "\n", "0", "-5", 0, "n99", "word " * 99, "\x1b[31m"])
            except (KeyError, IndexError, TypeError):  # within what the first change removed
                continue
        (tmp_path / "odd.json").write_text(json.dumps(data))
        arguments = {
            "render": ["--as-is", "-o", str(tmp_path / "filing.txt")], "show": ["--width", "60"], "diff": [str(sound)],
        }  # fmt: skip
        told.append(main([command, str(tmp_path / "odd.json"), *arguments[command]]))
        said = capsys.readouterr()
        assert told[-1] in (0, 1, 2), said.err
        assert "internal error" not in said.err
        assert all(line.isprintable() for line in said.out.splitlines())
    assert set(told) - {2}


def test_what_a_filing_does_not_print_or_prints_besides_is_said_so() -> None:
    document = read_document(AS_JSON.encode())
    without = replace(document, footnotes=document.footnotes[1:])
    first = document.footnotes[0].marker
    told = differences(replace(document, footnotes=()), document)
    assert f"/footnotes/0/marker: {first!r} would not be read" in told
    assert not any("None" in each or "()" in each for each in told)
    last = len(document.footnotes) - 1
    told = differences(document, without)
    assert any(
        each.startswith(f"/footnotes/{last}/text: ") and each.endswith("the document does not have") for each in told
    )


@pytest.mark.parametrize("part", ["cells", "values", "both"])
def test_a_row_without_a_cell_for_each_column_is_no_row(part: str) -> None:
    loaded = json.loads(with_tables(AS_JSON))
    (at, row) = next((at, row) for at, row in enumerate(loaded["tables"][0]["rows"]) if row.get("cells"))
    for name in ("cells", "values") if part == "both" else (part,):
        row[name] = row[name][1:]
    with pytest.raises(ValueError, match=f"the row at /tables/0/rows/{at} has not a cell and a value for each column"):
        read_document(json.dumps(loaded).encode())


@pytest.mark.parametrize(
    ("label", "marked", "note"),
    [
        ("W.A. FICO*:", "W.A. FICO*:", ""),
        ("W.A. FICO*:  ", "W.A. FICO*(1):", "(1) By one bureau.\n"),
        ("CA Concentration:  ", "CA Concentration**:", "** By zip code.\n"),
    ],
)
def test_footnotes_at_facts_of_a_list_are_printed(label: str, marked: str, note: str, tmp_path: Path) -> None:
    text = (EXAMPLES / "lantern-2001-7.txt").read_text(encoding="utf-8").replace(label, marked)
    text = text.replace("without a score.\n", f"without a score.\n{note}")
    document = compile_filing(text.encode(), None).document
    assert document is not None
    assert len(document.footnotes) == 1 + bool(note)
    assert rendered(to_json(replace(document, unparsed=())), tmp_path) == 0


@pytest.mark.parametrize("value", ["at least 620", "at most $650,000", "approximately 12.50%", "5.125% to 7.875%"])
def test_limits_and_approximate_values_of_a_list_are_printed(value: str, tmp_path: Path) -> None:
    text = (EXAMPLES / "lantern-2001-7.txt").read_text(encoding="utf-8")
    text = text.replace("CA Concentration:", f"Second Homes: {value}\nCA Concentration:", 1)
    document = compile_filing(text.encode(), None).document
    assert document is not None
    assert "Second Homes" in {fact.label for fact in document.pools[0].other_facts if fact.value != value}
    assert rendered(to_json(replace(document, unparsed=())), tmp_path) == 0
