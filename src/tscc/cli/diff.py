"""`tscc diff`: what differs between two filings or documents, such as a term sheet and the one that supersedes it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from tscc.cli.commands import CLEAN, FAULTY, control_of, deliver
from tscc.cli.documents import Opened, open_document
from tscc.cli.filings import keep_input
from tscc.cli.output import JSON, PAGE, keep_other

if TYPE_CHECKING:
    from tscc.diff.changes import Comparison


def run_diff(given: argparse.Namespace) -> int:
    """Compare two documents; with `--exit-code` the exit code is 1 if anything differs, or may differ.

    A filing with errors is not compared unless the user asks for it: what could not be read would look like a change.
    """
    from tscc.diagnostics.control import UsageError
    from tscc.diff.compare import compare

    if given.old == given.new == "-":
        raise UsageError("`-` is given twice; standard input can be read only once")
    for path in (given.old, given.new):
        keep_input(path, given.output)
    if given.format != "text":  # which has no mark
        keep_other(given.output, PAGE if given.format == "html" else JSON)
    control = control_of(given)
    opened = [open_document(path, control) for path in (given.old, given.new)]
    old, new = [each.document_for("compared", keep_going=given.keep_going) for each in opened]
    if old is None or new is None:
        return FAULTY
    comparison = _with_errors(compare(old, new), opened)
    deliver(_written(comparison, given), given.output)
    certain = comparison.same and not any(each.errors for each in opened)
    return FAULTY if given.exit_code and not certain else CLEAN


def _with_errors(comparison: Comparison, opened: list[Opened]) -> Comparison:
    """The comparison with a notice for each filing that has errors."""
    import msgspec

    from tscc.document.words import counted

    notices = [
        f"the {which} filing has {counted(each.errors, 'error')}: what could not be read is missing from it"
        for which, each in zip(("old", "new"), opened, strict=True)
        if each.errors
    ]
    return msgspec.structs.replace(comparison, notices=(*notices, *comparison.notices))


def _written(comparison: Comparison, given: argparse.Namespace) -> str:
    """The comparison in the format that is asked for; text as the terminal takes it."""
    if given.format == "json":
        from tscc.render.diff_json import render_json

        return render_json(comparison)
    if given.format == "html":
        from tscc.render.diff_html import render_html

        return render_html(comparison)
    from tscc.render.diff_text import render_text
    from tscc.render.terminal import page_of

    page = page_of(sys.stdout, colour=given.color, width=given.width, ascii_only=given.ascii)
    if given.output not in (None, "-"):
        page = page._replace(unicode=not given.ascii, coloured=given.color == "always")
    return render_text(comparison, page)
