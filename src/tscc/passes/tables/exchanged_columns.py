"""Figures in a column whose head is for others: counts and balances exchanged, in a table or in one row, and figures of another kind.

No mortgage loans are more than their dollars, and no percentage has commas.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.grammar.ahead import regex
from tscc.passes.figures import Quantity, fault_of_any, number_in
from tscc.passes.tables.sums_tie import adds_up
from tscc.syntax import nodes
from tscc.syntax.nodes import Cell, in_column
from tscc.vocabulary.column_heads import is_unknown_key, unknown_key
from tscc.vocabulary.scales import DOLLARS

_COUNT, _BALANCE = "loan_count", "balance_usd"
_WHOLE = regex(r"[\d,]+")
_FEWEST_ROWS = 2


def as_filled(
    table: nodes.Table, keys: Sequence[str], headers: Sequence[str], scales: Sequence[int], sink: Sink
) -> Sequence[str]:
    """The keys of a table's columns: exchanged where their figures are, and unknown where these are of another kind; reported."""
    return _of_other_kinds(table, _counts_and_balances(table, keys, scales, sink), headers, scales, sink)


def _of_other_kinds(
    table: nodes.Table, keys: Sequence[str], headers: Sequence[str], scales: Sequence[int], sink: Sink
) -> Sequence[str]:
    """The keys without those that most figures of their column are no value of, unless two columns are exchanged."""
    known = [place for place, key in enumerate(keys) if place and not is_unknown_key(key)]
    wrong = [place for place in known if not _fits(table, place, keys[place], scales[place])]
    if not wrong:
        return keys
    meant, first = list(keys), table.cells_in(wrong[0])[0]
    one, other = wrong[0], wrong[-1]
    alike = len(wrong) == 2 and scales[one] == scales[other]
    if alike and all(_fits(table, at, keys[to], scales[at]) for at, to in ((one, other), (other, one))):
        meant[one], meant[other] = keys[other], keys[one]
        what = f"`{headers[one]}` and `{headers[other]}`"
        message = f"the figures of {what} are in each other's column"
    else:
        for place in wrong:
            meant[place] = unknown_key(place)
        what = " and ".join(f"`{headers[place]}`" for place in wrong)
        message = f"the figures below {what} are not what {'its head says' if len(wrong) == 1 else 'their heads say'}"
    also = tuple(Label(table.cells_in(place)[0].span, "and these") for place in wrong[1:])
    sink.report(
        codes.COLUMNS_EXCHANGED, message, first.span, f"{Quantity.of(keys[wrong[0]]).value} is expected", secondary=also
    )
    return meant


def _fits(table: nodes.Table, place: int, key: str, scale: int) -> bool:
    """Whether not more than half of the figures of a column, nor its first and the total, are no values of a key.

    All of them are figures but for one; often only the first and the total have a `$` or `%`.
    """
    cells = table.cells_in(place)
    if table.total is not None and (last := _cell(table.total, place)):
        cells.append(last)
    quantity = Quantity.of(key)
    odd = [cell for cell in cells if number_in(cell, quantity, scale if quantity is Quantity.USD else DOLLARS) is None]
    if not odd:
        return True  # asked first, for speed
    figures = [cell for cell in cells if fault_of_any(cell) is None]
    odd = [cell for cell in odd if cell in figures]
    ends = len(cells) > 1 and cells[0] in odd and cells[-1] in odd
    return len(figures) < max(_FEWEST_ROWS, len(cells) - 1) or not (ends or 2 * len(odd) > len(figures))


def _counts_and_balances(table: nodes.Table, keys: Sequence[str], scales: Sequence[int], sink: Sink) -> Sequence[str]:
    """The keys of a table's columns: those of counts and balances exchanged, and reported, where their figures are."""
    if keys.count(_COUNT) != 1 or keys.count(_BALANCE) != 1:
        return keys
    count, balance = keys.index(_COUNT), keys.index(_BALANCE)
    pairs = _exchanged(table, count, balance) if scales[balance] == DOLLARS else ()
    if not pairs:
        return keys
    place, other = pairs[0]
    message = "the counts and the balances of this table are in each other's column"
    also = (Label(other.span, "a count in the column of balances"),)
    sink.report(codes.COLUMNS_EXCHANGED, message, place.span, "a balance in the column of counts", secondary=also)
    exchanged = list(keys)
    exchanged[count], exchanged[balance] = _BALANCE, _COUNT
    return exchanged


def with_rows_as_meant(table: nodes.Table, keys: Sequence[str], scales: Sequence[int], sink: Sink) -> nodes.Table:
    """The table with the cells of a row exchanged, and reported, if it has more loans than dollars and the table then adds up."""
    if keys.count(_COUNT) != 1 or keys.count(_BALANCE) != 1 or table.total is None:
        return table
    count, balance = keys.index(_COUNT), keys.index(_BALANCE)
    if scales[balance] != DOLLARS:
        return table
    pairs = [(row, _cell(row, count), _cell(row, balance)) for row in (*table.rows, table.total)]
    more = [(row, one, other) for row, one, other in pairs if one and other and _is_more(one, other)]
    if len(more) != 1:
        return table
    ((row, place, other),) = more
    columns = {place.span: other.column, other.span: place.column}
    cells = tuple(replace(cell, column=columns.get(cell.span, cell.column)) for cell in row.cells)
    rows = tuple(replace(row, cells=cells) if each is row else each for each in table.rows)
    meant = replace(table, rows=rows)
    if not adds_up(meant, (count, balance)):
        return table
    message = "the count and the balance of this row are in each other's column"
    also = (Label(other.span, "a count in the column of balances"),)
    sink.report(codes.COLUMNS_EXCHANGED, message, place.span, "a balance in the column of counts", secondary=also)
    return meant


def _exchanged(table: nodes.Table, count: int, balance: int) -> Sequence[tuple[Cell, Cell]]:
    """The cells of both columns, of each row that has both; none unless each row has more loans than dollars.

    The figures must also look like those of the other column.
    """
    rows = [*table.rows, *([table.total] if table.total else [])]
    pairs = [(one, other) for row in rows if (one := _cell(row, count)) and (other := _cell(row, balance))]
    if len(pairs) < max(_FEWEST_ROWS, len(rows) - 1):
        return ()
    whole = all(_WHOLE.fullmatch(other.text.strip()) for _, other in pairs)
    return pairs if whole and all(_is_more(one, other) for one, other in pairs) else ()


def _cell(row: nodes.Row, column: int) -> Cell | None:
    found = in_column(row.cells, column)
    return found[0] if len(found) == 1 else None


def _is_more(count: Cell, balance: Cell) -> bool:
    loans, dollars = (number_in(each, Quantity.USD) for each in (count, balance))
    return loans is not None and dollars is not None and loans > dollars > 0
