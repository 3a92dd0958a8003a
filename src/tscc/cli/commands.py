"""The commands: `tscc compile`, `check`, `dump`, `explain`, `render` and `schema`.

Each takes the parsed options and returns the exit code. A command imports what it needs when it runs.
"""

from __future__ import annotations

import argparse
import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tscc.cli.output import write_file, write_stream
from tscc.render.formats import FOR_PEOPLE, render_reports

if TYPE_CHECKING:
    from tscc.cli.fix import Fixed
    from tscc.diagnostics.control import Control
    from tscc.document.model import CheckResult, Document
    from tscc.pipeline import Compilation
    from tscc.render.report import Report

_MOST_LOST_PLACES = 10

CLEAN, FAULTY, USAGE, UNREADABLE, BUG = 0, 1, 2, 3, 70


def fail(message: str, code: int) -> int:
    """Print in one line why the run ends, without characters that control a terminal."""
    from tscc.render.excerpt import printable, takes_unicode

    print(f"tscc: {printable(message, unicode=takes_unicode(sys.stderr))}", file=sys.stderr)
    return code


def fail_to_open(error: OSError) -> int:
    """Print in one line which file or stream cannot be read or written."""
    return fail(f"{error.filename or 'standard output'}: {error.strerror or 'closed'}", UNREADABLE)


def read_filing(path: str) -> Compilation:
    """Compile the filing at a path, or on standard input."""
    from tscc.pipeline import compile_stream

    if path == "-":
        return compile_stream(sys.stdin.buffer, None)
    with Path(path).open("rb") as stream:
        return compile_stream(stream, Path(path).name)


def run_compile(given: argparse.Namespace) -> int:
    """`tscc compile`: write the document to standard output or a file, unless the filing has errors."""
    from tscc.document.emit import to_json, to_yaml
    from tscc.pipeline import with_provenance

    _keep_input(given.filing, given.output)
    control = _control(given)
    found = read_filing(given.filing)
    reports = [_report(given.filing, found, control)]
    failed = _has_errors(reports)
    if found.document is not None and (given.keep_going or not failed):
        document = with_provenance(found.document, found) if given.provenance else found.document
        kind = given.format or ("json" if (given.output or "").endswith(".json") else "yaml")
        _deliver(to_json(document) if kind == "json" else to_yaml(document), given.output)
    _show(reports, given, control)
    return FAULTY if failed else CLEAN


def run_check(given: argparse.Namespace) -> int:
    """`tscc check`: write the diagnostics of filings, and fix them if asked to."""
    control = _control(given)
    reports: list[Report] = []
    listed: list[tuple[str, Sequence[CheckResult]]] = []
    unreadable = CLEAN
    for path in given.filings:  # of each compilation only what is shown is kept
        try:
            found = _fix(path, given) if given.diff or given.fix else read_filing(path)
        except BrokenPipeError:
            raise
        except OSError as error:
            unreadable = fail_to_open(error)
            continue
        reports.append(_report(path, found, control))
        if given.all:
            listed.append((path, found.results))
    if given.all:
        _list_checks(listed, given)
    _show(reports, given, control, given.format)
    return unreadable or (FAULTY if _has_errors(reports) else CLEAN)


def _list_checks(listed: Sequence[tuple[str, Sequence[CheckResult]]], given: argparse.Namespace) -> None:
    """List every result of the checks on standard output, as a table or as JSON."""
    from tscc.diagnostics.control import UsageError

    if given.format == "text":
        from tscc.render.check_list import render_checks
        from tscc.render.terminal import page_of

        write_stream(sys.stdout, render_checks(listed, page_of(sys.stdout, colour=given.color, width=given.width)))
    elif given.format == "json":
        from tscc.render.check_list import render_checks_json

        write_stream(sys.stdout, render_checks_json(listed))
    else:
        raise UsageError("--all lists the checks as text or json only")


def _fix(path: str, given: argparse.Namespace) -> Compilation:
    """Apply the certain edits to a file, or show them as a diff; the compilation to report on."""
    from tscc.cli.fix import diff_of, fix_filing
    from tscc.diagnostics.control import UsageError

    if path == "-" and not given.diff:
        raise UsageError("--fix needs a file; standard input cannot be edited")
    if path != "-" and Path(path).is_fifo():
        raise UsageError(f"{'--diff' if given.diff else '--fix'} needs a file; {path} is a pipe")
    data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    name = None if path == "-" else Path(path).name
    fixed = fix_filing(data, name)
    if given.diff:
        sys.stdout.buffer.write(diff_of(data, fixed.data, path).encode("latin-1"))
        return read_filing(path) if path != "-" else fixed.compilation
    if fixed.data != data:
        write_file(Path(path), fixed.data)
    _tell_changes(path, fixed)
    return fixed.compilation


def _tell_changes(path: str, fixed: Fixed) -> None:
    """Say on standard error what `--fix` changed, and how many faults are left."""
    from tscc.render.excerpt import printable, takes_unicode

    def line(text: str) -> None:
        print(printable(text, unicode=takes_unicode(sys.stderr)), file=sys.stderr)

    for change in fixed.changes:
        line(f"{path}:{change.line}: `{change.old}` is now `{change.new}`")
    made, left = len(fixed.changes), len(fixed.compilation.diagnostics)
    edits = f"{made or 'no'} edit{'' if made == 1 else 's'} applied"
    line(f"{path}: {edits}, {left or 'no'} diagnostic{'' if left == 1 else 's'} left")


def run_dump(given: argparse.Namespace) -> int:
    """`tscc dump`: print a representation of a filing."""
    from tscc.cli.dump import dump, explain_line

    found = read_filing(given.filing)
    shown = explain_line(found, given.why) if given.why else dump(found, given.stage)
    sys.stdout.buffer.write(shown.encode(errors="backslashreplace"))
    return CLEAN


def run_explain(given: argparse.Namespace) -> int:
    """`tscc explain`: print what a code means, or the list of all codes."""
    from tscc.diagnostics.explain import explain
    from tscc.render.terminal import columns

    sys.stdout.write(explain(given.code, listed=given.list, form=given.format, width=columns(given.width, sys.stdout)))
    return CLEAN


def run_schema(given: argparse.Namespace) -> int:
    """`tscc schema`: print the schema as shipped."""
    from importlib.resources import files

    sys.stdout.write(files("tscc.document").joinpath("schema.json").read_text(encoding="utf-8"))
    return CLEAN


def run_render(given: argparse.Namespace) -> int:
    """`tscc render`: write a document as a filing, unless the filing would compile to a different document."""
    from tscc.printing.laid_out import as_laid_out
    from tscc.printing.options import list_options, read_document, read_layout
    from tscc.printing.printer import print_filing

    if given.layouts:
        sys.stdout.write(list_options())
        return CLEAN
    _keep_input(given.document, given.output)
    data = sys.stdin.buffer.read() if given.document == "-" else Path(given.document).read_bytes()
    document = read_document(data, given.document)
    layout = read_layout(given.layout, submitted=document.submission is not None)
    text = print_filing(document, layout)
    lost = _lost(as_laid_out(document, layout), text)
    for each in lost[:_MOST_LOST_PLACES]:
        fail(f"cannot print {each}", FAULTY)
    if len(lost) > _MOST_LOST_PLACES:
        fail(f"and {len(lost) - _MOST_LOST_PLACES} more places", FAULTY)
    if given.keep_going or not lost:
        _deliver(text, given.output)
    return FAULTY if lost else CLEAN


def _lost(document: Document, text: str) -> list[str]:
    """The differences between a document and its printed filing: `/pools/0/net_wac_pct: "6.1" as None`."""
    from tscc.pipeline import compile_filing
    from tscc.printing.differences import differences

    found = compile_filing(text.encode(), document.source.name).document
    if found is None:
        return ["this document: the filing it would make has no text"]
    return differences(found, document)


def _keep_input(path: str, output: str | None) -> None:
    """Refuse to write a result over the file it is made from, whatever link or stream leads there."""
    if output in (None, "-"):
        return
    try:
        read = os.fstat(sys.stdin.fileno()) if path == "-" else os.stat(path)
        same = stat.S_ISREG(read.st_mode) and os.path.samestat(read, os.stat(output or ""))
    except (OSError, ValueError):  # there is no such file yet, or standard input is not one
        return
    if same:
        from tscc.diagnostics.control import UsageError

        raise UsageError(f"`-o {output}` is the file that is read: it would be overwritten")


def _deliver(text: str, output: str | None) -> None:
    """Write a result to a file, whole or not at all, or to standard output."""
    if output in (None, "-"):
        write_stream(sys.stdout.buffer, text.encode())
    else:
        write_file(Path(output or ""), text.encode())


# --- diagnostics


def _control(given: argparse.Namespace) -> Control:
    """The severities and limits that the user has set."""
    from tscc.diagnostics.control import read_control

    return read_control(
        given.deny, given.warn, given.allow, error_on_warning=given.error_on_warning, max_errors=given.max_errors
    )


def _report(path: str, found: Compilation, control: Control) -> Report:
    """The diagnostics of a file, as the user wants to see them; without any, its text is not kept."""
    from tscc.render.report import Report

    diagnostics = control.apply(found.diagnostics)
    return Report(
        path=path, source=found.source if diagnostics else found.source.without_text(), diagnostics=diagnostics
    )


def _has_errors(reports: Sequence[Report]) -> bool:
    """Whether any file has an error."""
    return any(found.code.severity == "error" for report in reports for found in report.diagnostics)


def _show(reports: Sequence[Report], given: argparse.Namespace, control: Control, form: str = FOR_PEOPLE) -> None:
    """Show diagnostics: for people on standard error, if there are any, and for programs on standard output."""
    if form == FOR_PEOPLE and not any(report.diagnostics for report in reports):
        return
    from tscc.render.terminal import page_of

    stream = sys.stderr if form == FOR_PEOPLE else sys.stdout
    page = page_of(stream, colour=given.color, width=given.width, max_errors=control.max_errors)
    write_stream(stream, render_reports(reports, form, page))
