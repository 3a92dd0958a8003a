"""Assemble the document: the passes over the syntax in their order, and their results in the model's.

What comes in are the source and its syntax nodes; what goes out are the canonical document and the ledger of where each
of its figures stands.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from tscc import codes, model, syntax
from tscc.codes import Code
from tscc.diagnostics import Help, Sink
from tscc.passes.cover import read_cover
from tscc.passes.facts import PoolFacts, has_figures
from tscc.passes.figures import report
from tscc.passes.footnotes import Notes, resolve_footnotes
from tscc.passes.ledger import Ledger
from tscc.passes.signature import read_signature
from tscc.passes.stratifications import type_stratifications
from tscc.passes.submission import read_submission
from tscc.source import Source, Span, cover
from tscc.syntax import Written
from tscc.words import BlockKind, DealKind, Dimension, UnparsedKind

_ITEM = re.compile(r"items?\s*(\d{1,2}(?:\.\d{2})?)(?:\s*\([a-z]\))?[\s.:\x96\x97-]*(.*)", re.IGNORECASE | re.DOTALL)
_TERM_SHEETS = re.compile(r"collateral\s+term\s+sheet", re.IGNORECASE)
_DESCRIPTION = re.compile(r"detailed\s+description", re.IGNORECASE)


class Assembled(NamedTuple):
    """A document, and where in the file its figures stand, by JSON Pointer."""

    document: model.Document
    spans: dict[str, Span]


def assemble_document(source: Source, filing: syntax.Filing, sink: Sink) -> Assembled:
    """The canonical document of a filing.

    A filing that is no term sheet is declined with one diagnostic: what else its form may lack is not tscc's to say.
    """
    inner = Sink()
    assembly = _Assembly(source, filing, inner)
    assembled = assembly.assemble()
    if assembly.is_term_sheet():
        sink.take(inner, without=(codes.SIGNATURE_MISSING,) if sink.has(codes.CUT_SHORT) else ())
    else:
        assembly.decline(assembled.document.filing.items, sink)
    return assembled


class _Assembly:
    """The assembly of one document."""

    def __init__(self, source: Source, filing: syntax.Filing, sink: Sink) -> None:
        self._source = source
        self._filing = filing
        self._sink = sink
        self._ledger = Ledger()
        self._unparsed: list[tuple[UnparsedKind, Written]] = []
        self._has_pool = False

    def is_term_sheet(self) -> bool:
        """Whether the filing tells of a pool: it says it is a term sheet, or has a table of mortgage loans."""
        return self._has_pool

    def assemble(self) -> Assembled:
        """Run the passes, and put together what they give."""
        source, filing, sink, ledger = self._source, self._filing, self._sink, self._ledger
        submission, unused = read_submission(source, ledger, sink)
        self._unparsed += [(UnparsedKind.BLOCK, Written(f"{field.label}: {field.value}", field.span)) for field in unused]
        for line in filing.strays:
            self._report_stray(line.at(line.indent, len(line.text)), line.text.strip())
        signature, loose = read_signature(filing, ledger, sink)
        self._unparsed += [(UnparsedKind.BLOCK, written) for written in loose]
        notes = resolve_footnotes(filing, sink, cut_short=not filing.signatures)
        front = read_cover(filing, ledger, sink)
        self._unparsed += [(UnparsedKind.BLOCK, written) for written in front.unparsed]
        facts = PoolFacts("/pools/0", notes, ledger, sink)
        items = tuple(self._item(item, f"/filing/items/{place}", facts, notes) for place, item in enumerate(filing.items))
        tables = [block for item in filing.items for block in item.blocks if isinstance(block, syntax.Table)]
        broken_off = tables[-1] if tables and sink.has(codes.FILE_CUT_SHORT) else None
        stratifications = type_stratifications(
            tables, "/pools/0/stratifications", Counter(), notes, ledger, sink, broken_off=broken_off
        )
        ids = {id(table): stratification.id for table, stratification in zip(tables, stratifications, strict=True)}
        self._keep_rest(tables)
        kind = self._kind()
        self._has_pool = kind is not None or any(_is_of_loans(table) for table in stratifications)
        pool = model.Pool(id="1", currency="USD", stratifications=stratifications, **facts.fields())
        document = model.Document(
            schema="tscc.pool",
            schema_version="1.0",
            source=model.SourceFile(
                name=source.name,
                sha256=source.sha256,
                bytes=source.size,
                lines=len(source.line_starts),
                encoding=source.encoding,
                newline=source.newline,
            ),
            submission=submission,
            filing=model.Filing(
                form=front.form,
                amendment=front.amendment,
                report_date=front.report_date,
                registrant=front.registrant,
                items=items,
                signature=signature,
            ),
            deal=model.Deal(
                kind=kind,
                series=front.series,
                security=front.security,
                preliminary=kind is DealKind.COLLATERAL_TERM_SHEET,
            ),
            pools=(pool,) if self._has_pool else (),
            footnotes=self._footnotes(notes, ids),
            unparsed=self._listed(),
        )
        return Assembled(document, ledger.spans)

    def decline(self, items: tuple[model.Item, ...], sink: Sink) -> None:
        """Report that the filing is no term sheet, and say what it is."""
        named = [f"item {item.number}" + (f" ({item.title})" if item.title else "") for item in items if item.number]
        heading = self._filing.items[0].span if self._filing.items else self._filing.span
        place = self._source.place(heading.start).line if self._source.text else 1
        span = self._source.line_span(place)
        what = f"an 8-K with {', '.join(named)}" if named else "a filing without items"
        report(
            sink,
            codes.NOT_A_TERM_SHEET,
            f"this is {what}, not a collateral term sheet",
            span,
            "no collateral term sheet begins here",
            help=(Help("tscc reads 8-Ks that carry collateral term sheets or tables of mortgage loans"),),
        )

    # --- items

    def _item(self, item: syntax.Item, pointer: str, facts: PoolFacts, notes: Notes) -> model.Item:
        """An item: its narrative, whose sentences give the facts."""
        number, title = self._heading(item, pointer)
        narrative: list[model.NarrativeBlock] = []
        for block in item.blocks:
            place = f"{pointer}/narrative/{len(narrative)}"
            match block:
                case syntax.Paragraph() | syntax.ListItem():
                    text, ids = notes.strip(block.prose.text, block.prose)
                    label = block.label.text if isinstance(block, syntax.ListItem) else None
                    kind = BlockKind.LIST_ITEM if label else BlockKind.PARAGRAPH
                    narrative.append(model.NarrativeBlock(kind=kind, label=label, text=text, notes=ids))
                    self._ledger.record(f"{place}/text", block.span)
                    self._ledger.refer(ids, place)
                    for sentence in block.sentences:
                        self._claim(sentence, facts)
                case syntax.Heading():
                    text = " ".join(" ".join(line.text.split()) for line in block.lines if line.text.strip("-=_ "))
                    narrative.append(model.NarrativeBlock(kind=BlockKind.HEADING, text=text))
                    self._ledger.record(f"{place}/text", block.span)
                case _:
                    pass
        return model.Item(number=number, title=title, narrative=tuple(narrative))

    def _heading(self, item: syntax.Item, pointer: str) -> tuple[str | None, str | None]:
        """The number and the title of an item."""
        if item.heading is None:
            first = item.blocks[0].span
            span = Span(first.start, first.start)
            self._report(codes.ITEM_HEADING_MISSING, "the body begins without an item heading", span, "an item should be named here")
            return None, None
        lines = [line for line in item.heading.lines if line.text.strip("-=_ ")]
        text = " ".join(" ".join(line.text.split()) for line in lines)
        found = _ITEM.match(text)
        assert found is not None  # noqa: S101 - the line is an ITEM by lines.lark
        self._ledger.record(f"{pointer}/number", item.heading.span)
        self._ledger.record(f"{pointer}/title", item.heading.span)
        return found[1], found[2].strip().rstrip(".") or None

    def _claim(self, sentence: syntax.Sentence, facts: PoolFacts) -> None:
        """Let a sentence give its facts; one with figures that gives none is unparsed."""
        if facts.claim(sentence) or not has_figures(sentence.text):
            return
        self._unparsed.append((UnparsedKind.SENTENCE, Written(sentence.text, sentence.span)))
        self._report(
            codes.SENTENCE_NOT_UNDERSTOOD,
            "the figures of this sentence are not read",
            sentence.span,
            "no rule knows this form of sentence",
            notes=("the sentence is kept in the narrative and listed under `unparsed`",),
        )

    # --- the rest

    def _keep_rest(self, tables: list[syntax.Table]) -> None:
        """Keep what no pass takes: lines in tables that are no rows, rows under totals, what follows the signatures."""
        for table in tables:
            for junk in table.junk:
                self._unparsed.append((UnparsedKind.BLOCK, Written(junk.line.text.strip(), junk.span)))
            for late in table.late:
                text = " ".join(" ".join(line.text.split()) for line in late.lines)
                self._unparsed.append((UnparsedKind.BLOCK, Written(text, late.span)))
            for row in (*table.rows, *((table.total,) if table.total else ())):
                self._keep_extra_cells(row)
        for matter in self._filing.back_matter:
            text = "\n".join(line.text for line in matter.lines)
            self._unparsed.append((UnparsedKind.BLOCK, Written(text, matter.span)))
        for part in self._source.documents:
            if part.first_line <= part.last_line and self._source.line_span(part.first_line).start > self._filing.span.end:
                span = cover(self._source.line_span(part.first_line), self._source.line_span(part.last_line))
                text = self._source.text[span.start : span.end].strip()
                if text:
                    self._unparsed.append((UnparsedKind.BLOCK, Written(f"{part.type}: {text[:200]}", span)))

    def _keep_extra_cells(self, row: syntax.Row) -> None:
        """Keep the cells of a row that are in no column, or in one that has a cell already."""
        seen: set[int | None] = {None}
        for line, cell in row.cells:
            if cell.column in seen:
                written = Written(cell.text, line.at(cell.start, cell.end))
                self._unparsed.append((UnparsedKind.FIGURE, written))
            seen.add(cell.column)

    def _kind(self) -> DealKind | None:
        """What the filing says it is."""
        for item in self._filing.items:
            for block in item.blocks:
                match block:
                    case syntax.Paragraph():
                        if _TERM_SHEETS.search(block.prose.text):
                            return DealKind.COLLATERAL_TERM_SHEET
                    case syntax.Heading():
                        if any(_DESCRIPTION.search(line.text) for line in block.lines):
                            return DealKind.DETAILED_DESCRIPTION
                    case _:
                        pass
        return None

    def _footnotes(self, notes: Notes, ids: dict[int, str]) -> tuple[model.Footnote, ...]:
        """The footnotes, with the places that refer to them."""
        found = []
        for place, note in enumerate(notes.all):
            self._ledger.record(f"/footnotes/{place}/marker", note.body.marker)
            self._ledger.record(f"/footnotes/{place}/text", note.body.span)
            found.append(
                model.Footnote(
                    id=note.id,
                    marker=note.marker,
                    scope=ids[id(note.table)] if note.table else "document",
                    text=note.body.prose.text,
                    references=tuple(self._ledger.references.get(note.id, ())),
                )
            )
        return tuple(found)

    def _listed(self) -> tuple[model.Unparsed, ...]:
        """What no rule claimed, in the order of the file."""
        return tuple(
            model.Unparsed(kind=kind, at=self._source.at(written.span), text=written.text)
            for kind, written in sorted(self._unparsed, key=lambda piece: (piece[1].span, piece[0].value))
        )

    def _report_stray(self, span: Span, text: str) -> None:
        self._unparsed.append((UnparsedKind.BLOCK, Written(text, span)))
        self._report(codes.LINE_OUT_OF_PLACE, f"`{text[:40]}` may not stand here", span, "not read")

    def _report(self, code: Code, message: str, span: Span, label: str, **more: tuple[object, ...]) -> None:
        report(self._sink, code, message, span, label, **more)


def _is_of_loans(table: model.Stratification) -> bool:
    """Whether a table is a stratification: its dimension is known, and it has a column of loans or balances."""
    keys = {column.key for column in table.columns}
    return table.dimension is not Dimension.OTHER and bool(keys & {"loan_count", "balance_usd", "balance_pct"})
