"""Scales that are said apart from the amounts: below the tables, in a note, over a list; and the pools of two term sheets."""

from __future__ import annotations

from decimal import Decimal

import pytest
from small import compiled, filing

HEADING = "Item 5.        Other Events.\n"
NOTICE = "     These are Collateral Term Sheets that Alder Creek Mortgage Securities, Inc. prepared.\n\n"


def table(title: str, balances: tuple[str, str, str] = ("7,000", "3,000", "10,000"), mark: str = "") -> str:
    """A table with a title, which may have a mark on the head of its balances."""
    first, second, total = balances
    return f"""\
{title.upper():>45}

                        Number of      Aggregate
{title:24}    Loans         Balance{mark}
-----------------------------------------------------
Purchase                    77    $ {first:>12}
Refinance                   33      {second:>12}
-----------------------------------------------------
Total                      110    $ {total:>12}

"""


@pytest.mark.parametrize(
    "below",
    [
        "     All dollar amounts of the tables above are in thousands.\n",
        "     All dollar amounts are in thousands.\n",
        "     The amounts above are in thousands.\n",
    ],
)
def test_a_text_below_two_tables_is_about_both(below: str) -> None:
    found = compiled(filing(body=f"{HEADING}\n{NOTICE}{table('Loan Purpose')}{table('Loan Type')}{below}"))
    assert found.document is not None
    (pool,) = found.document.pools
    assert [each.total.balance_usd for each in pool.stratifications if each.total] == [Decimal(10_000_000)] * 2
    assert found.diagnostics == ()


def test_a_note_of_a_head_says_it_of_its_column() -> None:
    body = f"{HEADING}\n{NOTICE}{table('Loan Purpose', mark='(1)')}(1) In thousands of dollars.\n"
    found = compiled(filing(body=body))
    assert found.document is not None
    (pool,) = found.document.pools
    assert pool.stratifications[0].rows[0].balance_usd == Decimal(7_000_000)
    assert found.diagnostics == ()


def test_each_term_sheet_of_a_submission_has_pools_of_its_own() -> None:
    amounts = {1: ("7,000.00", "3,000.00", "10,000.00"), 2: ("8,000.00", "3,000.00", "11,000.00")}
    sheets = "".join(
        f"<DOCUMENT>\n<TYPE>EX-99.{number}\n<SEQUENCE>{number}\n<TEXT>\n"
        f"{'GROUP I':>40}\n{table('Loan Purpose', own)}{'GROUP II':>40}\n{table('Loan Purpose', own)}"
        "</TEXT>\n</DOCUMENT>\n"
        for number, own in amounts.items()
    )
    found = compiled(sheets)
    assert found.document is not None
    assert [pool.id for pool in found.document.pools] == ["I", "II", "I-2", "II-2"]
