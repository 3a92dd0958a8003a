"""What is never flagged: the habits of the field that look like faults."""

from __future__ import annotations

from decimal import Decimal

import pytest
from builders import all_results, band, document, pool, ratios, reported, row, sizes, table

from tscc.checks import CHECKS, run_checks
from tscc.checks.check_document import summarise
from tscc.document.enums import BandUnit, CheckStatus, Dimension
from tscc.document.model import Document


def scores() -> Document:
    rows = (
        row("801 +", 1, 90_000, band=band("801", None)),
        row("751 - 800", 4, 400_000, band=band("751", "800")),
        row("651 - 700", 2, 150_000, band=band("651", "700")),
    )
    return document(pool(table(Dimension.CREDIT_SCORE, *rows, unit=BandUnit.SCORE), wa_credit_score=Decimal(754)))


CLEAN = {
    "a misspelt word in prose": document(pool(), text="the morgage pool of Series 2002-3"),
    "doubled blanks": document(pool(), text="the  Series  2002-3  Certificates"),
    "no conformed signature": document(pool()),
    "bands of different decimals": document(pool(ratios((None, "65.00", 2, 200_000), ("65.001", "75.000", 1, 90_000)))),
    "neighbours that share an edge": document(pool(ratios(("60", "65", 2, 200_000), ("65", "70", 1, 90_000)))),
    "empty bands left out, highest score first": scores(),
    "an empty row": document(pool(sizes((None, "99999", 2, 150_000), ("100000", "199999", 0, 0)))),
    "no total": document(pool(table(Dimension.STATE, row("Ohio", 2, 150_000, code="OH"), total=None))),
    "other states": document(pool(table(Dimension.STATE, row("All Others", 2, 150_000, code=None)))),
    "percentages that add up to 99.9": document(
        pool(
            table(
                Dimension.LOAN_PURPOSE,
                *(row(name, None, None, balance_pct="33.3") for name in ("Purchase", "Refinance", "Construction")),
            )
        )
    ),
    "the largest of a list only": document(
        pool(
            table(Dimension.ZIP, row("60601", 2, 150_000, balance_pct="3.1"), total=None),
            balance_usd=Decimal(4_800_000),
        )
    ),
    "nothing but a cover": document(),
    "a pool of which nothing is stated": document(pool()),
}


@pytest.mark.parametrize("name", CLEAN)
def test_never_flagged(name: str) -> None:
    assert reported(CLEAN[name]) == []


def test_every_result_of_an_empty_document_says_what_is_missing() -> None:
    results = all_results(document(pool()))
    missing = [found for found in results if found.status is CheckStatus.NOT_APPLICABLE]
    assert missing
    assert all(found.reason for found in missing)
    assert summarise(results).counts.not_applicable == len(missing)


def test_the_summary_lists_all_but_passes() -> None:
    results = all_results(scores())
    summary = summarise(results)
    assert summary.counts.passed == sum(found.status is CheckStatus.PASS for found in results)
    assert set(summary.results) == {found for found in results if found.status is not CheckStatus.PASS}


def test_the_checks_are_functions_in_one_list() -> None:
    assert len(set(CHECKS)) == len(CHECKS)
    assert all(check.__doc__ and check.__name__.startswith("check_") for check in CHECKS)


def test_results_are_the_same_run_to_run() -> None:
    assert run_checks(scores()) == run_checks(scores())


def test_figures_of_many_digits_are_exact() -> None:
    long = "9" * 60
    checked = document(pool(table(Dimension.STATE, row("Ohio", 2, long, code="OH"), row("Utah", 1, "1", code="UT"))))
    assert "TS502" not in reported(checked)
    assert "TS503" not in reported(checked)
