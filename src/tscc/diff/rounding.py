"""Figures against each other: the exact difference, the relative one, and whether rounding alone explains it."""

from __future__ import annotations

from datetime import date
from decimal import Context, Decimal

_EXACT = Context(prec=200)
"""More digits than any sum of printed figures has, so that nothing is rounded."""
_RELATIVE = Context(prec=4)


def agrees_when_rounded(old: Decimal, new: Decimal) -> bool:
    """Whether figures of different precision may be one figure: the longer one rounds to the shorter, as 346.8 to 347.

    Figures printed with equally many decimals agree only if they are equal.
    """
    if old == new:
        return True
    coarse, fine = sorted((_decimals(old), _decimals(new)))
    if coarse == fine:
        return False
    half = Decimal((0, (5,), -coarse - 1))
    return _EXACT.abs(_EXACT.subtract(old, new)) <= half  # `abs` alone rounds


def difference(old: object, new: object) -> str | None:
    """New less old, exact: of figures in their unit, of dates in days; None if they are neither."""
    if isinstance(old, date) and isinstance(new, date):
        return str((new - old).days)
    left, right = number(old), number(new)
    if left is None or right is None:
        return None
    return f"{_EXACT.subtract(right, left):f}"


def relative(old: object, new: object) -> str | None:
    """The difference in percent of the old figure, to four significant digits; None without figures, or if the old one is zero."""
    left, right = number(old), number(new)
    if left is None or right is None or left == 0:
        return None
    share = _RELATIVE.divide(_EXACT.multiply(_EXACT.subtract(right, left), Decimal(100)), abs(left))
    return f"{share:f}"


def number(value: object) -> Decimal | None:
    """A value as a decimal, if it is a figure."""
    if isinstance(value, bool):
        return None
    return Decimal(value) if isinstance(value, Decimal | int) else None


def _decimals(value: Decimal) -> int:
    """How many decimals a figure is printed with."""
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0
