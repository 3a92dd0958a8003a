"""Check the document: run the checks, report what they find, and put their results and what follows into it.

What a part of the filing that was not understood would make fail is not applicable: its fault is reported already.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from tscc.checks import run_checks, summarise
from tscc.checks.blame.report_checks import report_checks
from tscc.checks.derived import derive
from tscc.diagnostics.codes import Severity
from tscc.diagnostics.diagnostic import Sink
from tscc.document.model import CheckResult, Document
from tscc.text.source import Span

_TABLE = re.compile(r"/pools/\d+/stratifications/\d+")


class Checked(NamedTuple):
    """A document with its checks, and every result of them, passes too."""

    document: Document
    results: tuple[CheckResult, ...]


def check_document(document: Document, spans: Mapping[str, Span], sink: Sink) -> Checked:
    """The document with its checks and derived figures; what does not hold goes to the sink."""
    if not document.pools:
        return Checked(document, ())
    results = run_checks(document, _damaged(spans, sink))
    report_checks(document, results, spans, sink)
    pools = tuple(
        msgspec.structs.replace(pool, derived=derived)
        for pool, derived in zip(document.pools, derive(document, rows=False), strict=True)
    )
    return Checked(msgspec.structs.replace(document, pools=pools, checks=summarise(results)), results)


def _damaged(spans: Mapping[str, Span], sink: Sink) -> frozenset[str]:
    """The tables in which an error was found."""
    errors = [found.primary.span for found in sink.sorted() if found.code.severity is Severity.ERROR]
    if not errors:
        return frozenset()
    tables = [(pointer, span) for pointer, span in spans.items() if _TABLE.fullmatch(pointer)]
    return frozenset(
        pointer for pointer, span in tables if any(span.start <= error.start <= span.end for error in errors)
    )
