"""What a worker is given and what it gives back: both plain, so that they can go to another process or machine."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from tscc.dataset import Entry
    from tscc.diagnostics.codes import Code

DOCUMENTS = "documents"
"""The folder of the documents in the folder of a run."""
REPORT = "report"
"""The folder of the report in the folder of a run."""
HALF_MADE = ".tscc-"
"""How the names of folders and files begin that are not whole yet, here and in what writes data sets and reports."""


class Task(NamedTuple):
    """A filing to compile."""

    sha256: str
    data: bytes
    prescreen: bool
    report: str = ""
    """The whole path of the folder that its page is written to; empty if none is."""


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
    """Its document, and its tables without locations, packed."""
    page: Page | None = None
    """If a report is written and the compile ended."""


def outcome_of(entry: Entry, seconds: float) -> Outcome:
    """The outcome of an entry."""
    from tscc.dataset import pack_filing, tables_of

    codes = Counter(each["code"] for each in entry.diagnostics)
    return Outcome(
        entry.sha256, entry.size, entry.filing_id, entry.status, entry.declined_as, entry.error, seconds,
        json.dumps(codes, sort_keys=True), pack_filing(entry.document, tables_of(entry)),
    )  # fmt: skip


def failed(task: Task, error: str, seconds: float) -> Outcome:
    """The outcome of a filing whose compile did not end."""
    return outcome_of(entry_alone("failed", task, error=error), seconds)


def entry_alone(status: str, task: Task | None = None, **values: Any) -> Entry:
    """The entry of a filing that was not compiled, without a `task` of a place that could not be read."""
    from tscc.dataset import Entry

    own = {} if task is None else {"filing_id": digest_id(task.sha256), "sha256": task.sha256, "size": len(task.data)}
    given: dict[str, Any] = {"spans": {}, "checks": [], "diagnostics": [], "tool_version": tool(), **own, **values}
    return Entry(status=status, **given)


@cache
def tool() -> str:
    """The version that results belong to."""
    from importlib.metadata import version

    return version("tscc")


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
