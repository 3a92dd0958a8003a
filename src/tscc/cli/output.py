"""Output: bytes to a file, whole or not at all; text to a stream whose reader may leave."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import IO, AnyStr, BinaryIO

import msgspec

from tscc.grammar.ahead import regex

HALF_MADE = ".tscc-"
"""How the names of files and folders begin that are not whole yet."""

_OPEN_FILE = regex(r"/dev/(?:stdin|stdout|stderr|fd/\d+)|/proc/self/fd/\d+")
"""The name of a stream that is already open: `/dev/stdout`; its file is written on, never replaced."""


def write_stream(stream: IO[AnyStr], text: AnyStr) -> bool:
    """Write to a standard stream; whether it still has a reader: otherwise what is written to it is lost, and nothing else changes."""
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        return False
    return True


@contextmanager
def naming(path: str | os.PathLike[str]) -> Iterator[None]:
    """A block in which an error of the system that names no file, such as that of a full disk, or a temporary one, names this one."""
    try:
        yield
    except OSError as error:
        if error.errno is not None and (error.filename is None or HALF_MADE in os.fsdecode(error.filename)):
            error.filename = os.fspath(path)
        raise


class Kind(msgspec.Struct, frozen=True):
    """A kind of output whose files can be told from those of others."""

    what: str
    mark: bytes
    """What the first bytes of such a file have, as a pattern."""

    def has(self, head: bytes) -> bool:
        """Whether a file that begins so is of this kind."""
        return re.search(self.mark, head) is not None


DOCUMENT = Kind(
    "a document",
    rb"""\A(?:\xef\xbb\xbf)?\s*(?:\{\s*|(?:(?:\#[^\n]*|---[^\n]*|%YAML[^\n]*)?\r?\n)*)["']?schema["']?\s*:\s*["']?tscc\.""",
)
"""It begins with `schema: "tscc.pool"`, behind `{` or below comments."""
PAGE = Kind("a page of tscc", rb'<meta name="generator" content="tscc')
JSON = Kind("JSON", rb"\A\s*[\[{]")
WORKBOOK = Kind("a workbook", rb"(?s)\APK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/|docProps/|xl/)")
"""A zip archive whose first member is one of a workbook."""
HEAD_BYTES = 4096
"""Of a file, what tells its kind."""


def keep_other(output: str | None, kind: Kind) -> None:
    """Refuse to replace a file of another kind, with an `OSError`; an empty one has nothing to lose."""
    if output is None or output == "-" or _OPEN_FILE.fullmatch(output) or not os.path.isfile(output):
        return
    with open(output, "rb") as stream:
        head = stream.read(HEAD_BYTES)
    if head and not kind.has(head):
        raise FileExistsError(errno.EEXIST, f"is not {kind.what} and would be lost; name another file", output)


def refuse_file(folder: str | os.PathLike[str]) -> None:
    """Raise `NotADirectoryError` for a path that is to be a folder and is a file."""
    if os.path.exists(folder) and not os.path.isdir(folder):
        raise NotADirectoryError(errno.ENOTDIR, "is not a folder", os.fspath(folder))


def write_file(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file whole or not at all, by renaming a temporary file; a device, a pipe or an open stream is written directly.

    A link stays a link. A pipe whose reader has left is no error. An `OSError` names the path as given.
    """
    with whole_file(path) as stream:
        stream.write(data)


@contextmanager
def whole_file(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """A stream to a file that is there whole once the block ends, and as it was before if the block raises.

    The block writes, and does nothing else that can raise an `OSError`.
    """
    name, target = os.fspath(path), os.path.realpath(path)
    try:
        if os.path.islink(target):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        if _OPEN_FILE.fullmatch(os.path.normpath(name)) or (os.path.exists(name) and not os.path.isfile(name)):
            with open(name, "ab") as stream:  # not `target`: `/dev/stdout` leads to a pipe that has no path
                yield stream
        else:
            with _replacement(target) as stream:
                yield stream
    except BrokenPipeError:
        return
    except OSError as error:
        raise OSError(error.errno, error.strerror, name) from error


@contextmanager
def _replacement(target: str) -> Iterator[BinaryIO]:
    """A stream to a new file that takes the place of a file, with the same permissions; a file that may not be written stays."""
    if os.path.exists(target) and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    stream = _new_file(os.path.dirname(target))
    try:
        with stream:
            yield stream
        mode = os.stat(target).st_mode & 0o777 if os.path.exists(target) else 0o666 & ~_umask()
        os.chmod(stream.name, mode)
        os.replace(stream.name, target)
    except BaseException:
        os.unlink(stream.name)
        raise


def _new_file(folder: str) -> BinaryIO:
    """A file of a name that is new in a folder, which nobody else can read; `tempfile` takes longer to import than to use."""
    for number in count():
        name = os.path.join(folder, f"{HALF_MADE}{os.getpid()}-{number}.tmp")
        try:
            return open(name, "xb", opener=lambda path, flags: os.open(path, flags, 0o600))
        except FileExistsError:
            continue
    raise AssertionError("numbers do not end")


def _umask() -> int:
    """The process's umask."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
