"""The checks: from a document to results, every total tied out and every statement held against the tables.

A check is a plain function from the document, laid out by `Survey`, to results; `CHECKS` is their one ordered list.
Where several checks see one fault, the first of them reports it, so the sums come first. Results name places in the
document; `check_document` reports them where they were printed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from decimal import localcontext

from tscc.checks.agreement import check_stated_totals, check_titles, check_totals_agree
from tscc.checks.averages import check_averages_in_bands
from tscc.checks.bands import check_bands
from tscc.checks.categories import check_categories, check_labels
from tscc.checks.collateral import check_collateral
from tscc.checks.column_averages import check_averages_of_rows, check_stated_averages
from tscc.checks.columns_without_keys import check_columns_without_keys
from tscc.checks.dates import check_dates, check_latest_maturity, check_origination_years
from tscc.checks.generic_sums import check_generic_sums, check_sums_across
from tscc.checks.geography import check_largest_zip, check_states
from tscc.checks.groups import check_group_averages, check_groups
from tscc.checks.intervals import EXACT
from tscc.checks.limits import check_limits, check_loose_limits
from tscc.checks.listed_figures import check_listed_figures, check_listed_in_tables
from tscc.checks.listed_ranges import check_listed_ranges
from tscc.checks.ltv import check_ltv_over
from tscc.checks.missing_columns import check_missing_columns
from tscc.checks.names import check_registrant, check_series
from tscc.checks.other_loans import check_other_loans
from tscc.checks.percents import check_percent_totals, check_shares_of_rows
from tscc.checks.plausible import check_plausible
from tscc.checks.pools_of_deal import check_names_of_pools, check_pools, check_rows_of_pools
from tscc.checks.printed_figures import Place, Survey
from tscc.checks.results import NOT_APPLICABLE, PASS, Result
from tscc.checks.row_sizes import check_rows
from tscc.checks.same_loans import check_refinement, check_shared_rows
from tscc.checks.stated_shares import check_shares
from tscc.checks.terms import check_terms
from tscc.checks.totals import check_balance_totals, check_count_totals
from tscc.document.model import Document

Check = Callable[[Survey], Iterator[Result]]

CHECKS: Sequence[Check] = (
    check_count_totals,
    check_balance_totals,
    check_shares_of_rows,
    check_percent_totals,
    check_averages_of_rows,
    check_columns_without_keys,
    check_stated_averages,
    check_totals_agree,
    check_stated_totals,
    check_titles,
    check_other_loans,
    check_missing_columns,
    check_ltv_over,
    check_groups,
    check_group_averages,
    check_averages_in_bands,
    check_limits,
    check_loose_limits,
    check_rows,
    check_bands,
    check_refinement,
    check_shared_rows,
    check_dates,
    check_origination_years,
    check_latest_maturity,
    check_terms,
    check_states,
    check_largest_zip,
    check_shares,
    check_plausible,
    check_collateral,
    check_series,
    check_registrant,
    check_pools,
    check_names_of_pools,
    check_rows_of_pools,
    check_labels,
    check_categories,
    check_listed_figures,
    check_listed_ranges,
    check_listed_in_tables,
    check_generic_sums,
    check_sums_across,
)
OF_ANY_FILING: Sequence[Check] = (check_generic_sums, check_sums_across)
"""The checks of a document without pools."""


def run_checks(document: Document, damaged: Collection[Place] = ()) -> tuple[Result, ...]:
    """Every result of every check, in the order of the list, passes too.

    `damaged` are tables in which an error was found: a result that rests on one of them and is not a pass is not
    applicable, because its fault is reported already. The totals of such tables prove nothing against others.
    """
    return check_survey(Survey(document, damaged), damaged)


def check_survey(survey: Survey, damaged: Collection[Place] = ()) -> tuple[Result, ...]:
    """The results of a survey that knows which tables are damaged."""
    with localcontext(EXACT):
        checks = CHECKS if survey.pools else OF_ANY_FILING
        found = tuple(each for check in checks for each in check(survey))
    return tuple(_excused(each, damaged) for each in found) if damaged else found


def _excused(found: Result, damaged: Collection[Place]) -> Result:
    if found.status in (PASS, NOT_APPLICABLE):
        return found
    for place in (found.at, *found.evidence):
        if place.whole_table in damaged:
            return found.rule.not_applicable(found.name, found.at, f"a part of {place.pointer} was not understood")
    return found
