"""From check results to faults: one fault for all that follows from one wrong figure, and what it probably is.

The first result of the list that is not settled leads; the likeliest change of a figure is tried, and whatever result
is gone after it belongs to the same fault, and so does another of the same figure. Independent faults stay apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

import msgspec

from tscc.checks import run_checks
from tscc.checks.blame.certain_edits import with_text
from tscc.checks.blame.digit_search import search_digit
from tscc.checks.blame.lost_rows import RowFault, repaired, row_fault
from tscc.checks.blame.suspects import Clues, Suggestion, suggest
from tscc.checks.blame.swaps import suggest_swap
from tscc.checks.printed_figures import BALANCE, COUNT
from tscc.checks.results import is_reported
from tscc.diagnostics import codes
from tscc.diagnostics.codes import Severity
from tscc.document.model import CheckResult, Document

_EXPLAINED = 20
"""Faults that are explained; those beyond are told without their likely cause, for a file of nothing but faults."""
_SEARCHED_FOR = 5
"""Faults whose wrong digit is searched for by trying, which is slow."""
_TABLE_SUMS = frozenset((codes.COUNTS_OFF.id, codes.BALANCES_OFF.id, codes.BALANCES_NEAR.id))
_SAME = Decimal("0.002")
"""How far shares may be from each other that are the same but for rounding."""
_ROWS = frozenset((codes.ROW_IMPOSSIBLE.id, codes.ROW_IMPLAUSIBLE.id))
_SEARCHED = frozenset(
    code.id
    for code in (
        codes.PERCENTAGE_MISFIT,
        codes.AVERAGE_MISFIT,
        codes.GROUP_AVERAGE_OFF,
        codes.GROUP_LIMITS_APART,
        codes.SHARES_NOT_COMPLEMENTARY,
        codes.SHARE_CONTRADICTED,
        codes.COLLATERAL_IMPOSSIBLE,
        codes.TERMS_DISORDERED,
        codes.TERMS_AGAINST_DATES,
        codes.DATES_DISORDERED,
        codes.REPORT_DATE_ODD,
        codes.LIMIT_OUTSIDE_BANDS,
        codes.LIMIT_BROKEN,
        codes.ZIP_BALANCE_ODD,
    )
)


Keys = frozenset[tuple[str, str]]
"""The names and subjects of results."""


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """A fault of the filing: the result that leads, what else follows from it, and what is probably wrong."""

    result: CheckResult
    folded: tuple[CheckResult, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    row: RowFault | None = None


def find_faults(document: Document, results: Sequence[CheckResult]) -> tuple[Fault, ...]:
    """The faults behind the results of a document, in the order of the results that lead them."""
    left = [found for found in results if is_reported(found)]
    if not left:
        return ()
    clues, faults = Clues(document, results), list[Fault]()
    known = _reported_keys(document)
    left, habits = _habits(document, left)
    while left:
        lead, *left = left
        fault = Fault(result=lead)
        if len(faults) < (_SEARCHED_FOR if lead.code in _SEARCHED else _EXPLAINED):
            fault = _explained(clues, lead, left, known)
            left = [found for found in left if found not in fault.folded and found is not fault.result]
        faults.append(fault)
    return (*faults, *habits)


def _habits(document: Document, left: list[CheckResult]) -> tuple[list[CheckResult], list[Fault]]:
    """Take out the sums off by rounding of pools where most tables are: rounding is the filing's habit, one fault."""
    faults = []
    for index, pool in enumerate(document.pools):
        at = f"/pools/{index}/"
        near = [each for each in left if each.code == codes.BALANCES_NEAR.id and each.subject.startswith(at)]
        tables = sum(len(table.rows) > 1 for table in pool.stratifications)
        if len(near) > 1 and 2 * len(near) > tables:
            faults.append(Fault(result=near[0], folded=tuple(near[1:])))
            left = [each for each in left if each not in near]
    return left, faults


def _explained(clues: Clues, lead: CheckResult, left: Sequence[CheckResult], known: Keys) -> Fault:
    row = _lost_row(clues, lead, left)
    shares = _same_share(clues, lead, left)
    if row:
        after = _gone(repaired(clues.document, row), lead, left, known)
        return _led(lead, (*after, *(each for each in shares if each not in after)), (), row)
    suggestions = _suggestions(clues, lead)
    gone: tuple[CheckResult, ...] = ()
    if suggestions:
        gone = _gone(_edited(clues.document, suggestions), lead, left, known)
    folded = tuple(found for found in left if found.subject == lead.subject or found in gone or found in shares)
    return _led(lead, folded, suggestions, None)


def _same_share(clues: Clues, lead: CheckResult, left: Sequence[CheckResult]) -> tuple[CheckResult, ...]:
    """The percentages of a table that miss their total by the share its counts or balances miss theirs by.

    Where what they are shares of is not printed, those that miss it to the same side: a row too few or too many.
    """
    table = clues.table(lead.subject)
    if table is None or lead.code not in _TABLE_SUMS:
        return ()
    beside = [found for found in left if found.subject.startswith(f"{table[1].at}/")]
    missed = [_missed(found) for found in (lead, *beside) if found.code in _TABLE_SUMS]
    shares = (found for found in beside if found.code == codes.PERCENTAGES_OFF.id)
    return tuple(
        found
        for found in shares
        if any(abs(_missed(found) - each) < _SAME for each in missed)
        or (not table[1].column(_base(found)).printed and _missed(found) * _missed(lead) > 0)
    )


def _base(found: CheckResult) -> str:
    """The column a column of shares is of, whether or not it is printed."""
    return COUNT if found.name.startswith("loan_pct") else BALANCE


def _missed(found: CheckResult) -> Decimal:
    """The share of what is expected that a sum misses it by."""
    expected, actual = Decimal(found.expected or 0), Decimal(found.actual or 0)
    return actual / expected - 1 if expected else Decimal(0)


def _led(
    lead: CheckResult, folded: tuple[CheckResult, ...], suggestions: tuple[Suggestion, ...], row: RowFault | None
) -> Fault:
    """A fault, led by the first of its results that is as severe as any of them."""
    severities = list(Severity)
    worst, *rest = sorted((lead, *folded), key=lambda found: severities.index(codes.CHECK_CODES[found.code].severity))
    return Fault(result=worst, folded=tuple(rest), suggestions=suggestions, row=row)


def _suggestions(clues: Clues, lead: CheckResult) -> tuple[Suggestion, ...]:
    if lead.code in _ROWS:
        return suggest_swap(clues, lead)
    if lead.code in _SEARCHED:
        return search_digit(clues.document, lead, is_reported)
    return suggest(clues, lead)


def _lost_row(clues: Clues, lead: CheckResult, left: Sequence[CheckResult]) -> RowFault | None:
    """A row too few or too many, where counts and balances of one table are both off."""
    found = clues.table(lead.subject)
    if found is None or lead.code != codes.COUNTS_OFF.id:
        return None
    pool, table = found
    both = any(each.code in _TABLE_SUMS and each.subject.startswith(f"{table.at}/") for each in left)
    return row_fault(clues, pool, table) if both else None


def _edited(document: Document, suggestions: Sequence[Suggestion]) -> Document:
    first = suggestions[0]
    edits = [each for each in suggestions if each is first or (first.partner and each.pointer == first.partner)][:2]
    for each in edits:
        document = with_text(document, each.pointer, each.proposed)
    return document


def _gone(document: Document, lead: CheckResult, left: Iterable[CheckResult], known: Keys) -> tuple[CheckResult, ...]:
    """The results that an edited document no longer gives; none of them where the edit brings new ones."""
    after = _reported_keys(document)
    if _key(lead) in after or after - known:
        return ()
    return tuple(found for found in left if _key(found) not in after)


def _reported_keys(document: Document) -> Keys:
    return frozenset(_key(found) for found in run_checks(document) if is_reported(found))


def _key(result: CheckResult) -> tuple[str, str]:
    return result.name, result.subject
