"""Workers: filings to outcomes, each compiled in a process of its own limits, so that a bad one costs only itself."""

from __future__ import annotations

import gc
import multiprocessing
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TimedOut
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import chain
from queue import SimpleQueue
from typing import Any

from tscc.batch.compile_task import compile_task
from tscc.batch.interrupts import interrupts_wait, leave_to_parent
from tscc.batch.outcome import Outcome, Task, failed

_TASKS_A_WORKER = 4
"""Tasks handed out ahead, so that no worker waits."""
_BYTES_AHEAD = 16 << 20
"""Bytes handed out ahead, except that one filing always is."""
_COLLECT_AFTER_OBJECTS = 200_000
"""Garbage is collected rarely, as on the command line."""
_FILINGS_OF_A_WORKER = 200
"""A new worker takes its place after so many, so that what a filing may take does not depend on those before it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many workers, and what one filing may take."""

    jobs: int
    timeout_s: float
    memory_mb: int


def missing_workers(*, on_dask: bool) -> str | None:
    """What must be installed before filings can be compiled, as a message; None if nothing is missing."""
    for name, is_needed in (("pebble", True), ("distributed", on_dask)):
        if is_needed and find_spec(name) is None:
            return f"{name} is not installed: pip install {name}"
    return None


def run_local(tasks: Iterator[Task], limits: Limits) -> Iterator[Outcome]:
    """Compile tasks in worker processes; outcomes come as they are ready.

    Tasks are taken as workers need them. Closing the iterator ends the workers.
    """
    first = next(tasks, None)
    if first is None:
        return
    with open_pool(limits.jobs, prepare_worker, limits.memory_mb, most_tasks=_FILINGS_OF_A_WORKER) as pool:
        yield from run_in(pool, chain([first], tasks), limits)


@contextmanager
def open_pool(jobs: int, prepare: Callable[..., None], *values: object, most_tasks: int = 0) -> Iterator[Any]:
    """A pool of processes; leaving the block by an exception ends them by force."""
    pool = start_pool(jobs, prepare, *values, most_tasks=most_tasks)
    end = pool.stop
    try:
        yield pool
        end = pool.close  # all is done: they need not be ended by force
    finally:
        end()
        pool.join()


def start_pool(jobs: int, prepare: Callable[..., None], *values: object, most_tasks: int = 0) -> Any:
    """Start processes, each of which runs `prepare` first; an interrupt waits until they have started, and then ends them."""
    import pebble

    pool: Any = pebble.ProcessPool(
        max_workers=jobs, max_tasks=most_tasks, initializer=prepare, initargs=values, context=_context()
    )
    try:
        with interrupts_wait():
            if not pool.active:  # asking starts it
                raise RuntimeError("the workers do not start")
    except BaseException:
        pool.stop()
        pool.join()
        raise
    return pool


def run_in(pool: Any, tasks: Iterator[Task], limits: Limits) -> Iterator[Outcome]:
    """Compile tasks in the workers of a pool, which stays open."""
    done: SimpleQueue[Future[Outcome]] = SimpleQueue()
    waiting: dict[Future[Outcome], tuple[Task, float]] = {}
    ahead, more = 0, True
    while more or waiting:
        while more and (not waiting or (len(waiting) < _TASKS_A_WORKER * limits.jobs and ahead < _BYTES_AHEAD)):
            task = next(tasks, None)
            if task is None:
                more = False
                break
            future = pool.schedule(compile_task, args=(task,), timeout=limits.timeout_s)
            waiting[future] = (task, time.perf_counter())
            ahead += len(task.data)
            future.add_done_callback(done.put)
        if waiting:
            future = done.get()
            task, started = waiting.pop(future)
            ahead -= len(task.data)
            yield _outcome(future, task, time.perf_counter() - started, limits)


def _outcome(future: Future[Outcome], task: Task, seconds: float, limits: Limits) -> Outcome:
    """The outcome of a task, whatever ended it."""
    from pebble import ProcessExpired

    error = future.exception()
    match error:
        case None:
            return future.result()
        case TimedOut():
            return failed(task, f"ended after the time limit of {limits.timeout_s:g} s", seconds)
        case MemoryError():
            return failed(task, f"ended at the memory limit of {limits.memory_mb} MB", seconds)
        case ProcessExpired():
            return failed(task, f"the worker was ended from outside ({_exit(error.exitcode)})", seconds)
        case OSError():
            raise error  # its page cannot be written
        case _:
            return failed(task, f"internal error: {type(error).__name__}: {error}", seconds)


def _exit(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit code {code}"


def _context() -> Any:
    """How workers are started: from a small server process where there is one, as threads and a fork do not go together."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tscc.batch.starting", "tscc.pipeline", "tscc.dataset", "tscc.batch.workers"])
    return context


def prepare_worker(memory_mb: int) -> None:
    """Limit the memory of a worker, leave interrupts to the parent, and end with the parent."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # a handler in Python would wait for a search that does not end
    prepare_process()
    limit_memory(memory_mb)  # last, as a thread takes some


def prepare_process() -> None:
    """Collect garbage rarely, leave interrupts to the parent, and end with the parent."""
    gc.set_threshold(_COLLECT_AFTER_OBJECTS)
    leave_to_parent()


def limit_memory(memory_mb: int) -> None:
    """Limit the address space of this process, where the system can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    most = memory_mb << 20
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    except (ValueError, OSError):  # macOS has no such limit
        return
