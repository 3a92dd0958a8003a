"""Titles of tables that no table follows: the table is lost, or stands elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.text.geometry import is_strokes
from tscc.text.source import cover
from tscc.vocabulary.dimensions import dimensions_named

_DIVIDES = regex(r"\b(?:distributions?|stratifications?|by)\b", re.IGNORECASE)
"""What says that a heading is of a table: `Distribution of Loans by Note Rates`; `BALANCE SHEET` is not."""


def report_lone_titles(filing: nodes.Filing, sink: Sink) -> None:
    """Report each heading that is the title of a table and has none below it, unless something there is reported."""
    titles = {_words(block.title) for block in filing.blocks if isinstance(block, nodes.Table)}
    if not titles:
        return
    told = [found.primary.span for found in sink.sorted()]
    for heading, below in _without_table([part.blocks for part in filing.parts]):
        text = _words(heading.lines)
        named = text in titles or (_DIVIDES.search(text) is not None and bool(dimensions_named(text)))
        around = cover(heading.span, below.span) if below is not None else heading.span
        if named and not any(span.overlaps(around) for span in told):
            message = f"no table follows the title {quoted(text)}"
            sink.report(codes.TABLE_MISSING, message, heading.lines[0].span, "a table is expected below")


def _words(lines: Sequence[nodes.WrittenLine]) -> str:
    """The words of a title or heading, without the strokes of an underline."""
    return " ".join(" ".join(line.text.split()) for line in lines if not is_strokes(line.text))


def _without_table(parts: Sequence[Sequence[nodes.Block]]) -> Iterator[tuple[nodes.Heading, nodes.Block | None]]:
    """The headings that neither a list of facts nor a table without a title of its own follows, each with what does."""
    for part in parts:
        blocks = [block for block in part if not isinstance(block, nodes.BodyRule)]
        for block, below in pairwise((*blocks, None)):
            if isinstance(block, nodes.Heading) and not _may_be_of(below):
                yield block, below


def _may_be_of(below: nodes.Block | None) -> bool:
    """Whether a title may be that of a block below it."""
    return isinstance(below, nodes.LabelledFacts) or (isinstance(below, nodes.Table) and not below.title)
