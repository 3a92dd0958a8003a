"""Measure a corpus run: `python benchmarks/corpus.py [--filings N] [--kills N] [--poison] [--filings-of FOLDER]`.

On a generated corpus: two workers against one, 1, 2 and 4 workers against each other, the peak memory of the parent against that of a
tenth of the corpus, the time of the second stage, and the sizes of the journal and the tables. With `--kills` the process group is
killed at random moments and continued; then the files must be those of a run that was not. With `--poison` a corpus has members
that end, stop or fill their worker, or cannot be read: they must be what fails, and nothing else. With `--filings-of` the filings
of a folder go through all of it, with the screen and without.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from filings import EXAMPLE, filing_of_rows

sys.path.append(str(Path(__file__).parents[1] / "tests"))
from batch.corpora import write_poisoned
from documents import random_document

from tscc.printing.printer import MODEL, print_filing

NEEDED = 1.8
"""How much faster two workers are to be than one."""
MOST_PARENT = 100e6
"""Bytes of memory that the parent may take."""
MOST_STAGE_MS = 2
"""What the second stage may take for a filing on one idle core, in milliseconds."""
MOST_JOURNAL_KB = 12
"""What the journal may take for a filing."""
DISTINCT = 500
"""Generated filings that differ in more than blank lines at their end."""
SLOW = filing_of_rows(150)
"""A filing whose compile takes several seconds."""
HUNGRY = EXAMPLE.read_bytes() + b"mortgage loans\n" * 4_000_000
"""A filing of 60 MB whose compile takes more than 400 MB of memory."""


class Run(NamedTuple):
    """A run that ended: its exit code, its seconds and the peak memory of its parent in bytes."""

    code: int
    seconds: float
    memory: int


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description="Measure a corpus run.")
    arguments.add_argument("--filings", type=int, default=600, help="filings of the corpus; 0 for none (600)")
    arguments.add_argument("--kills", type=int, default=0, help="how often a run is killed and continued (0)")
    arguments.add_argument("--poison", action="store_true", help="run a poisoned corpus too")
    arguments.add_argument("--filings-of", metavar="FOLDER", type=Path, help="run the filings of a folder too")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.filings:
            measure(folder, given.filings, given.kills)
        if given.poison:
            poison(folder / "poison")
        if given.filings_of:
            through_all(folder, given.filings_of.resolve())


def measure(folder: Path, filings: int, kills: int) -> None:
    """Measure runs on a generated corpus."""
    corpus, tenth = write(folder / "in", filings), write(folder / "tenth", max(filings // 10, 1))
    size = sum(path.stat().st_size for path in corpus.iterdir())
    print(f"{filings:,} filings, {size / 1e6:.1f} MB, {os.cpu_count()} processors")
    one, two, four = (run(corpus, folder / name, jobs) for name, jobs in (("one", 1), ("two", 2), ("four", 4)))
    small = run(tenth, folder / "small", 2)
    stage = stage_seconds(folder / "two") * 1000 / filings
    print(f"two workers           {judged(one.seconds / two.seconds, NEEDED)} x one")
    print(f"second stage          {judged(-stage, -MOST_STAGE_MS)} ms of one core a filing")
    memory = judged(-two.memory / 1e6, -MOST_PARENT / 1e6)
    print(f"parent, peak memory   {memory} MB, {two.memory / small.memory:.2f} x that of a tenth of the corpus")
    journal, tables = (
        sum(path.stat().st_size for path in (folder / "two").glob(files))
        for files in ("run.sqlite", "tables/*.parquet")
    )
    kept = judged(-journal / filings / 1e3, -MOST_JOURNAL_KB)
    print(f"journal               {kept} kB a filing, {journal / size:.2f} x the filings")
    print(f"tables                {tables / filings / 1e3:.1f} kB a filing, {tables / size:.2f} x the filings")
    expected = digests(folder / "one")
    alike = all(digests(folder / name) == expected for name in ("two", "four"))
    print(
        f"1, 2 and 4 workers    {'the same files' if alike else 'DIFFER'} ({one.seconds:.0f} s, {two.seconds:.0f} s, {four.seconds:.0f} s)"
    )
    if kills:
        midway = kill(corpus, folder / "killed", kills, two.seconds)
        same = digests(folder / "killed") == expected
        print(f"{kills} kills, {midway} midway   {'the same files' if same else 'DIFFER'}")


def judged(value: float, least: float) -> str:
    """A value and its budget; negative ones are those that may be at most so large."""
    words = "at least" if least > 0 else "at most"
    return f"{abs(value):.2f} ({words} {abs(least):g}: {'met' if value >= least else 'NOT MET'})"


def write(folder: Path, count: int) -> Path:
    """A corpus of generated filings."""
    folder.mkdir(parents=True)
    texts: list[bytes] = []
    for number in range(count):
        if number < DISTINCT:
            document = random_document(random.Random(number), varied=number % 2 == 1)  # noqa: S311
            texts.append(print_filing(document, MODEL).encode())
        data = texts[number % DISTINCT] + b"\n" * (number // DISTINCT)
        (folder / f"{number:06d}.txt").write_bytes(data)
    return folder


def start(corpus: Path, out: Path, jobs: int, *options: str) -> subprocess.Popen[bytes]:
    """Start a run as the leader of a group of processes."""
    command = [
        sys.executable,
        "-m",
        "tscc",
        "batch",
        corpus.name,
        "--out",
        str(out),
        "--jobs",
        str(jobs),
        "-q",
        *options,
    ]
    return subprocess.Popen(command, cwd=corpus.parent, start_new_session=True, stderr=subprocess.DEVNULL)


def run(corpus: Path, out: Path, jobs: int, *options: str) -> Run:
    """Run to the end, and watch the memory of the parent."""
    started, most = time.perf_counter(), 0
    process = start(corpus, out, jobs, *options)
    while process.poll() is None:
        with suppress(OSError):
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
            most = max(
                [most, *(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM"))]
            )
        time.sleep(0.05)
    return Run(process.wait(), time.perf_counter() - started, most)


def stage_seconds(out: Path) -> float:
    """The processor time of the second stage alone, without what it imports."""
    before = digests(out)
    script = (
        "import gc, sys, time\nfrom pathlib import Path\nimport pyarrow.compute, pyarrow.parquet\n"
        "pyarrow.array([1])  # imports pandas where it is installed\nfrom tscc.batch.journal import Journal\n"
        "from tscc.batch.second_stage import Wanted, write_outputs\nout = Path(sys.argv[1])\n"
        "gc.set_threshold(200_000)\n"
        "started = time.process_time()\nwrite_outputs(Journal(out), out, Wanted())\nprint(time.process_time() - started)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(out)], capture_output=True, text=True, check=True)
    if digests(out) != before:
        raise SystemExit("the second stage gives other files when it is run again")
    return float(done.stdout)


def kill(corpus: Path, out: Path, times: int, seconds: float) -> int:
    """Kill the process group of a run at random moments, then let it end; how many of them were midway."""
    chosen, midway = random.Random(times), 0  # noqa: S311
    for _ in range(times):
        process = start(corpus, out, 2)
        time.sleep(chosen.uniform(0.2, max(seconds * 2 / times, 1)))
        if process.poll() is None:
            midway += 1
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    run(corpus, out, 2)
    return midway


def digests(out: Path) -> dict[str, str]:
    """The digests of everything but the journal."""
    files = [path for path in sorted(out.rglob("*")) if path.is_file() and not path.name.startswith("run.sqlite")]
    return {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


# --- poison


def poison(folder: Path) -> None:
    """A corpus some of whose members must fail, each for its own reason, and no other."""
    corpus, out = write_poisoned(folder / "in"), folder / "out"
    (corpus / "hungry.txt").write_bytes(HUNGRY)
    first = run(corpus, out, 2, "--tables", "jsonl", "--timeout", "600", "--memory", "400")
    (corpus / "slow.txt").write_bytes(SLOW)
    second = run(corpus, out, 2, "--tables", "jsonl", "--timeout", "1", "--memory", "400")
    (corpus / "lost.txt").write_bytes(SLOW + b"\n")
    third = kill_worker(corpus, out)
    failed = {each["location"]: each["why"] for each in manifest(out)["failed"]}
    print(
        f"poisoned corpus       exit codes {first.code}, {second.code}, {third}; {len(failed)} of {manifest(out)['filings']} failed"
    )
    for location, why in failed.items():
        print(f"  {location}: {why}")
    print(f"  others: {Counter({name: n for name, n in manifest(out)['by_status'].items() if name != 'failed'})}")


def kill_worker(corpus: Path, out: Path) -> int:
    """Run, and kill the worker of the one filing that is new while it is at work; the exit code of the run."""
    process = start(corpus, out, 1, "--tables", "jsonl", "--timeout", "600", "--memory", "400")
    while process.poll() is None:
        if busy := workers_of(process.pid):
            os.kill(busy[0], signal.SIGKILL)
            break
        time.sleep(0.02)
    return process.wait()


def workers_of(parent: int) -> list[int]:
    """The workers of a run that have been at work for a second: children of the server that its parent starts."""
    above, seconds = dict[int, int](), dict[int, float]()
    for path in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            fields = (path / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            above[int(path.name)] = int(fields[1])
            seconds[int(path.name)] = int(fields[11]) / os.sysconf("SC_CLK_TCK")
    return [pid for pid, its in above.items() if above.get(its) == parent and seconds[pid] > 1]


def manifest(out: Path) -> dict[str, Any]:
    """The manifest of a run."""
    found: dict[str, Any] = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    return found


def through_all(folder: Path, filings: Path) -> None:
    """The filings of a folder through everything, with the screen and without."""
    count = len([*filings.rglob("*.txt")])
    for name, *options in (("screened",), ("compiled", "--no-prescreen")):
        out = folder / name
        database = str(folder / f"{name}.duckdb")
        found = run(filings, out, 2, "--tables", "parquet,csv,jsonl", "--duckdb", database, "--documents", *options)
        said = manifest(out)
        print(
            f"{count} filings, {name}: exit code {found.code}, {found.seconds:.1f} s, {said['by_status']}, {said['declined_as']}"
        )


if __name__ == "__main__":
    main()
