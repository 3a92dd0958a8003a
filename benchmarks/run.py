"""Measure tscc against its budgets: `python benchmarks/run.py [--rounds N]`.

Every budget is a ratio of two things measured in the same run, turn by turn, so that a busy or a slow machine changes
both; what is printed are medians. Memory is the peak of a whole process. Nothing here fails: a budget that is not met
is for people to judge.
"""

from __future__ import annotations

import argparse
import gc
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import NamedTuple

from filings import filing_of_prose, filing_of_rows, hostile, submission

from tscc.document.emit import to_yaml
from tscc.pipeline import compile_filing

ROOT = Path(__file__).parents[1]
FILINGS = (ROOT.parent / "shared" / "filings" / "cmsi-2003-1.txt", ROOT / "examples" / "harbor-2002-4.txt")
ROW = re.compile(r"^\s*(.+?)\s{2,}([\d,]+)\s+\$?\s*([\d,]+)\s*$")
"""What a script would use: `Alabama      31      $ 9,058,685`."""
SIZES = (1, 10, 100)
MEGABYTE = 1_000_000
LARGE = 2_500_000


class Line(NamedTuple):
    """A line of the report: what was measured against what, and the budget, if there is one."""

    what: str
    measured: str
    against: str
    ratio: str
    budget: str = ""
    met: bool | None = None


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description="Measure tscc against its budgets.")
    arguments.add_argument("--rounds", type=int, default=15, help="how often each thing is measured (15)")
    rounds = arguments.parse_args().rounds
    filing = next(path for path in FILINGS if path.exists())
    print(
        f"tscc {version('tscc')}, lark {version('lark')}, Python {platform.python_version()}, {platform.machine()}, "
        f"{os.cpu_count()} processors; {filing.name}, {filing.stat().st_size:,} bytes; medians of {rounds}\n"
    )
    lines = [*cold(filing, rounds), *warm(filing, rounds), *growth(rounds), *strange(rounds), *memory()]
    print(report(lines))


def cold(filing: Path, rounds: int) -> list[Line]:
    """A whole run of the command against an interpreter that does nothing, both with their bytecode, as installed."""
    script = Path(sys.executable).with_name("tscc")
    tscc = [str(script)] if script.exists() else [sys.executable, "-m", "tscc"]
    commands = {
        "bare": [sys.executable, "-c", "pass"],
        "msgspec": [sys.executable, "-c", "import msgspec"],
        "modules": [sys.executable, "-c", "import tscc.cli.commands, tscc.pipeline, tscc.document.emit"],
        "help": [*tscc, "--help"],
        "compile": [*tscc, "compile", str(filing)],
    }
    with tempfile.TemporaryDirectory() as folder:
        # where no bytecode is written, every run would compile tscc anew, which no installed command does
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = kept if kept == dict(os.environ) else {**kept, "PYTHONPYCACHEPREFIX": folder}
        runs = {
            name: partial(subprocess.run, command, check=True, stdout=subprocess.DEVNULL, env=environment)
            for name, command in commands.items()
        }
        found = interleaved(runs, rounds)
    against = f"python -c pass, {shown(found['bare'])}"
    return [
        compared("cold `tscc compile`", found["compile"], against, found["bare"], 12),
        compared("    msgspec alone", found["msgspec"], against, found["bare"]),
        compared("    all modules of a compile", found["modules"], against, found["bare"]),
        compared("    `tscc --help` alone", found["help"], against, found["bare"]),
    ]


def warm(filing: Path, rounds: int) -> list[Line]:
    """A compile in a running interpreter against one regex over the lines."""
    data = filing.read_bytes()
    text = data.decode("cp1252")

    def match_rows() -> None:
        for line in text.splitlines():
            ROW.match(line)

    def compile_to_yaml() -> None:
        document = compile_filing(data, filing.name).document
        if document is not None:
            to_yaml(document)

    found = interleaved({"rows": match_rows, "compile": compile_to_yaml}, rounds * 2)
    return [compared("warm compile", found["compile"], f"a regex pass, {shown(found['rows'])}", found["rows"], 12)]


def growth(rounds: int) -> list[Line]:
    """The time of a filing with ten times the rows of another."""
    data = {size: filing_of_rows(size) for size in SIZES}
    if any(compile_filing(data[size], None).diagnostics for size in SIZES[:2]):
        raise SystemExit("the generated filings are not clean: what would be measured are their diagnostics")
    runs = {str(size): partial(compile_filing, data[size], None) for size in SIZES}
    found = interleaved(runs, max(rounds // 3, 3))
    return [
        compared(
            f"{large} x the rows ({len(data[large]):,} bytes)",
            found[str(large)],
            f"{small} x, {shown(found[str(small)])}",
            found[str(small)],
            12,
        )
        for small, large in pairwise(SIZES)
    ]


def strange(rounds: int) -> list[Line]:
    """The time for a megabyte that is not a filing, divided by the time for a tenth of it."""
    small, large = hostile(MEGABYTE // 10), hostile(MEGABYTE)
    runs = {
        f"{name} {size}": partial(compile_filing, data[name], None)
        for size, data in ((1, small), (10, large))
        for name in data
    }
    found = interleaved(runs, max(rounds // 5, 1))
    return [
        compared(f"1 MB, {name}", found[f"{name} 10"], f"0.1 MB, {shown(found[f'{name} 1'])}", found[f"{name} 1"], 12)
        for name in large
    ]


def memory() -> list[Line]:
    """The peak memory of a compile of much text."""
    size = -(-LARGE // (len(filing_of_rows(100)) // 100))
    whole = submission(LARGE)
    texts = {
        "tables": filing_of_rows(size),
        "prose": filing_of_prose(LARGE),
        f"submission, {whole.count(10):,} lines": whole,
    }
    bare, _ = peak([sys.executable, "-c", "pass"])
    lines = []
    for name, text in texts.items():
        with tempfile.TemporaryDirectory() as folder:
            filing = Path(folder, "filing.txt")
            filing.write_bytes(text)
            most, seconds = peak(
                [
                    sys.executable,
                    "-m",
                    "tscc",
                    "compile",
                    str(filing),
                    "-o",
                    str(filing.with_suffix(".yaml")),
                ]
            )
        what = f"peak memory, {len(text) / MEGABYTE:.1f} MB of {name}"
        measured = f"{most / MEGABYTE:.0f} MB in {seconds:.1f} s"
        against = f"python -c pass, {bare / MEGABYTE:.0f} MB"
        ratio = f"{(most - bare) / len(text):.0f} x the text"
        lines.append(Line(what, measured, against, ratio, "300 MB", most < 300 * MEGABYTE))
    return lines


PEAK = """
import os, subprocess, sys, time
started = time.perf_counter()
_, status, usage = os.wait4(subprocess.Popen(sys.argv[1:]).pid, 0)
if status:
    sys.exit("failed: " + " ".join(sys.argv[1:]))
print(usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024), time.perf_counter() - started)
"""
"""Runs a command from a small process: a child's peak begins with the size of the process it was forked from."""


def peak(command: Sequence[str]) -> tuple[int, float]:
    """The most memory a command had, in bytes, and its seconds."""
    done = subprocess.run([sys.executable, "-c", PEAK, *command], stdout=subprocess.PIPE, text=True, check=True)
    most, seconds = done.stdout.split()
    return int(most), float(seconds)


def interleaved(runs: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median seconds of each of some runs, one of each a round, after one round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(rounds + 1):
        for name, run in runs.items():
            gc.collect()
            started = time.perf_counter()
            run()
            if turn:
                times[name].append(time.perf_counter() - started)
    return {name: median(each) for name, each in times.items()}


def compared(what: str, seconds: float, against: str, other: float, budget: int | None = None) -> Line:
    """A line for two times."""
    ratio = seconds / other
    limit = f"{budget} x" if budget else ""
    return Line(what, shown(seconds), against, f"{ratio:.1f} x", limit, ratio <= budget if budget else None)


def shown(seconds: float) -> str:
    """A time in words: `12.3 ms`."""
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def report(lines: Sequence[Line]) -> str:
    """The lines as a table."""
    verdicts = {True: "met", False: "NOT MET", None: ""}
    rows = [("", "measured", "against", "ratio", "budget", "")]
    rows += [(*line[:5], verdicts[line.met]) for line in lines]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


if __name__ == "__main__":
    main()
