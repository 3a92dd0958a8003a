"""What a worker is given and what it gives back: both plain, so that they can go to another process or machine."""

from __future__ import annotations

import json
import time
import zlib
from dataclasses import dataclass
from typing import Any

PARTS = ("document", "spans", "checks", "diagnostics")
"""What the payload of an outcome holds, as compressed JSON."""
_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Task:
    """A filing to compile."""

    sha256: str
    data: bytes
    prescreen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one filing; the same bytes give the same outcome, except for its seconds."""

    sha256: str
    size: int
    filing_id: str
    """Before texts under one accession number are told apart."""
    status: str
    declined_as: str | None = None
    error: str | None = None
    seconds: float = 0.0
    payload: bytes


def compile_task(task: Task) -> Outcome:
    """Compile a filing, in a worker; the name of the file is not part of its document."""
    from tscc.batch.prescreen import prescreen
    from tscc.dataset.entry import entry_of
    from tscc.pipeline import compile_filing

    started = time.perf_counter()
    if task.prescreen and (declined := prescreen(task.data)) is not None:
        return _declined(task, *declined, seconds=time.perf_counter() - started)
    entry = entry_of(compile_filing(task.data, None))
    return Outcome(
        sha256=entry.sha256,
        size=entry.size,
        filing_id=entry.filing_id,
        status=entry.status,
        declined_as=entry.declined_as,
        seconds=time.perf_counter() - started,
        payload=pack(entry.document, entry.spans, entry.checks, entry.diagnostics),
    )


def failed(task: Task, error: str, seconds: float) -> Outcome:
    """The outcome of a filing whose compile did not end."""
    return Outcome(
        sha256=task.sha256,
        size=len(task.data),
        filing_id=digest_id(task.sha256),
        status="failed",
        error=error,
        seconds=seconds,
        payload=pack(None, {}, [], []),
    )


def _declined(task: Task, word: str, message: str, seconds: float) -> Outcome:
    from tscc.diagnostics.codes import NOT_A_TERM_SHEET

    found = corpus_diagnostic(NOT_A_TERM_SHEET, message, word, "compile it without the pre-screen: --no-prescreen")
    return Outcome(
        sha256=task.sha256,
        size=len(task.data),
        filing_id=digest_id(task.sha256),
        status="declined",
        declined_as=word,
        seconds=seconds,
        payload=pack(None, {}, [], [found]),
    )


def digest_id(sha256: str) -> str:
    """The id of a filing without an accession number."""
    from tscc.dataset.entry import filing_id_of

    return filing_id_of(None, sha256)


def corpus_diagnostic(code: Any, message: str, reason: str | None, *help_: str) -> dict[str, Any]:
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


def pack(*parts: Any) -> bytes:
    """The parts of an outcome as compressed JSON."""
    text = json.dumps(dict(zip(PARTS, parts, strict=True)), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "replace"), _LEVEL)


def unpack(payload: bytes) -> dict[str, Any]:
    """The reverse of `pack`."""
    parts: dict[str, Any] = json.loads(zlib.decompress(payload))
    return parts
