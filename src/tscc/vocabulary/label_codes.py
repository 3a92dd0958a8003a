"""The codes of categories: which label of a row means which code of the document, by `grammar/codes.toml`."""

from __future__ import annotations

import re

from tscc.document.enums import Dimension
from tscc.grammar.generated_words import CODES, DIMENSIONS

STATES: dict[str, str] = CODES["states"]
"""USPS codes by the name of the state, district or territory."""


def code_of(dimension: Dimension, label: str) -> str | None:
    """The code of a category, None where it is not known."""
    row = DIMENSIONS["dimension"][dimension.value]
    if "as_printed" in row:
        return label if re.fullmatch(row["as_printed"], label) else None
    match row.get("codes"):
        case None:
            return None
        case "states":
            return _state(label)
        case "units":
            return unit_count(label)
        case "documentations":
            codes = {_first("documentations", piece) for piece in re.split(r"/| or | and ", label)} - {None}
            return codes.pop() if len(codes) == 1 else None
        case name:
            return _first(name, label)


def _first(name: str, label: str) -> str | None:
    """The first code of a list one of whose phrases is in a label."""
    return next((each["code"] for each in CODES[name] if re.search(each["words"], label.lower())), None)


def _state(label: str) -> str | None:
    """The USPS code of a state by its name or its code."""
    if label in STATES.values():
        return label
    return next((code for name, code in STATES.items() if name.lower() == label.lower()), None)


def unit_count(label: str) -> str | None:
    """The number of units: `2-family` is 2, `Two- to four-family` is 2-4."""
    units: dict[str, str] = CODES["units"]
    found = re.match(r"(\w+)[- ]+(?:(?:to|through|-)[- ]+(\w+)[- ]+)?(?:family|unit)", label.lower())
    if found is None or found[1] not in units:
        return None
    last = units.get(found[2]) if found[2] else None
    return f"{units[found[1]]}-{last}" if last else units[found[1]]


def is_unknown(label: str) -> bool:
    """Whether a label among bands stands for loans without a figure: `Not Available`, `Unknown`, `N/A`."""
    return re.search(CODES["unknown"], " ".join(label.lower().split())) is not None
