"""The document laid out for the checks: its pools and tables with their places, and each column read once.

Figures are read as `Decimal`; an absent column and an empty cell are both None.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from tscc.checks.intervals import HALF, ZERO, Interval, unit
from tscc.document.enums import Dimension
from tscc.document.model import Band, Document, Pool, Row, Stratification

COUNT, BALANCE = "loan_count", "balance_usd"


class Place(msgspec.Struct, frozen=True):
    """Where something is in the document: in a row of a table, else in a table, a pool or the document itself."""

    path: str = ""
    """What it is there: `balance_usd`, `total/balance_usd` of a table, `original_balance_usd/max` of a pool."""
    pool: int | None = None
    table: int | None = None
    row: int | None = None

    @property
    def pointer(self) -> str:
        """The place as a JSON Pointer: `/pools/0/stratifications/1/rows/3/balance_usd`."""
        pool = "" if self.pool is None else f"/pools/{self.pool}"
        table = "" if self.table is None else f"/stratifications/{self.table}"
        row = "" if self.row is None else f"/rows/{self.row}"
        return f"{pool}{table}{row}/{self.path}" if self.path else f"{pool}{table}{row}"

    @property
    def key(self) -> str:
        """The name of what is there: `balance_usd`."""
        return self.path.rpartition("/")[2]

    @property
    def is_fact(self) -> bool:
        """Whether it is a fact of a pool with a key of its own, or the ratio that balances are stated over."""
        return self.table is None and ("/" not in self.path or self.key == "threshold_pct")

    @property
    def whole_table(self) -> Place:
        """The table it lies in; where it lies in none, the pool or the document."""
        return Place("", self.pool, self.table)


Places = tuple[Place, ...]


class Printed(msgspec.Struct, frozen=True):
    """A printed figure and its place."""

    at: Place
    value: Decimal


class Figures(msgspec.Struct, frozen=True):
    """Some printed figures: their sum, and the units of their last digits, added up and the coarsest."""

    values: Sequence[Decimal]
    sum: Decimal
    units: Decimal
    coarsest: Decimal


class Column(msgspec.Struct, frozen=True):
    """A column of a table: a cell a row, and the figures of those that are not empty."""

    printed: bool
    """Whether the table has the column at all."""
    cells: Sequence[Decimal | None]
    figures: Figures

    @property
    def empty(self) -> int:
        """The number of empty cells."""
        return len(self.cells) - len(self.figures.values)


class TableAt:
    """A stratification and its place; `damaged` where an error was found in it, so that it proves nothing.

    `doubtful` is filled by `band_seams.doubtful_rows`, `wholes` by `percents.whole_of`.
    """

    __slots__ = ("_columns", "at", "damaged", "doubtful", "pool", "table", "wholes")

    def __init__(self, at: Place, pool: PoolAt, table: Stratification, damaged: bool) -> None:
        self.at, self.pool, self.table, self.damaged = at, pool, table, damaged
        self.doubtful: frozenset[int] | None = None
        self.wholes: dict[str, Interval | None] = {}
        self._columns: dict[str, Column] = {}

    def cell(self, row: int, key: str) -> Place:
        """The place of a figure of a row."""
        return Place(key, self.at.pool, self.at.table, row)

    def total(self, key: str) -> Place:
        """The place of a figure of the total."""
        return Place(f"total/{key}", self.at.pool, self.at.table)

    def column(self, key: str) -> Column:
        """A column of figures by its key."""
        known = self._columns.get(key)
        if known is None:
            printed = [getattr(row, key) for row in self.table.rows]
            there = not all(value is UNSET for value in printed)
            cells = [*map(_decimal, printed)]
            values = [cell for cell in cells if cell is not None]
            known = self._columns[key] = Column(there, cells, figures_of(values))
        return known

    def loans(self) -> Iterator[tuple[int, Row, Decimal, Decimal]]:
        """Each row whose count and balance are printed: its index, the row, the count and the balance."""
        cells = zip(self.table.rows, self.column(COUNT).cells, self.column(BALANCE).cells, strict=True)
        for index, (row, count, balance) in enumerate(cells):
            if count is not None and balance is not None:
                yield index, row, count, balance

    def places(self, key: str) -> Places:
        """The places of the figures of a column, without its empty cells."""
        return tuple(self.cell(row, key) for row, cell in enumerate(self.column(key).cells) if cell is not None)


class PoolAt:
    """A pool, its place and its tables.

    `agreed` is filled by `agreement.agreed_total`, `others` by `other_loans.other_loans`.
    """

    __slots__ = ("agreed", "at", "others", "pool", "tables")

    def __init__(self, at: Place, pool: Pool, damaged: Collection[Place]) -> None:
        self.at, self.pool = at, pool
        places = [(Place("", at.pool, index), table) for index, table in enumerate(pool.stratifications)]
        self.tables = tuple(TableAt(place, self, table, place in damaged) for place, table in places)
        self.agreed: dict[str, Printed | None] = {}
        self.others: dict[int, str] | None = None

    def of(self, path: str) -> Place:
        """The place of something stated of the pool."""
        return Place(path, self.at.pool)

    def stated(self, path: str) -> Printed | None:
        """A figure stated of the pool, `original_balance_usd/max`, `groups/0/loan_count`; None where it is not stated."""
        value = value_below(self.pool, path)
        return Printed(self.of(path), Decimal(value)) if isinstance(value, (Decimal, int)) else None

    def listed(self, index: int) -> Printed | None:
        """The figure of a fact of the list that has no key of its own; None where its value is a text."""
        try:
            value = Decimal(self.pool.other_facts[index].value or "")
        except InvalidOperation:
            return None
        return Printed(self.of(f"other_facts/{index}/value"), value) if value.is_finite() else None

    def table_of(self, *dimensions: Dimension) -> TableAt | None:
        """The first table that divides the pool by one of some dimensions."""
        return next((place for place in self.tables if place.table.dimension in dimensions), None)


def value_below(node: Any, path: str) -> Any:
    """What is at a path below a part of the document; None where it is empty or there is no such place."""
    for part in path.split("/"):
        if isinstance(node, tuple):
            node = node[int(part)] if part.isdecimal() and int(part) < len(node) else None
        else:
            node = getattr(node, part, None)
    return None if node is UNSET else node


class Survey:
    """A document, its pools and its tables: what every check is given."""

    __slots__ = ("document", "pools", "tables")

    def __init__(self, document: Document, damaged: Collection[Place] = ()) -> None:
        self.document = document
        self.pools = tuple(PoolAt(Place("", index), pool, damaged) for index, pool in enumerate(document.pools))
        self.tables = tuple(table for pool in self.pools for table in pool.tables)


def figure(row: Row | None, key: str) -> Decimal | None:
    """A figure of a row or a total; None where the column is absent or the cell empty."""
    return None if row is None else _decimal(getattr(row, key))


def _decimal(value: Decimal | int | UnsetType | None) -> Decimal | None:
    """A figure of the document; None where it has none."""
    if value is None or value is UNSET:
        return None
    return value if isinstance(value, Decimal) else Decimal(value)


def figures_of(values: Sequence[Decimal]) -> Figures:
    """Some printed figures, added up."""
    if not values:
        return Figures(values, ZERO, ZERO, ZERO)
    first, step = values[0], unit(values[0])
    if all(value.same_quantum(first) for value in values):
        return Figures(values, sum(values, ZERO), step * len(values), step)
    units = [unit(value) for value in values]
    return Figures(values, sum(values, ZERO), sum(units, ZERO), max(units))


def slack_of(figures: Figures) -> Decimal:
    """By how much rounding each figure to nearest can move their sum: half a unit each."""
    return figures.units * HALF


def occupied(row: Row) -> bool:
    """Whether a row holds loans: its count or its balance is printed and not zero."""
    return bool(figure(row, COUNT) or figure(row, BALANCE))


def band_of(row: Row) -> Band | None:
    """The band of a row; None in a table of categories and where the label was not understood."""
    return row.band if isinstance(row.band, Band) else None


def label_of(row: Row, index: int) -> str:
    """What to call a row in a message."""
    return f'"{row.label}"' if row.label else f"row {index + 1}"
