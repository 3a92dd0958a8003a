"""Find tables that are twice in a pool: with the same title, head and labels, and figures of the same loans.

An exact copy is reported and left out. A table with other figures contradicts the first: both stay, and the error shows
the first figure that differs. Tables of different loans, with different totals and mostly different figures, are not copies.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink, quoted
from tscc.passes.pieces import text_of
from tscc.syntax import nodes
from tscc.syntax.nodes import Cell, Written
from tscc.text.source import Span

Looks = tuple[str, tuple[tuple[int | None, str], ...], tuple[str, ...]]


def find_copies(tables: Sequence[nodes.Table], sink: Sink) -> dict[Span, nodes.Table]:
    """The first table of each exact copy, by the span of the copy; copies and contradictions are reported."""
    first: dict[Looks, nodes.Table] = {}
    copies: dict[Span, nodes.Table] = {}
    for table in tables:
        earlier = first.setdefault(_looks(table), table) if table.title and table.rows and table.head.cells else table
        if earlier is table:
            continue
        pairs = [*zip(_cells(earlier), _cells(table), strict=False)]
        other = [(old, new) for old, new in pairs if _words([old]) != _words([new])]
        if len(_cells(earlier)) == len(_cells(table)) and not other:
            copies[table.span] = earlier
            if not sink.has(codes.PAGES_MISSING):  # a page that is in the file twice has its tables twice
                _report_copy(earlier, table, sink)
        elif other and (2 * len(other) <= len(pairs) or _same_total(earlier, table)):
            _report_contradiction(table, other, sink)
    return copies


def _looks(table: nodes.Table) -> Looks:
    """What two copies of a table have in common: the title, the heads and the labels."""
    heads = tuple((cell.column, _words([cell])) for cell in table.head.cells)
    return _words(line for line in table.title), heads, tuple(_words(row.label) for row in table.rows)


def _words(pieces: Iterable[Written]) -> str:
    return text_of(pieces).casefold()


def _cells(table: nodes.Table) -> list[Cell]:
    return [cell for row in (*table.rows, *((table.total,) if table.total else ())) for cell in row.cells]


def _same_total(one: nodes.Table, other: nodes.Table) -> bool:
    return one.total is not None and other.total is not None and _words(one.total.cells) == _words(other.total.cells)


def _name(table: nodes.Table) -> str:
    """How a message calls a table: by its title."""
    return quoted(table.title_text)


def _report_copy(first: nodes.Table, table: nodes.Table, sink: Sink) -> None:
    sink.report(
        codes.TABLE_COPIED,
        f"the table {_name(table)} is printed twice with the same figures",
        table.title[0].span,
        "the copy, which is left out",
        secondary=(Label(first.title[0].span, "the first"),),
    )


def _report_contradiction(table: nodes.Table, other: Sequence[tuple[Cell, Cell]], sink: Sink) -> None:
    old, new = other[0]
    figures = "one other figure" if len(other) == 1 else f"{len(other)} other figures"
    sink.report(
        codes.TABLE_CONTRADICTED,
        f"the table {_name(table)} is printed twice, the second time with {figures}",
        new.span,
        f"{quoted(new.text.strip())} in the second",
        secondary=(Label(old.span, f"{quoted(old.text.strip())} in the first"),),
    )
