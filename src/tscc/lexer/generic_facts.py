"""The facts of `grammar/generic_looks.toml`: what can be said of a line that may be of a table of any kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.lexer.facts.registry import registered
from tscc.lexer.generic_page import BODY_TAGS, GenericPage
from tscc.lexer.titles import CENTRE_CHARS
from tscc.text import geometry
from tscc.text.printed import Kind, Piece, is_item, is_page_number, names_exhibit, names_period
from tscc.vocabulary.scales import DOLLARS, scale_of

GenericFact = Callable[[GenericPage, int], bool]
FACTS: dict[str, GenericFact] = {}
"""Every fact, by its name."""

_PROSE_WORDS = 8
_PROSE_CHARS = 50
_WIDE_GAP_BLANKS = 4
_WIDEST_LABEL_CHARS = 66
_NEAR_LINES = 14
"""Lines between a line of a head or of a label and the figures it belongs to."""
_HEAD_LINES = 4
_FEWEST_STROKES, _FEWEST_SPEEDS = 2, 3
_EDGE_CHARS = 1
_SMALL = regex(r"[a-z]")
_WORD = regex(r"[A-Za-z]{2,}")
_INDEX = regex(r"exhibits?\b.*\b(?:no|number|page|description)|\bpage\b|table of contents")
_CONTACT = regex(r"\d\d\d[-. )] ?\d\d\d\d\b|[a-z][a-z],? +\d{5}\b|telephone|facsimile|\bfax\b|\bsuite\b|@[a-z]")
_FILE_NUMBER = regex(r"(?<![\d,.-])(?:\d{1,3}-\d{3,7}(?:-\d{2,7})?|\d\d-?\d{7})(?![\d,.-])")
_ENDED = regex(r"[.;]\"?$")
_SPEED = regex(r"(\d{1,4})(?:%|(?:-\d+)? (?:years?|months?|days?))", re.IGNORECASE)
"""A speed, or a period, as the head of a column: `250%`, `1-3 years`."""
_SENTENCE = regex(r"\.\"?$")


fact = registered(FACTS)


@fact
def figured(page: GenericPage, index: int) -> bool:
    """Has a figure, or a sign that there is none, behind a label."""
    return page.figured[index]


@fact
def strokes(page: GenericPage, index: int) -> bool:
    """Nothing but strokes: `-----   -----`."""
    return page.strokes[index]


@fact
def aligned(page: GenericPage, index: int) -> bool:
    """Most figures end where figures of the lines around it end."""
    cells = page.cells[index]
    return bool(cells) and 2 * sum(page.ends_alike(index, cell.end) for cell in cells) >= len(cells)


@fact
def several(page: GenericPage, index: int) -> bool:
    """Two figures or more."""
    return len(page.cells[index]) > 1


@fact
def amounts(page: GenericPage, index: int) -> bool:
    """A figure with a `$`, a `%`, a thousands separator, a decimal point or a bracket, or a dash."""
    return any(
        cell.kind is not Kind.QUANTITY and (cell.kind is Kind.NIL or not cell.text.isalnum())
        for cell in page.cells[index]
    )


@fact
def prose(page: GenericPage, index: int) -> bool:
    """A line of running text: long, with many words and few gaps, or justified by gaps between its words.

    So is the last line of a paragraph, however short; what is in brackets and states a scale is none.
    """
    if index in page.tails:
        return True
    text = page.lines[index].text.strip()
    if len(text) < _PROSE_CHARS or len(_WORD.findall(text)) < _PROSE_WORDS - 2 or not _SMALL.search(text):
        return False
    if text[0] + text[-1] == "()" and scaled(page, index):
        return False
    pieces = page.pieces[index]
    if _SENTENCE.search(text) and len(_WORD.findall(text)) >= _PROSE_WORDS - 2 and len(pieces) == 1:
        return True
    texts = [piece for piece in pieces if not piece.counts and " " in piece.text]
    label = pieces[1 if is_item(pieces[0].text) else 0]
    if any(piece.text.count(" ") >= _PROSE_WORDS - 3 for piece in texts if piece != label) or _is_justified(pieces):
        return True
    if len(_WORD.findall(text)) < _PROSE_WORDS or (at_left(page, index) and _may_be_label(page, index, text)):
        return False
    return sum(len(piece.text) for piece in texts) >= _PROSE_CHARS


def _may_be_label(page: GenericPage, index: int, text: str) -> bool:
    """Whether a text left of all figures may be a label: it is not long, or touches a row."""
    on_row = page.touches(index + 1) and page.figured[index + 1]
    return len(text) < _WIDEST_LABEL_CHARS or on_row or (page.touches(index) and page.figured[index - 1])


def _is_justified(pieces: Sequence[Piece]) -> bool:
    """Whether no gap of a line is wide, and some gaps are between words."""
    gaps = [(left, right) for left, right in pairwise(pieces)]
    return all(right.start - left.end < _WIDE_GAP_BLANKS for left, right in gaps) and any(
        left.kind is right.kind is Kind.TEXT for left, right in gaps
    )


@fact
def lower(page: GenericPage, index: int) -> bool:
    """Begins with a small letter, as the rest of a label does."""
    return page.lines[index].text.lstrip()[:1].islower()


@fact
def touching(page: GenericPage, index: int) -> bool:
    """No blank line above it."""
    return page.touches(index)


@fact
def columns_go_on(page: GenericPage, index: int) -> bool:
    """One text above a row, most of whose figures end where figures of the nearest row above the text end."""
    rows = page.rows_around(index, 1, 1)
    if not one_piece(page, index) or not rows or not rows[0] < index == rows[-1] - 1:
        return False
    above, below = ([cell.end for cell in page.cells[row]] for row in rows)
    alike = sum(any(abs(end - other) <= 1 for other in above) for end in below)
    return 2 * alike >= len(below)


@fact
def far_apart(page: GenericPage, index: int) -> bool:
    """Three blank lines or more above it."""
    return page.lines[index].blanks_above > 2


@fact
def gap_below(page: GenericPage, index: int) -> bool:
    """A blank line below it."""
    return not page.touches(index + 1)


@fact
def gap_to_text(page: GenericPage, index: int) -> bool:
    """Below a blank line there is text that has no figures and is no further line of heads."""
    below = index + 1
    if below == len(page.lines) or page.touches(below) or page.figured[below] or page.strokes[below]:
        return False
    return one_piece(page, index) or one_piece(page, below) or not over_columns(page, below)


@fact
def years(page: GenericPage, index: int) -> bool:
    """Nothing but years behind its label, which are above the figures of the lines below: `At December 31:   1997   1996`."""
    pieces = page.pieces[index]
    return len(pieces) > 1 and all(piece.kind is Kind.YEAR for piece in pieces[1:]) and over_columns(page, index)


@fact
def speeds(page: GenericPage, index: int) -> bool:
    """Several percentages or periods that rise, with a label or none, above strokes or figures without: heads.

    `Price   0%   100%   250%`, `Total   1 year   1-3 years   4-5 years`.
    """
    texts = [piece.text for piece in page.pieces[index]]
    speeds = [*map(_SPEED.fullmatch, texts if texts and _SPEED.fullmatch(texts[0]) else texts[1:])]
    if len(speeds) < _FEWEST_SPEEDS or None in speeds:
        return False
    below = [cell.text for row in page.rows_around(index, 0, 1) for cell in page.cells[row]]
    speed = [int(each[1]) for each in speeds if each]
    rising = speed == sorted(speed) and speed[0] < speed[-1]
    alike = any(text.endswith("%") or _SPEED.fullmatch(text) for text in below)
    return rising and bool(below) and (ruled(page, index) or not alike)


@fact
def labelled(page: GenericPage, index: int) -> bool:
    """A label with a colon or leader dots, then its value: `Issuer:      Example Trust`; years behind it are heads."""
    pieces = page.pieces[index]
    if all(piece.kind is Kind.YEAR for piece in pieces[1:]):
        return False
    label, value, *_ = pieces
    return label.text.endswith(":") or "..." in page.lines[index].text[label.end : value.start]


@fact
def split(page: GenericPage, index: int) -> bool:
    """Several texts with wide gaps between them."""
    pieces = page.pieces[index]
    return any(right.start - left.end >= _WIDE_GAP_BLANKS for left, right in pairwise(pieces))


@fact
def rows_above(page: GenericPage, index: int) -> bool:
    """A line with figures is closely above."""
    return any(page.figured[max(index - _NEAR_LINES, 0) : index])


@fact
def rows_below(page: GenericPage, index: int) -> bool:
    """A line with figures is closely below."""
    return any(page.figured[index + 1 : index + 1 + _NEAR_LINES])


@fact
def over_columns(page: GenericPage, index: int) -> bool:
    """All but its first piece are above the figures of the lines below, and so is the first if there is no other."""
    if index not in page.over:
        page.over[index] = _is_over_columns(page, index)
    return page.over[index]


def _is_over_columns(page: GenericPage, index: int) -> bool:
    columns, pieces = page.columns_below(index), page.pieces[index]
    if not columns or not pieces:
        return False
    right = [piece for piece in pieces if piece.end > columns[0].start]
    return len(right) >= max(1, len(pieces) - 1) and right[0].start < columns[-1].end


@fact
def above_head(page: GenericPage, index: int) -> bool:
    """One of the next lines, without a blank line between, is above the figures of the lines below."""
    for below in range(index + 1, min(index + 1 + _HEAD_LINES, len(page.lines))):
        if not page.touches(below):
            return False
        if not page.figured[below] and over_columns(page, below):
            return True
    return False


@fact
def at_left(page: GenericPage, index: int) -> bool:
    """All of it is left of the figures of the next line above or below that has any, where labels are."""
    end = len(page.lines[index].text)
    return any(end <= page.cells[row][0].start + _EDGE_CHARS for row in page.rows_around(index, 1, 1))


@fact
def at_right(page: GenericPage, index: int) -> bool:
    """All of it is right of where the figures below begin, but for some columns."""
    columns = page.columns_below(index)
    return bool(columns) and page.lines[index].indent >= columns[0].start - 2 * CENTRE_CHARS


@fact
def one_piece(page: GenericPage, index: int) -> bool:
    """Not split by gaps."""
    return len(page.pieces[index]) == 1


@fact
def centred(page: GenericPage, index: int) -> bool:
    """Set in as far as a centred line."""
    return page.lines[index].indent >= CENTRE_CHARS


@fact
def capitals(page: GenericPage, index: int) -> bool:
    """No small letters."""
    return not _SMALL.search(page.lines[index].text)


@fact
def period(page: GenericPage, index: int) -> bool:
    """Names a year, a month or a period, as heads do."""
    return names_period(page.small[index])


@fact
def scaled(page: GenericPage, index: int) -> bool:
    """Says that figures are in thousands or millions."""
    return scale_of(page.small[index]) != DOLLARS


@fact
def ruled(page: GenericPage, index: int) -> bool:
    """Directly above a line of strokes."""
    return page.touches(index + 1) and page.strokes[index + 1]


@fact
def own_strokes(page: GenericPage, index: int) -> bool:
    """Several pieces, each above a stroke of its own, on the line directly below: `Name   Office   Shares`."""
    pieces = page.pieces[index]
    if len(pieces) < _FEWEST_STROKES or not ruled(page, index):
        return False
    strokes = geometry.segments(page.lines[index + 1].text)
    over = [geometry.nearest(*piece[:2], strokes) for piece in pieces]
    return [*range(len(strokes))] == over


@fact
def in_caption(page: GenericPage, index: int) -> bool:
    """Between `<CAPTION>` and `<S>`, where heads are."""
    return page.tags[index] == "CAPTION"


@fact
def above_caption(page: GenericPage, index: int) -> bool:
    """Between `<TABLE>` and `<CAPTION>`, where titles are, for heads are below `<CAPTION>`."""
    return page.above_caption[index]


@fact
def in_body(page: GenericPage, index: int) -> bool:
    """Below `<S>`, where rows are."""
    return page.tags[index] in BODY_TAGS


@fact
def last_above_tag(page: GenericPage, index: int) -> bool:
    """Among the last lines above a `<TABLE>`, where its title is."""
    near = page.tags[index : index + 5]
    return not page.tags[index] and any(near)


@fact
def page_number(page: GenericPage, index: int) -> bool:
    """Its only figure may be the number of a page, as in a table of contents."""
    last = page.pieces[index][-1]
    return page.cells[index] == (last,) and is_page_number(last.text)


@fact
def of_page(page: GenericPage, index: int) -> bool:
    """Is the number of a page, and no title: `Page 7`."""
    return terminal("lines", "PAGE_NUMBER").fullmatch(page.lines[index].text.strip()) is not None


@fact
def of_index(page: GenericPage, index: int) -> bool:
    """Has the words of the head of a list of exhibits or contents."""
    return _INDEX.search(page.small[index]) is not None


@fact
def contact(page: GenericPage, index: int) -> bool:
    """Has a telephone number, a zip code or words of an address."""
    return _CONTACT.search(page.small[index]) is not None


@fact
def numbered(page: GenericPage, index: int) -> bool:
    """Has a file number or an employer number."""
    return _FILE_NUMBER.search(page.lines[index].text) is not None


@fact
def exhibit(page: GenericPage, index: int) -> bool:
    """Names an exhibit: `EXHIBIT 12(C)`."""
    return names_exhibit(page.lines[index].text)


@fact
def colon(page: GenericPage, index: int) -> bool:
    """Ends with a colon, as headings of rows do."""
    return page.lines[index].text.endswith(":")


@fact
def ended(page: GenericPage, index: int) -> bool:
    """Ends as a sentence does."""
    return _ENDED.search(page.lines[index].text) is not None
