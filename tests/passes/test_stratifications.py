"""The tables, typed: each figure under its own head or nowhere, what is missing null and reported, never shifted."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from small import TABLE, at, compiled, layout_codes, showing

from tscc.document.enums import Dimension
from tscc.document.model import Stratification
from tscc.pipeline import Compilation

TITLE = "                 GEOGRAPHIC DISTRIBUTION OF MORTGAGED PROPERTIES\n\n"
HEAD = """\
                           Number of             Aggregate Principal
State                      Loans                Balances Outstanding
-----                      ---------            --------------------

"""
MAINE = "Maine                            7                        $2,100,350\n"
VERMONT = "Vermont                          5                         1,400,150\n"
TOTAL = """
Total                           12                        $3,500,500
                               ===                        ==========
"""
BARE_HEAD = HEAD.replace("-----                      ---------            --------------------\n\n", "")
STATES = TITLE + HEAD + MAINE + VERMONT + TOTAL
PURPOSES = (
    STATES.replace("GEOGRAPHIC DISTRIBUTION", "PURPOSES")
    .replace("State  ", "Purpose")
    .replace("-----  ", "-------", 1)
    .replace("Maine   ", "Purchase")
    .replace("Vermont  ", "Refinance")
)


def typed(text: str) -> tuple[Stratification, list[str], Compilation]:
    """The first table of a text, typed, with the codes of its faults."""
    compilation = compiled(showing(text))
    assert compilation.document is not None
    assert compilation.document.pools
    return compilation.document.pools[0].stratifications[0], layout_codes(compilation), compilation


def figures(table: Stratification) -> list[tuple[str | None, int | None, str | None]]:
    """Label, count and balance of each row and of the total."""
    rows = [*table.rows, *([table.total] if table.total else [])]
    return [(row.label, row.loan_count, None if row.balance_usd is None else str(row.balance_usd)) for row in rows]


WHOLE = [("Maine", 7, "2100350"), ("Vermont", 5, "1400150"), ("Total", 12, "3500500")]


def test_a_table() -> None:
    table, codes, compilation = typed(STATES)
    assert codes == []
    assert (table.id, table.dimension.value, table.kind.value) == ("state", "state", "category")
    assert [(column.key, column.header) for column in table.columns] == [
        ("label", "State"),
        ("loan_count", "Number of Loans"),
        ("balance_usd", "Aggregate Principal Balances Outstanding"),
    ]
    assert figures(table) == WHOLE
    assert [row.code for row in table.rows] == ["ME", "VT"]
    assert compilation.document is not None
    assert compilation.document.unparsed == ()


def test_every_figure_stands_where_it_is_said_to() -> None:
    _, _, compilation = typed(STATES)
    spans = compilation.spans
    table = "/pools/0/stratifications/0"
    assert at(compilation, spans[f"{table}/rows/1/label"]) == "Vermont"
    assert at(compilation, spans[f"{table}/rows/0/balance_usd"]) == "$2,100,350"
    assert at(compilation, spans[f"{table}/total/loan_count"]) == "12"
    assert at(compilation, spans[f"{table}/title"]) == "GEOGRAPHIC DISTRIBUTION OF MORTGAGED PROPERTIES"
    head = at(compilation, spans[f"{table}/columns/1/header"])
    assert (head.split()[0], head.split()[-1]) == ("Number", "Loans")


@pytest.mark.parametrize(
    ("old", "new", "row", "code"),
    [
        ("  5 ", "    ", ("Vermont", None, "1400150"), "TS227"),
        ("1,400,150", "", ("Vermont", 5, None), "TS227"),
        ("Vermont", "       ", (None, 5, "1400150"), "TS230"),
        ("  5 ", " 1O ", ("Vermont", None, "1400150"), "TS401"),
        ("  5 ", "  x ", ("Vermont", None, "1400150"), "TS403"),
        ("1,400,150", "1,4OO,150", ("Vermont", 5, None), "TS401"),
        ("1,400,150", "14,00,150", ("Vermont", 5, None), "TS402"),
        ("  5 ", "5.5 ", ("Vermont", None, "1400150"), "TS403"),
        ("  5  ", "  5 9", ("Vermont", None, "1400150"), "TS401"),
    ],
)
def test_a_bad_or_missing_cell_is_null_and_one_error(
    old: str, new: str, row: tuple[str | None, int | None, str | None], code: str
) -> None:
    table, codes, _ = typed(TITLE + HEAD + MAINE + VERMONT.replace(old, new) + TOTAL)
    assert codes == [code]
    assert figures(table) == [WHOLE[0], row, WHOLE[2]]


def test_a_missing_cell_is_told_where_the_figure_should_be() -> None:
    _, _, compilation = typed(TITLE + HEAD + MAINE + VERMONT.replace("  5 ", "    ") + TOTAL)
    (fault,) = (fault for fault in compilation.diagnostics if fault.code.id == "TS227")
    start, end = (compilation.source.place(offset) for offset in fault.primary.span)
    assert (start.column, end.column) == (28, 37)
    assert "Vermont" in compilation.source.text[compilation.source.line_starts[start.line - 1] :][:20]


def test_a_missing_cell_of_a_row_of_two_lines_is_told_on_the_line_with_figures() -> None:
    row = "Vermont, with the towns that\n" + VERMONT.replace("Vermont", "adjoin ").replace("  5 ", "    ")
    _, _, compilation = typed(TITLE + HEAD + MAINE + row + TOTAL)
    (fault,) = (fault for fault in compilation.diagnostics if fault.code.id == "TS227")
    line = compilation.source.place(fault.primary.span.start).line
    assert compilation.source.text[compilation.source.line_starts[line - 1] :].startswith("adjoin")


def test_a_figure_shifted_between_columns_is_in_none() -> None:
    shifted = "Vermont                                5                   1,400,150\n"
    table, codes, compilation = typed(TITLE + HEAD + MAINE + shifted + TOTAL)
    assert codes == ["TS228"]
    assert figures(table)[1] == ("Vermont", None, "1400150")
    assert compilation.document is not None
    assert [(piece.kind.value, piece.text) for piece in compilation.document.unparsed] == [("figure", "5")]


def test_of_two_figures_under_one_head_neither_is_taken() -> None:
    table, codes, compilation = typed(TITLE + HEAD + MAINE + VERMONT.replace("    5    ", " 5   9   ") + TOTAL)
    assert codes == ["TS229"]
    assert figures(table)[1] == ("Vermont", None, "1400150")
    assert compilation.document is not None
    assert [(piece.kind.value, piece.text) for piece in compilation.document.unparsed] == [
        ("figure", "5"),
        ("figure", "9"),
    ]


@pytest.mark.parametrize("sign", ["-", "--", "N/A", "TBD", "n/a", "NA"])
def test_a_cell_that_says_there_is_none_is_null_without_fault(sign: str) -> None:
    row = f"Ohio{sign:>30}                                -\n"
    table, codes, _ = typed(TITLE + HEAD + MAINE + VERMONT + row + TOTAL)
    assert codes == []
    assert figures(table)[2] == ("Ohio", None, None)


@pytest.mark.parametrize("sign", ["*", "**", "(1)", "(a)"])
@pytest.mark.parametrize("rest", ["   Too small to tell.", "   too small to tell", " Too small to tell"])
def test_a_cell_that_is_only_a_mark_leaves_its_figure_to_the_note(sign: str, rest: str) -> None:
    row = f"Ohio                             1               {sign:>17}\n"
    table, codes, _ = typed(TITLE + HEAD + MAINE + VERMONT + row + TOTAL + f"\n{sign}{rest}\n")
    assert codes == []
    assert (figures(table)[2], table.rows[2].notes) == (("Ohio", 1, None), ("n1",))


@pytest.mark.parametrize("cell", ["<1", "< 1,000", "less than $1,000", ">$5"])
def test_a_cell_that_only_limits_its_figure_is_kept_as_text(cell: str) -> None:
    row = f"Ohio                             1               {cell:>17}\n"
    table, codes, compilation = typed(TITLE + HEAD + MAINE + VERMONT + row + TOTAL)
    assert (figures(table)[2], codes) == (("Ohio", 1, None), [])
    assert compilation.document is not None
    assert [(piece.kind.value, piece.text) for piece in compilation.document.unparsed] == [("figure", cell)]


@pytest.mark.parametrize(
    "row",
    [
        "Vermont, where there are fewer   5                         1,400,150\n",
        "Vermont, and the islands that    5                         1,400,150\nbelong to it\n",
        "Vermont, and the islands that\nbelong to it                     5                         1,400,150\n",
    ],
)
def test_a_long_label_takes_no_figure_with_it(row: str) -> None:
    table, codes, _ = typed(TITLE.replace("GEOGRAPHIC DISTRIBUTION", "SERVICERS") + HEAD + MAINE + row + TOTAL)
    assert codes == []
    assert figures(table)[1][1:] == WHOLE[1][1:]
    assert figures(table)[1][0] == " ".join(row.replace("5                         1,400,150", " ").split())


@pytest.mark.parametrize(
    ("total", "label"),
    [
        (TOTAL, "Total"),
        (TOTAL.replace("Total ", "TOTALS"), "TOTALS"),
        (TOTAL.replace("Total ", "Total:"), "Total:"),
        (TOTAL.replace("Total     ", "TOTAL POOL"), "TOTAL POOL"),
        (TOTAL.replace("Total      ", "Grand Total"), "Grand Total"),
        (
            "                               ---                        ----------\n"
            + TOTAL.lstrip("\n").replace("Total", "     "),
            None,
        ),
        (
            "                               ---                        ----------\n"
            + TOTAL.splitlines(keepends=True)[1].replace("Total", "     "),
            None,
        ),
    ],
)
def test_a_total_by_its_name_or_below_a_ruler(total: str, label: str | None) -> None:
    for below in ("", "\n" + PURPOSES):
        table, codes, _ = typed(TITLE + HEAD + MAINE + VERMONT + total + below)
        assert codes == []
        assert figures(table) == [*WHOLE[:2], (label, 12, "3500500")]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (HEAD.replace("State", "     ") + MAINE + VERMONT + TOTAL, ["TS221"]),
        (TITLE + HEAD + MAINE + VERMONT + TOTAL + "\n" + HEAD + MAINE + VERMONT + TOTAL, ["TS221"]),
        (TITLE + HEAD + MAINE + VERMONT, ["TS224"]),
        (
            TITLE
            + HEAD
            + MAINE
            + VERMONT
            + TOTAL
            + "\nOhio                             1                           100,000\n",
            ["TS225"],
        ),
        (TITLE + HEAD + MAINE + "\nxx xx\n\n" + VERMONT + TOTAL, ["TS226"]),
        (TITLE + HEAD + MAINE + "xx\n" + VERMONT + TOTAL, ["TS231"]),
        (STATES.replace("Maine", "Idaho") + "\n" + TITLE + BARE_HEAD + MAINE + VERMONT + TOTAL, ["TS223"]),
        (TITLE + HEAD + MAINE + VERMONT + TOTAL.replace("Total", "Toatl"), ["TS235"]),
        (TITLE + HEAD + MAINE + VERMONT + TOTAL.replace("Total     ", "Totl POOL:"), ["TS235"]),
        (TITLE + HEAD + MAINE + VERMONT + TOTAL.replace("Total  ", "Total :"), []),
        (TITLE + HEAD + MAINE + VERMONT + TOTAL.replace("Total ", "Toatls"), ["TS235"]),
        (TITLE + HEAD.splitlines()[2] + "\n" + MAINE + VERMONT + TOTAL, ["TS222"]),
        (TITLE + HEAD + MAINE.replace("Maine   ", "Mayne   ") + VERMONT + TOTAL, []),
    ],
)
def test_what_the_layout_lacks_is_told_once(text: str, codes: list[str]) -> None:
    found = typed(text)[1]
    assert [code for code in found if code != "TS407"] == codes


@pytest.mark.parametrize("title", ["TOP TEN ZIP CODES", "Top 2 States", "Ten Largest Zip Code Concentrations"])
def test_a_table_of_the_largest_only_needs_no_total(title: str) -> None:
    assert "TS224" not in typed(f"{title:^60}\n\n" + HEAD + MAINE + VERMONT)[1]


@pytest.mark.parametrize(("titled", "missed"), [(1, 0), (2, 3)])
def test_two_titles_show_that_a_shelf_prints_titles(titled: int, missed: int) -> None:
    rows = [MAINE.replace("Maine", state) + VERMONT for state in ("Maine", "Idaho", "Texas", "Iowa ", "Ohio ")]
    text = "\n\n".join(TITLE * (place < titled) + HEAD + each + TOTAL for place, each in enumerate(rows))
    assert typed(text)[1].count("TS221") == missed


@pytest.mark.parametrize("text", [HEAD + MAINE + VERMONT + TOTAL, TITLE + BARE_HEAD + MAINE + VERMONT + TOTAL])
def test_what_no_table_of_a_shelf_has_is_not_missed(text: str) -> None:
    table, codes, _ = typed(text)
    assert codes == []
    assert figures(table) == WHOLE


def test_lines_that_sum_up_otherwise_than_the_total_are_kept_as_unparsed() -> None:
    table, codes, compilation = typed(STATES + "Average:   $291,708.33\nLowest:     $51,300.00\n")
    assert codes == ["TS242"]
    assert figures(table) == WHOLE
    assert compilation.document is not None
    assert [each.text for each in compilation.document.unparsed] == ["Average: $291,708.33", "Lowest: $51,300.00"]


def test_amounts_in_thousands_are_so_many_dollars() -> None:
    table, codes, _ = typed(STATES.replace("Outstanding\n", "($000's)\n"))
    assert codes == []
    assert [column.key for column in table.columns] == ["label", "loan_count", "balance_usd"]
    assert f"{table.rows[0].balance_usd:f}" == "2100350000"


def test_averages_beside_balances_in_thousands_may_be_in_dollars() -> None:
    lines = ["LTV                  Loans    Balance    Average Balance", ""]
    rows = [
        "60.00 - 69.99           20      6,200            310,000",
        "70.00 - 80.00           25     10,650            426,000",
    ]
    text = "\n".join(
        [
            f"{'LOAN-TO-VALUE RATIOS ($000)':>45}",
            "",
            *lines,
            *rows,
            "Total                   45    $16,850           $374,444",
            "",
        ]
    )
    table, codes, _ = typed(text)
    assert codes in ([], ["TS223"])
    assert table.total is not None
    assert f"{table.total.balance_usd:f} {table.total.average_balance_usd:f}" == "16850000 374444"


def test_amounts_of_an_uncertain_scale_are_kept_as_printed() -> None:
    table, codes, _ = typed(STATES.replace("Outstanding\n", "($M)\n"))
    assert codes == ["TS417"]
    assert table.rows[0].cells == {"column_3": "$2,100,350"}


def test_amounts_with_cents_are_not_in_thousands() -> None:
    cents = STATES.replace("Outstanding\n", "($000's)\n").replace("$2,100,350", "2,100,350.00")
    table, codes, _ = typed(cents)
    assert codes == ["TS417"]
    assert f"{table.rows[0].balance_usd:f}" == "2100350.00"


@pytest.mark.parametrize(
    ("labels", "largest"),
    [(("$300 - $400", "$401 - $999"), "999000"), (("$300,000 - $400,000", "$400,001 - $999,999"), "999999")],
)
def test_the_edges_of_bands_are_in_the_scale_in_which_they_can_be_loans(labels: tuple[str, str], largest: str) -> None:
    text = (TITLE + HEAD + MAINE + VERMONT + TOTAL).replace("Outstanding\n", "($000's)\n")
    title = text.splitlines()[1] if not text.splitlines()[0].strip() else text.splitlines()[0]
    text = text.replace(title, f"{'SIZE OF MORTGAGE LOANS ($000)':>50}")
    for state, label in zip(("Maine", "Vermont"), labels, strict=True):
        text = text.replace(f"{state:<{len(label)}}", label)
    table, _, _ = typed(text)
    assert table.rows[1].band is not None
    assert f"{table.rows[1].band.upper:f}" == largest


def test_a_line_that_is_no_row_is_kept_as_unparsed() -> None:
    _, _, compilation = typed(TITLE + HEAD + MAINE + "\nxx xx\n\n" + VERMONT + TOTAL)
    assert compilation.document is not None
    assert [piece.text for piece in compilation.document.unparsed] == ["xx xx"]


def test_a_row_under_the_total_is_a_row_or_unparsed_and_never_lost() -> None:
    late = "\nOhio                             1                           100,000\n"
    table, _, compilation = typed(TITLE + HEAD + MAINE + VERMONT + TOTAL + late)
    assert compilation.document is not None
    unparsed = [piece.text for piece in compilation.document.unparsed]
    assert (("Ohio", 1, "100000") in figures(table)) != ("Ohio 1 100,000" in unparsed)
    assert figures(table)[-1] == WHOLE[2]


def test_a_misspelt_state_gets_no_code_but_a_hint() -> None:
    table, codes, compilation = typed(TITLE + HEAD + MAINE + VERMONT.replace("Vermont ", "Vermnot ") + TOTAL)
    assert codes == ["TS407"]
    assert (table.rows[1].label, table.rows[1].code) == ("Vermnot", None)
    (fault,) = (fault for fault in compilation.diagnostics if fault.code.id == "TS407")
    assert [way.edit.replacement for way in fault.help if way.edit] == ["Vermont"]


@pytest.mark.parametrize(("label", "codes"), [("Main    ", ["TS407"]), ("Carolina", [])])
def test_a_state_is_guessed_only_where_the_label_is_near(label: str, codes: list[str]) -> None:
    assert typed(TITLE + HEAD + MAINE + VERMONT.replace("Vermont ", label) + TOTAL)[1] == codes


@pytest.mark.parametrize(("label", "read"), [("Maine...", "Maine"), ("Maine..", "Maine..")])
def test_three_dots_lead_from_a_label_to_its_figures(label: str, read: str) -> None:
    assert typed(TITLE + HEAD + MAINE.replace("Maine   ", f"{label:8}") + VERMONT + TOTAL)[0].rows[0].label == read


def test_tables_of_one_dimension_are_numbered() -> None:
    compilation = compiled(showing(STATES + "\n\n" + TABLE + "\n\n" + STATES.replace("State ", "States")))
    assert compilation.document is not None
    assert [table.id for table in compilation.document.pools[0].stratifications] == [
        "state",
        "origination_year",
        "state-2",
    ]


WIDE = """\
                             CREDIT SCORES

             Number of     Aggregate Principal     Percent of    Weighted Average
FICO         Loans             Balance ($)         Balance       Mortgage Rate
----------   ---------     -------------------     ----------    ----------------
649 or less          4               1,000,100          28.57               7.125
650 to 699           3               1,100,250          31.43%
700 +                5               1,400,150          40.00%              6.250%
Total               12               3,500,500         100.00%              6.600%
"""


def test_a_wide_table_with_an_empty_cell_shifts_nothing() -> None:
    table, codes, _ = typed(WIDE)
    assert codes == ["TS227"]
    assert [column.key for column in table.columns] == [
        "label",
        "loan_count",
        "balance_usd",
        "balance_pct",
        "wa_rate_pct",
    ]
    assert [(row.loan_count, str(row.balance_pct), row.wa_rate_pct) for row in table.rows] == [
        (4, "28.57", Decimal("7.125")),
        (3, "31.43", None),
        (5, "40.00", Decimal("6.250")),
    ]
    bands = [(row.band.lower, row.band.upper) for row in table.rows if row.band]
    assert bands == [(None, Decimal(649)), (Decimal(650), Decimal(699)), (Decimal(700), None)]


def test_a_column_whose_head_is_not_known_keeps_its_words() -> None:
    table, codes, _ = typed(
        WIDE.replace("Weighted Average", "Gross Margin    ").replace("Mortgage Rate", "over Index   ")
    )
    assert [column.key for column in table.columns][-1] == "column_5"
    assert table.columns[-1].header == "Gross Margin over Index"
    assert table.total is not None
    assert [row.cells for row in (table.rows[1], table.total)] == [{"column_5": None}, {"column_5": "6.600%"}]
    assert codes == ["TS227"]


@pytest.mark.parametrize("columns", [9, 12, 13, 20])
def test_as_many_columns_as_filings_have(columns: int) -> None:
    names = ["Number", "Balance", *(f"Kind {n}" for n in range(4, columns + 1))]
    head = f"{'State':12}" + "".join(f"{name:>10}" for name in names)
    ruler = f"{'-----':12}" + "".join(f"{'-------':>10}" for _ in range(2, columns + 1))
    rows = [f"{name:12}" + "".join(f"{n * 11:10}" for n in range(2, columns + 1)) for name in ("Maine", "Total")]
    table, _, _ = typed(TITLE + "\n".join([head, ruler, *rows, ""]))
    assert len(table.columns) == columns
    cells = {f"column_{n}": str(n * 11) for n in range(4, columns + 1)}
    assert [column.key for column in table.columns[3:]] == [*cells]
    assert [row.cells for row in (*table.rows, table.total) if row] == [cells, cells]


FOURTEEN_COLUMNS = """\
State    Number  Balance    (4)  (5)  (6)  (7)  (8)  (9)  (10)  (11)  (12)  Minimum FICO  Maximum LTV
-----    ------  -------    ---  ---  ---  ---  ---  ---  ----  ----  ----  ------------  -----------
Maine         7  2,100,350    4    5    6    7    8    9    10    11    12           620        95.00
Vermont       5  1,400,150    4    5    6    7    8    9    10    11    12           600        90.00
Total        12  3,500,500    4    5    6    7    8    9    10    11    12           600        95.00
"""


def test_a_known_column_is_read_wherever_it_stands() -> None:
    table, codes, _ = typed(TITLE + FOURTEEN_COLUMNS)
    assert codes == []
    assert [str(row.min_credit_score) for row in table.rows] == ["620", "600"]
    assert [str(row.max_ltv_pct) for row in table.rows] == ["95.00", "90.00"]


AVERAGES = """\
                           Number of             Aggregate Principal    W.A.
State                      Loans                Balances Outstanding    FICO
-----                      ---------            --------------------    ----
Maine                            7                        $2,100,350     701
Vermont                          5                         1,400,150     733
Total                           12                        $3,500,500
"""


def test_a_total_need_not_have_an_average() -> None:
    table, codes, _ = typed(TITLE + AVERAGES)
    assert codes == []
    assert table.total is not None
    assert table.total.wa_credit_score is None
    _, codes, _ = typed(TITLE + AVERAGES.replace("     733", ""))
    assert codes == ["TS227"]
    _, codes, _ = typed(TITLE + AVERAGES.replace("$3,500,500", ""))
    assert codes == ["TS227"]


@pytest.mark.parametrize(
    ("head", "shares", "key"),
    [
        ("Percent of Mortgage Loans", ("60.00", "40.00"), "loan_pct"),
        ("Percent of Mortgage Loans", ("58.31", "41.69"), "balance_pct"),
        ("% of Loans", ("58.31", "41.69"), "balance_pct"),
        ("% of Number of Loans", ("58.31", "41.69"), "loan_pct"),
        ("% of Loans", ("60.02", "39.98"), "loan_pct"),
        ("% of Loans", ("60.024", "39.976"), "balance_pct"),
    ],
)
def test_shares_of_nothing_named_are_of_what_they_fit(head: str, shares: tuple[str, str], key: str) -> None:
    text = f"""\
State         Number of Loans    {head}
-----         ---------------    -------------------------
Maine                       6    {shares[0]:>25}
Vermont                     4    {shares[1]:>25}
Total                      10                       100.00
"""
    table, _, _ = typed(TITLE + text)
    assert [column.key for column in table.columns] == ["label", "loan_count", key]


@pytest.mark.parametrize(
    ("shares", "key"),
    [(("1.40", "0.35", "0.70"), "balance_pct"), (("0.50", "0.25", "0.75"), "loan_pct")],
)
def test_shares_in_a_table_of_the_largest_rows_are_of_what_they_fit(shares: tuple[str, str, str], key: str) -> None:
    text = f"""\
State         Principal Balance    % of Pool
-----         -----------------    ---------
Maine                $2,800,000        {shares[0]}%
Ohio                    700,000        {shares[1]}%
Vermont               1,400,000        {shares[2]}%
Total                $4,900,000        2.45%
"""
    table, _, _ = typed(TITLE + text)
    assert [column.key for column in table.columns] == ["label", "balance_usd", key]


@pytest.mark.parametrize(
    ("beside", "key"),
    [("% of Number", "balance_pct"), ("Note Rate  ", "loan_pct")],
    ids=["its share is taken", "alone"],
)
def test_one_row_shows_a_share_only_where_the_head_means_one_that_is_taken(beside: str, key: str) -> None:
    text = f"""\
State         Number of Loans    Principal Balance    {beside}    % of Loans
-----         ---------------    -----------------    -----------    ----------
Maine                       6           $2,332,400          60.00         58.31
Vermont                     4            1,667,600          40.00
Total                      10           $4,000,000         100.00
"""
    table, _, _ = typed(TITLE + text)
    assert table.columns[-1].key == key


def test_a_lost_row_of_counts_and_shares_of_balances_is_one_fault() -> None:
    text = """\
State         Number of Loans    Percent of Balance
-----         ---------------    ------------------
Maine                       6                 47.00
Ohio                        3                 31.00
Vermont                     4                 22.00
Total                      13                100.00
"""
    lost = compiled(showing(TITLE + text.replace("Ohio                        3                 31.00\n", "")))
    found = [each.code.id for each in lost.diagnostics]
    assert [code for code in found if code.startswith("TS50")] == ["TS501"]


def test_the_second_line_of_a_title_right_over_a_head_is_of_the_title() -> None:
    title = "                 GEOGRAPHIC DISTRIBUTION OF MORTGAGED\n                            HOUSES\n"
    table, codes, _ = typed(title + HEAD + MAINE + VERMONT + TOTAL)
    assert codes == []
    assert table.title == "GEOGRAPHIC DISTRIBUTION OF MORTGAGED HOUSES"
    assert [column.header for column in table.columns][:2] == ["State", "Number of Loans"]


def test_a_long_head_between_rulers_is_no_title() -> None:
    text = """\
  -------------------------------------------------------
  Original Term to Maturity
  (Months)                     Loans    Principal Balance
  -------------------------------------------------------
  240                              7           $2,100,350
  360                              5            1,400,150
  Total                           12           $3,500,500
"""
    table, codes, _ = typed("                         ORIGINAL TERMS\n\n" + text)
    assert codes == []
    assert table.title == "ORIGINAL TERMS"
    assert table.columns[0].header == "Original Term to Maturity (Months)"


SERVICERS = """\
Servicer                          Loans            Principal Balance
-----------------------       ---------            -----------------
Alder Bank                            7                   $2,100,350
Harbor Savings Association            5                    1,400,150
Mill National                         3                      900,150
Total                                15                   $4,400,650
"""


@pytest.mark.parametrize(
    ("under", "line"),
    [
        ("Harbor Savings Association", "Prepared by R. S."),
        ("Harbor Savings Association", "DRAFT"),
        ("-----------------------   ", "Confidential"),
        ("-----------------------   ", "   Prepared by R. Smith"),
        ("Alder Bank                ", "Held by none of those below"),
    ],
)
def test_a_stray_line_that_touches_a_row_is_told_and_joins_no_label(under: str, line: str) -> None:
    rows = SERVICERS.splitlines(keepends=True)
    at = next(place for place, row in enumerate(rows) if row.startswith(under))
    table, codes, _ = typed(TITLE + "".join([*rows[: at + 1], f"{line}\n", *rows[at + 1 :]]))
    assert codes in (["TS226"], ["TS231"])
    assert [row.label for row in table.rows] == ["Alder Bank", "Harbor Savings Association", "Mill National"]


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ("Alder Savings and Loan", "Association"),
        ("Alder Savings Association", "of Vermont"),
        ("Alder Savings (now Harbor", "Savings)"),
        ("Alder and", "Harbor Savings"),
        ("Alder Savings Association", "Inc."),
    ],
)
def test_a_label_that_goes_on_where_it_had_no_room_is_one(first: str, rest: str) -> None:
    wrapped = f"{first:26}            7                   $2,100,350\n  {rest}\n"
    text = SERVICERS.replace("Alder Bank                            7                   $2,100,350\n", wrapped)
    table, codes, _ = typed(TITLE + text)
    assert codes == []
    assert [row.label for row in table.rows][:2] == [f"{first} {rest}", "Harbor Savings Association"]


def test_a_label_that_opens_a_bracket_begins_a_row_though_other_tables_have_figures_first() -> None:
    text = """\
                      PROPERTY TYPES

Type                           Number of Loans   Principal Balance
------------------------------------------------------------------
Detached House                              45         $20,913,210
Condominium Unit (over four
stories high)                                6           2,880,028
Cooperative Unit                             9           4,798,563
------------------------------------------------------------------
Total                                       60         $28,591,801
"""
    row, rest = "Condominium Unit (over four", text.splitlines()[6]
    first = text.replace(f"{row}\n{rest}", f"{row}{rest[len(row) :]}\nstories high)")
    _, codes, compilation = typed(first.replace("PROPERTY TYPES", "TYPES OF PROPERTY") + "\n\n" + text)
    assert compilation.document is not None
    tables = compilation.document.pools[0].stratifications
    labels = ["Detached House", "Condominium Unit (over four stories high)", "Cooperative Unit"]
    assert ([[row.label for row in table.rows] for table in tables], codes) == ([labels, labels], [])


BESIDE = """\
       STATES OF LOANS                           PURPOSE OF LOANS

State        Loans         Balance      Purpose        Loans         Balance
-----        -----     -----------      -------        -----     -----------
Maine            7     $ 2,100,350      Purchase          12     $ 3,500,500
Vermont          5       1,400,150
Total           12     $ 3,500,500      Total             12     $ 3,500,500
"""


def test_of_tables_side_by_side_both_are_read() -> None:
    table, codes, compilation = typed(BESIDE)
    assert codes == ["TS246"]
    assert table.title == "STATES OF LOANS"
    assert figures(table) == WHOLE
    assert compilation.document is not None
    assert compilation.document.unparsed == ()
    (pool,) = compilation.document.pools
    second = pool.stratifications[1]
    assert (second.title, figures(second)) == (
        "PURPOSE OF LOANS",
        [("Purchase", 12, "3500500"), ("Total", 12, "3500500")],
    )


GOING_ON = """\
State        Loans         Balance      State          Loans         Balance
-----        -----     -----------      -----          -----     -----------
Maine            7     $ 2,100,350      Ohio               2     $   500,500
Vermont          5       1,400,150      Texas              4         800,700
"""
IN_HALVES = [*WHOLE[:2], ("Ohio", 2, "500500"), ("Texas", 4, "800700"), ("Total", 18, "4801700")]
WITH_UTAH = [*WHOLE[:2], ("Utah", 3, "500000"), *IN_HALVES[2:4], ("Total", 21, "5301700")]


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("                                        Total             18     $ 4,801,700\n", IN_HALVES),
        ("Total                                                     18     $ 4,801,700\n", IN_HALVES),
        ("Utah             3         500,000      Total             21     $ 5,301,700\n", WITH_UTAH),
    ],
    ids=["in-the-right-half", "below-both", "beside-a-row"],
)
def test_rows_that_go_on_beside_the_first_are_rows_of_the_table(
    last: str, expected: list[tuple[str, int, str]]
) -> None:
    table, codes, compilation = typed(TITLE + GOING_ON + last)
    assert codes == []
    assert figures(table) == expected
    assert compilation.document is not None
    assert compilation.document.unparsed == ()


def test_rows_beside_others_below_another_head_are_a_table_beside_them() -> None:
    total = "                                        Total             18     $ 4,801,700\n"
    _, codes, _ = typed(TITLE + GOING_ON.replace("      State   ", "      Purpose ") + total)
    assert codes == ["TS236"]


@pytest.mark.parametrize(
    ("grades", "beside"),
    [
        (("ABC", "DEF"), True),
        (("AB", "CD"), False),
        (("ABC",), False),
        (("ABC", "1"), False),
        (("ABC", "DEF", "1", "2"), False),
    ],
)
def test_words_in_most_rows_of_a_column_are_labels_of_a_table_beside(grades: tuple[str, ...], beside: bool) -> None:
    names = ("Maine", "Vermont", "Ohio", "Texas")[: len(grades)]
    rows = [
        f"{state:12}{n:6}    {grade:8}{n:,}00,000"
        for n, (state, grade) in enumerate(zip(names, grades, strict=True), 1)
    ]
    text = ["State        Loans    Grade    Balance", "-----        -----    -----    -------", *rows, ""]
    assert ("TS236" in typed(TITLE + "\n".join(text))[1]) is beside


@pytest.mark.parametrize(
    "title",
    [
        "         LOANS BY STATE\n         LOANS BY STATE\n\n",
        "         CONFIDENTIAL DRAFT COPY\n         LOANS BY STATE\n\n",
        "         LOANS BY STATE\n         PRELIMINARY - SUBJECT TO CHANGE\n\n",
    ],
)
def test_a_line_over_a_head_that_is_no_part_of_the_title_is_told(title: str) -> None:
    table, codes, compilation = typed(title + HEAD + MAINE + VERMONT + TOTAL)
    assert codes == ["TS226"]
    assert table.title == "LOANS BY STATE"
    assert compilation.document is not None
    assert len(compilation.document.unparsed) == 1


def test_a_list_under_a_total_has_no_rows_of_the_table() -> None:
    table, codes, compilation = typed(
        STATES + "\nW.A. FICO                     701\nW.A. LTV                   71.20%\n"
    )
    assert codes == []
    assert figures(table) == WHOLE
    assert compilation.document is not None
    assert str(compilation.document.pools[0].wa_credit_score) == "701"


@pytest.mark.parametrize("parted", ["Maine  ", "Vermont", "Total  "])
def test_a_label_with_its_figures_under_it_is_one_row(parted: str) -> None:
    table, codes, _ = typed(STATES.replace(f"\n{parted} ", f"\n{parted.rstrip()}\n{' ' * len(parted)} "))
    assert codes == []
    assert figures(table) == WHOLE


def test_a_misspelt_head_with_a_mark_inside_the_word_is_named_whole() -> None:
    _, codes, compilation = typed(TITLE + HEAD.replace("Number", "Nmu(1)ber") + MAINE + VERMONT + TOTAL)
    (fault,) = (fault for fault in compilation.diagnostics if fault.code.id == "TS234")
    text = compilation.source.text[slice(*fault.primary.span)]
    assert text == "Nmu(1)ber of"
    assert all(way.edit is None for way in fault.help)
    assert "TS301" in codes


def test_subtotals_are_not_rows() -> None:
    row = "Sub-total                        5                         1,400,150\n"
    table, codes, compilation = typed(TITLE + HEAD + MAINE + VERMONT + row + TOTAL)
    assert codes == ["TS242"]
    assert figures(table) == WHOLE
    (found,) = table.subtotals
    assert (found.label, found.loan_count, found.rows_above, found.adds) == ("Sub-total", 5, 2, ())
    assert compilation.document is not None
    assert not compilation.document.unparsed


GROUPED = """\
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>1
<TEXT>
                               LOAN TYPE

Loan Type                 Number of     Principal         Percent
                          Loans         Balance           of Pool
Fixed 10 Year                   16       2,118,204          21.69%
Fixed 20 Year                   24       4,246,796          43.48
Total Fixed Rate                40       6,365,000          65.16
Adjustable 1 Year               11       1,403,000          14.36
Adjustable 5 Year               10       2,000,000          20.47
Subtotal                        21       3,403,000          34.84
Total                           61      $9,768,000         100.00%
</TEXT>
</DOCUMENT>
"""


IN_GROUPS = """\
                         LOAN PROGRAMS

Program                      Number        Balance        Percent
Fixed Rate
   30 Year                       16       2,118,204          21.69
   15 Year                       24       4,246,796          43.48
Adjustable Rate
   2/28                          11       1,403,000          14.36
   3/27                          10       2,000,000          20.47
Total                            61      $9,768,000         100.00
"""


def test_a_heading_over_rows_is_known_by_the_next_one_where_no_ruler_is_above_it() -> None:
    table, codes, compilation = typed(IN_GROUPS)
    assert codes == ["TS242"]
    assert [each.label for each in table.rows] == ["30 Year", "15 Year", "2/28", "3/27"]
    assert [each.header for each in table.columns] == ["Program", "Number", "Balance", "Percent"]
    assert [(each.text, each.rows_above) for each in table.headings] == [("Fixed Rate", 0), ("Adjustable Rate", 2)]
    assert compilation.document is not None
    assert not compilation.document.unparsed


OVERLEAF = """\
                         MORTGAGE RATES

Rate                         Number        Balance        Percent
Below 6%                         16       2,118,204          21.69
6% to 7%                         24       4,246,796          43.48
Carried forward                  40       6,365,000          65.16

<PAGE>

Rate                         Number        Balance        Percent
Brought forward                  40       6,365,000          65.16
Above 7%                         21       3,403,000          34.84
Total                            61      $9,768,000         100.00
"""


def test_what_is_carried_forward_to_the_next_page_is_no_row() -> None:
    table, codes, _ = typed(OVERLEAF)
    assert codes == []
    assert [each.label for each in table.rows] == ["Below 6%", "6% to 7%", "Above 7%"]
    assert [(each.label, each.adds) for each in table.subtotals] == [
        ("Carried forward", (0, 1)),
        ("Brought forward", (0, 1)),
    ]


def test_a_subtotal_adds_up_the_rows_since_the_last_one() -> None:
    compilation = compiled(GROUPED)
    assert [found.code.id for found in compilation.diagnostics] == []
    assert compilation.document is not None
    (table,) = compilation.document.pools[0].stratifications
    assert [(each.label, each.loan_count, each.adds) for each in table.subtotals] == [
        ("Total Fixed Rate", 40, (0, 1)),
        ("Subtotal", 21, (2, 3)),
    ]
    assert [name for name, _ in table.printed()] == [
        "rows/0", "rows/1", "subtotals/0", "rows/2", "rows/3", "subtotals/1", "total",
    ]  # fmt: skip
    held = [found.subject for found in compilation.results if found.name.endswith("_subtotal")]
    assert len(held) == 6


@pytest.mark.parametrize(
    ("printed", "spoilt", "code", "helps"),
    [
        ("6,365,000", "6,356,000", "TS502", "perhaps $6,365,000 for $6,356,000 in the printed subtotal"),
        ("24       4", "42       4", "TS501", 'perhaps 24 for 42 in row "Fixed 20 Year"'),
        ("40       6", "4O       6", "TS401", "the figure is 40: the filing ties with no other reading"),
    ],
)
def test_a_misprint_is_settled_by_a_subtotal(printed: str, spoilt: str, code: str, helps: str) -> None:
    (found,) = compiled(GROUPED.replace(printed, spoilt)).diagnostics
    assert found.code.id == code
    assert [way.text.partition(": the likeliest")[0] for way in found.help] == [helps]


@pytest.mark.parametrize(("percent", "codes"), [("65.16", []), ("65.17", []), ("61.56", ["TS504"])])
def test_the_percentage_of_a_subtotal_is_the_sum_of_its_rows(percent: str, codes: list[str]) -> None:
    found = compiled(GROUPED.replace("65.16", percent)).diagnostics
    assert [each.code.id for each in found] == codes
    assert all('the percentages that "Total Fixed Rate" adds up sum to 65.17%' in each.message for each in found)


def test_a_row_with_the_figures_of_a_subtotal_is_not_all_that_it_adds_up() -> None:
    compilation = compiled(GROUPED.replace("40       6,365,000          65.16", "24       4,246,796          43.48"))
    assert compilation.document is not None
    (table,) = compilation.document.pools[0].stratifications
    assert [each.adds for each in table.subtotals] == [(), (2, 3)]
    assert [found.code.id for found in compilation.diagnostics] == ["TS242"]


GROUPED_LINES = GROUPED.splitlines(keepends=True)
GROUPED_ROWS = [at for at, line in enumerate(GROUPED_LINES) if line.startswith(("Fixed", "Adjustable"))]


@pytest.mark.parametrize("at", GROUPED_ROWS)
def test_a_row_of_a_subtotal_that_is_printed_twice_is_one_too_many(at: int) -> None:
    twice = "".join([*GROUPED_LINES[: at + 1], *GROUPED_LINES[at:]])
    ways = [way.text for found in compiled(twice).diagnostics if found.code.id == "TS501" for way in found.help]
    assert ways == [f'perhaps row "{GROUPED_LINES[at][:17].strip()}" is one too many: without it the table ties']


@pytest.mark.parametrize("at", GROUPED_ROWS)
def test_a_lost_row_of_a_subtotal_is_told(at: int) -> None:
    left = "".join([*GROUPED_LINES[:at], *GROUPED_LINES[at + 1 :]])
    assert "TS501" in [found.code.id for found in compiled(left).diagnostics]


def test_the_last_of_several_subtotals_is_no_total() -> None:
    compilation = compiled(GROUPED.replace("Total                           61      $9,768,000         100.00%\n", ""))
    assert compilation.document is not None
    (table,) = compilation.document.pools[0].stratifications
    assert (table.total, [each.adds for each in table.subtotals]) == (None, [(0, 1), (2, 3)])
    assert [found.code.id for found in compilation.diagnostics] == ["TS224"]


@pytest.mark.parametrize(("name", "adds"), [("row-over-its-parts", (0, 1)), ("row-under-its-parts", (1, 2))])
def test_a_row_that_sums_up_its_parts_is_a_subtotal(name: str, adds: tuple[int, ...]) -> None:
    table = case(name)
    assert [(each.label, each.adds) for each in table.subtotals] == [("Fixed Rate", adds)]


def case(name: str) -> Stratification:
    """The only table of a case that is a filing of its own."""
    compilation = compiled((Path(__file__).parents[1] / "cases" / "filing" / f"{name}.txt").read_text())
    assert compilation.document is not None
    ((table,),) = (pool.stratifications for pool in compilation.document.pools)
    return table


def test_a_column_of_conditions_is_text() -> None:
    table = case("condition-in-a-column")
    assert [column.key for column in table.columns[1:]] == [
        "balance_usd", "balance_pct", "column_4", "wa_credit_score", "wa_rate_pct",
    ]  # fmt: skip
    assert table.rows[0].cells == {"column_4": "> 85.0"}


def test_heads_that_one_blank_separates_are_those_of_two_columns() -> None:
    table = case("heads-a-blank-apart")
    assert [column.header for column in table.columns][1:3] == [
        "Number of Contracts As of Cut-off Date",
        "Aggregate Principal Balance Outstanding",
    ]


def test_the_head_of_a_report_is_no_title() -> None:
    table = case("head-of-a-report-over-a-table")
    assert (table.title, table.dimension.value) == ("OGMT 2005-3", "other")


@pytest.mark.parametrize(
    "underline", ["---------------------\n", "---------------------\n\n", "-------------------------\n"]
)
def test_an_underlined_title_over_a_full_ruler_is_the_title(underline: str) -> None:
    title = f"          Distribution by State\n          {underline}"
    ruler = "-" * 64 + "\n"
    head = ruler + HEAD.splitlines()[0] + "\n" + HEAD.splitlines()[1] + "\n" + ruler
    again = (
        "\n<PAGE>\n\n" + title.replace("State\n", "State (continued)\n").replace("---\n", "---------------\n") + head
    )
    table, codes, _ = typed(title + head + MAINE + again + VERMONT + TOTAL)
    assert codes == []
    assert (table.title, table.dimension.value) == ("Distribution by State", "state")
    assert figures(table) == WHOLE


def test_a_title_over_a_head_of_ten_lines_between_rules() -> None:
    words = ["Aggregate", "Stated", "Principal", "Balance", "Outstanding", "as", "of", "the", "Cut-off", "Date"]
    rule = "-" * 56
    head = "\n".join(f"{word:>56}" for word in words[:-2])
    table = f"""\
               3. Remaining Months to Maturity

{rule}
{head}
Range of                        Number           Cut-off
Months                        of Loans              Date
{rule}
335 - 348                            7        $2,100,350
349 - 360                            5         1,400,150

Total:                              12        $3,500,500
"""
    compilation = compiled(showing(table))
    assert compilation.diagnostics == ()
    assert compilation.document is not None
    (found,) = compilation.document.pools[0].stratifications
    assert (found.title, found.dimension) == ("3. Remaining Months to Maturity", Dimension.REMAINING_TERM)


@pytest.mark.parametrize(
    ("heads", "codes"),
    [
        (("Avg. Gross", "Avg. Combined"), ["TS250"]),
        (("Avg. Gross", "Avg. FICO"), []),
        (("Avg. Coupon", "Avg. FICO"), []),
    ],
)
def test_heads_of_averages_that_do_not_say_of_what_are_told(heads: tuple[str, str], codes: list[str]) -> None:
    first, second = (f"Wtd. {head}" for head in heads)
    table = (
        f"{'PURPOSES OF MORTGAGE LOANS':^70}\n\n{'Purpose':12}{'Number':>8}{'Balance':>14}{first:>20}{second:>20}\n"
        f"{'-' * 12}{'------':>8}{'----------':>14}{'-' * 14:>20}{'-' * 14:>20}\n"
        f"{'Purchase':12}{8:>8}{'$2,400,350':>14}{'7.250%':>20}{701:>20}\n"
        f"{'Refinance':12}{4:>8}{'1,100,150':>14}{'7.250%':>20}{701:>20}\n"
        f"{'Total':12}{12:>8}{'$3,500,500':>14}{'7.250%':>20}{701:>20}\n"
    )
    assert [each.code.id for each in compiled(showing(table)).diagnostics] == codes


@pytest.mark.parametrize(
    ("below", "above"),
    [
        ("(table continued on next page)", "(table continued from previous page)"),
        ("Continued on the following page.", ""),
        ("- continued -", "[Cont'd]"),
        ("(CONTINUED ON PAGE 5)", "(Table, continued)"),
    ],
)
@pytest.mark.parametrize("blank", ["", "\n"])
def test_words_for_the_next_page_are_no_line_of_the_table(below: str, above: str, blank: str) -> None:
    pages = f"{blank}{below:>52}\n\n<PAGE>\n\n{above:>60}\n\n"
    table, codes, compilation = typed(TITLE + HEAD + MAINE + pages + HEAD + VERMONT + TOTAL)
    assert (codes, figures(table)) == ([], WHOLE)
    assert compilation.document is not None
    assert not compilation.document.unparsed


ZIPS = (("94541", "5", "5.4%"), ("94542", "7", "4.7"), ("94543", "2", "3.9"))


@pytest.mark.parametrize(
    ("rows", "codes"),
    [
        ((*ZIPS, ("", "14", "14.1%")), ["TS245"]),
        ((*ZIPS, ("", "13", "15.9%")), ["TS224", "TS230"]),
        ((ZIPS[0], ("", "5", "5.4%")), ["TS245"]),
    ],
)
def test_a_last_row_without_a_label_is_a_total_where_it_adds_up(
    rows: Sequence[tuple[str, str, str]], codes: list[str]
) -> None:
    head = "            ZIP CODES\n\nZip Code  Loans  % of Pool\n--------  -----  ---------\n"
    lines = [f"{label:<8}{count:>7}{share:>11}\n" for label, count, share in rows]
    found = compiled(showing(head + "".join(lines)))
    assert [each.code.id for each in found.diagnostics] == codes
