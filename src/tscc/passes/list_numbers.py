"""Report an item that is missing from a numbered list, and one whose number is misprinted: 1, 2 and 4 are not all there is.

A list is what stands together under one kind of label: `1.`, `(2)`, `(b)`. It may begin with any number, because lists go on behind
paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.passes.pieces import piece_of
from tscc.syntax import nodes
from tscc.syntax.nodes import Written

_LABEL = regex(r"(?P<before>\(?)(?:(?P<number>\d{1,2})|(?P<letter>[a-h]))(?P<behind>[.)]+)")

_BEFORE_LABEL = regex(rf"\s*(?={pattern('figures', 'LIST_NUMBER')})(?P<number>\S+)")


def report_list_numbers(filing: nodes.Filing, sink: Sink) -> None:
    """Report each gap in the numbers of a list of which some follow each other."""
    for part in filing.parts:
        for items in _lists(part.blocks):
            found = [number for item in items if (number := _number(item)) is not None]
            steps = [below - above for above, below in pairwise(found)]
            if len(found) == len(items) and any(step == 1 for step in steps):
                _report_gaps(items, found, sink)


def _report_gaps(items: Sequence[Written], numbers: Sequence[int], sink: Sink) -> None:
    """Report the first gap; a number that the next item makes wrong is misprinted, and nothing is missing."""
    for place, (first, second) in enumerate(pairwise(numbers), 1):
        if second in (first + 1, 1):  # a list within the list, or the next one, begins anew
            continue
        above, below = items[place - 1], items[place]
        misprinted = numbers[place + 1 : place + 2] == [first + 2] or second < first
        message = f"an item between `{above.text}` and `{below.text}` is missing"
        label = "perhaps lines above this are lost"
        if misprinted:
            message, label = f"`{below.text}` follows `{above.text}` in a list", "perhaps misprinted"
        last = (Label(above.span, "the item before it"),)
        sink.report(codes.LIST_BROKEN, message, below.span, label, secondary=last)
        return


def _lists(blocks: Sequence[nodes.Block]) -> Iterator[Sequence[Written]]:
    """The labels of the items that stand together and have one kind of label."""
    items: list[Written] = []
    for block in blocks:
        label = _label_of(block)
        if label is not None and (not items or _style(label) == _style(items[-1])):
            items.append(label)
            continue
        yield items
        items = [] if label is None else [label]
    yield items


def _label_of(block: nodes.Block) -> Written | None:
    """The label of an item, or the number before the label of a fact: `1.  Loan Count: 158`."""
    match block:
        case nodes.ListItem():
            return block.label
        case nodes.LabelledFacts(lines=(line, *_)) if found := _BEFORE_LABEL.match(line.text):
            return piece_of(line, *found.span("number"))
        case _:
            return None


def _style(item: Written) -> tuple[str, bool, str] | None:
    found = _LABEL.fullmatch(item.text)
    return (found["before"], found["letter"] is None, found["behind"]) if found else None


def _number(item: Written) -> int | None:
    """The number of an item; `b` is 2."""
    found = _LABEL.fullmatch(item.text)
    if found is None:
        return None
    return int(found["number"]) if found["number"] else ord(found["letter"]) - ord("a") + 1
