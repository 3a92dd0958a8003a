"""Report each word that is printed twice, one directly behind the other, in a text that is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Sink
from tscc.passes.pieces import whole_line
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.doubled_words import doubled_words
from tscc.text.lines import Line
from tscc.text.prose import Prose
from tscc.text.source import Span


def report_doubled_words(filing: nodes.Filing, sink: Sink) -> None:
    """Report each word that is printed twice; on a line of which something is reported, no more is said."""
    told = sink.told()
    for piece in _pieces(filing):
        for found in doubled_words(piece.text):
            span = Span(piece.span.start + found.start(), piece.span.start + found.end())
            if not told.overlap(piece.span):
                _report(found["word"], span, Span(span.end, span.end + len(found["word"])), sink)
    for prose in _prose(filing.blocks):
        for found in doubled_words(prose.text):
            second = prose.span(found.end(), found.end() + len(found["word"]))
            _report(found["word"], Span(prose.offset(found.start()), second.start), second, sink)


def _report(word: str, first: Span, second: Span, sink: Sink) -> None:
    """Report the second of two words; the edit takes the first one and what is between them."""
    way = Help(f"perhaps `{word}` once", Edit(first, ""))
    sink.report(codes.WORD_TWICE, f"`{word}` is printed twice", second, "the second time", help=(way,))


def _prose(blocks: Iterable[nodes.Block]) -> Iterator[Prose]:
    """The joined lines of paragraphs, of the items of lists and of notes."""
    for block in blocks:
        match block:
            case nodes.Paragraph() | nodes.ListItem():
                yield block.prose
            case nodes.Footnotes():
                yield from (body.prose for body in block.bodies)
            case _:
                pass


def _pieces(filing: nodes.Filing) -> Iterator[Written]:
    """The lines and the pieces of lines of all else that is read, but for the heads of tables the cells: two heads may be side by side."""
    yield from map(whole_line, _lines_of_the_form(filing))
    for block in filing.blocks:
        match block:
            case nodes.Heading():
                yield from block.lines
            case nodes.LabelledFacts():
                yield from (fact.label for fact in block.facts)
            case nodes.Table():
                yield from (*block.title, *block.head.cells)
                yield from (piece for row in (*block.rows, *block.subtotals) for piece in row.label)
            case _:
                pass


def _lines_of_the_form(filing: nodes.Filing) -> Iterator[Line]:
    """The lines of the cover, of the headings of items, and of the signature blocks."""
    for element in filing.cover.elements if filing.cover else ():
        match element:
            case nodes.CoverLine():
                yield from element.lines
            case nodes.CoverField():
                yield from (*element.values, *element.captions)
            case nodes.Unplaced():
                yield from element.values
    yield from (line.line for item in filing.items if item.heading for line in item.heading.lines)
    for block in filing.signatures:
        yield from (*block.heading, *(line for part in block.parts for line in part.lines))
