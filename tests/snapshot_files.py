"""The files of the snapshots, in `snapshots/<test module>/`."""

from __future__ import annotations

from pathlib import Path

SNAPSHOTS = Path(__file__).parents[1] / "snapshots"

SNAPSHOTS_OF_TESTS: set[Path] = set()
"""The file of each test that has one, in the modules that were collected."""
