"""`tscc check`: which filings are meant, what is written where, and what the exit code tells."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from killed_work import lost, work
from small import TABLE, filing

from tscc.cli.filings import find_inputs
from tscc.cli.in_order import in_order
from tscc.cli.main import main
from tscc.render.formats import FORMATS, WITH_CHECKS

CLEAN = filing(body=f"Item 5.  Other Events.\n\n{TABLE}")
FAULTY = CLEAN.replace("1,400,150", "1,4O0,150")
WRONG = CLEAN.replace("$3,500,500", "$3,500,501")
COMMAND = [sys.executable, "-m", "tscc", "check"]

Run = tuple[int, str, str]


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Runs the command in a folder of filings: one clean, one faulty, one in a folder below, and a file of another name."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "filings"
    (folder / "below").mkdir(parents=True)
    (folder / "clean.txt").write_text(CLEAN)
    (folder / "faulty.txt").write_text(FAULTY)
    (folder / "below" / "packed.txt.gz").write_bytes(gzip.compress(CLEAN.encode()))
    (folder / "notes.md").write_text("no filing")
    (folder / ".hidden.txt").write_text("no filing")

    def run(*arguments: str) -> Run:
        try:
            code = main(["check", *arguments])
        except SystemExit as error:
            code = int(error.code or 0)
        return (code, *capsys.readouterr())

    return run


def entries(out: str) -> dict[str, str]:
    """The status of each file of a json output, in order."""
    return {entry["file"]: entry["status"] for entry in json.loads(out)}


IN_FOLDER = {"filings/clean.txt": "clean", "filings/faulty.txt": "errors", "filings/below/packed.txt.gz": "clean"}
OTHER = "tscc: filings: 1 file of other names than `*.txt`, `*.nc`, `*.txt.gz` and `*.nc.gz` is not read\n"


# --- which filings


def test_a_folder_stands_for_its_filings(check: Callable[..., Run]) -> None:
    code, out, err = check("filings", "--format", "json")
    assert (code, err) == (1, OTHER)
    assert list(entries(out).items()) == list(IN_FOLDER.items())


def test_a_folder_of_a_feed_has_filings_too(check: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "feed").mkdir()
    (tmp_path / "feed" / "0009999999-01-000001.nc").write_text(CLEAN)
    (tmp_path / "feed" / "0009999999-01-000002.NC.gz").write_bytes(gzip.compress(FAULTY.encode()))
    _, out, err = check("feed", "--format", "json")
    assert (err, [*entries(out).values()]) == ("", ["clean", "errors"])


def test_a_pattern_stands_for_what_it_matches(check: Callable[..., Run]) -> None:
    assert entries(check("filings/*.txt", "--format", "json")[1]) == {**{k: IN_FOLDER[k] for k in list(IN_FOLDER)[:2]}}
    assert set(entries(check("filings/**/*.gz", "--format", "json")[1])) == {"filings/below/packed.txt.gz"}


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(check: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "[1].txt").write_text(CLEAN)
    assert entries(check("[1].txt", "--format", "json")[1]) == {"[1].txt": "clean"}


@pytest.mark.parametrize(
    ("path", "failure"),
    [
        ("absent.txt", "No such file or directory"),
        ("absent/*.txt", "no file matches this pattern"),
        ("empty", "no filings in this folder"),
        (
            "others",
            "no filings in this folder; it has 2 files of other names than `*.txt`, `*.nc`, `*.txt.gz` and `*.nc.gz`",
        ),
        ("cut.txt.gz", "the gzip data are cut short"),
        ("dangling/a.txt", "No such file or directory"),
    ],
)
def test_what_cannot_be_read_is_said_and_the_rest_is_read(
    check: Callable[..., Run], tmp_path: Path, path: str, failure: str
) -> None:
    for name in ("empty", "others", "dangling"):
        (tmp_path / name).mkdir()
    (tmp_path / "others" / "a.md").touch()
    (tmp_path / "others" / "b").touch()
    (tmp_path / "cut.txt.gz").write_bytes(gzip.compress(CLEAN.encode())[:-20])
    (tmp_path / "dangling" / "a.txt").symlink_to("nowhere")
    given = path.split("/")[0] if path.startswith("dangling") else path
    code, out, err = check(given, "filings/clean.txt", "--format", "json")
    assert (code, err) == (3, f"tscc: {path}: {failure}\n")
    assert entries(out) == {path: "failed", "filings/clean.txt": "clean"}
    assert json.loads(out)[0]["failure"] == failure


def test_what_is_no_file_in_a_folder_is_told(check: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "filings" / "below" / "up").symlink_to(tmp_path / "filings")
    os.mkfifo(tmp_path / "filings" / "pipe.txt")
    code, out, err = check("filings", "--format", "json")
    assert (code, entries(out)) == (
        3, {**IN_FOLDER, "filings/below/up": "failed", "filings/pipe.txt": "failed"}
    )  # fmt: skip
    assert "tscc: filings/below/up: is a link to a folder, which is not followed\n" in err
    assert "tscc: filings/pipe.txt: is a pipe, which is not read in a folder\n" in err


def test_a_folder_of_links_only(check: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "one").symlink_to(tmp_path / "filings")
    assert check("links", "-q")[::2] == (3, "tscc: links/one: is a link to a folder, which is not followed\n")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read anything")
def test_a_folder_that_may_not_be_read(check: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "filings" / "below").chmod(0)
    code, _, err = check("filings", "-q")
    (tmp_path / "filings" / "below").chmod(0o755)
    assert (code, err) == (3, "tscc: filings/below: Permission denied\n")


def test_standard_input_goes_with_other_paths_but_once(check: Callable[..., Run]) -> None:
    command = [*COMMAND, "-", "filings/faulty.txt", "--format", "json"]
    done = subprocess.run(command, input=CLEAN.encode(), capture_output=True, check=False)
    assert (done.returncode, entries(done.stdout.decode())) == (1, {"-": "clean", "filings/faulty.txt": "errors"})
    assert check("-", "-")[0::2] == (2, "tscc: `-` is given twice; standard input can be read only once\n")


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on POSIX only")
@pytest.mark.parametrize("form", FORMATS)
def test_a_name_that_is_no_unicode(check: Callable[..., Run], tmp_path: Path, form: str) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/odd\xff.txt")).write_text(FAULTY)
    code, out, err = check("odd*.txt", "--format", form)
    assert (code, err) == (1, "")
    assert ("odd%FF.txt" if form == "sarif" else "odd\\udcff.txt") in out


def test_other_files_are_found_once(tmp_path: Path) -> None:
    (tmp_path / "a.TXT").write_text(CLEAN)
    told: list[str] = []
    found = [*find_inputs([str(tmp_path)], told.append)]
    assert [(each.path, each.inside) for each in found] == [(str(tmp_path / "a.TXT"), "a.TXT")]
    assert told == []


# --- what is written


def test_statistics_are_counts_by_code(check: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "filings" / "more.txt").write_text(FAULTY.replace("2,100,350", "2,1O0,35O"))
    code, out, _ = check("filings", "--statistics", "--deny", "TS5xx")
    assert code == 1
    assert out.splitlines()[0].split() == [
        "3",
        "in",
        "2",
        "files",
        "error",
        "TS401",
        *["bad", "character", "in", "a", "number"],
    ]
    listed = json.loads(check("filings", "--statistics", "--format", "json")[1])
    assert listed[0] == {
        "code": "TS401", "title": "bad character in a number", "severity": "error", "count": 3, "files": 2
    }  # fmt: skip
    lines = check("filings", "--statistics", "--format", "jsonl")[1].splitlines()
    assert [json.loads(line) for line in lines] == listed
    assert check("filings", "--statistics", "--format", "sarif")[0] == 2


@pytest.mark.parametrize("form", FORMATS)
def test_quiet_writes_nothing_and_the_exit_code_tells(check: Callable[..., Run], form: str) -> None:
    assert check("filings", "-q", "--format", form) == (1, "", "")
    assert check("filings/clean.txt", "-q", "--format", form) == (0, "", "")


@pytest.mark.parametrize("form", FORMATS)
def test_an_output_file_holds_what_standard_output_would(check: Callable[..., Run], tmp_path: Path, form: str) -> None:
    written = check("filings/faulty.txt", "--format", form)
    code, out, err = check("filings/faulty.txt", "--format", form, "--output-file", "report", "-q")
    assert (code, out, err) == (1, "", "")
    assert (tmp_path / "report").read_text(encoding="utf-8") == written[1]


def test_the_output_file_is_never_a_filing(check: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "filings" / "link.txt").symlink_to("clean.txt")
    code, out, err = check("filings", "-q", "--output-file", "filings/link.txt")
    assert (code, out) == (2, "")
    assert err == "tscc: `--output-file filings/link.txt` is the file that is read: it would be overwritten\n"
    assert (tmp_path / "filings" / "clean.txt").read_text() == CLEAN
    assert sorted(path.name for path in (tmp_path / "filings").iterdir() if path.name.startswith(".")) == [
        ".hidden.txt"
    ]


def test_an_output_file_in_no_folder(check: Callable[..., Run]) -> None:
    assert check("filings", "--output-file", "no/report")[::2] == (3, "tscc: no/report: No such file or directory\n")


def test_exit_zero(check: Callable[..., Run]) -> None:
    assert check("filings/faulty.txt", "--exit-zero", "-q")[0] == 0
    assert check("filings/faulty.txt", "absent.txt", "--exit-zero", "-q")[0] == 3


@pytest.mark.parametrize("form", FORMATS)
def test_max_errors_holds_in_every_format(check: Callable[..., Run], tmp_path: Path, form: str) -> None:
    (tmp_path / "many.txt").write_text(FAULTY.replace("2,100,350", "2,1O0,35O"))
    all_of_them = check("many.txt", "--format", form)
    code, out, err = check("many.txt", "--format", form, "--max-errors", "1")
    assert code == all_of_them[0] == 1
    assert out.count("an `O`") <= out.count("TS401") < all_of_them[1].count("TS401")
    said = out if form == "text" else err
    assert "not shown, with --max-errors 1: 1 error\n" in said


def test_programs_are_given_all_unless_there_is_a_limit(check: Callable[..., Run], tmp_path: Path) -> None:
    rows = "".join(
        f"{year}                             5                         1,4{sign}0,{year - 1000}\n"
        for year, sign in enumerate("OlSBIZ" * 4, 1953)
    )
    text = FAULTY.replace("2002   ", f"{rows}2002   ", 1)
    (tmp_path / "many.txt").write_text(text)
    (entry,) = json.loads(check("many.txt", "--format", "json")[1])
    assert entry["not_shown"] == 0
    assert len(entry["diagnostics"]) == entry["errors"] + entry["warnings"] + entry["notes"]
    assert entry["errors"] > 20
    assert "not shown, with --max-errors 20" in check("many.txt")[1]


def test_settings_are_shown_and_nothing_is_read(check: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "tscc.toml").write_text('deny = ["TS204"]\nmax-errors = 3\naccept = "known.toml"\n')
    code, out, err = check("absent", "--show-settings", "--allow", "TS408", "--error-on-warning")
    assert (code, err) == (0, "")
    (tmp_path / "tscc.toml").write_text(out)
    assert check("absent", "--show-settings")[1] == out
    assert 'allow = ["TS408"]\nwarn = []\ndeny = ["TS204"]\nerror-on-warning = true\nmax-errors = 3\n' in out
    assert f'accept = "{tmp_path / "known.toml"}"' in out


def test_a_diff_is_the_result_and_diagnostics_are_beside_it(check: Callable[..., Run], tmp_path: Path) -> None:
    code, out, err = check("filings/faulty.txt", "--diff", "--format", "concise")
    assert code == 1
    assert out.startswith("--- filings/faulty.txt\n+++ ")
    assert err.startswith("filings/faulty.txt:")
    assert (tmp_path / "filings" / "faulty.txt").read_text() == FAULTY


@pytest.mark.parametrize("form", FORMATS)
def test_diagnostics_beside_a_diff_go_where_they_are_wanted(
    check: Callable[..., Run], tmp_path: Path, form: str
) -> None:
    given = ["filings/faulty.txt", "--diff", "--format", form]
    code, diff, said = check(*given)
    assert check(*given, "-q") == (code, diff, "")
    assert check(*given, "--output-file", "report") == (code, diff, "")
    assert (tmp_path / "report").read_text(encoding="utf-8") == said
    if form in WITH_CHECKS:
        alone = check("filings/faulty.txt", "--format", form, "--statistics")[1]
        assert check(*given, "--statistics") == (code, diff, alone)


@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_what_is_hidden_is_not_edited(check: Callable[..., Run], tmp_path: Path, option: str) -> None:
    code, out, err = check("filings/faulty.txt", option, "--allow", "TS401")
    said = "filings/faulty.txt: no edits applied, no diagnostics left\n" if option == "--fix" else ""
    assert (code, out, err) == (0, "", said)
    assert (tmp_path / "filings" / "faulty.txt").read_text() == FAULTY


def test_what_is_compressed_is_not_edited(check: Callable[..., Run], tmp_path: Path) -> None:
    packed = tmp_path / "filings" / "below" / "packed.txt.gz"
    before = packed.read_bytes()
    code, _, err = check("filings", "--fix", "-q")
    assert code == 3
    assert "tscc: filings/below/packed.txt.gz: it is compressed, and --fix edits plain text\n" in err
    assert packed.read_bytes() == before
    assert (tmp_path / "filings" / "faulty.txt").read_text() == CLEAN


def test_a_bug_costs_the_filing_that_shows_it(check: Callable[..., Run], monkeypatch: pytest.MonkeyPatch) -> None:
    from tscc import pipeline

    real = pipeline.compile_filing

    def fail(data: bytes, name: str | None) -> pipeline.Compilation:
        if name == "faulty.txt":
            raise ValueError("no such thing")
        return real(data, name)

    monkeypatch.setattr(pipeline, "compile_filing", fail)
    code, out, err = check("filings", "--format", "json")
    assert code == 70
    assert entries(out) == {**IN_FOLDER, "filings/faulty.txt": "failed"}
    assert err.startswith("tscc: filings/faulty.txt: internal error: ValueError: no such thing; ")


# --- as it goes


def test_diagnostics_are_written_as_filings_are_read(tmp_path: Path) -> None:
    """The second filing is a pipe that is filled only after the diagnostics of the first were read."""
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(FAULTY)
    os.mkfifo(second)
    process = subprocess.Popen(
        [*COMMAND, "--format", "jsonl", str(first), str(second)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["file"] == str(first)
    second.write_text(CLEAN)
    assert json.loads(process.stdout.readline())["status"] == "clean"
    process.stdout.close()
    assert process.wait() == 1


def test_without_a_reader_the_run_ends(tmp_path: Path) -> None:
    """The last path is a pipe that nobody fills: who read it would wait for ever."""
    (tmp_path / "faulty.txt").write_text(FAULTY)
    os.mkfifo(tmp_path / "pipe")
    reading, writing = os.pipe()
    os.close(reading)
    command = [*COMMAND, "--format", "concise", str(tmp_path / "faulty.txt"), str(tmp_path / "pipe")]
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(command, stdout=pipe, stderr=subprocess.PIPE, check=False, timeout=30)
    assert (done.returncode, done.stderr) == (1, b"")


def test_an_output_pipe_whose_reader_leaves_is_no_error(check: Callable[..., Run], tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    def leave() -> None:
        with (tmp_path / "pipe").open("rb"):
            time.sleep(0.05)

    reader = threading.Thread(target=leave)
    reader.start()
    code, out, err = check(*["filings/faulty.txt"] * 20, "--output-file", "pipe")
    reader.join()
    assert (code, out, err) == (1, "", "")


@pytest.mark.parametrize("form", FORMATS)
def test_many_processes_write_what_one_writes(check: Callable[..., Run], tmp_path: Path, form: str) -> None:
    paths = ["filings", "absent.txt", "filings/clean.txt"]
    one = check(*paths, "--format", form)
    assert one[0] == 3
    if form in ("jsonl", "sarif"):  # the others join their pieces in the same way
        assert check(*paths, "--format", form, "--jobs", "2") == one


def test_standard_input_needs_one_process(check: Callable[..., Run]) -> None:
    assert check("-", "--jobs", "2")[::2] == (
        2, "tscc: standard input does not go with --jobs: only one process can read it\n"
    )  # fmt: skip


def test_a_process_that_is_killed_costs_its_item_only() -> None:
    results = in_order(work, range(6), 2, lost)
    assert list(results) == [f"{item} {'lost' if item == 3 else 'done'}" for item in range(6)]


@pytest.mark.parametrize(
    ("sent", "code"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 130), (signal.SIGHUP, 130), (signal.SIGKILL, -signal.SIGKILL)],
)
def test_an_interrupt_ends_all_processes(tmp_path: Path, sent: signal.Signals, code: int) -> None:
    """Those that live on would keep its streams open."""
    if signal.getsignal(sent) is signal.SIG_IGN:
        pytest.skip("the tests run under nohup")
    os.mkfifo(tmp_path / "pipe")
    command = [*COMMAND, str(tmp_path / "pipe"), "--jobs", "2", "--output-file", str(tmp_path / "report")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    time.sleep(1.5)
    if sent == signal.SIGKILL:
        process.kill()
    else:  # as a terminal does
        os.killpg(process.pid, sent)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (code, b"")
    if sent != signal.SIGKILL:
        assert (err, os.listdir(tmp_path)) == (b"", ["pipe"])


def test_a_hangup_that_is_ignored_ends_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    process = subprocess.Popen(["nohup", *COMMAND, str(tmp_path / "pipe")], stderr=subprocess.PIPE)
    time.sleep(0.7)
    process.send_signal(signal.SIGHUP)
    (tmp_path / "pipe").write_text(CLEAN)
    process.communicate(timeout=20)
    assert process.returncode == 0
