"""The geometry of a printed table: where each head starts and its figures end, and the lines of heads and rulers."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence

import msgspec

from tscc.document.model import Stratification
from tscc.printing.layout import Slot, TableLayout
from tscc.printing.line_forms import halves

LEFT_HEAD_CHARS = 20
"""Widest head of the labels on one line."""
FOLDED_HEAD_CHARS = 12
"""Widest line of a head in a table with columns other than those of the model filing."""
MODEL_COLUMNS = ["label", "loan_count", "balance_usd"]


class Grid(msgspec.Struct, frozen=True, kw_only=True):
    """The columns of one table: the lines and the place of each head, and where the figures end."""

    heads: tuple[tuple[str, ...], ...]
    lefts: tuple[int, ...]
    widths: tuple[int, ...]
    edges: tuple[int, ...]

    @property
    def width(self) -> int:
        """Where the last column ends."""
        return max(self.lefts[-1] + self.widths[-1], self.edges[-1])


def lay_out(
    table: Stratification, headers: Sequence[str], width_of: Callable[[str], int], options: TableLayout
) -> Grid:
    """Place the columns as in the model filing if it has the same columns and the heads fit, otherwise side by side.

    `headers` are the heads with their marks; `width_of` returns the width of the widest figure of a column by its key.
    """
    keys = [column.key for column in table.columns]
    slots = [Slot(head=0, edge=0), options.count, options.balance]
    heads = [(headers[0],) if len(headers[0]) <= LEFT_HEAD_CHARS else tuple(halves(headers[0]))]
    heads += [tuple(halves(header)) for header in headers[1:]]
    fitting = all(slot.head + _widest(head) >= slot.edge for slot, head in zip(slots[1:], heads[1:], strict=False))
    if keys != MODEL_COLUMNS or not fitting:
        heads = [_folded(headers[0], LEFT_HEAD_CHARS + 1, options)]
        heads += [_folded(header, FOLDED_HEAD_CHARS, options) for header in headers[1:]]
        labels = max([options.label_width, *(len(word) for row in table.rows for word in (row.label or "").split())])
        slots = _slots([_widest(head) for head in heads], [labels, *map(width_of, keys[1:])], options)
    return Grid(
        heads=tuple(heads),
        lefts=tuple(slot.head for slot in slots),
        widths=tuple(_widest(head) for head in heads),
        edges=tuple(slot.edge for slot in slots),
    )


def print_head(grid: Grid, options: TableLayout) -> list[str]:
    """Print the head, one-line heads on its last line, and its rulers."""
    height = max(map(len, grid.heads))
    lines = []
    for number in range(height):
        line = ""
        for at, head in enumerate(grid.heads):
            above = 0 if at == 0 and options.left_head == "first" else height - len(head)
            if above <= number < above + len(head):
                words = head[number - above]
                line = f"{line:<{grid.lefts[at]}}" + (words.rjust(grid.widths[at]) if at >= 2 else words)
        lines.append(line)
    if options.rulers == "none":
        return lines
    ruler = print_ruler(grid, options)
    return [ruler, *lines, ruler] if options.rulers == "both_sides" else [*lines, ruler]


def print_column_tags(grid: Grid) -> str:
    """Print the line of `<S>` and `<C>` below the head of a tagged table."""
    line = "<S>"
    for left in grid.lefts[1:]:
        line = f"{line:<{left}}<C>"
    return line


def print_ruler(grid: Grid, options: TableLayout) -> str:
    """Print the ruler below a head: one across the table, or one per column."""
    if options.rulers != "columns":
        return options.rule_mark * grid.width
    ruler = ""
    for left, width in zip(grid.lefts, grid.widths, strict=True):
        ruler = f"{ruler:<{left}}" + options.rule_mark * width
    return ruler


def _slots(heads: list[int], figures: list[int], options: TableLayout) -> list[Slot]:
    """Place any number of columns with a gap between them, each as wide as its head or its widest figure."""
    slots, at = [Slot(head=0, edge=0)], max(figures[0], heads[0]) + options.column_gap
    for head, figure in zip(heads[1:], figures[1:], strict=True):
        room = max(head, figure)
        slots.append(Slot(head=at + room - head, edge=at + room))
        at += room + options.column_gap
    return slots


def _folded(header: str, width: int, options: TableLayout) -> tuple[str, ...]:
    """Break a head into lines, also at hyphens if the layout does."""
    return tuple(textwrap.wrap(header, width, break_on_hyphens=options.head_hyphens, break_long_words=False) or [""])


def _widest(head: tuple[str, ...]) -> int:
    return max(map(len, head), default=0)
