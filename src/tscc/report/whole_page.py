"""The page of one filing: the document on the left, the text on the right, one below the other where there is no room.

It is one file without scripts: links lead from a figure to its place and back, and `:target` shows where they led.
"""

from __future__ import annotations

import re
from importlib.metadata import version
from importlib.resources import files

from tscc.diagnostics.codes import Severity
from tscc.document.model import Document
from tscc.pipeline import Compilation
from tscc.report.anchors import Anchors
from tscc.report.check_part import check_part
from tscc.report.fault_part import fault_part, flags_of
from tscc.report.filing_part import filing_part, footnote_part, note_marks
from tscc.report.generic_part import generic_part
from tscc.report.head_pieces import head_pieces
from tscc.report.naming import pool_name
from tscc.report.pool_part import pool_part
from tscc.report.text_part import text_part
from tscc.report.verdict_part import failing, unread_part, verdict_of, verdict_part
from tscc.shown.markup import Content, Html, element, page
from tscc.text.source import Span

_NOT_PRINTED = re.compile(r"[^0-9A-Za-z .·+-]")
"""What a digest and a version do not have; a document can give any text for a digest, and a style is no place for it."""


def report_page(found: Compilation, index: str | None = None) -> str:
    """The page of a compiled filing, or of a document alone, whose source has no text; `index` is the address of an index above it."""
    anchors = _anchors(found, beside_text=True)
    left = left_pane(found, found.document, anchors)
    text = None
    if found.source.text:
        text = text_part(found.source, anchors, flags_of(found.diagnostics), _unread_spans(found))
    head = element("h2", "The filing's text", id="text")
    none = element("p", "A document does not hold the text of its filing; the report of the filing shows both.")
    right = element(
        "section",
        head,
        text or none,
        class_="source",
        aria_label="the text of the filing",
        tabindex="0" if text else None,
    )
    name = found.source.name or "filing"
    above = element("a", "all filings", href=index, class_="above") if index else None
    document = element(
        "div", above, left, _colophon(found), class_="document", tabindex="0", role="region", aria_label="the document"
    )
    skip = element("a", "skip to the text of the filing", href="#text", class_="skip")
    body = [skip, element("main", document, right, class_=None if text else "alone")]
    return whole(f"{name}: tscc report", body, f"tscc {version('tscc')} · sha256 {found.source.sha256}")


def whole(title: str, body: Content, printed: str) -> str:
    """A page with its style and its policy; `printed` is at the foot of each sheet of paper."""
    style = files("tscc.report").joinpath("page.css").read_text(encoding="utf-8")
    foot = f'@page {{ @bottom-left {{ content: "{_NOT_PRINTED.sub("?", printed)}" }} }}'
    return page(title, style + foot, element("body", body, class_="tscc"))


def fragment_of(found: Compilation, document: Document | None) -> str:
    """The left pane with its style, for a notebook: without anchors and links, and with the document that the user was given, if any."""
    style = files("tscc.report").joinpath("page.css").read_text(encoding="utf-8")
    pane = left_pane(found, document, _anchors(found, beside_text=False))
    return f"<style>{style}</style>{element('div', element('div', pane, class_='document'), class_='tscc fragment')}"


def left_pane(found: Compilation, document: Document | None, anchors: Anchors) -> list[Content]:
    """The document: verdict, faults, what was not read, pools, footnotes, checks, and the form.

    A `document` that is None although there is one is not shown: the filing has errors, and the user did not ask for it.
    """
    faults = fault_part(found.diagnostics, found.source, anchors)
    linked = anchors.has_links
    shown_faults = (
        element("section", element("h2", "Diagnostics", id="faults" if linked else None), faults) if faults else None
    )
    verdict = verdict_part(verdict_of(found), found, anchors)
    if document is None:
        return [_title(found), verdict, shown_faults]
    notes = note_marks(document, anchors)
    unread = unread_part(document, anchors)
    pools = [pool_part(document, number, found.results, notes, anchors) for number in range(len(document.pools))]
    tables = generic_part(document, found.results, anchors)
    form = filing_part(document, notes, anchors)
    footnotes = footnote_part(document, anchors)
    checks = check_part(found.results, document, anchors)
    head = element("h2", "Checks", id="checks" if linked else None)
    return [
        _title(found), verdict, _contents(found) if linked else None, shown_faults, unread, pools, tables,
        footnotes,
        element("section", head, checks) if checks else None, form,
    ]  # fmt: skip


def _title(found: Compilation) -> Html:
    """The name of the deal, or of the file where the deal has none, and what the file is."""
    document, source = found.document, found.source
    name = source.name or "filing"
    if document is None:
        return element("header", element("h1", name), class_="title")
    filing = document.filing
    what = [filing.registrant.name, document.deal.series and f"Series {document.deal.series}"]
    words = [each for each in what if each]
    told = [name, filing.form, filing.report_date and str(filing.report_date)]
    told += ["preliminary"] if document.deal.preliminary else []
    kind = document.deal.kind and document.deal.kind.value.replace("_", " ")
    return element(
        "header",
        element("p", kind or "filing", class_="kind"),
        element("h1", ", ".join(words) or name),
        element("p", " · ".join(each for each in told if each), class_="file"),
        class_="title",
    )


def _contents(found: Compilation) -> Html:
    """Links to the parts of the page that there are."""
    document = found.document
    parts = [
        ("faults", "diagnostics", bool(found.diagnostics)),
        ("unread", "not read", bool(document and document.unparsed)),
        *_pools(document),
        ("tables", "other tables" if document and document.pools else "tables", bool(document and document.tables)),
        ("footnotes", "footnotes", bool(document and document.footnotes)),
        ("checks", "checks", bool(found.results)),
        ("cover", "cover", document is not None),
        ("text", "text", True),
    ]
    links = [element("li", element("a", words, href=f"#{name}")) for name, words, is_there in parts if is_there]
    return element("nav", element("ul", links), aria_label="parts of the page")


def _pools(document: Document | None) -> list[tuple[str, str, bool]]:
    """The links to the pools, by name if there are several."""
    pools = document.pools if document is not None else ()
    names = ["pool"] if len(pools) == 1 else [pool_name(pool) for pool in pools]
    return [(f"p/pools/{number}", name, True) for number, name in enumerate(names)]


def _colophon(found: Compilation) -> Html:
    source = found.source
    told = f"{source.size:,} bytes, {source.encoding.value}, sha256 "
    return element("footer", told, element("code", source.sha256), f", read by tscc {version('tscc')}")


def _anchors(found: Compilation, *, beside_text: bool) -> Anchors:
    document = found.document
    marked = failing(found.results)
    for each in found.diagnostics:
        if each.code.severity is not Severity.NOTE:
            marked |= {
                pointer: each.code.severity.value
                for pointer, span in found.spans.items()
                if _within(span, each.primary.span) or _within(each.primary.span, span)
            }
    spans = dict(found.spans)
    if found.source.text:
        spans |= _unread_spans(found)
    places = (document.provenance if document is not None else None) or {}
    pieces = head_pieces(found.source, spans) if found.source.text else {}
    return Anchors(found.source, spans, marked, places, pieces=pieces, beside_text=beside_text)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _unread_spans(found: Compilation) -> dict[str, Span]:
    """The places of what was not read by its pointers."""
    unparsed = found.document.unparsed if found.document is not None else ()
    return {f"/unparsed/{number}": found.source.span_of(each.at) for number, each in enumerate(unparsed)}
