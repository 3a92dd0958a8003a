"""Rows of lists with several columns that do not fit the heads: two figures under one head, or none where all other rows have one.

                           Minimum       Maximum   Weighted Average
Original Term                  180           360                358
Gross Margin                 2.250%        9.990% 9.990%     6.213%    no figure can be assigned: four under three heads
Current Rate                 4.990%       12.990%                      the average is lost
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.grammar import terminal
from tscc.passes.pieces import UNPARSED
from tscc.passes.pools.lists.list_columns import has_fact, is_end
from tscc.syntax import nodes
from tscc.text.source import cover

_FEWEST_WHOLE = 2
"""The other rows that show that a column has a figure in each, and the figures of a row that lacks one."""


def crowded_rows(table: nodes.Table) -> tuple[nodes.Row, ...]:
    """The rows with two figures under one head, or one under none, where most rows have one under each."""
    crowded = tuple(row for row in table.rows if row.label and _is_crowded(row))
    return crowded if 2 * len(crowded) < len(table.rows) else ()


def _is_crowded(row: nodes.Row) -> bool:
    """Whether a line of a row has two figures in one column, or one in none."""
    for line in row.lines:
        places = [cell.column for cell in row.cells if line.span.start <= cell.span.start < line.span.end]
        if None in places or len(set(places)) < len(places):
            return True
    return False


def report_crowded(rows: Sequence[nodes.Row], heads: Collection[int], sink: Sink) -> None:
    """Report rows with more figures than there are heads for; none of their figures is assigned."""
    for row in rows:
        several = len(row.cells) > len(heads)
        message = f"the row has {len(row.cells)} figures, and there are {len(heads)} heads"
        message = message if several else "a figure of the row is under no head, or under that of another"
        span = cover(row.cells[0].span, row.cells[-1].span)
        sink.report(codes.EXTRA_CELL, message, span, "the head of each figure is not known", notes=(UNPARSED,))


def report_gaps(rows: Sequence[nodes.Row], heads: dict[int, str], sink: Sink) -> None:
    """Report each row that lacks one figure, where every other row with several figures has one under that head.

    A pool may well have no margin, and a list no average of appraised values: only labels of facts lack such a figure.
    The least and the most are always two. A list that says how much figures may vary may leave one open.
    """
    if any(map(terminal("figures", "TOLERANCE").fullmatch, heads.values())):
        return
    rows = [row for row in rows if row.label and len(row.cells) >= _FEWEST_WHOLE]
    filled = Counter(cell.column for row in rows for cell in row.cells)
    full = [place for place in heads if filled[place] == len(rows) - 1 >= _FEWEST_WHOLE]
    for row in rows if full else ():
        label = row.label_text
        lacking = [place for place in full if all(cell.column != place for cell in row.cells)]
        if len(lacking) == 1 and (is_end(heads[lacking[0]]) or has_fact(label)):
            message = f"the label `{label}` has no value under `{heads[lacking[0]]}`"
            span = row.label_span
            sink.report(codes.LABEL_AND_VALUE, message, span, "all other labels have one there")
