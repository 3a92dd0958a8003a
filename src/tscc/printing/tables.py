"""The tables: title, head, rulers, rows with wrapped labels, total, and the notes at a table's foot."""

from __future__ import annotations

import textwrap
from decimal import Decimal

import msgspec
from msgspec import UnsetType

from tscc.model import Footnote, Row, Stratification
from tscc.printing.grid import Grid, lay_out, print_column_tags, print_head
from tscc.printing.layout import Layout
from tscc.printing.lines import centred, halves
from tscc.printing.prose import print_mark, print_note

LONG = 24
"""From this number of rows on the model filing leaves no blank lines between rows."""
BREAKABLE = 8
"""From this number of rows on a table may be broken over two pages."""
TITLE_SMALL = frozenset({"of", "and", "at", "to", "in"})
"""Words with which the second line of a title does not start."""


class _Drawing(msgspec.Struct, frozen=True, kw_only=True):
    """What it takes to print the rows of one table."""

    table: Stratification
    notes: dict[str, Footnote]
    layout: Layout
    grid: Grid
    sizes: dict[str, int]
    """Length of the widest figure of each column, dollar signs left out."""


def print_table(table: Stratification, notes: dict[str, Footnote], layout: Layout) -> list[str]:
    """Print a table, its own footnotes included."""
    rows = [*table.rows, *([table.total] if table.total else [])]
    sizes = {column.key: max(len(_figure(row, column.key)) for row in rows) for column in table.columns[1:]}
    headers = [(column.header or "") + _marks(column.notes, notes, layout) for column in table.columns]
    grid = lay_out(table, headers, lambda key: sizes.get(key, 0) + key.endswith("_usd"), layout.table)
    drawing = _Drawing(table=table, notes=notes, layout=layout, grid=grid, sizes=sizes)
    lines = [*_title(drawing), "", *_head(drawing), "", *_rows(drawing), *_total(drawing)]
    if layout.table.tags:
        lines.append("</TABLE>")
    own = [note for note in notes.values() if note.scope == table.id]
    if own:
        lines.append("-" * 11)
    for note in own:
        lines += print_note(note, layout)
    return lines


def _title(drawing: _Drawing) -> list[str]:
    table, layout = drawing.table, drawing.layout
    if not table.title:
        return []
    lines = [table.title]
    if len(table.title) > layout.table.title_width:
        lines = halves(table.title, TITLE_SMALL)
    lines[-1] += _marks(table.notes, drawing.notes, layout)
    return [centred(line) for line in lines]


def _marks(ids: tuple[str, ...], notes: dict[str, Footnote], layout: Layout) -> str:
    return "".join(print_mark(notes[id_], layout) for id_ in ids if id_ in notes)


def _head(drawing: _Drawing) -> list[str]:
    lines = print_head(drawing.grid, drawing.layout.table)
    if drawing.layout.table.tags:
        return ["<TABLE>", "<CAPTION>", *lines, print_column_tags(drawing.grid)]
    return lines


def _rows(drawing: _Drawing) -> list[str]:
    """Print the rows, what parts them, and the page mark amid them where the table is broken."""
    table, layout = drawing.table, drawing.layout
    options = layout.table
    gap = {
        "model": [""] if len(table.rows) < LONG else [],
        "blank": [""],
        "none": [],
        "ruler": ["-" * drawing.grid.width],
    }[options.row_gap]
    lines: list[str] = []
    for at, row in enumerate(table.rows):
        if at == len(table.rows) // 2 and options.broken != "no" and len(table.rows) >= BREAKABLE:
            head = [*print_head(drawing.grid, options), ""] if options.broken == "head" else []
            lines += [layout.page_mark, *[""] * layout.page_gap, *head]
        dollar = options.dollar_rows == "every" or (options.dollar_rows == "first" and at == 0)
        label = (row.label or "") + _marks(row.notes, drawing.notes, layout)
        first, *more = textwrap.wrap(label, options.label_width, break_on_hyphens=False) or [""]
        lines += [_cells(first, row, drawing, dollar), *more, *gap]
    return lines[:-1] if gap == [""] else lines


def _total(drawing: _Drawing) -> list[str]:
    """Print the total and its rulers, each as wide as the figure."""
    total, options = drawing.table.total, drawing.layout.table
    if total is None:
        return []
    line = _cells(total.label or "", total, drawing, True)
    ruler = ""
    for edge, column in zip(drawing.grid.edges[1:], drawing.table.columns[1:], strict=True):
        figure = _figure(total, column.key)
        size = len(figure) + (column.key.endswith("_usd") and bool(figure))
        ruler = f"{ruler:<{edge - size}}" + "=" * size
    above = [ruler] if options.total_rule in ("above", "both") else []
    under = [ruler] if options.total_rule in ("under", "both") else []
    return [""] * options.total_gap + above + [line] + under


def _cells(label: str, row: Row, drawing: _Drawing, dollar: bool) -> str:
    """Print a row's label and figures, each figure ending at its column's edge."""
    line = label
    for edge, column in zip(drawing.grid.edges[1:], drawing.table.columns[1:], strict=True):
        figure = _figure(row, column.key)
        if dollar and column.key.endswith("_usd") and figure:
            aligned = drawing.layout.table.dollar_place == "aligned"
            figure = "$" + (figure.rjust(drawing.sizes[column.key]) if aligned else figure)
        if figure:
            line = f"{line:<{edge - len(figure)}}" + figure
    return line


def _figure(row: Row, key: str) -> str:
    """Print a cell: numbers with commas, percents with their sign; empty where the row has none."""
    value: int | Decimal | str | UnsetType | None = getattr(row, key)
    if value is None or isinstance(value, UnsetType):
        return ""
    if isinstance(value, str):
        return value
    if key.endswith("_pct"):
        return f"{value}%"
    return f"{value:,}"
