"""What the commands share, and the small commands: `tscc dump`, `explain` and `schema`.

Each takes the parsed options and returns the exit code. A command imports what it needs when it runs.
"""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

from tscc.cli.filings import read_filing
from tscc.cli.output import write_file, write_stream

if TYPE_CHECKING:
    from tscc.diagnostics.control import Control
    from tscc.pipeline import Compilation
    from tscc.render.report import Report

CLEAN, FAULTY, USAGE, UNREADABLE, BUG = 0, 1, 2, 3, 70


def tell(message: str) -> None:
    """Print a line on standard error, without characters that control a terminal."""
    from tscc.shown.excerpt import printable, takes_unicode

    write_stream(sys.stderr, f"{printable(message, unicode=takes_unicode(sys.stderr))}\n")


def fail(message: str, code: int) -> int:
    """Print in one line why the run ends, or why it is without a file."""
    tell(f"tscc: {message}")
    return code


def fail_to_open(error: OSError) -> int:
    """Print in one line which file or stream cannot be read or written."""
    return fail(f"{error.filename or 'standard output'}: {error.strerror or 'closed'}", UNREADABLE)


def bug_in(error: Exception) -> str:
    """What is said of an exception, which is a bug in tscc."""
    return (
        f"internal error: {type(error).__name__}: {error}; this is a bug in tscc; please report it with the filing "
        "and the output of --debug"
    )


def run_dump(given: argparse.Namespace) -> int:
    """`tscc dump`: print a representation of a filing."""
    from tscc.cli.dump import dump, explain_line

    found = read_filing(given.filing)
    if given.why is not None:
        require_line(found, given.why)
    shown = dump(found, given.stage) if given.why is None else explain_line(found, given.why)
    sys.stdout.buffer.write(shown.encode(errors="backslashreplace"))
    return CLEAN


def require_line(found: Compilation, line: int) -> None:
    """Raise `UsageError` where a filing has no such line."""
    count = len(found.source.line_starts)
    if not 1 <= line <= count:
        from tscc.diagnostics.control import UsageError
        from tscc.document.words import counted

        raise UsageError(f"there is no line {line}: the filing has {counted(count, 'line')}")


def run_explain(given: argparse.Namespace) -> int:
    """`tscc explain`: print what codes mean, or the list of all codes."""
    from tscc.diagnostics.explain import explain
    from tscc.render.terminal import columns

    sys.stdout.write(explain(given.codes, listed=given.list, form=given.format, width=columns(given.width, sys.stdout)))
    return CLEAN


def run_schema(given: argparse.Namespace) -> int:
    """`tscc schema`: print the schema as shipped."""
    from importlib.resources import files

    sys.stdout.write(files("tscc.document").joinpath("schema.json").read_text(encoding="utf-8"))
    return CLEAN


def deliver(text: str, output: str | None) -> None:
    """Write a result to a file, whole or not at all, or to standard output."""
    if output in (None, "-"):
        write_stream(sys.stdout.buffer, text.encode())
    else:
        write_file(output or ".", text.encode())


def whole_number(text: str) -> int:
    """Read the value of an option that takes a whole number."""
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"`{text}` is not a whole number")
    return int(text)


# --- diagnostics


def control_of(given: argparse.Namespace) -> Control:
    """The severities, limits and exceptions that the user has set."""
    import msgspec

    from tscc.diagnostics.control import read_control

    most, accept = (getattr(given, name, None) for name in ("max_errors", "accept"))  # options of a few commands
    control = read_control(
        given.deny, given.warn, given.allow, error_on_warning=given.error_on_warning, max_errors=most
    )
    return control if accept is None else msgspec.structs.replace(control, accept=accept)


def show_settings(control: Control) -> int:
    """Print the settings of a run and end it."""
    from tscc.diagnostics.control import describe

    write_stream(sys.stdout, describe(control))
    return CLEAN


def report_of(path: str, found: Compilation, control: Control, *, checks: bool = False) -> Report:
    """The diagnostics of a file, as the user wants to see them, and with `checks` their results; without any diagnostics, its text is not kept."""
    from tscc.document.enums import CheckStatus
    from tscc.render.report import Report

    diagnostics = control.apply(found.diagnostics)
    return Report(
        path=path,
        source=found.source if diagnostics else found.source.without_text(),
        diagnostics=diagnostics,
        results=found.results if checks else None,
        passed=sum(each.status in (CheckStatus.PASS, CheckStatus.WITHIN_ROUNDING) for each in found.results),
    )


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
