"""Rivals of a reading: of two ways to read the lines of a table the one that adds up, where the other does not."""

from __future__ import annotations

import pytest
from small import compiled

HEAD = """\
                       STATES OF THE MORTGAGED PROPERTIES

                          Number of             Principal      Percent of
State                       Loans                Balance             Pool
-----                     ---------          --------------    ----------
"""
MAINE = "Maine                            7               $2,100,350         35.00\n"
VERMONT = "Vermont                          5                1,400,150         23.33\n"
OHIO = "Ohio                            12                2,500,000         41.67\n"
TOTAL = """\
                         ----------         ---------------    ----------
Total                           24               $6,000,500        100.00
                         ==========         ===============    ==========
"""
BARE = """\

                       TYPES OF PROPERTIES

Type                      Number of Loans     Principal Balance
Detached House                        15             $4,000,500
Condominium (under five
 stories high)                         9              2,000,000
Total                                 24             $6,000,500
"""
RULER = "                         ----------         ---------------    ----------\n"
LABELS = "Revised                          3\nRevised                          9\n"
AVERAGE = "Average                          2               1,000,000\n"
HEADING = "                       TYPES OF PROPERTIES\n"
OTHER = "Loans 12                         4\n"
WRONG = TOTAL.replace(" 24 ", " 34 ")


def outcome(*lines: str, total: str = TOTAL) -> tuple[int, list[str]]:
    """How many rows the table of some lines has, and the codes of what is reported."""
    table = "".join((HEAD, *lines)).replace("@", total)
    text = f"<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>1\n<TEXT>\n{table}</TEXT>\n</DOCUMENT>\n"
    found = compiled(text)
    assert found.document is not None
    stratification, *_ = (each for pool in found.document.pools for each in pool.stratifications)
    return len(stratification.rows), [each.code.id for each in found.diagnostics]


@pytest.mark.parametrize(
    ("lines", "rows", "codes", "unproven"),
    [
        ((MAINE, VERMONT, "Subtotal\n", OHIO, "@"), 3, ["TS231"], (3, ["TS231"])),
        ((MAINE, VERMONT, AVERAGE, OHIO, "@"), 3, ["TS242"], (4, ["TS227"])),
        (
            (RULER, MAINE.replace("Maine", "     "), VERMONT, OHIO, "@", BARE),
            3,
            ["TS230", "TS223"],
            (2, ["TS225", "TS223"]),
        ),
    ],
    ids=["subtotal", "average", "row between rulers"],
)
def test_the_way_that_alone_adds_up_is_taken(
    lines: tuple[str, ...], rows: int, codes: list[str], unproven: tuple[int, list[str]]
) -> None:
    assert outcome(*lines) == (rows, codes)
    assert outcome(*lines, total=WRONG) == unproven


def test_a_reading_that_alone_adds_up_is_no_close_call() -> None:
    lines = MAINE, VERMONT, OHIO, "@", LABELS, BARE
    assert outcome(*lines) == (3, ["TS223"])
    assert outcome(*lines, total=WRONG) == (3, ["TS501", "TS244", "TS223"])


def test_a_row_with_a_wrong_figure_is_no_stray_line() -> None:
    """The others would add up without it, but it looks like a row by far."""
    assert outcome(MAINE, VERMONT, OHIO, HEADING, OTHER, "@") == (4, ["TS226", "TS227"])
