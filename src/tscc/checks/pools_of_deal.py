"""Several pools: where the filing states the total of the deal, its pools add up to it.

The total is in a pool of its own, `aggregate`, which holds what the filing states above the headings of the pools,
or in one designated `Total`. Its figures, stated or totals of tables, are held against the sums of the other pools:
loan counts tie exactly, balances within rounding. Its weighted averages are those of the pools, weighted by balance.

No two pools of a deal have the same loans, and Roman numbers do not stand beside `11`. A heading `GROUP 11`, misread for
`GROUP II`, makes a pool of its tables, beside the one of which the text states the size.

A row of a table of the deal that names a pool, `Group I`, has the total of that pool. Where each pool has a table by the same
dimension, and a row that all of them have is the sum of theirs, the pools are all that the deal has, and its other rows are
sums too; where the totals do not tie, that is reported.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from tscc.checks.agreement import agreed_total
from tscc.checks.column_averages import WEIGHTED_NOTE
from tscc.checks.intervals import Interval, half_unit, printed, shown, unit, weighted_average
from tscc.checks.printed_figures import BALANCE, COUNT, Place, PoolAt, Printed, Survey, TableAt, figures_of
from tscc.checks.results import (
    FAIL,
    NOT_APPLICABLE,
    PASS,
    WITHIN_ROUNDING,
    Result,
    Rule,
    Search,
    near,
    shown_as,
    tie_of,
)
from tscc.checks.same_loans import held_against
from tscc.diagnostics.codes import GROUP_AVERAGE_OFF, POOL_IS_WHOLE, POOLS_OFF
from tscc.document.model import Band, Row
from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.vocabulary.column_kinds import WEIGHTED
from tscc.vocabulary.dimensions import PARTIAL
from tscc.vocabulary.label_codes import names_rest

_SUM = Rule(POOLS_OFF, "the pools sum to {actual}", search=Search.PARTS, near=near(Search.PARTS, "{actual}"))
_PART = Rule(
    POOL_IS_WHOLE,
    "the total of all mortgage loans too",
    "a pool has fewer mortgage loans than the deal: perhaps the name of the pool above its tables is wrong",
)
_AVERAGE = Rule(GROUP_AVERAGE_OFF, "{beyond}", WEIGHTED_NOTE, Search.DIGIT)
_PART_OF = regex(r"(\w+)-[A-F]")
"""The name of a part of a pool, with that of the pool: `1-A`."""
_WHOLE = terminal("figures", "COLUMN_OF_ALL")
_NAMED = Rule(POOL_IS_WHOLE, "perhaps the name of the pool above this is wrong")
_APART = "pools_are_apart"
_GROUP = regex(r"\d{1,3}|[IVX]+|[A-Z]\d?")
"""The name of a group: the loans of a pool that is named by their kind may be those of a group too."""
_ROMAN = regex(r"[IVX]+")
_ONES = regex(r"11+")
"""What `II` and `III` are misread for."""
_ROW = Rule(POOLS_OFF, "the pools sum to {actual}")
_POOL = Rule(POOLS_OFF, "the pool has {actual}")
_NAMES_POOL = regex(r"(?:mortgage )?(?:loan )?(?:group|pool) (?P<id>\S+)", re.IGNORECASE)
_ROWS = "rows_of_pools"
_FEWEST_NAMED = 2
"""The fewest pools of a deal that are more than the deal itself, and the fewest rows of a table of pools."""


def check_pools(survey: Survey) -> Iterator[Result]:
    """The pools of the deal against the pool that stands for all of them."""
    whole = whole_place(survey.pools)
    names = {place.pool.id for place in survey.pools}
    parts = [place for place in survey.pools if place is not whole and not _is_counted_elsewhere(place.pool.id, names)]
    if whole is not None and len(parts) == 1:
        yield _alone(whole, parts[0])
        return
    if whole is None or not parts:
        yield _SUM.not_applicable("pools_add_up", Place("pools"), "the filing states no total of several pools")
        return
    sums = sums_of_pools(whole, parts)
    yield from sums
    balances = [agreed_total(place, BALANCE) for place in parts]
    if sums[-1].status in (PASS, WITHIN_ROUNDING) and None not in balances:
        weights = [printed(each.value) for each in balances if each]
        for fact in dict.fromkeys(WEIGHTED.values()):
            if fact is not None and (stated := whole.stated(fact)):
                yield from _average(stated, fact, weights, [place.stated(fact) for place in parts])


def _average(
    stated: Printed, fact: str, weights: Sequence[Interval], averages: Sequence[Printed | None]
) -> Iterator[Result]:
    """An average of the deal against those of its pools; nothing where one of them does not state it."""
    found = [each for each in averages if each]
    if len(found) < len(weights):
        return
    bounds = weighted_average(zip(weights, (printed(each.value) for each in found), strict=True))
    if bounds is not None:
        allowed = shown(bounds, stated.value)
        reason = f"the weighted average of the deal is {shown_as(fact, stated.value)}, its pools average {allowed}"
        status, evidence = _AVERAGE.fit(stated.value, bounds, half_unit(stated.value)), tuple(each.at for each in found)
        yield _AVERAGE.bounded(f"pools_average_{fact}", stated, bounds, status, reason, evidence)


def sums_of_pools(whole: PoolAt, parts: Sequence[PoolAt]) -> Sequence[Result]:
    """How the counts and the balances of the pools tie with those of the deal, which may have more pools."""
    found = [_sum(whole, parts, key) for key in (COUNT, BALANCE)]
    off = [each.facts.difference for each in found if each.status is FAIL]
    if len(off) == len(found) and all(isinstance(each, Decimal) and each < 0 for each in off):
        reason = "the pools hold less than the deal: the filing may leave some out"
        found = [_SUM.not_applicable(each.name, each.at, reason) for each in found]
    return found


def _alone(whole: PoolAt, part: PoolAt) -> Result:
    """A single pool beside the deal, whose tables have all its loans where only a heading is wrong."""
    name = "pools_are_parts"
    if not (whole.pool.stratifications and part.pool.stratifications):
        return _PART.not_applicable(name, part.at, "the deal or its pool has no tables")
    pairs = [(agreed_total(whole, key), agreed_total(part, key)) for key in (COUNT, BALANCE)]
    same = all(of_whole and of_part and of_whole.value == of_part.value for of_whole, of_part in pairs)
    evidence = tuple(each.at for pair in pairs for each in pair if each)
    reason = f"the tables of pool {part.pool.id} have the totals of the other tables of the deal"
    return _PART.result(name, pairs[0][1].at if pairs[0][1] else part.at, same, reason, evidence)


def whole_place(places: tuple[PoolAt, ...]) -> PoolAt | None:
    """The pool that stands for all, by its name."""
    position = whole_of([place.pool.id for place in places])
    return None if position is None else places[position]


def _is_counted_elsewhere(name: str, names: Collection[str]) -> bool:
    """Whether the loans of a pool are those of others too: `1-A` where there is a pool `1`, and `1 and 2`."""
    part = _PART_OF.fullmatch(name)
    return " and " in name or (part is not None and part[1] in names)


def whole_of(names: Sequence[str]) -> int | None:
    """The position of the pool that stands for all, by the names of the pools; None if none or several do."""
    named = [position for position, name in enumerate(names) if _WHOLE.fullmatch(name.strip())]
    return named[0] if len(named) == 1 and len(names) > 1 else None


def _sum(whole: PoolAt, parts: Sequence[PoolAt], key: str) -> Result:
    name, expected = f"pools_add_up_{key}", _finest(whole, key)
    found = [_finest(place, key) for place in parts]
    sums = [each for each in found if each is not None]
    if expected is None or len(sums) < len(found):
        return _SUM.not_applicable(name, whole.at, "the figure is not stated for every pool")
    ties = tie_of(key, figures_of([each.value for each in sums]), expected.value)
    words, than = "loan counts" if key == COUNT else "balances", f"the {shown_as(key, expected.value)} of the deal"
    reason = ties.miss(key, f"the {words} of {len(parts)} pools sum to", than)
    return _SUM.tied(name, expected.at, ties, reason, tuple(each.at for each in sums))


def _finest(place: PoolAt, key: str) -> Printed | None:
    """The total of a pool with the most digits printed: the stated one where that of the tables is the same, rounded."""
    agreed, word = agreed_total(place, key), place.stated(key)
    if agreed is None or word is None or unit(word.value) >= unit(agreed.value):
        return agreed
    return word if word.value.quantize(unit(agreed.value), rounding=ROUND_HALF_UP) == agreed.value else agreed


def check_names_of_pools(survey: Survey) -> Iterator[Result]:
    """The pools that have a name, each against those before it, unless the total of the deal says whether all are apart.

    Pools that are numbered throughout may be those of term sheets that repeat each other.
    """
    named = [place for place in survey.pools if _GROUP.fullmatch(place.pool.id)]
    whole = whole_place(survey.pools)
    summed = whole and all(each.status is not NOT_APPLICABLE for each in sums_of_pools(whole, named))
    sheets = {place.pool.id for place in named} == {str(number) for number, _ in enumerate(named, 1)}
    if len(named) < 2 or summed or sheets:
        return
    yield from _NAMED.or_pass(_told(named), _APART, Place("pools"))


def _told(named: list[PoolAt]) -> Iterator[Result]:
    roman = next((place for place in named if _ROMAN.fullmatch(place.pool.id)), None)
    seen: dict[tuple[Decimal, Decimal], PoolAt] = {}
    for place in named:
        count, balance = (agreed_total(place, key) for key in (COUNT, BALANCE))
        size = (count.value, balance.value) if count and balance and balance.value else None
        other = seen.setdefault(size, place) if size else place
        if other is not place:
            at, there = sorted((place, other), key=lambda each: bool(each.tables), reverse=True)
            reason = f"pool {at.pool.id} has the count and the balance of pool {there.pool.id}"
            yield _NAMED.result(_APART, _place_of(at), True, reason, (_place_of(there),))
        elif roman and _ONES.fullmatch(place.pool.id):
            likely = place.pool.id.replace("1", "I")
            reason = f"a pool is named {place.pool.id} and another {roman.pool.id}: perhaps this is {likely}"
            yield _NAMED.result(_APART, _place_of(place), True, reason, (_place_of(roman),))


def _place_of(place: PoolAt) -> Place:
    """Where the name of a pool is: the title of its first table, or else its count."""
    titled = next((table for table in place.tables if table.table.title), None)
    count = agreed_total(place, COUNT)
    return Place("title", place.at.pool, titled.at.table) if titled else count.at if count else place.at


def check_rows_of_pools(survey: Survey) -> Iterator[Result]:
    """The rows of each table of the deal against its pools."""
    whole = whole_place(survey.pools)
    parts = [place for place in survey.pools if place is not whole]
    if whole is None or len(parts) < _FEWEST_NAMED:
        return
    off = any(each.status is FAIL for each in sums_of_pools(whole, parts))
    for table in whole.tables:
        yield from _rows_of_names(table, parts)
        if not off:
            yield from _divided(table, parts)


def _rows_of_names(table: TableAt, parts: Sequence[PoolAt]) -> Iterator[Result]:
    """The rows that name pools, of a table that names several."""
    pools = {place.pool.id.casefold(): place for place in parts}
    names = [_NAMES_POOL.fullmatch((row.label or "").strip()) for row in table.table.rows]
    rows = {
        index: pools[found["id"].casefold()]
        for index, found in enumerate(names)
        if found and found["id"].casefold() in pools
    }
    for index, place in rows.items() if len(rows) >= _FEWEST_NAMED else ():
        for key in (COUNT, BALANCE):
            total = agreed_total(place, key)
            if total is not None and table.column(key).cells[index] is not None:
                yield held_against(
                    _POOL, f"{_ROWS}_{key}", table.cell(index, key), table, [total], f"pool {place.pool.id} has"
                )


def _divided(table: TableAt, parts: Sequence[PoolAt]) -> Iterator[Result]:
    """The rows of a table of a dimension by which each pool is divided too, where one of them is the sum of those of the pools.

    What the other rows of a table are not is the same only where these are the same: each pool lists its largest states.
    """
    dimension = table.table.dimension
    others = [[each for each in place.tables if each.table.dimension is dimension] for place in parts]
    if dimension in PARTIAL or any(len(tables) != 1 for tables in others):
        return
    same = all(_categories(tables[0]) == _categories(table) for tables in others)
    rows = [
        (index, key, _figures_of_row(row, [tables[0] for tables in others], key))
        for index, row in enumerate(table.table.rows)
        if same or isinstance(row.band, Band) or not names_rest(row.label or "")
        for key in (COUNT, BALANCE)
        if table.column(key).cells[index]
    ]
    held = [
        held_against(_ROW, f"{_ROWS}_{key}", table.cell(index, key), table, figures, "the rows of its pools sum to")
        for index, key, figures in rows
        if len(figures) == len(parts)
    ]
    if any(each.status is not FAIL for each in held):
        yield from held


def _figures_of_row(row: Row, tables: Sequence[TableAt], key: str) -> list[Printed]:
    """What the rows of the same category or band have in a column."""
    return [
        Printed(table.cell(index, key), cell)
        for table in tables
        for index, (each, cell) in enumerate(zip(table.table.rows, table.column(key).cells, strict=True))
        if cell is not None and _category(each) == _category(row)
    ]


def _categories(table: TableAt) -> set[Any]:
    return {_category(row) for row in table.table.rows}


def _category(row: Row) -> Any:
    return (row.band.lower, row.band.upper) if isinstance(row.band, Band) else (row.label or "").casefold()
