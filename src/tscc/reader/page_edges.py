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
_FEWEST_PAGES = 3
"""Pages with the same line at their edge."""
_SHARE = 0.6
"""The share of the pages that have it: the first may have a title of its own, the last ends anywhere."""
_MOST_LINES = 12
"""Lines at the edge of a page, blank ones left out."""
_RULE = terminal("figures", "RULE")
_GAP = regex(r" {2,}|\t")
_DIGIT = regex(r"\d")
_PAGE = "page"
_PAGE_NUMBER = regex(r"\bpage \d{1,4}\b", re.IGNORECASE)
_DEAL = regex(r"\b(?:19|20)\d\d(?:-\w+)?\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{1,2}:\d\d(?: ?[AP]M)?\b", re.IGNORECASE)
"""The figures of a name of a deal or of when it was printed: `Series 2002-5`, `03/12/02 10:45 AM`."""
_NOTE = regex(rf"\s*(?:{pattern('figures', 'MARK')}|\d{{1,2}}\.? )")
_OFFERED = regex(r"\$[\d,]+(?:\.\d+)? \(?approximate(?:ly)?\)?", re.IGNORECASE)
"""What is offered, above each page: `$65,000,000 (Approximate)`."""
_OF_LOANS = regex(
    r"\b(?:loans?|groups?|pools?|rates?|arms?|totals?|balances?|averages?|scores?|thousands?|millions?|delinquent)\b",
    re.IGNORECASE,
)
"""What a line may say of loans or of figures; such lines are kept, also where each page has them."""


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
        elif (text := line.strip()) and text[0] != "<" and not _NUMBER_ALONE.fullmatch(text):
            pages[-1].append(place)
    return [page for page in pages if page]


def _at_edge(lines: Sequence[str], pages: Sequence[Sequence[int]], *, at_top: bool) -> list[int]:
    """The lines that most pages have at an edge, but for one page; `pages` are from that edge on."""
    fewest = max(_FEWEST_PAGES, _SHARE * len(pages))
    alike, depth = [*pages], 0
    while depth < _MOST_LINES:
        texts = Counter(_plain(lines[page[depth]]) for page in alike if len(page) > depth)
        text, count = max(texts.items(), key=lambda each: each[1], default=("", 0))
        if count < fewest or not _may_be_edge(text):
            break
        alike = [page for page in alike if len(page) > depth and _plain(lines[page[depth]]) == text]
        depth += 1
    if not depth:
        return []
    blocks = _blocks(lines, alike[0], depth)
    if at_top and _is_title(lines, alike, depth):
        blocks = blocks[:-1]
    depth = blocks[-1] if blocks else 0
    again = alike[1:] if at_top else alike[:-1]  # one is text of the filing: there it separates no table from its rest
    return [place for page in again for place in page[:depth]]


def _is_title(lines: Sequence[str], pages: Sequence[Sequence[int]], depth: int) -> bool:
    """Whether the last block at the top of pages is above a head on one of them, or above rows on all: the title of their tables."""
    below = [_plain(lines[page[depth]]) for page in pages if len(page) > depth]
    of_table = [text for text in below if _is_ruler(text) or len(_GAP.split(text)) > 1]
    return len(of_table) == len(below) or any(not _DIGIT.search(text) for text in of_table)


def _blocks(lines: Sequence[str], page: Sequence[int], depth: int) -> list[int]:
    """Where the blocks end that the lines at an edge of a page are whole blocks of, up to one with a footnote."""
    ends: list[int] = []
    for end in range(1, depth + 1):
        if _NOTE.match(lines[page[end - 1]]):
            return ends
        if end == len(page) or abs(page[end] - page[end - 1]) > 1 or _RULE.fullmatch(_plain(lines[page[end - 1]])):
            ends.append(end)
    return ends


def _may_be_edge(text: str) -> bool:
    """Whether a line says nothing of loans and tables: it is one piece without a figure, or has its page or what is offered too."""
    if _OFFERED.match(text):
        return True
    plain = _DEAL.sub("", text)
    pieces = [piece for piece in _GAP.split(plain) if piece.strip(" ,") and piece != _PAGE]
    return len(pieces) < 2 and not (_DIGIT.search(plain) or _OF_LOANS.search(plain) or _is_ruler(text))


def _is_ruler(text: str) -> bool:
    """Whether a line has strokes over columns, not one across the page."""
    return _RULE.fullmatch(text) is not None and " " in text


def _plain(line: str) -> str:
    """A line as it is compared with those of other pages: without the number of its page."""
    return _PAGE_NUMBER.sub(_PAGE, line.strip())
