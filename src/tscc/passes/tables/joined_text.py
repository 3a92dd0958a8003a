"""The wording of a table: pieces of a title, a head or a label on several lines made one text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tscc.passes.footnotes import Notes
from tscc.syntax.nodes import Written

_HYPHENATED = re.compile(r"[A-Za-z]-$")
_LEADERS = re.compile(r"(?: ?\.){3,}$")
"""Dots that lead from a label to its figures."""
_SUSPENDED = re.compile(r"(?:to|and|or|through)\b")
"""What follows a hyphen that is one of two: `Two-` / `to four-family`."""


def joined(pieces: Sequence[Written], notes: Notes) -> tuple[str, tuple[str, ...]]:
    """Pieces joined by one blank, or none behind a hyphen, their marks taken off, and the notes of these."""
    whole = ""
    ids: list[str] = []
    for piece in pieces:
        text, found = notes.strip(piece.text, piece.span.start)
        text = _LEADERS.sub("", " ".join(text.split()))
        ids += found
        glued = _HYPHENATED.search(whole) and text[:1].isalpha() and not _SUSPENDED.match(text)
        whole = f"{whole}{'' if glued or not whole else ' '}{text}"
    return whole.strip(), tuple(dict.fromkeys(ids))
