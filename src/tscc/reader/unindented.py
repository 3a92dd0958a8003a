"""Text whose blanks at the beginning of its lines are lost: what stood below columns stands at the margin.

Part of the reader. Such a line, a rule or a line of a head, has fewer cells than a line beside it, and all of them are below
the last ones of that line once they are moved by one distance.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tscc.grammar.ahead import regex
from tscc.reader.foreign import FEWEST_PLACES, LINE
from tscc.text.geometry import chunks, is_strokes
from tscc.text.lines import Chunk
from tscc.text.source import Span

_RULE = regex(r"(?:=+|-+) {2,}(?:=+|-+)", re.A)
"""A rule of two strokes."""
_INDENTED = regex(r"(?<![^\r\n])(?!- )[ \t]+\S")
_FEWEST_UNINDENTED_RULES = 2
_FEWEST_MOVED_CHARS = 6
_HEAD_LINES = 6
"""Lines of a head down to its ruler."""
_ROW_CELLS = 3
"""Cells of a row with a rule of two strokes below its figures."""
_FIGURE_AT_END = regex(r"\d[\d,.]*%?\Z")
_WORDS = regex(r"(?=.*[A-Za-z]{3})[^\d]+")


def find_unindented(text: str, span: Span) -> Span | None:
    """The first line whose blanks before it are lost, in a text where no line but the first is indented; None if few seem so."""
    first = LINE.search(text, span.start, span.end)
    if first is None or _INDENTED.search(text, first.end(), span.end):
        return None
    lines = [*LINE.finditer(text, span.start, span.end)]
    texts = [line[0].rstrip() for line in lines]
    cells = [chunks(each) for each in texts]
    found = [
        here
        for here in range(1, len(texts))
        if _RULE.fullmatch(texts[here]) and len(cells[here - 1]) == _ROW_CELLS and texts[here - 1][0] not in "-="
    ]
    if len(found) < _FEWEST_UNINDENTED_RULES:
        moved = [*_moved_lines(texts, cells)]
        few = len({here for here, _ in moved}) < FEWEST_PLACES
        found = sorted(here for here, beside in moved if not few or _is_head(texts, cells, here, beside))
    return Span(lines[found[0]].start(), lines[found[0]].start() + len(texts[found[0]])) if found else None


def _moved_lines(texts: Sequence[str], cells: Sequence[Sequence[Chunk]]) -> Iterator[tuple[int, int]]:
    """The lines of fewer cells than a line beside them or a ruler soon below, each with that line, if moved under its last cells."""
    ruler = len(texts)
    for here in reversed(range(len(cells))):
        for beside in sorted({here - 1, here + 1, ruler}):
            if 0 <= beside < len(cells) and beside - here <= _HEAD_LINES and _is_moved(cells[here], cells[beside]):
                yield here, beside
        ruler = here if len(cells[here]) > 1 and is_strokes(texts[here]) else ruler


def _is_moved(cells: Sequence[Chunk], beside: Sequence[Chunk]) -> bool:
    if not 1 < len(cells) < len(beside):
        return False
    last = beside[-len(cells) :]
    return any(
        distance >= _FEWEST_MOVED_CHARS
        and all(
            cell.start + distance < other.end and other.start < cell.end + distance
            for cell, other in zip(cells, last, strict=True)
        )
        for distance in (last[0].start - cells[0].start, last[-1].end - cells[-1].end)
    )


def _is_head(texts: Sequence[str], cells: Sequence[Sequence[Chunk]], here: int, beside: int) -> bool:
    """Whether two lines are words over a row of as many cells as the longer of them; a rule may be between them."""
    if not (_WORDS.fullmatch(texts[here]) and _WORDS.fullmatch(texts[beside])):
        return False
    row = next((row for row in range(max(here, beside) + 1, len(texts)) if not is_strokes(texts[row])), here)
    return len(cells[row]) == len(cells[beside]) and _FIGURE_AT_END.search(texts[row]) is not None
