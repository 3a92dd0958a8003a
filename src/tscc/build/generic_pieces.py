"""The pieces of the rows of a table of any kind, mended before its columns are found: marks, labels that reach to figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.text import geometry
from tscc.text.lines import Column
from tscc.text.printed import LETTER_SLASH, Kind, Piece, is_band

MARKS = regex(rf"(?:{pattern('figures', 'NUMBER_MARK')}|\([a-z]\)|\*|{LETTER_SLASH})+")
_REACHED = regex(rf" (?=\$)({pattern('figures', 'PRINTED')})(?<!\))\Z")
"""A figure one blank behind its label."""
_MARK_BLANKS = 3
"""Blanks between a figure or a label and its mark."""
NEAR_CHARS = 4
"""How far the right edges of two figures of one column may be apart."""


def label_figures(rows: Mapping[int, tuple[Piece, ...]]) -> dict[int, tuple[Piece, ...]]:
    """The rows of a table, with figures that are labels as texts: those where another row has a band, `$0.30 - $0.50`."""
    bands = [Column(*pieces[0][:2]) for pieces in rows.values() if pieces[1:] and is_band(pieces[0].text)]
    found = dict(rows)
    for number, pieces in rows.items():
        first, *others = pieces
        if others and first.kind is Kind.FIGURE and any(geometry.overlaps(*first[:2], band) for band in bands):
            found[number] = (first._replace(kind=Kind.TEXT), *others)
    return found


def join_marks(rows: Mapping[int, tuple[Piece, ...]]) -> dict[int, tuple[Piece, ...]]:
    """The rows of a table, with footnote marks a little behind figures or labels joined to them: `1,204,331  (1)`.

    Nothing else is in the column of a mark.
    """
    marks = {
        (number, right)
        for number, pieces in rows.items()
        for left, right in pairwise(pieces)
        if _may_be_mark(left, right, of_label=left is pieces[0])
    }
    others = [piece for number, pieces in rows.items() for piece in pieces[1:] if (number, piece) not in marks]
    found: dict[int, tuple[Piece, ...]] = {}
    for number, pieces in rows.items():
        own = {piece for piece in pieces if (number, piece) in marks and _stands_apart(piece, others)}
        found[number] = tuple(_joined(pieces, own)) if own else pieces
    return found


def _may_be_mark(left: Piece, right: Piece, *, of_label: bool) -> bool:
    """Whether a piece may be a mark by its look and its distance from the figure or the label it is behind."""
    if MARKS.fullmatch(right.text) is None or not (left.kind in (Kind.FIGURE, Kind.NIL) or of_label):
        return False
    return right.start - left.end <= _MARK_BLANKS


def _stands_apart(mark: Piece, others: Sequence[Piece]) -> bool:
    """Whether what may be a mark is no cell of a column, among the `others` of the table; a star may have more beside it."""
    place = Column(mark.start, mark.end + (_MARK_BLANKS if not mark.text.strip("*") else 0))
    return not any(geometry.overlaps(*each[:2], place) for each in others)


def _joined(pieces: Sequence[Piece], marks: Set[Piece]) -> Iterator[Piece]:
    """The pieces of a row, each with the mark behind it."""
    for index, piece in enumerate(pieces):
        if piece in marks:
            continue
        mark = next((each for each in pieces[index + 1 : index + 2] if each in marks), None)
        yield piece if mark is None else Piece(piece.start, mark.end, piece.text + mark.text, piece.kind)


def part_labels(rows: Mapping[int, tuple[Piece, ...]], columns: Sequence[Column]) -> dict[int, tuple[Piece, ...]]:
    """The rows of a table, with a label that reaches to its first figure parted from it: `Revenues from customers $ 40,112`.

    The figure ends where the first column does, which has nothing else in the row.
    """
    found = dict(rows)
    for number, (label, *others) in rows.items():
        figure = _REACHED.search(label.text) if others and label.kind is Kind.TEXT else None
        if figure is None or abs(label.end - columns[0].end) > NEAR_CHARS:
            continue
        start = label.start + figure.start(1)
        if start >= columns[0].start - NEAR_CHARS and others[0].start >= columns[0].end:
            own = Piece(label.start, label.start + figure.start(), label.text[: figure.start()], Kind.TEXT)
            found[number] = (own, Piece(start, label.end, figure[1], Kind.FIGURE), *others)
    return found
