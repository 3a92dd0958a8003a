"""Report paragraphs and notes that begin or end within a sentence, where a line of the filing is lost, and what is printed twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.text.lines import Line
from tscc.text.prose import is_doubled

_FULL_LINE_CHARS = 60
"""The least length of a line that had no room for the next word; a line that ends a paragraph early is shorter."""
_LONG_CHARS = 160
"""The least length of a paragraph that is not printed twice on purpose, as a remark below each table is."""
_FIGURE = regex(r"\d,\d{3}|\d%|\d\.\d")
_ENDED = regex(r"[.:;][\"')\]]*$")
_AMID = regex(rf"[a-z]{{2,}} |{pattern('figures', 'DATE')}[.;,] ")
"""How a paragraph goes on that has lost its beginning: with a small letter, or with the date that ends a sentence."""
_CUT = regex(r" [a-z]{2,},?$")
_UNFINISHED = terminal("figures", "UNFINISHED")
_ITEM_ENDED = regex(r"(?:[.:;,][\"')\]]*|\b(?:and|or))$", re.IGNORECASE)
"""How an item of a list ends."""
_BEGUN = regex(r"[A-Z][A-Za-z]* [A-Za-z\d$]")


def report_broken_prose(filing: nodes.Filing, sink: Sink) -> None:
    """Report each paragraph that lacks its beginning or its end, unless that is already reported."""
    _report_doubled(filing, sink)
    bodies = [body for block in filing.blocks if isinstance(block, nodes.Footnotes) for body in block.bodies]
    _report_broken(bodies, _ENDED, "note", sink)
    for part in filing.parts:
        for _, run in groupby(part.blocks, type):
            items = [block for block in run if isinstance(block, nodes.ListItem)]
            if len(items) > 1:  # one alone may be a part of a sentence
                _report_broken(items, _ITEM_ENDED, "item", sink)
    told = sink.told()
    for above, below in (pair for part in filing.parts for pair in pairwise(part.blocks)):
        if not isinstance(above, nodes.Paragraph):
            continue
        match below:
            case nodes.Paragraph() if _ENDED.search(above.prose.text) and _AMID.match(below.prose.text):
                place, edge, label = below.lines[0].tight, "begins", "perhaps a line above this is lost"
            case nodes.Paragraph() | nodes.Table() | nodes.Heading() if _breaks_off(above) and _lacks_end(above, below):
                place, edge, label = above.lines[-1].tight, "ends", "perhaps a line below this is lost"
            case _:
                continue
        if not told.overlap(place):
            sink.report(codes.PROSE_BROKEN, f"this paragraph {edge} within a sentence", place, label)


def _report_broken(
    texts: Sequence[nodes.FootnoteBody | nodes.ListItem], ended: re.Pattern[str], what: str, sink: Sink
) -> None:
    """Report each note or item of a list that breaks off: at a word that no sentence ends in, or where all others end with a stop."""
    open_ended = [text for text in texts if not ended.search(text.prose.text.rstrip())]
    others = len(texts) - len(open_ended)
    for text in open_ended:
        last = text.lines[-1]
        usual = len(open_ended) == 1 and others > 1
        if _UNFINISHED.search(last.text) or (usual and len(last.text) >= _FULL_LINE_CHARS and _CUT.search(last.text)):
            message, label = f"this {what} ends within a sentence", "perhaps a line below this is lost"
            sink.report(codes.PROSE_BROKEN, message, last.tight, label)


def _states_figures(paragraph: nodes.Paragraph) -> bool:
    """Whether a sentence of a paragraph states something with figures; a legend that several tables have does not: `100% due to rounding`."""
    return any(sentence.statements and _FIGURE.search(sentence.text) for sentence in paragraph.sentences)


def _report_doubled(filing: nodes.Filing, sink: Sink) -> None:
    """Report each long line and each line of a list that is followed by itself, and each paragraph that states figures and was there before."""
    for above, below in _lines_twice(filing):
        also = (Label(above.tight, "the first time"),)
        sink.report(codes.PROSE_BROKEN, "a line is printed twice", below.tight, "the second time", secondary=also)
    first: dict[str, nodes.Paragraph] = {}
    for block in (block for block in filing.blocks if isinstance(block, nodes.Paragraph)):
        text = " ".join(block.prose.text.split())
        earlier = first.setdefault(text, block)
        if (
            earlier is not block
            and len(text) >= _LONG_CHARS
            and _states_figures(block)
            and not sink.has(codes.PAGES_MISSING)
        ):
            also = (Label(earlier.lines[0].tight, "the first time"),)
            message = "a paragraph is printed twice"
            sink.report(codes.PROSE_BROKEN, message, block.lines[0].tight, "the second time", secondary=also)


def _lines_twice(filing: nodes.Filing) -> Iterator[tuple[Line, Line]]:
    """The lines of paragraphs and lists that are followed by themselves."""
    for block in filing.blocks:
        if isinstance(block, nodes.Paragraph):
            yield from (pair for pair in pairwise(block.lines) if is_doubled(*pair))
    for part in filing.parts:
        for above, below in pairwise(part.blocks):
            if isinstance(above, nodes.LabelledFacts) and isinstance(below, nodes.LabelledFacts):
                one, two = above.lines[-1], below.lines[0]
                if two.number == one.number + 1 and one.text.split() == two.text.split():
                    yield one, two


def _lacks_end(above: nodes.Paragraph, below: nodes.Paragraph | nodes.Table | nodes.Heading) -> bool:
    """Whether what is below a paragraph that breaks off does not continue it; above a table its last word must ask for another."""
    if isinstance(below, nodes.Paragraph):
        return _BEGUN.match(below.prose.text) is not None
    return _UNFINISHED.search(above.lines[-1].text) is not None


def _breaks_off(paragraph: nodes.Paragraph) -> bool:
    last = paragraph.lines[-1].text
    return len(last) >= _FULL_LINE_CHARS and _CUT.search(last) is not None
