"""Check 13: states are in order, and the largest zip code's balance is one the tables allow.

The largest zip code holds at least the largest average loan of any row, for that loan is in some zip code, and no
more than the largest state does. Of a pool of many states, no zip code has a tenth. States in alphabetical order but for
one are a note.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from tscc.checks.agreement import agreed_total
from tscc.checks.intervals import UNBOUNDED, Interval, half_unit, unit
from tscc.checks.printed_figures import BALANCE, PoolAt, Printed, Survey, TableAt, label_of, occupied
from tscc.checks.results import Facts, Result, Rule, Search, shown_as
from tscc.diagnostics.codes import ROW_OUT_OF_ORDER, ZIP_BALANCE_ODD
from tscc.document.enums import Dimension
from tscc.vocabulary.label_codes import STATES

_ZIP = Rule(ZIP_BALANCE_ODD, "{beyond}", search=Search.DIGIT)
_ORDER = Rule(ROW_OUT_OF_ORDER, "out of alphabetical order")
_MANY_STATES = 10
"""States of a pool that is made all over the country; a pool of one region can lie in few zip codes."""
_TENTH = Decimal("0.1")
"""A share of such a pool that no zip code has: the largest of 308 filings is 0.076, of 40 mortgage loans."""
_LARGEST_LOANS = 2
"""Loans of the largest size that may exceed that share, because each loan of a pool of 12 is a twelfth of it."""
_ORDERED_STATES = 8
"""The fewest states whose order means something: by chance, 1 in 800 tables is in order except for one state."""
_AWAY = frozenset({"DC", "PR", "VI", "GU"})
"""Places that a list of states often has elsewhere: the District of Columbia under W, Puerto Rico at the end."""


def check_states(survey: Survey) -> Iterator[Result]:
    """The rows of each table of states are in order."""
    for pool in survey.pools:
        table = pool.table_of(Dimension.STATE)
        if table is None:
            yield _ORDER.not_applicable("states_in_order", pool.at, "no table of states")
        else:
            yield from _ORDER.or_pass(_out_of_order(table), "states_in_order", table.at)


def _out_of_order(table: TableAt) -> Iterator[Result]:
    """The one state that is out of alphabetical order; nothing where several are."""
    names = [(row.label or "").title() for row in table.table.rows]
    rows = [(name, index) for index, name in enumerate(names) if name in STATES and STATES[name] not in _AWAY]
    descents = [place for place in range(1, len(rows)) if rows[place] < rows[place - 1]]
    if len(rows) < _ORDERED_STATES or len(descents) != 1:
        return
    later = descents[0]
    place = later if _ascends([*rows[:later], *rows[later + 1 :]]) else later - 1
    at_end = place == len(rows) - 1 and rows[later] < rows[later - 2]
    if not at_end and _ascends([*rows[:place], *rows[place + 1 :]]):
        index = rows[place][1]
        reason = f"{label_of(table.table.rows[index], index)} is out of the alphabetical order of the other states"
        yield _ORDER.result("states_in_order", table.cell(index, "label"), True, reason)


def _ascends(rows: Sequence[tuple[str, int]]) -> bool:
    return all(one < two for one, two in pairwise(rows))


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
    bounds = Interval(loan.value, UNBOUNDED if state is None else state.value)
    evidence = (loan.at,) if state is None else (loan.at, state.at)
    share, whole = _most_share(place, states, loan), agreed_total(place, BALANCE)
    if not reason and share is not None and whole is not None and stated.value > share:
        reason = (
            f"one zip code is to hold {most}, more than a tenth of the {shown_as(BALANCE, whole.value)} of the pool"
        )
        bounds, evidence = Interval(loan.value, share.quantize(unit(whole.value))), (whole.at,)
    facts = Facts(bounds, stated.value, tolerance=slack)
    return _ZIP.result("largest_zip", stated.at, bool(reason), reason, evidence, facts)


def _most_share(place: PoolAt, states: TableAt | None, loan: Printed) -> Decimal | None:
    """The most that one zip code holds of a pool of many states; None for other pools."""
    whole, stated = agreed_total(place, BALANCE), place.stated("original_balance_usd/max")
    if states is None or whole is None or sum(map(occupied, states.table.rows)) < _MANY_STATES:
        return None
    largest = max(loan.value, stated.value if stated else loan.value)
    return whole.value * _TENTH + largest * _LARGEST_LOANS


def _largest_average(place: PoolAt) -> Printed | None:
    """The row with the largest average loan, rounded down to the printed digit."""
    best: Printed | None = None
    for table in place.tables:
        for index, _, count, balance in table.loans():
            if count and balance and (best is None or balance > best.value * count):
                best = Printed(table.cell(index, BALANCE), balance // count)
    return best


def _largest_balance(table: TableAt) -> Printed | None:
    """The largest balance of a row; None if a row prints no balance, because the balance can then be larger."""
    balances = table.column(BALANCE)
    if balances.empty:
        return None
    cells = [Printed(table.cell(index, BALANCE), balance) for index, balance in enumerate(balances.figures.values)]
    return max(cells, key=lambda cell: cell.value, default=None)
