"""What a line of a table of any kind is made of: its label and its cells, by the gaps between them.

Pure functions over the text of lines. A table of a term sheet has columns that its ruler shows and cells of known types; here
any text may be a table, so a piece says whether it is printed as a figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.text.geometry import DOCUMENT_LINES, EARLIER_LINES, chunks, is_strokes
from tscc.text.lines import Chunk

_LEADERS = regex(r"(?:\.{2,}|\.?(?: \.(?!\d+ ?%)){2,}| \.(?=  ))(?: |\.(?!\d)|(?<= \. )\.(?!\d+ ?%))*")
"""Dots between a label and its figure: `Total......  5`, `Total . . . .  5`, `Total. . . .  5`, `Total (a) .  5`, `Voting . . . .14`.

They have no point of a share: `Fee ..... .009%`.
"""
_LEADERS_TO_POINT = regex(r"(?:\.{2,}|\.?(?: \.(?!\d)){2,}| \.(?=  ))(?: |\.(?!\d))*")
"""The same, where figures have no digit before the point: the last of the dots may be the point, `. . . .34    .63`."""
_POINTED = regex(r" [$(]*\.\d")
LETTER_SLASH = r"[a-z]/"
"""A footnote mark of some issuers, `463a/`, `18.8 c/`; other words end so too, `Automotive/`."""
_CELL = regex(rf"(?:{pattern('figures', 'PRINTED')}(?:{LETTER_SLASH})?|{pattern('figures', 'NIL')})(?!\S)")
_APART = regex(rf"(?<=[\d)%-]) (?:\*{{1,3}}|{LETTER_SLASH}|\([a-z]\))\Z")
"""A mark one blank behind a figure: `$8,565 *`, `(862) (a)`."""
_NIL = regex(pattern("figures", "NIL"), re.IGNORECASE)
_YEAR = regex(rf"{pattern('figures', 'YEAR')}(?:{pattern('figures', 'MARK')})*")
_YEAR_CLOSED = regex(rf"{pattern('figures', 'YEAR')}\)")
"""The end of a text in brackets: `(1,776 in  2000)`."""
_GROUPED = regex(r"(?:\$ ?)?\(?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?")
"""A figure whose thousands are apart, with nothing that could make it anything else: `$ 61,060`, `(4,327)`."""
_MEANT = regex(r"[$(]*\d[\d,.]*\d[%)]*")
"""What is meant as a figure though its digits are grouped oddly: `1,,234`, `12,34`."""
_FRACTION = regex(r"(?:\$ ?)?\d{1,3}[- ]\d{1,2}/\d{1,2}%?|\d{1,2}/\d{1,2}%")
_RANGE = rf"{pattern('figures', 'PRINTED')}(?: ?-+ |-+| ?(?:to|thru|through) ?){pattern('figures', 'PRINTED')}"
_QUANTITY = regex(
    rf"{pattern('figures', 'PRINTED')} ?(?:{pattern('figures', 'VARIANCE')}|\({_RANGE}\))|"
    r"\d[\d,.]*(?: ?(?:-|to) ?\d[\d,.]*)? (?:months?|mos?\.?|years?|yrs?\.?|days?|weeks?|bps|shares|units|hours?)|"
    r"\d+(?:\.\d+|-\d+) ?/ ?\d+(?:\.\d+|-\d+)|0\d*[1-9]\d*|(?-i:Yes|YES|No)",
    re.IGNORECASE,
)
"""A number with its unit, its variance or its range, a range, a pair, or a number that is a name: `18-36 months`, `2.51 / 2.72`, `07030`."""
_DATE = regex(pattern("figures", "DATE"), re.IGNORECASE)
_MONTH = regex(pattern("figures", "MONTH_AND_YEAR"))
_WHOLE = regex(
    rf"{_RANGE}|"
    rf"{pattern('figures', 'PHONE')}",
    re.IGNORECASE,
)
"""Figures that are one text: the edges of a band, `7.001% - 7.500%`, a telephone number."""
_TAGGED = regex(r"(<(?!F\d)[A-Z][A-Z0-9&-]*>) *(?=\S)")
"""The tag that is the label of a line of a data schedule, `<PERIOD-TYPE> 6-MOS`; `<F1>` is a footnote mark."""
_BRACKETED = regex(r"\[(?:\$ ?)?\d[\d,]*(?:\.\d+)?%?\]%?")
"""A figure that may change: `[$90,000,000]`, `[6.50]%`."""
_BLANK = regex(r"(?:\$ ?)?\[[ _]*\]%?")
"""One that is not known yet: `[ ]`, `[______]%`."""
_STROKES = regex(r"[-=_]{4,}")
"""Strokes beside a label, below the figures of its row."""
_SIGN = regex(r"\$(?!\S)")
_ENDS_IN_SIGN = regex(r"\S \$\Z")
"""A label one blank before the `$` of its first figure: `Capital expenditures(2) $   973,294`."""
_BAND_BLANKS = 2
"""Blanks around the dash of a band at the beginning of a line: `10.76 -  15.81`."""
_EXHIBIT = regex(r"ex(?:hibit)?(?:\s+|-)[\w.-]{1,8}(?:\s?\(\w{1,4}\))*", re.IGNORECASE)
_PERIOD = regex(
    r"[12][90]\d\d\b|\b(?:quarter|months?|years?|weeks?|ended|ending|as of|"
    r"jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?\b"
)
_ITEM = regex(r"\(?(?:[A-Za-z]|\d{1,2}|[ivx]{1,4})[.)]")
_PAGE = regex(r"[A-Z]?-?\d{1,3}|[ivx]{1,5}")
_OPENING = frozenset({"$", "(", "$("})
_CLOSING = frozenset({"%", ")", ")%", "%)"})
_FARTHEST_SIGN_BLANKS = 14
"""Blanks between a `$` and its figure, which are set flush to the two sides of a column."""
_FARTHEST_CLOSING_BLANKS = 3


class Kind(IntEnum):
    """What a piece of a line is printed as."""

    TEXT = 0
    FIGURE = 1
    NIL = 2
    """A cell that says there is no figure: `--`, `N/A`, `[ ]`."""
    YEAR = 3
    ODD = 4
    """A figure whose digits are grouped oddly."""
    QUANTITY = 5
    """A number with its unit, a pair of numbers, one that is a name, or a date, which stays a text."""


class Piece(NamedTuple):
    """A label or a cell of a line, by its columns on the line."""

    start: int
    end: int
    text: str
    kind: Kind

    @property
    def counts(self) -> bool:
        """Whether it is a figure, or says that there is none."""
        return self.kind in (Kind.FIGURE, Kind.NIL, Kind.ODD, Kind.QUANTITY)


def names(piece: Piece) -> bool:
    """Whether a piece at the beginning of a line is a label, though it may be a cell elsewhere: `20 shares`, `1998`."""
    return piece.kind not in (Kind.FIGURE, Kind.NIL)


@lru_cache(DOCUMENT_LINES)
def printed_pieces(text: str) -> tuple[Piece, ...]:
    """The pieces of a line: texts between gaps of two blanks or leader dots, and each figure of a run of figures."""
    if is_strokes(text):
        return ()
    leaders = _LEADERS_TO_POINT if len(_POINTED.findall(text)) > 1 else _LEADERS
    bare = leaders.sub(lambda dots: " " * len(dots[0]), text)
    found = (piece for chunk in chunks(bare) if not _STROKES.fullmatch(chunk.text) for piece in _split(chunk))
    pieces = tuple(_with_band([*_closed(_opened([*found], bare))], bare))
    return pieces if bare == text else tuple(_behind_dots(pieces, text))


def _behind_dots(pieces: Sequence[Piece], text: str) -> Iterator[Piece]:
    """The pieces, a month behind leader dots as a value: `Collection Period ........  October 1999`."""
    for piece in pieces:
        dotted = piece.kind is Kind.TEXT and text[: piece.start].rstrip().endswith("..")
        yield piece._replace(kind=Kind.QUANTITY) if dotted and _MONTH.fullmatch(piece.text) else piece


def forget_pieces() -> None:
    """Forget the pieces of lines of earlier documents once they are many, before the next one is read."""
    if printed_pieces.cache_info().currsize > EARLIER_LINES:
        printed_pieces.cache_clear()


def _with_band(pieces: Sequence[Piece], text: str) -> Sequence[Piece]:
    """The pieces of a line, the edges of a band at its beginning as one text."""
    if [piece.kind for piece in pieces[:3]] != [Kind.FIGURE, Kind.NIL, Kind.FIGURE]:
        return pieces
    lower, dash, upper, *others = pieces
    if dash.text.strip("-") or max(dash.start - lower.end, upper.start - dash.end) > _BAND_BLANKS:
        return pieces
    return [Piece(lower.start, upper.end, text[lower.start : upper.end], Kind.TEXT), *others]


def is_band(text: str) -> bool:
    """Whether a text is the two edges of a band: `$0.30 - $0.50`."""
    return _WHOLE.fullmatch(" ".join(text.split())) is not None


def is_tag(piece: Piece) -> bool:
    """Whether a piece is the tag of a line of a data schedule: `<PERIOD-TYPE>`."""
    return piece.text[:1] == "<" and _TAGGED.match(f"{piece.text}.") is not None


def names_exhibit(text: str) -> bool:
    """Whether a text is the name of an exhibit, as above a title: `Exhibit 99(a)`, `EX-99.1`."""
    return _EXHIBIT.fullmatch(text.strip()) is not None


def names_period(text: str) -> bool:
    """Whether a text names a year, a month or a period, as heads do."""
    return _PERIOD.search(text.lower()) is not None


def is_page_number(text: str) -> bool:
    """Whether a text may be the number of a page, as in a table of contents: `12`, `S-3`, `iv`."""
    return _PAGE.fullmatch(text) is not None


def is_item(text: str) -> bool:
    """Whether a text is the number or the letter of a line: `(a)`, `2.`."""
    return _ITEM.fullmatch(text) is not None


def is_date(text: str) -> bool:
    """Whether a text is a date, whatever its form."""
    return _DATE.fullmatch(text) is not None


@lru_cache(maxsize=1024)
def kind_of(text: str) -> Kind:
    """What a text is printed as."""
    if _GROUPED.fullmatch(text):
        return Kind.FIGURE  # asked first, for speed: most figures are so
    text = _APART.sub("", text)
    if _NIL.fullmatch(text) or _BLANK.fullmatch(text):
        return Kind.NIL
    if _YEAR_CLOSED.fullmatch(text):
        return Kind.TEXT
    if _YEAR.fullmatch(text):
        return Kind.YEAR
    if _QUANTITY.fullmatch(text) or is_date(text):
        return Kind.QUANTITY
    if _CELL.fullmatch(text) or _FRACTION.fullmatch(text) or _BRACKETED.fullmatch(text):
        return Kind.FIGURE
    return Kind.ODD if _MEANT.fullmatch(text) else Kind.TEXT


def _split(chunk: Chunk) -> Iterator[Piece]:
    """A chunk as one piece, or as its figures where it has nothing else: `$(4,327) $(5,267)`."""
    if tag := _TAGGED.match(chunk.text):
        yield Piece(chunk.start, chunk.start + len(tag[1]), tag[1], Kind.TEXT)
        yield from _split(Chunk(chunk.start + tag.end(), chunk.end, chunk.text[tag.end() :]))
        return
    if _ENDS_IN_SIGN.search(chunk.text):
        yield from _split(Chunk(chunk.start, chunk.end - 2, chunk.text[:-2]))
        yield Piece(chunk.end - 1, chunk.end, "$", Kind.TEXT)
        return
    kind = kind_of(chunk.text)
    several = kind is Kind.TEXT and " " in chunk.text and not _WHOLE.fullmatch(chunk.text)
    parts = [*_parts(chunk)] if several else []
    if parts:
        yield from parts
    else:
        yield Piece(*chunk, kind)


def _parts(chunk: Chunk) -> Iterator[Piece]:
    """The figures of a chunk that has nothing else, each behind one blank; nothing if it has anything else."""
    found: list[Piece] = []
    place = 0
    while place < len(chunk.text):
        cell = _CELL.match(chunk.text, place) or _MEANT.match(chunk.text, place) or _SIGN.match(chunk.text, place)
        if cell is None or (cell.end() < len(chunk.text) and chunk.text[cell.end()] != " "):
            return
        found.append(Piece(chunk.start + place, chunk.start + cell.end(), cell[0], kind_of(cell[0])))
        place = cell.end() + 1
    yield from found


def _opened(pieces: Sequence[Piece], text: str) -> Iterator[Piece]:
    """The pieces, a `$` or a bracket that stands alone joined with the figure behind it."""
    opening: Piece | None = None
    for piece in pieces:
        if opening is not None:
            near = piece.start - opening.end <= _FARTHEST_SIGN_BLANKS
            joined = opening.text + piece.text
            figure = kind_of(joined) is not Kind.TEXT or (opening.text == "$" and is_band(piece.text))
            if figure and near and not piece.text.startswith("$"):
                piece = Piece(opening.start, piece.end, text[opening.start : piece.end], kind_of(joined))
            else:
                yield _unopened(opening)
        opening = piece if piece.text in _OPENING else None
        if opening is None:
            yield piece
    if opening is not None:
        yield _unopened(opening)


def _unopened(piece: Piece) -> Piece:
    """A `$` without a figure, which says that there is none; a bracket is a text."""
    return piece._replace(kind=Kind.NIL) if piece.text == "$" else piece


def _closed(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """The pieces, a percent sign or a bracket that stands alone joined with the figure before it."""
    last: Piece | None = None
    for piece in pieces:
        if last is not None:
            near = piece.start - last.end <= _FARTHEST_CLOSING_BLANKS
            if piece.text in _CLOSING and last.kind is not Kind.TEXT and near:
                joined = last.text + piece.text
                gap = " " * (piece.start - last.end)
                last = Piece(last.start, piece.end, last.text + gap + piece.text, kind_of(joined))
                continue
            yield last
        last = piece
    if last is not None:
        yield last
