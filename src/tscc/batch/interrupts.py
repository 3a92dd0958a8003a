"""How a run is interrupted, by the user, by SIGTERM or by a terminal that closes, and what its processes make of that."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

_ENDED_WITH_PARENT = 3
_BY_USER = tuple(getattr(signal, name) for name in ("SIGINT", "SIGHUP") if hasattr(signal, name))
"""What a terminal sends to all processes of a run; Windows has no SIGHUP."""
_INTERRUPTS = frozenset((*_BY_USER, signal.SIGTERM))


@contextmanager
def end_as_interrupted() -> Iterator[None]:
    """A block that SIGTERM and SIGHUP end like an interrupt by the user, so that nothing is left behind."""
    taken = []
    with suppress(ValueError):  # in a thread, which no signal reaches
        for each in _INTERRUPTS:
            if signal.getsignal(each) is signal.SIG_DFL:  # `nohup` ignores SIGHUP
                signal.signal(each, signal.default_int_handler)
                taken.append(each)
    try:
        yield
    finally:
        for each in taken:
            signal.signal(each, signal.SIG_DFL)


@contextmanager
def interrupts_wait() -> Iterator[None]:
    """Hold back what interrupts the run, where the system can; processes that are started inherit that."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    from multiprocessing import resource_tracker

    before = signal.pthread_sigmask(signal.SIG_BLOCK, _INTERRUPTS)
    try:
        resource_tracker.ensure_running()  # a process too; what starts it lets interrupts through
        signal.pthread_sigmask(signal.SIG_BLOCK, _INTERRUPTS)
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def leave_to_parent() -> None:
    """In a process of a run: leave interrupts to the parent, end at SIGTERM, and end with the parent."""
    import multiprocessing
    from threading import Thread

    for each in _BY_USER:
        signal.signal(each, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):  # not Windows
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _INTERRUPTS)
    if (parent := multiprocessing.parent_process()) is not None:
        Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(_ENDED_WITH_PARENT)
