"""The totals of columns without a key."""

from __future__ import annotations

import pytest
from exhibits import pools_of

SHIFTED = """\
                           DOCUMENTATION LEVEL

                         Number of      Aggregate       % of W.A.     Gross
Documentation              Loans         Balance      Mortgage Pool    DTI
-----------------------------------------------------------------------------
Full Documentation             77    $ 7,000,000.00      {first}     35.85%
Stated Documentation           33      3,000,000.00      30.00      31.35
-----------------------------------------------------------------------------
Total                         110    $10,000,000.00     100.00%     34.50%
"""
TABLE = """\
                           DOCUMENTATION LEVEL

                         Number of      Aggregate         % of    {head}
Documentation              Loans         Balance          Pool
-----------------------------------------------------------------------------
Full Documentation             77    $ 7,000,000.00      70.00%   {first}
Stated Documentation           33      3,000,000.00      30.00    {second}
-----------------------------------------------------------------------------
Total                         110    $10,000,000.00     100.00%   {total}
"""


@pytest.mark.parametrize(
    ("head", "first", "second", "total", "code"),
    [
        ("W.A. DTI", "35.85%", "31.35", "34.50%", None),
        ("W.A. DTI", "35.85%", "31.35", "4.50%", "TS506"),
        ("W.A. DTI", "35.85%", "N/A", "35.85%", None),
        ("W.A. Margin", "5.200", "6.100", "53.89", "TS506"),
        ("W.A. Margin", "5.2", "6.1", "6.149", None),
        ("W.A. Margin", "5.2", "6.1", "6.151", "TS506"),
        ("W.A. Margin", "70.00", "30.00", "100.00", None),
        ("Margin", "5.200", "6.100", "53.89", "TS506"),
        ("Max Rate", "9.5", "10.2", "10.2", None),
        ("Credit Limits", "$8,000,000", "4,000,000", "$12,000,000", None),
        ("Credit Limits", "$8,000,000", "4,000,000", "$12,100,000", "TS511"),
        ("Credit Limits", "$8,000,000", "4,000,000", "$1,200,000", "TS511"),
        ("Number of Borrowers", "77", "30", "107", None),
        ("Number of Borrowers", "77", "30", "80", None),
        ("Zip Codes", "77", "30", "80", None),
        ("Zip Codes", "77", "30", "20", "TS511"),
        ("Value ($000s)", "5,100", "4,600", "9,701", None),
        ("% with Balloon Notes", "40.00%", "35.00%", "38.00%", None),
        ("Number of Borrowers", "77", "30", "108", "TS511"),
        ("Odd Lots", "33", "66", "100", None),
        ("Odd Lots", "33.3%", "66.6", "100.0%", None),
        ("Odd Lots", "one", "66", "100", None),
        ("", "33", "44", "100", "TS234"),
        ("W.A. DTI", "35.85%", "31.35 ----------", "34.50%", "TS401"),
        ("W.A. DTI", "35.85%", "31 .35", "34.50%", "TS401"),
        ("W.A. DTI", "35.85%", "31.35 31.35", "34.50%", "TS401"),
        ("W.A. DTI", "35.85%", "Various", "34.50%", None),
    ],
)
def test_a_total_is_the_sum_of_its_rows_or_among_them(
    head: str, first: str, second: str, total: str, code: str | None
) -> None:
    pools_of(TABLE.format(head=head, first=first, second=second, total=total), *[code] * (code is not None))


@pytest.mark.parametrize(("first", "key"), [("70.00%", "balance_pct"), ("60.00%", "column_4")])
def test_shares_of_balances_are_read_below_a_head_with_words_too_many(first: str, key: str) -> None:
    (pool,) = pools_of(SHIFTED.format(first=first), "TS234" if key == "balance_pct" else "TS506")
    assert [column.key for column in pool.stratifications[0].columns][3] == key


@pytest.mark.parametrize("head", ["Number of FHA Loans", "Number of Group I Loans"])
def test_a_count_of_some_loans_is_no_rival_of_the_loan_count(head: str) -> None:
    text = TABLE.format(head=head, first="30", second="20", total="50")
    (pool,) = pools_of(text)
    (table,) = pool.stratifications
    assert [column.key for column in table.columns][1:] == ["loan_count", "balance_usd", "balance_pct", "column_5"]
