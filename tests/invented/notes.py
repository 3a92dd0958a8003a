"""The footnotes of an invented filing: bodies in the order they are printed, and references where they are marked."""

from __future__ import annotations

from typing import Any

import msgspec

from invented.names import Issuer
from invented.shapes import Shape
from tscc.document.enums import BlockKind, Dimension, ShareSubject
from tscc.document.model import Document, Footnote, Row, Stratification

replace = msgspec.structs.replace


def add_notes(document: Document, shape: Shape, issuer: Issuer) -> Document:
    """Mark the places a shape names, where the document has them, and add the bodies."""
    if shape.exhibit:
        return document
    if "heading" in shape.notes and shape.description:
        document = _add_document_note(document, "Figures are subject to the variance the prospectus permits.", 2, None)
    lead = next(
        (at for at, each in enumerate(document.filing.items[0].narrative) if "to the Trustee" in each.text), None
    )
    document = _note_lead(document, issuer, lead) if lead is not None and "terms" in shape.notes else document
    if "share" in shape.notes:
        text = "Such a percentage is one of the aggregate scheduled principal balance of all mortgage loans."
        document = _note_share(document, ShareSubject.PRIMARY_RESIDENCE, "primary residence", text)
    if "documents" in shape.notes:
        text = "Policies differ from one originator to another."
        document = _note_share(document, ShareSubject.NO_INCOME_VERIFICATION, "verification of income", text)
    if "item" in shape.notes:
        document = _note_item(document)
    for at, table in enumerate(document.pools[0].stratifications):
        document = _note_table(document, at, table, shape)
    return document


def _note_lead(document: Document, issuer: Issuer, lead: int) -> Document:
    number = issuer.file_numbers[0]
    text = f"Words not explained here are those of the Prospectus in {issuer.short}'s Registration Statement({number})."
    return _add_document_note(document, text, lead, None)


def _note_share(document: Document, subject: ShareSubject, words: str, text: str) -> Document:
    """Mark a share, the one whose sentence has these words, behind its figure."""
    for at, share in enumerate(document.pools[0].shares):
        if share.subject is subject:
            blocks = document.filing.items[0].narrative
            block = next(at for at, each in enumerate(blocks) if words in each.text)
            return _add_document_note(document, text, block, at)
    return document


def _note_item(document: Document) -> Document:
    """Mark the first list item."""
    for at, block in enumerate(document.filing.items[0].narrative):
        if block.kind is BlockKind.LIST_ITEM:
            return _add_document_note(document, "Securities accounts, for the most part.", at, None)
    return document


def _add_document_note(document: Document, text: str, block: int, share: int | None) -> Document:
    number = len(document.footnotes) + 1
    id_, references = f"n{number}", [f"/filing/items/0/narrative/{block}"]
    item = document.filing.items[0]
    marked = replace(item.narrative[block], notes=(*item.narrative[block].notes, id_))
    item = replace(item, narrative=_put(item.narrative, block, marked))
    pool, *others = document.pools
    if share is not None:
        references.append(f"/pools/0/shares/{share}")
        pool = replace(pool, shares=_put(pool.shares, share, replace(pool.shares[share], notes=(id_,))))
    note = Footnote(id=id_, marker=str(number), scope="document", text=text, references=tuple(references))
    filing = replace(document.filing, items=(item, *document.filing.items[1:]))
    return replace(document, filing=filing, pools=(pool, *others), footnotes=(*document.footnotes, note))


def _note_table(document: Document, at: int, table: Stratification, shape: Shape) -> Document:
    """Mark a table's title, its count column or one of its rows with stars, and put the bodies under it."""
    path = f"/pools/0/stratifications/{at}"
    bodies: list[tuple[str, str]] = []

    def mark(text: str, reference: str) -> tuple[str, ...]:
        bodies.append((text, path + reference))
        return (f"n{len(document.footnotes) + len(bodies)}",)

    if "title" in shape.notes and at == 1:
        table = replace(table, notes=mark("As the originators reported it.", ""))
    if "head" in shape.notes and at == 2:
        head = replace(table.columns[1], notes=mark("A loan on several properties counts as one.", "/columns/1"))
        table = replace(table, columns=_put(table.columns, 1, head))
    row = _row_to_mark(table, shape)
    if row is not None:
        text = {
            Dimension.DWELLING_TYPE: "Multi-family dwellings are 2-family, 3-family and 4-family.",
            Dimension.STATE: "Of the mortgaged property, not of the borrower.",
            Dimension.NOTE_RATE: "Before any later change of the rate.",
        }[table.dimension]
        marked: Row = replace(table.rows[row], notes=mark(text, f"/rows/{row}"))
        table = replace(table, rows=_put(table.rows, row, marked))
    first = len(document.footnotes) + 1
    notes = tuple(
        Footnote(id=f"n{first + n}", marker=_marker(n, shape), scope=table.id, text=text, references=(reference,))
        for n, (text, reference) in enumerate(bodies)
    )
    pool, *others = document.pools
    pool = replace(pool, stratifications=_put(pool.stratifications, at, table))
    return replace(document, pools=(pool, *others), footnotes=(*document.footnotes, *notes))


def _marker(number: int, shape: Shape) -> str:
    return str(number + 1) if shape.figured_notes else "*" * (number + 1)


def _row_to_mark(table: Stratification, shape: Shape) -> int | None:
    """Choose the row of a table that carries a mark: multi-family dwellings, a state in the middle, the lowest band."""
    if table.dimension is Dimension.DWELLING_TYPE and "dwelling" in shape.notes:
        return next((at for at, row in enumerate(table.rows) if row.code == "multi_family"), None)
    if table.dimension is Dimension.STATE and "state" in shape.notes:
        return len(table.rows) // 2
    if table.dimension is Dimension.NOTE_RATE and "band" in shape.notes:
        return 0
    return None


def _put(values: tuple[Any, ...], at: int, value: Any) -> tuple[Any, ...]:
    return (*values[:at], value, *values[at + 1 :])
