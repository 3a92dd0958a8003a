"""Facts of a line under the columns of a table, each a small function; `grammar/looks.toml` weighs them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise

from tscc.grammar.ahead import regex
from tscc.lexer.grids import Shown
from tscc.lexer.group_headings import heads_group
from tscc.lexer.page import Page, is_figure, without_marks
from tscc.lexer.titles import is_numbered_title, is_table_title, names_pool, spans_columns
from tscc.text import geometry
from tscc.text.lines import Cell
from tscc.vocabulary.column_heads import column_key, is_unknown_key
from tscc.vocabulary.column_kinds import ADDITIVE, SHARES
from tscc.vocabulary.dimensions import dimensions_named
from tscc.vocabulary.head_cells import has_known_heads
from tscc.vocabulary.label_words import is_total
from tscc.vocabulary.row_labels import begins_band, continues_label, is_open, is_wordy

GridFact = Callable[[Page, int, Shown], bool]
GRID_FACTS: dict[str, GridFact] = {}

_LABEL_LINES = 4
_WRAP_TOLERANCE_CHARS = 2
_SUMS = ADDITIVE - SHARES.keys()
"""Columns of counts and balances."""
GOING_ON_LINES = 6
"""Lines below one in which a row of a table that goes on is."""
_REPEATED_LINES = 13
_BRACKETED = regex(r"\([^()]*\)")
"""What a head says of its figures: `(in millions)`, `($MM)`, which may be set otherwise than its words."""
_MISALIGNED_CHARS = 1
"""How far the aligned pieces of a head may be out of line."""


def grid_fact(function: GridFact) -> GridFact:
    """Make a function a fact under a grid, by its name."""
    GRID_FACTS[function.__name__] = function
    return function


# --- where the line is


@grid_fact
def at_anchor(page: Page, index: int, shown: Shown) -> bool:
    """It shows the columns: it is the ruler, or the first row where there is none."""
    return index == shown.grid.anchor


@grid_fact
def before(page: Page, index: int, shown: Shown) -> bool:
    """It is above the line that shows the columns."""
    return index < shown.grid.anchor


@grid_fact
def after(page: Page, index: int, shown: Shown) -> bool:
    """It is below the line that shows the columns."""
    return index > shown.grid.anchor


@grid_fact
def bare(page: Page, index: int, shown: Shown) -> bool:
    """The table has no ruler."""
    return not shown.grid.ruled


@grid_fact
def body(page: Page, index: int, shown: Shown) -> bool:
    """It may be a row: it is below the ruler, or not above the first row where there is none."""
    return index > shown.grid.anchor or (index == shown.grid.anchor and not shown.grid.ruled)


@grid_fact
def body_or_label(page: Page, index: int, shown: Shown) -> bool:
    """It may be a part of a label: as `body`, or above the first row of a table without a ruler."""
    return index > shown.grid.anchor or (index < shown.grid.anchor and not shown.grid.ruled)


@grid_fact
def again(page: Page, index: int, shown: Shown) -> bool:
    """Near the top of a page, and what stands in the title or the head of the table, or a title that is continued over it.

    Below the title of another table nothing is, nor in its block above its rows.
    """
    tops = range(max(shown.grid.anchor + 1, index - _REPEATED_LINES), index + 1)
    top = next((line for line in reversed(tops) if page.lines[line].page_above), None)
    lines = range(shown.first, shown.grid.anchor + 1)
    if top is None:
        return _is_whole_head(page, index, shown)
    if not _says_again(page, index, shown, lines):
        return False
    end = next(line for line in range(index + 1, len(page.lines) + 1) if not page.touches(line) or page.figured[line])
    return not any(_is_other_title(page, line, lines) for line in range(top, end)) and not any(
        _is_of_other_head(page, line, lines) for line in range(index + 1, end)
    )


def _is_whole_head(page: Page, index: int, shown: Shown) -> bool:
    """Whether a line is of a head that is printed again, with its ruler, below a row: the mark of the page is lost."""
    if not shown.grid.ruled or index <= shown.grid.anchor:
        return False
    texts = [page.strip[line] for line in (*shown.head_lines, shown.grid.anchor)]
    if len(texts) < 2 or page.strip[index] not in texts:
        return False
    firsts = [index - place for place, text in enumerate(texts) if text == page.strip[index]]
    return any(
        page.figured[first - 1]
        and not is_total(page.label(first - 1))
        and page.strip[first : first + len(texts)] == texts
        for first in firsts
        if first > shown.grid.anchor
    )


def _says_again(page: Page, index: int, shown: Shown, lines: range) -> bool:
    heads = range(index, min(index + 1 + page.continued[index], len(page.lines)))
    if any(page.is_again(line, lines) for line in heads):
        return True
    title = page.continued_title(index)  # a line of the head that the first page lacks may be below it
    if title is None or any(_ends_head_again(page, line, shown) for line in range(title + 2, index)):
        return False
    return page.is_again(title, lines)


def _is_other_title(page: Page, index: int, lines: range) -> bool:
    """Whether a line is the title of another table than the one with some lines of title and head, or names another pool."""
    if not page.is_text(index) or page.is_split(index) or page.continued[index] or page.is_again(index, lines):
        return False
    text = page.lines[index].text
    return names_pool(text) or (is_table_title(text) and bool(dimensions_named(text)))


def _is_of_other_head(page: Page, index: int, lines: range) -> bool:
    """Whether a line is of the heads of another table than the one with some lines of title and head, which is not continued."""
    if not page.is_text(index) or not page.is_split(index) or page.continued_title(index) is not None:
        return False
    return not page.is_again(index, lines)


def _ends_head_again(page: Page, index: int, shown: Shown) -> bool:
    """Whether a line is the last of a head, printed again: its ruler, or its last words where it has none."""
    anchor = shown.grid.anchor
    if not shown.grid.ruled:
        return page.is_again(index, range(anchor - 1, anchor))
    return page.rulers[index] and len(geometry.segments(page.lines[index].text)) == max(shown.grid.strokes, 1)


@grid_fact
def rows_go_on(page: Page, index: int, shown: Shown) -> bool:
    """A row with a label and a figure under these columns is soon below."""
    for below in range(index + 1, min(index + 1 + GOING_ON_LINES, len(page.lines))):
        ended = page.rulers[below] and below > index + 1 and not page.figured[below + 1]
        if page.closed[below] or ended:
            return False
        if page.figured[below]:
            first, *others = shown.cells(below)
            return first.column == 0 and any(cell.column for cell in others)
    return False


@grid_fact
def dense_last(page: Page, index: int, shown: Shown) -> bool:
    """Labels of several lines have their figures on the last, as far as the document shows."""
    return page.figures_last > 0


@grid_fact
def dense_first(page: Page, index: int, shown: Shown) -> bool:
    """Labels of several lines have their figures on the first, as far as other lines and its own end show."""
    return page.others_show_figures_first(index) and not is_open(shown.label(index))


# --- its cells


@grid_fact
def figures_under(page: Page, index: int, shown: Shown) -> bool:
    """A cell that may be meant as a figure is right of the labels."""
    return any(cell.column != 0 and _may_be_figure(cell.text) for cell in shown.cells(index))


@grid_fact
def percentages(page: Page, index: int, shown: Shown) -> bool:
    """Its figures are percentages, below heads of counts or balances: a row of shares below a table."""
    if "%" not in page.strip[index] or is_total(shown.label(index)) or "$" in shown.label(index):
        return False
    cells = [cell for cell in shown.cells(index) if cell.column != 0 and any(map(str.isdigit, cell.text))]
    if not cells or not all(cell.text.endswith("%") for cell in cells):
        return False
    columns = {cell.column for cell in cells}
    heads = [cell for line in shown.head_lines for cell in shown.heads(line) if cell.column in columns]
    texts = (" ".join([cell.text for cell in heads if cell.column == column]) for column in columns)
    return any(column_key(text, 0) in _SUMS for text in texts if text)


@grid_fact
def empty(page: Page, index: int, shown: Shown) -> bool:
    """No column but the first has a cell."""
    return not any(cell.column for cell in shown.cells(index))


@grid_fact
def full(page: Page, index: int, shown: Shown) -> bool:
    """Each column has a cell."""
    return shown.filled(index) == len(shown.grid.columns)


@grid_fact
def heads_all(page: Page, index: int, shown: Shown) -> bool:
    """It has a piece over each column, as a line of a head has; a narrow figure need not be below its head."""
    return {cell.column for cell in shown.heads(index)} == set(range(len(shown.grid.columns)))


@grid_fact
def nearly_full(page: Page, index: int, shown: Shown) -> bool:
    """At most one column has no cell, or of the right half, where the line begins with a word: a table may go on beside itself."""
    columns = len(shown.grid.columns)
    half = any(
        cell.column and 2 * cell.column == columns and cell.text[:1].isalpha() for cell in shown.cells(index)[:1]
    )
    return shown.filled(index) + 1 >= (columns // 2 if half else columns)


@grid_fact
def worded_cells(page: Page, index: int, shown: Shown) -> bool:
    """Words stand in several columns of figures, and nothing else but marks: `Minimum     Maximum     Average (1)`."""
    if page.figured[index] or page.rulers[index]:
        return False
    cells = [_BRACKETED.sub("", cell.text) for cell in shown.cells(index) if cell.column]
    return len(cells) > 1 and not any(map(_may_be_figure, cells))


@grid_fact
def missing_two(page: Page, index: int, shown: Shown) -> bool:
    """Two columns or more have no cell."""
    return not nearly_full(page, index, shown)


@grid_fact
def unlabelled(page: Page, index: int, shown: Shown) -> bool:
    """The first column has no cell."""
    return not any(cell.column == 0 for cell in shown.cells(index))


@grid_fact
def in_figures(page: Page, index: int, shown: Shown) -> bool:
    """It begins where the figures do."""
    return not page.rulers[index] and page.chunks[index][0].start >= shown.grid.columns[1].start


@grid_fact
def rule_in_figures(page: Page, index: int, shown: Shown) -> bool:
    """A ruler that reaches beyond the first figures."""
    return page.rulers[index] and geometry.segments(page.lines[index].text)[-1].end > shown.grid.columns[1].end


# --- its label


@grid_fact
def sentence(page: Page, index: int, shown: Shown) -> bool:
    """One run of more words than a label has, which reaches through the first figures."""
    if page.rulers[index] or page.is_split(index):
        return False
    piece = page.chunks[index][0]
    return piece.end > shown.grid.columns[1].end and is_wordy(piece.text)


@grid_fact
def label_total(page: Page, index: int, shown: Shown) -> bool:
    """Its label names a total."""
    return is_total(shown.label(index))


@grid_fact
def parts_total(page: Page, index: int, shown: Shown) -> bool:
    """Its label names a total with the line of words above or below."""
    return begins_total(page, index - 1, shown) or ends_total(page, index + 1, shown)


@grid_fact
def titles_rows(page: Page, index: int, shown: Shown) -> bool:
    """It names what a table divides, below the total of a table or its ruler, and a full row of the same columns is below it."""
    last = index - 1 - page.rulers[index - 1]
    if not (page.is_text(index) and page.figured[index + 1] and is_total(page.label(last))) or page.touches(index):
        return False
    if page.is_split(index) or page.continued[index] or not dimensions_named(page.strip[index]):
        return False
    return is_table_title(page.lines[index].text) and shown.filled(index + 1) == len(shown.grid.columns)


@grid_fact
def begins_total(page: Page, index: int, shown: Shown) -> bool:
    """A line of words that names a total with the label of the row below: `Grand` above `Total  41`."""
    return page.is_text(index) and _is_split_total(page, index, shown)


@grid_fact
def ends_total(page: Page, index: int, shown: Shown) -> bool:
    """A line of words that names a total with the label of the row above: `Total` below `Grand  41`."""
    return page.is_text(index) and _is_split_total(page, index - 1, shown)


def _is_split_total(page: Page, first: int, shown: Shown) -> bool:
    """Whether a line and the next, one of words and one with figures, together name a total."""
    if first < 0 or not page.touches(first + 1) or page.figured[first] == page.figured[first + 1]:
        return False
    upper, lower = shown.label(first), shown.label(first + 1)
    return upper[:1].isalpha() and lower[:1].isalpha() and is_total(f"{upper} {lower}")


@grid_fact
def total_alone(page: Page, index: int, shown: Shown) -> bool:
    """It names a total without the row above."""
    return is_total(page.label(index)) and not ends_total(page, index, shown)


@grid_fact
def overlong(page: Page, index: int, shown: Shown) -> bool:
    """Its first word would not have fitted behind the label above."""
    above = shown.label(index - 1) if index else ""
    word = page.strip[index].split()[0]
    return bool(above) and page.lines[index - 1].indent + len(above) + 1 + len(word) > shown.room


@grid_fact
def overlong_common(page: Page, index: int, shown: Shown) -> bool:
    """The label above is not the widest: it ends where others do, so that the labels were wrapped there."""
    above = shown.label(index - 1) if index else ""
    return bool(above) and page.lines[index - 1].indent + len(above) <= shown.common + _WRAP_TOLERANCE_CHARS


@grid_fact
def above_label_open(page: Page, index: int, shown: Shown) -> bool:
    """It touches a label that cannot end there, as its words before any leaders show."""
    return page.touches(index) and is_open(shown.label(index - 1).rstrip(" ."))


@grid_fact
def rest_of_label(page: Page, index: int, shown: Shown) -> bool:
    """It touches a label that is no band, and begins as the rest of a label does."""
    above = shown.label(index - 1) if page.touches(index) else ""
    mine = shown.label(index)
    return bool(above and mine) and continues_label(mine) and not begins_band(above)


@grid_fact
def split_row(page: Page, index: int, shown: Shown) -> bool:
    """A label alone, and its figures, each under its column, on the next line."""
    if page.rulers[index] or not page.figured[index + 1] or not page.touches(index + 1):
        return False
    below = shown.cells(index + 1)
    full = len(below) + 1 >= len(shown.grid.columns)
    return full and all(cell.column and is_figure(cell.text) for cell in below) and bool(shown.label(index))


@grid_fact
def over_set_in(page: Page, index: int, shown: Shown) -> bool:
    """A label alone below a row, and the row below it is set in: further right than the label."""
    below = index + 1
    if (
        not index
        or page.figured[index]
        or not (page.figured[index - 1] and page.figured[below] and page.touches(below))
    ):
        return False
    return bool(shown.label(below)) and page.indents[below] > page.indents[index]


@grid_fact
def lone_again(page: Page, index: int, shown: Shown) -> bool:
    """It is a label alone beside a row, and so is another line of the table."""
    if index not in page.lone or not shown.grid.anchor - 1 <= index <= shown.last:
        return False
    return bisect_right(page.lone_labels, shown.last) - bisect_left(page.lone_labels, shown.grid.anchor - 1) > 1


@grid_fact
def opens_with_label(page: Page, index: int, shown: Shown) -> bool:
    """One of several labels alone is directly below the ruler or the gap under the head: figures are on the last line of each."""
    first = shown.grid.anchor + (1 if shown.grid.ruled else -1)
    apart = shown.grid.ruled or (not page.touches(first) and page.is_text(first - 1))
    above_row = page.touches(first + 1) and page.figured[first + 1]
    goes_on = index >= first and page.touches(index + 1)
    return apart and goes_on and above_row and lone_again(page, first, shown)


@grid_fact
def closes_with_label(page: Page, index: int, shown: Shown) -> bool:
    """One of several labels alone is directly above the total, or its ruler: figures are on the first line of each."""
    below = bisect_right(page.closing, index)
    last = page.closing[below] - 1 if below < len(page.closing) else len(page.lines)
    return last <= shown.last and page.figured[last - 1] and page.touches(last) and lone_again(page, last, shown)


@grid_fact
def over_group(page: Page, index: int, shown: Shown) -> bool:
    """A heading over some of the rows, which is no part of a label: `Fixed Rate:`, or with a subtotal of its words below."""
    if index > shown.last or not shown.label(index):
        return False
    return heads_group(page, index, shown.last, on_head=index < shown.grid.anchor and page.touches(index))


@grid_fact
def reaches_row(page: Page, index: int, shown: Shown) -> bool:
    """It has no figures, and its label continues, perhaps over further lines, in a line that has them."""
    if page.figured[index]:
        return False
    for line in range(index, index + _LABEL_LINES):
        if not page.touches(line + 1) or page.rulers[line + 1] or page.closed[line + 1]:
            return False
        label, rest = shown.label(line), shown.label(line + 1)
        if not label or not rest or page.lines[line].indent > page.lines[line + 1].indent:
            return False
        end = page.lines[line].indent + len(label) + 1 + len(rest.split()[0])
        wrapped = end > shown.room and not begins_band(rest)
        if not (is_open(label) or continues_label(rest) or wrapped):
            return False
        if page.figured[line + 1]:
            return True
    return False


# --- its place above the columns


@grid_fact
def spans(page: Page, index: int, shown: Shown) -> bool:
    """One piece that lies over several columns, as a title does."""
    if page.rulers[index] or across(page, index, shown):
        return False
    return spans_columns(page.lines[index].text, shown.grid.columns)


@grid_fact
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


@grid_fact
def askew(page: Page, index: int, shown: Shown) -> bool:
    """A lone piece above a head that is aligned with no piece of its column below; one far right that touches it is no title."""
    if index >= shown.grid.anchor or page.is_split(index) or page.rulers[index] or across(page, index, shown):
        return False
    if page.touches(index + 1) and _is_far_right(page, index, shown):
        return False
    piece, *lines = [shown.heads(line) for line in range(index, shown.grid.anchor) if not page.rulers[line]]
    lines = [[cell for cell in line if cell.column == piece[0].column] for line in lines]
    below = [cell for line in lines for cell in line]
    return bool(below) and (not lines[0] or not _is_aligned(piece[0].start, piece[0].end, below))


def _is_far_right(page: Page, index: int, shown: Shown) -> bool:
    """Whether a lone piece is right of the middle of a table, over a single column."""
    columns, piece = shown.grid.columns, page.chunks[index][0]
    over = sum(geometry.overlaps(*piece[:2], column) for column in columns)
    return over == 1 and 2 * piece.start > columns[0].start + columns[-1].end


@grid_fact
def stacked(page: Page, index: int, shown: Shown) -> bool:
    """Words that stand directly on a head: each piece is aligned with all pieces of its column below, or hangs from one above.

    The head of the labels may be on the first line alone, and so may others of a line with a head for each column; a line of
    nothing but the head of the labels is no wider than they are. Capitals stand on a head in capitals. A title with its number is no head.
    """
    lines = range(index, shown.grid.anchor)
    if not lines or any(page.rulers[line] for line in lines) or not all(page.touches(line + 1) for line in lines[:-1]):
        return False
    if page.in_capitals(index) and not all(_is_in_capitals(page.strip[line]) for line in lines):
        return False
    if (
        is_numbered_title(page.strip[index])
        or over_whole_head(page, index, shown)
        or is_title_of_labels(page, index, shown)
    ):
        return False
    mine, *others = [shown.heads(line) for line in lines]
    if not any(piece.column for piece in mine):
        over_head = any(cell.column for line in others for cell in line)
        if mine[0].end > shown.grid.columns[0].end or not over_head:
            return False
    if any(piece.column and _is_broken_off(piece.column, others) for piece in mine):
        return False
    above = shown.heads(index - 1) if page.touches(index) and page.is_text(index - 1) else []
    fixed = [
        [
            cell
            for line in others
            for cell in line
            if cell.column == piece.column and not _BRACKETED.fullmatch(cell.text)
        ]
        or [cell for cell in above if piece.column and cell.column == piece.column]
        for piece in mine
    ]
    full = {piece.column for piece in mine} >= set(range(1, len(shown.grid.columns)))
    return any(fixed) and all(
        _is_aligned(piece.start, piece.end, cells) and (cells or full or not piece.column)
        for piece, cells in zip(mine, fixed, strict=True)
    )


@grid_fact
def louder(page: Page, index: int, shown: Shown) -> bool:
    """In capitals, and the lines of the head below are not."""
    below = range(index + 1, shown.grid.anchor)
    return page.in_capitals(index) and any(page.strip[line] != page.strip[line].upper() for line in below)


def is_title_of_labels(page: Page, index: int, shown: Shown) -> bool:
    """Whether a lone piece is of the title over a head of labels that names the same dimension: `States` on `State`."""
    top = index
    while page.touches(top) and page.is_text(top - 1):
        top -= 1
    lines = range(top, shown.grid.anchor)
    end = next((line for line in lines if page.is_split(line) or page.rulers[line]), top)
    apart = not all(map(page.touches, range(top + 1, end + 1)))
    if apart or not top <= index < end or any(cell.column for line in range(top, end) for cell in shown.heads(line)):
        return False
    title = dimensions_named(" ".join(page.strip[line] for line in range(top, end)))
    labels = " ".join(shown.label(line) for line in range(end, shown.grid.anchor))
    return bool(title) and title[:1] == dimensions_named(labels)[:1]


@grid_fact
def over_whole_head(page: Page, index: int, shown: Shown) -> bool:
    """A block begins with a piece alone that names what a table divides, over a head that is known without it: a title.

    One that is set flush left with that head could be a line of it, and so could one over columns that are one blank apart.
    """
    if page.is_split(index) or not page.starts[index] or not dimensions_named(page.strip[index]):
        return False
    title, piece = shown.heads(index)[0], page.chunks[index][0]
    covered = [column for column in shown.grid.columns if geometry.overlaps(piece.start, piece.end, column)]
    if any(right.start == left.end + 1 for left, right in pairwise(covered)):
        return False
    lines = range(index + 1, shown.grid.anchor)
    below = [cell for line in lines for cell in shown.heads(line) if cell.column == title.column]
    if not title.column or not below or below[0].start == title.start:
        return False
    return not is_unknown_key(column_key(" ".join([cell.text for cell in below]), title.column))


@grid_fact
def under_span(page: Page, index: int, shown: Shown) -> bool:
    """Strokes between two lines of a head, each over figures and one of them over most of several columns."""
    inside = page.touches(index) and page.is_text(index - 1) and page.touches(index + 1) and page.is_text(index + 1)
    if not (inside and page.rulers[index] and index + 1 < shown.grid.anchor):
        return False
    strokes = geometry.segments(page.lines[index].text)
    covered = [
        sum(2 * geometry.overlap(*stroke, column) > column.end - column.start for column in shown.grid.columns)
        for stroke in strokes
    ]
    over_figures = strokes[0].start >= shown.grid.columns[0].end and max(covered) > 1
    return over_figures and not _names_table(page, index - 1, shown)


def _names_table(page: Page, index: int, shown: Shown) -> bool:
    """Whether a block begins with an underlined piece that names what a table divides, over heads that are known without it."""
    if page.is_split(index) or not page.starts[index] or not dimensions_named(page.strip[index]):
        return False
    below = [line for line in range(index + 2, shown.grid.anchor) if not page.rulers[line]]
    heads = [cell for line in below for cell in shown.heads(line)]
    for place, column in enumerate(shown.grid.columns):
        if geometry.overlaps(*page.chunks[index][0][:2], column):
            words = [cell.text for cell in heads if cell.column == place]
            if not place or not words or is_unknown_key(column_key(" ".join(words), place)):
                return False
    return True


@grid_fact
def spanned(page: Page, index: int, shown: Shown) -> bool:
    """Directly above strokes over several columns, with a piece over each of them."""
    if page.rulers[index] or not under_span(page, index + 1, shown):
        return False
    strokes = geometry.segments(page.lines[index + 1].text)
    pieces = page.chunks[index]
    return len(pieces) == len(strokes) and all(
        geometry.overlaps(piece.start, piece.end, stroke) for piece, stroke in zip(pieces, strokes, strict=True)
    )


@grid_fact
def hangs(page: Page, index: int, shown: Shown) -> bool:
    """A lone piece above the labels, and the line above has a head for each column."""
    if index >= shown.grid.anchor or not page.is_text(index - 1) or any(cell.column for cell in shown.heads(index)):
        return False
    return {cell.column for cell in shown.heads(index - 1)} == set(range(len(shown.grid.columns)))


def _is_in_capitals(head: str) -> bool:
    """Whether a line of a head is in capitals, but for what is in brackets: `LOANS      (in millions)`."""
    return _BRACKETED.sub("", without_marks(head)).isupper()


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


def _may_be_figure(text: str) -> bool:
    """Whether a cell may be meant as a figure: it has a digit, or a word for no figure."""
    return any(map(str.isdigit, text)) or is_figure(text)
