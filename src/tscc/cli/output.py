"""Output: bytes to a file, whole or not at all; text to a stream whose reader may leave."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import IO, AnyStr


def write_stream(stream: IO[AnyStr], text: AnyStr) -> None:
    """Write to a standard stream; once its reader has left, what is written to it is lost and nothing else changes."""
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, by renaming a temporary file; a device or a pipe is written directly.

    A link stays a link. An `OSError` names the path as given.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.is_symlink():
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # not `target`: `/dev/stdout` leads to a pipe that has no path
        else:
            _replace(target, data)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _replace(target: Path, data: bytes) -> None:
    """Replace a file by a new one with the same permissions."""
    import tempfile  # slow, and of no use to most runs

    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".tscc-", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        os.chmod(name, mode)
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    """The process's umask."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
