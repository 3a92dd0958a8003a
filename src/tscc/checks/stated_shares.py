"""Check 14: shares lie between 0 and 100, complements add up to 100, and no table contradicts a share.

A share is a bound of the pool's balance. Full or alternative documentation and no verification of income divide the
pool between them, so `at least 97` goes with `at most 3`. Subject is the share.
"""

from __future__ import annotations

from collections.abc import Iterator

from tscc.checks.agreement import agreed_total
from tscc.checks.intervals import HUNDRED, UNBOUNDED, ZERO, Interval, half_unit, overlap, printed, quotient, shown, unit
from tscc.checks.printed_figures import BALANCE, PoolAt, Printed, Survey, figures_of, slack_of
from tscc.checks.results import Facts, Result, Rule, Search
from tscc.diagnostics.codes import SHARE_CONTRADICTED, SHARE_IMPOSSIBLE, SHARES_NOT_COMPLEMENTARY, STATED_TWICE
from tscc.document.enums import Bound, Dimension, ShareSubject
from tscc.document.model import Share

_POSSIBLE = Rule(SHARE_IMPOSSIBLE, "{beyond}")
_COMPLEMENTARY = Rule(SHARES_NOT_COMPLEMENTARY, "with its complement it adds up to {actual}", search=Search.DIGIT)
_ONCE = Rule(STATED_TWICE, "elsewhere {expected}", search=Search.DIGIT)
_IN_TABLE = Rule(SHARE_CONTRADICTED, "the tables have {expected}", search=Search.DIGIT)

_COMPLEMENTS = ((ShareSubject.FULL_OR_ALTERNATIVE_DOCUMENTATION, ShareSubject.NO_INCOME_VERIFICATION),)
_IN_TABLES = {
    ShareSubject.PRIMARY_RESIDENCE: (Dimension.OCCUPANCY, "primary_residence"),
    ShareSubject.SECOND_HOME: (Dimension.OCCUPANCY, "second_home"),
    ShareSubject.INVESTMENT_PROPERTY: (Dimension.OCCUPANCY, "investment_property"),
    ShareSubject.CASH_OUT_REFINANCE: (Dimension.LOAN_PURPOSE, "cash_out_refinance"),
    ShareSubject.PURCHASE: (Dimension.LOAN_PURPOSE, "purchase"),
}


def check_shares(survey: Survey) -> Iterator[Result]:
    """Each stated share by itself, against its complement, and against the tables."""
    for place in survey.pools:
        shares = place.pool.shares
        if not shares:
            yield _POSSIBLE.not_applicable("share_bounds", place.at, "the filing states no shares")
            continue
        for index, share in enumerate(shares):
            stated = Printed(place.of(f"shares/{index}/pct"), share.pct)
            yield _bounds(stated)
            yield _contradicted(place, stated, share)
        yield from _contradicting(place, shares)
        yield from _complements(place, shares)


def _bounds(stated: Printed) -> Result:
    reason, wrong = f"a share of {stated.value:f}% is stated", not ZERO <= stated.value <= HUNDRED
    return _POSSIBLE.bounded("share_bounds", stated, Interval(ZERO, HUNDRED), wrong, reason)


def _contradicting(place: PoolAt, shares: tuple[Share, ...]) -> Iterator[Result]:
    """Shares of one subject that cannot both be: at least 97%, and at most 3%."""
    for index, share in enumerate(shares):
        for first, other in enumerate(shares[:index]):
            if share.subject is other.subject and not overlap(_allowed(share), _allowed(other)):
                words = [f"{each.bound.value.replace('_', ' ')} {each.pct:f}%" for each in (other, share)]
                reason = f"the share of {share.subject.value.replace('_', ' ')} is {words[0]}, here it is {words[1]}"
                at, evidence = place.of(f"shares/{index}/pct"), (place.of(f"shares/{first}/pct"),)
                yield _ONCE.result("share_once", at, True, reason, evidence, Facts(other.pct, share.pct))


def _allowed(share: Share) -> Interval:
    """What a stated share can be."""
    slack = unit(share.pct) if share.bound is Bound.APPROXIMATELY else half_unit(share.pct)
    low = ZERO if share.bound is Bound.AT_MOST else share.pct - slack
    return Interval(low, UNBOUNDED if share.bound is Bound.AT_LEAST else share.pct + slack)


def _complements(place: PoolAt, shares: tuple[Share, ...]) -> Iterator[Result]:
    found = {share.subject: (index, share) for index, share in reversed(list(enumerate(shares)))}
    name = "share_complements"
    for one, other in _COMPLEMENTS:
        if one not in found or other not in found:
            yield _COMPLEMENTARY.not_applicable(name, place.at, "no two complementary shares are stated")
            continue
        (first, share), (second, rest) = found[one], found[other]
        if {share.bound, rest.bound} not in ({Bound.AT_LEAST, Bound.AT_MOST}, {Bound.EXACTLY}):
            yield _COMPLEMENTARY.not_applicable(name, place.at, "the bounds of the shares are not complements")
            continue
        added = share.pct + rest.pct
        tolerance = half_unit(share.pct) + half_unit(rest.pct)
        wrong = abs(added - HUNDRED) > tolerance or (share.bound is not Bound.EXACTLY and added != HUNDRED)
        reason = f"complementary shares of {share.pct:f}% and {rest.pct:f}% add up to {added:f}%"
        at, evidence = place.of(f"shares/{second}/pct"), (place.of(f"shares/{first}/pct"),)
        facts = Facts(HUNDRED, added, added - HUNDRED, tolerance)
        yield _COMPLEMENTARY.result(name, at, wrong, reason, evidence, facts)


def _contradicted(place: PoolAt, stated: Printed, share: Share) -> Result:
    """A share against the balances of which it is the share."""
    whole, parts = agreed_total(place, BALANCE), _parts(place, share.subject)
    held = figures_of([part.value for part in parts])
    low, high = (held.sum - slack_of(held)) * HUNDRED, (held.sum + slack_of(held)) * HUNDRED
    found = quotient(Interval(low, high), printed(whole.value)) if whole and parts else None
    if found is None:
        reason = "no table or balance to hold the share against"
        return _IN_TABLE.not_applicable("share_of_table", stated.at, reason)
    tables, wrong = shown(found, share.pct), not overlap(found, _allowed(share))
    reason = f"{share.bound.value.replace('_', ' ')} {share.pct:f}% is stated, the tables have {tables} percent"
    return _IN_TABLE.bounded("share_of_table", stated, found, wrong, reason, tuple(part.at for part in parts))


def _parts(place: PoolAt, subject: ShareSubject) -> list[Printed]:
    """The balances that a share adds up: of a row, or the most of one zip code; none where one of them is not printed."""
    if subject is ShareSubject.ONE_ZIP_CODE:
        most = place.stated("max_zip_balance_usd")
        return [most] if most else []
    dimension, code = _IN_TABLES.get(subject, (None, ""))
    table = place.table_of(dimension) if dimension else None
    if table is None or any(row.code is None for row in table.table.rows):
        return []
    cells = table.column(BALANCE).cells
    rows = [index for index, row in enumerate(table.table.rows) if row.code == code]
    parts = [Printed(table.cell(index, BALANCE), cell) for index in rows if (cell := cells[index]) is not None]
    return parts if len(parts) == len(rows) else []
