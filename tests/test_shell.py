"""The command line in a shell: completion, near names of commands, hooks, and streams as files."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tscc.cli.main import main

ROOT = Path(__file__).parents[1]
CLEAN = ROOT / "examples" / "harbor-2002-4.txt"
COMMAND = [sys.executable, "-m", "tscc"]


# --- commands


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("chek", "; did you mean `check`?"),
        ("complie", "; did you mean `compile`?"),
        ("xyzzy", ""),
        (str(CLEAN), f"; did you mean `tscc compile {CLEAN}`?"),
        ("\x1b[31m", ""),
    ],
)
def test_a_command_there_is_not(word: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([word, "x"])
    said = capsys.readouterr()
    assert (left.value.code, said.out) == (2, "")
    shown = word.replace("\x1b", "\\x1b")
    assert said.err.endswith(f"tscc: error: there is no command `{shown}`{hint}\n")


def test_options_before_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--debug", "check", str(CLEAN)]) == 0


# --- completion


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_a_script_completes_commands_and_options(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("shtab", reason="completion needs the extra `completion`")
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for word in ("check", "compile", "trace", "--statistics" if shell != "tcsh" else "statistics", "sarif"):
        assert word in script


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize(
    ("typed", "completed"),
    [("tscc che", {"check"}), ("tscc check --stat", {"--statistics"}), ("tscc check --format sa", {"sarif"})],
)
def test_bash_completes(typed: str, completed: set[str], capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("shtab", reason="completion needs the extra `completion`")
    main(["completion", "bash"])
    script = capsys.readouterr().out
    name = re.findall(r"^complete .*-F (\w+) tscc$", script, re.M)[0]
    words = typed.split(" ")
    program = f"""{script}
COMP_WORDS=({" ".join(map(shlex.quote, words))}); COMP_CWORD={len(words) - 1}
{name}; printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == completed


def test_without_shtab_the_extra_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert main(["completion", "bash"]) == 2
    assert capsys.readouterr() == ("", "tscc: shtab is not installed: pip install shtab\n")


# --- hooks of pre-commit

HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}


def test_the_hooks_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    faulty = tmp_path / "faulty.txt"
    text = CLEAN.read_text(encoding="utf-8")
    faulty.write_text(text.replace("128,151,589", "128,15l,589"), encoding="utf-8")
    for hook, code, after in (("tscc-check", 1, "128,15l,589"), ("tscc-fix", 0, "128,151,589")):
        entry = shlex.split(HOOKS[hook]["entry"])
        assert entry[0] == "tscc"
        assert main([*entry[1:], str(faulty), str(CLEAN)]) == code, capsys.readouterr().err
        assert after in faulty.read_text(encoding="utf-8")


@pytest.mark.parametrize("hook", HOOKS.values(), ids=HOOKS)
def test_a_hook_has_what_pre_commit_asks_for(hook: dict[str, str]) -> None:
    assert {"id", "name", "entry", "language"} <= set(hook)
    assert hook["language"] == "python"
    assert re.search(hook["files"], "filings/0000912057-01-000123.TXT")
    assert not re.search(hook["files"], "filings/pool.yaml")
    assert bool(re.search(hook["files"], "pool.txt.gz")) is (hook["id"] == "tscc-check")


# --- streams as files


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="no such stream here")
@pytest.mark.parametrize("stream", ["/dev/stdout", "/dev/fd/1"])
@pytest.mark.parametrize("way", ["pipe", ">", ">>"])
def test_a_document_to_an_open_stream(tmp_path: Path, stream: str, way: str) -> None:
    document = CLEAN.with_suffix(".yaml").read_bytes()
    command = shlex.join([*COMMAND, "compile", str(CLEAN), "-o", stream])
    out = tmp_path / "out.yaml"
    out.write_bytes(b"before\n")
    done = subprocess.run(
        ["sh", "-c", command if way == "pipe" else f"{command} {way} {out}"], capture_output=True, check=True
    )
    assert done.stderr == b""
    assert done.stdout == (document if way == "pipe" else b"")
    assert out.read_bytes() == {"pipe": b"before\n", ">": document, ">>": b"before\n" + document}[way]


def test_a_pipe_whose_reader_has_left_is_no_error(tmp_path: Path) -> None:
    command = shlex.join([*COMMAND, "compile", str(CLEAN), "-o", "/dev/stdout"])
    done = subprocess.run(
        ["sh", "-c", f"({command}; echo $? > {tmp_path / 'code'}) | true"], capture_output=True, check=True
    )
    assert (done.stdout, done.stderr) == (b"", b"")
    assert (tmp_path / "code").read_text() == "0\n"
