"""Printed text as numbers."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from tscc.dataset.star import Type, in_digits


@lru_cache(maxsize=4096)
def number_of(text: str | None) -> str | None:
    """The digits of a number without what a cell has around it: `$1,193,005`, `6.349%`; None if it is none, or no column holds it."""
    if not text:
        return None
    with suppress(InvalidOperation):
        number = Decimal(text.strip().strip("$% ").replace(",", ""))
        return f"{number:f}" if number.is_finite() and in_digits(number, Type.WIDE) else None
    return None
