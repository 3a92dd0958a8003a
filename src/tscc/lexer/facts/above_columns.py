"""Facts of a line above the columns of a table: heads, and what stands on them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tscc.lexer.close_titles import is_untitled
from tscc.lexer.facts.registry import GridFact, registered
from tscc.lexer.facts.under_grid import heads_all
from tscc.lexer.page import Page
from tscc.lexer.said_again import without_marks
from tscc.lexer.shown import Shown
from tscc.lexer.titles import IN_BRACKETS, is_numbered_title, spans_columns
from tscc.text import geometry
from tscc.text.lines import Cell, Column
from tscc.vocabulary.column_heads import beginning, column_key, is_unknown_key
from tscc.vocabulary.dimensions import continues_head, dimensions_named, name_the_same, names_only_other
from tscc.vocabulary.head_cells import has_known_heads
from tscc.vocabulary.label_codes import makes_category
from tscc.vocabulary.row_labels import continues_label, is_open

FACTS: dict[str, GridFact] = {}
fact = registered(FACTS)
_MISALIGNED_CHARS = 1
"""How far the aligned pieces of a head may be out of line."""


@fact
def spans(page: Page, index: int, shown: Shown) -> bool:
    """One piece that lies over several columns, as a title does."""
    if page.rulers[index] or across(page, index, shown):
        return False
    return spans_columns(page.lines[index].text, shown.grid.columns)


@fact
def across(page: Page, index: int, shown: Shown) -> bool:
    """One piece from the beginning of the labels to over the last figures, in a head in a box or of known heads: heads one blank apart."""
    columns, piece = shown.grid.columns, page.chunks[index][0]
    over_all = piece.start == columns[0].start and geometry.overlaps(*piece[:2], columns[-1])
    if not over_all or index >= shown.grid.anchor or page.is_split(index) or not shown.grid.ruled:
        return False
    if not all(map(page.touches, range(index + 1, shown.grid.anchor + 1))):
        return False
    first = index
    while page.is_text(first - 1) and page.touches(first):
        first -= 1
    if first and page.rulers[first - 1] and not page.is_split(first - 1):
        return True
    return has_known_heads([page.lines[line].text for line in range(first, shown.grid.anchor)], shown.grid)


@fact
def askew(page: Page, index: int, shown: Shown) -> bool:
    """A lone piece above a head that is aligned with no piece of its column below; one far right that touches it is no title."""
    if index >= shown.body or page.is_split(index) or page.rulers[index] or across(page, index, shown):
        return False
    if shown.wide_words(index):
        return False
    if page.touches(index + 1) and _is_far_right(page, index, shown):
        return False
    piece, *lines = [shown.heads(line) for line in range(index, shown.body) if not page.rulers[line]]
    lines = [[cell for cell in line if cell.column == piece[0].column] for line in lines]
    below = [cell for line in lines for cell in line]
    return bool(below) and (not lines[0] or not _is_aligned(piece[0].start, piece[0].end, below))


def _is_far_right(page: Page, index: int, shown: Shown) -> bool:
    """Whether a lone piece is right of the middle of a table, over a single column."""
    columns, piece = shown.grid.columns, page.chunks[index][0]
    over = sum(geometry.overlaps(*piece[:2], column) for column in columns)
    return over == 1 and 2 * piece.start > columns[0].start + columns[-1].end


@fact
def stacked(page: Page, index: int, shown: Shown) -> bool:
    """Words that stand directly on a head: each piece is aligned with all pieces of its column below, or hangs from one above.

    The head of the labels may be on the first line alone, and so may others of a line with a head for each column; a line of
    nothing but the head of the labels is no wider than they are, or than the room beside the figures where a title of its own is above it.
    Capitals stand on a head in capitals. A title with its number is no head.
    """
    lines = range(index, shown.body)
    if (
        not lines
        or shown.wide_words(index)
        or any(page.rulers[line] for line in lines)
        or not all(page.touches(line + 1) for line in lines[:-1])
    ):
        return False
    if page.in_capitals(index) and not all(_is_in_capitals(page.strip[line]) for line in lines):
        return False
    if (
        index in shown.close_title
        or is_numbered_title(page.strip[index])
        or over_whole_head(page, index, shown)
        or is_title_of_labels(page, index, shown)
    ):
        return False
    mine, *others = [shown.heads(line) for line in lines]
    if not any(piece.column for piece in mine):
        over_head = any(cell.column for line in others for cell in line)
        room = shown.grid.columns[1].start - 1 if has_title_apart(page, index) else shown.grid.columns[0].end
        if mine[0].end > room or not over_head:
            return False
    if any(piece.column and _is_broken_off(piece.column, others) for piece in mine):
        return False
    above = shown.heads(index - 1) if page.touches(index) and page.is_text(index - 1) else []
    fixed = [
        [cell for line in others for cell in line if cell.column == piece.column]
        or [cell for cell in above if piece.column and cell.column == piece.column]
        for piece in mine
    ]
    full = {piece.column for piece in mine} >= set(range(1, len(shown.grid.columns)))
    return any(fixed) and all(
        _is_aligned(piece.start, piece.end, [cell for cell in cells if not IN_BRACKETS.fullmatch(cell.text)])
        and (cells or full or not piece.column)
        for piece, cells in zip(mine, fixed, strict=True)
    )


def has_title_apart(page: Page, index: int) -> bool:
    """Whether a title that says what the table divides is above the block of a line, apart from it."""
    top = index
    while page.touches(top):
        top -= 1
    above = next((line for line in range(top - 1, -1, -1) if not page.rulers[line]), top)
    return not is_untitled(page, top) and bool(dimensions_named(page.strip[above]))


@fact
def louder(page: Page, index: int, shown: Shown) -> bool:
    """In capitals, and the lines of the head below are not."""
    below = range(index + 1, shown.grid.anchor)
    return page.in_capitals(index) and any(page.strip[line] != page.strip[line].upper() for line in below)


def is_title_of_labels(page: Page, index: int, shown: Shown) -> bool:
    """Whether a lone piece is of the title over a head of labels that names the same dimension: `States` on `State`.

    It is of that head where the title above names the dimension.
    """
    top = index
    while page.touches(top) and page.is_text(top - 1):
        top -= 1
    lines = range(top, shown.grid.anchor)
    end = next((line for line in lines if page.is_split(line) or page.rulers[line]), top)
    apart = not all(map(page.touches, range(top + 1, end + 1)))
    if apart or not top <= index < end or any(cell.column for line in range(top, end) for cell in shown.heads(line)):
        return False
    text = " ".join(page.strip[line] for line in range(top, end))
    labels = " ".join(map(shown.label, range(end, shown.grid.anchor)))
    if not is_untitled(page, top) and (names_only_other(text) or name_the_same(_text_above(page, top), labels)):
        return False
    return not is_open(text) and name_the_same(text, labels)


def _text_above(page: Page, index: int) -> str:
    """The next line of text above a line and any rulers."""
    return next((page.strip[line] for line in range(index - 1, -1, -1) if not page.rulers[line]), "")


@fact
def over_whole_head(page: Page, index: int, shown: Shown) -> bool:
    """A block begins with a piece alone that names what a table divides, over a head that is known without it: a title.

    One that is set flush left with that head, and over it alone, could be a line of it, and so could one over columns that are one
    blank apart, unless it alone is in capitals.
    """
    if page.is_split(index) or not page.starts[index] or not dimensions_named(page.strip[index]):
        return False
    if shown.wide_words(index):
        return False
    title, piece = shown.heads(index)[0], page.chunks[index][0]
    covered = [column for column in shown.grid.columns if geometry.overlaps(piece.start, piece.end, column)]
    if any(right.start == left.end + 1 for left, right in pairwise(covered)) and not louder(page, index, shown):
        return False
    lines = range(index + 1, shown.grid.anchor)
    heads = [cell for line in lines for cell in shown.heads(line)]
    below = [cell for cell in heads if cell.column == title.column]
    if not title.column or not below:
        return False
    others = (Column(cell.start, cell.end) for cell in heads if cell.column != title.column)
    if below[0].start == title.start and not any(geometry.overlaps(piece.start, piece.end, each) for each in others):
        return False
    words = IN_BRACKETS.sub("", " ".join([cell.text for cell in below]))
    return bool(words.strip()) and not is_unknown_key(column_key(words, title.column))


@fact
def under_span(page: Page, index: int, shown: Shown) -> bool:
    """Strokes between two lines of a head, of which one is below words over several columns."""
    if not page.rulers[index] or index in shown.close_title:
        return False
    if index + 2 < shown.grid.anchor and page.rulers[index + 2] and not page.is_split(index + 1):
        return False  # each line of a title is underlined
    return page.touches(index) and page.touches(index + 1) and spanned(page, index - 1, shown)


def spanned(page: Page, index: int, shown: Shown) -> bool:
    """Words over several columns, with strokes below them."""
    if index in shown.close_title:
        return False
    return bool(shown.wide_words(index)) and not (page.rulers[index + 1] and _names_table(page, index, shown))


def _names_table(page: Page, index: int, shown: Shown) -> bool:
    """Whether a block begins with a piece, underlined as wide as it is, that does not begin as heads do.

    Or it is set as a title and names what a table divides, over heads that are known without it.
    """
    if page.is_split(index) or not page.starts[index]:
        return False
    piece = page.chunks[index][0]
    if Column(piece.start, piece.end) not in geometry.segments(page.lines[index + 1].text):
        return False
    if not beginning(piece.text):
        return True
    if not dimensions_named(piece.text) or not shown.set_as_title(index):
        return False
    below = [line for line in range(index + 2, shown.grid.anchor) if not page.rulers[line]]
    heads = [cell for line in below for cell in shown.heads(line)]
    for place, column in enumerate(shown.grid.columns):
        if geometry.overlaps(piece.start, piece.end, column):
            words = [cell.text for cell in heads if cell.column == place]
            if not place or not words or is_unknown_key(column_key(" ".join(words), place)):
                return False
    return True


@fact
def hangs(page: Page, index: int, shown: Shown) -> bool:
    """A lone piece above the labels, and the line above has a head for each column, or lone pieces are between."""
    if index >= shown.grid.anchor or any(cell.column for cell in shown.heads(index)):
        return False
    above = index - 1
    while above >= shown.first and page.is_text(above) and not any(cell.column for cell in shown.heads(above)):
        above -= 1
    return above >= shown.first and page.is_text(above) and heads_all(page, above, shown)


@fact
def ends_head(page: Page, index: int, shown: Shown) -> bool:
    """A lone piece hangs from the head of the labels, which cannot end without it, or goes on with other words of such heads: `Status`."""
    if not hangs(page, index, shown):
        return False
    head, piece, below = (shown.label(line) for line in range(index - 1, index + 2))
    return is_open(head) or (
        continues_head(head, piece) and not (continues_label(below) or makes_category(piece, below))
    )


def _is_in_capitals(head: str) -> bool:
    """Whether no letter of a line of a head is a small one, but for what is in brackets: `LOANS      (in millions)`."""
    words = IN_BRACKETS.sub("", without_marks(head))
    return words == words.upper()


def _is_broken_off(column: int, lines: Sequence[Sequence[Cell]]) -> bool:
    """Whether the head of a column has a gap directly below: it goes on, but not on the next of some lines."""
    has = [any(cell.column == column for cell in line) for line in lines]
    return any(has) and not has[0]


def _is_aligned(start: int, end: int, below: Sequence[Cell]) -> bool:
    """Whether a piece is aligned left, right or in the middle with all cells below it."""
    left = all(abs(cell.start - start) <= _MISALIGNED_CHARS for cell in below)
    right = all(abs(cell.end - end) <= _MISALIGNED_CHARS for cell in below)
    middle = all(abs(cell.start + cell.end - start - end) <= 2 * _MISALIGNED_CHARS for cell in below)
    return left or right or middle
