"""The members of an archive, within limits; the name of a member is part of a location and never a path."""

from __future__ import annotations

import errno
import gzip
import re
import stat
import tarfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from lzma import LZMAError
from pathlib import Path
from typing import IO

from tscc.batch.found import MOST_BYTES, Found, as_location, read_whole

ARCHIVE_NAME = re.compile(r"\.(?:zip|tar|tar\.gz|tgz)\Z", re.IGNORECASE)
_MEMBER_NAME = re.compile(r"(?:.*[/\\])?(?!\.)[^/\\]*\.txt(?:\.gz)?", re.IGNORECASE | re.DOTALL)
"""The name of a filing, in any folder: `1996/pool.txt`, not `__MACOSX/._pool.txt`."""

MOST_RATIO = 200
"""Text becomes 3 to 30 times shorter; what unpacks to more than this is made to fill memory."""
_FREE_BYTES = 1 << 20
"""Up to this length no ratio counts, because a short text of blanks has any."""
_HEADER_BYTES = 1 << 20
"""More than the headers of a member of a tar take, long names included."""

_DAMAGE = (
    OSError, EOFError, zipfile.BadZipFile, tarfile.TarError, zlib.error, LZMAError, NotImplementedError, RuntimeError,
    ValueError,
)  # fmt: skip
"""What zipfile and tarfile raise for archives that are damaged, encrypted or made in a way they do not know."""


def read_archive(path: str, tell: Callable[[str], object]) -> Iterator[Found]:
    """The filings in an archive; what cannot be read is given with its reason, the archive itself if it is damaged."""
    members = _Members(as_location(path))
    try:
        yield from members.of_zip(path) if path.lower().endswith(".zip") else members.of_tar(path)
    except _DAMAGE as error:
        yield Found(members.archive, failure=_reason(error))
    if members.others:
        tell(f"{members.archive}: {members.others} members of other names than `*.txt` and `*.txt.gz` are not read")


def _reason(error: Exception) -> str:
    """What is wrong, in one line; the names of libraries do not help a user."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return f"the archive is damaged: {str(error) or type(error).__name__}".lower()


class _Members:
    """One walk through an archive."""

    def __init__(self, archive: str) -> None:
        self.archive = archive
        self.others = 0
        """Members of other names."""
        self._names = Counter[str]()
        self._unpacked = 0

    def of_zip(self, path: str) -> Iterator[Found]:
        """The filings of a zip archive."""
        most = MOST_BYTES + MOST_RATIO * Path(path).stat().st_size
        with zipfile.ZipFile(path) as archive:
            for member in archive.infolist():
                if member.is_dir() or not self._is_wanted(member.filename):
                    continue
                location = self._location(member.filename)
                if failure := _refusal(member):
                    yield Found(location, failure=failure)
                    continue
                self._unpacked += member.file_size
                if self._unpacked > most:
                    raise OSError(errno.EFBIG, f"the members are more than {MOST_RATIO} times as long as the archive")
                yield _read_member(location, lambda member=member: archive.open(member))  # type: ignore[misc]

    def of_tar(self, path: str) -> Iterator[Found]:
        """The filings of a tar archive, as it is read from its beginning to its end."""
        with ExitStack() as held:
            raw = held.enter_context(open(path, "rb"))
            packed = not path.lower().endswith(".tar")
            stream = held.enter_context(gzip.GzipFile(fileobj=raw)) if packed else raw
            guard = _Guard(stream, raw)
            archive = held.enter_context(tarfile.open(fileobj=guard, mode="r|"))  # type: ignore[call-overload]
            for member in archive:
                guard.allow(member.size)
                archive.members = []  # otherwise all are kept
                if member.isdir() or not self._is_wanted(member.name):
                    continue
                location = self._location(member.name)
                if not member.isreg() or member.issparse():
                    yield Found(location, failure="is a link or a device, which is not followed")
                elif member.size > MOST_BYTES:
                    yield Found(location, failure=f"longer than {MOST_BYTES >> 20} MB, which is no filing")
                else:
                    yield _read_member(location, lambda member=member: archive.extractfile(member))  # type: ignore[misc]

    def _is_wanted(self, name: str) -> bool:
        wanted = _MEMBER_NAME.fullmatch(name) is not None
        self.others += not wanted
        return wanted

    def _location(self, name: str) -> str:
        """`archive.zip!member`; a second member of the same name is `archive.zip!member#2`."""
        self._names[name] += 1
        count = self._names[name]
        return f"{self.archive}!{as_location(name)}{f'#{count}' if count > 1 else ''}"


def _refusal(member: zipfile.ZipInfo) -> str | None:
    """Why a member of a zip archive is not unpacked."""
    if stat.S_ISLNK(member.external_attr >> 16):
        return "is a link or a device, which is not followed"
    if member.flag_bits & 1:
        return "is encrypted"
    if member.file_size > MOST_BYTES:
        return f"longer than {MOST_BYTES >> 20} MB, which is no filing"
    if member.file_size > max(_FREE_BYTES, MOST_RATIO * member.compress_size):
        return f"unpacks to more than {MOST_RATIO} times its length"
    return None


def _read_member(location: str, opened: Callable[[], IO[bytes]]) -> Found:
    """A member as it is read; if it is damaged, the others are not."""
    try:
        with opened() as stream:
            return Found(location, read_whole(stream))
    except (zipfile.BadZipFile, zlib.error, LZMAError, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        return Found(location, failure=_reason(error))


class _Guard:
    """A stream that ends a tar whose headers are too long, or which unpacks to too much."""

    def __init__(self, stream: IO[bytes] | gzip.GzipFile, raw: IO[bytes]) -> None:
        self._stream = stream
        self._raw = raw
        self._read = 0
        self._most = _HEADER_BYTES

    def allow(self, size: int) -> None:
        """Allow a member of this length and the headers of the next."""
        self._most = self._read + size + _HEADER_BYTES

    def read(self, size: int) -> bytes:
        """The next bytes. Raises `OSError` beyond a limit."""
        data = self._stream.read(size)
        self._read += len(data)
        if self._read > self._most:
            raise OSError(errno.EFBIG, "the headers of a member are too long")
        if self._read > MOST_BYTES + MOST_RATIO * self._raw.tell():
            raise OSError(errno.EFBIG, f"unpacks to more than {MOST_RATIO} times its length")
        return data
