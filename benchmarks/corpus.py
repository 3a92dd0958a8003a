"""Measure a corpus run: `python benchmarks/corpus.py [--filings N] [--kills N]`.

Ratios of runs on the same generated corpus: two workers against one, the data set against the compiles, the peak memory of the
parent against a tenth of the corpus, and the journal and the tables against the filings. With `--kills` the process group is
killed at random moments and continued; then the files must be those of a run that was not.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from filings import EXAMPLE, filing_of_rows

NEEDED = 1.8
"""How much faster two workers are to be than one."""


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description="Measure a corpus run.")
    arguments.add_argument("--filings", type=int, default=600, help="filings of the corpus (600)")
    arguments.add_argument("--kills", type=int, default=0, help="how often a run is killed and continued (0)")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus, tenth = folder / "in", folder / "tenth"
        write(corpus, given.filings)
        write(tenth, max(given.filings // 10, 1))
        size = sum(path.stat().st_size for path in corpus.iterdir())
        print(f"{given.filings:,} filings, {size / 1e6:.1f} MB, {os.cpu_count()} processors")
        one, _ = run(corpus, folder / "one", 1)
        two, most = run(corpus, folder / "two", 2)
        _, least = run(tenth, folder / "small", 2)
        again, _ = run(corpus, folder / "two", 2)
        verdict = "met" if one / two >= NEEDED else "NOT MET"
        print(f"two workers           {one / two:.2f} x one ({one:.1f} s, {two:.1f} s), budget {NEEDED} x: {verdict}")
        print(f"all known             {two / again:.1f} x faster than the first run ({again:.1f} s)")
        print(f"parent, peak memory   {most / 1e6:.0f} MB, {most / least:.2f} x that of a tenth of the corpus")
        for what, files in (("journal", ["run.sqlite"]), ("tables", ["tables/*.parquet"])):
            bytes_ = sum(path.stat().st_size for each in files for path in (folder / "two").glob(each))
            print(f"{what:21} {bytes_ / given.filings / 1e3:.1f} kB a filing, {bytes_ / size:.2f} x the filings")
        print(
            f"one and two workers   {'the same files' if digests(folder / 'one') == digests(folder / 'two') else 'DIFFER'}"
        )
        if given.kills:
            kill(corpus, folder / "killed", given.kills, two)
            same = digests(folder / "killed") == digests(folder / "two")
            print(f"{given.kills} kills              {'the same files' if same else 'DIFFER'}")


def write(folder: Path, count: int) -> None:
    """A corpus of clean filings: half of them the example, half with other tables, each with a series of its own."""
    folder.mkdir()
    texts = (EXAMPLE.read_bytes(), filing_of_rows(1))
    for number in range(count):
        (folder / f"{number:06d}.txt").write_bytes(texts[number % 2].replace(b"2001-2", f"2001-{number + 3}".encode()))


def command(corpus: Path, out: Path, jobs: int) -> list[str]:
    """The command of a run."""
    return [sys.executable, "-m", "tscc", "batch", corpus.name, "--out", str(out), "--jobs", str(jobs), "-q"]


def run(corpus: Path, out: Path, jobs: int) -> tuple[float, int]:
    """The seconds of a run and the peak memory of its parent process, in bytes."""
    started = time.perf_counter()
    process = subprocess.Popen(command(corpus, out, jobs), cwd=corpus.parent)
    most = 0
    while process.poll() is None:
        try:
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
        except OSError:
            break
        most = max([most, *(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM"))])
        time.sleep(0.05)
    if process.wait():
        raise SystemExit(f"the run ended with {process.returncode}")
    return time.perf_counter() - started, most


def kill(corpus: Path, out: Path, times: int, seconds: float) -> None:
    """Kill the process group of a run at random moments, then let it end."""
    chosen = random.Random(times)  # noqa: S311
    for _ in range(times):
        process = subprocess.Popen(
            command(corpus, out, 2), cwd=corpus.parent, start_new_session=True, stderr=subprocess.DEVNULL
        )
        time.sleep(chosen.uniform(0.2, max(seconds / 2, 1)))
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    run(corpus, out, 2)


def digests(out: Path) -> dict[str, str]:
    """The digests of everything but the journal."""
    files = [path for path in sorted(out.rglob("*")) if path.is_file() and not path.name.startswith("run.sqlite")]
    return {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


if __name__ == "__main__":
    main()
