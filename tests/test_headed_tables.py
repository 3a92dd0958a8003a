"""Headings over sets of tables that divide other loans by the same things: each names a pool, whatever its words are."""

from __future__ import annotations

import pytest
from small import compiled

FIRST, SECOND = (
    (77, "7,000,000.00", 33, "3,000,000.00", 110, "10,000,000.00"),
    (10, "1,000,000.00", 20, "3,000,000.00", 30, "4,000,000.00"),
)
PURPOSE, OCCUPANCY = ("LOAN PURPOSE", "Purchase", "Refinance"), ("OCCUPANCY", "Owner Occupied", "Investor")
Figures = tuple[int, str, int, str, int, str]


def table(heading: str, words: tuple[str, str, str], figures: Figures) -> str:
    """A table with a title, and a heading over it where one is given."""
    title, one, other = words
    first, amount, second, rest, count, total = figures
    return f"""\
{heading:>50}

{title:>45}

                        Number of      Aggregate
{title.title():24}    Loans         Balance
-----------------------------------------------------
{one:24}{first:6}    $ {amount:>12}
{other:24}{second:6}      {rest:>12}
-----------------------------------------------------
Total                   {count:6}    $ {total:>12}

"""


def read(*tables: str) -> tuple[list[tuple[str, int]], list[str]]:
    """The ids of the pools with the number of their tables, and the codes of what is reported."""
    found = compiled(f"<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>1\n<TEXT>\n{''.join(tables)}</TEXT>\n</DOCUMENT>\n")
    assert found.document is not None
    pools = [(pool.id, len(pool.stratifications)) for pool in found.document.pools]
    return pools, [each.code.id for each in found.diagnostics]


@pytest.mark.parametrize(
    "names",
    [
        ("FIRST LIENS", "SECOND LIENS"),
        ("CLOSED-END LOANS", "REVOLVING LOANS"),
        ("NEW HOMES", "USED HOMES"),
        ("HARBOR BANK", "CEDAR BANK"),
        ("THIRTY-YEAR LOANS", "FIFTEEN-YEAR LOANS"),
    ],
)
def test_each_heading_names_a_pool(names: tuple[str, str]) -> None:
    """The tables below a heading are of its pool, those further down too."""
    one, other = names
    tables = [
        table(one, PURPOSE, FIRST),
        table("", OCCUPANCY, FIRST),
        table(other, PURPOSE, SECOND),
        table("", OCCUPANCY, SECOND),
    ]
    assert read(*tables) == ([(one, 2), (other, 2)], [])


def test_a_heading_over_each_table() -> None:
    """A heading that is printed again is that of the same pool."""
    tables = [
        table(name, words, figures)
        for name, figures in (("A LIENS", FIRST), ("B LIENS", SECOND))
        for words in (PURPOSE, OCCUPANCY)
    ]
    assert read(*tables) == ([("A LIENS", 2), ("B LIENS", 2)], [])


def sets(*names: str) -> list[str]:
    """Two tables below each of two headings."""
    return [
        table(heading, words, figures)
        for name, figures in zip(names, (FIRST, SECOND), strict=True)
        for heading, words in ((name, PURPOSE), ("", OCCUPANCY))
    ]


@pytest.mark.parametrize(
    "size",
    [
        "     The mortgage pool consists of 110 mortgage loans.\n\n",
        "     The aggregate principal balance of the mortgage loans is $10,000,000.00.\n\n",
        "Number of Loans:       110\nPrincipal Balance:     $10,000,000.00\n\n",
    ],
)
def test_a_set_that_is_the_whole(size: str) -> None:
    """Where the stated size of the pool is that of one set, the others are parts of the pool: no heading names a pool."""
    pools, codes = read(size, *sets("CEDAR COLLATERAL", "MAINE COLLATERAL"))
    assert pools == [("1", 4)]
    assert "TS642" in codes
    assert "TS637" not in codes


@pytest.mark.parametrize(
    "names",
    [
        ("ANNEX A", "ANNEX B"),
        ("TABLE 1", "TABLE 2"),
        ("EXHIBIT 99.1", "EXHIBIT 99.2"),
        ("PART ONE", "PART TWO"),
        ("SERIES 2000-3", "SERIES 2000-4"),
        ("PRELIMINARY POOL", "FINAL POOL"),
    ],
)
def test_a_heading_that_names_no_loans(names: tuple[str, str]) -> None:
    """A document, a series and a state of the pool are no pools."""
    pools, codes = read(*sets(*names))
    assert pools == [("1", 4)]
    assert "TS642" in codes


def test_pools_below_the_name_of_an_exhibit() -> None:
    """A heading that names no loans is no heading over tables: those of the pools below it are."""
    tables = sets("FIRST LIENS", "SECOND LIENS")
    assert read("                EXHIBIT 99.1\n\n", *tables) == ([("FIRST LIENS", 2), ("SECOND LIENS", 2)], [])


def test_all_loans_and_a_part_of_them() -> None:
    """The first heading is of all loans."""
    tables = [table("ALL LOANS", PURPOSE, FIRST), table("ARM LOANS", PURPOSE, SECOND)]
    assert read(*tables) == ([("aggregate", 1), ("ARM LOANS", 1)], [])


def test_a_misprint_makes_no_pool() -> None:
    """Where only the balance of a table is another, its heading names no other loans."""
    wrong = (*FIRST[:5], "10,000,001.00")
    pools, codes = read(
        table("PART ONE", PURPOSE, FIRST), table("PART TWO", PURPOSE, wrong), table("", OCCUPANCY, FIRST)
    )
    assert pools == [("1", 3)]
    assert codes == ["TS237"]


@pytest.mark.parametrize("again", ["(continued)", "(CONT'D)", ", continued", "(con't)"])
@pytest.mark.parametrize(("one", "other"), [("FIRST LIENS", "SECOND LIENS"), ("FIXED RATE LOANS", "ARM LOANS")])
def test_a_heading_that_says_that_it_is_printed_again(one: str, other: str, again: str) -> None:
    """What it adds is no part of the name of its pool, however it is spelt."""
    tables = [
        table(heading, words, figures)
        for name, figures in ((one, FIRST), (other, SECOND))
        for heading, words in ((name, PURPOSE), (f"{name} {again}", OCCUPANCY))
    ]
    pools, codes = read(*tables)
    names = [name.removesuffix(" LOANS") for name in (one, other)]
    assert ([(name.upper(), tables) for name, tables in pools], codes) == ([(name, 2) for name in names], [])
