"""A table of any kind in the terminal: labels indented, figures to the right, sums in bold and marked.

Columns that do not fit the width are shown below the others, each time with the labels: no figure is cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import TYPE_CHECKING

from tscc.document.adds_up import any_adds_up
from tscc.document.enums import CheckStatus, RowKind
from tscc.document.generic_table import BETWEEN_PARTS, SUMS, figure_shown, scale_in_words, short_heads
from tscc.document.model import CheckResult, GenericRow, GenericTable
from tscc.render.console import plain_text
from tscc.render.table_view import VERDICT_STYLES
from tscc.render.terminal import Page
from tscc.shown.excerpt import printable

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

_GAP = 2
_INDENT_CELLS = 2
_DEEPEST = 8
_MOST_HEAD_CELLS = 12
_FEWEST_LABEL_CELLS = 12
_SUM, _NO_SUM = "=", "!="
"""Stands before a sum whose rows the document lists: it ties, or does not in some column."""
_OFF = (CheckStatus.FAIL, CheckStatus.WARNING)


def draw_generic_table(
    table: GenericTable, pointer: str, results: Sequence[CheckResult], page: Page
) -> Iterator[RenderableType]:
    """The id and the title of a table with the verdict on its sums, its rows, and its notes.

    `results` are those of the checks of this table, which is at a pointer of the document.
    """
    head = plain_text(table.id, page, "bold")
    scale = f" [{words}]" if (words := scale_in_words(table.scale)) else ""
    place = f"  lines {table.first_line} to {table.last_line}"
    head.append_text(plain_text(f"  {table.title or 'without a title'}{scale}{place}  ", page))
    verdict = any_adds_up(results).words
    yield head.append(f"[{verdict}]", VERDICT_STYLES[verdict]) if results else head
    figure = re.compile(rf"{pointer}/rows/(\d+)/")
    off = (figure.match(each.subject) for each in results if each.status in _OFF)
    yield from _Grid(table, page, {int(found[1]) for found in off if found}).parts()
    for note in table.notes:
        yield plain_text(f"({note.marker}) {note.text or 'no text for this mark near the table'}", page)


class _Grid:
    """The rows of one table, in one grid or in several below each other; those that are `off` do not add up."""

    def __init__(self, table: GenericTable, page: Page, off: Set[int]) -> None:
        self._table, self._page, self._off = table, page, off
        self._heads = [head.split(BETWEEN_PARTS) for head in short_heads(table)]
        self._labels = [self._label(number, row) for number, row in enumerate(table.rows)]

    def parts(self) -> Iterator[Table]:
        """A grid for as many columns as fit."""
        widths = [self._width(column) for column in range(len(self._heads))]
        sizes = [
            len(self._shown(label)) + _indent(row) for row, label in zip(self._table.rows, self._labels, strict=True)
        ]
        longest = max([len(self._shown(self._table.label_head or "")), *sizes])
        fitting = max(self._page.width - sum(width + _GAP for width in widths), _FEWEST_LABEL_CELLS)
        widest = max(widths, default=0)
        labels = max(min(longest, max(fitting, self._page.width // 2), self._page.width - widest - _GAP), 1)
        first, taken = 0, 0
        for at, width in enumerate(widths):
            if at > first and taken + width + _GAP > self._page.width - labels:
                yield self._grid(range(first, at), widths, labels)
                first, taken = at, 0
            taken += width + _GAP
        yield self._grid(range(first, len(widths)), widths, labels)

    def _grid(self, columns: range, widths: Sequence[int], labels: int) -> Table:
        from rich.padding import Padding
        from rich.table import Table

        grid = Table(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, header_style="dim")
        grid.add_column(self._text(self._table.label_head or ""), width=labels, overflow="fold")
        room = max(self._page.width - labels - _GAP, 1)
        for column in columns:
            width = min(widths[column], room)
            grid.add_column(self._head(column), width=width, justify="right", overflow="fold")
        for row, label in zip(self._table.rows, self._labels, strict=True):
            style = "bold" if row.kind in SUMS else "dim" if row.kind is RowKind.HEADING else ""
            cells = [self._text(_cell(row, column), style) for column in columns]
            grid.add_row(Padding(self._text(label, style), (0, 0, 0, _indent(row))), *cells)
        return grid

    def _width(self, column: int) -> int:
        """The cells of a column: those of its figures, and of its head where that is not long."""
        parts = (min(len(self._shown(part)), _MOST_HEAD_CELLS) for part in self._heads[column])
        figures = (len(self._shown(_cell(row, column))) for row in self._table.rows)
        return max([1, *parts, *figures])

    def _head(self, column: int) -> Text:
        """The parts of a head below each other."""
        from rich.text import Text

        return Text("\n").join(self._text(part) for part in self._heads[column])

    def _label(self, number: int, row: GenericRow) -> str:
        """The label with the sign of a sum and its group before it, and its marks behind."""
        group = f"{row.group}: " if row.group else ""
        sign = f"{_NO_SUM if number in self._off else _SUM} " if row.adds else ""
        marks = "".join(f" ({each})" for each in row.notes)
        return f"{sign}{group}{row.label or '(no label)'}{marks}"

    def _shown(self, text: str) -> str:
        return printable(text, unicode=self._page.unicode)

    def _text(self, text: str, style: str = "") -> Text:
        return plain_text(text, self._page, style)


def _indent(row: GenericRow) -> int:
    """How many columns of the page a label is indented."""
    return _INDENT_CELLS * min(max(row.level, 0), _DEEPEST)


def _cell(row: GenericRow, column: int) -> str:
    """A cell for people; empty where it is empty, and in a heading."""
    return figure_shown(row.cells[column], row.values[column]) if row.cells else ""
