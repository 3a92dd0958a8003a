"""Corpora for the tests of a corpus run: small filings, the poisoned corpus, and how a run is started."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
PRAIRIE = (EXAMPLES / "prairie-2001-2.txt").read_bytes()
BOMB_MEGABYTES = 20


def filing(number: int) -> bytes:
    """A filing of its own: the example with a number in its name."""
    return PRAIRIE.replace(b"2001-2", f"2001-{number + 10}".encode())


def submission(number: int, text: bytes = PRAIRIE, *, form: str = "8-K") -> bytes:
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


def write_poisoned(folder: Path) -> Path:
    """Filings among what must cost only itself: a bomb, an escaping name, links, damage, binaries, nothing."""
    write_filings(folder, 3)
    with zipfile.ZipFile(folder / "year.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("good.txt", filing(20))
        archive.writestr("bomb.txt", b"\0" * (BOMB_MEGABYTES << 20))
        archive.writestr("../../escaped.txt", filing(21))
        archive.writestr("last.txt", filing(22))
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


def batch(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run `tscc batch` in a process of its own."""
    return tscc("batch", *arguments, cwd=cwd)


def tscc(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run tscc in a process of its own."""
    command = [sys.executable, "-m", "tscc", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False, timeout=120)


def digests(out: Path) -> dict[str, str]:
    """The digests of everything that is made from a journal."""
    files = [path for path in sorted(out.rglob("*")) if path.is_file() and not path.name.startswith("run.sqlite")]
    return {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
