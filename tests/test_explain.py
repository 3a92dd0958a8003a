"""The catalogue: an entry for each code, whose examples give exactly that code and none; the pages made of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from gallery import GALLERY, render_section
from once import compile_failing, compile_once, entry_of, read_example
from wording import complaints

from tscc.cli.main import main
from tscc.diagnostics.codes import CODES, Severity
from tscc.diagnostics.explain import (
    example_inputs,
    explain,
    explain_text,
    explanation,
    near_codes,
    unescape,
)
from tscc.document.enums import CheckStatus
from tscc.pipeline import Compilation

ROOT = Path(__file__).parents[1]
CATALOGUE = ROOT / "src" / "tscc" / "diagnostics" / "catalogue"
PROOFS = {"TS634"}
"""Codes that are not faults: they are in the checks of a document and give no diagnostic."""
OF_A_CORPUS = {"TS020"}
"""Codes that no filing has alone, only beside others in a corpus run."""
NOT_YET: dict[str, str] = {}
"""Codes whose failing example does not give that code alone today, and why."""


def marked(code: str) -> object:
    """Mark a code that fails today, so that it is noticed when it no longer does."""
    why = NOT_YET.get(code)
    return pytest.param(code, marks=[pytest.mark.xfail(reason=why, strict=True)] if why else [])


@pytest.mark.parametrize("code", [marked(code) for code in CODES])
def test_failing_example_gives_its_code_alone(code: str) -> None:
    compilation = compile_failing(code)
    assert without_notes(compilation, code) == ([] if code in PROOFS | OF_A_CORPUS else [code])
    if code in PROOFS:
        assert code in checks_of(compilation)
    assert complaints(compilation) == []
    assert render_section(entry_of(code), compilation) in GALLERY, "run: python docs/generate.py"


@pytest.mark.parametrize("code", CODES)
def test_corrected_example_is_clean(code: str) -> None:
    _, corrected = example_inputs(entry_of(code), read_example)
    compilation = compile_once(corrected, "corrected.txt")
    assert without_notes(compilation, code) == []
    assert code not in checks_of(compilation)


def without_notes(compilation: Compilation, code: str) -> list[str]:
    """The codes of the diagnostics, without what lantern is noted for: a foot of a table with figures."""
    return [found.code.id for found in compilation.diagnostics if found.code.id in (code, *set(CODES) - {"TS242"})]


def checks_of(compilation: Compilation) -> set[str]:
    """The codes of the checks of a document that are neither passed nor left out."""
    if compilation.document is None or compilation.document.checks is None:
        return set()
    quiet = (CheckStatus.PASS, CheckStatus.NOT_APPLICABLE)
    return {found.code for found in compilation.document.checks.results if found.status not in quiet}


def test_every_entry_is_whole() -> None:
    for code, known in CODES.items():
        entry = entry_of(code)
        assert (entry.code, entry.severity, entry.title) == (code, known.severity, known.title)
        assert entry.meaning.endswith((".", ":")), code
        assert entry.why.endswith("."), code
        assert entry.failing.text != entry.corrected.text, code
        assert entry.failing.filing == entry.corrected.filing, code
        for text in (entry.meaning, entry.why, entry.failing.text, entry.corrected.text):
            assert text.isascii(), code
            assert text.replace("\n", "").replace("\t", "").isprintable(), code


def test_every_file_is_of_a_code() -> None:
    assert {path.name for path in CATALOGUE.iterdir()} == {f"{code}.md" for code in CODES}


def test_examples_of_edits_are_whole_lines_that_stand_once() -> None:
    for code in CODES:
        corrected = entry_of(code).corrected
        if corrected.filing is not None:
            assert f"\n{read_example(corrected.filing)}".count(f"\n{corrected.text}") == 1, code


def test_text_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "ts401", "--width", "60"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("error[TS401]: bad character in a number\n\n")
    assert "\nWhy it matters\n" in page
    assert f"    {entry_of('TS401').failing.text}" in page
    told = [line for line in page.splitlines() if not line.startswith("    ")]
    assert max(map(len, told)) <= 60


@pytest.mark.parametrize("width", [20, 40, 100, 400])
def test_paragraphs_fit_any_width(width: int) -> None:
    for code in CODES:
        for line in explain_text(entry_of(code), width).splitlines():
            assert line.startswith("    ") or len(line) <= min(width, 100) or " " not in line, line


def test_json_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "TS303", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["code", "title", "severity", "meaning", "why", "failing", "corrected"]
    assert (found["code"], found["severity"]) == ("TS303", "error")
    assert set(found["failing"]) == {"filing", "text"}


def test_several_codes_are_explained_in_turn(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "TS303", "ts401", "--width", "80"]) == 0
    pages = [explain([code], listed=False, form="text", width=80) for code in ("TS303", "TS401")]
    assert capsys.readouterr().out == "\n".join(pages)
    assert main(["explain", "TS303", "TS401", "--format", "json"]) == 0
    assert [each["code"] for each in json.loads(capsys.readouterr().out)] == ["TS303", "TS401"]
    assert main(["explain", "TS303", "TS4O1"]) == 2
    assert capsys.readouterr().out == ""


def test_several_codes_in_a_word_and_groups(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "TS303,ts401", "ts0xx", "--format", "json"]) == 0
    group = [code for code in CODES if code.startswith("TS0")]
    assert [each["code"] for each in json.loads(capsys.readouterr().out)] == ["TS303", "TS401", *group]


def test_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == sorted(CODES)
    assert "TS204  warning  signature without a date" in lines
    listed = json.loads(explain((), listed=True, form="json", width=80))
    assert [found["code"] for found in listed] == sorted(CODES)
    assert {found["severity"] for found in listed} <= {severity.value for severity in Severity}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["TS4O1"], "unknown code `TS4O1`; did you mean `TS401`"),
        (["nonsense"], "unknown code `nonsense`; see `tscc explain --list`"),
        (["\x1b[31m"], "unknown code `\\x1b[31m`"),
        (["../codes"], "unknown code `../codes`"),
        ([], "explain takes a CODE or several"),
        (["TS401", "--list"], "explain takes a CODE or several"),
    ],
)
def test_usage_errors(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", *arguments]) == 2
    shown = capsys.readouterr()
    assert told in shown.err
    assert shown.out == ""


def test_near_codes() -> None:
    assert "TS301" in near_codes("TS3O1")
    assert near_codes("footnote") == ["TS301", "TS302", "TS303"]
    assert near_codes("") == near_codes("quince") == []


def test_explanation() -> None:
    assert explanation("TS401").startswith(entry_of("TS401").meaning)
    assert explanation("TS000") == ""


def test_escaped_bytes() -> None:
    assert unescape("a\\x00b\\x96\n") == b"a\x00b\x96\n"


def test_sarif_rules_carry_the_explanations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filing = tmp_path / "failing.txt"
    filing.write_bytes(example_inputs(entry_of("TS401"), read_example)[0])
    assert main(["check", "--format", "sarif", str(filing)]) == 1
    (rule,) = json.loads(capsys.readouterr().out)["runs"][0]["tool"]["driver"]["rules"]
    assert rule["help"]["text"] == explanation("TS401")
