"""Fixtures of all tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation

SNAPSHOTS = Path(__file__).parent.parent / "snapshots"


class TextSnapshot(SingleFileSnapshotExtension):
    """One text file a snapshot, in `snapshots/<test module>/`."""

    file_extension = "txt"
    _write_mode = WriteMode.TEXT

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        """Give the folder of a test module."""
        return str(SNAPSHOTS / test_location.basename)


@pytest.fixture
def snapshot_text(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Compare a text with its file in `snapshots/`; `--snapshot-update` writes it."""
    return snapshot.use_extension(TextSnapshot)
