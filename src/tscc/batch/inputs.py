"""The filings of a corpus as bytes, one at a time: of files, and of the members of archives.

What cannot be read is given with the reason, never left out.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import IO, NamedTuple

from tscc.reader.gzipped import GZIP_MAGIC, unpack

MOST_BYTES = 64 << 20
"""Length of the longest text that is taken for a filing."""


class Found(NamedTuple):
    """A filing, or a place where none can be read."""

    location: str
    """The path as given, or `archive.zip!member`."""
    data: bytes = b""
    failure: str | None = None
    """Why there is nothing to compile."""


def read_inputs(given: Iterable[tuple[str, str | None]], tell: Callable[[str], object]) -> Iterator[Found]:
    """The filings at paths, those of an archive in its order; a path may come with the reason why it leads to none.

    `tell` is told how many members of an archive are not read because of their names.
    """
    from tscc.batch.archives import ARCHIVE_NAME, read_archive

    for path, failure in given:
        if failure is not None:
            yield Found(as_location(path), failure=failure)
        elif ARCHIVE_NAME.search(path):
            yield from read_archive(path, tell)
        else:
            yield _read_file(path)


def as_location(path: str) -> str:
    r"""A path as text that any format can hold: bytes that are no UTF-8 are written as `\xff`."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def read_whole(stream: IO[bytes]) -> bytes:
    """The text in a stream, unpacked if it is gzip data. Raises `OSError` if it is too long or damaged."""
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise OSError(errno.EFBIG, f"longer than {MOST_BYTES >> 20} MB, which is no filing")
    return unpack(data, BytesIO(), MOST_BYTES) if data.startswith(GZIP_MAGIC) else data


def _read_file(path: str) -> Found:
    location = as_location(path)
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return Found(location, failure="is not a regular file")
        with open(path, "rb") as stream:
            return Found(location, read_whole(stream))
    except OSError as error:
        return Found(location, failure=error.strerror or str(error))
    except ValueError:  # a path with a NUL
        return Found(location, failure="no such file: its name has a NUL")
