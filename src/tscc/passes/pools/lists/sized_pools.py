"""A label that names a pool, with the number and the balance of its loans behind it: `POOL I MORTGAGE LOANS: 150 LOANS, $15,000,000`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from tscc.grammar.ahead import regex
from tscc.passes.pieces import part_of
from tscc.passes.pools.pool_register import named_by
from tscc.syntax import nodes
from tscc.syntax.nodes import Written

_SIZES = regex(
    r"(?P<loan_count>\d[\w,]*) (?:mortgage )?loans?,? (?:(?:and|for|of|totall?ing|with) )?(?P<balance>\$ ?\d[\w,.]*)",
    re.IGNORECASE,
)
_LABELS = {"loan_count": "Loan Count", "balance": "Pool Size"}
"""The labels under which lists state the same."""


def sized_pool(block: nodes.LabelledFacts) -> tuple[str, nodes.LabelledFacts] | None:
    """The pool that a line names, and its sizes as a list states them; None for any other line."""
    fact = block.facts[0]
    named = named_by(fact.label.text) if len(block.facts) == 1 else None
    found = _SIZES.fullmatch(fact.value.text) if fact.value else None
    if named is None or fact.value is None or found is None:
        return None
    facts = (
        nodes.LabelledFact(
            span=fact.span,
            label=Written(label, fact.label.span, fact.label.marks),
            value=part_of(fact.value, *found.span(name)),
        )
        for name, label in _LABELS.items()
    )
    return named, nodes.LabelledFacts(span=block.span, lines=block.lines, facts=tuple(facts), scale=block.scale)


def with_place(blocks: Iterable[nodes.Block]) -> Iterator[tuple[nodes.Block, bool]]:
    """Each block, and whether it stands over a table as a heading does, and not as the last line of a list of pools."""
    listed = [*blocks]
    for above, block, below in zip(chain([None], listed), listed, chain(listed[1:], [None]), strict=False):
        yield block, isinstance(below, nodes.Table) and not (isinstance(above, nodes.LabelledFacts) and _of_one(above))


def _of_one(block: nodes.LabelledFacts) -> bool:
    """Whether a line of a list names a pool, and not all of them."""
    return any(named_by(fact.label.text) for fact in block.facts)
