"""Build the tables of any kind: trees of their lines to nodes with columns, heads, labels and cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile

import msgspec

from tscc.build.generic_columns import Placed, find_columns, join_marks, label_figures, part_labels, place, zones
from tscc.build.generic_heads import read_heads
from tscc.build.generic_rows import read_rows
from tscc.build.generic_sections import PrintedTable, figures_of, is_list, with_sections
from tscc.build.tree_lines import TreeLines, over
from tscc.grammar.ahead import regex
from tscc.syntax.nodes import GenericColumn, GenericTable, Written
from tscc.syntax.tree import Tree
from tscc.text import geometry
from tscc.text.lines import Chunk, Column, Line
from tscc.text.printed import Kind, Piece, is_date, is_page_number, is_tag, names_exhibit, names_period, printed_pieces
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
_EDGE_CHARS = 2
_NUMBERED = regex(r"(?:note|item|schedule|table|exhibit) \w{1,4}[.:]?", re.IGNORECASE)
_WHOLE = 0.9
"""The share of the width of a table that a rule over all of it has."""
_MANY = 6
"""Columns of a table whose head with rules around it may begin with the title."""
_WEEK_DAYS = 7
_OFF_CHARS = 3
"""How far the middle of a title may be from that of its table."""


def build_generic(trees: Sequence[Tree], lines: Sequence[Line]) -> list[GenericTable]:
    """The tables of any kind that trees of some lines are."""
    by_number = {line.number: line for line in lines}
    above = {line.number: above for above, line in pairwise(lines)}
    apart = [
        printed
        for tree in trees
        for above_terms in _apart_from_terms(_printed(tree, by_number))
        for whole in _apart_from_list(above_terms)
        for printed in _apart_by_columns(whole)
    ]
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


def _apart_from_terms(printed: PrintedTable) -> Iterator[PrintedTable]:
    """A table, and the terms below its last row with several figures, whose figures are left of all of its columns."""
    title, head, body, pieces = printed
    several = {number: figures for number, row in pieces.items() if len(figures := figures_of(row)) > 1}
    first = min((figures[0].start for figures in several.values()), default=0)
    terms = [*takewhile(lambda number: _is_term(pieces[number], first), reversed(pieces))]
    start = next((index for index, line in enumerate(body) if terms and line.number == terms[-1]), len(body))
    yield PrintedTable(title, head, body[:start], _of_lines(pieces, body[:start]))
    if start < len(body):
        yield PrintedTable((), (), body[start:], _of_lines(pieces, body[start:]))


def _is_term(row: Sequence[Piece], first: int) -> bool:
    """Whether a row has a figure behind its label, and none as far right as some column."""
    figures = figures_of(row)
    return bool(figures) and not row[0].counts and figures[-1].end < first


def _apart_from_list(printed: PrintedTable) -> Iterator[PrintedTable]:
    """A table, and the list that is below its last row with several figures, below a blank line."""
    title, head, body, pieces = printed
    last = max((number for number, row in pieces.items() if len(figures_of(row)) > 1), default=None)
    lone = (index for index, line in enumerate(body) if last is not None and line.number > last)
    apart = (index for index in lone if body[index].blanks_above and not geometry.is_strokes(body[index].text))
    start = next(apart, len(body))
    above, below = _of_lines(pieces, body[:start]), _of_lines(pieces, body[start:])
    if len(below) < _FEWEST_ROWS or not is_list([*below.values()], [*above.values()]):
        yield printed
        return
    yield PrintedTable(title, head, body[:start], above)
    titled = body[start].number not in pieces and not _wraps(body[start], body[start + 1 : start + 2])
    yield PrintedTable(body[start : start + titled], (), body[start + titled :], below)


def _apart_by_columns(printed: PrintedTable) -> Iterator[PrintedTable]:
    """A table, or several where no figure below a heading ends where one above it does."""
    title, head, body, pieces = printed
    above, below = _Ends(), _Ends()
    for printed_row in pieces.values():
        below.add(printed_row, 1)
    start = 0
    for index, line in enumerate(body):
        if line.number in pieces:
            above.add(pieces[line.number], 1)
            below.add(pieces[line.number], -1)
        elif line.blanks_above and not geometry.is_strokes(line.text) and above.differ(below):
            yield PrintedTable(title, head, body[start:index], _of_lines(pieces, body[start:index]))
            is_title = not _wraps(line, body[index + 1 : index + 2])
            title, head, above = (line,) if is_title else (), (), _Ends()
            start = index + is_title
    yield PrintedTable(title, head, body[start:], _of_lines(pieces, body[start:]))


def _wraps(line: Line, below: Sequence[Line]) -> bool:
    """Whether a line without figures is the beginning of the label of the line below it, which is no further in."""
    return any(not row.blanks_above and row.indent <= line.indent for row in below)


class _Ends:
    """How many rows some lines have, and how many of their figures end at each place."""

    def __init__(self) -> None:
        self.rows = 0
        self.figures: Counter[int] = Counter()

    def add(self, pieces: Sequence[Piece], count: int) -> None:
        """Count a row `count` times, which is -1 to take it off."""
        self.rows += count
        for piece in pieces[1:]:
            if piece.counts:
                self.figures[piece.end] += count

    def differ(self, other: _Ends) -> bool:
        """Whether both have rows enough for a table, and no figure of one ends where a figure of the other does, or nearly."""
        if min(self.rows, other.rows) < _FEWEST_ROWS:
            return False
        nearly = range(-_EDGE_CHARS, _EDGE_CHARS + 1)
        return not any(count and other.figures[end + off] for end, count in self.figures.items() for off in nearly)


def _of_lines(pieces: dict[int, tuple[Piece, ...]], lines: Sequence[Line]) -> dict[int, tuple[Piece, ...]]:
    """The pieces of the rows among some lines."""
    return {line.number: pieces[line.number] for line in lines if line.number in pieces}


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
    upper = _title_lines(head, columns, margin, apart=body[0].blanks_above > 0)
    block = _title_block(head, columns, margin)
    upper = max(upper, block)
    titles = [*title, *head[:block], *(line for line in head[block:upper] if len(_texts(line)) == 1)]
    titles = [line for line in titles if not names_exhibit(line.text)]
    lower = head[upper:]
    below = _headings_below(lower, columns)
    lower, body = lower[: len(lower) - below], (*lower[len(lower) - below :], *body)
    scales = _scale_lines(lower)
    labelled = any(row.label for row in rows) or any(line.number not in pieces for line in body)
    read = read_heads([line for line in lower if line not in scales], columns, margin if labelled else -1)
    return GenericTable(
        span=over((*titles, *lower, *body)),
        lines=(*titles, *lower, *body),
        title=tuple(Written(line.text.strip(), line.tight) for line in titles if not _is_bare(line)),
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


def _is_bare(line: Line) -> bool:
    """Whether a line among titles is strokes, or a tag with its value: `<MULTIPLIER> 1,000`."""
    return geometry.is_strokes(line.text) or _is_tagged(line)


def _is_tagged(line: Line) -> bool:
    """Whether a line begins with the tag of a data schedule."""
    return line.text.lstrip()[:1] == "<" and is_tag(printed_pieces(line.text)[0])


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
    few = (_TEXTS if headed else _BARE_TEXTS) * texts <= len(cells) or _are_ruled(columns, rulers)
    return few and not _is_index(rows, columns, rulers, paged=paged)


def _are_ruled(columns: Sequence[Column], rulers: Sequence[str]) -> bool:
    """Whether a ruler has a stroke for each column, as above classes with their types."""
    return any(len(geometry.segments(ruler)) >= len(columns) for ruler in rulers)


def _is_calendar(cells: Sequence[Piece]) -> bool:
    """Whether cells count on from one to the next, as the days of a month do."""
    days = [piece.text for piece in cells]
    return len(days) > _WEEK_DAYS and days == [str(day) for day in range(1, len(days) + 1)]


def _fewest_figured(rows: Sequence[Placed], columns: Sequence[Column], head: Sequence[Line], *, headed: bool) -> int:
    """How many rows have figures at least: one where each of several columns has a head, if a row alone fills them."""
    cells = rows[0].cells.values() if len(rows) == 1 else ()
    several = sum(piece.counts for piece in cells) >= _FEWEST_LONE_COLUMNS
    filled = len(rows) > 1 or (len(cells) == len(columns) and several)
    if filled and len(columns) >= _FEWEST_LONE_COLUMNS and _has_own_heads(columns, head):
        return 1
    return _FEWEST_ROWS if headed else _FEWEST_BARE_ROWS


def _has_own_heads(columns: Sequence[Column], head: Sequence[Line]) -> bool:
    """Whether a line of a head has a text over each column."""
    areas = zones(columns)
    for line in head:
        texts = (chunk for chunk in geometry.chunks(line.text) if not geometry.is_strokes(chunk.text))
        if {*range(len(columns))} <= {geometry.nearest(*chunk[:2], areas) for chunk in texts}:
            return True
    return False


def _is_paged(line: Line) -> bool:
    """Whether a text of a line says that numbers are of pages: `CONTENTS`, `Page No.`."""
    return any(_PAGED.fullmatch(chunk.text) for chunk in geometry.chunks(line.text))


def _is_figure(piece: Piece) -> bool:
    """Whether a cell has a figure, with or without a unit; a date is none."""
    return piece.kind is Kind.FIGURE or (piece.kind is Kind.QUANTITY and not is_date(piece.text))


def _kinds(tree: Tree) -> dict[int, str]:
    """The kind of each line of a table, by its number."""
    return {token.line: token.type for token in tree.tokens() if token.line is not None}


def _title_lines(head: Sequence[Line], columns: Sequence[Column], margin: int, *, apart: bool) -> int:
    """How many lines at the top of a head are of the title.

    They are one piece that begins left of all columns, or in the middle, or all above a rule over the whole table; or no line
    is more than one piece, and all are `apart` from the rows.
    """
    whole = columns[-1].end - margin
    rules = [place for place, line in enumerate(head) if _is_whole_rule(line, whole)]
    if rules and _is_lone(head[: rules[0]]) and _is_block_title(head[rules[0] :], columns):
        return rules[0] + 2
    above = rules[-2] + 1 if len(rules) > 1 and _are_titles(head[: rules[-2] + 1], columns) else 0
    count = max(above, len(head) if _is_lone(head) and apart and len(columns) > 1 else _apart(head))
    above = count
    scales = _scale_lines(head)
    for index, line in enumerate(head[above:], above + 1):
        below = next((each for each in head[index:] if each not in scales), None)
        if geometry.is_strokes(line.text) or len(pieces := _texts(line)) != 1:
            break
        start, end = pieces[0].start, pieces[0].end
        left = start < columns[0].start - _OFF_CHARS and end > columns[0].start
        middle = abs(start + end - margin - columns[-1].end) <= 2 * _OFF_CHARS and start < columns[0].end
        named = _is_above_period(line, below)
        if not (left or (len(columns) > 1 and (middle or named))):
            break
        count += 1
    return count


def _title_block(head: Sequence[Line], columns: Sequence[Column], margin: int) -> int:
    """How many lines at the top of a head are a block above a blank line, whose first is one text in the middle of the table.

    Each column has a head below the blank line; heads that are printed with blank lines between them are no block.
    """
    last = max((place for place, line in enumerate(head) if line.blanks_above), default=0)
    block = head[:last]
    if not block or any(line.blanks_above for line in block[1:]):
        return 0
    texts = geometry.chunks(block[0].text)
    middle = abs(texts[0].start + texts[0].end - margin - columns[-1].end) <= 2 * _OFF_CHARS
    whole = len(texts) == 1 and middle and not any(geometry.is_strokes(line.text) for line in block)
    return last if whole and _has_own_heads(columns, head[last:]) else 0


def _texts(line: Line) -> Sequence[Chunk]:
    """The texts of a line, where a number is one with the title behind it: `NOTE 8.  Benefits`."""
    found = geometry.chunks(line.text)
    if len(found) == 2 and _NUMBERED.fullmatch(found[0].text):
        return (Chunk(found[0].start, found[1].end, line.text[found[0].start : found[1].end]),)
    return found


def _is_above_period(line: Line, below: Line | None) -> bool:
    """Whether one text in the middle above another names what the table is of, and the other a period, `Years ended May 31`."""
    if (
        below is None
        or names_period(line.text)
        or not names_period(below.text)
        or len(geometry.chunks(below.text)) != 1
    ):
        return False
    off = abs(line.indent + len(line.text) - below.indent - len(below.text))
    return off <= 2 * _OFF_CHARS and not below.text.lstrip()[:1].islower()


def _is_lone(head: Sequence[Line]) -> bool:
    """Whether each of some lines of a head is one text."""
    return all(len(geometry.chunks(line.text)) == 1 and not geometry.is_strokes(line.text) for line in head)


def _is_block_title(head: Sequence[Line], columns: Sequence[Column]) -> bool:
    """Whether the line below the rule that a head begins with is one text over several of many columns, each with its own."""
    if not head[2:] or len(columns) < _MANY or head[2].blanks_above or geometry.is_strokes(head[2].text):
        return False
    pieces = geometry.chunks(head[1].text)
    over = [column for column in columns if geometry.overlaps(pieces[0].start, pieces[0].end, column)]
    return len(pieces) == 1 and len(over) > 1


def _headings_below(head: Sequence[Line], columns: Sequence[Column]) -> int:
    """How many lines at the end of a head, below its last rule, are headings of rows: they begin left of all columns."""
    rules = [place for place, line in enumerate(head) if geometry.is_strokes(line.text)]
    last = head[rules[-1] + 1 :] if rules else ()
    alone = [line for line in last if len(geometry.chunks(line.text)) == 1 and line.indent < columns[0].start]
    return len(last) if len(alone) == len(last) else 0


def _apart(head: Sequence[Line]) -> int:
    """How many lines at the top of a head are one piece each and apart from the lines that have the heads of columns."""
    first = next((place for place, line in enumerate(head) if len(_texts(line)) != 1), len(head))
    if first == len(head) or geometry.is_strokes(head[first].text):
        return 0
    return max((place for place in range(1, first + 1) if head[place].blanks_above), default=0)


def _is_whole_rule(line: Line, width: int) -> bool:
    """Whether a line is a rule nearly as wide as its table."""
    return (
        geometry.is_strokes(line.text)
        and max(end - start for start, end in geometry.segments(line.text)) >= _WHOLE * width
    )


def _are_titles(lines: Sequence[Line], columns: Sequence[Column]) -> bool:
    """Whether lines above a rule are no heads of columns: the last of them is one piece, or apart from the rule.

    One piece that is over some columns alone is a head of all of them, unless it is of several lines that are no period.
    """
    texts = [line for line in lines if not geometry.is_strokes(line.text)]
    if not texts:
        return False
    over = len(columns) > 1 and (len(texts) == 1 or all(names_period(line.text) for line in texts))
    over = over and columns[0].start - _OFF_CHARS <= texts[-1].indent < columns[0].end
    return (len(geometry.chunks(texts[-1].text)) == 1 and not over) or lines[-1].blanks_above > 0


def _scale_lines(head: Sequence[Line]) -> list[Line]:
    """The lines of a head that state the scale of the figures and are no heads, to the end of the bracket they open."""
    found: list[Line] = []
    for line in head:
        opened = bool(found) and found[-1].number + 1 == line.number and ")" not in found[-1].text
        alone = len(geometry.chunks(line.text)) == 1 or _is_tagged(line)
        if alone and (scale_of(line.text) != DOLLARS or (opened and found[-1].text.lstrip()[:1] == "(")):
            found.append(line)
    return found


def _is_index(rows: Sequence[Placed], columns: Sequence[Column], rulers: Sequence[str], *, paged: bool) -> bool:
    """Whether rows list pages: whole numbers that never fall in the last column, no other figures, and no sum.

    Where a line says so, `paged`, they may be in any order, in several columns, and from one page to another.
    """
    if any("=" in ruler for ruler in rulers):
        return False
    figures = [piece.text for row in rows for piece in row.cells.values() if piece.counts]
    if sum(any(_is_exhibit(piece) for piece in row.label[:1]) for row in rows) >= _FEWEST_ROWS:
        return all(is_page_number(text.strip("()")) for text in figures)
    if paged and all(map(_PAGES.fullmatch, figures)):
        return True
    *others, last = ([row.cells[at] for row in rows if at in row.cells] for at in range(len(columns)))
    if any(piece.counts for cells in others for piece in cells):
        return False
    numbers = [int(cell.text) for cell in last if cell.text.isdigit()]
    return all(is_page_number(cell.text) for cell in last) and numbers == sorted(numbers)


def _is_exhibit(label: Piece) -> bool:
    """Whether a label is the number of an exhibit: `10.A.3-1`, `4.5`."""
    return _EXHIBIT.match(label.text) is not None
