"""What a worker is given and what it gives back: both plain, so that they can go to another process or machine."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from tscc.dataset.packed_places import pack_places, unpack_places

if TYPE_CHECKING:
    from tscc.dataset import Entry
    from tscc.diagnostics.codes import Code

REPORT = "report"
"""The folder of the report in the folder of a run."""
HALF_MADE = ".tscc-"
"""How the names of folders and files begin that are not whole yet, here and in what writes data sets and reports."""
_LEVEL = 6


class Task(NamedTuple):
    """A filing to compile."""

    sha256: str
    data: bytes
    prescreen: bool
    report: str = ""
    """The whole path of the folder that its page is written to; empty if none is."""


class Parts(msgspec.Struct, frozen=True):
    """What was read of a filing, as its entry has it."""

    document: dict[str, Any] | None = None
    spans: dict[str, tuple[int, ...]] = {}
    checks: list[dict[str, Any]] = []
    diagnostics: list[dict[str, Any]] = []


class Page(NamedTuple):
    """The page of a filing in the report of the run."""

    size: int | None
    """Its bytes; None if the filing has no page."""
    line: bytes
    """Its line of the index, as JSON."""


class Outcome(NamedTuple):
    """What became of one filing, in the order of the journal; the same bytes give the same outcome, except for its seconds."""

    sha256: str
    size: int
    filing_id: str
    """Before texts under one accession number are told apart."""
    status: str
    declined_as: str | None
    error: str | None
    seconds: float
    codes: str
    """How often each code occurs, as JSON."""
    payload: bytes
    """Its `Parts`, compressed."""
    rows: bytes | None = None
    """Its rows of all tables without locations, packed; None where they are made of its `Parts`."""
    page: Page | None = None
    """If a report is written and the compile ended."""


def outcome_of(entry: Entry, seconds: float) -> Outcome:
    """The outcome of an entry."""
    from tscc.dataset import pack_rows, rows_of

    parts = Parts(entry.document, entry.spans, entry.checks, entry.diagnostics)
    codes = Counter(each["code"] for each in entry.diagnostics)
    return Outcome(
        entry.sha256, entry.size, entry.filing_id, entry.status, entry.declined_as, entry.error, seconds,
        json.dumps(codes, sort_keys=True), pack(parts), pack_rows(rows_of(entry)),
    )  # fmt: skip


def failed(task: Task, error: str, seconds: float) -> Outcome:
    """The outcome of a filing whose compile did not end."""
    id_ = digest_id(task.sha256)
    return Outcome(task.sha256, len(task.data), id_, "failed", None, error, seconds, "{}", pack(Parts()))


def digest_id(sha256: str) -> str:
    """The id of a filing without an accession number."""
    from tscc.dataset.entry import filing_id_of

    return filing_id_of(None, sha256)


def corpus_diagnostic(code: Code, message: str, reason: str | None, *help_: str) -> dict[str, Any]:
    """A diagnostic of a filing as a whole, in the form that entries keep."""
    return {
        "code": code.id,
        "severity": code.severity.value,
        "title": code.title,
        "message": message,
        "reason": reason,
        "label": "",
        "notes": [],
        "help": list(help_),
        "place": [1, 1, 1, 1, 0, 0],
    }


class _Kept(msgspec.Struct, frozen=True):
    """Parts as they are kept: the places of the figures, which are most of them, as six columns of numbers that pack well."""

    document: dict[str, Any] | None
    pointers: list[str]
    places: list[list[int]]
    checks: list[dict[str, Any]]
    diagnostics: list[dict[str, Any]]


def pack(parts: Parts) -> bytes:
    """Parts as compressed JSON."""
    places = pack_places([*zip(*parts.spans.values(), strict=True)]) if parts.spans else []
    kept = _Kept(parts.document, [*parts.spans], places, parts.checks, parts.diagnostics)
    try:
        text = msgspec.json.encode(kept)
    except UnicodeEncodeError:  # half of a surrogate pair, which no JSON can hold
        text = json.dumps(msgspec.to_builtins(kept), ensure_ascii=False).encode("utf-8", "replace")
    return zlib.compress(text, _LEVEL)


def unpack(payload: bytes) -> Parts:
    """The reverse of `pack`."""
    kept = msgspec.json.decode(zlib.decompress(payload), type=_Kept)
    places = zip(*unpack_places(kept.places), strict=True) if kept.pointers else ()
    return Parts(kept.document, dict(zip(kept.pointers, places, strict=True)), kept.checks, kept.diagnostics)
