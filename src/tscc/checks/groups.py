"""Check 6: the groups of a pool add up to it, their limits meet, and their weighted averages average to the pool's.

Averages are weighted by balance and rounded to nearest, so each printed figure stands for an interval: 6.00 on 100 and
7.00 on 300 average to 6.745..6.755, which meets a stated 6.75.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from tscc.checks.averages import IN_BANDS, banded, implied_of_part
from tscc.checks.column_averages import WEIGHTED_NOTE
from tscc.checks.intervals import printed, shown, weighted_average
from tscc.checks.printed_figures import BALANCE, COUNT, Places, PoolAt, Printed, Survey, figures_of
from tscc.checks.results import FAIL, Facts, Result, Rule, Search, near, shown_as, tie, tie_of
from tscc.diagnostics.codes import GROUP_AVERAGE_OFF, GROUP_LIMITS_APART, GROUPS_OFF
from tscc.document.enums import Dimension, Operator
from tscc.document.model import Group
from tscc.vocabulary.column_kinds import WEIGHTED

_SUM = Rule(GROUPS_OFF, "the groups sum to {actual}", search=Search.PARTS, near=near(Search.PARTS, "{actual}"))
_AVERAGE = Rule(GROUP_AVERAGE_OFF, "{beyond}", WEIGHTED_NOTE, Search.DIGIT)
_LIMITS = Rule(GROUP_LIMITS_APART, "the other group has {expected}", search=Search.DIGIT)
_AVERAGES = tuple(key for key in Group.__struct_fields__ if key in WEIGHTED.values())
_OPPOSITE = {Operator.LT: Operator.GE, Operator.GE: Operator.LT, Operator.LE: Operator.GT, Operator.GT: Operator.LE}


def check_groups(survey: Survey) -> Iterator[Result]:
    """The counts and balances of the groups against the pool, and the limits that divide them."""
    for place in survey.pools:
        groups = place.pool.groups
        if not groups:
            yield _SUM.not_applicable("groups_add_up", place.at, "the filing divides the pool into no groups")
            continue
        yield _limits(place, groups)
        for key in (COUNT, BALANCE):
            yield _sum(place, groups, key)


def check_group_averages(survey: Survey) -> Iterator[Result]:
    """The weighted averages of the groups against the pool's, and each rate against the table of rates."""
    for place in survey.pools:
        for fact in _AVERAGES:
            if any(getattr(group, fact) is not None for group in place.pool.groups):
                yield _average(place, fact)
        yield from _rates(place)


def _divide(groups: Sequence[Group]) -> bool:
    """Whether two groups are complements by the sense of their rules: less than, and at least."""
    if len(groups) != 2 or not (groups[0].rule and groups[1].rule):
        return False
    one, two = groups[0].rule, groups[1].rule
    return one.field is two.field and _OPPOSITE.get(one.op) is two.op


def _limits(place: PoolAt, groups: Sequence[Group]) -> Result:
    name = "group_limits_meet"
    if not _divide(groups) or not (groups[0].rule and groups[1].rule):
        return _LIMITS.not_applicable(name, place.at, "the groups have no rules that divide the pool")
    one, two = groups[0].rule.value, groups[1].rule.value
    reason = f"group {groups[0].id} ends at {one:f}, group {groups[1].id} begins at {two:f}"
    at, evidence = place.of("groups/1/rule/value"), (place.of("groups/0/rule/value"),)
    return _LIMITS.result(name, at, one != two, reason, evidence, Facts(one, two, two - one))


def _sum(place: PoolAt, groups: Sequence[Group], key: str) -> Result:
    name, words, whole = f"groups_add_up_{key}", "loan counts" if key == COUNT else "balances", place.stated(key)
    parts = [Decimal(value) for group in groups if (value := getattr(group, key)) is not None]
    if whole is None or len(parts) < len(groups):
        return _SUM.not_applicable(name, place.at, f"the {words} of the groups or the pool are not all stated")
    found = tie_of(key, figures_of(parts), whole.value)
    if found.status is FAIL and found.difference < 0 and not _divide(groups):
        return _SUM.not_applicable(name, whole.at, "the groups need not cover the pool")
    than = f"the {shown_as(key, whole.value)} of the pool"
    reason = found.miss(key, f"the {words} of the groups sum to", than)
    return _SUM.tied(name, whole.at, found, reason, _of_groups(place, key))


def _of_groups(place: PoolAt, *keys: str) -> Places:
    return tuple(place.of(f"groups/{index}/{key}") for index in range(len(place.pool.groups)) for key in keys)


def _average(place: PoolAt, fact: str) -> Result:
    name, stated, groups = f"groups_average_{fact}", place.stated(fact), place.pool.groups
    values: list[Decimal] = [value for group in groups if (value := getattr(group, fact)) is not None]
    balances = [group.balance_usd for group in groups if group.balance_usd is not None]
    if stated is None or not len(values) == len(balances) == len(groups) or not _cover(place, balances):
        reason = "the groups or the pool state too little, or the groups need not cover the pool"
        return _AVERAGE.not_applicable(name, place.at, reason)
    bounds = weighted_average(zip(map(printed, balances), map(printed, values), strict=True))
    if bounds is None:
        return _AVERAGE.not_applicable(name, stated.at, "the groups hold no balance")
    value, allowed = shown_as(fact, stated.value), shown(bounds, stated.value)
    reason = f"the weighted average is stated as {value}, the groups average {allowed}"
    return _AVERAGE.bounded(
        name, stated, bounds, _AVERAGE.fit(stated.value, bounds), reason, _of_groups(place, fact, BALANCE)
    )


def _cover(place: PoolAt, balances: Sequence[Decimal]) -> bool:
    whole = place.pool.balance_usd
    return _divide(place.pool.groups) or (whole is not None and tie(figures_of(balances), whole).status is not FAIL)


def _rates(place: PoolAt) -> Iterator[Result]:
    """The rate of each group against the average that the table of rates allows for a part of the pool with its balance."""
    table = banded(place, Dimension.NOTE_RATE)
    for index, group in enumerate(place.pool.groups):
        rate, balance = group.gross_wac_pct, group.balance_usd
        if rate is None or balance is None or table is None:
            continue
        bounds = implied_of_part(place, table, "gross_wac_pct", balance)
        if bounds is None:
            continue
        reason = f"group {group.id} averages {rate:f}%, the table of rates allows {shown(bounds, rate)}"
        subject = Printed(place.of(f"groups/{index}/gross_wac_pct"), rate)
        evidence = (place.of(f"groups/{index}/{BALANCE}"), *table.places(BALANCE))
        yield IN_BANDS.bounded("group_rate_in_bands", subject, bounds, IN_BANDS.fit(rate, bounds), reason, evidence)
