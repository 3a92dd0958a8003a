"""The physical lines of a text: which are numbers of pages and other marks, and what strokes are read as."""

from __future__ import annotations

import msgspec
import pytest
from small import source_of

from tscc.lexer.physical_lines import close_up, split_lines
from tscc.text.lines import MISSPELT

P = f"{'':30}"
MANY = "\n\n".join(["Mills"] * 12)
CLOSE = "\n".join(["Mills"] * 12)


def shown(text: str) -> str:
    """The numbers of the lines, `^` for a page mark above them; behind `/` those of the marks, `p` of a page, `?` misspelt."""
    source = source_of(text + "\n")
    whole = msgspec.structs.replace(source.documents[0], first_line=1, last_line=text.count("\n") + 1)
    lines, marks = split_lines(source, whole)
    kept = [f"{'^' * line.page_above}{line.number}" for line in lines]
    set_aside = [f"{line.number}{'p' * (line.kind == 'PAGE_NUMBER')}{'?' * (MISSPELT in line.kinds)}" for line in marks]
    return f"{' '.join(kept)} / {' '.join(set_aside)}"


def blanks(text: str) -> list[int]:
    """The blank lines above each line, one fewer everywhere in a text that is double-spaced."""
    source = source_of(text + "\n")
    whole = msgspec.structs.replace(source.documents[0], first_line=1, last_line=text.count("\n") + 1)
    return [line.blanks_above for line in close_up(split_lines(source, whole)[0])]


def texts(text: str) -> list[str]:
    """The texts of the lines."""
    source = source_of(text + "\n")
    whole = msgspec.structs.replace(source.documents[0], first_line=1, last_line=text.count("\n") + 1)
    return [line.text for line in split_lines(source, whole)[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Mills\n\n{P}1\n\nCreeks\n\n{P}2\n\nAlder\n\n{P}3\n\nRivers", "1 ^5 ^9 ^13 / 3p 7p 11p"),
        (f"Mills\n\n{P}1\n\nCreeks\n\n{P}2\n\nRivers", "1 3 5 7 9 / "),
        (f"Mills\n\n{P}1\n\nCreeks\n\n{P}2\n\nAlder\n\n{P}4\n\nRivers", "1 ^5 ^9 ^13 / 3p 7p 11p"),
        (f"Mills\n\n{P}1\n\nCreeks\n\n{P}2\n\nAlder\n\n{P}5\n\nRivers", "1 3 5 7 9 11 13 / "),
        (f"Mills\n\n{P}2\n\nCreeks\n\n{P}3\n\nAlder\n\n{P}4\n\nRivers", "1 ^5 ^9 ^13 / 3p 7p 11p"),
        (f"Mills\n\n{P}3\n\nCreeks\n\n{P}4\n\nAlder\n\n{P}5\n\nRivers", "1 3 5 7 9 11 13 / "),
        (f"Mills\n\n{P}1\n\nCreeks\n\n{P}3\n\nAlder\n\n{P}2\n\nRivers", "1 3 5 7 9 11 13 / "),
        (f"Mills\n\n{P}1\n\nCreeks\n\n{P}2\n\nAlder\n\n{P}2\n\nRivers", "1 3 5 7 9 11 13 / "),
        (
            "Mills\n\n                   1\n\nCreeks\n\n                   2\n\nAlder\n\n                   3\n\nRivers",
            "1 3 5 7 9 11 13 / ",
        ),
        (
            "Mills\n\n                    1\n\nCreeks\n\n                    2\n\nAlder\n\n                    3\n\nRivers",
            "1 ^5 ^9 ^13 / 3p 7p 11p",
        ),
        (f"Mills\n\n{P}- 1 -\n\nCreeks\n\n{P}- 2 -\n\nAlder\n\n{P}- 3 -\n\nRivers", "1 ^5 ^9 ^13 / 3p 7p 11p"),
        (f"Mills\n{P}1\n\nCreeks\n\n{P}2\n\nAlder\n\n{P}3\n\nWoods", "1 2 4 6 8 10 12 / "),
        (f"Mills\n\n{P}1\nCreeks\n\n{P}2\n\nAlder\n\n{P}3\n\nWoods", "1 3 4 6 8 10 12 / "),
        (f"Mills\n\n{P}1\n\nCreeks\n\n{P}2\n\nAlder\n\n{P}3", "1 3 5 7 9 / 11p"),
        (f"Mills\n\n{P}1\n<PAGE>\nCreeks\n\n{P}2\n\nAlder\n\n{P}3\n<PAGE>\nWoods", "1 ^5 ^9 ^13 / 3p 4 7p 11p 12"),
        (f"Mills\n\n{P}1\n<PAGE>\nCreeks\n\n{P}3\n\nAlder\n\n{P}3\n<PAGE>\nWoods", "1 ^5 7 9 ^13 / 3p 4 11p 12"),
        (f"Mills\n\n{P}1\n<PAGE>\nCreeks\n\n{P}1\n\nAlder\n\n{P}3\n<PAGE>\nWoods", "1 ^5 7 9 ^13 / 3p 4 11p 12"),
        (f"Mills\n\n{P}1\n<PAGE>\nCreeks\n\n{P}  2\n\nAlder\n\n{P}3\n<PAGE>\nWoods", "1 ^5 7 9 ^13 / 3p 4 11p 12"),
        (f"Mills\n\n{P}1\n<PAGE>\nCreeks\n\n{P} 2\n\nAlder\n\n{P}3\n<PAGE>\nWoods", "1 ^5 ^9 ^13 / 3p 4 7p 11p 12"),
        (f"Mills\n\n{P}1\n<PAGE>\nCreeks\n\n{P}2\n\nAlder", "1 ^5 ^9 / 3p 4 7p"),
        (f"Mills\n\n{P}2\n\nAlder\n\n{P}3\n<PAGE>\nWoods", "1 ^5 ^9 / 3p 7p 8"),
        (f"Mills\n\n{P}2\n\nAlder\n\nA-3\n<PAGE>\nWoods", "1 3 5 ^9 / 7p 8"),
        (f"Mills\n\n{P}2\n\nAlder\n<PAGE>\nWoods", "1 3 5 ^7 / 6"),
        (
            f"Mills\n\n{P}II-1\n<PAGE>\nCreeks\n\n{P}II-2\n\nAlder\n\n{P}II-3\n<PAGE>\nWoods",
            "1 ^5 ^9 ^13 / 3p 4 7p 11p 12",
        ),
        (
            f"Mills\n\n{P}II-1\n<PAGE>\nCreeks\n\n{P}I-2\n\nAlder\n\n{P}II-3\n<PAGE>\nWoods",
            "1 ^5 7 9 ^13 / 3p 4 11p 12",
        ),
        (
            f"Mills\n\n{P}Page 1\n\nCreeks\n\n{P}Page 2\n\nAlder\n\n{P}Page 3\n\nWoods",
            "1 ^5 ^9 ^13 / 3p 7p 11p",
        ),
        ("Mills\n\n5\n<PAGE>\nAlder", "1 ^5 / 3p 4"),
        ("Mills\n\nS\n<PAGE>\nAlder", "1 ^5 / 3p? 4"),
        ("Mills\nS\n<PAGE>\nAlder", "1 2 ^4 / 3"),
        ("Mills\n\nS\nAlder", "1 3 4 / "),
        ("Mills\n\n5\n5\n<PAGE>\nAlder", "1 ^6 / 4p 3p 5"),
        ("Mills\n\n5\n6\n<PAGE>\nAlder", "1 3 ^6 / 4p 5"),
        ("<PAGE>\n5\n\nMills", "^4 / 1 2p"),
        ("<PAGE>\n\nMills\n5\n\nCreeks", "^3 4 6 / 1"),
        ("5\n\nMills", "3 / 1p"),
        ("5\n6\n\nMills", "4 / 1p 2p"),
        ("Mills\n\n5", "1 / 3p"),
        ("Mills\n<PAGE>\n\n\nAlder", "1 ^5 / 2"),
        ("Mills\n<TABLE>\nAlder", "1 3 / 2"),
    ],
)
def test_the_lines_and_the_marks_of_a_text(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MANY[7:], [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
        (MANY, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        (f"{MANY}\n\n\nMills", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
        (f"{MANY}\nMills", [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]),
        (
            f"{MANY}\n\nItem 5. Other Events\n\n{CLOSE}",
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        ),
        (
            f"{CLOSE}\n\nItem 5. Other Events\n\n{MANY}",
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        ),
        (f"{MANY}\n<PAGE>\n\nMills", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
    ],
)
def test_a_text_that_is_double_spaced(text: str, expected: list[int]) -> None:
    assert blanks(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-----.-----", ["-----------"]),
        ("---- . ----", ["----   ----"]),
        ("Mills\n-----.-----", ["Mills", "-----------"]),
        (
            "State     Loans     Balance\n-----     -----   x -------",
            ["State     Loans     Balance", "-----     -----     -------"],
        ),
        ("Loans\n----x-----\nMaine    7", ["Loans", "----------", "Maine    7"]),
        ("Mills  x---", ["Mills  x---"]),
        ("  -----x----  ", ["  ----------"]),
        ("State  Loans\nSta--- ------\nMaine   7", ["State  Loans", "Sta--- ------", "Maine   7"]),
        (". ---------", [". ---------"]),
        ("---------.", ["----------"]),
        ("-----  .  -----", ["-----     -----"]),
        ("====8====", ["========="]),
        ("___x______", ["__________"]),
    ],
)
def test_a_sign_amid_strokes(text: str, expected: list[str]) -> None:
    assert texts(text) == expected
