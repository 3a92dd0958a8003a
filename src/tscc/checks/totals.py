"""Checks 1 and 2: the rows of a table sum to its printed total.

Loan counts tie exactly. Balances tie exactly or, each figure being rounded to nearest, within (n + 1) / 2 units of the
last printed digit for n rows. Subject is the total, evidence its rows.
"""

from __future__ import annotations

from collections.abc import Iterator

from tscc.checks.printed_figures import BALANCE, COUNT, Survey, TableAt, figure
from tscc.checks.results import FAIL, Result, Rule, Search, shown_as, tie
from tscc.diagnostics.codes import BALANCES_NEAR, BALANCES_OFF, COUNTS_OFF

_LABEL = "the rows sum to {actual}"
_ROUNDING = "rounding each figure to nearest can move a sum by {tolerance}, so this could be rounding"
BALANCES_ROUNDED = Rule(BALANCES_NEAR, _LABEL, _ROUNDING, Search.ROWS, is_near=True)
BALANCES = Rule(BALANCES_OFF, _LABEL, search=Search.ROWS, near=BALANCES_ROUNDED)
COUNTS = Rule(COUNTS_OFF, _LABEL, search=Search.ROWS)


def check_count_totals(survey: Survey) -> Iterator[Result]:
    """Loan counts of each table's rows against its printed total."""
    for table in survey.tables:
        yield _total(table, COUNT, "count_total", COUNTS)


def check_balance_totals(survey: Survey) -> Iterator[Result]:
    """Balances of each table's rows against its printed total."""
    for table in survey.tables:
        yield _total(table, BALANCE, "balance_total", BALANCES)


def _total(place: TableAt, key: str, name: str, rule: Rule) -> Result:
    words = "loan counts" if key == COUNT else "balances"
    column, expected = place.column(key), figure(place.table.total, key)
    if not column.printed and (expected is None or place.table.rows):
        return rule.not_applicable(name, place.at, f"the table prints no {words}")
    if expected is None:
        return rule.not_applicable(name, place.at, f"the table prints no total of its {words}")
    found = tie(column.figures, expected, 0 if key == COUNT else None)
    if column.empty and found.difference < 0 and found.status is FAIL:
        return rule.not_applicable(name, place.total(key), f"{column.empty} of the table's {words} are empty")
    reason = found.miss(key, f"the {words} sum to", f"the printed total {shown_as(key, expected)}")
    return rule.tied(name, place.total(key), found, reason, place.places(key))
