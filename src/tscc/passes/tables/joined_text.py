"""The texts of a table over several lines: titles, heads and labels, joined, without their footnote marks."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.passes.footnotes import Notes
from tscc.syntax.nodes import Written

_HYPHENATED = regex(r"[A-Za-z]-$")
_LEADERS = regex(r"(?:(?: ?\.){3,}| \.\.|(?: \.)+)$")
"""Dots that lead from a label to its figures."""
_SHORT_LEADERS = regex(r"(?<=\S)\.{1,2}$")
"""Those behind a label that ends where the leaders of the others do, or nearly there."""
_ABBREVIATION = regex(rf"{pattern('figures', 'ABBREVIATED')}$")
_SUSPENDED = regex(r"(?:to|and|or|through)\b(?!-)")
"""What follows a hyphen that is one of two: `Two-` / `to four-family`."""


class Text(msgspec.Struct, frozen=True):
    """A text without its footnote marks, and the notes of these."""

    text: str
    notes: tuple[str, ...]


def has_leaders(label: Sequence[Written]) -> bool:
    """Whether leader dots end a label of a row."""
    return bool(label and _LEADERS.search(label[-1].text))


def joined(pieces: Sequence[Written], notes: Notes, *, short_leaders: bool = False) -> Text:
    """The pieces of a title, a head or a label joined by one blank, or by none after a hyphen.

    `short_leaders` says that a dot or two at the end are leaders too, as they are in the labels of a table with leaders.
    """
    whole = ""
    ids: list[str] = []
    for piece in pieces:
        text, found = notes.strip(piece.text, piece.marks)
        text = _without_leaders(" ".join(text.split()), short_leaders)
        ids += found
        glued = whole[-1:] == "-" and _HYPHENATED.search(whole) and text[:1].isalpha() and not _SUSPENDED.match(text)
        whole = f"{whole}{'' if glued or not whole else ' '}{text}"
    return Text(whole.strip(), tuple(dict.fromkeys(ids)))


def _without_leaders(text: str, short: bool) -> str:
    """A text without leader dots behind it; the point of an abbreviation is its own: `Wren Bank, N.A.......`."""
    if not text.endswith("."):
        return text
    dots = _LEADERS.search(text) or (_SHORT_LEADERS.search(text) if short else None)
    if dots is None:
        return text
    own = dots[0].startswith(".") and _ABBREVIATION.search(text[: dots.start()])
    return text[: dots.start()] + ("." if own else "")
