"""Check 13: states are known and stand once, and the largest zip code's balance is one the tables allow.

The largest zip code holds at least the largest average loan of any row, for that loan stands in some zip code, and no
more than the largest state does.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tscc.checks.intervals import half_unit
from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, Printed, Survey, TableAt, label_of
from tscc.checks.results import PASS, WARNING, not_applicable, result, shown_as
from tscc.diagnostics.codes import STATE_REPEATED, STATE_UNKNOWN, ZIP_BALANCE_ODD
from tscc.document.enums import Dimension
from tscc.document.model import CheckResult

_REST = ("other", "all other", "foreign", "remaining", "various", "unknown", "not available")


def check_states(survey: Survey) -> Iterator[CheckResult]:
    """The rows of each table of states: known, and each state once; `Other` and its like are let alone."""
    for pool in survey.pools:
        table = pool.table_of(Dimension.STATE)
        if table is None:
            yield not_applicable(STATE_UNKNOWN, "states_known", pool.at, "no table of states")
            continue
        faults = [*_unknown(table), *_repeated(table)]
        yield from faults or [result(STATE_UNKNOWN, "states_known", table.at, PASS)]


def _unknown(table: TableAt) -> Iterator[CheckResult]:
    for index, row in enumerate(table.table.rows):
        label = (row.label or "").strip().casefold()
        if row.code is None and not label.startswith(_REST):
            reason = f"{label_of(row, index)} is no state that is known"
            yield result(STATE_UNKNOWN, "states_known", table.cell(index, "label"), WARNING, reason=reason)


def _repeated(table: TableAt) -> Iterator[CheckResult]:
    first: dict[str, int] = {}
    for index, row in enumerate(table.table.rows):
        if not isinstance(row.code, str):
            continue
        earlier = first.setdefault(row.code, index)
        if earlier != index:
            reason = f"{label_of(row, index)} stands in two rows"
            at, evidence = table.cell(index, "label"), (table.cell(earlier, "label"),)
            yield result(STATE_REPEATED, "states_unique", at, WARNING, reason=reason, evidence=evidence)


def check_largest_zip(survey: Survey) -> Iterator[CheckResult]:
    """The stated most of one zip code against the largest state and the largest average loan."""
    for place in survey.pools:
        stated = place.pool.max_zip_balance_usd
        if stated is None:
            yield not_applicable(ZIP_BALANCE_ODD, "largest_zip", place.at, "no largest zip code is stated")
            continue
        yield _zip(place, stated)


def _zip(place: PoolAt, stated: Decimal) -> CheckResult:
    subject, states = f"{place.at}/max_zip_balance_usd", place.table_of(Dimension.STATE)
    loan, state = _largest_average(place), _largest_balance(states) if states else None
    if loan is None:
        return not_applicable(ZIP_BALANCE_ODD, "largest_zip", subject, "no table prints loan counts and balances")
    reason, slack = None, half_unit(stated)
    if stated + slack < loan.value:
        most = shown_as(BALANCE, stated)
        reason = f"no zip code is to hold more than {most}, yet loans of a row average ${loan.value:,f}"
    elif state is not None and stated - slack > state.value + half_unit(state.value):
        reason = f"one zip code is to hold {shown_as(BALANCE, stated)}, yet the largest state holds ${state.value:,f}"
    return result(
        ZIP_BALANCE_ODD,
        "largest_zip",
        subject,
        WARNING if reason else PASS,
        expected=f"[{loan.value:f}, {'unbounded)' if state is None else f'{state.value:f}]'}",
        actual=stated,
        tolerance=slack,
        reason=reason,
        evidence=(loan.at,) if state is None else (loan.at, state.at),
    )


def _largest_average(place: PoolAt) -> Printed | None:
    """The row with the largest average loan, rounded down to the printed digit."""
    best: Printed | None = None
    for table in place.tables:
        for index, (count, balance) in enumerate(
            zip(table.column(COUNT).cells, table.column(BALANCE).cells, strict=True)
        ):
            if count and balance and (best is None or balance > best.value * count):
                best = Printed(table.cell(index, BALANCE), balance // count)
    return best


def _largest_balance(table: TableAt) -> Printed | None:
    cells = [
        Printed(table.cell(index, BALANCE), balance)
        for index, balance in enumerate(table.column(BALANCE).cells)
        if balance is not None
    ]
    return max(cells, key=lambda cell: cell.value, default=None)
