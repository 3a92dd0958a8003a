"""What a worker does with a task: the pre-screen, the compile, and the page if a report is written."""

from __future__ import annotations

import time

from tscc.batch.outcome import Outcome, Task, corpus_diagnostic, entry_alone, outcome_of
from tscc.batch.prescreen import prescreen
from tscc.dataset import entry_of
from tscc.diagnostics.codes import NOT_A_TERM_SHEET


def compile_task(task: Task) -> Outcome:
    """Compile a filing, in a worker; the name of the file is not part of its document."""
    from tscc.pipeline import compile_filing  # takes memory that the parent of a run does without

    started = time.perf_counter()
    if task.prescreen and (declined := prescreen(task.data)) is not None:
        return _declined(task, *declined, seconds=time.perf_counter() - started)
    found = compile_filing(task.data, None)
    entry = entry_of(found)
    outcome = outcome_of(entry, time.perf_counter() - started)
    if not task.report:
        return outcome
    from tscc.batch.pages import write_page

    return outcome._replace(page=write_page(found, entry.filing_id, task))


def _declined(task: Task, word: str, message: str, seconds: float) -> Outcome:
    found = corpus_diagnostic(NOT_A_TERM_SHEET, message, word, "compile it without the pre-screen: --no-prescreen")
    entry = entry_alone("declined", task, declined_as=word, diagnostics=[found])
    outcome = outcome_of(entry, seconds)
    if not task.report:
        return outcome
    from tscc.batch.pages import write_declined

    return outcome._replace(page=write_declined(entry.filing_id, message))
