"""Tables whose bands have their edges in two columns."""

from __future__ import annotations

import pytest
from exhibits import pools_of
from small import built, showing

from tscc.document.model import Band, Stratification
from tscc.syntax import nodes

TABLE = """\
                     MORTGAGE RATES

{lower:16}{upper:14}Number      Aggregate
                               of Loans      Balance
-----------------------------------------------------
   6.000%       6.500%               50   $ 5,000,000
   6.500        7.000                30     3,000,000
   7.000        {last:10}           20     2,000,000
-----------------------------------------------------
Total                              100   $10,000,000
"""


def bands(table: Stratification) -> list[str]:
    """The bands of a table in the notation of intervals."""
    return [_interval(row.band) for row in table.rows if isinstance(row.band, Band)]


def _interval(band: Band) -> str:
    begin, end = "[" if band.lower_inclusive else "(", "]" if band.upper_inclusive else ")"
    return f"{begin}{band.lower}, {band.upper}{end}"


def table_of(lower: str, upper: str, last: str = "7.500", *codes: str) -> Stratification:
    (pool,) = pools_of(TABLE.format(lower=lower, upper=upper, last=last), *codes)
    (table,) = pool.stratifications
    assert [column.key for column in table.columns] == ["label", "loan_count", "balance_usd"]
    return table


@pytest.mark.parametrize(
    ("lower", "upper", "label", "band"),
    [
        ("From", "To", "6.500 - 7.000", "[6.500, 7.000]"),
        ("From (%)", "Through (%)", "6.500 - 7.000", "[6.500, 7.000]"),
        ("Low", "High", "6.500 - 7.000", "[6.500, 7.000]"),
        ("Minimum Rate", "Maximum Rate", "6.500 - 7.000", "[6.500, 7.000]"),
        ("Lower Bound", "Upper Bound", "6.500 - 7.000", "[6.500, 7.000]"),
        ("", "", "6.500 - 7.000", "[6.500, 7.000]"),
        ("Rate", "Rate", "6.500 - 7.000", "[6.500, 7.000]"),
        ("Greater than", "Up to", "Greater than 6.500 Up to 7.000", "(6.500, 7.000]"),
        ("Over", "Not Over", "Over 6.500 Not Over 7.000", "(6.500, 7.000]"),
        (">", "<=", "> 6.500 <= 7.000", "(6.500, 7.000]"),
        (">=", "<", ">= 6.500 < 7.000", "[6.500, 7.000)"),
        ("At Least", "Less Than", "At Least 6.500 Less Than 7.000", "[6.500, 7.000)"),
    ],
)
def test_the_edges_below_two_heads_are_one_band(lower: str, upper: str, label: str, band: str) -> None:
    table = table_of(lower, upper)
    assert table.rows[1].label == label
    assert bands(table)[1] == band
    assert len(bands(table)) == 3


@pytest.mark.parametrize(("last", "label"), [("and over", "7.000 and over"), ("--", "7.000 --"), ("+", "7.000 +")])
def test_the_last_band_may_be_open(last: str, label: str) -> None:
    table = table_of("From", "To", last)
    assert table.rows[2].label == label
    assert bands(table)[2] == "[7.000, None)"


def test_an_edge_with_a_wrong_character_is_told() -> None:
    table_of("From", "To", "7.5O0", "TS401")


def test_a_row_between_others_has_both_edges() -> None:
    text = TABLE.format(lower="From", upper="To", last="7.500").replace(" 7.000        ", "              ", 1)
    (pool,) = pools_of(text, "TS408")
    assert len(bands(pool.stratifications[0])) == 2


def test_a_column_beside_single_values_is_no_edge() -> None:
    text = TABLE.format(lower="Mortgage Rate", upper="W.A. Margin", last="2.500")
    (pool,) = pools_of(text.replace("6.500%", "2.250%").replace(" 7.000 ", " 2.375 ", 1))
    assert bands(pool.stratifications[0])[1] == "[6.500, 6.500]"


@pytest.mark.parametrize("head", ["Number of Loans", "Principal Balance"])
def test_figures_below_a_known_head_are_no_edges(head: str) -> None:
    text = f"""\
                       NUMBER OF UNITS

Units              {head:24}% of Pool
-----------------------------------------------------
1                          2                   20.00%
2                          3                   30.00
3                          5                   50.00
-----------------------------------------------------
Total                     10                  100.00%
"""
    (table,) = pools_of(text)[0].stratifications
    assert [row.label for row in table.rows] == ["1", "2", "3"]


def test_a_lost_last_edge_is_told() -> None:
    table_of("From", "To", "", "TS408")


def test_limits_of_loans_are_no_edges() -> None:
    text = TABLE.format(lower="Minimum Rate", upper="Maximum Rate", last="12.500")
    (pool,) = pools_of(text.replace("6.500%", "11.500%", 1).replace(" 7.000 ", "12.000 ", 1))
    assert [row.label for row in pool.stratifications[0].rows] == ["6.000%", "6.500", "7.000"]


@pytest.mark.parametrize(("rows", "columns"), [(2, 4), (3, 3)])
def test_edges_below_unknown_heads_meet_in_three_rows(rows: int, columns: int) -> None:
    text = TABLE.format(lower="Mill", upper="Vault", last="7.500")
    if rows == 2:
        text = text.replace("   6.500        7.000                30     3,000,000\n", "").replace(
            "7.000   ", "6.500   "
        )
    (table,) = (block for block in built(showing(text)).blocks if isinstance(block, nodes.Table))
    assert (len(table.rows), len(table.head.columns)) == (rows, columns)
