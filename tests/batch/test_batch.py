"""`tscc batch`: a bad filing costs itself, the data set depends on the filings alone, and a run that was ended is continued."""

from __future__ import annotations

import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from batch.corpora import batch, digests, filing, submission, tscc, write_filings, write_poisoned

pytest.importorskip("pebble", reason="needs the extra dataset: pebble")
pytest.importorskip("pyarrow", reason="needs the extra dataset: pyarrow")

from tscc.batch.entries import choose_entries, read_entries
from tscc.batch.journal import Journal, JournalError
from tscc.batch.outcome import Task, compile_task, pack
from tscc.batch.run import Rules, Shard, options_of, tool
from tscc.batch.workers import Limits, run_local
from tscc.cli.main import main
from tscc.dataset.entry import Entry

TABLES = ["--tables", "jsonl"]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder, where `tscc batch` compiles in this process: for what does not depend on workers."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tscc.cli.corpus._executor_of", lambda given: lambda tasks: map(compile_task, tasks))
    return tmp_path


def run(*arguments: str) -> int:
    """Run tscc in this process; the exit code."""
    return main([*arguments, *TABLES])


def entries_of(out: Path) -> list[Entry]:
    """The filings of a run."""
    journal = Journal(out / "run.sqlite", tool(), options_of(Rules()))
    choose_entries(journal)
    found = [*read_entries(journal)]
    journal.close()
    return found


def statuses_of(out: Path) -> dict[str, tuple[str, str | None]]:
    """Status and error by location."""
    return {place: (each.status, each.error) for each in entries_of(out) for place in each.locations}


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A corpus with archives, and what a run with one worker makes of it."""
    folder = tmp_path_factory.mktemp("clean")
    write_poisoned(folder / "in")
    done = batch("in", "--out", "one", "--jobs", "1", "--documents", *TABLES, cwd=folder)
    assert (done.returncode, done.stderr) == (1, "")
    return folder, digests(folder / "one")


@pytest.mark.parametrize("jobs", ["2", "4"])
def test_any_number_of_workers_gives_the_same(clean: tuple[Path, dict[str, str]], jobs: str) -> None:
    folder, expected = clean
    batch("in", "--out", jobs, "--jobs", jobs, "--documents", *TABLES, cwd=folder)
    assert digests(folder / jobs) == expected


def test_a_poisoned_corpus_costs_exactly_its_members(clean: tuple[Path, dict[str, str]]) -> None:
    folder, _ = clean
    found = statuses_of(folder / "one")
    assert sorted(place for place, (status, _) in found.items() if status == "failed") == [
        "in/broken.zip",
        "in/circle",
        "in/days.tar.gz!link.txt",
        "in/nowhere.txt",
        "in/pipe.txt",
        "in/year.zip!bomb.txt",
    ]
    assert found["in/year.zip!bomb.txt"] == ("failed", "unpacks to more than 8 MB, which is no filing")
    assert [place for place, (status, _) in found.items() if status == "declined"] == ["in/empty.txt"]
    assert [place for place, (status, _) in found.items() if status == "errors"] == ["in/binary.txt"]
    assert sum(status in ("compiled", "warnings") for status, _ in found.values()) == len(found) - 8 == 8


def test_the_manifest_lists_every_file_with_its_digest(clean: tuple[Path, dict[str, str]]) -> None:
    folder, expected = clean
    manifest = json.loads((folder / "one" / "manifest.json").read_text())
    assert manifest["files"] == {name: digest for name, digest in expected.items() if name != "manifest.json"}
    assert manifest["by_status"] == {"compiled": 8, "declined": 1, "errors": 1, "failed": 6}
    assert manifest["filings"] == 16
    assert manifest["whole"] is True


def test_documents_are_those_of_a_compile(clean: tuple[Path, dict[str, str]]) -> None:
    folder, _ = clean
    (entry,) = [each for each in entries_of(folder / "one") if "in/001.txt" in each.locations]
    written = folder / "one" / "documents" / entry.sha256[:2] / f"{entry.sha256}.json"
    done = subprocess.run(
        [sys.executable, "-m", "tscc", "compile", "--format", "json", "-"],
        input=filing(1),
        capture_output=True,
        check=True,
    )
    assert written.read_bytes() == done.stdout


def test_a_killed_run_continues_to_the_same(clean: tuple[Path, dict[str, str]]) -> None:
    folder, expected = clean
    out = "killed"
    command = [sys.executable, "-m", "tscc", "batch", "in", "--out", out, "--jobs", "2", "--documents", *TABLES]
    run = subprocess.Popen(
        command, cwd=folder, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    until(lambda: (folder / out / "run.sqlite").exists())
    time.sleep(0.5)
    os.killpg(run.pid, signal.SIGKILL)
    run.wait()
    assert batch("in", "--out", out, "--jobs", "2", "--documents", *TABLES, cwd=folder).returncode == 1
    assert digests(folder / out) == expected


def test_an_interrupt_is_told_and_continued(clean: tuple[Path, dict[str, str]]) -> None:
    folder, expected = clean
    command = [sys.executable, "-m", "tscc", "batch", "in", "--out", "int", "--jobs", "1", "--documents", *TABLES]
    run = subprocess.Popen(
        command, cwd=folder, start_new_session=True, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    until(lambda: (folder / "int" / "run.sqlite").exists())
    time.sleep(0.3)
    os.killpg(run.pid, signal.SIGINT)
    _, told = run.communicate(timeout=30)
    assert run.returncode == 130
    assert told.startswith("tscc: interrupted after ")
    assert told.count("\n") == 1
    assert not (folder / "int" / "manifest.json").exists()
    batch("in", "--out", "int", "--jobs", "1", "--documents", *TABLES, cwd=folder)
    assert digests(folder / "int") == expected


def until(happened: object, seconds: float = 20) -> None:
    """Wait for something."""
    assert callable(happened)
    started = time.monotonic()
    while not happened():
        assert time.monotonic() - started < seconds
        time.sleep(0.01)


def test_what_is_known_is_not_compiled_again(here: Path) -> None:
    write_filings(here / "in", 2)
    run("batch", "in", "--out", "out")
    spoil(here / "out", "UPDATE result SET seconds = 1234.5")
    run("batch", "in", "--out", "out")
    assert {each.seconds for each in entries_of(here / "out")} == {1234.5}
    run("batch", "in", "--out", "out", "--no-resume")
    assert 1234.5 not in {each.seconds for each in entries_of(here / "out")}


def spoil(out: Path, statement: str) -> None:
    """Change a journal."""
    with sqlite3.connect(out / "run.sqlite") as base:
        base.execute(statement)
    base.close()


def test_what_failed_is_compiled_again_only_if_asked_to(here: Path) -> None:
    write_filings(here / "in", 1)
    run("batch", "in", "--out", "out")
    spoil(here / "out", "UPDATE result SET status = 'failed', error = 'ended'")
    assert run("batch", "in", "--out", "out") == 1
    assert run("batch", "in", "--out", "out", "--retry-failed") == 0


def test_a_file_that_changed_or_left_is_no_longer_in_the_tables(here: Path) -> None:
    write_filings(here / "in", 3)
    run("batch", "in", "--out", "out")
    (here / "in" / "001.txt").write_bytes(filing(50))
    (here / "in" / "002.txt").unlink()
    run("batch", "in", "--out", "out")
    run("batch", "in", "--out", "new")
    assert digests(here / "out") == digests(here / "new")


def test_shards_merged_are_one_run(here: Path) -> None:
    write_poisoned(here / "in")
    for part in ("1/3", "2/3", "3/3"):
        run("batch", "in", "--out", f"shard{part[0]}", "--shard", part)
    run("batch", "in", "--out", "whole")
    parts = [statuses_of(here / f"shard{part}") for part in "123"]
    assert sum(map(len, parts)) == len(statuses_of(here / "whole"))
    assert run("merge", "shard2", "shard1", "shard3", "--out", "merged") == 1
    assert digests(here / "merged") == digests(here / "whole")
    expected = digests(here / "whole")
    (here / "whole" / "tables" / "pools.jsonl").unlink()
    (here / "whole" / "manifest.json").unlink()
    assert run("dataset", "whole") == 1
    assert digests(here / "whole") == expected


def test_merge_refuses_mixed_versions(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in (1, 2):
        write_filings(here / f"in{number}", number)
        run("batch", f"in{number}", "--out", f"out{number}")
    spoil(here / "out2", "UPDATE state SET value = '9.9' WHERE name = 'tool'")
    assert run("merge", "out1", "out2", "--out", "all") == 3
    assert capsys.readouterr().err == f"tscc: out2: its version 9.9 differs from {tool()} of out1\n"
    assert not (here / "all").exists()


def test_texts_under_one_accession_number_are_told_apart(here: Path) -> None:
    (here / "in").mkdir()
    texts = [submission(7), submission(7) + b"\n", submission(8)]
    for number, data in enumerate(texts):
        (here / "in" / f"{number}.txt").write_bytes(data)
    (here / "in" / "copy.txt").write_bytes(texts[0])
    run("batch", "in", "--out", "out")
    found = entries_of(here / "out")
    first, second = sorted((each for each in found if "000007" in each.filing_id), key=lambda each: each.sha256)
    assert [each.filing_id for each in found] == [first.filing_id, second.filing_id, "0009999999-01-000008"]
    assert (first.filing_id, second.filing_id) == ("0009999999-01-000007", f"0009999999-01-000007~{second.sha256[:8]}")
    assert sorted(map(len, (first.locations, second.locations))) == [1, 2]
    assert [each["code"] for each in second.diagnostics][:1] == ["TS020"]
    assert "TS020" not in [each["code"] for each in first.diagnostics]


BAD = {
    "ended from outside": "the worker was ended from outside (signal 9)",
    "hangs": "ended after the time limit of 1 s",
    "eats memory": "ended at the memory limit of 600 MB",
    "raises": "internal error: ZeroDivisionError: division by zero",
}


def test_a_bad_filing_costs_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three that end their worker in different ways and one that raises, among good ones."""
    monkeypatch.setattr("tscc.batch.workers.compile_task", compile_or_misbehave)
    data = [filing(number) for number in range(6)] + [f"this one {name}".encode() for name in BAD]
    order = [data[number * 7 % len(data)] for number in range(len(data))]
    tasks = iter(Task(f"{number:064x}", each, prescreen=False) for number, each in enumerate(order))
    found = {int(each.sha256, 16): each for each in run_local(tasks, Limits(2, 1, 600))}
    told = {each.error for each in found.values() if each.status == "failed"}
    assert told == set(BAD.values())
    assert len(found) == len(data)
    assert {name: found[order.index(f"this one {name}".encode())].error for name in BAD} == BAD


def compile_or_misbehave(task: Task) -> object:
    """In a worker: what a filing might do to it; the sha256 of a good one is that of its number."""
    from dataclasses import replace

    if b"ended from outside" in task.data:
        os.kill(os.getpid(), signal.SIGKILL)
    if b"hangs" in task.data:
        time.sleep(60)
    if b"eats memory" in task.data:
        bytearray(2 << 30)
    if b"raises" in task.data:
        return 1 / 0
    return replace(compile_task(task), sha256=task.sha256)


def test_workers_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    write_filings(tmp_path / "in", 30)
    command = [sys.executable, "-m", "tscc", "batch", "in", "--out", "out", "--jobs", "2", *TABLES]
    run = subprocess.Popen(
        command, cwd=tmp_path, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    until(lambda: len(group(run.pid)) > 3)
    os.kill(run.pid, signal.SIGKILL)
    run.wait()
    until(lambda: not group(run.pid), 5)


def group(leader: int) -> list[int]:
    """The processes of a group that run."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            fields = (path / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == leader and fields[0] != "Z":
            found.append(int(path.name))
    return found


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["nowhere"], 3, "tscc: nowhere: No such file or directory\n"),
        (["in", "--tables", "xls"], 2, "`xls` is not a format; the formats are parquet, csv, jsonl\n"),
        (["in", "--shard", "4/3"], 2, "`4/3` is not a part such as 2/8\n"),
        (["in", "--jobs", "0"], 2, "`0` is not a whole number above 0\n"),
        (["in", "--executor", "tcp://x:1"], 2, "`tcp://x:1` is not an address such as dask://127.0.0.1:8786\n"),
    ],
)
def test_what_cannot_be_done_is_said_first(tmp_path: Path, arguments: list[str], code: int, told: str) -> None:
    write_filings(tmp_path / "in", 1)
    done = batch(*arguments, "--out", "out", cwd=tmp_path)
    assert (done.returncode, done.stderr.endswith(told)) == (code, True)
    assert not (tmp_path / "out").exists()


def test_a_missing_extra_is_said_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert main(["batch", str(tmp_path), "--out", str(tmp_path / "out"), "--tables", "csv"]) == 2
    assert capsys.readouterr().err == "tscc: pebble is not installed; install the extra: pip install 'tscc[dataset]'\n"
    assert not (tmp_path / "out").exists()


def test_a_journal_that_is_none_is_left_as_it_is(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_filings(here / "in", 1)
    (here / "out").mkdir()
    (here / "out" / "run.sqlite").write_bytes(b"notes of a user\n" * 100)
    assert run("batch", "in", "--out", "out") == 3
    told = capsys.readouterr().err
    assert told == "tscc: out/run.sqlite: is not the journal of a corpus run and is left as it is\n"
    assert (here / "out" / "run.sqlite").read_bytes() == b"notes of a user\n" * 100


def test_two_runs_do_not_write_one_journal(tmp_path: Path) -> None:
    first = Journal(tmp_path / "run.sqlite", "1", "{}")
    with pytest.raises(JournalError, match="another run writes to it"):
        Journal(tmp_path / "run.sqlite", "1", "{}")
    first.close()


def test_the_closing_table_names_what_failed(clean: tuple[Path, dict[str, str]]) -> None:
    folder, _ = clean
    lines = tscc("dataset", "one", "--documents", *TABLES, cwd=folder).stdout.splitlines()
    assert lines[0] == "16 filings"
    assert [line.split() for line in lines[1:5]] == [
        ["8", "compiled"],
        ["1", "errors"],
        ["1", "declined"],
        ["6", "failed"],
    ]
    assert "  in/nowhere.txt: cannot be read: no such file or directory" in lines
    assert lines[lines.index("slowest") - 1] == ""


def test_quiet_says_nothing(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_filings(here / "in", 1)
    assert run("batch", "in", "--out", "out", "-q") == 0
    assert capsys.readouterr() == ("", "")


def test_the_progress_line_counts_what_is_finished() -> None:
    from tscc.batch.progress import Progress

    progress = Progress(io.StringIO(), 40)
    for status in ["compiled"] * 7 + ["errors"] * 2 + ["failed"] + ["known"] * 10:
        progress(status)
    line = progress.text(progress._started + 5)
    assert line == "20 filings, 2 a second, 10 known, 2 with errors, 1 failed, 0:10 left"


def test_a_number_that_is_no_accession_number_is_no_path(here: Path) -> None:
    (here / "in").mkdir()
    (here / "in" / "a.txt").write_bytes(submission(1).replace(b"0009999999-01-000001", b"../../../../escaped"))
    assert run("batch", "in", "--out", "out", "--documents") == 0
    (written,) = (here / "out" / "documents").rglob("*.json")
    (entry,) = entries_of(here / "out")
    assert written.relative_to(here / "out").as_posix() == f"documents/{entry.sha256[:2]}/{entry.sha256}.json"


def test_shards_divide_all_digests() -> None:
    digests_ = [f"{number * 7919:08x}" for number in range(200)]
    parts = [[each for each in digests_ if Shard(index, 7).has(each)] for index in range(1, 8)]
    assert sorted(each for part in parts for each in part) == sorted(digests_)


def test_a_payload_holds_what_is_no_utf_8() -> None:
    assert pack({"a": "\ud800"}, {}, [], [])
