"""The rows of a table of any kind: labels over several lines, the names of groups, headings, and cells under the columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from tscc.build.generic_columns import Placed, place
from tscc.build.tree_lines import over
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.syntax.nodes import Cell, GenericRow, Written
from tscc.text import geometry
from tscc.text.lines import Column, Line
from tscc.text.printed import LETTER_SLASH, Kind, Piece, names, printed_pieces

_UNFINISHED = regex(pattern("figures", "UNFINISHED"))
_MARKED = regex(rf" {LETTER_SLASH}\s*$")
_CLOSED = regex(r"(?::|\.{3,}|(?: \.){3,})\s*$")
"""The end of a heading, and of a label whose cells are empty: `Revenues:`, `Commitments.....`."""
_DASHED = regex(r"-\s*$")
"""The end of a heading, `Alabama -`, or of half a word, `Non-`."""
_TOTAL = regex(r"(?:sub-?)?totals?\b", re.IGNORECASE)
_FEWEST_GROUPS = 2


class _Joined(NamedTuple):
    """The lines of a row or a heading, the one that has the cells, what it has in the columns, and what is above."""

    lines: list[Line]
    line: Line
    placed: Placed | None
    """None for a heading."""
    ruled: bool
    others: list[Line]
    """Lines below it that continue its cells."""


def read_rows(
    body: Sequence[Line], pieces: dict[int, tuple[Piece, ...]], columns: Sequence[Column]
) -> Iterator[GenericRow]:
    """The rows of a table, a label over several lines joined, and the headings between them."""
    found = [*_joined(body, pieces, columns)]
    inner = _inner_labels([row.placed for row in found if row.placed is not None])
    indents = sorted({_indent(row, inner) for row in found if _has_label(row)})
    groups: dict[int, Written] = {}
    for row in found:
        label = _label(row, inner, groups)
        cells = row.placed.cells if row.placed is not None else {}
        yield GenericRow(
            span=over((*row.lines, *row.others)),
            lines=(*row.lines, *row.others),
            line=row.line,
            label=tuple(label),
            level=indents.index(_indent(row, inner)) if _has_label(row) else 0,
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
        for start in [each for each, name in groups.items() if each + len(name.text) > piece.start]:
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


def _has_label(row: _Joined) -> bool:
    """Whether a row has a label of its own or in lines above or below it, or is a heading."""
    return row.placed is None or len(row.lines) > 1 or bool(row.placed.label)


def _indent(row: _Joined, inner: int) -> int:
    """Where the first line of a label begins, without the names of groups left of it."""
    first = row.lines[0]
    if row.placed is None or first is not row.line:
        return first.indent
    if row.placed.label:
        return row.placed.label[-1 if inner else 0].start
    return row.lines[1].indent


def _label_of(line: Line) -> Written:
    """The text of a line of labels without dots and strokes behind it."""
    pieces = printed_pieces(line.text)
    start, end = (pieces[0].start, pieces[-1].end) if pieces else (line.indent, len(line.text))
    return Written(line.text[start:end], line.at(start, end))


def _joined(body: Sequence[Line], pieces: dict[int, tuple[Piece, ...]], columns: Sequence[Column]) -> Iterator[_Joined]:
    """The lines of each row and each heading, in order."""
    width = max((label.end for line in body for label in printed_pieces(line.text)[:1] if not label.counts), default=0)
    after = _next_indents(body)
    again = _repeated(body, pieces)
    wraps = _are_wraps(body, pieces, after)
    pending: list[Line] = []
    held: _Joined | None = None
    ruled = False
    for line in body:
        if geometry.is_strokes(line.text):
            ruled = True
            continue
        placed = place(pieces[line.number], columns) if line.number in pieces else None
        if held is not None and placed is None and not pending and not ruled:
            if _ends_cell(held, line, columns):
                held.others.append(line)
                continue
            if _ends(held, line):
                held.lines.append(line)
                continue
        if held is not None:
            yield held
            held = None
        label = _Label(pending, width, ruled, wraps)
        if pending and not _goes_on(label, line, placed, after[line.number], again=line.number in again):
            yield _Joined(pending, pending[0], None, ruled, [])
            pending, ruled = [], False
        if placed is None:
            pending.append(line)
            continue
        held = _Joined([*pending, line], line, placed, ruled, [])
        pending, ruled = [], False
    if held is not None:
        yield held
    if pending:
        yield _Joined(pending, pending[0], None, False, [])


def _are_wraps(body: Sequence[Line], rows: Container[int], after: Mapping[int, _Next]) -> bool:
    """Whether every row that is deeper than the text directly above it is alone there: `Modified` / `Duration`.

    A heading mostly has several rows.
    """
    alone = [
        after[below.number].indent <= above.indent
        for above, below in pairwise(body)
        if below.number in rows
        and above.number not in rows
        and below.indent > above.indent
        and not (below.blanks_above or geometry.is_strokes(above.text) or _CLOSED.search(above.text))
    ]
    return len(alone) >= _FEWEST_GROUPS and all(alone)


def _repeated(body: Sequence[Line], rows: Container[int]) -> frozenset[int]:
    """The numbers of the lines whose label comes twice, once directly above another row that begins where it does.

    Such a label is whole, and what is above it is a heading: `Assets` and `Liabilities` below `Swaps`, `Assets` below `Options`.
    """
    found: dict[tuple[int, str], list[int]] = {}
    whole: set[tuple[int, str]] = set()
    for line, below in zip(body, [*body[1:], None], strict=True):
        label = printed_pieces(line.text)[:1]
        if line.number in rows and label and names(label[0]):
            key = (line.indent, label[0].text)
            found.setdefault(key, []).append(line.number)
            if below is not None and below.number in rows and below.indent == line.indent:
                whole.add(key)
    return frozenset(number for key in whole if len(found[key]) > 1 for number in found[key])


def _next_indents(body: Sequence[Line]) -> dict[int, _Next]:
    """For each line, by number, where the labels below it begin."""
    found: dict[int, _Next] = {}
    below: list[int] = []
    for line in reversed(body):
        found[line.number] = _Next(
            below[-1] if below else 0, next((each for each in reversed(below) if each <= line.indent), 0)
        )
        labels = printed_pieces(line.text)[:1]
        if labels and names(labels[0]):
            while below and below[-1] >= line.indent:
                below.pop()
            below.append(line.indent)
    return found


def _ends_cell(above: _Joined, line: Line, columns: Sequence[Column]) -> bool:
    """Whether a line ends a text of the row above: it touches the row, and has one piece, under that text alone."""
    pieces = printed_pieces(line.text)
    cells = above.placed.cells if above.placed is not None else {}
    if line.blanks_above or len(pieces) != 1 or not columns or pieces[0].start < columns[0].start:
        return False
    at = geometry.nearest(pieces[0].start, pieces[0].end, columns)
    if at not in cells or cells[at].kind is not Kind.TEXT:
        return False
    cells[at] = cells[at]._replace(text=f"{cells[at].text} {pieces[0].text}")
    return True


def _ends(above: _Joined, line: Line) -> bool:
    """Whether a line ends the label of the row above: it touches the row, and one of the two shows that the label goes on."""
    if line.blanks_above:
        return False
    last = above.lines[-1]
    own = above.placed.label if above.placed is not None else ()
    label = (own[-1].text if own else "") if last is above.line else last.text.strip()
    return line.text.lstrip()[:1].islower() or _is_unfinished(label)


def _is_unfinished(label: str) -> bool:
    """Whether a label ends as only the beginning of one does; a mark such as `a/` ends a whole one."""
    return _UNFINISHED.search(label) is not None and _MARKED.search(label) is None


class _Next(NamedTuple):
    """Where the label of the next line begins, and the next label that is no deeper; 0 where there is none."""

    indent: int
    beside: int


class _Label(NamedTuple):
    """The lines of a label so far, none of which has figures."""

    lines: Sequence[Line]
    width: int
    """Where the widest label of the table ends."""
    ruled: bool
    """Whether strokes are below it."""
    wraps: bool
    """Whether the table has many labels over two lines, and no headings that look alike."""


def _goes_on(label: _Label, line: Line, placed: Placed | None, after: _Next, *, again: bool) -> bool:
    """Whether a label goes on in a line, or else is a heading.

    It goes on where it is not finished or its next word did not fit. What is a row of its own beside one below it, as where
    the labels `after` it begin tells, is below a heading, and so is one whose label comes `again`. `placed` is what the line
    has in the columns, None if nothing.
    """
    last, following = label.lines[-1], line.text.strip()
    text, indent = last.text.rstrip(), label.lines[0].indent
    total = _TOTAL.match(text.lstrip()) is not None
    bare = placed is not None and not placed.label
    alone = placed is not None and after.indent <= indent
    next_to = line.indent == indent + 1 and not line.blanks_above
    if _CLOSED.search(text):
        return False
    if following.lstrip("(")[:1].islower():
        return True
    if bare:
        return total or not (label.ruled or line.blanks_above)
    if _DASHED.search(text) and (text[-2:-1] in " -" or line.blanks_above):
        return alone and next_to
    if _is_unfinished(text):
        return True
    beside = after.beside == line.indent and (placed is not None or after.indent > line.indent)
    if line.indent <= indent or line.blanks_above or beside or again:
        return False
    if alone and (total or next_to or label.wraps):
        return True
    return len(text) + 1 + len(following.split(None, 1)[0]) > label.width
