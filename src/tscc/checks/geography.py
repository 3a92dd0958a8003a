"""Check 13: states are known and have one row each, and the largest zip code's balance is one the tables allow.

The largest zip code holds at least the largest average loan of any row, for that loan is in some zip code, and no
more than the largest state does.
"""

from __future__ import annotations

from collections.abc import Iterator

from tscc.checks.intervals import UNBOUNDED, Interval, half_unit
from tscc.checks.printed_figures import BALANCE, PoolAt, Printed, Survey, TableAt, label_of
from tscc.checks.results import Facts, Result, Rule, Search, shown_as
from tscc.diagnostics.codes import STATE_REPEATED, STATE_UNKNOWN, ZIP_BALANCE_ODD
from tscc.document.enums import Dimension

_KNOWN = Rule(STATE_UNKNOWN, "no state of this name")
_ONCE = Rule(STATE_REPEATED, "this state has a row already")
_ZIP = Rule(ZIP_BALANCE_ODD, "{beyond}", search=Search.DIGIT)
_REST = ("other", "all other", "foreign", "remaining", "various", "unknown", "not available")


def check_states(survey: Survey) -> Iterator[Result]:
    """The rows of each table of states: known, and each state once; `Other` and its like are left out."""
    for pool in survey.pools:
        table = pool.table_of(Dimension.STATE)
        if table is None:
            yield _KNOWN.not_applicable("states_known", pool.at, "no table of states")
        else:
            yield from _KNOWN.or_pass((*_unknown(table), *_repeated(table)), "states_known", table.at)


def _unknown(table: TableAt) -> Iterator[Result]:
    for index, row in enumerate(table.table.rows):
        label = (row.label or "").strip().casefold()
        if row.code is None and not label.startswith(_REST):
            reason = f"{label_of(row, index)} is no state that is known"
            yield _KNOWN.result("states_known", table.cell(index, "label"), True, reason)


def _repeated(table: TableAt) -> Iterator[Result]:
    first: dict[str, int] = {}
    for index, row in enumerate(table.table.rows):
        if not isinstance(row.code, str):
            continue
        earlier = first.setdefault(row.code, index)
        if earlier != index:
            reason = f"{label_of(row, index)} stands in two rows"
            at, evidence = table.cell(index, "label"), (table.cell(earlier, "label"),)
            yield _ONCE.result("states_unique", at, True, reason, evidence)


def check_largest_zip(survey: Survey) -> Iterator[Result]:
    """The stated most of one zip code against the largest state and the largest average loan."""
    for place in survey.pools:
        stated = place.stated("max_zip_balance_usd")
        if stated is None:
            yield _ZIP.not_applicable("largest_zip", place.at, "no largest zip code is stated")
        else:
            yield _zip(place, stated)


def _zip(place: PoolAt, stated: Printed) -> Result:
    states = place.table_of(Dimension.STATE)
    loan, state = _largest_average(place), _largest_balance(states) if states else None
    if loan is None:
        return _ZIP.not_applicable("largest_zip", stated.at, "no table prints loan counts and balances")
    reason, slack, most = "", half_unit(stated.value), shown_as(BALANCE, stated.value)
    if stated.value + slack < loan.value:
        reason = f"no zip code is to hold more than {most}, yet loans of a row average ${loan.value:,f}"
    elif state is not None and stated.value - slack > state.value + half_unit(state.value):
        reason = f"one zip code is to hold {most}, yet the largest state holds ${state.value:,f}"
    evidence = (loan.at,) if state is None else (loan.at, state.at)
    bounds = Interval(loan.value, UNBOUNDED if state is None else state.value)
    facts = Facts(bounds, stated.value, tolerance=slack)
    return _ZIP.result("largest_zip", stated.at, bool(reason), reason, evidence, facts)


def _largest_average(place: PoolAt) -> Printed | None:
    """The row with the largest average loan, rounded down to the printed digit."""
    best: Printed | None = None
    for table in place.tables:
        for index, _, count, balance in table.loans():
            if count and balance and (best is None or balance > best.value * count):
                best = Printed(table.cell(index, BALANCE), balance // count)
    return best


def _largest_balance(table: TableAt) -> Printed | None:
    """The largest balance of a row; None where a row prints none, for it can hold more."""
    balances = table.column(BALANCE)
    if balances.empty:
        return None
    cells = [Printed(table.cell(index, BALANCE), balance) for index, balance in enumerate(balances.figures.values)]
    return max(cells, key=lambda cell: cell.value, default=None)
