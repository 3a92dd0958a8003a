"""A table that prints no loan counts, or no balances, while every other table of its pool does: perhaps a column is lost.

Only a note, for a filing may leave a column out. A table with an unknown column is not reported here: its head is reported
already. Nor is a table whose labels are figures or empty: there the labels are lost, and the figures are printed.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import UNSET

from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, Survey, TableAt
from tscc.checks.results import Result, Rule
from tscc.diagnostics.codes import COLUMN_MISSING
from tscc.vocabulary.column_kinds import SHARES

_MISSING = Rule(COLUMN_MISSING, "perhaps a column is lost")
_NAME = "table_complete"
_FEWEST_OTHERS = 2
"""The fewest other tables that make a habit of the filing."""
_WORDS = {COUNT: "loan counts", BALANCE: "balances"}


def check_missing_columns(survey: Survey) -> Iterator[Result]:
    """Each table of a pool against the columns that all others print."""
    for place in survey.pools:
        yield from _MISSING.or_pass((each for key in _WORDS for each in _without(place, key)), _NAME, place.at)


def _without(place: PoolAt, key: str) -> Iterator[Result]:
    others = [table for table in place.tables if _prints(table, key)]
    lacking = [table for table in place.tables if not _prints(table, key)]
    if len(others) < _FEWEST_OTHERS or len(lacking) != 1:
        return
    (table,) = lacking
    shares = any(table.column(share).printed for share, of in SHARES.items() if of == key)
    unknown = any(row.cells is not UNSET for row in table.table.rows)
    figures = any((row.label or "0").lstrip("$ ").replace(",", "").isdecimal() for row in table.table.rows)
    if table.table.rows and not (table.damaged or shares or unknown or figures):
        reason = f"this table prints no {_WORDS[key]}, the {len(others)} other tables do"
        yield _MISSING.result(_NAME, table.at, True, reason)


def _prints(table: TableAt, key: str) -> bool:
    """Whether some cell of a column is printed."""
    return bool(table.column(key).figures.values)
