"""The sarif format: one SARIF 2.1.0 log with one run, for code scanning services and editors.

Regions count lines and code points. A fingerprint depends on the code and the text of its lines, so it does not change
when lines are inserted above. Messages are plain text: what SARIF would read as a link or a placeholder is separated or
doubled.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any, NamedTuple
from urllib.parse import quote_from_bytes

from tscc.diagnostics.codes import Code
from tscc.diagnostics.diagnostic import Diagnostic, Edit, Label
from tscc.diagnostics.explain import explanation
from tscc.document.enums import Encoding, Newline
from tscc.render.excerpt import printable
from tscc.render.report import Report, clamp, region
from tscc.render.terminal import Page
from tscc.text.source import Source, Span

SCHEMA_URI = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_CHARSETS = {Encoding.ASCII: "US-ASCII", Encoding.UTF_8: "UTF-8", Encoding.CP1252: "windows-1252"}
_LONGEST_SNIPPET_CHARS = 1000


class _File(NamedTuple):
    """A file: its location as results refer to it, and its source."""

    location: dict[str, Any]
    source: Source | None


def render(found: Sequence[Report], page: Page) -> str:
    """The log, indented, ending in a line feed."""
    codes = sorted({each.code for report in found for each in report.diagnostics}, key=lambda code: code.id)
    order = {code.id: index for index, code in enumerate(codes)}
    run = {
        "tool": {"driver": {"name": "tscc", "rules": [_rule(code) for code in codes]}},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": _newline_sequences(found),
        "invocations": [{"executionSuccessful": True}],
        "artifacts": [_artifact(report) for report in found],
        "results": [
            result for index, report in enumerate(found) for result in _results(report, _location(report, index), order)
        ],
    }
    return json.dumps({"$schema": SCHEMA_URI, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: Code) -> dict[str, Any]:
    return {
        "id": code.id,
        "name": "".join(word.capitalize() for word in code.title.split()),
        "shortDescription": _message(code.title),
        "help": {"text": explanation(code.id)},
        "defaultConfiguration": {"level": code.severity.value},
    }


def _newline_sequences(found: Sequence[Report]) -> list[str]:
    newlines = {report.source.newline for report in found if report.source is not None}
    return ["\r\n", "\n", "\r"] if newlines & {Newline.CR, Newline.MIXED} else ["\r\n", "\n"]


def _artifact(report: Report) -> dict[str, Any]:
    artifact: dict[str, Any] = {"location": {"uri": _uri(report.path)}, "roles": ["analysisTarget"]}
    source = report.source
    if source is not None:
        artifact |= {
            "mimeType": "text/plain",
            "encoding": _CHARSETS[source.encoding],
            "length": source.size,
            "hashes": {"sha-256": source.sha256},
        }
    return artifact


def _location(report: Report, index: int) -> _File:
    return _File({"uri": _uri(report.path), "index": index}, report.source)


def _uri(path: str) -> str:
    """The path as a URI reference, absolute for an absolute path, otherwise relative."""
    if Path(path).is_absolute():
        return Path(path).as_uri()
    return quote_from_bytes(os.fsencode(PurePath(path).as_posix()), safe="/")


def _results(report: Report, file: _File, order: Mapping[str, int]) -> list[dict[str, Any]]:
    seen: Counter[str] = Counter()
    results = []
    for found in report.diagnostics:
        result: dict[str, Any] = {
            "ruleId": found.code.id,
            "ruleIndex": order[found.code.id],
            "level": found.code.severity.value,
            "message": _message(_full_text(found)),
            "locations": [_place(file, found.primary)],
            "partialFingerprints": {"tsccLineHash/v1": _fingerprint(found, report.source, seen)},
        }
        if found.secondary:
            related = (_place(file, label) for label in found.secondary)
            result["relatedLocations"] = [{"id": number, **place} for number, place in enumerate(related, 1)]
        if fixes := _fixes(file, found):
            result["fixes"] = fixes
        results.append(result)
    return results


def _full_text(found: Diagnostic) -> str:
    notes = [f"note: {note}" for note in found.notes] + [f"help: {way.text}" for way in found.help]
    return "\n\n".join(printable(part, unicode=True) for part in [found.message, *notes])


def _message(text: str) -> dict[str, str]:
    """A message that shows the text unchanged, although `[a](b)` is a link in SARIF and `{0}` a placeholder."""
    return {"text": text.replace("](", "] (").replace("{", "{{").replace("}", "}}")}


def _place(file: _File, label: Label) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": file.location}
    if file.source is not None:
        physical["region"] = _region(file.source, label.span)
        inside = clamp(file.source, label.span)
        if 0 < inside.end - inside.start <= _LONGEST_SNIPPET_CHARS:
            physical["region"]["snippet"] = {"text": file.source.text[inside.start : inside.end]}
    place: dict[str, Any] = {"physicalLocation": physical}
    if label.text:
        place["message"] = _message(printable(label.text, unicode=True))
    return place


def _region(source: Source, span: Span) -> dict[str, Any]:
    start, end = region(source, span)
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _fingerprint(found: Diagnostic, source: Source | None, seen: Counter[str]) -> str:
    """A digest of the code and its lines, and a counter of equal digests in the file."""
    lines = ""
    if source is not None:
        start, end = region(source, found.primary.span)
        lines = source.text[source.line_span(start.line).start : source.line_span(end.line).end]
    text = "\n".join([found.code.id, *(" ".join(line.split()) for line in lines.splitlines())])
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    seen[digest] += 1
    return f"{digest}:{seen[digest]}"


def _fixes(file: _File, found: Diagnostic) -> list[dict[str, Any]]:
    if file.source is None:
        return []
    return [_fix(file, file.source, way.text, way.edit) for way in found.help if way.edit is not None]


def _fix(file: _File, source: Source, text: str, edit: Edit) -> dict[str, Any]:
    replacement = {"deletedRegion": _region(source, edit.span), "insertedContent": {"text": edit.replacement}}
    return {
        "description": _message(printable(text, unicode=True)),
        "artifactChanges": [{"artifactLocation": file.location, "replacements": [replacement]}],
        "properties": {"certain": edit.certain},
    }
