"""Tables of other mortgage loans than the rest of their pool: of a part of it by their own title, or of a second sheet.

No misprint makes a table whose loan counts and balances both tie, and both differ from those of the other tables. Such a
table is not compared with the other tables or with the facts of the pool.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

import msgspec

from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, Survey, TableAt, figure
from tscc.checks.results import FAIL, PASS, Result, Rule, tie
from tscc.diagnostics.codes import OTHER_LOANS
from tscc.vocabulary.dimensions import PARTIAL, selects

_OTHERS = Rule(OTHER_LOANS, "perhaps a part of the pool, or another pool")
_NAME = "table_of_the_pool"


class Whole(msgspec.Struct, frozen=True):
    """A table whose rows sum to its printed totals, and those totals."""

    table: TableAt
    loans: Decimal
    balance: Decimal


def check_other_loans(survey: Survey) -> Iterator[Result]:
    """The first table of each set of tables that hold other loans than the pool."""
    for place in survey.pools:
        yield from _OTHERS.or_pass(_told(place), _NAME, place.at)


def other_loans(place: PoolAt) -> dict[int, str]:
    """The tables of a pool that hold other loans, by their number; the first of each set with the reason to report."""
    if place.others is None:
        place.others = _find(place)
    return place.others


def _told(place: PoolAt) -> Iterator[Result]:
    for number, reason in other_loans(place).items():
        if reason:
            yield _OTHERS.result(_NAME, place.tables[number].at, True, reason)


def _find(place: PoolAt) -> dict[int, str]:
    selected = {number: "" for number, table in enumerate(place.tables) if selects(table.table.title or "")}
    return selected | _others(place, [table for number, table in enumerate(place.tables) if number not in selected])


def _others(place: PoolAt, tables: Sequence[TableAt]) -> dict[int, str]:
    """Those of some tables that hold other loans by their totals."""
    wholes = [whole for table in tables if (whole := _whole(table))]
    stated = place.stated(COUNT)
    counts = [whole.loans for whole in wholes]
    main = stated.value if stated else max(counts, key=counts.count, default=Decimal(0))
    pool = [whole for whole in wholes if whole.loans == main]
    if not pool or len(pool) + bool(stated) < 2:
        return {}
    titles, found, known = {whole.table.table.title for whole in pool}, dict[int, str](), set[Decimal]()
    for number, whole in ((place.tables.index(each.table), each) for each in wholes if each.loans != main):
        smaller = whole.loans < main and whole.balance < pool[0].balance
        alone = counts.count(whole.loans) == 1
        if _same(whole, pool[0]) or (alone and not (smaller and whole.table.table.title not in titles)):
            continue
        reason = f"this table holds {whole.loans:,f} mortgage loans, the pool {main:,f}"
        found[number] = "" if whole.loans in known else reason
        known.add(whole.loans)
    return found


def _same(one: Whole, other: Whole) -> bool:
    """Whether two tables print the same balance, except for rounding."""
    return abs(one.balance - other.balance) <= len(one.table.table.rows) + len(other.table.table.rows)


def _whole(table: TableAt) -> Whole | None:
    count, balance = figure(table.table.total, COUNT), figure(table.table.total, BALANCE)
    if table.damaged or table.table.dimension in PARTIAL or len(table.table.rows) == 1:  # it is its own sum
        return None
    if count is None or balance is None or table.column(COUNT).empty or table.column(BALANCE).empty:
        return None
    ties = tie(table.column(COUNT).figures, count).status is PASS
    return (
        Whole(table, count, balance)
        if ties and tie(table.column(BALANCE).figures, balance).status is not FAIL
        else None
    )
