"""Tables side by side: two or more tables on the same lines.

Where each has a total of its own, both are read, each from its part of the lines. With the same heads, one title and not two
totals, it is one table that goes on beside its beginning. Otherwise only the left one is read: words among the figures may be
a column of the table. A title over both is the title of both; what one title says of amounts holds for its own table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeVar

from msgspec.structs import asdict, replace

from tscc.build.marked_texts import within
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.syntax.nodes import WrittenLine
from tscc.text.geometry import chunks
from tscc.text.lines import Column, Line
from tscc.text.source import Span, cover
from tscc.vocabulary.label_words import is_total
from tscc.vocabulary.scales import scale_of

_AnyRow = TypeVar("_AnyRow", bound=nodes.Row)
_WORD = regex(rf"(?!{pattern('figures', 'NOTHING')}\b)[A-Za-z]{{3,}}")
_STROKES = regex(r"-+|=+")
_RULED = regex(r"-{4,}|=+")
"""Strokes of a ruler; fewer of them may say that there is no figure."""
_FEWEST_FIGURES = 2
"""The fewest columns of figures by whose heads two tables are told."""
_FEWEST_ROWS = 2
"""The fewest rows with words in a column that holds the labels of another table."""


def taken_apart(table: nodes.Table) -> tuple[nodes.Table, ...]:
    """The tables on the lines of a table: itself, or several; one that is not read goes to `beside` of that before it."""
    second = _second_column(table)
    if second is None:
        return (_in_scale_of_title(table),)
    left = _left_table(table, second)
    right, *others = taken_apart(_right_table(table, second))
    if not others and _goes_on(left, right):
        return (_in_scale_of_title(_joined(left, right)),)
    if second < 2 or left.total is None or right.total is None:
        return (_in_scale_of_title(left),)
    return (_in_scale_of_title(replace(left, beside=())), right, *others)


def _goes_on(left: nodes.Table, right: nodes.Table) -> bool:
    """Whether a second table is the rest of the first: the same heads, the labels' too, below one title, and other labels.

    One total is below both: that of the second table, or a label below the first and figures below the second.
    """
    heads = [[cell.text.lower() for cell in table.head.cells] for table in (left, right)]
    labels = [{row.label_text for row in table.rows} for table in (left, right)]
    own = [piece for piece in (*left.title, *right.title) if not piece.over_several]
    if not heads[0] or heads[0] != heads[1] or own or not labels[0].isdisjoint(labels[1]):
        return False
    return left.total is None if right.total else _has_figures_beside(left, right)


def _has_figures_beside(left: nodes.Table, right: nodes.Table) -> bool:
    """Whether the total of a table has its label, and a row of figures at the end of the table beside it has none."""
    return left.total is not None and not left.total.cells and bool(right.rows) and not right.rows[-1].label


def _joined(left: nodes.Table, right: nodes.Table) -> nodes.Table:
    """A table with its rest, which is beside its beginning; the label and the figures of its total may be below one half each."""
    title = tuple(replace(piece, over_several=False) for piece in left.title)
    rows, total = (*left.rows, *right.rows), left.total or right.total
    if left.total and _has_figures_beside(left, right):
        rows, total = rows[:-1], replace(left.total, cells=rows[-1].cells)
    return replace(left, title=title, rows=rows, total=total, beside=())


def _in_scale_of_title(table: nodes.Table) -> nodes.Table:
    """A table in the scale that its title states, if it states one."""
    stated = scale_of(table.title_text)
    return replace(table, head=replace(table.head, scale=stated, scale_of_list=False)) if stated else table


def _second_column(table: nodes.Table) -> int | None:
    """The column that holds the labels of a second table: by the heads, or a total's label, or words in most rows.

    Words directly beside the labels are a further column of them: `First Harbor    Boston, MA    20`.
    """
    if (headed := _repeated_heads(table)) is not None:
        return headed
    words: Counter[int] = Counter()
    last = len(table.head.columns) - 1
    for row in _rows(table):
        for cell in row.cells:
            if not cell.column or cell.column == last:
                continue
            if is_total(cell.text):
                return cell.column
            words[cell.column] += _WORD.match(cell.text) is not None
    wordy = {column for column, times in words.items() if times >= _FEWEST_ROWS and 2 * times > len(table.rows)}
    beside = next(column for column in range(1, last + 2) if column not in wordy)
    return min((column for column in wordy if column > beside), default=None)


def _repeated_heads(table: nodes.Table) -> int | None:
    """The column from which on the heads of two figures or more are those of the columns before it."""
    heads: list[str] = [""] * len(table.head.columns)
    for cell in table.head.cells:
        if cell.column is not None:
            heads[cell.column] += f" {cell.text.lower()}"
    seconds = range(_FEWEST_FIGURES + 1, len(heads) - _FEWEST_FIGURES)
    return next((at for at in seconds if all(heads[1:at]) and heads[1:at] == heads[at + 1 : 2 * at]), None)


def _rows(table: nodes.Table) -> Iterator[nodes.Row]:
    yield from table.rows
    yield from table.early_totals
    if table.total:
        yield table.total


def _left_table(table: nodes.Table, second: int) -> nodes.Table:
    """The table without the pieces of the second one, which are `beside` it."""
    columns = table.head.columns[:second]
    parts = [(*_parts(piece, table.head.columns, second), piece.line) for piece in table.title]
    cells = [*table.head.cells, *(cell for row in _rows(table) for cell in row.cells)]
    totals = _cut(table.totals, second)
    return replace(
        table,
        title=tuple(
            WrittenLine(left.text, left.span, left.marks, line=line, over_several=left == right)
            for left, right, line in parts
            if left
        ),
        head=replace(table.head, columns=columns, cells=_left(table.head.cells, second)),
        rows=_cut(table.rows, second),
        total=totals[-1] if totals else None,
        early_totals=totals[:-1],
        beside=(
            *(right for left, right, _ in parts if right and right != left),
            *(cell for cell in cells if not _left((cell,), second)),
        ),
    )


def _right_table(table: nodes.Table, second: int) -> nodes.Table:
    """The second table: what is right of the first on its lines; its total is what its own labels name so."""
    parts = [(*_parts(piece, table.head.columns, second), piece.line) for piece in table.title]
    cells = _right(table.head.cells, second)
    found = [
        row for row in sorted(_rows(table), key=lambda row: row.span.start) if not _is_ruled(_right(row.cells, second))
    ]
    rows = [_right_row(row, second) for row in found]
    totals = [nodes.Total(**asdict(row)) for row in rows if is_total(row.label_text)]
    places = {total.span for total in totals}
    pieces = (
        [right.span for left, right, _ in parts if right and right != left]
        + [cell.span for cell in cells]
        + [row.span for row in rows]
    )
    return nodes.Table(
        span=cover(min(pieces), max(pieces)),
        title=tuple(
            WrittenLine(right.text, right.span, right.marks, line=_masked(line, right.span), over_several=left == right)
            for left, right, line in parts
            if right
        ),
        head=nodes.TableHead(
            span=cover(min(pieces), cells[-1].span) if cells else table.head.span,
            lines=tuple(_masked(line, *_on(line, cells)) for line in table.head.lines if _on(line, cells)),
            rulers=table.head.rulers,
            columns=table.head.columns[second:],
            cells=cells,
            scale=table.head.scale,
        ),
        rows=tuple(row for row in rows if row.span not in places),
        total=totals[-1] if totals else None,
        early_totals=tuple(totals[:-1]),
        junk=(),
        summaries=(),
        headings=(),
        page_texts=(),
        rulers=(),
        beside=(),
        right=True,
    )


def _right_row(row: nodes.Row, second: int) -> nodes.Row:
    """A row of the second table."""
    cells = _right(row.cells, second)
    label = tuple(cell for cell in cells if cell.column == 0)
    return nodes.Row(
        span=cover(cells[0].span, cells[-1].span),
        lines=tuple(_masked(line, *_on(line, cells)) for line in row.lines if _on(line, cells)),
        label=label,
        band=next((cell.band for cell in label if cell.band), None),
        cells=tuple(cell for cell in cells if cell.column != 0),
    )


def _right(cells: Sequence[nodes.Cell], second: int) -> tuple[nodes.Cell, ...]:
    """The cells of the second table, under its own columns."""
    return tuple(
        replace(cell, column=cell.column - second)
        for cell in cells
        if cell.column is not None and cell.column >= second
    )


def _on(line: Line, cells: Sequence[nodes.Cell]) -> list[Span]:
    """The spans of the cells that are on a line."""
    return [cell.span for cell in cells if line.span.overlaps(cell.span)]


def _masked(line: Line, *spans: Span) -> Line:
    """A line with nothing left of some spans on it."""
    first = min(spans).start
    start = next(place for place in range(len(line.text)) if line.at(place, place + 1).start >= first)
    return replace(line, text=" " * start + line.text[start:])


def _cut(rows: Sequence[_AnyRow], second: int) -> tuple[_AnyRow, ...]:
    """Rows without the cells of the second table; a row of that table alone is left out."""
    left = (replace(row, cells=_left(row.cells, second)) for row in rows)
    return tuple(row for row in left if row.label or not _is_ruled(row.cells))


def _is_ruled(cells: Sequence[nodes.Cell]) -> bool:
    """Whether the part of a row is a ruler, as under the total of one of the tables, or nothing at all."""
    strokes = all(_STROKES.fullmatch(cell.text) for cell in cells)
    return not cells or (strokes and any(_RULED.fullmatch(cell.text) for cell in cells))


def _left(cells: Sequence[nodes.Cell], second: int) -> tuple[nodes.Cell, ...]:
    return tuple(cell for cell in cells if cell.column is None or cell.column < second)


def _parts(
    piece: WrittenLine, columns: Sequence[Column], second: int
) -> tuple[nodes.Written | None, nodes.Written | None]:
    """What of a line of a title is above the columns before the second table, and what above its own; or twice all of it."""
    edge = columns[second - 1].end
    if _is_over_both(piece, columns, second):
        return _part(piece, 0, len(piece.text)), _part(piece, 0, len(piece.text))
    indent = piece.line.indent
    left = (chunk for chunk in chunks(piece.line.text) if chunk.start + chunk.end < 2 * edge)
    end = max((chunk.end for chunk in left), default=indent) - indent
    start = len(piece.text) - len(piece.text[end:].lstrip())
    return _part(piece, 0, end), _part(piece, start, len(piece.text))


def _is_over_both(piece: WrittenLine, columns: Sequence[Column], second: int) -> bool:
    """Whether a line of a title has its middle nearer to the gap between two tables than to the middle of either."""
    found = chunks(piece.line.text)
    gap = columns[second - 1].end, columns[second].start
    if len(found) != 1 or found[0].start >= gap[0] or found[0].end <= gap[1]:
        return False
    middles = (columns[0].start + gap[0], sum(gap), gap[1] + columns[-1].end)
    return min(middles, key=lambda middle: abs(middle - found[0].start - found[0].end)) == middles[1]


def _part(piece: WrittenLine, start: int, end: int) -> nodes.Written | None:
    if start == end:
        return None
    indent = piece.line.indent
    return nodes.Written(
        piece.text[start:end], piece.line.at(indent + start, indent + end), within(piece.marks, start, end)
    )
