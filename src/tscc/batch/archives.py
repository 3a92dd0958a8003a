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
from collections import Counter
from collections.abc import Callable, Iterator
from typing import IO, cast

from tscc.batch.found import CORPUS_NAME, FREE_BYTES, MOST_BYTES, MOST_RATIO, Found, Unread, shown
from tscc.batch.limited import Limited, TooLargeError, read_limited, too_large
from tscc.batch.submissions import split_submissions
from tscc.document.words import counted

_HEAD_BYTES = 512
_TAR_MARK = (257, b"ustar")
_ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
_GZIP_MARK = b"\x1f\x8b"
_MOST_DEPTH = 3
"""Archives within archives: a zip of a year with a tar for each day has 2."""
_HEADER_BYTES = 1 << 20
"""More than the headers of a member of a tar take, long names included."""
_DAMAGE = (
    OSError, EOFError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, tarfile.TarError, ValueError, NotImplementedError,
)  # fmt: skip
"""What the readers of archives raise for damaged ones."""
_OVERLAP = f"the members unpack to more than {MOST_RATIO} times the archive"

Tell = Callable[[str], object]
"""Is told what is not read because of its name."""


def read_stream(stream: IO[bytes], location: str, tell: Tell, depth: int = 0) -> Iterator[Found | Unread]:
    """The filings in a stream that can be rewound."""
    head = stream.read(_HEAD_BYTES)
    stream.seek(0)
    is_zip, is_tar = head.startswith(_ZIP_MARKS), _is_tar(head)
    is_packed = is_zip or is_tar or head.startswith(_GZIP_MARK)
    if is_packed and depth == _MOST_DEPTH:
        yield Unread(location, f"is an archive within {_MOST_DEPTH} others")
        return
    members = _Members(location, tell, depth)
    try:
        if is_zip:
            yield from members.of_zip(stream)
        elif is_tar:
            yield from members.of_tar(stream)
        elif is_packed:
            yield from _read_gzip(stream, location, tell, depth)
        elif (why := _why_packed(head)) is not None:
            yield Unread(location, why)
        else:
            yield from split_submissions(stream, location)
    except _DAMAGE as error:
        yield Unread(location, _why(error))
    members.tell_others()


class _Members:
    """The members of one archive: which of them are read, and where they are."""

    def __init__(self, location: str, tell: Tell, depth: int) -> None:
        self._location, self._tell, self._depth = location, tell, depth
        self._names = Counter[str]()
        self._others = 0

    def of_zip(self, stream: IO[bytes]) -> Iterator[Found | Unread]:
        """The filings of a zip archive."""
        left = MOST_BYTES + MOST_RATIO * stream.seek(0, io.SEEK_END)
        with zipfile.ZipFile(stream) as archive:
            for member in archive.infolist():
                if member.is_dir() or not self._is_wanted(member.filename):
                    continue
                at = self._at(member.filename)
                if (member.external_attr >> 16) & 0o170000 == 0o120000:
                    yield Unread(at, "is a link, which is not followed")
                    continue
                most = min(MOST_BYTES, max(FREE_BYTES, MOST_RATIO * member.compress_size))
                try:
                    with archive.open(member) as opened:
                        data = read_limited(opened, most) if most <= left else read_limited(opened, left, _OVERLAP)
                except (RuntimeError, *_DAMAGE) as error:  # RuntimeError: it is encrypted
                    yield Unread(at, _why(error))
                    continue
                left -= len(data)
                yield from self._read(data, at)

    def of_tar(self, stream: IO[bytes]) -> Iterator[Found | Unread]:
        """The filings of a tar archive, as it is read from its beginning to its end."""
        guard = Limited(stream, _HEADER_BYTES, "the headers of a member are too long")
        with tarfile.open(fileobj=guard, mode="r|") as archive:
            for member in archive:
                guard.allow(member.size + _HEADER_BYTES)
                archive.members = []  # type: ignore[attr-defined] # otherwise it keeps every member it has passed
                if member.isdir() or not self._is_wanted(member.name):
                    continue
                at = self._at(member.name)
                if member.islnk() or member.issym():
                    yield Unread(at, "is a link, which is not followed")
                elif not member.isfile() or member.issparse():
                    yield Unread(at, "is neither a file nor a folder")
                elif member.size > MOST_BYTES:
                    yield Unread(at, too_large(MOST_BYTES))
                elif (opened := archive.extractfile(member)) is not None:
                    data = opened.read()
                    if len(data) < member.size:
                        raise EOFError
                    yield from self._read(data, at)

    def _is_wanted(self, name: str) -> bool:
        """Whether the name of a member is that of a filing or an archive; hidden files of a system are not counted."""
        last = name.replace("\\", "/").rpartition("/")[2]
        is_wanted = CORPUS_NAME.fullmatch(last) is not None
        self._others += not is_wanted and not last.startswith(".")
        return is_wanted

    def _at(self, name: str) -> str:
        """`archive.zip!member`; a second member of the same name is `archive.zip!member#2`."""
        self._names[name] += 1
        count = self._names[name]
        return f"{self._location}!{shown(name)}{f'#{count}' if count > 1 else ''}"

    def _read(self, data: bytes, at: str) -> Iterator[Found | Unread]:
        yield from read_stream(io.BytesIO(data), at, self._tell, self._depth + 1)

    def tell_others(self) -> None:
        """Tell how many members are not read."""
        if self._others:
            what = f"{counted(self._others, 'member is', 'members are')} not read: of other names"
            self._tell(f"{self._location}: {what} than `*.txt`, `*.nc` and archives")


def _read_gzip(stream: IO[bytes], location: str, tell: Tell, depth: int) -> Iterator[Found | Unread]:
    """The content of a gzip stream: a tar of any size is read member by member, a text up to the limits."""
    with gzip.open(stream) as first:
        head = first.read(_HEAD_BYTES)
    most = max(FREE_BYTES, MOST_RATIO * stream.seek(0, io.SEEK_END))
    stream.seek(0)
    with gzip.open(stream) as unpacked:
        opened = cast(IO[bytes], unpacked)
        limited = io.BufferedReader(Limited(opened, most, too_large(most)))
        if _is_tar(head):
            members = _Members(location, tell, depth + 1)
            yield from members.of_tar(limited)
            members.tell_others()
        elif head.startswith((*_ZIP_MARKS, _GZIP_MARK)):
            data = read_limited(opened, min(most, MOST_BYTES))
            yield from read_stream(io.BytesIO(data), location, tell, depth + 1)
        else:
            yield from split_submissions(limited, location)


def _is_tar(head: bytes) -> bool:
    at, mark = _TAR_MARK
    return head[at : at + len(mark)] == mark


def _why_packed(head: bytes) -> str | None:
    """Why an archive, or packed data, of another format is not read, and what to do; None if it is none."""
    if head.isascii():  # so nearly every filing does without the import
        return None
    from tscc.reader.foreign import DECODERS, UNPACKERS, find_foreign_bytes

    foreign = find_foreign_bytes(head)
    if foreign is None or not foreign.packed:
        return None
    return f"is {foreign.one}: give what `{UNPACKERS.get(foreign) or DECODERS[foreign]}` gives"


def _why(error: Exception) -> str:
    """Why something cannot be read, in words."""
    if isinstance(error, TooLargeError):
        return str(error)
    if isinstance(error, RuntimeError) and "encrypted" in str(error):
        return "is encrypted"
    return f"is damaged: {' '.join(str(error).lower().split()) or 'it ends too early'}"
