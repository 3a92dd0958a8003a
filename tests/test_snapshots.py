"""Snapshots: each file is of a test."""

from __future__ import annotations

from snapshot_files import SNAPSHOTS, SNAPSHOTS_OF_TESTS

TESTS = {path.stem for path in SNAPSHOTS.with_name("tests").rglob("test_*.py")}


def test_no_module_has_snapshots_left_over() -> None:
    assert {folder.name for folder in SNAPSHOTS.iterdir()} <= TESTS


def test_no_test_has_a_snapshot_left_over() -> None:
    folders = {path.parent for path in SNAPSHOTS_OF_TESTS}
    assert {path for folder in folders for path in folder.iterdir()} <= SNAPSHOTS_OF_TESTS
