"""Report paragraphs that begin or end within a sentence: a line of the filing is lost there."""

from __future__ import annotations

from itertools import pairwise

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.grammar.ahead import regex
from tscc.syntax import nodes

_FULL_LINE_CHARS = 60
"""The least length of a line that had no room for the next word; a line that ends a paragraph early is shorter."""
_ENDED = regex(r"[.:;][\"')\]]*$")
_AMID = regex(r"[a-z]{2,} ")
_CUT = regex(r" [a-z]{2,},?$")
_BEGUN = regex(r"[A-Z][A-Za-z]* [A-Za-z]")


def report_broken_prose(filing: nodes.Filing, sink: Sink) -> None:
    """Report each paragraph that lacks its beginning or its end, unless that is already reported."""
    named = [found.primary.span for found in sink.sorted()]
    for above, below in (pair for part in filing.parts for pair in pairwise(part.blocks)):
        if not (isinstance(above, nodes.Paragraph) and isinstance(below, nodes.Paragraph)):
            continue
        first, last = below.lines[0].tight, above.lines[-1].tight
        if _ENDED.search(above.prose.text) and _AMID.match(below.prose.text):
            place, edge, label = first, "begins", "perhaps a line above this is lost"
        elif _breaks_off(above) and _BEGUN.match(below.prose.text):
            place, edge, label = last, "ends", "perhaps a line below this is lost"
        else:
            continue
        if not any(map(place.overlaps, named)):
            sink.report(codes.PROSE_BROKEN, f"this paragraph {edge} within a sentence", place, label)


def _breaks_off(paragraph: nodes.Paragraph) -> bool:
    last = paragraph.lines[-1].text
    return len(last) >= _FULL_LINE_CHARS and _CUT.search(last) is not None
