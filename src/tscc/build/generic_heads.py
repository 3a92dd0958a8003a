"""The heads of the columns of a table of any kind: the parts of each, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tscc.build.generic_columns import zones
from tscc.syntax.nodes import Written
from tscc.text import geometry
from tscc.text.lines import Chunk, Column, Line
from tscc.text.printed import Kind, kind_of

_CLOSER_CHARS = 3
"""How much nearer the middle of several columns a text must be than the middle of those it is above, to span them."""
_FEWEST_SHARED = 2
_OFF_MIDDLE_CHARS = 5
"""How far a text may be from the middle of its share of the columns."""
_WIDER = 1.3
"""How many times as wide as its column a text is that is over the columns beside it too."""


class _Part(NamedTuple):
    """A piece of a line of a head: the columns it is over, from the first to the last, and where it is on its line."""

    first: int
    last: int
    written: Written
    at: Column


class Heads(NamedTuple):
    """What a head says: of the labels, and of each column the parts from top to bottom."""

    labels: tuple[Written, ...]
    columns: tuple[tuple[tuple[Written, ...], ...], ...]


def read_heads(lines: Sequence[Line], columns: Sequence[Column], margin: int) -> Heads:
    """The parts of the heads of some columns; a text over several columns is a part of each.

    Lines directly below each other over the same columns are one part, unless strokes are between them. `margin` is where
    labels begin, -1 where there are none.
    """
    margin = max(margin, _label_stroke(lines, columns)) if margin >= 0 else margin
    columns = _with_heads(lines, columns, margin)
    labels: list[Written] = []
    parts: list[list[tuple[tuple[int, int], list[Written]]]] = [[] for _ in columns]
    broken = [True] * len(columns)
    by_line: list[list[_Part]] = []
    for index in reversed(range(len(lines))):
        above = _texts(lines[index - 1]) if index and not lines[index].blanks_above else ()
        by_line.insert(0, [*_parts(lines[index:], columns, margin, by_line[0] if by_line else (), above)])
    by_line = [*_with_wraps(_with_years(by_line, columns))] if not any(map(_strokes, lines[:-1])) else by_line
    for index, (line, parts_of_line) in enumerate(zip(lines, by_line, strict=True)):
        for stroke in _strokes(line):
            for place, column in enumerate(columns):
                broken[place] |= geometry.overlaps(*stroke, column)
        for part in _blocks(parts_of_line, columns) if _is_boxed(lines, index) else parts_of_line:
            if part.first < 0:
                labels.append(part.written)
                continue
            for place in range(part.first, part.last + 1):
                held = parts[place]
                if held and not broken[place] and held[-1][0] == (part.first, part.last):
                    held[-1][1].append(part.written)
                else:
                    held.append(((part.first, part.last), [part.written]))
                broken[place] = False
    return Heads(tuple(labels), tuple(tuple(tuple(texts) for _, texts in held) for held in parts))


def _with_years(by_line: Sequence[list[_Part]], columns: Sequence[Column]) -> Iterator[list[_Part]]:
    """The parts of each line of a head; one that is not in the middle of its years is over a year beside them too, if it may be."""
    years = {part.first for part in by_line[-1] if kind_of(part.written.text) is Kind.YEAR} if by_line else set[int]()
    for parts in by_line:
        found = list(parts)
        for place in sorted(years - {at for part in parts for at in range(part.first, part.last + 1)}):
            beside = [part for part in found if {part.first - 1, part.last + 1} & {place} and part.first in years]
            for part in beside:
                wide = part._replace(first=min(place, part.first), last=max(place, part.last))
                if _off(part, columns) > _CLOSER_CHARS and _off(wide, columns) <= _off(part, columns) + _CLOSER_CHARS:
                    found[found.index(part)] = wide
                    break
        yield found


def _off(part: _Part, columns: Sequence[Column]) -> int:
    """How far a text is from the middle of its columns, doubled."""
    return abs(part.at.start + part.at.end - columns[part.first].start - columns[part.last].end)


def _with_wraps(by_line: Iterable[list[_Part]]) -> Iterator[list[_Part]]:
    """The parts of each line of a head, one in the middle below another over the same columns as that: `Year ended` / `May 31,`.

    It is alone there, and further texts are below it, one over each of several of these columns.
    """
    above: list[_Part] = []
    for parts, below in pairwise([*by_line, []]):
        found: list[_Part] = []
        for part in parts:
            wide = next((each for each in above if _is_below(part, each)), part)
            columns = range(wide.first, wide.last + 1)
            beside = sum(other.first <= wide.last and wide.first <= other.last for other in parts)
            under = sum(other.first in columns and other.last in columns for other in below)
            found.append(part._replace(first=wide.first, last=wide.last) if under > beside == 1 else part)
        yield found
        above = found


def _is_below(part: _Part, wide: _Part) -> bool:
    """Whether a text is in the middle below one over columns."""
    off = abs(part.at.start + part.at.end - wide.at.start - wide.at.end)
    return wide.first >= 0 and off <= _CLOSER_CHARS


def _label_stroke(lines: Sequence[Line], columns: Sequence[Column]) -> int:
    """How far labels begin at most, by a ruler with a stroke for them and one for each column; -1 where there is none."""
    strokes = next((found for line in lines if len(found := _strokes(line)) == len(columns) + 1), None)
    return strokes[0].end - 1 - _CLOSER_CHARS if strokes and strokes[0].end < columns[0].start else -1


def _with_heads(lines: Sequence[Line], columns: Sequence[Column], margin: int) -> Sequence[Column]:
    """The columns, each as wide as its figures and what lines that have a text for each column have over it."""
    for line in lines:
        pieces = _right_of_labels(_texts(line), columns, margin)
        if len(pieces) == len(columns):
            columns = [
                Column(min(piece.start, column.start), max(piece.end, column.end))
                for piece, column in zip(pieces, columns, strict=True)
            ]
    return columns


def _right_of_labels(pieces: Iterable[Chunk], columns: Sequence[Column], margin: int) -> list[Chunk]:
    """The pieces of a line but for that over the labels."""
    return [piece for piece in pieces if not _is_over_labels(piece, columns, margin)]


def _is_over_labels(piece: Chunk, columns: Sequence[Column], margin: int) -> bool:
    """Whether a piece begins where labels do and ends before the end of the first column."""
    return margin >= 0 and piece.start <= margin + _CLOSER_CHARS and piece.end < columns[0].end


def _texts(line: Line) -> list[Chunk]:
    """The pieces of a line of a head that are no strokes."""
    return [piece for piece in geometry.chunks(line.text) if not geometry.is_strokes(piece.text)]


def _strokes(line: Line) -> list[Column]:
    """The strokes of a line of a head: those of a ruler, or some beside texts: `------   Book value`."""
    return [
        Column(piece.start + start, piece.start + end)
        for piece in geometry.chunks(line.text)
        if geometry.is_strokes(piece.text)
        for start, end in geometry.segments(piece.text)
    ]


def _spans(lines: Sequence[Line]) -> list[Column]:
    """The strokes below the first of some lines that each line above them has one piece over: they show what it spans."""
    found: list[Column] = []
    above: list[Sequence[Chunk]] = []
    for line in lines:
        if above:
            found += [stroke for stroke in _strokes(line) if all(_lone(pieces, stroke) for pieces in above)]
        if not (texts := _texts(line)):
            break
        above.append(texts)
    return found


def _lone(pieces: Sequence[Chunk], stroke: Column) -> bool:
    """Whether at most one of some pieces is over a stroke."""
    return sum(geometry.overlaps(piece.start, piece.end, stroke) for piece in pieces) <= 1


def _parts(
    lines: Sequence[Line], columns: Sequence[Column], margin: int, below: Sequence[_Part], above: Sequence[Chunk]
) -> Iterator[_Part]:
    """The texts of the first of some lines, each with the columns it is over; -1 where it is over the labels.

    `below` are the texts of the next line, `above` those of the line directly above: the last line has no text over several
    columns that have texts of their own there.
    """
    line, spans = lines[0], _spans(lines)
    more = any(map(_texts, lines[1:]))
    areas = zones(columns)
    pieces = [part for chunk in _texts(line) for part in _split(chunk, columns, areas, spans, more=more)]
    even = _even(_right_of_labels(pieces, columns, margin), columns)
    goes_on = more and not lines[1].blanks_above and _texts(lines[1])
    below = below if goes_on else ()
    for place, piece in enumerate(pieces):
        written = Written(piece.text, line.at(piece.start, piece.end))
        own = Column(piece.start, piece.end)
        if wider := next((part for part in below if _is_inside(piece, part.at)), None):
            yield _Part(wider.first, wider.last, written, own)
            continue
        if piece in even:
            yield _Part(even[piece][0], even[piece][-1], written, own)
            continue
        if _is_over_labels(piece, columns, margin):
            yield _Part(-1, -1, written, own)
            continue
        under = geometry.nearest(piece.start, piece.end, spans)
        over = _overlapped(spans[under], columns) if under is not None and _is_inside(piece, spans[under]) else []
        if not over:
            over = _overlapped(own, areas)
            if over and (more or len(pieces) < len(columns)):
                over = _centred(piece, over, [*pieces[:place], *pieces[place + 1 :]], columns, areas)
            if len(over) > 1:
                over = _with_whole_spans(over, [_overlapped(span, columns) for span in spans])
        if not more and _have_heads(over, above, areas):
            over = _overlapped(own, areas)
        if piece.end <= columns[0].start and not over and margin >= 0:
            yield _Part(-1, -1, written, own)
        else:
            over = over or [geometry.closest(piece.start, piece.end, columns)]
            yield _Part(over[0], over[-1], written, own)


def _have_heads(over: Sequence[int], above: Sequence[Chunk], areas: Sequence[Column]) -> bool:
    """Whether several of some columns have texts of their own among those of the line above."""
    headed = (_overlapped(Column(*text[:2]), areas) for text in above)
    return sum(len(places) == 1 and places[0] in over for places in headed) > 1


def _is_boxed(lines: Sequence[Line], index: int) -> bool:
    """Whether a line of a head is below a rule, all rules of the head are over the whole table, and the line has blocks.

    It has none where each of its texts has another directly below, with the same middle or the same end.
    """
    rules = [_strokes(line) for line in lines]
    if index == 0 or not rules[index - 1] or _texts(lines[index - 1]) or any(len(each) > 1 for each in rules):
        return False
    below = _texts(lines[index + 1]) if index + 1 < len(lines) else []
    return not all(any(_is_stacked(text, other) for other in below) for text in _texts(lines[index]))


def _is_stacked(text: Chunk, below: Chunk) -> bool:
    """Whether a text and one below it have the same middle or the same end, or nearly."""
    off = abs(text.start + text.end - below.start - below.end)
    return min(off / 2, abs(text.end - below.end)) <= 1


def _blocks(parts: Sequence[_Part], columns: Sequence[Column]) -> list[_Part]:
    """The parts of the first line of a head between rules: each of a few is over the columns to where the next begins."""
    found = list(parts)
    if 2 * len(parts) > len(columns):
        return found
    for place in range(1, len(found)):
        left, right = found[place - 1], found[place]
        first = max(right.first, min(_overlapped(right.at, zones(columns)), default=right.first))
        found[place - 1], found[place] = left._replace(last=first - 1), right._replace(first=first)
    return found


def _even(pieces: Sequence[Chunk], columns: Sequence[Column]) -> dict[Chunk, range]:
    """The columns of each of some pieces, where each is over the middle of as many columns as the others."""
    share, rest = divmod(len(columns), len(pieces)) if len(pieces) > 1 else (1, 0)
    if rest or share < _FEWEST_SHARED:
        return {}
    found = {piece: range(place * share, (place + 1) * share) for place, piece in enumerate(pieces)}
    off = (
        abs(piece.start + piece.end - columns[over[0]].start - columns[over[-1]].end) for piece, over in found.items()
    )
    return found if all(each <= 2 * _OFF_MIDDLE_CHARS for each in off) else {}


def _is_inside(piece: Chunk, stroke: Column) -> bool:
    """Whether a text is over a stroke, or a text below it, with all of its length, but for a character on each side."""
    return stroke.start - 1 <= piece.start and piece.end <= stroke.end + 1


def _with_whole_spans(over: list[int], spans: Iterable[list[int]]) -> list[int]:
    """The columns of a text, and all of those spans below it that it has a column of."""
    return sorted({*over, *(place for span in spans if {*span} & {*over} for place in span)})


def _overlapped(piece: Column, columns: Sequence[Column]) -> list[int]:
    """The columns that a piece is over: all that it shares at least half with, or the one it shares most with."""
    shares = {
        place: geometry.overlap(*piece, column)
        for place, column in enumerate(columns)
        if geometry.overlaps(*piece, column)
    }
    wide = [place for place, shared in shares.items() if 2 * shared >= columns[place].end - columns[place].start]
    return wide or ([max(shares, key=shares.__getitem__)] if shares else [])


def _centred(
    piece: Chunk, over: list[int], others: Sequence[Chunk], columns: Sequence[Column], areas: Sequence[Column]
) -> list[int]:
    """The columns that a piece without strokes below is in the middle of, among those that no other piece is over."""
    closed = {place for other in others for place in _overlapped(Column(other.start, other.end), areas)}
    middle = (piece.start + piece.end) / 2

    def off(first: int, last: int) -> float:
        return abs(middle - (columns[first].start + columns[last].end) / 2)

    best = (over[0], over[-1])
    nearer = 0 if len(over) == 1 and _is_wider(piece, columns, best) else _CLOSER_CHARS - 1
    for first in range(over[0], -1, -1):
        if first in closed and first not in over:
            break
        for last in range(over[-1], len(columns)):
            if last in closed and last not in over:
                break
            if off(first, last) + nearer < off(*best):
                best = (first, last)
    while _is_wider(piece, columns, best) and not _is_inside(piece, Column(areas[best[0]].start, areas[best[1]].end)):
        wider = (best[0] - 1, best[1] + 1)
        if wider[0] < 0 or wider[1] >= len(columns) or {*wider} & closed or off(*wider) > off(*best) + _CLOSER_CHARS:
            break
        best = wider
    return [*range(best[0], best[1] + 1)]


def _is_wider(piece: Chunk, columns: Sequence[Column], over: tuple[int, int]) -> bool:
    """Whether a text is much wider than some columns, from the first to the last."""
    return piece.end - piece.start > _WIDER * (columns[over[1]].end - columns[over[0]].start)


def _split(
    chunk: Chunk, columns: Sequence[Column], areas: Sequence[Column], spans: Sequence[Column], *, more: bool
) -> Iterator[Chunk]:
    """The heads of neighbouring columns that are one blank apart: `Jun 30, Mar 31,`; a text over several columns is whole."""
    over = _overlapped(Column(chunk.start, chunk.end), columns)
    whole = len(over) < 2 or any(geometry.overlap(chunk.start, chunk.end, span) >= len(chunk.text) for span in spans)
    parts = [] if whole else _cut(chunk, over, columns, areas)
    own = not more or all(any(map(str.isdigit, part.text)) for part in parts)
    yield from parts if parts and own else [chunk]


def _cut(chunk: Chunk, over: Sequence[int], columns: Sequence[Column], areas: Sequence[Column]) -> list[Chunk]:
    """The parts of a chunk, one over the middle of each column; nothing where it cannot be cut so."""
    cuts = [chunk.start - 1]
    for left in over[:-1]:
        blanks = [place for place in range(cuts[-1] + 1, chunk.end) if chunk.text[place - chunk.start] == " "]
        near = min(blanks, key=lambda blank: abs(blank - areas[left].end), default=None)
        if near is None:
            return []
        cuts.append(near)
    found = [
        Chunk(start + 1, end, chunk.text[start + 1 - chunk.start : end - chunk.start])
        for start, end in pairwise([*cuts, chunk.end])
    ]
    fits = (
        abs(part.start + part.end - sum(columns[place])) <= 2 * _CLOSER_CHARS
        for part, place in zip(found, over, strict=True)
    )
    return found if all(fits) else []
