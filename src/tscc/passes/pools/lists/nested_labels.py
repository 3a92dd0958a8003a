"""Labels in two levels: the shares of a pool below or behind the label they have in common.

Lien Position:          First Lien:           1.21%        `Lien Position: First Lien`
                        Second Lien:         96.71%        `Lien Position: Second Lien`
Product Type:           Fixed                62.11%        `Product Type: Fixed`, without a colon of its own
(some loans have        Third Lien:           2.08%        the remark in brackets is a label without a value
two liens)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.passes.pieces import part_of
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import cover
from tscc.vocabulary.fact_labels import fact_key

_INNER = regex(r"(?P<label>[A-Za-z][^\d$%]*[^\d$%\s])\s{3,}(?P<value>\$?\d[\d,.]*%?)")
"""A value that is a label with a value of its own: `Fixed                62.11%`."""


_FIGURED = regex(rf"(?!{pattern('figures', 'PRODUCT')})\d{{2,3}} ", re.IGNORECASE)
"""A label behind the figure of another one, which is not a term: `60 CA Concentration`, not `30 YR Fixed`."""


class _Outer(msgspec.Struct, frozen=True):
    """A label with further labels behind it, and the columns where these begin or, set to the right, end."""

    label: Written
    column: int
    end: int

    def has(self, label: Written, start: int) -> bool:
        """Whether a label on a line that begins at an offset is one of those behind it."""
        return label.span.start - start == self.column or label.span.end - start == self.end


class NestedLabels:
    """The facts of label lists, read line by line, each with its whole label."""

    def __init__(self) -> None:
        self._outer: _Outer | None = None
        self._lead: Written | None = None
        self._remark: list[Written] = []

    def facts(self, block: nodes.LabelledFacts) -> Iterator[nodes.LabelledFact]:
        """The facts of a line, with the label that they have in common in front of their own."""
        line = block.lines[-1]
        facts = [fact for fact in block.facts if not self._is_remark(fact)]
        yield from self._ended_remark()
        facts = [*_parted(facts[0]), *facts[1:]] if facts else []
        first = facts[0] if facts else None
        if first and first.value is None and len(facts) > 1 and _is_outer(first.label.text, facts[1].label.text):
            column, end = (place - line.span.start for place in facts[1].label.span)
            self._outer, self._lead, facts = _Outer(first.label, column, end), None, facts[1:]
        elif first and self._outer and not self._outer.has(first.label, line.span.start):
            self._outer = None
        for fact in facts:
            if self._outer and fact.value is None and fact is facts[-1]:
                self._lead = fact.label
            else:
                yield self._named(fact)

    def _named(self, fact: nodes.LabelledFact) -> nodes.LabelledFact:
        """A fact with its whole label."""
        parts = [f"{self._outer.label.text}:"] if self._outer else []
        parts += [self._lead.text] if self._lead else []
        self._lead = None
        if not parts:
            return fact
        shift = len(" ".join(parts)) + 1
        marks = tuple(replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in fact.label.marks)
        return replace(fact, label=replace(fact.label, text=" ".join([*parts, fact.label.text]), marks=marks))

    def rest(self) -> Iterator[nodes.LabelledFact]:
        """What is unfinished when the list ends: a remark with an open bracket, or half of a label."""
        for part in (*self._remark, *([self._lead] if self._lead else [])):
            yield nodes.LabelledFact(span=part.span, label=part, value=None)

    def _is_remark(self, fact: nodes.LabelledFact) -> bool:
        """Whether a label is a remark in brackets, or a part of one, which is kept until it ends."""
        text = fact.label.text
        is_open = bool(self._remark) and ")" not in self._remark[-1].text
        if fact.value is not None or not (is_open or text.startswith("(")):
            return False
        self._remark.append(fact.label)
        return True

    def _ended_remark(self) -> Iterator[nodes.LabelledFact]:
        """The remark, once its bracket is closed."""
        if self._remark and ")" in self._remark[-1].text:
            span = cover(self._remark[0].span, self._remark[-1].span)
            text = " ".join(part.text for part in self._remark)
            self._remark = []
            yield nodes.LabelledFact(span=span, label=Written(text, span), value=None)


def _is_outer(label: str, behind: str) -> bool:
    """Whether a label is one that those behind it have in common; a known one may have lost its figure to an unknown one."""
    return fact_key(behind) is None and not (_FIGURED.match(behind) and fact_key(label))


def _parted(fact: nodes.LabelledFact) -> list[nodes.LabelledFact]:
    """A fact, or its label alone and the label behind it with the value of that."""
    inner = _INNER.fullmatch(fact.value.text) if fact.value and not fact_key(fact.label.text) else None
    if inner is None or fact.value is None:
        return [fact]
    label, value = (part_of(fact.value, *inner.span(part)) for part in ("label", "value"))
    return [replace(fact, value=None), replace(fact, label=label, value=value)]
