"""Check 4: all tables of a pool agree on its totals, and the totals agree with the stated count and balance.

What most tables print is the agreed total; a table that prints another is the fault of that table, and a stated figure
that differs from the agreed total is the fault of the statement. Only printed totals are compared where there are any:
rows that do not sum are checks 1 and 2.

The title of a table may say its total too: `SIZE OF THE 241 MORTGAGE LOANS`, `(Total Balance $42,115,667)`. One that is the
total of the table or of the pool is right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

import msgspec

from tscc.checks.intervals import ZERO, unit
from tscc.checks.other_loans import other_loans
from tscc.checks.printed_figures import (
    BALANCE,
    COUNT,
    Place,
    PoolAt,
    Printed,
    Survey,
    TableAt,
    figure,
    figures_of,
    slack_of,
)
from tscc.checks.results import FAIL, PASS, Result, Rule, Search, near, shown_as, tie, tie_of
from tscc.diagnostics.codes import STATED_TOTAL_CONTRADICTED, TOTALS_DISAGREE
from tscc.document.enums import Bound
from tscc.grammar.ahead import regex
from tscc.vocabulary.dimensions import PARTIAL

_NEAR = near(Search.SAME, "{expected}")
_AGREE = Rule(TOTALS_DISAGREE, "the total of this table: the others say {expected}", search=Search.SAME, near=_NEAR)
_STATED = Rule(
    STATED_TOTAL_CONTRADICTED, "the stated pool total: the tables say {expected}", search=Search.SAME, near=_NEAR
)
_NAMES = {COUNT: "number of mortgage loans", BALANCE: "balance"}
_SUMMED_ROWS = 2
"""The fewest rows that a row below them can be the sum of."""
_TITLE = Rule(STATED_TOTAL_CONTRADICTED, "the title of the table", search=Search.NONE)
_IN_TITLE = {
    COUNT: regex(
        r"\b(?:the|all|of) (?!(?:19|20)\d\d )(?P<figure>[1-9][\d,]*) (?:mortgage )?(?:loans|contracts)\b", re.IGNORECASE
    ),
    BALANCE: regex(
        r"\b(?:total|aggregate) (?:principal )?balance(?: of|:)? \$?(?P<figure>[1-9][\d,]*(?:\.\d\d)?)(?!\S*\d)",
        re.IGNORECASE,
    ),
}


class Total(msgspec.Struct, frozen=True):
    """A table's total of the whole pool, and the number of rows whose rounding it can carry."""

    at: Place
    value: Decimal
    rows: int
    is_sum: bool = True
    """Whether the rows of its table sum to it."""
    printed: bool = True
    """Whether the table prints it, or it is the sum of the rows of one without a total."""

    @property
    def words(self) -> str:
        """How a message names it: a sum of rows is not called a total."""
        return "this table's total is" if self.printed else "the rows of this table sum to"


def check_totals_agree(survey: Survey) -> Iterator[Result]:
    """The totals of a pool's tables against each other, counts and balances."""
    for place in survey.pools:
        for key in (COUNT, BALANCE):
            found, agreed = table_totals(place, key), agreed_total(place, key)
            if agreed is not None:
                yield from _parts_of_the_pool(place, key, agreed)
            if agreed is None or len(found) < 2:
                reason = f"fewer than two tables print a total {_NAMES[key]}"
                yield _AGREE.not_applicable(f"totals_agree_{key}", place.at, reason)
                continue
            for total in found:
                yield _agreement(total, agreed, key)


def check_stated_totals(survey: Survey) -> Iterator[Result]:
    """The stated number of loans and the stated balance against the totals of the tables."""
    for place in survey.pools:
        for key in (COUNT, BALANCE):
            yield _statement(place, key)


def table_totals(place: PoolAt, key: str) -> list[Total]:
    """The printed total of each table, or the sum of its rows where it prints none and none of the cells is empty.

    Damaged tables, tables of other loans, and tables that need not cover the pool, are left out; but where its count is the
    stated one, the balance of such a table is the pool's too, and where its balance is, the count.
    """
    totals, others = [], other_loans(place)
    for number, table in enumerate(place.tables):
        if number in others or table.damaged:
            continue
        if table.table.dimension in PARTIAL and not _covers(table, COUNT if key == BALANCE else BALANCE):
            continue
        value = figure(table.table.total, key)
        column, row = table.column(key), unnamed_total(table)
        if value is not None:
            is_sum = not column.printed or tie_of(key, column.figures, value).status is not FAIL
            totals.append(Total(table.total(key), value, len(table.table.rows), is_sum))
        elif row is not None and column.printed:
            totals.append(Total(table.cell(row, key), column.figures.values[row], row))
        elif table.table.total is None and column.printed and not column.empty:
            totals.append(Total(table.at, column.figures.sum, len(column.cells), printed=False))
    return totals


def _covers(table: TableAt, key: str) -> bool:
    """Whether the total of a table is the stated figure of the pool."""
    value, stated = figure(table.table.total, key), table.pool.stated(key)
    return value is not None and stated is not None and value == stated.value


def unnamed_total(place: TableAt) -> int | None:
    """The last row of a table without a total that is the sum of the rows above it: `All States`, or without a label.

    In every column of counts and balances, and of two rows at least, because one row that equals another is not a sum.
    """
    last = len(place.table.rows) - 1
    columns = [place.column(key) for key in (COUNT, BALANCE) if place.column(key).printed]
    if place.table.total is not None or last < _SUMMED_ROWS or not columns or any(each.empty for each in columns):
        return None
    figures = [column.figures.values for column in columns]
    is_sum = all(tie(figures_of(each[:-1]), each[-1]).status is not FAIL for each in figures)
    return last if is_sum and any(each[-1] for each in figures) else None


def lacks_rows(place: TableAt) -> bool:
    """Whether the rows of a table sum to less than the totals of the pool."""
    pairs = [
        (place.column(key), agreed_total(place.pool, key)) for key in (COUNT, BALANCE) if place.column(key).printed
    ]
    return any(
        total and tie(column.figures, total.value).difference < -slack_of(column.figures) - 1 for column, total in pairs
    )


def _rounded(place: PoolAt, key: str, value: Decimal) -> Decimal:
    """How far an approximate figure may be from the exact one: half a unit of its last digit that is not zero."""
    if not any(each.fact == key and each.bound is Bound.APPROXIMATELY for each in place.pool.bounds):
        return ZERO
    last = value.normalize().as_tuple().exponent
    return Decimal(10) ** int(last) / 2 if int(last) > 0 else ZERO


def agreed_total(place: PoolAt, key: str) -> Printed | None:
    """The total that most tables print; without a majority or a table, the stated one, or one that its rows sum to.

    None where neither is printed.
    """
    if key not in place.agreed:
        word = place.stated(key)
        place.agreed[key] = _agreed(
            table_totals(place, key), None if word and _rounded(place, key, word.value) else word
        )
    return place.agreed[key]


def _agreed(totals: Sequence[Total], word: Printed | None) -> Printed | None:
    said = [Printed(total.at, total.value) for total in totals] + ([word] if word else [])
    if not totals:
        return word
    step = max(unit(each.value) for each in said)
    rounded = [each.value.quantize(step, rounding=ROUND_HALF_UP) for each in said]
    votes = Counter(rounded)
    most = max(votes.values())
    if word and votes[rounded[-1]] == most:
        return said[rounded.index(rounded[-1])]
    usual = [each for each, value in zip(said, rounded, strict=True) if votes[value] == most]
    sure = {total.at: (total.printed, total.is_sum) for total in totals}
    return max(usual, key=lambda each: sure.get(each.at, (False, False)))


def _parts_of_the_pool(place: PoolAt, key: str, agreed: Printed) -> Iterator[Result]:
    """Tables that need not cover the pool: their totals are at most the pool's."""
    name = f"part_of_pool_{key}"
    for table in place.tables:
        value = figure(table.table.total, key)
        if table.table.dimension not in PARTIAL or value is None:
            continue
        found = tie_of(key, figures_of([value]), agreed.value, len(table.table.rows) + 1)
        at = table.total(key)
        if found.difference < 0 and found.status is FAIL:
            yield _AGREE.not_applicable(name, at, "the table need not cover the pool")
            continue
        reason = found.miss(key, "this table's total is", f"the {shown_as(key, agreed.value)} of the pool")
        yield _AGREE.tied(name, at, found, reason, (at, agreed.at))


def _agreement(total: Total, agreed: Printed, key: str) -> Result:
    found = tie_of(key, figures_of([total.value]), agreed.value, total.rows + 1)
    reason = found.miss(key, total.words, f"the {shown_as(key, agreed.value)} of the other tables")
    evidence = (total.at,) if total.at == agreed.at else (total.at, agreed.at)
    return _AGREE.tied(f"totals_agree_{key}", total.at, found, reason, evidence)


def _statement(place: PoolAt, key: str) -> Result:
    name, word, totals = f"stated_{key}", place.stated(key), table_totals(place, key)
    if word is None:
        return _STATED.not_applicable(name, place.at, f"the filing states no {_NAMES[key]}")
    if not totals:
        return _STATED.not_applicable(name, word.at, f"no table prints a total {_NAMES[key]}")
    votes = Counter(total.value for total in totals)
    value = max(votes, key=lambda each: (votes[each], -abs(each - word.value)))
    backing = [total for total in totals if total.value == value]
    found = tie_of(key, figures_of([word.value]), value, min(total.rows for total in backing))
    permitted = max(_permitted(place, key, word.value), _rounded(place, key, word.value))
    if abs(found.difference) <= permitted:
        found = msgspec.structs.replace(found, status=PASS, tolerance=max(found.tolerance, permitted))
    tables_say = "the table says" if len(totals) == 1 else f"{len(backing)} of {len(totals)} tables say"
    if not any(total.at.key for total in backing):
        tables_say = (
            f"the rows of {'the table' if len(totals) == 1 else f'{len(backing)} of {len(totals)} tables'} sum to"
        )
    reason = f"the {_NAMES[key]} is stated as {shown_as(key, word.value)}, {tables_say} {shown_as(key, value)}"
    evidence = (word.at, *(total.at for total in backing))
    return _STATED.tied(name, word.at, found, reason, evidence)


def _permitted(place: PoolAt, key: str, value: Decimal) -> Decimal:
    """The variance the filing permits a stated figure: `plus or minus 5%` of it."""
    permitted = (each for each in place.pool.tolerances if each.fact == key and each.unit == "pct")
    shares = [each.plus_minus for each in permitted if each.plus_minus is not None]
    return value * max(shares, default=ZERO) / 100


def check_titles(survey: Survey) -> Iterator[Result]:
    """The figures in the title of each table."""
    for table in survey.tables:
        for key, stated in _IN_TITLE.items():
            found = stated.search(table.table.title or "")
            if found is not None:
                yield from _title(table, key, Decimal(found["figure"].replace(",", "")))


def _title(table: TableAt, key: str, stated: Decimal) -> Iterator[Result]:
    agreed = agreed_total(table.pool, key)
    totals = [
        (figure(table.table.total, key), table.total(key)),
        (agreed.value, agreed.at) if agreed else (None, table.at),
    ]
    printed = [(value, at) for value, at in totals if value is not None]
    ties = [tie_of(key, figures_of([value]), stated) for value, _ in printed]
    at, name = Place("title", table.at.pool, table.at.table), f"stated_in_title_{key}"
    if not ties:
        yield _TITLE.not_applicable(name, at, "the table has no total")
        return
    wrong = all(each.status is FAIL for each in ties)
    what = "count" if key == COUNT else "balance"
    reason = f"the title says {shown_as(key, stated)}, the total {what} of the table is {shown_as(key, printed[0][0])}"
    yield _TITLE.result(name, at, wrong, reason, (printed[0][1],))
