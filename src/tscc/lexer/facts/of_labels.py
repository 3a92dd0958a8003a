"""Facts of the label of a line under the columns of a table."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from tscc.lexer.facts.registry import GridFact, registered
from tscc.lexer.figures_of_lines import is_figure
from tscc.lexer.group_headings import heads_group
from tscc.lexer.page import Page
from tscc.lexer.rows_and_texts import LABEL_LINES
from tscc.lexer.shown import Shown
from tscc.lexer.titles import IN_BRACKETS, is_table_title
from tscc.vocabulary.dimensions import dimensions_named
from tscc.vocabulary.label_words import is_total
from tscc.vocabulary.row_labels import begins_band, continues_label, is_open, is_wordy

FACTS: dict[str, GridFact] = {}
fact = registered(FACTS)
_WRAP_TOLERANCE_CHARS = 2


@fact
def sentence(page: Page, index: int, shown: Shown) -> bool:
    """One run of more words than a label has, or of those of a title, which reaches through the first figures."""
    if page.rulers[index] or page.is_split(index):
        return False
    piece = page.chunks[index][0]
    reaches = piece.end > shown.grid.columns[1].end
    return reaches and (is_wordy(piece.text) or is_table_title(page.lines[index].text))


@fact
def label_total(page: Page, index: int, shown: Shown) -> bool:
    """Its label names a total."""
    return is_total(shown.label(index))


@fact
def parts_total(page: Page, index: int, shown: Shown) -> bool:
    """Its label names a total with the line of words above or below."""
    return begins_total(page, index - 1, shown) or ends_total(page, index + 1, shown)


@fact
def titles_rows(page: Page, index: int, shown: Shown) -> bool:
    """It names what a table divides, below the total of a table or its ruler, and a full row of the same columns is below it."""
    last = index - 1 - page.rulers[index - 1]
    if not (page.is_text(index) and page.figured[index + 1] and is_total(page.label(last))) or page.touches(index):
        return False
    if page.is_split(index) or page.continued[index] or not dimensions_named(page.strip[index]):
        return False
    return is_table_title(page.lines[index].text) and shown.filled(index + 1) == len(shown.grid.columns)


@fact
def begins_total(page: Page, index: int, shown: Shown) -> bool:
    """A line of words that names a total with the label of the row below: `Grand` above `Total  41`."""
    return page.is_text(index) and _is_split_total(page, index, shown)


@fact
def ends_total(page: Page, index: int, shown: Shown) -> bool:
    """A line of words that names a total with the label of the row above: `Total` below `Grand  41`."""
    return page.is_text(index) and _is_split_total(page, index - 1, shown)


def _is_split_total(page: Page, first: int, shown: Shown) -> bool:
    """Whether a line and the next, one of words and one with figures, together name a total."""
    if first < 0 or not page.touches(first + 1) or page.figured[first] == page.figured[first + 1]:
        return False
    upper, lower = shown.label(first), shown.label(first + 1)
    return upper[:1].isalpha() and lower[:1].isalpha() and is_total(f"{upper} {lower}")


@fact
def total_alone(page: Page, index: int, shown: Shown) -> bool:
    """It names a total without the row above."""
    return is_total(page.label(index)) and not ends_total(page, index, shown)


@fact
def overlong(page: Page, index: int, shown: Shown) -> bool:
    """Its first word would not have fitted behind the label above."""
    above = shown.label(index - 1) if index else ""
    word = page.strip[index].split()[0]
    return bool(above) and page.lines[index - 1].indent + len(above) + 1 + len(word) > shown.room


@fact
def overlong_common(page: Page, index: int, shown: Shown) -> bool:
    """The label above is not the widest: it ends where others do, so that the labels were wrapped there."""
    above = shown.label(index - 1) if index else ""
    return bool(above) and page.lines[index - 1].indent + len(above) <= shown.common + _WRAP_TOLERANCE_CHARS


@fact
def above_label_open(page: Page, index: int, shown: Shown) -> bool:
    """It touches a label that cannot end there, as its words before any leaders show."""
    return page.touches(index) and is_open(shown.label(index - 1).rstrip(" ."))


@fact
def rest_of_label(page: Page, index: int, shown: Shown) -> bool:
    """It touches a label that is no band, and begins as the rest of a label does."""
    above = shown.label(index - 1) if page.touches(index) else ""
    mine = shown.label(index)
    return bool(above and mine) and continues_label(mine) and not begins_band(above)


@fact
def over_brackets(page: Page, index: int, shown: Shown) -> bool:
    """A label alone, directly above a row whose own is all in brackets: `(PUD)`."""
    row = page.touches(index + 1) and page.figured[index + 1] and not page.figured[index]
    return row and IN_BRACKETS.fullmatch(shown.label(index + 1)) is not None


@fact
def split_row(page: Page, index: int, shown: Shown) -> bool:
    """A label alone, and its figures, each under its column, on the next line."""
    if page.rulers[index] or not page.figured[index + 1] or not page.touches(index + 1):
        return False
    below = shown.cells(index + 1)
    full = len(below) + 1 >= len(shown.grid.columns)
    return full and all(cell.column and is_figure(cell.text) for cell in below) and bool(shown.label(index))


@fact
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


@fact
def lone_again(page: Page, index: int, shown: Shown) -> bool:
    """It is a label alone beside a row, and so is another line of the table."""
    if index not in page.lone or not shown.grid.anchor - 1 <= index <= shown.last:
        return False
    return bisect_right(page.lone_labels, shown.last) - bisect_left(page.lone_labels, shown.grid.anchor - 1) > 1


@fact
def opens_with_label(page: Page, index: int, shown: Shown) -> bool:
    """One of several labels alone is directly below the ruler or the gap under the head: figures are on the last line of each."""
    first = shown.grid.anchor + (1 if shown.grid.ruled else -1)
    apart = shown.grid.ruled or (not page.touches(first) and page.is_text(first - 1))
    above_row = page.touches(first + 1) and page.figured[first + 1]
    goes_on = index >= first and page.touches(index + 1)
    return apart and goes_on and above_row and lone_again(page, first, shown)


def _is_only_row(page: Page, index: int, shown: Shown) -> bool:
    """Whether no row is above a row of the table, and below it none or the total."""
    if any(page.figured[line] for line in range(shown.grid.anchor, index)):
        return False
    below = next((line for line in range(index + 1, shown.last + 1) if page.figured[line]), None)
    return below is None or is_total(page.label(below))


@fact
def closes_with_label(page: Page, index: int, shown: Shown) -> bool:
    """One of several labels alone, or that below the only row, is directly above the total, or its ruler: figures are on the first line of each."""
    below = bisect_right(page.closing, index)
    last = page.closing[below] - 1 if below < len(page.closing) else len(page.lines)
    if last > shown.last or not page.figured[last - 1] or not page.touches(last):
        return False
    return _is_only_row(page, last - 1, shown) or lone_again(page, last, shown)


@fact
def over_group(page: Page, index: int, shown: Shown) -> bool:
    """A heading over some of the rows, which is no part of a label: `Fixed Rate:`, or with a subtotal of its words below."""
    if index > shown.last or not shown.label(index):
        return False
    on_head = index < shown.grid.anchor and page.touches(index)
    return heads_group(page, index, shown.last, page.begun_again, on_head=on_head)


@fact
def reaches_row(page: Page, index: int, shown: Shown) -> bool:
    """It has no figures, and its label continues, perhaps over further lines, in a line that has them."""
    if page.figured[index]:
        return False
    for line in range(index, index + LABEL_LINES):
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
