"""The model filing's own figures, as the sixteen checks give them; and that nothing of it is reported."""

from __future__ import annotations

import pytest
from builders import all_results, results_of

from tscc.checks import run_checks
from tscc.checks.blame.faults import find_faults
from tscc.checks.check_document import summarise
from tscc.checks.derived import derive
from tscc.checks.printed_figures import Survey
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult, Document


def only(document: Document, name: str, subject: str | None = None) -> CheckResult:
    (found,) = [each for each in results_of(document, name) if subject is None or each.subject == subject]
    return found


def test_nothing_is_reported(model_document: Document) -> None:
    assert find_faults(model_document, run_checks(model_document)) == ()


def test_counts_by_status(model_document: Document) -> None:
    counts = summarise(all_results(model_document)).counts
    assert (counts.within_rounding, counts.note, counts.warning, counts.fail) == (1, 1, 0, 0)


@pytest.mark.parametrize(
    ("name", "figure"), [("count_total", "875"), ("balance_total", "405860263")], ids=["counts", "balances"]
)
def test_seven_tables_tie(model_document: Document, name: str, figure: str) -> None:
    found = results_of(model_document, name)
    assert len(found) == 7
    assert {(each.status, each.expected, each.actual, each.difference) for each in found} == {
        (CheckStatus.PASS, figure, figure, "0")
    }


def test_tolerance_of_a_table_is_half_a_unit_for_each_figure(model_document: Document) -> None:
    assert [each.tolerance for each in results_of(model_document, "balance_total")] == [
        "1.0", "3.5", "2.5", "10.0", "2.0", "3.5", "21.0",
    ]  # fmt: skip


def test_stated_balance_is_that_of_the_tables_rounded(model_document: Document) -> None:
    found = only(model_document, "stated_balance_usd")
    assert (found.status, found.actual, found.expected) == (CheckStatus.PASS, "405860262.91", "405860263")


def test_rows_over_eighty_percent(model_document: Document) -> None:
    found = only(model_document, "ltv_over_threshold")
    assert (found.status, found.actual, found.difference) == (CheckStatus.PASS, "5505457", "0")


@pytest.mark.parametrize(
    ("name", "interval"),
    [
        ("groups_average_gross_wac_pct", "[6.3489, 6.3499]"),
        ("groups_average_wa_remaining_term_months", "[357.406, 357.416]"),
        ("gross_wac_pct_in_bands", "[6.0365, 6.5186]"),
        ("wa_original_ltv_pct_in_bands", "[36.40, 71.56]"),
    ],
)
def test_intervals(model_document: Document, name: str, interval: str) -> None:
    found = only(model_document, name)
    assert (found.status, found.expected) == (CheckStatus.PASS, interval)


def test_families_are_the_same_loans_within_rounding(model_document: Document) -> None:
    assert only(model_document, "refinement_loan_count").status is CheckStatus.PASS
    found = only(model_document, "refinement_balance_usd")
    assert (found.status, found.expected, found.actual) == (CheckStatus.WITHIN_ROUNDING, "7616088", "7616089")


def test_table_counts_the_pledge(model_document: Document) -> None:
    found = only(model_document, "ltv_basis")
    assert (found.status, found.expected, found.actual) == (
        CheckStatus.NOTE,
        "[0.00, 88.04]",
        "with_additional_collateral",
    )


def test_derived_figures(model_document: Document) -> None:
    (figures,) = derive(Survey(model_document), rows=False)
    assert {each.name: each.value for each in figures} == {
        "average_balance_usd": "463840.30",
        "wa_age_months": "1.06",
        "implied_gross_wac_min_pct": "6.0365",
        "implied_gross_wac_max_pct": "6.5186",
        "implied_wa_original_ltv_min_pct": "36.40",
        "implied_wa_original_ltv_max_pct": "71.56",
        "ltv_basis": "with_additional_collateral",
    }


def test_every_row_of_a_table_of_several_has_an_average(model_document: Document) -> None:
    (figures,) = derive(Survey(model_document))
    averages = [each for each in figures if each.name == "average_balance_usd"]
    assert len(averages) == 1 + 79
    assert averages[1].basis == (
        "/pools/0/stratifications/1/rows/0/balance_usd",
        "/pools/0/stratifications/1/rows/0/loan_count",
    )
