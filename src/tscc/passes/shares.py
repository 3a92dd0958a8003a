"""What a column of shares is a share of, where its head does not say: `Percentage of Mortgage Loans`.

Its figures say so themselves: they are shares of the balances, or of the numbers of loans, that stand beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tscc import syntax
from tscc.heads import says_of_what
from tscc.passes.figures import Quantity, parse_decimal
from tscc.syntax import Written

_SHARES = {"balance_pct": "balance_usd", "loan_pct": "loan_count"}
"""Columns of shares, and the column each is a share of."""
_NEAR = Decimal("0.02")
"""How far, in percent points, a printed share may be from the computed one: two decimals, adjusted to add up."""


def settle_shares(table: syntax.Table, keys: Sequence[str], headers: Sequence[str | None]) -> list[str]:
    """The keys of a table's columns, that of a share of nothing named settled by the figures where they can."""
    settled = list(keys)
    for place, (key, header) in enumerate(zip(keys, headers, strict=True)):
        if key not in _SHARES or header is None or says_of_what(header):
            continue
        fitting = [share for share, base in _SHARES.items() if base in keys and _fits(table, place, keys.index(base))]
        if len(fitting) == 1 and fitting[0] not in keys:
            settled[place] = fitting[0]
    return settled


def _fits(table: syntax.Table, share: int, base: int) -> bool:
    """Whether the figures of one column are the shares of those of another, but for one that may be wrong."""
    pairs = [(_figure(row, share, Quantity.PCT), _figure(row, base, Quantity.USD)) for row in table.rows]
    known = [(percent, figure) for percent, figure in pairs if percent is not None and figure is not None]
    whole = sum(figure for _, figure in known)
    off = [abs(percent - 100 * figure / whole) > _NEAR for percent, figure in known] if whole else []
    return len(known) > 1 and sum(off) <= 1 and not all(off)


def _figure(row: syntax.Row, place: int, quantity: Quantity) -> Decimal | None:
    """The figure of a row under a column, None where there is none to read."""
    found = [parse_decimal(Written(cell.text, row.span), quantity) for _, cell in row.cells if cell.column == place]
    return found[0] if found and isinstance(found[0], Decimal) else None
