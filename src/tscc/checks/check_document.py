"""Check a document: run the checks, add their results and the derived figures to it, and report what they find."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from tscc.checks import check_survey
from tscc.checks.derived import derive
from tscc.checks.printed_figures import Place, Survey
from tscc.checks.results import Result, in_document
from tscc.diagnostics.codes import Severity
from tscc.diagnostics.diagnostic import Sink
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckCounts, CheckResult, Checks, Document
from tscc.text.source import Source, Span


class Checked(msgspec.Struct, frozen=True):
    """A document with its checks; what they found, passes too, and the same as results of the document."""

    document: Document
    found: tuple[Result, ...] = ()
    results: tuple[CheckResult, ...] = ()


def check_document(document: Document, spans: Mapping[str, Span], sink: Sink) -> Checked:
    """The document with its checks and derived figures; `spans` are its places in the source, by JSON Pointer."""
    if not document.pools and not document.tables:
        return Checked(document)
    damaged = _damaged(document, spans, sink)
    survey = Survey(document, damaged)
    found = check_survey(survey, damaged)
    results = tuple(map(in_document, found))
    figures = derive(Survey(document) if damaged else survey, rows=False)
    pools = tuple(
        msgspec.structs.replace(pool, derived=derived) for pool, derived in zip(document.pools, figures, strict=True)
    )
    return Checked(msgspec.structs.replace(document, pools=pools, checks=summarise(results)), found, results)


def report_results(checked: Checked, source: Source, spans: Mapping[str, Span], sink: Sink) -> None:
    """Report the failed checks with their causes in the `source`; the search for the causes takes most of the time."""
    if any(result.is_reported for result in checked.found):
        from tscc.checks.blame.diagnose import diagnose  # a clean filing does without

        diagnose(checked.document, checked.found, source, spans, sink)


def _damaged(document: Document, spans: Mapping[str, Span], sink: Sink) -> frozenset[Place]:
    """The tables in which an error was found."""
    errors = [found.primary.span for found in sink.sorted() if found.code.severity is Severity.ERROR]
    tables = [
        Place("", number, index)
        for number, pool in enumerate(document.pools if errors else ())
        for index in range(len(pool.stratifications))
    ]
    return frozenset(
        table
        for table in tables
        if (span := spans.get(table.pointer)) and any(span.start <= error.start <= span.end for error in errors)
    )


def summarise(results: Sequence[CheckResult]) -> Checks:
    """The counts by status, and every result that is not a pass."""
    tally = Counter(each.status for each in results)
    return Checks(
        counts=CheckCounts(
            passed=tally[CheckStatus.PASS],
            within_rounding=tally[CheckStatus.WITHIN_ROUNDING],
            note=tally[CheckStatus.NOTE],
            warning=tally[CheckStatus.WARNING],
            fail=tally[CheckStatus.FAIL],
            not_applicable=tally[CheckStatus.NOT_APPLICABLE],
        ),
        results=tuple(each for each in results if each.status is not CheckStatus.PASS),
    )
