"""Lists of several pools one below another, each under a heading that names its pool: what follows the last is of all pools.

Group I                                  the heading of a list, and not of a table behind the lists
Loan Count:          100
Group II
Loan Count:           50

     PURPOSES OF THE MORTGAGE LOANS      of both groups
"""

from __future__ import annotations

from collections.abc import Iterable

from tscc.passes.pools.pool_register import WHOLE, named_by
from tscc.syntax import nodes
from tscc.text.source import Span


def tables_behind_lists(blocks: Iterable[nodes.Block]) -> set[Span]:
    """The places of the tables that are behind the lists of several pools, with their own heading or none."""
    behind: set[Span] = set()
    pools: list[str] = []
    filled = False
    for block in blocks:
        match block:
            case nodes.Heading() if named := named_by(" ".join(line.text for line in block.lines)):
                pools = [*pools, named] if filled else [named]
                filled = False
            case nodes.LabelledFacts() if pools:
                filled = True
            case nodes.Heading() | nodes.BodyRule() | nodes.Footnotes() if filled:
                pass
            case nodes.Table() if filled and len(set(pools) - {WHOLE}) > 1:
                behind.add(block.span)
                pools, filled = [], False
            case _:
                pools, filled = [], False
    return behind
