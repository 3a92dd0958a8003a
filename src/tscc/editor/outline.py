"""The outline of a filing, where its marks lead, and ticks and crosses beside its totals."""

from __future__ import annotations

import re

from lsprotocol import types

from tscc.diagnostics.diagnostic import Sink
from tscc.document.enums import CheckStatus
from tscc.document.model import Document
from tscc.editor.analysis import Analysis
from tscc.editor.hover import FAILS, HOLDS, check_words, mark
from tscc.editor.published import meets
from tscc.passes.footnotes import resolve_footnotes
from tscc.syntax.carried_marks import marks_of
from tscc.text.source import Span

_TOTAL = re.compile(r"/pools/\d+/(?:stratifications/\d+/total/\w+|balance_usd|loan_count)")
"""The pointer of a figure that others add up to: `/pools/0/stratifications/1/total/balance_usd`."""


# --- outline


def outline(analysis: Analysis) -> list[types.DocumentSymbol]:
    """The cover, the items, the pools with their tables, the footnotes and the signature, in the order of the filing."""
    document = analysis.found.document
    if document is None:
        return []
    symbols = [
        *_cover(analysis, document),
        *_items(analysis, document),
        *_pools(analysis, document),
        *_footnotes(analysis, document),
        *_signature(analysis, document),
    ]
    return sorted(symbols, key=lambda each: (each.range.start.line, each.range.start.character))


def _cover(analysis: Analysis, document: Document) -> list[types.DocumentSymbol]:
    name = document.filing.registrant.name
    return _symbol(analysis, name, "cover", types.SymbolKind.Module, "/filing/registrant", "/filing/registrant/name")


def _items(analysis: Analysis, document: Document) -> list[types.DocumentSymbol]:
    found = []
    for number, item in enumerate(document.filing.items):
        at, name = f"/filing/items/{number}", f"item {item.number}" if item.number else "item"
        found += _symbol(analysis, name, item.title, types.SymbolKind.Class, at, f"{at}/title")
    return found


def _pools(analysis: Analysis, document: Document) -> list[types.DocumentSymbol]:
    found = []
    for number, pool in enumerate(document.pools):
        at = f"/pools/{number}"
        tables = []
        for index, table in enumerate(pool.stratifications):
            inner = f"{at}/stratifications/{index}"
            said = f"{table.dimension.value}, {len(table.rows)} rows"
            tables += _symbol(analysis, table.title or table.id, said, types.SymbolKind.Array, inner, f"{inner}/title")
        made = _symbol(analysis, f"pool {pool.id}", None, types.SymbolKind.Namespace, at, f"{at}/balance_usd")
        for each in made:
            each.children = tables
        found += made
    return found


def _footnotes(analysis: Analysis, document: Document) -> list[types.DocumentSymbol]:
    found = []
    for number, note in enumerate(document.footnotes):
        at = f"/footnotes/{number}"
        found += _symbol(analysis, f"note {note.marker}", note.scope, types.SymbolKind.String, at, f"{at}/marker")
    return found


def _signature(analysis: Analysis, document: Document) -> list[types.DocumentSymbol]:
    signature = document.filing.signature
    if signature is None:
        return []
    return _symbol(
        analysis, "signature", signature.name, types.SymbolKind.Key, "/filing/signature", "/filing/signature/name"
    )


def _symbol(
    analysis: Analysis, name: str | None, detail: str | None, kind: types.SymbolKind, pointer: str, named: str
) -> list[types.DocumentSymbol]:
    """A symbol over all that stands under a pointer, and where its name stands; none if nothing does."""
    spans = analysis.found.spans
    held = [span for each, span in spans.items() if each == pointer or each.startswith(f"{pointer}/")]
    if not held:
        return []
    whole = Span(min(span.start for span in held), max(span.end for span in held))
    selected = analysis.range(spans.get(named, Span(whole.start, whole.start)))
    return [types.DocumentSymbol(name or detail or kind.name.lower(), kind, analysis.range(whole), selected, detail)]


# --- marks


def definition(analysis: Analysis, uri: str, offset: int) -> list[types.Location]:
    """The body of the footnote whose mark is at a place; at a body, the marks that lead to it."""
    filing = analysis.found.syntax
    if filing is None:
        return []
    notes = resolve_footnotes(filing, Sink())
    led = [(each.span, note) for block in filing.blocks for each in marks_of(block) if (note := notes.note_of(each))]
    spans = [note.body.span for span, note in led if meets(span, offset)]
    if not spans:
        spans = [span for span, note in led if meets(note.body.span, offset)]
    return [types.Location(uri, analysis.range(span)) for span in dict.fromkeys(spans)]


# --- totals


def inlay_hints(analysis: Analysis, wanted: types.Range) -> list[types.InlayHint]:
    """A tick or a cross after each total in a range, with its checks as the tooltip."""
    start, end = analysis.offset(wanted.start), analysis.offset(wanted.end)
    hints = []
    for pointer, span in analysis.found.spans.items():
        if not (_TOTAL.fullmatch(pointer) and start <= span.end <= end):
            continue
        told = [each for each in analysis.checks_of.get(pointer, []) if each.status in (*HOLDS, *FAILS)]
        if not told:
            continue
        fails = [each for each in told if each.status in FAILS]
        label = f"{mark(fails[0].status)} {check_words(fails[0])}" if fails else mark(CheckStatus.PASS)
        tooltip = "\n".join(f"{mark(each.status)} {each.code} {check_words(each)}" for each in told)
        hints.append(types.InlayHint(analysis.position(span.end), label, tooltip=tooltip, padding_left=True))
    return hints
