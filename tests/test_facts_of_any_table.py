"""The facts of lines that may be of a table of any kind, from both sides, and which figures of a line are cells.

As in `test_facts_of_lines.py`: in a text the line that is asked has ` <` behind it.
"""

from __future__ import annotations

import msgspec
import pytest
from small import source_of
from test_facts_of_lines import ASKED, both

from tscc.lexer.generic_facts import FACTS
from tscc.lexer.generic_page import GenericPage, find_pages

ROW = "Mills                       2,308      1,204"
YEARS = "                             1997       1996"
TEXT = "The mills of the trust are held by it"
FAR = f"{'Mills':90}2,308      1,204"
LONG = "The sponsor of the mills keeps what is said here of all of the others in mind"


def pages(text: str) -> list[GenericPage]:
    """The parts of a text where tables of any kind may be."""
    source = source_of(text + "\n")
    whole = msgspec.structs.replace(source.documents[0], first_line=1, last_line=text.count("\n") + 1)
    return [*find_pages(source, whole, set())]


def asked(text: str) -> tuple[GenericPage, int]:
    """The part of a text with the line that is asked, and its place there."""
    number = text.count("\n", 0, text.index(ASKED)) + 1
    return next(
        (page, index)
        for page in pages(text.replace(ASKED, "", 1))
        for index, line in enumerate(page.lines)
        if line.number == number
    )


OF_LINES: dict[str, tuple[list[str], list[str]]] = {
    "figured": ([f"{ROW} <"], [f"Mills <\n{ROW}"]),
    "strokes": ([f"{ROW}\n-----   ----- <"], [f"{ROW} <"]),
    "aligned": (
        [
            f"{ROW} <\n{ROW}",
            f"{ROW} <\nMills                       2,308",
            f"{ROW} <\nMills                      (2,308)",
        ],
        [
            f"{ROW} <\nMills                     2,308    1,204",
            "Mills                       2,308      1,204    17 <\nMills                       2,308",
            f"Mills <\n{ROW}",
        ],
    ),
    "several": ([f"{ROW} <"], ["Mills                       2,308 <\nMills                       2,308"]),
    "amounts": (
        [
            f"{ROW} <",
            f"{ROW}\nMills                          17         -- <",
            f"{ROW}\nMills                         17%         18 <",
        ],
        [f"{ROW}\nMills                          17         18 <"],
    ),
    "prose": (
        [
            f"{ROW}\n{TEXT} as is said of all of the others. <",
            f"{ROW}\nMills   {TEXT} and  by the others of it <",
            f"{ROW}\n{TEXT}  and so are  the creeks beside it <",
            f"{FAR}\n\n{LONG} <",
            f"{FAR}\nof it\n{LONG} <",
            f"{LONG} <\n\n{FAR}",
            f"{LONG} <\nof it\n{FAR}",
            f"{FAR}\n\n{LONG[:66]} <",
        ],
        [
            f"{FAR}\n{LONG} <",
            f"{LONG} <\n{FAR}",
            f"{FAR}\n\n{LONG[:65]} <",
            f"{ROW}\n{TEXT} now <",
            f"{ROW}\nInternationalisation notwithstanding considerations held <",
            f"{ROW}\n{TEXT.upper()} AND SO ARE THE CREEKS <",
            f"{ROW}\n({TEXT} and all are stated in thousands) <",
            f"{ROW}\nThe mills     of the      trust    are held    by all    of it <",
        ],
    ),
    "lower": ([f"{ROW}\n  of it <"], [f"{ROW}\n  Of it <"]),
    "touching": ([f"{ROW}\nMills <"], [f"{ROW}\n\nMills <", f"Mills <\n{ROW}"]),
    "columns_go_on": (
        [
            f"{ROW}\nCreeks <\n{ROW}",
            f"{ROW}\nCreeks\nand all <\n{ROW}",
            f"{ROW}\nCreeks <\nMills                       2,308   1,204",
            f"{ROW}\nCreeks <\nMills                        2,308      1,204",
            f"{ROW}\nCreeks <\nMills                      2,308      1,204",
        ],
        [
            f"{ROW}\nCreeks <\nof all\n{ROW}",
            f"{ROW}\nCreeks       of <\n{ROW}",
            f"{ROW}\nCreeks <\nMills                     2,308   1,204",
            f"{ROW}\nCreeks <\nMills          17           2,308   1,204",
            f"{ROW}\nof it\nCreeks <\nof it\n{ROW}",
            f"Creeks <\n{ROW}",
            f"{ROW}\nCreeks <",
        ],
    ),
    "far_apart": ([f"{ROW}\n\n\n\nMills <"], [f"{ROW}\n\n\nMills <"]),
    "gap_below": ([f"{ROW} <\n\nMills", f"{ROW} <"], [f"{ROW} <\nMills"]),
    "gap_to_text": (
        [
            f"{ROW}\nMills <\n\nCreeks of it",
            f"{ROW}\nMills    of <\n\nCreeks of it",
            f"{ROW}\nMills <\n\nCreeks     of     it",
        ],
        [
            f"{ROW}\nMills <\nCreeks of it",
            f"{ROW} <\n\n{ROW}",
            f"{ROW} <\n\n------",
            f"{ROW} <",
            f"{ROW}\nMills     of <\n\n{YEARS}\n{ROW}",
        ],
    ),
    "years": (
        [f"{YEARS} <\n{ROW}", f"At December 31:              1997       1996 <\n{ROW}"],
        [
            f"                             1997 <\n{ROW}",
            f"At December 31:              1997       of <\n{ROW}",
            f"{ROW}\n{YEARS} <",
        ],
    ),
    "speeds": (
        [
            "Price         5%       9%      12% <\nClass A     1.20     1.10     1.00",
            "5%       9%      12% <\nClass A     1.20     1.10     1.00",
            "Total        1 year    1-3 years    4-5 years <\nClass A     1.20     1.10     1.00",
            "Price         5%       9%      12% <\n----------   ------\nClass A     12%       11%     13%",
            "Price         5%       5%      12% <\nClass A     1.20     1.10     1.00",
        ],
        [
            "Price         5%       9% <\nClass A     1.20     1.10",
            "Price         5%       9%      8% <\nClass A     1.20     1.10     1.00",
            "Price         5%       5%      5% <\nClass A     1.20     1.10     1.00",
            "Price         5%       9%      of <\nClass A     1.20     1.10     1.00",
            "Price         5%       9%      12% <\nClass A     12%       11%     13%",
            "Price         5%       9%      12% <",
        ],
    ),
    "labelled": (
        [f"{ROW}\nIssuer:      Example Trust <", f"{ROW}\nIssuer .....  Example Trust <"],
        [f"{ROW}\nIssuer      Example Trust <", f"{ROW}\nAt December 31:    1997    1996 <", f"{ROW}\nIssuer: <"],
    ),
    "split": ([f"{ROW}\nMills    of <"], [f"{ROW}\nMills   of <"]),
    "rows_above": ([f"{ROW}\nMills <", f"{ROW}\nMills\nof\nit\nall <"], [f"Mills <\n{ROW}"]),
    "rows_below": (
        [f"Mills <\n{ROW}", "Mills <\n" + "of it\n" * 13 + ROW],
        ["Mills <\n" + "of it\n" * 14 + ROW, f"{ROW}\nMills <", f"{ROW} <\nMills"],
    ),
    "over_columns": (
        [
            f"{YEARS} <\n{ROW}",
            f"Mills      {'':18}1997       1996 <\n{ROW}",
            f"{'':25}December <\n{ROW}",
            f"{'':21}December <\n{ROW}",
            f"{'':43}Year <\n{ROW}",
            "Mills      Of               1997       1996 <\nMills      17               2,308      1,204",
        ],
        [
            f"Mills <\n{ROW}",
            f"Mills      Of        1997       1996 <\n{ROW}",
            f"{'':46}December <\n{ROW}",
            f"{'':44}Year <\n{ROW}",
            f"{'':20}December <\n{ROW}",
            f"{ROW}\n{YEARS} <",
            f"December and all the years <\n{ROW}",
        ],
    ),
    "above_head": (
        [f"Mills <\n{YEARS}\n{ROW}", f"Mills <\nof\nthe\nmills\n{YEARS}\n{ROW}"],
        [
            f"Mills <\n\n{YEARS}\n{ROW}",
            f"Mills <\nof\nthe\nmills\nall\n{YEARS}\n{ROW}",
            f"Mills <\n{ROW}\n{ROW}",
            f"{YEARS} <\n{ROW}",
        ],
    ),
    "at_left": (
        [f"{'M' * 29} <\n{ROW}", f"{ROW}\n{'M' * 29} <", f"{FAR}\n{'M' * 30} <\n{ROW}"],
        [f"{'M' * 30} <\n{ROW}", f"{'M' * 30} <\nMills                2,308\n{ROW}"],
    ),
    "at_right": ([f"{'':12}Mills <\n{ROW}"], [f"{'':11}Mills <\n{ROW}", f"{ROW}\n{'':40}Mills <"]),
    "one_piece": ([f"{ROW}\nMills <"], [f"{ROW}\nMills      of <", f"{ROW} <"]),
    "centred": ([f"{ROW}\n        Mills <"], [f"{ROW}\n       Mills <"]),
    "capitals": ([f"{ROW}\nMILLS <"], [f"{ROW}\nMILLs <"]),
    "period": ([f"{ROW}\nYear ended <"], [f"{ROW}\nMills <"]),
    "scaled": ([f"{ROW}\n(in thousands) <"], [f"{ROW}\n(in dollars) <"]),
    "ruled": ([f"Mills <\n-----\n{ROW}"], [f"Mills <\n\n-----\n{ROW}", f"Mills <\n{ROW}", f"{ROW} <"]),
    "own_strokes": (
        [f"Name     Office    Shares <\n----     ------    ------\n{ROW}"],
        [
            f"Name     Office <\n----     ------    ------\n{ROW}",
            f"Name     Office    Shares <\n\n----     ------    ------\n{ROW}",
            f"Name <\n----\n{ROW}",
            f"Name     Office    Shares <\n----     ------\n{ROW}",
        ],
    ),
    "in_caption": (
        [f"<TABLE>\n<CAPTION>\nMills <\n<S>   <C>\n{ROW}"],
        [f"<TABLE>\nMills <\n<CAPTION>\n<S>   <C>\n{ROW}"],
    ),
    "above_caption": (
        [f"<TABLE>\nMills <\n<CAPTION>\nOf it\n<S>   <C>\n{ROW}"],
        [
            f"<TABLE>\n<CAPTION>\nMills <\n<S>   <C>\n{ROW}",
            f"<TABLE>\nMills <\n<S>   <C>\n{ROW}",
            f"Mills <\n<TABLE>\n<CAPTION>\nOf it\n<S>   <C>\n{ROW}",
        ],
    ),
    "in_body": (
        [f"<TABLE>\n<CAPTION>\nMills\n<S>   <C>\n{ROW} <", f"<TABLE>\n<S>\n{ROW} <"],
        [f"<TABLE>\n<CAPTION>\nMills <\n<S>   <C>\n{ROW}", f"<TABLE>\n<S>\n{ROW}\nOf it <\n<S>\n{ROW}"],
    ),
    "last_above_tag": (
        [f"Mills <\n<TABLE>\n<S>\n{ROW}", f"Mills <\nof\nthe\nmills\n<TABLE>\n<S>\n{ROW}"],
        [f"Mills <\nof\nthe\nmills\nall\n<TABLE>\n<S>\n{ROW}", f"<TABLE>\nMills <\n<S>\n{ROW}"],
    ),
    "page_number": (
        [f"{ROW}\nMills                                     17 <"],
        [
            f"{ROW}\nMills                                  1,204 <",
            f"{ROW}\nMills                            17       18 <",
            f"Mills <\n{ROW}",
        ],
    ),
    "of_page": ([f"{ROW}\n  Page 7 of 9 <"], [f"{ROW}\n  Mills <"]),
    "of_index": ([f"{ROW}\nTable of Contents <", f"{ROW}\nExhibit No.    Mills <"], [f"{ROW}\nMills <"]),
    "contact": ([f"{ROW}\nTelephone <", f"{ROW}\nAlder Creek, VT  05999 <"], [f"{ROW}\nMills <"]),
    "numbered": ([f"{ROW}\n333-70011 <"], [f"{ROW}\nMills <"]),
    "exhibit": ([f"{ROW}\nEXHIBIT 12(C) <"], [f"{ROW}\nMills <"]),
    "colon": ([f"{ROW}\nMills: <"], [f"{ROW}\nMills: of <"]),
    "ended": ([f"{ROW}\nMills. <", f'{ROW}\nMills;" <'], [f"{ROW}\nMills <", f"{ROW}\nMills. Of <"]),
}
"""Of the lines of texts: those of which a fact holds, and those of which it does not."""


@pytest.mark.parametrize(("fact", "text", "expected"), both(OF_LINES))
def test_a_fact_of_a_line_of_any_table(fact: str, text: str, expected: bool) -> None:
    assert FACTS[fact](*asked(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ROW, ["2,308 1,204"]),
        (f"{ROW}\nCreeks                      1,308", ["2,308 1,204", "1,308"]),
        (f"{ROW}\n                            1,308", ["2,308 1,204", "1,308"]),
        (f"{ROW}\n                           (1,308)", ["2,308 1,204", "(1,308)"]),
        (f"{ROW}\n                          1,308", ["2,308 1,204", ""]),
        (f"{ROW}\n10.1    Agreement of it", ["2,308 1,204", ""]),
        (f"{ROW}\n10.1    Agreement            17", ["2,308 1,204", "17"]),
        (f"{ROW}\nMills      --       of it      17", ["2,308 1,204", "17"]),
        (f"{ROW}\n-0-      May 6, 2002", ["2,308 1,204", ""]),
        (f"{ROW}\n-0-      May 6, 2002      17", ["2,308 1,204", "-0- 17"]),
        (f"{ROW}\nMills     May 6, 2002", ["2,308 1,204", "May 6, 2002"]),
        (f"{ROW}\nMills     May 6, 2002     May 6, 2003", ["2,308 1,204", ""]),
        (f"{ROW}\nMills                  May 6, 2002    May 6, 2003", ["2,308 1,204", "May 6, 2002 May 6, 2003"]),
        (
            f"{ROW}\nof\nMills                  May 6, 2002    May 6, 2003",
            ["2,308 1,204", "", "May 6, 2002 May 6, 2003"],
        ),
        (f"{ROW}\n\nMills                  May 6, 2002    May 6, 2003", ["2,308 1,204", ""]),
        (f"{ROW}\nMills                  May 6, 2002", ["2,308 1,204", "May 6, 2002"]),
        (f"{ROW}\nMay 6, 2001            May 6, 2002    May 6, 2003", ["2,308 1,204", ""]),
        (f"{ROW}\n1-3 years     Of it", ["2,308 1,204", ""]),
        (f"{ROW}\nTotal     1 year     1-3 years", ["2,308 1,204", "1 year 1-3 years"]),
        (f"{ROW}\nTotal     1 year     1-3 years    Of it    All", ["2,308 1,204", ""]),
        ("<CASH>", []),
        (f"<CASH>\n{ROW}", ["", "2,308 1,204"]),
        (f"{ROW}\n--      Mills     17", ["2,308 1,204", "17"]),
        (f"{ROW}\n17      Mills     --", ["2,308 1,204", "--"]),
        (f"{ROW}\n17      18     Mills", ["2,308 1,204", "18"]),
        (f"{ROW}\n17      18     19", ["2,308 1,204", "17 18 19"]),
        (f"{ROW}\nMills    -0-", ["2,308 1,204", "-0-"]),
        ("Mills      17       18\n                  (18)\n", ["17 18", "(18)"]),
        ("Mills      17       18\n                  18\n", ["17 18", ""]),
        ("Mills      17       18\n                    18\n", ["17 18", "18"]),
        ("                 18\nMills      17       18", ["", "17 18"]),
        (f"{ROW}\n1-3 years     Of it    17", ["2,308 1,204", "17"]),
        (f"{ROW}\nTotal     1 year     Of it", ["2,308 1,204", "1 year"]),
        (f"{ROW}\nTotal     1 year     Of it    All", ["2,308 1,204", ""]),
        (f"{ROW}\n1 year     1-3 years", ["2,308 1,204", "1-3 years"]),
        (f"{ROW}\n1 year     1-3 years    Of it", ["2,308 1,204", ""]),
        (f"{ROW}\nTotal     Mill    1 year", ["2,308 1,204", "1 year"]),
        (f"{ROW}\nTotal     Mill    All     1 year", ["2,308 1,204", ""]),
        (f"{ROW}\nTotal     17    All  Of it   1 year", ["2,308 1,204", "17 1 year"]),
        (f"{ROW}\nof all of\nthe\nMills                  May 6, 2002    May 6, 2003", ["2,308 1,204", "", "", ""]),
        (f"{ROW}\nof     all\nMills                  May 6, 2002    May 6, 2003", ["2,308 1,204", "", ""]),
        ("Mills                  May 6, 2002    May 6, 2003", []),
        (f"{ROW}\nMills                  May 6, 2002         of it", ["2,308 1,204", ""]),
        (f"{ROW}\nMills    May 6, 2002    May 6, 2003", ["2,308 1,204", ""]),
        (f"{ROW}\nMills     May 6, 2002    May 6, 2002    May 6, 2003", ["2,308 1,204", ""]),
        (f"of\nMills                  May 6, 2002    May 6, 2003\n{ROW}", ["", "", "2,308 1,204"]),
        ("<CASH>        1,204\n<MULTIPLIER>  1,000\n<ASSETS>      of it", ["1,204", "", "of it"]),
    ],
)
def test_which_figures_are_cells(text: str, expected: list[str]) -> None:
    assert [" ".join(cell.text for cell in cells) for page in pages(text) for cells in page.cells] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Mills\n{ROW}\n<PAGE>\nCreeks\n{ROW}\n", [["", ""], ["", ""]]),
        (f"Mills\n{ROW}\n- 57 -\nCreeks\n{ROW}\n", [["", ""], ["", ""]]),
        (f"Mills\n{ROW}\n- of -\nCreeks\n{ROW}\n", [["", "", "", "", ""]]),
        (
            f"<TABLE>\nMills\n<CAPTION>\nOf it\n<S>  <C>\n{ROW}\n</TABLE>\nCreeks\n{ROW}",
            [["TABLE", "CAPTION", "S"], ["", ""]],
        ),
        (f"<TABLE>\n<CAPTION>\nOf it\n<S>\n{ROW}\nCreeks\n<S>\n{ROW}", [["CAPTION", "S", "CAPTION", "S"]]),
        (
            f"<TABLE>\n<CAPTION>\nOf it\n<S>\n{ROW}\nof all\n\nCreeks\n<S>\n{ROW}",
            [["CAPTION", "S", "S", "CAPTION", "S"]],
        ),
        (f"Mills\n<LEGEND>\n{ROW}\n</LEGEND>\nCreeks\n{ROW}", [["", ""]]),
        ("Mills\nOf it", []),
        ("Mills\n" * 21 + ROW + "\nCreeks" * 5, [[""] * 25]),
    ],
)
def test_the_tags_of_the_parts_of_a_text(text: str, expected: list[list[str]]) -> None:
    assert [[*page.tags] for page in pages(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Mills\n{ROW}\n\nCreeks\n\n\n{ROW}", ["1 2 4^ 7^^"]),
        (f"Mills\n{ROW}\n<PAGE>\n\nCreeks\n{ROW}", ["1 2", "5^ 6"]),
        (f"{ROW}\n{LONG}\n{LONG}\n{ROW}", ["1", "3. 4"]),
        (f"{ROW}\n{LONG}\n{LONG}\nof it.\n{ROW}", ["1", "4. 5"]),
        (f"{ROW}\n{LONG}\n{LONG}\n\nof it.\n{ROW}", ["1", "3. 5^ 6"]),
        (f"{ROW}\n{LONG}\n{LONG}\n  of it.\n{ROW}", ["1", "3. 4 5"]),
        (f"{ROW}\n  {LONG}\n  {LONG}\n  of it.\n{ROW}", ["1", "4. 5"]),
        (f"{ROW}\n{LONG}\n{LONG}\nof  it.\n{ROW}", ["1", "3. 4 5"]),
        (f"{ROW}\n{LONG}\n{LONG}\n<P>of it.\n{ROW}", ["1", "3. 4 5"]),
        (f"{ROW}\n{LONG}\n{ROW}", ["1 2 3"]),
        (f"{ROW}\n{LONG}\n{LONG}\n{LONG}\n{LONG}\n{ROW}", ["1", "5. 6"]),
        (f"{ROW}\n{LONG}\n{LONG}", ["1"]),
        (f"{LONG}\n{LONG}\n{ROW}", ["2. 3"]),
        (f"{ROW}\n{LONG}\n\n{LONG}\n{ROW}", ["1 2 4^ 5"]),
        (f"{ROW}\n{LONG.upper()}\n{LONG.upper()}\n{ROW}", ["1 2 3 4"]),
        (f"{ROW}\n{'-' * 70}\n{'=' * 70}\n{ROW}", ["1 2 3 4"]),
        (f"{ROW}\n{LONG[:40]}  {LONG[:40]}\n{LONG}\n{ROW}", ["1 2 3 4"]),
        (f"{ROW}\n{LONG} 17\n{LONG} 18\n{ROW}", ["1 2 3 4"]),
        (f"{ROW}\n{LONG}\n{LONG}\n<CAPTION>\n{ROW}", ["1", "3. 5^"]),
        (f"<TABLE>\n{ROW}\n{LONG}\n{LONG}\nof it\n<CAPTION>\nMills\n<S>\n{ROW}", ["2", "5. 7^ 9"]),
        (f"<TABLE>\n<S>\n{ROW}\n<CAPTION>\nMills\n<S>\n{ROW}", ["3 5^ 7"]),
        (f"<TABLE>\n<S>\n{ROW}\n<C>\n{ROW}", ["3 5"]),
        (f"<TABLE>\n<CAPTION>\n{ROW}\n<S>\n{ROW}", ["3 5"]),
        (f"<TABLE>\n<S>\n{ROW}\n<TABLE>\n{ROW}", ["3 5^"]),
        ("| Mills |    17 |\n|   |\n| Creeks |   18 |", ["1 3^"]),
        (f"<LEGEND>\nMills\n</LEGEND>\nCreeks\n{ROW}", ["4 5"]),
        (f"{ROW}\n<LEGEND>\nMills\n{ROW}", ["1"]),
        (f"{ROW}\n<FN>\nMills\n{ROW}", ["1", "3 4"]),
        (f"{ROW}\n</TABLE>\nMills\n{ROW}", ["1", "3 4"]),
        (f"{ROW}\n-of it-\nMills\n{ROW}", ["1 2 3 4"]),
        (f"{ROW}\n-5-\nMills\n{ROW}", ["1", "3 4"]),
        (f"{ROW}\n- 5\nMills\n{ROW}", ["1 2 3 4"]),
        (f"{ROW}\n5 -\nMills\n{ROW}", ["1 2 3 4"]),
        (f"{ROW}\n5\nMills\n{ROW}", ["1 2 3 4"]),
    ],
)
def test_the_lines_of_the_parts_of_a_text(text: str, expected: list[str]) -> None:
    """The number of each line, `^` for each blank line above it, and a stop where a paragraph ends."""
    shown = [
        [f"{line.number}{'^' * line.blanks_above}{'.' * (at in page.tails)}" for at, line in enumerate(page.lines)]
        for page in pages(text)
    ]
    assert [" ".join(part) for part in shown] == expected
