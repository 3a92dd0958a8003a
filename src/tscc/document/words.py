"""The words and units of the document's keys, for people: `balance_usd` is the `balance`, in dollars.

What is shown of a document in a terminal or on a page takes its words from here, so that one key has one name.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Literal

from tscc.grammar.ahead import regex

Unit = Literal["usd", "pct", "months", "years", "bps", "number", "text"]

_UNITS: tuple[tuple[str, Unit], ...] = (
    ("_usd", "usd"),
    ("_pct", "pct"),
    ("_months", "months"),
    ("_years", "years"),
    ("_bps", "bps"),
    ("_count", "number"),
    ("_score", "number"),
)
"""The ends of keys that say a unit; a score has none but is a number."""

_NAMES = {
    "loan_count": "loans",
    "balance_usd": "balance",
    "balance_pct": "share of balance",
    "loan_pct": "share of loans",
    "average_balance_usd": "average balance",
    "balance_basis": "basis of the balance",
    "cut_off_date": "cut-off date",
    "gross_wac_pct": "gross WAC",
    "net_wac_pct": "net WAC",
    "wa_remaining_term_months": "remaining term (WA)",
    "wa_original_term_months": "original term (WA)",
    "wa_age_months": "age (WA)",
    "wa_original_ltv_pct": "original LTV (WA)",
    "wa_combined_ltv_pct": "combined LTV (WA)",
    "wa_credit_score": "credit score (WA)",
    "min_credit_score": "lowest credit score",
    "wa_rate_pct": "rate (WA)",
    "wa_net_rate_pct": "net rate (WA)",
    "max_ltv_pct": "highest LTV",
    "max_original_ltv_pct": "highest original LTV",
    "original_ltv_over": "original LTV over",
    "original_ltv_over_pct": "original LTV over",
    "max_zip_balance_usd": "largest zip code",
    "latest_maturity_date": "latest maturity",
    "origination_date": "originated",
    "original_term_years": "original term",
    "original_term_months": "original term",
    "original_balance_usd": "original balance",
    "wa_ltv_with_pct": "LTV with the collateral (WA)",
    "wa_ltv_without_pct": "LTV without the collateral (WA)",
    "threshold_pct": "threshold",
    "plus_minus": "plus or minus",
    "plus": "more by",
    "minus": "less by",
    "irs_numbers": "IRS numbers",
    "original_ltv": "original LTV",
    "wa_net_rate": "net rate (WA)",
    "op": "comparison",
    "pct": "share",
    "min": "lowest",
    "max": "highest",
}
POINTER = regex(r"/(?:pools|tables|filing|deal|submission)(?:/\w+)*")
"""A part in a sentence of a check, by its pointer: `a part of /pools/0/stratifications/1 was not understood`."""
_KEY = regex(r"\b[a-z]+(?:_[a-z]+)+\b")
"""A key in a sentence: `wa_credit_score`."""


def words_of(key: str) -> str:
    """The words of a key, or of several with points between: `original_balance_usd.min` is `original balance, lowest`."""
    return ", ".join(_NAMES.get(part, _plain(part)) for part in key.split("."))


def check_words(name: str) -> str:
    """The words of a check, with those of the key that it is about: `gross_wac_pct_in_bands` is `gross WAC in bands`."""
    about = [key for key in _NAMES if "_" in key and f"_{key}_" in f"_{name}_"]
    if not about:
        return _plain(name)
    key = max(about, key=len)
    before, _, after = name.partition(key)
    return " ".join(filter(None, (_plain(before.rstrip("_")), _NAMES[key], _plain(after.lstrip("_")))))


def with_words(text: str) -> str:
    """A sentence of a check with words for the keys in it: `the filing states no wa_credit_score`."""
    return _KEY.sub(lambda found: words_of(found[0]), text)


def unit_of(key: str) -> Unit:
    """The unit of a key; of several with points between, of the last that says one: `original_balance_usd.min` is in dollars."""
    for part in reversed(key.split(".")):
        for end, unit in _UNITS:
            if f"_{part}".endswith(end):
                return unit
    return "text"


def figure_as(key: str, value: object) -> str:
    """A value as people write it, its unit taken from its key: `$1,193,005`, `6.349%`, `241`, `2001-02-01`, `none` for null."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return _plain(str(value.value))
    if isinstance(value, tuple | list):
        return ", ".join(figure_as(key, each) for each in value) or "none"
    if isinstance(value, date) or not isinstance(value, Decimal | int):
        return str(value)
    return _number_as(unit_of(key), value)


def text_as(key: str, value: str) -> str:
    """A value that is text, in the unit of its key; a word of a closed list without its underscores."""
    try:
        return figure_as(key, Decimal(value))
    except InvalidOperation:
        return value.replace("_", " ") if value.islower() and " " not in value else value


def _number_as(unit: Unit, value: Decimal | int) -> str:
    sign, size = "-" if value < 0 else "", abs(value)
    if unit == "usd":
        return f"{sign}${size:,f}" if isinstance(size, Decimal) else f"{sign}${size:,}"
    shown = f"{size:,f}" if isinstance(size, Decimal) else f"{size:,}"
    time = unit.removesuffix("s") if size == 1 else unit
    return sign + {
        "pct": f"{shown}%",
        "months": f"{shown} {time}",
        "years": f"{shown} {time}",
        "bps": f"{shown} bps",
    }.get(unit, shown)


def counted(count: int, thing: str, things: str | None = None) -> str:
    """A number of things: `1 filing`, `1,204 filings`; `things` is the word for several that is not made with an `s`."""
    return f"{count:,} {thing if count == 1 else things or f'{thing}s'}"


def _plain(key: str) -> str:
    """A key without its unit, as words."""
    for end in ("_usd", "_pct", "_months", "_years"):
        key = key.removesuffix(end)
    return " ".join("LTV" if word == "ltv" else word for word in key.split("_"))
