"""The pages of the commands: each command line of a page is run, and prints what the page says."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs" / "commands").glob("*.md"))
TSCC = f'tscc() {{ {shlex.quote(sys.executable)} -m tscc "$@"; }}\n'


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_commands_print_what_the_page_says(page: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    environment = {**os.environ, "COLUMNS": "100", "PYTHONIOENCODING": "utf-8"}
    blocks = re.findall(r"^```console\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert blocks
    for block in blocks:
        for command, said in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE):
            done = subprocess.run(
                ["sh", "-c", TSCC + command], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
                encoding="utf-8",
            )  # fmt: skip
            lines = [line.rstrip() for line in (done.stderr + done.stdout).splitlines()]
            assert lines == said.splitlines(), command
