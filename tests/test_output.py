"""The file of `-o`: written whole or not at all."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path

import pytest

from tscc.cli.output import naming, write_file


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    write_file(tmp_path / "pool.yaml", b"new")
    (tmp_path / "other").touch()
    assert (tmp_path / "pool.yaml").read_bytes() == b"new"
    assert (tmp_path / "pool.yaml").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_links_and_permissions_are_kept(tmp_path: Path) -> None:
    target, link = tmp_path / "target.yaml", tmp_path / "link.yaml"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    write_file(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("step", ["os.open", "os.chmod", "os.replace"])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "pool.yaml"
    path.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "somewhere else")

    monkeypatch.setattr(step, fail)
    with pytest.raises(OSError, match="No space left on device") as caught:
        write_file(path, b"new")
    assert caught.value.filename == str(path)
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == b"old"


def test_a_stop_by_hand_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.replace", stop)
    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "pool.yaml", b"new")
    assert list(tmp_path.iterdir()) == []


def test_an_error_names_no_temporary_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="denied") as told, naming(tmp_path):
        raise PermissionError(errno.EACCES, "denied", str(tmp_path / ".tscc-12"))
    assert told.value.filename == str(tmp_path)


def test_a_file_that_may_not_be_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "pool.yaml"
    path.write_bytes(b"old")
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write anywhere
    with pytest.raises(PermissionError):
        write_file(path, b"new")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_not_writable(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    with pytest.raises(PermissionError):
        write_file(folder / "pool.yaml", b"new")
    assert list(folder.iterdir()) == []


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        write_file(tmp_path, b"new")


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    """What holds for a pipe holds for /dev/null."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_file(pipe, b"new")
    reader.join()
    assert read == [b"new"]
    assert pipe.is_fifo()


def test_a_name_may_be_as_long_as_the_file_system_allows(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250 + ".yaml")
    write_file(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_pipe_without_a_path_is_written_directly() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as stream:
        write_file(Path(f"/dev/fd/{writing}"), b"new")
        os.close(writing)
        assert stream.read() == b"new"
