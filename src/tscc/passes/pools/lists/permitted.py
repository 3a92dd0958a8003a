"""What a list permits a fact to be: a variance up and down, one way only, or the most and the least.

GROSS WAC                  6.090%    (+/- 5 bps)
WALTV                         58%    (maximum +5%)      no more than five above what is stated
CALIFORNIA %                  41%    (maximum 45%)      no more than this, whatever is stated
WA LTV                        66%    +5.00%             as `maximum +5.00%`
"""

from __future__ import annotations

import re
from decimal import Decimal

from tscc.diagnostics import codes
from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.passes.pieces import part_of
from tscc.passes.pools.pool_record import PoolRecord
from tscc.syntax.nodes import Written

_PARTS = regex(
    r"(?P<way>max|min)?[a-z.]*\s*(?P<sign>[+-]?)\s?(?P<dollars>\$?)\s?(?P<figure>[\d,.]+)\s?(?P<unit>\D*)",
    re.IGNORECASE,
)
"""The parts of a limit."""
_BY = regex(r"(?P<figure>\d*\.?\d+)\s?(?P<unit>[%a-z]+)?", re.IGNORECASE)
"""One figure of a variance, `5 bps`; two where those up and down are printed apart."""
_UNIT_OF_LABEL = regex(
    r"\((?:in )?(%|\$|months|mos\.?|years|yrs\.?|bps)\)|^(%|percent(?:age)?\b|pct\b) ?\.?(?=[ a-z])|(?<=[a-z)]) ?(%) ?$",
    re.IGNORECASE,
)
_UNITS_OF_KEYS = {"_months": "months", "_score": "score"}
"""The units of those facts whose figures are printed without one, by the end of the key."""
UNITS = {"%": "pct", "$": "usd", "p": "pct", "m": "months", "y": "years", "b": "bps"}


def unit_of_label(label: str) -> str | None:
    """The unit that a label says that its figure is in: `Seasoning (months)`, `% Full Documentation`, `Owner Occupied %`."""
    said = _UNIT_OF_LABEL.search(label)
    return UNITS[said[said.lastindex or 0][0].lower()] if said else None


def has_unit(variance: str) -> bool:
    """Whether a variance says what it is in: `(+/- 5 bps)`."""
    return any(part["unit"] for part in _BY.finditer(variance))


def take_variance(record: PoolRecord, key: str, written: Written) -> None:
    """Store a permitted variance, up and down apart if they differ.

    Without a unit only one of months or of points of a score is known, and another is reported.
    """
    parts = [*_BY.finditer(written.text)]
    figures = [part_of(written, *part.span("figure")) for part in parts]
    said = next((part["unit"] for part in parts if part["unit"]), None)
    unit = UNITS[said[0].lower()] if said else _unit_of_key(key)
    if unit is None:
        record.unread += figures
        message = f"the variance `{figures[0].text}` has no unit"
        record.sink.report(
            codes.LABEL_AND_VALUE, message, figures[0].span, "neither percent nor basis points is stated"
        )
        return
    even = len({figure.text for figure in figures}) == 1
    ways = ("plus_minus",) if even else ("plus", "minus")
    for way, figure in zip(ways, figures, strict=False):
        record.tolerate(key, Decimal(figure.text), unit, figure, way)


def take_limit(record: PoolRecord, fact: str, written: Written) -> bool:
    """Store how much more or less a fact may be, or the most or the least it may be; whether this is written."""
    text = written.text.strip()
    limit = _PARTS.fullmatch(text) if terminal("figures", "LIMIT").fullmatch(text) else None
    if limit is None:
        return False
    way = {"+": "plus", "-": "minus"}.get(limit["sign"]) or limit["way"].lower()
    figure = part_of(written, *limit.span("figure"))
    unit = UNITS.get(limit["unit"][:1].lower()) or ("usd" if limit["dollars"] else _unit_of_key(fact))
    record.tolerate(fact, Decimal(figure.text.replace(",", "")), unit, figure, way)
    return True


def _unit_of_key(key: str) -> str | None:
    """The unit of a fact whose figures are printed without one."""
    return next((unit for end, unit in _UNITS_OF_KEYS.items() if key.endswith(end)), None)
