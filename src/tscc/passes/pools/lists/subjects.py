"""Labels alone, over lines that state the least, the most and the average of what the label names, or shares of it.

Mortgage Rate:
     Minimum                4.990%        `Mortgage Rate: Minimum`, as in a list with a column for each
     Weighted Average       7.985%        `Weighted Average Mortgage Rate`
Principal Balance:
     Total         $312,440,118.22        `Total Principal Balance`
Lien Position:
     First                  98.79%        `Lien Position: First`
Gross WAC:                   6.314%
     Lowest:                4.375%        `Gross WAC: Lowest`
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.passes.pools.lists.list_columns import named
from tscc.passes.pools.which_pool.by_pool import designations
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.vocabulary.column_heads import is_recognized
from tscc.vocabulary.fact_labels import is_known

_LOANS = regex(r"\bloans\b", re.IGNORECASE)


def with_subjects(blocks: Iterable[nodes.Block]) -> Iterator[nodes.Block]:
    """Each block; a line below a label that it is of has this in its own, and such a label is no fact without a value."""
    listed = [*blocks]
    subject: nodes.LabelledFacts | None = None
    for block, below in zip(listed, [*listed[1:], None], strict=False):
        if subject is not None and isinstance(block, nodes.LabelledFacts):
            if _is_statistic(block):
                yield _of_subject(block, subject.facts[0].label)
                continue
            if _is_part(block, subject):
                label = subject.facts[0].label
                yield _with_label(block, f"{label.text}: {block.facts[0].label.text}", label)
                continue
        subject = _subject(block, below)
        if subject is None or subject.facts[0].value is not None:
            yield block


def _subject(block: nodes.Block, below: nodes.Block | None) -> nodes.LabelledFacts | None:
    """The line of a label, if the line below is of what it names: `Mortgage Rate`, `Lien Position:`.

    A label with a value of its own has the least and the most of the same set in below it: `Gross WAC: 6.314%`.
    """
    match block, below:
        case nodes.LabelledFacts(facts=(nodes.LabelledFact(value=None) as fact,)), nodes.LabelledFacts():
            name = fact.label.text
            measured = is_recognized(name) and not _LOANS.search(name)  # `Second Liens` names loans
            return block if (measured and _is_statistic(below)) or _is_part(below, block) else None
        case nodes.LabelledFacts(facts=(_,)), nodes.LabelledFacts() as lower if _is_extreme(lower):
            set_in = lower.lines[0].indent > block.lines[-1].indent
            return block if set_in and not _is_statistic(block) else None
        case _:
            return None


def _is_part(block: nodes.LabelledFacts, subject: nodes.LabelledFacts) -> bool:
    """Whether a line is set in below a label with a colon and states a share that has no key: `California    47.04%`."""
    above = subject.lines[-1]
    if not above.text.rstrip().endswith(":") or designations(subject.facts[0].label.text) or len(block.facts) != 1:
        return False
    (fact,) = block.facts
    share = fact.value is not None and fact.value.text.endswith("%")
    return share and block.lines[0].indent > above.indent and not is_known(fact.label.text)


def _is_statistic(block: nodes.Block) -> bool:
    """Whether a block is a line with one statistic and its value."""
    return (
        isinstance(block, nodes.LabelledFacts)
        and len(block.facts) == 1
        and block.facts[0].value is not None
        and terminal("figures", "STATISTIC").fullmatch(block.facts[0].label.text) is not None
    )


def _is_extreme(block: nodes.LabelledFacts) -> bool:
    """Whether a block is a line with the least or the most: `Lowest: 4.375%`."""
    return _is_statistic(block) and terminal("figures", "EXTREME").fullmatch(block.facts[0].label.text) is not None


def _of_subject(block: nodes.LabelledFacts, subject: Written) -> nodes.LabelledFacts:
    """A statistic with the name of what it is of."""
    which = block.facts[0].label.text
    label = named(subject.text, which, alone=False)
    return _with_label(block, f"{which} {subject.text}" if label == subject.text else label, subject)


def _with_label(block: nodes.LabelledFacts, text: str, subject: Written) -> nodes.LabelledFacts:
    """A line with the whole label of its fact, which has the marks of both of its parts."""
    (fact,) = block.facts
    parts = [(each, text.find(each.text)) for each in (subject, fact.label)]
    marks = tuple(
        replace(mark, start=mark.start + shift, end=mark.end + shift)
        for part, shift in parts
        for mark in part.marks
        if shift >= 0
    )
    return replace(block, facts=(replace(fact, label=replace(fact.label, text=text, marks=marks)),))
