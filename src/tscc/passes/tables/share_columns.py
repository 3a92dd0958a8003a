"""What the figures of a column are shares of, where its head does not say: `Percentage of Mortgage Loans`.

The figures decide: they are shares of the balances, or of the numbers of loans, in the same rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tscc.passes.figures import Quantity, number_in
from tscc.syntax import nodes
from tscc.syntax.nodes import in_column
from tscc.vocabulary.column_heads import column_key, is_bare_share, is_unknown_key, names_its_base
from tscc.vocabulary.column_kinds import SHARES

_TOLERANCE_UNITS = 2
"""How far a printed share may be from the computed one, in units of its last digit: it is rounded, and adjusted to add up."""


def settle_shares(table: nodes.Table, keys: Sequence[str], headers: Sequence[str]) -> list[str]:
    """The keys of a table's columns, with those of shares of nothing named as the figures say, where they do.

    Of two columns whose heads mean the same share, the second has no key in `keys`.
    """
    meant = [
        column_key(header, place) if header and is_unknown_key(key) else key
        for place, (key, header) in enumerate(zip(keys, headers, strict=True))
    ]
    settled = list(keys)
    for place, (key, header) in enumerate(zip(meant, headers, strict=True)):
        if key not in SHARES or not header or names_its_base(header):
            continue
        taken = {*keys[:place], *keys[place + 1 :]}
        least = 1 if key in taken else 2
        bases = [(share, base) for share, base in SHARES.items() if base in keys and share not in taken]
        fitting = [share for share, base in bases if _fits(table, place, keys.index(base), least)]
        if len(fitting) == 1:
            settled[place] = fitting[0]
        other = next(share for share in SHARES if share != key)
        alone = key not in taken and other not in keys and SHARES[other] not in keys
        alone = alone and not (is_bare_share(header) and keys[place - 1] == SHARES[key])
        if alone and SHARES[key] in keys and _misses(table, place, keys.index(SHARES[key])):
            settled[place] = other
    for place, key in enumerate(meant):
        if key in SHARES and key not in settled and is_unknown_key(settled[place]):
            settled[place] = key
    return settled


def _fits(table: nodes.Table, share: int, base: int, least: int) -> bool:
    """Whether the figures of one column are the shares of those of another in so many rows; one of them may be wrong."""
    known = _pairs(table, share, base)
    return len(known) >= least and any(
        (off := _off(known, whole)) <= 1 and off < len(known) for whole in _wholes(table, base)
    )


def are_shares_of_balances(table: nodes.Table, place: int, keys: Sequence[str]) -> bool:
    """Whether the figures of two rows or more of a column are all the shares of the balances of the rows."""
    known = _pairs(table, place, keys.index("balance_usd")) if "balance_usd" in keys else []
    return len(known) > 1 and any(_off(known, whole) == 0 for whole in _wholes(table, keys.index("balance_usd")))


def _misses(table: nodes.Table, share: int, base: int) -> bool:
    """Whether most figures of one column are not shares of the figures of another, for any whole.

    The whole is their sum or their total; in a table of only the largest rows it is what the largest share implies.
    """
    known = _pairs(table, share, base)
    largest, figure = max(known, default=(Decimal(0), Decimal(0)))
    others = [pair for pair in known if pair != (largest, figure)]
    implied = 2 * _off(others, 100 * figure / largest) > len(others) if largest else True
    return implied and all(2 * _off(known, whole) > len(known) for whole in _wholes(table, base))


def _wholes(table: nodes.Table, base: int) -> list[Decimal]:
    """What the figures of a column may be shares of: their sum, and the total."""
    figures = [_figure(row, base, Quantity.USD) for row in table.rows]
    total = _figure(table.total, base, Quantity.USD) if table.total else None
    return [
        sum((figure for figure in figures if figure is not None), Decimal(0)),
        *([total] if total is not None else []),
    ]


def _pairs(table: nodes.Table, share: int, base: int) -> list[tuple[Decimal, Decimal]]:
    """The figures of two columns, row by row."""
    pairs = [(_figure(row, share, Quantity.PCT), _figure(row, base, Quantity.USD)) for row in table.rows]
    return [(percent, figure) for percent, figure in pairs if percent is not None and figure is not None]


def _off(known: Sequence[tuple[Decimal, Decimal]], whole: Decimal | int) -> int:
    """The number of figures that are not the shares of their rows in a whole."""
    if not whole:
        return 0
    return sum(
        abs(percent - 100 * figure / whole) > _TOLERANCE_UNITS * Decimal(1).scaleb(int(percent.as_tuple().exponent))
        for percent, figure in known
    )


def _figure(row: nodes.Row, place: int, quantity: Quantity) -> Decimal | None:
    """The figure of a row in a column; None if there is not one, or it cannot be read."""
    found = in_column(row.cells, place)
    return number_in(found[0], quantity) if len(found) == 1 else None
