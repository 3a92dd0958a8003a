"""Tables of the deal above those of a second pool, where the filing names no first one: its heading is perhaps lost."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.document import model
from tscc.document.enums import Dimension
from tscc.grammar.ahead import regex
from tscc.passes.pools.pool_register import WHOLE, OpenPool
from tscc.passes.pools.which_pool.by_pool import number_of

_SECOND = frozenset({"2", "B"})
"""The numbers of pools that follow a first one."""

_MAY_NAME_WHOLE = regex(
    r"\b(?:all|both|overall|total|combined|aggregate|entire|whole|portfolio|groups?)\b|^(?:the )?mortgage pool$",
    re.IGNORECASE,
)


def may_name_whole(text: str) -> bool:
    """Whether a heading or a title may say, in words that are not known, that what is below it is of all loans or of a group."""
    return _MAY_NAME_WHOLE.search(text) is not None


def report_unnamed(opened: Sequence[OpenPool], pools: Sequence[model.Pool], sink: Sink) -> None:
    """Report the tables of the deal where the only pool with a name is a second one that has tables like them below.

    Args:
        opened: the pools as they were read.
        pools: the same pools in the document.
        sink: takes the report.
    """
    if len(opened) != 2 or opened[0].designation != WHOLE:
        return
    first, second = opened
    alike = first.sheet == second.sheet and _dimensions(pools[0]) & _dimensions(pools[1])
    beside = first.tables and second.tables and first.tables[0].span.overlaps(second.tables[0].span)
    if number_of(second.designation) not in _SECOND or not alike or beside:
        return  # columns beside those of a group have a head of their own
    titles = [each.tables[0].title[0].span if each.tables[0].title else each.tables[0].span for each in opened]
    message = f"pool {second.designation} is named below, and no pool is named before it"
    below = (Label(titles[1], f"the first table of pool {second.designation}"),)
    sink.report(
        codes.HEADING_OF_POOL_MISSING, message, titles[0], "perhaps a pool has its tables here", secondary=below
    )


def _dimensions(pool: model.Pool) -> set[Dimension]:
    return {table.dimension for table in pool.stratifications}
