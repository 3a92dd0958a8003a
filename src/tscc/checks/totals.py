"""Checks 1 and 2: the rows of a table sum to its printed total.

Loan counts tie exactly. Balances tie exactly or, each figure being rounded to nearest, within (n + 1) / 2 units of the
last printed digit for n rows. Subject is the total, evidence its rows.
"""

from __future__ import annotations

from collections.abc import Iterator

from tscc.checks.printed_figures import BALANCE, COUNT, Printed, Survey, TableAt, figure
from tscc.checks.results import FAIL, not_applicable, off_by, shown_as, tie, tied
from tscc.diagnostics.codes import BALANCES_NEAR, BALANCES_OFF, COUNTS_OFF, Code
from tscc.document.model import CheckResult


def check_count_totals(survey: Survey) -> Iterator[CheckResult]:
    """Loan counts of each table's rows against its printed total."""
    for pool in survey.pools:
        for table in pool.tables:
            yield _total(table, COUNT, "count_total", COUNTS_OFF)


def check_balance_totals(survey: Survey) -> Iterator[CheckResult]:
    """Balances of each table's rows against its printed total."""
    for pool in survey.pools:
        for table in pool.tables:
            yield _total(table, BALANCE, "balance_total", BALANCES_OFF)


def _total(place: TableAt, key: str, name: str, code: Code) -> CheckResult:
    words = "loan counts" if key == COUNT else "balances"
    column, expected = place.column(key), figure(place.table.total, key)
    if not column.printed and (expected is None or place.table.rows):
        return not_applicable(code, name, place.at, f"the table prints no {words}")
    if expected is None:
        return not_applicable(code, name, place.at, f"the table prints no total of its {words}")
    found = tie(column.figures, expected, 0 if key == COUNT else None)
    subject = Printed(f"{place.at}/total/{key}", expected)
    if column.empty and found.difference < 0 and found.status is FAIL:
        return not_applicable(code, name, subject.at, f"{column.empty} of the table's {words} are empty")
    than = f"the printed total {shown_as(key, expected)}"
    reason = f"the {words} sum to {shown_as(key, found.actual)}, {off_by(key, found.difference, than)}"
    return tied(code, BALANCES_NEAR, name, subject, found, reason, place.places(key))
