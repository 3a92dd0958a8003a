"""The tables: title, head, rulers, rows with wrapped labels, total, and the notes at the foot of a table."""

from __future__ import annotations

import re
import textwrap

import msgspec

from tscc.document.model import Footnote, Row, Stratification
from tscc.printing.cells import Cells, cells_of
from tscc.printing.grid import Grid, lay_out, print_column_tags, print_head, print_ruler
from tscc.printing.layout import Layout
from tscc.printing.line_forms import centred, halves
from tscc.printing.paragraphs import print_mark, print_note

TAG = re.compile(r"</?[A-Z]")
"""The start of a line with a tag, `<PAGE>`, but not of text such as `<= 60.00%`."""
LONG_ROWS = 24
"""The model filing has no blank lines between the rows of a table with at least this many."""
BREAKABLE_ROWS = 8
"""Fewest rows of a table that may be broken over two pages."""
TITLE_SMALL = frozenset({"of", "and", "at", "to", "in"})
"""Words that do not start the second line of a title."""


class _Drawing(msgspec.Struct, frozen=True, kw_only=True):
    """Everything needed to print one table."""

    table: Stratification
    notes: dict[str, Footnote]
    layout: Layout
    grid: Grid
    cells: Cells


def print_table(table: Stratification, notes: dict[str, Footnote], layout: Layout) -> list[str]:
    """Print a table, including its own footnotes."""
    options = layout.table
    cells = cells_of(table, options)
    headers = [(column.header or "") + _marks(column.notes, notes, layout) for column in table.columns]
    grid = lay_out(table, headers, cells.width, options)
    drawing = _Drawing(table=table, notes=notes, layout=layout, grid=grid, cells=cells)
    lines = [*_title(drawing), *[""] * options.title_gap, *_head(drawing), *[""] * options.head_gap]
    lines += [*_rows(drawing), *_total(drawing)]
    lines = [f"{' ' * options.indent}{line}" if line and not TAG.match(line) else line for line in lines]
    if options.tags:
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
    lines[-1] += _marks(table.notes, drawing.notes, layout, on_title=True)
    return lines if layout.table.title_place == "left" else [centred(line) for line in lines]


def _marks(ids: tuple[str, ...], notes: dict[str, Footnote], layout: Layout, *, on_title: bool = False) -> str:
    return "".join(print_mark(notes[id_], layout, on_title=on_title) for id_ in ids if id_ in notes)


def _head(drawing: _Drawing) -> list[str]:
    lines = print_head(drawing.grid, drawing.layout.table)
    if drawing.layout.table.tags:
        return ["<TABLE>", "<CAPTION>", *lines, print_column_tags(drawing.grid)]
    return lines


def _rows(drawing: _Drawing) -> list[str]:
    """Print the rows, what separates them, and the page mark within a broken table."""
    table, options = drawing.table, drawing.layout.table
    gap = {
        "model": [""] if len(table.rows) < LONG_ROWS else [],
        "blank": [""],
        "none": [],
        "ruler": [options.rule_mark * drawing.grid.width],
    }[options.row_gap]
    lines: list[str] = []
    for at, (name, row) in enumerate(each for each in table.printed() if each[0] != "total"):
        if at == len(table.rows) // 2 and options.broken != "no" and len(table.rows) >= BREAKABLE_ROWS:
            lines += _break(drawing)
        lines += [table.headings[place].text for place in table.headings_over(name)]
        lines += [*_row(row, at == 0, drawing), *gap]
    return lines[:-1] if gap == [""] else lines


def _break(drawing: _Drawing) -> list[str]:
    """Print a page mark between rows, and what is repeated below it."""
    options, layout = drawing.layout.table, drawing.layout
    mark = [layout.page_mark, *[""] * layout.page_gap]
    gap = [""] * options.head_gap
    head = print_head(drawing.grid, options)
    ruler = [] if options.rulers == "none" else [print_ruler(drawing.grid, options), *gap]
    title = [*_title(drawing), *[""] * options.title_gap]
    repeated = {"title": [*title, *head, *gap], "head": [*head, *gap], "ruler": ruler}
    return [*mark, *repeated.get(options.broken, [])]


def _row(row: Row, first: bool, drawing: _Drawing) -> list[str]:
    """Print a row with its label wrapped, and its figures on the first or the last line."""
    options = drawing.layout.table
    label = (row.label or "") + _marks(row.notes, drawing.notes, drawing.layout)
    lines = textwrap.wrap(label, options.label_width, break_on_hyphens=False, break_long_words=False) or [""]
    at = 0 if options.wrapped_figures == "first" else len(lines) - 1
    lines[at] = _with_figures(lines[at], drawing.cells.row(row, first=first), drawing.grid)
    return lines


def _total(drawing: _Drawing) -> list[str]:
    """Print the total and its rulers, which are as wide as the figures."""
    total, options = drawing.table.total, drawing.layout.table
    if total is None:
        return []
    figures = drawing.cells.row(total, total=True)
    line = _with_figures(
        (total.label or "") + _marks(total.notes, drawing.notes, drawing.layout), figures, drawing.grid
    )
    ruler = _with_figures("", ["=" * len(figure.rstrip("% ")) for figure in figures], drawing.grid, percents=figures)
    above = [ruler] if options.total_rule in ("above", "both") or not total.label else []
    under = [ruler] if options.total_rule in ("under", "both") or not total.label else []
    return [""] * options.total_gap + above + [line] + under


def _with_figures(line: str, figures: list[str], grid: Grid, percents: list[str] | None = None) -> str:
    """Put figures after a label, each ending at its edge; a ruler below `percents` leaves out their percent signs."""
    for edge, figure, beside in zip(grid.edges[1:], figures, percents or figures, strict=True):
        if figure:
            line = f"{line:<{edge - len(figure) - (beside is not figure and beside.endswith('%'))}}" + figure
    return line
