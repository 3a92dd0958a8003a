"""Report a total without the average that the totals of all other tables of the pool have below the same head: it is lost.

A total may leave an average out, as that of what the table divides, so that one table alone says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.passes.tables.column_keys import Headed

_FEWEST_OTHERS = 2
"""The fewest other totals with a figure below a head that make a habit of it."""


def report_lacking_totals(tables: Sequence[Headed], sink: Sink) -> None:
    """Report each total that is the only one with nothing below a head, unless something of it is reported."""
    with_figure: dict[str, int] = {}
    without: dict[str, list[tuple[Headed, int]]] = {}
    for headed in tables:
        total = headed.table.total
        filled = {cell.column for cell in total.cells} if total else set()
        for place, header in enumerate(headed.headers[1:], 1) if total else ():
            if place in filled:
                with_figure[header] = with_figure.get(header, 0) + 1
            elif all(any(cell.column == place for cell in row.cells) for row in headed.table.rows):
                without.setdefault(header, []).append((headed, place))
    told = sink.told()
    for header, lacking in without.items():
        total = lacking[0][0].table.total
        if (
            len(lacking) == 1
            and with_figure.get(header, 0) >= _FEWEST_OTHERS
            and total
            and not told.overlap(total.span)
        ):
            message = f"the total has nothing below {quoted(header)}, as those of all other tables have"
            sink.report(codes.CELL_MISSING, message, total.span, "a figure is expected here")
