"""A document without its filing, as a compilation whose text is empty: its checks are run again, so that none is believed unseen."""

from __future__ import annotations

from tscc.checks import run_checks
from tscc.checks.results import in_document
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult, Document
from tscc.pipeline import Compilation
from tscc.text.source import Source


def of_document(document: Document) -> Compilation:
    """The compilation of a document: its results, neither text nor places nor diagnostics."""
    told = document.source
    source = Source(
        name=told.name, sha256=told.sha256, size=told.bytes, text="", line_starts=(0,), encoding=told.encoding,
        newline=told.newline, enveloped=document.submission is not None, header=(), header_span=None, documents=(),
    )  # fmt: skip
    return Compilation(source=source, document=document, results=_results(document))


def _results(document: Document) -> tuple[CheckResult, ...]:
    """All results; where the document says that a check was not applicable, because its table was damaged, that stays."""
    if not document.pools:
        return ()
    told = document.checks.results if document.checks is not None else ()
    excused = {(each.name, each.subject): each for each in told if each.status is CheckStatus.NOT_APPLICABLE}
    found = map(in_document, run_checks(document))
    return tuple(excused.get((each.name, each.subject), each) for each in found)
