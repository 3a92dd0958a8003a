"""The inputs of a corpus run: what is found where, byte for byte, and what is named and passed over."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from batch.corpora import add, filing, submission, write_filings, write_poisoned, write_zip

from tscc.batch import archives, submissions
from tscc.batch.archives import read_stream
from tscc.batch.found import Found, Unread, shown
from tscc.batch.inputs import read_inputs
from tscc.batch.submissions import split_submissions
from tscc.cli.corpus import _paths

NOWHERE = Path("/nonexistent")


def read(*paths: Path | str, without: Path = NOWHERE, tell: Callable[[str], object] = print) -> list[Found | Unread]:
    """What a corpus run finds at paths."""
    return [*read_inputs(_paths([*map(str, paths)], without, tell), tell)]


def found_in(*paths: Path, without: Path = NOWHERE) -> dict[str, bytes | str]:
    """What is at each location: bytes, or why there are none."""
    folder = os.path.commonpath([path.parent for path in paths])
    return {
        os.path.relpath(each.location, folder): each.data if isinstance(each, Found) else each.why
        for each in read(*paths, without=without)
    }


def stream(data: bytes, location: str = "z") -> list[Found | Unread]:
    """What is in some bytes."""
    return [*read_stream(io.BytesIO(data), location, print)]


def split(data: bytes) -> list[tuple[str, bytes]]:
    return [(each.location, each.data) for each in split_submissions(io.BytesIO(data), "f") if isinstance(each, Found)]


def test_a_folder_is_read_in_the_order_of_names(tmp_path: Path) -> None:
    found = found_in(write_filings(tmp_path / "in", 4))
    assert list(found) == ["in/001.txt", "in/002.txt", "in/below/000.txt", "in/below/003.txt"]
    assert found["in/002.txt"] == filing(2)


def test_the_output_is_no_input(tmp_path: Path) -> None:
    write_filings(tmp_path / "in" / "out", 2)
    (tmp_path / "in" / "a.txt").write_bytes(filing(9))
    assert list(found_in(tmp_path / "in", without=tmp_path / "in" / "out")) == ["in/a.txt"]


def test_a_pattern_names_files_and_a_name_with_its_signs_is_a_name(tmp_path: Path) -> None:
    for name in ("a1.txt", "a2.txt", "[a].txt"):
        (tmp_path / name).write_bytes(b"x")
    assert [each.location for each in read(f"{tmp_path}/a*.txt")] == [f"{tmp_path}/a1.txt", f"{tmp_path}/a2.txt"]
    assert read(f"{tmp_path}/[a].txt") == [Found(f"{tmp_path}/[a].txt", b"x")]
    assert read(f"{tmp_path}/b*.txt") == [Unread(f"{tmp_path}/b*.txt", "no file matches this pattern")]


def test_what_is_not_read_because_of_its_name_is_told(tmp_path: Path) -> None:
    for name in ("a.txt", "notes.md", ".hidden.txt"):
        (tmp_path / name).write_bytes(b"x")
    write_zip(tmp_path / "b.zip", [("c.NC", b"y"), ("d.pdf", b"%PDF"), ("__MACOSX/._c.txt", b"z")])
    told: list[str] = []
    assert [each.location for each in read(tmp_path, tell=told.append)] == [
        f"{tmp_path}/a.txt",
        f"{tmp_path}/b.zip!c.NC",
    ]
    assert told == [
        f"{tmp_path}/b.zip: 1 member is not read: of other names than `*.txt`, `*.nc` and archives",
        f"{tmp_path}: 1 file of other names than `*.txt`, `*.nc` and archives is not read",
    ]


def test_a_poisoned_folder_costs_exactly_its_members(tmp_path: Path) -> None:
    found = found_in(write_poisoned(tmp_path / "in"))
    unread = {name: why for name, why in found.items() if isinstance(why, str)}
    assert unread == {
        "in/broken.zip": "is damaged: file is not a zip file",
        "in/circle": "is a link to a folder, which is not followed",
        "in/days.tar.gz!link.txt": "is a link, which is not followed",
        "in/nowhere.txt": "cannot be read: no such file or directory",
        "in/pipe.txt": "is a pipe, which is not read in a folder",
        "in/year.zip!bomb.txt": "unpacks to more than 8 MB, which is no filing",
    }
    assert found["in/year.zip!last.txt"] == filing(22)
    assert found["in/days.tar.gz!behind.txt"] == filing(24)


def test_names_of_members_are_never_paths(tmp_path: Path) -> None:
    places = {each.location for each in read(write_poisoned(tmp_path / "in"))}
    assert f"{tmp_path}/in/year.zip!../../escaped.txt" in places
    assert f"{tmp_path}/in/days.tar.gz!/etc/absolute.txt" in places
    assert not (tmp_path / "escaped.txt").exists()
    assert not (tmp_path.parent / "escaped.txt").exists()


def test_a_packed_tar_that_is_a_bomb_ends_at_its_ratio(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "b.tar.gz", "w:gz") as tar:
        add(tar, "good.txt", filing(1))
        for number in range(12):
            add(tar, f"{number}.txt", b"\0" * (1 << 20))
    found = found_in(tmp_path / "b.tar.gz")
    assert found["b.tar.gz!good.txt"] == filing(1)
    assert found["b.tar.gz"] == "unpacks to more than 8 MB, which is no filing"


def test_a_tar_cut_short_keeps_what_is_before_the_cut(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "whole.tar", "w") as tar:
        for number in range(3):
            add(tar, f"{number}.txt", filing(number))
    (tmp_path / "cut.tar").write_bytes((tmp_path / "whole.tar").read_bytes()[: len(filing(0)) + 2000])
    found = found_in(tmp_path / "cut.tar")
    assert found["cut.tar!0.txt"] == filing(0)
    assert str(found["cut.tar"]).startswith("is damaged: ")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (bz2.compress(filing(1)), "is bzip2 data: give what `bzip2 -dc` gives"),
        (lzma.compress(filing(1)), "is xz data: give what `xz -dc` gives"),
        (b"7z\xbc\xaf\x27\x1c\0\4", "is a 7z archive: give what `7z x` gives"),
        (b"\x1f\x9d\x90", "is a compressed file: give what `gzip -dc` gives"),
    ],
)
def test_an_archive_of_another_format_is_not_read_and_named(data: bytes, why: str) -> None:
    assert stream(data) == [Unread("z", why)]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", data)
    assert stream(packed.getvalue()) == [Unread("z!a.txt", why)]


@pytest.mark.parametrize("data", ["Caf\xe9".encode("cp1252"), "a".encode("utf-16"), b"%PDF-\xff"])
def test_what_is_no_archive_is_for_a_compile(data: bytes) -> None:
    assert stream(data) == [Found("z", data)]


def test_an_encrypted_member_is_named() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("a.txt", b"text")
    raw = bytearray(data.getvalue())
    raw[6] |= 1
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    assert stream(bytes(raw)) == [Unread("z!a.txt", "is encrypted")]


def test_archives_within_archives_are_read_to_a_depth() -> None:
    data = filing(1)
    for name in ("a.txt", "b.zip", "c.zip", "d.zip"):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(name, data)
        data = packed.getvalue()
    assert stream(data) == [Unread("z!d.zip!c.zip!b.zip", "is an archive within 3 others")]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        inner = archive.read("d.zip")
    assert stream(inner) == [Found("z!c.zip!b.zip!a.txt", filing(1))]


def test_a_packed_text_is_read() -> None:
    assert stream(gzip.compress(filing(3)), "a.gz") == [Found("a.gz", filing(3))]


def test_a_packed_text_that_is_a_bomb_is_named() -> None:
    bomb = gzip.compress(b" " * (20 << 20))
    assert stream(bomb, "a.gz") == [Unread("a.gz", "unpacks to more than 8 MB, which is no filing")]


def test_one_filing_is_whole_and_many_submissions_are_split() -> None:
    one, two = submission(1), submission(2)
    assert split(one) == [("f", one)]
    assert split(filing(1)) == [("f", filing(1))]
    assert split(b"") == [("f", b"")]
    assert split(one + two) == [("f!1", one), ("f!2", two)]


def test_a_submission_begins_with_its_wrapper() -> None:
    wrapped = b"-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001\n\n" + submission(1)
    assert split(wrapped + wrapped + submission(2)) == [("f!1", wrapped), ("f!2", wrapped), ("f!3", submission(2))]


def test_a_part_that_is_too_large_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(submissions, "MOST_BYTES", 1 << 20)
    large = submission(1, b"word\n" * (1 << 18))
    found = [*split_submissions(io.BytesIO(large + submission(2)), "f")]
    assert found == [Unread("f!1", "has more than 1 MB, which is no filing"), Found("f!2", submission(2))]


def test_a_member_of_a_tar_that_is_too_large_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 1 << 20)
    with tarfile.open(tmp_path / "a.tar", "w") as tar:
        add(tar, "large.txt", b"x" * (2 << 20))
        add(tar, "good.txt", filing(1))
    found = found_in(tmp_path / "a.tar")
    assert found == {"a.tar!large.txt": "unpacks to more than 1 MB, which is no filing", "a.tar!good.txt": filing(1)}


def test_a_name_that_is_no_text_is_escaped(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/\xff.txt", "wb") as stream:
        stream.write(b"x")
    (found,) = read(tmp_path)
    assert found == Found(f"{tmp_path}/\\xff.txt", b"x")
    assert shown("\ud800\0") == "\\ud800\\0"


def test_two_members_of_one_name_and_packed_members(tmp_path: Path) -> None:
    members = [("same.txt", b"three"), ("same.txt", b"four"), ("packed.txt.gz", gzip.compress(b"five"))]
    cut = ("cut.txt.gz", gzip.compress(b"six")[:-9])
    with pytest.warns(UserWarning, match="Duplicate"):
        write_zip(tmp_path / "a.zip", [*members, cut])
    found = found_in(tmp_path / "a.zip")
    assert list(found.values())[:3] == [b"three", b"four", b"five"]
    assert list(found)[:2] == ["a.zip!same.txt", "a.zip!same.txt#2"]
    assert str(found["a.zip!cut.txt.gz"]).startswith("is damaged: compressed file ended")


def test_a_damaged_member_costs_itself(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", [("a.txt", b"first" * 9), ("b.txt", b"second" * 9)])
    data = path.read_bytes()
    place = data.index(b"a.txt") + len(b"a.txt")
    path.write_bytes(data[:place] + b"\xff" + data[place + 1 :])
    found = found_in(path)
    assert str(found["a.zip!a.txt"]).startswith("is damaged: ")
    assert found["a.zip!b.txt"] == b"second" * 9


def test_a_link_in_a_zip_is_not_followed(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    path = write_zip(tmp_path / "a.zip", [(link, b"/etc/passwd"), ("b.txt", b"x")])
    assert found_in(path) == {"a.zip!link.txt": "is a link, which is not followed", "a.zip!b.txt": b"x"}


def test_members_that_together_unpack_to_too_much_end_at_the_ratio(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 1 << 20)
    path = write_zip(tmp_path / "a.zip", [(f"{number}.txt", b" " * (1 << 20)) for number in range(5)])
    found = found_in(path)
    assert [len(each) for each in found.values()][:2] == [1 << 20, 1 << 20]
    assert [*found.values()][-1] == "the members unpack to more than 200 times the archive"


def test_a_tar_whose_headers_fill_memory_is_ended(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w", format=tarfile.PAX_FORMAT) as tar:
        add(tar, "good.txt", filing(1))
        long = tarfile.TarInfo("b.txt")
        long.pax_headers = {"comment": "x" * (3 << 20)}
        tar.addfile(long)
    found = found_in(tmp_path / "a.tar")
    assert found["a.tar!good.txt"] == filing(1)
    assert found["a.tar"] == "the headers of a member are too long"
