"""The parts of a document where tables of any kind may be: the lines around figures, and what the looks ask of them all.

A page mark, the end of a `<TABLE>` and what is read already end a part, for no table goes on behind them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from itertools import chain

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.text import geometry
from tscc.text.lines import Column, Line
from tscc.text.parted_cells import has_cells
from tscc.text.printed import Kind, Piece, is_date, is_tag, names, printed_pieces
from tscc.text.remains import lay_out_lines
from tscc.text.source import DocumentPart, Source

_ABOVE_LINES = 20
"""Lines of the titles, heads and headings above the first figures of a table."""
_BELOW_LINES = 4
"""Lines of a label that wraps below its figures, and the rule of a total."""
_EDGE_CHARS = 1
"""How far the right edges of figures in one column may be apart: a closing bracket is one column right of the digits."""
_NEAR_ROWS = 14
_NEARBY_LINES = 8
"""Lines with figures that show the columns of a line above or below them."""
_LABEL_AND_DATE = 2
_LONG_CHARS = 60
_GAP = regex(r"\s\s|\.\.|\. \.|\d\s*$")
_NO_ROWS = frozenset({"<MULTIPLIER>", "<ARTICLE>", "<CIK>", "<NAME>", "<RESTATED>"})
"""Tags of a data schedule that say what the schedule is of, and in which scale."""
_END_OF_RELEASE = "-0-"
"""What ends a press release, with a date at most; elsewhere it is a zero."""
_PERIOD = regex(r"\d{1,4}(?:-\d+)? (?:years?|months?)", re.IGNORECASE)
"""A period as the head of a column: `1-3 years`."""
_LEGEND = regex(r"\s*<(/?)LEGEND>", re.IGNORECASE)
_END = regex(r"</(?:TABLE|TEXT)>|<FN>", re.IGNORECASE)
BODY_TAGS = frozenset({"S", "C"})
_TAG = regex(r"<(TABLE|CAPTION|S|C)>", re.IGNORECASE)


def find_pages(source: Source, part: DocumentPart, taken: Set[int]) -> Iterator[GenericPage]:
    """The parts of a document around figures, in order; `taken` are the numbers of lines that are read already."""
    spans = [source.line_span(number) for number in range(part.first_line, part.last_line + 1)]
    raw = [source.text[span.start : span.end] for span in spans]
    figured = [place for place, text in enumerate(raw) if part.first_line + place not in taken and has_cells(text)]
    if not figured:
        return
    wanted = set(chain(*(range(place - _ABOVE_LINES, place + _BELOW_LINES + 1) for place in figured)))
    inner, ends = _paragraphs(raw)
    wanted -= inner
    lines: list[Line] = []
    tags: list[str] = []
    tails: set[int] = set()
    blanks, tag, legend = 0, "", False
    for place, (span, (text, shift, stops)) in enumerate(zip(spans, lay_out_lines(raw), strict=True)):
        number = part.first_line + place
        if "|" in text:
            text = text.replace("|", " ").rstrip()
        if not text:
            blanks += 1
            continue
        if found_legend := _LEGEND.match(text):
            legend = not found_legend[1]
        end = number in source.page_lines or _is_page_mark(" ".join(text.split())) or _END.search(text)
        if end or number in taken or place not in wanted or found_legend or legend:
            if page := _page(lines, tags, tails):
                yield page
            lines, tags, tails, blanks = [], [], set(), 0
            tag = "" if end else tag
            continue
        if found := _TAG.findall(text):
            if found[0].upper() == "S" and tag in BODY_TAGS:
                _retag_head(lines, tags)
            blanks += tag in BODY_TAGS and found[0].upper() not in BODY_TAGS
            tag = found[0].upper()
            if terminal("lines", "TABLE_TAG").fullmatch(text.strip()):
                blanks += len(lines) - 1 in tails
                continue
            text = _TAG.sub(lambda each: " " * len(each[0]), text).rstrip()
        lines.append(
            Line(number=number, span=span, text=text, shift=shift, stops=stops, blanks_above=blanks, page_above=False)
        )
        tags.append(tag)
        blanks = 0
        if place in ends:
            tails.add(len(lines) - 1)
    if page := _page(lines, tags, tails):
        yield page


def _retag_head(lines: Sequence[Line], tags: list[str]) -> None:
    """Tag the last lines as those below `<CAPTION>`: a further line of `<S>` is below the head of a panel in the same table.

    They begin below the last row, or below the first blank line behind it.
    """
    first = len(lines)
    while first and tags[first - 1] in BODY_TAGS and not cells_of(printed_pieces(lines[first - 1].text)):
        first -= 1
    first = next((index for index in range(first, len(lines)) if lines[index].blanks_above), first)
    tags[first:] = ["CAPTION"] * (len(tags) - first)


def _is_page_mark(text: str) -> bool:
    """Whether a line divides pages: a tag, or the number of a page between dashes, `- 57 -`."""
    if text[0] == text[-1] == "-":
        return terminal("lines", "PAGE_NUMBER").fullmatch(text) is not None
    return terminal("lines", "PAGE_MARK").fullmatch(text) is not None


def _paragraphs(raw: Sequence[str]) -> tuple[set[int], set[int]]:
    """The places of lines in paragraphs but for the last of each, and those of the last, however short.

    A paragraph is two or more long lines without gaps, one directly below the other.
    """
    texts = [text.strip() for text in raw]
    long = [
        len(text) >= _LONG_CHARS and not geometry.is_strokes(text) and not text.isupper() and not _GAP.search(text)
        for text in texts
    ]
    beside = zip([False, *long], long, [*long[1:], False], strict=False)
    inner = {place for place, (above, here, below) in enumerate(beside) if here and (above or below)}
    ends = {place + 1 if _is_tail(raw, place) else place for place in inner if place + 1 not in inner}
    return inner - ends, ends


def _is_tail(raw: Sequence[str], last: int) -> bool:
    """Whether the line below a long line of a paragraph ends it: directly below, no further in, and without gaps."""
    below = raw[last + 1].rstrip() if last + 1 < len(raw) else ""
    text = below.lstrip()
    indent = len(raw[last]) - len(raw[last].lstrip())
    return bool(text) and "  " not in text and text[0] != "<" and len(below) - len(text) <= indent


def _page(lines: Sequence[Line], tags: Sequence[str], tails: Set[int]) -> GenericPage | None:
    """A part of a document, if it has lines with figures."""
    if not lines:
        return None
    page = GenericPage(lines, tags, tails)
    return page if any(page.figured) else None


class GenericPage:
    """Consecutive lines, with what the looks ask of them all."""

    def __init__(self, lines: Sequence[Line], tags: Sequence[str], tails: Set[int] = frozenset()) -> None:
        self.lines, self.tags, self.tails = lines, tags, tails
        """`tags` has for each line the last tag above it in its table: `TABLE`, `CAPTION`, `S`, or nothing.

        `tails` are the last lines of paragraphs.
        """
        self.above_caption = _above_captions(tags)
        self.small = [line.text.lower() for line in lines]
        self.pieces = [printed_pieces(line.text) for line in lines]
        self.strokes = [geometry.is_strokes(line.text) for line in lines]
        self.cells = without_lone([cells_of(pieces) for pieces in self.pieces], self.pieces)
        """The figures of each line that are not its label."""
        for index in range(1, len(lines)):
            if not self.cells[index] and not lines[index].blanks_above:
                above = index - 1 if self.cells[index - 1] or len(self.pieces[index - 1]) != 1 else index - 2
                self.cells[index] = _dates_below(self.cells[max(above, 0)], self.pieces[index])
        self.figured = [bool(cells) for cells in self.cells]
        self._rows = [index for index, figured in enumerate(self.figured) if figured]
        """The lines with figures."""
        self._row_above = [*_counted(self.figured)]
        """For each line, how many lines with figures are above it."""
        self._edges: dict[int, list[int]] = {}
        """The places among the lines with figures of those that have a figure end at a column."""
        for place, row in enumerate(self._rows):
            for cell in self.cells[row]:
                self._edges.setdefault(cell.end, []).append(place)
        self._merged: dict[tuple[int, int], list[Column]] = {}
        self.over: dict[int, bool] = {}
        """Of the lines that were asked, whether each is over the columns of the figures below; several facts ask it."""

    def touches(self, index: int) -> bool:
        """Whether a line has no blank line above it; false for the first line."""
        return 0 < index < len(self.lines) and not self.lines[index].blanks_above

    def rows_around(self, index: int, above: int, below: int) -> list[int]:
        """The nearest lines with figures, at most so many above and below a line, without the line itself."""
        at = self._row_above[index]
        after = at + self.figured[index]
        return self._rows[max(at - above, 0) : at] + self._rows[after : after + below]

    def ends_alike(self, index: int, end: int) -> bool:
        """Whether a figure of a line near a line with figures ends where one of it does, or one column beside."""
        own = self._row_above[index]
        for edge in range(end - _EDGE_CHARS, end + _EDGE_CHARS + 1):
            places = self._edges.get(edge, ())
            near = places[bisect_left(places, own - _NEAR_ROWS) : bisect_right(places, own + _NEAR_ROWS)]
            if any(place != own for place in near):
                return True
        return False

    def columns_below(self, index: int) -> list[Column]:
        """The columns of the figures of the next lines that have any, each as wide as its widest figure."""
        at = self._row_above[index] + self.figured[index]
        return self._columns(at, at + _NEARBY_LINES)

    def _columns(self, first: int, end: int) -> list[Column]:
        """The columns of some lines with figures, by their places among those lines."""
        found = self._merged.get((first, end))
        if found is None:
            found = geometry.merged(Column(*cell[:2]) for row in self._rows[first:end] for cell in self.cells[row])
            self._merged[first, end] = found
        return found


def _counted(figured: Sequence[bool]) -> Iterator[int]:
    count = 0
    for each in figured:
        yield count
        count += each


def _above_captions(tags: Sequence[str]) -> list[bool]:
    """For each line, whether a `<CAPTION>` is below it in its table and no other tag between."""
    found: list[bool] = []
    above = False
    for tag in reversed(tags):
        above = tag == "CAPTION" or (tag == "TABLE" and above)
        found.append(above and tag == "TABLE")
    return found[::-1]


def cells_of(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The figures of a line behind its label; a dash before words is none, nor is a number before them: `10.1  Agreement`.

    A date is one only behind a label, for several dates are heads. All that is behind the tag of a data schedule is a cell, but
    for its scale.
    """
    if len(pieces) > 1 and is_tag(pieces[0]):
        return () if pieces[0].text in _NO_ROWS else tuple(pieces[1:])
    dates = [piece for piece in pieces if piece.kind is Kind.QUANTITY and is_date(piece.text)]
    if pieces and pieces[0].text == _END_OF_RELEASE and len(dates) == len(pieces) - 1:
        return ()
    if dates and (len(pieces) != _LABEL_AND_DATE or len(dates) == len(pieces)):
        pieces = [piece for piece in pieces if piece not in dates]
    last = max(
        (place for place, piece in enumerate(pieces) if not piece.counts or (not place and names(piece))), default=-1
    )
    found = [
        piece
        for place, piece in enumerate(pieces)
        if piece.counts and (place > 0 or last < 0) and not (piece.kind is Kind.NIL and place + 1 == last)
    ]
    if found and all(_PERIOD.fullmatch(piece.text) for piece in found) and _are_heads(pieces):
        return ()
    return tuple(found)


def _are_heads(pieces: Sequence[Piece]) -> bool:
    """Whether pieces are the heads of columns, some of them periods: the first is one, or two or more behind it are texts."""
    texts = [piece for piece in pieces[1:] if piece.kind is Kind.TEXT]
    return len(texts) > (0 if _PERIOD.fullmatch(pieces[0].text) else 1)


def _dates_below(above: Sequence[Piece], pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The dates behind a label, perhaps of two lines, if each is below a figure of the row above; elsewhere they are heads."""
    dates = tuple(pieces[1:])
    if not above or len(dates) < len(above) or is_date(pieces[0].text) or not all(is_date(date.text) for date in dates):
        return ()
    columns = [Column(*cell[:2]) for cell in above]
    return dates if all(geometry.nearest(*date[:2], columns) is not None for date in dates) else ()


def without_lone(cells: Sequence[tuple[Piece, ...]], pieces: Sequence[Sequence[Piece]]) -> list[tuple[Piece, ...]]:
    """The figures of lines, without one that is alone on its line and ends where no figure of another line ends.

    It is an amount on a page of titles; the sum of a column ends where the column does.
    """
    ends = {cell.end for each, all_of in zip(cells, pieces, strict=True) if len(all_of) > 1 for cell in each}
    near = {end + off for end in ends for off in range(-_EDGE_CHARS, _EDGE_CHARS + 1)}
    return [
        each if len(all_of) > 1 or any(cell.end in near for cell in each) else ()
        for each, all_of in zip(cells, pieces, strict=True)
    ]
