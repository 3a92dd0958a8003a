"""From check results to faults: one fault for all that follows from one wrong figure, and what it probably is.

The first result that no fault explains yet leads the next fault. The likeliest change of a figure is tried: every
result that is gone after it belongs to the same fault, and so do other results of the same figure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from decimal import Decimal

import msgspec

from tscc.checks import run_checks
from tscc.checks.blame.certain_edits import figure_at, value_at, with_figure
from tscc.checks.blame.digit_search import search_digit
from tscc.checks.blame.lost_rows import RowFault, repaired, row_fault
from tscc.checks.blame.suspects import Clues, Suggestion, exchanged, off, suggest, suggest_swap
from tscc.checks.intervals import ZERO
from tscc.checks.printed_figures import BALANCE, COUNT, Place, figure
from tscc.checks.results import FAIL, PASS, WITHIN_ROUNDING, Result, Search
from tscc.checks.totals import BALANCES_ROUNDED
from tscc.diagnostics.codes import FIGURE_IMPLAUSIBLE, Severity
from tscc.document.model import Document
from tscc.vocabulary.column_kinds import SHARES

_EXPLAINED = 20
"""The most faults for which a cause is searched; a file full of faults would take too long."""
_SEARCHED_FOR = 5
"""The most faults for which digits are tried, because that is slow."""
_MOST_EXCHANGED = 3
"""The most rows with the same result as another one, with which its cells are exchanged: of two exchanged rows there is one."""
_SAME_SHARE = Decimal("0.002")
"""How far two shares may differ because of rounding."""
Keys = frozenset[tuple[str, Place]]
"""The names and places of results."""


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """A fault of the filing: the result that leads, what else follows from it, and what is probably wrong."""

    result: Result
    folded: tuple[Result, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    row: RowFault | None = None
    tables: int = 0
    """How many tables have the wrong total, if their rows all sum to another one."""


def find_faults(document: Document, results: Sequence[Result]) -> tuple[Fault, ...]:
    """The faults behind the results of a document, in the order of the results that lead them."""
    left = [found for found in results if found.is_reported]
    if not left:
        return ()
    clues, faults = Clues(document, results), list[Fault]()
    known = frozenset(_key(found) for found in run_checks(document) if found.is_reported)
    left, habits = _habits(document, left)
    left.sort(key=lambda found: not (_is_of_two_facts(found) or found.rule.code is FIGURE_IMPLAUSIBLE))
    while left:
        lead, *left = left
        fault = Fault(result=lead)
        if len(faults) < (_SEARCHED_FOR if lead.rule.search is Search.DIGIT else _EXPLAINED):
            unexplained = [each.result for each in faults if not (each.folded or each.suggestions or each.row)]
            fault = _explained(clues, lead, [*left, *unexplained], known)
            explained = (fault.result, *fault.folded)
            left = [found for found in left if found not in explained]
            faults = [each for each in faults if each.result not in explained]
        faults.append(fault)
    return (*faults, *habits)


def _is_of_two_facts(found: Result) -> bool:
    """Whether a result compares two stated facts and nothing else, so that it shows best that they are exchanged."""
    places = (found.at, *found.evidence)
    return len(places) == 2 and all(place.is_fact for place in places)


def _habits(document: Document, left: list[Result]) -> tuple[list[Result], list[Fault]]:
    """Take out the sums off by rounding where most tables of a pool are: that is how the filing rounds, and one fault."""
    faults = []
    for index, pool in enumerate(document.pools):
        near = [each for each in left if each.rule is BALANCES_ROUNDED and each.at.pool == index]
        tables = sum(len(table.rows) > 1 for table in pool.stratifications)
        if len(near) > 1 and 2 * len(near) > tables:
            faults.append(Fault(result=near[0], folded=tuple(near[1:])))
            left = [each for each in left if each not in near]
    return left, faults


def _explained(clues: Clues, lead: Result, left: Sequence[Result], known: Keys) -> Fault:
    alike = _same_total(clues, lead, left)
    if alike and (after := _gone(_with_totals(clues.document, lead), lead, left, known)):
        return Fault(result=lead, folded=after, tables=len(alike))
    row = _lost_row(clues, lead, left)
    shares = _same_share(clues, lead, left)
    if row:
        after = _gone(repaired(clues.document, row), lead, left, known)
        return _led(lead, (*after, *(each for each in shares if each not in after)), (), row)
    suggestions = _exchanged(clues, lead, left, known) or _suggestions(clues, lead)
    gone: tuple[Result, ...] = ()
    if suggestions:
        gone = _gone(_edited(clues.document, suggestions), lead, left, known)
    shared = _out_of_place(lead, left, gone)
    if shared:
        gone = (*gone, *(found for found in left if _is_order_of(found, lead, shared)))
        suggestions = tuple(each for each in suggestions if each.place in shared)
    beside = [found for found in left if lead.rule.code is FIGURE_IMPLAUSIBLE and lead.at in found.evidence]
    dated = _same_date(clues.document, lead, left)
    folded = tuple(found for found in left if found.at == lead.at or found in (*gone, *shares, *beside, *dated))
    if suggestions and suggestions[0].partner:
        pair = {suggestions[0].place, suggestions[0].partner}
        both = [found for found in (lead, *folded) if {found.at, *found.evidence} == pair]
        lead, *rest = dict.fromkeys((*both, lead, *folded))
        folded = tuple(rest)
    return _led(lead, folded, suggestions, None)


def _same_total(clues: Clues, lead: Result, left: Sequence[Result]) -> tuple[Result, ...]:
    """The results of all tables that print a total, if the rows of each sum to the same other figure; nothing for one table.

    The only row of a table is what its total is, and says nothing of it.
    """
    if lead.rule.search is not Search.ROWS or not lead.at.path.startswith("total/"):
        return ()
    of_pool = [found for found in (lead, *left) if (found.name, found.at.pool) == (lead.name, lead.at.pool)]
    found = [
        each
        for each in of_pool
        if each.facts.expected == lead.facts.expected and abs(off(each) - off(lead)) <= (lead.facts.tolerance or ZERO)
    ]
    pool = clues.document.pools[lead.at.pool or 0]
    totals = [figure(table.total, lead.at.key) for table in pool.stratifications if len(table.rows) > 1]
    return tuple(found) if 1 < len(found) == sum(each == lead.facts.expected for each in totals) else ()


def _with_totals(document: Document, lead: Result) -> Document:
    """The document with what the rows sum to as the total of the tables of a pool, of their only rows, and as it is stated."""
    if not (isinstance(lead.facts.expected, Decimal) and isinstance(lead.facts.actual, Decimal)):
        return document
    key, pool = lead.at.key, lead.at.pool
    places = [Place(key, pool)]
    for index, table in enumerate(document.pools[pool or 0].stratifications):
        places.append(Place(f"total/{key}", pool, index))
        places += [Place(key, pool, index, row) for row in range(len(table.rows)) if len(table.rows) == 1]
    for place in places:
        if figure_at(document, place.pointer) == lead.facts.expected:
            document = with_figure(document, place.pointer, lead.facts.actual)
    return document


def _same_share(clues: Clues, lead: Result, left: Sequence[Result]) -> tuple[Result, ...]:
    """The percentages of a table that miss their total by the share its counts or balances miss theirs by.

    Where the column they are shares of is not printed, those that miss it on the same side: a row too few or too many.
    """
    table = clues.table(lead.at)
    if table is None or lead.rule.search is not Search.ROWS:
        return ()
    others = [found for found in left if found.at.whole_table == table.at and found.at.key]
    missed = [_missed(found) for found in (lead, *others) if found.rule.search is Search.ROWS]
    shares = (found for found in others if found.rule.search is Search.PERCENTAGES)
    return tuple(
        found
        for found in shares
        if any(abs(_missed(found) - each) < _SAME_SHARE for each in missed)
        or (not table.column(SHARES[found.at.key]).printed and _missed(found) * _missed(lead) > 0)
    )


def _same_date(document: Document, lead: Result, left: Sequence[Result]) -> tuple[Result, ...]:
    """The results that rest on a date of a result: on that on which most of them rest, which is then the wrong one."""
    places = [place for place in (lead.at, *lead.evidence) if isinstance(value_at(document, place.pointer), date)]
    alike = [tuple(found for found in left if place in (found.at, *found.evidence)) for place in places]
    return max(alike, key=len, default=())


def _out_of_place(lead: Result, left: Sequence[Result], gone: Sequence[Result]) -> frozenset[Place]:
    """The figures of a broken order that are in other broken results of it, which no change explains."""
    if not lead.rule.is_order:
        return frozenset()
    figures = {lead.at, *lead.evidence}
    others = [found for found in left if found not in gone and _is_order_of(found, lead, figures)]
    return (
        frozenset(figures.intersection(*({found.at, *found.evidence} for found in others))) if others else frozenset()
    )


def _is_order_of(found: Result, lead: Result, figures: Collection[Place]) -> bool:
    """Whether a result is of the same order as another and has one of some figures."""
    return found.rule is lead.rule and not {found.at, *found.evidence}.isdisjoint(figures)


def _missed(found: Result) -> Decimal:
    """The difference of a sum from the expected figure, as a share of the latter."""
    expected, actual = found.facts.expected, found.facts.actual
    return actual / expected - 1 if isinstance(actual, Decimal) and isinstance(expected, Decimal) and expected else ZERO


def _led(lead: Result, folded: tuple[Result, ...], suggestions: tuple[Suggestion, ...], row: RowFault | None) -> Fault:
    """A fault, led by the first of its results that is as severe as any of them."""
    severities = list(Severity)
    worst, *rest = sorted((lead, *folded), key=lambda found: severities.index(found.rule.code.severity))
    return Fault(result=worst, folded=tuple(rest), suggestions=suggestions, row=row)


def _suggestions(clues: Clues, lead: Result) -> tuple[Suggestion, ...]:
    if lead.rule.search is Search.SWAP:
        return suggest_swap(clues, lead)
    if lead.rule.search is Search.DIGIT:
        return search_digit(clues.document, lead)
    return suggest(clues, lead)


def _exchanged(clues: Clues, lead: Result, left: Sequence[Result], known: Keys) -> tuple[Suggestion, ...]:
    """The columns in which exchanging two rows settles the same result of both: one may be as good as another."""
    table, row = clues.table(lead.at), lead.at.row
    others = [found for found in left if found.name == lead.name and found.at.whole_table == lead.at.whole_table]
    if table is None or row is None or lead.at.key == "label" or len(others) > _MOST_EXCHANGED:
        return ()
    for other in others:
        settled: dict[tuple[Suggestion, ...], int] = {}
        for key in dict.fromkeys((BALANCE, COUNT, lead.at.key)):
            if other.at.row is not None and (pair := exchanged(table, key, row, other.at.row)):
                gone = _gone(_edited(clues.document, pair), lead, left, known)
                settled |= {pair: len(gone)} if other in gone else {}
        if settled:
            most = max(settled.values())
            return tuple(each for pair, count in settled.items() if count == most for each in pair)
    return ()


def _lost_row(clues: Clues, lead: Result, left: Sequence[Result]) -> RowFault | None:
    """A row too few or too many, where counts and balances of one table are both off."""
    table = clues.table(lead.at)
    if table is None or lead.rule.search is not Search.ROWS or lead.at.key != COUNT:
        return None
    both = any(each.rule.search is Search.ROWS and each.at.whole_table == table.at for each in left)
    return row_fault(clues, table) if both else None


def _edited(document: Document, suggestions: Sequence[Suggestion]) -> Document:
    first = suggestions[0]
    edits = [each for each in suggestions if each is first or (first.partner and each.place == first.partner)][:2]
    for each in edits:
        document = with_figure(document, each.place.pointer, each.proposed)
    return document


def _gone(document: Document, lead: Result, left: Iterable[Result], known: Keys) -> tuple[Result, ...]:
    """The results that an edited document no longer gives, or only as rounding; none of them where the edit causes new ones."""
    after = {_key(found): found.status for found in run_checks(document) if found.is_reported}

    def stays(found: Result) -> bool:
        return after.get(_key(found), PASS) not in (PASS, WITHIN_ROUNDING if found.status is FAIL else PASS)

    if stays(lead) or after.keys() - known:
        return ()
    return tuple(found for found in left if not stays(found))


def _key(result: Result) -> tuple[str, Place]:
    return result.name, result.at
