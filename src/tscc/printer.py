"""The printer, the way back: a canonical document in, a filing in a given layout out.

The narrative is printed from its blocks, the tables from the pools; footnote marks go where the document says they
stand, and the bodies to the foot of the page or the table. Facts are not printed but through the narrative's text.
"""

from __future__ import annotations

import msgspec

from tscc.model import Document, Footnote, Item, Pool, Stratification
from tscc.printing.cover import print_cover
from tscc.printing.envelope import put_into_envelope
from tscc.printing.layout import MODEL, Layout
from tscc.printing.lines import centred
from tscc.printing.prose import print_block, print_note, put_marks
from tscc.printing.signature import print_signature
from tscc.printing.tables import print_table
from tscc.words import BlockKind

__all__ = ["MODEL", "Layout", "print_filing"]


def print_filing(document: Document, layout: Layout = MODEL) -> str:
    """Print a document as the text of a filing; the envelope is left out where the document has no submission."""
    lines = [layout.page_mark] if layout.first_page_mark else []
    lines += print_cover(document, layout)
    for number, page in enumerate(_pages(document, layout)):
        lines += ["", *([""] if number == 0 else []), *page]
    lines = _finished(_numbered(lines, layout), layout)
    if document.submission is not None and layout.envelope != "bare":
        lines = put_into_envelope(lines, document.submission, layout)
    end = "\r\n" if layout.newline == "crlf" else "\n"
    return end.join(lines) + (end if layout.final_newline else "")


class _Part(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of a page that is not broken over pages, and the document's notes whose marks stand in it."""

    lines: list[str]
    notes: tuple[str, ...] = ()
    gap: int = 1
    """Blank lines before it, unless it is the first of its page."""
    new_page: bool = False
    table: bool = False


def _pages(document: Document, layout: Layout) -> list[list[str]]:
    """Print the pages after the cover, each starting with its page mark."""
    notes = {note.id: note for note in document.footnotes if note.scope == "document"}
    pages: list[list[_Part]] = [[]]
    for part in _parts(document, layout):
        if pages[-1] and (part.new_page or not _fits(pages[-1], part, notes, layout)):
            pages.append([])
        pages[-1].append(part)
    left = dict(notes)
    printed = []
    for number, page in enumerate(pages):
        marked = [id_ for part in page for id_ in part.notes] if number < len(pages) - 1 else list(left)
        here = [left.pop(id_) for id_ in dict.fromkeys(marked) if id_ in left]
        printed.append([layout.page_mark, *[""] * layout.page_gap, *_page(page, here, layout)])
    return printed


def _fits(page: list[_Part], part: _Part, notes: dict[str, Footnote], layout: Layout) -> bool:
    """Tell whether a further part goes on a page: two tables do, a third never; none where notes come to the foot."""
    if part.table and any(each.notes and not each.table for each in page):
        return False
    if part.table and page[-1].table:
        return sum(each.table for each in page) < 2 and len(part.lines) < layout.page_lines
    ids = dict.fromkeys(id_ for each in [*page, part] for id_ in each.notes)
    foot = [line for id_ in ids if id_ in notes for line in ["", *print_note(notes[id_], layout)]]
    length = sum(len(each.lines) + each.gap for each in [*page, part]) + len(foot)
    return length <= layout.page_lines + (layout.page_lines // 2 if part.table else 0)


def _page(page: list[_Part], notes: list[Footnote], layout: Layout) -> list[str]:
    """Print a page: its parts, and at its foot the bodies of its notes under a short rule."""
    lines: list[str] = []
    for at, part in enumerate(page):
        lines += [""] * (part.gap if at else 0) + part.lines
    if notes:
        lines += ["", "", "-" * 11]
    for note in notes:
        lines += ["", *print_note(note, layout)]
    return lines


def _parts(document: Document, layout: Layout) -> list[_Part]:
    """Print the parts of the pages: items with their narrative, the tables after the first, the signatures."""
    parts: list[_Part] = []
    notes = {note.id: note for note in document.footnotes}
    tables = [part for pool in document.pools for part in _tables(pool, notes, layout)]
    shares = tuple(share for pool in document.pools for share in pool.shares)
    for item in document.filing.items:
        parts.append(_Part(lines=_item_heading(item, layout), gap=2))
        for block in item.narrative:
            text = put_marks(block, notes, shares, layout)
            announces = block.kind is BlockKind.PARAGRAPH and block.text.startswith("The following table")
            lines = print_block(block, text, layout)
            parts.append(_Part(lines=lines, notes=block.notes, new_page=announces and bool(tables)))
        if item.narrative:
            parts += tables
            tables = []
    parts += tables
    if document.filing.signature is not None:
        parts.append(_Part(lines=print_signature(document.filing.signature, layout), gap=2, new_page=True))
    return parts


def _tables(pool: Pool, notes: dict[str, Footnote], layout: Layout) -> list[_Part]:
    return [
        _Part(lines=print_table(table, notes, layout), notes=_table_notes(table), gap=2, table=True)
        for table in pool.stratifications
    ]


def _table_notes(table: Stratification) -> tuple[str, ...]:
    """List the notes marked in a table, in the order of their marks."""
    heads = [id_ for column in table.columns for id_ in column.notes]
    return (*table.notes, *heads, *(id_ for row in table.rows for id_ in row.notes))


def _item_heading(item: Item, layout: Layout) -> list[str]:
    dot = "" if layout.item_heading == "no_dot" else "."
    word = "ITEM" if layout.item_heading == "caps" else "Item"
    number, title = f"{word} {item.number}{dot}", f"{item.title}{dot}" if item.title else ""
    if layout.item_heading == "split" and title:
        return [number, "", title]
    line = f"{number:<15}{title}".rstrip()
    return [line, "-" * len(line)] if layout.item_heading == "ruled" else [line]


def _numbered(lines: list[str], layout: Layout) -> list[str]:
    """Put the pages' printed numbers before the page marks."""
    if layout.page_number == "none":
        return lines
    out: list[str] = []
    page = 0
    for line in lines:
        if line.startswith("<PAGE>"):
            page += 1
            words = {"bare": str(page), "dashes": f"-{page}-", "words": f"- Page {page} -"}[layout.page_number]
            out += [centred(words), ""] if out else []
        out.append(line)
    return out


def _finished(lines: list[str], layout: Layout) -> list[str]:
    """Make the lines as filed: hyphens in the first column escaped, blanks at the ends of some."""
    if layout.rule_style == "escaped":
        lines = [f"- {line}" if line.startswith("-") else line for line in lines]
    if layout.trailing_blanks:
        lines = [line + "  " * (at % 3 == 0) for at, line in enumerate(lines)]
    return lines
