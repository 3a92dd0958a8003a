"""Grids: which columns the lines of a text show, and as far as which lines.

A grid is given as `first-last at anchor`, a `*` where each column of figures has a head, its columns, how far more than
one label reaches, and how far the longest.
"""

from __future__ import annotations

import pytest
from test_facts_of_lines import ASKED, HEAD, ROW, RULER, TABLE, asked

from tscc.lexer import shown
from tscc.lexer.page import Page

STROKE = "------------------------------------------------------"
TOTAL = "Total                         14          $4,200,700"
OTHER = "Score                      Loans               Share"
LARGE = "Maine                    $2,100,350\nOhio                      1,100,350"
TWICE = "Maine             1      7             $2,100,350\nMaine             1      7             $2,100,350"
BODY = f"{ROW}\n{ROW}"


def grids(text: str) -> list[str]:
    """The grids of a text."""
    page, _ = asked(text + ASKED)
    return [
        f"{shown.first}-{shown.last} at {shown.grid.anchor}{'*' * shown.headed}: "
        f"{' '.join(f'{column.start}-{column.end}' for column in shown.grid.columns)}; {shown.common}, {shown.room}"
        for shown in page.grids.values()
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TABLE, ["0-3 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{HEAD}\n{BODY}", ["0-2 at 1*: 0-5 31-32 42-52; 15, 15"]),
        (f"{HEAD}\n{ROW}", []),
        (f"Loans of 2002\n{BODY}", []),
        (f"{RULER}\n{BODY}", ["0-2 at 0: 0-15 21-32 41-52; 15, 15"]),
        (f"{HEAD}\n{STROKE}\n{BODY}", ["0-3 at 1*: 0-5 31-32 42-52; 15, 15"]),
        (f"{HEAD}\n{STROKE}\n{ROW}", ["0-2 at 1*: 0-5 31-32 42-52; 15, 15"]),
        (f"Loans\n{STROKE}\n{BODY}", []),
        (f"{HEAD}\n{RULER}\nVermont\nof it\nall\n{ROW}", []),
        (f"{HEAD}\n{RULER}\nVermont\nof it\n{ROW}", ["0-4 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{HEAD}\n{RULER}\n\nSIGNATURES\n{ROW}", []),
        (
            f"{HEAD}\n{RULER}\nOther                      Loans             Balance\n{RULER}\n{BODY}",
            ["0-5 at 3*: 0-15 21-32 41-52; 15, 15"],
        ),
        (f"{ROW}\n{RULER}\n{BODY}", []),
        (
            f"{HEAD}\nTotal                          7          $2,100,350\n{RULER}\n{BODY}",
            ["0-4 at 2: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"The loans.\n\n{HEAD}\n{BODY}\nTotal                         14          $4,200,700\n{ROW}",
            ["0-5 at 2*: 0-5 30-32 42-52; 15, 15"],
        ),
        (f"{HEAD}\n{RULER}\n{BODY}\n\nThe loans of it\n{ROW}", ["0-5 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{HEAD}\n{RULER}\n{BODY}\n\n{ROW}\n{ROW}", ["0-5 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{HEAD}\n{RULER}\n{BODY}\n\nMilltown\n{ROW}", ["0-5 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{HEAD}\n{RULER}\n{BODY}\nWAM    357\n{ROW}", ["0-5 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (
            f"{HEAD}\n{RULER}\n{BODY}\nWAM                         357               177\n{ROW}",
            ["0-5 at 1*: 0-15 21-32 41-52; 15, 15"],
        ),
        (f"{HEAD}\n{RULER}\n{BODY}\n" + "of it\n" * 14 + ROW, ["0-18 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{HEAD}\n{RULER}\n{BODY}\n" + "of it\n" * 15 + ROW, ["0-18 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (
            f"{HEAD}\n{RULER}\n{BODY}\nOther                      Mills             Balance\n{RULER}\n{BODY}",
            ["0-7 at 1*: 0-15 21-32 41-52; 15, 15", "4-7 at 5*: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{HEAD}\n{RULER}\n{BODY}\n<PAGE>\n{HEAD}\n{RULER}\n{BODY}",
            ["0-7 at 1*: 0-15 21-32 41-52; 15, 15", "4-7 at 5*: 0-15 21-32 41-52; 15, 15"],
        ),
        (f"{HEAD}\n           -----------         -----------\n{BODY}", ["0-3 at 1: 0-5 11-22 31-42; 15, 11"]),
        (
            f"{HEAD}\n                    ------------        -----------\n{BODY}",
            ["0-3 at 1*: 0-5 20-32 40-52; 15, 15"],
        ),
        (f"{HEAD}\n                         ---------          ----\n{BODY}", ["0-3 at 1*: 0-5 25-34 44-52; 15, 15"]),
        (
            f"{HEAD}\n---- ---- ---- ----- ------- ------ -------- --------\n{BODY}",
            ["0-3 at 1: 0-4 5-9 10-14 15-20 21-28 29-35 36-44 45-53; 15, 5"],
        ),
        (
            f"{HEAD}           Share\n{RULER}\n{ROW}          40.00%\n{ROW}          60.00%",
            ["0-3 at 1*: 0-15 21-32 41-52 62-68; 15, 15"],
        ),
        (
            f"{HEAD}           Share\n{RULER}\n{ROW}          40.00%\n{ROW}          60.00%\n{ROW}",
            ["0-4 at 1*: 0-15 21-32 41-52 62-68; 15, 15"],
        ),
        (
            f"{HEAD}\n---------------      ----- -----         -----------\n{BODY}",
            ["0-3 at 1*: 0-15 21-32 41-52; 15, 15"],
        ),
        (f"{HEAD}\n---------------      -----       ----- -----\n{BODY}", ["0-3 at 1*: 0-15 21-32 33-52; 15, 15"]),
        (
            f"{HEAD}\n     -----------              -----         -----------\n{BODY}",
            ["0-3 at 1*: 0-5 31-32 42-52; 15, 15"],
        ),
        (
            f"{HEAD}\n{STROKE}\n{BODY}\nMaine                          7,100,350 7,100,350          $2,100,350\n{BODY}",
            ["0-6 at 1*: 0-5 31-32 42-52; 15, 15"],
        ),
        (f"Rate     Balance\n{STROKE}\n8.28%      536,042", ["0-2 at 1*: 0-5 11-18; 15, 11"]),
        ("Loan Rate     Balance\n8.28%       536,042\n9.28%       536,042", ["0-2 at 1*: 0-5 12-19; 15, 12"]),
        ("State      Rate  Balance\nMaine     8.28% 536,042\nOhio      9.28% 536,042", []),
        (
            "State      Rate  Balance\n-----------------------\nMaine     8.28% 536,042\nOhio      9.28% 536,042",
            ["0-3 at 1: 0-5 10-23; 15, 10"],
        ),
        ("State Number Rate\nMaine     7 8.00\nOhio      8 9.00", []),
        (f"State of the Loans         7\n{BODY}", []),
        (
            f"{HEAD}\nMaine:                         7          $2,100,350\n{ROW}",
            ["0-2 at 1*: 0-6 31-32 42-52; 15, 15"],
        ),
        ("State          Balance\nMaine:      $2,100,350\nOhio:       $2,100,350", []),
        (f"{HEAD}\n\n{BODY}", ["0-2 at 1*: 0-5 31-32 42-52; 15, 15"]),
        (f"{HEAD}\nVermont\nof it\n{BODY}", ["0-4 at 3*: 0-5 31-32 42-52; 15, 15"]),
        (f"{HEAD}\nVermont\nof it\nof it\n{BODY}", ["0-5 at 4*: 0-5 31-32 42-52; 15, 15"]),
        (f"{HEAD}\nVermont\nof it\nof it\nof it\n{BODY}", ["0-6 at 5*: 0-5 31-32 42-52; 15, 15"]),
        (
            f"{HEAD}\n{RULER}\nMilltown of a Creek            7          $2,100,350\n{ROW}",
            ["0-3 at 1*: 0-15 21-32 41-52; 15, 19"],
        ),
        (
            f"{HEAD}\n{RULER}\nMilltown of the Creek and      7          $2,100,350\n{ROW}",
            ["0-3 at 1*: 0-15 21-32 41-52; 15, 21"],
        ),
        (
            f"{HEAD}\nMilltown of the Creek and      7          $2,100,350\n{ROW}",
            ["0-2 at 1*: 0-25 31-32 42-52; 15, 25"],
        ),
        (
            f"State                      Number of the Loans\n---------------      --------------------------\n{BODY}",
            ["0-3 at 1: 0-5 31-32 42-52; 15, 15"],
        ),
        (f"{HEAD}\n{BODY}\n{RULER}", ["0-3 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{HEAD}\n{STROKE}\n{BODY}\n{RULER}", ["0-4 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (
            f"{HEAD}\n{STROKE}\n{BODY}\n                 -----    ------ -----------",
            ["0-4 at 1*: 0-5 31-32 42-52; 15, 15"],
        ),
        (f"Name\n{RULER}\n{BODY}", ["0-3 at 1: 0-15 21-32 41-52; 15, 15"]),
        (
            f"State                       Balance\n{STROKE[:35]}\n{LARGE}",
            ["0-3 at 1*: 0-5 25-35; 15, 15"],
        ),
        (
            f"                           Balance\n                         ----------\n{LARGE}",
            ["0-3 at 1: 0-5 25-35; 15, 15"],
        ),
        (
            f"State of Loans and their Balance\n{STROKE[:35]}\n{LARGE}",
            ["0-3 at 1: 0-5 25-35; 15, 15"],
        ),
        ("A\n" * 16 + TABLE, ["3-19 at 17*: 0-15 21-32 41-52; 15, 15"]),
        (
            f"{HEAD}\nOther                      Loans             $163\n{RULER}\n{BODY}",
            ["0-4 at 1*: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{TABLE}\n{TOTAL}\n{OTHER}\n{RULER}\n{BODY}",
            ["0-5 at 1*: 0-15 21-32 41-52; 15, 15", "5-8 at 6*: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{TABLE}\n{TOTAL}\n{HEAD}\n{RULER}\n{BODY}",
            ["0-8 at 1*: 0-15 21-32 41-52; 15, 15", "5-8 at 6*: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{TABLE}\n{TOTAL}\n{OTHER}\n\n{RULER}\n{BODY}",
            ["0-8 at 1*: 0-15 21-32 41-52; 15, 15", "5-8 at 6*: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{TABLE}\n{TOTAL}\n<PAGE>\n{OTHER}\n{RULER}\n{BODY}",
            ["0-8 at 1*: 0-15 21-32 41-52; 15, 15", "5-8 at 6*: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{TABLE}\n{TOTAL}\nMilltown\n{RULER}\n{BODY}",
            ["0-8 at 1*: 0-15 21-32 41-52; 15, 15", "5-8 at 6: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{TABLE}\n{TOTAL}\n{OTHER}\n{RULER[:44]}\n{BODY}",
            ["0-5 at 1*: 0-15 21-32 41-52; 15, 15", "5-8 at 6*: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{TABLE}\n{TOTAL}\n{OTHER}\n{STROKE}\n{BODY}",
            ["0-8 at 1*: 0-15 21-32 41-52; 15, 15", "5-8 at 6*: 0-5 31-32 42-52; 15, 15"],
        ),
        (
            f"{TABLE}\n{TOTAL}\n<PAGE>\nRates (continued)\nall\n{OTHER}\n{RULER}\n{BODY}",
            ["0-10 at 1*: 0-15 21-32 41-52; 15, 15", "5-10 at 8*: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{TABLE}\n{TOTAL}\n<PAGE>\nRates (continued)\nall\n{OTHER}\n{RULER[:50]}\n{BODY}",
            ["0-7 at 1*: 0-15 21-32 41-52; 15, 15", "5-10 at 8*: 0-15 21-32 41-52; 15, 15"],
        ),
        (f"{TABLE}\n{TOTAL}\n{RULER}\n{BODY}", ["0-7 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (
            f"{TABLE}\n{TOTAL}\nof it\nof it\n{OTHER}\n{RULER}\n{BODY}",
            ["0-7 at 1*: 0-15 21-32 41-52; 15, 15", "5-10 at 8*: 0-15 21-32 41-52; 15, 15"],
        ),
        (f"{TABLE}\n{TOTAL}\nof it\n\nSIGNATURES\nLoans", ["0-5 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{TABLE}\n\nMilltown\n{ROW}", ["0-5 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{TABLE}\n\nMilltown\nof it\n{ROW}", ["0-6 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{TABLE}\n\nMilltown\nof it\nof it\n{ROW}", ["0-7 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{TABLE}\n\nMilltown     of it\n{ROW}", ["0-5 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{TABLE}\n\nMilltown\nVermont                        7", ["0-5 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{TABLE}\n\n{RULER}\n{ROW}", ["0-5 at 1*: 0-15 21-32 41-52; 15, 15", "4-5 at 4: 0-15 21-32 41-52; 15, 15"]),
        (f"{TABLE}\nMilltown\n\nVermont\n{ROW}", ["0-6 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{TABLE}\nMilltown\n\nof it", ["0-5 at 1*: 0-15 21-32 41-52; 15, 15"]),
        (f"{HEAD}\n{STROKE[:30]}\n{BODY}", ["0-3 at 1*: 0-5 31-32 42-52; 15, 15"]),
        (f"State\n{STROKE}\n{ROW}", []),
        (f"State                      Loans\n{STROKE}\n{BODY}", ["0-3 at 1: 0-5 31-32 42-52; 15, 15"]),
        (f"State       Balance of it\n{STROKE[:26]}\nMaine          $2,100,350", ["0-2 at 1*: 0-5 15-25; 15, 15"]),
        (f"State of a Balance of it\n{STROKE[:26]}\nMaine          $2,100,350", ["0-2 at 1: 0-5 15-25; 15, 15"]),
        (f"    Balance of it all now\n{STROKE[:26]}\nMaine          $2,100,350", []),
        (f"State\n{STROKE[:26]}\nMaine          $2,100,350", []),
        (
            "            Balance of\n            --------------\nMaine          $2,100,350\nOhio            2,100,350",
            ["0-3 at 1: 0-5 15-25; 15, 15"],
        ),
        ("Balance of\n            --------------\nMaine          $2,100,350\nOhio            2,100,350", []),
        (
            "            Balance of\n  ------------------------\nMaine          $2,100,350\nOhio            2,100,350",
            [],
        ),
        (
            f"{HEAD}\n{RULER}\n{'':30} 7          $2,100,350\n{'':30} 7          $2,100,350",
            ["0-3 at 1*: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{HEAD}           Share\n{RULER}\n{ROW}          40.00%\n{ROW}          n.a. x",
            ["0-3 at 1: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{HEAD}           Share\n{RULER}\n{ROW}          40.00%\n{ROW}\n{ROW}",
            ["0-4 at 1: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{HEAD}           Share\n---------------      ------------------\n{ROW}          40.00%\n{ROW}          60.00%",
            ["0-3 at 1*: 0-15 21-39 42-52 62-68; 15, 15"],
        ),
        (
            f"{HEAD}\n---------------      -----------         ---------\n{ROW}1\n{ROW}1\n{ROW}",
            ["0-4 at 1*: 0-15 21-32 41-53; 15, 15"],
        ),
        (
            f"{HEAD}\n---------------      -----------         ---------\n{ROW}1\n{ROW}",
            ["0-3 at 1*: 0-15 21-32 41-50; 15, 15"],
        ),
        (f"{HEAD}\n--------------- ---------------\n{BODY}", ["0-3 at 1*: 0-5 31-32 42-52; 15, 15"]),
        (
            f"{HEAD}\n---------------      ----- -----    ---------------\n{TWICE}",
            ["0-3 at 1: 0-15 18-19 21-32 36-51; 15, 15"],
        ),
        (
            f"{HEAD}\n---------- ----      -----------         -----------\n{BODY}",
            ["0-3 at 1*: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{HEAD}\n---------- ----      -----------         -----------\nMaine     7      7       $2,100,350\n{ROW}",
            ["0-3 at 1: 0-10 10-15 17-32 34-52; 15, 10"],
        ),
        (
            "Rate     Balance\n------------------\n8.28%    4,328 058\n9.28%    4,328 058",
            ["0-3 at 1*: 0-5 9-18; 15, 9"],
        ),
        ("Rate   Count Balance\n8.28%       1 536,042\n9.28%       2 536,042\n9.38%       2 536,042", []),
        (
            "Rate   Count   Balance\n8.28%       1 536,042\n9.28%       2 536,042\n--------   ---------",
            ["0-3 at 1*: 0-5 12-13 14-21; 15, 12"],
        ),
        (
            "Rate   Loan Count Balance\n-------------------------\n8.28%       1 536,042\n9.28%       2 536,042",
            ["0-3 at 1*: 0-5 12-21; 15, 12"],
        ),
        (
            "State of Loans    Balance\nMaine     8.28 536,042\nOhio      9.28 536,042\n-----     ----  -------",
            ["0-3 at 1: 0-5 10-14 16-23; 15, 10"],
        ),
        ("State  Loans  Balance\nMaine      7  100,350\nMaine      7\nMaine      7", ["0-3 at 1: 0-5 11-12; 15, 11"]),
        ("State  Loans  Balance\nMaine      7  of it\nOhio       7  of it", []),
        ("State  Loans  Balance\nMaine      7  100,350\nOhio       7             100,350", []),
        ("State     Loans\nMaine      7\nOhio            7", []),
        (f"{HEAD}\nMilltown\n\n{BODY}", ["0-3 at 2*: 0-5 31-32 42-52; 15, 15"]),
        (
            f"{HEAD}\nthe State and all of these Loans of the Pool: now\n{RULER}\n{BODY}",
            ["0-4 at 2: 0-15 21-32 41-52; 15, 15"],
        ),
        (f"State      Name      Loans      Balance\n{RULER}\n{BODY}", ["0-3 at 1: 0-15 21-32 41-52; 15, 15"]),
        (
            f"State                                        Balance\n{RULER}\n{BODY}",
            ["0-3 at 1: 0-15 21-32 41-52; 15, 15"],
        ),
        (
            f"{TABLE}\nMilltown Creek of              7          $2,100,350\nMilltown Creek of all          7          $2,100,350",
            ["0-5 at 1*: 0-15 21-32 41-52; 17, 21"],
        ),
    ],
)
def test_the_columns_that_lines_show(text: str, expected: list[str]) -> None:
    assert grids(text) == expected


FOUR = """\
-----------    ---------    ---------    ---------
Maine                  7    2,100,350        50.00
Maine                  7    2,100,350        50.00"""


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "                  Number    Principal      Percent\nState           of Loans      Balance      of Pool",
            ["1Number | 2Principal | 3Percent", "0State | 1of Loans | 2Balance | 3of Pool"],
        ),
        (
            "                  Number       Unpaid      Percent\nState           of Loans Principal Bal     of Pool",
            ["1Number | 2Unpaid | 3Percent", "0State | 2of Loans Principal Bal | 3of Pool"],
        ),
        (
            "                          Principal        Percent\nState          Number of Balance           of Loans",
            ["2Principal | 3Percent", "0State | 1Number of Balance | 3of Loans"],
        ),
        (
            "                            Principal      Percent\nState             Number Balance           of Loans",
            ["2Principal | 3Percent", "0State | 1Number Balance | 3of Loans"],
        ),
        (
            "                           Principal       Percent\nState             Number Balance           of Loans",
            ["2Principal | 3Percent", "0State | 1Number Balance | 3of Loans"],
        ),
        (
            "                         Principal         Percent\nState             Number Balance           of Loans",
            ["2Principal | 3Percent", "0State | 1Number | 2Balance | 3of Loans"],
        ),
        (
            "                         P                 Percent\nState             Number Balance           of Loans",
            ["1P | 3Percent", "0State | 1Number Balance | 3of Loans"],
        ),
        (
            "\n                         Principal         Percent\n\nState             Number Balance           of Loans",
            ["2Principal | 3Percent", "0State | 1Number Balance | 3of Loans"],
        ),
        (
            "                         Principal         Percent\n\nState             Number Balance           of Loans",
            ["2Principal | 3Percent", "0State | 1Number Balance | 3of Loans"],
        ),
        (
            "                         Principal         Percent\nState   Mills     Number Balance           of Loans",
            ["2Principal | 3Percent", "0State | 0Mills | 1Number | 2Balance | 3of Loans"],
        ),
        (
            "                         Principal Percent\nState             Number Balance Share",
            ["2Principal Percent", "0State | 1Number | 2Balance Share"],
        ),
        (
            "Mills                    Principal\nState             Number Balance      ",
            ["0Mills | 2Principal", "0State | 1Number | 2Balance"],
        ),
        (
            "               NumberPrincipal\nState             Number Balance      ",
            ["1NumberPrincipal", "0State | 1Number Balance"],
        ),
        (
            "                         Principal\nState         o f Number Balance  ",
            ["2Principal", "0State | 1o f Number | 2Balance"],
        ),
        (
            "                         Principal\nState             Number Balance     Balance",
            ["2Principal", "0State | 1Number | 2Balance | 3Balance"],
        ),
        (
            "                         Principal\nState             Number Balance      %",
            ["2Principal", "0State | 1Number Balance | 2%"],
        ),
    ],
)
def test_the_column_of_each_piece_of_a_head(head: str, expected: list[str]) -> None:
    """Two heads that are one blank apart are parted where a head of the line above begins over a word of them."""
    page, _ = asked(f"{head}\n{FOUR}{ASKED}")
    (shown, *_) = page.grids.values()
    lines = (shown.heads(index) for index in range(shown.first, shown.grid.anchor))
    assert [" | ".join(f"{cell.column}{cell.text}" for cell in line) for line in lines] == expected


def test_the_end_of_a_table_is_found_once_for_all_its_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[int] = []
    find = shown._find_last

    def counted(page: Page, anchor: int, row: int) -> int:
        found.append(anchor)
        return find(page, anchor, row)

    monkeypatch.setattr(shown, "_find_last", counted)
    made = grids("\n\n".join([TABLE.rstrip("\n")] * 20))
    assert (len(made), len(found)) == (20, 1)
    assert len({each.partition("-")[2].partition(" ")[0] for each in made}) == 1
