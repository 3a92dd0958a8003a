"""Check 14: shares lie between 0 and 100, complements add up to 100, and no table contradicts a share.

A share is a bound of the pool's balance. Full or alternative documentation and no verification of income divide the
pool between them, so `at least 97` goes with `at most 3`. Subject is the share.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from tscc.checks.agreement import agreed_total
from tscc.checks.intervals import HUNDRED, ZERO, Interval, finer, half_unit, printed, quotient, shown, unit
from tscc.checks.printed_figures import BALANCE, PoolAt, Printed, Survey, TableAt, figures_of, slack_of
from tscc.checks.results import FAIL, PASS, WARNING, Places, bounded, not_applicable, result
from tscc.diagnostics.codes import SHARE_CONTRADICTED, SHARE_IMPOSSIBLE, SHARES_NOT_COMPLEMENTARY
from tscc.document.enums import Bound, Dimension, ShareSubject
from tscc.document.model import CheckResult, Share

_COMPLEMENTS = ((ShareSubject.FULL_OR_ALTERNATIVE_DOCUMENTATION, ShareSubject.NO_INCOME_VERIFICATION),)
_IN_TABLES = {
    ShareSubject.PRIMARY_RESIDENCE: (Dimension.OCCUPANCY, "primary_residence"),
    ShareSubject.SECOND_HOME: (Dimension.OCCUPANCY, "second_home"),
    ShareSubject.INVESTMENT_PROPERTY: (Dimension.OCCUPANCY, "investment_property"),
    ShareSubject.CASH_OUT_REFINANCE: (Dimension.LOAN_PURPOSE, "cash_out_refinance"),
    ShareSubject.PURCHASE: (Dimension.LOAN_PURPOSE, "purchase"),
}


class Found(NamedTuple):
    """What a table or a stated balance says of a share, in percent, and where."""

    share: Interval
    evidence: Places


def check_shares(survey: Survey) -> Iterator[CheckResult]:
    """Each stated share by itself, against its complement, and against the tables."""
    for place in survey.pools:
        shares = place.pool.shares
        if not shares:
            yield not_applicable(SHARE_IMPOSSIBLE, "share_bounds", place.at, "the filing states no shares")
            continue
        for index, share in enumerate(shares):
            at = f"{place.at}/shares/{index}/pct"
            yield _bounds(at, share)
            yield _contradicted(place, at, share)
        yield from _complements(place, shares)


def _bounds(at: str, share: Share) -> CheckResult:
    inside = ZERO <= share.pct <= HUNDRED
    status, reason = PASS if inside else FAIL, f"a share of {share.pct:f}% is stated"
    bounds = Interval(ZERO, HUNDRED)
    return bounded(SHARE_IMPOSSIBLE, "share_bounds", Printed(at, share.pct), bounds, status, reason, ())


def _complements(place: PoolAt, shares: tuple[Share, ...]) -> Iterator[CheckResult]:
    found = {share.subject: (index, share) for index, share in reversed(list(enumerate(shares)))}
    for one, other in _COMPLEMENTS:
        if one not in found or other not in found:
            reason = "no two complementary shares are stated"
            yield not_applicable(SHARES_NOT_COMPLEMENTARY, "share_complements", place.at, reason)
            continue
        (first, share), (second, rest) = found[one], found[other]
        if {share.bound, rest.bound} not in ({Bound.AT_LEAST, Bound.AT_MOST}, {Bound.EXACTLY}):
            reason = "the bounds of the shares are no complements"
            yield not_applicable(SHARES_NOT_COMPLEMENTARY, "share_complements", place.at, reason)
            continue
        added = share.pct + rest.pct
        tolerance = half_unit(share.pct) + half_unit(rest.pct)
        wrong = abs(added - HUNDRED) > tolerance or (share.bound is not Bound.EXACTLY and added != HUNDRED)
        words = f"complementary shares of {share.pct:f}% and {rest.pct:f}% add up to {added:f}%"
        yield result(
            SHARES_NOT_COMPLEMENTARY,
            "share_complements",
            f"{place.at}/shares/{second}/pct",
            WARNING if wrong else PASS,
            expected=HUNDRED,
            actual=added,
            difference=added - HUNDRED,
            tolerance=tolerance,
            reason=words if wrong else None,
            evidence=(f"{place.at}/shares/{first}/pct",),
        )


def _contradicted(place: PoolAt, at: str, share: Share) -> CheckResult:
    found = _zip(place) if share.subject is ShareSubject.ONE_ZIP_CODE else _in_table(place, share.subject)
    if found is None:
        return not_applicable(SHARE_CONTRADICTED, "share_of_table", at, "no table or balance to hold the share against")
    low, high = found.share
    slack = unit(share.pct) if share.bound is Bound.APPROXIMATELY else half_unit(share.pct)
    wrong = {
        Bound.AT_LEAST: high < share.pct - slack,
        Bound.AT_MOST: low > share.pct + slack,
        Bound.EXACTLY: low > share.pct + slack or high < share.pct - slack,
        Bound.APPROXIMATELY: low > share.pct + slack or high < share.pct - slack,
    }[share.bound]
    status, bound = FAIL if wrong else PASS, share.bound.value.replace("_", " ")
    reason = f"{bound} {share.pct:f}% is stated, the tables have {shown(found.share, finer(share.pct))} percent"
    subject = Printed(at, share.pct)
    return bounded(SHARE_CONTRADICTED, "share_of_table", subject, found.share, status, reason, found.evidence)


def _zip(place: PoolAt) -> Found | None:
    stated, whole = place.pool.max_zip_balance_usd, agreed_total(place, BALANCE)
    if stated is None or whole is None:
        return None
    return _ratio([stated], whole.value, (f"{place.at}/max_zip_balance_usd",))


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
