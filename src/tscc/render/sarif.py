"""The sarif format: one SARIF 2.1.0 log with one run, for code scanning services and editors.

Regions count lines and code points. A fingerprint depends on the code and the text of its lines, so it does not change
when lines are inserted above. Messages are plain text: what SARIF would read as a link or a placeholder is separated or
doubled.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path, PurePath
from typing import Any, NamedTuple
from urllib.parse import quote_from_bytes

from tscc.diagnostics.accepted import fingerprint
from tscc.diagnostics.codes import Code
from tscc.diagnostics.diagnostic import Diagnostic, Edit, Label
from tscc.diagnostics.explain import explanation
from tscc.document.enums import Encoding, Newline
from tscc.render.joined import Joined as Plain
from tscc.render.joined import Tally
from tscc.render.report import Report, clamp, limit, region
from tscc.render.terminal import Page
from tscc.shown.excerpt import printable
from tscc.text.source import Source, Span

SCHEMA_URI = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_CHARSETS = {Encoding.ASCII: "US-ASCII", Encoding.UTF_8: "UTF-8", Encoding.CP1252: "windows-1252"}
_LONGEST_SNIPPET_CHARS = 1000
_INDEX = -1
"""The index of an artifact until its place in the log is known; SARIF knows no file by it."""


class _File(NamedTuple):
    """A file: its location as results refer to it, and its source."""

    location: dict[str, Any]
    source: Source | None


def piece(report: Report, page: Page) -> str:
    """The artifact and the results of a file, for `Joined`: JSON on a line each, results refer to the artifact of `_INDEX`."""
    file = _File({"uri": _uri(report.path), "index": _INDEX}, report.source)
    odd = report.source is not None and report.source.newline in (Newline.CR, Newline.MIXED)
    head = {"artifact": _artifact(report), "odd": odd, "failure": report.failure}
    lines = [head, *_results(report, file, page.max_errors)]
    return "\n".join(json.dumps(line) for line in lines)


class Joined(Plain):
    """A log that is written as the files are read; kept until the end is one line for each file, its artifact."""

    def __init__(self) -> None:
        self._artifacts: list[str] = []
        self._failures: list[dict[str, Any]] = []
        self._newlines = ["\r\n", "\n"]
        self._before = "\n"

    def opening(self) -> str:
        """The head of the log, to the beginning of its results."""
        head = json.dumps({"$schema": SCHEMA_URI, "version": "2.1.0"})[:-1]
        return f'{head}, "runs": [{{"columnKind": "unicodeCodePoints", "results": ['

    def add(self, piece: str) -> str:
        """The results of the next file."""
        first, *results = piece.split("\n")
        head = json.loads(first)
        index, place = len(self._artifacts), f'"index": {_INDEX}'
        self._artifacts.append(json.dumps(head["artifact"]))
        if head["odd"]:
            self._newlines = ["\r\n", "\n", "\r"]
        if head["failure"] is not None:
            location = {"physicalLocation": {"artifactLocation": {**head["artifact"]["location"], "index": index}}}
            message = _message(printable(head["failure"], unicode=True))
            self._failures.append({"level": "error", "message": message, "locations": [location]})
        written = [result.replace(place, f'"index": {index}') for result in results]
        text = "".join(
            before + each for before, each in zip([self._before, *[",\n"] * len(written)], written, strict=False)
        )
        self._before = ",\n" if written else self._before
        return text

    def closing(self, tally: Tally, page: Page) -> str:
        """The rules of the codes that were found, and the artifacts."""
        invocation: dict[str, Any] = {"executionSuccessful": not self._failures}
        if self._failures:
            invocation["toolExecutionNotifications"] = self._failures
        rules = [_rule(code) for code in sorted(tally.codes, key=lambda code: code.id)]
        rest = json.dumps(
            {
                "tool": {"driver": {"name": "tscc", "rules": rules}},
                "newlineSequences": self._newlines,
                "invocations": [invocation],
            }
        )
        artifacts = ",\n".join(self._artifacts)
        return f'],\n"artifacts": [{artifacts}],\n{rest[1:-1]}}}]}}\n'


def _rule(code: Code) -> dict[str, Any]:
    return {
        "id": code.id,
        "name": "".join(word.capitalize() for word in code.title.split()),
        "shortDescription": _message(code.title),
        "help": {"text": explanation(code.id)},
        "defaultConfiguration": {"level": code.severity.value},
    }


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


def _uri(path: str) -> str:
    """The path as a URI reference, absolute for an absolute path, otherwise relative."""
    if Path(path).is_absolute():
        return Path(path).as_uri()
    return quote_from_bytes(os.fsencode(PurePath(path).as_posix()), safe="/")


def _results(report: Report, file: _File, most: int | None) -> list[dict[str, Any]]:
    seen: Counter[str] = Counter()
    results = []
    for found in limit(report.diagnostics, most):
        digest = fingerprint(found, report.source)
        seen[digest] += 1
        result: dict[str, Any] = {
            "ruleId": found.code.id,
            "level": found.code.severity.value,
            "message": _message(_full_text(found)),
            "locations": [_place(file, found.primary)],
            "partialFingerprints": {"tsccLineHash/v1": f"{digest}:{seen[digest]}"},
        }
        if found.secondary:
            related = (_place(file, label) for label in found.secondary)
            result["relatedLocations"] = [{"id": number, **place} for number, place in enumerate(related, 1)]
        if found.accepted is not None:
            justification = printable(found.accepted.sentence, unicode=True)
            result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": justification}]
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
