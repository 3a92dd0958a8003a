"""A table of a pool in the terminal: its rows and total as printed, with a bar for each row, and whether it adds up.

Columns that do not fit the width are shown below the others, each time with the labels: no figure is cut.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from tscc.document.adds_up import adds_up
from tscc.document.model import CheckResult, Column, Row, Stratification
from tscc.document.words import figure_as, words_of
from tscc.render.console import plain_text
from tscc.render.terminal import Page
from tscc.shown.excerpt import printable

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

VERDICT_STYLES = {
    "adds up": "green", "adds up within rounding": "green", "adds up in part": "yellow", "does not add up": "bold red",
    "not checked": "dim",
}  # fmt: skip
_MEASURES = ("balance_usd", "balance_pct", "loan_count", "loan_pct")
"""What the bars show: the first of them that a row has."""
_GAP = 2
_FEWEST_LABEL_CELLS = 12
_LABELS_PART = Decimal("0.4")
"""The part of the width that labels may take so that none is broken, although a column is then shown below."""
_MOST_HEAD_CELLS = 16
_FEWEST_BAR_CELLS = 6
_MOST_BAR_CELLS = 40
_EIGHTHS = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")


def draw_table(
    table: Stratification, results: Sequence[CheckResult], markers: Mapping[str, str], page: Page
) -> list[RenderableType]:
    """The title with the verdict on the table, then the rows.

    `results` are those of the checks of this table; `markers` are those of the footnotes, by their ids.
    """
    return [_head(table, results, markers, page), *_Grid(table, markers, page).parts()]


def bar_of(size: Decimal, most: Decimal, cells: int, *, unicode: bool) -> str:
    """A bar of at most so many cells, as long as its part of the largest; what is not nothing is at least a sliver."""
    if most <= 0 or size <= 0:
        return ""
    steps = 8 if unicode else 1
    length = max(int(size * cells * steps / most), 1)
    return "█" * (length // 8) + _EIGHTHS[length % 8] if unicode else "#" * length


def _head(table: Stratification, results: Sequence[CheckResult], markers: Mapping[str, str], page: Page) -> Text:
    """The id and the title of a table, and whether it adds up."""
    text = plain_text(table.id, page, "bold")
    title = f"{table.title or 'without a title'}{_marks(table.notes, markers)}"
    text.append_text(plain_text(f"  {title}  ", page))
    words = adds_up(table, results).words
    style = VERDICT_STYLES[words]
    return text.append(f"[{words}]", style)


def _marks(notes: Sequence[str], markers: Mapping[str, str]) -> str:
    return "".join(f" ({markers.get(each, each)})" for each in notes)


class _Grid:
    """The rows of one table, in one grid or in several below each other."""

    def __init__(self, table: Stratification, markers: Mapping[str, str], page: Page) -> None:
        self._table, self._markers, self._page = table, markers, page
        self._columns = [column for column in table.columns if column.key != "label"]
        self._rows = [row for _, row in table.printed()]
        self._over = {id(row): table.headings_over(name) for name, row in table.printed() if table.headings}
        """The places of the headings right above each row."""
        self._sums = [*table.subtotals, table.total]
        self._measure = next((key for key in _MEASURES if any(_number(row, key) for row in table.rows)), None)

    def parts(self) -> list[Table]:
        """A grid for as many columns as fit, the last of them with bars if there is room."""
        widths = [self._width(column) + _GAP for column in self._columns]
        longest = max((len(self._shown(self._label(row))) for row in self._rows), default=0)
        fitting = max(_FEWEST_LABEL_CELLS, self._page.width - sum(widths))
        labels = longest if longest <= self._page.width * _LABELS_PART else min(longest, fitting)
        labels = min(labels, max(self._page.width - self._longest_figure() - _GAP, 1))
        room = self._page.width - labels
        parts, first, taken = [], 0, 0
        for at, width in enumerate(widths):
            if at > first and taken + width > room:
                parts.append(self._grid(first, at, widths, labels, 0))
                first, taken = at, 0
            taken += width
        left = room - taken - _GAP
        bars = min(left, _MOST_BAR_CELLS) if left >= _FEWEST_BAR_CELLS and self._measure else 0
        return [*parts, self._grid(first, len(widths), widths, labels, bars)]

    def _grid(self, first: int, last: int, widths: Sequence[int], labels: int, bars: int) -> Table:
        from rich.table import Table

        grid = Table(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, header_style="dim")
        grid.add_column("", width=labels, overflow="fold")
        room = max(self._page.width - labels - _GAP, 1)
        for column, width in zip(self._columns[first:last], widths[first:last], strict=True):
            head = self._text(f"{_heading(column)}{_marks(column.notes, self._markers)}")
            grid.add_column(head, width=min(width - _GAP, room), justify="right", overflow="fold")
        if bars:
            grid.add_column("", width=bars, no_wrap=True)
        most = max((_number(row, self._measure) for row in self._table.rows), default=Decimal(0))
        for row in self._rows:
            is_sum = any(row is each for each in self._sums)
            style = "bold" if is_sum else ""
            cells = [self._text(_figure(row, column.key), style) for column in self._columns[first:last]]
            if bars and not is_sum:
                bar = bar_of(_number(row, self._measure), most, bars, unicode=self._page.unicode)
                cells.append(self._text(bar, "blue"))
            for place in self._over.get(id(row), ()):
                grid.add_row(self._text(self._table.headings[place].text, "dim"))
            grid.add_row(self._text(self._label(row), style), *cells)
        return grid

    def _width(self, column: Column) -> int:
        """The cells of a column: those of its figures, and of its head where that is not long."""
        head = self._shown(_heading(column))
        least = min(len(head), _MOST_HEAD_CELLS)
        return max([least, *(len(self._shown(_figure(row, column.key))) for row in self._rows)])

    def _longest_figure(self) -> int:
        """The cells that a figure needs so that none is broken; a text breaks between its words."""
        words = (word for row in self._rows for column in self._columns for word in _figure(row, column.key).split())
        return max((len(self._shown(word)) for word in words), default=0)

    def _label(self, row: Row) -> str:
        name = row.label or ("Total" if row is self._table.total else "(no label)")
        return f"{name}{_marks(row.notes, self._markers)}"

    def _shown(self, text: str) -> str:
        return printable(text, unicode=self._page.unicode)

    def _text(self, text: str, style: str = "") -> Text:
        return plain_text(text, self._page, style)


def _heading(column: Column) -> str:
    """The words of a column; as printed if its head is not known."""
    return words_of(column.key) if not column.key.startswith("column_") else column.header or column.key


def _figure(row: Row, key: str) -> str:
    """A cell as people write it; empty if the filing has none there."""
    value = row.cell(key)
    return "" if value is None else figure_as(key, value).removesuffix(" months")


def _number(row: Row, key: str | None) -> Decimal:
    """A figure of a row; nothing if it has none, or one below nothing."""
    value = None if key is None else row.cell(key)
    return max(Decimal(value), Decimal(0)) if isinstance(value, Decimal | int) else Decimal(0)
