"""A head whose first line names a dimension, far left of the head of a column, is no title."""

from __future__ import annotations

from tscc.pipeline import compile_filing

SHEET = """\
                                PURPOSES OF MORTGAGE LOANS

     Loan Purpose                       Aggregate
                                        Principal
                                        Balances      Number of
                                        Outstanding       Loans

     Purchase                           $10,035,008          18
     ----------------------------------------------------------
     Rate/Term Refinance                $ 7,422,984          14
     ----------------------------------------------------------
     Cash-out Refinance                 $ 7,717,148          15
     ----------------------------------------------------------

     Total                              $25,175,140          47
                                        ===========          ==
"""


def test_a_head_far_from_its_neighbour_is_no_title() -> None:
    document = compile_filing(SHEET.encode(), None).document
    assert document is not None
    (pool,) = document.pools
    (table,) = pool.stratifications
    assert table.title == "PURPOSES OF MORTGAGE LOANS"
    assert table.columns[0].header == "Loan Purpose"
    assert [column.key for column in table.columns] == ["label", "balance_usd", "loan_count"]
