"""What is read and reported of the heads, labels and sums of one table, or of several of a pool, made by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hand_tables import headed, table, told

from tscc.diagnostics.diagnostic import Sink
from tscc.document.enums import Dimension
from tscc.passes.tables.column_keys import PoolTables
from tscc.passes.tables.cut_heads import report_cut_heads
from tscc.passes.tables.label_lines import report_cut_label, report_other_labels, report_possible_headings
from tscc.passes.tables.share_columns import settle_shares
from tscc.passes.tables.subtotals import without_sums
from tscc.syntax import nodes


def named(row: nodes.Row | None) -> str:
    return " ".join(piece.text for piece in row.label) if row else "-"


def summed(*rows: str, total: str = "") -> str:
    """The rows of a table, its subtotals and its total."""
    found = without_sums(table(*rows, total=total))
    parts = (", ".join(map(named, each)) for each in (found.rows, found.subtotals))
    return " / ".join([*parts, named(found.total)])


@pytest.mark.parametrize(
    ("rows", "total", "expected"),
    [
        (["A|3|300", "B|4|400", "All|7|700"], "", "A, B /  / All"),
        (["A|3|300", "All|3|300"], "", "A, All /  / -"),
        (["A|3|300", "B|4|400", "|7|700"], "", "A, B /  / "),
        (["All|7|700", "A|3|300", "B|4|400"], "", "A, B /  / All"),
        (["A|3|300", "B|4|400", "All|7|701"], "", "A, B, All /  / -"),
        (["A|3|300", "B|4|400", "All|8|700"], "", "A, B, All /  / -"),
        (["A|3|3,000", "B|4|4,000", "All|7|7,001"], "", "A, B /  / All"),
        (["A|3|3,000", "B|4|4,000", "All|7|7,002"], "", "A, B, All /  / -"),
        (["A|3|300", "B|4|699", "All|7|1,000"], "", "A, B /  / All"),
        (["A|3|300", "B|4|698", "All|7|999"], "", "A, B, All /  / -"),
        (["A|3", "B|4", "All|7"], "", "A, B, All /  / -"),
        (["A|60.00%", "B|40.00%", "All|100.00%"], "", "A, B /  / All"),
        (["A|60.00%", "B|40.01%", "All|100.00%"], "", "A, B /  / All"),
        (["A|60.00%", "B|40.02%", "All|100.00%"], "", "A, B, All /  / -"),
        (["A|60%", "B|40%", "All|100%"], "", "A, B, All /  / -"),
        (["A|100.00%", "All|100.00%"], "", "A /  / All"),
        (["A|50.00%", "B|40.00%", "All|90.00%"], "", "A, B, All /  / -"),
        (["A|3|300", "B||400", "All|7|700"], "", "A, B, All /  / -"),
        (["A|3|300", "B|x|400", "All|7|700"], "", "A, B, All /  / -"),
        (["A|3|300|1", "B|4|400|2", "All|7|700|9"], "", "A, B /  / All"),
        (["A|3|300", "B|4|400", "Subtotal|7|700", "C|1|100"], "Total|8|800", "A, B, C / Subtotal / Total"),
        (["A|3|300", "Carried forward|3|300", "B|4|400"], "Total|7|700", "A, B / Carried forward / Total"),
        (["A|3|300", "B|4|400", "Total West|7|700", "C|1|100"], "Total|8|800", "A, B, C / Total West / Total"),
        (["A|3|300", "B|4|400", "Total Loans|7|700", "C|1|100"], "Total|8|800", "A, B, C / Total Loans / Total"),
        (["A|3|300", "Subtotal|3|300", "B|4|400"], "Subtotal|4|400", "A, B / Subtotal, Subtotal / -"),
        (["A|3|300", "B|4|400"], "Subtotal|7|700", "A, B /  / Subtotal"),
        (["Subtotal|3|300", "Subtotal|4|400"], "Total|7|700", "Subtotal, Subtotal /  / Total"),
        (["A|3|300", "Total West|3|300", "B|4|400"], "Subtotal|4|400", "A, B / Total West, Subtotal / -"),
        (["Total West|3|300", "Total East|4|400"], "", "Total West, Total East /  / -"),
        (["Fixed|7|700", "A|3|300", "B|4|400", "C|1|100"], "Total|8|800", "A, B, C / Fixed / Total"),
        (["A|3|300", "B|4|400", "Fixed|7|700", "C|1|100"], "Total|8|800", "A, B, C / Fixed / Total"),
        (
            ["Fixed|7|700", "A|3|300", "B|4|400", "Other|3|300", "C|1|100", "D|2|200"],
            "Total|10|1,000",
            "A, B, C, D / Fixed, Other / Total",
        ),
        (["Fixed|7|700", "A|3|300", "B|4|400"], "Total|7|700", "A, B / Fixed / Total"),
        (["Fixed|7|700", "A|3|300", "B|4|400", "C|1|100"], "Total|9|900", "Fixed, A, B, C /  / Total"),
        (["Fixed|3|300", "A|3|300", "C|1|100", "D|1|100"], "Total|5|500", "Fixed, A, C, D /  / Total"),
        (["Fixed|6|600", "A|1|100", "B|2|200", "C|3|300", "D|1|100"], "Total|7|700", "A, B, C, D / Fixed / Total"),
        (["A|3|300", "B|4|400", "C|1|100"], "Total|8|800", "A, B, C /  / Total"),
        (["Fixed|7|700", "A|3|300", "B|4|400", "C||100"], "Total|8|800", "Fixed, A, B, C /  / Total"),
        (["A|3|300", "B|4|400", "Tota1|7|700"], "", "A, B, Tota1 /  / -"),
        ([], "", " /  / -"),
        (["A|3|300"], "", "A /  / -"),
    ],
)
def test_the_rows_that_sum_up_others(rows: Sequence[str], total: str, expected: str) -> None:
    """The rows that are left, the subtotals, and the total."""
    assert summed(*rows, total=total) == expected


def settled(heads: str, *rows: str, total: str = "") -> list[str]:
    """The keys of the columns of a table, shares as its figures say."""
    made = headed(table(*rows, heads=heads.split("|"), total=total))
    return settle_shares(made.table, made.keys(), made.headers)[1:]


def of_labels(*rows: str, dimension: Dimension = Dimension.DWELLING_TYPE) -> list[str]:
    """What is reported of the labels of a table."""
    sink, made = Sink(), table(*rows)
    report_other_labels(made, dimension, sink)
    report_possible_headings(made, sink)
    report_cut_label(made, sink)
    return told(sink)


def of_heads(*tables: tuple[str, str]) -> list[str]:
    """What is reported of titles and heads of tables of a pool; the lines of a title are parted by `/`."""
    sink = Sink()
    made = [
        headed(table("A|7|100|1", title=title.split("/") if title else (), heads=heads.split("|"), number=100 * place))
        for place, (title, heads) in enumerate(tables, 1)
    ]
    report_cut_heads(made, PoolTables(made, {}), sink)
    return told(sink)


@pytest.mark.parametrize(
    ("heads", "rows", "total", "keys"),
    [
        (
            "State|Number of Loans|Principal Balance|Percent",
            ["A|30|600,000|75.00%", "B|10|400,000|25.00%"],
            "",
            ["loan_count", "balance_usd", "loan_pct"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent",
            ["A|30|600,000|60.00%", "B|10|400,000|40.00%"],
            "",
            ["loan_count", "balance_usd", "balance_pct"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent",
            ["A|30|600,000|61.00%", "B|10|400,000|40.00%"],
            "",
            ["loan_count", "balance_usd", "balance_pct"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent",
            ["A|30|600,000|75.00%"],
            "",
            ["loan_count", "balance_usd", "balance_pct"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent of Loans",
            ["A|30|600,000|60.00%", "B|10|400,000|40.00%"],
            "",
            ["loan_count", "balance_usd", "balance_pct"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent of Mortgage Loans",
            ["A|30|600,000|60.00%", "B|10|400,000|40.00%"],
            "",
            ["loan_count", "balance_usd", "balance_pct"],
        ),
        (
            "State|Principal Balance|Percent of Mortgage Loans",
            ["A|600,000|60.00%", "B|400,000|40.00%"],
            "",
            ["balance_usd", "balance_pct"],
        ),
        (
            "State|Principal Balance|Percent of Mortgage Loans",
            ["A|600,000|75.00%", "B|400,000|25.00%"],
            "",
            ["balance_usd", "loan_pct"],
        ),
        (
            "State|Principal Balance|Percent",
            ["A|600,000|75.00%", "B|400,000|25.00%"],
            "",
            ["balance_usd", "balance_pct"],
        ),
        ("State|Number of Loans|Percent", ["A|30|60.00%", "B|10|40.00%"], "", ["loan_count", "balance_pct"]),
        ("State|Number of Loans|Percent of Pool", ["A|30|60.00%", "B|10|40.00%"], "", ["loan_count", "balance_pct"]),
        ("State|Number of Loans|Percent of Pool", ["A|30|75.00%", "B|10|25.00%"], "", ["loan_count", "loan_pct"]),
        (
            "State|Number of Loans|Percent of Pool",
            ["A|30|60.00%", "B|10|40.00%", "C|10|25.00%"],
            "",
            ["loan_count", "balance_pct"],
        ),
        ("State|Number of Loans|Percent of Pool", ["A|30|15.00%", "B|10|5.00%"], "", ["loan_count", "balance_pct"]),
        (
            "State|Number of Loans|Percent of Pool",
            ["A|30|15.00%", "B|10|5.00%"],
            "All|200|100.00%",
            ["loan_count", "loan_pct"],
        ),
        (
            "State|Number of Loans|Percent of Pool",
            ["A|30|15.02%", "B|10|5.00%", "C|20|17.00%"],
            "",
            ["loan_count", "balance_pct"],
        ),
        (
            "State|Number of Loans|Heating|Percent of Pool",
            ["A|30|1|60.00%", "B|10|1|40.00%"],
            "",
            ["loan_count", "column_3", "balance_pct"],
        ),
        (
            "State|Number of Loans|Percent|Percent",
            ["A|30|75.00%|60.00%", "B|10|25.00%|40.00%"],
            "",
            ["loan_count", "loan_pct", "balance_pct"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent of Pool|Percent of Pool",
            ["A|30|600,000|75.00%|60.00%", "B|10|400,000|25.00%|40.00%"],
            "",
            ["loan_count", "balance_usd", "loan_pct", "balance_pct"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent of Pool|Percent of Pool",
            ["A|30|600,000|60.00%|75.00%", "B|10|400,000|40.00%|25.00%"],
            "",
            ["loan_count", "balance_usd", "balance_pct", "loan_pct"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent of Pool|Percent of Pool",
            ["A|30|600,000|60.00%|75.00%"],
            "",
            ["loan_count", "balance_usd", "balance_pct", "column_5"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent of Pool|Percent of Pool",
            ["A|30|600,000|60.00%|75.00%", "B|10|400,000|40.00%|26.00%"],
            "",
            ["loan_count", "balance_usd", "balance_pct", "loan_pct"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent of Pool|Percent of Pool",
            ["A|30|600,000|60.00%|75.02%", "B|10|400,000|40.00%|25.02%"],
            "",
            ["loan_count", "balance_usd", "balance_pct", "loan_pct"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent of Pool|Percent of Pool",
            ["A|30|600,000|60.00%|75.03%", "B|10|400,000|40.00%|25.03%"],
            "",
            ["loan_count", "balance_usd", "balance_pct", "column_5"],
        ),
        (
            "State|Number of Loans|Principal Balance|Percent of Pool|Percent of Pool",
            ["A|0|0|60.00%|75.03%", "B|0|0|40.00%|25.03%"],
            "",
            ["loan_count", "balance_usd", "balance_pct", "loan_pct"],
        ),
    ],
)
def test_what_the_figures_of_a_column_are_shares_of(heads: str, rows: list[str], total: str, keys: list[str]) -> None:
    assert settled(heads, *rows, total=total) == keys


TWO_WAYS = "TS244 | the labels of these rows can be read in two ways | "


@pytest.mark.parametrize(
    ("rows", "messages"),
    [
        (["Single Family|3", "Planned Unit/*Development|4", "Condominium|5"], []),
        (
            ["*Single Family/Planned Unit|3", "*Development/|4", "Condominium|5"],
            [f"{TWO_WAYS}3 are if each line between two rows belongs to the row below it @ 3-5:11"],
        ),
        (
            ["*Single Family/Planned Unit|3", "Development|4"],
            [f"{TWO_WAYS}2 are if each line between two rows belongs to the row below it @ 3-5:11"],
        ),
        (["Two to/*Four Family|3", "Single Family|4"], []),
        (["Mills/*Creeks|3", "Alder|4"], []),
        (["*Mills/of Creeks|3", "Alder|4"], []),
        (
            ["*Mills/Creeks|3", "Alder|4"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row below it @ 3-5:5"],
        ),
        (
            ["*Mills/^Creeks|3", "Alder|4"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row below it @ 3-6:5"],
        ),
        (
            ["Alder|4", "Mills/*Creeks|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row above it @ 3-5:6"],
        ),
        (["Alder|4", "^Mills/*Creeks|3"], []),
        (
            ["Alder|4", "Mills/^*Creeks|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row above it @ 3-6:6"],
        ),
        (["Alder|4", "Mills/*  Creeks|3"], []),
        (
            ["Alder|4", "  Mills/*Creeks|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row above it @ 3-5:6"],
        ),
        (["Alder..|4", "Mills/*Creeks|3"], []),
        (
            ["Alder and|4", "Mills/*Creeks|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row above it @ 3-5:6"],
        ),
        (["Alder|4", "Mills and/*Creeks|3"], []),
        (
            ["Alder of all of the mills|4", "Mills/*Creeks|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row above it @ 3-5:6"],
        ),
        (["Alder of all of the mills|4", "Mills of all of/*Creeks|3"], []),
        (["Alder|4", "Mills,/*Creeks of all the others|3", "Alder of all of the others of it|9"], []),
        (["Alder|4", "Mills/*creeks|3"], []),
        (
            ["ed Unit|3", "Mills|4", "Creeks|5"],
            ["TS240 | `ed Unit` begins with a small letter, as no other label of the table does @ 3:7"],
        ),
        (["ed Unit|3", "Mills|4"], []),
        (["ed Unit|3", "mills|4", "Creeks|5"], []),
        (["ed Unit|3", "7 Mills|4", "Creeks|5"], []),
        (
            ["ed Unit|3", "Mills|4", "Creeks|5", "|6"],
            ["TS240 | `ed Unit` begins with a small letter, as no other label of the table does @ 3:7"],
        ),
        (["|4", "Mills/*Creeks|3"], []),
        (
            ["Alder of the others|4", "Mills/*Creeks|3", "Fixed|"],
            ["TS244 | `Mills` can be the beginning of a label, or a heading over rows @ 4:5"],
        ),
        (["Alder of th|4", "Mills/*Creeks|3", "Fixed|"], []),
        (
            ["Alder of the|4", "Mills/*Creeks|3", "Fixed|"],
            ["TS244 | `Mills` can be the beginning of a label, or a heading over rows @ 4:5"],
        ),
        (["Alder of the others|4", "Mills,/*Creeks|3", "Fixed|"], []),
        (["Alder of the others|4", "Mills and/*Creeks|3", "Fixed|"], []),
        (["Alder of the others|4", "Mills/*creeks|3", "Fixed|"], []),
        (
            ["Alder of the others|4", "  Mills/*Creeks|3", "Fixed|"],
            ["TS244 | `Mills` can be the beginning of a label, or a heading over rows @ 4:7"],
        ),
        (
            ["Alder of the others of all|4", "Mills/*Creeks|3", "Alder/*Rivers|3", "Woods/*Vales|3", "Fixed|"],
            ["TS244 | `Mills` can be the beginning of a label, or a heading over rows @ 4:5 8:5"],
        ),
        (
            ["Alder of the others of all|4", "Woods/Mills/*Creeks|3", "Fixed|"],
            ["TS244 | `Mills` can be the beginning of a label, or a heading over rows @ 5:5"],
        ),
        (["Alder of the others of all|4", "Planned Unit/*Development|3", "Fixed|"], []),
        (["Alder of the others|4", "Mills/*|3", "Fixed|"], []),
        (["Alder of the others|4", "*Mills/Creeks|3", "Fixed|"], []),
        (
            ["Alder of the others|4", "Mills/*Creeks/All|3", "Fixed|"],
            ["TS244 | `Mills` can be the beginning of a label, or a heading over rows @ 4:5"],
        ),
        (
            ["|4", "Alder of the others|4", "Mills/*Creeks|3"],
            ["TS244 | `Mills` can be the beginning of a label, or a heading over rows @ 5:5"],
        ),
        (["*Alder/Mills|4", "Creeks of all|3"], []),
        (["*Alder/Mills|4", "Creeks|3", "Rivers and all|3"], []),
        (
            ["*Alder/Mills|4", "Creeks|3", "Rivers all|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row below it @ 3-5:6"],
        ),
        (
            ["*Alder/Mills|4", "Creeks|3", "Rivers al|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row below it @ 3-5:6"],
        ),
        (["*Alder/  Mills|4", "Creeks|3"], []),
        (
            ["*Alder/^Mills|4", "Creeks|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row below it @ 3-6:6"],
        ),
        (["*Alder/Mills|4", "^Creeks|3"], []),
        (
            ["*Alder/Mills/Woods|4", "Creeks|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row below it @ 3-6:6"],
        ),
        (
            ["Alder|4", "Woods/Mills/*Creeks|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row above it @ 3-6:6"],
        ),
        (["*Alder and/Mills|4", "Creeks|3"], []),
        (
            ["*Alder/Mills and|4", "Creeks|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row below it @ 3-5:6"],
        ),
        (
            ["*Alder../Mills|4", "Creeks|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row below it @ 3-5:6"],
        ),
        (["*Two to/Four Family|4", "Creeks|3"], []),
        (["Creeks|3", "Two to/*Four Family|4"], []),
        (
            ["*Alder/Mills|4", "Creeks|3", "*Woods/Vales|4", "Rivers|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row below it @ 3-8:6"],
        ),
        (
            ["Creeks|3", "Alder/*Mills|4", "Woods|3", "Vales/*Rivers|4"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row above it @ 3-8:6"],
        ),
        (["*Alder/Mills|4", "*Creeks/All|3"], []),
        (["A/*Alder|4", "Mills/*Creeks|3"], []),
        (
            ["*Alder/Mills|4", "Creeks|3"],
            [f"{TWO_WAYS}they are others if each line between two rows belongs to the row below it @ 3-5:6"],
        ),
        (["*Planned Unit/Development|4", "*Two to/Four Family|3"], []),
        (["Planned Unit/*Development|4", "Two to/*Four Family|3"], []),
    ],
)
def test_what_is_said_of_the_labels_of_a_table(rows: list[str], messages: list[str]) -> None:
    assert of_labels(*rows) == messages


HEADS = "State|Number of Loans|Principal Balance|Mortgage Rate"


@pytest.mark.parametrize(
    ("tables", "messages"),
    [
        ([("MILLS", HEADS), ("CREEKS", HEADS), ("ALDER", HEADS)], []),
        (
            [("STATES OF IT", HEADS), ("LOANS BY RATE", HEADS), ("BY RATIOS", HEADS)],
            ["the title `BY RATIOS` begins in the middle of a phrase @ 301:9"],
        ),
        ([("STATES OF IT", HEADS), ("BY RATIOS", HEADS)], []),
        (
            [("STATES OF IT", HEADS), ("LOANS BY RATE", HEADS), ("(As of May 1)", HEADS)],
            ["the title `(As of May 1)` begins in the middle of a phrase @ 301:13"],
        ),
        ([("BY STATES", HEADS), ("BY RATES", HEADS), ("BY RATIOS", HEADS)], []),
        ([("STATES OF", HEADS), ("MILLS", HEADS)], ["the title `STATES OF` breaks off @ 101:9"]),
        ([("STATES OF/LOANS", HEADS), ("MILLS", HEADS)], []),
        ([("STATES OF BY/LOANS", HEADS), ("MILLS", HEADS)], ["the title `STATES OF BY LOANS` breaks off @ 101:12"]),
        ([("STATES OF/BY LOANS", HEADS), ("MILLS", HEADS)], ["the title `STATES OF BY LOANS` breaks off @ 101:9"]),
        (
            [("DISTRIBUTION", HEADS), ("DISTRIBUTION BY STATE", HEADS)],
            ["the title `DISTRIBUTION` does not say by what, as `DISTRIBUTION BY STATE` does @ 101:12"],
        ),
        (
            [("GEOGRAPHIC DISTRIBU", HEADS), ("DISTRIBUTION BY STATE", HEADS)],
            ["the title `GEOGRAPHIC DISTRIBU` breaks off @ 101:19"],
        ),
        (
            [("STATES OF IT", HEADS), ("LOANS BY RATE", HEADS), ("BY RATIOS/AND LOANS", HEADS)],
            ["the title `BY RATIOS AND LOANS` begins in the middle of a phrase @ 301:9"],
        ),
        ([("MILLS/MILLS", HEADS), ("CREEKS", HEADS)], ["the line is printed twice @ 102:5"]),
        (
            [("F MORTGAGE LOANS", HEADS), ("CREEKS", HEADS), ("ALDER", HEADS)],
            ["the title `F MORTGAGE LOANS` begins in the middle of a phrase @ 101:16"],
        ),
        ([("A MORTGAGE LOANS", HEADS), ("CREEKS", HEADS), ("ALDER", HEADS)], []),
        (
            [("MILLS", "State of Loans|Number|Principal Balance|Mortgage Rate"), ("CREEKS", HEADS), ("ALDER", HEADS)],
            [
                "the column heads `State of Loans` and `Number` are `State` and `Number of Loans` in the other tables @ 102:14"
            ],
        ),
        (
            [("MILLS", "State|Number|Principal Balance|Mortgage Rate"), ("CREEKS", HEADS), ("ALDER", HEADS)],
            ["the column head `Number` lacks words: it is `Number of Loans` in the other tables @ 102:18"],
        ),
        (
            [("MILLS", "State|Loans|Principal Balance|Mortgage Rate"), ("CREEKS", HEADS), ("ALDER", HEADS)],
            ["the column head `Loans` lacks words: it is `Number of Loans` in the other tables @ 102:17"],
        ),
        ([("MILLS", "State|Loans|Principal Balance|Mortgage Rate"), ("CREEKS", HEADS)], []),
        (
            [("MILLS", "State|Numbxr of Loans|Principal Balance|Mortgage Rate"), ("CREEKS", HEADS), ("ALDER", HEADS)],
            ["the column head `Numbxr of Loans` is `Number of Loans` in the other tables @ 102:27"],
        ),
        (
            [("MILLS", "State|Number of Loans|Balance|Principal Mortgage Rate"), ("CREEKS", HEADS), ("ALDER", HEADS)],
            [
                "the column heads `Balance` and `Principal Mortgage Rate` are `Principal Balance` and `Mortgage Rate` in the other tables @ 102:31"
            ],
        ),
        (
            [("MILLS", "State|Number of Loans|Principal|Balance Mortgage Rate"), ("CREEKS", HEADS), ("ALDER", HEADS)],
            [
                "the column heads `Principal` and `Balance Mortgage Rate` are `Principal Balance` and `Mortgage Rate` in the other tables @ 102:33"
            ],
        ),
        ([("MILLS", "State|Number of Loans|Principal|Balance Mortgage Rate"), ("CREEKS", HEADS)], []),
        (
            [("MILLS", "State|Number of Loans|Principal Balance|Rate"), ("CREEKS", HEADS), ("ALDER", HEADS)],
            ["the column head `Rate` lacks words: it is `Mortgage Rate` in the other tables @ 102:40"],
        ),
        ([("MILLS", "State|Number of Loans|Principal Balance|"), ("CREEKS", HEADS), ("ALDER", HEADS)], []),
        ([("", HEADS), ("BY STATE", HEADS), ("CREEKS", HEADS)], []),
    ],
)
def test_what_is_said_of_the_heads_and_titles_of_a_pool(tables: list[tuple[str, str]], messages: list[str]) -> None:
    """The message of each TS250."""
    assert [each.removeprefix("TS250 | ") for each in of_heads(*tables)] == messages
