"""What a filing does not print but follows from it: averages, ages, intervals, and the basis of its ratios.

Each figure names the places it was computed from. Averages are rounded half up to the cent; intervals are rounded to
nearest, to one digit more than the figure they bound.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from tscc.checks.agreement import agreed_total
from tscc.checks.averages import AVERAGED, banded, implied
from tscc.checks.collateral import ltv_basis
from tscc.checks.column_averages import AVERAGE
from tscc.checks.intervals import EXACT, TENTH, UNBOUNDED, ZERO, Interval, unit
from tscc.checks.printed_figures import BALANCE, COUNT, Places, PoolAt, Survey, TableAt, figures_of, label_of
from tscc.checks.results import FAIL, tie
from tscc.document.model import DerivedFigure

_CENT = Decimal("0.01")
_DIVISION = Context(prec=40, rounding=ROUND_HALF_UP)


def derive(survey: Survey, rows: bool = True) -> tuple[tuple[DerivedFigure, ...], ...]:
    """The derived figures of each pool, in the order of the pools; `rows` asks for those of its tables' rows too.

    The survey knows of no damaged table: its figures are derived as they are printed.
    """
    with localcontext(EXACT):
        return tuple(
            (*_pool(place), *(each for table in place.tables for each in _rows(table) if rows))
            for place in survey.pools
        )


def _pool(place: PoolAt) -> Iterator[DerivedFigure]:
    count, balance = agreed_total(place, COUNT), agreed_total(place, BALANCE)
    word = place.stated(BALANCE)
    if balance and word and tie(figures_of([word.value]), balance.value).status is not FAIL:
        balance = word
    if count and count.value and balance:
        yield _average(balance.value, count.value, (balance.at, count.at), "of a mortgage loan of the pool")
    yield from _age(place)
    for dimension, fact in AVERAGED.items():
        table = banded(place, dimension)
        bounds = implied(place, table, fact) if table else None
        if table and bounds:
            yield from _interval(place, table, fact, bounds)
    yield from _basis(place)


def _average(balance: Decimal, count: Decimal, basis: Places, of: str) -> DerivedFigure:
    value = _DIVISION.divide(balance, count).quantize(_CENT, rounding=ROUND_HALF_UP)
    explanation = f"the average balance {of}: balance over loan count"
    return DerivedFigure(name=AVERAGE, value=f"{value:f}", basis=_pointers(basis), explanation=explanation)


def _pointers(places: Places) -> tuple[str, ...]:
    return tuple(place.pointer for place in places)


def _age(place: PoolAt) -> Iterator[DerivedFigure]:
    original, remaining = place.stated("wa_original_term_months"), place.stated("wa_remaining_term_months")
    if original and remaining and original.value >= remaining.value:
        yield DerivedFigure(
            name="wa_age_months",
            value=f"{original.value - remaining.value:f}",
            basis=_pointers((original.at, remaining.at)),
            explanation="the weighted average age: original term less remaining term",
        )


def _interval(place: PoolAt, table: TableAt, fact: str, bounds: Interval) -> Iterator[DerivedFigure]:
    figure: Decimal | None = getattr(place.pool, fact)
    step = unit(figure) * TENTH if figure is not None else _CENT
    basis = _pointers(table.places(BALANCE))
    name, mark, suffix = fact.rpartition("_") if fact.endswith(("_pct", "_months")) else (fact, "", "")
    for end, value in (("min", bounds.low), ("max", bounds.high)):
        if value != UNBOUNDED:
            yield DerivedFigure(
                name=f"implied_{name}_{end}{mark}{suffix}",
                value=f"{value.quantize(step):f}",
                basis=basis,
                explanation=f"the {'least' if end == 'min' else 'greatest'} that the bands allow: "
                "each balance times the edge of its band, over the balance of the table",
            )


def _basis(place: PoolAt) -> Iterator[DerivedFigure]:
    found = ltv_basis(place)
    if found and found.basis:
        yield DerivedFigure(
            name="ltv_basis",
            value=found.basis,
            basis=_pointers((found.balance.at, found.with_pledge.at, found.without.at, *found.table.places(BALANCE))),
            explanation=found.proof,
        )


def _rows(table: TableAt) -> Iterator[DerivedFigure]:
    """The average of each row, in tables that have several and print no average."""
    if len(table.table.rows) < 2 or table.column(AVERAGE).printed:
        return
    for index, row, count, balance in table.loans():
        if count > ZERO:
            places = (table.cell(index, BALANCE), table.cell(index, COUNT))
            yield _average(balance, count, places, f"of row {label_of(row, index)}")
