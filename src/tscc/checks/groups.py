"""Check 6: the groups of a pool add up to it, their limits meet, and their weighted averages average to the pool's.

Averages are weighted by balance and rounded to nearest, so each printed figure stands for an interval: 6.00 on 100 and
7.00 on 300 average to 6.745..6.755, which meets a stated 6.75.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from tscc.checks.averages import banded, implied_of_part
from tscc.checks.intervals import finer, overlap, printed, quotient, shown, total, weighted_sum
from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, Printed, Survey, figures_of
from tscc.checks.results import FAIL, PASS, WARNING, bounded, not_applicable, off_by, result, shown_as, tie, tied
from tscc.diagnostics.codes import AVERAGE_OUTSIDE_BANDS, GROUP_AVERAGE_OFF, GROUP_LIMITS_APART, GROUPS_OFF, TOTALS_NEAR
from tscc.document.enums import Dimension, Operator
from tscc.document.model import CheckResult, Group

_AVERAGES = (
    "gross_wac_pct",
    "net_wac_pct",
    "wa_remaining_term_months",
    "wa_original_term_months",
    "wa_original_ltv_pct",
)
_OPPOSITE = {Operator.LT: Operator.GE, Operator.GE: Operator.LT, Operator.LE: Operator.GT, Operator.GT: Operator.LE}


def check_groups(survey: Survey) -> Iterator[CheckResult]:
    """The counts and balances of the groups against the pool, and the limits that divide them."""
    for place in survey.pools:
        groups = place.pool.groups
        if not groups:
            yield not_applicable(GROUPS_OFF, "groups_add_up", place.at, "the filing divides the pool into no groups")
            continue
        yield _limits(place, groups)
        for key in (COUNT, BALANCE):
            yield _sum(place, groups, key)


def check_group_averages(survey: Survey) -> Iterator[CheckResult]:
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


def _limits(place: PoolAt, groups: Sequence[Group]) -> CheckResult:
    name, subject = "group_limits_meet", f"{place.at}/groups/1/rule/value"
    if not _divide(groups) or not (groups[0].rule and groups[1].rule):
        return not_applicable(GROUP_LIMITS_APART, name, place.at, "the groups have no rules that divide the pool")
    one, two = groups[0].rule.value, groups[1].rule.value
    return result(
        GROUP_LIMITS_APART,
        name,
        subject,
        PASS if one == two else WARNING,
        expected=one,
        actual=two,
        difference=two - one,
        reason=f"group {groups[0].id} ends at {one:f}, group {groups[1].id} begins at {two:f}" if one != two else None,
        evidence=(f"{place.at}/groups/0/rule/value",),
    )


def _sum(place: PoolAt, groups: Sequence[Group], key: str) -> CheckResult:
    name, words = f"groups_add_up_{key}", "loan counts" if key == COUNT else "balances"
    whole: Decimal | int | None = getattr(place.pool, key)
    parts = [Decimal(value) for group in groups if (value := getattr(group, key)) is not None]
    if whole is None or len(parts) < len(groups):
        return not_applicable(GROUPS_OFF, name, place.at, f"the {words} of the groups or the pool are not all stated")
    subject = Printed(f"{place.at}/{key}", Decimal(whole))
    found = tie(figures_of(parts), subject.value, 0 if key == COUNT else None)
    if found.status is FAIL and found.difference < 0 and not _divide(groups):
        return not_applicable(GROUPS_OFF, name, subject.at, "the groups need not cover the pool")
    than = f"the {shown_as(key, subject.value)} of the pool"
    reason = f"the {words} of the groups sum to {shown_as(key, found.actual)}, {off_by(key, found.difference, than)}"
    evidence = tuple(f"{place.at}/groups/{index}/{key}" for index in range(len(groups)))
    return tied(GROUPS_OFF, TOTALS_NEAR, name, subject, found, reason, evidence)


def _average(place: PoolAt, fact: str) -> CheckResult:
    name, subject, groups = f"groups_average_{fact}", f"{place.at}/{fact}", place.pool.groups
    stated: Decimal | None = getattr(place.pool, fact)
    values: list[Decimal] = [value for group in groups if (value := getattr(group, fact)) is not None]
    balances = [group.balance_usd for group in groups if group.balance_usd is not None]
    if stated is None or not len(values) == len(balances) == len(groups) or not _cover(place, balances):
        reason = "the groups or the pool state too little, or the groups need not cover the pool"
        return not_applicable(GROUP_AVERAGE_OFF, name, place.at, reason)
    weights = [printed(balance) for balance in balances]
    bounds = quotient(weighted_sum(zip(weights, map(printed, values), strict=True)), total(weights))
    if bounds is None:
        return not_applicable(GROUP_AVERAGE_OFF, name, subject, "the groups hold no balance")
    status = PASS if overlap(printed(stated), bounds) else WARNING
    reason = (
        f"the weighted average is stated as {shown_as(fact, stated)}, the groups average {shown(bounds, finer(stated))}"
    )
    evidence = tuple(f"{place.at}/groups/{index}/{key}" for index in range(len(groups)) for key in (fact, BALANCE))
    return bounded(GROUP_AVERAGE_OFF, name, Printed(subject, stated), bounds, status, reason, evidence)


def _cover(place: PoolAt, balances: Sequence[Decimal]) -> bool:
    whole = place.pool.balance_usd
    return _divide(place.pool.groups) or (whole is not None and tie(figures_of(balances), whole).status is not FAIL)


def _rates(place: PoolAt) -> Iterator[CheckResult]:
    """Each group's rate against what the table of rates lets a part of the pool of its balance average."""
    table = banded(place, Dimension.NOTE_RATE)
    for index, group in enumerate(place.pool.groups):
        rate, balance = group.gross_wac_pct, group.balance_usd
        if rate is None or balance is None or table is None:
            continue
        bounds = implied_of_part(place, table, "gross_wac_pct", balance)
        if bounds is None:
            continue
        at, status = f"{place.at}/groups/{index}", PASS if overlap(printed(rate), bounds) else FAIL
        reason = f"group {group.id} averages {rate:f}%, the table of rates allows {shown(bounds, finer(rate))}"
        subject, evidence = Printed(f"{at}/gross_wac_pct", rate), (f"{at}/{BALANCE}", *table.places(BALANCE))
        yield bounded(AVERAGE_OUTSIDE_BANDS, "group_rate_in_bands", subject, bounds, status, reason, evidence)
