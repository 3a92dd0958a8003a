"""Assemble the document: call the passes over the syntax in their order, and join their results.

What comes in are the source and its syntax nodes; what goes out are the canonical document and the place in the file
of each of its figures.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.document import model
from tscc.document.enums import Declined, UnparsedKind
from tscc.passes.broken_prose import report_broken_prose
from tscc.passes.close_calls import report_close_calls
from tscc.passes.cover.cover import read_cover
from tscc.passes.deal import read_deal
from tscc.passes.filing_kind import (
    decline,
    find_declined,
    find_form,
    find_kind,
    find_prospectus,
    find_sheet,
    is_otherwise,
)
from tscc.passes.footnotes import Notes, resolve_footnotes
from tscc.passes.header_and_cover import compare_with_header
from tscc.passes.kept_text import as_text, behind_signatures, left_out, report_strays, uncompiled
from tscc.passes.list_numbers import report_list_numbers
from tscc.passes.misspelt_securities import report_misspelt_securities
from tscc.passes.narrative import compare_items, read_items
from tscc.passes.page_numbers import report_page_numbers
from tscc.passes.pools.described_loans import describes_loans
from tscc.passes.pools.pools import read_pools
from tscc.passes.provenance import Ledger
from tscc.passes.report_remains import report_remains
from tscc.passes.signature.signature import read_signature
from tscc.passes.stray_signs import report_odd_rules, report_odd_words, report_rulers_behind, rules_of
from tscc.passes.submission import read_submission
from tscc.passes.tables.lone_titles import report_lone_titles, report_stray_heads
from tscc.passes.unclaimed_text import Pieces, figured_headings, report_unclaimed
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Source, Span

_AT_THE_END = (
    codes.FILE_CUT_SHORT,
    codes.SIGNATURE_MISSING,
    codes.SIGNATURE_DATE_MISSING,
    codes.SIGNATURE_INCOMPLETE,
)
"""Faults at the end of a truncated submission, which are not reported beside the truncation."""


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
    unparsed += report_strays(filing, inner)
    report_page_numbers(source, filing, inner)
    report_odd_rules(rules_of(filing), inner)
    report_rulers_behind(filing.tables, inner)
    report_remains(source, filing, inner)
    signature, loose = read_signature(filing, ledger, inner)
    cut_short = inner.has(codes.FILE_CUT_SHORT) or sink.has(codes.CUT_SHORT)
    notes = resolve_footnotes(filing, inner, cut_short=cut_short)
    front = read_cover(filing, ledger, on_cover)
    compare_with_header(submission, front, signature, ledger, inner)
    unparsed += [(UnparsedKind.BLOCK, written) for written in front.unparsed]
    items = read_items(filing, notes, ledger, inner)
    compare_items(submission, items, ledger, inner)
    found = read_pools(filing, notes, ledger, inner)
    headings = [*figured_headings(filing, notes, found.unparsed)]
    around = [(UnparsedKind.BLOCK, written) for written in (*loose, *behind_signatures(filing))]
    report_unclaimed(source, filing, notes, [*found.unparsed, *headings, *around], inner)
    report_broken_prose(filing, inner)
    report_list_numbers(filing, inner)
    report_lone_titles(filing, inner, cut_short=cut_short)
    report_stray_heads(filing, inner)
    report_close_calls(filing, inner)
    inner.take(on_cover)
    report_odd_words(source, [*filing.blocks], inner)
    report_misspelt_securities(source, inner)
    others = [*uncompiled(source, filing)]
    sections = [*left_out(source)]
    unparsed += [*around, *((UnparsedKind.BLOCK, written) for written in (*sections, *(each for _, each in others)))]
    prospectus = find_prospectus(source) if filing.cover is None else None
    kind = None if prospectus and source.enveloped else find_kind(filing)
    loans = any(describes_loans(pool, alone=filing.cover is None) for pool in found.pools)
    accepted = found.stated if kind else loans and not is_otherwise(found.pools, filing)
    accepted = accepted and (front.form is not None or prospectus is not None or find_form(source) is None)
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
    declined = None if accepted else find_declined(source, filing, kind, prospectus, found.aside, inner, sink)
    if accepted:
        sink.take(inner, without=_AT_THE_END if sink.has(codes.CUT_SHORT) else ())
    elif declined:
        decline(source, filing, form, declined, sink)
        sink.take(on_cover if declined.kind is not Declined.OTHER_FORM else Sink(), without=(codes.SECOND_VALUE,))
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
            [*unparsed, *((*found.unparsed, *headings) if accepted else as_text(source, filing, found.unparsed))],
        ),
    )
    beside = [each for each in others if source.documents[each[0] - 1].unread is None]
    return Assembled(document, ledger.spans, tuple(beside if accepted else ()))


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


def _listed(source: Source, pieces: Iterable[tuple[UnparsedKind, Written]]) -> tuple[model.Unparsed, ...]:
    """The text that no rule claimed, in the order of the file."""
    return tuple(
        model.Unparsed(kind=kind, at=source.at(written.span), text=written.text)
        for kind, written in sorted(pieces, key=lambda piece: (piece[1].span, piece[0].value))
    )
