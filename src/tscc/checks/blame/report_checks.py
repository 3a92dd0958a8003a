"""Reporting what the checks found: nothing for a clean filing, else the diagnostics of `diagnose`.

Why a filing fails is looked into only where it does, and the modules that do it are imported only then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tscc.checks.results import is_reported
from tscc.diagnostics.diagnostic import Sink
from tscc.document.model import CheckResult, Document
from tscc.text.source import Span


def report_checks(document: Document, results: Sequence[CheckResult], spans: Mapping[str, Span], sink: Sink) -> None:
    """Report every fault behind the results of a document; `spans` are those of its places, by JSON Pointer."""
    if any(map(is_reported, results)):
        from tscc.checks.blame.diagnose import diagnose

        diagnose(document, results, spans, sink)
