"""Several pools: where the filing states the total of the deal, its pools add up to it.

The total is in a pool of its own, `aggregate`, which holds what the filing states above the headings of the pools,
or in one designated `Total`. Its figures, stated or totals of tables, are held against the sums of the other pools:
loan counts tie exactly, balances within rounding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from tscc.checks.agreement import agreed_total
from tscc.checks.printed_figures import BALANCE, COUNT, Place, PoolAt, Survey, figures_of
from tscc.checks.results import FAIL, Result, Rule, Search, near, shown_as, tie
from tscc.diagnostics.codes import POOL_IS_WHOLE, POOLS_OFF

_SUM = Rule(POOLS_OFF, "the pools sum to {actual}", search=Search.PARTS, near=near(Search.PARTS, "{actual}"))
_PART = Rule(
    POOL_IS_WHOLE,
    "the total of all mortgage loans too",
    "a pool has fewer mortgage loans than the deal: perhaps the name of the pool above its tables is wrong",
)
_WHOLE = frozenset({"total", "aggregate", "all", "combined", "overall", "total pool", "all groups", "all pools"})


def check_pools(survey: Survey) -> Iterator[Result]:
    """The pools of the deal against the pool that stands for all of them."""
    whole = whole_place(survey.pools)
    parts = [place for place in survey.pools if place is not whole]
    if whole is not None and len(parts) == 1:
        yield _alone(whole, parts[0])
        return
    if whole is None or not parts:
        yield _SUM.not_applicable("pools_add_up", Place("pools"), "the filing states no total of several pools")
        return
    yield from sums_of_pools(whole, parts)


def sums_of_pools(whole: PoolAt, parts: Sequence[PoolAt]) -> Sequence[Result]:
    """How the counts and the balances of the pools tie with those of the deal, which may have more pools."""
    found = [_sum(whole, parts, key) for key in (COUNT, BALANCE)]
    off = [each.facts.difference for each in found if each.status is FAIL]
    if len(off) == len(found) and all(isinstance(each, Decimal) and each < 0 for each in off):
        reason = "the pools hold less than the deal: the filing may leave some out"
        found = [_SUM.not_applicable(each.name, each.at, reason) for each in found]
    return found


def _alone(whole: PoolAt, part: PoolAt) -> Result:
    """A single pool beside the deal, whose tables have all its loans where only a heading is wrong."""
    name = "pools_are_parts"
    if not (whole.pool.stratifications and part.pool.stratifications):
        return _PART.not_applicable(name, part.at, "the deal or its pool has no tables")
    pairs = [(agreed_total(whole, key), agreed_total(part, key)) for key in (COUNT, BALANCE)]
    same = all(of_whole and of_part and of_whole.value == of_part.value for of_whole, of_part in pairs)
    evidence = tuple(each.at for pair in pairs for each in pair if each)
    reason = f"the tables of pool {part.pool.id} have the totals of the other tables of the deal"
    return _PART.result(name, pairs[0][1].at if pairs[0][1] else part.at, same, reason, evidence)


def whole_place(places: tuple[PoolAt, ...]) -> PoolAt | None:
    """The pool that stands for all, by its name."""
    position = whole_of([place.pool.id for place in places])
    return None if position is None else places[position]


def whole_of(names: Sequence[str]) -> int | None:
    """The position of the pool that stands for all, by the names of the pools; None if none or several do."""
    named = [position for position, name in enumerate(names) if name.strip().casefold() in _WHOLE]
    return named[0] if len(named) == 1 and len(names) > 1 else None


def _sum(whole: PoolAt, parts: Sequence[PoolAt], key: str) -> Result:
    name, expected = f"pools_add_up_{key}", agreed_total(whole, key)
    found = [agreed_total(place, key) for place in parts]
    sums = [each for each in found if each is not None]
    if expected is None or len(sums) < len(found):
        return _SUM.not_applicable(name, whole.at, "the figure is not stated for every pool")
    ties = tie(figures_of([each.value for each in sums]), expected.value, 0 if key == COUNT else None)
    words, than = "loan counts" if key == COUNT else "balances", f"the {shown_as(key, expected.value)} of the deal"
    reason = ties.miss(key, f"the {words} of {len(parts)} pools sum to", than)
    return _SUM.tied(name, expected.at, ties, reason, tuple(each.at for each in sums))
