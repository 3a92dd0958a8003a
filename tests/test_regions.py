"""Table regions: which lines belong to a table and what each is in it, in the layouts seen in filings."""

from __future__ import annotations

import pytest
from small import read

IN_TABLE = frozenset(
    "TABLE_TITLE TOP_RULER HEAD HEAD_RULER BARE_HEAD RULER LEAD ROW WRAP TOTAL SUMMARY JUNK".split()  # noqa: SIM905
)
PROSE = "     The loans of this pool were chosen by the sponsor from those it made."


def shown(text: str) -> list[str]:
    """What each line is in a table, `-` where it is in none; equal neighbours made one."""
    found: list[str] = []
    for line in read(text.strip("\n") + "\n"):
        kind = line.kinds[0] if line.kinds[0] in IN_TABLE else "-"
        if kind != "TOTAL" or line.cells:
            found.append(kind)
    return [kind for at, kind in enumerate(found) if at == 0 or kind != found[at - 1]]


def rows(text: str) -> list[list[tuple[int | None, str]]]:
    """The cells of the rows and totals of a text."""
    return [
        [(cell.column, cell.text) for cell in line.cells]
        for line in read(text.strip("\n") + "\n")
        if line.kinds[0] in ("ROW", "TOTAL") and line.cells
    ]


RULED = """
                 GEOGRAPHIC DISTRIBUTION OF LOANS

                           Number of             Aggregate Principal
State                      Loans                Balances Outstanding
-----                      ---------            --------------------
Maine                            7                        $2,100,350
Vermont                          5                         1,400,150

Total                           12                        $3,500,500
                               ===                        ==========
"""

LAYOUTS = {
    "one ruler a column": (RULED, "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER"),
    "prose around it": (f"{PROSE}\n{RULED}\n{PROSE}\n", "- TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER -"),
    "title of two lines": (
        RULED.replace("OF LOANS\n", "OF LOANS\n                          BY STATE\n"),
        "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER",
    ),
    "rows a blank line apart": (
        RULED.replace("2,100,350\n", "2,100,350\n\n").replace("-----\nMaine", "-----\n\nMaine"),
        "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER",
    ),
    "full-width ruler above the head and under it": (
        """
SIZE OF LOANS
--------------------------------------------------------------------
State                      Loans                Balances Outstanding
--------------------------------------------------------------------
Maine                          7                          $2,100,350
Vermont                        5                           1,400,150
--------------------------------------------------------------------
Total                         12                          $3,500,500
""",
        "TABLE_TITLE TOP_RULER HEAD HEAD_RULER ROW RULER TOTAL",
    ),
    "full-width ruler after every row": (
        """
                   SIZE OF LOANS

State                      Loans                Balances Outstanding
--------------------------------------------------------------------
Maine                          7                          $2,100,350
--------------------------------------------------------------------
Vermont                        5                           1,400,150
--------------------------------------------------------------------
Total                         12                          $3,500,500
--------------------------------------------------------------------
""",
        "TABLE_TITLE HEAD HEAD_RULER ROW RULER ROW RULER TOTAL RULER",
    ),
    "no ruler at all": (
        """
                   SIZE OF LOANS

State                      Loans                Balances Outstanding
Maine                          7                          $2,100,350
Vermont                        5                           1,400,150
Total                         12                          $3,500,500
""",
        "TABLE_TITLE BARE_HEAD ROW TOTAL",
    ),
    "two columns": (
        """
                   LOAN PURPOSE

Purpose                    Percent
-------                    -------
Purchase                    61.2%
Refinance                   38.8
Total                      100.0%
""",
        "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL",
    ),
    "no total": (RULED[: RULED.index("Total")], "TABLE_TITLE HEAD HEAD_RULER ROW"),
    "total between rulers without its name": (
        RULED.replace(
            "\nTotal                           12",
            "                               ---   ----\n                                12",
        ),
        "TABLE_TITLE HEAD HEAD_RULER ROW RULER TOTAL RULER",
    ),
    "page mark between title and head": (
        RULED.replace("OF LOANS\n", "OF LOANS\n\n<PAGE>\n"),
        "TABLE_TITLE - HEAD HEAD_RULER ROW TOTAL RULER",
    ),
    "head printed again above a wrapped label": (
        RULED.replace("Vermont    ", "$1 through\n$9         ").replace(
            "2,100,350\n", "2,100,350\n\n<PAGE>\n" + RULED[: RULED.index("Maine")]
        ),
        "TABLE_TITLE HEAD HEAD_RULER ROW - LEAD ROW TOTAL RULER",
    ),
    "lines that sum up below a total without its name": (
        RULED.replace(
            "\nTotal                           12",
            "                               ---   ----\n                                12",
        )
        + "Average: $291,695\n",
        "TABLE_TITLE HEAD HEAD_RULER ROW RULER TOTAL RULER SUMMARY",
    ),
    "page mark between rows": (
        RULED.replace("2,100,350\n", "2,100,350\n\n<PAGE>\n\n"),
        "TABLE_TITLE HEAD HEAD_RULER ROW - ROW TOTAL RULER",
    ),
    "footnote under a short rule": (
        RULED + "-----------\n*   Of which one on an island.\n",
        "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER -",
    ),
    "wrapped label": (
        RULED.replace("Maine                       ", "Dwellings of one to four    ").replace(
            "2,100,350\n", "2,100,350\nstories\n"
        ),
        "TABLE_TITLE HEAD HEAD_RULER ROW WRAP ROW TOTAL RULER",
    ),
    "label before the line of its figures": (
        RULED.replace("Maine                       ", "Dwellings of one to four and\nfive stories                "),
        "TABLE_TITLE HEAD HEAD_RULER LEAD ROW TOTAL RULER",
    ),
    "junk between rows": (
        RULED.replace("2,100,350\n", "2,100,350\n\nxx xx\n\n"),
        "TABLE_TITLE HEAD HEAD_RULER ROW JUNK ROW TOTAL RULER",
    ),
    "label of three lines, figures on the last": (
        RULED.replace("Maine                       ", "Dwellings of a\nkind (less than\nfive stories)               "),
        "TABLE_TITLE HEAD HEAD_RULER LEAD ROW TOTAL RULER",
    ),
    "junk between a row and its ruler": (
        """
                   SIZE OF LOANS

State                      Loans                Balances Outstanding
--------------------------------------------------------------------
Maine                          7                          $2,100,350
xx xx
--------------------------------------------------------------------
Vermont                        5                           1,400,150
--------------------------------------------------------------------
Total                         12                          $3,500,500
""",
        "TABLE_TITLE HEAD HEAD_RULER ROW JUNK RULER ROW RULER TOTAL",
    ),
    "no ruler, the left head on the first line": (
        """
                   SIZE OF LOANS

State                                        Aggregate
                        Number of            Principal
                            Loans              Balance

Maine                           7           $2,100,350
Vermont                         5            1,400,150
Total                          12           $3,500,500
""",
        "TABLE_TITLE BARE_HEAD ROW TOTAL",
    ),
    "no ruler, a label over its first row": (
        """
                   SIZE OF LOANS

Size                        Loans              Balance

$100,000 through
$499,999                        7           $2,100,350
$500,000 through
$999,999                        5            1,400,150
Total                          12           $3,500,500
""",
        "TABLE_TITLE BARE_HEAD LEAD ROW LEAD ROW TOTAL",
    ),
    "two columns under full rulers, the left head first": (
        """
            LOAN PURPOSE
-------------------------------------
Purpose                    Percent of
                               Loans
-------------------------------------
Purchase                        61.2%
Refinance                       38.8
Total                          100.0%
""",
        "TABLE_TITLE TOP_RULER HEAD HEAD_RULER ROW TOTAL",
    ),
    "a title on its head": (
        RULED.replace("OF LOANS\n\n", "OF LOANS\n"),
        "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER",
    ),
    "a title right over a head that begins elsewhere": (
        """
                        Scores of the Loans
                           Number of             Aggregate Principal
Score                      Loans                Balances Outstanding
-----                      ---------            --------------------
601 - 700                        7                        $2,100,350
701 - 800                        5                         1,400,150
""",
        "TABLE_TITLE HEAD HEAD_RULER ROW",
    ),
    "a title at the margin over a head that begins elsewhere": (
        """
Credit Scores
                           Number of             Aggregate Principal
Score                      Loans                Balances Outstanding
-----                      ---------            --------------------
601 - 700                        7                        $2,100,350
701 - 800                        5                         1,400,150
""",
        "TABLE_TITLE HEAD HEAD_RULER ROW",
    ),
    "a stub head over three lines": (
        """
                           SCORES

Scores
of the                     Number of             Aggregate Principal
Borrower                   Loans                Balances Outstanding
-----                      ---------            --------------------
601 - 700                        7                        $2,100,350
701 - 800                        5                         1,400,150
""",
        "TABLE_TITLE HEAD HEAD_RULER ROW",
    ),
    "another pool's heading and list on the page under the total": (
        RULED
        + "\n<PAGE>\n\n                         POOL 2\n\n\nW.A. Age                   163 months\nLoans                      12\n",
        "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER -",
    ),
    "values with units over a table": (
        "Average Loan Age     3 months\nRemaining Term     326 months\n\n" + RULED,
        "- TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER",
    ),
    "a head repeated on a new page without its mark": (
        RULED.replace("Outstanding\n", "Outstanding*\n").replace(
            "Vermont",
            "<PAGE>\n\n                           Number of             Aggregate Principal\n"
            "State                      Loans                Balances Outstanding\n"
            "-----                      ---------            --------------------\nVermont",
        ),
        "TABLE_TITLE HEAD HEAD_RULER ROW - ROW TOTAL RULER",
    ),
    "a line of signs between rows": (
        RULED.replace("Vermont", "@@ 12 ##\nVermont"),
        "TABLE_TITLE HEAD HEAD_RULER ROW JUNK ROW TOTAL RULER",
    ),
    "averages under the total": (
        RULED + "Average:    $291,708.33\nLowest:      $51,300.00\n",
        "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER SUMMARY",
    ),
    "a note right under the total": (
        RULED + "(1) None of the loans of more than 5% of the pool is in one zip code.\n",
        "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER -",
    ),
    "a sentence right under the total": (
        RULED + "No more than 5% of the loans by balance are in any one zip code of the two.\n",
        "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER -",
    ),
    "two tables": (RULED + RULED, "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER " * 2),
    "prose with figures": (f"{PROSE}\n\n     There are 7 loans of $2,100,350 in Maine,  and 5 in Vermont.\n", "-"),
    "justified prose with figures": (
        """
      each by the dwelling under all a farmhouse building north that dwelling 1,
2029.  building  paint cellar on farmhouse dwelling stables in $25,549,574 by by
pastures  1,  1999 all then-on-under cellar in countryside on garden to 80%, all
to  pastures  river  its  deal-of-north  meadow  on  garden by 95%. the pastures
cottage  each-on-owner river of countryside of the building house in to building
1,  1999  to 77.7%. in made each $2,522,902 by all pastures house for orchard to
staircase  foundation  stables  of  the  and  who  that.  on paint 90%(2) in who
building  under  for chimney it courtyard settlement greenhouse to neighborhood,
all. in on and stables farmhouse on and pasture.
""",
        "-",
    ),
    "an underlined heading": ("Item 5.   Other Events.\n-------   ------------\n\n" + PROSE, "-"),
    "an item right under a table": (
        RULED + "\nItem 7.   Exhibits.\n-------   ---------\n",
        "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER -",
    ),
    "the signatures right under a table": (
        RULED + "\n                  SIGNATURES\n\nBy: Ida M. Thornbury\n",
        "TABLE_TITLE HEAD HEAD_RULER ROW TOTAL RULER -",
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout(layout: str) -> None:
    text, expected = LAYOUTS[layout]
    assert " ".join(shown(text)) == expected.strip()


def test_figures_stand_under_the_strokes() -> None:
    assert rows(RULED) == [
        [(0, "Maine"), (1, "7"), (2, "$2,100,350")],
        [(0, "Vermont"), (1, "5"), (2, "1,400,150")],
        [(0, "Total"), (1, "12"), (2, "$3,500,500")],
    ]


def test_strokes_one_blank_apart_are_columns_where_each_has_a_figure() -> None:
    table = """
                  YEARS OF ORIGINATION
                  # of Loans Scheduled   Pct. of
Year Originated              Balance     Pool
---------------   ---------- ---------- ------------
1998                      89 $5,116,619     100.000%
"""
    assert rows(table) == [
        [(0, "1998"), (1, "89"), (2, "$5,116,619"), (3, "100.000%")],
    ]


def test_a_missing_cell_shifts_no_figure() -> None:
    assert rows(RULED.replace(" 5   ", "     "))[1] == [(0, "Vermont"), (2, "1,400,150")]


def test_without_a_ruler_the_widest_rows_show_the_columns() -> None:
    text, _ = LAYOUTS["no ruler at all"]
    missing = text.replace("5                           1,400,150", "                            1,400,150")
    assert rows(missing)[1] == [(0, "Vermont"), (2, "1,400,150")]


def test_a_band_with_gaps_is_one_label() -> None:
    text, _ = LAYOUTS["no ruler at all"]
    bands = text.replace("Maine  ", "$1  -  $99 ").replace("Vermont     ", "$100  -  $200")
    bands = bands.replace("State", "Size ").replace("                   SIZE", "    SIZE")
    assert [row[0] for row in rows(bands)] == [(0, "$1  -  $99"), (0, "$100  -  $200"), (0, "Total")]


def test_figures_beside_their_strokes_stand_under_the_nearest() -> None:
    aside = RULED.replace("                            7  ", "                                7").replace(
        "Vermont                          5", "Vermont                              5"
    )
    aside = aside.replace("Maine                            7    ", "Maine                                7")
    aside = aside.replace("Total                           12    ", "Total                               12")
    assert [row[1] for row in rows(aside)] == [(1, "7"), (1, "5"), (1, "12")]


def test_a_wide_table_keeps_its_columns() -> None:
    head = "Term          " + "".join(f"{name:>14}" for name in ("Loans", "Balance", "Percent", "Rate", "LTV", "FICO"))
    ruler = "------------- " + "".join(f"{'-' * 9:>14}" for _ in range(6))
    row = "1 - 180       " + "".join(f"{figure:>14}" for figure in ("7", "2,100,350", "60.00%", "6.250", "71.2", "733"))
    other = "181 - 360     " + "".join(f"{figure:>14}" for figure in ("5", "1,400,150", "40.00", "", "70.1", "720"))
    table = f"                 ORIGINAL TERMS\n\n{head}\n{ruler}\n{row}\n{other}\n"
    assert rows(table) == [
        [(0, "1 - 180"), (1, "7"), (2, "2,100,350"), (3, "60.00%"), (4, "6.250"), (5, "71.2"), (6, "733")],
        [(0, "181 - 360"), (1, "5"), (2, "1,400,150"), (3, "40.00"), (5, "70.1"), (6, "720")],
    ]


def test_rules_between_rows_are_no_ruler_of_a_head_without_one() -> None:
    rule = "-" * 58
    head = "Principal Balance             Balance        No. of Loans\n"
    table = f"SIZE OF MORTGAGE LOANS\n\n{head}less than $300,000          $ 853,687                   3\n{rule}\n"
    table += f"$300,000 thru               $ 310,529                   1\n$324,999\n{rule}\n"
    assert [row[0] for row in rows(table)] == [(0, "less than $300,000"), (0, "$300,000 thru")]


def test_a_wide_table_without_a_ruler() -> None:
    table = (
        "SIZE OF MORTGAGE LOANS\n\n"
        "                            Aggregate                                      Weighted\n"
        "                            Unpaid                                          Average         Weighted\n"
        "Outstanding Principal       Principal                                      Original     Average Loan\n"
        "Balance by Loan Size        Balance       Maximum LTV     No. of Loans         Term              Age\n"
        "less than $300,000          $ 853,687          71.68%                3        180.0              0.0\n\n"
        "$300,000 thru               $ 310,529          34.36                 1        180.0              2.0\n"
        "$324,999\n"
    )
    assert len(rows(table)) == 2
