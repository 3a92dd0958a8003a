"""A filing that was found, and its bytes within limits."""

from __future__ import annotations

import errno
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


def as_location(path: str) -> str:
    r"""A path as text that any format can hold: bytes that are no UTF-8 are written as `\xff`."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def read_whole(stream: IO[bytes]) -> bytes:
    """The text in a stream, unpacked if it is gzip data. Raises `OSError` if it is too long or damaged."""
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise OSError(errno.EFBIG, f"longer than {MOST_BYTES >> 20} MB, which is no filing")
    return unpack(data, BytesIO(), MOST_BYTES) if data.startswith(GZIP_MAGIC) else data
