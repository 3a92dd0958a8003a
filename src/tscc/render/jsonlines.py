r"""The jsonl format: one JSON object for each file, one a line, in ASCII, in the order of the files.

    {"file": "pool.txt", "status": STATUS, "failure": "..." or null, "errors": 1, "warnings": 0, "notes": 0,
     "accepted": 0, "not_shown": 0, "diagnostics": [DIAGNOSTIC, ...], "checks": [CHECK, ...] or null}

    STATUS      "clean", "warnings" (and notes), "errors", or "failed": could not be read or compiled, for the reason `failure`
    DIAGNOSTIC  {"code": "TS401", "title": "bad character in a number", "severity": "error", "message": "...",
                 "primary": LABEL, "secondary": [LABEL, ...], "notes": ["...", ...],
                 "help": [{"text": "...", "edit": EDIT or null}, ...], "reason": "..." or null,
                 "fingerprint": "16 hexadecimal digits", "accepted": {"reason", "by", "until"} or null}
    LABEL       {"label": "...", "span": SPAN, "start": PLACE, "end": PLACE}    the label may be empty
    EDIT        {"span": SPAN, "start": PLACE, "end": PLACE, "replacement": "...", "certain": true or false}
    SPAN        {"start": 12, "end": 15}     code points of the decoded file, from 0, the end exclusive
    PLACE       {"line": 1, "column": 13}    from 1, in code points; the end exclusive; null if the file could not be read
    CHECK       with `--all`: see `check_list.py`
    reason: what a declined filing is, the value of `declined` in its document: "servicing_report"
    fingerprint: of the code and the text of its lines, for `--accept`

The counts are of all diagnostics of the file; `not_shown` are those over `--max-errors`. `file` is the path as given. Text
is not made safe for terminals: whoever prints it must do that.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from msgspec.structs import asdict

from tscc.diagnostics.accepted import fingerprint
from tscc.diagnostics.codes import Severity
from tscc.diagnostics.diagnostic import Diagnostic, Edit, Label
from tscc.render.check_list import check_as_json
from tscc.render.report import Report, clamp, limit, region
from tscc.render.terminal import Page
from tscc.text.source import Source, Span


def piece(report: Report, page: Page) -> str:
    """The object of a file on a line that ends in a line feed."""
    return f"{json.dumps(entry(report, page))}\n"


def entry(report: Report, page: Page) -> dict[str, Any]:
    """The object of a file."""
    shown = limit(report.diagnostics, page.max_errors)
    counts = Counter(each.code.severity for each in report.diagnostics)
    return {
        "file": report.path,
        "status": _status(report),
        "failure": report.failure,
        **{f"{severity.value}s": counts[severity] for severity in Severity},
        "accepted": sum(each.accepted is not None for each in report.diagnostics),
        "not_shown": len(report.diagnostics) - len(shown),
        "diagnostics": [_diagnostic(report, each) for each in shown],
        "checks": None if report.results is None else [check_as_json(each) for each in report.results],
    }


def _status(report: Report) -> str:
    """One word for the file; an accepted error is still an error."""
    if report.failure is not None:
        return "failed"
    if any(each.code.severity is Severity.ERROR for each in report.diagnostics):
        return "errors"
    return "warnings" if report.diagnostics else "clean"


def _diagnostic(report: Report, found: Diagnostic) -> dict[str, Any]:
    accepted = found.accepted
    return {
        "code": found.code.id,
        "title": found.code.title,
        "severity": found.code.severity.value,
        "message": found.message,
        "primary": _label(report.source, found.primary),
        "secondary": [_label(report.source, label) for label in found.secondary],
        "notes": list(found.notes),
        "help": [{"text": way.text, "edit": _edit(report.source, way.edit)} for way in found.help],
        "reason": found.reason,
        "fingerprint": fingerprint(found, report.source),
        "accepted": None
        if accepted is None
        else {"reason": accepted.reason, "by": accepted.by, "until": accepted.until.isoformat()},
    }


def _label(source: Source | None, label: Label) -> dict[str, Any]:
    return {"label": label.text, **_where(source, label.span)}


def _edit(source: Source | None, edit: Edit | None) -> dict[str, Any] | None:
    if edit is None:
        return None
    return {**_where(source, edit.span), "replacement": edit.replacement, "certain": edit.certain}


def _where(source: Source | None, span: Span) -> dict[str, Any]:
    if source is None:
        return {"span": asdict(span), "start": None, "end": None}
    start, end = region(source, span)
    return {"span": asdict(clamp(source, span)), "start": start._asdict(), "end": end._asdict()}
