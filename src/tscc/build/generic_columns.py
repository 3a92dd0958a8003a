"""The columns of a table of any kind: where they are, by its rulers and by its figures, and what is in each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from tscc.build.generic_pieces import MARKS, NEAR_CHARS
from tscc.text import geometry
from tscc.text.lines import Chunk, Column
from tscc.text.printed import Kind, Piece, is_item, is_tag, names

_MOST_RULERS = 24
"""Different rulers of a table that are tried."""
_TRIPLE = 3
_FEWEST_BESIDE = 2
"""Figures left or right of the texts of a column that only some rows have a text in."""
_TEXT_SHARE = 2
"""A column of texts is one that every second row has."""


class Placed(NamedTuple):
    """What a row has in its columns: its label, and its cells by the places of their columns."""

    label: tuple[Piece, ...]
    cells: dict[int, Piece]


def find_columns(
    rows: Sequence[Sequence[Piece]], rulers: Iterable[str], heads: Sequence[Sequence[Chunk]] = ()
) -> tuple[Column, ...]:
    """The columns of a table, from left to right, without that of the labels; `rows` and `heads` are the pieces of lines."""
    figures = [
        [
            piece
            for piece in _behind_label(pieces)
            if is_tag(pieces[0]) or (piece.kind is not Kind.TEXT and piece.text != "$")
        ]
        for pieces in rows
    ]
    by_figures = _right_of_labels(_by_figures(figures), figures, rows)
    if max(map(len, figures), default=0) == 1:
        by_figures = (Column(by_figures[0].start, by_figures[-1].end),)
    different = [*dict.fromkeys(rulers)][:_MOST_RULERS]
    strokes = max((_over_cells(ruler, by_figures, rows) for ruler in different), key=len, default=())
    labels = [pieces[0] for pieces in rows if names(pieces[0]) or not pieces[0].counts]
    if (
        strokes
        and _fit(figures, strokes)
        and not any(_share_a_column(pieces, strokes) for pieces in rows)
        and 4 * sum(label.start >= strokes[0].start for label in labels) <= len(labels)
    ):
        return strokes
    return _with_empty(_with_texts(by_figures, rows, heads), rows, heads)


def place(pieces: Sequence[Piece], columns: Sequence[Column]) -> Placed:
    """The label and the cells of a row: each piece in the column it overlaps, or ends nearest to; the first is the label.

    A row with as many figures as there are columns has one in each, wherever tabs have moved them.
    """
    figures = [piece for piece in pieces if piece.counts]
    if len(figures) == len(columns) and [*pieces[-len(figures) :]] == figures and len(pieces) - len(figures) <= 1:
        return Placed(tuple(pieces[: -len(figures)]), dict(enumerate(figures)))
    label: list[Piece] = []
    cells: dict[int, Piece] = {}
    for piece in pieces:
        at = _column_of(piece, columns)
        if at is None and label and piece.kind not in (Kind.TEXT, Kind.QUANTITY):
            label[-1] = Piece(label[-1].start, piece.end, f"{label[-1].text} {piece.text}", Kind.TEXT)
        elif at is None or (piece.kind is Kind.TEXT and not (cells or label) and piece.start < columns[at].start):
            label.append(piece)
        elif at in cells:
            before = cells[at]
            cells[at] = Piece(before.start, piece.end, f"{before.text} {piece.text}", Kind.TEXT)
        else:
            cells[at] = piece
    return Placed(tuple(label), cells)


def _column_of(piece: Piece, columns: Sequence[Column]) -> int | None:
    """The place of the column that a piece is in; None where it is left of all columns."""
    at = geometry.nearest(piece.start, piece.end, columns)
    if at is not None:
        return at
    distance, nearest = min((abs(piece.end - column.end), place) for place, column in enumerate(columns))
    inside = columns[0].start <= piece.start
    near = inside or (distance <= NEAR_CHARS and piece.kind is not Kind.TEXT)
    return nearest if near else None


def _behind_label(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces that may be cells: all but the first, which is the label unless the line has figures alone."""
    return pieces[1:] if names(pieces[0]) or not all(piece.counts for piece in pieces) else pieces


def _by_figures(rows: Sequence[Sequence[Piece]]) -> tuple[Column, ...]:
    """The columns that figures show: rows with most figures first, each figure in the column that it overlaps."""
    found: list[Column] = []
    for row in sorted(rows, key=len, reverse=True):
        used: set[int] = set()
        for piece in row:
            at = geometry.nearest(piece.start, piece.end, found)
            if at is None or at in used:
                at = next(
                    (
                        place
                        for place, column in enumerate(found)
                        if place not in used and abs(piece.end - column.end) <= NEAR_CHARS
                    ),
                    None,
                )
            if at is None:
                found.append(Column(piece.start, piece.end))
                used.add(len(found) - 1)
            else:
                found[at] = Column(min(piece.start, found[at].start), max(piece.end, found[at].end))
                used.add(at)
    return tuple(_apart(sorted(found)))


def _right_of_labels(
    columns: tuple[Column, ...], figures: Sequence[Sequence[Piece]], rows: Sequence[Sequence[Piece]]
) -> tuple[Column, ...]:
    """The columns without those at the left that more labels are in than figures, such as of `shares in  2001)`.

    One whose figures all end at one place, or nearly, is a column of an inner sum: `Loans    $301,442`.
    """
    labels = [pieces[0] for pieces in rows if names(pieces[0])]
    for place, column in enumerate(columns):
        pieces = [piece for row in figures for piece in row if geometry.overlaps(*piece[:2], column)]
        held = [piece.end for piece in pieces]
        even = len(held) > 1 and max(held) - min(held) <= 1 and any(piece.kind is Kind.FIGURE for piece in pieces)
        if even or sum(label.end > column.end for label in labels) <= len(held):
            return columns[place:]
    return columns


def _apart(columns: Sequence[Column]) -> list[Column]:
    """The columns, with two that came to overlap made one if one of them is inside the other, or else parted."""
    found: list[Column] = []
    for column in columns:
        if found and column.start < found[-1].end:
            if column.end <= found[-1].end:
                continue
            column = Column(found[-1].end, column.end)
        found.append(column)
    return found


def _over_cells(ruler: str, figures: Sequence[Column], rows: Sequence[Sequence[Piece]]) -> tuple[Column, ...]:
    """The strokes of a ruler over columns: those left of all figures only where most rows have a second text under them."""
    left = figures[0].start if figures else 0
    return tuple(stroke for stroke in geometry.segments(ruler) if stroke.end > left or _is_text_column(stroke, rows))


def _is_text_column(stroke: Column, rows: Sequence[Sequence[Piece]]) -> bool:
    """Whether most rows have a text under a stroke that is not their first."""
    held = sum(any(geometry.overlaps(piece.start, piece.end, stroke) for piece in pieces[1:]) for pieces in rows)
    return held * _TEXT_SHARE >= len(rows)


def _fit(rows: Sequence[Sequence[Piece]], strokes: Sequence[Column]) -> bool:
    """Whether nearly every figure is under a stroke, and no two of a row under one."""
    cells = sum(map(len, rows))
    misplaced = 0
    for row in rows:
        places = [geometry.nearest(piece.start, piece.end, strokes) for piece in row]
        held = [each for each in places if each is not None]
        misplaced += len(places) - len(set(held))
    return misplaced * 20 <= cells


def _share_a_column(pieces: Sequence[Piece], columns: Sequence[Column]) -> bool:
    """Whether a text between figures of a row is in one column with one of them."""
    return any(
        text.kind is Kind.TEXT
        and right.counts
        and left.counts
        and len({geometry.nearest(*piece[:2], columns) for piece in (left, text, right)} - {None}) < _TRIPLE
        for left, text, right in zip(pieces[1:], pieces[2:], pieces[3:], strict=False)
    )


def _with_texts(
    columns: Sequence[Column], rows: Sequence[Sequence[Piece]], heads: Sequence[Sequence[Chunk]]
) -> tuple[Column, ...]:
    """The columns, and those between and behind them that most rows have a text in, or some beside their figures.

    A head of its own shows such a column too.
    """
    if not columns:
        return ()
    gaps: dict[int, list[Piece]] = {}
    beside: dict[int, int] = {}
    places = _text_places(columns, rows)
    for pieces in rows:
        for place, piece in enumerate(pieces[1:], 1):
            if piece.kind is Kind.TEXT and geometry.nearest(piece.start, piece.end, columns) is None:
                gap = geometry.closest(piece.start, piece.end, places)
                gaps.setdefault(gap, []).append(piece)
                figured = [any(each.counts for each in some) for some in (pieces[1:place], pieces[place + 1 :])]
                beside[gap] = beside.get(gap, 0) + sum(figured)
    texts = [
        Column(min(piece.start for piece in held), max(piece.end for piece in held))
        for gap, held in gaps.items()
        if (
            len(held) * _TEXT_SHARE >= len(rows)
            or beside[gap] >= max(_FEWEST_BESIDE, len(held))
            or _is_headed(held, heads, columns)
        )
        and _share_a_place(held)
        and not _has_labels(held, rows)
        and not (held[0].end < columns[0].start and _are_items(rows))
    ]
    return tuple(_apart(sorted([*columns, *texts])))


def _text_places(columns: Sequence[Column], rows: Sequence[Sequence[Piece]]) -> list[Column]:
    """What texts outside the columns cover, behind the labels of their rows, from left to right."""
    outside = [
        Column(*piece[:2])
        for pieces in rows
        for piece in pieces[1:]
        if piece.kind is Kind.TEXT and geometry.nearest(piece.start, piece.end, columns) is None
    ]
    return geometry.merged(outside)


def _is_headed(pieces: Sequence[Piece], heads: Sequence[Sequence[Chunk]], columns: Sequence[Column]) -> bool:
    """Whether a line of heads has a text over each column, and one more that is over some texts alone."""
    place = Column(min(piece.start for piece in pieces), max(piece.end for piece in pieces))
    for line in heads:
        over = [geometry.nearest(*head[:2], columns) for head in line]
        own = any(
            at is None and geometry.overlaps(*head[:2], place) and head.start >= place.start - NEAR_CHARS
            for head, at in zip(line, over, strict=True)
        )
        if own and {*range(len(columns))} <= {*over}:
            return True
    return False


def _with_empty(
    columns: Sequence[Column], rows: Sequence[Sequence[Piece]], heads: Sequence[Sequence[Chunk]]
) -> tuple[Column, ...]:
    """The columns, and those in which no row has anything: the last line of heads has a text over each column, and these besides.

    One left of all figures is right of all labels, and the labels have a head of their own.
    """
    texts = next((line for line in reversed(heads) if len(line) > len(columns) > 1), ())
    over = [
        next((place for place, each in enumerate(columns) if geometry.overlaps(*text[:2], each)), None)
        for text in texts
    ]
    held = [place for place in over if place is not None]
    if not held or held != [*range(len(columns))]:
        return tuple(columns)
    labels = max((pieces[0].end for pieces in rows if not pieces[0].counts), default=0)
    first = texts[0].end if over[0] is None else 0
    empty = (
        Column(text.start, text.end)
        for text, place in zip(texts, over, strict=True)
        if place is None and text.start > max(labels, first) and not MARKS.fullmatch(text.text)
        if not any(geometry.overlaps(*piece[:2], Column(*text[:2])) for pieces in rows for piece in pieces)
    )
    return tuple(sorted([*columns, *empty]))


def _has_labels(pieces: Sequence[Piece], rows: Sequence[Sequence[Piece]]) -> bool:
    """Whether rows without one of some texts have their label there: the texts are labels behind the names of groups."""
    start = min(piece.start for piece in pieces)
    return any(row[0].kind is Kind.TEXT and row[0].start >= start - 1 for row in rows)


def _are_items(rows: Sequence[Sequence[Piece]]) -> bool:
    """Whether each row begins with its number or letter, so that the text behind it is its label: `(a)  Loans delinquent`."""
    return all(is_item(pieces[0].text) for pieces in rows)


def _share_a_place(pieces: Sequence[Piece]) -> bool:
    """Whether some texts are in one column: each begins before the others end."""
    return max(piece.start for piece in pieces) < min(piece.end for piece in pieces)


def zones(columns: Sequence[Column]) -> list[Column]:
    """What belongs to each column: the range up to half of the gap to its neighbours."""
    middles = [(left.end + right.start) / 2 for left, right in pairwise(columns)]
    starts = [columns[0].start - 4, *map(int, middles)]
    ends = [*map(int, middles), columns[-1].end + 8]
    return [Column(*each) for each in zip(starts, ends, strict=True)]
