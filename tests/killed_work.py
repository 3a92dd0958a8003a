"""Work for processes, one of which is killed: in a module of its own, as each of them imports it."""

from __future__ import annotations

import os
import signal


def work(item: int) -> str:
    """The result of an item; 3 kills the process that works on it."""
    if item == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return f"{item} done"


def lost(item: int) -> str:
    """The result of an item whose process was killed."""
    return f"{item} lost"
