"""What is reported of the layout of tables made by hand: what they lack, and what does not belong in them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hand_tables import line_at, table, told

from tscc.diagnostics.diagnostic import Sink
from tscc.passes.tables.layout_faults import Habits, report_layout
from tscc.syntax import nodes
from tscc.text.lines import Column, Line

USUAL = Habits(titled=True, ruled=True, totalled=True)
LOOSE = Habits(titled=False, ruled=False, totalled=False)
RULER = "-----       -----"


def lines(some: tuple[tuple[int, str], ...]) -> tuple[Line, ...]:
    return tuple(line_at(number, text) for number, text in some)


def laid(
    *rows: str,
    habits: Habits = USUAL,
    whole: bool = True,
    title: tuple[str, ...] = ("MILLS",),
    heads: tuple[str, ...] = ("State", "Loans"),
    ruler: str = RULER,
    total: str = "Total|7|700",
    early: str = "",
    **others: tuple[tuple[int, str], ...],
) -> list[str]:
    """What is reported of a table of two columns; of the rows named in `early` as totals, and of other lines by number and text."""
    made = table(*rows, title=title, heads=heads, total=total)
    head = msgspec.structs.replace(
        made.head,
        rulers=(line_at(made.head.lines[0].number + 1, ruler),) if ruler else (),
        lines=made.head.lines if any(heads) else (),
        columns=(Column(0, 11), Column(12, 17)),
    )
    sink = Sink()
    made = msgspec.structs.replace(made, head=head, **{name: lines(some) for name, some in others.items()})
    sums = [row for row in made.rows if row.label and row.label[0].text in early.split()]
    made = msgspec.structs.replace(
        made,
        rows=tuple(row for row in made.rows if row not in sums),
        early_totals=tuple(nodes.Total(**msgspec.structs.asdict(row)) for row in sums),
    )
    report_layout(made, habits, sink, whole=whole)
    return [each.replace(" | the text is listed under `unparsed`", "") for each in told(sink)]


@pytest.mark.parametrize(
    ("parts", "messages"),
    [
        ({}, []),
        ({"title": ()}, ["TS221 | the table has no title @ 2:24"]),
        ({"title": (), "habits": LOOSE}, []),
        ({"title": (), "habits": LOOSE, "heads": ("", "Loans")}, ["TS221 | the table has no title @ 2:24"]),
        (
            {"title": (), "heads": ("", ""), "ruler": ""},
            ["TS221 | the table has no title @ 4:99", "TS222 | the table has no head @ 4:99"],
        ),
        (
            {"title": (), "heads": ("", "")},
            ["TS221 | the table has no title @ 3:17", "TS222 | the table has no head @ 3:17"],
        ),
        ({"heads": ("", ""), "ruler": ""}, ["TS222 | the table has no head @ 5:99"]),
        ({"heads": ("", "")}, ["TS222 | the table has no head @ 4:17"]),
        ({"ruler": ""}, ["TS223 | the table's head has no ruler @ 3:24"]),
        ({"ruler": "", "habits": LOOSE}, []),
        ({"title": ("MILLS", "MILLS")}, ["TS226 | `MILLS` is in the table's title twice @ 3:5"]),
        ({"total": ""}, ["TS224 | the table has no total @ 6:99"]),
        ({"total": "", "habits": LOOSE}, []),
        ({"total": "", "whole": False}, []),
        ({"total": "", "title": ("LARGEST TEN CITIES",)}, []),
        ({"ruler": "-- --       -----"}, ["TS218 | a blank is in a stroke of a ruler | perhaps one stroke @ 4:3"]),
        ({"ruler": "-- --       -- --"}, []),
        ({"ruler": "-----"}, []),
        ({"ruler": "-----  ------   "}, []),
        ({"ruler": "- - --      -----"}, []),
        ({"ruler": "-----       -- --"}, ["TS218 | a blank is in a stroke of a ruler | perhaps one stroke @ 4:15"]),
        ({"ruler": "-- --       -----", "heads": ("Of it", "Loans")}, []),
        (
            {"ruler": "-- --       -----", "heads": ("Ofit", "Loans")},
            ["TS218 | a blank is in a stroke of a ruler | perhaps one stroke @ 4:3"],
        ),
        (
            {"ruler": "-- --       -----", "heads": ("O it", "Loans")},
            ["TS218 | a blank is in a stroke of a ruler | perhaps one stroke @ 4:3"],
        ),
        ({"ruler": "-- --       -----", "heads": ("Of i", "Loans")}, []),
        ({"ruler": "--------- --------"}, []),
        ({"early": "B"}, ["TS225 | a further total follows this total @ 6:1 7:5"]),
        ({"early": "B", "total": ""}, ["TS224 | the table has no total @ 5:99"]),
        ({"early": "A"}, ["TS225 | rows follow this total @ 5:1 6:1"]),
        (
            {"early": "A B"},
            [
                "TS232 | the table has no rows @ 3:24",
                "TS225 | a further total follows this total @ 5:1 7:5",
                "TS225 | a further total follows this total @ 6:1 7:5",
            ],
        ),
        ({"early": "A B", "total": ""}, ["TS232 | the table has no rows @ 3:24"]),
        (
            {"early": "", "total": "^Total|7|700", "junk": ((7, "Mills"),)},
            ["TS226 | `Mills` is not a row of the table @ 7:5"],
        ),
        ({"title": ("MILLS", "CREEKS", "MILLS")}, ["TS226 | `MILLS` is in the table's title twice @ 4:5"]),
        ({"total": "Tota1|7|700"}, ["TS235 | `Tota1` is read as the total | perhaps `Total` @ 7:5"]),
        ({"total": "All|7|700"}, ["TS245 | `All` is taken for the total of the table @ 7:99"]),
        ({"total": "TOTA1|7|700"}, ["TS235 | `TOTA1` is read as the total | perhaps `TOTAL` @ 7:5"]),
        ({"total": "|7|700"}, []),
        ({"junk": ((4, "Mills"),)}, ["TS226 | `Mills` is not a row of the table @ 4:5"]),
        ({"junk": ((4, "Mills"),), "whole": False}, []),
        (
            {"junk": ((4, "Mills"), (7, "Creeks"))},
            ["TS226 | `Mills` is not a row of the table @ 4:5", "TS226 | `Creeks` is not a row of the table @ 7:6"],
        ),
        ({"junk": ((4, "Mills"), (7, "Creeks")), "whole": False}, ["TS226 | `Mills` is not a row of the table @ 4:5"]),
        (
            {"junk": ((7, "Mills"), (8, "Creeks"))},
            ["TS226 | 2 lines that begin with `Mills` are not rows of the table @ 7-8:6"],
        ),
        ({"headings": ((4, "Fixed:"),)}, ["TS242 | `Fixed:` is a heading over rows @ 4:6"]),
        (
            {"headings": ((4, "Fixed:"), (7, "Other:"))},
            ["TS242 | `Fixed:` and 1 more are headings over rows @ 4:6 7:6"],
        ),
        (
            {"headings": ((4, "Fixed:"), (6, "Mills:"), (7, "Other:"))},
            ["TS242 | `Fixed:` and 2 more are headings over rows @ 4:6 7:6"],
        ),
        ({"summaries": ((8, "Average: 620"),)}, ["TS242 | the figures of `Average: 620` are not read @ 8:12"]),
        (
            {"summaries": ((8, "Average: 620"), (9, "Highest: 700"))},
            ["TS242 | the figures of 2 lines from `Average: 620` are not read @ 8-9:12"],
        ),
        (
            {"summaries": ((4, "Average: 620"), (9, "Highest: 700"))},
            [
                "TS242 | the figures of `Average: 620` are not read @ 4:12",
                "TS242 | the figures of `Highest: 700` are not read @ 9:12",
            ],
        ),
        ({"summaries": ((8, "Average: of it"),)}, ["TS242 | the figures of `Average: of it` are not read @ 8:14"]),
    ],
)
def test_what_is_said_of_the_parts_of_a_table(parts: dict[str, Any], messages: list[str]) -> None:
    assert laid("^A|3|300", "B|4|400", **parts) == messages


@pytest.mark.parametrize(
    ("rows", "head", "messages"),
    [
        (("A|3|300", "|4|400", "|1|100", "|2|200"), "State", ["TS230 | 3 rows of the table have no label @ 5-7:0"]),
        (
            ("A|3|300", "|4|400", "|1|100", "|2|200"),
            "Number of Loans",
            ["TS230 | 3 rows of the table have no label @ 5-7:0"],
        ),
        (("A|3|300", "B|3|300", "C|4|400", "|4|400", "|1|100", "|2|200"), "State", []),
        (
            ("A|3|300", "B|3|300", "|4|400", "|1|100", "|2|200"),
            "State",
            ["TS230 | 3 rows of the table have no label @ 6-8:0"],
        ),
        (
            ("A|3|300", "B|3|300", "|4|400", "|1|100", "|2|200"),
            "Number of Loans",
            ["TS230 | 3 rows of the table have no label @ 6-8:0"],
        ),
        (("A|3|300", "|4|400", "|1|100"), "State", []),
        (("Total|7|700", "A|3|300", "B|4|400"), "State", []),
        (("3|300", "4|400"), "State", []),
        (("3|300", "4|400"), "Number of Loans", ["TS230 | no row of the table has a label @ 4-5:1"]),
        (("3|300", "x|400"), "State", []),
        (("3|300",), "State", []),
        ((), "State", ["TS232 | the table has no rows @ 3:24"]),
        ((), "Number of Loans", ["TS232 | the table has no rows @ 3:27"]),
    ],
)
def test_what_is_said_of_rows_without_labels(rows: tuple[str, ...], head: str, messages: list[str]) -> None:
    assert laid(*rows, heads=(head, "Loans")) == messages


@pytest.mark.parametrize(
    ("tables", "titles", "rulers", "totals", "named", "expected"),
    [
        (1, 0, 0, 0, 0, (False, False, True)),
        (2, 2, 2, 2, 0, (True, True, True)),
        (2, 1, 1, 1, 0, (False, True, True)),
        (3, 1, 1, 1, 0, (False, False, False)),
        (3, 2, 1, 1, 1, (True, False, False)),
        (3, 1, 1, 1, 2, (True, False, False)),
        (7, 2, 3, 3, 2, (True, False, False)),
        (7, 3, 3, 3, 1, (False, False, False)),
        (7, 4, 4, 4, 1, (True, True, True)),
        (4, 2, 2, 2, 1, (False, True, True)),
        (5, 3, 2, 2, 1, (True, False, False)),
        (1, 1, 1, 1, 1, (False, True, True)),
    ],
)
def test_what_most_tables_of_a_pool_have(
    tables: int, titles: int, rulers: int, totals: int, named: int, expected: tuple[bool, bool, bool]
) -> None:
    """Of so many tables, some have a title, a ruler or a total, and the titles of some name what they divide."""
    made = [
        table(
            "A|3|300",
            title=("MILLS",) if place < titles else (),
            heads=("State", "Loans"),
            total="Total|3|300" if place < totals else "",
        )
        for place in range(tables)
    ]
    some = [
        msgspec.structs.replace(each, head=msgspec.structs.replace(each.head, rulers=(line_at(3, RULER),)))
        for each in made[:rulers]
    ]
    assert Habits.of([*some, *made[rulers:]], named) == Habits(*expected)
