"""Build the facts of a line of labels with their values: `Cut-off Date: May 1, 2001`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from tscc.build.marked_texts import marked_cell, marked_line, within
from tscc.syntax import nodes
from tscc.text.lines import Line
from tscc.text.source import cover


def build_facts(lines: Sequence[Line]) -> tuple[nodes.LabelledFact, ...]:
    """The labels of a line with their values; a wrapped label begins on lines of its own, a wrapped value ends on such."""
    place = next(place for place, line in enumerate(lines) if line.cells)
    leads, line, more = lines[:place], lines[place], lines[place + 1 :]
    facts: list[nodes.LabelledFact] = []
    for cell in line.cells:
        written = marked_cell(line, cell)
        if cell.column == 0:
            facts.append(nodes.LabelledFact(span=written.span, label=written, value=None))
        else:
            label = facts.pop().label
            facts.append(nodes.LabelledFact(span=cover(label.span, written.span), label=label, value=written))
    for lead in leads:
        start = marked_line(lead, ())
        label = facts[0].label
        marks = (*start.marks, *within(label.marks, -len(start.text) - 1, len(label.text)))
        facts[0] = replace(facts[0], label=nodes.Written(f"{start.text} {label.text}", label.span, marks))
    for rest in more:
        facts[-1] = _continued(facts[-1], marked_line(rest, ()))
    return tuple(map(_with_doubtful_marks, facts))


def _continued(fact: nodes.LabelledFact, rest: nodes.Written) -> nodes.LabelledFact:
    """A label whose value continues on a further line, or is there."""
    if fact.value is None:
        return replace(fact, value=nodes.Written(rest.text, rest.span, rest.marks), span=cover(fact.span, rest.span))
    value = fact.value
    marks = (*value.marks, *within(rest.marks, -len(value.text) - 1, len(rest.text)))
    whole = replace(value, text=f"{value.text} {rest.text}", span=cover(value.span, rest.span), marks=marks)
    return replace(fact, value=whole, span=cover(fact.span, rest.span))


def _with_doubtful_marks(fact: nodes.LabelledFact) -> nodes.LabelledFact:
    """A fact without a mark in its label that needs a body: a star there may refer to a note printed elsewhere."""
    marks = tuple(replace(mark, certain=False) for mark in fact.label.marks)
    return replace(fact, label=replace(fact.label, marks=marks))
