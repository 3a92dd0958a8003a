"""Streams that end at a limit, so that no archive can fill memory."""

from __future__ import annotations

import io
from typing import IO

_BLOCK_BYTES = 1 << 16


class TooLargeError(ValueError):
    """More bytes than a filing has, or than its packed size allows."""


class Limited(io.RawIOBase):
    """A stream that gives bytes up to a limit and then raises `TooLargeError`."""

    def __init__(self, stream: IO[bytes], most: int, why: str) -> None:
        self._stream, self._left, self._why = stream, most, why

    def allow(self, most: int) -> None:
        """Set how many bytes may come from here on."""
        self._left = most

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Read what fits in a buffer."""
        data = self._stream.read(min(len(buffer), _BLOCK_BYTES))
        self._left -= len(data)
        if self._left < 0:
            raise TooLargeError(self._why)
        buffer[: len(data)] = data
        return len(data)


def read_limited(stream: IO[bytes], most: int, why: str | None = None) -> bytes:
    """All bytes of a stream; raises `TooLargeError` if there are more than `most`."""
    return io.BufferedReader(Limited(stream, most, why or too_large(most))).read()


def too_large(most: int) -> str:
    """What is said of more than `most` bytes."""
    return f"unpacks to more than {most >> 20} MB, which is no filing"
