"""Build the tables of any kind: trees of their lines to nodes with columns, heads, labels and cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tscc.build.generic_columns import Placed, find_columns, place
from tscc.build.generic_heads import read_heads
from tscc.build.tree_lines import TreeLines, over
from tscc.grammar import pattern, terminal
from tscc.syntax.nodes import Cell, GenericColumn, GenericRow, GenericTable, Written
from tscc.syntax.tree import Tree
from tscc.text import geometry
from tscc.text.lines import Column, Line
from tscc.text.printed import Piece, printed_pieces
from tscc.vocabulary.scales import DOLLARS, scale_of

_UNFINISHED = re.compile(pattern("figures", "UNFINISHED"))
_CLOSED = re.compile(r"(?::|\.{3,}|(?: \.){3,})\s*$")
"""The end of a heading, and of a label whose cells are empty: `Revenues:`, `Commitments.....`."""
_PAGE = re.compile(r"[A-Z]?-?\d{1,3}|[ivx]{1,5}")
_FEWEST_ROWS = 2
_FEWEST_BARE_ROWS = 3
"""Rows of a table that has neither title nor head nor rules."""
_FEWEST_GROUPS = 2
_WHOLE = 0.9
"""The share of the width of a table that a rule over all of it has."""
_OFF_CHARS = 3
"""How far the middle of a title may be from that of its table."""


def build_generic(trees: Sequence[Tree], lines: Sequence[Line]) -> list[GenericTable]:
    """The tables of any kind that trees of some lines are."""
    by_number = {line.number: line for line in lines}
    return [table for tree in trees if (table := _table(tree, by_number)) is not None]


def _table(tree: Tree, lines: dict[int, Line]) -> GenericTable | None:
    """A table; None if its lines are a list of contents or have too few rows."""
    of = TreeLines(lines)
    title, head = of.of(tree, "title"), of.of(tree, "head")
    body = of.of(tree, "rows", "bare_rows")
    kinds = _kinds(tree)
    pieces = {line.number: printed_pieces(line.text) for line in body if kinds[line.number] in ("ROW", "FIRST_ROW")}
    rulers = [line.text for line in (*head, *body) if geometry.is_strokes(line.text)]
    columns = find_columns([*pieces.values()], rulers)
    if not columns or len(pieces) < (_FEWEST_ROWS if title or head or rulers else _FEWEST_BARE_ROWS):
        return None
    if _is_index([place(each, columns) for each in pieces.values()], columns, rulers):
        return None
    margin = min(line.indent for line in body if not geometry.is_strokes(line.text))
    above = _title_lines(head, columns, margin)
    titles = [*title, *(line for line in head[:above] if len(geometry.chunks(line.text)) == 1)]
    lower = head[above:]
    scales = _scale_lines(lower)
    heads = read_heads([line for line in lower if line not in scales and not _names_exhibit(line)], columns, margin)
    return GenericTable(
        span=over((*title, *head, *body)),
        lines=(*title, *head, *body),
        title=tuple(
            Written(line.text.strip(), line.tight)
            for line in titles
            if not geometry.is_strokes(line.text) and not _names_exhibit(line)
        ),
        label_head=heads.labels,
        columns=tuple(GenericColumn(span=over((*head, *body)), head=parts) for parts in heads.columns),
        rows=tuple(_rows(body, pieces, columns)),
        scale=max((scale_of(line.text) for line in (*titles, *head)), default=DOLLARS),
    )


def _kinds(tree: Tree) -> dict[int, str]:
    """The kind of each line of a table, by its number."""
    return {token.line: token.type for token in tree.tokens() if token.line is not None}


def _title_lines(head: Sequence[Line], columns: Sequence[Column], margin: int) -> int:
    """How many lines at the top of a head are of the title.

    They are one piece that begins left of all columns, or in the middle, or all above a rule over the whole table.
    """
    whole = columns[-1].end - margin
    rules = [place for place, line in enumerate(head) if _is_whole_rule(line, whole)]
    above = rules[-2] + 1 if len(rules) > 1 and _are_titles(head[: rules[-2] + 1]) else 0
    count = max(above, _apart(head))
    above = count
    for line, below in pairwise([*head[above:], None]):
        if line is None or geometry.is_strokes(line.text) or len(pieces := geometry.chunks(line.text)) != 1:
            break
        start, end = pieces[0].start, pieces[0].end
        left = start < columns[0].start - _OFF_CHARS and end > columns[0].start
        middle = abs(start + end - margin - columns[-1].end) <= 2 * _OFF_CHARS and start < columns[0].end
        apart = below is not None and below.blanks_above > 0
        if not (left or (middle and len(columns) > 1) or (apart and len(columns) == 1)):
            break
        count += 1
    return count


def _apart(head: Sequence[Line]) -> int:
    """How many lines at the top of a head are one piece each and apart from the lines that have the heads of columns."""
    first = next((place for place, line in enumerate(head) if len(geometry.chunks(line.text)) != 1), len(head))
    if first == len(head) or geometry.is_strokes(head[first].text):
        return 0
    return max((place for place in range(1, first + 1) if head[place].blanks_above), default=0)


def _is_whole_rule(line: Line, width: int) -> bool:
    """Whether a line is a rule nearly as wide as its table."""
    return (
        geometry.is_strokes(line.text)
        and max(end - start for start, end in geometry.segments(line.text)) >= _WHOLE * width
    )


def _are_titles(lines: Sequence[Line]) -> bool:
    """Whether lines above a rule are no heads of columns: the last of them is one piece, or apart from the rule."""
    texts = [line for line in lines if not geometry.is_strokes(line.text)]
    return bool(texts) and (len(geometry.chunks(texts[-1].text)) == 1 or lines[-1].blanks_above > 0)


def _scale_lines(head: Sequence[Line]) -> list[Line]:
    """The lines of a head that state the scale of the figures and are no heads, to the end of the bracket they open."""
    found: list[Line] = []
    for line in head:
        opened = bool(found) and found[-1].number + 1 == line.number and ")" not in found[-1].text
        alone = len(geometry.chunks(line.text)) == 1
        if alone and (scale_of(line.text) != DOLLARS or (opened and found[-1].text.lstrip()[:1] == "(")):
            found.append(line)
    return found


def _names_exhibit(line: Line) -> bool:
    """Whether a line is the heading of an exhibit, above a title: `Exhibit 99(a)`."""
    return terminal("lines", "EXHIBIT_HEADING").fullmatch(line.text.strip()) is not None


def _is_index(rows: Sequence[Placed], columns: Sequence[Column], rulers: Sequence[str]) -> bool:
    """Whether rows list pages: whole numbers that never fall in the last column, no other figures, and no sum."""
    if any("=" in ruler for ruler in rulers):
        return False
    *others, last = ([row.cells[at] for row in rows if at in row.cells] for at in range(len(columns)))
    if any(piece.counts for cells in others for piece in cells) or not all(_PAGE.fullmatch(cell.text) for cell in last):
        return False
    numbers = [int(cell.text) for cell in last if cell.text.isdigit()]
    return numbers == sorted(numbers)


class _Joined(NamedTuple):
    """The lines of a row or a heading, the one that has the cells, what it has in the columns, and what is above."""

    lines: list[Line]
    line: Line
    placed: Placed | None
    """None for a heading."""
    ruled: bool


def _rows(
    body: Sequence[Line], pieces: dict[int, tuple[Piece, ...]], columns: Sequence[Column]
) -> Iterator[GenericRow]:
    """The rows of a table, a label over several lines joined, and the headings between them."""
    found = [*_joined(body, pieces, columns)]
    inner = _inner_labels([row.placed for row in found if row.placed is not None])
    indents = sorted({_indent(row, inner) for row in found if row.placed is None or row.placed.label})
    groups: dict[int, Written] = {}
    for row in found:
        label = _label(row, inner, groups)
        cells = row.placed.cells if row.placed is not None else {}
        yield GenericRow(
            span=over(row.lines),
            lines=tuple(row.lines),
            line=row.line,
            label=tuple(label),
            level=indents.index(_indent(row, inner)) if label else 0,
            groups=tuple(groups[start] for start in sorted(groups)),
            cells=tuple(
                Cell(piece.text, row.line.at(piece.start, piece.end), column=at) for at, piece in sorted(cells.items())
            ),
            ruled=row.ruled,
        )


def _label(row: _Joined, inner: int, groups: dict[int, Written]) -> list[Written]:
    """The pieces of the label of a row in order; `groups` has the names of its groups by where they begin, and is kept up."""
    if row.placed is None:
        groups.clear()
        return [_label_of(line) for line in row.lines]
    own = list(row.placed.label)
    for piece in row.placed.label[: -1 if inner else 0]:
        own.remove(piece)
        for start in [each for each in groups if each >= piece.start]:
            del groups[start]
        groups[piece.start] = Written(piece.text, row.line.at(piece.start, piece.end))
    if inner and own and own[0].start < inner - 1:
        groups.clear()
    label: list[Written] = []
    for line in row.lines:
        if line is not row.line:
            label.append(_label_of(line))
        elif own:
            label.append(Written(line.text[own[0].start : own[-1].end], line.at(own[0].start, own[-1].end)))
    return label


def _inner_labels(rows: Sequence[Placed]) -> int:
    """Where labels begin that have the names of groups left of them; 0 where no column of such names is."""
    several = sum(len(row.label) > 1 for row in rows)
    starts = Counter(row.label[-1].start for row in rows if row.label)
    if several < _FEWEST_GROUPS or several == len(rows):
        return 0
    start, count = starts.most_common(1)[0]
    return (
        start if 2 * count > len(rows) and all(row.label[-1].start >= start - 1 for row in rows if row.label[1:]) else 0
    )


def _indent(row: _Joined, inner: int) -> int:
    """Where a label begins, without the names of groups left of it."""
    if row.placed is not None and row.lines[0] is row.line and row.placed.label and inner:
        return row.placed.label[-1].start
    return row.lines[0].indent if row.placed is None or row.lines[0] is not row.line else row.placed.label[0].start


def _label_of(line: Line) -> Written:
    """The text of a line of labels without dots and strokes behind it."""
    pieces = printed_pieces(line.text)
    start, end = (pieces[0].start, pieces[-1].end) if pieces else (line.indent, len(line.text))
    return Written(line.text[start:end], line.at(start, end))


def _joined(body: Sequence[Line], pieces: dict[int, tuple[Piece, ...]], columns: Sequence[Column]) -> Iterator[_Joined]:
    """The lines of each row and each heading, in order."""
    width = max((label.end for line in body for label in printed_pieces(line.text)[:1] if not label.counts), default=0)
    pending: list[Line] = []
    held: _Joined | None = None
    ruled = False
    for line in body:
        if geometry.is_strokes(line.text):
            ruled = True
            continue
        if held is not None and line.number not in pieces and not pending and not ruled and _ends(held, line):
            held.lines.append(line)
            continue
        if held is not None:
            yield held
            held = None
        if pending and not _goes_on(pending, line, width):
            yield _Joined(pending, pending[0], None, ruled)
            pending, ruled = [], False
        if line.number not in pieces:
            pending.append(line)
            continue
        held = _Joined([*pending, line], line, place(pieces[line.number], columns), ruled)
        pending, ruled = [], False
    if held is not None:
        yield held
    if pending:
        yield _Joined(pending, pending[0], None, False)


def _ends(above: _Joined, line: Line) -> bool:
    """Whether a line ends the label of the row above: it touches the row, and one of the two shows that the label goes on."""
    if line.blanks_above:
        return False
    last = above.lines[-1]
    own = above.placed.label if above.placed is not None else ()
    label = (own[-1].text if own else "") if last is above.line else last.text.strip()
    return line.text.lstrip()[:1].islower() or _UNFINISHED.search(label) is not None


def _goes_on(pending: Sequence[Line], line: Line, width: int) -> bool:
    """Whether a label goes on in a line: it is not finished, or its next word did not fit."""
    last = pending[-1]
    text, following = last.text.rstrip(), line.text.strip()
    if _CLOSED.search(text):
        return False
    if following[:1].islower() or _UNFINISHED.search(text):
        return True
    if line.indent <= pending[0].indent or line.blanks_above:
        return False
    return len(text) + 1 + len(following.split(None, 1)[0]) > width
