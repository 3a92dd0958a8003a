"""Check 20, third part: the least of each figure that is stated is no more than the most, its average is between them, and any loan may have each.

In a list the two have labels of their own, `Min. FICO` and `Mortgage Rate: Maximum`, or are behind the average: `741 (620 - 815)`;
a sentence states both at once: `interest rates ranging from 5.250% to 7.500%`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from tscc.checks.intervals import ZERO, half_unit
from tscc.checks.plausible import check_figure
from tscc.checks.printed_figures import PoolAt, Printed, Survey, figure
from tscc.checks.results import Facts, Result, Rule, at_least, at_most
from tscc.diagnostics.codes import FIGURE_IMPLAUSIBLE, STATED_TWICE
from tscc.diagnostics.diagnostic import quoted
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.vocabulary.column_kinds import MEASURES_OF_FACTS, WEIGHTED
from tscc.vocabulary.fact_labels import fact_key, measured_key, size_kind, without_range

_ORDER = Rule(FIGURE_IMPLAUSIBLE, "should be {expected}")
_OWN = Rule(FIGURE_IMPLAUSIBLE, "perhaps the label above it is lost")
_ONCE = Rule(STATED_TWICE, "elsewhere {expected}")
_NAME = "listed_range"
_UNITS = {"usd": "dollars", "pct": "percent", "months": "months", "count": "loans", "score": "points"}
"""The units of facts, by the ends of their keys, and the words of each."""
_COLUMNS = {fact: column for column, fact in WEIGHTED.items() if fact}
"""The facts of a pool that are averages, and the column of each."""
_END = rf"(?:(?P<least>{pattern('figures', 'LEAST')})|{pattern('figures', 'MOST')})"
_BEHIND = regex(rf"(?P<of>.+): {_END}", re.IGNORECASE)
"""The label of a figure that stands below such a head: `Original Term: Minimum`."""
_BEFORE = regex(rf"{_END} (?P<of>.+)", re.IGNORECASE)
"""The label of a figure that says so itself: `Min. FICO`."""
_AVERAGE_OF = regex(r"(?:weighted )?average (?P<of>.+)", re.IGNORECASE)


class _Range(msgspec.Struct):
    """What a list states of one figure of the loans."""

    least: Printed | None = None
    average: Printed | None = None
    most: Printed | None = None


def check_listed_ranges(survey: Survey) -> Iterator[Result]:
    """The ranges of each pool's list."""
    for place in survey.pools:
        yield from _below_others(place)
        for label, stated in _ranges(place).items():
            yield from _in_order(label, stated)
            yield from _plausible(label, stated)


def _in_order(label: str, stated: _Range) -> Iterator[Result]:
    """The least against the most, which are figures of loans; each against the average, which may be rounded."""
    least, average, most = stated.least, stated.average, stated.most
    if least and most:
        reason = f"the maximum of {quoted(label)}, {most.value:f}, is below the minimum, {least.value:f}"
        facts = Facts(at_least(least.value), most.value)
        yield (ends := _ORDER.result(_NAME, most.at, most.value < least.value, reason, (least.at,), facts))
        if ends.is_reported:
            return
    slack = half_unit(average.value) if average else ZERO
    if average and least:
        reason = f"the minimum of {quoted(label)}, {least.value:f}, is above the weighted average, {average.value:f}"
        facts = Facts(at_most(average.value), least.value)
        yield _ORDER.result(_NAME, least.at, least.value > average.value + slack, reason, (average.at,), facts)
    if average and most:
        reason = f"the maximum of {quoted(label)}, {most.value:f}, is below the weighted average, {average.value:f}"
        facts = Facts(at_least(average.value), most.value)
        yield _ORDER.result(_NAME, most.at, most.value < average.value - slack, reason, (average.at,), facts)


def _below_others(place: PoolAt) -> Iterator[Result]:
    """The least and the most that stand below the label of another figure: it has another unit, or its own ends."""
    told: dict[str, Printed] = {}
    others: set[str] = set()
    for index, fact in enumerate(place.pool.other_facts):
        end, found = _BEHIND.fullmatch(fact.label), place.listed(index)
        if not (end and found):
            continue
        unit, first = _unit_of(place, end["of"]), told.setdefault(fact.label, found)
        if fact.unit in _UNITS and unit in _UNITS and fact.unit != unit:
            if end["of"] in others:
                continue
            others.add(end["of"])
            reason = f"{quoted(fact.label)} is in {_UNITS[fact.unit]}, the figure above it in {_UNITS[unit]}"
            yield _OWN.result(_NAME, found.at, True, reason)
        elif first.value != found.value:
            reason = f"{quoted(fact.label)} is stated twice"
            yield _ONCE.result(_NAME, found.at, True, reason, (first.at,), Facts(f"{first.value:f}", found.value))


def _unit_of(place: PoolAt, label: str) -> str | None:
    """The unit of the figure that has a label; None where it is not known."""
    other = next((fact.unit for fact in place.pool.other_facts if fact.label == label and fact.unit), None)
    return other or (fact_key(label) or "").rpartition("_")[2]


def _plausible(label: str, stated: _Range) -> Iterator[Result]:
    """The least and the most, each against what any loan has of what their average measures."""
    measure = MEASURES_OF_FACTS.get(measured_key(label) or "")
    if measure:
        yield from check_figure(stated.least, measure)
        yield from check_figure(stated.most, measure)


def _ranges(place: PoolAt) -> dict[str, _Range]:
    """The ranges that a list states, by the label of what they are of."""
    ranges: dict[str, _Range] = {}
    for index, fact in enumerate(place.pool.other_facts):
        if fact.min is not None or fact.max is not None:
            of = without_range(fact.label)
            average = _average(place, fact.label) or _average(place, f"weighted average {of}")
            average = average or _other_average(place, of) or _beside(place, index)
            least, most = (place.stated(f"other_facts/{index}/{end}") for end in ("min", "max"))
            ranges[fact.label] = _Range(least, average, most)
            continue
        end = _BEHIND.fullmatch(fact.label) or _BEFORE.fullmatch(fact.label)
        found = place.listed(index)
        if end and found and fact.unit != "years" and size_kind(fact.label) is None:
            stated = ranges.setdefault(end["of"], _Range(average=_average(place, f"weighted average {end['of']}")))
            if end["least"]:
                stated.least = found
            else:
                stated.most = found
    return ranges


def _average(place: PoolAt, label: str) -> Printed | None:
    """The average of the pool that a label names, as it is stated or as the first total of a table has it."""
    key = fact_key(label)
    if key not in _COLUMNS:
        return None
    for table in place.tables:
        if (total := figure(table.table.total, _COLUMNS[key])) is not None and not place.stated(key):
            return Printed(table.total(_COLUMNS[key]), total)
    return place.stated(key)


def _other_average(place: PoolAt, of: str) -> Printed | None:
    """The average without a key of its own of what a range is of: `weighted average gross margin` of `gross margins`."""
    for index, fact in enumerate(place.pool.other_facts):
        average = _AVERAGE_OF.fullmatch(fact.label)
        if average and average["of"].lower().rstrip("s") == of.lower().rstrip("s"):
            return place.listed(index)
    return None


def _beside(place: PoolAt, index: int) -> Printed | None:
    """The figure before a range under the same label: `Average Balance: $389,000 ($40,000 - $900,000)`."""
    facts = place.pool.other_facts
    return place.listed(index - 1) if index and facts[index - 1].label == facts[index].label else None
