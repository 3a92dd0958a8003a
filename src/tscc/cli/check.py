"""`tscc check`: the diagnostics of filings on standard output, file by file as they are read."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal

from tscc.cli.commands import CLEAN, FAULTY, UNREADABLE, control_of, cores, fail, show_settings, tell
from tscc.cli.filings import Input, find_inputs, keep_input, shown_path
from tscc.cli.output import JSON, keep_other, whole_file, write_stream
from tscc.render.formats import FOR_PEOPLE, IN_JSON, WITH_CHECKS, joined

if TYPE_CHECKING:
    from tscc.cli.check_file import Job, Outcome
    from tscc.diagnostics.control import Control
    from tscc.render.joined import Tally


def run_check(given: argparse.Namespace) -> int:
    """Check the filings; the exit code is that of the worst file."""
    control = control_of(given)
    if given.show_settings:
        return show_settings(control)
    job = _job(given, control)
    output = None if given.output_file in (None, "-") else Path(given.output_file)
    if given.format in IN_JSON:
        keep_other(given.output_file, JSON)
    standard = sys.stderr if given.diff else sys.stdout
    with nullcontext(standard.buffer) if output is None else whole_file(output) as stream:
        code = _write_all(given, job, stream, shown=not given.statistics and not (given.quiet and output is None))
    return CLEAN if given.exit_zero and code == FAULTY else code


def _write_all(given: argparse.Namespace, job: Job, stream: IO[bytes], *, shown: bool) -> int:
    """Write the pieces of all files as they are read, if they are shown, or the counts. The exit code of the worst file."""
    from tscc.render.joined import Tally

    output, tally, used, code = joined(job.form), Tally(), set[tuple[str, str]](), CLEAN
    write = partial(_write, stream if shown else None)
    heard = write(output.opening())
    for outcome in _outcomes(given, job):
        _tell(outcome, given)
        tally.add(outcome.tally)
        used |= outcome.used
        code = max(code, outcome.code)
        heard = (not outcome.diff or _write(sys.stdout.buffer, outcome.diff, "latin-1")) and heard
        heard = write(output.add(outcome.piece)) and heard
        if not heard:  # nobody reads what the other files would give
            break
    write(output.closing(tally, job.page))
    _tell_the_rest(given, job, tally, used)
    if given.statistics:
        from tscc.render.statistics import render_statistics

        _write(stream, render_statistics(tally, job.form))
    return code


def _write(stream: IO[bytes] | None, text: str, encoding: str | None = None) -> bool:
    """Write to a stream in its encoding, if there is one; whether it still has a reader."""
    if stream is None or not text:
        return True
    standard = next((each.encoding for each in (sys.stdout, sys.stderr) if each.buffer is stream), "utf-8")
    return write_stream(stream, text.encode(encoding or standard, "backslashreplace"))


def _outcomes(given: argparse.Namespace, job: Job) -> Iterator[Outcome]:
    """The outcome of each file, in order."""
    from tscc.cli.check_file import LOST, check_file, failed

    say: Callable[[str], object] = (lambda _: None) if given.quiet else (lambda text: tell(f"tscc: {text}"))
    inputs = find_inputs(given.filings, say)
    if given.output_file:
        inputs = _not_over(inputs, given.output_file)
    jobs = given.jobs or cores()
    if jobs == 1:
        yield from (check_file(job, each) for each in inputs)
        return
    from tscc.cli.in_order import in_order

    yield from in_order(partial(check_file, job), inputs, jobs, partial(failed, job, failure=LOST, code=UNREADABLE))


def _not_over(inputs: Iterator[Input], output: str) -> Iterator[Input]:
    """The same files. Raises `UsageError` at the one that the diagnostics would be written over."""
    for each in inputs:
        keep_input(each.path, output, "--output-file")
        yield each


def _job(given: argparse.Namespace, control: Control) -> Job:
    """What is done with every file. Raises `UsageError` for options that do not go together."""
    from datetime import date

    from tscc.cli.check_file import Job
    from tscc.diagnostics.accepted import read_exceptions
    from tscc.diagnostics.control import UsageError
    from tscc.render.terminal import page_of

    for option in ("all", "statistics"):
        if getattr(given, option) and given.format not in WITH_CHECKS:
            raise UsageError(f"--{option} is for the formats {', '.join(WITH_CHECKS)} only")
    edits: Literal["fix", "diff"] | None = "fix" if given.fix else "diff" if given.diff else None
    if edits == "fix" and "-" in given.filings:
        raise UsageError("--fix needs a file; standard input cannot be edited")
    if given.jobs != 1 and "-" in given.filings:
        raise UsageError("standard input does not go with --jobs: only one process can read it")
    for path in given.filings if edits else ():
        if Path(path).is_fifo():
            raise UsageError(f"--{edits} needs a file; {path} is a pipe")
    most = control.max_errors if control.limited or given.format == FOR_PEOPLE else None
    page = page_of(
        sys.stderr if given.diff else sys.stdout,
        colour=given.color,
        width=given.width,
        max_errors=most,
        ascii_only=given.ascii,
    )
    if given.output_file not in (None, "-"):
        page = page._replace(unicode=not given.ascii, coloured=given.color == "always", terminal=False, links=False)
    return Job(
        form=given.format,
        page=page,
        control=control,
        exceptions=None if control.accept is None else read_exceptions(Path(control.accept)),
        today=date.today(),
        checks=given.all,
        edits=edits,
        debug=given.debug,
    )


def _tell(outcome: Outcome, given: argparse.Namespace) -> None:
    """Say on standard error what a file lacks, and what was done to it."""
    if outcome.failure is not None:
        name = shown_path(outcome.path)
        fail(f"{name}: {outcome.failure}", outcome.code)
    for line in outcome.changes:
        tell(line)


def _tell_the_rest(given: argparse.Namespace, job: Job, tally: Tally, used: set[tuple[str, str]]) -> None:
    """Say on standard error which diagnostics a format for programs does not show, and which exceptions are stale."""
    if tally.hidden and job.form != FOR_PEOPLE and not given.statistics:
        from tscc.render.joined import counts_of

        tell(f"tscc: not shown, with --max-errors {job.page.max_errors}: {counts_of(tally.hidden)}")
    for sentence in job.exceptions.stale(used, job.today) if job.exceptions is not None else []:
        tell(f"tscc: warning: {sentence}")
