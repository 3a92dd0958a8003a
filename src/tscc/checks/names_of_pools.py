"""The names of pools: no two pools of a deal have the same loans, and Roman numbers do not stand beside `11`.

A heading `GROUP 11`, misread for `GROUP II`, makes a pool of its tables, beside the one of which the text states the size.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tscc.checks.agreement import agreed_total
from tscc.checks.pools_of_deal import sums_of_pools, whole_place
from tscc.checks.printed_figures import BALANCE, COUNT, Place, PoolAt, Survey
from tscc.checks.results import NOT_APPLICABLE, Result, Rule
from tscc.diagnostics.codes import POOL_IS_WHOLE
from tscc.grammar.ahead import regex

_NAMED = Rule(POOL_IS_WHOLE, "perhaps the name of the pool above this is wrong")
_NAME = "pools_are_apart"
_GROUP = regex(r"\d{1,3}|[IVX]+|[A-Z]\d?")
"""The name of a group: the loans of a pool that is named by their kind may be those of a group too."""
_ROMAN = regex(r"[IVX]+")
_ONES = regex(r"11+")
"""What `II` and `III` are misread for."""


def check_names_of_pools(survey: Survey) -> Iterator[Result]:
    """The pools that have a name, each against those before it, unless the total of the deal says whether all are apart.

    Pools that are numbered throughout may be those of term sheets that repeat each other.
    """
    named = [place for place in survey.pools if _GROUP.fullmatch(place.pool.id)]
    whole = whole_place(survey.pools)
    summed = whole and all(each.status is not NOT_APPLICABLE for each in sums_of_pools(whole, named))
    sheets = {place.pool.id for place in named} == {str(number) for number, _ in enumerate(named, 1)}
    if len(named) < 2 or summed or sheets:
        return
    yield from _NAMED.or_pass(_told(named), _NAME, Place("pools"))


def _told(named: list[PoolAt]) -> Iterator[Result]:
    roman = next((place for place in named if _ROMAN.fullmatch(place.pool.id)), None)
    seen: dict[tuple[Decimal, Decimal], PoolAt] = {}
    for place in named:
        count, balance = (agreed_total(place, key) for key in (COUNT, BALANCE))
        size = (count.value, balance.value) if count and balance and balance.value else None
        other = seen.setdefault(size, place) if size else place
        if other is not place:
            at, there = sorted((place, other), key=lambda each: bool(each.tables), reverse=True)
            reason = f"pool {at.pool.id} has the count and the balance of pool {there.pool.id}"
            yield _NAMED.result(_NAME, _place_of(at), True, reason, (_place_of(there),))
        elif roman and _ONES.fullmatch(place.pool.id):
            likely = place.pool.id.replace("1", "I")
            reason = f"a pool is named {place.pool.id} and another {roman.pool.id}: perhaps this is {likely}"
            yield _NAMED.result(_NAME, _place_of(place), True, reason, (_place_of(roman),))


def _place_of(place: PoolAt) -> Place:
    """Where the name of a pool is: the title of its first table, or else its count."""
    titled = next((table for table in place.tables if table.table.title), None)
    count = agreed_total(place, COUNT)
    return Place("title", place.at.pool, titled.at.table) if titled else count.at if count else place.at
