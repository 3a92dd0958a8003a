"""What the docs tell to paste into an editor or a shell: it can be read, it starts the server, and what it installs is there."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from tscc.cli.main import main

ROOT = Path(__file__).parents[1]
EDITOR = (ROOT / "docs" / "editor.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(page: str, language: str) -> list[str]:
    """The code of a page in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", page, re.MULTILINE | re.DOTALL)


def test_every_editor_starts_the_server_as_it_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    (script,), (lua,), (toml,) = (blocks(EDITOR, language) for language in ("js", "lua", "toml"))
    started = re.search(r'command: "(\w+)", args: (\[.*?\])', script)
    assert started is not None
    commands = [[started[1], *json.loads(started[2])]]
    started = re.search(r"cmd = \{(.*?)\}", lua)
    assert started is not None
    commands.append(json.loads(f"[{started[1]}]"))
    server = tomllib.loads(toml)["language-server"]["tscc"]
    commands.append([server["command"], *server["args"]])
    assert commands == [["tscc", "lsp"]] * 3
    with pytest.raises(SystemExit, match="0"):
        main(["lsp", "--help"])
    option = re.search(r"`(--\w+) MS`", EDITOR)
    assert option is not None
    assert option[1] in capsys.readouterr().out


def test_the_extension_of_vs_code_is_one() -> None:
    (text,) = blocks(EDITOR, "json")
    package = json.loads(text)
    assert package.keys() >= {"name", "version", "engines", "main", "activationEvents"}
    assert "`extension.js`" in EDITOR
    assert package["main"] == "./extension.js"
    (script,) = blocks(EDITOR, "js")
    needed = {name.partition("/")[0] for name in re.findall(r'require\("(.*?)"\)', script)}
    assert needed == set(package["dependencies"])


def test_helix_knows_the_server_that_its_language_names() -> None:
    (text,) = blocks(EDITOR, "toml")
    settings = tomllib.loads(text)
    (language,) = settings["language"]
    assert language.keys() >= {"name", "scope", "file-types", "language-servers"}
    assert set(language["language-servers"]) == set(settings["language-server"])


@pytest.mark.parametrize(
    ("language", "program"),
    [("js", ["node", "--check", "-"]), ("lua", ["luac", "-p", "-"])],
)
def test_the_code_of_an_editor_is_read_by_its_language(language: str, program: list[str]) -> None:
    if shutil.which(program[0]) is None:
        pytest.skip(f"no {program[0]} on this machine")
    (code,) = blocks(EDITOR, language)
    done = subprocess.run(program, input=code, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_extra_that_a_page_installs_is_there(path: Path) -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    named = re.findall(r"'(?:tscc|\.)\[([\w,]+)\]'", path.read_text(encoding="utf-8"))
    assert {each for names in named for each in names.split(",")} <= set(extras)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_shell_can_read_every_block_of_a_page(path: Path) -> None:
    for block in blocks(path.read_text(encoding="utf-8"), "sh"):
        done = subprocess.run(["sh", "-n"], input=block, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
