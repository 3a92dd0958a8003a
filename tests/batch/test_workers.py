"""Workers: a bad filing costs itself, and no worker is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from batch import poison
from batch.corpora import filing, start, until, write_filings

pytest.importorskip("pebble", reason="needs the extra: pip install '.[batch]'")

from tscc.batch.outcome import Task
from tscc.batch.workers import Limits, run_local

BAD = {
    poison.KILLED: "the worker was ended from outside (signal 9)",
    poison.HANGING: "ended after the time limit of 1.5 s",
    poison.HUNGRY: "ended at the memory limit of 600 MB",
    poison.BROKEN: "internal error: ZeroDivisionError: invented",
}


def test_a_bad_filing_costs_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four that end their compile in different ways, among good ones."""
    monkeypatch.setattr("tscc.batch.workers.compile_task", poison.poisoned_compile)
    data = [filing(number) for number in range(6)] + [*BAD]
    order = [data[number * 7 % len(data)] for number in range(len(data))]
    tasks = [Task(f"{number:064x}", each, prescreen=False) for number, each in enumerate(order)]
    found = [*run_local(iter(tasks), Limits(2, 1.5, 600))]
    assert {each.error for each in found if each.status == "failed"} == set(BAD.values())
    by_digest = {each.sha256: each.error for each in found}
    assert {task.data: by_digest[task.sha256] for task in tasks if task.data in BAD} == BAD
    assert sorted(each.size for each in found) == sorted(map(len, data)), "each once"


def test_workers_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    write_filings(tmp_path / "in", 60)
    run = start("in", "--out", "out", "--jobs", "2", cwd=tmp_path)
    until(lambda: len(group(run.pid)) > 3)
    os.kill(run.pid, signal.SIGKILL)
    run.communicate()
    until(lambda: not group(run.pid), 5)


_INTERRUPTED = """
import os, signal
import pebble
from tscc.batch import workers

class Interrupted(pebble.ProcessPool):
    @property
    def active(self):
        started = super().active
        os.kill(os.getpid(), signal.SIGINT)
        return started

pebble.ProcessPool = Interrupted
try:
    workers.start_pool(2, workers.prepare_process)
except KeyboardInterrupt:
    print("interrupted")
"""


def test_an_interrupt_while_workers_start_ends_them_in_silence() -> None:
    done = subprocess.run([sys.executable, "-c", _INTERRUPTED], capture_output=True, text=True, check=False, timeout=30)
    assert (done.stdout, done.stderr, done.returncode) == ("interrupted\n", "", 0)


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
