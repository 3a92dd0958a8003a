"""Check 3: percentages of a table sum to their total, and each is its row's share of the pool.

Both within rounding to nearest: half a unit of the last printed digit for each figure. A share up to one whole unit off
is still within rounding, for columns are often adjusted so that they add up to 100. Subjects are the printed
percentages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

import msgspec

from tscc.checks.agreement import agreed_total, lacks_rows, unnamed_total
from tscc.checks.intervals import HUNDRED, ZERO, Interval, distance, half_unit, printed, quotient, shown, unit
from tscc.checks.printed_figures import BALANCE, COUNT, Printed, Survey, TableAt, figure, label_of
from tscc.checks.results import FAIL, PASS, WITHIN_ROUNDING, Result, Rule, Search, tie
from tscc.checks.totals import hidden, ties_of_subtotals
from tscc.diagnostics.codes import PERCENTAGE_MISFIT, PERCENTAGES_OFF
from tscc.vocabulary.column_kinds import SHARES
from tscc.vocabulary.dimensions import PARTIAL

_SHARE = Rule(PERCENTAGE_MISFIT, "{beyond}", search=Search.DIGIT)
TOTALS = Rule(PERCENTAGES_OFF, "the rows sum to {actual}", search=Search.PERCENTAGES)
SUBTOTALS = Rule(PERCENTAGES_OFF, "the rows that it adds up sum to {actual}", search=Search.PARTS)

_MOST_ALONE = 2
"""Percentages of a table so short that its decimals show nothing when it is read."""
_WORDS = {BALANCE: "balance", COUNT: "loan count"}


def check_shares_of_rows(survey: Survey) -> Iterator[Result]:
    """Each printed percentage against its row's share of the pool."""
    for place in survey.tables:
        for key in SHARES:
            if place.column(key).printed:
                yield from _rows(place, key)


def check_percent_totals(survey: Survey) -> Iterator[Result]:
    """The percentages of each table's rows against their printed total, or 100, and against the subtotals that add them up."""
    for place in survey.tables:
        for key in SHARES:
            if place.column(key).printed:
                yield _total(place, key)
                yield from _subtotals(place, key)


def whole_of(place: TableAt, key: str) -> Interval | None:
    """What the percentages of a table are shares of: of all it may be, what most of them tie with; None where nothing is known."""
    if key not in place.wholes:
        found = [whole for whole in _wholes(place, key) if whole is not None]
        place.wholes[key] = found[0] if found else None
        if len(found) > 1:
            place.wholes[key] = min(found, key=lambda whole: len([*_misfitting(place, key, whole)]))
    return place.wholes[key]


def _wholes(place: TableAt, key: str) -> Iterator[Interval | None]:
    """What the percentages may be shares of: the printed total where the rows sum to it, else the pool's or what they sum to.

    The total of a table that may be of a part of the pool is the whole only where its own percentage is 100. The whole is more
    than the table where its total prints less than 100: `% of Total Pool` in the tables of a group.
    """
    base = SHARES[key]
    total, percent = figure(place.table.total, base), figure(place.table.total, key)
    if place.table.dimension in PARTIAL and percent != HUNDRED:
        total = None
    if total is None or tie(place.column(base).figures, total).status is FAIL:
        agreed = agreed_total(place.pool, base)
        if agreed and agreed.value:
            yield _stands_for(base, agreed.value)
            yield None if place.column(base).empty else _stands_for(base, place.column(base).figures.sum)
    elif total:
        yield _stands_for(base, total)
        if percent is not None and percent < HUNDRED:
            yield quotient(_times_hundred(_stands_for(base, total)), printed(percent))


def share_of(key: str, part: Decimal, whole: Interval) -> Interval | None:
    """The percentage that a part is of a whole. None where the whole may be zero."""
    return quotient(_times_hundred(_stands_for(SHARES[key], part)), whole)


def _stands_for(base: str, value: Decimal) -> Interval:
    """What a figure of a column stands for: counts are exact, balances are rounded."""
    return Interval(value, value) if base == COUNT else printed(value)


def _times_hundred(value: Interval) -> Interval:
    return Interval(value.low * HUNDRED, value.high * HUNDRED)


def misfits(percent: Decimal, share: Interval) -> bool:
    """Whether a printed percentage is off its share by more than a whole unit."""
    return distance(printed(percent), share) > half_unit(percent)


def _rows(place: TableAt, key: str) -> Iterator[Result]:
    name = f"{key}_of_row"
    whole = whole_of(place, key)
    if whole is None or not place.column(SHARES[key]).printed:
        yield _SHARE.not_applicable(name, place.at, "nothing in the table to take the percentages of")
        return
    wrong = dict(_misfitting(place, key, whole))
    for index, (percent, share) in wrong.items():
        yield _misfit(place, index, key, percent, share)
    if not wrong:
        rounded = any(distance(printed(percent), share) > 0 for _, percent, share in _shares(place, key, whole))
        yield _SHARE.result(name, place.at, WITHIN_ROUNDING if rounded else PASS)


def _shares(place: TableAt, key: str, whole: Interval) -> Iterator[tuple[int, Decimal, Interval]]:
    """Each row with a percentage: its index, what it prints, and what share of the whole it is."""
    cells = zip(place.column(key).cells, place.column(SHARES[key]).cells, strict=True)
    for index, (percent, part) in enumerate(cells):
        share = None if percent is None or part is None else share_of(key, part, whole)
        if share is not None and percent is not None:
            yield index, percent, share


def _misfitting(place: TableAt, key: str, whole: Interval) -> Iterator[tuple[int, tuple[Decimal, Interval]]]:
    """The rows whose percentages are not their shares of a whole."""
    lone, all_digits = _as_others(place.column(key).figures.values) or (None, ZERO)
    for index, percent, share in _shares(place, key, whole):
        if misfits(all_digits if percent is lone else percent, share):
            yield index, (percent, share)


def _as_others(figures: Sequence[Decimal]) -> tuple[Decimal, Decimal] | None:
    """The one percentage with fewer decimals than the others, which all have as many, and what it is with theirs: `18` among `18.91`.

    Its last digits are lost. Where several are so, a shelf prints them as they come; one of many with a decimal is reported
    where the table is read.
    """
    coarsest = max(map(unit, figures), default=ZERO)
    lone = [figure for figure in figures if unit(figure) == coarsest]
    others = {unit(figure) for figure in figures if figure not in lone}
    told = coarsest < 1 and len(figures) > _MOST_ALONE
    return (lone[0], lone[0].quantize(others.pop())) if len(lone) == 1 == len(others) and not told else None


def _misfit(place: TableAt, index: int, key: str, percent: Decimal, share: Interval) -> Result:
    base, label = SHARES[key], label_of(place.table.rows[index], index)
    reason = f"row {label} prints {percent:f}%, its {_WORDS[base]} is a share of {shown(share, percent)} percent"
    subject, evidence = Printed(place.cell(index, key), percent), (place.cell(index, base),)
    return _SHARE.bounded(f"{key}_of_row", subject, share, True, reason, evidence)


def _subtotals(place: TableAt, key: str) -> Iterator[Result]:
    for subtotal, at, found, evidence in ties_of_subtotals(place, key):
        name = f'"{subtotal.label}"' if subtotal.label else "the subtotal"
        reason = f"the percentages that {name} adds up sum to {found.actual:f}%, not {found.expected:f}%"
        yield SUBTOTALS.tied(f"{key}_subtotal", at, found, reason if found.status is FAIL else "", evidence)


def _total(place: TableAt, key: str) -> Result:
    name, total, column = f"{key}_total", figure(place.table.total, key), place.column(key)
    expected = HUNDRED if total is None else total
    if expected == HUNDRED and column.figures.values:
        expected = HUNDRED.quantize(column.figures.coarsest)
    at = place.at if total is None else place.total(key)
    if total is None and unnamed_total(place) is not None:
        return TOTALS.not_applicable(name, at, "the last row is the sum of the rows above it")
    found = tie(column.figures, expected)
    if found.difference < 0 and total is None and (place.table.dimension in PARTIAL or column.empty):
        return TOTALS.not_applicable(name, at, "the table need not cover the pool")
    if found.difference < 0 and place.table.total is None and lacks_rows(place):
        return TOTALS.not_applicable(name, at, "rows of the table are lost, as its sums show")
    if found.difference < 0 and found.status is FAIL and (unknown := hidden(place, column)):
        return TOTALS.not_applicable(name, at, f"{unknown} of the table's percentages are empty")
    reason = ""
    if found.status is FAIL:
        found = msgspec.structs.replace(found, status=TOTALS.broken)
        reason = f"the percentages sum to {found.actual:f}%, not {expected:f}%"
    return TOTALS.tied(name, at, found, reason, place.places(key))
