"""Which cell is wrong: the single figures whose change makes a sum tie, the likeliest first.

One digit and two swapped digits are tried first, then any other figure that settles more than the sum. A change is
judged by what else it settles or breaks: the other sums it is part of, its row's band, percentage and average, and
last how plausible the row is. A readable figure is never certainly wrong: what is found is a suggestion.

A swap of two neighbouring rows changes no sum; only the band of a row and the sizes of the pool's loans show it. In a table of
categories swapped balances and swapped counts look alike, so both are tried.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

import msgspec

from tscc.checks.blame.certain_edits import figure_at
from tscc.checks.blame.digits import Slip, slip_of, slips, swapped_digits
from tscc.checks.blame.plausibility import likelihood, scatter_of
from tscc.checks.column_averages import AVERAGE, average_misfit
from tscc.checks.intervals import HALF, ZERO, unit
from tscc.checks.percents import misfits, share_of, whole_of
from tscc.checks.printed_figures import BALANCE, COUNT, Place, Survey, TableAt
from tscc.checks.results import FAIL, PASS, WARNING, WITHIN_ROUNDING, Result, Search
from tscc.checks.row_sizes import row_misfit
from tscc.checks.sizes import loan_limits
from tscc.document.model import Document
from tscc.vocabulary.column_kinds import SHARES

_CLEAR_LOG_ODDS = Decimal("2.3")
"""What sets the likeliest figure apart from the next, as a natural logarithm: odds of ten to one."""
_SETTLES_ANOTHER = -2
"""A figure that is wrong in more than a digit is only suggested where changing it settles another result as well."""
SlipOf = Callable[[Decimal, Decimal], Slip | None]
Pair = tuple[Decimal, Decimal]


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """A figure that could be wrong, and what it would be."""

    place: Place
    printed: Decimal | date
    proposed: Decimal | date
    clear: bool = False
    """Whether it stands out among its rivals by its odds, or by what else it puts in order."""
    slip: Slip | None = None
    """What happened to it; None where it was swapped with `partner`."""
    partner: Place | None = None
    """The place of the figure it was swapped with."""
    rivals: int = 0
    """The number of other single changes that are as good."""


class Candidate(NamedTuple):
    """A change of one figure, and how much it leaves out of order."""

    place: Place
    printed: Decimal
    proposed: Decimal
    slip: Slip
    broken: int
    inexact: int
    gain: Decimal
    """By how much, as a logarithm, the change makes its row more plausible."""


class Clues:
    """All that is known of a document's figures when one of them must be wrong."""

    def __init__(self, document: Document, results: Iterable[Result]) -> None:
        self.document = document
        self.ties: dict[Place, list[tuple[Result, int]]] = defaultdict(list)
        self.limits = cache(loan_limits)
        self.scatter = cache(scatter_of)
        self._tables = {table.at: table for table in Survey(document).tables}
        for found in results:
            for place, sign in _parts(found):
                self.ties[place].append((found, sign))

    def table(self, place: Place) -> TableAt | None:
        """The table a place lies in."""
        return self._tables.get(place.whole_table)


def _parts(found: Result) -> Iterator[tuple[Place, int]]:
    """The places with figures that change the difference of a result, each with the sign of its change."""
    if found.facts.difference is None:
        return
    match found.rule.search:
        case Search.SAME:
            yield found.at, 1
            if len(found.evidence) == 2 and found.evidence[0] == found.at:
                yield found.evidence[1], -1
        case Search.ROWS | Search.PARTS | Search.PERCENTAGES if found.at.key != "balance_pct":
            yield found.at, -1
            yield from ((place, 1) for place in found.evidence)
        case Search.SUM:
            yield found.at, 1
            yield from ((place, -1) for place in found.evidence)


def off(found: Result) -> Decimal:
    """By how much a result misses; zero where that is no figure."""
    return found.facts.difference if isinstance(found.facts.difference, Decimal) else ZERO


def suggest(clues: Clues, result: Result) -> tuple[Suggestion, ...]:
    """The single figures whose change makes a result's sum tie, the likeliest first; empty where there is none."""
    found: list[Candidate] = []
    for slip in (_slip, _another):
        candidates = _candidates(clues, result, slip)
        found = found or [each for each in candidates if each.broken < 0 or result.status is not FAIL]
    found.sort(key=lambda each: (each.broken, each.slip, each.inexact, -each.gain))
    if found and found[0].slip is Slip.OTHER:
        found = [each for each in found if each.broken <= _SETTLES_ANOTHER]
    best = [each for each in found if each.broken == found[0].broken]
    return tuple(
        Suggestion(
            place=each.place,
            printed=each.printed,
            proposed=each.proposed,
            clear=each is found[0] and _stands_out(found),
            slip=each.slip,
            rivals=len(best) - 1,
        )
        for each in found
    )


def _stands_out(found: Sequence[Candidate]) -> bool:
    if len(found) == 1 or found[0].broken != found[1].broken:
        return True
    first, second = found[:2]
    return (first.slip, first.inexact) < (second.slip, second.inexact) or first.gain - second.gain >= _CLEAR_LOG_ODDS


def _another(printed: Decimal, meant: Decimal) -> Slip | None:
    return Slip.OTHER if meant >= 0 and printed.same_quantum(meant) else None


def _candidates(clues: Clues, result: Result, slip: SlipOf) -> Iterator[Candidate]:
    """Each figure of a sum with the one change that would make the sum tie."""
    figures = [(place, sign, figure_at(clues.document, place.pointer)) for place, sign in _parts(result)]
    coarsest = _coarsest([printed for _, _, printed in figures], result)
    for place, sign, printed in figures:
        if printed is None:
            continue
        change = -sign * off(result)
        if coarsest is not None:  # cents stay as they are printed: tables in dollars say nothing of them
            change = (change / coarsest).to_integral_value() * coarsest
        happened = slip(printed, printed + change)
        if happened is not None:
            yield _weigh(clues, place, printed, printed + change, happened)
        elif coarsest is not None and slip is _slip:
            yield from _rounded(clues, result, place, sign, printed, coarsest)


def _coarsest(figures: Iterable[Decimal | None], result: Result) -> Decimal | None:
    """The coarsest unit of the figures of a result that does not tie, where they are printed to different digits; else None."""
    units = {unit(each) for each in (*figures, result.facts.expected) if isinstance(each, Decimal)}
    return max(units) if len(units) > 1 and result.status is not PASS else None


def _rounded(
    clues: Clues, result: Result, place: Place, sign: int, printed: Decimal, coarsest: Decimal
) -> Iterator[Candidate]:
    """Changes that make figures tie that are printed to different digits, up to half of the coarsest unit."""
    for meant, slip in slips(printed):
        if abs(off(result) + sign * (meant - printed)) <= coarsest * HALF:
            yield _weigh(clues, place, printed, meant, slip)


def _weigh(clues: Clues, place: Place, printed: Decimal, meant: Decimal, slip: Slip) -> Candidate:
    broken, inexact = _effect_on_sums(clues, place, meant - printed)
    more, gain = _effect_on_row(clues, place, printed, meant)
    return Candidate(place, printed, meant, slip, broken + more, inexact, gain)


def _effect_on_sums(clues: Clues, place: Place, change: Decimal) -> tuple[int, int]:
    """How many more sums are off after a change, and how many more tie only within rounding."""
    broken = inexact = 0
    for found, sign in clues.ties[place]:
        old = off(found)
        new = old + sign * change
        broken += (abs(new) > (found.facts.tolerance or ZERO)) - (found.status in (FAIL, WARNING))
        inexact += (old != 0 != new) - (found.status is WITHIN_ROUNDING)
    return broken, inexact


def _effect_on_row(clues: Clues, place: Place, printed: Decimal, meant: Decimal) -> tuple[int, Decimal]:
    """How many more rules of its row a change breaks, and how much more plausible it makes the row."""
    table, index, key = clues.table(place), place.row, place.key
    if table is None or index is None:
        return 0, ZERO
    cells = {each: table.column(each).cells[index] for each in (COUNT, BALANCE, AVERAGE, *SHARES)}
    row, scatter, limits = table.table.rows[index], clues.scatter(table.pool), clues.limits(table.pool)

    def faults(cells: dict[str, Decimal | None]) -> int:
        count, balance = cells[COUNT], cells[BALANCE]
        off = row_misfit(table.table, row, count, balance, limits) is not None
        return (
            off
            + (average_misfit(count, balance, cells[AVERAGE]) is not None)
            + sum(_unfit(table, each, cells) for each in SHARES)
        )

    def likely(cells: dict[str, Decimal | None]) -> Decimal:
        count, balance = cells[COUNT], cells[BALANCE]
        if scatter is None or count is None or balance is None:
            return ZERO
        return likelihood(scatter, table.table, row, count, balance)

    edited = {**cells, key: meant}
    return faults(edited) - faults(cells), likely(edited) - likely(cells)


def _unfit(table: TableAt, key: str, cells: dict[str, Decimal | None]) -> bool:
    percent, part = cells[key], cells[SHARES[key]]
    if percent is None or part is None:
        return False
    whole = whole_of(table, key)
    share = share_of(key, part, whole) if whole else None
    return share is not None and misfits(percent, share)


def _slip(printed: Decimal, meant: Decimal) -> Slip | None:
    return Slip.TRANSPOSED if swapped_digits(printed, meant) else slip_of(printed, meant)


def suggest_swap(clues: Clues, result: Result) -> tuple[Suggestion, ...]:
    """The pairs of neighbouring cells whose swap makes the row of a result possible, the likeliest first."""
    table, row = clues.table(result.at), result.at.row
    if table is None or row is None:
        return ()
    swaps = sorted(_swaps(clues, table, row), key=lambda swap: -swap[0])
    return tuple(each for _, key, here, there in swaps for each in exchanged(table, key, here, there))


def exchanged(table: TableAt, key: str, here: int, there: int) -> tuple[Suggestion, ...]:
    """The figures of a column in two rows, each in the place of the other; nothing where they are the same or one is empty."""
    one, two = table.column(key).cells[here], table.column(key).cells[there]
    if one is None or two is None or one == two:
        return ()
    first, second = table.cell(here, key), table.cell(there, key)
    return (
        Suggestion(place=first, printed=one, proposed=two, partner=second),
        Suggestion(place=second, printed=two, proposed=one, partner=first),
    )


def _swaps(clues: Clues, table: TableAt, row: int) -> Iterator[tuple[Decimal, str, int, int]]:
    counts, balances = table.column(COUNT).cells, table.column(BALANCE).cells
    for other in (row - 1, row + 1):
        if not 0 <= other < len(counts):
            continue
        n, m, b, c = counts[row], counts[other], balances[row], balances[other]
        if n is None or m is None or b is None or c is None:
            continue
        for key, here, there in ((BALANCE, (n, c), (m, b)), (COUNT, (m, b), (n, c))):
            if (n, b) != here and _fits(clues, table, row, here) and _fits(clues, table, other, there):
                gain = _likely(clues, table, row, here) + _likely(clues, table, other, there)
                yield gain, key, row, other


def _fits(clues: Clues, table: TableAt, row: int, pair: Pair) -> bool:
    return row_misfit(table.table, table.table.rows[row], *pair, clues.limits(table.pool)) is None


def _likely(clues: Clues, table: TableAt, row: int, pair: Pair) -> Decimal:
    scatter = clues.scatter(table.pool)
    return likelihood(scatter, table.table, table.table.rows[row], *pair) if scatter else ZERO
