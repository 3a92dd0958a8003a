"""The same work on many files, in several processes, with the results in the order of the files.

Only a few files are ahead of the one whose result is awaited, so memory does not grow with their number. A process that is
killed costs the file it worked on and no other.
"""

from __future__ import annotations

import gc
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from typing import TypeVar

from tscc.batch.interrupts import interrupts_wait, leave_to_parent

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 4
"""Files of each process that are handed out before their results are awaited."""


def in_order(
    work: Callable[[Item], Result], items: Iterable[Item], jobs: int, lost: Callable[[Item], Result]
) -> Iterator[Result]:
    """The result of the work on each item; `lost` makes that of an item whose process is killed although it does nothing else."""
    waiting: deque[tuple[Item, Future[Result]]] = deque()
    pool = _pool(jobs)
    try:
        for item in items:
            try:
                waiting.append((item, _submit(pool, work, item)))
            except BrokenProcessPool:
                pool.shutdown(wait=False)
                pool = _pool(jobs)
                waiting.append((item, _submit(pool, work, item)))
            if len(waiting) > jobs * _AHEAD:
                yield _result(work, *waiting.popleft(), lost)
        while waiting:
            yield _result(work, *waiting.popleft(), lost)
    except BaseException:  # the run is given up: so is what the processes do
        for child in multiprocessing.active_children():
            child.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _result(
    work: Callable[[Item], Result], item: Item, future: Future[Result], lost: Callable[[Item], Result]
) -> Result:
    """The result of an item; where the pool broke, perhaps by another item, it is done again alone."""
    with suppress(BrokenProcessPool):
        return future.result()
    with _pool(1) as alone:
        try:
            return _submit(alone, work, item).result()
        except BrokenProcessPool:
            return lost(item)


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Processes that start afresh: a fork of a program with threads may hang."""
    context = multiprocessing.get_context("spawn")
    with interrupts_wait():  # its locks have a process that keeps them
        return ProcessPoolExecutor(jobs, context, _begin, (gc.get_threshold()[0],))


def _submit(pool: ProcessPoolExecutor, work: Callable[[Item], Result], item: Item) -> Future[Result]:
    """Hand out an item, which may start a process: an interrupt comes before or after it."""
    with interrupts_wait():
        return pool.submit(work, item)


def _begin(threshold: int) -> None:
    """In a new process: an interrupt is the parent's to handle, and garbage is collected as rarely as there."""
    leave_to_parent()
    gc.set_threshold(threshold)
