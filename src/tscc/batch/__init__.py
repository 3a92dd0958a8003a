"""A corpus run: filings from files and archives through workers into a journal, and from the journal to a data set.

Nothing here imports pebble before workers are started.
"""

from __future__ import annotations

from tscc.batch.found import Found
from tscc.batch.inputs import read_inputs
from tscc.batch.journal import JOURNAL_NAME, Journal
from tscc.batch.merge import merge_journals
from tscc.batch.run import run_corpus
from tscc.batch.second_stage import Wanted, check_outputs, write_outputs
from tscc.batch.summary import Summary, closing_table, summary_of
from tscc.batch.workers import Limits, missing_workers

__all__ = [
    "JOURNAL_NAME",
    "Found",
    "Journal",
    "Limits",
    "Summary",
    "Wanted",
    "check_outputs",
    "closing_table",
    "merge_journals",
    "missing_workers",
    "read_inputs",
    "run_corpus",
    "summary_of",
    "write_outputs",
]
