"""Check 14: shares lie between 0 and 100, complements add up to 100, and no table contradicts a share.

A share is a bound of the pool's balance. Full or alternative documentation and no verification of income divide the
pool between them, so `at least 97` goes with `at most 3`. Subject is the share.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from tscc.checks.agreement import agreed_total
from tscc.checks.intervals import HUNDRED, ZERO, Interval, finer, half_unit, printed, quotient, shown, unit
from tscc.checks.printed_figures import BALANCE, Places, PoolAt, Printed, Survey, TableAt, figures_of, slack_of
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


class Found(msgspec.Struct, frozen=True):
    """The share that a table or a stated balance gives, in percent, and its places."""

    share: Interval
    evidence: Places


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
            low, high = max(_least(share), _least(other)), min(_most(share), _most(other))
            if share.subject is other.subject and low > high:
                words = [f"{each.bound.value.replace('_', ' ')} {each.pct:f}%" for each in (other, share)]
                reason = f"the share of {share.subject.value.replace('_', ' ')} is {words[0]}, here it is {words[1]}"
                at, evidence = place.of(f"shares/{index}/pct"), (place.of(f"shares/{first}/pct"),)
                yield _ONCE.result("share_once", at, True, reason, evidence, Facts(other.pct, share.pct))


def _least(share: Share) -> Decimal:
    """The least that a stated share can be."""
    slack = unit(share.pct) if share.bound is Bound.APPROXIMATELY else half_unit(share.pct)
    return ZERO if share.bound is Bound.AT_MOST else share.pct - slack


def _most(share: Share) -> Decimal:
    """The most that a stated share can be."""
    slack = unit(share.pct) if share.bound is Bound.APPROXIMATELY else half_unit(share.pct)
    return HUNDRED if share.bound is Bound.AT_LEAST else share.pct + slack


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
    found = _zip(place) if share.subject is ShareSubject.ONE_ZIP_CODE else _in_table(place, share.subject)
    if found is None:
        reason = "no table or balance to hold the share against"
        return _IN_TABLE.not_applicable("share_of_table", stated.at, reason)
    slack = unit(share.pct) if share.bound is Bound.APPROXIMATELY else half_unit(share.pct)
    above, below = found.share.low > share.pct + slack, found.share.high < share.pct - slack
    wrong = (above and share.bound is not Bound.AT_LEAST) or (below and share.bound is not Bound.AT_MOST)
    tables = shown(found.share, finer(share.pct))
    reason = f"{share.bound.value.replace('_', ' ')} {share.pct:f}% is stated, the tables have {tables} percent"
    return _IN_TABLE.bounded("share_of_table", stated, found.share, wrong, reason, found.evidence)


def _zip(place: PoolAt) -> Found | None:
    stated, whole = place.stated("max_zip_balance_usd"), agreed_total(place, BALANCE)
    return _ratio([stated.value], whole.value, (stated.at,)) if stated and whole else None


def _in_table(place: PoolAt, subject: ShareSubject) -> Found | None:
    if subject not in _IN_TABLES:
        return None
    dimension, code = _IN_TABLES[subject]
    table = place.table_of(dimension)
    if table is None or any(row.code is None for row in table.table.rows):
        return None
    rows = [index for index, row in enumerate(table.table.rows) if row.code == code]
    return _rows_share(place, table, rows)


def _rows_share(place: PoolAt, table: TableAt, rows: list[int]) -> Found | None:
    whole = agreed_total(place, BALANCE)
    cells = [table.column(BALANCE).cells[index] for index in rows]
    balances = [cell for cell in cells if cell is not None]
    if whole is None or not rows or len(balances) < len(cells):
        return None
    return _ratio(balances, whole.value, tuple(table.cell(index, BALANCE) for index in rows))


def _ratio(parts: list[Decimal], whole: Decimal, evidence: Places) -> Found | None:
    held = figures_of(parts)
    low, high = (held.sum - slack_of(held)) * HUNDRED, (held.sum + slack_of(held)) * HUNDRED
    share = quotient(Interval(low, high), printed(whole))
    return None if share is None else Found(share, evidence)
