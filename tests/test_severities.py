"""The severities that a user sets hold in every command that says whether a filing may be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from tscc.cli.main import main

EXAMPLES = Path(__file__).parents[1] / "examples"
COMMANDS = {
    "show": ["show", "faulty.txt"],
    "report": ["report", "faulty.txt", "-o", "page.html"],
    "report of a folder": ["report", ".", "-o", "pages"],
    "diff": ["diff", "faulty.txt", "sound.txt"],
    "export": ["export", "faulty.txt", "--to", "csv", "--table", "state"],
    "compile": ["compile", "faulty.txt"],
    "check": ["check", "faulty.txt"],
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder with a filing whose balances do not add up, and one without faults."""
    monkeypatch.chdir(tmp_path)
    data = (EXAMPLES / "lantern-2001-7.txt").read_bytes()
    (tmp_path / "sound.txt").write_bytes(data)
    (tmp_path / "faulty.txt").write_bytes(data.replace(b"12,362,254", b"12,362,255"))
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
def test_an_error_that_is_allowed_is_none(folder: Path, command: list[str]) -> None:
    assert main(command) == 1
    assert main([*command, "--allow", "TS5xx"]) == 0
    (folder / "tscc.toml").write_text('warn = ["TS502"]\n')
    assert main(command) == 0
    assert main([*command, "--error-on-warning"]) == 1


def test_a_note_that_is_denied_is_an_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("show", "report", "diff"):
        command = ["sound.txt" if each == "faulty.txt" else each for each in COMMANDS[name]]
        assert main(command) == 0
        assert main([*command, "--deny", "TS242"]) == 1
    assert "sound.txt: the filing has 1 error, so it is not compared without --keep-going" in capsys.readouterr().err


def test_a_check_that_fails_is_said_although_it_is_allowed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["report", "faulty.txt", "-o", "page.html", "--allow", "TS502"])
    main(["show", "faulty.txt", "--allow", "TS502"])
    said = "alid by the settings of the project, although 1 check fails"
    assert said in (folder / "page.html").read_text(encoding="utf-8")
    assert said in capsys.readouterr().out


def test_a_trace_names_the_faults_as_the_user_sees_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", "faulty.txt", "187"]) == 0
    assert "error[TS502]" in capsys.readouterr().out
    assert main(["trace", "faulty.txt", "187", "--warn", "TS502"]) == 0
    assert "warning[TS502]" in capsys.readouterr().out
