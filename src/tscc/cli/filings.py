"""The filings that a command is given: files, folders, patterns and standard input, in a fixed order."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from io import UnsupportedOperation
from typing import TYPE_CHECKING

import msgspec

from tscc.grammar.ahead import regex

if TYPE_CHECKING:
    from tscc.pipeline import Compilation

FILING_NAME = regex(r"(?!\.).*\.(?:txt|nc)(?:\.gz)?", re.IGNORECASE | re.DOTALL)
"""The name of a filing in a folder: `0000912057-01-000123.txt`, `0000912057-01-000123.nc`, `pool.TXT`, `pool.txt.gz`; not `.hidden.txt`."""

_MAGIC = regex(r"[*?]|\[[^\]]+\]")
"""What makes a pattern of a path: `filings/*.txt`, `pool-[0-9].txt`."""


class Names(msgspec.Struct, frozen=True):
    """Which files of a folder are read."""

    names: re.Pattern[str]
    """Their names."""
    known: str
    """The same in words."""
    without: str | None = None
    """A folder that is left out, as a real path."""


FILINGS = Names(FILING_NAME, "`*.txt`, `*.nc`, `*.txt.gz` and `*.nc.gz`")


class Input(msgspec.Struct, frozen=True):
    """A filing to read, or a path that leads to none."""

    path: str
    """As it is shown: the path as given, or below the folder as given; `-` for standard input."""
    inside: str
    """The path within the folder or pattern that was given; for a file its name."""
    failure: str | None = None
    """Why there is nothing to read."""


def find_inputs(given: Sequence[str], tell: Callable[[str], object], wanted: Names = FILINGS) -> Iterator[Input]:
    """The filings at paths: those of a folder that are `wanted`, sorted, also in the folders below it.

    `tell` is told which files of a folder are not read because of their names. Raises `UsageError` if standard input is
    given twice.
    """
    if given.count("-") > 1:
        from tscc.diagnostics.control import UsageError

        raise UsageError("`-` is given twice; standard input can be read only once")
    for path in given:
        if path == "-":
            yield Input(path, path)
        elif os.path.isdir(path):
            yield from _in_folder(path, tell, wanted)
        elif not is_pattern(path):
            yield Input(path, os.path.basename(path))
        else:
            yield from _of_pattern(path, tell, wanted)


def is_pattern(path: str) -> bool:
    """Whether a path is a pattern and not the name of a file that is there."""
    return _MAGIC.search(path) is not None and not os.path.lexists(path)


def _of_pattern(pattern: str, tell: Callable[[str], object], wanted: Names) -> Iterator[Input]:
    """What a pattern such as `filings/**/*.txt` matches; a folder stands for the filings in it."""
    from glob import iglob  # of use to few runs

    matches = sorted(iglob(pattern, recursive=True))
    if not matches:
        yield Input(pattern, pattern, "no file matches this pattern")
    for path in matches:
        if os.path.isdir(path):
            if "**" not in pattern:  # which matches what is in the folder too
                yield from _in_folder(path, tell, wanted)
        else:
            yield Input(path, os.path.basename(path))


def _in_folder(folder: str, tell: Callable[[str], object], wanted: Names) -> Iterator[Input]:
    """The filings of a folder and the folders below it, without what is hidden; a link to a folder comes with why it is not read."""
    unread: list[OSError] = []
    found, others = 0, 0
    for place, folders, names in os.walk(folder, onerror=unread.append):
        inner = [os.path.join(place, name) for name in sorted(folders) if not name.startswith(".")]
        folders[:] = [os.path.basename(path) for path in inner if os.path.realpath(path) != wanted.without]
        links = [*filter(os.path.islink, inner)]
        found += len(links)
        for path in links:
            yield Input(path, os.path.relpath(path, folder), "is a link to a folder, which is not followed")
        for name in sorted(names):
            path = os.path.join(place, name)
            if wanted.names.fullmatch(name):
                found += 1
                yield Input(path, os.path.relpath(path, folder), _no_file(path))
            else:
                others += not name.startswith(".")
    for error in unread:
        yield Input(str(error.filename), "", error.strerror or "cannot be read")
    if others:
        from tscc.document.words import counted

        known = f"of other names than {wanted.known}"
        if found or unread:
            tell(f"{folder}: {counted(others, 'file')} {known} {'is' if others == 1 else 'are'} not read")
        else:
            yield Input(folder, "", f"no filings in this folder; it has {counted(others, 'file')} {known}")
    elif not found and not unread:
        yield Input(folder, "", "no filings in this folder")


def _no_file(path: str) -> str | None:
    """Why what is named as a filing in a folder is not opened: a pipe would be waited for; None for a file."""
    if os.path.isfile(path) or not os.path.exists(path):
        return None
    return f"is {'a pipe' if stat.S_ISFIFO(os.stat(path).st_mode) else 'no file'}, which is not read in a folder"


def read_filing(path: str) -> Compilation:
    """Compile the filing at a path, or on standard input; an `OSError` names it."""
    from tscc.pipeline import compile_stream

    try:
        if path == "-":
            return compile_stream(sys.stdin.buffer, None)
        with open(path, "rb") as stream:
            return compile_stream(stream, os.path.basename(path))
    except (OSError, ValueError) as error:
        raise named(error, path) from error


def read_bytes(path: str) -> bytes:
    """The bytes of a file, or of standard input; an `OSError` names it."""
    try:
        if path == "-":
            return sys.stdin.buffer.read()
        with open(path, "rb") as stream:
            return stream.read()
    except (OSError, ValueError) as error:
        raise named(error, path) from error


def shown_path(path: str) -> str:
    """What messages call the file at a path."""
    return "standard input" if path == "-" else path


def named(error: OSError | ValueError, path: str) -> Exception:
    """An error of reading, with the name of what was read; a `ValueError` that is not about the path as it is."""
    if isinstance(error, OSError):
        why = "closed" if isinstance(error, UnsupportedOperation) else error.strerror or str(error)
        return OSError(error.errno, why, shown_path(path))
    return OSError(None, "no such file: its name has a NUL", path) if "\0" in path else error


def keep_input(path: str, output: str | None, option: str = "-o") -> None:
    """Refuse to write a result over the file it is made from, whatever link or stream leads there."""
    if output in (None, "-"):
        return
    try:
        read = os.fstat(sys.stdin.fileno()) if path == "-" else os.stat(path)
        same = stat.S_ISREG(read.st_mode) and os.path.samestat(read, os.stat(output or ""))
    except (OSError, ValueError):  # there is no such file yet, or standard input is not one
        return
    if same:
        from tscc.diagnostics.control import UsageError

        raise UsageError(f"`{option} {output}` is the file that is read: it would be overwritten")
