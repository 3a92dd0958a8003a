"""Take a label with its value: a fact of the pool where the label is known, another fact where it is not."""

from __future__ import annotations

import re
from decimal import Decimal

from tscc.document import model
from tscc.passes.figures import find_date
from tscc.passes.pools.pool_record import EXACTLY, PoolRecord
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span
from tscc.vocabulary.fact_labels import fact_key

_VALUE = re.compile(
    r"(?P<about>(?:approx(?:imately|\.)?|about|~)\s?)?(?P<figure>\$?\s?\d[\d,.OolISBZ]*)"
    r"\s?(?P<unit>%|months?|years?|mos\.?|yrs\.?)?"
    r"(?:\s*\(?\s*(?:\+\s?/\s?-|plus or minus)\s*(?P<variance>\d+(?:\.\d+)?)\s?(?P<variance_unit>bps|basis points|%|months?)?\s*\)?)?"
    r"(?:\s*\((?P<range>[^()]*\d[^()]*)\))?(?P<roughly>\s*\(approx(?:imately|\.)?\))?",
    re.IGNORECASE,
)
"""`$81,448,909.08`, `359 months`, `5.890%  (+ / - 5 bps)`, `approximately 158`, `741 (620 - 815)`."""
_UNITS = {"%": "pct", "m": "months", "y": "years", "b": "bps"}


def take_label(record: PoolRecord, fact: nodes.LabelledFact, label: str) -> None:
    """Take a label with its value, the variance it is permitted, and the range of the loans it is an average of."""
    key = fact_key(label)
    value = _VALUE.fullmatch(fact.value.text) if fact.value else None
    if fact.value is None or key is None:
        _other(record, label, fact.value, value)
    elif key.endswith("_date"):
        _date(record, key, label, fact.value)
    elif value is None or not _fits(key, value["figure"], value["unit"] or ""):
        _other(record, label, fact.value, None)
    else:
        _figure(record, key, fact.value, value)
        if value["range"]:
            _other(record, label, _part(fact.value, *value.span("range")), None)


def _figure(record: PoolRecord, key: str, written: Written, value: re.Match[str]) -> None:
    """Store the figure of a known label, with its variance."""
    figure = _part(written, *value.span("figure"))
    bound = "approximately" if value["about"] or value["roughly"] else EXACTLY
    record.amount(key, nodes.Amount(span=figure.span, figure=figure, bound=bound))
    record.ledger.refer(record.notes, f"{record.pointer}/{key}")
    if value["variance"]:
        unit = (value["variance_unit"] or key.rpartition("_")[2])[:1].lower()
        record.tolerate(
            key, Decimal(value["variance"]), _UNITS.get(unit, "pct"), _part(written, *value.span("variance"))
        )


def _date(record: PoolRecord, key: str, label: str, written: Written) -> None:
    """Store a date; anything else becomes an `other_fact`."""
    found = find_date(written.text)
    if found is None:
        _other(record, label, written, None)
    elif key == "cut_off_date":
        record.as_of(_part(written, *found))
    else:
        record.day(key, _part(written, *found))


def _other(record: PoolRecord, label: str, written: Written | None, value: re.Match[str] | None) -> None:
    """Store an unknown label, with its value as printed or, if this is one figure, its digits and unit."""
    plain = value is not None and not any(value[part] for part in ("variance", "about", "roughly", "range"))
    text = " ".join(written.text.split()) if written else None
    other = model.OtherFact(
        label=" ".join(label.split()),
        value=value["figure"].replace("$", "").replace(",", "").strip() if value and plain else text,
        unit=_unit(value["figure"], value["unit"] or "") if value and plain else None,
    )
    span = written.span if written else Span(0, 0)
    pointer = record.add("other_facts", other, span, value=written)
    record.ledger.refer(record.notes, pointer)


def _part(written: Written, start: int, end: int) -> Written:
    """A part of what is written."""
    return Written(written.text[start:end], Span(written.span.start + start, written.span.start + end))


def _fits(key: str, figure: str, unit: str) -> bool:
    """Whether the signs of a value are those of its key: no `$` before a rate, no `%` after a count."""
    if "$" in figure and not key.endswith("_usd"):
        return False
    if not unit:
        return True
    return key.endswith("_pct") if unit == "%" else key.endswith("_months") and unit.lower().startswith("mo")


def _unit(figure: str, unit: str) -> str | None:
    """The unit of a value whose label is unknown."""
    return "usd" if "$" in figure else _UNITS.get(unit[:1].lower())
