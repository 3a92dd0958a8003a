"""The github format: workflow commands, which GitHub shows as annotations in a pull request.

`::error file=pool.txt,line=3,endLine=3,col=5,endColumn=9,title=TS401 bad figure::message`. GitHub accepts columns
only within one line, so they are left out otherwise; its log obeys ANSI escapes, so these are escaped.
"""

from __future__ import annotations

from tscc.diagnostics.codes import Severity
from tscc.diagnostics.diagnostic import Diagnostic
from tscc.render.report import Report, limit, region
from tscc.render.terminal import Page
from tscc.shown.excerpt import printable

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def piece(report: Report, page: Page) -> str:
    """One command for each diagnostic, one a line; notes and help are further lines of its message."""
    shown = limit(report.diagnostics, page.max_errors)
    return "".join(f"{_command(report, each, page.unicode)}\n" for each in shown)


def _command(report: Report, found: Diagnostic, unicode: bool) -> str:
    properties = {"file": printable(report.path, unicode=unicode), **_position(report, found)}
    properties["title"] = f"{found.code.id} {found.code.title}"
    escaped = {name: _escape_data(value).replace(":", "%3A").replace(",", "%2C") for name, value in properties.items()}
    listed = ",".join(f"{name}={value}" for name, value in escaped.items())
    return f"::{_COMMANDS[found.code.severity]} {listed}::{_escape_data(_message(found, unicode))}"


def _position(report: Report, found: Diagnostic) -> dict[str, str]:
    if report.source is None:
        return {}
    start, end = region(report.source, found.primary.span)
    position = {"line": str(start.line), "endLine": str(end.line)}
    if start.line == end.line:
        position |= {"col": str(start.column), "endColumn": str(end.column)}
    return position


def _message(found: Diagnostic, unicode: bool) -> str:
    lines = [found.message, *(f"note: {note}" for note in found.notes), *(f"help: {way.text}" for way in found.help)]
    if found.primary.text:
        lines[0] += f" ({found.primary.text})"
    return "\n".join(printable(line, unicode=unicode) for line in lines)


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
