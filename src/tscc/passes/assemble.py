"""Assemble the document: call the passes over the syntax in their order, and join their results.

What comes in are the source and its syntax nodes; what goes out are the canonical document and the place in the file
of each of its figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.document import model
from tscc.document.enums import DealKind, Declined, UnparsedKind
from tscc.passes.broken_prose import report_broken_prose
from tscc.passes.close_calls import report_close_calls
from tscc.passes.cover.cover import read_cover
from tscc.passes.deal import read_deal
from tscc.passes.filing_kind import (
    PROSPECTUSES,
    decline,
    find_form,
    find_kind,
    find_otherwise,
    find_prospectus,
    find_sheet,
    find_titled,
)
from tscc.passes.footnotes import Notes, resolve_footnotes
from tscc.passes.list_numbers import report_list_numbers
from tscc.passes.narrative import IN_NARRATIVE, read_items
from tscc.passes.odd_rules import report_odd_rules, rules_of
from tscc.passes.page_numbers import report_page_numbers
from tscc.passes.pieces import whole_line
from tscc.passes.pools.pools import describes_loans, read_pools
from tscc.passes.provenance import Ledger
from tscc.passes.report_remains import report_remains
from tscc.passes.signature.signature import read_signature
from tscc.passes.submission import compare_file_numbers, read_submission
from tscc.passes.tables.lone_titles import report_lone_titles
from tscc.passes.tables.no_stratifications import NoStratification
from tscc.passes.unclaimed_text import Pieces, figured_headings, report_unclaimed
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Source, Span, cover
from tscc.vocabulary.filing_words import Named

_AT_THE_END = (codes.FILE_CUT_SHORT, codes.SIGNATURE_MISSING, codes.SIGNATURE_DATE_MISSING)
"""Faults at the end of a truncated submission, which are not reported beside the truncation."""

_PARTS_LOST = (codes.CUT_SHORT, codes.FLATTENED_LINES, codes.DECIMAL_COMMAS, codes.LINES_CUT, codes.LINES_LOST)
"""Faults of the file for which the loans of a filing may be missing."""


_ALONE = {
    NoStratification.LOANS: Declined.LOAN_SCHEDULE,
    NoStratification.PRICES: Declined.PRICE_YIELD_TABLES,
}
"""What a filing is whose only tables are no stratifications."""


class Assembled(msgspec.Struct, frozen=True):
    """A document, and the places of its figures in the file, by JSON Pointer."""

    document: model.Document
    spans: dict[str, Span]
    others: tuple[tuple[int, Written], ...] = ()
    """The documents beside a term sheet that hold none, by their numbers in the submission."""


def assemble_document(source: Source, filing: nodes.Filing, sink: Sink) -> Assembled:
    """The canonical document of a filing.

    A filing that is not a term sheet is declined with one diagnostic: other faults are reported of its cover alone, and what
    would be its pools is kept as text.
    """
    inner, on_cover, ledger = Sink(), Sink(), Ledger()
    unparsed: Pieces = []
    submission, unused = read_submission(source, ledger, inner)
    unparsed += [(UnparsedKind.BLOCK, Written(f"{field.label}: {field.value}", field.span)) for field in unused]
    unparsed += _report_strays(filing, inner)
    report_page_numbers(source, filing, inner)
    report_odd_rules(rules_of(filing), inner)
    report_remains(source, filing, inner)
    signature, loose = read_signature(filing, ledger, inner)
    notes = resolve_footnotes(filing, inner, cut_short=inner.has(codes.FILE_CUT_SHORT) or sink.has(codes.CUT_SHORT))
    front = read_cover(filing, ledger, on_cover)
    compare_file_numbers(submission, front.registrant.file_numbers, ledger, inner)
    unparsed += [(UnparsedKind.BLOCK, written) for written in front.unparsed]
    items = read_items(filing, notes, ledger, inner)
    found = read_pools(filing, notes, ledger, inner)
    headings = [*figured_headings(filing, notes, found.unparsed)]
    around = [(UnparsedKind.BLOCK, written) for written in (*loose, *_behind(filing))]
    report_unclaimed(source, filing, notes, [*found.unparsed, *headings, *around], inner)
    report_broken_prose(filing, inner)
    report_list_numbers(filing, inner)
    report_lone_titles(filing, inner)
    report_close_calls(filing, inner)
    others = [*_uncompiled(source, filing)]
    sections = [*_left_out(source)]
    unparsed += [*around, *((UnparsedKind.BLOCK, written) for written in (*sections, *(each for _, each in others)))]
    prospectus = find_prospectus(source) if filing.cover is None else None
    kind = None if prospectus and source.enveloped else find_kind(filing)
    accepted = (
        found.stated if kind else any(map(describes_loans, found.pools)) and not _is_otherwise(found.pools, filing)
    )
    if not accepted:
        ledger.forget("/pools/")
    form = model.Filing(
        form=front.form,
        amendment=front.amendment,
        report_date=front.report_date,
        registrant=front.registrant,
        items=items,
        signature=signature,
    )
    inner.take(on_cover)
    declined = None if accepted else _declined(source, filing, kind, prospectus, found.aside, inner, sink)
    if accepted:
        sink.take(inner, without=_AT_THE_END if sink.has(codes.CUT_SHORT) else ())
    elif declined:
        decline(source, filing, form, declined, sink)
        sink.take(on_cover if declined.kind is not Declined.OTHER_FORM else Sink())
    kind = kind or prospectus or (find_sheet(filing, found.pools) if accepted else None)
    document = model.Document(
        schema="tscc.pool",
        schema_version="1.0",
        source=_source_file(source),
        declined=declined.kind if declined else None,
        submission=submission,
        filing=form,
        deal=read_deal(kind, front, filing, sections, ledger),
        pools=found.pools if accepted else (),
        footnotes=_footnotes(notes, found.ids if accepted else {}, ledger),
        unparsed=_listed(
            source,
            [*unparsed, *((*found.unparsed, *headings) if accepted else _as_text(source, filing, found.unparsed))],
        ),
    )
    beside = [each for each in others if source.documents[each[0] - 1].unread is None]
    return Assembled(document, ledger.spans, tuple(beside if accepted else ()))


def _is_otherwise(pools: Iterable[model.Pool], filing: nodes.Filing) -> bool:
    """Whether pools without tables are those of a filing that says it is something else than a term sheet."""
    return not any(pool.stratifications for pool in pools) and find_otherwise(filing) is not None


def _declined(
    source: Source,
    filing: nodes.Filing,
    kind: DealKind | None,
    prospectus: DealKind | None,
    aside: Sequence[NoStratification],
    inner: Sink,
    sink: Sink,
) -> Named | None:
    """What a filing without pools is; None if a part of it is missing or not read, which is reported instead."""
    if any(map(sink.has, _PARTS_LOST)):
        return None
    if find_form(source) and not prospectus:
        return Named(Declined.OTHER_FORM, "")
    otherwise = find_otherwise(filing)
    early = codes.SIGNATURE_MISSING if kind else codes.FILE_CUT_SHORT
    if otherwise is None and (inner.has(early) or inner.has(codes.FILE_CUT_SHORT)):
        sink.take(inner, only=early if inner.has(early) else codes.FILE_CUT_SHORT)
        return None
    if prospectus:
        return Named(PROSPECTUSES[prospectus], "")
    alone = next((_ALONE[what] for what in aside if what in _ALONE), None)
    titled = find_titled(source, filing)
    if kind:
        return titled if titled and titled.kind in _ALONE.values() else Named(alone or Declined.COLLATERAL_MISSING, "")
    return Named(otherwise, "") if otherwise else titled or Named(alone or Declined.OTHER, "")


def _source_file(source: Source) -> model.SourceFile:
    """The file the document was compiled from."""
    return model.SourceFile(
        name=source.name,
        sha256=source.sha256,
        bytes=source.size,
        lines=len(source.line_starts),
        encoding=source.encoding,
        newline=source.newline,
    )


def _footnotes(notes: Notes, ids: dict[Span, str], ledger: Ledger) -> tuple[model.Footnote, ...]:
    """The footnotes, each with the places that refer to it."""
    texts = []
    for place, note in enumerate(notes.all):
        text, ids_of_marks = notes.strip(note.body.prose.text, note.body.marks)
        ledger.refer(ids_of_marks, f"/footnotes/{place}")
        texts.append(text)
    found = []
    for place, (note, text) in enumerate(zip(notes.all, texts, strict=True)):
        ledger.record(f"/footnotes/{place}/marker", note.body.marker)
        ledger.record(f"/footnotes/{place}/text", note.body.span)
        found.append(
            model.Footnote(
                id=note.id,
                marker=note.marker,
                scope=ids.get(note.table, "document") if note.table else "document",
                text=text,
                references=tuple(ledger.references.get(note.id, ())),
            )
        )
    return tuple(found)


def _report_strays(filing: nodes.Filing, sink: Sink) -> Iterator[tuple[UnparsedKind, Written]]:
    """Report the lines that have no place in the sequence, and keep them."""
    for line in (*filing.strays, *(line for exhibit in filing.exhibits for line in exhibit.strays)):
        written = whole_line(line)
        sink.report(codes.LINE_OUT_OF_PLACE, f"{quoted(written.text)} is out of place here", written.span, "not read")
        yield UnparsedKind.BLOCK, written


def _as_text(source: Source, filing: nodes.Filing, unread: Iterable[tuple[UnparsedKind, Written]]) -> Pieces:
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


def _behind(filing: nodes.Filing) -> Iterator[Written]:
    """The text after the signatures."""
    for matter in filing.back_matter:
        yield Written("\n".join(line.text for line in matter.lines), matter.span)


def _left_out(source: Source) -> Iterator[Written]:
    """The sections of a prospectus that are not about its pool, each with its heading."""
    for part in source.documents:
        for first, last in part.left:
            span = cover(source.line_span(first), source.line_span(last))
            text = source.text[span.start : span.end]
            start = span.start + len(text) - len(text.lstrip())
            if text.strip():
                yield Written(text.strip(), Span(start, start + len(text.strip())))


def _uncompiled(source: Source, filing: nodes.Filing) -> Iterator[tuple[int, Written]]:
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


def _listed(source: Source, pieces: Iterable[tuple[UnparsedKind, Written]]) -> tuple[model.Unparsed, ...]:
    """The text that no rule claimed, in the order of the file."""
    return tuple(
        model.Unparsed(kind=kind, at=source.at(written.span), text=written.text)
        for kind, written in sorted(pieces, key=lambda piece: (piece[1].span, piece[0].value))
    )
