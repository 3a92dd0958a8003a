"""Archives: a stream of bytes to the filings in it. Zip, tar and gzip are recognized by their bytes, not by their names.

Members are read one at a time, up to the limits of `found`. A member that cannot be read costs that member; an archive that
ends too early costs what is behind the damage, and its location says so.
"""

from __future__ import annotations

import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, cast

from tscc.batch.found import FREE_BYTES, MOST_BYTES, MOST_RATIO, Found, Unread, shown
from tscc.batch.submissions import split_submissions

_HEAD_BYTES = 512
_TAR_MARK = (257, b"ustar")
_MOST_DEPTH = 3
"""Archives within archives: a zip of a year with a tar for each day has 2."""
_BLOCK_BYTES = 1 << 16
_DAMAGE = (
    OSError,
    EOFError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    tarfile.TarError,
    ValueError,
    NotImplementedError,
)
"""What the readers of archives raise for damaged ones."""


class TooLargeError(ValueError):
    """More bytes than a filing has, or than its packed size allows."""


class Limited(io.RawIOBase):
    """A stream that gives bytes up to a limit and then raises `TooLargeError`."""

    def __init__(self, stream: IO[bytes], most: int, why: str) -> None:
        self._stream, self._left, self._why = stream, most, why

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


def read_stream(stream: IO[bytes], location: str, depth: int = 0) -> Iterator[Found | Unread]:
    """The filings in a stream that can be rewound."""
    head = stream.read(_HEAD_BYTES)
    stream.seek(0)
    at, mark = _TAR_MARK
    packed = head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b")) or head[at : at + len(mark)] == mark
    if packed and depth == _MOST_DEPTH:
        yield Unread(location, f"is an archive within {_MOST_DEPTH} others")
        return
    try:
        if head.startswith(b"PK"):
            yield from _read_zip(stream, location, depth) if packed else split_submissions(stream, location)
        elif head.startswith(b"\x1f\x8b"):
            yield from _read_gzip(stream, location, depth)
        elif packed:
            yield from _read_tar(stream, location, depth)
        else:
            yield from split_submissions(stream, location)
    except _DAMAGE as error:
        yield Unread(location, _why(error))


def _read_zip(stream: IO[bytes], location: str, depth: int) -> Iterator[Found | Unread]:
    with zipfile.ZipFile(stream) as archive:
        for member in archive.infolist():
            if member.is_dir():
                continue
            at = f"{location}!{shown(member.filename)}"
            if (member.external_attr >> 16) & 0o170000 == 0o120000:
                yield Unread(at, "is a link, which is not followed")
                continue
            most = min(MOST_BYTES, max(FREE_BYTES, MOST_RATIO * member.compress_size))
            try:
                with archive.open(member) as opened:
                    data = _read(opened, most)
            except (RuntimeError, *_DAMAGE) as error:  # RuntimeError: it is encrypted
                yield Unread(at, _why(error))
                continue
            yield from _read_member(data, at, depth)


def _read_tar(stream: IO[bytes], location: str, depth: int) -> Iterator[Found | Unread]:
    with tarfile.open(fileobj=stream, mode="r|") as archive:
        for member in archive:
            at = f"{location}!{shown(member.name)}"
            if member.isdir():
                continue
            if not member.isfile():
                kind = (
                    "a link, which is not followed"
                    if member.islnk() or member.issym()
                    else "neither a file nor a folder"
                )
                yield Unread(at, f"is {kind}")
            elif member.size > MOST_BYTES:
                yield Unread(at, _too_large(MOST_BYTES))
            elif (opened := archive.extractfile(member)) is not None:
                data = opened.read()
                archive.members = []  # type: ignore[attr-defined] # otherwise it keeps every member it has passed
                if len(data) < member.size:
                    raise EOFError
                yield from _read_member(data, at, depth)


def _read_gzip(stream: IO[bytes], location: str, depth: int) -> Iterator[Found | Unread]:
    """The content of a gzip stream: a tar of any size is read member by member, a text up to the limits."""
    with gzip.open(stream) as first:
        head = first.read(_HEAD_BYTES)
    stream.seek(0)
    at, mark = _TAR_MARK
    with gzip.open(stream) as unpacked:
        opened = cast(IO[bytes], unpacked)
        packed = stream.seek(0, io.SEEK_END)
        stream.seek(0)
        most = max(FREE_BYTES, MOST_RATIO * packed)
        limited = io.BufferedReader(Limited(opened, most, _too_large(most)))
        if head[at : at + len(mark)] == mark:
            yield from _read_tar(limited, location, depth + 1)
        elif head.startswith((b"PK\x03\x04", b"\x1f\x8b")):
            yield from _read_member(_read(opened, min(most, MOST_BYTES)), location, depth)
        else:
            yield from split_submissions(limited, location)


def _read_member(data: bytes, location: str, depth: int) -> Iterator[Found | Unread]:
    yield from read_stream(io.BytesIO(data), location, depth + 1)


def _read(stream: IO[bytes], most: int) -> bytes:
    """All bytes of a stream; raises `TooLargeError` if there are more than `most`."""
    return io.BufferedReader(Limited(stream, most, _too_large(most))).read()


def _too_large(most: int) -> str:
    return f"unpacks to more than {most >> 20} MB, which is no filing"


def _why(error: Exception) -> str:
    if isinstance(error, TooLargeError):
        return str(error)
    if isinstance(error, RuntimeError) and "encrypted" in str(error):
        return "is encrypted"
    return f"is damaged: {' '.join(str(error).lower().split()) or 'it ends too early'}"
