"""One wrong digit: which change of a single digit turns a printed figure into the figure it should be.

A figure with a lost leading digit, or with one too many, differs in one digit too, but is the rarer fault.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import IntEnum
from itertools import pairwise

from tscc.checks.intervals import unit


class Slip(IntEnum):
    """What happened to a figure, the likelier first."""

    DIGIT = 0
    """One digit is another: 6,058,685 for 6,058,684."""
    LOST = 1
    """A digit is missing: 058,685 or 658,685 for 6,058,685."""
    ADDED = 2
    """There is a digit too many: 880 for 80."""
    TRANSPOSED = 3
    """Two neighbouring digits are swapped: 6,085,685 for 6,058,685."""
    OTHER = 4
    """The whole figure is another."""


def slip_of(printed: Decimal, meant: Decimal) -> Slip | None:
    """Which slip of one digit turned the figure meant into the printed one; None where none did."""
    if meant < 0 or not printed.same_quantum(meant):
        return None
    one, two = _digits(printed), _digits(meant)
    width = max(len(one), len(two))
    alike = sum(a != b for a, b in zip(one.zfill(width), two.zfill(width), strict=True)) == 1
    if len(one) == len(two):
        return Slip.DIGIT if alike else None
    if len(one) < len(two):
        return Slip.LOST if alike or one in _without_one(two) else None
    return Slip.ADDED if alike or two in _without_one(one) else None


def swapped_digits(printed: Decimal, meant: Decimal) -> bool:
    """Whether two neighbouring digits are swapped."""
    return printed.same_quantum(meant) and meant in transpositions(printed)


def slips(printed: Decimal) -> Iterator[tuple[Decimal, Slip]]:
    """Every figure that one wrong digit or a lost leading digit can have turned into the printed one."""
    step, digits = unit(printed), _digits(printed)
    for index, old in enumerate(digits):
        for new in range(10):
            if new != int(old) and not (index == 0 and new == 0 and len(digits) > 1):
                yield printed + (new - int(old)) * step.scaleb(len(digits) - 1 - index), Slip.DIGIT
    for new in range(1, 10):
        yield printed + new * step.scaleb(len(digits)), Slip.LOST


def shortened(printed: Decimal) -> Iterator[Decimal]:
    """Every figure that a digit too many can have turned into the printed one: 80 for 880."""
    for digits in dict.fromkeys(_without_one(_digits(printed))):
        if digits.strip("0"):
            yield unit(printed) * int(digits)


def transpositions(printed: Decimal) -> Iterator[Decimal]:
    """Every figure that swapping two neighbouring digits can have turned into the printed one: 57.00 for 75.00; none begins with 0."""
    step, digits = unit(printed), _digits(printed)
    for index, (left, right) in enumerate(pairwise(digits)):
        if left != right and (index or right != "0"):
            yield printed + (int(right) - int(left)) * 9 * step.scaleb(len(digits) - 2 - index)


def _without_one(digits: str) -> list[str]:
    return [digits[:index] + digits[index + 1 :] for index in range(len(digits))]


def _digits(figure: Decimal) -> str:
    return "".join(map(str, figure.as_tuple().digits))
