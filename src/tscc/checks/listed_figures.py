"""Check 20: what label lists state agrees with itself: net rates with gross ones, loan sizes with averages.

A list has its sizes under labels of its own, `Avg. Loan Balance` and `Max. Loan Balance`; those of original balances are
not compared, for the balance of the pool is another.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from tscc.checks.agreement import agreed_total
from tscc.checks.intervals import HALF, ZERO, unit
from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, Printed, Survey
from tscc.checks.results import Facts, OneSided, Result, Rule, Search, at_least, at_most, shown_as
from tscc.diagnostics.codes import LOAN_SIZE_CONTRADICTED, NET_OVER_GROSS
from tscc.vocabulary.fact_labels import size_kind

_NET = Rule(NET_OVER_GROSS, "above the gross rate", search=Search.DIGIT)
_SIZE = Rule(LOAN_SIZE_CONTRADICTED, "does not fit the count and the balance")
_DOLLAR = Decimal(1)
"""By how much a size without cents may be off, which may be cut off; one with cents by a cent."""


def check_listed_figures(survey: Survey) -> Iterator[Result]:
    """The rates of a pool against each other, the loan sizes of its list against its count and balance."""
    for place in survey.pools:
        yield from _net(place)
        yield from check_sizes(place)


def _net(place: PoolAt) -> Iterator[Result]:
    """The net rate against the gross rate; no result where one is not stated."""
    net, gross = place.stated("net_wac_pct"), place.stated("gross_wac_pct")
    if net and gross:
        reason = f"the net rate, {net.value:f}%, is above the gross rate, {gross.value:f}%"
        facts = Facts(at_most(gross.value), net.value)
        yield _NET.result("net_within_gross", net.at, net.value > gross.value, reason, (gross.at,), facts)


def check_sizes(place: PoolAt) -> Iterator[Result]:
    """Each size against the average of the pool, as far as it may vary; none where count or balance is missing or approximate."""
    count, balance = agreed_total(place, COUNT), agreed_total(place, BALANCE)
    varied = [each for each in place.pool.tolerances if each.fact in (COUNT, BALANCE)]
    shares = [each.plus_minus for each in varied if each.unit == "pct" and each.plus_minus is not None]
    vague = {each.fact for each in place.pool.bounds} & {COUNT, BALANCE} or len(shares) < len(varied)
    if not (count and count.value and balance) or vague:
        return
    average = (balance.value / count.value).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    slack = unit(balance.value) * HALF / count.value
    sizes = dict(listed_sizes(place))
    for kind, size in listed_sizes(place):
        off = size.value - average
        step = _DOLLAR if size.value == size.value.to_integral_value() else unit(size.value)
        within = max(slack + max(unit(size.value), unit(balance.value)) * HALF, step)  # a list has one scale
        within += average * sum(shares, ZERO) / 100
        wrong = {"average": abs(off) > within, "largest": off < -within, "smallest": off > within}[kind]
        limits: dict[str, Decimal | OneSided] = {
            "average": average,
            "largest": at_least(average),
            "smallest": at_most(average),
        }
        beyond = sizes.get("largest" if off > 0 else "smallest", size) if kind == "average" else size
        beside = (beyond.at,) if wrong and (size.value - beyond.value) * off > 0 else ()
        reason = (
            f"the {kind} loan is stated as {shown_as(BALANCE, size.value)}, "
            f"but balance over loan count is {shown_as(BALANCE, average)}"
        )
        facts = Facts(limits[kind], size.value, off)
        yield _SIZE.result(f"{kind}_loan", size.at, wrong, reason, (balance.at, count.at, *beside), facts)


def listed_sizes(place: PoolAt) -> Iterator[tuple[str, Printed]]:
    """The sizes of loans among the other facts of a pool."""
    for index, fact in enumerate(place.pool.other_facts):
        kind = size_kind(fact.label)
        if any(each.fact == fact.label for each in place.pool.bounds):
            continue  # a sentence says that it is approximate
        size = place.listed(index)
        if kind is not None and fact.unit == "usd" and size and size.value > ZERO:
            yield kind, size
