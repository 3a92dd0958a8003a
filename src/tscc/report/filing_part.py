"""What the form says: header, cover, items with their narrative, signature, and the footnotes."""

from __future__ import annotations

from collections.abc import Mapping

from tscc.document.model import Document, Footnote, Item
from tscc.document.words import counted
from tscc.report.anchors import Anchors
from tscc.report.facts_part import fact_list, headed, leaves
from tscc.report.naming import name_of
from tscc.shown.markup import Html, element


def filing_part(document: Document, notes: Mapping[str, Html], anchors: Anchors) -> Html:
    """The facts of the form, and its narrative, which is folded because the text has it too."""
    filing = document.filing
    cover = [*leaves(filing, "/filing", ("items", "signature")), *leaves(document.deal, "/deal", keys="deal")]
    signature = [*leaves(filing.signature, "/filing/signature")] if filing.signature is not None else []
    header = [*leaves(document.submission, "/submission")] if document.submission is not None else []
    facts = fact_list([each for each in cover if each.value is not False], anchors)
    parts = [
        element("h2", "Cover and signature", id="cover" if anchors.has_links else None),
        facts or element("p", "No cover was found.", class_="none"),
        headed("Signature", fact_list(signature, anchors)),
        headed("EDGAR header", fact_list(header, anchors)),
        [_item(item, f"/filing/items/{number}", notes, anchors) for number, item in enumerate(filing.items)],
    ]
    return element("section", parts)


def _item(item: Item, at: str, notes: Mapping[str, Html], anchors: Anchors) -> Html:
    words = [
        anchors.figure(f"{at}/number", f"Item {item.number}") if item.number else "Item",
        " ",
        anchors.figure(f"{at}/title", item.title) if item.title else None,
        [notes[each] for each in item.notes if each in notes],
    ]
    blocks = [
        element(
            "p",
            f"{block.label} " if block.label else None,
            block.text,
            [notes[each] for each in block.notes if each in notes],
            " ",
            anchors.passage(f"{at}/narrative/{number}/text", f"{at}/narrative/{number}"),
            id=anchors.name(f"{at}/narrative/{number}"),
            class_=block.kind.value,
        )
        for number, block in enumerate(item.narrative)
    ]
    folded = element("details", element("summary", counted(len(blocks), "paragraph")), blocks) if blocks else None
    return element("div", element("h3", words), folded, class_="item", id=anchors.name(at))


def note_marks(document: Document, anchors: Anchors) -> dict[str, Html]:
    """The mark of each footnote by its id, a link to its body."""
    return {
        each.id: element("sup", anchors.link(f"p/footnotes/{number}", f"({each.marker})", aria_label=f"footnote {each.marker}"))
        for number, each in enumerate(document.footnotes)
    }  # fmt: skip


def footnote_part(document: Document, anchors: Anchors) -> Html | None:
    """The footnotes, each with its scope and the places that refer to it."""
    if not document.footnotes:
        return None
    notes = [
        _footnote(each, f"/footnotes/{number}", document, anchors) for number, each in enumerate(document.footnotes)
    ]
    head = element("h2", "Footnotes", id="footnotes" if anchors.has_links else None)
    return element("section", head, element("ul", notes, class_="footnotes"))


def _footnote(note: Footnote, at: str, document: Document, anchors: Anchors) -> Html:
    links = [anchors.to(each, name_of(document, each)) for each in note.references]
    places = [(", " if number else None, link) for number, link in enumerate(links)]
    scope = "the document" if note.scope == "document" else f"table {note.scope.replace('_', ' ')}"
    return element(
        "li",
        element("b", anchors.figure(f"{at}/marker", f"({note.marker})")),
        " ",
        note.text,
        " ",
        anchors.passage(f"{at}/text", at),
        element(
            "p", f"of {scope}; ", ("referred to by ", places) if places else "nothing refers to it", class_="evidence"
        ),
        id=anchors.name(at),
    )
