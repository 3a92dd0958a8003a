"""`tscc report`: the page of a filing or of a document, or a folder of pages with an index."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from tscc.cli.commands import BUG, CLEAN, FAULTY, UNREADABLE, bug_in, control_of, cores, deliver, fail
from tscc.cli.documents import DOCUMENTS, open_document
from tscc.cli.filings import FILING_NAME, FILINGS, Input, Names, find_inputs, keep_input
from tscc.cli.output import PAGE, keep_other
from tscc.diagnostics.control import UsageError

if TYPE_CHECKING:
    from tscc.batch.again import Again
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

    if given.output in (None, "-"):
        raise UsageError("a folder of filings has a folder of pages: name it with -o")
    code, control = CLEAN, control_of(given)
    with ReportFolder(Path(given.output), os.path.basename(os.path.abspath(given.path))) as pages:
        job = _Job(pages.stage, control, given.debug)
        for outcome in _outcomes(job, _inputs(given.path), given.jobs or cores()):
            if outcome.said is not None:
                fail(outcome.said, outcome.code)
            pages.add_line(outcome.line)
            code = max(code, outcome.code)
    return code


def _inputs(folder: str) -> Iterator[Input | Again]:
    """What a folder has to show: the filings of a corpus run, else the filings in it, else the documents."""
    from tscc.batch.journal import NAME

    names = os.listdir(folder)
    if NAME in names and not any(map(FILING_NAME.fullmatch, names)):
        yield from _of_run(folder)
        return
    has_only_documents = not _any(folder, FILINGS) and _any(folder, DOCUMENTS)
    yield from find_inputs([folder], lambda text: fail(text, CLEAN), DOCUMENTS if has_only_documents else FILINGS)


def _any(folder: str, wanted: Names) -> bool:
    """Whether there is a file of such a name in a folder or below it."""
    return any(each.failure is None for each in find_inputs([folder], lambda _: None, wanted))


def _of_run(folder: str) -> Iterator[Again]:
    """The filings of a corpus run."""
    from tscc.batch.again import read_again
    from tscc.batch.journal import Journal
    from tscc.document.words import counted

    gone = 0
    with closing(Journal(Path(folder), read=True)) as journal:
        journal.require_run()
        for each in read_again(journal):
            gone += not each.is_text
            yield each
    if gone:
        fail(
            f"{folder}: {counted(gone, 'filing')} of the run without a text: shown by their documents, or only listed",
            CLEAN,
        )


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


def _outcomes(job: _Job, inputs: Iterator[Input | Again], jobs: int) -> Iterator[_Outcome]:
    """The outcome of each filing, in order."""
    if jobs == 1:
        yield from (_report_one(job, each) for each in inputs)
        return
    from tscc.cli.in_order import in_order

    yield from in_order(partial(_report_one, job), inputs, jobs, partial(_lost, job))


def _report_one(job: _Job, given: Input | Again) -> _Outcome:
    """Write the page of one filing, perhaps in a process of its own; whatever goes wrong is the outcome of this filing alone."""
    from tscc.report.folder import write_report

    if isinstance(given, Input):
        data, shown, line = None, given.inside or given.path, None
        if given.failure is not None:
            return _failed(given.path, shown, given.failure, UNREADABLE)
    else:
        data, shown, line = given.data, given.path, given.line
        if line is not None:
            return _Outcome(line, UNREADABLE if line.verdict.word == "unread" else FAULTY)
    try:
        found = _read(given.path, job.control, data)
        line = write_report(found, given.inside.replace(os.sep, "/"), job.stage)
    except UsageError as error:  # a document that is none
        return _failed(given.path, shown, str(error).removeprefix(f"{given.path}: "), UNREADABLE)
    except OSError as error:
        return _failed(given.path, shown, error.strerror or "cannot be read", UNREADABLE)
    except Exception as error:
        if job.debug:
            raise
        return _failed(given.path, shown, bug_in(error), BUG)
    return _Outcome(line._replace(name=shown.replace(os.sep, "/")), FAULTY if is_faulty(found) else CLEAN)


def _failed(path: str, shown: str, reason: str, code: int) -> _Outcome:
    from tscc.report.index_page import failed

    return _Outcome(failed(shown, reason), code, f"{path}: {reason}")


def _lost(job: _Job, given: Input | Again) -> _Outcome:
    """The outcome of a filing whose process was killed."""
    shown = given.inside or given.path if isinstance(given, Input) else given.path
    return _failed(given.path, shown, "the process that read it was killed, perhaps for lack of memory", UNREADABLE)


def _read(path: str, control: Control, data: bytes | None = None) -> Compilation:
    """What is at a path, a document or a filing. Raises `UsageError` for a document that is none."""
    from tscc.report.document_alone import of_document

    opened = open_document(path, control, data)
    if opened.found is None and opened.document is not None:
        return of_document(opened.document)
    return cast("Compilation", opened.found)


def is_faulty(found: Compilation) -> bool:
    """Whether a page says that its document must not be used."""
    from tscc.report.verdict_part import verdict_of

    return verdict_of(found).look == "error"
