"""Fixtures of all tests, what is compiled once, and how many examples hypothesis tries.

The profile `ci` is the ordinary one: few examples, the same in each run. `-m soak`, or `--hypothesis-profile soak`,
takes many, others in each run.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from once import RECORD, compile_once
from snapshot_files import SNAPSHOTS, SNAPSHOTS_OF_TESTS
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation

from tscc import pipeline
from tscc.render.terminal import ASCII_LOCALES

pipeline.compile_filing = compile_once
if os.environ.get("LC_ALL") in ASCII_LOCALES:  # what is written is tested as most terminals take it
    del os.environ["LC_ALL"]

COLLECT_AFTER_OBJECTS = 200_000
"""How many new objects garbage is collected after, as in the command: the trees of a compile have no circles."""

SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)
settings.register_profile("ci", max_examples=40, deadline=None, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("soak", max_examples=2_000, deadline=None, suppress_health_check=SLOW)
settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that keeps what is compiled."""
    parser.addoption("--record-texts", type=Path, help="write every text that a test compiles into this folder")


def pytest_configure(config: pytest.Config) -> None:
    """Take many examples where the long runs are asked for, and keep the texts where a folder for them is named."""
    if folder := config.getoption("--record-texts"):
        RECORD.append(folder)
    if sys.dont_write_bytecode:  # each process would compile tscc, and each worker the tests, anew
        sys.dont_write_bytecode, sys.pycache_prefix = False, str(config.rootpath / ".pytest_cache" / "bytecode")
        os.environ |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": sys.pycache_prefix}
    config.option.disable_unused_snapshots = True  # syrupy compares each with each test; `test_snapshots` does not
    if config.option.markexpr == "soak":
        settings.load_profile("soak")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Note the snapshots of all tests that are found, before some of them are chosen."""
    for item in items:
        if isinstance(item, pytest.Function) and "snapshot_text" in item.fixturenames:
            SNAPSHOTS_OF_TESTS.add(Path(TextSnapshot.get_location(test_location=PyTestLocation(item), index=0)))


def pytest_collection_finish() -> None:
    """Leave what the import of the tests made to itself, and collect garbage as rarely as the command does."""
    gc.freeze()
    gc.set_threshold(COLLECT_AFTER_OBJECTS)


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
