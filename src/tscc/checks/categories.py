"""Each category of a table is known and has one row.

No two rows below a heading have the same label, or the same code where a code has one label. A category is known where it is one of the
lists of `grammar/codes.toml`: a state, a kind of dwelling, a purpose, a lien; products and servicers have no list.
"""

from __future__ import annotations

from collections.abc import Iterator

from tscc.checks.agreement import unnamed_total
from tscc.checks.printed_figures import Survey, TableAt, label_of
from tscc.checks.results import Result, Rule
from tscc.diagnostics.codes import CATEGORY_REPEATED, CATEGORY_UNKNOWN, STATE_REPEATED
from tscc.diagnostics.diagnostic import quoted
from tscc.document.enums import Dimension, DwellingCode, OccupancyCode, TableKind
from tscc.document.model import Row
from tscc.vocabulary.label_codes import is_known

_KNOWN = Rule(CATEGORY_UNKNOWN, "has no code")
_ONCE = Rule(CATEGORY_REPEATED, "the second row")
_STATE_ONCE = Rule(STATE_REPEATED, "this state has a row already")
_FEWEST_OF_ANOTHER = 3
"""Unknown labels behind the known ones that are those of another table."""
_ONE_LABEL = frozenset(
    {Dimension.UNIT_COUNT, Dimension.ORIGINATION_YEAR, Dimension.ZIP, Dimension.LOAN_PURPOSE, Dimension.OCCUPANCY}
)
"""Dimensions with one code for each label; several kinds of dwellings share a code, all but detached houses.

So do `Second Home` and `Vacation`, which some tables tell apart.
"""


def check_categories(survey: Survey) -> Iterator[Result]:
    """The rows of each table of categories; bands are left to the check of their order."""
    for pool in survey.pools:
        for table in pool.tables:
            if table.table.kind is TableKind.CATEGORY:
                yield from _KNOWN.or_pass(_unknown(table), "categories_known", table.at)
                yield from _repeated(table)


def _unknown(table: TableAt) -> Iterator[Result]:
    """The rows whose label is in no list, but for a last one that is the sum of the others; many behind the known are told once."""
    total, rows = unnamed_total(table), table.table.rows
    unknown = [
        index
        for index, row in enumerate(rows)
        if row.label and index != total and not is_known(table.table.dimension, row.label)
    ]
    of_another = len(unknown) >= _FEWEST_OF_ANOTHER and 0 < unknown[0] == len(rows) - len(unknown)
    name = table.table.dimension.replace("_", " ")
    for index in unknown[:1] if of_another else unknown:
        more = f", nor are the {len(unknown) - 1} labels below it: perhaps rows of another table" if of_another else ""
        reason = f"{label_of(rows[index], index)} is not a known {name}{more}"
        yield _KNOWN.result("categories_known", table.cell(index, "label"), True, reason)


def _repeated(table: TableAt) -> Iterator[Result]:
    of_states = table.table.dimension is Dimension.STATE
    first: dict[tuple[int, str], int] = {}
    for index, row in enumerate(table.table.rows):
        category = row.code if of_states else _category(row, table.table.dimension)
        if not isinstance(category, str) or not category:
            continue
        earlier = first.setdefault((table.table.section(index), category), index)
        if earlier != index:
            at, evidence = table.cell(index, "label"), (table.cell(earlier, "label"),)
            rule, name = (_STATE_ONCE, "states_unique") if of_states else (_ONCE, "categories_unique")
            first_label = table.table.rows[earlier].label or ""
            alike = of_states or (row.label or "").casefold() == first_label.casefold()
            fault = "is in two rows" if alike else f"is the same category as {quoted(first_label)}"
            yield rule.result(name, at, True, f"{label_of(row, index)} {fault}", evidence)


def _category(row: Row, dimension: Dimension) -> str:
    one_label = dimension in _ONE_LABEL and row.code != OccupancyCode.SECOND_HOME
    code = row.code if one_label or row.code == DwellingCode.DETACHED_HOUSE else None
    return code if isinstance(code, str) else (row.label or "").casefold()
