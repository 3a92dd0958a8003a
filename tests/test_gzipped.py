"""Gzip: a compressed filing is read as the filing it holds; data that are damaged, cut short or too large are not read."""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import zipfile
from pathlib import Path

import pytest

import tscc
from tscc.document.emit import to_yaml
from tscc.pipeline import compile_filing, compile_stream
from tscc.reader.gzipped import unpack

FILING = Path(__file__).parents[1] / "examples" / "harbor-2002-4.txt"
DATA = FILING.read_bytes()


class Trickle(io.RawIOBase):
    """A stream that gives a few bytes at a time, as a pipe may."""

    def __init__(self, data: bytes, size: int) -> None:
        self._data, self._size = io.BytesIO(data), size

    def read(self, size: int = -1) -> bytes:
        """At most that many bytes, whatever is asked for."""
        return self._data.read(self._size)


@pytest.mark.parametrize("size", [1, 7, 1000, 1 << 20])
def test_what_is_packed_is_unpacked(size: int) -> None:
    text = DATA[:5000]
    packed = gzip.compress(text[:2000]) + gzip.compress(b"") + gzip.compress(text[2000:]) + b"\0" * 600
    assert unpack(packed[:2], Trickle(packed[2:], size)) == text


@pytest.mark.parametrize("kept", [2, 10, 500, -9, -1])
def test_data_that_are_cut_short(kept: int) -> None:
    with pytest.raises(OSError, match="cut short"):
        unpack(gzip.compress(DATA)[:kept], io.BytesIO())


@pytest.mark.parametrize("at", [3, 300, -5])
def test_data_that_are_damaged(at: int) -> None:
    packed = bytearray(gzip.compress(DATA))
    packed[at] ^= 0xFF
    with pytest.raises(OSError, match="damaged"):
        unpack(bytes(packed), io.BytesIO())


def test_what_comes_behind_the_data_is_damage() -> None:
    with pytest.raises(OSError, match="damaged"):
        unpack(gzip.compress(DATA) + b"more", io.BytesIO())


@pytest.mark.parametrize(("size", "most"), [(999, 1000), (1000, 1000)])
def test_data_within_the_limit(size: int, most: int) -> None:
    assert len(unpack(gzip.compress(b"x" * size), io.BytesIO(), most)) == size


def test_a_bomb_is_not_unpacked() -> None:
    with pytest.raises(OSError, match="hold more than 1 MB, which is no filing"):
        unpack(gzip.compress(b"\0" * (8 << 20)), io.BytesIO(), 1 << 20)


@pytest.mark.parametrize("name", ["harbor-2002-4.txt.gz", "harbor-2002-4.txt.GZ", "harbor-2002-4.txt"])
def test_the_document_is_that_of_the_filing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(DATA))
    packed, plain = tscc.compile(path).document, tscc.compile(FILING).document
    assert packed is not None
    assert plain is not None
    assert to_yaml(packed) == to_yaml(plain)


def archive(kind: str) -> bytes:
    """A filing in an archive."""
    made = io.BytesIO()
    if kind == "zip":
        with zipfile.ZipFile(made, "w") as zipped:
            zipped.writestr("pool.txt", DATA)
    else:
        with tarfile.open(fileobj=made, mode="w") as tar:
            tar.addfile(tarfile.TarInfo("pool.txt"))
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "what", "way"),
    [
        (archive("zip"), "a zip archive", "take the filings out of it with `unzip`, and compile these"),
        (archive("tar"), "a tar archive", "take the filings out of it with `tar -xf`, and compile these"),
        (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "take the filings out of it with `7z x`, and compile these"),
        (b"Rar!\x1a\x07\x01", "a rar archive", "take the filings out of it with `unrar x`, and compile these"),
        (b"BZh9", "bzip2 data", "compile what `bzip2 -dc` gives"),
        (b"\xfd7zXZ\0", "xz data", "compile what `xz -dc` gives"),
        (b"\x28\xb5\x2f\xfd", "zstandard data", "compile what `zstd -dc` gives"),
        (b"\x1f\x9d", "a compressed file", "compile what `gzip -dc` gives"),
    ],
)
def test_other_archives_are_named_with_what_to_do(data: bytes, what: str, way: str) -> None:
    (found,) = compile_filing(data, None).diagnostics
    assert (found.code.id, found.message) == ("TS003", f"the file is {what}")
    assert [each.text for each in found.help] == [way]


def test_a_packed_archive_is_named_too() -> None:
    (found,) = compile_stream(io.BytesIO(gzip.compress(archive("tar"))), "pool.tar.gz").diagnostics
    assert re.fullmatch("the file is a tar archive", found.message)
