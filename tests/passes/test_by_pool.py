"""The names of pools in a text."""

from __future__ import annotations

import pytest

from tscc.passes.pools.by_pool import designations, number_of


@pytest.mark.parametrize(
    ("text", "named", "numbers"),
    [
        ("the Group I and the Group II mortgage loans", ["I", "II"], ["1", "2"]),
        ("Pool 2 (POOL TWO)", ["2"], ["2"]),
        ("Pool One, Pool Two and Pool A", ["One", "Two", "A"], ["1", "2", "A"]),
        ("the group one of these, the pool a lender has", [], []),
        ("Pool One-Family Loans", [], []),
    ],
)
def test_the_names_of_pools(text: str, named: list[str], numbers: list[str]) -> None:
    assert designations(text) == named
    assert [number_of(name) for name in named] == numbers
