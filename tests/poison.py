"""A compile in which some texts end, stop or fill their worker, for tests of the workers."""

from __future__ import annotations

import os
import signal
import time

from tscc.batch.workers import Outcome, compile_entry

KILLED, HANGING, HUNGRY, BROKEN = b"poison: killed", b"poison: hanging", b"poison: hungry", b"poison: broken"


def poisoned_compile(data: bytes) -> Outcome:
    """Compile a text, unless it is one of the poisoned."""
    if data == KILLED:
        os.kill(os.getpid(), signal.SIGKILL)
    if data == HANGING:
        time.sleep(60)
    if data == HUNGRY:
        return compile_entry(b" " * (4 << 30))
    if data == BROKEN:
        raise ZeroDivisionError("invented")
    return compile_entry(data)
