"""`tscc report`: the page of a filing or of a document, or a folder of pages with an index."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from tscc.cli.commands import BUG, CLEAN, FAULTY, UNREADABLE, bug_in, control_of, cores, deliver, fail
from tscc.cli.documents import open_document, treated
from tscc.cli.filings import FILING_NAME, Input, find_inputs, keep_input, read_filing
from tscc.cli.output import PAGE, keep_other
from tscc.diagnostics.control import UsageError

if TYPE_CHECKING:
    from tscc.diagnostics.control import Control
    from tscc.pipeline import Compilation
    from tscc.report.index_page import Listed


def run_report(given: argparse.Namespace) -> int:
    """Write the page; with errors it is written too, looks it, and the exit code says so."""
    from tscc.report.whole_page import report_page

    if os.path.isdir(given.path):
        return _write_folder(given)
    if given.output in (None, "-") and sys.stdout.isatty():
        raise UsageError("a page is not for a terminal: name its file with -o, or send it on with >")
    keep_input(given.path, given.output)
    keep_other(given.output, PAGE)
    found = _read(given.path, control_of(given))
    deliver(report_page(found), given.output)
    return FAULTY if is_faulty(found) else CLEAN


def _write_folder(given: argparse.Namespace) -> int:
    """Write a page for each filing of a folder, and an index; the exit code is that of the worst filing."""
    from tscc.report.folder import ReportFolder

    _refuse_run(given.path)
    if given.output in (None, "-"):
        raise UsageError("a folder of filings has a folder of pages: name it with -o")
    code, control = CLEAN, control_of(given)
    with ReportFolder(Path(given.output), os.path.basename(os.path.abspath(given.path))) as pages:
        job = _Job(pages.stage, control, given.debug)
        for outcome in _outcomes(job, find_inputs([given.path], lambda text: fail(text, CLEAN)), given.jobs or cores()):
            if outcome.said is not None:
                fail(outcome.said, outcome.code)
            pages.add_line(outcome.line)
            code = max(code, outcome.code)
    return code


def _refuse_run(folder: str) -> None:
    """Raise `UsageError` for the folder of a corpus run, which has no texts to make pages of."""
    from tscc.batch.journal import NAME
    from tscc.batch.outcome import REPORT

    names = os.listdir(folder)
    if NAME not in names or any(map(FILING_NAME.fullmatch, names)):
        return
    index = os.path.join(folder, REPORT, "index.html")
    if os.path.isfile(index):
        raise UsageError(f"{folder} is the folder of a corpus run, and its report is there: {index}")
    how = f"`tscc batch INPUT... --out {folder} --report` writes them"
    raise UsageError(f"{folder} is the folder of a corpus run without pages: {how}")


class _Job(NamedTuple):
    """What is done with every filing of a folder."""

    stage: Path
    control: Control
    debug: bool


class _Outcome(NamedTuple):
    """What became of a filing of a folder."""

    line: Listed
    code: int
    """The exit code for this filing alone."""
    said: str | None = None


def _outcomes(job: _Job, inputs: Iterator[Input], jobs: int) -> Iterator[_Outcome]:
    """The outcome of each filing, in order."""
    if jobs == 1:
        yield from (_report_one(job, each) for each in inputs)
        return
    from tscc.cli.in_order import in_order

    yield from in_order(partial(_report_one, job), inputs, jobs, partial(_lost, job))


def _report_one(job: _Job, given: Input) -> _Outcome:
    """Write the page of one filing, perhaps in a process of its own; whatever goes wrong is the outcome of this filing alone."""
    from tscc.report.folder import write_report

    if given.failure is not None:
        return _failed(given, given.failure, UNREADABLE)
    try:
        found = treated(read_filing(given.path), job.control)
        line = write_report(found, given.inside.replace(os.sep, "/"), job.stage)
    except OSError as error:
        return _failed(given, error.strerror or "cannot be read", UNREADABLE)
    except Exception as error:
        if job.debug:
            raise
        return _failed(given, bug_in(error), BUG)
    return _Outcome(line, FAULTY if is_faulty(found) else CLEAN)


def _failed(given: Input, reason: str, code: int) -> _Outcome:
    from tscc.report.index_page import failed

    return _Outcome(failed(given.inside or given.path, reason), code, f"{given.path}: {reason}")


def _lost(job: _Job, given: Input) -> _Outcome:
    """The outcome of a filing whose process was killed."""
    return _failed(given, "the process that read it was killed, perhaps for lack of memory", UNREADABLE)


def _read(path: str, control: Control) -> Compilation:
    """What is at a path, a document or a filing. Raises `UsageError` for a document that is none."""
    from tscc.report.document_alone import of_document

    opened = open_document(path, control)
    if opened.found is None and opened.document is not None:
        return of_document(opened.document)
    return cast("Compilation", opened.found)


def is_faulty(found: Compilation) -> bool:
    """Whether a page says that its document must not be used."""
    from tscc.report.verdict_part import verdict_of

    return verdict_of(found).look == "error"
