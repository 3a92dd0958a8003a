"""The rows of a pool: its facts, its groups, and what the filing says of them; its tables are in `strat_rows`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from tscc.checks.pools_of_deal import whole_of
from tscc.dataset.cell_numbers import number_of
from tscc.dataset.made_rows import MadeRows
from tscc.dataset.model_columns import GROUP_KEYS, POOL_PATHS
from tscc.dataset.star import Type
from tscc.dataset.star_tables import BY_NAME
from tscc.dataset.strat_rows import add_stratification
from tscc.document.enums import Bound

_UNITS = ("usd", "pct", "months", "years", "count")
_TYPES = {column.name: column.type for column in BY_NAME["pools"].columns}

Values = Mapping[str, Any]
Fact = tuple[str, dict[str, Any]]
"""The pointer of a fact below its pool, and the columns of `facts` that it has."""


def add_pools(made: MadeRows, pools: list[dict[str, Any]]) -> None:
    """The rows of all pools of a document."""
    whole, used = whole_of([pool["id"] for pool in pools]), set[str]()
    for ordinal, pool in enumerate(pools):
        pool_id = f"{made.filing_id}#{pool['id']}"
        if pool_id in used:  # two pools of one designation
            pool_id += f"~{ordinal}"
        used.add(pool_id)
        pointer, of_pool = f"/pools/{ordinal}", {"pool_id": pool_id}
        heads = {"pool_ordinal": ordinal, "pool": pool["id"], "is_whole": ordinal == whole}
        made.add("pools", pointer, of_pool | heads | {name: _at(pool, path) for name, path in POOL_PATHS.items()})
        for below, values in _facts(pool):
            _add_fact(made, f"{pointer}{below}", of_pool | values)
        for number, group in enumerate(pool.get("groups", ())):
            at = f"{pointer}/groups/{number}"
            made.add("groups", at, of_pool | _group(group, number), made.places.of(at))
        for number, figure in enumerate(pool.get("derived", ())):
            made.add_pointers("fact_basis", (f"{pointer}/derived/{number}",), figure["basis"])
        for number, strat in enumerate(pool["stratifications"]):
            add_stratification(made, strat, f"{pointer}/stratifications/{number}", pool_id)


_WAYS = ("plus_minus", "plus", "minus", "max", "min")
"""The ways in which a fact may vary."""
_BOUNDS = {"min": Bound.AT_LEAST.value, "max": Bound.AT_MOST.value}
"""What the limits of a range say of its loans."""


def _at(values: Values, path: tuple[str, ...]) -> Any:
    """What a path leads to; None where a part of it is missing."""
    found: Any = values
    for key in path:
        found = (found or {}).get(key)
    return found


def _group(group: Values, ordinal: int) -> dict[str, Any]:
    rule = group.get("rule") or {}
    return {
        "ordinal": ordinal,
        "group_id": group["id"],
        **{f"rule_{key}": rule.get(key) for key in ("field", "op", "value")},
        **{key: group.get(key) for key in GROUP_KEYS},
    }


def _facts(pool: Values) -> Iterator[Fact]:
    """Every fact of a pool: those with a column, those in lists, and those that follow."""
    for name, path in POOL_PATHS.items():
        if name == "currency":  # no figure: it is the unit of all of them
            continue
        value = _at(pool, path)
        if value is not None:
            yield "/" + "/".join(path), {"kind": "reported", "name": name, "value_text": value}
    for number, over in enumerate(pool.get("original_ltv_over", ())):
        subject, bound = over["threshold_pct"], over.get("bound")
        for key in ("threshold_pct", "balance_usd", "balance_pct"):
            if over.get(key) is not None:
                values = {"kind": "ltv_over", "name": key, "subject": subject, "value_text": over[key]}
                at = f"/original_ltv_over/{number}/{key}"
                yield at, values if key == "threshold_pct" else values | {"bound": bound}
    for number, share in enumerate(pool.get("shares", ())):
        values = {"kind": "share", "name": "pct", "subject": share["subject"], "bound": share["bound"]}
        yield f"/shares/{number}/pct", values | {"value_text": share["pct"]}
    yield from _qualified(pool)
    for number, group in enumerate(pool.get("groups", ())):
        for key in GROUP_KEYS:
            if group.get(key) is not None:
                values = {"kind": "group", "name": key, "subject": group["id"], "value_text": group[key]}
                yield f"/groups/{number}/{key}", values
    for number, figure in enumerate(pool.get("derived", ())):
        said = {"name": figure["name"], "value_text": figure["value"], "explanation": figure["explanation"]}
        yield f"/derived/{number}", {"kind": "derived", **said}


def _qualified(pool: Values) -> Iterator[Fact]:
    """Bounds and tolerances of facts, and the facts without a key of their own."""
    for number, bound in enumerate(pool.get("bounds", ())):
        values = {"kind": "bound", "name": bound["fact"], "bound": bound["bound"], "value_text": bound["value"]}
        yield f"/bounds/{number}/value", values
    for number, variance in enumerate(pool.get("tolerances", ())):
        values = {"kind": "tolerance", "name": variance["fact"], "unit": variance["unit"]}
        for key in _WAYS:
            if key in variance:
                at = f"/tolerances/{number}/{key}"
                yield at, values | {"bound": None if key == "plus_minus" else key, "value_text": variance[key]}
    for number, other in enumerate(pool.get("other_facts", ())):
        values = {"kind": "other", "name": other["label"], "unit": other.get("unit")}
        keys = [key for key in ("value", *_BOUNDS) if other.get(key) is not None]
        for key in keys or ("value",):
            yield f"/other_facts/{number}/{key}", values | {"value_text": other[key], "bound": _BOUNDS.get(key)}


def _add_fact(made: MadeRows, pointer: str, values: dict[str, Any]) -> None:
    """Add a fact with its value in each form that it has, its unit and its place."""
    text = values["value_text"]
    day = _day_of(text) if isinstance(text, str) else None
    is_word = _TYPES.get(values["name"]) is Type.TEXT
    number = None if day or is_word or text is None else number_of(str(text))
    last = values["name"].rpartition("_")[2]
    unit = values.get("unit") or (last if last in _UNITS and values["kind"] != "other" else None)
    place = () if values["kind"] == "derived" else made.places.of(pointer)
    said = {"pointer": pointer, "value_number": number, "value_date": day, "unit": unit}
    made.add("facts", pointer, values | said, place)


def _day_of(text: str) -> date | None:
    """A date of the document; None for another value."""
    if len(text) == len("2001-03-27") and text[4] == text[7] == "-":
        with suppress(ValueError):
            return date.fromisoformat(text)
    return None
