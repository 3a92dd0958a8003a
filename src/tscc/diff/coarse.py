"""Amounts in thousands: a document writes them out, `5120500`, so how far they were printed must be seen from all of a column.

A filing that was compiled here has it in its decimals, `5.1205E+6`; in a document they become so again.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from tscc.document.model import Document, Pool, Row, Stratification

_AMOUNTS = ("balance_usd", "average_balance_usd")
_FEWEST_ZEROS = 2
"""Of each figure; filings print amounts in thousands with at most one decimal."""
_FEWEST_ZEROS_OF_ALL = 6
"""Of all figures of a column together: less than one column in a million ends so by chance."""


def in_printed_digits(document: Document) -> Document:
    """The document with amounts that end where the filing's did."""
    return replace(document, pools=tuple(map(_pool, document.pools)))


def _pool(pool: Pool) -> Pool:
    """The pool; its balance and those of its groups end where those of all its tables do."""
    zeros = [_zeros_of(_column(table, _AMOUNTS[0])) for table in pool.stratifications]
    least = min((each for each in zeros if each is not None), default=0)
    return replace(
        pool,
        balance_usd=_ended(pool.balance_usd, least),
        groups=tuple(replace(group, balance_usd=_ended(group.balance_usd, least)) for group in pool.groups),
        stratifications=tuple(map(_table, pool.stratifications)),
    )


def _table(table: Stratification) -> Stratification:
    found = {key: _zeros_of(_column(table, key)) for key in _AMOUNTS}
    zeros = {key: count for key, count in found.items() if count}
    if not zeros:
        return table
    total = None if table.total is None else _row(table.total, zeros)
    rows, subtotals = (tuple(_row(row, zeros) for row in rows) for rows in (table.rows, table.subtotals))
    return replace(table, rows=rows, subtotals=subtotals, total=total)


def _row(row: Row, zeros: dict[str, int]) -> Row:
    return replace(row, **{key: _ended(getattr(row, key), count) for key, count in zeros.items()})


def _column(table: Stratification, key: str) -> list[Decimal]:
    """The figures of a column, the total too."""
    rows = (*table.rows, *([] if table.total is None else [table.total]))
    return [value for row in rows if isinstance(value := getattr(row, key), Decimal)]


def _zeros_of(figures: Iterable[Decimal]) -> int | None:
    """With how many zeros all figures end, 0 if that may be chance; None if there are no figures."""
    counts = [_zeros(each) for each in figures if each]
    if not counts:
        return None
    least = min(counts)
    return least if least >= _FEWEST_ZEROS and least * len(counts) >= _FEWEST_ZEROS_OF_ALL else 0


def _zeros(figure: Decimal) -> int:
    """The zeros at the end of a whole amount; 0 of one with cents."""
    if figure.as_tuple().exponent not in range(30):
        return 0
    digits = f"{figure:f}"
    return len(digits) - len(digits.rstrip("0"))


def _ended(value: Any, zeros: int) -> Any:
    """An amount with so many of its zeros not printed; any other value, and one with other digits there, as it is."""
    if not zeros or not isinstance(value, Decimal) or not value or _zeros(value) < zeros:
        return value
    printed = f"{value:f}"[:-zeros]
    return Decimal(f"{printed}E{zeros}")
