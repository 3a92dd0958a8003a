"""The names of pools in a text."""

from __future__ import annotations

import pytest
from small import TABLE, compiled, showing, telling

from tscc.passes.pools.which_pool.by_pool import designations, number_of


@pytest.mark.parametrize(
    ("text", "named", "numbers"),
    [
        ("the Group I and the Group II mortgage loans", ["I", "II"], ["1", "2"]),
        ("Pool 2 (POOL TWO)", ["2"], ["2"]),
        ("Pool One, Pool Two and Pool A", ["One", "Two", "A"], ["1", "2", "A"]),
        ("SUBGROUP 1-A and Sub-group II-C", ["1-A", "II-C"], ["1-A", "II-C"]),
        ("the group one of these, the pool a lender has", [], []),
        ("Pool One-Family Loans", [], []),
    ],
)
def test_the_names_of_pools(text: str, named: list[str], numbers: list[str]) -> None:
    assert designations(text) == named
    assert [number_of(name) for name in named] == numbers


def headed(*headings: str) -> str:
    """A filing with a table of two, four, six and so on loans below each heading."""
    tables = []
    for number, heading in enumerate(headings, 1):
        table = TABLE.replace("7  ", f"{number:<3}", 1).replace("5  ", f"{number:<3}", 1)
        table = table.replace("12  ", f"{2 * number:<4}", 1)
        for old, new in (("$2,100,350", 1), (" 1,400,150", 1), ("$3,500,500", 2)):
            table = table.replace(old, f"{new * number:>7},000", 1)
        tables.append(f"{heading:^70}\n\n{table}")
    return showing("\n\n".join(tables))


@pytest.mark.parametrize(
    "both",
    [
        "LOAN GROUPS 1 AND 2",
        "GROUPS 1 & 2 COMBINED",
        "LOAN GROUP 1 AND LOAN GROUP 2",
        "GROUP 1 AND 2",
        "Pools I and II",
        "BOTH LOAN GROUPS",
        "COMBINED LOAN GROUPS",
    ],
)
def test_a_heading_that_names_all_pools(both: str) -> None:
    found = compiled(headed("LOAN GROUP 1", "LOAN GROUP 2", both))
    assert found.diagnostics == ()
    assert found.document is not None
    assert [(pool.id, len(pool.stratifications)) for pool in found.document.pools] == [
        ("1", 1),
        ("2", 1),
        ("aggregate", 1),
    ]
    assert not found.document.unparsed


def test_a_heading_that_names_some_pools() -> None:
    found = compiled(headed("GROUP 1", "GROUP 3", "GROUP 2", "GROUPS 1 AND 3", "SUBGROUP 1-A", "ALL GROUPS"))
    assert found.diagnostics == ()
    assert found.document is not None
    assert [pool.id for pool in found.document.pools] == ["1", "3", "2", "1 and 3", "1-A", "aggregate"]


TWO = """\
     The Group I mortgage loans consist of 7 mortgage loans. The Group II mortgage loans consist of 5 mortgage loans.

"""
CALLED = "when their aggregate balance is less than 5% of what it was as of May 1, 2002."
AGAIN = "when the aggregate balance of the loans is less than 5% of what it was as of May 1, 2002."
BALANCES = "The principal balance of the Group I and Group II mortgage loans as of May 1, 2002 was"


@pytest.mark.parametrize(
    ("sentence", "facts", "codes"),
    [
        (f"The sponsor may purchase all mortgage loans {CALLED}", {"aggregate": "5"}, []),
        (f"The sponsor may purchase all Group I mortgage loans {CALLED}", {"I": "5"}, []),
        (f"The sponsor may purchase all Group I mortgage loans {AGAIN}", {}, ["TS409"]),
        (f"The sponsor may purchase all Group I and Group II mortgage loans {CALLED}", {}, ["TS409"]),
        (f"{BALANCES} $700,000 and $500,000, respectively.", {"I": "700000", "II": "500000"}, []),
        (f"{BALANCES} $700,000.", {}, ["TS410"]),
        ("The principal balance of the Group II mortgage loans was $500,000.", {"II": "500000"}, []),
        ("The principal balance of the Group One mortgage loans was $700,000.", {"I": "700000"}, []),
    ],
)
def test_each_pool_has_what_a_sentence_states_of_it(sentence: str, facts: dict[str, str], codes: list[str]) -> None:
    """A sentence that names several pools, but does not tell what is of which, is reported and not read."""
    found = compiled(telling(f"{TWO}     {sentence}\n"))
    assert [each.code.id for each in found.diagnostics] == codes
    assert found.document is not None
    stated = {
        pool.id: str(value)
        for pool in found.document.pools
        for value in (pool.balance_usd, *(fact.value for fact in pool.other_facts))
        if value is not None
    }
    assert stated == facts
