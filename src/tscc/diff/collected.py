"""What a comparison has found so far, and the footnotes by which it knows a mark again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, NamedTuple, TypeVar

from msgspec import UNSET

from tscc.diff.changes import Change, FigureChange, PartChange, Piece, Step, TextChange, Value, Where
from tscc.diff.pairs import Pairs
from tscc.diff.rounding import agrees_when_rounded, difference, number, relative
from tscc.document.model import Document

T = TypeVar("T")
Told = tuple[Step, dict[str, Value], str | None]
"""What is told of a part that only one document has: what it is called, its figures, its text."""


class Ends(NamedTuple):
    """The JSON Pointers of one place in both documents; None where a document has no such place."""

    old: str | None
    new: str | None

    def to(self, part: str | int, other: str | int | None = None) -> Ends:
        """The pointers of a part; `other` is its name in the new document if it differs."""
        second = part if other is None else other
        return Ends(
            None if self.old is None else f"{self.old}/{part}", None if self.new is None else f"{self.new}/{second}"
        )


class Found:
    """Collects changes, in the order in which they are found."""

    def __init__(self, old: Document, new: Document, same_notes: Sequence[tuple[int, int]]) -> None:
        self.changes: list[Change] = []
        self.within_rounding: list[FigureChange] = []
        self._markers = [{note.id: note.marker for note in each.footnotes} for each in (old, new)]
        self._same = {new.footnotes[right].id: old.footnotes[left].id for left, right in same_notes}

    def value(self, where: Where, key: str, values: tuple[object, object], ends: Ends, *, exact: bool = False) -> None:
        """Compare two values; `exact` ones do not agree by rounding: a floor is not the rounding of another floor."""
        old, new = (_plain(each) for each in values)
        if old == new or values[0] == values[1]:
            return
        change = FigureChange(
            where=where,
            key=key,
            old=old,
            new=new,
            difference=difference(*values),
            relative_pct=relative(*values),
            old_at=ends.old,
            new_at=ends.new,
        )
        left, right = number(values[0]), number(values[1])
        agree = not exact and left is not None and right is not None and agrees_when_rounded(left, right)
        (self.within_rounding if agree else self.changes).append(change)

    def notes(self, where: Where, notes: tuple[tuple[str, ...], tuple[str, ...]], ends: Ends) -> None:
        """Compare the footnotes marked at a place: by their texts, so that another numbering is no change."""
        old, new = notes
        if sorted(old) != sorted(self._same.get(each, f"new {each}") for each in new):
            shown = [
                " ".join(markers.get(each, each) for each in some) or None
                for markers, some in zip(self._markers, notes, strict=True)
            ]
            self.changes.append(
                FigureChange(where=where, key="notes", old=shown[0], new=shown[1], old_at=ends.old, new_at=ends.new)
            )

    def part(
        self,
        where: Where,
        change: Literal["added", "removed"],
        at: str,
        *,
        values: dict[str, Value] | None = None,
        text: str | None = None,
    ) -> None:
        """A part that only one document has."""
        self.changes.append(PartChange(where=where, change=change, at=at, values=values or {}, text=text))

    def alone(
        self,
        pairs: Pairs[Any],
        parts: tuple[Sequence[T], Sequence[T]],
        where: Where,
        ends: Ends,
        told: Callable[[T, int], Told],
    ) -> None:
        """The parts of a list that only one document has, those of the old one first; `told` is of one at a place."""
        for at in pairs.removed:
            step, values, text = told(parts[0][at], at)
            self.part((*where, step), "removed", f"{ends.old}/{at}", values=values, text=text)
        for at in pairs.added:
            step, values, text = told(parts[1][at], at)
            self.part((*where, step), "added", f"{ends.new}/{at}", values=values, text=text)

    def text(self, where: Where, key: str, pieces: tuple[Piece, ...], ends: Ends) -> None:
        """A text with other words; nothing if all are the same."""
        if any(piece.sign != "=" for piece in pieces):
            self.changes.append(
                TextChange(where=where, key=key, pieces=pieces, old_at=ends.old or "", new_at=ends.new or "")
            )


def _plain(value: Any) -> Value:
    """A value as the canonical document writes it; several with commas between."""
    if value is None or value is UNSET:
        return None
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, tuple):
        return ", ".join(str(_plain(each)) for each in value) or None
    if isinstance(value, Enum):
        return str(value.value)
    return value.isoformat() if isinstance(value, date) else value


def plain_values(values: dict[str, object]) -> dict[str, Value]:
    """The values that are there, as the canonical document writes them."""
    return {key: plain for key, value in values.items() if (plain := _plain(value)) is not None}
