"""Checks 1 and 2: the rows of a table sum to its printed total, and some of them to each subtotal.

Loan counts tie exactly. Balances tie exactly or, each figure being rounded to nearest, within (n + 1) / 2 units of the
last printed digit for n rows. Subject is the total, evidence its rows.
"""

from __future__ import annotations

from collections.abc import Iterator

from tscc.checks.printed_figures import BALANCE, COUNT, Column, Place, Places, Survey, TableAt, figure, figures_of
from tscc.checks.results import FAIL, Result, Rule, Search, Tie, shown_as, tie_of
from tscc.diagnostics.codes import BALANCES_NEAR, BALANCES_OFF, COUNTS_OFF
from tscc.document.model import Row, Subtotal

_LABEL = "the rows sum to {actual}"
_ROUNDING = "rounding each figure to nearest can move a sum by {tolerance}, so this could be rounding"
BALANCES_ROUNDED = Rule(BALANCES_NEAR, _LABEL, _ROUNDING, Search.ROWS, is_near=True)
BALANCES = Rule(BALANCES_OFF, _LABEL, search=Search.ROWS, near=BALANCES_ROUNDED)
COUNTS = Rule(COUNTS_OFF, _LABEL, search=Search.ROWS)
BALANCES_ADDED = Rule(
    BALANCES_OFF, _LABEL, search=Search.PARTS, near=Rule(BALANCES_NEAR, _LABEL, _ROUNDING, is_near=True)
)
COUNTS_ADDED = Rule(COUNTS_OFF, _LABEL, search=Search.PARTS)


def check_count_totals(survey: Survey) -> Iterator[Result]:
    """Loan counts of each table's rows against its printed total."""
    for table in survey.tables:
        yield _total(table, COUNT, "count_total", COUNTS)
        yield from _subtotals(table, COUNT, "count_subtotal", COUNTS_ADDED)


def check_balance_totals(survey: Survey) -> Iterator[Result]:
    """Balances of each table's rows against its printed total."""
    for table in survey.tables:
        yield _total(table, BALANCE, "balance_total", BALANCES)
        yield from _subtotals(table, BALANCE, "balance_subtotal", BALANCES_ADDED)


def ties_of_subtotals(place: TableAt, key: str) -> Iterator[tuple[Subtotal, Place, Tie, Places]]:
    """Each subtotal in a column with its place, how it ties with the rows that it adds up, and their figures."""
    for number, subtotal in enumerate(place.table.subtotals):
        cells = {row: place.column(key).cells[row] for row in subtotal.adds}
        values = [cell for cell in cells.values() if cell is not None]
        expected = figure(subtotal, key)
        if expected is not None and values and len(values) == len(cells):
            found = tie_of(key, figures_of(values), expected)
            at = Place(f"subtotals/{number}/{key}", place.at.pool, place.at.table)
            yield subtotal, at, found, tuple(place.cell(row, key) for row in cells)


def _subtotals(place: TableAt, key: str, name: str, rule: Rule) -> Iterator[Result]:
    """Each subtotal in a column against the rows that it adds up."""
    words = "loan counts" if key == COUNT else "balances"
    for _, at, found, evidence in ties_of_subtotals(place, key):
        reason = found.miss(key, f"the {words} that it adds up sum to", f"the subtotal {shown_as(key, found.expected)}")
        yield rule.tied(name, at, found, reason, evidence)


def _total(place: TableAt, key: str, name: str, rule: Rule) -> Result:
    words = "loan counts" if key == COUNT else "balances"
    column, expected = place.column(key), figure(place.table.total, key)
    if not column.printed and (expected is None or place.table.rows):
        return rule.not_applicable(name, place.at, f"the table prints no {words}")
    if expected is None:
        return rule.not_applicable(name, place.at, f"the table prints no total of its {words}")
    found = tie_of(key, column.figures, expected)
    unknown = hidden(place, column) if found.difference < 0 and found.status is FAIL else 0
    if unknown:
        return rule.not_applicable(name, place.total(key), f"{unknown} of the table's {words} are empty")
    reason = found.miss(key, f"the {words} sum to", f"the printed total {shown_as(key, expected)}")
    return rule.tied(name, place.total(key), found, reason, place.places(key))


def hidden(place: TableAt, column: Column) -> int:
    """How many cells of a column are empty in rows that have other figures; a row without any but zeros holds no loans."""
    rows = zip(place.table.rows, column.cells, strict=True)
    return sum(cell is None and _has_figures(row) for row, cell in rows)


def _has_figures(row: Row) -> bool:
    keys = (*row.__struct_fields__, *(row.cells or ()))
    return any(row.cell(key) for key in keys if key not in ("label", "code"))
