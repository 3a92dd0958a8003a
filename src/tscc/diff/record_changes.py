"""Changes of the facts of a part: its values by their keys, and the parts within it, such as shares and groups."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, NamedTuple

from tscc.diff.changes import Step, Where
from tscc.diff.collected import Ends, Found, plain_values
from tscc.diff.pairs import pair
from tscc.document.enums import Bound
from tscc.document.model import Bounded, Group, LtvOver, Node, OtherFact, Share, Tolerance


class _Listed(NamedTuple):
    """How parts of a list are known again, and what one is called."""

    kind: str
    name: Callable[[Any], str]
    keys: tuple[Callable[[Any], Hashable], ...]


def _of_tolerance(part: Tolerance) -> Hashable:
    """By what a tolerance is known: its fact, its unit, and in what way it may vary."""
    return (
        part.fact,
        part.unit,
        *(value is None for value in (part.plus_minus, part.plus, part.minus, part.max, part.min)),
    )


_LISTED: dict[type[Node], _Listed] = {
    Share: _Listed("share", lambda part: part.subject.value, (lambda part: part.subject,)),
    Group: _Listed("group", lambda part: part.id, (lambda part: part.id,)),
    LtvOver: _Listed("original LTV over", lambda part: f"{part.threshold_pct}%", (lambda part: part.threshold_pct,)),
    Bounded: _Listed("bound", lambda part: part.fact, (lambda part: (part.fact, part.bound), lambda part: part.fact)),
    Tolerance: _Listed("tolerance", lambda part: part.fact, (_of_tolerance,)),
    OtherFact: _Listed(
        "listed fact", lambda part: part.label, (lambda part: part.label, lambda part: folded(part.label))
    ),
}
_NAMING = {"subject", "id", "threshold_pct", "fact", "label"}
"""Fields by which a part of a list is known, so that they are no values of it."""
_LIMITS = frozenset({"max_original_ltv_pct", "max_zip_balance_usd", "plus_minus", "plus", "minus", "threshold_pct"})
"""Values that are a limit and no measured figure, so that another digit is another limit."""


def folded(text: str | None) -> str | None:
    """A text by which parts are known again: small letters, single blanks."""
    return None if text is None else " ".join(text.casefold().split())


def compare_records(
    old: Node | None,
    new: Node | None,
    where: Where,
    ends: Ends,
    found: Found,
    *,
    skip: frozenset[str] = frozenset(),
    within: str = "",
) -> None:
    """Compare the fields of two parts of one type; `skip` names those that are compared elsewhere.

    A part that is None has all its values null. `within` is what the keys of the values begin with.
    """
    either = old if old is not None else new
    if either is None:
        return
    exact = _is_bound(old) or _is_bound(new)
    for name in either.__struct_fields__:
        if name in skip or (name in _NAMING and type(either) in _LISTED):
            continue
        left, right = getattr(old, name, None), getattr(new, name, None)
        here = ends.to(name)
        if name == "notes":
            found.notes(where, (left or (), right or ()), here)
        elif isinstance(left, Node) or isinstance(right, Node):
            compare_records(left, right, where, here, found, within=f"{within}{name}.")
        elif _holds_parts(left) or _holds_parts(right):
            _compare_lists(left or (), right or (), where, here, found)
        else:
            found.value(where, f"{within}{name}", (left, right), here, exact=exact or name in _LIMITS)


def _holds_parts(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Node)


def _is_bound(part: Node | None) -> bool:
    """Whether the value of a part is a floor or a ceiling."""
    return getattr(part, "bound", None) in (Bound.AT_LEAST, Bound.AT_MOST)


def _compare_lists(old: tuple[Node, ...], new: tuple[Node, ...], where: Where, ends: Ends, found: Found) -> None:
    """Compare the parts of two lists of one type, each with the one that it is known by."""
    listed = _LISTED[type((old or new)[0])]
    pairs = pair(old, new, *listed.keys)
    for left, right in pairs.both:
        inner = (*where, Step(listed.kind, listed.name(old[left])))
        compare_records(old[left], new[right], inner, ends.to(left, right), found)
    found.alone(
        pairs, (old, new), where, ends, lambda part, _: (Step(listed.kind, listed.name(part)), values_of(part), None)
    )


def values_of(part: Node, within: str = "") -> dict[str, Any]:
    """The figures of a part, those of a part within it with a point; without what names it, and without lists of parts."""
    values: dict[str, Any] = {}
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if isinstance(value, Node):
            values |= values_of(value, f"{within}{name}.")
        elif not _holds_parts(value) and name not in ("notes", *(_NAMING if type(part) in _LISTED else ())):
            values[f"{within}{name}"] = value
    return plain_values(values)
