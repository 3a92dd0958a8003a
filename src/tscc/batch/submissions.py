"""One large file of many submissions: each is a filing of its own, with its bytes as they are in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO

from tscc.batch.found import MOST_BYTES, Found, Unread

_PEM = re.compile(rb"-----BEGIN PRIVACY-ENHANCED MESSAGE-----")
_CONTAINER = re.compile(rb"<(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>", re.IGNORECASE)
_LONGEST_LINE_BYTES = 1 << 20


def split_submissions(stream: IO[bytes], location: str) -> Iterator[Found | Unread]:
    """The submissions in a text, `LOCATION!1`, `LOCATION!2`; a text with one or without an envelope is one filing.

    A submission begins with the PEM wrapper around it, else with its container. A part that is larger than a filing can be
    is passed over, and named.
    """
    part, number = _Part(), 1
    while line := stream.readline(_LONGEST_LINE_BYTES):
        if part.is_ended_by(line):
            yield part.whole(f"{location}!{number}")
            part, number = _Part(), number + 1
        part.add(line)
    yield part.whole(location if number == 1 else f"{location}!{number}")


class _Part:
    """A submission that is being read."""

    def __init__(self) -> None:
        self._lines: list[bytes] = []
        self._size = 0
        self._wrapped = self._contained = False

    def is_ended_by(self, line: bytes) -> bool:
        """Whether a line begins another submission."""
        if _PEM.match(line):
            return self._wrapped or self._contained
        return self._contained and _CONTAINER.match(line) is not None

    def add(self, line: bytes) -> None:
        """Add a line; of a part that is too large nothing is kept."""
        self._wrapped |= _PEM.match(line) is not None
        self._contained |= _CONTAINER.match(line) is not None
        self._size += len(line)
        if self._size <= MOST_BYTES:
            self._lines.append(line)
        else:
            self._lines.clear()

    def whole(self, location: str) -> Found | Unread:
        """What was read."""
        if self._size > MOST_BYTES:
            return Unread(location, f"has more than {MOST_BYTES >> 20} MB, which is no filing")
        return Found(location, b"".join(self._lines))
