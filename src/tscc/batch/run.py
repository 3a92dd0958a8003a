"""The first stage of a corpus run: every text that is not in the journal is compiled and added to it."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import NamedTuple

from tscc.batch.found import Found
from tscc.batch.journal import Journal, Key, current_key
from tscc.batch.workers import Limits, Outcome, Workers, compile_entry, failure_of, outcome_of
from tscc.dataset import Entry

_WAITING_PER_WORKER = 3
"""Texts that are read before a worker is free for them."""
_SECONDS_OF_CHUNK = 1.0
"""What a run that is ended loses at most, besides what is being compiled."""
_SECONDS_OF_PROGRESS = 5.0


class Text(NamedTuple):
    """A text that is being compiled."""

    sha256: str
    size: int
    locations: list[str]


def run_corpus(
    found: Iterable[Found], journal: Journal, *, jobs: int, limits: Limits, tell: Callable[[str], object],
    retry_failed: bool = False, anew: bool = False, task: Callable[[bytes], Outcome] = compile_entry,
) -> None:  # fmt: skip
    """Compile what was found and is not in the journal; with `retry_failed` also what failed, with `anew` everything.

    `tell` is told the progress. If the run is interrupted, what was compiled before is in the journal.
    """
    key = current_key()
    earlier = journal.key()
    if earlier is not None and earlier != key and not anew:
        tell(
            f"the journal is of tscc {earlier.tool}; every filing is compiled again, and only what is given now counts"
        )
    journal.begin(key, anew=anew)
    with Workers(jobs, limits, task) as workers:
        run = _Run(journal, key, limits, tell)
        try:
            for each in found:
                _take(each, run, workers, retry_failed=retry_failed)
                run.collect(leave=jobs * _WAITING_PER_WORKER)
            run.collect(leave=0)
        finally:
            run.flush()
    run.say_progress()


def _take(found: Found, run: _Run, workers: Workers, *, retry_failed: bool) -> None:
    """Start the compile of a text, unless that was done before or is being done."""
    if found.failure is not None:
        run.tell(f"{found.location}: {found.failure}")
        run.unread.append((found.location, found.failure))
        return
    sha256 = hashlib.sha256(found.data).hexdigest()
    if sha256 in run.open:
        run.open[sha256].locations.append(found.location)
        return
    status = run.status_of(sha256)
    if status is not None and not (retry_failed and status == "failed" and sha256 not in run.tried):
        run.known += 1
        run.places.append((found.location, sha256))
        return
    run.tried.update([sha256] if retry_failed else [])
    run.open[sha256] = text = Text(sha256, len(found.data), [found.location])
    run.futures[workers.start(found.data)] = text


class _Run:
    """What is being compiled, and what is not yet in the journal."""

    def __init__(self, journal: Journal, key: Key, limits: Limits, tell: Callable[[str], object]) -> None:
        self.tell = tell
        self.futures: dict[Future[Outcome], Text] = {}
        self.open: dict[str, Text] = {}
        self.done: dict[str, tuple[Text, Outcome]] = {}
        self.places: list[tuple[str, str]] = []
        self.unread: list[tuple[str, str]] = []
        self.tried: set[str] = set()
        self.known = 0
        self._journal = journal
        self._key = key
        self._limits = limits
        self._counts = Counter[str]()
        self._start = self._told = self._flushed = time.monotonic()

    def status_of(self, sha256: str) -> str | None:
        """The status of a text that was compiled in this run or before."""
        if sha256 in self.done:
            return self.done[sha256][1].status
        return self._journal.status_of(sha256, self._key)

    def collect(self, leave: int) -> None:
        """Wait until at most so many texts are being compiled, and keep the outcomes of the others."""
        while len(self.futures) > leave:
            ready, _ = wait(self.futures, timeout=_SECONDS_OF_CHUNK, return_when=FIRST_COMPLETED)
            for future in ready:
                self._finish(future)
            self._look_at_clock()
        self._look_at_clock()

    def _look_at_clock(self) -> None:
        """Flush and tell, where it is time to."""
        now = time.monotonic()
        if now - self._flushed >= _SECONDS_OF_CHUNK:
            self.flush()
        if now - self._told >= _SECONDS_OF_PROGRESS:
            self.say_progress()

    def _finish(self, future: Future[Outcome]) -> None:
        """Keep the outcome of a text; a compile that did not end is an outcome too."""
        text = self.futures.pop(future)
        del self.open[text.sha256]
        error = future.exception()
        outcome = future.result() if error is None else _failed(text, failure_of(error, self._limits))
        if outcome.status == "failed":
            self.tell(f"{text.locations[0]}: {outcome.error}")
        self._counts[outcome.status] += 1
        self.done[text.sha256] = (text, outcome)

    def flush(self) -> None:
        """Add to the journal what is done, in one transaction."""
        with self._journal.transaction():
            for text, outcome in self.done.values():
                self._journal.add(text.sha256, self._key, text.size, outcome)
                for location in text.locations:
                    self._journal.add_location(location, text.sha256)
            for location, sha256 in self.places:
                self._journal.add_location(location, sha256)
            for location, reason in self.unread:
                self._journal.add_unread(location, reason)
        self.done, self.places, self.unread = {}, [], []
        self._flushed = time.monotonic()

    def say_progress(self) -> None:
        """Tell how many filings are done, and how fast."""
        self._told = time.monotonic()
        total = self._counts.total()
        rate = total / max(self._told - self._start, 0.001)
        known = f", {self.known} known before" if self.known else ""
        faulty = f"{self._counts['errors']} with errors, {self._counts['failed']} failed"
        self.tell(f"{total} compiled{known}; {rate:.1f} a second; {faulty}")


def _failed(text: Text, reason: str) -> Outcome:
    """The outcome of a text whose compile did not end."""
    entry = Entry(
        filing_id=f"sha256:{text.sha256[:16]}", sha256=text.sha256, size=text.size, status="failed", error=reason,
        spans={}, checks=[], diagnostics=[], tool_version=current_key().tool,
    )  # fmt: skip
    return outcome_of(entry, 0.0)
