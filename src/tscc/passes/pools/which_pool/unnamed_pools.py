"""Tables or facts of the deal above those of a second pool, where the filing names no first one: its heading is perhaps lost."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.document import model
from tscc.document.enums import Dimension
from tscc.passes.pools.pool_register import WHOLE, OpenPool
from tscc.passes.pools.which_pool.by_pool import number_of
from tscc.passes.provenance import Ledger
from tscc.text.source import Spans

_SECOND = frozenset({"2", "B"})
"""The numbers of pools that follow a first one."""
_FEWEST_FACTS = 3
"""Facts that two pools both state where they are described alike: a sentence on the whole deal may state its count and its balance."""


def report_unnamed(
    opened: Sequence[OpenPool], pools: Sequence[model.Pool], ledger: Ledger, listed: Spans, sink: Sink
) -> None:
    """Report the tables of the deal, or else its facts, where the only pool with a name is a second one that has the like below.

    Args:
        opened: the pools as they were read.
        pools: the same pools in the document.
        ledger: where their facts are.
        listed: where lists are; prose states facts of the deal, and has no heading of its own.
        sink: takes the report.
    """
    if len(opened) != 2 or opened[0].designation != WHOLE:
        return
    first, second = opened
    if first.sheet != second.sheet or number_of(second.designation) not in _SECOND:
        return
    beside = first.tables and second.tables and first.tables[0].span.overlaps(second.tables[0].span)
    facts = {key for key in _facts(pools[0]) & _facts(pools[1]) if listed.overlap(ledger.spans[f"/pools/0/{key}"])}
    if (
        _dimensions(pools[0]) & _dimensions(pools[1]) and not beside
    ):  # columns beside those of a group have a head of their own
        places = [each.tables[0].title[0].span if each.tables[0].title else each.tables[0].span for each in opened]
        of_first, of_second = "a pool has its tables here", "table"
    elif len(facts) >= _FEWEST_FACTS:
        places = [min(ledger.spans[f"/pools/{place}/{key}"] for key in facts) for place in range(len(pools))]
        of_first, of_second = "these are the facts of a pool", "fact"
        if places[1] < places[0]:
            return
    else:
        return
    message = f"pool {second.designation} is named below, and no pool is named before it"
    below = (Label(places[1], f"the first {of_second} of pool {second.designation}"),)
    sink.report(codes.HEADING_OF_POOL_MISSING, message, places[0], f"perhaps {of_first}", secondary=below)


def _dimensions(pool: model.Pool) -> set[Dimension]:
    return {table.dimension for table in pool.stratifications}


def _facts(pool: model.Pool) -> set[str]:
    """The figures that a pool states under keys of their own."""
    return {key for key in pool.__struct_fields__ if isinstance(getattr(pool, key), int | Decimal)}
