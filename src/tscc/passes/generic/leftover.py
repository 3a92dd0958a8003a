"""The lines of a filing that no rule reads, where tables of any kind are looked for, and what is left of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain

import msgspec

from tscc.document.model import Document, GenericTable, Unparsed
from tscc.grammar import terminal
from tscc.passes.tables.no_stratifications import no_stratification
from tscc.syntax import nodes
from tscc.text.geometry import chunks
from tscc.text.parted_cells import has_cells
from tscc.text.source import DocumentPart, Source, Span

_FEWEST_CELLS = 2


def parts_with_text(source: Source) -> list[DocumentPart]:
    """The documents of a submission whose text can be read."""
    return [
        part
        for part in source.documents
        if part.first_line <= part.last_line and part.declined is None and part.unread is None
    ]


def may_have_tables(source: Source, part: DocumentPart, read: Set[int]) -> bool:
    """Whether a document has two lines with cells besides those that are read, or one with a label and several cells."""
    count = 0
    for number in range(part.first_line, part.last_line + 1):
        text = source.text[slice(*source.line_span(number))] if number not in read else ""
        if has_cells(text):
            count += 1
            if count == _FEWEST_CELLS or len(chunks(text)) > _FEWEST_CELLS:
                return True
    return False


def lines_read(source: Source, filing: nodes.Filing, document: Document) -> frozenset[int]:
    """The numbers of the lines that are read: of the cover, the signatures and the headings, and of pools with all they have."""
    spans = [item.heading.span for item in filing.items if item.heading is not None]
    spans += [filing.cover.span] if filing.cover is not None else []
    if document.pools:
        read = (nodes.Table, nodes.LabelledFacts, nodes.Footnotes)
        spans += [block.span for block in filing.blocks if isinstance(block, read) and not _divides_no_pool(block)]
    signed = (_lines_of_signature(source, signature.span) for signature in filing.signatures)
    return frozenset(chain(*(_lines_of(source, span) for span in spans), *signed))


def _lines_of_signature(source: Source, span: Span) -> range:
    """The numbers of the lines of a signature: those above the page, or else the line, on which cells are."""
    numbers = _lines_of(source, span)
    page = 0
    for number in numbers:
        text = source.text[slice(*source.line_span(number))]
        if number in source.page_lines or text.lstrip().upper().startswith("<PAGE"):
            page = number
        elif has_cells(text):
            return range(numbers.start, page or number)
    return numbers


def _divides_no_pool(block: nodes.Block) -> bool:
    """Whether a block is a table that a pool has no use for, such as one of classes."""
    return isinstance(block, nodes.Table) and no_stratification(block) is not None


def with_tables(source: Source, document: Document, tables: Sequence[GenericTable], lines: Set[int]) -> Document:
    """The document with some tables, and without their `lines`, by number, among the text that is not read."""
    unparsed = tuple(each for piece in document.unparsed for each in _outside(source, piece, lines))
    return msgspec.structs.replace(document, tables=tuple(tables), unparsed=unparsed)


def _outside(source: Source, piece: Unparsed, lines: Set[int]) -> Iterator[Unparsed]:
    """The parts of a piece of text that are on none of some lines."""
    first, last = (int(end.partition(":")[0]) for end in piece.at.split("-"))
    numbers = range(first, last + 1)
    if lines.isdisjoint(numbers):
        yield piece
        return
    for run in _runs(number for number in numbers if number not in lines):
        held = [number for number in run if not _is_tagged(source, number)]
        if held:
            span = Span(source.line_span(held[0]).start, source.line_span(held[-1]).end)
            text = source.text[span.start : span.end].rstrip()
            yield msgspec.structs.replace(piece, at=source.at(span), text=text)


def _is_tagged(source: Source, number: int) -> bool:
    """Whether a line is blank, a page mark, or has only tags of a table."""
    text = source.text[slice(*source.line_span(number))].strip()
    return not text or any(terminal("lines", tag).fullmatch(text) for tag in ("TABLE_TAG", "PAGE_MARK"))


def _runs(numbers: Iterable[int]) -> Iterator[list[int]]:
    """Consecutive numbers, together."""
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _lines_of(source: Source, span: Span) -> range:
    """The numbers of the lines that a span is on."""
    return range(source.place(span.start).line, source.place(max(span.end - 1, span.start)).line + 1)
