"""Labels alone, over lines that state the least, the most and the average of what the label names.

Mortgage Rate:
     Minimum                4.990%        `Mortgage Rate: Minimum`, as in a list with a column for each
     Weighted Average       7.985%        `Weighted Average Mortgage Rate`
Principal Balance:
     Total         $312,440,118.22        `Total Principal Balance`
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.passes.pools.lists.list_columns import named
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.vocabulary.column_heads import is_recognized

_LOANS = regex(r"\bloans\b", re.IGNORECASE)


def with_subjects(blocks: Iterable[nodes.Block]) -> Iterator[nodes.Block]:
    """Each block; a statistic has the label that it is of in its own, and such a label is no fact without a value."""
    listed = [*blocks]
    subject: Written | None = None
    for block, below in zip(listed, [*listed[1:], None], strict=False):
        if subject is not None and isinstance(block, nodes.LabelledFacts) and _is_statistic(block):
            yield _of_subject(block, subject)
            continue
        subject = _lone_label(block) if below is not None and _is_statistic(below) else None
        if subject is None:
            yield block


def _lone_label(block: nodes.Block) -> Written | None:
    """The label of a line that has no value and names what loans have, as `Mortgage Rate`; `Second Liens` names loans."""
    match block:
        case nodes.LabelledFacts(facts=(nodes.LabelledFact(value=None) as fact,)):
            measured = is_recognized(fact.label.text) and not _LOANS.search(fact.label.text)
            return fact.label if measured else None
        case _:
            return None


def _is_statistic(block: nodes.Block) -> bool:
    """Whether a block is a line with one statistic and its value."""
    return (
        isinstance(block, nodes.LabelledFacts)
        and len(block.facts) == 1
        and block.facts[0].value is not None
        and terminal("figures", "STATISTIC").fullmatch(block.facts[0].label.text) is not None
    )


def _of_subject(block: nodes.LabelledFacts, subject: Written) -> nodes.LabelledFacts:
    """A statistic with the name of what it is of, and the marks of that."""
    (fact,) = block.facts
    which = fact.label.text
    label = named(subject.text, which, alone=False)
    label = f"{which} {subject.text}" if label == subject.text else label
    shift = label.find(subject.text)
    marks = tuple(replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in subject.marks)
    return replace(block, facts=(replace(fact, label=replace(fact.label, text=label, marks=marks)),))
