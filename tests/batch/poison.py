"""A compile in which some texts end, stop or fill their worker, for tests of the workers."""

from __future__ import annotations

import os
import signal
import time

from tscc.batch.compile_task import compile_task
from tscc.batch.outcome import Outcome, Task

KILLED, HANGING, HUNGRY, BROKEN = b"poison: killed", b"poison: hanging", b"poison: hungry", b"poison: broken"


def poisoned_compile(task: Task) -> Outcome:
    """Compile a text, unless it is one of the poisoned."""
    if task.data == KILLED:
        os.kill(os.getpid(), signal.SIGKILL)
    if task.data == HANGING:
        time.sleep(60)
    if task.data == HUNGRY:
        return compile_task(task._replace(data=b" " * (4 << 30)))
    if task.data == BROKEN:
        raise ZeroDivisionError("invented")
    return compile_task(task)
