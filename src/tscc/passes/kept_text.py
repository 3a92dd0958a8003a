"""What of a filing is kept as text: lines out of place, parts that are not compiled, and the blocks of a declined filing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.document.enums import UnparsedKind
from tscc.passes.narrative import IN_NARRATIVE
from tscc.passes.pieces import whole_line
from tscc.passes.unclaimed_text import Pieces
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Source, Span, cover


def report_strays(filing: nodes.Filing, sink: Sink) -> Iterator[tuple[UnparsedKind, Written]]:
    """Report the lines that have no place in the sequence, and keep them."""
    for line in (*filing.strays, *(line for exhibit in filing.exhibits for line in exhibit.strays)):
        written = whole_line(line)
        sink.report(codes.LINE_OUT_OF_PLACE, f"{quoted(written.text)} is out of place here", written.span, "not read")
        yield UnparsedKind.BLOCK, written


def as_text(source: Source, filing: nodes.Filing, unread: Iterable[tuple[UnparsedKind, Written]]) -> Pieces:
    """The tables and lists of a declined filing as they are printed, and the sentences outside them that are not read."""
    blocks = list(_outside_narrative(source, filing))
    spans = [written.span for _, written in blocks]
    return blocks + [
        (kind, written)
        for kind, written in unread
        if kind is UnparsedKind.SENTENCE and not any(span.start <= written.span.start < span.end for span in spans)
    ]


def _outside_narrative(source: Source, filing: nodes.Filing) -> Iterator[tuple[UnparsedKind, Written]]:
    """The blocks of a filing without pools that are not in the narrative of an item or among the footnotes."""
    for part in filing.parts:
        kept = IN_NARRATIVE if isinstance(part, nodes.Item) else ()
        for block in part.blocks:
            if not isinstance(block, (nodes.Footnotes, nodes.BodyRule, *kept)):
                text = source.text[block.span.start : block.span.end]
                yield UnparsedKind.BLOCK, Written(text.rstrip() if "\n" in text else text.strip(), block.span)


def behind_signatures(filing: nodes.Filing) -> Iterator[Written]:
    """The text after the signatures."""
    for matter in filing.back_matter:
        yield Written("\n".join(line.text for line in matter.lines), matter.span)


def left_out(source: Source) -> Iterator[Written]:
    """The sections of a prospectus that are not about its pool, each with its heading."""
    for part in source.documents:
        for first, last in part.left:
            span = cover(source.line_span(first), source.line_span(last))
            text = source.text[span.start : span.end]
            start = span.start + len(text) - len(text.lstrip())
            if text.strip():
                yield Written(text.strip(), Span(start, start + len(text.strip())))


def uncompiled(source: Source, filing: nodes.Filing) -> Iterator[tuple[int, Written]]:
    """The text of each document of the submission that was not compiled, with its number."""
    compiled = [filing.span, *(exhibit.span for exhibit in filing.exhibits)]
    for number, part in enumerate(source.documents, 1):
        if part.first_line > part.last_line and part.unread is None:
            continue
        span = part.unread or cover(source.line_span(part.first_line), source.line_span(part.last_line))
        if part.unread or not any(span.start <= inside.start < span.end for inside in compiled):
            text = source.text[span.start : span.end].strip()
            if text:
                yield number, Written(text, span)
