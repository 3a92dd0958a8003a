"""Report figures that cannot be read in tables of any kind: a letter for a digit, a misplaced comma.

What comes in are the tables as written and as read. A cell is meant as a figure where half the cells of its column or more are figures,
and it is one with another sign for one of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.document.model import GenericTable
from tscc.grammar.ahead import regex
from tscc.passes.figures import Fault, fault_of_any
from tscc.passes.generic.values import without_marks
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span

_FAULTS = (codes.BAD_CHARACTER, codes.BAD_GROUPING)
_WRONG_SIGN = regex(r"\d[^\w\s/:.-]\d")
"""A sign between digits that no range, ratio or fraction has: `4*120`."""


def report_unreadable(written: Sequence[nodes.GenericTable], read: Sequence[GenericTable], sink: Sink) -> None:
    """Report the cells of tables that are meant as figures and are none."""
    for nodes_of, table in zip(written, read, strict=True):
        for fault in _faults(nodes_of, table):
            replace(fault, code=codes.CELL_UNREADABLE).report(sink)


def _faults(written: nodes.GenericTable, table: GenericTable) -> Iterator[Fault]:
    values = [row.values for row in table.rows if row.values]
    figured = [2 * sum(row[at] is not None for row in values) >= len(values) for at in range(len(table.columns))]
    for row, found in zip(written.rows, table.rows, strict=True):
        for cell in row.cells if found.values else ():
            if cell.column is not None and figured[cell.column] and found.values[cell.column] is None:
                text = _unsigned(cell)
                fault = fault_of_any(text)
                if fault is not None and fault.code in _FAULTS and _is_meant(text.text, fault):
                    yield fault


def _is_meant(text: str, fault: Fault) -> bool:
    """Whether a text is meant as a figure: a letter looks like a digit, or one sign is wrong among groups of digits."""
    return fault.likely is not None or (bool(fault.others) and ("," in text or _WRONG_SIGN.search(text) is not None))


def _unsigned(cell: nodes.Cell) -> Written:
    """What a cell prints without its marks, and without the brackets or the minus of a negative figure."""
    text = without_marks(cell.text)[0].rstrip("%)")
    start = len(text) - len(text.lstrip("$(- "))
    place = cell.span.start + start
    return Written(text[start:], Span(place, place + len(text) - start))
