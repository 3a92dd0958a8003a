"""What is at the top or the bottom of most pages: the name of the deal, a disclaimer, the words of the underwriter.

Part of the reader. The input is the lines of a file; the output is the lines that say again, at the edge of a page, what another
page has there. Pages end at page marks, or at the lines of a printer that count them. A table on each page is none of it: neither its
rows and rulers, nor the head and the title above its first row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex

_MARK = regex(rf"(?:{pattern('lines', 'PAGE_MARK')})?", re.IGNORECASE)
"""A page mark, or only a form feed, which is a blank."""
_NUMBER_ALONE = terminal("lines", "PAGE_NUMBER")
_SHORTEST_TEXT_CHARS = 20
"""A longer line is no page number; asked first, for speed."""
_FEWEST_PAGES = 3
"""Pages with the same line at their edge."""
_SHARE = 0.6
"""The share of the pages that have it: the first may have a title of its own, the last ends anywhere."""
_MOST_LINES = 12
"""Lines at the edge of a page, blank ones left out."""
_RULE = terminal("figures", "RULE")
_ROW = regex(r"\S {2,}\$? ?\(?\d[\d,.]*%?\)?(?: |$)")
"""A label with a figure behind a gap."""
_GAP = regex(r" {2,}")
_MOST_PIECES = 2
_PAGE_NUMBER = regex(r"\bpage \d{1,4}\b", re.IGNORECASE)
_NOTE = regex(rf"\s*(?:{pattern('figures', 'MARK')}|\d{{1,2}}\.? )")
_POOL = regex(rf"\b{pattern('figures', 'GROUP_NAME')}", re.IGNORECASE)
"""The name of a pool, which says whose the tables of its page are."""


def find_page_edges(lines: Sequence[str], counters: Set[int]) -> list[int]:
    """The places of the lines that come again at the edges of pages; `counters` are those that a printer put between the pages.

    Nothing is reported of them: they are printed so, and what they say is kept once.
    """
    marks = counters | {
        place
        for place, line in enumerate(lines)
        if ("<" in line or "\f" in line) and _MARK.fullmatch(" ".join(line.split()))
    }
    if len(marks) < _FEWEST_PAGES - 1:
        return []
    pages = _pages(lines, marks)
    bottoms = [page[::-1] for page in pages]
    return sorted({*_at_edge(lines, pages, at_top=True), *_at_edge(lines, bottoms, at_top=False)})


def _pages(lines: Sequence[str], marks: Set[int]) -> list[list[int]]:
    """The lines of each page that are neither blank, nor tags, nor only its number."""
    pages: list[list[int]] = [[]]
    for place, line in enumerate(lines):
        if place in marks:
            pages.append([])
        elif (
            (text := line.strip())
            and text[0] != "<"
            and not (len(text) < _SHORTEST_TEXT_CHARS and _NUMBER_ALONE.fullmatch(text))
        ):
            pages[-1].append(place)
    return [page for page in pages if page]


def _at_edge(lines: Sequence[str], pages: Sequence[Sequence[int]], *, at_top: bool) -> list[int]:
    """The lines that most pages have at an edge, but for one page; `pages` are from that edge on."""
    fewest = max(_FEWEST_PAGES, _SHARE * len(pages))
    alike, depth = [*pages], 0
    while depth < _MOST_LINES:
        texts = Counter(_plain(lines[page[depth]]) for page in alike if len(page) > depth)
        text, count = max(texts.items(), key=lambda each: each[1], default=("", 0))
        if count < fewest or _is_of_table(text):
            break
        alike = [page for page in alike if len(page) > depth and _plain(lines[page[depth]]) == text]
        depth += 1
    if not depth:
        return []
    blocks = _blocks(lines, alike[0], depth)
    below = [_plain(lines[page[depth]]) for page in alike if len(page) > depth]
    if at_top and any(_is_of_table(text) and not _ROW.search(text) for text in below):
        blocks = blocks[:-1]  # the title of a table that begins on each page
    depth = blocks[-1] if blocks else 0
    again = alike[1:] if at_top else alike[:-1]  # one is text of the filing: there it separates no table from its rest
    return [place for page in again for place in page[:depth]]


def _blocks(lines: Sequence[str], page: Sequence[int], depth: int) -> list[int]:
    """Where the blocks end that the lines at an edge of a page are whole blocks of, up to one with a footnote."""
    ends: list[int] = []
    for end in range(1, depth + 1):
        if _NOTE.match(lines[page[end - 1]]):
            return ends
        if end == len(page) or abs(page[end] - page[end - 1]) > 1 or _RULE.fullmatch(_plain(lines[page[end - 1]])):
            ends.append(end)
    return ends


def _is_of_table(text: str) -> bool:
    """Whether a line is a row of a table, a ruler over its columns, or one of three pieces, as heads are, or names a pool."""
    ruled = _RULE.fullmatch(text) is not None and " " in text
    return (
        ruled or _ROW.search(text) is not None or len(_GAP.split(text)) > _MOST_PIECES or _POOL.search(text) is not None
    )


def _plain(line: str) -> str:
    """A line as it is compared with those of other pages: without the number of its page."""
    return _PAGE_NUMBER.sub("page", line.strip())
