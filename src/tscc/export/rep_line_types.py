"""The lines that stand for the loans of a pool, and where each of their values comes from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from tscc.document.model import Pool

Fact = Decimal | date


class Missing(NamedTuple):
    """A fact that a line needs and the filing does not state."""

    pool: str
    fact: str


class LeftOut(NamedTuple):
    """A row that has no line."""

    label: str
    pointer: str
    why: str


class Note(NamedTuple):
    """Where a value of a line comes from: what the filing states, or why it is assumed, and the figures that it rests on."""

    field: str
    assumed: str | None
    pointers: tuple[str, ...]


@dataclass(slots=True)
class RepLine:
    """A mortgage that stands for loans: what it stands for, its values, and where each comes from."""

    stands_for: str
    loan_count: int | None
    balance: Decimal = Decimal(0)
    rate_pct: Decimal = Decimal(0)
    remaining_months: int = 0
    original_months: int = 0
    origination: date | None = None
    notes: list[Note] = field(default_factory=list)


@dataclass(slots=True)
class PoolLines:
    """The lines of a pool."""

    pool: Pool
    pointer: str
    cut_off: date | None = None
    cut_off_note: Note | None = None
    lines: list[RepLine] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    given: set[str] = field(default_factory=set)
    """The facts that were taken from the user."""
