"""Who signs, in words: the lines that say in which capacity a bank or a trustee signs, around `By:`."""

from __future__ import annotations

from collections.abc import Sequence

from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import SIGNERS
from tscc.text.lines import Line

_CAPACITY = regex(SIGNERS["capacity"])
_MOST_LINES = 6
"""The most lines that name a signer, above `By:` and below it."""


def find_signers(lines: Sequence[Line]) -> frozenset[int]:
    """The places of the lines that name a signer with its capacity: the block of a `By:`, and the block directly above it."""
    found = set[int]()
    for place in (place for place, line in enumerate(lines) if line.kind == "BY"):
        above = _first(lines, place - 1) if place and lines[place].blanks_above else _first(lines, place)
        below = place + 1
        while below < len(lines) and below - place <= _MOST_LINES and _goes_on(lines[below]):
            below += 1
        if _CAPACITY.search(" ".join(" ".join(line.text.lower().split()) for line in lines[above:below])):
            found.update(index for index in range(above, below) if not lines[index].kinds)
    return frozenset(found)


def _first(lines: Sequence[Line], place: int) -> int:
    """The first line of the block that a line is in, as far up as the lines have no kind by their words."""
    first = place
    while first and place - first < _MOST_LINES and not lines[first].blanks_above and not lines[first - 1].kinds:
        first -= 1
    return first


def _goes_on(line: Line) -> bool:
    """Whether a line goes on with the block above it."""
    return not (line.blanks_above or line.page_above or line.kinds)
