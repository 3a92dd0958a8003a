"""How things are measured and shown: turn by turn, as medians of ratios, with instructions where valgrind counts them."""

from __future__ import annotations

import gc
import math
import re
import resource
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

_PEAK = """
import os, subprocess, sys, time
started = time.perf_counter()
_, status, usage = os.wait4(subprocess.Popen(sys.argv[1:]).pid, 0)
if status:
    sys.exit("failed: " + " ".join(sys.argv[1:]))
print(usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024), time.perf_counter() - started)
"""
"""Runs a command from a small process: a child's peak begins with the size of the process it was forked from."""
_MOST_MODULES = 40
"""The most modules that a bare interpreter imports; where there are more, it is no measure for a start."""


class Line(NamedTuple):
    """A line of the report: what was measured against what, and the goal, if there is one."""

    what: str
    measured: str
    against: str
    ratio: str
    goal: str = ""
    met: bool | None = None


def install(root: Path, folder: Path) -> Path:
    """A new environment with tscc installed as users have it, not as a checkout; its Python."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    subprocess.run([python, "-m", "pip", "install", "-qq", str(root), "lark"], check=True)
    told = subprocess.run([python, "-c", "import sys; print(len(sys.modules))"], stdout=subprocess.PIPE, check=True)
    if int(told.stdout) > _MOST_MODULES:
        raise SystemExit(f"a bare interpreter imports {int(told.stdout)} modules here: it is no measure for a start")
    return python


def interleaved(runs: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """The processor seconds of each of some runs, one of each a round, after one round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(rounds + 1):
        for name, run in runs.items():
            gc.collect()
            started = _used()
            run()
            if turn:
                times[name].append(_used() - started)
    return times


def _used() -> float:
    """The seconds of processors that this process and its children used; a busy machine changes them little."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def compared(what: str, seconds: Sequence[float], name: str, other: Sequence[float], goal: float | None = None) -> Line:
    """A line for two things: the median of their ratios, turn by turn."""
    ratio = median(mine / theirs for mine, theirs in zip(seconds, other, strict=True))
    limit = f"{goal:g} x" if goal else ""
    met = ratio <= goal if goal else None
    return Line(what, shown(median(seconds)), f"{name}, {shown(median(other))}", f"{ratio:.1f} x", limit, met)


def grown(what: str, small: tuple[int, float], large: tuple[int, float], goal: float) -> Line:
    """A line for the bytes and seconds of two inputs: the exponent by which the time grows with the bytes."""
    exponent = math.log(large[1] / small[1]) / math.log(large[0] / small[0])
    against = f"{small[0]:,} bytes, {shown(small[1])}"
    return Line(what, shown(large[1]), against, f"^{exponent:.2f}", f"^{goal:g}", exponent <= goal)


def instructions(command: Sequence[str]) -> int | None:
    """The instructions of a command, which do not depend on how busy the machine is; None without valgrind."""
    if shutil.which("valgrind") is None:
        return None
    tool = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    done = subprocess.run(
        [*tool, *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env={"PYTHONHASHSEED": "0"}
    )
    found = re.search(r"refs: +([\d,]+)", done.stderr)
    return int(found[1].replace(",", "")) if found and not done.returncode else None


def peak(command: Sequence[str]) -> tuple[int, float]:
    """The most memory a command had, in bytes, and its seconds."""
    done = subprocess.run([sys.executable, "-c", _PEAK, *command], stdout=subprocess.PIPE, text=True, check=True)
    most, seconds = done.stdout.split()
    return int(most), float(seconds)


def shown(seconds: float) -> str:
    """A time in words: `12.3 ms`."""
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def report(lines: Sequence[Line]) -> str:
    """The lines as a table of Markdown."""
    verdicts = {True: "met", False: "not met", None: ""}
    rows = [("", "measured", "against", "ratio", "goal", ""), ("---",) * 6]
    rows += [(*line[:5], verdicts[line.met]) for line in lines]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
