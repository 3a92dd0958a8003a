"""Corpora for the tests of a corpus run: small filings, the poisoned corpus, and how a run is started and looked at."""

from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import small
from table_rows import rows_in

from tscc.batch.closing import Closing
from tscc.batch.compile_task import compile_task
from tscc.batch.entries import choose_entries, read_tables
from tscc.batch.found import Found
from tscc.batch.journal import Journal
from tscc.batch.outcome import Outcome, Task
from tscc.batch.run import Rules, fill_journal
from tscc.batch.second_stage import Wanted, write_outputs
from tscc.cli.main import main
from tscc.dataset import unpack_document
from tscc.dataset.star_tables import BY_NAME

ROOT = Path(__file__).parents[2]
SMALL = small.filing().encode()
BOMB_MEGABYTES = 20
TABLES = ["--tables", "jsonl"]
"""The format that is quick to write."""


def filing(number: int) -> bytes:
    """A filing of its own: a small one with a number in its name."""
    return SMALL.replace(b"2002-3", f"2002-{number + 10}".encode())


def submission(number: int, text: bytes = SMALL, *, form: str = "8-K") -> bytes:
    """A filing in an envelope, with an accession number."""
    head = (
        f"<SEC-DOCUMENT>0009999999-01-{number:06d}.txt : 20010215\n<SEC-HEADER>\nACCESSION NUMBER:\t\t0009999999-01-{number:06d}\n"
        f"CONFORMED SUBMISSION TYPE:\t{form}\nPUBLIC DOCUMENT COUNT:\t\t1\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>{form}\n<SEQUENCE>1\n<TEXT>\n"
    )
    return head.encode() + text + b"</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"


def write_filings(folder: Path, count: int) -> Path:
    """A folder of `count` filings, some in a folder below it."""
    (folder / "below").mkdir(parents=True)
    for number in range(count):
        place = folder / "below" if number % 3 == 0 else folder
        (place / f"{number:03d}.txt").write_bytes(filing(number))
    return folder


def write_zip(path: Path, members: Iterable[tuple[str | zipfile.ZipInfo, bytes]]) -> Path:
    """A zip archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data, zipfile.ZIP_DEFLATED)
    return path


def write_poisoned(folder: Path) -> Path:
    """Filings among what must cost only itself: a bomb, an escaping name, links, damage, binaries, nothing."""
    write_filings(folder, 3)
    members = [("good.txt", filing(20)), ("bomb.txt", b"\0" * (BOMB_MEGABYTES << 20))]
    write_zip(folder / "year.zip", [*members, ("../../escaped.txt", filing(21)), ("last.txt", filing(22))])
    with tarfile.open(folder / "days.tar.gz", "w:gz") as tar:
        add(tar, "/etc/absolute.txt", filing(23))
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
        add(tar, "behind.txt", filing(24))
    (folder / "broken.zip").write_bytes((folder / "year.zip").read_bytes()[:400])
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "circle").symlink_to(folder)
    (folder / "nowhere.txt").symlink_to(folder / "missing.txt")
    os.mkfifo(folder / "pipe.txt")
    return folder


def add(tar: tarfile.TarFile, name: str, data: bytes) -> None:
    """Add a member to a tar."""
    member = tarfile.TarInfo(name)
    member.size = len(data)
    tar.addfile(member, io.BytesIO(data))


# --- runs


def here(tasks: Iterator[Task]) -> Iterator[Outcome]:
    """Compile in this process: for what does not depend on workers."""
    return map(compile_task, tasks)


def stay_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `tscc batch` do all in this process."""

    def write_here(out: Path, wanted: Wanted) -> Closing:
        with closing(Journal(out)) as journal:
            return write_outputs(journal, out, wanted)

    monkeypatch.setattr("tscc.cli.corpus._executor_of", lambda given: here)
    monkeypatch.setattr("tscc.batch.stage_process.write_apart", write_here)


def run(*arguments: str) -> int:
    """Run tscc in this process; the exit code."""
    return main([*arguments, *TABLES])


def start(*arguments: str, cwd: Path) -> subprocess.Popen[str]:
    """Start `tscc batch` as the leader of a group of processes."""
    command = [sys.executable, "-m", "tscc", "batch", *arguments, *TABLES]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=cwd, start_new_session=True, stdout=pipe, stderr=pipe, text=True)


def batch(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run `tscc batch` in a process of its own."""
    command = [sys.executable, "-m", "tscc", "batch", *arguments, *TABLES]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False, timeout=120)


def until(happened: Callable[[], object], within: float = 20) -> None:
    """Wait for something."""
    started = time.monotonic()
    while not happened():
        assert time.monotonic() - started < within
        time.sleep(0.01)


def journal_of(folder: Path, texts: Iterable[bytes], compile_: Callable[[Task], Outcome] = compile_task) -> Path:
    """Compile texts in this process to the journal of a folder."""
    folder.mkdir(exist_ok=True)
    with closing(Journal(folder, create=True)) as journal:
        found = (Found(f"{folder.name}-{number}.txt", text) for number, text in enumerate(texts))
        fill_journal(journal, found, Rules(), lambda tasks: map(compile_, tasks), lambda status: None)
    return folder


class Kept(NamedTuple):
    """A filing of a run, as its journal has it."""

    filing_id: str
    sha256: str
    status: str
    error: str | None
    tool_version: str
    locations: list[str]
    codes: list[str]
    document: dict[str, Any] | None
    seconds: float


def entries_of(out: Path) -> list[Kept]:
    """The filings of a run."""
    with closing(Journal(out)) as journal:
        choose_entries(journal)
        results = {row[0]: row[1:] for row in journal.rows("SELECT sha256, payload, seconds FROM result")}
        return [_kept(rows_in(tables), results) for tables in read_tables(journal)]


def _kept(rows: dict[str, list[tuple[Any, ...]]], results: dict[str, tuple[bytes, float]]) -> Kept:
    (filing,) = (dict(zip(BY_NAME["filings"].names, row, strict=True)) for row in rows["filings"])
    payload, seconds = results.get(filing["sha256"], (None, 0.0))
    said = (
        filing["filing_id"],
        filing["sha256"] or "",
        *(filing[name] for name in ("status", "error", "tool_version")),
    )
    locations = [row[1] for row in rows["locations"]]
    code = BY_NAME["diagnostics"].names.index("code")
    document = None if payload is None else unpack_document(payload)
    return Kept(*said, locations, [row[code] for row in rows["diagnostics"]], document, seconds)


def statuses_of(out: Path) -> dict[str, tuple[str, str | None]]:
    """Status and error by location."""
    return {place: (each.status, each.error) for each in entries_of(out) for place in each.locations}


def digests(out: Path) -> dict[str, str]:
    """The digests of everything that is made from a journal."""
    files = [path for path in sorted(out.rglob("*")) if path.is_file() and not path.name.startswith("run.sqlite")]
    return {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def manifest(out: Path) -> dict[str, Any]:
    """The manifest of a run."""
    found: dict[str, Any] = json.loads((out / "manifest.json").read_bytes())
    return found
