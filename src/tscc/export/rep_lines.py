"""Rep lines: the mortgages that stand for the loans of a pool in a cash flow model, with everything that is assumed.

A line is of a whole pool, of each group that the pool states, or of each row of a table. What the filing states is taken
with its pointer; what it does not state is assumed, and every assumption is listed with its reason. What can neither be
found nor assumed is asked for. Rates are per cent, terms months, balances dollars.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any, NamedTuple

from msgspec import UNSET

from tscc.document.enums import BandUnit, Dimension
from tscc.document.model import Document, Group, Pool, Row, Stratification
from tscc.export.rep_line_types import Fact, LeftOut, Missing, Note, PoolLines, RepLine

ASSUMABLE = ("balance_usd", "gross_wac_pct", "wa_remaining_term_months", "wa_original_term_months", "cut_off_date")
"""The facts that a user may give where the filing does not state them."""


class _Part(NamedTuple):
    """What a line stands for: a pool, a group or a row, with its pointer; the table of a row."""

    name: str
    node: Pool | Group | Row
    pointer: str
    table: Stratification | None = None


def rep_lines(document: Document, given: Mapping[str, Fact], table: str | None = None) -> list[PoolLines]:
    """The lines of each pool; with `table`, the id of one, a line for each of its rows, in the pools that have it."""
    made = []
    for number, pool in enumerate(document.pools):
        pointer = f"/pools/{number}"
        parts = _parts(pool, pointer, table)
        if parts:
            made.append(_Reader(document, pool, pointer, given).read(parts))
    return made


def _parts(pool: Pool, pointer: str, wanted: str | None) -> list[_Part]:
    """What the lines of a pool stand for."""
    if wanted is not None:
        return [
            _Part(row.label or "", row, f"{pointer}/stratifications/{index}/rows/{number}", table)
            for index, table in enumerate(pool.stratifications)
            if table.id == wanted
            for number, row in enumerate(table.rows)
        ]
    if _groups_are_the_pool(pool):
        return [_Part(f"group {each.id}", each, f"{pointer}/groups/{n}") for n, each in enumerate(pool.groups)]
    return [_Part("the pool", pool, pointer)]


def _groups_are_the_pool(pool: Pool) -> bool:
    """Whether all groups state a balance and a rate, and their balances, of whole dollars perhaps, are that of the pool."""
    balances = [group.balance_usd for group in pool.groups if group.gross_wac_pct is not None]
    stated = [each for each in balances if each is not None]
    if pool.balance_usd is None or not len(stated) == len(pool.groups) > 1:
        return False
    return abs(sum(stated) - pool.balance_usd) < len(stated)


class _Reader:
    """Reads the lines of one pool."""

    def __init__(self, document: Document, pool: Pool, pointer: str, given: Mapping[str, Fact]) -> None:
        self._document, self._pool, self._pointer, self._given = document, pool, pointer, given
        self._made = PoolLines(pool, pointer)

    def read(self, parts: Sequence[_Part]) -> PoolLines:
        """The lines of the parts."""
        self._read_cut_off()
        for part in parts:
            if part.table is not None and not _stated(part.node, "balance_usd"):
                why = "its balance is not stated, or zero"
                self._made.left_out.append(LeftOut(part.name, part.pointer, why))
                continue
            line = RepLine(part.name, _count(part.node))
            self._read_balance(line, part)
            self._read_rate(line, part)
            self._read_terms(line, part)
            self._made.lines.append(line)
        return self._made

    def _read_cut_off(self) -> None:
        pool, made, filing = self._pool, self._made, self._document.filing
        if pool.cut_off_date is not None:
            made.cut_off, note = pool.cut_off_date, Note("cutoffDate", None, (f"{self._pointer}/cut_off_date",))
        elif (day := self._user("cut_off_date")) is not None:
            made.cut_off, note = day, Note("cutoffDate", "given with --assume", ())
        elif filing.report_date is not None:
            made.cut_off = filing.report_date
            note = Note(
                "cutoffDate", "the pool states no cut-off date; the date of the report", ("/filing/report_date",)
            )
        else:
            made.missing.append(Missing(pool.id, "cut_off_date"))
            return
        made.cut_off_note = note

    def _read_balance(self, line: RepLine, part: _Part) -> None:
        """The balance: stated, else the total of a table of the pool, else given."""
        stated = _stated(part.node, "balance_usd")
        if stated is not None:
            line.balance = stated
            line.notes.append(Note("currentBalance", None, (f"{part.pointer}/balance_usd",)))
            return
        totals = [
            (table.total.balance_usd, f"{self._pointer}/stratifications/{index}/total/balance_usd")
            for index, table in enumerate(self._pool.stratifications)
            if table.total is not None and isinstance(table.total.balance_usd, Decimal)
        ]
        if totals:
            line.balance, pointer = totals[0]
            line.notes.append(
                Note("currentBalance", "the pool states no balance; the total of a table of it", (pointer,))
            )
        else:
            line.balance = self._ask(line, "currentBalance", "balance_usd")

    def _read_rate(self, line: RepLine, part: _Part) -> None:
        """The rate: of the part itself, of its band of rates, else of the pool, else given."""
        own = "wa_rate_pct" if part.table is not None else "gross_wac_pct"
        if (rate := _stated(part.node, own)) is not None:
            line.rate_pct = rate
            line.notes.append(Note("currentRate", None, (f"{part.pointer}/{own}",)))
        elif part.table is not None and part.table.dimension is Dimension.NOTE_RATE and (middle := _middle(part)):
            line.rate_pct, pointers = middle
            line.notes.append(Note("currentRate", "the middle of the band, or its edge where it is open", pointers))
        elif self._pool.gross_wac_pct is not None:
            line.rate_pct = self._pool.gross_wac_pct
            line.notes.append(Note("currentRate", "that of the whole pool", (f"{self._pointer}/gross_wac_pct",)))
        else:
            line.rate_pct = self._ask(line, "currentRate", "gross_wac_pct")

    def _read_terms(self, line: RepLine, part: _Part) -> None:
        """The remaining and the original term, and the date of origination that they give."""
        remaining = self._term(line, part, "remainTerm", "wa_remaining_term_months", Dimension.REMAINING_TERM)
        original = self._term(line, part, "originTerm", "wa_original_term_months", Dimension.ORIGINAL_TERM)
        line.remaining_months, line.original_months = remaining, max(original, remaining)
        if original < remaining:
            line.notes.append(Note("originTerm", f"not under the remaining term: {remaining}, not {original}", ()))
        if self._made.cut_off is not None:
            line.origination = _months_before(self._made.cut_off, line.original_months - remaining)

    def _term(self, line: RepLine, part: _Part, name: str, fact: str, bands: Dimension) -> int:
        """A term in whole months, as models need it."""
        exact, why, pointers = self._exact_term(line, part, name, fact, bands)
        whole = int(exact.quantize(Decimal(1), ROUND_HALF_EVEN))
        if whole != exact:
            rounded = f"rounded from {exact:f} to whole months"
            why = f"{why}; {rounded}" if why else rounded
        if pointers or why:
            line.notes.append(Note(name, why, pointers))
        return whole

    def _exact_term(
        self, line: RepLine, part: _Part, name: str, fact: str, bands: Dimension
    ) -> tuple[Decimal, str | None, tuple[str, ...]]:
        """A term: of the part itself, of its band of terms, else of the pool, else from the pool's limits, else given."""
        if (own := _stated(part.node, fact)) is not None:
            return own, None, (f"{part.pointer}/{fact}",)
        if part.table is not None and part.table.dimension is bands and (middle := _middle(part)):
            return middle[0], "the middle of the band, or its edge where it is open", middle[1]
        if (of_pool := _stated(self._pool, fact)) is not None:
            return of_pool, "that of the whole pool", (f"{self._pointer}/{fact}",)
        if name == "originTerm" and (longest := self._longest_term()) is not None:
            return longest
        return self._ask(line, name, fact), None, ()

    def _longest_term(self) -> tuple[Decimal, str, tuple[str, ...]] | None:
        """The original term from the age of the loans, else the longest that the pool states."""
        pool, at = self._pool, self._pointer
        if pool.wa_remaining_term_months is not None and pool.wa_age_months is not None:
            both = (f"{at}/wa_remaining_term_months", f"{at}/wa_age_months")
            return pool.wa_remaining_term_months + pool.wa_age_months, "the remaining term and the age together", both
        why = "the longest original term that the pool states"
        if pool.original_term_months is not None and pool.original_term_months.max is not None:
            return Decimal(pool.original_term_months.max), why, (f"{at}/original_term_months/max",)
        if pool.original_term_years is not None and pool.original_term_years.max is not None:
            return Decimal(12 * pool.original_term_years.max), why, (f"{at}/original_term_years/max",)
        return None

    def _ask(self, line: RepLine, name: str, fact: str) -> Decimal:
        """What the user gives for a fact; without it the fact is missing."""
        value = self._user(fact)
        if value is not None:
            line.notes.append(Note(name, "given with --assume", ()))
            return Decimal(value)
        self._made.missing.append(Missing(self._pool.id, fact))
        return Decimal(0)

    def _user(self, fact: str) -> Any:
        if fact in self._given:
            self._made.given.add(fact)
        return self._given.get(fact)


def _stated(node: Pool | Group | Row, fact: str) -> Decimal | None:
    """What a part states for a fact; None if it does not, or has no such fact."""
    value = getattr(node, fact, None)
    return None if value in (None, UNSET) else Decimal(value)


def _count(node: Pool | Group | Row) -> int | None:
    return node.loan_count if isinstance(node.loan_count, int) else None


def _middle(part: _Part) -> tuple[Decimal, tuple[str, ...]] | None:
    """The middle of the band of a row, or the edge that an open band has, years as months; None if it has neither."""
    band = getattr(part.node, "band", None)
    if band in (None, UNSET):
        return None
    edges = {key: edge for key in ("lower", "upper") if (edge := getattr(band, key)) is not None}
    if not edges:
        return None
    scale = 12 if part.table is not None and part.table.unit is BandUnit.YEARS else 1
    return sum(edges.values(), Decimal(0)) * scale / len(edges), tuple(f"{part.pointer}/band/{key}" for key in edges)


def _months_before(day: date, months: int) -> date:
    """The first of the month that is some months before that of a day."""
    count = day.year * 12 + day.month - 1 - months
    return date(max(count // 12, 1), count % 12 + 1, 1)
