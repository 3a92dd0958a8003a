"""The printer, the reverse of a compile: from a canonical document to a filing in a given layout.

The narrative is printed from its blocks, and the tables from the pools, below the heading that names the pool. Footnote
marks are printed where the document has references, and footnotes at the foot of the page or the table. Facts that the
narrative does not state are printed as a list of labels and values.
"""

from __future__ import annotations

from tscc.document.model import Document, Footnote
from tscc.printing.cover_page import print_cover
from tscc.printing.laid_out import as_laid_out
from tscc.printing.layout import MODEL, Layout
from tscc.printing.line_forms import centred
from tscc.printing.paragraphs import print_note
from tscc.printing.parts import Part, print_parts
from tscc.printing.submission_text import exhibit_of, put_into_envelope
from tscc.printing.unprintable import part_of

__all__ = ["MODEL", "Layout", "print_filing"]


def print_filing(document: Document, layout: Layout = MODEL) -> str:
    """Print a document as the text of a filing; without an envelope if the document has no submission.

    Raises `UnprintableError`, which names a part that no layout has a form for.
    """
    return part_of("/", _print, part_of("/footnotes", as_laid_out, document, layout), layout)


def _print(document: Document, layout: Layout) -> str:
    """Print a document whose columns are in the order of the layout."""
    lines = [layout.page_mark] if layout.first_page_mark else []
    lines += part_of("/filing/registrant", print_cover, document, layout)
    apart = layout.tables_in == "exhibit" and exhibit_of(document.submission) is not None
    parts, tables = print_parts(document, layout, apart=apart)
    for number, page in enumerate(_pages(document, parts, layout)):
        lines += ["", *([""] if number == 0 else []), *page]
    lines = _finished(_numbered(lines, layout), layout)
    if document.submission is not None:
        exhibit = [line for part in tables for line in ["", *part.lines]]
        apart_lines = _finished(exhibit, layout)
        lines = part_of("/submission", put_into_envelope, lines, apart_lines, document.submission, layout)
    end = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}[layout.newline]
    return end.join(lines) + (end if layout.final_newline else "")


def _pages(document: Document, parts: list[Part], layout: Layout) -> list[list[str]]:
    """Print the pages after the cover, each starting with its page mark."""
    notes = {note.id: note for note in document.footnotes if note.scope == "document"}
    pages: list[list[Part]] = [[]]
    for part in parts:
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


def _fits(page: list[Part], part: Part, notes: dict[str, Footnote], layout: Layout) -> bool:
    """Whether a part fits on a page: a second table does, a third does not, nor does one below text with footnotes."""
    if part.table and any(each.notes and not each.table for each in page):
        return False
    if part.table and page[-1].table:
        return sum(each.table for each in page) < 2 and len(part.lines) < layout.page_lines
    ids = dict.fromkeys(id_ for each in [*page, part] for id_ in each.notes)
    foot = [line for id_ in ids if id_ in notes for line in ["", *print_note(notes[id_], layout)]]
    length = sum(len(each.lines) + each.gap for each in [*page, part]) + len(foot)
    return length <= layout.page_lines + (layout.page_lines // 2 if part.table else 0)


def _page(page: list[Part], notes: list[Footnote], layout: Layout) -> list[str]:
    """Print a page: its parts, and its footnotes below a short rule."""
    lines: list[str] = []
    for at, part in enumerate(page):
        lines += [""] * (part.gap if at else 0) + part.lines
    if notes:
        lines += ["", "", "-" * 11]
    for note in notes:
        lines += ["", *print_note(note, layout)]
    return lines


def _numbered(lines: list[str], layout: Layout) -> list[str]:
    """Print the number of each page before its page mark."""
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
    """Apply what filing does to lines: escaped hyphens in the first column, tabs, trailing blanks."""
    if layout.rule_style == "escaped":
        lines = [f"- {line}" if line.startswith("-") else line for line in lines]
    if layout.tabs:
        indents = [len(line) - len(line.lstrip(" ")) for line in lines]
        lines = ["\t" * (at // 8) + " " * (at % 8) + line[at:] for at, line in zip(indents, lines, strict=True)]
    if layout.trailing_blanks:
        lines = [line + "  " * (at % 3 == 0) for at, line in enumerate(lines)]
    return lines
