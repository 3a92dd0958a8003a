"""`tscc compile` of several filings: a document each, in a folder, and nothing over anything else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from small import TABLE, filing

from tscc.cli.main import main

CLEAN = filing(body=f"Item 5.  Other Events.\n\n{TABLE}")
FAULTY = CLEAN.replace("1,400,150", "1,4O0,150")

Run = tuple[int, str, str]


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Runs the command in a folder with filings in folders."""
    monkeypatch.chdir(tmp_path)
    for path in ("in/a.txt", "in/below/a.txt", "in/below/b.v2.txt", "other/a.txt"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(CLEAN)

    def run(*arguments: str) -> Run:
        code = main(["compile", *arguments])
        return (code, *capsys.readouterr())

    return run


def files(folder: Path) -> list[str]:
    """The files below a folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("form", ["yaml", "json"])
def test_documents_stand_in_the_folder_as_filings_do(compiled: Callable[..., Run], tmp_path: Path, form: str) -> None:
    assert compiled("in", "--out-dir", "out/new", "--format", form) == (0, "", "")
    assert files(tmp_path / "out/new") == [f"a.{form}", f"below/a.{form}", f"below/b.v2.{form}"]
    one = compiled("in/a.txt", "--format", form)[1]
    assert (tmp_path / "out/new" / f"a.{form}").read_text() == one


def test_a_document_that_cannot_be_written_costs_no_other(compiled: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "out" / "a.yaml").mkdir(parents=True)
    (tmp_path / "in" / "below" / "a.txt").write_text(FAULTY)
    code, out, err = compiled("in", "--out-dir", "out")
    assert (code, out, err.count("error[TS401]")) == (3, "", 1)
    assert err.startswith("tscc: out/a.yaml: Is a directory\n")
    assert files(tmp_path / "out") == ["below/b.v2.yaml"]


def test_what_has_errors_has_no_document_and_the_others_have(compiled: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "in" / "below" / "a.txt").write_text(FAULTY)
    code, out, err = compiled("in", "absent.txt", "--out-dir", "out")
    assert (code, out) == (3, "")
    assert files(tmp_path / "out") == ["a.yaml", "below/b.v2.yaml"]
    assert err.count("error[TS401]") == 1
    assert "tscc: absent.txt: No such file or directory\n" in err
    assert "1 error in 1 of 3 files\n" in err
    assert compiled("in", "--out-dir", "out", "-q") == (1, "", "")
    assert compiled("in", "--out-dir", "out", "-q", "--keep-going")[0] == 1
    assert files(tmp_path / "out") == ["a.yaml", "below/a.yaml", "below/b.v2.yaml"]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("in/a.txt", "other/a.txt", "--out-dir", "out"), "in/a.txt and other/a.txt would both be written to out/a.yaml"),
        (("in/**/a.txt", "--out-dir", "out"), "in/a.txt and in/below/a.txt would both be written to out/a.yaml"),
        (("in", "other", "--out-dir", "out"), "in/a.txt and other/a.txt would both be written to out/a.yaml"),
        (("in",), "there are 3 filings: name a folder for their documents with --out-dir"),
        (("in/a.txt", "other/a.txt", "-o", "x"), "there are 2 filings: name a folder for their documents with --out-dir"),
        (("-", "--out-dir", "out"), "standard input has no name, so its document has none in --out-dir; use -o"),
        (("in/a.txt", "x/a.yaml", "--out-dir", "x"),
         "x/a.yaml, the document of in/a.txt, is a file that is read: it would be overwritten"),
    ],
)  # fmt: skip
def test_nothing_is_written_over_anything(
    compiled: Callable[..., Run], tmp_path: Path, arguments: tuple[str, ...], complaint: str
) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "a.yaml").write_text(CLEAN)
    before = files(tmp_path)
    assert compiled(*arguments) == (2, "", f"tscc: {complaint}\n")
    assert files(tmp_path) == before
    assert (tmp_path / "x" / "a.yaml").read_text() == CLEAN


def test_one_filing_given_twice_is_written_once(compiled: Callable[..., Run], tmp_path: Path) -> None:
    assert compiled("in/a.txt", "in", "--out-dir", "out")[0] == 0
    assert files(tmp_path / "out") == ["a.yaml", "below/a.yaml", "below/b.v2.yaml"]


def test_folders_without_filings(compiled: Callable[..., Run], tmp_path: Path) -> None:
    for name in ("e1", "e2"):
        (tmp_path / name).mkdir()
    code, out, err = compiled("e1", "e2", "--out-dir", "out")
    assert (code, out, err) == (3, "", "tscc: e1: no filings in this folder\ntscc: e2: no filings in this folder\n")
    assert not (tmp_path / "out").exists()


def test_a_file_where_the_folder_is_to_be(compiled: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    assert compiled("in", "--out-dir", "out")[::2] == (3, "tscc: out: is not a folder\n")
    assert (tmp_path / "out").read_text() == "mine"


def test_a_folder_of_one_filing_needs_no_out_dir(compiled: Callable[..., Run], tmp_path: Path) -> None:
    code, out, err = compiled("other", "--format", "json")
    assert (code, err) == (0, "")
    assert json.loads(out)["source"]["name"] == "a.txt"


def test_quiet_hides_warnings(compiled: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "faulty.txt").write_text(FAULTY)
    assert compiled("faulty.txt", "-q") == (1, "", "")


def test_settings_are_shown_and_nothing_is_compiled(compiled: Callable[..., Run]) -> None:
    code, out, err = compiled("absent", "--show-settings", "--deny", "TS204")
    assert (code, err) == (0, "")
    assert 'deny = ["TS204"]\n' in out
