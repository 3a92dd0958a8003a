"""A run on a Dask cluster over TCP, one of whose workers is killed midway: the tables are those of a local run."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from batch.corpora import batch, digests, filing, here, write_filings

pytest.importorskip("pebble", reason="needs the extra: pip install '.[batch]'")
pytest.importorskip("distributed", reason="needs the extra: pip install '.[distributed]'")

from tscc.batch.compile_task import compile_task
from tscc.batch.inputs import read_inputs
from tscc.batch.journal import Journal
from tscc.batch.on_dask import compile_chunk, run_on_dask
from tscc.batch.outcome import Outcome, Task
from tscc.batch.run import Executor, Rules, Watch, fill_journal
from tscc.batch.second_stage import Wanted, write_outputs
from tscc.batch.workers import Limits

FILINGS, KILLED_AFTER = 36, 10


class Cluster:
    """A scheduler and workers as processes of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.processes: list[subprocess.Popen[bytes]] = []
        self.tcp = self._scheduler()

    def _scheduler(self) -> str:
        log = self.start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        found = self._wait_for(log, r"Scheduler at:\s+tcp://(127\.0\.0\.1:\d+)")
        return f"tcp://{found[1]}"

    def workers(self, count: int) -> list[subprocess.Popen[bytes]]:
        """Start workers, and wait until the scheduler has them."""
        options = ("--nthreads", "1", "--no-dashboard", "--host", "127.0.0.1", "--local-directory", str(self._folder))
        logs = [self.start("worker", self.tcp, *options) for _ in range(count)]
        for log in logs:
            self._wait_for(log, r"Registered to:\s+tcp")
        return self.processes[-count:]

    def start(self, *command: str) -> Path:
        """Start a Dask process; the file of what it says."""
        log = self._folder / f"{len(self.processes)}.log"
        with log.open("wb") as stream:
            run = subprocess.Popen(
                [sys.executable, "-m", "dask", *command],
                stderr=stream,
                stdout=stream,
                start_new_session=True,
                cwd=self._folder,
            )
        self.processes.append(run)
        return log

    def _wait_for(self, log: Path, pattern: str) -> re.Match[str]:
        started = time.monotonic()
        while (found := re.search(pattern, log.read_text())) is None:
            assert time.monotonic() - started < 30, log.read_text()
            time.sleep(0.05)
        return found

    def end(self) -> None:
        """End every process of the cluster, with those that they started."""
        for run in self.processes:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(run.pid, signal.SIGKILL)
            run.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    (tmp_path / "dask").mkdir()
    made = Cluster(tmp_path / "dask")
    try:
        yield made
    finally:
        made.end()


def written(folder: Path, inputs: list[Path], executor: Executor, watch: Watch) -> dict[str, str]:
    """Run a corpus and give the digests of what is written."""
    folder.mkdir()
    with closing(Journal(folder, create=True)) as journal:
        fill_journal(journal, read_inputs([(str(path), None) for path in inputs], print), Rules(), executor, watch)
        write_outputs(journal, folder, Wanted(("jsonl",)))
        ((results,),) = journal.rows("SELECT count(*) FROM result")
    assert results == FILINGS
    return digests(folder)


def test_a_worker_killed_midway_loses_nothing(cluster: Cluster, tmp_path: Path) -> None:
    inputs, limits = [*write_filings(tmp_path / "in", FILINGS).rglob("*.txt")], Limits(1, 60, 1024)
    _, lost = cluster.workers(2)
    finished: list[str] = []

    def watch(status: str) -> None:
        finished.append(status)
        if len(finished) == KILLED_AFTER:
            os.killpg(lost.pid, signal.SIGKILL)

    found = written(tmp_path / "far", inputs, lambda tasks: run_on_dask(tasks, limits, cluster.tcp), watch)
    assert finished == ["compiled"] * FILINGS
    assert lost.poll() is not None
    assert found == written(tmp_path / "local", inputs, here, lambda status: None)


def test_a_filing_that_hangs_costs_itself_there_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """A chunk as a Dask worker compiles it."""
    good = [Task(f"{number:064x}", filing(number), prescreen=False) for number in range(2)]
    monkeypatch.setattr("tscc.batch.workers.compile_task", hang_or_compile)
    found = compile_chunk([good[0], Task("f" * 64, b"hangs", prescreen=False), good[1]], Limits(1, 1.5, 1024))
    assert [(each.status, each.error) for each in sorted(found, key=lambda each: each.size)] == [
        ("failed", "ended after the time limit of 1.5 s"),
        ("compiled", None),
        ("compiled", None),
    ]


def hang_or_compile(task: Task) -> Outcome:
    """In a worker: hang if the filing says so."""
    if task.data == b"hangs":
        time.sleep(60)
    return compile_task(task)


def test_a_scheduler_that_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT", "1s")
    write_filings(tmp_path / "in", 1)
    done = batch("in", "--out", "out", "--executor", "dask://127.0.0.1:9", cwd=tmp_path)
    assert done.returncode == 3
    assert done.stderr.splitlines()[-1].startswith("tscc: the scheduler tcp://127.0.0.1:9: cannot be reached")
