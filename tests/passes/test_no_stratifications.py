"""Tables that divide no pool: they are kept as text beside the stratifications, and named where they are alone."""

from __future__ import annotations

import pytest
from small import COVER, SIGNATURE, TABLE

from tscc.document.emit import to_json
from tscc.document.enums import Declined
from tscc.pipeline import Compilation, compile_filing

LOANS = """\
Loan        Original       Current     Note      Orig   Rem
Number       Balance       Balance     Rate      Term   Term
----------  ----------  ------------  -------   -----  -----
0100118204   118,000.00    117,204.11  7.250      360    351

0100118205    98,500.00     98,118.20  7.500      360    353

0100118206   204,000.00    203,411.89  6.875      180    171
"""
CLASSES = """\
                  Principal         Pass-Through      Average
Class              Balance              Rate            Life
-----          ------------       -------------       --------
A-1            $100,118,204       LIBOR + 0.40%         3.21
A-2             $50,002,118       LIBOR + 0.52%         5.40
"""
PRICES = """\
              PRICE/YIELD OF CLASS A-1

Price        10% CPR     15% CPR     20% CPR
-------      -------     -------     -------
99-16          5.512       5.540       5.571
100-00         5.428       5.437       5.446
WAL             6.42        4.51        3.36
"""
CROSSED = """\
              LTV BY FICO SCORE

LTV              < 600     600 - 650    651 - 700     > 700
<= 60.00          1.20%      2.30%        4.50%       6.70%
60.01 - 70.00     0.40%      3.30%        5.50%       8.70%
> 70.00           2.40%     13.40%       20.70%      30.90%
"""
DATES = """\
                          At December 31, 2001        At December 31, 2002
                        ------------------------    ------------------------
                        No. of        Principal     No. of        Principal
                        Loans         Balance       Loans         Balance
                        ------      ------------    ------      ------------
Portfolio                9,120      $  1,020,300    10,450      $  1,240,800
  31-60 days               310            33,100       330            35,400
  61-90 days                90             9,200       101            10,900
"""
YEARS = """\
              LOSS EXPERIENCE

                              Year Ended December 31,
                         2000          2001           2002
                         ----          ----           ----
Gross losses           $1,200        $1,150         $1,320
Recoveries                100           120             90
"""
SPEEDS = """\
              PERCENT OF THE ORIGINAL BALANCE

Distribution Date          0%      50%     100%    150%
------------------        ----    ----    ----    ----
Initial                    100     100     100     100
March 25, 2004              99      92      85      78
"""


def sheet(exhibit: str) -> Compilation:
    """An exhibit of a form that says it files collateral term sheets."""
    words = "The Collateral Term Sheets of Series 2002-3 are filed as Exhibit 99.1."
    body = f"{COVER}\nItem 5.  Other Events.\n\n     {words}\n\n{SIGNATURE}"
    documents = "".join(
        f"<DOCUMENT>\n<TYPE>{kind}\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n"
        for kind, text in (("8-K", body), ("EX-99.1", f"EXHIBIT 99.1\n\n{exhibit}"))
    )
    return compile_filing(f"<SEC-DOCUMENT>x\n{documents}</SEC-DOCUMENT>\n".encode(), None)


@pytest.mark.parametrize(
    ("table", "what", "figure"),
    [
        (LOANS, "a schedule of single loans", "117,204.11"),
        (CLASSES, "a table of classes", "LIBOR + 0.52%"),
        (PRICES, "a table of prices and yields", "5.437"),
        (CROSSED, "a table of two dimensions", "20.70%"),
        (DATES, "a table of several dates", "1,240,800"),
        (YEARS, "a table of several dates", "$1,320"),
        (SPEEDS, "a table of several speeds of prepayment", "85"),
    ],
)
def test_a_table_that_divides_no_pool_is_kept(table: str, what: str, figure: str) -> None:
    compiled = sheet(f"{TABLE}\n\n{table}")
    (told,) = compiled.diagnostics
    assert (told.code.id, told.message) == ("TS412", f"this is {what}, which divides no pool")
    assert compiled.document is not None
    (pool,) = compiled.document.pools
    assert [found.id for found in pool.stratifications] == ["origination_year"]
    kept = [line for piece in compiled.document.unparsed for line in piece.text.splitlines()]
    rows = [" ".join(filter(None, (row.label, *row.cells))) for each in compiled.document.tables for row in each.rows]
    last = [line for line in table.splitlines() if line][-2]
    assert last in kept or " ".join(last.split()) in rows
    assert figure in to_json(compiled.document)


@pytest.mark.parametrize(
    ("table", "declined"), [(LOANS, Declined.LOAN_SCHEDULE), (PRICES, Declined.PRICE_YIELD_TABLES)]
)
def test_a_filing_of_such_tables_alone_is_declined_as_that(table: str, declined: Declined) -> None:
    compiled = sheet(table)
    assert compiled.document is not None
    assert compiled.document.declined is declined


def test_a_sheet_of_two_dimensions_has_its_collateral() -> None:
    assert [found.code.id for found in sheet(CROSSED).diagnostics] == ["TS412"]
