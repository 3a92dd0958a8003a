"""The checks: from a document to check results, every total tied out and every claim held against the tables.

A check is a plain function from the document, laid out by `Survey`, to results; `CHECKS` is their one ordered list. A
fault that several checks see is led by the first of them, so the sums stand first. Nothing here knows where a figure
was printed: results name places by JSON Pointer, and `report` finds their spans.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from decimal import localcontext

from tscc.checks.agreement import check_stated_totals, check_totals_agree
from tscc.checks.averages import check_averages_in_bands
from tscc.checks.bands import check_bands
from tscc.checks.collateral import check_collateral
from tscc.checks.column_averages import check_averages_of_rows, check_stated_averages
from tscc.checks.dates import check_dates, check_latest_maturity, check_origination_years
from tscc.checks.geography import check_largest_zip, check_states
from tscc.checks.groups import check_group_averages, check_groups
from tscc.checks.intervals import EXACT
from tscc.checks.limits import check_limits
from tscc.checks.ltv import check_ltv_over
from tscc.checks.names import check_registrant, check_series
from tscc.checks.percents import check_percent_totals, check_shares_of_rows
from tscc.checks.pools_of_deal import check_pools
from tscc.checks.printed_figures import Survey
from tscc.checks.row_sizes import check_rows
from tscc.checks.same_loans import check_refinement
from tscc.checks.stated_shares import check_shares
from tscc.checks.terms import check_terms
from tscc.checks.totals import check_balance_totals, check_count_totals
from tscc.checks.unreached_limits import check_loose_limits
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckCounts, CheckResult, Checks, Document

Check = Callable[[Survey], Iterator[CheckResult]]

CHECKS: Sequence[Check] = (
    check_count_totals,
    check_balance_totals,
    check_shares_of_rows,
    check_percent_totals,
    check_averages_of_rows,
    check_stated_averages,
    check_totals_agree,
    check_stated_totals,
    check_ltv_over,
    check_groups,
    check_group_averages,
    check_averages_in_bands,
    check_limits,
    check_loose_limits,
    check_rows,
    check_bands,
    check_refinement,
    check_dates,
    check_origination_years,
    check_latest_maturity,
    check_terms,
    check_states,
    check_largest_zip,
    check_shares,
    check_collateral,
    check_series,
    check_registrant,
    check_pools,
)


def run_checks(document: Document, damaged: Collection[str] = ()) -> tuple[CheckResult, ...]:
    """Every result of every check, in the order of the list, passes too.

    `damaged` are places, such as `/pools/0/stratifications/2`, in which a part of the filing was not understood: a
    result that rests on one of them and is not a pass is not applicable, for its fault is reported already. The totals
    of such tables are no evidence against others.
    """
    with localcontext(EXACT):
        survey = Survey(document, damaged)
        found = tuple(each for check in CHECKS for each in check(survey))
    return tuple(_excused(each, damaged) for each in found) if damaged else found


def _excused(found: CheckResult, damaged: Collection[str]) -> CheckResult:
    if found.status in (CheckStatus.PASS, CheckStatus.NOT_APPLICABLE):
        return found
    for place in (found.subject, *found.evidence):
        if any(place == part or place.startswith(f"{part}/") for part in damaged):
            reason = f"a part of {place} was not understood"
            status = CheckStatus.NOT_APPLICABLE
            return CheckResult(code=found.code, name=found.name, subject=found.subject, status=status, reason=reason)
    return found


def summarise(results: Iterable[CheckResult]) -> Checks:
    """The counts by status, and every result that is not a pass."""
    found = tuple(results)
    tally = dict.fromkeys(CheckStatus, 0)
    for each in found:
        tally[each.status] += 1
    return Checks(
        counts=CheckCounts(
            passed=tally[CheckStatus.PASS],
            within_rounding=tally[CheckStatus.WITHIN_ROUNDING],
            note=tally[CheckStatus.NOTE],
            warning=tally[CheckStatus.WARNING],
            fail=tally[CheckStatus.FAIL],
            not_applicable=tally[CheckStatus.NOT_APPLICABLE],
        ),
        results=tuple(each for each in found if each.status is not CheckStatus.PASS),
    )
