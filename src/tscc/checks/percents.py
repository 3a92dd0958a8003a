"""Check 3: percentages of a table sum to their total, and each is its row's share of the pool.

Both within rounding to nearest: half a unit of the last printed digit for each figure. A share up to one whole unit off
is still within rounding, for columns are often adjusted so that they add up to 100. Subjects are the printed
percentages.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tscc.checks.agreement import agreed_total
from tscc.checks.intervals import HUNDRED, Interval, distance, finer, half_unit, printed, quotient, shown
from tscc.checks.printed_figures import BALANCE, COUNT, PoolAt, Printed, Survey, TableAt, figure, label_of
from tscc.checks.results import FAIL, PASS, WARNING, WITHIN_ROUNDING, bounded, not_applicable, result, tie
from tscc.diagnostics.codes import PERCENTAGE_MISFIT, PERCENTAGES_OFF
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult
from tscc.vocabulary.column_kinds import SHARES
from tscc.vocabulary.dimensions import PARTIAL

_WORDS = {BALANCE: "balance", COUNT: "loan count"}


def check_shares_of_rows(survey: Survey) -> Iterator[CheckResult]:
    """Each printed percentage against its row's share of the pool."""
    for pool in survey.pools:
        for place in pool.tables:
            for key in SHARES:
                if place.column(key).printed:
                    yield from _rows(pool, place, key)


def check_percent_totals(survey: Survey) -> Iterator[CheckResult]:
    """The percentages of each table's rows against their printed total, or 100."""
    for pool in survey.pools:
        for place in pool.tables:
            for key in SHARES:
                if place.column(key).printed:
                    yield _total(place, key)


def whole_of(pool: PoolAt, place: TableAt, base: str) -> Decimal | None:
    """What the percentages of a table are shares of: its printed total where the rows sum to it, else the pool's."""
    total = figure(place.table.total, base)
    if place.table.dimension in PARTIAL:
        total = None
    if total is not None and tie(place.column(base).figures, total).status is not FAIL:
        return total
    agreed = agreed_total(pool, base)
    return agreed.value if agreed else None


def share_of(key: str, part: Decimal, whole: Decimal) -> Interval | None:
    """The percentage that a part is of a whole; counts are exact, balances are rounded. None of nothing."""
    if SHARES[key] == COUNT:
        return quotient(Interval(part * HUNDRED, part * HUNDRED), Interval(whole, whole))
    rounded = printed(part)
    return quotient(Interval(rounded.low * HUNDRED, rounded.high * HUNDRED), printed(whole))


def fit(percent: Decimal, share: Interval) -> CheckStatus:
    """How a printed percentage fits a share."""
    off = distance(printed(percent), share)
    return PASS if not off else WITHIN_ROUNDING if off <= half_unit(percent) else WARNING


def _rows(pool: PoolAt, place: TableAt, key: str) -> Iterator[CheckResult]:
    base, name = SHARES[key], f"{key}_of_row"
    whole = whole_of(pool, place, base)
    if not whole or not place.column(base).printed:
        reason = "nothing in the table to take the percentages of"
        yield not_applicable(PERCENTAGE_MISFIT, name, place.at, reason)
        return
    found = [PASS]
    for index, (percent, part) in enumerate(zip(place.column(key).cells, place.column(base).cells, strict=True)):
        share = None if percent is None or part is None else share_of(key, part, whole)
        if share is None or percent is None:
            continue
        found.append(fit(percent, share))
        if found[-1] is WARNING:
            yield _misfit(place, index, key, percent, share)
    if WARNING not in found:
        yield result(PERCENTAGE_MISFIT, name, place.at, WITHIN_ROUNDING if WITHIN_ROUNDING in found else PASS)


def _misfit(place: TableAt, index: int, key: str, percent: Decimal, share: Interval) -> CheckResult:
    base, label = SHARES[key], label_of(place.table.rows[index], index)
    reason = f"row {label} prints {percent:f}%, its {_WORDS[base]} is a share in {shown(share, finer(percent))} percent"
    subject = Printed(place.cell(index, key), percent)
    evidence = (place.cell(index, base),)
    return bounded(PERCENTAGE_MISFIT, f"{key}_of_row", subject, share, WARNING, reason, evidence)


def _total(place: TableAt, key: str) -> CheckResult:
    name, total, column = f"{key}_total", figure(place.table.total, key), place.column(key)
    expected = HUNDRED if total is None else total
    if expected == HUNDRED and column.figures.values:
        expected = HUNDRED.quantize(column.figures.coarsest)
    subject = place.at if total is None else f"{place.at}/total/{key}"
    found = tie(column.figures, expected)
    if found.difference < 0 and total is None and (place.table.dimension in PARTIAL or column.empty):
        return not_applicable(PERCENTAGES_OFF, name, subject, "the table need not cover the pool")
    status = WARNING if found.status is FAIL else found.status
    return result(
        PERCENTAGES_OFF,
        name,
        subject,
        status,
        expected=expected,
        actual=found.actual,
        difference=found.difference,
        tolerance=found.tolerance,
        reason=f"the percentages sum to {found.actual:f}%, not {expected:f}%" if status is WARNING else None,
        evidence=place.places(key),
    )
