"""The inputs of a corpus run: what is found where, byte for byte, and what is named and passed over."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
import zipfile
from pathlib import Path

import pytest
from batch.corpora import add, filing, submission, write_filings, write_poisoned

from tscc.batch import archives, submissions
from tscc.batch.archives import read_stream
from tscc.batch.found import Found, Unread
from tscc.batch.inputs import expand, read_inputs
from tscc.batch.submissions import split_submissions

NOWHERE = Path("/nonexistent")


def found_in(*paths: Path, without: Path = NOWHERE) -> dict[str, bytes | str]:
    """What is at each location: bytes, or why there are none."""
    folder = os.path.commonpath([path.parent for path in paths])
    return {
        os.path.relpath(each.location, folder): each.data if isinstance(each, Found) else each.why
        for each in read_inputs([*map(str, paths)], without)
    }


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
    assert expand([f"{tmp_path}/a*.txt"]) == [f"{tmp_path}/a1.txt", f"{tmp_path}/a2.txt"]
    assert expand([f"{tmp_path}/[a].txt"]) == [f"{tmp_path}/[a].txt"]
    with pytest.raises(FileNotFoundError):
        expand([f"{tmp_path}/b*.txt"])


def test_a_poisoned_folder_costs_exactly_its_members(tmp_path: Path) -> None:
    found = found_in(write_poisoned(tmp_path / "in"))
    unread = {name: why for name, why in found.items() if isinstance(why, str)}
    assert unread == {
        "in/broken.zip": "is damaged: file is not a zip file",
        "in/circle": "is a link to a folder, which is not followed",
        "in/days.tar.gz!link.txt": "is a link, which is not followed",
        "in/nowhere.txt": "cannot be read: no such file or directory",
        "in/pipe.txt": "is neither a file nor a folder",
        "in/year.zip!bomb.txt": "unpacks to more than 8 MB, which is no filing",
    }
    assert found["in/year.zip!last.txt"] == filing(22)
    assert found["in/days.tar.gz!behind.txt"] == filing(24)


def test_names_of_members_are_never_paths(tmp_path: Path) -> None:
    places = {each.location for each in read_inputs([str(write_poisoned(tmp_path / "in"))], NOWHERE)}
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


def test_an_encrypted_member_is_named() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("a.txt", b"text")
    raw = bytearray(data.getvalue())
    raw[6] |= 1
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    assert [*read_stream(io.BytesIO(bytes(raw)), "z")] == [Unread("z!a.txt", "is encrypted")]


def test_archives_within_archives_are_read_to_a_depth() -> None:
    data = filing(1)
    for name in ("a.txt", "b", "c", "d"):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(name, data)
        data = packed.getvalue()
    assert [*read_stream(io.BytesIO(data), "z")] == [Unread("z!d!c!b", "is an archive within 3 others")]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        inner = archive.read("d")
    assert [*read_stream(io.BytesIO(inner), "z")] == [Found("z!c!b!a.txt", filing(1))]


def test_a_packed_text_is_read() -> None:
    assert [*read_stream(io.BytesIO(gzip.compress(filing(3))), "a.gz")] == [Found("a.gz", filing(3))]


def test_a_packed_text_that_is_a_bomb_is_named() -> None:
    packed = gzip.compress(b" " * (20 << 20))
    assert [*read_stream(io.BytesIO(packed), "a.gz")] == [
        Unread("a.gz", "unpacks to more than 8 MB, which is no filing")
    ]


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
    (found,) = read_inputs([str(tmp_path)], NOWHERE)
    assert found.location == f"{tmp_path}/\\udcff.txt"
