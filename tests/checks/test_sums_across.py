"""Totals across the rows of tables of any kind: which columns they add up, and what is no sum of them."""

from __future__ import annotations

import pytest

from tscc.pipeline import Compilation, compile_filing

FLEET = """\
                               Owned       Leased        Total
                            ----------   ----------   ----------
Vans                             1,131          224        1,355
Trucks                             882          240        1,122
Trailers                         2,604          914        3,518
Cranes                              37            -           37
Loaders                             51           18           69
                            ----------   ----------   ----------
   Total                         4,705        1,396        6,101
                            ==========   ==========   ==========
"""
DUE = """\
                               Total     Less than      1-3       After
                                          1 year       years     3 years
                            ----------   ---------   ---------  ---------
Long-term debt                 $41,400     $ 4,100     $12,300    $25,000
Operating leases                13,320       3,140       6,080      4,100
Purchase commitments             9,950       9,950          --         --
Other                            2,710         800       1,510        400
"""
GROUPS = """\
                 First Mortgages        Second Mortgages             Total
               --------------------   --------------------   --------------------
                Loans      Balance     Loans      Balance     Loans      Balance
               -------   ----------   -------   ----------   -------   ----------
Maine              120    8,118,220        14      312,004       134    8,430,224
Vermont             88    5,904,119         9      150,770        97    6,054,889
Ohio               204   13,442,010        31      818,118       235   14,260,128
"""
AVERAGES = """\
                              Fixed      Adjustable     Total
                            ----------   ----------   ----------
Number of loans                  1,131          224        1,355
Principal collected          1,204,118      330,119    1,534,237
Interest collected             912,004      151,220    1,063,224
Average balance                116,217      111,036      115,361
Weighted average rate             7.25         6.10         7.07
Highest balance                880,000      640,000      880,000
Of all collected                  44.0%        56.0%       100.0%
"""


def read(table: str) -> Compilation:
    return compile_filing(
        f"<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nEXHIBIT 99\n\n{table}</TEXT>\n</DOCUMENT>\n".encode(), None
    )


def across(found: Compilation) -> list[str]:
    """The lines of the document's table in which a total is held against its columns, and what comes of it."""
    return [
        f"{each.subject.split('/')[4]} {each.status.value} {len(each.evidence)}"
        for each in found.results
        if each.name == "sum_across"
    ]


@pytest.mark.parametrize(
    ("table", "held"),
    [
        (FLEET, ["0 pass 2", "1 pass 2", "2 pass 2", "4 pass 2", "5 pass 2"]),
        (DUE, ["0 pass 3", "1 pass 3", "3 pass 3"]),
        (GROUPS, [f"{row} pass 2" for column in (4, 5) for row in (0, 1, 2)]),
        (AVERAGES, ["0 pass 2", "1 pass 2", "2 pass 2"]),
    ],
)
def test_a_total_is_held_against_the_columns_beside_it(table: str, held: list[str]) -> None:
    found = read(table)
    assert sorted(across(found)) == sorted(held)
    assert [each.code.id for each in found.diagnostics] == ["TS201"]


@pytest.mark.parametrize(
    ("printed", "spoilt", "helps"),
    [
        ("1,122", "1,212", 'perhaps 1,122 for 1,212 in row "Trucks": the likeliest single figure'),
        ("  240", "  420", 'perhaps 240 for 420 in row "Trucks": the likeliest single figure'),
        ("1,122", "1,1Z2", "the figure is 1,122: the filing ties with no other reading"),
    ],
)
def test_a_misprint_that_only_one_total_of_a_table_misses_is_told_once(printed: str, spoilt: str, helps: str) -> None:
    told = [each for each in read(FLEET.replace(printed, spoilt)).diagnostics if each.code.id != "TS201"]
    assert [way.text for each in told for way in each.help] == [helps]


def test_a_column_that_adds_up_in_few_rows_is_no_sum() -> None:
    few = FLEET.replace("1,355", "1,999").replace("3,518", "4,000").replace("6,101", "7,000")
    assert across(read(few)) == []


def test_two_rows_are_too_few_for_a_sum() -> None:
    assert (
        across(read("".join(line for line in FLEET.splitlines(True) if line[:4] not in ("Trai", "Load", "   T")))) == []
    )
