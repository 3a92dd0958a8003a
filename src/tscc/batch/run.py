"""A corpus run: inputs to journal. What the journal already has, by content, is not compiled again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tscc.batch.found import Found, Unread
from tscc.batch.journal import Journal
from tscc.batch.outcome import Outcome, Task, tool
from tscc.dataset import DATA_SET_VERSION

Executor = Callable[[Iterator[Task]], Iterator[Outcome]]
"""Compiles tasks, which it takes as it needs them."""
Watch = Callable[[str], None]
"""Told the status of each filing that is finished: `failed`, `errors`; `known` if the journal had it."""


class Shard(NamedTuple):
    """Part `number` of `of` of a corpus, from 1, by the digests of the filings."""

    number: int = 1
    of: int = 1

    def has(self, sha256: str) -> bool:
        """Whether a filing belongs to this part."""
        return int(sha256[:8], 16) % self.of == self.number - 1


class Rules(NamedTuple):
    """What is compiled, and what is compiled again."""

    prescreen: bool = True
    retry_failed: bool = False
    anew: bool = False
    shard: Shard = Shard()
    report: Path | None = None
    """The folder that pages are written to."""

    @property
    def options(self) -> str:
        """The options that change results, as canonical JSON; entries of another version of the data set are others."""
        return json.dumps({"data_set_version": DATA_SET_VERSION, "prescreen": self.prescreen}, sort_keys=True)


def fill_journal(
    journal: Journal, inputs: Iterable[Found | Unread], rules: Rules, executor: Executor, watch: Watch
) -> None:
    """Compile what the journal does not have yet, and note where everything is.

    An interrupt leaves a journal that the next run continues.
    """
    journal.begin(tool(), rules.options, anew=rules.anew)
    given: set[str] = set()
    try:
        for outcome in executor(_tasks(journal, inputs, rules, watch, given)):
            journal.record(outcome)
            if outcome.status != "failed":
                given.discard(outcome.sha256)  # the journal knows it from here on
            watch(outcome.status)
    except BaseException:
        journal.commit()
        raise
    journal.finish()


def _tasks(
    journal: Journal, inputs: Iterable[Found | Unread], rules: Rules, watch: Watch, given: set[str]
) -> Iterator[Task]:
    """The filings to compile; `given` are those that are being compiled, as bytes that are in two places are compiled once."""
    report = "" if rules.report is None else str(rules.report.absolute())
    for found in inputs:
        if isinstance(found, Unread):
            if rules.shard.has(hashlib.sha256(found.location.encode()).hexdigest()):
                journal.locate(found.location, None, found.why)
                watch("failed")
            continue
        sha256 = hashlib.sha256(found.data).hexdigest()
        if not rules.shard.has(sha256):
            continue
        journal.locate(found.location, sha256)
        if sha256 in given or _is_known(journal, sha256, rules):
            watch("known")
            continue
        given.add(sha256)
        yield Task(sha256, found.data, rules.prescreen, report)


def _is_known(journal: Journal, sha256: str, rules: Rules) -> bool:
    """Whether the journal has all that is wanted of a filing: its result, and its page if a report is written."""
    status = journal.status(sha256)
    if status is None or status == "failed":
        return status is not None and not rules.retry_failed
    if rules.report is None:
        return True
    from tscc.batch.pages import is_written

    return is_written(journal, sha256, rules.report)
