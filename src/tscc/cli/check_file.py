"""What `tscc check` does with one file, perhaps in a process of its own: compile it, fix it if asked to, and write its piece."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from tscc.cli.commands import BUG, CLEAN, FAULTY, UNREADABLE, bug_in, report_of
from tscc.cli.filings import Input, read_bytes, read_filing
from tscc.cli.fix import Fixed, diff_of, fix_filing
from tscc.cli.output import write_file
from tscc.diagnostics.accepted import Exceptions
from tscc.diagnostics.control import Control
from tscc.pipeline import Compilation
from tscc.render.formats import piece_of
from tscc.render.joined import Tally, tally_of
from tscc.render.report import Report
from tscc.render.terminal import Page

LOST = "the process that read it was killed, perhaps for want of memory"


@dataclass(frozen=True, slots=True)
class Job:
    """What is done with every file of a run."""

    form: str
    page: Page
    control: Control
    exceptions: Exceptions | None
    today: date
    checks: bool = False
    edits: Literal["fix", "diff"] | None = None
    debug: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is known of a file after it was checked."""

    path: str
    piece: str
    tally: Tally
    code: int
    """The exit code for this file alone."""
    failure: str | None = None
    diff: str = ""
    changes: Sequence[str] = ()
    """What `--fix` says it did."""
    used: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    """The exceptions that match a diagnostic of the file."""


def check_file(job: Job, given: Input) -> Outcome:
    """Check one file; whatever goes wrong is the outcome of this file, and of no other."""
    if given.failure is not None:
        return failed(job, given, given.failure, UNREADABLE)
    try:
        return _check(job, given.path)
    except OSError as error:
        return failed(job, given, error.strerror or "cannot be read", UNREADABLE)
    except Exception as error:
        if job.debug:
            raise
        return failed(job, given, bug_in(error), BUG)


def failed(job: Job, given: Input, failure: str, code: int) -> Outcome:
    """The outcome of a file that could not be read or compiled."""
    report = Report(path=given.path, source=None, diagnostics=(), failure=failure)
    return Outcome(given.path, piece_of(report, job.form, job.page), tally_of(report, None), code, failure)


def _check(job: Job, path: str) -> Outcome:
    """The outcome of a file that can be read."""
    diff, changes = "", list[str]()
    if job.edits is None:
        found = read_filing(path)
    else:
        data, name = _editable(path, job.edits), None if path == "-" else Path(path).name
        fixed = fix_filing(data, name, job.control)
        found = fixed.compilation
        if job.edits == "diff":
            diff = diff_of(data, fixed.data, path)
            found = fixed.before
        else:
            changes = _changes(job, path, fixed)
            if fixed.data != data:
                changes += _replace(path, fixed.data)
    return _outcome(job, path, found, diff, changes)


def _outcome(job: Job, path: str, found: Compilation, diff: str, changes: Sequence[str]) -> Outcome:
    """The report on a compilation as the job wants it."""
    import msgspec

    report, used = report_of(path, found, job.control, checks=job.checks), frozenset[tuple[str, str]]()
    if job.exceptions is not None:
        diagnostics, used = job.exceptions.apply(report.diagnostics, found.source, job.today)
        report = msgspec.structs.replace(report, diagnostics=diagnostics)
    return Outcome(
        path=path,
        piece=piece_of(report, job.form, job.page),
        tally=tally_of(report, job.page.max_errors),
        code=FAULTY if report.has_errors else CLEAN,
        diff=diff,
        changes=changes,
        used=used,
    )


def _editable(path: str, edits: str) -> bytes:
    """The bytes of a file that can be edited. Raises `OSError` for a compressed one."""
    data = read_bytes(path)
    if data.startswith(b"\x1f\x8b"):
        raise OSError(errno.EINVAL, f"it is compressed, and --{edits} edits plain text", path)
    return data


def _replace(path: str, data: bytes) -> list[str]:
    """Write the edited filing in place of the file, and say where the old one still is."""
    names = os.stat(path).st_nlink
    write_file(path, data)
    return [f"{path}: it had {names} names (hard links): the others keep the text without edits"] if names > 1 else []


def _changes(job: Job, path: str, fixed: Fixed) -> list[str]:
    """What `--fix` changed, and how many faults are left of those that are shown."""
    from tscc.document.words import counted

    lines = [f"{path}:{change.line}: `{change.old}` is now `{change.new}`" for change in fixed.changes]
    made, left = len(fixed.changes), len(job.control.apply(fixed.compilation.diagnostics))
    edits = counted(made, "edit") if made else "no edits"
    diagnostics = counted(left, "diagnostic") if left else "no diagnostics"
    return [*lines, f"{path}: {edits} applied, {diagnostics} left"]
