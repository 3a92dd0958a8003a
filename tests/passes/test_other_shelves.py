"""Lists and tables as other shelves print them, each in an exhibit of its own."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from exhibits import pools_of

from tscc.document.enums import DealKind, Dimension
from tscc.document.model import Pool, Row
from tscc.pipeline import compile_filing


def others(pool: Pool) -> dict[str, str | None]:
    return {fact.label: fact.value for fact in pool.other_facts}


def test_each_column_of_a_list_is_a_group() -> None:
    first, second, whole = pools_of("""\
                          Collateral Summary

                                     Group 1         Group 2           Total
Aggregate Principal Balance   $81,448,909.08  $11,448,909.08  $92,897,818.16
Number of Loans                          158              38             196
Weighted Average Rate                 5.083%          5.283%          5.108%
Prepayment Penalty                    12.00%          14.00%          12.25%
""")
    assert [pool.id for pool in (first, second, whole)] == ["1", "2", "aggregate"]
    assert [pool.loan_count for pool in (first, second, whole)] == [158, 38, 196]
    assert [str(pool.gross_wac_pct) for pool in (first, second, whole)] == ["5.083", "5.283", "5.108"]
    assert others(second) == {"Prepayment Penalty": "14.00"}


@pytest.mark.parametrize("behind", ["", ":", "......"])
@pytest.mark.parametrize("blank", ["", "\n"])
def test_a_list_of_groups_without_a_ruler_may_have_colons_or_leader_dots(behind: str, blank: str) -> None:
    first, second, whole = pools_of(f"""\
                          Collateral Summary

                                        Group 1            Group 2            Total
{blank}{"Scheduled Balance" + behind:36}$81,448,909.08     $11,448,909.08     $92,897,818.16
{"Number of Loans" + behind:36}158                38                 196
{"Gross WAC" + behind:36}5.083%             5.283%             5.108%
{"Prepayment Penalty" + behind:36}12.00%             14.00%             12.25%
""")
    assert [pool.loan_count for pool in (first, second, whole)] == [158, 38, 196]
    assert [str(pool.gross_wac_pct) for pool in (first, second, whole)] == ["5.083", "5.283", "5.108"]
    assert others(second) == {"Prepayment Penalty": "14.00"}


def test_figures_without_a_label_in_a_list_of_groups_are_told_and_kept() -> None:
    compiled = compile_filing(
        b"""EXHIBIT 99.1

                          Collateral Summary

                                     Group 1         Group 2           Total
Aggregate Principal Balance   $81,448,909.08  $11,448,909.08  $92,897,818.16
Number of Loans                          158              38             196
                                         160              40             200
Weighted Average Rate                 5.083%          5.283%          5.108%
""",
        None,
    )
    (found,) = compiled.diagnostics
    assert (found.code.id, compiled.source.at(found.primary.span)) == ("TS230", "8:42-8:77")
    assert compiled.document is not None
    assert [pool.loan_count for pool in compiled.document.pools] == [158, 38, 196]
    assert [piece.text.split() for piece in compiled.document.unparsed if piece.at.startswith("8:")] == [
        ["160", "40", "200"]
    ]


def test_the_columns_of_a_list_are_the_mean_the_least_and_the_most() -> None:
    (pool,) = pools_of("""\
                              Weighted Average      Minimum         Maximum
Current Balance                   $341,104.00    $41,118.00   $1,290,400.00
Mortgage Rate                          6.402%        5.375%          7.625%
Original Term                             360           180             360
FICO                                      706           601             811
""")
    assert (pool.balance_usd, str(pool.gross_wac_pct), str(pool.wa_credit_score)) == (None, "6.402", "706")
    assert others(pool)["Weighted Average Current Balance"] == "341104.00"
    assert others(pool)["Mortgage Rate: Maximum"] == "7.625"
    assert others(pool)["FICO: Minimum"] == "601"


def test_the_least_and_the_most_are_beside_figures_without_a_head() -> None:
    (pool,) = pools_of("""\
                                                   Minimum         Maximum
Scheduled Principal Balance       $65,000,000      $45,000        $650,000
Average Balance                      $203,125
Number of Mortgage Loans                  320
Weighted Average:
  Gross Coupon                         6.969%       5.500%          8.250%
  Original LTV                         73.67%       10.00%          95.00%
""")
    assert (pool.loan_count, str(pool.balance_usd), str(pool.gross_wac_pct)) == (320, "65000000", "6.969")
    assert str(pool.wa_original_ltv_pct) == "73.67"
    assert others(pool)["Scheduled Principal Balance: Maximum"] == "650000"
    assert others(pool)["Gross Coupon: Minimum"] == "5.500"


@pytest.mark.parametrize("head", ["          Average", " Average or Total", "    Total/Average", "Aggregate/Average"])
@pytest.mark.parametrize("sign", ["", ":"])
@pytest.mark.parametrize("ruler", ["", f"{'':26}-----------------  -----------  ------------\n"])
@pytest.mark.parametrize("blank", ["", "\n"])
def test_sums_are_above_rows_with_their_least_and_most(head: str, sign: str, ruler: str, blank: str) -> None:
    text = f"""\
{"":26}{head}      Minimum       Maximum
{ruler}Number of Loans*                      204
Aggregate Balance*             $40,800,000
{blank}Mortgage Rate*                      6.402%       5.375%        7.625%
FICO*                                  706          601           811
"""
    (pool,) = pools_of(text.replace("*", sign or " "))
    assert (pool.loan_count, str(pool.balance_usd)) == (204, "40800000")
    assert (str(pool.gross_wac_pct), str(pool.wa_credit_score)) == ("6.402", "706")
    assert others(pool)["FICO: Minimum"] == "601"


def test_what_is_no_average_under_the_head_of_averages() -> None:
    (pool,) = pools_of("""\
                                 Wtd Avg      Minimum       Maximum
                             (if applicable)
                             ---------------  ----------   --------
Number of Loans                        1,204
Aggregate Current Balance       $188,402,110   $10,004     $812,300
Gross Coupon                          7.412%    4.990%      13.250%
Credit Score                             612       480          798
First Lien                            97.40%
""")
    assert (pool.loan_count, str(pool.balance_usd)) == (1204, "188402110")
    assert (str(pool.gross_wac_pct), str(pool.wa_credit_score)) == ("7.412", "612")
    assert others(pool)["First Lien"] == "97.40"
    assert others(pool)["Aggregate Current Balance: Maximum"] == "812300"


def test_the_list_of_a_bank() -> None:
    (pool,) = pools_of("""\
Total Orig. Bal.:            $82,500,000.00
Total Curr. Bal.:            $81,448,909.08
Loan Count:                             158
W.A. Gross Coupon:                   6.402%
W.A. Pass-Through Rate:
Latest Maturity Date:            2033-05-01
% OLTV over 95:                        1.2%
""")
    assert (str(pool.balance_usd), str(pool.latest_maturity_date)) == ("81448909.08", "2033-05-01")
    assert others(pool) == {"Total Orig. Bal.": "82500000.00", "W.A. Pass-Through Rate": None, "% OLTV over 95": "1.2"}


STATES = ("Maine", "Vermont")
TWO_SHARES = """\
                              STATES

              Number of       Principal       Percent       Percent
State             Loans         Balance    {first}    {second}
{rows}
Total                40       1,000,000         100.0         100.0
"""


@pytest.mark.parametrize(
    ("first", "second", "shares", "keys"),
    [
        ("of Pool", "of Loans", ("60.0          75.0", "40.0          25.0"), ["balance_pct", "loan_pct"]),
        ("Mortgages", "of Balance", ("75.0          60.0", "25.0          40.0"), ["loan_pct", "balance_pct"]),
        ("of Pool", "of Loans", ("100.0         100.0",), ["balance_pct", "loan_pct"]),
        ("Mortgages", "of Balance", ("100.0         100.0",), ["balance_pct", "column_5"]),
    ],
)
def test_two_columns_of_shares(first: str, second: str, shares: tuple[str, ...], keys: list[str]) -> None:
    """The figures tell shares of balances from shares of loans, where the heads do not."""
    known = ("30         600,000", "10         400,000") if len(shares) > 1 else ("40       1,000,000",)
    lines = [f"{name:20}{of}         {share:>5}" for name, of, share in zip(STATES, known, shares, strict=False)]
    (pool,) = pools_of(TWO_SHARES.format(first=f"{first:>10}", second=f"{second:>10}", rows="\n".join(lines)))
    assert [column.key for column in pool.stratifications[0].columns][3:] == keys


def test_a_label_that_reaches_the_values_goes_on_below() -> None:
    (pool,) = pools_of("""\
Aggregate Current Principal Balance              $51,338,004
Weighted Average Mortgage Rate                   6.802%
Weighted Average FICO Credit Score               706
Weighted Average Months to Next Rate
Adjustment Date                                  58
""")
    assert others(pool) == {"Weighted Average Months to Next Rate Adjustment Date": "58"}


HEAD = """\
                         Number     Principal   Percent
{0:<20}     of Loans     Balance    of Pool
"""


def bands(rows: str, title: str = "CURRENT BALANCE", first: str = "Balance") -> list[Row]:
    (pool,) = pools_of(f"                   {title}\n\n{HEAD.format(first)}{rows}")
    (table,) = pool.stratifications
    return [*table.rows]


def test_bands_without_loans_are_rows_without_figures() -> None:
    rows = bands("""\
$0 - $50,000
$50,001 - $100,000
$100,001 - $200,000            4     600,000     37.50%
$200,001 - $300,000
$300,001 - $400,000            3   1,000,000     62.50%
Total                          7   1,600,000    100.00%
""")
    assert [row.loan_count for row in rows] == [None, None, 4, None, 3]
    assert [row.band.upper for row in rows if row.band] == [
        Decimal(edge) for edge in ("50000", "100000", "200000", "300000", "400000")
    ]


@pytest.mark.parametrize(
    ("label", "edges"),
    [
        ("60.00 to less than 80.00", ("60.00", True, "80.00", False)),
        ("60.00 but less than 80.00", ("60.00", True, "80.00", False)),
        ("80.00 >=", ("80.00", True, None, None)),
        ("80.00 >", ("80.00", False, None, None)),
        ("60.00 <=", (None, None, "60.00", True)),
        ("60.00 <", (None, None, "60.00", False)),
    ],
)
def test_a_sign_behind_an_edge(label: str, edges: tuple[str | None, bool | None, str | None, bool | None]) -> None:
    own = f"{label:<26}     3   1,000,000     62.50%\n"
    before, behind = ("50.00 - 59.99", "") if edges[0] else ("", "80.01 - 90.00")
    other = f"{before or behind:<26}     4     600,000     37.50%\n"
    total = "Total                          7   1,600,000    100.00%\n"
    rows = bands((other + own if before else own + other) + total, "ORIGINAL LTV", "LTV")
    band = rows[1 if before else 0].band
    assert band
    assert (str(band.lower) if band.lower else None, band.lower_inclusive) == edges[:2]
    assert (str(band.upper) if band.upper else None, band.upper_inclusive) == edges[2:]


def test_a_title_that_selects_loans_is_of_a_part_of_the_pool() -> None:
    (pool,) = pools_of(f"""\
Total number of loans: 143
Total balance: $68,204,118.00

             Selection Criteria: Balance le 75000

{HEAD.format("Property Type")}\
Single Family                  1      52,364     36.88%
Condominium                    2      89,612     63.12%
Total                          3     141,976    100.00%

             DTI ge 45

{HEAD.format("Property Type")}\
Single Family                 12   3,052,364     76.80%
Condominium                    4     922,000     23.20%
Total                         16   3,974,364    100.00%
""")
    assert [table.dimension for table in pool.stratifications] == [Dimension.PROPERTY_TYPE] * 2
    assert pool.loan_count == 143


def test_the_totals_of_regions_are_no_rows() -> None:
    (pool,) = pools_of(
        f"""\
                   GEOGRAPHIC DISTRIBUTION

{HEAD.format("State")}\
California                     4     300,000     23.08%
Nevada                         1     200,000     15.38%
  Total West                   5     500,000     38.46%
Florida                        3     800,000     61.54%
  Total South                  3     800,000     61.54%
Total                          8   1,300,000    100.00%
"""
    )
    (table,) = pool.stratifications
    assert [row.label for row in table.rows] == ["California", "Nevada", "Florida"]
    assert [(each.label, each.adds) for each in table.subtotals] == [("Total West", (0, 1)), ("Total South", (2,))]


def test_heads_of_other_shelves() -> None:
    (pool,) = pools_of(
        """\
                   FICO SCORE

                                                      $ of                AVG
FICO           HELOCs           UPB   % of UPB        Pool   NZWA         UPB
601 - 650          40  2,350,000.00      20.70   2,350,000    631   58,750.00
651 - 700          20  9,000,000.00      79.30   9,000,000    681  450,000.00
Total              60 11,350,000.00     100.00  11,350,000    671  189,166.67
""",
    )
    (table,) = pool.stratifications
    assert [column.key for column in table.columns] == [
        "label", "loan_count", "balance_usd", "balance_pct", "column_5", "wa_credit_score", "average_balance_usd",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "head", "one", "other", "codes"),
    [
        ("TYPES OF MORTGAGED PROPERTIES", "Property Type", "Single Family", "Single-family detached", ["TS241"]),
        ("TYPES OF MORTGAGED PROPERTIES", "Property Type", "PUD", "De minimis PUD", []),
        ("PURPOSES OF MORTGAGE LOANS", "Loan Purpose", "Rate/Term Refinance", "No Cash-out Refi", ["TS241"]),
        ("PURPOSES OF MORTGAGE LOANS", "Loan Purpose", "Refinance", "Cash-out Refinance", []),
        ("OCCUPANCY", "Occupancy", "Primary", "Owner Occupied", ["TS241"]),
    ],
)
def test_two_labels_of_one_category(title: str, head: str, one: str, other: str, codes: list[str]) -> None:
    text = f"""\
                       {title}

                          Number of      Aggregate
{head:<26}Loans          Balance
-------------             ---------      -----------

{one:<26}       10        1,000,000
{other:<26}       20        3,000,000
Other                             5          500,000

Total                            35     $  4,500,000
"""
    (pool,) = pools_of(text, *codes)
    assert [table.total and table.total.loan_count for table in pool.stratifications] == [35]


@pytest.mark.parametrize("name", ["Statistical Cut-off Date", "Statistical Calculation Date"])
@pytest.mark.parametrize("first", [True, False])
def test_the_cut_off_date_beside_a_statistical_one(name: str, *, first: bool) -> None:
    dates = [f"{name:<30}May 1, 1999\n", f"{'Cut-off Date':<30}June 1, 1999\n"]
    sizes = "Loan Count                    400\nPool Size                     $40,000,000\nGross WAC                     7.250%\n"
    (pool,) = pools_of("".join(dates if first else dates[::-1]) + sizes)
    assert pool.cut_off_date == date(1999, 6, 1)
    assert [(fact.label, fact.value) for fact in pool.other_facts] == [(name, "May 1, 1999")]
    (pool,) = pools_of(dates[0] + sizes)
    assert pool.cut_off_date == date(1999, 5, 1)


def _purposes(first: int, second: int) -> str:
    rows = [("Purchase", first, first * 100_000), ("Cash-out", second, second * 100_000)]
    rows.append(("Total", first + second, (first + second) * 100_000))
    lines = [f"{label:<16}{count:>9}      ${balance:>10,}\n" for label, count, balance in rows]
    head = "                   Number of      Aggregate\nPurpose            Loans          Balance\n"
    ruler = "-------            ---------      -----------\n"
    return f"               PURPOSES OF MORTGAGE LOANS\n\n{head}{ruler}\n{lines[0]}{lines[1]}\n{lines[2]}\n"


@pytest.mark.parametrize("total", ["", "TOTAL MORTGAGE LOANS: 400 LOANS, $40,000,000\n\n"])
def test_a_pool_is_named_with_its_size_over_its_tables(total: str) -> None:
    first = "POOL I MORTGAGE LOANS: 150 LOANS, $15,000,000\n\n" + _purposes(50, 100)
    second = "POOL II MORTGAGE LOANS: 250 LOANS, $25,000,000\n\n" + _purposes(150, 100)
    pools = pools_of(total + first + second)
    sizes = [(pool.id, pool.loan_count, pool.balance_usd, len(pool.stratifications)) for pool in pools]
    assert sizes[-2:] == [("I", 150, Decimal(15_000_000), 1), ("II", 250, Decimal(25_000_000), 1)]
    assert sizes[:-2] == ([("aggregate", 400, Decimal(40_000_000), 0)] if total else [])


def test_the_last_pool_of_a_list_does_not_name_the_table_below() -> None:
    sizes = "GROUP I: 150 LOANS, $15,000,000\nGROUP II: 250 LOANS, $25,000,000\n\n"
    pools = pools_of(sizes + _purposes(200, 200))
    assert [(pool.id, pool.loan_count) for pool in pools] == [("I", 150), ("II", 250), ("aggregate", None)]


def test_a_letter_in_the_size_of_a_named_pool_is_told() -> None:
    (pool,) = pools_of("POOL I MORTGAGE LOANS: 15O LOANS, $15,000,000\n\n" + _purposes(50, 100), "TS401")
    assert pool.balance_usd == Decimal(15_000_000)


SHEET = """\
                    FENWICK MORTGAGE LOAN POOLS
                    FENWICK SERIES 2004-3
                    POOL PROFILE (3/9/2004)
"""
BELOW = """
                                 --------------  --------------  ------------------
                                    7/1 POOL       10/1 POOL         TOLERANCE
                                 --------------  --------------  ------------------
AGGREGATE PRINCIPAL BALANCE        $205,000,000     $98,500,000     (+/- 5.00%)

MORTGAGE LOAN CUTOFF DATE              1-Mar-04        1-Mar-04         N/A
INTEREST RATE RANGE               4.000 - 6.125   4.375 - 6.500         N/A
GROSS WAC                                4.945%          5.388%   (+5 bps/ -10 bps)
WALTV                                       66%                     (maximum +5%)
CALIFORNIA %                                58%             49%     (maximum 65%)
"""


def permitted(pool: Pool) -> dict[str, dict[str, str]]:
    """How much each fact of a pool may vary, and which way."""
    ways = ("plus_minus", "plus", "minus", "max", "min")
    found: dict[str, dict[str, str]] = {}
    for each in pool.tolerances:
        stated = {way: str(getattr(each, way)) for way in ways if getattr(each, way) is not None}
        found.setdefault(each.fact, {}).update(stated)
    return found


@pytest.mark.parametrize("ruled", [True, False])
def test_each_column_of_a_profile_is_the_pool_of_a_product(ruled: bool) -> None:
    rule = BELOW.splitlines()[1]
    sheet = SHEET + (BELOW if ruled else BELOW.replace(f"{rule}\n", "", 1))
    first, second = pools_of(sheet)
    assert [first.id, second.id] == ["7/1", "10/1"]
    assert [str(pool.cut_off_date) for pool in (first, second)] == ["2004-03-01", "2004-03-01"]
    assert [str(pool.gross_wac_pct) for pool in (first, second)] == ["4.945", "5.388"]
    assert others(second) == {"INTEREST RATE RANGE": None, "CALIFORNIA %": "49"}
    assert [(str(each.min), str(each.max), each.unit) for each in second.other_facts if each.min] == [
        ("4.375", "6.500", "pct")
    ]
    of_both = {
        "balance_usd": {"plus_minus": "5.00"},
        "gross_wac_pct": {"plus": "5", "minus": "10"},
        "CALIFORNIA %": {"max": "65"},
    }
    assert permitted(second) == of_both
    assert permitted(first) == of_both | {"wa_original_ltv_pct": {"plus": "5"}}


def test_a_tolerance_behind_each_pool_is_of_that_pool() -> None:
    first, second = pools_of("""\
                             ------------  --------------  ------------  --------------
                              30 YR POOL     TOLERANCE      15 YR POOL     TOLERANCE
                             ------------  --------------  ------------  --------------
AGGREGATE PRINCIPAL BALANCE  $350,000,000   (+/- 5.00%)    $140,000,000   (+/- 7.00%)
GROSS WAC                          6.511%   (+/- 5 bps)          5.944%
WAM (in months)                       358                           178  (+/- 3 months)
WALTV                                 67%  (maximum +5%)            61%   (maximum 65%)
""")
    assert [first.id, second.id] == ["30 YR", "15 YR"]
    assert permitted(first) == {
        "balance_usd": {"plus_minus": "5.00"},
        "gross_wac_pct": {"plus_minus": "5"},
        "wa_original_ltv_pct": {"plus": "5"},
    }
    assert permitted(second) == {
        "balance_usd": {"plus_minus": "7.00"},
        "wa_remaining_term_months": {"plus_minus": "3"},
        "wa_original_ltv_pct": {"max": "65"},
    }


ONE = """
                                 --------------  ------------------
                                   {product}        TOLERANCE
                                 --------------  ------------------
AGGREGATE PRINCIPAL BALANCE        {balance}     (+/- 5.00%)
MORTGAGE LOAN CUTOFF DATE              1-Mar-04         N/A
GROSS WAC                                6.012%     (+/- 5 bps)
WAM (in months)                             358     (+/- 2 months)
"""


@pytest.mark.parametrize(("second", "ids"), [("15 YR POOL", ["30 YR", "15 YR"]), (None, ["1"])])
def test_profiles_of_several_products_are_a_pool_each(second: str | None, ids: list[str]) -> None:
    sheets = [ONE.format(product="30 YR POOL", balance="$205,000,000")]
    sheets += [ONE.format(product=second, balance=" $98,500,000")] if second else []
    pools = pools_of("\n<PAGE>\n\n".join(f"{SHEET}{sheet}" for sheet in sheets))
    assert [pool.id for pool in pools] == ids
    assert [str(pool.balance_usd) for pool in pools] == ["205000000", "98500000"][: len(ids)]


def test_a_variance_of_several_pools_that_cannot_be_read_is_told_once() -> None:
    pools_of(SHEET + BELOW.replace("(+5 bps/ -10 bps)", "(+ / 10 bps)"), "TS416")


def test_what_a_profile_permits_without_a_figure_is_kept() -> None:
    lone = "RELOCATION %                                                        (maximum 3%)\n"
    document = compile_filing((SHEET + BELOW + lone).encode(), None).document
    assert document is not None
    assert permitted(document.pools[0])["CALIFORNIA % RELOCATION %"] == {"max": "65"}
    assert "(maximum 3%)" in {fact.value for pool in document.pools for fact in pool.other_facts}


def test_what_is_told_of_a_price_below_a_profile_is_a_list() -> None:
    (pool,) = pools_of(f"""{SHEET}
                                 --------------  ------------------
                                   30 YR POOL        TOLERANCE
                                 --------------  ------------------
AGGREGATE PRINCIPAL BALANCE        $205,000,000     (+/- 5.00%)
GROSS WAC                                6.012%     (+/- 5 bps)

                    FENWICK MORTGAGE LOAN POOLS
                    FENWICK SERIES 2004-3
                    PRICING INFORMATION

   RATING AGENCIES               TBD BY FENWICK

   PASS THRU RATE                5.50%
   ASSUMED SIZE OF THE CLASS     0.45%

   FINAL STRUCTURE DUE DATE      16-Apr-04        9:00 AM

   SETTLEMENT DATE               29-Apr-04
""")
    assert (pool.stratifications, str(pool.closing_date)) == ((), "2004-04-29")
    assert others(pool) == {
        "RATING AGENCIES": "TBD BY FENWICK",
        "PASS THRU RATE": "5.50",
        "ASSUMED SIZE OF THE CLASS": "0.45",
        "FINAL STRUCTURE DUE DATE": "16-Apr-04 9:00 AM",
    }


def test_the_title_of_a_profile_names_the_series() -> None:
    document = compile_filing(f"{SHEET}{BELOW}".encode(), None).document
    assert document is not None
    assert (document.deal.kind, document.deal.series) == (DealKind.PROFILE_SHEET, "2004-3")


COMBINED = """
           DISTRIBUTION OF THE MORTGAGE LOANS BY COMBINED LOAN-TO-
                        VALUE RATIOS (GROUP 2)
{0}-----------------------------------------------------------------------
Combined Loan-to-            Number of       Aggregate          Percent
Value Ratio                      Loans         Balance          of Pool
-----------------------------------------------------------------------
  50.00% or less                    12     $ 1,200,000            30.00%
  50.01% -  60.00%                   8       1,600,000            40.00
  60.01% -  70.00%                   5       1,200,000            30.00
-----------------------------------------------------------------------
  All loans                         25     $ 4,000,000           100.00%
"""


@pytest.mark.parametrize(("indent", "strokes"), [(0, 0), (11, 55), (24, 22)], ids=["none", "first line", "last line"])
def test_a_title_of_two_lines_is_underlined_below_either(indent: int, strokes: int) -> None:
    """A lone table of bands of another quantity, with the share of each, is one of loans."""
    underline = f"{' ' * indent}{'-' * strokes}\n" if strokes else ""
    (pool,) = pools_of(COMBINED.format(underline))
    (table,) = pool.stratifications
    assert table.title == "DISTRIBUTION OF THE MORTGAGE LOANS BY COMBINED LOAN-TO-VALUE RATIOS (GROUP 2)"
    assert [row.loan_count for row in table.rows] == [12, 8, 5]


def test_the_ruler_below_a_total_shows_the_columns_of_touching_heads() -> None:
    (pool,) = pools_of("""\
                       REMAINING MONTHS TO STATED MATURITY

                                                                      W.A.
                           Number of Current     Percentage Wtd. Avg. Original LTV
  Remaining Terms (months) Loans     Balance ($) of Pool    Coupon    (%)
  --------------------------------------------------------------------------------
  121 - 180                        9  $6,613,942      28.6%    7.072%       57.19%

  181 - 240                        6   4,015,289       17.3     6.829        43.90

  301 - 360                       27  12,536,133       54.1     6.904        53.82

  --------------------------------------------------------------------------------
  Total:                          42 $23,165,364     100.0%    6.939%       53.06%
                           ========= =========== ========== ========= ============
""")
    (table,) = pool.stratifications
    assert [column.key for column in table.columns] == [
        "label",
        "loan_count",
        "balance_usd",
        "balance_pct",
        "wa_rate_pct",
        "wa_original_ltv_pct",
    ]
