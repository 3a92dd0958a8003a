"""The numbers of the passes from both sides, as in `test_numbers`, where the codes of a filing do not always show them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest
from small import (
    COVER,
    PARAGRAPH,
    TABLE,
    built,
    compiled,
    filing,
    showing,
    source_of,
    telling,
    written,
)
from test_numbers import STATES, counted, lines

from tscc.build.side_by_side import _repeated_heads
from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.diagnostics.explain import explain_text, read_entry
from tscc.document.model import Document, Pool
from tscc.passes.cover.registrant_name import read_name
from tscc.passes.damage_kind import kind_of_damage
from tscc.passes.figures import Fault, Quantity, parse_decimal
from tscc.passes.filing_kind import find_form
from tscc.passes.generic.table_notes import read_bodies
from tscc.passes.generic.values import read_cell
from tscc.passes.misspelt_securities import _misspelt
from tscc.passes.pools.described_loans import describes_loans
from tscc.passes.pools.lists.list_columns import is_list
from tscc.passes.pools.which_pool.near_names import NearNames
from tscc.passes.pools.which_pool.pool_headings import _are_apart, _Set
from tscc.passes.tables.lone_titles import _without_table
from tscc.passes.tables.no_stratifications import NoStratification, _is_of_dates, no_stratification
from tscc.passes.written_dates import read_date
from tscc.syntax import nodes
from tscc.text.lines import Cell
from tscc.text.source import Span

SUM = "The mortgage loans have an aggregate principal balance of $3,500,500."
KEPT = "The trustee keeps them in the vault of the old house at the mill until the first day of May, and then in the other house"
SMALL = "The loans of the pool are all small."
BY_STATE = """\
                 GEOGRAPHIC DISTRIBUTION OF LOANS

                           Number of              {:>19}
State                      Loans                  {:>19}
-----                      ---------              -------------------
"""
SUMMARY = """\
SUMMARY OF THE LOANS

                        Group 1       Group 2         Total
                        -------       -------       -------
"""
FACTS = ("Remaining Term", "Mortgage Rate", "Heating Points", "Cooking Points")
CROSSED = """\
              LTV BY SCORE

LTV              {:12}{:12}
<= 60.00         10.20%      11.20%
60.01 - 70.00    10.30%      11.30%
> 70.00          10.40%      11.40%
"""


def twice(chars: int) -> str:
    """A filing with a paragraph of so many characters in two places."""
    text = textwrap.fill(f"{SUM} {KEPT}"[: chars - 1].ljust(chars - 1, "y") + ".", 76)
    return telling(f"{text}\n\n{PARAGRAPH}\n{text}\n")


def page_twice(words: int) -> str:
    """A filing with a page of so many words in two places."""
    names = (f"w{'aeiou'[place % 5]}{'aeiou'[place // 5 % 5]}ll" for place in range(words - 1))
    page = textwrap.fill(f"The {' '.join(names)}", 70)
    return telling(f"{PARAGRAPH}\n<PAGE>\n{page}\n<PAGE>\n{page}\n<PAGE>\n{PARAGRAPH}")


def by_state(head: tuple[str, str], *cells: str, total: str = "") -> str:
    """A table by state with a last column of such cells."""
    rows = (f"{state:27}{7:>9}{cell:>33}\n" for state, cell in zip(STATES, cells, strict=False))
    return showing(f"{BY_STATE.format(*head)}{''.join(rows)}{'Total':27}{7 * len(cells):>9}{total:>33}\n")


def unlabelled(count: int) -> str:
    """A table of so many rows, all without a label."""
    table = counted("STATES", *((state, 4 + place, 1_000) for place, state in enumerate(STATES[:count])))
    for state in STATES[:count]:
        table = table.replace(state, " " * len(state))
    return showing(table)


def titled_on(line: int) -> str:
    """A submission whose exhibit has its title on some line below its first."""
    title = lines("The trustee of the loans says this.", line - 2) + "\n\n              COMPUTATIONAL MATERIALS\n\n"
    parts = (("8-K", telling("The sponsor made them.\n").replace("Collateral Term Sheets", "papers")), ("EX-99", title))
    return "".join(f"<DOCUMENT>\n<TYPE>{kind}\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n" for kind, text in parts)


CODES = {
    "_LONG_CHARS": [(twice(159), ""), (twice(160), "TS243")],
    "page_numbers._FEWEST_WORDS": [(page_twice(39), ""), (page_twice(40), "TS013")],
    "uneven_decimals._FEWEST_OTHERS": [
        (by_state(("Average", "Note Rate"), "7.25", "7.250", "7.250"), ""),
        (by_state(("Average", "Note Rate"), "7.25", "7.250", "7.250", "7.250"), "TS640"),
    ],
    "_FEWEST_FIGURES": [
        (by_state(("Heating", "Points"), "1.2b", "1.25"), ""),
        (by_state(("Heating", "Points"), "1.2b", "1.25", "1.25"), "TS401"),
    ],
    "the whole of shares": [
        (by_state(("Mortgage", "Loans"), "58.33", "41.67", total="100.00"), ""),
        (by_state(("Mortgage", "Loans"), "38.33", "36.67", total="75.00"), "TS244"),
        (by_state(("Mortgage", "Loans"), "68.33", "56.67", total="125.00"), "TS244"),
    ],
    "_FEWEST_UNLABELLED": [(unlabelled(2), "TS230 TS225"), (unlabelled(3), "TS230")],
}
"""The codes that a filing has, by the name of the number."""


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*pair, id=name) for name, pairs in CODES.items() for pair in pairs]
)
def test_the_codes(text: str, expected: str) -> None:
    assert " ".join(found.code.id for found in compiled(text).diagnostics) == expected


def document(text: str) -> Document:
    found = compiled(text).document
    assert found is not None
    return found


def tables(text: str) -> list[nodes.Table]:
    return [block for block in built(text).blocks if isinstance(block, nodes.Table)]


def names_materials(line: int) -> bool:
    """Whether a filing is said to be what a title on some line of its exhibit names."""
    return any("materials" in found.message for found in compiled(titled_on(line)).diagnostics)


def kind_of_filing(word: str) -> str | None:
    return document(filing().replace("Collateral Term Sheets", f"{word} Term Sheets")).deal.kind


def role(words: str) -> str | None:
    """The role in a bracket with such words; none where they are read as those before the securities."""
    found = read_name([written("ALDER CREEK, INC."), written(f"({words} the Certificates, Series 2002-3)", 100)]).role
    return found.text if found else None


def address(street: str) -> str | None:
    start, end = COVER.index("17 Mill Race"), COVER.index("Registrant's Telephone")
    captions = "(Address of principal executive offices)  (Zip Code)"
    cover = f"{COVER[:start]}{street}        05999\n-----\n{captions}\n\n{COVER[end:]}"
    return document(filing(cover=cover)).filing.registrant.address


def damage(text: str) -> str:
    return kind_of_damage(f"The End.\n\n{text}", ())


def close(count: int) -> str:
    """What is wrong with so many lines, and no blank one."""
    return kind_of_damage(lines(SMALL, count), ())


def torn(cut: int, whole: int) -> str:
    """What is wrong with so many lines that are cut within a word, and others."""
    return damage(lines("the trustee of the spons", cut) + lines("see the sponsor and the trustee now and then", whole))


def in_turns(count: int) -> str:
    """What is wrong with so many lines in turns, between two others."""
    pair = (f"{SMALL}\n", "2001            7       2,100\n")
    return damage("".join(pair[place % 2] for place in range(count + 2)))


def form_on(line: int) -> str | None:
    """The form that a text without a header names on some line."""
    return find_form(source_of(lines(SMALL, line - 1) + "FORM 10-K\n"))


def misspelt(chars: int) -> list[str]:
    """The misspelt words of the name of securities that begin so many characters before the number of their series."""
    text = f"Mill Certificats {'x' * (chars - 20)} Series 2002-3"
    return [word for _, word, _ in _misspelt(text, Span(0, len(text)))]


def is_as_wide(columns: int) -> bool:
    """Whether a page of the catalogue is as wide in so many columns as in twice as many."""
    entry = read_entry("TS401")
    return explain_text(entry, columns) == explain_text(entry, 2 * columns)


def describes(**facts: int) -> bool:
    """Whether a pool of which some facts are stated, and no table, is one of mortgage loans."""
    return describes_loans(Pool(id="1", currency="USD", stratifications=(), **facts), alone=False)


def with_characters(count: int) -> str:
    """What is wrong with a text with ten faults, so many of them of characters."""
    sink = Sink()
    for place in range(10):
        code = codes.MISSPELT_FORM if place < count else codes.TITLE_MISSING
        sink.report(code, "", Span(place, place + 1), "")
    return kind_of_damage("The End.\n\n", sink.sorted())


def crossed(second: str) -> NoStratification | None:
    """What a table with a band and another head over its figures is."""
    return no_stratification(tables(showing(f"{TABLE}\n\n{CROSSED.format('< 600', second)}"))[-1])


def lists(known: int, below: str = "") -> bool:
    """Whether three rows, so many of them with the label of a fact, are a list, with one more `below`."""
    labels = [*FACTS[2 - known :][:3], *([below] if below else [])]
    rows = (f"{label:18}{210:>13}{310:>14}{250:>14}\n" for label in labels)
    return is_list(tables(showing(f"{TABLE}\n\n{SUMMARY}{''.join(rows)}"))[-1])


def other_loans(*totals: str) -> bool:
    """Whether the tables under two headings are of other loans, one with the total of 7 loans and 100 dollars."""
    first, second = (_Set("Loans", [], {"state": each}) for each in (("7", "100"), totals))
    return _are_apart(first, second)


def is_on_ruler(lines: int) -> bool:
    """Whether a title has the ruler of a table on the line so many lines below it, and no table."""
    heads = "".join(f"{'':14}Mill and Vault {letter}\n\n" for letter in "ABCDEFGHI"[: lines - 2])
    ruled = "State            Loans           Balance\n-----            -----           -------\n\n"
    parts = built(showing(f"{TABLE}\n\n{'':14}GEOGRAPHIC DISTRIBUTION OF LOANS\n\n{heads}{ruled}")).parts
    return next(headed for _, _, headed in _without_table([part.blocks for part in parts]))


def begun(*averages: str) -> str:
    """The codes of a table with heads of averages, of which some do not say of what they are."""
    table = TABLE.replace("Aggregate Principal", "Aggregate Principal   Weighted Average  Weighted Average")
    table = table.replace("Balances Outstanding", f"Balances Outstanding   {averages[0]:18}{averages[1]}")
    table = table.replace("2,100,350\n", "2,100,350              7.25%              350\n")
    table = table.replace("1,400,150\n", "1,400,150              7.50%              340\n")
    table = table.replace("-\n", f"-   {'-' * 16}  {'-' * 16}\n", 1)
    return " ".join(found.code.id for found in compiled(showing(table)).diagnostics)


def of_another_table(count: int) -> int:
    """How many messages are about so many labels below each other that are no bands among bands."""
    bands = ("5.000% - 5.499%", "5.500% - 5.999%", "6.000% - 6.499%")
    rows = "".join(f"{label:33}7{100_000:>34,}\n" for label in (*bands, *STATES[:count]))
    table = BY_STATE.format("Aggregate Principal", "Balance").replace("State", "Rates", 1)
    table = table.replace("GEOGRAPHIC DISTRIBUTION OF LOANS", "MORTGAGE RATES")
    found = compiled(
        showing(f"{table}{rows}{'Total':31}{7 * (3 + count):>3}{100_000 * (3 + count):>34,}\n")
    ).diagnostics
    return sum(each.code is codes.NOT_A_BAND for each in found)


def lacks_heading(facts: int) -> bool:
    """Whether a list of so many facts lacks a heading, above a list of another group that states the same."""
    labels = ("Loan Count: 1{}", "W.A. Remaining Term: 35{}", "W.A. Mortgage Rate: 7.2{}%")[:facts]
    first, second = ("\n".join(labels).format(*[number] * facts) for number in (1, 2))
    found = compiled(showing(f"{first}\n\n{'':20}GROUP 2\n\n{second}\n\n{TABLE}")).diagnostics
    return any(each.code is codes.HEADING_OF_POOL_MISSING for each in found)


def repeated(*heads: str) -> int | None:
    """The column from which on some heads are those of the columns before it."""
    cells = [Cell(place, 20 * place, 20 * place + 9, head) for place, head in enumerate(heads)]
    table: Any = SimpleNamespace(head=SimpleNamespace(columns=heads, cells=cells))
    return _repeated_heads(table)


def of_years(*heads: str) -> bool:
    """Whether a table with such heads over its figures is of several years."""
    return _is_of_dates(tables(filing())[0], {0: "Rates", **dict(enumerate(heads, 1))})


def name_in_line(chars: int) -> str:
    """What the misspelt word for a pool is read as in a line of so many characters."""
    names = NearNames(built(showing(f"{'':24}GROUP I LOANS\n\n{TABLE}")), Sink())
    return names._named(written(f"LOANS {'x' * (chars - 15)} GRUOP II")).text[-8:-3]


def lists_of_banks(count: int) -> bool:
    """Whether so many rows, two of them with the label of a fact, are a list of the loans of banks."""
    labels = [*FACTS[:2], *(f"{state} Points" for state in STATES)][:count]
    heads = SUMMARY.replace("Group 1   ", "Elm Bank  ").replace("Group 2   ", "Oak Bank  ")
    rows = (f"{label:18}{210:>13}{310:>14}{250:>14}\n" for label in labels)
    return is_list(tables(showing(f"{TABLE}\n\n{heads}{''.join(rows)}"))[-1])


def notes_below(line: int) -> list[str]:
    """The markers of the notes below a table, the first of them on some line."""
    return [*read_bodies(source_of(lines(SMALL, line - 1) + "(1)  Without the mill.\n"), 1, line)]


def field_meant(label: str) -> str:
    """What is said of a field of the EDGAR header."""
    header = f"<SUBMISSION>\n<PERIOD>19980303\n<{label}>34\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n"
    found = compiled(f"{header}{filing()}</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n").diagnostics
    return " ".join(way.text for each in found if each.message.endswith("of the EDGAR header") for way in each.help)


def year(day: str) -> int | None:
    found = read_date(written(day), Sink())
    return found.year if found else None


def figure(cell: str) -> str:
    return str(read_cell(cell, counts=False).value)


def beside(*starts: int) -> str:
    """What is wrong with lines of prose beside others that begin at some places, four at each."""
    parted = (f"{SMALL:{start}}Ten of them are in Maine." for start in starts)
    return damage("".join(lines(line, 4) for line in parted))


def readings(figure: str) -> int:
    """How many figures a figure with a bad character may be."""
    found = parse_decimal(written(figure), Quantity.USD)
    return len(found.others) if isinstance(found, Fault) else 0


SOUND = "lines are missing or out of place"
BESIDE = f"{SMALL}     Ten of them are in Maine."
READINGS: dict[str, list[tuple[Callable[..., object], tuple[object, ...], object]]] = {
    "_TITLED_LINES": [(names_materials, (200,), True), (names_materials, (201,), False)],
    "filing_kind._NEAR_RATIO": [
        (kind_of_filing, ("Bilateral",), None),
        (kind_of_filing, ("Lateral",), "collateral_term_sheet"),
    ],
    "registrant_name._NEAR_RATIO": [
        (role, ("Owner in respect of",), "Owner in respect of the Certificates, Series 2002-3"),
        (role, ("Ossuer in respect of",), None),
    ],
    "_FEWEST_DOUBLED": [
        (address, ("17  Millstone  Racecourse",), "17, Millstone, Racecourse"),
        (address, ("17  Millstone  Racecourse  Road",), "17 Millstone Racecourse Road"),
    ],
    "_FEWEST_TORN": [(torn, (7, 1), SOUND), (torn, (8, 1), "the ends of lines are missing")],
    "_TORN_SHARE": [(torn, (9, 41), SOUND), (torn, (11, 39), "the ends of lines are missing")],
    "_FEWEST_TURNS": [(in_turns, (11,), SOUND), (in_turns, (12,), "the lines of two pages alternate")],
    "_CHARACTERS_SHARE": [(with_characters, (3,), SOUND), (with_characters, (4,), "characters are wrong")],
    "_FEWEST_BESIDE": [
        (damage, (lines(BESIDE, 7),), SOUND),
        (damage, (lines(BESIDE, 8),), "two pages stand side by side"),
    ],
    "damage_kind._MARGIN_CHARS": [
        (beside, (41, 49), "two pages stand side by side"),
        (beside, (49, 51), SOUND),
    ],
    "_FIRST_LINES": [(form_on, (40,), "10-K"), (form_on, (41,), None)],
    "_REACH_CHARS": [(misspelt, (98,), ["Certificats"]), (misspelt, (99,), [])],
    "_LONGEST_QUOTE_CHARS": [(quoted, ("x" * 48,), f"`{'x' * 48}`"), (quoted, ("x" * 49,), f"`{'x' * 44} ...`")],
    "explain._MOST_COLUMNS": [(is_as_wide, (90,), False), (is_as_wide, (100,), True)],
    "_PROFILED_FACTS": [
        (partial(describes, loan_count=7, wa_age_months=3), (), False),
        (partial(describes, loan_count=7, wa_age_months=3, wa_credit_score=700), (), True),
    ],
    "_MOST_UNREADABLE": [(readings, ("2,1OO",), 20), (readings, ("2,OOO",), 0)],
    "_FEWEST_CLOSE": [(close, (59,), SOUND), (close, (60,), "blank lines are missing")],
    "_FEWEST_BANDS": [(crossed, ("Percent",), None), (crossed, ("600 - 650",), NoStratification.CROSSED)],
    "_FEWEST_KNOWN": [(lists, (1,), False), (lists, (2,), True)],
    "pool_headings._FEWEST_FIGURES": [(other_loans, ("7", "90"), False), (other_loans, ("6", "90"), True)],
    "_HEAD_BLOCKS": [(is_on_ruler, (8,), True), (is_on_ruler, (9,), False)],
    "_FEWEST_BEGUN": [(begun, ("", "Remaining Term"), ""), (begun, ("", ""), "TS250")],
    "_FEWEST_OF_ANOTHER": [(of_another_table, (2,), 2), (of_another_table, (3,), 1)],
    "near_names._LONGEST_CHARS": [(name_in_line, (60,), "GROUP"), (name_in_line, (61,), "GRUOP")],
    "unnamed_pools._FEWEST_FACTS": [(lacks_heading, (2,), False), (lacks_heading, (3,), True)],
    "side_by_side._FEWEST_FIGURES": [
        (repeated, ("State", "Loans", "Lien", "Loans"), None),
        (repeated, ("State", "Loans", "Balance", "Lien", "Loans", "Balance"), 3),
    ],
    "_FEWEST_DATES": [(of_years, ("2001", "2001"), False), (of_years, ("2001", "2002"), True)],
    "half of the labels": [(lists_of_banks, (4,), True), (lists_of_banks, (5,), False)],
    "a list has no total": [(lists, (2, "Loan Age"), True), (lists, (2, "Total"), False)],
    "_FARTHEST_LINES": [(notes_below, (61,), ["1"]), (notes_below, (62,), [])],
    "_PLACES": [(figure, ("7 1/3",), "7.333333")],
    "_PIVOT_YEAR": [(year, ("5/1/49",), 2049), (year, ("5/1/50",), 1950)],
    "submission._SHORTEST_CHARS": [(field_meant, ("ATC",), ""), (field_meant, ("CTIY",), "perhaps `CITY`")],
}
"""What is read, by the name of the number."""


@pytest.mark.parametrize(
    ("reading", "given", "expected"),
    [pytest.param(*each, id=name) for name, readings in READINGS.items() for each in readings],
)
def test_what_is_read(reading: Callable[..., object], given: tuple[object, ...], expected: object) -> None:
    assert reading(*given) == expected
