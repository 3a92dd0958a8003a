"""Counts and balances in each other's column."""

from __future__ import annotations

import pytest
from small import TABLE, compiled, filing

EXCHANGED = (
    TABLE.replace("7                        $2,100,350", "$2,100,350                        7")
    .replace("5                         1,400,150", "1,400,150                         5")
    .replace("12                        $3,500,500", "$3,500,500                       12")
)


def test_counts_and_balances_in_each_others_column() -> None:
    found = compiled(filing(body=f"Item 5.  Other Events.\n\n     Collateral Term Sheets.\n\n{EXCHANGED}"))
    assert [(each.code.id, each.message) for each in found.diagnostics] == [
        ("TS249", "the counts and the balances of this table are in each other's column")
    ]
    assert found.document is not None
    rows = found.document.pools[0].stratifications[0].rows
    assert [(row.loan_count, str(row.balance_usd)) for row in rows] == [(7, "2100350"), (5, "1400150")]


@pytest.mark.parametrize(("one", "other"), [("$2,100,350", "2.1"), ("        7", "$      3"), ("7", "0")])
def test_a_row_of_more_loans_than_dollars_is_no_proof(one: str, other: str) -> None:
    table = TABLE.replace("7                        $2,100,350", f"{one}                        {other}")
    found = compiled(filing(body=f"Item 5.  Other Events.\n\n     Collateral Term Sheets.\n\n{table}"))
    assert "TS249" not in {each.code.id for each in found.diagnostics}


def test_the_first_row_with_both_figures_is_marked() -> None:
    bare = EXCHANGED.replace("7\n", " \n", 1).rstrip() + "\n"
    found = compiled(filing(body=f"Item 5.  Other Events.\n\n     Collateral Term Sheets.\n\n{bare}"))
    assert "TS249" in {each.code.id for each in found.diagnostics}
    (exchanged,) = (each for each in found.diagnostics if each.code.id == "TS249")
    spans = (exchanged.primary.span, *(label.span for label in exchanged.secondary))
    assert [found.source.text[span.start : span.end] for span in spans] == ["1,400,150", "5"]


def test_the_count_and_the_balance_of_one_row_in_each_others_column() -> None:
    table = TABLE.replace("5                         1,400,150", "1,400,150                         5")
    found = compiled(filing(body=f"Item 5.  Other Events.\n\n     Collateral Term Sheets.\n\n{table}"))
    assert [(each.code.id, each.message) for each in found.diagnostics] == [
        ("TS249", "the count and the balance of this row are in each other's column")
    ]
    assert found.document is not None
    rows = found.document.pools[0].stratifications[0].rows
    assert [(row.loan_count, str(row.balance_usd)) for row in rows] == [(7, "2100350"), (5, "1400150")]
    other = table.replace("12                        $3,500,500", "13                        $3,500,500")
    found = compiled(filing(body=f"Item 5.  Other Events.\n\n     Collateral Term Sheets.\n\n{other}"))
    assert "TS249" not in {each.code.id for each in found.diagnostics}
