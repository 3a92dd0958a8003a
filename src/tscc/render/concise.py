"""The concise format, one line for each diagnostic: `file:line:col: error[TS501] message`."""

from __future__ import annotations

from tscc.diagnostics.diagnostic import Diagnostic
from tscc.render.report import Report, limit, region
from tscc.render.terminal import Page
from tscc.shown.excerpt import printable


def piece(report: Report, page: Page) -> str:
    """One line for each diagnostic, ending in a line feed; without a place if the file could not be read."""
    shown = limit(report.diagnostics, page.max_errors)
    return "".join(f"{_line(report, each, page.unicode)}\n" for each in shown)


def _line(report: Report, found: Diagnostic, unicode: bool) -> str:
    where = printable(report.path, unicode=unicode)
    if report.source is not None:
        start = region(report.source, found.primary.span).start
        where = f"{where}:{start.line}:{start.column}"
    message = printable(found.message, unicode=unicode)
    if found.accepted is not None:
        message = f"{message} ({printable(found.accepted.sentence, unicode=unicode)})"
    return f"{where}: {found.code.severity.value}[{found.code.id}] {message}"
