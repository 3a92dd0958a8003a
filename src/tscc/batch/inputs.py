"""The inputs of a corpus run: files, folders, patterns and archives to the filings in them, one at a time.

The name of a member of an archive is only a word of its location and never a path. Nothing is unpacked to a disk.
"""

from __future__ import annotations

import errno
import glob
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from tscc.batch.archives import read_stream
from tscc.batch.found import Found, Unread, shown

_MAGIC_CHARS = "*?["


def expand(given: Sequence[str]) -> list[str]:
    """The paths that inputs name, patterns replaced by what they match; raises `OSError` where there is nothing."""
    paths: list[str] = []
    for each in given:
        if os.path.lexists(each):
            paths.append(each)
            continue
        matches = sorted(glob.glob(each, recursive=True)) if any(sign in each for sign in _MAGIC_CHARS) else []
        if not matches:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), each)
        paths += matches
    return list(dict.fromkeys(paths))


def read_inputs(paths: Sequence[str], without: Path) -> Iterator[Found | Unread]:
    """Every filing in some paths, in the order of the names; what is in the folder `without`, the output, is no input."""
    left_out = Path(os.path.realpath(without))
    for path in paths:
        if os.path.isdir(path):
            yield from _read_folder(path, left_out)
        else:
            yield from _read_file(path)


def _read_folder(folder: str, left_out: Path) -> Iterator[Found | Unread]:
    """What is in a folder and the folders below it; links to folders are named and not followed."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Unread(shown(folder), _reason(error))
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if Path(os.path.realpath(entry.path)) != left_out:
                yield from _read_folder(entry.path, left_out)
        elif entry.is_symlink() and os.path.isdir(entry.path):
            yield Unread(shown(entry.path), "is a link to a folder, which is not followed")
        else:
            yield from _read_file(entry.path)


def _read_file(path: str) -> Iterator[Found | Unread]:
    """The filings in a file: itself, the members of an archive, or the submissions of a large text."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            yield Unread(shown(path), "is neither a file nor a folder")
            return
        with open(path, "rb") as stream:
            yield from read_stream(stream, shown(path))
    except OSError as error:
        yield Unread(shown(path), _reason(error))


def _reason(error: OSError) -> str:
    return f"cannot be read: {(error.strerror or str(error)).lower()}"
