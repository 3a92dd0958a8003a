"""An entry: one filing of a corpus as plain data, which a journal can keep as JSON and the tables are made of."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from tscc.diagnostics.codes import Severity

if TYPE_CHECKING:
    from tscc.diagnostics.diagnostic import Diagnostic
    from tscc.document.model import Document
    from tscc.pipeline import Compilation
    from tscc.text.source import Source, Span

SpanPlace = tuple[int, ...]
"""line, col, end_line, end_col, start, end: lines and columns from 1, offsets in code points from 0, ends exclusive."""

_DIGEST_DIGITS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One filing of a corpus: where it was found, what became of it, and all that was read from it."""

    filing_id: str
    """The accession number, or `sha256:` and the first digits of the digest."""
    sha256: str
    size: int
    """Length in bytes."""
    locations: tuple[str, ...] = ()
    """Paths of the same bytes, sorted: `archive.zip!member`."""
    status: str
    """`compiled`, `warnings`, `errors`, `declined` or `failed`."""
    declined_as: str | None = None
    error: str | None = None
    """What ended the compile, where the status is `failed`."""
    document: dict[str, Any] | None = None
    """The canonical document as `json.loads` gives it: figures are strings with the digits as printed."""
    spans: dict[str, SpanPlace]
    """The place of each figure of the document, by JSON Pointer."""
    checks: list[dict[str, Any]]
    """The results of all checks, passes too, with the keys of `CheckResult`."""
    diagnostics: list[dict[str, Any]]
    """With the keys code, severity, title, message, reason, label, notes, help and place."""
    tool_version: str


def entry_of(found: Compilation, *, locations: tuple[str, ...] = ()) -> Entry:
    """The entry of a compiled filing; its document is kept even if the filing has errors, as its status says."""
    from tscc.document.emit import to_json

    document = None if found.document is None else json.loads(to_json(found.document))
    places = {pointer: place_of(found.source, span) for pointer, span in found.spans.items()}
    if document is not None:
        for number, each in enumerate(document["unparsed"]):
            places[f"/unparsed/{number}"] = place_of(found.source, found.source.span_of(each["at"]))
    return Entry(
        filing_id=filing_id_of(document, found.source.sha256),
        sha256=found.source.sha256,
        size=found.source.size,
        locations=tuple(sorted(locations)),
        status=_status(found, document),
        declined_as=(document or {}).get("declined"),
        document=document,
        spans=places,
        checks=[_present(each.to_dict()) for each in found.results],
        diagnostics=[_diagnostic(found.source, each) for each in found.diagnostics],
        tool_version=_version(),
    )


@cache
def _version() -> str:
    from importlib.metadata import version

    return version("tscc")


def entry_of_result(found: Compilation, document: Document | None) -> Entry:
    """The entry of one compiled filing, with the figures of its document only if the user was given one."""
    entry = entry_of(found)
    return entry if document is not None else replace(entry, document=None)


def filing_id_of(document: dict[str, Any] | None, sha256: str) -> str:
    """The accession number of the filing, else `sha256:` and the first 16 digits of its digest."""
    number = ((document or {}).get("submission") or {}).get("accession_number")
    return str(number) if number else f"sha256:{sha256[:_DIGEST_DIGITS]}"


def place_of(source: Source, span: Span) -> SpanPlace:
    """The place of a span of code points."""
    start, end = span
    return (*source.place(start), *source.place(end), start, end)


def _status(found: Compilation, document: dict[str, Any] | None) -> str:
    if document is not None and document.get("declined") is not None:
        return "declined"
    if found.has_errors:
        return "errors"
    return "warnings" if any(each.code.severity is Severity.WARNING for each in found.diagnostics) else "compiled"


def _diagnostic(source: Source, found: Diagnostic) -> dict[str, Any]:
    """A diagnostic as plain data."""
    return {
        "code": found.code.id,
        "severity": found.code.severity.value,
        "title": found.code.title,
        "message": found.message,
        "reason": found.reason,
        "label": found.primary.text,
        "notes": list(found.notes),
        "help": [way.text for way in found.help],
        "place": list(place_of(source, found.primary.span)),
    }


def _present(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
