"""Report a total without the average that the totals of all other tables of the pool have below the same head: it is lost.

A total may leave an average out, as that of what the table divides, so that one table alone says nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.passes.tables.column_keys import Headed
from tscc.text.source import Span

_FEWEST_OTHERS = 2
"""The fewest other totals with a figure below a head that make a habit of it."""


def report_lacking_totals(tables: Sequence[Headed], sink: Sink) -> None:
    """Report each total that is the only one with nothing below a head, unless something of it is reported."""
    with_figure: Counter[str] = Counter()
    without: dict[str, list[Span]] = {}
    for headed in tables:
        if (total := headed.table.total) is None:
            continue
        filled = {cell.column for cell in total.cells}
        for place, header in enumerate(headed.headers[1:], 1):
            if not header:
                continue
            if place in filled:
                with_figure[header] += 1
            elif all(any(cell.column == place for cell in row.cells) for row in headed.table.rows):
                without.setdefault(header, []).append(total.span)
    told = sink.told()
    for header, (span, *more) in without.items():
        if not more and with_figure[header] >= _FEWEST_OTHERS and not told.overlap(span):
            message = f"the total has nothing below {quoted(header)}, where the other {with_figure[header]} totals have a figure"
            sink.report(codes.CELL_MISSING, message, span, "a figure is expected here")
