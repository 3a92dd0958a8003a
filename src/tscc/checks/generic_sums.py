"""The sums of tables of any kind, down and across.

A row that adds up rows above it does so in every column; which rows those are is found where the table is read. A column headed
as a total is what the columns beside it add up to:

                        Owned       Leased        Total
    Vans                  131           24          155
    Trucks                 88           40          128

No head says which columns those are: they are the ones directly on its left, or on its right, that add up to it in most
rows. A total between the least and the most of its row is an average or one of them, and no sum that is wrong. Figures tie
exactly, or within what rounding each of them to nearest can move a sum: half a unit each. Subject is the sum, evidence its parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

import msgspec

from tscc.checks.printed_figures import Place, Printed, Survey, figures_of, slack_of
from tscc.checks.results import Result, Rule, Search
from tscc.diagnostics.codes import SUM_OFF
from tscc.document.model import GenericRow, GenericTable
from tscc.document.row_sums import Values, addable, sum_of
from tscc.grammar.ahead import regex
from tscc.vocabulary.column_heads import says_average

_NEAR_RATIO = 2
"""How many times the least the most of figures may be that are averaged, not added up: credit scores, ratios without `%`."""
_FEWEST_AVERAGED = 2
"""Parts that may have an average."""
_TIES = "in the other columns the same rows add up to the sum"
SUMS = Rule(SUM_OFF, "the rows add up to {expected}", _TIES, search=Search.SUM)
_REST = Rule(SUM_OFF, "the rows below the first leave {expected} of it", "in the other columns they do")
_TOTAL = regex(r"\btotals?\b", re.IGNORECASE)
_FEWEST_TIED = 3
"""Rows in which columns add up to a total before it is one of them."""
ACROSS = Rule(
    SUM_OFF, "the columns add up to {expected}", "in the other rows the same columns add up to it", search=Search.SUM
)


def check_generic_sums(survey: Survey) -> Iterator[Result]:
    """Each sum of each table that is no stratification, in the columns that are no percentages and no averages."""
    for number, table in enumerate(survey.document.tables):
        figures = addable(table.rows, len(table.columns))
        by_line = {row.line: (place, row) for place, row in enumerate(table.rows)}
        sums = [
            (place, row, [by_line[line] for line in row.adds if line in by_line])
            for place, row in enumerate(table.rows)
            if not by_line.keys().isdisjoint(row.adds)
        ]
        for column, of_column in enumerate(table.columns):
            if says_average(" ".join(of_column.head)):
                continue
            printed = [each for each in sums if figures[each[0]][column] is not None]
            if not all(_is_average(row, added, column) for _, row, added in printed):
                yield from (_sum(f"tables/{number}/rows", (place, row), added, column) for place, row, added in printed)


def _is_average(row: GenericRow, added: list[tuple[int, GenericRow]], column: int) -> bool:
    """Whether a figure is among its parts, which are all near each other: credit scores above their average."""
    figure, parts = row.values[column], [part for _, each in added if (part := each.values[column]) is not None]
    if figure is None or len(parts) < _FEWEST_AVERAGED:
        return False
    return 0 < min(parts) <= figure <= max(parts) <= _NEAR_RATIO * min(parts)


def _sum(pointer: str, subject: tuple[int, GenericRow], added: list[tuple[int, GenericRow]], column: int) -> Result:
    """The result for one figure of a sum."""
    place, row = subject
    actual = row.values[column]
    assert actual is not None  # noqa: S101 - only figures are subjects
    values = [each.values for _, each in added]
    whole, rest = sum_of(values, column)
    rule, expected = (SUMS, whole) if abs(whole - actual) <= abs(rest - actual) else (_REST, rest)
    parts = [(each, figure) for each, row in added if (figure := row.values[column]) is not None]
    evidence = tuple(Place(f"{pointer}/{other}/values/{column}") for other, _ in parts)
    printed, figures = Printed(Place(f"{pointer}/{place}/values/{column}"), actual), [figure for _, figure in parts]
    return rule.added("sum", printed, expected, figures, "the sum is {} the rows that it adds up", evidence)


class _Sum(msgspec.Struct, frozen=True):
    """The figures of a row that should add up to its total."""

    total: Decimal
    parts: Sequence[Decimal]

    @property
    def off(self) -> Decimal:
        """What the total has more than its parts."""
        return self.total - sum(self.parts)

    @property
    def slack(self) -> Decimal:
        """What rounding each of them can make of it."""
        return slack_of(figures_of([self.total, *self.parts]))

    @property
    def is_between(self) -> bool:
        """Whether the total is between its parts, which no sum of them is."""
        return 0 <= min(self.parts) <= self.total <= max(self.parts)


def check_sums_across(survey: Survey) -> Iterator[Result]:
    """Each total across a row, in every table that is no stratification."""
    for number, table in enumerate(survey.document.tables):
        rows = addable(table.rows, len(table.columns))
        for column, _ in enumerate(table.columns):
            parts = _parts(table, rows, column) if _is_total(table, column) else ()
            for place, values in enumerate(rows):
                row = _sum_of_row(values, column, parts)
                if row and not (row.off and row.is_between):
                    yield _across(f"tables/{number}/rows/{place}/values", values, column, parts, row)


def _across(pointer: str, values: Values, column: int, parts: Sequence[int], row: _Sum) -> Result:
    """The result for the total of a row."""
    evidence = tuple(Place(f"{pointer}/{part}") for part in sorted(parts) if values[part] is not None)
    total, words = Printed(Place(f"{pointer}/{column}"), row.total), "the total is {} the columns that it adds up"
    return ACROSS.added("sum_across", total, row.total - row.off, row.parts, words, evidence)


def _is_total(table: GenericTable, column: int) -> bool:
    return any(map(_TOTAL.search, table.columns[column].head))


def _parts(table: GenericTable, rows: Sequence[Values], column: int) -> Sequence[int]:
    """The columns that a total adds up; none where no columns beside it add up to it in most rows."""
    runs = [side[:count] for side in _sides(table, column) for count in range(2, len(side) + 1)]
    best = max(runs, key=lambda run: _tied(rows, column, run)[0], default=())
    tied, missed = _tied(rows, column, best)
    return best if tied >= _FEWEST_TIED and tied > 2 * missed else ()


def _sides(table: GenericTable, column: int) -> Iterator[Sequence[int]]:
    """The columns on the left and on the right of a total, up to the next: below a span, those with the same head below theirs."""
    below = table.columns[column].head[-1]
    alike = [
        at
        for at, other in enumerate(table.columns)
        if at == column or _TOTAL.search(below) or other.head[-1:] == (below,)
    ]
    place = alike.index(column)
    for side in (alike[:place][::-1], alike[place + 1 :]):
        stop = next((count for count, at in enumerate(side) if _is_total(table, at)), len(side))
        yield side[:stop]


def _tied(rows: Sequence[Values], column: int, parts: Sequence[int]) -> tuple[int, int]:
    """In how many rows some columns add up to a total, and in how many they do not."""
    found = [row for values in rows if (row := _sum_of_row(values, column, parts)) is not None]
    tied = sum(not row.off and sum(map(bool, row.parts)) > 1 for row in found)
    return tied, sum(abs(row.off) > row.slack and not row.is_between for row in found)


def _sum_of_row(values: Values, column: int, parts: Sequence[int]) -> _Sum | None:
    """The total of a row and what it adds up; None where a row has no total, or fewer than two parts."""
    total = values[column] if values else None
    added = [figure for part in parts if values and (figure := values[part]) is not None]
    return _Sum(total, added) if total is not None and len(added) > 1 else None
