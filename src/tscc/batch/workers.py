"""Workers: a process for each filing at a time, with a limit of time and of memory; a lost worker costs its filing only."""

from __future__ import annotations

import gc
import json
import multiprocessing
import signal
import time
import zlib
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from tscc.dataset import Entry, entry_of
from tscc.pipeline import compile_filing

if TYPE_CHECKING:
    from pebble import ProcessPool


_TEXTS_OF_WORKER = 200
"""A new worker takes its place after so many, so that what a text may take does not depend on those before it."""
_COLLECT_AFTER_OBJECTS = 200_000
"""Garbage is collected rarely, as on the command line."""


class Limits(NamedTuple):
    """What a filing may take."""

    seconds: float = 60
    megabytes: int = 1024
    """Address space of a worker, where the system can limit it."""


class Outcome(NamedTuple):
    """What became of a filing, as the journal keeps it."""

    filing_id: str
    status: str
    declined_as: str | None
    error: str | None
    seconds: float
    codes: str
    """How often each code occurs, as JSON."""
    packed: bytes
    """The entry, compressed."""


def missing_workers() -> str | None:
    """What must be installed before workers can be started, as a message; None if nothing is missing."""
    if find_spec("pebble") is not None:
        return None
    return "pebble not installed; install the extra: pip install 'tscc[batch]'"


def compile_entry(data: bytes) -> Outcome:
    """Compile a filing, without a name, so that its outcome depends on its bytes alone."""
    start = time.perf_counter()
    entry = entry_of(compile_filing(data, None))
    return outcome_of(entry, time.perf_counter() - start)


def outcome_of(entry: Entry, seconds: float) -> Outcome:
    """The outcome of an entry, which `unpacked` gives back."""
    codes = Counter(each["code"] for each in entry.diagnostics)
    packed = zlib.compress(msgspec.json.encode(entry))
    shown = json.dumps(codes, sort_keys=True)
    return Outcome(entry.filing_id, entry.status, entry.declined_as, entry.error, seconds, shown, packed)


def unpacked(packed: bytes) -> Entry:
    """The entry in an outcome."""
    return msgspec.json.decode(zlib.decompress(packed), type=Entry)


def failure_of(error: BaseException, limits: Limits) -> str:
    """What is said of a filing whose compile did not end, the same in every run."""
    from pebble import ProcessExpired

    if isinstance(error, TimeoutError):
        return f"not compiled within {limits.seconds:g} s"
    if isinstance(error, MemoryError):
        return f"needs more than {limits.megabytes} MB of memory"
    if isinstance(error, ProcessExpired):
        code = error.exitcode or 0
        return f"the worker was ended by signal {-code}" if code < 0 else f"the worker ended with exit code {code}"
    return f"internal error: {type(error).__name__}: {error}"


class Workers:
    """A pool of workers; leaving the block ends them."""

    def __init__(self, jobs: int, limits: Limits, task: Callable[[bytes], Outcome] = compile_entry) -> None:
        self._jobs = jobs
        self._limits = limits
        self._task = task

    def __enter__(self) -> Workers:
        from pebble import ProcessPool

        methods = multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        if "forkserver" in methods:
            context.set_forkserver_preload(["tscc.batch.workers"])  # imported once, not by each worker
        self._pool: ProcessPool = ProcessPool(
            max_workers=self._jobs,
            max_tasks=_TEXTS_OF_WORKER,
            initializer=_begin_worker,
            initargs=(self._limits.megabytes,),
            context=context,
        )
        return self

    def start(self, data: bytes) -> Future[Outcome]:
        """Compile a filing as soon as a worker is free."""
        future: Future[Outcome] = self._pool.schedule(self._task, args=(data,), timeout=self._limits.seconds)
        return future

    def __exit__(self, *raised: object) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()


def _begin_worker(megabytes: int) -> None:
    """Limit the memory of a worker; an interrupt is for the run, which ends its workers."""
    gc.set_threshold(_COLLECT_AFTER_OBJECTS)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(ImportError):  # Windows has no such limit
        import resource

        most = resource.getrlimit(resource.RLIMIT_AS)[1]
        wanted = megabytes << 20
        resource.setrlimit(resource.RLIMIT_AS, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))
