"""A corpus run on a Dask cluster: the same tasks and outcomes as on one machine, in small chunks over TCP.

Within a Dask task a chunk is compiled by local worker processes of one, so that a filing that hangs or is ended from outside
costs only itself and not the Dask worker. A chunk whose Dask worker is lost is run again, up to three times.
"""

from __future__ import annotations

import errno
import multiprocessing
from collections.abc import Iterator
from itertools import islice
from threading import local
from typing import Any

from tscc.batch.outcome import Outcome, Task, failed
from tscc.batch.workers import Limits, prepare_worker, run_in, start_pool

_CHUNK_TASKS = 8
_CHUNKS_A_WORKER = 3
"""Chunks handed out ahead, so that no worker waits."""
_RETRIES = 3
_FEWEST_AHEAD = 2
_OF_THREAD = local()


def run_on_dask(tasks: Iterator[Task], limits: Limits, address: str) -> Iterator[Outcome]:
    """Compile tasks on the cluster of a scheduler, `tcp://HOST:PORT`; raises `OSError` if it cannot be reached."""
    import distributed

    cluster: Any = distributed  # its functions have no types
    one = Limits(1, limits.timeout_s, limits.memory_mb)
    try:
        connected = cluster.Client(address, set_as_default=False)
    except OSError as error:
        raise OSError(errno.ECONNREFUSED, "cannot be reached", f"the scheduler {address}") from error
    with connected as client:
        waiting: dict[Any, list[Task]] = {}
        done = cluster.as_completed(loop=client.loop)
        more = True
        while more or waiting:
            while more and len(waiting) < max(_FEWEST_AHEAD, _CHUNKS_A_WORKER * len(client.nthreads())):
                chunk = [*islice(tasks, _CHUNK_TASKS)]
                more = bool(chunk)
                if chunk:
                    future = client.submit(compile_chunk, chunk, one, pure=False, retries=_RETRIES)
                    waiting[future] = chunk
                    done.add(future)
            if waiting:
                future = next(done)
                yield from _outcomes(future, waiting.pop(future))
                future.release()


def compile_chunk(chunk: list[Task], limits: Limits) -> list[Outcome]:
    """Compile a few tasks, in a thread of a Dask worker, whose pool of one stays for its next chunks."""
    pool, its_limits = getattr(_OF_THREAD, "pool", (None, limits))
    if pool is not None and its_limits != limits:
        pool.stop()
    if pool is None or not pool.active:
        # a Dask worker is a daemon of its nanny, which multiprocessing allows no children; these end with it, see `prepare_worker`
        multiprocessing.current_process()._config.update(daemon=False)  # type: ignore[attr-defined]
        pool = start_pool(1, prepare_worker, limits.memory_mb)
        _OF_THREAD.pool = (pool, limits)
    return [*run_in(pool, iter(chunk), limits)]


def _outcomes(future: Any, chunk: list[Task]) -> list[Outcome]:
    """The outcomes of a chunk; every task of a chunk whose workers were lost again and again has failed."""
    error = future.exception()
    if error is None:
        found: list[Outcome] = future.result()
        return found
    return [failed(task, f"lost with its Dask worker: {type(error).__name__}: {error}", 0.0) for task in chunk]
