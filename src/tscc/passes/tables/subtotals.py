"""Set aside the rows that sum up rows above them: they are not added into the column.

A subtotal goes to `unparsed`; the last row of a table is its total, whatever its label, `All States`, or without one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import asdict, replace

from tscc.grammar.ahead import regex
from tscc.passes.figures import Quantity, parse_decimal
from tscc.syntax import nodes
from tscc.vocabulary.label_words import is_misspelt_total

_SUBTOTAL = regex(r"\bsub-? ?total", re.IGNORECASE)
"""`Fixed Subtotal`, `Sub-total:`."""
_TOTAL_OF = regex(r"total (?!loans?\b|pool\b|portfolio\b)\w", re.IGNORECASE)
"""The total of some of the rows above a table's own: `Total West`."""
_FEWEST_SUMMED = 2
"""Rows above a total that has no word for it; one alone is no sum."""
_FEWEST_TIED = 2
"""Columns in which such a total is the sum: the loan counts and the balances."""


def without_sums(table: nodes.Table) -> nodes.Table:
    """A table with its subtotals among its summaries, and with its last row as its total if that is what it is."""
    return _with_total(_without_subtotals(table))


def _without_subtotals(table: nodes.Table) -> nodes.Table:
    """A table with its subtotals among its summaries; one whose rows are all subtotals keeps them."""
    subtotals = [row for row in (*table.rows, *table.early_totals) if _is_subtotal(row)]
    if table.total is not None:
        subtotals += [row for row in table.rows if _TOTAL_OF.match(_label(row)) and row not in subtotals]
    rows = tuple(row for row in table.rows if row not in subtotals)
    if not subtotals or not rows:
        return table
    early = tuple(total for total in table.early_totals if total not in subtotals)
    summaries = (*table.summaries, *(line for row in subtotals for line in row.lines))
    return replace(table, rows=rows, early_totals=early, summaries=summaries)


def _is_subtotal(row: nodes.Row) -> bool:
    return _SUBTOTAL.search(_label(row)) is not None


def _label(row: nodes.Row) -> str:
    return " ".join(piece.text for piece in row.label)


def _with_total(table: nodes.Table) -> nodes.Table:
    """A table without a total whose last row is the sum of the others, with that row as its total."""
    *rows, last = table.rows or (None,)
    if table.total is not None or last is None or len(rows) < _FEWEST_SUMMED:
        return table
    if is_misspelt_total(" ".join(piece.text for piece in last.label)) or not _sums_up(rows, last):
        return table
    return replace(table, rows=tuple(rows), total=nodes.Total(**asdict(last)))


def _sums_up(rows: Sequence[nodes.Row], last: nodes.Row) -> bool:
    """Whether whole numbers or amounts of a row are the sums of those above it, in two columns at least."""
    tied = 0
    for cell in last.cells:
        column = [other for row in rows for other in row.cells if other.column == cell.column]
        figures = [parse_decimal(each, Quantity.USD) for each in (cell, *column)]
        numbers = [figure for figure in figures if isinstance(figure, Decimal)]
        tied += len(numbers) == len(figures) > 1 and numbers[0] == sum(numbers[1:])
    return tied >= _FEWEST_TIED
