"""Interval arithmetic on printed figures: a figure printed to some digit stands for all that rounds to it.

Decimals in, decimals out. A figure's slack is half a unit of its last printed digit (round to nearest); quotients are
rounded outward, so an interval never loses a value that the printed figures allow.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from functools import cache
from typing import Literal

import msgspec

EXACT = Context(prec=10_000)
"""So many digits that sums and products of a filing's figures are exact; quotients take their own contexts."""
_DOWN = Context(prec=40, rounding=ROUND_FLOOR)
_UP = Context(prec=40, rounding=ROUND_CEILING)

ZERO = Decimal(0)
HALF = Decimal("0.5")
TENTH = Decimal("0.1")
HUNDRED = Decimal(100)
UNBOUNDED = Decimal("Infinity")


class Interval(msgspec.Struct, frozen=True):
    """All numbers from `low` to `high`, both included; `high` may be infinite."""

    low: Decimal
    high: Decimal


def unit(figure: Decimal) -> Decimal:
    """One unit of the last printed digit: 0.01 for 357.41."""
    return _powers(figure.as_tuple().exponent)[0]


def half_unit(figure: Decimal) -> Decimal:
    """Half a unit of the last printed digit: 0.005 for 357.41."""
    return _powers(figure.as_tuple().exponent)[1]


def printed(figure: Decimal) -> Interval:
    """What a printed figure stands for: 357.41 is anything from 357.405 to 357.415."""
    half = half_unit(figure)
    return Interval(figure - half, figure + half)


def overlap(one: Interval, other: Interval) -> bool:
    """Whether two intervals have a number in common."""
    return one.low <= other.high and other.low <= one.high


def distance(one: Interval, other: Interval) -> Decimal:
    """How far two intervals lie apart; zero where they overlap."""
    return max(one.low - other.high, other.low - one.high, ZERO)


def weighted_average(parts: Iterable[tuple[Interval, Interval]]) -> Interval | None:
    """The average of (weight, value) pairs, all of them zero or more; None where the weights may be zero."""
    low = high = least = most = ZERO
    for weight, value in parts:
        low += max(weight.low, ZERO) * value.low
        high += weight.high * value.high
        least += weight.low
        most += weight.high
    return quotient(Interval(low, high), Interval(least, most))


def quotient(dividend: Interval, divisor: Interval) -> Interval | None:
    """One interval over another, rounded outward; None where the divisor may be zero."""
    if divisor.low <= 0:
        return None
    high = UNBOUNDED if dividend.high == UNBOUNDED else _UP.divide(dividend.high, divisor.low)
    return Interval(_DOWN.divide(max(dividend.low, ZERO), divisor.high), high)


def finer(figure: Decimal) -> Decimal:
    """A tenth of the last printed digit: 0.0001 for 6.349, so that an interval shows what the figure hides."""
    return unit(figure) * TENTH


def rounded(interval: Interval, step: Decimal) -> Interval:
    """An interval with its ends rounded to the nearest step."""
    high = interval.high
    return Interval(interval.low.quantize(step), high if high == UNBOUNDED else high.quantize(step))


def shown(interval: Interval, beside: Decimal | None = None) -> str:
    """An interval as `[6.0365, 6.5186]`, to a digit more than a figure beside it; as one figure where its ends are one."""
    told = interval if beside is None else rounded(interval, finer(beside))
    low, high = told.low, told.high
    if low == high:
        return f"{low:f}"
    return f"[{low:f}, unbounded)" if high == UNBOUNDED else f"[{low:f}, {high:f}]"


@cache
def _powers(exponent: int | Literal["n", "N", "F"]) -> tuple[Decimal, Decimal]:
    """A unit of the last digit of a figure with an exponent, and half a unit."""
    if not isinstance(exponent, int):
        raise ValueError(f"not a printed figure: {exponent}")
    return Decimal((0, (1,), exponent)), Decimal((0, (5,), exponent - 1))
