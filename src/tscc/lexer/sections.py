"""The sections of a prospectus: which of its lines are about its pool; the others are kept as text, section by section.

A prospectus is hundreds of pages, of which a few describe the loans: under headings of their own, and in tables that may
be anywhere. One pass over its lines finds both, so that the time for the rest does not count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from tscc.grammar.ahead import regex
from tscc.text import geometry
from tscc.text.lines import Column
from tscc.text.source import DocumentPart, Source
from tscc.vocabulary.section_titles import Section, counts_loans, is_about_loans, section_of

_HEADING = regex(r"\s*(?=.*[A-Z]{3})[A-Z][A-Z ,.'&/():-]{2,90}|\s{8,}[A-Z][A-Za-z ,'&/:-]{2,70}[a-z]")
"""A line in capitals, or one set in from the margin without a figure."""
_CAPITALS = regex(r"[^a-z]+")
_GAPS = regex(r"\S(?: {3,}|\t)\S")
_HEADS = regex(r"[^\s.,;:] {2,}\S")
"""Two heads of a short line that ends in an abbreviation: `Principal  W.A. Rem.`."""
_ROW = regex(r"\s*\S.*?\s{2,}\$?[\d,]+\s{2,}\$?\s*\d[\d,.]*%?(?:\s.*)?|\s+\$?[\d,]+\s{2,}\$?\s*\d[\d,.]*%?(?:\s.*)?")
"""A label with a count and a further figure, or the figures of a total alone."""
_LISTED = regex(r"(?:[:.] |  )\$? ?\d[\d,.]*%?(?: \w+)?$")
"""The value of a label, at the end of its line: `Weighted Average Remaining Term:     357 months`."""
_RULE = regex(r"[\s=_-]*")
_FEWEST_ROWS = 2
_APART_LINES = 3
"""How far below a row the next one may be: a blank line and a line of a wrapped label may be between."""
_HEAD_LINES = 16
"""Lines above the first row that may be its title and its head."""
_PROSE_CHARS = 55
_TITLES_OF_ANNEX_LINES = 8

Range = tuple[int, int]
"""The first and the last line of something, counted from 1 in the file."""


class _Table(NamedTuple):
    """A run of rows: the line that may begin its title, its first and its last row, and the text that says what they are of.

    This is the text above the rows of a table, or the labels of a list.
    """

    top: int
    first: int
    last: int
    head: str


def with_sections(source: Source, part: DocumentPart) -> tuple[Source, DocumentPart]:
    """The source and a prospectus of it, of which the sections that are not about its pool are left out."""
    lines = [source.text[slice(*source.line_span(number))] for number in range(part.first_line, part.last_line + 1)]
    left = tuple((first + part.first_line, last + part.first_line) for first, last in _left(lines))
    changed = msgspec.structs.replace(part, left=left)
    documents = tuple(changed if each is part else each for each in source.documents)
    return msgspec.structs.replace(source, documents=documents), changed


def _left(lines: Sequence[str]) -> Iterator[Range]:
    """The runs of lines that are not compiled, by their place in a document; each begins at its heading."""
    tables = list(_tables(lines))
    titles = {
        place
        for table in tables
        if counts_loans(table.head, among_pool=True)
        for place in range(table.top, table.first)
    }
    starts = [start for start in _sections(lines) if start[1] is not Section.OTHER or start[0] not in titles]
    if Section.POOL not in [about for _, about in starts]:
        starts = [(place, about) for place, about in starts if about is not Section.POOL]
        starts = [(0, None), *starts] if starts else []
    else:
        starts = [(0, Section.OTHER), *starts]
    kept = [(table.top, table.last) for table in tables if counts_loans(table.head, among_pool=False)]
    for (first, about), (end, _) in pairwise([*starts, (len(lines), None)]):
        if about is Section.OTHER:
            for begin, last in _without(first, end - 1, kept):
                yield from _by_heading(lines, begin, last)


def _sections(lines: Sequence[str]) -> Iterator[tuple[int, Section | None]]:
    """The first line of each section whose title says what it is about; a base prospectus behind it describes no pool."""
    described = base = False
    for place in _headings(lines):
        below = lines[place + 1] if place + 1 < len(lines) else ""
        about = section_of(lines[place])
        if about is None and _HEADING.fullmatch(below.rstrip()):
            about = section_of(f"{lines[place]} {below}")
        base = base or (described and lines[place].split() == ["PROSPECTUS"])
        if base and about is Section.POOL:
            about = Section.OTHER
        described = described or about is Section.POOL
        if about is Section.ANNEX:
            below = " ".join(lines[place : place + _TITLES_OF_ANNEX_LINES])
            about = Section.POOL if is_about_loans(below) else Section.OTHER
        if about is not None:
            yield place, about


def _headings(lines: Sequence[str]) -> Iterator[int]:
    """The lines that look like headings: with a blank line above, and a blank line, a rule or another heading below."""
    for place, line in enumerate(lines):
        if not line or not _HEADING.fullmatch(line.rstrip()) or _GAPS.search(line.strip()):
            continue
        above = lines[place - 1] if place else ""
        below = lines[place + 1] if place + 1 < len(lines) else ""
        if not _is_text(above) and (not _is_text(below) or _HEADING.fullmatch(below.rstrip())):
            yield place


def _is_text(line: str) -> bool:
    """Whether a line is neither blank, a rule nor a mark of the page."""
    return not (_RULE.fullmatch(line) or line.lstrip().startswith("<"))


def _by_heading(lines: Sequence[str], first: int, last: int) -> Iterator[Range]:
    """A run of lines, parted at the headings in it that are in capitals."""
    run = lines[first : last + 1]
    inner = [place for place in _headings(run) if place and _CAPITALS.fullmatch(run[place].strip())]
    joined = [place for place in inner if any(map(_is_text, run[:place]))]
    for begin, end in pairwise([0, *joined, len(run)]):
        yield first + begin, first + end - 1


def _without(first: int, last: int, kept: Sequence[Range]) -> Iterator[Range]:
    """The parts of a run of lines that are not in one of the runs that are kept."""
    for begin, end in kept:
        if end < first or begin > last:
            continue
        if begin > first:
            yield first, begin - 1
        first = end + 1
    if first <= last:
        yield first, last


def _tables(lines: Sequence[str]) -> Iterator[_Table]:
    """The runs of rows of a document, and those of labels with a value, with what may be the titles and the heads of them."""
    floor = 0
    rows = [(first, last, first) for first, last in _runs(lines, _is_row)]
    listed = [(first, last, last + 1) for first, last in _runs(lines, _is_listed)]
    for first, last, below in sorted(rows + listed):
        top = _top(lines, first, floor)
        head = " ".join([*lines[top:below], *_stacked_heads(lines[top:first])])
        if below == first or counts_loans(head, among_pool=True):
            floor = max(floor, last + 1)
            yield _Table(top, first, last, head)


def _stacked_heads(lines: Sequence[str]) -> list[str]:
    """The heads of the columns below some lines, as far as each is under the other: `Number of Loans`, with other heads between."""
    split = [found for found in map(geometry.chunks, lines) if len(found) > 1]
    pieces = [piece for found in split for piece in found]
    columns = geometry.merged(Column(piece.start, piece.end) for piece in pieces)
    return [
        " ".join(piece.text for piece in pieces if geometry.overlaps(piece.start, piece.end, column))
        for column in columns
    ]


def _runs(lines: Sequence[str], is_row: Callable[[str], bool]) -> Iterator[Range]:
    """The first and the last line of each run of rows with figures, and the rules below it."""
    rows = [place for place, line in enumerate(lines) if is_row(line)]
    run: list[int] = []
    for place in [*rows, len(lines) + _APART_LINES]:
        if run and place - run[-1] > _APART_LINES:
            if len(run) >= _FEWEST_ROWS:
                last = run[-1]
                while last + 1 < len(lines) and _RULE.fullmatch(lines[last + 1]):
                    last += 1
                yield run[0], last
            run = []
        run.append(place)


def _is_row(line: str) -> bool:
    has_figure = line[-1:].isdigit() or "%" in line or "," in line  # asked first: most lines have none
    return has_figure and _ROW.fullmatch(line.rstrip()) is not None


def _is_listed(line: str) -> bool:
    return _LISTED.search(line) is not None and not _is_row(line)


def _top(lines: Sequence[str], first: int, floor: int) -> int:
    """The first line of what may be the title of a table: below the text and the rows above it."""
    top = first
    while top > max(first - _HEAD_LINES, floor) and not _is_prose(lines[top - 1]):
        top -= 1
    return top


def _is_prose(line: str) -> bool:
    """Whether a line is a long line of words, or the end of a sentence."""
    if _RULE.fullmatch(line):
        return False
    text = line.strip()
    if _GAPS.search(text) or text.isupper():
        return False
    return len(text) > _PROSE_CHARS or (text.endswith((".", ";")) and not _HEADS.search(text))
