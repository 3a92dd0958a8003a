"""Geometry: which characters of a line are in which column.

Pure functions over the text of lines; nothing here knows what a word means.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.text.lines import Cell, Chunk, Column
from tscc.text.tabs import STOPS, Tabs

# a NUL has replaced a gap; behind leader dots one blank is a gap, behind spaced ones before a figure, and before a `$` that is
# set apart from its figure
_CHUNK = regex(r"[^\s\0]+(?:(?<!\.{4}) (?!\$ {2,}\d)(?:(?<!\. \. \. )|(?![$(]*\d))[^\s\0]+)*")
_LEADERS = regex(r"(?<=[\d%)]) (?: *\.){2,}(?= +\$? *\.?\d)")
"""Leader dots between two figures: `10  . . . . $   400,000`, `10 ..... $ 400,000`."""
_GLUED = regex(r"\.(?<=\.{5})(?=\$?\d[\d,]*[.,]\d)")
"""The last of leader dots with no blank before a figure, which has a point or a comma of its own: `Iowa ......12.60%`."""
_FIRST_FIGURE = regex(r"\S(?:  +|\.{2,} *|(?: \.){2,} *)\$? *\d")
"""The beginning of a figure behind a gap, or behind leader dots."""
_ESCAPED = regex(r"(?:- )+(?=-)")
_EDGE = regex(rf"(?:[<>]=?\s*)?{pattern('figures', 'AMOUNT')}")
_CONNECTED = regex(r"(?:-+|to|thru|through|<=?)(?:\s|$)", re.IGNORECASE)
_OPEN = regex(rf"(?:{_EDGE.pattern}\s*(?:-+|to|thru|through|<=?)|[<>]=?)?\s*\$?", re.IGNORECASE)
"""A band without its second edge yet: `$100,001  -`."""
DOCUMENT_LINES, _NEARBY_LINES = 65_536, 1024
"""How many lines have their geometry cached: those of a large document, read several times, or those around a line."""
EARLIER_LINES = 4096
"""How many lines of earlier documents are kept, of which many filings print some alike."""
_BLANK = (
    "\0\t\n\v\f\r\x1a\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
"""What a blank line consists of: all that `\\s` matches, such as U+2028, and what separates chunks or ends a file of DOS."""
_NO_BREAK = str.maketrans(
    dict.fromkeys("\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f", " ")
)
"""Blanks of a word processor, each as wide as a blank in a file of text."""
_CUT_CHARS = 2
"""How far a head may reach into the column beside its own."""
_WORD = regex(r"\S+")
_FIGURE = regex(rf"\$|{pattern('figures', 'CELL')}|{pattern('figures', 'LOOK_ALIKE')}+|{pattern('figures', 'NOTHING')}")
"""A cell meant as a figure, even one whose every digit is misread, such as `l`."""
_MARK = regex(pattern("figures", "NUMBER_MARK"))
"""A footnote mark, one blank behind its label: `3. Mortgage Insurance (1)`."""


def with_blanks(text: str) -> str:
    """A text with blanks for those of a word processor."""
    return text if text.isascii() else text.translate(_NO_BREAK)


Laid = tuple[str, int, tuple[int, ...]]
"""A line as `lay_out` gives it: its text, its shift, and the offset of each of its characters if they are moved."""


def lay_out(raw: str, tabs: Tabs = STOPS) -> Laid:
    """A line with tabs expanded, how far an escape shifted it, and the offsets of its characters if it had tabs."""
    text = with_blanks(raw.rstrip(_BLANK))
    escape = _ESCAPED.match(text)
    shift = escape.end() if escape else 0
    if "\t" not in text and "\f" not in text:
        return text[shift:], shift, ()
    laid: list[str] = []
    stops: list[int] = []
    for offset, character in enumerate(text[shift:], shift):
        width = tabs.blanks(len(laid)) if character == "\t" else 1
        laid.extend(" " * width if character in "\t\f" else character)
        stops.extend([offset] * width)
    return "".join(laid).rstrip(), 0, tuple(stops)


@lru_cache(DOCUMENT_LINES)
def chunks(text: str) -> tuple[Chunk, ...]:
    """The runs of words between gaps of two blanks or more, or behind leader dots: `Total    875` has two."""
    return tuple(Chunk(found.start(), found.end(), found.group()) for found in _CHUNK.finditer(_unled(text)))


def _unled(text: str) -> str:
    """A text with blanks for the leader dots between its figures: `Iowa . . .  10  . . . $400,000`; those of a label are its own."""
    if ". ." not in text and ".." not in text:
        return text  # asked first, for speed
    text = _GLUED.sub(" ", text)
    first = _FIRST_FIGURE.search(text)
    if first is None:
        return text
    return text[: first.end()] + _LEADERS.sub(lambda dots: " " * len(dots[0]), text[first.end() - 1 :])[1:]


def forget_lines() -> None:
    """Forget the lines of earlier documents once they are many, before the next one is read."""
    if chunks.cache_info().currsize > EARLIER_LINES:
        chunks.cache_clear()


@lru_cache(_NEARBY_LINES)
def pieces(text: str, below: str = "") -> tuple[Chunk, ...]:
    """The chunks of a row, a `$` joined with the figure behind it, and spaced leader dots with the label before them.

    Where the line below has nothing but the second edge of a band, that of the row is not beside its first edge.
    """
    found: list[Chunk] = []
    for chunk in _with_band_whole(chunks(text), text, 0 if _EDGE.fullmatch(below.strip()) else len(text)):
        if found and (found[-1].text == "$" or (len(found) == 1 and not chunk.text.strip(". "))):
            found[-1] = Chunk(found[-1].start, chunk.end, text[found[-1].start : chunk.end])
        else:
            found.append(chunk)
    return tuple(found)


def _with_band_whole(found: Sequence[Chunk], text: str, limit: int) -> list[Chunk]:
    """The chunks, with a band printed with gaps joined as far as it ends before a limit: `$100,001  -  $150,000`.

    Leader dots may be behind it: `121  -  180.......`.
    """
    end = 1
    while end < len(found) and found[end].end <= limit:
        label, following = text[found[0].start : found[end - 1].end], found[end].text
        continues = _OPEN.fullmatch(label) and _is_edge_of(following.rstrip(" ."), label)
        if not continues and not (_EDGE.fullmatch(label) and _CONNECTED.match(following)):
            break
        end += 1
    if not found:
        return []
    return [Chunk(found[0].start, found[end - 1].end, text[found[0].start : found[end - 1].end]), *found[end:]]


def _is_edge_of(text: str, label: str) -> bool:
    """Whether a text is printed like the first edge of a band; a count behind `$100,001 through` is not."""
    if not text:
        return False
    alike = label.strip()[-1] == "$" or all((sign in text) == (sign in label) for sign in "$.%")
    return text[0] in "$0123456789." and alike and ("," in text or "," not in label)


def is_strokes(text: str) -> bool:
    """Whether a text is the underline of a heading or a rule, or blank."""
    return not text.strip("-=_ ")


def is_ruler(text: str) -> bool:
    """Whether a text is strokes, as a ruler of a table is."""
    return terminal("figures", "RULER").fullmatch(text) is not None


def segments(text: str) -> list[Column]:
    """The strokes of a ruler: `-----   ----` has two."""
    return [Column(found.start(), found.end()) for found in terminal("figures", "STROKE").finditer(text)]


def overlap(start: int, end: int, column: Column) -> int:
    """The number of characters that two ranges share; negative if they are apart."""
    left, right = column
    return (end if end < right else right) - (start if start > left else left)


def overlaps(start: int, end: int, column: Column) -> bool:
    """Whether two ranges share a character."""
    left, right = column
    return (end if end < right else right) > (start if start > left else left)


def merged(columns: Iterable[Column]) -> list[Column]:
    """What some columns cover, from left to right; those that overlap are one."""
    found: list[Column] = []
    for start, end in sorted(columns):
        if found and start < found[-1].end:
            found[-1] = Column(found[-1].start, max(end, found[-1].end))
        else:
            found.append(Column(start, end))
    return found


def nearest(start: int, end: int, columns: Sequence[Column]) -> int | None:
    """The column a range is in: the one it overlaps most, or None if it overlaps none."""
    best, shared = None, 0
    for index, (left, right) in enumerate(columns):
        common = (end if end < right else right) - (start if start > left else left)  # as `overlap`, asked most often
        if common > shared:
            best, shared = index, common
    return best


def split_between(pieces: Sequence[Chunk], columns: Sequence[Column]) -> list[Chunk]:
    """The chunks, with one that fills two columns split at the one blank between them: `Cut-off Date Outstanding`."""
    cuts = {left.end for left, right in pairwise(columns) if right.start == left.end + 1}
    split: list[Chunk] = []
    for piece in pieces:
        start = piece.start
        for cut in sorted({place for cut in cuts if (place := _blank_near(piece, cut)) is not None}):
            split.append(Chunk(start, cut, piece.text[start - piece.start : cut - piece.start]))
            start = cut + 1
        split.append(Chunk(start, piece.end, piece.text[start - piece.start :]))
    return split


def _blank_near(piece: Chunk, cut: int) -> int | None:
    """The place of the blank of a chunk at a place or nearest to it; none where no blank is near, or the chunk is beside it."""
    near = (cut + off for off in (0, -1, 1, -_CUT_CHARS, _CUT_CHARS))
    inside = (place for place in near if piece.start < place < piece.end - 1)
    return next((place for place in inside if piece.text[place - piece.start] == " "), None)


def closest(start: int, end: int, columns: Sequence[Column]) -> int:
    """The column a range is in, or else the nearest one."""
    shared = [overlap(start, end, column) for column in columns]
    return shared.index(max(shared))


@lru_cache(_NEARBY_LINES)
def cells(text: str, columns: tuple[Column, ...]) -> tuple[Cell, ...]:
    """The cells of a row: its label in the first column, its figures in the others.

    A `$` and the figure behind it are one cell; a figure one blank behind a label that reaches into its column is a
    cell of its own. A piece that is in no column has the column None.
    """
    found: list[Cell] = []
    for chunk in _split_at_figures(_with_band_whole(chunks(text), text, columns[1].start), columns):
        column = 0 if chunk.start < columns[0].end else nearest(chunk.start, chunk.end, columns)
        if column is None and not _FIGURE.fullmatch(chunk.text.replace(" ", "")) and chunk.end <= columns[1].start:
            column = 0
        last = found[-1] if found else None
        dollar = last is not None and last.text == "$"
        if last is not None and (dollar or (chunk.text == "%" and last.column != 0)) and column in (None, last.column):
            found[-1] = _joined(last, chunk, column if dollar and column is not None else last.column, text)
        elif dollar and last is not None and last.column is None:
            found[-1] = _joined(last, chunk, column, text)
        elif last is not None and column == 0 and last.column == 0:
            found[-1] = _joined(last, chunk, 0, text)
        else:
            found.append(Cell(column, *chunk))
    return tuple(found)


def _joined(cell: Cell, chunk: Chunk, column: int | None, text: str) -> Cell:
    """A cell joined with the chunk behind it."""
    return Cell(column, cell.start, chunk.end, text[cell.start : chunk.end])


def _split_at_figures(pieces: list[Chunk], columns: Sequence[Column]) -> list[Chunk]:
    """The chunks, with one that spans several columns split before each figure that follows a single blank."""
    split: list[Chunk] = []
    for piece in pieces:
        several = sum([overlaps(piece.start, piece.end, column) for column in columns]) > 1
        if " " not in piece.text or not (several or _reaches(piece, columns)):
            split.append(piece)
            continue
        start = piece.start
        words = [(piece.start + word.start(), piece.start + word.end()) for word in _WORD.finditer(piece.text)]
        for place, ((_, before), (after, end)) in enumerate(pairwise(words), 1):
            figure = piece.text[after - piece.start : end - piece.start]
            under = nearest(*(words[place + 1] if figure == "$" and words[place + 1 :] else (after, end)), columns)
            meant = _FIGURE.fullmatch(figure) and not _MARK.fullmatch(figure)
            if under and meant and nearest(start, before, columns) != under:
                split.append(Chunk(start, before, piece.text[start - piece.start : before - piece.start]))
                start = after
        split.append(Chunk(start, piece.end, piece.text[start - piece.start :]))
    return split


def _reaches(piece: Chunk, columns: Sequence[Column]) -> bool:
    """Whether words left of all columns but that of the labels reach to a figure in the next: `Totals $30,453,066.78`."""
    words, _, last = piece.text.rpartition(" ")
    return piece.start < columns[1].start < piece.end and last[:1] == "$" and not any(map(str.isdigit, words))


def place_heads(text: str, columns: Sequence[Column], *, ruled: bool) -> list[Cell]:
    """The chunks of a line of a head, each under its column.

    Without a ruler a chunk that is above figures is their head. What is above none is above a column as wide as its head
    may be, from the end of the one before; what begins above the labels is their head.
    """
    found = chunks(text)
    if ruled:
        return [Cell(closest(chunk.start, chunk.end, columns), *chunk) for chunk in split_between(found, columns)]
    return [Cell(_head_place(chunk, columns), *chunk) for chunk in found]


def _head_place(chunk: Chunk, columns: Sequence[Column]) -> int:
    """The column that a chunk of a head without a ruler is above."""
    if chunk.start < columns[0].end:
        return 0
    under = nearest(chunk.start, chunk.end, columns)
    if under is not None:
        return under
    wide = (columns[0], *(Column(left.end, right.end) for left, right in pairwise(columns)))
    return closest(chunk.start, chunk.end, wide)


def align_heads(texts: Sequence[str], columns: Sequence[Column]) -> list[tuple[Cell, ...]]:
    """The chunks of the lines of a head that no strokes are below, each under its column.

    The fullest line of the head shows where the heads are, if it has one for each column; not where a chunk is over two of them.
    """
    lines = [chunks(text) for text in texts]
    shown = [Column(chunk.start, chunk.end) for chunk in max(lines, key=len, default=())]
    if len(shown) == len(columns) - 1 and not overlaps(*shown[0], columns[0]):
        shown.insert(0, columns[0])
    across = any(sum(overlaps(*chunk[:2], each) for each in shown) > 1 for line in lines for chunk in line)
    if len(shown) != len(columns) or across:
        return []
    return [tuple(Cell(closest(chunk.start, chunk.end, shown), *chunk) for chunk in line) for line in lines]
