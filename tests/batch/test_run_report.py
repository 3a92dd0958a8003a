"""The report of a corpus run: a page of each filing by its worker, the index of all, and what a second run does with them.

That the bytes do not depend on the workers, or on what ended a run, is tested with whole runs in `test_runs`.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import NoReturn
from urllib.parse import unquote

import pytest
from batch.corpora import digests, entries_of, filing, manifest, run, stay_here, submission, write_filings, write_zip

from tscc.batch.compile_task import compile_task
from tscc.batch.outcome import Outcome, Task
from tscc.cli.main import main

LETTER = b"Dear Sir or Madam, the report is\nto be signed by all of us\n"
REPORT = ("batch", "in", "--out", "out", "-q", "--report")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder with two good filings, a letter that is not compiled, and a link to nothing."""
    monkeypatch.chdir(tmp_path)
    stay_here(monkeypatch)
    inputs = write_filings(tmp_path / "in", 2)
    (inputs / "letter.txt").write_bytes(submission(7, LETTER))
    (inputs / "gone.txt").symlink_to("nowhere")
    return tmp_path


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The digests of what is compiled, in order."""
    found: list[str] = []

    def compile_noted(task: Task) -> Outcome:
        found.append(task.sha256)
        return compile_task(task)

    monkeypatch.setattr("tscc.cli.corpus._executor_of", lambda given: lambda tasks: map(compile_noted, tasks))
    return found


def pages(out: Path) -> dict[str, Path]:
    """The pages of a run by digest."""
    return {path.stem: path for path in (out / "report" / "pages").rglob("*.html")}


def test_every_filing_is_in_the_index_and_what_was_compiled_has_a_page(folder: Path) -> None:
    (folder / "in" / "again.txt").write_bytes(filing(0))
    assert run(*REPORT) == 1
    index = (folder / "out" / "report" / "index.html").read_text(encoding="utf-8")
    sections = dict(re.findall(r'<section class="of" id="(\w+)">(.*?)</section>', index, re.S))
    assert {word: re.findall(r"in/[\w/.]+", text) for word, text in sections.items()} == {
        "unread": ["in/gone.txt"],
        "valid": ["in/001.txt", "in/again.txt"],
        "declined": ["in/letter.txt"],
    }
    assert "no such file or directory" in sections["unread"]
    assert "no part of this filing has the words of a filing about a pool of mortgage loans" in sections["declined"]
    links = {unquote(link) for link in re.findall(r'href="([^"#]+)"', index)}
    expected = {each.sha256 for each in entries_of(folder / "out") if each.document is not None}
    assert links == {f"pages/{sha256[:2]}/{sha256}.html" for sha256 in expected}
    assert pages(folder / "out").keys() == expected
    assert {f"report/{link}" for link in links} < manifest(folder / "out")["files"].keys()


def test_a_page_is_that_of_the_filing_by_its_id_and_leads_back(folder: Path) -> None:
    (folder / "in" / "wrapped.txt").write_bytes(submission(1, filing(5)))
    run(*REPORT)
    (entry,) = [each for each in entries_of(folder / "out") if each.filing_id.endswith("-000001")]
    page = pages(folder / "out")[entry.sha256]
    text = page.read_text(encoding="utf-8")
    assert "<title>0009999999-01-000001: tscc report</title>" in text
    assert "2002-15" in text
    (above,) = re.findall(r'href="([^"#]+)" class="above"', text)
    assert page.parent.joinpath(above).resolve() == (folder / "out" / "report" / "index.html").resolve()


def test_a_second_run_writes_what_is_missing_and_nothing_else(folder: Path, compiled: list[str]) -> None:
    run(*REPORT)
    before, made = digests(folder / "out"), {path: path.stat().st_ino for path in pages(folder / "out").values()}
    missing, other = sorted(made)
    missing.unlink()
    compiled.clear()
    run(*REPORT)
    assert compiled == [missing.stem]
    assert other.stat().st_ino == made[other], "it is not written again"
    other.write_bytes(other.read_bytes()[:-1])
    compiled.clear()
    run(*REPORT)
    assert compiled == [other.stem], "it was cut"
    assert digests(folder / "out") == before


def test_a_report_of_a_run_that_had_none(folder: Path, compiled: list[str]) -> None:
    run("batch", "in", "--out", "out", "-q")
    tables = {name: digest for name, digest in digests(folder / "out").items() if name != "manifest.json"}
    assert not (folder / "out" / "report").exists()
    run(*REPORT)
    assert len(pages(folder / "out")) == 2
    assert tables.items() <= digests(folder / "out").items(), "the tables are the same with a report"
    assert len(compiled) == 3 + 3
    run(*REPORT)
    assert len(compiled) == 3 + 3


def test_pages_of_filings_that_left_go(folder: Path) -> None:
    run(*REPORT)
    gone = pages(folder / "out")
    (folder / "in" / "001.txt").write_bytes(filing(8))
    (folder / "out" / "report" / ".tscc-killed").mkdir()
    run(*REPORT)
    left = pages(folder / "out")
    assert len(left) == 2
    assert len(left.keys() & gone.keys()) == 1
    assert left.keys() == {each.sha256 for each in entries_of(folder / "out") if each.document is not None}
    assert not [*(folder / "out").rglob(".tscc-*")]


@pytest.mark.parametrize("name", ["report", "report/index.html", "report/pages/ab/mine.html"])
def test_nothing_of_the_user_is_overwritten(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = folder / "out" / name
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    assert run(*REPORT) == 3
    assert str(Path("out", name)) in capsys.readouterr().err
    assert mine.read_text() == "mine"
    assert not (folder / "out" / "run.sqlite").exists(), "it is found before anything is compiled"


def test_a_fault_of_a_page_costs_the_page(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("batch", "in", "--out", "without", "-q")
    monkeypatch.setattr("tscc.batch.pages.write_report", _raise(ZeroDivisionError("a bug")))
    run(*REPORT)
    index = (folder / "out" / "report" / "index.html").read_text(encoding="utf-8")
    assert index.count("no page: internal error: ZeroDivisionError: a bug") == 2
    assert "pages/" not in index
    assert digests(folder / "without" / "tables") == digests(folder / "out" / "tables")


def test_a_page_that_cannot_be_written_ends_the_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tscc.batch.pages.write_report", _raise(OSError(28, "No space left on device", "x.html")))
    assert run(*REPORT) == 3
    assert capsys.readouterr().err == "tscc: x.html: No space left on device\n"
    assert not (folder / "out" / "manifest.json").exists()


def _raise(error: Exception) -> object:
    def write(*_: object) -> NoReturn:
        raise error

    return write


def test_a_cluster_is_refused_before_anything_begins(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    assert main([*REPORT, "--tables", "csv", "--executor", "dask://127.0.0.1:9"]) == 2
    assert "--report needs workers on this machine" in capsys.readouterr().err
    assert not (folder / "out").exists()


def test_the_index_of_a_run_is_written_again(folder: Path) -> None:
    run(*REPORT)
    before = digests(folder / "out")
    (folder / "out" / "report" / "index.html").unlink()
    assert run("dataset", "out", "--report", "-q") == 1
    assert digests(folder / "out") == before


def test_a_report_without_all_its_pages_is_not_written_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("batch", "in", "--out", "out", "-q")
    before = digests(folder / "out")
    assert run("dataset", "out", "--report", "-q") == 3
    assert capsys.readouterr().err == "tscc: out/report: 3 pages are missing; `tscc batch --report` writes them\n"
    assert run("merge", "out", "--out", "merged", "--report", "-q") == 3
    assert digests(folder / "out") == before
    assert not (folder / "merged").exists()


def test_reports_are_merged(folder: Path) -> None:
    for part in "12":
        run("batch", "in", "--out", part, "-q", "--report", "--shard", f"{part}/2")
    run(*REPORT)
    parts = [digests(folder / part) for part in "12"]
    assert run("merge", "1", "2", "--out", "merged", "--report", "-q") == 1
    assert digests(folder / "merged") == digests(folder / "out")
    assert [digests(folder / part) for part in "12"] == parts


def test_a_merge_finds_what_is_in_its_way_first(folder: Path) -> None:
    run(*REPORT)
    (folder / "merged" / "tables").mkdir(parents=True)
    (folder / "merged" / "tables" / "mine").write_text("mine")
    assert run("merge", "out", "--out", "merged", "-q") == 3
    assert [path.name for path in (folder / "merged").iterdir()] == ["tables"]


def sections_of(index: Path) -> dict[str, str]:
    """The parts of an index by kind."""
    text = index.read_text(encoding="utf-8")
    return dict(re.findall(r'<section class="of" id="(\w+)">(.*?)</section>', text, re.S))


def test_report_of_a_run_without_pages_reads_the_texts_again(folder: Path) -> None:
    write_zip(folder / "in" / "more!.zip", [("a/b.txt", filing(7)), ("same.txt", filing(1))])
    run("batch", "in", "--out", "out", "-q")
    before = digests(folder / "out")
    assert main(["report", "out", "-o", "pages"]) == 3
    assert digests(folder / "out") == before
    sections = sections_of(folder / "pages" / "index.html")
    assert {word: re.findall(r">(in/[\w/.!]+)", text) for word, text in sections.items()} == {
        "unread": ["in/gone.txt"],
        "valid": ["in/001.txt", "in/below/000.txt", "in/more!.zip!a/b.txt"],
        "declined": ["in/letter.txt"],
    }
    made = list((folder / "pages" / "pages").rglob("*.html"))
    assert len(made) == 3
    assert all('id="L1"' in page.read_text(encoding="utf-8") for page in made)


def test_report_of_a_run_whose_texts_are_gone_shows_the_documents(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("batch", "in", "--out", "out", "-q", "--no-prescreen")
    shutil.rmtree(folder / "in")
    assert main(["report", "out", "-o", "pages", "--jobs", "2"]) == 3
    assert "out: 4 filings of the run without a text" in capsys.readouterr().err
    sections = sections_of(folder / "pages" / "index.html")
    assert sections["unread"].count("the run found errors, and its text is no longer where the run found it") == 1
    assert re.findall(r">(in/[\w/.]+)</a>", sections["valid"]) == ["in/001.txt", "in/below/000.txt"]


def test_report_of_a_folder_without_a_run_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "run.sqlite").write_bytes(b"")
    assert main(["report", "out", "-o", "pages"]) == 3
    assert "has no run; `tscc batch` makes one" in capsys.readouterr().err
    assert main(["report", "out"]) == 2
