"""Titles directly on the head of their table, and the lines of a head that look like titles: which is which."""

from __future__ import annotations

import pytest
from small import compiled, filing, showing

BETWEEN_HEADS = """\
                      Example Mortgage Trust, Loan Group I

                                Debt-to-Income Ratios
                                                      Percentage    Remaining
                                       Balance        of Group      Term
Range of Ratios       Loan Count     Outstanding      Balance       to Maturity
---------------       ----------     -----------     ----------    -----------
0.01 to 50.00                324     $66,183,673           88.6            262
50.01 to 55.00                47       8,479,589           11.4            258
Total                        371     $74,663,262          100.0            261
"""
NUMBERED = """\
                      Pool Characteristics

                                 5. Gross Margin
                            Number of           Current         Percent
Range of Gross Margins      Mortgages           Balance         of Loans
------------------------------------------------------------------------
2.000 - 2.499                      19       $ 3,887,622            60.7%
2.500 - 2.999                      12         2,512,378            39.3%
Total                              31       $ 6,400,000           100.0%
"""
ALIGNED = """\
                      Pool Characteristics

                                               5. Loan Types
                            Number of           Principal       % of Aggregate
Type                         of Loans          Outstanding             Balance
--------------------        ---------      ---------------      --------------
Fixed Rate                         19       $ 3,887,622.45                60.7
Balloon                            12         2,512,378.39                39.3
Total                              31       $ 6,400,000.84               100.0
"""
ONE_WORD = """\
                      Collateral Term Sheet

                              1. Servicers
                            Number of           Current         Percent
Name                        Mortgages           Balance         of Loans
------------------------------------------------------------------------
Harbor Funding                     19       $ 3,887,622            60.7%
Quarry Bank                        12         2,512,378            39.3%
Total                              31       $ 6,400,000           100.0%
"""
PAGE_TOP = """\
                                        Lien Position
                           Number                     Principal          Average
Lien                       of Loans                     Balance         FICO
----                       ---------------     ----------------         -------
First Lien                               7           $2,100,350             728
Second Lien                              5            1,400,150             737
Total                                   12           $3,500,500             732
"""
PURPOSES = """\
                                        Loan Purpose

                                                      Principal          Average
Purpose                    Number of Loans              Balance         FICO
-------                    ---------------     ----------------         -------
Purchase                                 8           $2,400,350             731
Refinance                                4            1,100,150             734
Total                                   12           $3,500,500             732
"""
MARKED = """\
                            Servicers
                            ---------

                                    AGGREGATE
                                      CUT-OFF     WEIGHTED
                    NUMBER OF            DATE      AVERAGE
                        LOANS         BALANCE       WAC(a)
                    ---------     -----------     --------
Harbor Funding             19     $ 3,887,622        8.338
Quarry Bank                12       2,512,378        8.541
Total                      31     $ 6,400,000        8.418
                    =========     ===========     ========
-----------
(a)  Before fees.
"""
TABLE_NUMBER = """\
Table 6: TOP 2 ZIP CODE CONCENTRATIONS

              Percentage      Weighted
              of Mortgage     Average
Zip Code      Pool            Rate
              -----------     --------
36557               2.48%       6.699%
12585               2.31%       6.629%
Total:              4.79%       6.665%
"""
OVER_STROKES = """\
                 Collateral Term Sheet

        1. Principal Balances

                                                      Weighted Average
                                                  ------------------------
Principal Balance                    Aggregate
                                        Unpaid
                         Number      Principal    Original       Remaining
                       of Loans        Balance        Term            Term
-----------------         -----     ----------    --------     -----------
$1 -- $100,000               62     $4,852,891       260.4           256.4
$100,001 -- $200,000          6        971,785       262.1           258.5
TOTAL:                       68     $5,824,676       260.7           256.8
"""
LABELS_ABOVE = """\
                 Originators

                          Number        Principal
Originator              of Loans          Balance
-------------------------------------------------
Harbor & Sons
Funding, L.P.......           19      $ 3,534,590
Northgate Bank,
N.A................            1          123,969
-------------------------------------------------
Totals                        20      $ 3,658,559



                        2

<PAGE>

                  Loan Group 2

             Number of Units (Loan Group 2)


-------------------------------------------------
              Number
Units       of Loans          Principal Balance
-------------------------------------------------
1-family         130               $ 26,828,989
2-family          10                  1,921,027
-------------------------------------------------
Totals           140               $ 28,750,016
"""
OVER_REPORT = """\
                   Collateral Summary

                         Original Loan Balance
Range of Original                             Current               Weighted
Principal Balances       # of Loans           Balance               Average FICO
------------------       ----------       -----------               ------------
$1 to $50,000                    12       $   400,550                        710
$50,001 to $90,000                3           201,450                        690
Grand Total                      15       $   602,000                        703
"""
REPEATED_WORD = """\
                 1. Debt to
                Income Ratio


                                                                   WEIGHTED
                                                      WEIGHTED      AVERAGE
                                                      AVERAGE      REMAINING
               NUMBER      DOLLAR      W.A. GROSS  DEBT-TO-INCOME  MONTHS TO
              OF LOANS     BALANCE       COUPON        RATIO       MATURITY
              --------  -------------  ----------  --------------  ---------
0% to 40%...        58  $2,861,149       8.799           28.14        239
40% to 50%..        26   1,375,680       8.986           46.20        217
50% to 60%..        11     500,959       8.987           53.03        250
TOTAL               95  $4,737,788       8.873           36.01        234
"""
IN_CAPITALS = """\
                                                      STATES
              No. of Loans           Current       Percentage      Weighted
                                     Balance      of Mortgage       Average
Location                                                 Pool      Loan Age
________      ____________      ____________      ___________      ________
Alabama                112       $22,532,551            75.92            14
Arizona                 34         7,144,919            24.08            14
Total                  146       $29,677,470           100.00            14
"""
CUT_OFF = """\
              2. Principal Balances as of the Cut-off Date
CURRENT MORTGAGE LOAN                            UNPAID       PERCENTAGE
PRINCIPAL BALANCE                 NUMBER       PRINCIPAL      OF MORTGAGE
                                 OF LOANS       BALANCE          POOL
---------------------            --------      ----------     -----------
1 through 25,000                       67      $1,304,451           42.77
25,001 through 50,000                  44       1,745,549           57.23
Total                                 111      $3,050,000          100.00
"""
NO_FIGURE = """\
WEIGHTED AVERAGE COUPON: 6.795%
WEIGHTED AVERAGE FICO CREDIT SCORE: 720

     Table 2: Original Terms

                             Number of           Unpaid      Percent of
Original Term (months)           Loans          Balance            Pool
______________________       _________      ___________      __________
180                                 52      $11,610,077           100.0
Total                               52      $11,610,077           100.0
"""
UNDERLINED = """\
                   SEASONING
                   ---------
                          Scheduled
Loan Age (Months)  Count    Balance % by Balance
                   ----- ---------- ------------
0................      1    322,207          4.8
1 to 6...........     30  6,356,753         95.2
Total                 31  6,678,960        100.0
"""
ATOP_THE_NEXT_PAGE = """\
                             Debt-to-Income Ratio

                                Loan            Cut-off          Percent of
Debt-to-Income Ratio            Count           Date Balance     Balance
____________________            _____           ____________     __________

0.01% to 60.00%                    91             19,538,566         100.00
                                -----           ------------     ----------
Total                              91             19,538,566         100.00



<PAGE>
FICO
                                Number          Aggregate        Percent of
                                of              Cut-off          Total
Range of FICO Scores            Loans           Date Balance     Balance
____________________            _____           ____________     __________

700 to 799                         90             19,338,566          98.98
800 and over                        1                200,000           1.02
                                -----           ------------     ----------
Total                              91             19,538,566         100.00
"""
ON_HEADS_OF_FIGURES = """\
               Collateral Summary

                       YEAR OF ORIGINATION
                       -------------------
                                          WEIGHTED
                              WEIGHTED    COMBINED
         NUMBER     DOLLAR    AVERAGE     LOAN-TO-VALUE  W.A.
  YEAR   OF LOANS   BALANCE   FICO SCORE  RATIO          ORIG. TERM
  -----------------------------------------------------------------
  1998         43   2,837,983         604         69.49%     360.00
  1999         20   1,162,017         610         70.10%     360.00
  Total:       63   4,000,000         606         69.67%     360.00
"""
NUMBERED_ON_MORE = """\
                       Collateral Summary

                1. Top 10 Zip Code
                  Concentrations
                            Percentage
                           of Mortgage    Weighted
                    Cut-off   Loans by     Average    W.A. Gross
Zip Code  Count  Date Balance  Balance       Ratio      Coupon
========  =====  ============  =======  ==========  ==========
94541...    4      $1,215,910    55.0%       50.8%     7.4940%
55221...    3         994,836    45.0        78.8      7.2646
Total       7      $2,210,746   100.0%       63.4%     7.3908%
"""
FLUSH_WITH_LABELS = """\
Weighted Average FICO Score: 609

Debt to
Income Ratio
                     Number       Principal  % of Total
Range of DTI        of Loans        Balance     Balance
------------        --------   ------------  ----------

0.01% to 40.00%          709   $ 40,068,280        73.7
40.01% to 50.00%         265     14,338,615        26.3

Totals                   974   $ 54,406,895       100.0
"""
OVER_A_BARE_HEAD = """\
                                   Originator

                                                   Average
                       Number of     Principal     Current
                       Mortgage        Balance     Balance
  Originator           Loans       Outstanding

  1st Harbor
    Mortgage Co.  .            4      $690,899    $172,725

  Quarry Lending              91    18,869,020     207,352
                       ---------   -----------    --------
  Total                       95   $19,559,919    $205,894
"""
SPAN = """\
        TOP 2 ZIP CODE
        CONCENTRATIONS


                                              Weighted Average
                                             -----------------
                                Dollar        Loan
        Zip Code  No. of Loans  Balance        Age      Coupon     FICO
        16604                2    186,353        2     7.8019%      690
        55694                2    167,566        1     8.0421%      700
        Total                4    353,919        2     7.9156%      695
"""
BELOW_A_REPORT = """\
                         ALDER CREEK HOME EQUITY LOAN TRUST
                         Mortgage Pool Characteristics


              Index of the Mortgage Loans of the Group 1 Loans
                            (As of Cut-off Date)
                            Aggregate Scheduled    Percentage of Aggregate
   Index Type    # Loans     Principal Balance        Principal Balance
----------       -------    -------------------    -----------------------
6 Month LIBOR        117        $ 59,075,318.86                      80.00
1 Year LIBOR          29          14,768,829.72                      20.00
Total                146        $ 73,844,148.58                     100.00
"""


def exhibit(text: str) -> str:
    """An exhibit that is a document of its own."""
    return f"<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>1\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n"


def titles(text: str) -> tuple[list[str | None], list[str]]:
    """The titles of the tables of a filing, and the codes of what is reported."""
    found = compiled(text)
    assert found.document is not None
    tables = [each for pool in found.document.pools for each in pool.stratifications]
    return [each.title for each in tables], [each.code.id for each in found.diagnostics]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BETWEEN_HEADS, "Debt-to-Income Ratios"),
        (NUMBERED, "5. Gross Margin"),
        (ALIGNED, "5. Loan Types"),
        (ONE_WORD, "1. Servicers"),
        (MARKED, "Servicers"),
        (TABLE_NUMBER, "Table 6: TOP 2 ZIP CODE CONCENTRATIONS"),
        (OVER_STROKES, "1. Principal Balances"),
        (LABELS_ABOVE, "Number of Units (Loan Group 2)"),
        (OVER_REPORT, "Original Loan Balance"),
        (REPEATED_WORD, "1. Debt to Income Ratio"),
        (IN_CAPITALS, "STATES"),
        (CUT_OFF, "2. Principal Balances as of the Cut-off Date"),
        (NO_FIGURE, "Table 2: Original Terms"),
        (UNDERLINED, "SEASONING"),
        (ATOP_THE_NEXT_PAGE, "FICO"),
        (ON_HEADS_OF_FIGURES, "YEAR OF ORIGINATION"),
        (OVER_A_BARE_HEAD, "Originator"),
        (NUMBERED_ON_MORE, "1. Top 10 Zip Code Concentrations"),
        (FLUSH_WITH_LABELS, "Debt to Income Ratio"),
        (SPAN, "TOP 2 ZIP CODE CONCENTRATIONS"),
    ],
)
def test_the_title_right_over_a_head_is_the_title(text: str, expected: str) -> None:
    found, codes = titles(exhibit(text))
    assert codes == []
    assert found[-1] == expected


def test_a_title_right_over_a_head_below_the_name_of_the_report_says_of_which_pool_it_is() -> None:
    found = compiled(exhibit(BELOW_A_REPORT))
    assert found.document is not None
    (pool,) = found.document.pools
    assert (pool.id, [each.code.id for each in found.diagnostics]) == ("1", [])
    assert (pool.stratifications[0].title or "").endswith("Index of the Mortgage Loans of the Group 1 Loans")


def test_a_title_right_over_a_head_at_the_top_of_a_page_is_no_title_of_an_exhibit() -> None:
    found, codes = titles(f"{filing()}<PAGE>\n{' ' * 20}EXHIBIT 99.1\n\n{PURPOSES}\n<PAGE>\n\n\n{PAGE_TOP}")
    assert codes == []
    assert found[-1] == "Lien Position"


def test_the_name_of_a_pool_at_the_top_of_a_page_is_a_heading_of_the_exhibit() -> None:
    pages = [
        f"{name:>40}\n\n    Pool Size . . . . . . .  {size}\n\n    Number of Loans . . . .  {count}\n"
        for name, size, count in (("GROUP I", "$2,100,350", 7), ("GROUP II", "$1,400,150", 5))
    ]
    text = "\n<PAGE>\n\n\n".join([f"{filing()}<PAGE>\n{' ' * 20}EXHIBIT 99.1\n\n{PURPOSES}", *pages])
    assert titles(text)[1] == []


def test_a_title_of_one_word_at_the_margin_is_no_paragraph() -> None:
    table = """\
Weighted Average Coupon:       6.902%
Weighted Average FICO:            730

Originator

                                                           Average
                                         Principal         Current
                    # of Loans             Balance         Balance
                    ----------      --------------     -----------
Harbor Funding              19      $ 3,887,622.45     $204,611.71
Quarry Bank                 12        2,512,377.55      209,364.80
Total                       31      $ 6,400,000.00     $206,451.61

     The loans were made by these two originators in the ordinary course of their
business, and the depositor bought them from these.
"""
    assert titles(exhibit(table)) == (["Originator"], [])


CLOSE_HEADS = """\
                          MORTGAGE RATES

               Number of Mortgage Current Balance % of Total
Rate                        Loans             ($)    Balance
               ------------------ --------------- ----------
5.001 - 5.500                   8       3,399,704       43.7
5.501 - 6.000                  10       4,376,001       56.3
-----------------------------------------------------------
Total                          18       7,775,705      100.0
"""


def test_heads_over_strokes_one_blank_apart_are_no_title() -> None:
    assert titles(exhibit(CLOSE_HEADS)) == (["MORTGAGE RATES"], [])


GOING_ON = """\
                               2. ORIGINAL BALANCE

Original Balance                    Aggregate
                                    Principal
                                    Balance    No. of Loans
----------------                    ---------  ------------
$249,999 and under                $ 1,207,111             5

$250,000-$299,999                   1,085,647             4

                                      -14-

<PAGE>


                               2. ORIGINAL BALANCE

Original Balance                    Aggregate
                                    Principal
                                    Balance    No. of Loans
----------------                    ---------  ------------
$550,000-$599,999                     586,728             1

$600,000-$799,999                   6,623,421            10


Grand Total:                       $9,502,907            20
"""


def test_a_numbered_title_again_on_the_next_page_is_of_the_same_table() -> None:
    assert titles(exhibit(GOING_ON)) == (["2. ORIGINAL BALANCE"], [])


@pytest.mark.parametrize("scale", ["(in millions)", "        ($MM)", "($ in millions)", "   (millions)"])
def test_a_scale_below_heads_in_capitals_is_a_line_of_the_head(scale: str) -> None:
    table = f"""\
PROPERTY TYPE

                                   NUMBER      AGGREGATE
                                     OF         BALANCE
PROPERTY TYPE                      LOANS      {scale}
---------------------------------------------------------
Single Family                          30            $2.1
Condominium                            80             8.0
---------------------------------------------------------
TOTAL                                 110           $10.1
"""
    found = compiled(exhibit(table))
    assert found.document is not None
    (stratification,) = found.document.pools[0].stratifications
    assert [column.key for column in stratification.columns] == ["label", "loan_count", "balance_usd"]
    assert stratification.total is not None
    assert stratification.total.balance_usd == 10_100_000
    assert titles(exhibit(table)) == (["PROPERTY TYPE"], [])


@pytest.mark.parametrize("page", ["<PAGE>\n", "\f", "-14-\n\f\n", "-14-\n<PAGE>\n"])
@pytest.mark.parametrize(
    "added", ["(continued)", "(con't)", "(continned)", "(concluded)", "(Page 2 of 2)", "- Cont'd."]
)
def test_a_title_that_is_continued_on_the_next_page(page: str, added: str) -> None:
    table = f"""\
GEOGRAPHIC DISTRIBUTION

                             Number of       Aggregate
State                          Loans          Balance
-------------------------    ---------   -------------
Alabama                            30    $2,000,000.00
Alaska                             10     1,000,000.00

{page}GEOGRAPHIC DISTRIBUTION {added}

                             Number of       Aggregate
State                          Loans          Balance
-------------------------    ---------   -------------
Arizona                            20     1,000,000.00
                             ---------   -------------
     Total                         60    $4,000,000.00
                             =========   =============
"""
    assert titles(exhibit(table)) == (["GEOGRAPHIC DISTRIBUTION"], [])


@pytest.mark.parametrize("unit", ["($)", "(%)", "($000)"])
def test_a_title_stays_one_above_a_head_that_ends_in_its_unit(unit: str) -> None:
    table = f"""\
             Geographic Distribution by State

                                           Current Balance
State                     Number of Loans  {unit:^15}
----------------------------------------------------------
California                              1      266,981.00
Colorado                                2      372,861.00
----------------------------------------------------------
Total                                   3      639,842.00
"""
    found = compiled(showing(table))
    assert found.document is not None
    assert [each.title for each in found.document.pools[0].stratifications] == ["Geographic Distribution by State"]
