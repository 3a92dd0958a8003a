r"""The json format: one JSON object for each diagnostic, one a line, in ASCII, in the order of files and places.

    {"file": "pool.txt", "code": "TS401", "title": "bad character in a number", "severity": "error",
     "message": "...", "primary": LABEL, "secondary": [LABEL, ...], "notes": ["...", ...],
     "help": [{"text": "...", "edit": EDIT or null}, ...], "reason": "..." or null}

    LABEL  {"label": "...", "span": SPAN, "start": PLACE, "end": PLACE}    the label may be empty
    EDIT   {"span": SPAN, "start": PLACE, "end": PLACE, "replacement": "...", "certain": true or false}
    SPAN   {"start": 12, "end": 15}     code points of the decoded file, from 0, the end exclusive
    PLACE  {"line": 1, "column": 13}    from 1, in code points; the end exclusive; null if the file could not be read
    reason: what a declined filing is, the value of `declined` in its document: "servicing_report"

`file` is the path as given. Text is not made safe for terminals: whoever prints it must do that.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from tscc.diagnostics.diagnostic import Diagnostic, Edit, Label
from tscc.render.report import Report, clamp, region
from tscc.render.terminal import Page
from tscc.text.source import Source, Span


def render(found: Sequence[Report], page: Page) -> str:
    """One object for each diagnostic, each on a line that ends in a line feed."""
    return "".join(f"{json.dumps(_object(report, each))}\n" for report in found for each in report.diagnostics)


def _object(report: Report, found: Diagnostic) -> dict[str, Any]:
    return {
        "file": report.path,
        "code": found.code.id,
        "title": found.code.title,
        "severity": found.code.severity.value,
        "message": found.message,
        "primary": _label(report.source, found.primary),
        "secondary": [_label(report.source, label) for label in found.secondary],
        "notes": list(found.notes),
        "help": [{"text": way.text, "edit": _edit(report.source, way.edit)} for way in found.help],
        "reason": found.reason,
    }


def _label(source: Source | None, label: Label) -> dict[str, Any]:
    return {"label": label.text, **_where(source, label.span)}


def _edit(source: Source | None, edit: Edit | None) -> dict[str, Any] | None:
    if edit is None:
        return None
    return {**_where(source, edit.span), "replacement": edit.replacement, "certain": edit.certain}


def _where(source: Source | None, span: Span) -> dict[str, Any]:
    if source is None:
        return {"span": span._asdict(), "start": None, "end": None}
    start, end = region(source, span)
    return {"span": clamp(source, span)._asdict(), "start": start._asdict(), "end": end._asdict()}
