"""Whole runs as users start them: the files depend on the filings alone, whatever the workers, and whatever ended a run."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from batch.corpora import (
    batch,
    digests,
    entries_of,
    filing,
    journal_of,
    manifest,
    start,
    statuses_of,
    until,
    write_poisoned,
)  # fmt: skip

pytest.importorskip("pebble", reason="needs the extra: pip install '.[batch]'")

from tscc.batch.journal import Journal, JournalError
from tscc.batch.second_stage import Wanted
from tscc.batch.stage_process import write_apart

ALL = ("--documents", "--report")
"""Everything that a run can write."""
Clean = tuple[Path, dict[str, str]]


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Clean:
    """A corpus with archives, and what a run with one worker makes of it."""
    folder = tmp_path_factory.mktemp("clean")
    write_poisoned(folder / "in")
    done = batch("in", "--out", "one", "--jobs", "1", *ALL, cwd=folder)
    assert (done.returncode, done.stderr) == (1, "")
    return folder, digests(folder / "one")


def test_any_number_of_workers_gives_the_same(clean: Clean) -> None:
    """Two are those of the run that is killed, below."""
    folder, expected = clean
    batch("in", "--out", "four", "--jobs", "4", *ALL, cwd=folder)
    assert digests(folder / "four") == expected


def test_a_poisoned_corpus_costs_exactly_its_members(clean: Clean) -> None:
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
    other = sorted((place, status) for place, (status, _) in found.items() if status in ("errors", "declined"))
    assert other == [("in/binary.txt", "declined"), ("in/empty.txt", "errors")]
    assert sum(status in ("compiled", "warnings") for status, _ in found.values()) == len(found) - 8 == 8


def test_the_manifest_lists_every_file_with_its_digest_and_every_failure(clean: Clean) -> None:
    folder, expected = clean
    found = manifest(folder / "one")
    assert found["files"] == {name: digest for name, digest in expected.items() if name != "manifest.json"}
    assert found["by_status"] == {"compiled": 8, "warnings": 0, "errors": 1, "declined": 1, "failed": 6}
    assert (found["filings"], found["locations"], found["whole"]) == (16, 16, True)
    failed = {each["location"]: each["why"] for each in found["failed"]}
    assert failed == {place: why for place, (status, why) in statuses_of(folder / "one").items() if status == "failed"}


def test_documents_are_those_of_a_compile(clean: Clean) -> None:
    folder, _ = clean
    (entry,) = [each for each in entries_of(folder / "one") if "in/001.txt" in each.locations]
    written = folder / "one" / "documents" / entry.sha256[:2] / f"{entry.sha256}.json"
    command = [sys.executable, "-m", "tscc", "compile", "--format", "json", "-"]
    done = subprocess.run(command, input=filing(1), capture_output=True, check=True)
    assert written.read_bytes() == done.stdout


def test_a_killed_run_continues_to_the_same(clean: Clean) -> None:
    """Killed once as it begins, and once later; `benchmarks/corpus.py --kills 10` does it at random moments."""
    folder, expected = clean
    for seconds in (0.1, 0.6):
        run = start("in", "--out", "killed", "--jobs", "2", *ALL, cwd=folder)
        until(lambda: (folder / "killed" / "run.sqlite").exists())
        time.sleep(seconds)
        os.killpg(run.pid, signal.SIGKILL)
        run.communicate()
    assert batch("in", "--out", "killed", "--jobs", "2", *ALL, cwd=folder).returncode == 1
    assert digests(folder / "killed") == expected


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupt_is_told_and_continued(clean: Clean, sent: signal.Signals) -> None:
    if signal.getsignal(sent) is signal.SIG_IGN:
        pytest.skip("the tests run under nohup")
    folder, expected = clean
    out = folder / sent.name
    run = start("in", "--out", sent.name, "--jobs", "1", *ALL, cwd=folder)
    until(lambda: (out / "run.sqlite").exists())
    time.sleep(0.3)
    os.killpg(run.pid, sent)
    _, told = run.communicate(timeout=30)
    # CPython ends by the signal itself if it came in the midst of certain imports; a shell shows 130 for both
    assert run.returncode in (130, -signal.SIGINT)
    assert told.startswith("tscc: interrupted after ")
    assert told.count("\n") == 1
    assert not (out / "manifest.json").exists()
    batch("in", "--out", sent.name, "--jobs", "1", *ALL, cwd=folder)
    assert digests(out) == expected


def test_an_error_of_the_process_that_writes_is_that_of_the_run(tmp_path: Path) -> None:
    journal_of(tmp_path, [])
    (tmp_path / "documents").write_text("mine")
    with pytest.raises(FileExistsError) as told:
        write_apart(tmp_path, Wanted(("csv",)))
    assert (told.value.strerror, told.value.filename) == (
        "is not part of a corpus run and would be lost",
        str(tmp_path / "documents"),
    )
    with closing(Journal(tmp_path)), pytest.raises(JournalError, match="another run writes to it"):
        write_apart(tmp_path, Wanted(("csv",)))


def test_the_closing_table_names_what_failed(clean: Clean) -> None:
    folder, _ = clean
    done = batch("in", "--out", "one", *ALL, cwd=folder)
    lines = done.stdout.splitlines()
    assert lines[0] == "16 filings"
    counts = [["8", "compiled"], ["1", "errors"], ["1", "declined"], ["6", "failed"]]
    assert [line.split() for line in lines[1:5]] == counts
    assert "  in/nowhere.txt: cannot be read: no such file or directory" in lines
    assert lines[lines.index("slowest") - 1] == ""
