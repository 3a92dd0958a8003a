"""The figure that a cell of a table of any kind prints, and the footnote marks behind it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.text.printed import LETTER_SLASH, Kind, kind_of
from tscc.text.prose import marker_of

_MARKS = regex(
    rf"(?:(?<=[\w%)-])(?:{pattern('figures', 'MARK')})+|(?<=[\d%)-]){LETTER_SLASH}|"
    rf"(?<=[\d)%-]) (?:\*{{1,3}}|{LETTER_SLASH}))\Z"
)
_MARK = regex(rf"{pattern('figures', 'MARK')}|{LETTER_SLASH}")
_DIGITS = regex(r"\d[\d,]*\.?\d*|\.\d+")
_APART = regex(r"(?<=[\d%)]) \(([a-z])\)\Z")
"""A mark that is one behind a figure, but not behind the number of a title: `(862) (a)`, `Schedule 1.1 (b)`."""
_BRACKETED = regex(r"(?:\(\d{1,2}\))+")
"""Nothing but marks in brackets, or a negative figure of a few units."""
_SEVERAL = regex(r"(?:\(\d{1,2}\)){2,}")
_PLACES = 6
"""Decimals of a fraction that has no end, `7 1/3`; stock prices are in 64ths at most."""
_FRACTION = regex(r"(?:(\d+)[- ])?(\d+)/(\d+)")


class Printed(NamedTuple):
    """What a cell prints: its figure, None where it is none, and the markers of its footnote marks."""

    value: Decimal | None
    marks: tuple[str, ...]


def read_cell(text: str, *, counts: bool) -> Printed:
    """The figure of a cell: brackets and a minus make it negative, a percentage is in points.

    What may be a year is a figure only in a column that `counts`.
    """
    bare, marks = without_marks(text)
    kind = kind_of(bare)
    if kind is Kind.FIGURE and (apart := _APART.search(bare)):
        bare, marks = bare[: apart.start()], (apart[1], *marks)
    if kind is not Kind.FIGURE and not (counts and kind is Kind.YEAR):
        return Printed(None, marks)
    fraction = _FRACTION.search(bare)
    if fraction:
        whole, above, below = fraction.groups(default="0")
        if not int(below):
            return Printed(None, marks)
        part = Decimal(above) / Decimal(below)
        short = round(part, _PLACES)
        return Printed(Decimal(whole) + (part if part == short else short), marks)
    found = _DIGITS.search(bare)
    if found is None:
        return Printed(None, marks)
    value = Decimal(found[0].replace(",", ""))
    negative = "(" in bare or "-" in bare
    return Printed(-value if negative and value else value, marks)


def are_marks(texts: Sequence[str]) -> bool:
    """Whether the cells of a column are footnote marks, several in one of them: `(1)(2)`; in a column of figures it is -1."""
    return any(map(_SEVERAL.fullmatch, texts)) and all(map(_BRACKETED.fullmatch, texts))


def is_mark(at: int, row: Mapping[int, str], columns: Sequence[Sequence[str]], bodies: Container[str]) -> bool:
    """Whether a cell such as `(2)` is a footnote mark: it has a body, and all other figures of its row or column have decimals.

    In a row that has nothing but such cells, one that is a mark by its column tells that the others are.
    """
    if not _BRACKETED.fullmatch(row[at]) or not all(marker in bodies for marker in read_marks(row[at]).marks):
        return False
    if _have_decimals(row.values()) or _have_decimals(columns[at]):
        return True
    alone = all(_BRACKETED.fullmatch(each) or kind_of(each) is Kind.NIL for each in row.values())
    return alone and any(_BRACKETED.fullmatch(each) and _have_decimals(columns[place]) for place, each in row.items())


def _have_decimals(texts: Iterable[str]) -> bool:
    """Whether some cells are figures, but for those in brackets that may be marks, and all of these have decimals."""
    figures = [each for each in texts if kind_of(each) is Kind.FIGURE and not _BRACKETED.fullmatch(each)]
    return bool(figures) and all("." in each for each in figures)


def read_marks(text: str) -> Printed:
    """The markers of a cell that has nothing else."""
    return Printed(None, tuple(map(marker_of, _MARK.findall(text))))


def without_marks(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without the footnote marks at its end, and their markers; `(5)` alone is a negative figure, no mark."""
    found = _MARKS.search(text)
    if found is None:
        return text, ()
    return text[: found.start()].rstrip(), tuple(map(marker_of, _MARK.findall(found[0])))
