"""The numbers of the tables of any kind, from both sides, as in `test_numbers.py`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from small import line, source_of
from test_generic_tables import tables_of

from tscc.build.generic_columns import find_columns
from tscc.build.generic_heads import _is_wider, read_heads
from tscc.build.generic_pieces import join_marks
from tscc.lexer.generic_facts import FACTS
from tscc.lexer.generic_page import GenericPage, find_pages
from tscc.text.lines import Chunk, Column, Line
from tscc.text.printed import printed_pieces


def named(table: Mapping[str, Sequence[tuple[Any, ...]]]) -> list[Any]:
    """The parameters of a test, by the names of the numbers."""
    return [pytest.param(*each, id=f"{name}-{at}") for name, some in table.items() for at, each in enumerate(some)]


def lines_of(text: str) -> list[Line]:
    """The lines of a text, one directly below the other."""
    return [line(each, number) for number, each in enumerate(text.split("\n"), 1)]


def page_of(text: str) -> GenericPage:
    lines = lines_of(text)
    return GenericPage(lines, [""] * len(lines))


SPEEDS = "Price         5%       9%{}\nClass A     1.20     1.10     1.00"
UNDER_A_ROW = "Alder          1,204" + "\nThe trust" * 14
SENTENCE = "The sponsor of many dwellings sold the last {}."
FACTS_OF_LINES = {
    "_FEWEST_SPEEDS": [("speeds", SPEEDS.format(""), 0, False), ("speeds", SPEEDS.format("      12%"), 0, True)],
    "_NEAR_LINES": [
        ("rows_above", UNDER_A_ROW, 14, True),
        ("rows_above", f"{UNDER_A_ROW}\nThe trust", 15, False),
    ],
    "_PROSE_CHARS": [("prose", SENTENCE.format("four"), 0, False), ("prose", SENTENCE.format("seven"), 0, True)],
    "_PROSE_WORDS": [
        ("prose", "Dispositions notwithstanding subordination considerations apply.", 0, False),
        ("prose", "Dispositions notwithstanding subordination considerations apply here.", 0, True),
    ],
    "_WIDE_GAP_BLANKS": [("split", "Office   Shares", 0, False), ("split", "Office    Shares", 0, True)],
}
"""The name of a fact, a text, one of its lines by its index, and whether it is a fact of that line."""


@pytest.mark.parametrize(("fact", "text", "index", "expected"), named(FACTS_OF_LINES))
def test_the_facts_of_lines(fact: str, text: str, index: int, expected: bool) -> None:
    assert FACTS[fact](page_of(text), index) is expected


@pytest.mark.parametrize(("distance", "expected"), named({"_NEAR_ROWS": [(14, True), (15, False)]}))
def test_figures_that_end_alike(distance: int, expected: bool) -> None:
    text = "\n".join(f"Alder {'1,204':>{12 if row in (0, distance) else 30}}" for row in range(20))
    assert page_of(text).ends_alike(0, 18) is expected


@pytest.mark.parametrize(("chars", "first"), named({"_LONG_CHARS": [(59, 1), (60, 2)]}))
def test_the_lines_of_paragraphs(chars: int, first: int) -> None:
    text = "The trust has made the loans of the older mill in the year".ljust(chars, "s")
    source = source_of(f"{text}\n{text}\nAlder     1,204     980\n")
    (page,) = find_pages(source, source.documents[0], frozenset())
    assert page.lines[0].number == first


def reach(above: int, below: int) -> tuple[int, int]:
    """How many lines above and below a row are read with it, of so many."""
    source = source_of("Mills\n" * above + "Alder     1,204     980\n" + "Mills\n" * below)
    (page,) = find_pages(source, source.documents[0], frozenset())
    at = page.figured.index(True)
    return at, len(page.lines) - at - 1


@pytest.mark.parametrize(
    ("given", "expected"),
    named(
        {"_ABOVE_LINES": [((20, 0), (20, 0)), ((30, 0), (20, 0))], "_BELOW_LINES": [((0, 4), (0, 4)), ((0, 9), (0, 4))]}
    ),
)
def test_the_lines_around_figures(given: tuple[int, int], expected: tuple[int, int]) -> None:
    assert reach(*given) == expected


@pytest.mark.parametrize(("row", "columns"), named({"_NEARBY_LINES": [(8, 2), (9, 1)]}))
def test_the_columns_below_a_line(row: int, columns: int) -> None:
    text = "\n".join(f"Alder     1,204{'     980' if at == row else ''}" for at in range(1, 12))
    assert len(page_of(f"Mills\n{text}").columns_below(0)) == columns


MARKS = {
    "_MARK_BLANKS": [
        ("Alder     1,204   (1)", ["Alder", "1,204(1)"]),
        ("Alder     1,204    (1)", ["Alder", "1,204", "(1)"]),
        ("Alder     1,204   *", ["Alder", "1,204*"]),
        ("Alder     1,204    *", ["Alder", "1,204", "*"]),
    ],
}


@pytest.mark.parametrize(("row", "pieces"), named(MARKS))
def test_marks_behind_figures(row: str, pieces: list[str]) -> None:
    assert [piece.text for piece in join_marks({1: printed_pieces(row)})[1]] == pieces


FIRST = "Alder      1,204\nBirch        980"
SOLD = "\nCedar              Sold"
SOME = f"{FIRST}\nCedar        870\nElm          640    Sold"
COLUMNS = {
    "_NEAR_CHARS": [
        ("Alder      1,204          980\nBirch              7        870", 2),
        ("Alder      1,204          980\nBirch               7       870", 3),
    ],
    "_TEXT_SHARE": [(FIRST + SOLD * 2, 2), (FIRST + SOLD, 1)],
    "_FEWEST_BESIDE": [(SOME, 1), (f"{SOME}\nFir          510    Sold", 2)],
}
"""The rows of a table, and how many columns it has."""


@pytest.mark.parametrize(("rows", "count"), named(COLUMNS))
def test_the_columns_of_rows(rows: str, count: int) -> None:
    assert len(find_columns([*map(printed_pieces, rows.split("\n"))], [])) == count


@pytest.mark.parametrize(("chars", "expected"), named({"generic_heads._WIDER": [(13, False), (14, True)]}))
def test_a_text_that_is_wider_than_its_column(chars: int, expected: bool) -> None:
    assert _is_wider(Chunk(20, 20 + chars, "x" * chars), [Column(20, 30)], (0, 0)) is expected


SHARES = {
    "_OFF_MIDDLE_CHARS": [
        ("                              Summer         Winter", ["Summer", "Summer", "Winter", "Winter"]),
        ("                               Summer        Winter", ["", "Summer", "Winter", "Winter"]),
    ],
}


@pytest.mark.parametrize(("head", "expected"), named(SHARES))
def test_heads_over_equal_shares(head: str, expected: list[str]) -> None:
    columns = [Column(start, start + 6) for start in (20, 30, 40, 50)]
    found = read_heads(lines_of(head), columns, 0).columns
    assert ["".join(text.text for part in parts for text in part) for parts in found] == expected


def rows(cells: str, *labels: str) -> str:
    """Rows with the same cells."""
    return "".join(f"{label:20}{cells}\n" for label in labels)


def days(count: int) -> str:
    """So many days of a month."""
    cells = "".join(f"{day:>6}" for day in range(1, count + 1))
    return f"Week       Mon   Tue   Wed   Thu\n          ----  ----  ----  ----\nI      {cells[:24]}\nII     {cells[24:]}\n"


def of_one_row(columns: int) -> str:
    """A table of one row with so many columns under heads of their own."""
    years = "".join(f"{year:>9}" for year in range(1991, 1991 + columns))
    row = "".join(f"{figure:>9}" for figure in range(204, 204 + columns))
    return f"{'':10}{years}\n{'':10}{' --------' * columns}\nAlder     {row}\n"


def boxed(columns: int) -> str:
    """A table with a text over two of its columns, between rules."""
    rule = "-" * (10 + 9 * columns) + "\n"
    years = "".join(f"{year:>9}" for year in range(1991, 1991 + columns))
    row = "".join(f"{figure:>9}" for figure in range(204, 204 + columns))
    return f"{rule}{'MILLS SOLD SO FAR':>39}\n{'':10}{years}\n{rule}Alder     {row}\nBirch     {row}\n"


def under_a_rule(chars: int) -> str:
    """A table of 40 columns of text with a rule below a text at its right."""
    rule = "-" * chars + "\n"
    return f"{'SALES':>34}\n{rule}        Year         Loans         Sales\n{rule}" + "".join(
        f"{label}{'204           980           870':>35}\n" for label in ("Alder", "Birch")
    )


HEAD = "                              1999       1998\n                            --------   --------\n"
BY_GROUP = HEAD + "".join(
    f"{label:31}1,204      1,100\n"
    for label in ("North    Alder", "         Birch", "         Cedar", "{}    Dogwood", "         Elm")
)
ABOVE = (
    "                        1999\n                       -----\n"
    + rows("   1,204", "Alder", "Birch")
    + "\nShares held\n"
)
TABLES = {
    "_FEWEST_GROUPS": [
        (BY_GROUP.format("South"), "-: North North North South South"),
        (BY_GROUP.format("     "), "-: North Alder Birch Cedar Dogwood Elm"),
    ],
    "_BARE_TEXTS": [
        (rows("1,204      Sold", "Alder", "Birch", "Cedar"), ""),
        (rows("1,204      980      Sold", "Alder", "Birch", "Cedar"), "-: Alder Birch Cedar"),
    ],
    "_FEWEST_BARE_ROWS": [
        (rows("1,204      980", "Alder", "Birch"), ""),
        (rows("1,204      980", "Alder", "Birch", "Cedar"), "-: Alder Birch Cedar"),
    ],
    "_EDGE_CHARS": [
        (ABOVE + rows(" 6,401", "Cedar", "Elm", "Fir"), "-: Alder Birch Shares held Cedar Elm Fir"),
        (ABOVE + rows("6,401", "Cedar", "Elm", "Fir"), "-: Alder Birch | -: Shares held Cedar Elm Fir"),
    ],
    "generic_sections._FEWEST_ROWS": [
        (ABOVE + rows("6,401", "Cedar"), "-: Alder Birch Shares held Cedar"),
        (ABOVE + rows("6,401", "Cedar", "Elm"), "-: Alder Birch"),
    ],
    "_FEWEST_LONE_COLUMNS": [
        ("Mill                 Balance\n----                ---------\nAlder               1,204,300\n", ""),
        (of_one_row(2), "-: Alder"),
    ],
    "_WEEK_DAYS": [(days(7), "-: I II"), (days(8), "")],
    "_MANY": [(boxed(5), "-: Alder Birch"), (boxed(6), "MILLS SOLD SO FAR: Alder Birch")],
    "_WHOLE": [(under_a_rule(35), "-: Alder Birch"), (under_a_rule(36), "SALES: Alder Birch")],
}
"""A text, and the title of each of its tables with the group of each row, or its label."""


@pytest.mark.parametrize(("text", "expected"), named(TABLES))
def test_the_tables_of_texts(text: str, expected: str) -> None:
    found = (
        f"{table.title or '-'}: {' '.join(row.group or row.label or '' for row in table.rows)}"
        for table in tables_of(text)
    )
    assert " | ".join(found) == expected
