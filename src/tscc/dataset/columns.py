"""The rows of a filing, column by column, as every format and the journal take them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tscc.dataset.star import writable
from tscc.dataset.star_tables import BY_NAME

Columns = list[Sequence[Any]]
"""The columns of a table, in their order, all of one length; decimals are strings of their digits."""
Tables = dict[str, Columns]
"""The tables that have rows, by name."""

_AT = {name: at for at, name in enumerate(BY_NAME["filings"].names)}
"""Where the columns of `filings` are."""
_BEGIN_WITH_FILING = frozenset(("pool_id", "strat_id", "generic_id"))
"""The ids that begin with that of the filing."""


def columns_of(rows: Mapping[str, Sequence[tuple[Any, ...]]]) -> Tables:
    """The rows of some tables as columns."""
    return {name: [*zip(*found, strict=True)] for name, found in rows.items() if found}


def located(tables: Tables, locations: Sequence[str]) -> Tables:
    """The tables of a filing with its locations, which are all that depends on where it was found."""
    filing = [*tables["filings"]]
    filing[_AT["location_count"]] = (len(locations),)
    found = tables | {"filings": filing}
    if locations:
        (id_,), (sha256,) = filing[0], filing[_AT["sha256"]]
        found["locations"] = [*zip(*((id_, writable(location), sha256) for location in locations), strict=True)]
    return found


def with_another_id(tables: Tables, filing_id: str, told: Columns) -> Tables:
    """The tables of a filing under another id; `told` are the columns of a diagnostic, a note, which says why."""
    (old,) = tables["filings"][0]
    found = {name: [*_renamed(name, columns, old, filing_id)] for name, columns in tables.items()}
    notes = _AT["notes"]
    found["filings"][notes] = (found["filings"][notes][0] + 1,)
    ordinal = BY_NAME["diagnostics"].names.index("ordinal")
    others = [*found.get("diagnostics", [()] * len(told))]
    others[ordinal] = [number + 1 for number in others[ordinal]]
    found["diagnostics"] = [[*first, *rest] for first, rest in zip(told, others, strict=True)]
    return found


def _renamed(table: str, columns: Columns, old: str, new: str) -> Iterable[Sequence[Any]]:
    yield [new] * len(columns[0])
    for name, column in zip(BY_NAME[table].names[1:], columns[1:], strict=True):
        yield [f"{new}{value[len(old) :]}" for value in column] if name in _BEGIN_WITH_FILING else column
