"""The second stage in a process of its own: the libraries of the formats take memory that the parent of a run does without."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from types import FrameType

from tscc.batch.closing import Closing
from tscc.batch.journal import Journal
from tscc.batch.second_stage import Wanted, write_outputs
from tscc.batch.workers import open_pool, prepare_process


def write_apart(out: Path, wanted: Wanted) -> Closing:
    """Write the outputs of the journal in a folder, which is not open here; raises what `write_outputs` does."""
    from pebble import ProcessExpired

    with open_pool(1, _prepare) as pool:
        try:
            found: Closing = pool.schedule(_write, args=(os.getcwd(), out, wanted)).result()
        except ProcessExpired as error:
            raise OSError(None, f"the writing of the data set was ended from outside ({error})", str(out)) from error
        return found


def _prepare() -> None:
    """Leave interrupts to the parent, which ends this process; then what is half made is removed."""
    signal.signal(signal.SIGTERM, _end)
    prepare_process()


def _end(_: int, __: FrameType | None) -> None:
    sys.exit(1)


def _write(folder: str, out: Path, wanted: Wanted) -> Closing:
    os.chdir(folder)
    journal = Journal(out)
    try:
        return write_outputs(journal, out, wanted)
    finally:
        journal.close()
