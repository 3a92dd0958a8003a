"""Titles that touch the head of their table: which lines of a block above the columns are its title, and no head of a column.

A title is a piece alone above the first line with several heads, and has a word that no head has. Where another title is
above it, or it stands over the labels alone, it may as well be a head.
"""

from __future__ import annotations

import re

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.lexer.page import Page
from tscc.lexer.page_breaks import goes_on
from tscc.lexer.titles import (
    IN_BRACKETS,
    SERIES_NUMBER,
    is_numbered_title,
    is_table_title,
    names_all_pools,
    names_pool,
    names_some_pool,
)
from tscc.text import geometry
from tscc.text.lines import Grid
from tscc.vocabulary.column_heads import column_key, has_other_words, is_unknown_key
from tscc.vocabulary.dimensions import dimensions_named
from tscc.vocabulary.row_labels import is_open

_NUMBERED_PIECES = 2
"""A number and the title behind it."""
_MISALIGNED_CHARS = 1
"""How far two lines that have the same middle or the same beginning may be out of line."""
_STEM_CHARS = 6
"""How many letters two forms of a word share: `Property`, `Properties`."""
_WORD = regex(r"[a-z]{5,}")
"""A longer word: `index`, not `loan`."""
_UNIT = regex(r"\((?:%|\$|months?|years?|in [a-z]+)\)", re.IGNORECASE)
_LOANS = regex(r"(?:mortgage )?loans", re.IGNORECASE)
_TO_LOANS = regex(r"(?:to|for|in|with|from) (?:.+ )?(?:mortgage )?loans", re.IGNORECASE)
"""The end of a title, with which no head begins: `SUBJECT` / `TO MORTGAGE LOANS`."""
_GROUP_NAME = terminal("figures", "GROUP_NAME")
_POOL_AT_END = regex(rf"(?:{pattern('figures', 'GROUP_NAME')}|\ball|\bmortgage)$", re.IGNORECASE)
"""The name of a pool, or of all, at the end of a line that goes on: `of the Group 2 Mortgage`, `of All Mortgage`."""


def find_close_title(page: Page, grid: Grid, first: int, body: int) -> range:
    """The lines of a title that touches the head of a grid, from some line down to its body, with the strokes between them."""
    top = _block_top(page, body, first)
    head = next((line for line in range(top, body) if page.is_text(line) and not _is_alone(page, line)), body)
    lone = [line for line in range(top, head) if not page.rulers[line]]
    if head == body or not lone or (page.lines[top].page_above and goes_on(page, top, top)):
        return range(0)
    end, begun = top, False
    for place, line in enumerate(lone):
        pool = names_some_pool(page.strip[line]) or names_all_pools(page.strip[line])
        if end == line and not pool:
            begins = (is_untitled(page, line) or _is_of_pool(page, line, grid)) and _is_title(page, line, grid)
            begun = begins or (begun and _goes_on(page, lone[place - 1], line, grid))
        if pool or (begun and end == line):
            end = line + 1 + page.rulers[line + 1]
    return range(top, end)


def _is_of_pool(page: Page, index: int, grid: Grid) -> bool:
    """Whether a line apart from what is above it says of which pool, and what the labels are: `Index of Group 1 Loans` over `Index Type`."""
    apart = not page.touches(index) and _GROUP_NAME.search(page.strip[index]) is not None
    return apart and names_labels_too(page, index, grid)


def _block_top(page: Page, body: int, first: int) -> int:
    """The first line of the block of a head; a stroke below a line of it is in it."""
    if not page.is_text(body - 1):
        return body
    top = body - 1
    while top > first and page.touches(top) and (page.is_text(top - 1) or _is_stroke(page, top - 1, first)):
        top -= 1
    return top


def _is_stroke(page: Page, index: int, first: int) -> bool:
    """Whether a line is one stroke directly below a text."""
    return (
        index > first
        and page.rulers[index]
        and not page.is_split(index)
        and page.touches(index)
        and page.is_text(index - 1)
    )


def _is_alone(page: Page, index: int) -> bool:
    """Whether a line is one piece, or a title with its number."""
    return len(page.chunks[index]) <= (_NUMBERED_PIECES if is_numbered_title(page.strip[index]) else 1)


def _is_title(page: Page, index: int, grid: Grid) -> bool:
    """Whether a line looks like a title, and neither its words nor its place are those of the head of a column.

    One that cannot end there goes on below, in a line of its own: `Geographic Distribution of`.
    """
    text = page.strip[index]
    if is_numbered_title(text):
        return True
    if not is_table_title(page.lines[index].text):
        return False
    if is_open(text) and not (_is_alone(page, index + 1) and _goes_on(page, index, index + 1, grid)):
        return False
    said_again = names_labels_too(page, index, grid)
    if page.chunks[index][0].end <= grid.columns[1].start:
        return said_again or SERIES_NUMBER.search(text) is not None
    return (said_again or " " in text) and (has_other_words(text) or bool(dimensions_named(text)))


def _goes_on(page: Page, above: int, index: int, grid: Grid) -> bool:
    """Whether a title goes on below a line of it: the next is set like that, and says what no head does, or what the labels are.

    The first line of a head that is known only with it goes with that: `Principal Balance` over `as of the Cut-off Date`.
    """
    text = page.strip[index]
    if _begins_labels(page, index, grid) or _begins_head(page, index, grid):
        return False
    said = has_other_words(text) or bool(dimensions_named(text)) or names_labels_too(page, index, grid)
    said = said or is_open(page.strip[above]) or _ends_phrase(page, above, index, grid)
    return said and _is_set_alike(page, above, index)


def _ends_phrase(page: Page, above: int, index: int, grid: Grid) -> bool:
    """Whether a line goes on within a phrase: with the name of a pool that the line above begins, as only `TO MORTGAGE LOANS` does, or a unit.

    `... of the Group 2 Mortgage` / `Loans`. It is no head where the column below it is known without it.
    """
    text = page.strip[index]
    ends_pool = _LOANS.fullmatch(text) and _POOL_AT_END.search(page.strip[above])
    if not (ends_pool or _TO_LOANS.fullmatch(text) or _UNIT.fullmatch(text)):
        return False
    piece = page.chunks[index][0]
    column = geometry.nearest(piece.start, piece.end, grid.columns)
    if not column:
        return not ends_pool and bool(dimensions_named(_labels_below(page, index, grid)))
    return not is_unknown_key(column_key(_head_below(page, index, column, grid), column))


def _begins_labels(page: Page, index: int, grid: Grid) -> bool:
    """Whether the head of the labels says only with a line above it what they are: `Property` on `Type`."""
    labels = _labels_below(page, index, grid)
    return labels != "" and not dimensions_named(labels) and bool(dimensions_named(f"{page.strip[index]} {labels}"))


def _begins_head(page: Page, index: int, grid: Grid) -> bool:
    """Whether a line is over a column of figures whose head is known with it, and not without it."""
    piece = page.chunks[index][0]
    column = geometry.nearest(piece.start, piece.end, grid.columns)
    if not column:
        return False
    head = _head_below(page, index, column, grid)
    return is_unknown_key(column_key(head, column)) and not is_unknown_key(column_key(f"{piece.text} {head}", column))


def _head_below(page: Page, index: int, column: int, grid: Grid) -> str:
    """What the lines of a head below a line have over a column."""
    below = [each for line in range(index + 1, grid.anchor) if page.is_text(line) for each in page.chunks[line]]
    return " ".join([each.text for each in below if geometry.nearest(each.start, each.end, grid.columns) == column])


def names_labels_too(page: Page, index: int, grid: Grid) -> bool:
    """Whether a longer word of a line is said again by the head of the labels below it: `Property Types` over `Type of Property`."""
    return not _stems(page.strip[index]).isdisjoint(_stems(_labels_below(page, index, grid)))


def _labels_below(page: Page, index: int, grid: Grid) -> str:
    """What the lines of a head below a line have over the labels."""
    below = (page.chunks[line][0] for line in range(index + 1, grid.anchor) if page.is_text(line))
    return " ".join([piece.text for piece in below if piece.start < grid.columns[0].end])


def _stems(text: str) -> set[str]:
    """The beginnings of the longer words of a text."""
    return {word[:_STEM_CHARS] for word in _WORD.findall(text.lower())}


def _is_set_alike(page: Page, above: int, index: int) -> bool:
    """Whether two lines have the same middle or the same beginning."""
    one, other = page.chunks[above], page.chunks[index]
    middle = one[0].start + one[-1].end - other[0].start - other[-1].end
    return min(abs(one[0].start - other[0].start), abs(middle) // 2) <= _MISALIGNED_CHARS


def is_untitled(page: Page, index: int) -> bool:
    """Whether nothing above a line and any rulers looks like the title of its table, but the name of a pool alone."""
    above = next((line for line in range(index - 1, -1, -1) if not page.rulers[line]), -1)
    while page.is_text(above) and (IN_BRACKETS.fullmatch(page.strip[above]) or names_pool(page.lines[above].text)):
        if not page.touches(above):
            return True
        above -= 1
    return not page.is_text(above) or not is_table_title(page.lines[above].text)
