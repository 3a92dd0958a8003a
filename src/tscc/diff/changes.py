"""The types of changes: a figure that changed, a part that was added or removed, a text with other words.

A change names its place twice: in words (`pool` `1`, `table` `note_rate`, `row` `7.000% - 7.500%`), and as JSON Pointers of both
documents, None where a document has no such place.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

Value = str | int | bool | None
"""A value as the canonical document writes it: decimals and dates are strings."""


class Step(NamedTuple):
    """A step of a place: its kind, such as `table`, and its name."""

    kind: str
    name: str


Where = tuple[Step, ...]


class FigureChange(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="figure"):
    """A value that only one document has, or that is another."""

    where: Where
    key: str
    """The key of the value; with points between where it is within others: `original_balance_usd.min`."""
    old: Value
    new: Value
    difference: str | None = None
    """New less old, exact, in the unit of the key; in days for dates; None where one of them is no figure."""
    relative_pct: str | None = None
    """The difference in percent of the old value, rounded to four significant digits."""
    old_at: str | None
    new_at: str | None


class PartChange(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="part"):
    """A part that only one document has: a pool, table, column, row, share, footnote, paragraph."""

    where: Where
    """Its place; the last step is the part itself."""
    change: Literal["added", "removed"]
    values: dict[str, Value] = {}
    """Its figures by their keys."""
    text: str | None = None
    """Its text, of a footnote or a paragraph; its title, of a table."""
    at: str
    """The JSON Pointer in the document that has it."""


class Piece(NamedTuple):
    """Words of a text: `=` for words of both, `-` for words of the old one, `+` for words of the new one."""

    sign: Literal["=", "-", "+"]
    text: str


class TextChange(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="text"):
    """A text with other words."""

    where: Where
    key: str
    pieces: tuple[Piece, ...]
    """All words of both texts, in order."""
    old_at: str
    new_at: str


Change = FigureChange | PartChange | TextChange


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """What a document says it is."""

    name: str | None
    """The file it was compiled from."""
    accession_number: str | None
    report_date: str | None
    registrant: str | None
    series: str | None


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """The differences between two documents."""

    old: Side
    new: Side
    notices: tuple[str, ...]
    """What is to be known before anything else: another series, other pools, a filing that was declined."""
    changes: tuple[Change, ...]
    """In the order of the document: the filing and the deal, facts, tables, footnotes, narrative, what was not read."""
    within_rounding: tuple[FigureChange, ...]
    """Figures that differ by no more than the digits of the shorter one allow: 347 and 346.8. They are not changes."""

    @property
    def same(self) -> bool:
        """Whether nothing differs; a notice of what differs has its change too."""
        return not self.changes
