"""Several pools: where the filing states the total of the deal, its pools add up to it.

The total is stated as a pool of its own, designated `Total` or `Aggregate`; its figures are held against the sums of
the other pools. Loan counts tie exactly, balances within rounding.
"""

from __future__ import annotations

from collections.abc import Iterator

from tscc.checks.agreement import agreed_total
from tscc.checks.codes import POOLS_OFF, TOTALS_NEAR
from tscc.checks.outcome import not_applicable, off_by, shown_as, tie, tied
from tscc.checks.survey import BALANCE, COUNT, PoolAt, Survey, figures_of
from tscc.model import CheckResult

_WHOLE = frozenset({"total", "aggregate", "all", "combined", "overall", "total pool", "all groups", "all pools"})


def check_pools(survey: Survey) -> Iterator[CheckResult]:
    """The pools of the deal against the pool that stands for all of them."""
    places = survey.pools
    wholes = [place for place in places if place.pool.id.strip().casefold() in _WHOLE]
    parts = [place for place in places if place not in wholes]
    if len(wholes) != 1 or len(parts) < 2:
        yield not_applicable(POOLS_OFF, "pools_add_up", "/pools", "the filing states no total of several pools")
        return
    for key in (COUNT, BALANCE):
        yield _sum(wholes[0], parts, key)


def _sum(whole: PoolAt, parts: list[PoolAt], key: str) -> CheckResult:
    name, expected = f"pools_add_up_{key}", agreed_total(whole, key)
    found = [agreed_total(place, key) for place in parts]
    sums = [each for each in found if each is not None]
    if expected is None or len(sums) < len(found):
        return not_applicable(POOLS_OFF, name, whole.at, "the figure is not stated for every pool")
    ties = tie(figures_of([each.value for each in sums]), expected.value, 0 if key == COUNT else None)
    words, than = "loan counts" if key == COUNT else "balances", f"the {shown_as(key, expected.value)} of the deal"
    reason = f"the {words} of {len(parts)} pools sum to {shown_as(key, ties.actual)}, "
    reason += off_by(key, ties.difference, than)
    return tied(POOLS_OFF, TOTALS_NEAR, name, expected, ties, reason, tuple(each.at for each in sums))
