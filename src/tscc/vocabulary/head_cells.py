"""The cells of a head: which of its words are over which column.

Words of two columns that are one blank apart are one chunk of a line. Such a chunk is split where its parts stand over the
columns as the figures and the other lines of the head do, if the heads then mean other columns, and no fewer are known. They
mean the same where a head is known by its other line: then the strokes of the ruler show it, which the parts are flush with.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from operator import itemgetter

from tscc.grammar.ahead import regex
from tscc.text import geometry
from tscc.text.lines import Cell, Chunk, Column, Grid
from tscc.text.wide_heads import NEAR_HALVES, WideHead, find_ruled, without_wide_heads, words_above
from tscc.vocabulary.column_heads import beginning, column_key, is_bare_average, is_unknown_key, names_average
from tscc.vocabulary.column_kinds import SHARES, WEIGHTED
from tscc.vocabulary.label_words import is_unfinished

_WORD = regex(r"\S+")
_MOST_WORDS = 10
"""Words of a chunk that is split; of more than these the ways to split them are too many."""


def head_cells(texts: Sequence[str], grid: Grid) -> list[tuple[Cell, ...]]:
    """The cells of the lines of a head, line by line; rulers have none, wide heads one over each of their columns."""
    wide = wide_heads(texts, grid.columns)
    found = _placed(without_wide_heads(texts, wide), grid)
    split = _split(found, grid.columns)
    better = split != found and _known(split) >= _known(found)
    if better and (_keys(split) != _keys(found) or _fill_strokes(found, split, grid)):
        found = split
    for place, piece, columns in ((*each, head.columns) for head in wide for each in head.words):
        cells = (*found[place], *(Cell(column, *piece) for column in columns))
        found[place] = tuple(sorted(cells, key=lambda cell: (cell.start, cell.column)))
    return found


def wide_heads(texts: Sequence[str], columns: Sequence[Column]) -> list[WideHead]:
    """The words over several columns of a head, line by line: with strokes below them, or right over the middle of heads of their own."""
    ruled = find_ruled(texts, columns)
    return [*ruled, *_find_unruled(without_wide_heads(texts, ruled), columns)]


def _find_unruled(texts: Sequence[str], columns: Sequence[Column]) -> Iterator[WideHead]:
    """The wide heads without strokes among the lines of a head, of one line or more."""
    for place, text in enumerate(texts[:-1]):
        below = texts[place + 1 :]
        for piece in geometry.chunks(text):
            if is_bare_average(piece.text):
                if under := _averages_under(piece, text, below, columns):
                    yield WideHead(((place, piece),), under)
            elif under := _heads_below(piece, below[0], columns):
                words = [*words_above(texts, place + 1, piece)][::-1]
                tries = (words[first:] for first in range(len(words)))
                tries = (each for each in tries if _is_topmost(texts[: each[0][0]], under, columns))
                if found := next((each for each in tries if _is_wide(each, under, below, columns)), None):
                    yield WideHead(tuple(found), under)


def _is_topmost(above: Sequence[str], under: Sequence[int], columns: Sequence[Column]) -> bool:
    """Whether nothing on the lines above is over some columns."""
    over = Column(columns[under[0]].start, columns[under[-1]].end)
    return not any(geometry.overlaps(*piece[:2], over) for text in above for piece in geometry.chunks(text))


def _averages_under(piece: Chunk, text: str, below: Sequence[str], columns: Sequence[Column]) -> tuple[int, ...]:
    """The columns that words of a line say the averages are in; none where they are a head of one column.

    As they say nothing else, they may be over heads further left and right than they reach.
    """
    others = [each for each in geometry.chunks(text) if each != piece]
    touching = [each for line in below for each in geometry.chunks(line) if len(_over_columns(each, columns)) > 1]
    taken = {column for each in (*others, *touching) for column in _over_columns(each, columns)}
    free = [column for column in range(1, len(columns)) if column not in taken]
    over = [column for column in free if geometry.overlaps(*piece[:2], columns[column])]
    ranges = (
        tuple(range(first, last + 1))
        for first in free
        for last in reversed(free)
        if over and first <= over[0] <= over[-1] <= last and first < last
    )
    whole = (each for each in ranges if taken.isdisjoint(each) and _is_wide([(0, piece)], each, below, columns))
    return max(whole, key=len, default=())


def _heads_below(piece: Chunk, below: str, columns: Sequence[Column]) -> tuple[int, ...]:
    """The columns of figures whose heads a piece is over, on the line below it: beside each other, none of labels."""
    heads = geometry.place_heads(below, columns, ruled=False)
    under = tuple(head.column or 0 for head in heads if geometry.overlaps(*piece[:2], Column(head.start, head.end)))
    beside = under == tuple(range(under[0], under[0] + len(under))) if under else False
    return under if beside and under[0] and len(under) > 1 else ()


def _is_wide(
    words: Sequence[tuple[int, Chunk]], under: Sequence[int], below: Sequence[str], columns: Sequence[Column]
) -> bool:
    """Whether several words, one piece on each of some lines, are over the middle of several columns that are known with them.

    They are no heads of these columns that are one blank apart, with which these are known and mean others.
    """
    text, piece = " ".join(each.text for _, each in words), words[-1][1]
    if " " not in text or not beginning(text) or is_unfinished(text):
        return False
    lines = [geometry.place_heads(text, columns, ruled=False) for text in below]
    shown, whole = [[column] for column in columns], [*columns]
    own: dict[int, str] = {}
    for at in under:
        cells = [cell for line in lines for cell in line if cell.column == at]
        own[at] = " ".join(cell.text for cell in cells)
        if not _goes_with(text, own[at], at):
            return False
        shown[at] += [Column(cell.start, cell.end) for cell in cells]
        whole[at] = Column(min(each.start for each in shown[at]), max(each.end for each in shown[at]))
    if abs(piece.start + piece.end - whole[under[0]].start - whole[under[-1]].end) > NEAR_HALVES:
        return False
    apart = (way for way in _ways(Cell(0, *piece), under, shown) if all(len(_over(part, whole)) == 1 for part in way))
    return not any(_means_others(way, text, own) for way in apart)


def _means_others(parts: Sequence[Cell], wide: str, own: Mapping[int, str]) -> bool:
    """Whether each part of some words makes the head of a column known, and one of them another one than all the words do."""
    keys = [column_key(f"{part.text} {own[part.column or 0]}", part.column or 0) for part in parts]
    meant = [column_key(f"{wide} {own[part.column or 0]}", part.column or 0) for part in parts]
    return keys != meant and not any(map(is_unknown_key, keys))


def _goes_with(wide: str, own: str, place: int) -> bool:
    """Whether a head means the same with some words before it, or is known with them alone.

    Behind words that say nothing but that figures are averages, it is one of a weighted average, or of what has no key, and does
    not say `average` itself.
    """
    key = column_key(f"{wide} {own}", place)
    alone = column_key(own, place)
    if is_bare_average(wide):
        return own != "" and not names_average(own) and (is_unknown_key(alone) or alone == key in WEIGHTED)
    return not is_unknown_key(key) and (alone == key or is_unknown_key(alone))


def _fill_strokes(found: Sequence[tuple[Cell, ...]], split: Sequence[tuple[Cell, ...]], grid: Grid) -> bool:
    """Whether each part of the cells that were split begins or ends with the stroke of its column, or has its middle, and is over no other."""
    parts = {cell for line in split for cell in line}.difference(cell for line in found for cell in line)
    shown = [[column] for column in grid.columns]
    flush = all(min(_off(part, shown)) <= 1 and len(_over(part, grid.columns)) == 1 for part in parts)
    return grid.strokes > 1 and flush


def has_known_heads(texts: Sequence[str], grid: Grid) -> bool:
    """Whether each column of figures below the lines of a head has a known head."""
    return known_heads(texts, grid) == len(grid.columns) - 1


def known_heads(texts: Sequence[str], grid: Grid) -> int:
    """How many columns below the lines of a head have a known head, each of another meaning."""
    return _known(head_cells(texts, grid))


def _placed(texts: Sequence[str], grid: Grid) -> list[tuple[Cell, ...]]:
    """The chunks of the lines of a head, each under the column it is most over."""
    ruled = grid.strokes > 1
    aligned = [] if ruled else geometry.align_heads(texts, grid.columns)
    return aligned or [tuple(geometry.place_heads(text, grid.columns, ruled=ruled)) for text in texts]


def _heads(lines: Sequence[Sequence[Cell]]) -> dict[int, str]:
    """The head of each column of figures that has one."""
    heads: dict[int, list[str]] = {}
    for cell in (cell for line in lines for cell in line if cell.column):
        heads.setdefault(cell.column or 0, []).append(cell.text)
    return {column: " ".join(texts) for column, texts in sorted(heads.items())}


def _keys(lines: Sequence[Sequence[Cell]]) -> list[str]:
    return [column_key(head, column) for column, head in _heads(lines).items()]


def _known(lines: Sequence[Sequence[Cell]]) -> int:
    """How many columns have a known head, each of another meaning, but that shares may be of two things."""
    keys = _keys(lines)
    known = {key for key in keys if key not in SHARES and not is_unknown_key(key)}
    return len(known) + min(len(SHARES), sum(key in SHARES for key in keys))


def _split(found: Sequence[tuple[Cell, ...]], columns: Sequence[Column]) -> list[tuple[Cell, ...]]:
    """The cells of a head, those that are over several columns split where their parts are over one column each."""
    lines = [*found]
    shown = [[column] for column in columns]
    for cell in (cell for line in lines for cell in line):
        if len(own := _over(cell, columns)) == 1:
            shown[own[0]].append(Column(cell.start, cell.end))
    for place, line in enumerate(found):
        taken = {own[0] for cell in line if len(own := _over(cell, columns)) == 1}
        for cell in line:
            at = lines[place].index(cell)
            ways = [
                [*lines[:place], (*lines[place][:at], *way, *lines[place][at + 1 :]), *lines[place + 1 :]]
                for way in _ways(cell, [column for column in _over(cell, columns) if column not in taken], shown)
            ]
            if ways:
                lines = _likeliest(ways)
                for part in set(lines[place]).difference(line):
                    shown[part.column or 0].append(Column(part.start, part.end))
    return lines


def _likeliest(ways: Sequence[list[tuple[Cell, ...]]]) -> list[tuple[Cell, ...]]:
    """Of the ways to split a cell of a head, the nearest first, the one with the most known heads.

    Of those, the one whose heads begin as heads do: `Scores` and `Number of Loans`, not `Scores Number of` and `Loans`.
    """
    return max(ways, key=lambda way: (_known(way), sum(map(beginning, _heads(way).values()))))


def _over(cell: Cell, columns: Sequence[Column]) -> list[int]:
    """The columns that a cell of a head is over."""
    return _over_columns(cell, columns) or [cell.column or 0]


def _over_columns(piece: Chunk | Cell, columns: Sequence[Column]) -> list[int]:
    return [place for place, column in enumerate(columns) if geometry.overlaps(piece.start, piece.end, column)]


def _ways(cell: Cell, own: Sequence[int], shown: Sequence[Sequence[Column]]) -> list[Sequence[Cell]]:
    """The ways to split a cell into parts that are each over one of its own columns, the nearest first.

    All parts are set alike, or else each in its own way: flush left, flush right or in the middle.
    """
    words = [*_WORD.finditer(cell.text)]
    if not 1 < len(own) <= len(words) <= _MOST_WORDS:
        return []
    found = []
    for cuts in combinations(range(1, len(words)), len(own) - 1):
        spans = [(words[first].start(), words[end - 1].end()) for first, end in pairwise((0, *cuts, len(words)))]
        parts = [
            Cell(column, cell.start + start, cell.start + end, cell.text[start:end])
            for column, (start, end) in zip(own, spans, strict=True)
        ]
        if all(_is_over(part, shown) for part in parts):
            offs = [_off(part, shown) for part in parts]
            start, end, middle = map(sum, zip(*offs, strict=True))
            found.append(((min(start, end, middle), sum(map(min, offs)), middle), parts))
    return [parts for _, parts in sorted(found, key=itemgetter(0))]


def _is_over(cell: Cell, shown: Sequence[Sequence[Column]]) -> bool:
    """Whether a head stands over its column: at either side, or in its middle."""
    start, end, middle = _off(cell, shown)
    return start == 0 or end == 0 or middle <= NEAR_HALVES


def _off(cell: Cell, shown: Sequence[Sequence[Column]]) -> tuple[int, int, int]:
    """How far the sides of a head, and its middle, are from those of its column, in halves of a character.

    Only the beginning of a head of the labels counts.
    """
    columns = shown[cell.column or 0]
    start = min(2 * abs(cell.start - column.start) for column in columns)
    if cell.column == 0:
        return start, start, start
    end = min(2 * abs(cell.end - column.end) for column in columns)
    return start, end, min(abs(cell.start + cell.end - sum(column)) for column in columns)
