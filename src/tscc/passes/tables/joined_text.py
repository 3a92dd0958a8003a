"""The texts of a table over several lines: titles, heads and labels, joined, without their footnote marks."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from tscc.grammar.ahead import regex
from tscc.passes.footnotes import Notes
from tscc.syntax.nodes import Written

_HYPHENATED = regex(r"[A-Za-z]-$")
_LEADERS = regex(r"(?:(?: ?\.){3,}| \.\.|(?: \.)+)$")
"""Dots that lead from a label to its figures."""
_SUSPENDED = regex(r"(?:to|and|or|through)\b")
"""What follows a hyphen that is one of two: `Two-` / `to four-family`."""


class Text(msgspec.Struct, frozen=True):
    """A text without its footnote marks, and the notes of these."""

    text: str
    notes: tuple[str, ...]


def joined(pieces: Sequence[Written], notes: Notes) -> Text:
    """The pieces of a title, a head or a label joined by one blank, or by none after a hyphen."""
    whole = ""
    ids: list[str] = []
    for piece in pieces:
        text, found = notes.strip(piece.text, piece.marks)
        text = " ".join(text.split())
        text = _LEADERS.sub("", text) if text.endswith(".") else text
        ids += found
        glued = whole[-1:] == "-" and _HYPHENATED.search(whole) and text[:1].isalpha() and not _SUSPENDED.match(text)
        whole = f"{whole}{'' if glued or not whole else ' '}{text}"
    return Text(whole.strip(), tuple(dict.fromkeys(ids)))
