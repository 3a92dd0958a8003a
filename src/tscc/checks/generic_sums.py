"""The sums of tables of any kind: a row that adds up rows above it does so in every column.

Which rows a sum adds up is found where the table is read. Figures tie exactly, or within what rounding each of them to nearest
can move a sum: half a unit each. Subject is the figure of the sum, evidence the figures that it adds up.
"""

from __future__ import annotations

from collections.abc import Iterator

from tscc.checks.printed_figures import Place, Printed, Survey
from tscc.checks.results import Result, Rule, Search
from tscc.diagnostics.codes import SUM_OFF
from tscc.document.model import GenericRow
from tscc.document.row_sums import addable, sum_of

_NEAR_RATIO = 2
"""How many times the least the most of figures may be that are averaged, not added up: credit scores, ratios without `%`."""
_FEWEST_AVERAGED = 2
"""Parts that may have an average."""
_TIES = "in the other columns the same rows add up to the sum"
SUMS = Rule(SUM_OFF, "the rows add up to {expected}", _TIES, search=Search.SUM)
_REST = Rule(SUM_OFF, "the rows below the first leave {expected} of it", "in the other columns they do")


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
        for column in range(len(table.columns)):
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
