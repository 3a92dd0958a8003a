"""What a sheet is: a plain table of typed cells, for the formats that show tables; and what it may be called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Value = str | int | bool | Decimal | date | None

LONGEST_NAME_CHARS = 31
"""As long as the name of a sheet may be in Excel."""


_NOT_IN_NAME = re.compile(r"[^A-Za-z0-9_.-]+")
"""Characters that a file or a sheet cannot have in its name, or not everywhere: `a/b`."""
_TAKEN = frozenset(
    ("", "history", "con", "nul", "aux", "prn", *(f"{each}{n}" for each in ("com", "lpt") for n in range(10)))
)
"""Names that Excel or Windows keep for themselves."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with the JSON Pointer of what it shows, and its place as `line:column-line:column`."""

    value: Value
    pointer: str = ""
    at: str | None = None

    @property
    def is_figure(self) -> bool:
        """Whether it is a number of the document, with the digits as printed."""
        return isinstance(self.value, Decimal | int) and not isinstance(self.value, bool)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A plain table: its name, the keys of its columns with the heads as printed, and its rows."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heads: tuple[str | None, ...] = ()
    """The head of each column as printed; empty if the sheet is no table of the filing."""
    bold: frozenset[int] = frozenset()
    """The rows that are sums of others, counted from 0."""


def sheet_names(ids: Sequence[str], kept: Iterable[str]) -> list[str]:
    """A name for each table that a file and a sheet can have, none of those `kept` for others.

    They have at most 31 characters, and no two are alike but for capitals.
    """
    used = {*_TAKEN, *kept}
    names = []
    for each in ids:
        stem = _NOT_IN_NAME.sub("_", each).strip(".-")[:LONGEST_NAME_CHARS]
        name, number = stem, 1
        while name.lower().partition(".")[0] in used or name.lower() in used:
            number += 1
            ending = f"-{number}"
            name = f"{stem[: LONGEST_NAME_CHARS - len(ending)]}{ending}"
        used.add(name.lower())
        names.append(name)
    return names
