"""The changes between two documents in words, in groups with a head: `pool 1, table note rate`. Text and HTML show these."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from tscc.diff.changes import Change, Comparison, FigureChange, PartChange, Piece, Side, Step, TextChange, Value, Where
from tscc.document.words import counted, figure_as, unit_of, words_of

_IN_HEAD = frozenset({"filing", "deal", "pool", "table", "item"})
"""Kinds of steps that make a head; the others are in the lines below it."""
_TOGETHER = {"footnote": "footnotes", "unread": "not read"}
"""Kinds of parts that stand together below one head."""
_LABELS = frozenset({"row", "total", "footnote"})
"""Kinds of steps that are called by their name alone."""
_KEY = re.compile(r"[a-z0-9_]+")
"""The key of a column, `balance_usd`; one of a table of any kind has a head."""
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_LONGEST_DETAIL_CHARS = 300
_EQUAL_WORDS = 6
"""Words shown on each side of what changed in a text."""


class FigureLine(NamedTuple):
    """A value before and after; empty strings where there is no difference to state."""

    what: str
    old: str
    new: str
    difference: str
    relative: str


class PartLine(NamedTuple):
    """A part that only one document has: `+` if it is the new one."""

    sign: str
    what: str
    detail: str


class WordsLine(NamedTuple):
    """A text with other words; words of both that are far from a change are `...`."""

    what: str
    pieces: tuple[Piece, ...]


Line = FigureLine | PartLine | WordsLine


class Group(NamedTuple):
    """Changes below one head."""

    head: str
    lines: list[Line]


def groups_of(comparison: Comparison) -> list[Group]:
    """The changes in groups, in their order."""
    headed = groupby(comparison.changes, key=_head)
    return [Group(head, [_line(change) for change in changes]) for head, changes in headed]


def side_words(side: Side) -> str:
    """What a document says it is: `pool.txt, report of 2001-02-08, ...`."""
    parts = [side.name or "without a name", side.accession_number, side.registrant]
    parts.append(f"series {side.series}" if side.series else "no series")
    parts.append(f"report of {side.report_date}" if side.report_date else None)
    return ", ".join(part for part in parts if part)


def summary(comparison: Comparison) -> str:
    """The number of changes, and of the figures that agree within their digits."""
    kinds = Counter(_kind(change) for change in comparison.changes)
    counts = ", ".join(
        f"{count:,} {'value' if (count, kind) == (1, 'values') else kind}" for kind, count in kinds.items()
    )
    total = len(comparison.changes)
    said = f"{counted(total, 'change')}: {counts}" if total else "no changes"
    near = len(comparison.within_rounding)
    agree = f"; {counted(near, 'figure agrees', 'figures agree')} within the printed digits" if near else ""
    return said + agree


def _kind(change: Change) -> str:
    if isinstance(change, PartChange):
        return change.change
    if isinstance(change, TextChange):
        return "in words"
    return "values"


def _head(change: Change) -> str:
    steps = change.where[:-1] if isinstance(change, PartChange) else change.where
    words = [_step(step) for step in steps if step.kind in _IN_HEAD]
    return ", ".join(words) or _TOGETHER.get(change.where[0].kind, "document")


def _line(change: Change) -> Line:
    if isinstance(change, FigureChange):
        return _figure_line(change)
    if isinstance(change, TextChange):
        what = (
            _what(change.where)
            if change.key == "text"
            else ", ".join(filter(None, (_what(change.where), change.key.replace("_", " "))))
        )
        return WordsLine(what, _near_changes(change.pieces))
    head = change.where[:-1]
    what = ", ".join([*(_step(step) for step in head if step.kind not in _IN_HEAD), _step(change.where[-1])])
    under_heads = (f"{name} {value}" for name, value in change.values.items())
    values = ", ".join(under_heads if _of_generic_table(change.where) else _stated(change.values))
    detail = "; ".join(part for part in (" ".join((change.text or "").split()), values) if part)
    if len(detail) > _LONGEST_DETAIL_CHARS:
        detail = f"{detail[:_LONGEST_DETAIL_CHARS].rpartition(' ')[0]} ..."
    return PartLine("+" if change.change == "added" else "-", what, detail)


def _stated(values: dict[str, Value]) -> Iterator[str]:
    """Each value with its words; a bound before the value that it is the bound of: `share at least 96%`."""
    bound = f"{_shown('bound', values['bound'])} " if "bound" in values else ""
    for key, value in values.items():
        if key != "bound":
            yield f"{words_of(key)} {bound}{_shown(key, value)}"


def _of_generic_table(where: Where) -> bool:
    """Whether a place is in a table of any kind, which is of no pool and whose columns are called by their heads."""
    return where[0].kind == "table"


def _figure_line(change: FigureChange) -> FigureLine:
    steps = _what(change.where)
    key = change.key if _of_generic_table(change.where) else words_of(change.key)
    what = f"{steps}, {key}" if steps else key
    relative = "" if change.relative_pct is None else f"{_signed(change.relative_pct)}%"
    return FigureLine(
        what, _shown(change.key, change.old), _shown(change.key, change.new), _difference(change), relative
    )


def _what(where: Where) -> str:
    """The steps below the head."""
    return ", ".join(_step(step) for step in where if step.kind not in _IN_HEAD)


def _step(step: Step) -> str:
    """`pool 1`, `table note rate`; of a row its label."""
    if step.kind in _LABELS:
        return step.name
    is_key = step.kind in ("column", "bound", "tolerance") and _KEY.fullmatch(step.name)
    name = words_of(step.name) if is_key else step.name.replace("_", " ")
    return f"{step.kind} {name}".strip()


def _shown(key: str, value: Value) -> str:
    """A value in its unit: `$1,193,005`; what is no number as it is, a word of a closed list without its underscores."""
    unit = unit_of(key)
    if isinstance(value, str) and unit != "text":
        return figure_as(key, Decimal(value)) if _is_decimal(value) else value
    if isinstance(value, str):
        return value.replace("_", " ") if value.isascii() and value.islower() and " " not in value else value
    return figure_as(key, value)


def _difference(change: FigureChange) -> str:
    """The difference with its sign and unit: `+$1`, `-0.010 points`, `+28 days`."""
    if change.difference is None:
        return ""
    if isinstance(change.old, str) and _DATE.fullmatch(change.old):  # `2001-03-27`; 20011231 dollars are none
        return _signed_in("day", change.difference)
    if unit_of(change.key) == "pct":
        return _signed_in("point", change.difference)
    shown = figure_as(change.key, Decimal(change.difference))
    return shown if shown.startswith("-") else f"+{shown}"


def _signed(number: str) -> str:
    return number if number.startswith("-") else f"+{number}"


def _signed_in(unit: str, number: str) -> str:
    """`+1 day`, `-0.010 points`."""
    return f"{_signed(number)} {unit if number.removeprefix('-') == '1' else f'{unit}s'}"


def _is_decimal(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdecimal()


def _near_changes(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces, with `...` for words that are far from a change."""
    shown = []
    for at, piece in enumerate(pieces):
        words = piece.text.split(" ")
        before = _EQUAL_WORDS if at + 1 < len(pieces) else 0
        after = _EQUAL_WORDS if at else 0
        if piece.sign == "=" and len(words) > before + after + 1:
            words = [*words[:after], "...", *(words[-before:] if before else [])]
        shown.append(Piece(piece.sign, " ".join(words)))
    return tuple(shown)
