"""Which columns tables made by hand have, by their heads and by their figures, and what is reported of them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hand_tables import headed, table, told

from tscc.diagnostics.diagnostic import Sink
from tscc.passes.tables.column_keys import PoolTables
from tscc.passes.tables.exchanged_columns import as_filled, with_rows_as_meant

HEADS = "State|Number of Loans|Principal Balance"
OF_BALANCE = "State|Principal Balance|Mortgage Rate"
ROWS = ("A|3|300", "B|4|400")
TOTAL = "All|7|700"
WHOLE = (HEADS, ROWS, TOTAL)
Made = tuple[str, tuple[str, ...], str]
"""The heads of a table, its rows and its total."""


def keyed(*tables: Made, **stated: Any) -> list[str]:
    """The keys of the columns of the first of the tables of a pool, and what is reported of them."""
    made = [
        headed(table(*rows, heads=heads.split("|"), total=total, number=100 * at))
        for at, (heads, rows, total) in enumerate(tables, 1)
    ]
    sink = Sink()
    keys = PoolTables(made, stated).read_keys(made[0], sink)
    return [*keys[1:], *told(sink)]


def filled(heads: str, *rows: str, total: str = "") -> list[str]:
    """The keys of the columns of a table as its figures say, and what is reported of them."""
    made = headed(table(*rows, heads=heads.split("|"), total=total))
    sink = Sink()
    return [*as_filled(made.table, made.keys(), made.headers, made.scales, sink)[1:], *told(sink)]


def meant(*rows: str, total: str = TOTAL, heads: str = HEADS) -> list[str]:
    """The figures of each row of a table in the columns they are meant for, and what is reported of them."""
    made = headed(table(*rows, heads=heads.split("|"), total=total))
    sink = Sink()
    found = with_rows_as_meant(made.table, made.keys(), made.scales, sink)
    figures = ([cell.text for place in (1, 2) for cell in row.cells if cell.column == place] for row in found.rows)
    return [*map("|".join, figures), *told(sink)]


@pytest.mark.parametrize(
    ("tables", "stated", "expected"),
    [
        ((WHOLE,), {}, ["loan_count", "balance_usd"]),
        (
            (
                ("State|Numbr of Loans|Principal Balance", ROWS, TOTAL),
                WHOLE,
            ),
            {},
            [
                "loan_count",
                "balance_usd",
                "TS234 | `Numbr` is not a known word of a column head | perhaps `Number` @ 101:17",
            ],
        ),
        (
            (("State|Numbr of Loans|Principal Balance", ROWS, TOTAL),),
            {},
            [
                "column_2",
                "balance_usd",
                "TS234 | `Numbr` is not a known word of a column head | perhaps `Number` @ 101:17",
            ],
        ),
        (
            (("State|Numbr of Loans|Principal Balance", ROWS, TOTAL),),
            {"loan_count": 7},
            [
                "loan_count",
                "balance_usd",
                "TS234 | `Numbr` is not a known word of a column head | perhaps `Number` @ 101:17",
            ],
        ),
        (
            (("State|Numbr of Loans|Principal Balance", ROWS, TOTAL),),
            {"loan_count": 8},
            [
                "column_2",
                "balance_usd",
                "TS234 | `Numbr` is not a known word of a column head | perhaps `Number` @ 101:17",
            ],
        ),
        (
            (("State|Number of Loans|Principol Balance", ROWS, TOTAL),),
            {"balance_usd": Decimal("700.5")},
            [
                "loan_count",
                "balance_usd",
                "TS234 | `Principol` is not a known word of a column head | perhaps `Principal` @ 101:33",
            ],
        ),
        (
            (("State|Number of Loans|Principol Balance", ROWS, TOTAL),),
            {"balance_usd": Decimal("701")},
            [
                "loan_count",
                "balance_usd",
                "TS234 | `Principol` is not a known word of a column head | perhaps `Principal` @ 101:33",
            ],
        ),
        (
            (("State|Number of Loans|Principol Balance", ROWS, TOTAL),),
            {"balance_usd": Decimal("699")},
            [
                "loan_count",
                "balance_usd",
                "TS234 | `Principol` is not a known word of a column head | perhaps `Principal` @ 101:33",
            ],
        ),
        (
            (
                ("Stxte|Number of Loans|Principal Balance", ROWS, TOTAL),
                WHOLE,
            ),
            {},
            ["loan_count", "balance_usd"],
        ),
        (
            (
                ("Geographic Distribuxion|Number of Loans|Principal Balance", ROWS, TOTAL),
                WHOLE,
            ),
            {},
            [
                "loan_count",
                "balance_usd",
                "TS234 | `Distribuxion` is not a known word of a column head | perhaps `Distribution` @ 101:23",
            ],
        ),
        (
            (
                ("State|Mills|Principal Balance", ROWS, TOTAL),
                WHOLE,
                WHOLE,
            ),
            {},
            [
                "loan_count",
                "balance_usd",
                "TS234 | `Mills` is not a known column head | every other table of the pool has a column with the loan count @ 101:17",
            ],
        ),
        (
            (
                ("State|Mills|Principal Balance", ROWS, TOTAL),
                WHOLE,
            ),
            {},
            ["loan_count", "balance_usd", "TS234 | `Mills` is not a known column head @ 101:17"],
        ),
        ((("State|Mills|Principal Balance", ROWS, TOTAL),), {}, ["column_2", "balance_usd"]),
        (
            (
                ("State|Mills|Creeks", ROWS, TOTAL),
                WHOLE,
                WHOLE,
            ),
            {},
            [
                "loan_count",
                "balance_usd",
                "TS234 | `Mills` is not a known column head | every other table of the pool has a column with the loan count @ 101:17",
                "TS234 | `Creeks` is not a known column head | every other table of the pool has a column with the balance @ 101:30",
            ],
        ),
        (
            (("State|Mills|Principal Balance", ROWS, TOTAL),),
            {"loan_count": 7},
            ["loan_count", "balance_usd", "TS234 | `Mills` is not a known column head @ 101:17"],
        ),
        (
            (
                ("State|Mills|Principal Balance", ROWS, TOTAL),
                WHOLE,
                ("State|Creeks|Principal Balance", ROWS, TOTAL),
                WHOLE,
            ),
            {},
            ["loan_count", "balance_usd", "TS234 | `Mills` is not a known column head @ 101:17"],
        ),
        (
            (
                WHOLE,
                ("State|Mills|Principal Balance", ROWS, TOTAL),
            ),
            {},
            ["loan_count", "balance_usd"],
        ),
        (
            ((f"{HEADS}|of Balance", ("A|3|300|60%", "B|4|400|40%"), TOTAL),),
            {},
            ["loan_count", "balance_usd", "balance_pct", "TS234 | `of Balance` is not a known column head @ 101:46"],
        ),
        (  # counts of another year, with their change in percent as the last row
            ((f"{HEADS}|Number of Loans", ("A|3|300|9,120", "B|4|400|460", "Change|||4.65%"), TOTAL),),
            {},
            ["loan_count", "balance_usd", "column_4"],
        ),
        (
            ((f"{HEADS}|of Balance", ("A|3|300|60%", "B|4|400|4O", "C|5|500|1.2"), TOTAL),),
            {},
            ["loan_count", "balance_usd", "balance_pct", "TS234 | `of Balance` is not a known column head @ 101:46"],
        ),
        (
            ((f"{HEADS}|of Balance", ("A|3|300|60", "B|4|400|40"), TOTAL),),
            {},
            ["loan_count", "balance_usd", "column_4"],
        ),
        (
            ((f"{HEADS}|of Loans", ("A|3|300|60%", "B|4|400|40%"), TOTAL),),
            {},
            ["loan_count", "balance_usd", "loan_pct", "TS234 | `of Loans` is not a known column head @ 101:44"],
        ),
        (
            ((f"{HEADS}|of Mills", ("A|3|300|60%", "B|4|400|40%"), TOTAL),),
            {},
            ["loan_count", "balance_usd", "column_4"],
        ),
        (
            ((f"{HEADS}|% of Balance|of Balance", ("A|3|300|60%|60%", "B|4|400|40%|40%"), TOTAL),),
            {},
            ["loan_count", "balance_usd", "balance_pct", "column_5"],
        ),
        (
            ((f"{HEADS}|Original Principal Balance", ("A|3|300|350", "B|4|400|450"), "All|7|700|800"),),
            {},
            [
                "loan_count",
                "balance_usd",
                "column_4",
                "TS244 | `Original Principal Balance` means a balance, as `Principal Balance` does @ 101:62",
            ],
        ),
        (
            ((f"{HEADS}|Outstanding Principal Balance", ("A|3|300|350", "B|4|400|450"), "All|7|700|800"),),
            {},
            [
                "loan_count",
                "balance_usd",
                "column_4",
                "TS244 | `Outstanding Principal Balance` means a balance, as `Principal Balance` does @ 101:65",
            ],
        ),
        (
            ((f"{HEADS}|Outstanding Principal Balance", ("A|3|300|350", "B|4|400|450"), "All|7|700|700"),),
            {},
            ["loan_count", "balance_usd", "column_4"],
        ),
        (
            ((f"{HEADS}|Outstanding Principal Balance", ("A|3|300|35", "B|4|400|65"), "All|7|700|100"),),
            {},
            ["loan_count", "balance_usd", "column_4"],
        ),
        (
            ((f"{HEADS}|Outstanding Principal Balance", ("A|3|300|35", "B|4|400|65"), TOTAL),),
            {},
            ["loan_count", "balance_usd", "column_4"],
        ),
        (
            (("State|Number of Loans|", ROWS, TOTAL),),
            {},
            ["loan_count", "column_3", "TS234 | column 3 of the table has no head @ 102:67"],
        ),
        ((("State|Number of Loans|", ("A|3|300", "B|4"), TOTAL),), {}, ["loan_count", "column_3"]),
        ((("State|Number of Loans|", ("A|3|300",), TOTAL),), {}, ["loan_count", "column_3"]),
        ((("State||", ROWS, TOTAL),), {}, ["column_2", "column_3"]),
        ((("State|Number of Loans|", ("A|3|300", "B|4|x"), TOTAL),), {}, ["loan_count", "column_3"]),
        (
            (("State||Principal Balance|", ("A|3|300|1", "B|4|400|2"), TOTAL),),
            {},
            [
                "column_2",
                "balance_usd",
                "column_4",
                "TS234 | column 2 of the table has no head @ 102:53",
                "TS234 | column 4 of the table has no head @ 102:77",
            ],
        ),
    ],
)
def test_the_columns_by_their_heads(tables: tuple[Made, ...], stated: dict[str, Any], expected: list[str]) -> None:
    assert keyed(*tables, **stated) == expected


@pytest.mark.parametrize(
    ("heads", "rows", "total", "expected"),
    [
        (HEADS, ("A|3|300", "B|4|400"), "All|7|700", ["loan_count", "balance_usd"]),
        (
            HEADS,
            ("A|3,000|30", "B|4,000|40"),
            "",
            [
                "balance_usd",
                "loan_count",
                "TS249 | the counts and the balances of this table are in each other's column @ 3:57 3:66",
            ],
        ),
        (
            HEADS,
            ("A|300|3", "B|400|4"),
            "",
            [
                "balance_usd",
                "loan_count",
                "TS249 | the counts and the balances of this table are in each other's column @ 3:55 3:65",
            ],
        ),
        (HEADS, ("A|300|3", "B|4|400"), "", ["loan_count", "balance_usd"]),
        (
            HEADS,
            ("A|300,000|3", "B|400,000|4"),
            "All|700,000|7",
            [
                "balance_usd",
                "loan_count",
                "TS249 | the counts and the balances of this table are in each other's column @ 3:59 3:65",
            ],
        ),
        (HEADS, ("A|300,000|3", "B|400,000|4"), "All|7|700,000", ["loan_count", "balance_usd"]),
        (HEADS, ("A|300,000|3", "B|400,000|"), "", ["loan_count", "balance_usd"]),
        (HEADS, ("A|300,000|3",), "", ["loan_count", "balance_usd"]),
        (f"{HEADS}|Mortgage Rate", ("A|3|300|7.5%", "B|4|400|7.25%"), "", ["loan_count", "balance_usd", "wa_rate_pct"]),
        (
            OF_BALANCE,
            ("A|7.5%|300,000", "B|7.25%|400,000"),
            "",
            [
                "wa_rate_pct",
                "balance_usd",
                "TS249 | the figures of `Principal Balance` and `Mortgage Rate` are in each other's column @ 3:56 3:71",
            ],
        ),
        (
            OF_BALANCE,
            ("A|300,000|300,000", "B|400,000|400,000"),
            "",
            ["balance_usd", "column_3", "TS249 | the figures below `Mortgage Rate` are not what its head says @ 3:71"],
        ),
        (OF_BALANCE, ("A|300,000|300,000", "B|400,000|7.25%"), "", ["balance_usd", "wa_rate_pct"]),
        (OF_BALANCE, ("A|300,000|300,000", "B|400,000|7.25%", "C|400,000|7.25%"), "", ["balance_usd", "wa_rate_pct"]),
        (
            OF_BALANCE,
            ("A|300,000|7.25%", "B|400,000|300,000", "C|400,000|300,000"),
            "",
            ["balance_usd", "column_3", "TS249 | the figures below `Mortgage Rate` are not what its head says @ 3:69"],
        ),
        (OF_BALANCE, ("A|300,000|7.25%", "B|400,000|300,000", "C|400,000|7.25%"), "", ["balance_usd", "wa_rate_pct"]),
        (
            OF_BALANCE,
            ("A|300,000|300,000", "B|400,000|7.25%", "C|400,000|7.25%"),
            "All|7|300,000",
            ["balance_usd", "column_3", "TS249 | the figures below `Mortgage Rate` are not what its head says @ 3:71"],
        ),
        (OF_BALANCE, ("A|300,000|x", "B|400,000|300,000"), "", ["balance_usd", "wa_rate_pct"]),
        (
            OF_BALANCE,
            ("A|300,000|x", "B|400,000|300,000", "C|400,000|300,000"),
            "",
            ["balance_usd", "column_3", "TS249 | the figures below `Mortgage Rate` are not what its head says @ 3:65"],
        ),
        (OF_BALANCE, ("A|300,000|300,000",), "", ["balance_usd", "wa_rate_pct"]),
        (
            "State|Number of Loans|Mortgage Rate",
            ("A|7.5%|3", "B|7.25%|4"),
            "",
            [
                "column_2",
                "wa_rate_pct",
                "TS249 | the figures below `Number of Loans` are not what its head says @ 3:56",
            ],
        ),
        (
            "State|Loans|Balance|Note Rate",
            ("A|7.5%|3%|4,000", "B|7.25%|4%|5,000"),
            "",
            [
                "column_2",
                "column_3",
                "column_4",
                "TS249 | the figures below `Loans` and `Balance` and `Note Rate` are not what their heads say @ 3:56 3:66 3:81",
            ],
        ),
    ],
)
def test_the_columns_by_their_figures(heads: str, rows: tuple[str, ...], total: str, expected: list[str]) -> None:
    assert filled(heads, *rows, total=total) == expected


@pytest.mark.parametrize(
    ("rows", "other", "expected"),
    [
        (("A|3|300", "B|4|400"), {}, ["3|300", "4|400"]),
        (
            ("A|300|3", "B|4|400"),
            {},
            ["3|300", "4|400", "TS249 | the count and the balance of this row are in each other's column @ 3:55 3:65"],
        ),
        (
            ("A|3|300", "B|400|4"),
            {},
            ["3|300", "4|400", "TS249 | the count and the balance of this row are in each other's column @ 4:55 4:65"],
        ),
        (("A|300|3", "B|400|4"), {}, ["300|3", "400|4"]),
        (("A|3|300", "B|4|400"), {"total": "All|700|7"}, ["3|300", "4|400"]),
        (("A|300|3", "B|4|400"), {"total": ""}, ["300|3", "4|400"]),
        (("A|300|3", "B|4|400"), {"total": "All|8|800"}, ["300|3", "4|400"]),
        (("A|300|3", "B|4|400"), {"heads": "State|Loans of It|Mills"}, ["300|3", "4|400"]),
        (("A|300|", "B|4|400"), {}, ["300", "4|400"]),
        (
            ("A|300|3", "B|4|400", "C|0|0"),
            {},
            [
                "3|300",
                "4|400",
                "0|0",
                "TS249 | the count and the balance of this row are in each other's column @ 3:55 3:65",
            ],
        ),
        (("A|300|300", "B|4|400"), {"total": "All|304|700"}, ["300|300", "4|400"]),
        (("A|3.5|3", "B|4|400"), {}, ["3.5|3", "4|400"]),
    ],
)
def test_the_figures_of_a_row_that_are_exchanged(
    rows: tuple[str, ...], other: dict[str, str], expected: list[str]
) -> None:
    assert meant(*rows, **other) == expected
