"""Set aside the rows that sum up rows around them: they are not added into the column.

They are the subtotals of the table; the last row of a table, or the first, is its total, whatever its label, `All States`, or without one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec.structs import asdict, replace

from tscc.grammar import terminal
from tscc.passes.figures import Quantity, number_in
from tscc.syntax import nodes
from tscc.vocabulary.label_words import is_misspelt_total

_SUBTOTAL, _OF_SOME = terminal("figures", "SUBTOTAL"), terminal("figures", "TOTAL_OF_SOME")
_OF_GROUP = terminal("figures", "TOTAL_OF_GROUP")
_FEWEST_SUMMED = 2
"""Rows above a total that has no word for it; one alone is no sum."""
_FEWEST_TIED = 2
"""Columns in which such a total is the sum: the loan counts and the balances."""
_ALL_PCT = 100
_LEAST_ROUNDED = 1000
"""What a sum has of its last digit at least, where its rows may be rounded: no count of loans of a row is."""


def without_sums(table: nodes.Table) -> nodes.Table:
    """A table with its subtotals apart from its rows, and with its last row as its total if that is what it is."""
    return _without_heads(_with_total(_without_subtotals(table)))


def _without_subtotals(table: nodes.Table) -> nodes.Table:
    """A table with its subtotals apart, the last of several too where it ends the table; one whose rows are all subtotals keeps them.

    A row may be the total of what is not listed, `Total Other States`: then the rows sum to the total with it.
    """
    above = (*table.rows, *table.early_totals)
    subtotals: list[nodes.Row] = [row for row in above if _is_subtotal(row)]
    of_some = [row for row in above if _OF_SOME.match(row.label_text) and row not in subtotals]
    if table.total is not None and _is_subtotal(table.total) and (subtotals or of_some):
        apart = _set_aside(replace(table, total=None), [*subtotals, *of_some, table.total])
        return apart if apart.subtotals else table
    if table.total is not None:
        if of_some and not _sums_up([row for row in table.rows if row not in subtotals], table.total):
            subtotals += [row for row in of_some if row in table.rows]
        subtotals += [row for row in table.early_totals if row not in subtotals and _sums_section(table, row)]
    return _set_aside(table, subtotals)


def _set_aside(table: nodes.Table, sums: Sequence[nodes.Row]) -> nodes.Table:
    """A table with some of its rows as its subtotals; the table as it is where no row would be left."""
    rows = tuple(row for row in table.rows if row not in sums)
    if not sums or not rows:
        return table
    early = tuple(total for total in table.early_totals if total not in sums)
    subtotals = sorted((*table.subtotals, *sums), key=lambda row: row.span)
    return replace(table, rows=rows, early_totals=early, subtotals=tuple(subtotals))


def _without_heads(table: nodes.Table) -> nodes.Table:
    """A table without rows that sum up the rows below or above them, `Fixed Rate`, if only the other rows sum to its total."""
    if table.total is None or len(table.rows) <= _FEWEST_SUMMED or _sums_up(table.rows, table.total):
        return table
    for rows in (table.rows, table.rows[::-1]):
        without = _set_aside(table, [*_heads(rows)])
        if without is not table and _sums_up(without.rows, table.total):
            return without
    return table


def _heads(rows: Sequence[nodes.Row]) -> Iterator[nodes.Row]:
    """The rows that are the sum of some that follow directly."""
    figures = [_number(row.cells[0]) if row.cells else None for row in rows]
    place = 0
    while place < len(rows):
        if parts := _parts_behind(rows, figures, place):
            yield rows[place]
        place += parts + 1


def _parts_behind(rows: Sequence[nodes.Row], figures: Sequence[Decimal | None], place: int) -> int:
    """How many of the rows behind a row are its parts; 0 where none are. Their first figures are asked first, for speed."""
    whole, added = figures[place], Decimal(0)
    for count, figure in enumerate(figures[place + 1 :], 1):
        if whole is None or figure is None or added > whole:
            return 0
        added += figure
        near = abs(added - whole) <= count + 1 and count >= _FEWEST_SUMMED
        if near and _sums_up(rows[place + 1 : place + 1 + count], rows[place]):
            return count
    return 0


def _is_subtotal(row: nodes.Row) -> bool:
    return _SUBTOTAL.search(row.label_text) is not None


def _sums_section(table: nodes.Table, row: nodes.Row) -> bool:
    """Whether a total above others is that of the rows below a heading, or of a group, and not the table's own, printed twice."""
    whole = table.total or row
    again = [cell.text.strip() for cell in row.cells] == [cell.text.strip() for cell in whole.cells]
    of_group = _OF_GROUP.match(row.label_text) is not None and row.label_text != whole.label_text
    return not again and (bool(table.headings) or of_group)


def _with_total(table: nodes.Table) -> nodes.Table:
    """A table without a total whose last or first row is the sum of the others, with that row as its total."""
    if table.total is not None or not table.rows:
        return table
    first, last = table.rows[0], table.rows[-1]
    for whole, rows in ((last, table.rows[:-1]), (first, table.rows[1:])):
        if rows and not is_misspelt_total(whole.label_text) and _sums_up(rows, whole):
            return replace(table, rows=rows, total=nodes.Total(**asdict(whole)))
    return table


def has_total_first(table: nodes.Table) -> bool:
    """Whether the total of a table is above all its rows, as some shelves print it."""
    return table.total is not None and len(table.rows) >= _FEWEST_SUMMED and table.total.span < table.rows[0].span


def _sums_up(rows: Sequence[nodes.Row], last: nodes.Row) -> bool:
    """Whether a row is the sum of those above it: in two columns at least, or in one of shares that add up to all.

    A row without a label is hardly anything else: it may be that of one row, and of small figures that are rounded.
    """
    tied, bare = 0, not last.label
    for cell in last.cells:
        column = [other for row in rows for other in row.cells if other.column == cell.column]
        whole, *parts = map(_number, (cell, *column))
        if whole is None or len(parts) < len(rows) or any(part is None for part in parts):
            continue
        unit = Decimal(1).scaleb(int(whole.as_tuple().exponent))
        off = abs(sum(filter(None, parts), Decimal(0)) - whole) / unit
        rounded = (bare or whole / unit >= _LEAST_ROUNDED) and 2 * off <= len(parts) + 1
        if whole == _ALL_PCT and rounded:
            return True
        tied += (rounded or not off) and (bare or len(rows) >= _FEWEST_SUMMED)
    return tied >= _FEWEST_TIED


def _number(cell: nodes.Cell) -> Decimal | None:
    """The figure of a cell, an amount or a share."""
    amount = number_in(cell, Quantity.USD)
    return number_in(cell, Quantity.PCT) if amount is None else amount
