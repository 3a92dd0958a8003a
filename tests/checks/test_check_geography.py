"""The order of the states, and the share of the pool that one zip code can hold."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from builders import document, pool, reported, row, table

from tscc.checks import run_checks
from tscc.document.enums import Dimension
from tscc.document.model import Stratification
from tscc.vocabulary.label_codes import STATES

NAMES = ("Alabama", "Arizona", "California", "Delaware", "Florida", "Georgia", "Idaho", "Maine", "Ohio", "Utah")


def states(names: Sequence[str], each: int = 1_000_000) -> Stratification:
    return table(Dimension.STATE, *(row(name, 4, each, code=STATES[name.title()]) for name in names))


@pytest.mark.parametrize(
    ("names", "odd"),
    [
        (("Alabama", "California", "Arizona", *NAMES[3:]), 2),
        ((*NAMES[:-2], "Utah", "Ohio"), 9),
        (("Alabama", "Utah", *NAMES[1:-1]), 1),
        (tuple(name.upper() for name in ("Alabama", "Arizona", "Florida", *NAMES[2:4], *NAMES[5:])), 2),
    ],
    ids=["two exchanged", "the last two", "moved up", "in capitals"],
)
def test_one_state_out_of_order_is_a_note(names: Sequence[str], odd: int) -> None:
    (found,) = (each for each in run_checks(document(pool(states(names)))) if each.is_reported)
    assert (found.rule.code.id, found.at.row) == ("TS643", odd)


@pytest.mark.parametrize(
    "names",
    [
        NAMES,
        NAMES[::-1],
        ("California", "Florida", "Ohio", "Utah", "Georgia", "Maine", "Idaho", "Alabama", "Arizona", "Delaware"),
        (*NAMES, "Puerto Rico"),
        (*NAMES[:-2], "Utah", "Alaska"),
        NAMES[:2][::-1],
    ],
    ids=["in order", "reversed", "by balance", "Puerto Rico at the end", "one at the end", "too few"],
)
def test_another_order_is_no_fault(names: Sequence[str]) -> None:
    assert reported(document(pool(states(names)))) == []


@pytest.mark.parametrize(("largest", "codes"), [(900_000, []), (1_500_000, []), (1_700_000, ["TS629"])])
def test_the_largest_zip_code_is_less_than_a_tenth_of_a_pool_of_many_states(largest: int, codes: list[str]) -> None:
    many = table(Dimension.STATE, *states(NAMES[:-1]).rows, row("Utah", 8, 2_000_000, code="UT"))
    one = table(Dimension.STATE, row("Maine", 44, 11_000_000, code="ME"))
    assert reported(document(pool(many, max_zip_balance_usd=Decimal(largest)))) == codes
    assert reported(document(pool(one, max_zip_balance_usd=Decimal(largest)))) == []
