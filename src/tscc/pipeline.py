"""The pipeline: the stages of a compile, called by name, in order.

    bytes -> source -> lines -> tree -> syntax -> model -> text

Each stage is a function from one representation to the next; a fault of the filing is reported to the sink and never raised.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import BinaryIO

import msgspec

from tscc.build import build_exhibit, build_syntax
from tscc.checks.check_document import Checked, check_document, report_results
from tscc.diagnostics.alike import fold_alike, fold_lines, fold_marks, fold_rows
from tscc.diagnostics.codes import SECOND_SUBMISSION, SENTENCE_NOT_UNDERSTOOD, Severity
from tscc.diagnostics.diagnostic import Diagnostic, Sink
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult, Document
from tscc.lexer import Weighed, lex_lines, weigh_line
from tscc.parser import parse_filing
from tscc.passes.assemble import Assembled, assemble_document
from tscc.passes.damage_kind import kind_of_damage
from tscc.passes.filing_kind import find_prospectus, looks_of_loans
from tscc.passes.generic.leftover import lines_read, may_have_tables, parts_with_text, with_tables
from tscc.passes.lost_lines import (
    OF_LOST_LINES,
    find_gaps,
    fold_close,
    fold_tabs,
    report_gaps,
    without_documents,
)
from tscc.passes.provenance import Ledger
from tscc.passes.tables.sums_tie import tables_tie
from tscc.passes.unclaimed_text import report_documents
from tscc.reader import read_source
from tscc.reader.foreign import HEAD_BYTES, find_foreign_bytes
from tscc.reader.gzipped import GZIP_MAGIC, unpack
from tscc.syntax.nodes import Exhibit, Filing, Table
from tscc.syntax.tree import Parse
from tscc.text.lines import Line
from tscc.text.source import DocumentPart, Source, Span

_FORM_LINES = frozenset({"FORM", "REPORT_DATE_CAPTION", "NAME_CAPTION", "ITEM", "SIGNATURES", "SIGNATURE_SENTENCE"})
"""Kinds of lines that occur only in the form, never in an exhibit."""

_BLOCK_BYTES = 1 << 20


class Compilation(msgspec.Struct, frozen=True, kw_only=True):
    """Every representation of one filing, and its diagnostics; the later ones are None if the filing was declined."""

    source: Source
    lines: tuple[Line, ...] = ()
    tree: Parse | None = None
    syntax: Filing | None = None
    document: Document | None = None
    spans: dict[str, Span] = {}
    """The place of each figure of the document, by JSON Pointer."""
    results: tuple[CheckResult, ...] = ()
    """The results of all checks; the document lists only those that are not a pass."""
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether the filing has errors, so that its document should not be used."""
        return any(found.code.severity is Severity.ERROR for found in self.diagnostics)


def compile_filing(data: bytes, name: str | None) -> Compilation:
    """Compile the bytes of a filing; `name` is the file name given in the document."""
    sink = Sink()
    found, checked = _run_stages(data, name, sink)
    if checked is not None:
        report_results(checked, found.source, found.spans, sink)
    diagnostics = sink.sorted()
    if gaps := find_gaps(found.source, diagnostics):
        return _without_lines(data, name, gaps, diagnostics)
    diagnostics = fold_tabs(found.source, fold_close(found.source, diagnostics))
    if any(each.readings or each.has_certain_edit for each in diagnostics):
        from tscc.checks.blame.proof import prove_edits  # a clean filing does without

        diagnostics = prove_edits(
            data,
            diagnostics,
            found,
            lambda changed: _run_stages(changed, name, Sink())[0],
            _reread,
        )
    if len(diagnostics) > 1 and any(each.code is SENTENCE_NOT_UNDERSTOOD for each in diagnostics):
        from tscc.checks.blame.exchanged_lines import fold_exchanged

        diagnostics = fold_exchanged(data, diagnostics, found, lambda changed: _run_stages(changed, name, Sink())[0])
    tables = [block.span for block in found.syntax.blocks if isinstance(block, Table)] if found.syntax else []

    def line_of(offset: int) -> int:
        return found.source.place(offset).line

    diagnostics = fold_rows(fold_marks(tuple(dict.fromkeys(diagnostics))), line_of)
    diagnostics = fold_lines(diagnostics, line_of, tables)
    return msgspec.structs.replace(found, diagnostics=fold_alike(diagnostics, tables))


def compile_stream(stream: BinaryIO, name: str | None) -> Compilation:
    """Compile a filing as it is read; of a file that is declined by its first bytes, only these are kept.

    Gzip data are the filing that they hold, whose name has no `.gz`. Raises `OSError` if they cannot be read.
    """
    head = stream.read(HEAD_BYTES)
    if head.startswith(GZIP_MAGIC):
        return compile_filing(unpack(head, stream), None if name is None else re.sub(r"\.gz\Z", "", name, flags=re.I))
    if find_foreign_bytes(head) is None:
        return compile_filing(head + stream.read(), name)
    import hashlib  # fast for what is long, and not needed for a filing

    digest, size = hashlib.sha256(head), len(head)
    while block := stream.read(_BLOCK_BYTES):
        digest.update(block)
        size += len(block)
    found = compile_filing(head, name)
    source = msgspec.structs.replace(found.source, sha256=digest.hexdigest(), size=size)
    return msgspec.structs.replace(found, source=source)


def _run_stages(data: bytes, name: str | None, sink: Sink) -> tuple[Compilation, Checked | None]:
    """Run all stages; failed checks are not reported yet, because the search for their causes takes most of the time."""
    source = read_source(data, name, sink)
    part = _choose_document(source)
    if part is None:
        return _unread(source, sink), None
    if part is source.documents[0] and find_prospectus(source):
        from tscc.lexer.sections import with_sections

        source, part = with_sections(source, part)
    lines = lex_lines(source, part)
    alike = not sink.has(SECOND_SUBMISSION)
    exhibits = tuple(_compile_exhibit(source, each) for each in _choose_exhibits(source, part, alike=alike))
    if _is_form(source, part, lines):
        tree = parse_filing(lines, ties=_adds_up)
        filing = build_syntax(tree, exhibits)
    else:
        tree = parse_filing(lines, "exhibit", _adds_up)
        alone = build_exhibit(tree, part.type or "")
        filing = Filing(span=alone.span, exhibits=(alone, *exhibits))
    assembled, lines_of_tables = _with_tables(source, filing, assemble_document(source, filing, sink), sink)
    if alike:
        report_documents(source, assembled.others, lines_of_tables, sink)
    checked = check_document(assembled.document, assembled.spans, sink)
    found = Compilation(
        source=source.as_read(),
        lines=tuple(lines),
        tree=tree,
        syntax=filing,
        document=checked.document,
        results=checked.results,
        spans=assembled.spans,
        diagnostics=sink.sorted(),
    )
    return found, checked


def _reread(found: Compilation, span: Span, text: str) -> Compilation | None:
    """What is compiled from the syntax of a filing with another text at a span; nothing where no part of it holds the span."""
    from tscc.syntax.reread import reread

    filing = reread(found.syntax, span, text)
    if filing is found.syntax or found.source.framed is not None:
        return None
    sink = Sink()
    assembled = assemble_document(found.source, filing, sink)
    checked = check_document(assembled.document, assembled.spans, sink)
    return Compilation(source=found.source, results=checked.results, spans=assembled.spans, diagnostics=sink.sorted())


def _with_tables(source: Source, filing: Filing, assembled: Assembled, sink: Sink) -> tuple[Assembled, frozenset[int]]:
    """The document with the tables of any kind, which are looked for in the lines that no rule reads, and their lines."""
    read = lines_read(source, filing, assembled.document)
    parts = [part for part in parts_with_text(source) if may_have_tables(source, part, read)]
    if not parts:
        return assembled, frozenset()  # a filing whose tables are all stratifications does without
    from tscc.build.generic_tables import build_generic
    from tscc.lexer.generic_lines import lex_generic
    from tscc.parser.generic import parse_generic
    from tscc.passes.generic.tables import read_tables
    from tscc.passes.generic.unreadable_cells import report_unreadable

    pages = [page for part in parts for page in lex_generic(source, part, read)]
    tables = [table for page in pages for table in build_generic(parse_generic(page), page)]
    if not tables:
        return assembled, frozenset()
    ledger = Ledger()
    noted: set[int] = set()
    found = read_tables(source, tables, ledger, noted)
    report_unreadable(tables, found, sink)
    lines = frozenset(noted).union(line.number for table in tables for line in table.lines)
    document = with_tables(source, assembled.document, found, lines)
    return msgspec.structs.replace(assembled, document=document, spans={**assembled.spans, **ledger.spans}), lines


def _unread(source: Source, sink: Sink) -> Compilation:
    """The compilation of a file that was declined; a damaged text is in the document, as it is."""
    found = Compilation(source=source.as_read(), diagnostics=sink.sorted())
    if all(part.unread is None for part in source.documents):
        return found
    assembled = assemble_document(source, Filing(span=Span(0, 0)), sink)
    return msgspec.structs.replace(found, document=assembled.document, spans=assembled.spans)


def _without_lines(
    data: bytes, name: str | None, gaps: Sequence[Diagnostic], all_found: Sequence[Diagnostic]
) -> Compilation:
    """The compilation of a file whose lines are lost: its text, and of its faults those of its bytes and the lost lines."""
    sink, kept = Sink(), Sink()
    source = read_source(data, name, sink)
    kept.take(sink, without=OF_LOST_LINES)
    report_gaps(kind_of_damage(source.text, all_found), gaps, kept)
    return _unread(without_documents(source, gaps), kept)


def _compile_exhibit(source: Source, part: DocumentPart) -> Exhibit:
    """The syntax of an exhibit that is a document of its own."""
    return build_exhibit(parse_filing(lex_lines(source, part), "exhibit", _adds_up), part.type or "")


def _adds_up(part: Parse) -> bool | None:
    """Whether the tables of a part of a document add up, by which the parser chooses between two ways to read them."""
    return tables_tie(build_exhibit(part, "").blocks)


def check_again(document: Document) -> tuple[CheckResult, ...]:
    """The results of all checks of a document that was compiled before, whatever it says of them itself.

    Only where it says that a check was not applicable, that stays: the table was damaged in the filing.
    """
    told = document.checks.results if document.checks is not None else ()
    excused = {(each.name, each.subject): each for each in told if each.status is CheckStatus.NOT_APPLICABLE}
    results = check_document(document, {}, Sink()).results
    return tuple(excused.get((each.name, each.subject), each) for each in results)


def without_stages(found: Compilation) -> Compilation:
    """The compilation without its lines, tree and syntax, for whoever keeps the compilations of many filings."""
    return msgspec.structs.replace(found, lines=(), tree=None, syntax=None)


def with_provenance(document: Document, compilation: Compilation) -> Document:
    """The document with the place of each of its figures."""
    places = {pointer: compilation.source.at(span) for pointer, span in compilation.spans.items()}
    return msgspec.structs.replace(document, provenance=places)


def weigh(compilation: Compilation, number: int) -> list[Weighed]:
    """What a line of the file may be, the cheapest first, and why; nothing for a line that is blank or a page mark."""
    source = compilation.source
    part = next((part for part in source.documents if part.first_line <= number <= part.last_line), None)
    return weigh_line(source, part, number) if part else []


def _choose_document(source: Source) -> DocumentPart | None:
    """The document that holds the form: the first 8-K, otherwise the first text document."""
    texts = [part for part in source.documents if part.first_line <= part.last_line and part.declined is None]
    forms = [part for part in texts if part.type is None or part.type.upper().startswith("8-K")]
    return next(iter(forms or texts), None)


def _choose_exhibits(source: Source, form: DocumentPart, *, alike: bool) -> list[DocumentPart]:
    """The other documents that may hold term sheets: additional exhibits, `EX-99.1`.

    Where all are of one submission, also those that look `alike`: of another type, but with tables of loans.
    """
    return [
        part
        for part in source.documents
        if part is not form
        and part.first_line <= part.last_line
        and ((part.type or "").upper().startswith("EX-99") or (alike and looks_of_loans(source, part)))
    ]


def _is_form(source: Source, part: DocumentPart, lines: Sequence[Line]) -> bool:
    """Whether a document is the form and not an exhibit or a prospectus alone, by its type or by a line that only the form has."""
    if part.type is not None:
        return not part.type.upper().startswith("EX") and find_prospectus(source) is None
    kinds = [kind for line in lines for kind in line.kinds[:1]]
    return kinds[:1] == ["COMMISSION"] or not (_FORM_LINES.isdisjoint(kinds) or find_prospectus(source))
