"""Facts of a line under the columns of a table: where it is, and which cells it has."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from tscc.lexer.facts.registry import GridFact, registered
from tscc.lexer.figures_of_lines import is_figure
from tscc.lexer.page import Page
from tscc.lexer.shown import Shown
from tscc.lexer.titles import is_table_title, names_pool
from tscc.text import geometry
from tscc.vocabulary.column_heads import column_key
from tscc.vocabulary.column_kinds import ADDITIVE, SHARES
from tscc.vocabulary.dimensions import dimensions_named
from tscc.vocabulary.label_words import is_total
from tscc.vocabulary.row_labels import is_open

FACTS: dict[str, GridFact] = {}
fact = registered(FACTS)
_SUMS = ADDITIVE - SHARES.keys()
"""Columns of counts and balances."""
GOING_ON_LINES = 6
"""Lines below one in which a row of a table that goes on is."""
_REPEATED_LINES = 13


# --- where the line is


@fact
def at_anchor(page: Page, index: int, shown: Shown) -> bool:
    """It shows the columns: it is the ruler, or the first row where there is none."""
    return index == shown.grid.anchor


@fact
def before(page: Page, index: int, shown: Shown) -> bool:
    """It is above the line that shows the columns."""
    return index < shown.grid.anchor


@fact
def after(page: Page, index: int, shown: Shown) -> bool:
    """It is below the line that shows the columns."""
    return index > shown.grid.anchor


@fact
def bare(page: Page, index: int, shown: Shown) -> bool:
    """The table has no ruler."""
    return not shown.grid.ruled


@fact
def of_extremes(page: Page, index: int, shown: Shown) -> bool:
    """The columns are those of a list: the mean, the least and the most of each."""
    return shown.of_extremes


@fact
def body(page: Page, index: int, shown: Shown) -> bool:
    """It may be a row: it is below the ruler, or not above the first row where there is none."""
    return index > shown.grid.anchor or (index == shown.grid.anchor and not shown.grid.ruled)


@fact
def body_or_label(page: Page, index: int, shown: Shown) -> bool:
    """It may be a part of a label: as `body`, or above the first row of a table without a ruler."""
    return index > shown.grid.anchor or (index < shown.grid.anchor and not shown.grid.ruled)


@fact
def again(page: Page, index: int, shown: Shown) -> bool:
    """Near the top of a page, and what stands in the title or the head of the table, or a title that is continued over it.

    Below the title of another table nothing is, nor in its block above its rows.
    """
    first = bisect_left(page.tops, max(shown.grid.anchor + 1, index - _REPEATED_LINES))
    lines = range(shown.first, shown.grid.anchor + 1)
    near = reversed(page.tops[first : bisect_right(page.tops, index)])
    top = next((line for line in near if page.lines[line].page_above or _is_continued(page, line, lines)), None)
    if top is None:
        return _is_whole_head(page, index, shown)
    if not _says_again(page, index, shown, lines):
        return False
    end = next(line for line in range(index + 1, len(page.lines) + 1) if not page.touches(line) or page.figured[line])
    return not any(_is_other_title(page, line, lines) for line in range(top, end)) and not any(
        _is_of_other_head(page, line, lines) for line in range(index + 1, end)
    )


def _is_continued(page: Page, index: int, lines: range) -> bool:
    """Whether a title below a row says that it continues one of some lines: the mark of its page is lost."""
    below_row = page.figured[index - 1] and not is_total(page.label(index - 1))
    return below_row and page.continued[index] and page.is_again(index, lines)


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
    if index in page.over_heads_again:
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


@fact
def rows_go_on(page: Page, index: int, shown: Shown) -> bool:
    """A row with a label and a figure under these columns is soon below, and this one is not set apart by rulers as a total is."""
    for below in range(index + 1, min(index + 1 + GOING_ON_LINES, len(page.lines))):
        closes = below > index + 1 or ("=" in page.strip[below] and index > 0 and page.rulers[index - 1])
        ended = page.rulers[below] and closes and not page.figured[below + 1]
        if page.closed[below] or ended:
            return False
        if page.figured[below]:
            first, *others = shown.cells(below)
            return first.column == 0 and any(cell.column for cell in others)
    return False


@fact
def dense_last(page: Page, index: int, shown: Shown) -> bool:
    """Labels of several lines have their figures on the last, as far as the document shows."""
    return page.figures_last > 0


@fact
def dense_first(page: Page, index: int, shown: Shown) -> bool:
    """Labels of several lines have their figures on the first, as far as other lines and its own end show."""
    return page.others_show_figures_first(index) and not is_open(shown.label(index))


# --- its cells


@fact
def figures_under(page: Page, index: int, shown: Shown) -> bool:
    """A cell that may be meant as a figure is right of the labels."""
    return any(cell.column != 0 and _may_be_figure(cell.text) for cell in shown.cells(index))


@fact
def percentages(page: Page, index: int, shown: Shown) -> bool:
    """Its figures are percentages, below heads of counts or balances: a row of shares below a table."""
    if "%" not in page.strip[index] or not page.is_split(index):
        return False
    if any(any(map(str.isalpha, piece.text)) for piece in page.chunks[index][1:] if "%" in piece.text):
        return False  # within words a percentage is of a sentence
    if is_total(shown.label(index)) or "$" in shown.label(index):
        return False
    cells = [cell for cell in shown.cells(index) if cell.column != 0 and any(map(str.isdigit, cell.text))]
    if not cells or not all(cell.text.endswith("%") for cell in cells):
        return False
    columns = {cell.column for cell in cells}
    heads = [cell for line in shown.head_lines for cell in shown.heads(line) if cell.column in columns]
    texts = (" ".join([cell.text for cell in heads if cell.column == column]) for column in columns)
    return any(column_key(text, 0) in _SUMS for text in texts if text)


@fact
def empty(page: Page, index: int, shown: Shown) -> bool:
    """No column but the first has a cell."""
    return not any(cell.column for cell in shown.cells(index))


@fact
def full(page: Page, index: int, shown: Shown) -> bool:
    """Each column has a cell."""
    return shown.filled(index) == len(shown.grid.columns)


@fact
def heads_all(page: Page, index: int, shown: Shown) -> bool:
    """It has a piece over each column, as a line of a head has; a narrow figure need not be below its head."""
    return {cell.column for cell in shown.heads(index)} == set(range(len(shown.grid.columns)))


@fact
def nearly_full(page: Page, index: int, shown: Shown) -> bool:
    """At most one column has no cell, or of the right half, where the line begins with a word: a table may go on beside itself."""
    columns = len(shown.grid.columns)
    half = any(
        cell.column and 2 * cell.column == columns and cell.text[:1].isalpha() for cell in shown.cells(index)[:1]
    )
    return shown.filled(index) + 1 >= (columns // 2 if half else columns)


@fact
def missing_two(page: Page, index: int, shown: Shown) -> bool:
    """Two columns or more have no cell."""
    return not nearly_full(page, index, shown)


@fact
def unlabelled(page: Page, index: int, shown: Shown) -> bool:
    """The first column has no cell."""
    return not any(cell.column == 0 for cell in shown.cells(index))


@fact
def rule_in_figures(page: Page, index: int, shown: Shown) -> bool:
    """A ruler that reaches beyond the first figures."""
    return page.rulers[index] and geometry.segments(page.lines[index].text)[-1].end > shown.grid.columns[1].end


def _may_be_figure(text: str) -> bool:
    """Whether a cell may be meant as a figure: it has a digit, or a word for no figure."""
    return any(map(str.isdigit, text)) or is_figure(text)
