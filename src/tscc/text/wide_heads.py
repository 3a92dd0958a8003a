"""Wide heads: words of a head over several columns, which the head of each of these columns begins with.

    Number of    Aggregate Principal Balance
        Loans    ---------------------------
                      Amount      % of Total

Their strokes, and their words, may be on lines with heads of other columns beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from tscc.grammar.ahead import regex
from tscc.text.geometry import chunks, is_ruler, overlap, overlaps
from tscc.text.lines import Chunk, Column

_STROKES = regex(r"(?<!\S)(?:-{6,}|_{6,}|={6,})(?!\S)")
"""Strokes over several columns; fewer may stand for no figure."""
_MOST = 0.5
"""The share of a column that a stroke over it covers at least: rulers are not always set with care."""
_CUT_CHARS = 2
"""How far the labels may reach below strokes."""
NEAR_HALVES = 4
"""How far the middle of words may be from that of the words below them, in halves of a character."""


class WideHead(msgspec.Struct, frozen=True):
    """Words over several columns, with the places of their lines, and their strokes with that of theirs where they have any."""

    words: tuple[tuple[int, Chunk], ...]
    columns: tuple[int, ...]
    strokes: tuple[tuple[int, Chunk], ...] = ()


def has_wide_stroke(text: str) -> bool:
    """Whether strokes are on a line that are wide enough to be over several columns."""
    return _STROKES.search(text) is not None


def find_ruled(texts: Sequence[str], columns: Sequence[Column]) -> list[WideHead]:
    """The wide heads with strokes below them among the lines of a head, rulers too, from the top down."""
    found = []
    for place in range(1, len(texts) - 1):
        strokes = [Chunk(*each.span(), each.group()) for each in _STROKES.finditer(texts[place])]
        if not strokes or strokes[0].start < columns[0].end - _CUT_CHARS or is_ruler(texts[place - 1]):
            continue
        for stroke in strokes:
            own = _columns_below(stroke, columns)
            words = (*words_above(texts, place, stroke),)[::-1]
            if len(own) > 1 and words and _has_heads(texts[place + 1 :], columns, own):
                found.append(WideHead(words, own, ((place, stroke),)))
    return found


def _columns_below(stroke: Chunk, columns: Sequence[Column]) -> tuple[int, ...]:
    """The columns of which a stroke is over more than half."""
    shares = [overlap(stroke.start, stroke.end, column) / (column.end - column.start) for column in columns]
    return tuple(place for place, share in enumerate(shares) if share > _MOST)


def without_wide_heads(texts: Sequence[str], found: Sequence[WideHead]) -> list[str]:
    """The lines of a head with blanks for the wide heads that were found, and for all strokes of rulers."""
    rest = ["" if is_ruler(text) else text for text in texts]
    for head in found:
        for place, (start, end, _) in (*head.words, *head.strokes):
            text = rest[place]
            rest[place] = (text[:start] + " " * (end - start) + text[end:]).rstrip()
    return rest


def words_above(texts: Sequence[str], place: int, stroke: Chunk) -> Iterator[tuple[int, Chunk]]:
    """The words over a stroke, from the lowest up: those of each further line have the same middle."""
    middle = None
    for line in range(place - 1, -1, -1):
        over = [piece for piece in chunks(texts[line]) if overlaps(*piece[:2], Column(*stroke[:2]))]
        if len(over) != 1 or is_ruler(over[0].text):
            return
        if middle is not None and abs(over[0].start + over[0].end - middle) > NEAR_HALVES:
            return
        middle = over[0].start + over[0].end
        yield line, over[0]


def _has_heads(texts: Sequence[str], columns: Sequence[Column], under: Sequence[int]) -> bool:
    """Whether each column under a stroke has words of its own on the lines below."""
    pieces = [piece for text in texts if not is_ruler(text) for piece in chunks(text)]
    return all(any(overlaps(*piece[:2], columns[at]) for piece in pieces) for at in under)
