"""The texts that the tests compile: a first run of the tests writes them into a folder."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

TESTS = Path(__file__).parent


def recorded_texts(folder: Path, without: Collection[str]) -> list[bytes]:
    """The texts that the tests of reading and of the passes compile, the short ones first, `without` some modules."""
    modules = [str(path) for path in sorted(TESTS.glob("test_*.py")) if path.name not in without]
    options = ("-q", "-p", "no:cacheprovider", "-o", "addopts=", "-m", "not soak", "--record-texts", str(folder))
    command = [sys.executable, "-m", "pytest", *options, *modules, str(TESTS / "passes")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    return sorted((path.read_bytes() for path in folder.iterdir()), key=len)
