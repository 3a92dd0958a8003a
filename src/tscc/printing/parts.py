"""The parts of the pages: items with their narrative, the facts and tables of each pool, the signatures.

The facts and tables of a pool follow the narrative below the heading that names the pool, `GROUP II`; those of a pool that
no heading names come before the first heading that names a pool.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from tscc.document.enums import BlockKind
from tscc.document.model import Document, Footnote, Item, NarrativeBlock, Pool, Share, Stratification
from tscc.printing.fact_sentences import print_facts
from tscc.printing.layout import Layout
from tscc.printing.paragraphs import print_block, print_mark, put_marks
from tscc.printing.signature_block import print_signature
from tscc.printing.table_text import print_table
from tscc.printing.unprintable import part_of, printable_columns


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of a page that is not broken over pages, and the notes of the document that are marked in it."""

    lines: list[str]
    notes: tuple[str, ...] = ()
    gap: int = 1
    """Blank lines before it, unless it is first on its page."""
    new_page: bool = False
    table: bool = False


def print_parts(document: Document, layout: Layout, *, apart: bool) -> tuple[list[Part], list[Part]]:
    """Print the parts of the form, and of its exhibit: the facts and tables of the pools, if they are `apart`."""
    notes = {note.id: note for note in document.footnotes}
    texts = [block.text for item in document.filing.items for block in item.narrative]
    headed = {
        pool.id: _pool_parts(pool, f"/pools/{at}", notes, texts, layout) for at, pool in enumerate(document.pools)
    }
    exhibit = [part for parts in headed.values() for part in parts] if apart else []
    headed = {} if apart else headed
    shares = tuple(share for pool in document.pools for share in pool.shares)
    blocks = [block for item in document.filing.items for block in item.narrative]
    named = {name for block in blocks if (name := _pool_named(block, headed)) is not None}
    here = [name for name in headed if name not in named]
    parts: list[Part] = []
    for number, item in enumerate(document.filing.items):
        parts.append(Part(lines=_item_heading(item, notes, layout), notes=item.notes, gap=2))
        for index, block in enumerate(item.narrative):
            name = _pool_named(block, headed)
            if name is not None and name not in here:
                parts += _taken(headed, here)
                here = [name]
            place = f"/filing/items/{number}/narrative/{index}"
            parts.append(part_of(place, _block, block, notes, shares, layout, before_tables=bool(headed)))
        if item.narrative:
            parts += _taken(headed, here)
            here = []
    parts += _taken(headed, list(headed))
    if document.filing.signature is not None:
        signature = part_of("/filing/signature", print_signature, document.filing.signature, layout)
        parts.append(Part(lines=signature, gap=2, new_page=True))
    return parts, exhibit


def _taken(headed: dict[str, list[Part]], names: Sequence[str]) -> list[Part]:
    """Remove and return the parts of some pools, so that they are printed only once."""
    return [part for name in names for part in headed.pop(name, [])]


def _pool_named(block: NarrativeBlock, names: dict[str, list[Part]]) -> str | None:
    """Find the pool that a heading names: `GROUP II MORTGAGE LOANS`."""
    if block.kind is not BlockKind.HEADING:
        return None
    found = [name for name in names if re.search(rf"\b(?i:group|pool)\s+{re.escape(name)}\b", block.text)]
    return found[0] if len(found) == 1 else None


def _block(
    block: NarrativeBlock, notes: dict[str, Footnote], shares: tuple[Share, ...], layout: Layout, *, before_tables: bool
) -> Part:
    text = put_marks(block, notes, shares, layout)
    announces = block.kind is BlockKind.PARAGRAPH and block.text.startswith("The following table")
    lines = print_block(block, text, layout)
    return Part(lines=lines, notes=block.notes, new_page=announces and before_tables)


def _pool_parts(pool: Pool, place: str, notes: dict[str, Footnote], texts: Sequence[str], layout: Layout) -> list[Part]:
    noted = [
        (reference.removeprefix(f"{place}/"), note)
        for note in notes.values()
        for reference in note.references
        if reference.startswith(f"{place}/") and not reference.startswith(f"{place}/stratifications/")
    ]
    marks = {key: "".join(print_mark(note, layout) for at, note in noted if at == key) for key, _ in noted}
    facts = part_of(place, print_facts, pool, marks, texts, layout)
    tables = []
    for at, table in enumerate(pool.stratifications):
        printable_columns(table, f"{place}/stratifications/{at}")
        lines = part_of(f"{place}/stratifications/{at}", print_table, table, notes, layout)
        tables.append(Part(lines=lines, notes=_table_notes(table), gap=2, table=True))
    at_facts = tuple(dict.fromkeys(note.id for _, note in noted))
    return ([Part(lines=facts, notes=at_facts, gap=2)] if facts else []) + tables


def _table_notes(table: Stratification) -> tuple[str, ...]:
    """List the notes marked in a table, in the order of their marks."""
    heads = [id_ for column in table.columns for id_ in column.notes]
    return (*table.notes, *heads, *(id_ for row in table.rows for id_ in row.notes))


def _item_heading(item: Item, notes: dict[str, Footnote], layout: Layout) -> list[str]:
    """Print the heading of an item."""
    if item.number is None:
        return []
    word = "ITEM" if layout.item_heading == "caps" else "Item"
    sign = {"no_dot": "", "colon": ":", "dash": " -", "glued": ""}.get(layout.item_heading, ".")
    dot = "" if layout.item_heading == "no_dot" else "."
    marks = "".join(print_mark(notes[id_], layout, on_title=True) for id_ in item.notes if id_ in notes)
    number, title = f"{word} {item.number}{sign}", f"{item.title}{dot}{marks}" if item.title else ""
    if layout.item_heading == "glued":
        return [f"{number}{title}"]
    if layout.item_heading == "split" and title:
        return [number, "", title]
    if layout.item_heading in ("colon", "dash"):
        return [f"{number} {title}".rstrip()]
    line = f"{number:<15}{title}".rstrip()
    return [line, "-" * len(line)] if layout.item_heading == "ruled" else [line]
