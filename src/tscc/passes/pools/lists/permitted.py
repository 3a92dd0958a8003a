"""What a list permits a fact to be: a variance up and down, one way only, or the most and the least.

GROSS WAC                  6.090%    (+/- 5 bps)
WALTV                         58%    (maximum +5%)      no more than five above what is stated
CALIFORNIA %                  41%    (maximum 45%)      no more than this, whatever is stated
"""

from __future__ import annotations

import re
from decimal import Decimal

from tscc.diagnostics import codes
from tscc.grammar.ahead import regex
from tscc.passes.pieces import part_of
from tscc.passes.pools.pool_record import PoolRecord
from tscc.syntax.nodes import Written

_LIMIT = regex(
    r"(?P<way>max|min)(?:imum)?\.?\s*(?P<sign>[+-]?)\s?(?P<dollars>\$?)\s?(?P<figure>\d[\d,]*(?:\.\d+)?)"
    r"\s?(?P<unit>%|bps|months?)?",
    re.IGNORECASE,
)
"""How much more or less a figure may be, `maximum +5%`, or the most or the least, `maximum $500,000`."""
_BY = regex(r"(?P<figure>\d*\.?\d+)\s?(?P<unit>[%a-z]+)?", re.IGNORECASE)
"""One figure of a variance, `5 bps`; two where those up and down are printed apart."""
_UNIT_OF_LABEL = regex(r"\((?:in )?(?P<unit>%|\$|months|mos\.?|years|yrs\.?|bps)\)", re.IGNORECASE)
UNITS = {"%": "pct", "$": "usd", "p": "pct", "m": "months", "y": "years", "b": "bps"}


def unit_of_label(label: str) -> str | None:
    """The unit that a label says in brackets that its figure is in: `Full Documentation (%)`, `Seasoning (months)`."""
    said = _UNIT_OF_LABEL.search(label)
    return UNITS[said["unit"][0].lower()] if said else None


def has_unit(variance: str) -> bool:
    """Whether a variance says what it is in: `(+/- 5 bps)`."""
    return any(part["unit"] for part in _BY.finditer(variance))


def take_variance(record: PoolRecord, key: str, written: Written) -> None:
    """Store a permitted variance, up and down apart if they differ.

    Without a unit only one of months is known, and another is reported.
    """
    parts = [*_BY.finditer(written.text)]
    figures = [part_of(written, *part.span("figure")) for part in parts]
    unit = next((part["unit"] for part in parts if part["unit"]), None)
    if unit is None and not key.endswith("_months"):
        record.unread += figures
        message = f"the variance `{figures[0].text}` has no unit"
        record.sink.report(
            codes.LABEL_AND_VALUE, message, figures[0].span, "neither percent nor basis points is stated"
        )
        return
    even = len({figure.text for figure in figures}) == 1
    ways = ("plus_minus",) if even else ("plus", "minus")
    for way, figure in zip(ways, figures, strict=False):
        record.tolerate(key, Decimal(figure.text), UNITS[(unit or "months")[:1].lower()], figure, way)


def take_limit(record: PoolRecord, fact: str, written: Written) -> bool:
    """Store how much more or less a fact may be, or the most or the least it may be; whether this is written."""
    limit = _LIMIT.fullmatch(written.text.strip())
    if limit is None:
        return False
    way = "max" if limit["way"].lower() == "max" else "min"
    if limit["sign"]:
        way = "plus" if limit["sign"] == "+" else "minus"
    figure = part_of(written, *limit.span("figure"))
    unit = UNITS.get((limit["unit"] or "")[:1].lower()) or ("usd" if limit["dollars"] else None)
    unit = unit or ("score" if fact.endswith("_score") else None)
    record.tolerate(fact, Decimal(figure.text.replace(",", "")), unit, figure, way)
    return True
