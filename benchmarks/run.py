"""Measure tscc against its goals: `python benchmarks/run.py [--rounds N]`.

Every goal is a ratio of two things measured in the same run, turn by turn, so that a busy or a slow machine changes both;
what is printed are medians of ratios. Starts are measured in an environment that is made for it. Memory is the peak of a
whole process. Nothing here fails: a goal that is not met is for people to judge.
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
from collections.abc import Iterator
from functools import partial
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from statistics import median

from filings import filing_of_prose, filing_of_rows, hostile, submission
from growing import KINDS, grown_text
from measure import Line, compared, grown, install, instructions, interleaved, peak, report
from runs import compile_to_yaml, distinct_filing, memory_after, others_for, seconds_of_processes

from tscc.pipeline import compile_filing

ROOT = Path(__file__).parents[1]
FILINGS = (ROOT.parent / "shared" / "filings" / "cmsi-2003-1.txt", ROOT / "examples" / "harbor-2002-4.txt")
ROW = re.compile(r" *(\S+(?: \S+)*)  +(\d[\d,]*) +\$? *(\d[\d,]*)\s*$")
"""What a script would use, `Alabama      31      $ 9,058,685`, and in one pass without trying again."""
SIZES = (1, 10, 100)
MEGABYTE = 1_000_000
LARGE = 2_500_000
COLD, COLD_TO_LARK, WARM, EXPONENT, KEPT, TWO = 7, 1.2, 40, 1.1, 1.2, 1.9
"""The goals."""
COLLECT_AFTER_OBJECTS = 200_000
"""How often Python collects garbage in the command and in the workers of a corpus; its own setting grows with the square of what lives."""
SMALL_KIND, LARGE_KIND = 20_000, 160_000
FEW, MANY = 50, 2_000
"""Filings after which the memory of a process is compared."""
SHARED = 100
"""Filings that one process and two processes compile."""


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description="Measure tscc against its goals.")
    arguments.add_argument("--rounds", type=int, default=15, help="how often each thing is measured (15)")
    arguments.add_argument(
        "--only", choices=("cold", "warm", "many", "growth", "kinds", "strange", "memory"), help="measure only this"
    )
    given = arguments.parse_args()
    rounds: int = given.rounds
    filing = next(path for path in FILINGS if path.exists())
    print(
        f"tscc {version('tscc')}, lark {version('lark')}, Python {platform.python_version()}, {platform.machine()}, "
        f"{os.cpu_count()} processors; {filing.name}, {filing.stat().st_size:,} bytes; medians of {rounds}\n"
    )
    parts = {
        "cold": partial(cold, filing, rounds),
        "warm": partial(warm, filing, rounds),
        "many": many,
        "growth": partial(growth, rounds),
        "kinds": partial(kinds, rounds),
        "strange": partial(strange, rounds),
        "memory": memory,
    }
    print(report([line for name, part in parts.items() if given.only in (None, name) for line in part()]))


def cold(filing: Path, rounds: int) -> list[Line]:
    """A whole run of the command against an interpreter that does nothing, and one that imports Lark, as users have them."""
    with tempfile.TemporaryDirectory() as folder:
        python = install(ROOT, Path(folder, "plain"))
        tscc = str(python.with_name("tscc"))
        commands = {
            "python -c pass": [str(python), "-c", "pass"],
            "import lark": [str(python), "-c", "import lark"],
            "help": [tscc, "--help"],
            "compile": [tscc, "compile", str(filing), "-o", os.devnull],
        }
        runs = {
            name: partial(subprocess.run, command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for name, command in commands.items()
        }
        found = interleaved(runs, rounds)
        counted = {name: instructions(command) for name, command in commands.items()}
    lines = [
        compared("cold `tscc compile`", found["compile"], name, found[name], goal)
        for name, goal in (("python -c pass", COLD), ("import lark", COLD_TO_LARK))
    ]
    lines.append(compared("`tscc --help`", found["help"], "python -c pass", found["python -c pass"]))
    mine, bare = counted["compile"], counted["python -c pass"]
    if mine and bare:
        told = f"{mine / MEGABYTE:,.0f} M instructions", f"python -c pass, {bare / MEGABYTE:,.0f} M"
        lines.append(Line("cold `tscc compile`", *told, f"{mine / bare:.1f} x"))
    return lines


def warm(filing: Path, rounds: int) -> list[Line]:
    """A compile in a running interpreter against one regex over the lines."""
    data = filing.read_bytes()
    text = data.decode("cp1252")

    def match_rows() -> None:
        for line in text.splitlines():
            ROW.match(line)

    others = others_for(text)
    found = interleaved({"rows": match_rows, "compile": partial(compile_to_yaml, data), **others}, rounds * 2)
    lines = [compared("warm compile", found["compile"], "a regex over the lines", found["rows"], WARM)]
    return lines + [compared("warm compile", found["compile"], name, found[name]) for name in others]


def growth(rounds: int) -> list[Line]:
    """How the time of a filing grows with its rows."""
    data = {size: filing_of_rows(size) for size in SIZES}
    if any(compile_filing(data[size], None).has_errors for size in SIZES[:2]):
        raise SystemExit("the generated filings have errors: what would be measured are their diagnostics")
    found = interleaved({str(size): partial(compile_filing, data[size], None) for size in SIZES}, max(rounds // 3, 3))
    times = {size: (len(data[size]), median(found[str(size)])) for size in SIZES}
    return [
        grown(f"{large} x the rows, {len(data[large]):,} bytes", times[small], times[large], EXPONENT)
        for small, large in pairwise(SIZES)
    ]


def many() -> list[Line]:
    """What is kept of earlier filings, and two processes against one, over generated filings that all differ."""
    few, much = memory_after((FEW, MANY))
    kept = much / few
    seconds, twice = (seconds_of_processes([*map(distinct_filing, range(SHARED))], jobs) for jobs in (1, 2))
    faster = seconds / twice
    return [
        Line(
            f"memory after {MANY:,} filings",
            f"{much / MEGABYTE:.0f} MB",
            f"after {FEW}, {few / MEGABYTE:.0f} MB",
            f"{kept:.2f} x",
            f"{KEPT:g} x",
            kept <= KEPT,
        ),
        Line(
            "two processes",
            f"{SHARED / twice:.0f} filings a second",
            f"one, {SHARED / seconds:.0f} a second",
            f"{faster:.2f} x",
            f"{TWO:g} x",
            faster >= TWO,
        ),
    ]


def kinds(rounds: int) -> list[Line]:
    """How the time grows with each of many kinds of elements; the least of a few rounds, as neighbours only add to it.

    The texts of each round are other ones: what is kept of a small text, and not of a large one, would make the growth look steeper.
    Garbage is collected as in the command.
    """
    gc.set_threshold(COLLECT_AFTER_OBJECTS)
    lines = []
    for kind in KINDS:
        turns = max(rounds // 5, 2)
        data = {
            size: [grown_text(kind, size, (2 * turn + other) * LARGE_KIND) for turn in range(turns + 1)]
            for other, size in enumerate((SMALL_KIND, LARGE_KIND))
        }
        found = interleaved({str(size): partial(_compile_next, iter(texts)) for size, texts in data.items()}, turns)
        small, large = ((len(texts[0]), min(found[str(size)])) for size, texts in data.items())
        lines.append(grown(f"{kind}, {large[0]:,} bytes", small, large, EXPONENT))
    return lines


def _compile_next(texts: Iterator[bytes]) -> None:
    compile_filing(next(texts), None)


def strange(rounds: int) -> list[Line]:
    """How the time grows with the size of what is not a filing, to a megabyte."""
    small, large = hostile(MEGABYTE // 10), hostile(MEGABYTE)
    texts = {f"{name} {len(data)}": data for each in (small, large) for name, data in each.items()}
    found = interleaved(
        {name: partial(compile_filing, data, None) for name, data in texts.items()}, max(rounds // 5, 1)
    )

    def time_of(name: str, data: bytes) -> tuple[int, float]:
        return len(data), median(found[f"{name} {len(data)}"])

    return [grown(f"1 MB, {name}", time_of(name, small[name]), time_of(name, large[name]), EXPONENT) for name in large]


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


if __name__ == "__main__":
    main()
