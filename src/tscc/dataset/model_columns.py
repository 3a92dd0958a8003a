"""The columns that follow from the model: the facts of a pool, the figures of a group, the figures of a row.

A fact that has parts is a column for each part: the limits of `original_term_years` are `min_original_term_years` and
`max_original_term_years`. A new field of the model is a new column.
"""

from __future__ import annotations

import types
from datetime import date
from decimal import Decimal
from typing import Any, Union, get_args, get_origin, get_type_hints

from msgspec import UnsetType

from tscc.dataset.star import Column, Type
from tscc.document.model import Group, Node, Pool, Row

Path = tuple[str, ...]
"""The keys that lead to a fact in the document of a pool."""

_UNITS = {"usd": "in dollars", "pct": "in percent: 6.349 is 6.349 %", "months": "in months", "years": "in years"}
_ABOUT = {
    "currency": "the currency of its figures",
    "cut_off_date": "the cut-off date of its figures",
    "balance_basis": "what its balance is: `scheduled`, `unpaid`",
    "gross_wac_pct": "the weighted average note rate, in percent",
    "net_wac_pct": "the weighted average net rate, in percent",
    "mortgage_insurance_coverage": "how many of the loans over that ratio have primary mortgage insurance",
    "max_zip_balance_usd": "the largest balance in one zip code, in dollars",
}
_WORDS = {
    "wa": "weighted average",
    "ltv": "loan-to-value ratio",
    "min": "least",
    "max": "largest",
    "pct": "percent",
    "usd": "dollars",
}
_NAMED_ELSEWHERE = {"id", "label", "code"}


def _columns(node: type[Node]) -> dict[str, tuple[Column, Path]]:
    """The column and the path of each fact of a node, without its lists and identifiers."""
    found: dict[str, tuple[Column, Path]] = {}
    for key, hint in get_type_hints(node).items():
        if key in node.__struct_fields__ and key not in _NAMED_ELSEWHERE:
            for name, path, kind in _facts(key, _core(hint)):
                found[name] = (Column(name, _type(name, kind), _about(name)), path)
    return found


def _facts(key: str, kind: Any) -> list[tuple[str, Path, Any]]:
    """The facts under a key, one for each part; none of a list, a mapping or a band, which have rows or columns of their own."""
    if get_origin(kind) in (tuple, dict) or key in ("band", "rule"):
        return []
    if not (isinstance(kind, type) and issubclass(kind, Node)):
        return [(key, (key,), kind)]
    hints = {part: _core(hint) for part, hint in get_type_hints(kind).items() if part in kind.__struct_fields__}
    is_range = set(hints) == {"min", "max"}
    return [(f"{part}_{key}" if is_range else f"{key}_{part}", (key, part), each) for part, each in hints.items()]


def _core(hint: Any) -> Any:
    """A type without None and UNSET."""
    if get_origin(hint) in (Union, types.UnionType):
        (hint,) = [each for each in get_args(hint) if each not in (type(None), UnsetType)]
    return hint


def _type(name: str, kind: Any) -> Type:
    """The type of the column of a fact."""
    if kind is Decimal:
        return Type.MONEY if name.endswith("_usd") else Type.RATE
    return {int: Type.INTEGER, bool: Type.BOOLEAN, date: Type.DATE}.get(kind, Type.TEXT)


def _about(name: str) -> str:
    """What a fact is, in words."""
    *words, last = name.split("_")
    unit = _UNITS.get(last)
    said = " ".join(_WORDS.get(word, word) for word in (words if unit else [*words, last]))
    return _ABOUT.get(name) or (f"{said}, {unit}" if unit else said)


_POOL, _GROUP, _ROW = _columns(Pool), _columns(Group), _columns(Row)
POOL_COLUMNS = tuple(column for column, _ in _POOL.values())
GROUP_COLUMNS = tuple(column for column, _ in _GROUP.values())
ROW_COLUMNS = tuple(column for column, _ in _ROW.values())
POOL_PATHS = {name: path for name, (_, path) in _POOL.items()}
GROUP_KEYS = tuple(_GROUP)
ROW_KEYS = tuple(_ROW)
