"""The cells of a printed table: numbers with commas, and dollar and percent signs as the layout has them."""

from __future__ import annotations

from decimal import Decimal

import msgspec
from msgspec import UnsetType

from tscc.document.model import Row, Stratification
from tscc.printing.layout import TableLayout


class Cells(msgspec.Struct, frozen=True, kw_only=True):
    """How the figures of one table are printed."""

    keys: tuple[str, ...]
    sizes: dict[str, int]
    """Characters of the widest figure of each column, without signs."""
    options: TableLayout

    def width(self, key: str) -> int:
        """The width of the widest cell of a column, with its signs."""
        spaced = self.options.dollar_place == "spaced"
        return self.sizes.get(key, 0) + (1 + spaced if key.endswith("_usd") else key.endswith("_pct"))

    def row(self, row: Row, *, first: bool = False, total: bool = False) -> list[str]:
        """Print the figures of a row, the `first` and the `total` with the signs that only they have."""
        dollars, percents = self.options.dollar_rows, self.options.percent_rows
        signs = {
            "_usd": total or dollars == "every" or (dollars == "first" and first),
            "_pct": percents == "every" or (percents == "first" and (first or total)),
        }
        return [self._cell(row, key, signs.get(key[-4:], False)) for key in self.keys]

    def _cell(self, row: Row, key: str, sign: bool) -> str:
        figure = _figure(row, key)
        if figure is None:
            return self.options.null + " " * self._keeps_room(key)
        if key.endswith("_pct"):
            return figure + ("%" if sign else " " * self._keeps_room(key))
        if not sign:
            return figure
        placed = {"aligned": figure.rjust(self.sizes[key]), "glued": figure, "spaced": f" {figure}"}
        return "$" + placed[self.options.dollar_place]

    def _keeps_room(self, key: str) -> bool:
        """Whether a cell keeps a blank for the percent sign that other cells of its column have."""
        return key.endswith("_pct") and self.options.percent_rows != "none"


def cells_of(table: Stratification, options: TableLayout) -> Cells:
    """Measure the figures of a table."""
    rows = [row for _, row in table.printed()]
    keys = tuple(column.key for column in table.columns[1:])
    sizes = {key: max((len(_figure(row, key) or options.null) for row in rows), default=0) for key in keys}
    return Cells(keys=keys, sizes=sizes, options=options)


def _figure(row: Row, key: str) -> str | None:
    """Print a figure without signs; None if the row has no figure."""
    if isinstance(row.cells, dict) and key in row.cells:
        return row.cells[key]
    value: int | Decimal | UnsetType | None = getattr(row, key)
    if value is None or isinstance(value, UnsetType):
        return None
    return f"{value:,}"
