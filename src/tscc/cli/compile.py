"""`tscc compile`: documents to standard output, a file or a folder, unless their filings have errors."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tscc.cli.commands import CLEAN, FAULTY, control_of, deliver, fail, fail_to_open, report_of, show_settings, tell
from tscc.cli.filings import Input, find_inputs, keep_input, read_filing, shown_path
from tscc.cli.output import DOCUMENT, keep_other, refuse_file, write_stream
from tscc.grammar.ahead import regex
from tscc.render.formats import FOR_PEOPLE, joined, piece_of

if TYPE_CHECKING:
    from tscc.diagnostics.control import Control
    from tscc.document.model import Document
    from tscc.pipeline import Compilation
    from tscc.render.joined import Joined, Tally
    from tscc.render.report import Report
    from tscc.render.terminal import Page

_FILING_SUFFIX = regex(r"(\.txt|\.nc)?(\.gz)?\Z", re.IGNORECASE)
"""What the name of a document does not have of that of its filing: `pool.txt.gz`."""


def run_compile(given: argparse.Namespace) -> int:
    """Compile the filings; the exit code is that of the worst of them."""
    control = control_of(given)
    if given.show_settings:
        return show_settings(control)
    inputs = [*find_inputs(given.filings, lambda text: given.quiet or fail(text, CLEAN))]
    outputs = _one_output(inputs, given.output) if given.out_dir is None else _outputs(inputs, given)
    shown, code = _Shown(given, control), CLEAN
    for each, output in zip(inputs, outputs, strict=True):
        try:
            if each.failure is not None:
                raise OSError(None, each.failure, each.path)
            found = read_filing(each.path)
        except OSError as error:
            code = max(code, fail_to_open(error))
            continue
        report = report_of(each.path, found, control)
        code = max(code, FAULTY if report.has_errors else CLEAN)
        document = _document(found, given) if given.keep_going or not report.has_errors else None
        del found  # its lines and trees take more memory than all that follows
        written = CLEAN if document is None else _write(document, output, given)
        code = max(code, written)
        shown.add(report)
        if report.has_errors and not given.quiet and written == CLEAN:
            _tell_outcome(report, output, written=document is not None)
    shown.close()
    return code


def _tell_outcome(report: Report, output: str | None, *, written: bool) -> None:
    """Say that a document is of a filing with errors, which it does not say itself, or that the one there is older."""
    if written:
        tell(f"tscc: {shown_path(report.path)}: the filing has errors; its document is written all the same")
    elif output is not None and os.path.isfile(output):
        tell(f"tscc: {shown_path(report.path)}: the filing has errors; the document in {output} is an older one")


def _write(document: Document, output: str | None, given: argparse.Namespace) -> int:
    """Write the document of a filing; one that cannot be written costs no other. The exit code."""
    try:
        if given.out_dir is not None:
            os.makedirs(os.path.dirname(output or "") or ".", exist_ok=True)
        deliver(_text(document, output, given), output)
    except OSError as error:
        return fail_to_open(error)
    return CLEAN


def _document(found: Compilation, given: argparse.Namespace) -> Document | None:
    """The document of a filing, with the place of each figure where it is asked for."""
    if found.document is None or not given.provenance:
        return found.document
    from tscc.pipeline import with_provenance

    return with_provenance(found.document, found)


def _text(document: Document, output: str | None, given: argparse.Namespace) -> str:
    """The document as it is written."""
    from tscc.document.emit import to_json, to_yaml

    kind = given.format or ("json" if (output or "").endswith(".json") else "yaml")
    return to_json(document) if kind == "json" else to_yaml(document)


def _one_output(inputs: Sequence[Input], output: str | None) -> list[str | None]:
    """The output of the one filing.

    Raises `UsageError` for several filings, and for an output that is the input, `OSError` for one that is no document.
    """
    if len(inputs) > 1:
        from tscc.diagnostics.control import UsageError

        raise UsageError(f"there are {len(inputs)} filings: name a folder for their documents with --out-dir")
    for each in inputs:
        keep_input(each.path, output)
    keep_other(output, DOCUMENT)
    return [output] * len(inputs)


def _outputs(inputs: Sequence[Input], given: argparse.Namespace) -> list[str | None]:
    """The file of each document, None where there is no filing; below `--out-dir` where its filing is below the folder that was given.

    Raises `UsageError` if two documents would have the same file, or one that of a filing.
    """
    from pathlib import Path  # slow, and of no use to a run with one output

    from tscc.diagnostics.control import UsageError

    refuse_file(given.out_dir)
    sources: dict[str, str] = {}
    outputs: list[str | None] = []
    filings = {each for each in (_identity(found.path) for found in inputs) if each is not None}
    for each in inputs:
        if each.failure is not None:
            outputs.append(None)
            continue
        if each.path == "-":
            raise UsageError("standard input has no name, so its document has none in --out-dir; use -o")
        name = _FILING_SUFFIX.sub("", each.inside, count=1)
        output = str(Path(given.out_dir) / f"{name}.{given.format or 'yaml'}")
        if sources.setdefault(output, each.path) != each.path:
            raise UsageError(f"{sources[output]} and {each.path} would both be written to {output}")
        if _identity(output) in filings:
            raise UsageError(f"{output}, the document of {each.path}, is a file that is read: it would be overwritten")
        keep_other(output, DOCUMENT)
        outputs.append(output)
    return outputs


def _identity(path: str) -> tuple[int, int] | None:
    """What a file is, under whatever name; None if there is none."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


class _Shown:
    """The diagnostics on standard error, file by file, and a summary; a clean compile loads nothing for it."""

    def __init__(self, given: argparse.Namespace, control: Control) -> None:
        self._given, self._control = given, control
        self._output: tuple[Page, Joined, Tally] | None = None
        self._clean = 0

    def add(self, report: Report) -> None:
        """Show the diagnostics of a file."""
        if not report.diagnostics or self._given.quiet:
            self._clean += 1
            return
        from tscc.render.joined import tally_of

        page, output, tally = self._output = self._output or self._open()
        tally.add(tally_of(report, page.max_errors))
        write_stream(sys.stderr, output.add(piece_of(report, FOR_PEOPLE, page)))

    def _open(self) -> tuple[Page, Joined, Tally]:
        """The page, the format and the counts, when the first diagnostic is shown."""
        from tscc.render.joined import Tally
        from tscc.render.terminal import page_of

        given, most = self._given, self._control.max_errors
        page = page_of(sys.stderr, colour=given.color, width=given.width, max_errors=most, ascii_only=given.ascii)
        return page, joined(FOR_PEOPLE), Tally()

    def close(self) -> None:
        """Show the summary, if anything was shown."""
        if self._output is not None:
            page, output, tally = self._output
            tally.files += self._clean
            write_stream(sys.stderr, output.closing(tally, page))
