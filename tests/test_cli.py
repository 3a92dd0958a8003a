"""The command line: what goes where and what it exits with."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import weakref
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import pytest
from once import read_yaml

import tscc as package
from tscc.cli.main import main
from tscc.document.emit import to_yaml
from tscc.document.enums import CheckStatus
from tscc.pipeline import Compilation, compile_filing
from tscc.render.formats import FORMATS, IN_JSON, WITH_CHECKS

ROOT = Path(__file__).parents[1]
CLEAN = ROOT / "examples" / "harbor-2002-4.txt"
COMPILED = package.compile(CLEAN).document
assert COMPILED is not None
DOCUMENT = to_yaml(COMPILED)
COMMAND = [sys.executable, "-m", "tscc"]


class Run(NamedTuple):
    """What a run of the command gave."""

    code: int
    out: str
    err: str


class Tscc:
    """Runs the command in this process, in a folder of its own."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Run:
        """Run the command; argparse leaves by an exception."""
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as error:
            code = int(error.code or 0)
        return Run(code, *self._capsys.readouterr())


@pytest.fixture
def tscc(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tscc:
    """The command, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return Tscc(capsys)


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A filing with an error: a letter in a figure."""
    return variant(tmp_path / "faulty.txt", "128,151,589", "128,15l,589")


@pytest.fixture
def warned(tmp_path: Path) -> Path:
    """A filing with a warning and no error: the signature has no date."""
    return variant(tmp_path / "warned.txt", "Dated: April 11, 2002", "")


def variant(path: Path, old: str, new: str) -> Path:
    """The clean filing with one thing changed."""
    text = CLEAN.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


def run_outside(*arguments: str | Path, feed: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    colours = {"NO_COLOR", "FORCE_COLOR"}
    clean = {name: value for name, value in os.environ.items() if name not in colours} | environment
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, input=feed, capture_output=True, check=False, env=clean)


# --- compile


def test_the_document_goes_to_standard_output(tscc: Tscc) -> None:
    assert tscc("compile", CLEAN) == (0, DOCUMENT, "")


def test_format_json(tscc: Tscc) -> None:
    found = tscc("compile", CLEAN, "--format", "json")
    assert found.code == 0
    assert json.loads(found.out) == read_yaml(DOCUMENT)


def test_the_name_of_the_output_tells_the_format(tscc: Tscc, tmp_path: Path) -> None:
    assert tscc("compile", CLEAN, "-o", "pool.json") == (0, "", "")
    assert json.loads((tmp_path / "pool.json").read_text(encoding="utf-8")) == read_yaml(DOCUMENT)
    assert tscc("compile", CLEAN, "-o", "other.json", "--format", "yaml").code == 0
    assert (tmp_path / "other.json").read_text(encoding="utf-8") == DOCUMENT


def test_provenance_is_given_where_asked_for(tscc: Tscc) -> None:
    found = read_yaml(tscc("compile", CLEAN, "--provenance").out)
    places = found.pop("provenance")
    assert found == read_yaml(DOCUMENT)
    assert places["/pools/0/balance_usd"].count(":") == 2


def test_standard_input_has_no_name() -> None:
    done = run_outside("compile", "-", feed=CLEAN.read_bytes())
    assert done.returncode == 0
    assert done.stdout.decode() == DOCUMENT.replace('name: "harbor-2002-4.txt"', "name: null")


def test_with_errors_there_is_no_document(tscc: Tscc, faulty: Path, tmp_path: Path) -> None:
    found = tscc("compile", faulty)
    assert (found.code, found.out) == (1, "")
    assert "TS401" in found.err
    assert tscc("compile", faulty, "-o", "pool.yaml").code == 1
    assert not (tmp_path / "pool.yaml").exists()


def test_a_document_of_an_earlier_run_is_said_to_be_older(tscc: Tscc, faulty: Path) -> None:
    tscc("compile", CLEAN, "-o", "pool.yaml")
    found = tscc("compile", faulty, "-o", "pool.yaml")
    assert f"tscc: {faulty}: the filing has errors; the document in pool.yaml is an older one\n" in found.err
    assert tscc("compile", faulty, "-o", "pool.yaml", "-q").err == ""


def test_keep_going_writes_the_document_and_still_fails(tscc: Tscc, faulty: Path) -> None:
    found = tscc("compile", faulty, "--keep-going")
    assert found.code == 1
    assert "TS401" in found.err
    assert f"tscc: {faulty}: the filing has errors; its document is written all the same\n" in found.err
    assert read_yaml(found.out)["schema"] == "tscc.pool"


def test_what_is_declined_has_no_document_at_all(tscc: Tscc, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("<html><body>8-K</body></html>\n", encoding="utf-8")
    found = tscc("compile", page, "--keep-going")
    assert (found.code, found.out) == (1, "")
    assert "TS003" in found.err


def test_warnings_are_allowed(tscc: Tscc, warned: Path) -> None:
    found = tscc("compile", warned)
    assert found.code == 0
    assert "warning[TS204]" in found.err
    assert found.out


# --- check, dump, schema


def test_check_prints_nothing_on_a_clean_filing(tscc: Tscc) -> None:
    assert tscc("check", CLEAN, CLEAN) == (0, "", "")


def test_check_takes_several_filings(tscc: Tscc, faulty: Path, warned: Path) -> None:
    found = tscc("check", CLEAN, faulty, warned)
    assert (found.code, found.err) == (1, "")
    assert "TS401" in found.out
    assert "TS204" in found.out


class Watched(Compilation, frozen=True, kw_only=True, weakref=True):
    """A compilation that can be seen to be gone."""


def test_check_keeps_no_compilation_of_the_filings_before(tscc: Tscc, monkeypatch: pytest.MonkeyPatch) -> None:
    watched: list[weakref.ref[Watched]] = []

    def watch(data: bytes, name: str | None) -> Compilation:
        assert sum(each() is not None for each in watched) <= 1
        found = compile_filing(data, name)
        kept = Watched(**{field: getattr(found, field) for field in found.__struct_fields__})
        watched.append(weakref.ref(kept))
        return kept

    monkeypatch.setattr("tscc.pipeline.compile_filing", watch)
    assert tscc("check", "--all", *[CLEAN] * 4).code == 0
    assert len(watched) == 4


@pytest.mark.parametrize("form", FORMATS)
def test_diagnostics_are_the_result_of_check(tscc: Tscc, faulty: Path, form: str) -> None:
    found = tscc("check", faulty, "--format", form)
    assert (found.code, found.err) == (1, "")
    assert "TS401" in found.out


@pytest.mark.parametrize("stage", ["source", "lines", "tree", "syntax", "model"])
def test_dump_prints_a_stage(tscc: Tscc, stage: str) -> None:
    found = tscc("dump", "--stage", stage, CLEAN)
    assert (found.code, found.err) == (0, "")
    assert len(found.out.splitlines()) > 100


def test_schema_prints_the_shipped_schema(tscc: Tscc) -> None:
    assert tscc("schema").out == (ROOT / "src" / "tscc" / "document" / "schema.json").read_text(encoding="utf-8")


def test_all_checks_as_a_table(tscc: Tscc, faulty: Path) -> None:
    found = tscc("check", CLEAN, faulty, "--all", "--width", "200")
    assert (found.code, found.err) == (1, "")
    assert "TS401" in found.out
    statuses = "|".join(status.value.replace("_", " ") for status in CheckStatus)
    rows = re.findall(rf"^ +(TS\d{{3}}) +({statuses}) {{2,}}", found.out, re.MULTILINE)
    results = [each for path in (CLEAN, faulty) for each in compile_filing(path.read_bytes(), None).results]
    assert rows == [(each.code, each.status.value.replace("_", " ")) for each in results]


def test_all_checks_as_json(tscc: Tscc) -> None:
    found = tscc("check", CLEAN, "--all", "--format", "json")
    assert (found.code, found.err) == (0, "")
    (entry,) = json.loads(found.out)
    listed = entry["checks"]
    assert len(listed) == len(compile_filing(CLEAN.read_bytes(), None).results)
    assert {each["status"] for each in listed} >= {"pass"}
    assert all(each["code"].startswith("TS") and each["subject"].startswith("/") for each in listed)


@pytest.mark.parametrize("form", sorted({*FORMATS} - {*WITH_CHECKS}))
def test_all_checks_in_another_format_are_a_usage_error(tscc: Tscc, form: str) -> None:
    found = tscc("check", CLEAN, "--all", "--format", form)
    assert found == (2, "", "tscc: --all is for the formats text, json, jsonl only\n")


def test_version(tscc: Tscc) -> None:
    assert tscc("--version") == (0, f"tscc {version('tscc')}\n", "")


# --- render


def reported(text: str) -> dict[str, object]:
    """The data of a document without what tscc adds to it: the source, the checks and the derived figures."""
    document = read_yaml(text)
    for pool in document["pools"]:
        pool.pop("derived", None)
    return {key: value for key, value in document.items() if key not in ("source", "checks")}


@pytest.mark.parametrize("era", ["1997", "1999", "2000", "2003", "2005"])
def test_a_document_is_rendered_as_of_an_era(tscc: Tscc, tmp_path: Path, era: str) -> None:
    (tmp_path / "pool.yaml").write_text(DOCUMENT, encoding="utf-8")
    assert tscc("render", "pool.yaml", "--layout", f"era={era}", "-o", "filing.txt") == (0, "", "")
    assert ("\n- --" in (tmp_path / "filing.txt").read_text()) == (era < "2003")


def test_an_option_goes_before_its_era(tscc: Tscc, tmp_path: Path) -> None:
    (tmp_path / "pool.yaml").write_text(DOCUMENT, encoding="utf-8")
    assert tscc("render", "pool.yaml", "--layout", "rule_style=plain", "--layout", "era=1997").out.count("\n- --") == 0


def test_what_cannot_be_printed_is_said_and_nothing_is_written(tscc: Tscc, tmp_path: Path) -> None:
    changed = DOCUMENT.replace('max_original_ltv_pct: "95"', 'max_original_ltv_pct: "99.125"')
    assert "99.125" in changed
    (tmp_path / "pool.yaml").write_text(changed, encoding="utf-8")
    found = tscc("render", "pool.yaml", "-o", "filing.txt")
    assert found.code == 1
    assert found.err.startswith("tscc: cannot print /pools/0/max_original_ltv_pct: '99.125' would be read as ")
    assert not (tmp_path / "filing.txt").exists()
    assert tscc("render", "pool.yaml", "-o", "filing.txt", "--keep-going").code == 1
    assert (tmp_path / "filing.txt").exists()


def test_text_that_was_not_read_has_no_place_in_a_layout(tscc: Tscc) -> None:
    lantern = CLEAN.with_name("lantern-2001-7.yaml")
    found = tscc("render", lantern)
    texts = read_yaml(lantern.read_text(encoding="utf-8"))["unparsed"]
    assert (found.code, found.out, len(texts)) == (1, "", 6)
    assert (
        "tscc: cannot print /unparsed/1: 'Lantern Bay Mortgage Trust Series 2001-7' has no place in a layout\n"
        in found.err
    )


@pytest.mark.parametrize("layout", [[], ["width=72"], ["table.rulers=full", "newline=crlf"]], ids=" ".join)
def test_a_rendered_document_compiles_to_itself(tscc: Tscc, tmp_path: Path, layout: list[str]) -> None:
    (tmp_path / "pool.yaml").write_text(DOCUMENT, encoding="utf-8")
    options = [part for option in layout for part in ("--layout", option)]
    assert tscc("render", "pool.yaml", *options, "-o", "filing.txt") == (0, "", "")
    found = tscc("compile", "filing.txt")
    assert (found.code, found.err) == (0, "")
    assert reported(found.out) == reported(DOCUMENT)


def test_render_reads_json_and_standard_input(tscc: Tscc, tmp_path: Path) -> None:
    (tmp_path / "pool.json").write_text(json.dumps(read_yaml(DOCUMENT)), encoding="utf-8")
    found = tscc("render", "pool.json")
    assert (found.code, found.err) == (0, "")
    assert run_outside("render", feed=DOCUMENT.encode()).stdout.decode() == found.out


def test_render_lists_the_options_of_a_layout(tscc: Tscc) -> None:
    found = tscc("render", "--layouts")
    assert (found.code, found.err) == (0, "")
    options = dict(line.split("  ") for line in found.out.splitlines())
    assert options["width"] == "int"
    assert options["cover.rules"] == "true | false"
    assert options["era"] == "1997 | 1999 | 2000 | 2003 | 2005"
    assert all(options.values())


@pytest.mark.parametrize(
    ("option", "complaint"),
    [
        ("widht=72", "unknown layout option `widht`; did you mean `width`?"),
        ("quite other=1", "unknown layout option `quite other`"),
        ("width", "`width` is not a layout option of the form NAME=VALUE"),
        ("width=wide", "layout: "),
        ("era=1897", "unknown era; the eras are 1997, 1999, 2000, 2003, 2005"),
    ],
)
def test_an_option_no_layout_has_is_a_usage_error(tscc: Tscc, tmp_path: Path, option: str, complaint: str) -> None:
    (tmp_path / "pool.yaml").write_text(DOCUMENT, encoding="utf-8")
    found = tscc("render", "pool.yaml", "--layout", option)
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith(f"tscc: {complaint}")
    assert found.err.count("\n") == 1


@pytest.mark.parametrize("text", ["", "a: [", "pools: 3\n", "\x00", "just words\n"])
def test_what_is_no_document_is_a_usage_error(tscc: Tscc, tmp_path: Path, text: str) -> None:
    (tmp_path / "pool.yaml").write_text(text, encoding="utf-8")
    found = tscc("render", "pool.yaml")
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith("tscc: pool.yaml: not a canonical document: ")
    assert found.err.count("\n") == 1


# --- exit codes


@pytest.mark.parametrize(
    "arguments",
    [
        (), ("compile",), ("nonsense",), ("compile", "x", "--format", "xml"), ("dump", "x"), ("check",),
        ("dump", "--stage", "tokens", "x"), ("check", "x", "--max-errors", "-1"), ("check", "x", "--width", "wide"),
    ],
)  # fmt: skip
def test_usage_errors(tscc: Tscc, arguments: Sequence[str]) -> None:
    found = tscc(*arguments)
    assert (found.code, found.out) == (2, "")
    assert "usage: tscc" in found.err


def test_a_filing_that_cannot_be_read(tscc: Tscc, tmp_path: Path) -> None:
    assert tscc("compile", "absent.txt") == (3, "", "tscc: absent.txt: No such file or directory\n")
    assert tscc("dump", "--stage", "lines", tmp_path) == (3, "", f"tscc: {tmp_path}: Is a directory\n")


def test_check_goes_on_after_a_filing_that_cannot_be_read(tscc: Tscc, faulty: Path) -> None:
    found = tscc("check", "absent.txt", faulty)
    assert found.code == 3
    assert found.err == "tscc: absent.txt: No such file or directory\n"
    assert "TS401" in found.out


def test_a_bug_is_one_line(tscc: Tscc, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("no such thing")

    monkeypatch.setattr("tscc.pipeline.compile_filing", fail)
    found = tscc("compile", CLEAN)
    assert (found.code, found.out) == (70, "")
    assert found.err.startswith("tscc: internal error: ValueError: no such thing; ")
    assert found.err.count("\n") == 1
    with pytest.raises(ValueError, match="no such thing"):
        tscc("--debug", "compile", CLEAN)


@pytest.mark.parametrize("module", ["tscc.cli.main", "argparse", "tscc.pipeline", "tscc.document.emit"])
def test_an_interrupt_leaves_no_traceback(module: str) -> None:
    """Sent while a module is imported: those of the start, and those of a command that runs."""
    program = f"""
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background inherits that it is ignored
class Interrupting:
    def find_spec(self, name, path, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Interrupting())
sys.argv = ["tscc", "compile", {str(CLEAN)!r}]
from tscc.__main__ import run
run()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_what_is_quoted_in_a_message_cannot_colour_a_terminal(tscc: Tscc) -> None:
    assert tscc("compile", "\x1b[31mred.txt").err == "tscc: \\x1b[31mred.txt: No such file or directory\n"


# --- files and streams


def test_output_in_no_folder(tscc: Tscc) -> None:
    assert tscc("compile", CLEAN, "-o", "no/pool.yaml") == (3, "", "tscc: no/pool.yaml: No such file or directory\n")


def test_a_failure_leaves_the_old_file(tscc: Tscc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pool.yaml").write_text("schema: tscc.pool", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", fail)
    assert tscc("compile", CLEAN, "-o", "pool.yaml") == (3, "", "tscc: pool.yaml: No space left on device\n")
    assert [path.name for path in tmp_path.iterdir()] == ["pool.yaml"]
    assert (tmp_path / "pool.yaml").read_text(encoding="utf-8") == "schema: tscc.pool"


@pytest.mark.parametrize(
    ("command", "what"),
    [
        (["compile", CLEAN, "-o", "mine"], "a document"),
        (["compile", CLEAN, "--out-dir", ".", "--format", "json"], "a document"),
        (["report", CLEAN, "-o", "mine"], "a page of tscc"),
        (["diff", CLEAN, CLEAN, "--format", "html", "-o", "mine"], "a page of tscc"),
        (["diff", CLEAN, CLEAN, "--format", "json", "-o", "mine"], "JSON"),
        (["export", CLEAN, "--to", "xlsx", "-o", "mine"], "a workbook"),
        (["export", CLEAN, "--to", "absbox", "-o", "mine"], "JSON"),
        *((["check", CLEAN, "--format", form, "--output-file", "mine"], "JSON") for form in IN_JSON),
    ],
)
def test_a_file_of_another_kind_is_never_replaced(tscc: Tscc, tmp_path: Path, command: list[str], what: str) -> None:
    name = f"{Path(CLEAN).stem}.json" if "--out-dir" in command else "mine"
    (tmp_path / name).write_text("<p>mine</p>", encoding="utf-8")
    code, out, err = tscc(*command)
    assert (code, out) == (3, "")
    assert err == f"tscc: {name}: is not {what} and would be lost; name another file\n"
    assert (tmp_path / name).read_text(encoding="utf-8") == "<p>mine</p>"
    (tmp_path / name).write_bytes(b"")
    assert tscc(*command)[0] == 0, "an empty file has nothing to lose"
    assert tscc(*command)[0] == 0, "it is of the kind now"


@pytest.mark.parametrize("arguments", [["compile"], ["tables"], ["export", "--to", "xlsx"]])
@pytest.mark.parametrize("stranger", [b'{"name": "mine"}', b"schema: mine\n", b"PK\x03\x04" + b"\0" * 26 + b"mine.txt"])
def test_a_file_of_another_program_is_never_replaced(
    tscc: Tscc, tmp_path: Path, arguments: list[str], stranger: bytes
) -> None:
    (tmp_path / "mine").write_bytes(stranger)
    assert tscc(*arguments, CLEAN, "-o", "mine")[:2] == (3, "")
    assert (tmp_path / "mine").read_bytes() == stranger


def test_a_dash_is_standard_output(tscc: Tscc, tmp_path: Path) -> None:
    assert tscc("compile", CLEAN, "-o", "-") == (0, DOCUMENT, "")
    assert list(tmp_path.iterdir()) == []


def test_a_reader_that_leaves_is_no_error() -> None:
    command = [*COMMAND, "dump", "--stage", "syntax", CLEAN]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline().startswith(b"Filing")
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), errors) == (0, b"")


@pytest.mark.parametrize(
    ("arguments", "code"), [(["--all"], 0), (["--all", "--format", "json"], 0), (["--format", "sarif"], 1)]
)
def test_a_reader_that_leaves_does_not_change_the_exit_code(faulty: Path, arguments: list[str], code: int) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [*COMMAND, "check", faulty if code else CLEAN, *arguments]
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(command, stdout=pipe, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (code, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_behind_standard_output() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*COMMAND, "compile", CLEAN], stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (3, b"tscc: standard output: No space left on device\n")


def test_a_closed_standard_output() -> None:
    closed = ["sh", "-c", '"$@" >&-', "sh", *COMMAND, "compile", str(CLEAN)]
    done = subprocess.run(closed, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (3, b"tscc: standard output: closed\n")


@pytest.mark.parametrize("command", [["compile"], ["check"], ["show"], ["dump", "--stage", "lines"]])
def test_a_closed_standard_input(command: list[str]) -> None:
    closed = ["sh", "-c", '"$@" <&-', "sh", *COMMAND, *command, "-"]
    done = subprocess.run(closed, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (3, b"tscc: standard input: closed\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["compile", ""],
        ["compile", CLEAN, "-o", ""],
        ["compile", CLEAN, "--out-dir", ""],
        ["check", CLEAN, ""],
        ["check", CLEAN, "--output-file="],
        ["check", CLEAN, "--accept", ""],
        ["trace", "", "1"],
        ["show", ""],
        ["diff", CLEAN, ""],
        ["dump", "--stage", "lines", ""],
        ["render", ""],
        ["report", ".", "-o", ""],
        ["tables", ""],
        ["export", "", "--to", "csv"],
        ["batch", "", "--out", "out"],
        ["batch", CLEAN, "--out", ""],
        ["merge", "one", "--out", ""],
        ["dataset", ""],
    ],
)
def test_an_empty_path_is_none(tmp_path: Path, tscc: Tscc, arguments: list[str]) -> None:
    code, out, err = tscc(*arguments)
    assert (code, out) == (2, "")
    assert err.endswith(": the path is empty\n")
    assert list(tmp_path.iterdir()) == []


def test_a_working_folder_that_was_removed(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    removed = ["sh", "-c", 'rmdir ../gone; "$@"', "sh", *COMMAND, "check", str(CLEAN)]
    done = subprocess.run(removed, capture_output=True, check=False, cwd=tmp_path / "gone")
    assert (done.returncode, done.stderr) == (2, b"tscc: the working folder was removed\n")


@pytest.mark.parametrize(
    ("options", "environment", "coloured"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_is_for_terminals_and_for_who_asks(
    tscc: Tscc,
    monkeypatch: pytest.MonkeyPatch,
    warned: Path,
    options: list[str],
    environment: dict[str, str],
    coloured: bool,
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.setenv(name, environment.get(name, ""))
    assert ("\x1b[" in tscc("check", warned, *options).out) == coloured


@pytest.mark.parametrize(
    ("command", "setting"),
    [("check", "PYTHONIOENCODING=ascii"), ("check", "LC_ALL=C"), ("check", "LC_ALL=POSIX"), ("compile", "LC_ALL=C")],
)
def test_an_ascii_terminal_is_given_ascii(warned: Path, command: str, setting: str) -> None:
    name, _, value = setting.partition("=")
    done = run_outside(command, warned, **{name: value})
    assert done.returncode == 0
    assert (done.stdout + done.stderr).isascii()
    assert b"warning[TS" in (done.stdout if command == "check" else done.stderr)


@pytest.mark.parametrize("command", ["compile", "render"])
@pytest.mark.parametrize("way", ["itself", "symbolic", "hard", "standard input"])
def test_the_output_is_never_the_input(tmp_path: Path, command: str, way: str) -> None:
    source, other = tmp_path / "input", tmp_path / "other"
    source.write_bytes(CLEAN.read_bytes() if command == "compile" else DOCUMENT.encode())
    old = source.read_bytes()
    if way == "symbolic":
        other.symlink_to(source)
    elif way == "hard":
        other.hardlink_to(source)
    out = other if way in ("symbolic", "hard") else source
    given = "-" if way == "standard input" else str(source)
    with source.open("rb") as stream:
        run = subprocess.run(
            [*COMMAND, command, given, "-o", str(out)], stdin=stream, capture_output=True, text=True, check=False
        )
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert f"`-o {out}` is the file that is read" in run.stderr
    assert source.read_bytes() == old


def test_an_output_that_is_a_looping_link(tscc: Tscc, tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    run = tscc("compile", CLEAN, "-o", "one")
    assert (run.code, run.out, run.err) == (3, "", "tscc: one: Too many levels of symbolic links\n")
    assert (tmp_path / "one").is_symlink()


def test_the_version_is_an_attribute() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", package.__version__)


@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_a_pipe_is_not_fixed(tscc: Tscc, tmp_path: Path, option: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert tscc("check", option, "pipe") == (2, "", f"tscc: {option} needs a file; pipe is a pipe\n")


def test_edits_are_applied_or_shown(tscc: Tscc, faulty: Path) -> None:
    found = tscc("check", "--fix", "--diff", faulty)
    assert (found.code, found.out) == (2, "")
    assert "not allowed with argument --fix" in found.err


def test_a_layout_without_room_for_labels_is_refused(tscc: Tscc, tmp_path: Path) -> None:
    tscc("compile", "-o", str(tmp_path / "pool.yaml"), CLEAN)
    code, _, err = tscc("render", "--layout", "table.label_width=0", str(tmp_path / "pool.yaml"))
    assert code == 2
    assert "table.label_width" in err
