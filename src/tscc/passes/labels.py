"""Take a label with its value: a fact of the pool where the label is known, another fact where it is not."""

from __future__ import annotations

import re
from decimal import Decimal

from tscc import model, syntax
from tscc.passes.record import EXACTLY, PoolRecord
from tscc.source import Span
from tscc.syntax import Written
from tscc.vocabulary import fact_key

_VALUE = re.compile(
    r"(?P<about>approx(?:imately|\.)? |about |~)?(?P<figure>\$?\s?\d[\d,]*(?:\.\d+)?)\s?(?P<unit>%|months?|years?|mos\.?|yrs\.?)?"
    r"(?:\s*\(\s*\+\s?/\s?-\s*(?P<variance>\d+(?:\.\d+)?)\s?(?P<variance_unit>bps|%|months?)\s*\))?",
    re.IGNORECASE,
)
"""`$81,448,909.08`, `359 months`, `5.890%  (+ / - 5 bps)`, `approximately 158`."""


def take_label(record: PoolRecord, fact: syntax.LabelledFact) -> None:
    """Take a label with its value, and the variance it is permitted."""
    key = fact_key(fact.label.text)
    value = _VALUE.fullmatch(fact.value.text) if fact.value else None
    if key is None or fact.value is None or not value or not _fits(key, value["unit"] or ""):
        _other(record, fact, value)
        return
    start = fact.value.span.start + value.start("figure")
    figure = Written(value["figure"], Span(start, start + len(value["figure"])))
    bound = "approximately" if value["about"] else EXACTLY
    record.amount(key, syntax.Amount(span=figure.span, figure=figure, bound=bound))
    if value["variance"]:
        record.tolerate(key, Decimal(value["variance"]), _UNITS[value["variance_unit"][:1].lower()], fact.value)


def _other(record: PoolRecord, fact: syntax.LabelledFact, value: re.Match[str] | None) -> None:
    """A label that is not known, with its value as printed or, where this is one figure, its digits and unit."""
    written = fact.value.text if fact.value else None
    plain = value is not None and not value["variance"] and not value["about"]
    other = model.OtherFact(
        label=" ".join(fact.label.text.split()),
        value=value["figure"].replace("$", "").replace(",", "").strip() if value and plain else written,
        unit=_unit(value["figure"], value["unit"] or "") if value and plain else None,
    )
    record.add("other_facts", other, fact.span, value=fact.value or Written("", fact.span))


def _fits(key: str, unit: str) -> bool:
    """Whether the unit behind a value is that of its key, or none is printed."""
    if not unit:
        return True
    return key.endswith("_pct") if unit == "%" else key.endswith("_months") and unit.lower().startswith("mo")


_UNITS = {"%": "pct", "m": "months", "y": "years", "b": "bps"}


def _unit(figure: str, unit: str) -> str | None:
    """The unit of a value whose label is unknown."""
    return "usd" if "$" in figure else _UNITS.get(unit[:1].lower())
