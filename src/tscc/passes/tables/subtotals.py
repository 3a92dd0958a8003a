"""Set aside the rows that sum up rows above them: they are not added into the column, and go to `unparsed`."""

from __future__ import annotations

import re

from msgspec.structs import replace

from tscc.syntax import nodes

_SUBTOTAL = re.compile(r"\bsub-? ?total", re.IGNORECASE)
"""`Fixed Subtotal`, `Sub-total:`."""


def without_subtotals(table: nodes.Table) -> nodes.Table:
    """A table with its subtotals among its summaries; one whose rows are all subtotals keeps them."""
    subtotals = [row for row in (*table.rows, *table.early_totals) if _is_subtotal(row)]
    rows = tuple(row for row in table.rows if row not in subtotals)
    if not subtotals or not rows:
        return table
    early = tuple(total for total in table.early_totals if total not in subtotals)
    summaries = (*table.summaries, *(line for row in subtotals for line in row.lines))
    return replace(table, rows=rows, early_totals=early, summaries=summaries)


def _is_subtotal(row: nodes.Row) -> bool:
    return _SUBTOTAL.search(" ".join(piece.text for piece in row.label)) is not None
