"""A corpus run: a bad filing costs itself, a run that was ended continues, and the order of work changes nothing."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from corpus import LANTERN, SPOILT, SPOILT_ID, texts

pytest.importorskip("pebble", reason="needs the extra: pip install 'tscc[batch]'")

import poison

from tscc.batch import Found, Journal, Limits, Wanted, merge_journals, read_inputs, run_corpus, write_outputs
from tscc.batch.archives import read_archive
from tscc.batch.journal import current_key
from tscc.batch.workers import outcome_of, unpacked
from tscc.cli.main import main
from tscc.dataset import entry_of
from tscc.document.emit import to_json
from tscc.pipeline import compile_filing

GOOD = (LANTERN, SPOILT, b"", b"\x7fELF\0\1\2", b"%PDF-1.4 invented", b"A letter.\n")
"""Texts that are quick to compile."""
ZIPPED = zipfile.ZIP_DEFLATED
CSV = Wanted(("csv",))
LANTERN_ID = "0001999017-01-000031"


def batch(out: Path, *inputs: Path | str, options: Iterable[str] = ()) -> int:
    return main(["batch", *map(str, inputs), "--out", str(out), "--tables", "csv", *options])


def tables(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((out / "tables").iterdir())}


def manifest(out: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((out / "manifest.json").read_bytes())
    return found


def zip_of(path: Path, members: Iterable[tuple[str, bytes]]) -> Path:
    with zipfile.ZipFile(path, "w", ZIPPED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return path


def found_in(path: Path) -> dict[str, str | bytes]:
    """What an archive gives: the text of each member, or why there is none."""
    return {
        each.location.removeprefix(f"{path}!"): each.failure or each.data for each in read_archive(str(path), print)
    }


@pytest.fixture
def corpus_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for number, text in enumerate(GOOD):
        (folder / f"{number}.txt").write_bytes(text)
    return folder


# --- what a bad filing costs


def test_a_bad_filing_costs_itself(tmp_path: Path) -> None:
    bad = {
        poison.KILLED: "the worker was ended by signal 9",
        poison.HANGING: "not compiled within 4 s",
        poison.HUNGRY: "needs more than 1024 MB of memory",
        poison.BROKEN: "internal error: ZeroDivisionError: invented",
    }
    good = list(GOOD)
    mixed = [text for pair in zip(good, [*bad, *good], strict=False) for text in pair]
    with closing(Journal(tmp_path, create=True)) as journal:
        found = (Found(f"{number}.txt", text) for number, text in enumerate([*mixed, *bad, *good]))
        limits = Limits(seconds=4)
        run_corpus(found, journal, jobs=2, limits=limits, tell=print, task=poison.poisoned_compile)
        summary = write_outputs(journal, tmp_path, CSV)
        assert sorted(summary.errors.elements()) == sorted(bad.values())  # type: ignore[attr-defined]
        assert sum(summary.statuses.values()) == len(bad) + len(good)
        failed = {entry.error: entry.size for entry in journal.entries() if entry.status == "failed"}
        assert failed == {reason: len(text) for text, reason in bad.items()}


def test_members_are_read_within_limits_and_names_are_no_paths(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w", ZIPPED) as archive:
        archive.writestr("../../up.txt", b"one")
        archive.writestr("/etc/top.txt", b"two")
        archive.writestr("bomb.txt", bytes(32 << 20))
        archive.writestr("same.txt", b"three")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("same.txt", b"four")
        archive.writestr("packed.txt.gz", gzip.compress(b"five"))
        archive.writestr("cut.txt.gz", gzip.compress(b"six")[:-9])
        archive.writestr("__MACOSX/._same.txt", b"of a system")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert found_in(path) == {
        "../../up.txt": b"one",
        "/etc/top.txt": b"two",
        "bomb.txt": "unpacks to more than 200 times its length",
        "same.txt": b"three",
        "same.txt#2": b"four",
        "packed.txt.gz": b"five",
        "cut.txt.gz": "the gzip data are cut short",
        "link.txt": "is a link or a device, which is not followed",
    }


def test_a_damaged_member_costs_itself(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "all.zip", [("a.txt", b"first" * 9), ("b.txt", b"second" * 9)])
    data = path.read_bytes()
    place = data.index(b"a.txt") + len(b"a.txt")
    path.write_bytes(data[:place] + b"\xff" + data[place + 1 :])
    found = found_in(path)
    assert str(found["a.txt"]).startswith("the archive is damaged")
    assert found["b.txt"] == b"second" * 9
    path.write_bytes(data[: len(data) // 2])
    assert str(next(iter(found_in(path).values()))).startswith("the archive is damaged")


@pytest.mark.parametrize("name", ["all.tar", "all.tar.gz"])
def test_members_of_a_tar(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with tarfile.open(path, "w:gz" if name.endswith("gz") else "w") as archive:
        for member, data in (("../a.txt", b"one"), ("skipped.pdf", b"%PDF"), ("d/b.txt", b"two" * 9999)):
            archive.addfile(_member(member, len(data)), io.BytesIO(data))
        link = _member("link.txt", 0)
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        archive.addfile(_member("c.txt", 3), io.BytesIO(b"end"))
    expected = {
        "../a.txt": b"one",
        "d/b.txt": b"two" * 9999,
        "link.txt": "is a link or a device, which is not followed",
        "c.txt": b"end",
    }
    assert found_in(path) == expected
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 3])
    assert any(location == str(path) for location in found_in(path)), "a cut archive is not whole"


def _member(name: str, size: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size = size
    return member


def test_a_tar_that_unpacks_to_too_much_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tscc.batch.archives.MOST_BYTES", 1 << 20)
    path = tmp_path / "bomb.tgz"
    with tarfile.open(path, "w:gz") as archive:
        archive.addfile(_member("a.txt", 3), io.BytesIO(b"one"))
        archive.addfile(_member("b.pdf", 8 << 20), _Zeros())  # type: ignore[arg-type]
    assert found_in(path)["a.txt"] == b"one"
    assert found_in(path)[str(path)] == "unpacks to more than 200 times its length"


class _Zeros:
    def read(self, size: int) -> bytes:
        return bytes(size)


def test_names_that_are_no_text_and_files_that_are_none(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/odd\xff.txt"
    Path(os.fsdecode(odd)).write_bytes(b"odd")
    os.mkfifo(tmp_path / "pipe.txt")
    given = [(os.fsdecode(odd), None), (str(tmp_path / "pipe.txt"), None), (str(tmp_path / "none.txt"), None)]
    found = [*read_inputs(given, print)]
    assert found[0] == Found(f"{tmp_path}/odd\\xff.txt", b"odd")
    assert [each.failure for each in found[1:]] == ["is not a regular file", "No such file or directory"]


# --- the journal


def test_an_entry_is_the_same_after_the_journal() -> None:
    for text in (*GOOD, *texts()[3:6]):
        entry = entry_of(compile_filing(text, None))
        assert unpacked(outcome_of(entry, 1.0).packed) == entry


def test_workers_and_order_change_nothing(corpus_folder: Path, tmp_path: Path) -> None:
    zipped = zip_of(tmp_path / "z.zip", [(f"{number}.txt", text) for number, text in enumerate(GOOD)])
    assert batch(tmp_path / "one", corpus_folder, zipped, options=["--jobs", "1"]) == 1
    assert batch(tmp_path / "two", zipped, corpus_folder, options=["--jobs", "2"]) == 1
    assert tables(tmp_path / "one") == tables(tmp_path / "two")
    assert manifest(tmp_path / "one") == manifest(tmp_path / "two")


def test_a_second_run_compiles_only_what_is_new(
    corpus_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    late = corpus_folder / "late.txt"
    batch(out, corpus_folder)
    before = tables(out)
    (corpus_folder / "0.txt").rename(late)
    late.write_bytes(LANTERN.replace(LANTERN_ID.encode(), b"0001999017-01-000099"))
    capsys.readouterr()
    batch(out, corpus_folder)
    assert f"1 compiled, {len(GOOD) - 1} known before" in capsys.readouterr().err
    assert tables(out) != before
    assert batch(out, corpus_folder, options=["--no-resume"]) == 1
    assert len(tables(out)["filings.csv"].splitlines()) == len(GOOD) + 1, "the text that was replaced is gone"


def test_failed_filings_are_tried_again_only_if_asked_to(tmp_path: Path) -> None:
    with closing(Journal(tmp_path, create=True)) as journal:

        def run(**options: bool) -> list[str]:
            found = [Found("a.txt", poison.BROKEN), Found("b.txt", poison.BROKEN)]
            run_corpus(found, journal, jobs=1, limits=Limits(), tell=print, **options)
            journal.put_in_order()
            return [entry.status for entry in journal.entries()]

        found = [Found("a.txt", poison.BROKEN)]
        run_corpus(found, journal, jobs=1, limits=Limits(), tell=print, task=poison.poisoned_compile)
        assert run() == ["failed"]
        assert run(retry_failed=True) == ["declined"]


def test_a_killed_run_continues_to_the_tables_of_a_clean_run(corpus_folder: Path, tmp_path: Path) -> None:
    for number in range(20):
        other = LANTERN.replace(LANTERN_ID.encode(), b"0001999017-01-1%05d" % number)
        (corpus_folder / f"other-{number}.txt").write_bytes(other)
    out, clean = tmp_path / "out", tmp_path / "clean"
    killed = subprocess.run([sys.executable, "-c", KILLED_RUN, str(corpus_folder), str(out)], start_new_session=True)
    assert killed.returncode == -signal.SIGKILL
    with closing(sqlite3.connect(out / "run.sqlite")) as database:
        kept = database.execute("SELECT count(*) FROM result").fetchone()[0]
    assert 0 < kept < len(GOOD) + 20
    assert not (out / "manifest.json").exists()
    assert batch(out, corpus_folder) == batch(clean, corpus_folder) == 1
    assert tables(out) == tables(clean)
    assert manifest(out) == manifest(clean)


KILLED_RUN = """
import os, signal, sys
from pathlib import Path
import tscc.batch.run
from tscc.batch import Found, Journal, Limits, run_corpus

def found():
    for number, path in enumerate(sorted(Path(sys.argv[1]).iterdir())):
        if number == 18:
            os.killpg(0, signal.SIGKILL)
        yield Found(str(path), path.read_bytes())

if __name__ == "__main__":
    tscc.batch.run._SECONDS_OF_CHUNK = 0.01
    out = Path(sys.argv[2])
    out.mkdir()
    run_corpus(found(), Journal(out, create=True), jobs=2, limits=Limits(), tell=print)
"""


def test_one_accession_number_of_two_texts(tmp_path: Path) -> None:
    second = LANTERN.replace(b"\n", b"\r\n")
    for name, text in (("a.txt", LANTERN), ("b.txt", second)):
        (tmp_path / name).write_bytes(text)
    assert batch(tmp_path / "out", tmp_path / "a.txt", tmp_path / "b.txt", options=["--documents"]) == 0
    found = manifest(tmp_path / "out")
    (other,) = found["second_texts"]  # type: ignore[misc]
    assert other.startswith(f"{LANTERN_ID}~")
    ids = [line.split(b",")[0].decode() for line in tables(tmp_path / "out")["filings.csv"].splitlines()]
    assert ids == ["filing_id", LANTERN_ID, other]
    (document,) = (tmp_path / "out" / "documents").glob(f"*/{LANTERN_ID}.json")
    compiled = [compile_filing(text, None).document for text in (LANTERN, second)]
    assert document.read_text(encoding="utf-8") in [to_json(each) for each in compiled if each is not None]


def test_a_journal_of_another_version_is_not_mixed_in(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(LANTERN)
    (tmp_path / "b.txt").write_bytes(SPOILT)
    for name in "ab":
        batch(tmp_path / name.upper(), tmp_path / f"{name}.txt")
    assert main(["merge", f"{tmp_path}/A", f"{tmp_path}/B", "--out", f"{tmp_path}/M", "--tables", "csv"]) == 1
    assert batch(tmp_path / "both", tmp_path / "a.txt", tmp_path / "b.txt") == 1
    assert tables(tmp_path / "M") == tables(tmp_path / "both")
    assert manifest(tmp_path / "M") == manifest(tmp_path / "both")
    with closing(Journal(tmp_path / "A", create=False)) as journal:
        entry = replace(next(_ordered(journal)), tool_version="0.0.1")
        key = current_key()._replace(tool="0.0.1")
        journal.begin(key, anew=True)
        with journal.transaction():
            journal.add(entry.sha256, key, entry.size, outcome_of(entry, 0.1))
            journal.add_location("a.txt", entry.sha256)
    assert main(["merge", f"{tmp_path}/A", f"{tmp_path}/B", "--out", f"{tmp_path}/N", "--tables", "csv"]) == 2
    batch(tmp_path / "A", tmp_path / "b.txt")
    with closing(Journal(tmp_path / "A", create=False)) as journal:
        assert [each.filing_id for each in _ordered(journal)] == [SPOILT_ID]


def _ordered(journal: Journal):  # type: ignore[no-untyped-def]
    journal.put_in_order()
    return journal.entries()


@pytest.mark.parametrize("order", ["AB", "BA"])
def test_a_merge_prefers_what_was_compiled(tmp_path: Path, order: str) -> None:
    for name, task in (("A", poison.poisoned_compile), ("B", poison.compile_entry)):
        (tmp_path / name).mkdir()
        with closing(Journal(tmp_path / name, create=True)) as journal:
            found = [Found(f"{name}.txt", poison.BROKEN)]
            run_corpus(found, journal, jobs=1, limits=Limits(), tell=print, task=task)
    (tmp_path / "M").mkdir()
    with closing(Journal(tmp_path / "M", create=True)) as merged:
        merge_journals([tmp_path / name for name in order], merged)
        assert [(each.status, each.locations) for each in _ordered(merged)] == [("declined", ("A.txt", "B.txt"))]


# --- the commands


def test_what_cannot_be_read_is_in_the_manifest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes(LANTERN)
    missing = str(tmp_path / "none.txt")
    out = tmp_path / "out"
    assert batch(out, tmp_path / "a.txt", missing) == 3
    assert manifest(out)["not_read"] == [{"location": missing, "reason": "No such file or directory"}]
    shown = capsys.readouterr()
    assert missing in shown.err
    assert "1  No such file or directory" in shown.out
    Path(missing).write_bytes(LANTERN)
    assert batch(out, missing) == 0, "it can be read now"
    assert manifest(out)["locations"] == 2


def test_data_set_is_made_again_from_the_journal(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(LANTERN)
    out = tmp_path / "out"
    batch(out, tmp_path / "a.txt", options=["--quiet"])
    before = tables(out)
    (out / "tables" / "pools.csv").unlink()
    assert main(["dataset", str(out), "--tables", "csv,jsonl"]) == 0
    assert tables(out).items() >= before.items()
    assert "pools.jsonl" in tables(out)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--tables", "xlsx"], "the formats are parquet, csv, jsonl"),
        (["--jobs", "0"], "must be at least 1"),
        (["--timeout", "1.5"], "is not a whole number"),
        (["--retry-failed", "--no-resume"], "not allowed with"),
    ],
)
def test_wrong_options(tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str) -> None:
    try:
        code = batch(tmp_path / "out", "a.txt", options=options)
    except SystemExit as ended:  # of argparse
        code = int(str(ended.code))
    assert code == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_what_is_not_installed_is_said_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tscc.batch.workers.find_spec", lambda name: None)
    assert batch(tmp_path / "out", "a.txt") == 2
    assert "pip install 'tscc[batch]'" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_an_interrupted_run_keeps_what_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tscc.batch.read_inputs", _interrupted)
    out = tmp_path / "out"
    assert batch(out, "a.txt", options=["--jobs", "1"]) == 130
    assert "the same command continues" in capsys.readouterr().err
    assert main(["dataset", str(out), "--tables", "csv", "--quiet"]) == 0
    assert manifest(out)["filings"]["declined"] > 0  # type: ignore[index]


def _interrupted(*_: object) -> Iterator[Found]:
    for number in range(9):
        yield Found(f"{number}.txt", b"A letter %d.\n" % number)
    raise KeyboardInterrupt


def test_what_would_end_a_run_is_found_before_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    out.mkdir()
    pytest.importorskip("duckdb", reason="needs the extra: pip install 'tscc[dataset]'")
    assert batch(out, "none.txt", options=["--duckdb", str(tmp_path / "no" / "pools.duckdb")]) == 3
    assert "none.txt" not in capsys.readouterr().err
    (out / "README.md").write_text("mine")
    assert batch(out, "none.txt") == 3
    assert "none.txt" not in capsys.readouterr().err


@pytest.mark.parametrize("name", ["run.sqlite", "manifest.json"])
def test_nothing_of_the_user_is_overwritten(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_bytes(LANTERN)
    out = tmp_path / "out"
    out.mkdir()
    if name == "run.sqlite":
        with closing(sqlite3.connect(out / name)) as database:
            database.execute("CREATE TABLE mine (a)")
    else:
        (out / name).write_text("{}")
    before = (out / name).read_bytes()
    assert batch(out, tmp_path / "a.txt") == 3
    assert (out / name).read_bytes() == before


def test_one_run_at_a_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes(LANTERN)
    with closing(Journal(tmp_path, create=True)) as journal:
        journal.begin(current_key(), anew=False)
        code = subprocess.run(
            [sys.executable, "-m", "tscc", "batch", "a.txt", "--out", ".", "--tables", "csv"],
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert code.returncode == 3
    assert "another run uses this journal" in code.stderr
