"""Build the tables of any kind: trees of their lines to nodes with columns, heads, labels and cells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

import msgspec

from tscc.build.generic_columns import Placed, find_columns, place
from tscc.build.generic_heads import read_heads
from tscc.build.generic_pieces import join_marks, label_figures, part_labels
from tscc.build.generic_rows import read_rows
from tscc.build.generic_sections import PrintedTable, taken_apart, with_sections
from tscc.build.generic_titles import has_own_heads, is_tagged, parted_head, scale_lines
from tscc.build.tree_lines import TreeLines, over
from tscc.grammar.ahead import regex
from tscc.syntax.nodes import GenericColumn, GenericTable, Written
from tscc.syntax.tree import Tree
from tscc.text import geometry
from tscc.text.lines import Column, Line
from tscc.text.printed import Kind, Piece, is_date, is_page_number, names_exhibit, printed_pieces
from tscc.vocabulary.scales import DOLLARS, scale_of

_FEWEST_ROWS = 2
_EXHIBIT = regex(r"\(?\d{1,2}\.[\dA-Za-z][\w.()-]*")
_PAGES = regex(r"(?:[A-Z]-)?\d{1,3}(?: ?(?:-|to|,) ?(?:[A-Z]-)?\d{1,3})*,?")
"""Numbers of pages: `26`, `45-64`, `F-21 to F-40`."""
_PAGED = regex(r"(?:table of )?contents|(?:\w+ )?page(?:s|\(s\))?(?: (?:no\.?|numbers?))?", re.IGNORECASE)
_FEWEST_LONE_COLUMNS = 2
"""Columns of a table of one row."""
_FEWEST_BARE_ROWS = 3
"""Rows of a table that has neither title nor head nor rules."""
_TEXTS, _BARE_TEXTS = 2, 3
"""One cell of so many may be a text, in a table with a head and in one without."""
_WEEK_DAYS = 7


def build_generic(trees: Sequence[Tree], lines: Sequence[Line]) -> list[GenericTable]:
    """The tables of any kind that trees of some lines are."""
    by_number = {line.number: line for line in lines}
    above = {line.number: above for above, line in pairwise(lines)}
    apart = [printed for tree in trees for printed in taken_apart(_printed(tree, by_number))]
    found = (_table(printed, above) for printed in with_sections(apart, lines))
    return [table for table in found if table is not None]


def _printed(tree: Tree, lines: dict[int, Line]) -> PrintedTable:
    """The lines of a tree of a table."""
    of, kinds = TreeLines(lines), _kinds(tree)
    body = of.of(tree, "rows", "bare_rows")
    rows = (line for line in body if kinds[line.number] in ("ROW", "FIRST_ROW"))
    return PrintedTable(
        of.of(tree, "title"), of.of(tree, "head"), body, {line.number: printed_pieces(line.text) for line in rows}
    )


def _table(printed: PrintedTable, above: Mapping[int, Line]) -> GenericTable | None:
    """A table; None if its lines are a list of contents or a legend, or have too few rows with figures.

    `above` has the line above each line, by number.
    """
    title, printed_head, body, _ = printed
    head = [*map(_without_scale, printed_head)]
    pieces = label_figures(join_marks(printed.pieces))
    rulers = [line.text for line in (*head, *body) if geometry.is_strokes(line.text)]
    heads = [geometry.chunks(line.text) for line in head if not geometry.is_strokes(line.text)]
    columns = find_columns(_with_places(pieces, body), rulers, heads)
    pieces = part_labels(pieces, columns) if columns else pieces
    rows = [place(each, columns) for each in pieces.values()] if columns else []
    paged = any(_is_paged(line) for line in (*title, *head, *body) if line.number not in pieces)
    headed = bool(title or head or rulers)
    fewest = _fewest_figured(rows, columns, head, headed=headed)
    if not _is_table(rows, columns, rulers, fewest=fewest, paged=paged, headed=headed):
        return None
    margin = min(line.indent for line in body if not geometry.is_strokes(line.text))
    upper, lower, headings = parted_head(head, columns, margin, apart=body[0].blanks_above > 0)
    titles = [line for line in (*title, *upper) if not names_exhibit(line.text)]
    body = (*headings, *body)
    scales = scale_lines(lower)
    labelled = any(row.label for row in rows) or any(line.number not in pieces for line in body)
    read = read_heads([line for line in lower if line not in scales], columns, margin if labelled else -1)
    return GenericTable(
        span=over((*titles, *lower, *body)),
        lines=(*titles, *lower, *body),
        title=tuple(
            Written(line.text.strip(), line.tight)
            for line in titles
            if not (geometry.is_strokes(line.text) or is_tagged(line))
        ),
        label_head=read.labels,
        columns=tuple(GenericColumn(span=over((*head, *body)), head=parts) for parts in read.columns),
        rows=tuple(read_rows(body, pieces, columns)),
        scale=max((scale_of(line.text) for line in (*titles, *lower, *printed_head)), default=DOLLARS)
        or _scale_above((*titles, *lower, *body)[0], above),
    )


def _without_scale(line: Line) -> Line:
    """A line of a head without the scale that is alone beside a title: `NET CHARGE-OFFS          (in thousands)`."""
    texts = geometry.chunks(line.text)
    if len(texts) != 2 or texts[1].text[0] != "(" or scale_of(texts[1].text) == DOLLARS:
        return line
    return msgspec.structs.replace(line, text=line.text[: texts[0].end])


def _with_places(pieces: Mapping[int, tuple[Piece, ...]], body: Sequence[Line]) -> list[tuple[Piece, ...]]:
    """The rows that show where columns are: those without tabs, if they are the most."""
    moved = {line.number for line in body if line.stops}
    still = [each for number, each in pieces.items() if number not in moved]
    return still if 2 * len(still) > len(pieces) else [*pieces.values()]


def _scale_above(first: Line, above: Mapping[int, Line]) -> int:
    """The scale that a sentence directly above a table states: `were as follows (in millions):`."""
    line = above.get(first.number)
    return scale_of(line.text) if line is not None and line.text.endswith(":") else DOLLARS


def _is_table(
    rows: Sequence[Placed], columns: Sequence[Column], rulers: Sequence[str], *, fewest: int, paged: bool, headed: bool
) -> bool:
    """Whether rows are data: enough of them have figures, which are not outnumbered by texts and are no numbers of pages.

    Rows without title, head and rules have fewer texts: the codes of a legend, side by side, have numbers among them.
    """
    figured = sum(any(map(_is_figure, row.cells.values())) for row in rows)
    cells = [piece for row in rows for piece in row.cells.values()]
    texts = sum(piece.kind is Kind.TEXT for piece in cells)
    if figured < fewest or _is_calendar(cells):
        return False
    ruled = any(len(geometry.segments(ruler)) >= len(columns) for ruler in rulers)  # as above classes with their types
    few = ruled or (_TEXTS if headed else _BARE_TEXTS) * texts <= len(cells)
    return few and not _is_index(rows, columns, rulers, paged=paged)


def _is_calendar(cells: Sequence[Piece]) -> bool:
    """Whether cells count on from one to the next, as the days of a month do."""
    days = [piece.text for piece in cells]
    return len(days) > _WEEK_DAYS and days == [str(day) for day in range(1, len(days) + 1)]


def _fewest_figured(rows: Sequence[Placed], columns: Sequence[Column], head: Sequence[Line], *, headed: bool) -> int:
    """How many rows have figures at least: one where each of several columns has a head, if a row alone fills them."""
    cells = rows[0].cells.values() if len(rows) == 1 else ()
    several = sum(piece.counts for piece in cells) >= _FEWEST_LONE_COLUMNS
    filled = len(rows) > 1 or (len(cells) == len(columns) and several)
    if filled and len(columns) >= _FEWEST_LONE_COLUMNS and has_own_heads(columns, head):
        return 1
    return _FEWEST_ROWS if headed else _FEWEST_BARE_ROWS


def _is_paged(line: Line) -> bool:
    """Whether a text of a line says that numbers are of pages: `CONTENTS`, `Page No.`."""
    return any(_PAGED.fullmatch(chunk.text) for chunk in geometry.chunks(line.text))


def _is_figure(piece: Piece) -> bool:
    """Whether a cell has a figure, with or without a unit; a date is none."""
    return piece.kind is Kind.FIGURE or (piece.kind is Kind.QUANTITY and not is_date(piece.text))


def _kinds(tree: Tree) -> dict[int, str]:
    """The kind of each line of a table, by its number."""
    return {token.line: token.type for token in tree.tokens() if token.line is not None}


def _is_index(rows: Sequence[Placed], columns: Sequence[Column], rulers: Sequence[str], *, paged: bool) -> bool:
    """Whether rows list pages: whole numbers that never fall in the last column, no other figures, and no sum.

    Where a line says so, `paged`, they may be in any order, in several columns, and from one page to another.
    """
    if any("=" in ruler for ruler in rulers):
        return False
    figures = [piece.text for row in rows for piece in row.cells.values() if piece.counts]
    if sum(any(_EXHIBIT.match(piece.text) for piece in row.label[:1]) for row in rows) >= _FEWEST_ROWS:
        return all(is_page_number(text.strip("()")) for text in figures)
    if paged and all(map(_PAGES.fullmatch, figures)):
        return True
    *others, last = ([row.cells[at] for row in rows if at in row.cells] for at in range(len(columns)))
    if any(piece.counts for cells in others for piece in cells):
        return False
    numbers = [int(cell.text) for cell in last if cell.text.isdigit()]
    return all(is_page_number(cell.text) for cell in last) and numbers == sorted(numbers)
