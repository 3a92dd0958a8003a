"""Headings, marks and lists in a narrative beside tables: what belongs to which, whatever is above it."""

from __future__ import annotations

import pytest
from small import BODY, HEADING, TABLE, compiled, filing

from tscc.document.model import Document
from tscc.passes.narrative import _other_numbers
from tscc.pipeline import Compilation


def document(compilation: Compilation) -> Document:
    assert compilation.document is not None
    return compilation.document


def test_a_heading_behind_a_table_may_have_a_number_in_it() -> None:
    text = f"{BODY}\n                               POOL 2\n\n\n{TABLE}"
    assert [block.text for block in document(compiled(filing(body=text))).filing.items[0].narrative][-1] == "POOL 2"


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("POOL PROFILE (1/25/2005)", []),
        ("POOL PROFILE (25-Jan-05)", []),
        ("POOL PROFILE AS OF 2005-01-25", []),
        ("PROFILE OF 30 LOANS 12", ["TS412"]),
    ],
)
def test_a_date_in_a_heading_is_no_figure_that_is_lost(title: str, told: list[str]) -> None:
    text = BODY.replace(HEADING, f"{HEADING}\n                   {title}\n")
    assert [each.code.id for each in compiled(filing(body=text)).diagnostics] == told


def test_a_company_in_capitals_is_a_heading_though_it_ends_in_a_point() -> None:
    text = BODY.replace(HEADING, f"{HEADING}\n                    ALDER CREEK MORTGAGE, INC.\n")
    (first, *_) = document(compiled(filing(body=text))).filing.items[0].narrative
    assert (first.kind.value, first.text) == ("heading", "ALDER CREEK MORTGAGE, INC.")


def test_a_mark_on_a_heading_is_taken_off() -> None:
    text = BODY.replace(HEADING, f"{HEADING}\n                  DESCRIPTION OF THE LOANS(1)\n")
    found = document(compiled(filing(body=f"{text}\n-----------\n\n1     As the sellers told it.\n")))
    (first, *_) = found.filing.items[0].narrative
    assert (first.text, first.notes) == ("DESCRIPTION OF THE LOANS", ("n1",))
    assert found.footnotes[0].references == ("/filing/items/0/narrative/0",)


def test_a_mark_on_a_title_behind_tabs_is_taken_off() -> None:
    text = BODY.replace(TABLE, TABLE.replace(" " * 17 + "YEARS", "\t\tYEARS").replace("LOANS\n\n", "LOANS*\n\n"))
    found = document(compiled(filing(body=f"{text}-----------\n*   As the sellers told it.\n")))
    (table,) = found.pools[0].stratifications
    assert (table.title, table.notes) == ("YEARS OF ORIGINATION OF MORTGAGE LOANS", ("n1",))


def test_a_short_rule_under_a_total_is_no_ruler_though_figures_follow() -> None:
    text = f"{BODY}-----------\n*   As the sellers told it.\n\n\nPool Size:  $3,500,500.00\n"
    (pool,) = document(compiled(filing(body=text.replace("2002    ", "2002*   ")))).pools
    assert (len(pool.stratifications), str(pool.balance_usd)) == (1, "3500500.00")


def test_values_in_a_column_behind_their_labels_are_no_table() -> None:
    facts = "Loan Count:          150\nW.A. Gross Coupon:   6.377%\nW.A. Rem. Term:      157.40 months\n"
    facts += "W.A. Orig. LTV:      55.8%\nLargest Loan Size:   $950,000\n"
    (pool,) = document(compiled(filing(body=BODY.replace(HEADING, f"{HEADING}\n\n{facts}\n")))).pools
    assert (pool.loan_count, str(pool.wa_remaining_term_months)) == (150, "157.40")
    assert [fact.label for fact in pool.other_facts] == ["Largest Loan Size"]


@pytest.mark.parametrize(
    ("number", "others"), [("9.01", ("5", "8.01")), ("2.99", ()), ("8", ("5", "8.01")), ("8.01", ()), ("X", ())]
)
def test_a_number_of_the_form_that_its_title_does_not_have(number: str, others: tuple[str, ...]) -> None:
    assert tuple(_other_numbers(number, "Other Events")) == others
