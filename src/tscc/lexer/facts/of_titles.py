"""Facts of lines above the columns of a table below, titles most of all."""

from __future__ import annotations

from collections.abc import Sequence

from tscc.lexer.close_titles import names_labels_too
from tscc.lexer.facts.above_columns import (
    across,
    has_title_apart,
    is_title_of_labels,
    over_whole_head,
    spanned,
    stacked,
)
from tscc.lexer.facts.of_page import underlines
from tscc.lexer.facts.registry import Fact, registered
from tscc.lexer.page import Page
from tscc.lexer.said_again import without_marks
from tscc.lexer.shown import Shown
from tscc.lexer.titles import is_bracketed_title, is_numbered_title, is_table_title, names_pool
from tscc.text import geometry
from tscc.text.lines import Cell, Column
from tscc.vocabulary.dimensions import dimensions_named, is_stamp, name_the_same, names_only_deal
from tscc.vocabulary.row_labels import continues_label, is_open

FACTS: dict[str, Fact] = {}
fact = registered(FACTS)
_WIDER_CHARS = 4
"""How much wider than its column the first line of a head may be: `CURRENT BALANCE` over `CUT-OFF DATE`."""


@fact
def bracketed_title(page: Page, index: int) -> bool:
    """A number in brackets and a title in capitals, below a rule or right over a table: `(1) General Pool Characteristics`."""
    return is_bracketed_title(page.strip[index]) and (
        page.rulers[index - 1] or (over_grid(page, index) and not over_title(page, index))
    )


@fact
def over_grid(page: Page, index: int) -> bool:
    """What shows the columns of a table is not far below."""
    return page.anchors[index] is not None


@fact
def divides(page: Page, index: int) -> bool:
    """A piece alone that names what a table divides, and what shows the columns of one is not far below."""
    alone = page.is_text(index) and not page.is_split(index)
    return alone and over_grid(page, index) and bool(dimensions_named(page.strip[index]))


@fact
def title_with_colon(page: Page, index: int) -> bool:
    """The end of a title of one line or two, but for its colon, that names what a table divides: `Occupancy:`."""
    if ":" not in page.strip[index]:
        return False  # asked first, for speed
    line = without_marks(page.lines[index].text.rstrip())
    goes_on = page.touches(index) and page.is_text(index - 1) and not page.is_split(index - 1)
    first = index - (goes_on and (is_open(page.strip[index - 1]) or continues_label(page.strip[index])))
    text = line[:-1] if first == index else f"{page.lines[first].text} {line[:-1].strip()}"
    on_head = page.touches(index + 1) and page.is_split(index + 1) and page.is_text(index + 1)
    alone = not page.touches(first) and (not page.touches(index + 1) or page.rulers[index + 1] or on_head)
    return alone and line[-1] == ":" and is_table_title(text) and bool(dimensions_named(text))


def _block_top(page: Page, index: int, first: int) -> int:
    """The first line of the block of a line, from some line on."""
    while index > first and page.touches(index):
        index -= 1
    return index


@fact
def over_title(page: Page, index: int) -> bool:
    """Another title is between it and the columns of the table below."""
    anchor = page.anchors[index]
    if anchor is None:
        return False
    top = _block_top(page, anchor - 1, index)
    if not page.grids[anchor].grid.ruled and top > index and not any(map(page.is_split, range(top, anchor))):
        top = _block_top(page, top - 1, index)  # what is right above the first row is its label
    if is_stamp(page.strip[top]):
        return False
    apart = (line for line in range(index + 1, top) if page.lines[line].blanks_above and not page.is_split(line))
    if any(is_table_title(page.lines[line].text) or title_with_colon(page, line) for line in apart):
        return True
    text, shown = page.strip[top], page.grids[anchor]
    named = is_title_of_labels(page, top, shown) or (
        any(cell.column for cell in shown.heads(top)) and dimensions_named(text)
    )
    titled = (page.in_capitals(top) and is_table_title(page.lines[top].text)) or is_numbered_title(text) or named
    if top == index or page.is_split(top) or not titled or stacked(page, top, shown) or across(page, top, shown):
        return False
    return not over_span(page, top) or any(map(page.is_split, range(index + 1, top)))


@fact
def over_span(page: Page, index: int) -> bool:
    """A head over several columns of figures of the table below, by the strokes under it: `WEIGHTED AVERAGE`."""
    anchor = page.anchors[index]
    return anchor is not None and spanned(page, index, page.grids[anchor])


@fact
def over_rest(page: Page, index: int) -> bool:
    """A lone piece whose block goes on below with nothing but lone pieces that look like titles, and no row: a title of several lines."""
    below = index + 1
    while page.touches(below) and page.is_text(below):
        if page.is_split(below) or not is_table_title(page.lines[below].text):
            return False
        below += 1
    on_row = page.touches(below) and page.figured[below]
    return below > index + 1 and not on_row and not page.is_split(index) and not page.closed[index]


@fact
def in_title(page: Page, index: int) -> bool:
    """The title whose line it is below goes on: a piece alone touches it, and is underlined too or the rest of that line."""
    below = index + 1
    if not page.rules[index] or not page.touches(below) or page.is_split(below):
        return False
    return underlines(page, below + 1) or _is_rest_of_title(page, index - 1, below)


def _is_rest_of_title(page: Page, index: int, below: int) -> bool:
    """Whether a line, with a gap or a whole head below it, is of the title that another line begins.

    That breaks off, or this begins as the rest of a text does, or only the first says what the table divides.
    """
    if not page.is_text(below) or not is_table_title(page.lines[below].text):
        return False
    if page.touches(below + 1) and not close_title(page, below):
        return False
    first, rest = page.strip[index], page.strip[below]
    named = bool(dimensions_named(first)) and not dimensions_named(rest)
    return named or is_open(first) or continues_label(rest)


@fact
def close_title(page: Page, index: int) -> bool:
    """It is of a title that touches the head below it."""
    anchor = page.anchors[index]
    return anchor is not None and index in page.grids[anchor].close_title


@fact
def numbered_on_more(page: Page, index: int) -> bool:
    """A number and a title, directly above one more lone piece without a number that looks like a title: it has two lines."""
    below, text = index + 1, page.strip[index]
    joined = page.touches(below) and page.is_text(below) and not page.is_split(below)
    if not joined or page.continued[index] or page.continued[below] or not is_numbered_title(text):
        return False
    rest = page.lines[below].text.rstrip().removesuffix(":")
    return is_table_title(rest) and not is_numbered_title(rest)


@fact
def pool_apart(page: Page, index: int) -> bool:
    """The name of a pool, or of all, alone between blank lines, or underlined; below a line that it touches it is the rest of a title.

    What the head of the labels below says again is no pool: `Interest-Only Loans` over `Interest Only`.
    """
    top = index - (page.touches(index) and page.rulers[index - 1])
    below = index + 1 + (page.touches(index + 1) and page.rulers[index + 1])
    alone = not page.touches(below) and not (page.touches(top) and page.is_text(top - 1))
    if not alone or not names_pool(page.lines[index].text):
        return False
    anchor = page.anchors[index]
    return anchor is None or not names_labels_too(page, index, page.grids[anchor].grid)


@fact
def deal_atop(page: Page, index: int) -> bool:
    """It is of a block atop a page that names nothing but the deal, with a blank line below it, as each page may have it."""
    top = _block_top(page, index, 0)
    if not page.lines[top].page_above:
        return False
    below = index + 1
    while page.touches(below):
        below += 1
    lines = range(top, below)
    return all(page.is_text(each) and names_only_deal(page.strip[each]) for each in lines)


@fact
def titles_labels(page: Page, index: int) -> bool:
    """A line of a title right over the head of labels, or on a whole head, which names the same: `States` on `State`."""
    anchor = page.anchors[index]
    if anchor is None or not page.is_text(index) or page.continued[index]:
        return False
    shown = page.grids[anchor]
    on_head = page.touches(index + 1) and page.is_split(index + 1)
    return is_title_of_labels(page, index, shown) or (
        on_head and over_whole_head(page, index, shown) and _names_labels(page, index, shown)
    )


def _names_labels(page: Page, index: int, shown: Shown) -> bool:
    """Whether a line names the same dimension as the head of labels below it."""
    return name_the_same(page.strip[index], " ".join(map(shown.label, range(index + 1, shown.grid.anchor))))


def _are_over_tables(page: Page, index: int, strokes: Sequence[Column]) -> bool:
    """Whether strokes above a head are each as wide as a table: over two columns or more, the first over the labels too."""
    anchor = page.anchors[index]
    if anchor is None or anchor == index:
        return False
    columns = page.grids[anchor].grid.columns
    over = [sum(geometry.overlaps(column.start, column.end, stroke) for column in columns) for stroke in strokes]
    return (
        min(over) > 1 and geometry.overlaps(columns[0].start, columns[0].end, strokes[0]) and sum(over) == len(columns)
    )


@fact
def over_strokes(page: Page, index: int) -> bool:
    """Directly above a ruler of several strokes, with one piece over each: a head, but for the titles of tables side by side."""
    if not page.touches(index + 1) or not page.rulers[index + 1]:
        return False
    below = geometry.segments(page.lines[index + 1].text)
    if _are_over_tables(page, index + 1, below):
        return False
    return len(below) > 1 and [geometry.nearest(*piece[:2], below) for piece in page.chunks[index]] == [
        *range(len(below))
    ]


@fact
def in_head(page: Page, index: int) -> bool:
    """It stands on the head of columns of figures; no piece is wider than its column and says what a table divides.

    Or it stands on the head of the labels, below a title of its own.
    """
    anchor = page.anchors[index]
    if anchor is None or not page.is_text(index):
        return False
    shown = page.grids[anchor]
    if not stacked(page, index, shown):
        return False
    mine, *others = [shown.heads(line) for line in range(index, anchor)]
    below = [cell for line in others for cell in line]
    return (bool(mine[-1].column) or has_title_apart(page, index)) and all(
        _fits(piece, below, shown.grid.columns) or not dimensions_named(piece.text) for piece in mine if piece.column
    )


def _fits(piece: Cell, below: Sequence[Cell], columns: Sequence[Column]) -> bool:
    """Whether a piece is hardly wider than its column, or than the cells below in it."""
    column = columns[piece.column or 0]
    widest = max((cell.end - cell.start for cell in below if cell.column == piece.column), default=0)
    return piece.end - piece.start <= max(column.end - column.start, widest) + _WIDER_CHARS
