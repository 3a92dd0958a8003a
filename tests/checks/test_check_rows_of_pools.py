"""The rows of the tables of a deal of several pools: those that name a pool, and those that its pools have too."""

from __future__ import annotations

import pytest
from builders import document, pool, reported, row, table

from tscc.document.enums import Dimension
from tscc.document.model import Pool, Stratification


def purposes(*counts: int) -> Stratification:
    labels = ("Purchase", "Refinance", "Construction")
    return table(
        Dimension.LOAN_PURPOSE,
        *(row(label, count, 9_000 * count) for label, count in zip(labels, counts, strict=False)),
    )


def deal(*tables: Stratification) -> tuple[Pool, ...]:
    """The pool of all loans with some tables, and two pools of 12 and 9 loans."""
    return pool(*tables, id="aggregate"), pool(purposes(7, 5), id="I"), pool(purposes(6, 3), id="II")


def pools(**counts: int) -> Stratification:
    rows = (row(name.replace("_", " "), count, 9_000 * count) for name, count in counts.items())
    return table(Dimension.OTHER, *rows)


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (purposes(13, 8), 0),
        (purposes(13, 9), 2),  # the count and the balance of a row
        (purposes(14, 9), 0),  # no row is the sum of theirs: the deal has more pools
        (purposes(13, 8, 4), 0),
        (pools(Group_I=12, Group_II=9), 0),
        (pools(Group_I=13, Group_II=9), 2),
        (pools(Loan_Group_I=13, Pool_II=9), 2),
        (pools(Group_I=13, Others=9), 0),
        (pools(I=13, II=9), 0),
    ],
)
def test_the_rows_of_a_deal_are_those_of_its_pools(made: Stratification, told: int) -> None:
    assert reported(document(*deal(made))).count("TS637") == told


def test_a_row_that_a_pool_does_not_have_is_not_added_up() -> None:
    whole, one, _ = deal(purposes(13, 5))
    assert "TS637" not in reported(document(whole, one, pool(purposes(6), id="II")))


def states(**counts: int) -> Stratification:
    rows = (row(name.replace("_", " "), count, 9_000 * count) for name, count in counts.items())
    return table(Dimension.STATE, *rows)


@pytest.mark.parametrize(("last", "told"), [("Maine", 0), ("Texas", 2)])
def test_all_other_states_are_those_of_the_pools_where_each_lists_the_same_states(last: str, told: int) -> None:
    one, two = (
        pool(states(Ohio=8, Texas=2, All_Others=2), id="I"),
        pool(states(Ohio=5, **{last: 1}, All_Others=3), id="II"),
    )
    whole = pool(states(Ohio=13, Texas=3, All_Others=9), id="aggregate")
    assert reported(document(whole, one, two)).count("TS637") == told


def test_a_single_pool_beside_the_deal_is_not_all_of_it() -> None:
    whole, one, _ = deal(purposes(7, 6))
    assert "TS637" not in reported(document(whole, one))


def test_a_pool_with_two_tables_by_a_dimension_is_not_added_up() -> None:
    whole, one, two = deal(purposes(13, 9))
    twice = pool(*one.stratifications, *one.stratifications, id="I")
    assert "TS637" not in reported(document(whole, twice, two))
