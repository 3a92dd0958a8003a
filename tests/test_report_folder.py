"""The reports of a folder: an index by faults, a page a filing, nothing of the user's overwritten, whole or not at all."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import unquote

import msgspec
import pytest
from small import filing

from tscc.cli import documents
from tscc.cli.main import main
from tscc.document.emit import to_json
from tscc.pipeline import Compilation, compile_filing
from tscc.report.folder import ReportFolder, write_report
from tscc.report.index_page import listed

LANTERN = (Path(__file__).parents[1] / "examples" / "lantern-2001-7.txt").read_bytes()
SPOILT = LANTERN.replace(b"12,362,254", b"12,362,255")
NAMES = {"sound.txt": LANTERN, "sub/faulty.txt": SPOILT, "<b>#?&.txt": b"", "letter.txt": b"Dear Sir or Madam\n"}


@pytest.fixture
def filings(tmp_path: Path) -> Path:
    """A folder of filings of every kind."""
    folder = tmp_path / "filings"
    for name, data in NAMES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def json_of(data: bytes) -> bytes:
    """The document of a filing as JSON."""
    document = compile_filing(data, "a.txt").document
    assert document is not None
    return to_json(document).encode()


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_folder_has_a_page_a_filing_and_an_index(filings: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["report", str(filings), "-o", str(out)]) == 1
    assert files(out) == {"index.html", *(f"pages/{name}.html" for name in NAMES)}
    index = (out / "index.html").read_text(encoding="utf-8")
    links = [unquote(link) for link in re.findall(r'href="([^"#][^"]*)"', index)]
    assert sorted(links) == sorted(f"pages/{name}.html" for name in NAMES)
    assert "<b>" not in index
    for name in NAMES:
        page = (out / "pages" / f"{name}.html").read_text(encoding="utf-8")
        above = re.findall(r'href="([^"#][^"]*)" class="above"', page)
        assert (out / "pages" / name).parent.joinpath(above[0]).resolve() == (out / "index.html").resolve()


def test_index_has_kinds_and_figures(filings: Path, tmp_path: Path) -> None:
    main(["report", str(filings), "-o", str(tmp_path / "out")])
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    sections = dict(re.findall(r'<section class="of" id="(\w+)">(.*?)</section>', index, re.S))
    assert list(sections) == ["unread", "invalid", "valid", "declined"]
    assert "#?&amp;.txt" in sections["unread"]
    assert "sub/faulty.txt" in sections["invalid"]
    assert "balances that do not sum to their total" in sections["invalid"]
    assert "$27,350,120.55" in sections["valid"]
    assert "not a term sheet" in sections["declined"]
    assert re.search(r"TS502</th><td>[^<]+</td><td[^>]*>1<", index)
    assert re.search(r"2001</th><td>\$54,700,241.10</td><td[^>]*>2<", index)


def test_worse_filings_are_above(tmp_path: Path) -> None:
    out = tmp_path / "out"
    worse = SPOILT.replace(b"Loan Count:                    60", b"Loan Count:                    61")
    with ReportFolder(out, "three") as folder:
        for name, data in (("a.txt", SPOILT), ("b.txt", worse), ("c.txt", SPOILT)):
            folder.add(name, compile_filing(data, name))
    index = (out / "index.html").read_text(encoding="utf-8")
    places = [index.index(f"pages/{name}.txt.html") for name in "bac"]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("ids", "counts", "loans"),
    [
        (("1",), (60,), 60),
        (("1", "2"), (60, 40), 100),
        (("aggregate", "1", "2"), (100, 60, 40), 100),
        (("1", "2"), (60, None), None),
        (("1", "Total"), (None, 100), 100),
    ],
)
def test_pool_that_stands_for_all_is_not_added_to_the_others(
    ids: tuple[str, ...], counts: tuple[int | None, ...], loans: int | None
) -> None:
    found = compile_filing(LANTERN, "a.txt")
    assert found.document is not None
    pool = found.document.pools[0]
    pools = [msgspec.structs.replace(pool, id=name, loan_count=count) for name, count in zip(ids, counts, strict=True)]
    document = msgspec.structs.replace(found.document, pools=tuple(pools))
    assert listed("a.txt", "a.html", msgspec.structs.replace(found, document=document)).loans == loans


def test_second_run_takes_the_place_of_the_first(filings: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    main(["report", str(filings), "-o", str(out)])
    (filings / "letter.txt").unlink()
    (out / "mine.txt").write_text("mine")
    main(["report", str(filings), "-o", str(out)])
    assert files(out) == {"index.html", "mine.txt", *(f"pages/{name}.html" for name in NAMES if name != "letter.txt")}


@pytest.mark.parametrize("name", ["index.html", "pages/notes.txt", "pages/sub/mine.html"])
def test_files_of_others_stay(name: str, filings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "out" / name
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    assert main(["report", str(filings), "-o", str(tmp_path / "out")]) == 3
    assert "is not a page of a report and would be lost" in capsys.readouterr().err
    assert files(tmp_path / "out") == {name}
    assert mine.read_text() == "mine"


def test_interrupted_report_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with ReportFolder(out, "first") as folder:
        folder.add("a.txt", compile_filing(b"a\n", "a.txt"))
    before = {name: (out / name).read_bytes() for name in files(out)}
    second = ReportFolder(out, "second")
    second.add("b.txt", compile_filing(b"b\n", "b.txt"))
    second.__exit__(KeyboardInterrupt, None, None)
    assert {name: (out / name).read_bytes() for name in files(out)} == before


@pytest.mark.parametrize("name", ["../a.txt", "/etc/a.txt", "a/../../b.txt", "a\0b"])
def test_name_does_not_lead_out_of_the_folder(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="is no name for a page"):
        write_report(compile_filing(filing().encode(), None), name, tmp_path / "out")
    assert not (tmp_path / "a.txt.html").exists()


def test_folder_needs_a_folder(filings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(filings)]) == 2
    assert "name it with -o" in capsys.readouterr().err
    taken = tmp_path / "taken"
    taken.write_text("mine")
    assert main(["report", str(filings), "-o", str(taken)]) == 3
    assert taken.read_text() == "mine"
    (tmp_path / "empty").mkdir()
    assert main(["report", str(tmp_path / "empty"), "-o", str(tmp_path / "out")]) == 3
    assert "no filings in this folder" in capsys.readouterr().err


def test_folder_of_documents_alone_has_a_page_a_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    documents, out = tmp_path / "documents", tmp_path / "out"
    (documents / "ab").mkdir(parents=True)
    (documents / "ab" / "lantern.json").write_bytes(json_of(LANTERN))
    (documents / "other.json").write_text("{}")
    (documents / "notes.md").write_text("mine")
    assert main(["report", str(documents), "-o", str(out)]) == 3
    told = capsys.readouterr().err
    assert "1 file of other names than `*.yaml`, `*.yml` and `*.json` is not read" in told
    assert "other.json: not a canonical document" in told
    assert files(out) == {"index.html", "pages/ab/lantern.json.html"}
    (documents / "lantern.txt").write_bytes(LANTERN)
    assert main(["report", str(documents), "-o", str(out)]) == 0
    assert files(out) == {"index.html", "pages/lantern.txt.html"}


def test_folder_with_a_journal_and_filings_is_one_of_filings(filings: Path, tmp_path: Path) -> None:
    (filings / "run.sqlite").write_bytes(b"")
    assert main(["report", str(filings), "-o", str(tmp_path / "out")]) == 1


def test_filing_that_cannot_be_read_is_in_the_index(filings: Path, tmp_path: Path) -> None:
    (filings / "dead.txt").symlink_to(tmp_path / "nowhere.txt")
    assert main(["report", str(filings), "-o", str(tmp_path / "out")]) == 3
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "dead.txt<small>No such file or directory</small>" in index


def test_processes_make_the_same_report(filings: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (filings / "dead.txt").symlink_to(tmp_path / "nowhere.txt")
    for jobs in ("1", "2"):
        assert main(["report", str(filings), "-o", str(tmp_path / jobs), "--jobs", jobs]) == 3
    assert capfd.readouterr().err.count("dead.txt: No such file or directory") == 2
    one, two = ({name: (tmp_path / jobs / name).read_bytes() for name in files(tmp_path / jobs)} for jobs in "12")
    assert one == two


def test_bug_in_one_filing_costs_no_other(
    filings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    read_filing = documents.read_filing

    def read(path: str) -> Compilation:
        if path.endswith("letter.txt"):
            raise ZeroDivisionError("planted")
        return read_filing(path)

    monkeypatch.setattr("tscc.cli.documents.read_filing", read)
    assert main(["report", str(filings), "-o", str(tmp_path / "out")]) == 70
    assert "ZeroDivisionError: planted; this is a bug in tscc" in capsys.readouterr().err
    assert "pages/sound.txt.html" in files(tmp_path / "out")
    assert "planted" in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")


def test_name_that_is_no_text_is_linked_by_its_bytes(filings: Path, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        (filings / name).write_bytes(LANTERN)
    except OSError:
        pytest.skip("this file system has no such names")
    main(["report", str(filings), "-o", str(tmp_path / "out")])
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert 'href="pages/caf%E9.txt.html">caf\\udce9.txt<' in index
    assert (tmp_path / "out" / "pages" / f"{name}.html").exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_report_that_is_ended_leaves_nothing(filings: Path, tmp_path: Path, jobs: str) -> None:
    for number in range(300):
        (filings / f"{number}.txt").write_bytes(LANTERN)
    command = [sys.executable, "-m", "tscc", "report", str(filings), "-o", str(tmp_path / "out"), "--jobs", jobs]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    while not any((tmp_path / "out").glob(".tscc-*/pages/*")):
        time.sleep(0.05)
    process.terminate()
    said, _ = process.communicate(timeout=20)
    assert (process.returncode, said, os.listdir(tmp_path / "out")) == (130, b"", [])
