"""Lines of a list whose label or value is lost or cannot be read, and that so are prose or a heading beside the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.passes.pools.lists.list_facts import LEFT_EMPTY, MAIN_FACTS
from tscc.syntax import nodes
from tscc.text.lines import Line
from tscc.vocabulary.fact_labels import fact_key

_LABEL_AND_VALUE = regex(
    r"\s*(?P<label>[^:\s][^:]*?)(?::|\.{3,}|\s{2,})(?:[\s:]|\.(?!\d)|(?<=\.)\.)*(?P<value>(?:\.(?=\d))?[^\s.:].*)"
)
"""A label with a value that has not the form of one, `Pool Size:   {60}`."""
_LONE_VALUE = regex(rf"[:. ]*{pattern('figures', 'AMOUNT')}")


def report_lone_lines(blocks: Sequence[nodes.Block], sink: Sink) -> None:
    """Report each line directly above or below a line of a label list that is only a figure or only a label."""
    for line, below in _beside_lists(blocks):
        text = line.text.strip()
        if _LONE_VALUE.fullmatch(text):
            sink.report(codes.LABEL_AND_VALUE, f"the value `{text}` has no label", line.tight, "a label is missing")
        elif (key := fact_key(text.rstrip(": ."))) in MAIN_FACTS or (below and key and key not in LEFT_EMPTY):
            label = text.rstrip(": .")
            sink.report(codes.LABEL_AND_VALUE, f"the label `{label}` has no value", line.tight, "a value is missing")
        elif (found := _LABEL_AND_VALUE.fullmatch(line.text.rstrip())) and fact_key(found["label"].strip()):
            message = f"the value `{found['value']}` of this label cannot be read"
            sink.report(codes.LABEL_AND_VALUE, message, line.at(*found.span("value")), "a figure or a date is expected")


def _beside_lists(blocks: Sequence[nodes.Block]) -> Iterator[tuple[Line, bool]]:
    """The lines of blocks of one line that are directly above or below a line of a list, and whether each is below it."""
    seen: set[int] = set()
    for above, below in pairwise(blocks):
        if isinstance(above, nodes.LabelledFacts) == isinstance(below, nodes.LabelledFacts):
            continue
        block, near = (above, below) if isinstance(below, nodes.LabelledFacts) else (below, above)
        line = _only_line(block)
        if line is None or not isinstance(near, nodes.LabelledFacts) or line.number in seen:
            continue
        if min(abs(line.number - other.number) for other in near.lines) == 1:
            seen.add(line.number)
            yield line, near is above


def _only_line(block: nodes.Block) -> Line | None:
    match block:
        case nodes.Paragraph(lines=(line,)):
            return line
        case nodes.Heading(lines=(written,)):
            return written.line
        case _:
            return None
