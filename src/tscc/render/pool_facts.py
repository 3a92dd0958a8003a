"""The facts of a pool in words, one after the other: what it is, and the value as people write it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tscc.document.enums import Bound
from tscc.document.model import Group, LtvOver, MortgageInsurance, Node, OtherFact, Pool, Share, Tolerance
from tscc.document.words import figure_as, text_as, words_of

_ELSEWHERE = frozenset({"id", "currency", "groups", "stratifications", "derived", "bounds", "tolerances"})
_SIGNS = {"lt": "<", "le": "<=", "eq": "=", "ge": ">=", "gt": ">"}
_ENDS = {"min": Bound.AT_LEAST, "max": Bound.AT_MOST}
_IMPLIED = re.compile(r"implied_(?P<fact>.+)_(?P<end>min|max)(?P<unit>_pct|_months)?")
"""An end of what the bands of a table allow: `implied_gross_wac_min_pct`."""


class Fact(NamedTuple):
    """A fact in words."""

    what: str
    value: str


def facts_of(pool: Pool) -> list[Fact]:
    """What the filing reports of a pool, in the order of the document; its groups and tables are apart."""
    found = [fact for name in pool.__struct_fields__ if name not in _ELSEWHERE for fact in _facts(pool, name)]
    approximate = {words_of(each.fact) for each in pool.bounds if each.bound is Bound.APPROXIMATELY}
    found = [Fact(each.what, f"about {each.value}" if each.what in approximate else each.value) for each in found]
    limits = [each for each in pool.bounds if each.bound is not Bound.APPROXIMATELY]
    found += [Fact(words_of(each.fact), _bounded(each.bound, figure_as(each.fact, each.value))) for each in limits]
    varying = ((each.fact, _variance(each)) for each in pool.tolerances)
    found += [Fact(f"{words_of(fact)}, may vary", much) for fact, much in varying]
    return [*found, *(Fact(each.what, f"{each.value} (follows)") for each in _derived(pool))]


def _variance(each: Tolerance) -> str:
    """How a fact may vary: `by 5 bps`, `up by 5 pct`, `to at most 45 pct`."""
    ways = {
        "by": each.plus_minus,
        "up by": each.plus,
        "down by": each.minus,
        "to at most": each.max,
        "to at least": each.min,
    }
    return ", ".join(f"{way} {value:f} {each.unit or ''}".rstrip() for way, value in ways.items() if value is not None)


def group_facts(group: Group) -> list[Fact]:
    """The rule of a group, and its figures."""
    found, rule = [], group.rule
    if rule is not None:
        sign = _SIGNS[rule.op.value]
        found.append(Fact("rule", f"{words_of(rule.field.value)} {sign} {figure_as(rule.field.value, rule.value)}"))
    names = [name for name in group.__struct_fields__ if name not in ("id", "rule")]
    values = ((name, getattr(group, name)) for name in names)
    return found + [Fact(words_of(name), figure_as(name, value)) for name, value in values if value is not None]


def _facts(pool: Pool, name: str) -> Iterator[Fact]:
    value = getattr(pool, name)
    if isinstance(value, Node):
        yield from _of_part(name, value)
    elif isinstance(value, tuple):
        yield from (_of_list(part) for part in value)
    elif value is not None:
        yield Fact(words_of(name), figure_as(name, value))


def _of_part(name: str, part: Node) -> Iterator[Fact]:
    """The values of a part; two limits as one fact: `19 years to 30 years`."""
    if isinstance(part, MortgageInsurance):
        ltv = figure_as("pct", part.original_ltv_over_pct)
        yield Fact(words_of(name), f"{figure_as('coverage', part.coverage)} loans with an original LTV over {ltv}")
        return
    values = {key: value for key in part.__struct_fields__ if (value := getattr(part, key)) is not None}
    if set(values) <= set(_ENDS):
        shown = {key: figure_as(f"{name}.{key}", value) for key, value in values.items()}
        if shown:
            yield Fact(words_of(name), _limits(shown))
        return
    for key, value in values.items():
        yield Fact(f"{words_of(name)}, {words_of(key)}", figure_as(key, value))


def _limits(shown: dict[str, str]) -> str:
    """`19 years to 30 years`, `at most 30 years`."""
    if len(shown) == len(_ENDS):
        return f"{shown['min']} to {shown['max']}"
    ((end, value),) = shown.items()
    return _bounded(_ENDS[end], value)


def _of_list(part: Node) -> Fact:
    if isinstance(part, Share):
        return Fact(figure_as("subject", part.subject), _bounded(part.bound, figure_as("pct", part.pct)))
    if isinstance(part, LtvOver):
        what = f"{words_of('original_ltv_over')} {figure_as('threshold_pct', part.threshold_pct)}"
        keys = [key for key in ("balance_usd", "balance_pct") if getattr(part, key) is not None]
        return Fact(what, _bounded(part.bound, ", ".join(figure_as(key, getattr(part, key)) for key in keys)))
    if isinstance(part, OtherFact):
        shown = {end: figure_as(f"_{part.unit}", limit) for end in _ENDS if (limit := getattr(part, end)) is not None}
        value = "none" if part.value is None else text_as(f"_{part.unit}", part.value)
        return Fact(part.label, _limits(shown) if shown else value)
    raise TypeError(f"no words for {type(part).__name__}")


def _bounded(bound: Bound | None, value: str) -> str:
    """A value with the words of its bound."""
    if bound in (None, Bound.EXACTLY):
        return value
    return f"{'about' if bound is Bound.APPROXIMATELY else figure_as('bound', bound)} {value}"


def _derived(pool: Pool) -> Iterator[Fact]:
    """What follows from the figures; the two ends of what bands allow as one fact."""
    ends: dict[str, dict[str, str]] = {}
    for each in pool.derived:
        found = _IMPLIED.fullmatch(each.name)
        if found is None:
            yield Fact(words_of(each.name), text_as(each.name, each.value))
        else:
            key = f"{found['fact']}{found['unit'] or ''}"
            ends.setdefault(key, {})[found["end"]] = text_as(key, each.value)
    for key, shown in ends.items():
        yield Fact(f"{words_of(key)} by its bands", _limits(shown))
