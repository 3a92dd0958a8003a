"""Texts with what may be footnote marks in them: marks are found here, once, and carried by the text they are in."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from tscc.grammar import terminal
from tscc.syntax.nodes import Cell, Mark, Written, WrittenLine
from tscc.text import lines
from tscc.text.prose import LABEL, MarkSite, Prose, find_marks, is_marked_figure, is_numbered, lone_marker
from tscc.text.source import Span

_MARK = terminal("figures", "MARK")
_END_OF_FIGURE = frozenset("0123456789%")


def marked_line(line: lines.Line, lost: Collection[str]) -> WrittenLine:
    """A line of a title or a heading; `lost` are the markers whose brackets or superscripts may be lost."""
    text, indent = line.text.strip(), line.indent
    sites = find_marks(text, lost)
    marks = tuple(_mark(site, text, line.at(indent + site.start, indent + site.end)) for site in sites)
    return WrittenLine(text, line.tight, marks, line=line)


def marked_cell(line: lines.Line, cell: lines.Cell) -> Cell:
    """A cell of a line."""
    sites = find_marks(cell.text, of_row=cell.column == 0, of_figure=cell.column != 0)
    if not sites and cell.text[-1:] in _END_OF_FIGURE:  # asked first, for speed: most are
        return Cell(cell.text, line.at(cell.start, cell.end), (), column=cell.column)
    if cell.column and (marker := lone_marker(cell.text)):
        sites = [MarkSite(0, len(cell.text), marker, glued=False)]
    sure = cell.column != 0 and is_marked_figure(cell.text)  # a label may be `203(b)`
    marks = tuple(
        _mark(site, cell.text, line.at(cell.start + site.start, cell.start + site.end), sure=sure) for site in sites
    )
    return Cell(cell.text, line.at(cell.start, cell.end), marks, column=cell.column)


def marks_of_prose(prose: Prose) -> tuple[Mark, ...]:
    """The marks of a paragraph."""
    return tuple(_mark(site, prose.text, prose.span(site.start, site.end)) for site in prose.marks)


def within(marks: Sequence[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """The marks in a range of a text, as those of the text that the range has."""
    return tuple(
        replace(mark, start=mark.start - start, end=mark.end - start) for mark in marks if start <= mark.start < end
    )


def first_word(line: lines.Line) -> Written:
    """The label or mark a line begins with."""
    found = LABEL.match(line.text)
    word = found[1] if found else ""
    return Written(word, line.at(line.indent, line.indent + len(word)))


def _mark(site: MarkSite, text: str, span: Span, *, sure: bool = False) -> Mark:
    written, words = text[site.start : site.end], text[: site.start]
    starry, numeric = site.marker.startswith("*"), site.marker.isdigit()
    last = not _MARK.sub("", text[site.end :]).strip(" .,&")
    framed = starry and last and words[:1] == "*"  # stars around a title
    certain = sure or (site.glued and (numeric or (starry and not framed)))
    if starry:
        ends = last and not framed and any(map(str.isalnum, words))
    else:
        ends = last and numeric and written[0] in "([" and any(map(str.isalpha, words)) and not is_numbered(words)
    return Mark(
        marker=site.marker, written=written, start=site.start, end=site.end, span=span, certain=certain, ends=ends
    )
