"""The journal: what is compiled again and what is not, what belongs to a run, and which id each text has."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from batch import poison
from batch.corpora import (
    digests,
    entries_of,
    filing,
    journal_of,
    manifest,
    run,
    statuses_of,
    stay_here,
    submission,
    write_filings,
    write_poisoned,
    write_zip,
)  # fmt: skip

from tscc.batch.entries import choose_entries, read_tables
from tscc.batch.journal import Journal, JournalError
from tscc.batch.merge import merge_journals
from tscc.batch.outcome import Outcome, Task, failed, tool
from tscc.batch.run import Shard

IDS = ("0009999999-01-000007", "0009999999-01-000008")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder, where `tscc batch` compiles in this process."""
    monkeypatch.chdir(tmp_path)
    stay_here(monkeypatch)
    return tmp_path


def spoil(out: Path, statement: str) -> None:
    """Change a journal."""
    with closing(sqlite3.connect(out / "run.sqlite")) as base, base:
        base.execute(statement)


def failing(task: Task) -> Outcome:
    """A compile that does not end."""
    return failed(task, "ended", 0.1)


def test_what_is_known_is_not_compiled_again(folder: Path) -> None:
    write_filings(folder / "in", 2)
    run("batch", "in", "--out", "out")
    spoil(folder / "out", "UPDATE result SET seconds = 1234.5")
    run("batch", "in", "--out", "out")
    assert {each.seconds for each in entries_of(folder / "out")} == {1234.5}
    run("batch", "in", "--out", "out", "--no-resume")
    assert 1234.5 not in {each.seconds for each in entries_of(folder / "out")}


def test_results_of_another_version_are_not_used(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_filings(folder / "in", 1)
    run("batch", "in", "--out", "out")
    spoil(folder / "out", "UPDATE result SET tool = '9.9', seconds = 1234.5")
    spoil(folder / "out", "UPDATE state SET value = '9.9' WHERE name = 'tool'")
    capsys.readouterr()
    run("batch", "in", "--out", "out")
    assert capsys.readouterr().err.startswith("tscc: the journal is of tscc 9.9 with ")
    assert [each.tool_version for each in entries_of(folder / "out") if each.seconds < 1000] == [tool()]


def test_what_failed_is_compiled_again_only_if_asked_to(folder: Path) -> None:
    write_filings(folder / "in", 1)
    run("batch", "in", "--out", "out")
    spoil(folder / "out", "UPDATE result SET status = 'failed', error = 'ended'")
    assert run("batch", "in", "--out", "out") == 1
    assert run("batch", "in", "--out", "out", "--retry-failed") == 0


def test_a_file_that_changed_or_left_is_no_longer_in_the_tables(folder: Path) -> None:
    write_filings(folder / "in", 3)
    run("batch", "in", "--out", "out")
    (folder / "in" / "001.txt").write_bytes(filing(50))
    (folder / "in" / "002.txt").unlink()
    run("batch", "in", "--out", "out")
    run("batch", "in", "--out", "new")
    assert digests(folder / "out") == digests(folder / "new")


def test_a_file_that_could_not_be_read_may_be_read_later(folder: Path) -> None:
    write_filings(folder / "in", 1)
    (folder / "in" / "late.txt").symlink_to(folder / "missing.txt")
    assert run("batch", "in", "--out", "out") == 1
    assert statuses_of(folder / "out")["in/late.txt"] == ("failed", "cannot be read: no such file or directory")
    (folder / "missing.txt").write_bytes(filing(7))
    assert run("batch", "in", "--out", "out") == 0
    assert statuses_of(folder / "out")["in/late.txt"] == ("compiled", None)


def test_the_order_of_inputs_changes_nothing(folder: Path) -> None:
    write_filings(folder / "in", 3)
    write_zip(folder / "z.zip", [(f"{number}.txt", filing(number)) for number in range(4)])
    run("batch", "in", "z.zip", "--out", "one")
    run("batch", "z.zip", "in", "--out", "two")
    assert digests(folder / "one") == digests(folder / "two")
    assert sorted(len(each.locations) for each in entries_of(folder / "one")) == [1, 2, 2, 2]


def test_texts_under_one_accession_number_are_told_apart(folder: Path) -> None:
    (folder / "in").mkdir()
    data = [submission(7), submission(7) + b"\n", submission(8)]
    for number, text in enumerate(data):
        (folder / "in" / f"{number}.txt").write_bytes(text)
    (folder / "in" / "copy.txt").write_bytes(data[0])
    run("batch", "in", "--out", "out", "--documents")
    found = entries_of(folder / "out")
    first, second = sorted((each for each in found if "000007" in each.filing_id), key=lambda each: each.sha256)
    assert [each.filing_id for each in found] == [IDS[0], second.filing_id, IDS[1]]
    assert (first.filing_id, second.filing_id) == (IDS[0], f"{IDS[0]}~{second.sha256[:8]}")
    assert sorted(map(len, (first.locations, second.locations))) == [1, 2]
    assert second.codes[:1] == ["TS020"]
    assert "TS020" not in first.codes
    assert manifest(folder / "out")["second_texts"] == [second.filing_id]
    assert manifest(folder / "out")["by_code"]["TS020"] == 1
    assert len([*(folder / "out" / "documents").glob(f"*/{second.filing_id}.json")]) == 1


def test_a_number_that_is_no_accession_number_is_no_path(folder: Path) -> None:
    (folder / "in").mkdir()
    (folder / "in" / "a.txt").write_bytes(submission(1).replace(b"0009999999-01-000001", b"../../../../escaped"))
    assert run("batch", "in", "--out", "out", "--documents") == 0
    (written,) = (folder / "out" / "documents").rglob("*.json")
    (entry,) = entries_of(folder / "out")
    assert written.relative_to(folder / "out").as_posix() == f"documents/{entry.sha256[:2]}/{entry.sha256}.json"


# --- shards and merges


def test_shards_merged_are_one_run(folder: Path) -> None:
    write_poisoned(folder / "in")
    for part in ("1/3", "2/3", "3/3"):
        run("batch", "in", "--out", f"shard{part[0]}", "--shard", part)
    run("batch", "in", "--out", "whole")
    parts = [statuses_of(folder / f"shard{part}") for part in "123"]
    assert sum(map(len, parts)) == len(statuses_of(folder / "whole"))
    assert run("merge", "shard2", "shard1", "shard3", "--out", "merged") == 1
    assert digests(folder / "merged") == digests(folder / "whole")


def test_shards_divide_all_digests() -> None:
    found = [f"{number * 7919:08x}" for number in range(200)]
    parts = [[each for each in found if Shard(number, 7).has(each)] for number in range(1, 8)]
    assert sorted(each for part in parts for each in part) == sorted(found)


@pytest.mark.parametrize("order", ["ab", "ba"])
def test_a_merge_prefers_what_was_compiled(folder: Path, order: str) -> None:
    journal_of(folder / "a", [poison.BROKEN], failing)
    journal_of(folder / "b", [poison.BROKEN])
    merge_journals([folder / name for name in order], folder / "merged")
    (entry,) = entries_of(folder / "merged")
    assert (entry.status, entry.locations) == ("declined", ["a-0.txt", "b-0.txt"])


@pytest.mark.parametrize(
    ("change", "code", "told"),
    [
        ("UPDATE state SET value = '9.9' WHERE name = 'tool'", 3, f"b: its version 9.9 differs from {tool()} of a"),
        ("UPDATE state SET value = '{}' WHERE name = 'options'", 3, "b: its options {} differs from "),
        ("UPDATE state SET value = 0 WHERE name = 'whole'", 3, "b: its run did not end"),
        ("UPDATE place SET location = 'a-0.txt'", 3, "b: a-0.txt has other bytes than in another of the folders"),
    ],
)
def test_a_merge_refuses_what_does_not_belong_together(
    folder: Path, change: str, code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in "ab":
        journal_of(folder / name, [b"A letter %s.\n" % name.encode()])
    spoil(folder / "b", change)
    assert run("merge", "a", "b", "--out", "merged") == code
    assert capsys.readouterr().err.startswith(f"tscc: {told}")
    assert not (folder / "merged" / "tables").exists()


def test_a_merge_goes_to_a_new_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in "abc":
        journal_of(folder / name, [b"A letter %s.\n" % name.encode()])
    assert run("merge", "a", "b", "--out", "c") == 3
    assert "c: has a run: choose another --out" in capsys.readouterr().err
    assert run("merge", "a", "b", "--out", "a") == 2


# --- the file


@pytest.mark.parametrize("kind", ["notes", "tables", "another form"])
def test_a_journal_that_is_none_is_left_as_it_is(folder: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    write_filings(folder / "in", 1)
    path = folder / "out" / "run.sqlite"
    path.parent.mkdir()
    if kind == "notes":
        path.write_bytes(b"notes of a user\n" * 100)
    elif kind == "tables":
        spoil(folder / "out", "CREATE TABLE mine (a)")
    else:
        journal_of(folder / "out", [])
        spoil(folder / "out", "PRAGMA user_version = 99")
    before = path.read_bytes()
    assert run("batch", "in", "--out", "out") == 3
    told = {"another form": "is the journal of another version of tscc: choose another folder"}
    why = told.get(kind, "is not the journal of a corpus run and is left as it is")
    assert capsys.readouterr().err == f"tscc: out/run.sqlite: {why}\n"
    assert path.read_bytes() == before


def test_a_folder_is_merged_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal_of(folder / "out", [])
    assert run("merge", "out", "./out", "--out", "all") == 2
    assert capsys.readouterr().err == "tscc: a folder is given twice\n"
    assert not (folder / "all").exists()


def test_a_journal_is_read_without_a_change(folder: Path) -> None:
    journal_of(folder / "out", [filing(1)])
    before = digests(folder / "out")
    with closing(Journal(folder / "out", read=True)) as journal:
        choose_entries(journal)
        assert len([*read_tables(journal)]) == 1
        with pytest.raises(JournalError, match="readonly"):
            journal.locate("b.txt", None, "why")
    assert digests(folder / "out") == before


def test_what_a_killed_run_has_committed_is_read(folder: Path) -> None:
    """It is in the log beside the file."""
    journal_of(folder / "out", [])
    with closing(Journal(folder / "out")) as held:
        held.begin("later", "{}")
        shutil.copytree(folder / "out", folder / "killed")
    with closing(Journal(folder / "killed", read=True)) as journal:
        assert journal.tool == "later"


def test_one_run_at_a_time(folder: Path) -> None:
    command = [sys.executable, "-m", "tscc", "dataset", "out", "--tables", "csv"]
    journal_of(folder / "out", [])
    with closing(Journal(folder / "out")):
        with pytest.raises(JournalError, match="another run writes to it"):
            Journal(folder / "out")
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (3, "tscc: out/run.sqlite: another run writes to it\n")
