"""A row too few or too many, or overwritten by the one beside it: counts and balances that are off by what one row could hold.

The document with the row put back, or left out, shows what else follows from it. In a table of bands the row goes where
the bands leave a gap.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

import msgspec

from tscc.checks.blame.certain_edits import value_at, with_value
from tscc.checks.blame.suspects import Clues
from tscc.checks.intervals import HALF, unit
from tscc.checks.printed_figures import BALANCE, COUNT, Place, TableAt, band_of, figure
from tscc.checks.row_sizes import row_misfit
from tscc.document.model import Band, Document, Row, RowHeading, Subtotal
from tscc.vocabulary.column_kinds import SHARES


class RowFault(msgspec.Struct, frozen=True):
    """A row that is missing from a table, or that does not belong to its total."""

    table: Place
    missing: bool
    loan_count: int
    balance_usd: Decimal
    index: int
    """Of the row too many, or of the row before which, or in whose place, the missing one was."""
    band: Band | None = None
    """The gap that the bands leave where the missing row was."""
    overwritten: bool = False
    """Whether the row above is printed a second time in place of the missing one."""


def row_fault(clues: Clues, table: TableAt) -> RowFault | None:
    """The row that explains why both counts and balances of a table are wrong; None if there is no such row."""
    total = table.table.total
    count, balance = figure(total, COUNT), figure(total, BALANCE)
    if count is None or balance is None:
        return None
    loans, held = count - table.column(COUNT).figures.sum, balance - table.column(BALANCE).figures.sum
    return (
        _extra(table, -loans, -held) or _overwritten(clues, table, loans, held) or _missing(clues, table, loans, held)
    )


def repaired(document: Document, fault: RowFault) -> Document:
    """The document with the missing row put back, or the row too many left out."""
    table, index = fault.table.pointer, fault.index
    rows: tuple[Row, ...] = value_at(document, f"{table}/rows")
    moved = document if fault.overwritten else _with_subtotals_moved(document, fault, rows)
    if not fault.missing:
        return with_value(moved, f"{table}/rows", (*rows[:index], *rows[index + 1 :]))
    row = Row(label=None, band=fault.band, loan_count=fault.loan_count, balance_usd=fault.balance_usd)
    row = msgspec.structs.replace(row, **_shares(row, rows[0], value_at(document, f"{table}/total")))
    return with_value(moved, f"{table}/rows", (*rows[:index], row, *rows[index + fault.overwritten :]))


def _with_subtotals_moved(document: Document, fault: RowFault, rows: Sequence[Row]) -> Document:
    """The document with its headings, and the places that the subtotals of the table add up, as they are with a row more or less.

    A missing row is of the subtotals that lack its loans.
    """
    step, place = 1 if fault.missing else -1, f"{fault.table.pointer}/subtotals"
    subtotals: tuple[Subtotal, ...] = value_at(document, place)
    moved = []
    for each in subtotals:
        held = sum(figure(rows[row], COUNT) or 0 for row in each.adds)
        lacks = fault.missing and bool(each.adds) and (figure(each, COUNT) or 0) - held == fault.loan_count
        kept = (row for row in each.adds if fault.missing or row != fault.index)
        adds = (*(row + step * (row >= fault.index) for row in kept), *[fault.index] * lacks)
        above = each.rows_above + step * (each.rows_above > fault.index)
        moved.append(msgspec.structs.replace(each, adds=adds, rows_above=above))
    headings: tuple[RowHeading, ...] = value_at(document, f"{fault.table.pointer}/headings")
    below = [
        msgspec.structs.replace(each, rows_above=each.rows_above + step * (each.rows_above > fault.index))
        for each in headings
    ]
    document = with_value(document, f"{fault.table.pointer}/headings", tuple(below)) if below else document
    return with_value(document, place, tuple(moved)) if moved else document


def _shares(row: Row, other: Row, total: Row) -> dict[str, Decimal]:
    """What a row prints as its shares, with the decimals of another row."""
    found = {}
    for key, whole_key in SHARES.items():
        part, whole, printed = figure(row, whole_key), figure(total, whole_key), figure(other, key)
        if part is not None and whole and printed is not None:
            found[key] = (100 * part / whole).quantize(printed)
    return found


def _missing(clues: Clues, table: TableAt, loans: Decimal, held: Decimal) -> RowFault | None:
    """The row that holds what the sums lack: in the first gap between ascending bands, or else behind the last."""
    rows = table.table.rows
    gaps = ((index, band) for index, pair in enumerate(pairwise(rows), start=1) if (band := _gap_band(*pair)))
    index, band = next(gaps, (len(rows), None))
    possible = _is_possible(clues, table, band, loans, held)
    return RowFault(table.at, True, int(loans), held, index, band) if possible else None


def _is_possible(clues: Clues, table: TableAt, band: Band | None, loans: Decimal, held: Decimal) -> bool:
    """Whether a table can have a row of some loans that hold a balance."""
    row = Row(label=None, band=band)
    return min(loans, held) > 0 and row_misfit(table.table, row, loans, held, clues.limits(table.pool)) is None


def _extra(table: TableAt, loans: Decimal, held: Decimal) -> RowFault | None:
    """The last row that holds what is too many, but for the rounding of each row."""
    slack = unit(held) * (len(table.table.rows) + 1) * HALF
    rows = [each for each in table.loans() if each[2] == loans and abs(each[3] - held) <= slack]
    if not rows:
        return None
    index, _, count, balance = min(reversed(rows), key=lambda each: abs(each[3] - held))
    return RowFault(table.at, False, int(count), balance, index)


def _overwritten(clues: Clues, table: TableAt, loans: Decimal, held: Decimal) -> RowFault | None:
    """The row that is there twice, where what the sums lack makes the second one a row that the table can have."""
    rows = table.table.rows
    for (_, one, _, _), (index, two, count, balance) in pairwise(table.loans()):
        band = next((_gap_band(one, below) for below in rows[index + 1 :]), None)
        if one == two and _is_possible(clues, table, band, count + loans, balance + held):
            return RowFault(table.at, True, int(count + loans), balance + held, index, band, overwritten=True)
    return None


def _gap_band(one: Row, two: Row) -> Band | None:
    """What is between the bands of two rows; None where they meet."""
    below, above = band_of(one), band_of(two)
    if below is None or above is None or below.upper is None or above.lower is None:
        return None
    steps = unit(above.lower), unit(below.upper)
    if above.lower - below.upper <= max(steps):
        return None
    lower, upper = below.upper + min(steps), above.lower - min(steps)
    return Band(lower=lower, lower_inclusive=True, upper=upper, upper_inclusive=True)
