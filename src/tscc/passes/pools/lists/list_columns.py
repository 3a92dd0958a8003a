"""Lists with several columns: the facts of a pool for each group, the mean, the least and the most of each, or each at two dates.

                               Group 1         Group 2           Total
    Principal Balance   $81,448,909.08  $11,448,909.08  $92,897,818.16
    Number of Loans                158              38             196

                                7/1 POOL       10/1 POOL       TOLERANCE
    GROSS WAC                     4.945%          5.388%     (+/- 5 bps)       of both, or one behind each

Such a list looks like a table, but its rows are not parts of anything: most of its labels are those of facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.passes.pools.which_pool.by_pool import designations, listed_designations
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.vocabulary.fact_labels import fact_key

_MEAN = terminal("figures", "MEAN")
_END = terminal("figures", "EXTREME")
_AT_CUT_OFF, _AT_ORIGINATION = terminal("figures", "AT_CUT_OFF"), terminal("figures", "AT_ORIGINATION")
_ALL = terminal("figures", "COLUMN_OF_ALL")
PRODUCT = regex(rf"(?P<name>{pattern('figures', 'PRODUCT')})(?: (?:rate|pool|loans|bid))*", re.IGNORECASE)
_TOLERANCE = terminal("figures", "TOLERANCE")
_POOL_KIND = regex(
    rf"(?:{pattern('figures', 'RATE_KIND')}|{pattern('figures', 'LOAN_KIND')})(?: (?:mortgage|loans?|pool|group))*",
    re.IGNORECASE,
)
"""A head that names a pool by the kind of its loans: `Adjustable Rate`, `Second Lien Loans`."""
_SUM = regex(r"aggregate|total|number|no\.|#", re.IGNORECASE)
_REMARK = regex(
    r"\s*\([^()]*\)\Z|\s*(?:\bor|/)\s*(?:total|aggregate)\Z|\A(?:total|aggregate)\s*(?:or\b|/)\s*(?=\S)", re.IGNORECASE
)
"""What a head says besides the mean: `Wtd Avg (if applicable)`, `Average or Total`, `Aggregate or Average`, of which rows of sums have the total."""
_BEHIND_LABEL = regex(r"(?: ?:|(?: ?\.){2,})+$")
"""A colon or leader dots between a label and its figures: `WA LTV:`, `WA LTV....`."""
_FEWEST_KNOWN = 2
"""Labels of facts that make a list of what looks like a table."""


class Listed(msgspec.Struct, frozen=True):
    """A fact of such a list, and the pool of its column; None where the column names none."""

    pool: str | None
    fact: nodes.LabelledFact


def is_list(table: nodes.Table) -> bool:
    """Whether a table is a list with several columns, each with a head that says whose or which figure it has.

    Under the least, the most and the average of each, the labels need not be known: no table of loans has such heads alone.
    """
    heads = heads_of(table)
    if len(heads) < 2 or table.total is not None:
        return False  # asked first: the labels take long, and most tables have a total
    pools = pools_of(heads)
    if not all(column in pools or _says_which(head) for column, head in heads.items()):
        return False
    if any(map(_END.fullmatch, heads.values())) and all(map(_says_which, heads.values())):
        return True
    known = {_fact_of(_label(row)) for row in table.rows} - {None}
    of_any_names = len(pools) > len(_named_pools(heads))
    return len(known) >= (max(_FEWEST_KNOWN, len(table.rows) / 2) if of_any_names else _FEWEST_KNOWN)


def has_fact(label: str) -> bool:
    """Whether a label of a row states a fact, alone or under the head of an average."""
    return _fact_of(label) is not None


def is_end(head: str) -> bool:
    """Whether a head is over the least or the most of each: `Minimum`."""
    return _END.fullmatch(head) is not None


def _fact_of(label: str) -> str | None:
    return fact_key(label) or fact_key(f"weighted average {label}")


def facts_in_columns(table: nodes.Table, rows: Sequence[nodes.Row]) -> Iterator[Listed]:
    """The facts of a list with several columns, row by row; a row without a label has none.

    How much figures may vary is printed behind the last of them; where nothing is, it is a fact itself.
    """
    heads = heads_of(table)
    pools = pools_of(heads)
    limits = [column for column, head in heads.items() if _TOLERANCE.fullmatch(head)]
    for row in rows:
        if heads_rows(row):
            heads |= {cell.column: _REMARK.sub("", cell.text) for cell in row.cells if cell.column}
        cells = row.cells if row.label else ()
        first: dict[int | None, nodes.Cell] = {cell.column: cell for cell in reversed(cells) if cell.column is not None}
        permitted = {column: first.get(_next(limits, column)) for column in first if column not in limits}
        for cell in cells:
            if any(cell is limit for limit in permitted.values()):
                continue
            limit, head = permitted.get(cell.column), heads.get(cell.column or 0, "")
            label = named(_label(row), head, alone=len(row.cells) == 1)
            fact = nodes.LabelledFact(
                span=cell.span,
                label=Written(label, row.label_span),
                value=_written(cell),
                permitted=_written(limit) if limit else None,
            )
            yield Listed(pools.get(cell.column or 0), fact)


def heads_rows(row: nodes.Row) -> bool:
    """Whether a row is a head over those below it: `Minimum     Maximum     Weighted Average`, below rows that have an average."""
    return not row.label and all(_says_which(_REMARK.sub("", cell.text)) for cell in row.cells)


def _next(limits: Sequence[int], column: int | None) -> int | None:
    """The next column to the right that says how much figures may vary."""
    return next((limit for limit in limits if limit > (column or 0)), None)


def _written(cell: nodes.Cell) -> Written:
    return Written(cell.text, cell.span, cell.marks)


def _label(row: nodes.Row) -> str:
    return _BEHIND_LABEL.sub("", " ".join(row.label_text.split()))


def heads_of(table: nodes.Table) -> dict[int, str]:
    """The head of each column of figures, without a remark."""
    return {column: _REMARK.sub("", text) for column, text in table.head.texts().items() if column}


def named(label: str, head: str, *, alone: bool) -> str:
    """The label of a fact by its row and its column: `Weighted Average Mortgage Rate`, `Mortgage Rate: Minimum`.

    What is original is a fact at origination, the rest at the cut-off date. A sum is no average, nor is a figure `alone`
    in its row, unless that is a fact: `Aggregate Balance`, `First Lien`.
    """
    other_time = _AT_CUT_OFF if "original" in (fact_key(label) or "") else _AT_ORIGINATION
    if _END.fullmatch(head) or other_time.fullmatch(head):
        return f"{label}: {head}"
    average = f"{head} {label}"
    if not _MEAN.fullmatch(head) or _MEAN.match(label) or _SUM.match(label) or (alone and not fact_key(average)):
        return label
    return average


def _says_which(head: str) -> bool:
    """Whether a head says which figure its column has: the mean, the least or the most, how much it may vary, or of when it is."""
    return any(kind.fullmatch(head) for kind in (_TOLERANCE, _MEAN, _END, _AT_CUT_OFF, _AT_ORIGINATION))


def pools_of(heads: dict[int, str]) -> dict[int, str]:
    """The designations of the pools that heads name, by column; nothing for all of them.

    Beside a column of all pools every head names one: `Harbor Bank     Cedar Bank     Total`.
    """
    pools = _named_pools(heads)
    beside = {column: head for column, head in heads.items() if column not in pools and not _says_which(head)}
    return pools | beside if "" in pools.values() else pools


def _named_pools(heads: dict[int, str]) -> dict[int, str]:
    """The designations of the pools that heads name by their words alone, by column; nothing for all of them."""
    named = {column: designations(head) or listed_designations(head) for column, head in heads.items()}
    each = {name for names in named.values() if len(names) == 1 for name in names}
    pools: dict[int, str] = {}
    for column, head in heads.items():
        product = PRODUCT.fullmatch(head)
        if _ALL.fullmatch(head) or (len(named[column]) > 1 and each == {*named[column]}):
            pools[column] = ""
        elif product or named[column]:
            pools[column] = product["name"] if product else named[column][0]
        elif _POOL_KIND.fullmatch(head):
            pools[column] = head
    return pools
