"""The lexer: text to lines. What comes in is a document of the source; what goes out are its non-blank lines.

Each line gets the kinds it may be and what each costs, by its words (`lines.lark`) and by its looks (`looks.toml`): what
is printed on it, what is above and below it, and how it fits the columns of a table. Which of its kinds it is, is left to
the parser.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from tscc.lexer.candidates import Weighed, candidates, weigh
from tscc.lexer.forms import find_form
from tscc.lexer.front import find_front
from tscc.lexer.grids import find_grids
from tscc.lexer.label_lists import find_label_lists
from tscc.lexer.looks import TABLE
from tscc.lexer.page import Page
from tscc.lexer.physical_lines import close_up, split_lines
from tscc.lexer.shown import Shown
from tscc.text.geometry import forget_lines
from tscc.text.lines import Line
from tscc.text.source import DocumentPart, Source

__all__ = ["Weighed", "lex_lines", "weigh_line"]

_MOST_GRIDS = 4
"""The most grids that a line may be under: of tables that all go on, as they have the same heads, the last ones."""


def lex_lines(source: Source, part: DocumentPart) -> list[Line]:
    """The non-blank lines of one document of a source, each with what it may be; page marks and tags are that alone."""
    forget_lines()
    page, marks = _find_page(source, part)
    grids = [*_grids_near(page, find_grids(page))]
    masks = TABLE.masks(page, [*map(bool, grids)])
    found = [*marks]
    for index, (line, near) in enumerate(zip(page.lines, grids, strict=True)):
        cells = page.listed[index].cells if index in page.listed else ()
        found.append(msgspec.structs.replace(line, candidates=candidates(page, masks, index, near), cells=cells))
    page.grids.clear()  # they know their page: in a circle both would be kept until garbage is collected
    return sorted(found, key=lambda line: line.number)


def _grids_near(page: Page, grids: Sequence[Shown]) -> Iterator[list[Shown]]:
    """The grids that each line may be under; `grids` are in the order of their first lines."""
    near: list[Shown] = []
    begin = 0
    for index in range(len(page.lines)):
        while begin < len(grids) and grids[begin].first <= index:
            near = [*near, grids[begin]]  # not to the list of the line above
            begin += 1
        near = [grid for grid in near if grid.last >= index][-_MOST_GRIDS:]
        yield near


def weigh_line(source: Source, part: DocumentPart, number: int) -> list[Weighed]:
    """What a line of a document may be, the cheapest first, and why; nothing for a blank line or a page mark."""
    page, _ = _find_page(source, part)
    grids = [*_grids_near(page, find_grids(page))]
    index = next((index for index, line in enumerate(page.lines) if line.number == number), None)
    return [] if index is None else weigh(page, TABLE.masks(page, [*map(bool, grids)]), index, grids[index])


def _find_page(source: Source, part: DocumentPart) -> tuple[Page, list[Line]]:
    """The lines of a document with what the looks ask of them all, and its page marks."""
    lines, marks = split_lines(source, part)
    lines, captions_end = find_front(close_up(lines), find_form)
    return Page(lines, captions_end, find_label_lists(lines), marks), marks
