"""The commands of a corpus: what is found wrong before a run begins, what is said during it, and what is never overwritten."""

from __future__ import annotations

import errno
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from batch.corpora import digests, entries_of, manifest, run, stay_here, write_filings

from tscc.batch.compile_task import compile_task
from tscc.batch.found import Found, Unread
from tscc.batch.journal import Journal
from tscc.batch.outcome import Outcome, Task
from tscc.batch.progress import Progress
from tscc.cli.main import main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder with a filing, where `tscc batch` compiles in this process."""
    monkeypatch.chdir(tmp_path)
    stay_here(monkeypatch)
    return write_filings(tmp_path / "in", 1).parent


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["nowhere"], 3, "tscc: nowhere: No such file or directory\n"),
        (["in/*.doc"], 3, "tscc: in/*.doc: no file matches this pattern\n"),
        (["-"], 2, "tscc: a corpus is read from files, not from standard input\n"),
        (["in", "--duckdb", "no/pools.duckdb"], 3, "tscc: no: no such folder\n"),
        (["in", "--memory", "127"], 2, "`127` is less than 128, without which a worker does not start\n"),
        (["in", "--tables", "xls"], 2, "`xls` is not a format; the formats are parquet, csv, jsonl\n"),
        (["in", "--shard", "4/3"], 2, "`4/3` is not a part such as 2/8\n"),
        (["in", "--memory", "0"], 2, "`0` is less than 128, without which a worker does not start\n"),
        (["in", "--timeout", "0"], 2, "`0` is not a number of seconds above 0\n"),
        (["in", "--retry-failed", "--no-resume"], 2, "not allowed with argument --retry-failed\n"),
        (["in", "--executor", "tcp://x:1"], 2, "`tcp://x:1` is not an address such as dask://127.0.0.1:8786\n"),
    ],
)
def test_what_cannot_be_done_is_said_first(
    folder: Path, arguments: list[str], code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        found = main(["batch", *arguments, "--out", "out"])
    except SystemExit as ended:  # of argparse
        found = int(str(ended.code))
    assert (found, capsys.readouterr().err.endswith(told)) == (code, True)
    assert not (folder / "out" / "tables").exists()


@pytest.mark.parametrize(
    ("missing", "options", "told"),
    [
        ("pebble", ["--tables", "csv"], "pebble is not installed: pip install pebble"),
        ("distributed", ["--executor", "dask://x:1", "--tables", "csv"], "pip install distributed"),
        ("pyarrow", [], "pyarrow is not installed: pip install pyarrow"),
    ],
)
def test_what_is_not_installed_is_said_first(
    folder: Path, missing: str, options: list[str], told: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    for module in ("tscc.batch.workers", "tscc.dataset.write"):
        monkeypatch.setattr(f"{module}.find_spec", lambda name: None if name == missing else True)
    assert main(["batch", "in", "--out", "out", *options]) == 2
    assert told in capsys.readouterr().err
    assert not (folder / "out").exists()


@pytest.mark.parametrize("name", ["README.md", "manifest.json", "documents", "documents/mine", "tables", "tables/mine"])
def test_nothing_of_the_user_is_overwritten(folder: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "out" / name
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    assert run("batch", "in", "--out", "out") == 3
    assert "would be lost" in capsys.readouterr().err
    assert path.read_text() == "{}"
    assert not (folder / "out" / "run.sqlite").exists(), "it is found before anything is compiled"


def test_the_data_set_is_made_again_from_the_journal(folder: Path) -> None:
    run("batch", "in", "--out", "out", "--documents")
    before = digests(folder / "out")
    (folder / "out" / "tables" / "pools.jsonl").unlink()
    (folder / "out" / "manifest.json").unlink()
    assert run("dataset", "out", "--documents") == 0
    assert digests(folder / "out") == before
    assert main(["dataset", "out", "--tables", "csv,jsonl", "-q"]) == 0
    assert {"tables/pools.csv", "tables/pools.jsonl"} <= digests(folder / "out").keys()


def test_what_a_killed_run_was_making_is_removed(folder: Path) -> None:
    (folder / "out" / ".tscc-abc" / "tables").mkdir(parents=True)
    (folder / "out" / ".tscc-manifest.json").touch()
    assert run("batch", "in", "--out", "out", "--jobs", "0") == 0
    assert not [*(folder / "out").glob(".tscc-*")]


def test_the_data_set_of_a_run_that_did_not_end_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tscc.batch.inputs.read_inputs", _interrupted)
    assert run("batch", "in", "--out", "out") == 130
    assert capsys.readouterr().err == "tscc: interrupted after 9 filings; the same command continues\n"
    assert run("dataset", "out") == 0
    shown = capsys.readouterr()
    assert shown.err == "tscc: the run did not end: this is the data set of what it has compiled so far\n"
    assert "9  declined" in shown.out
    assert (manifest(folder / "out")["whole"], manifest(folder / "out")["filings"]) == (False, 9)


def test_a_place_whose_filing_was_not_compiled_is_not_counted(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def two_of(tasks: Iterator[Task]) -> Iterator[Outcome]:
        given = [*tasks]
        yield from map(compile_task, given[:2])
        raise KeyboardInterrupt

    write_filings(folder / "more", 4)
    monkeypatch.setattr("tscc.cli.corpus._executor_of", lambda given: two_of)
    assert run("batch", "more", "--out", "out") == 130
    assert run("dataset", "out") == 0
    assert capsys.readouterr().out.splitlines()[0] == "2 filings"
    assert (manifest(folder / "out")["filings"], manifest(folder / "out")["locations"]) == (2, 2)


def _interrupted(*_: object) -> Iterator[Found | Unread]:
    for number in range(9):
        yield Found(f"{number}.txt", b"A letter %d.\n" % number)
    raise KeyboardInterrupt


def test_above_a_million_filings_the_tables_are_in_buckets(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow", reason="needs the extra: pip install '.[dataset]'")
    monkeypatch.setattr("tscc.batch.second_stage._MOST_IN_ONE_FILE", 2)
    write_filings(folder / "more", 3)
    (folder / "more" / "nowhere.txt").symlink_to(folder / "missing.txt")
    assert main(["batch", "more", "--out", "out"]) == 1
    found = {path.parent.name for path in (folder / "out" / "tables" / "filings").glob("*/filings.parquet")}
    assert found == {f"bucket={each.sha256[:2] or '00'}" for each in entries_of(folder / "out")}
    assert len(manifest(folder / "out")["files"]) == len([*(folder / "out").rglob("*.*")]) - 2, "journal and manifest"


def test_a_folder_without_a_journal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("dataset", "in") == 3
    assert capsys.readouterr().err == "tscc: in: has no run.sqlite; `tscc batch` makes one\n"


def test_quiet_says_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "in" / "notes.md").touch()
    assert run("batch", "in", "--out", "out", "-q") == 0
    assert capsys.readouterr() == ("", "")


def test_the_progress_line_counts_what_is_finished() -> None:
    progress = Progress(io.StringIO(), 40)
    for status in ["compiled"] * 7 + ["errors"] * 2 + ["failed"] + ["known"] * 10:
        progress(status)
    line = progress.text(progress._started + 5)
    assert line == "20 filings, 2 a second, 10 known, 2 with errors, 1 failed, 0:10 left"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Yes."""
        return True


def test_on_a_terminal_the_line_is_written_over(monkeypatch: pytest.MonkeyPatch) -> None:
    clock: Callable[[], float] = iter(range(100)).__next__
    monkeypatch.setattr("time.monotonic", clock)
    stream = Terminal()
    progress = Progress(stream, None)
    progress("compiled")
    progress.end()
    line = "1 filing, 1 a second, 0 with errors, 0 failed"
    assert stream.getvalue() == f"\r{line}\r{' ' * len(line)}\r"


def test_the_same_bytes_in_two_places_are_one_filing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("batch", "in", "--out", "out") == 0
    assert capsys.readouterr().out.splitlines()[0] == "1 filing"
    (original,) = (path for path in (folder / "in").rglob("*") if path.is_file())
    (folder / "in" / "copy.txt").write_bytes(original.read_bytes())
    assert run("batch", "in", "--out", "out") == 0
    assert capsys.readouterr().out.splitlines()[0] == "1 filing in 2 places"


def test_a_file_is_no_folder_of_a_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "mine").write_text("mine")
    run("batch", "in", "--out", "out", "-q")
    for command in (("batch", "in"), ("merge", "out")):
        assert run(*command, "--out", "mine") == 3
        assert capsys.readouterr().err == "tscc: mine: is not a folder\n"
    assert (folder / "mine").read_text() == "mine"


def test_what_an_earlier_run_wrote_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("batch", "in", "--out", "out", "--documents", "--report")
    capsys.readouterr()
    assert run("batch", "in", "--out", "out") == 0
    assert capsys.readouterr().err.splitlines()[-2:] == [
        "tscc: out/documents: of an earlier run; --documents writes it again",
        "tscc: out/report: of an earlier run; --report writes it again",
    ]


def test_a_database_that_cannot_be_written_is_told_first(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write anywhere
    assert run("batch", "in", "--out", "out", "--duckdb", "x.db") == 3
    assert capsys.readouterr().err == "tscc: x.db: Permission denied\n"
    assert not (folder / "out").exists() or not (folder / "out" / "run.sqlite").exists()


def full(*_: object) -> None:
    """What a disk without room gives a write."""
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_told_by_the_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as within:
        within.setattr("tscc.dataset.text_formats.JsonLinesTable.write", full)
        assert run("batch", "in", "--out", "out") == 3
    assert capsys.readouterr().err == "tscc: out: No space left on device\n"
    assert [path.name for path in (folder / "out").iterdir()] == ["run.sqlite"]
    assert run("batch", "in", "--out", "out") == 0


@pytest.mark.parametrize("journal", ["empty", "without a run"])
def test_a_journal_without_a_run_has_no_data_set(
    folder: Path, journal: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "out").mkdir()
    if journal == "empty":
        (folder / "out" / "run.sqlite").touch()
    else:
        Journal(folder / "out", create=True).close()
    assert run("dataset", "out") == 3
    assert capsys.readouterr().err == "tscc: out/run.sqlite: has no run; `tscc batch` makes one\n"
    assert [path.name for path in (folder / "out").iterdir()] == ["run.sqlite"]


def test_a_folder_that_is_refused_is_left_as_it_is(folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "README.md").write_text("mine")
    assert run("batch", "in", "--out", "out") == 3
    assert [path.name for path in (folder / "out").iterdir()] == ["README.md"]
