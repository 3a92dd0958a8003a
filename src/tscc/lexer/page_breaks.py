"""Page breaks: the lines at the foot and the top of a page that are not of what goes on below the break."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set

from tscc.grammar.ahead import regex
from tscc.lexer.rows_and_texts import HEAD_REACH_LINES, PROSE_CHARS, Rows
from tscc.lexer.said_again import plain, says_again
from tscc.lexer.titles import names_pool
from tscc.vocabulary.dimensions import dimensions_named, is_stamp, names_deal, names_only_deal
from tscc.vocabulary.label_words import is_total

_NUMBER_OF_PAGE = regex(r"-\s*\d+\s*-|(?:page )?[A-Z]?-?\d+(?: of \d+)?", re.IGNORECASE)


def find_edge_texts(page: Rows) -> frozenset[int]:
    """The lines of paragraphs and stamps at the foot or the top of a page, with no other text between them and its edge."""
    found: set[int] = set()
    for index, line in enumerate(page.lines):
        for step, edge in ((-1, index - 1), (1, index)) if line.page_above else ():
            while (block := _paragraph(page, edge, step)) and edge not in found:
                found.update(block)
                edge = block[-1 if step > 0 else 0] + step
    return frozenset(found)


def find_running(page: Rows) -> frozenset[int]:
    """The lines atop pages, and those with a page number below them, that are printed again but for it: `LOAN STATISTICS     Page 4`."""
    edges = {each for index, line in enumerate(page.lines) if line.page_above for each in _edge(page, index)}
    tops = {each for index, starts in enumerate(page.starts) if starts and edges for each in _top(page, index)}
    printed = Counter(_without_number(page, index) for index in edges | tops)
    return frozenset(index for index in edges if (text := _without_number(page, index)) and printed[text] > 1)


def find_running_heads(page: Rows, paragraphs: frozenset[int], marks: Set[str]) -> frozenset[int]:
    """The whole blocks atop pages that are atop another page too, and name neither a pool nor what a table divides.

    `marks` are the texts of the page marks: where most pages have a block, only the first is no page mark. A block that does not
    name the deal and is over the head of a table on each of its pages is the title of these tables.
    """
    blocks: dict[tuple[str, ...], list[int]] = {}
    for index, line in enumerate(page.lines):
        last = index
        while line.page_above and page.touches(last + 1):
            last += 1
        block = [each for each in range(index, last + 1) if each not in page.listed]
        if line.page_above and block and all(_may_run(page, each) for each in block) and paragraphs.isdisjoint(block):
            blocks.setdefault(tuple(page.strip[each] for each in block), []).extend(block)
    return frozenset(
        each
        for texts, lines in blocks.items()
        if (len(lines) > len(texts) or marks >= set(texts)) and not _are_titles(page, texts, lines)
        for each in lines
    )


def _are_titles(page: Rows, texts: Sequence[str], lines: Sequence[int]) -> bool:
    """Whether a block does not name the deal, and is over the head of a table in each of its places."""
    below = [line + 1 for line in lines[len(texts) - 1 :: len(texts)]]
    over_heads = all(page.rulers[line] or (page.is_text(line) and page.is_split(line)) for line in below)
    return over_heads and not any(map(names_deal, texts))


def _may_run(page: Rows, index: int) -> bool:
    """Whether a line is one piece of words, of neither a pool nor what a table divides."""
    text = page.strip[index]
    return page.is_text(index) and not (page.is_split(index) or names_pool(text) or dimensions_named(text))


def find_over_heads_again(page: Rows) -> frozenset[int]:
    """The names of the deal, or of the pool that is named last above, atop a page on which a table goes on."""
    found: set[int] = set()
    pool, read = "", 0
    for index, line in enumerate(page.lines):
        if not (line.page_above and page.is_text(index)):
            continue
        below = index + 1
        while page.touches(below):
            below += 1
        if not goes_on(page, index, below):
            continue
        pool = next((text for text in reversed(page.strip[read:index]) if names_pool(text)), pool)
        read = index
        if all(names_only_deal(text) or plain(text) == plain(pool) for text in page.strip[index:below]):
            found.update(range(index, below))
    return frozenset(found)


def goes_on(page: Rows, top: int, below: int) -> bool:
    """Whether the rows above the first line of a page go on below some line of it, under their head printed again.

    Between are only lines that the table has above its rows, its title among them.
    """
    row, head = top - 1, below
    while page.rulers[row] and not page.lines[row].page_above:
        row -= 1
    if not page.figured[row] or is_total(page.label(row)):
        return False
    while head < len(page.lines) and head - below <= HEAD_REACH_LINES and not page.figured[head]:
        head += 1
    again = [line for line in range(below, head) if page.is_text(line)]
    while not page.lines[row].page_above and (page.figured[row] or page.rulers[row] or page.is_lone_label(row)):
        row -= 1
    said = [plain(text) for text in page.strip[max(row - HEAD_REACH_LINES, 0) : row + 1]]
    last = next((line for line in reversed(again) if page.is_split(line)), None)
    return (
        last is not None
        and page.strip[last] == page.strip[row]
        and all(any(says_again(plain(page.strip[line]), text) for text in said) for line in again if line < last)
    )


def _edge(page: Rows, index: int) -> range:
    """The first lines of a page, and the last one of that above it where it stands alone or may have a page number."""
    top = _top(page, index)
    return range(index - 1, top.stop) if page.is_split(index - 1) or not page.touches(index - 1) else top


def _top(page: Rows, index: int) -> range:
    """A line, and the next one where it touches it."""
    return range(index, index + 1 + page.touches(index + 1))


def _without_number(page: Rows, index: int) -> str:
    """The only piece of a line of words beside the number of its page, or the two of one that stands alone; else nothing."""
    if not page.is_text(index):
        return ""
    found = [piece.text for piece in page.chunks[index] if not _NUMBER_OF_PAGE.fullmatch(piece.text)]
    alone = not (page.touches(index) or page.touches(index + 1))
    return " ".join(found).lower() if len(found) in (1, 1 + alone) else ""


def _paragraph(page: Rows, edge: int, step: int) -> range:
    """The lines of a paragraph of sentences from one edge of it on, or a stamp; none where it is something else."""
    first = last = edge
    while step < 0 and page.touches(first):
        first -= 1
    while step > 0 and page.touches(last + 1):
        last += 1
    lines = range(first, last + 1)
    if first < 0 or last >= len(page.lines) or page.noted[first]:
        return range(0)
    if len(lines) == 1 and is_stamp(page.strip[first]):
        return lines
    stopped = page.ended[last] if len(lines) > 1 else page.strip[last].endswith(".")
    prose = stopped and len(page.strip[first]) >= PROSE_CHARS and not any(map(page.is_split, lines))
    return lines if prose and all(map(page.is_text, lines)) else range(0)
