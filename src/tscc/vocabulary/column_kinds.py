"""What the figures of each column are, by `grammar/columns.toml`: sums, shares of another column, averages; and what limits them.

Columns come in the order of the model's `Row`, dimensions in that of `Dimension`.
"""

from __future__ import annotations

from decimal import Decimal

import msgspec

from tscc.document.enums import Dimension
from tscc.document.model import Row
from tscc.grammar.generated_words import COLUMNS

_COLUMNS: dict[str, dict[str, str]] = {
    key: COLUMNS["column"][key] for key in Row.__struct_fields__ if key in COLUMNS["column"]
}

ADDITIVE = frozenset(key for key, column in _COLUMNS.items() if column["kind"] in ("sum", "share"))
"""Columns that have a total; one of averages may have nothing in the row of the total."""
SHARES = {key: column["share_of"] for key, column in _COLUMNS.items() if column["kind"] == "share"}
"""Columns of shares, and the column each is a share of."""
WEIGHTED = {key: column.get("pool") for key, column in _COLUMNS.items() if column["kind"] == "weighted average"}
"""Columns of weighted averages, and the fact of the pool that is the average of each."""
OF_BANDS = {
    dimension: key for dimension in Dimension for key, column in _COLUMNS.items() if column.get("bands") == dimension
}
"""Dimensions whose bands hold the average of a row, and its column."""


class Measure(msgspec.Struct, frozen=True):
    """What figures measure, and the least and the most that any mortgage loan has of it."""

    name: str
    least: Decimal
    most: Decimal
    unit: str
    """What is behind a figure of it."""
    zero_is_none: bool
    """Whether a band that begins at 0 may be of loans without a figure: `0 - 399` of those without a score."""

    def within(self, figure: Decimal) -> bool:
        """Whether a mortgage loan may have a figure; 0 stands for none."""
        return figure == 0 or self.least <= figure <= self.most

    @classmethod
    def of(cls, name: str) -> Measure:
        """A measure by its name in the tables of the grammar."""
        row = COLUMNS["measure"][name]
        return cls(
            name, Decimal(row.get("least", 0)), Decimal(row["most"]), row["unit"], row.get("zero_is_none", False)
        )


MEASURES = {key: Measure.of(column["measure"]) for key, column in _COLUMNS.items() if "measure" in column}
"""Columns with limits that all loans are within."""
MEASURES_OF_FACTS = {_COLUMNS[key]["pool"]: each for key, each in MEASURES.items() if "pool" in _COLUMNS[key]}
"""The same for facts of the pool."""
MEASURES_OF_BANDS = {_COLUMNS[key]["bands"]: each for key, each in MEASURES.items() if "bands" in _COLUMNS[key]}
"""The same for the edges of bands, by dimension."""
