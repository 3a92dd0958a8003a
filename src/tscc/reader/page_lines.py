"""What a printer puts at the top and the bottom of each page: `Page 3 of 7`, a date, the address of the file.

Part of the reader. The input is the lines of a file. A page line counts the pages one by one; a line beside it belongs to the printer
if it stands beside nearly all page lines and has a date or an address.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tscc.diagnostics.codes import REMAINS
from tscc.diagnostics.diagnostic import Sink
from tscc.grammar.ahead import regex
from tscc.reader.mail_header import find_mail_header
from tscc.reader.page_edges import find_page_edges
from tscc.reader.printed_again import find_copies
from tscc.text.source import Span

_COUNTED = regex(r"(?P<before>.*?)(?P<word>\bpage )?(?P<number>\d{1,4})(?: of |/| / )(?P<all>\d{1,4})", re.IGNORECASE)
"""The number of a page and of all pages at the end of a line: `Page 3 of 7`, `https://www.example.com/filing.txt 3/7`."""
_ADDRESS = regex(r"https?://\S|file://\S|\b\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d", re.IGNORECASE)
"""What only a printer writes: an address, or a date with a time: `6/3/24, 10:15 AM`."""
_VISIBLE = regex(r"[^\r\n]")
_FEWEST_PAGES = 2
_NOT_READ = "the lines are read as page marks"
_REACH_LINES = 2
"""The most lines, not counting blank ones, between a page line and the other line of the printer."""


def find_page_lines(lines: Sequence[str]) -> frozenset[int]:
    """The places of the lines that a printer put between pages; none where no page line counts the pages."""
    counters = _counters(lines)
    if not counters:
        return frozenset()
    beside = [[*_beside(lines, counter)] for counter in counters]
    counts = Counter(text for places in beside for text in {_plain(lines[place]) for place in places})
    usual = max(len(counters) - 1, 1)
    others = (
        place
        for places in beside
        for place in places
        if _is_address(lines[place]) and counts[_plain(lines[place])] >= usual
    )
    return frozenset((*counters, *others))


def _is_address(text: str) -> bool:
    """Whether a text has what only a printer writes."""
    return _ADDRESS.search(text) is not None


def _counters(lines: Sequence[str]) -> list[int]:
    """The lines that count the pages from the first or second on, with one text before the number."""
    groups: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for place, line in enumerate(lines):
        may_count = line[-1:].isdigit() and ("/" in line or "of" in line.lower())  # asked first, for speed
        found = _COUNTED.fullmatch(_plain(line)) if may_count else None
        if found and (found["word"] or not found["before"] or _is_address(found["before"])):
            before = found["before"] + (found["word"] or "")
            groups.setdefault((before, found["all"]), []).append((place, int(found["number"])))
    for (_, total), found_lines in groups.items():
        numbers = [number for _, number in found_lines]
        follow = all(below == above + 1 for above, below in pairwise(numbers))
        if len(numbers) >= _FEWEST_PAGES and follow and numbers[0] <= _FEWEST_PAGES and numbers[-1] <= int(total):
            return [place for place, _ in found_lines]
    return []


def _beside(lines: Sequence[str], counter: int) -> Iterator[int]:
    """The nearest lines above and below a line that are not blank."""
    for step in (-1, 1):
        left, place = _REACH_LINES, counter + step
        while left and 0 <= place < len(lines):
            if lines[place].strip():
                left -= 1
                yield place
            place += step


def _plain(line: str) -> str:
    """A line with its runs of blanks reduced to one."""
    return " ".join(line.split())


def report_page_lines(text: str, starts: tuple[int, ...], sink: Sink) -> frozenset[int]:
    """The numbers of the lines that a printer or a copier put between others; reports copies, and those with an address or a date."""
    lines = [text[start:end].rstrip() for start, end in zip(starts, (*starts[1:], len(text)), strict=True)]
    found = find_page_lines(lines)
    places = sorted(place for place in found if _is_address(lines[place]))
    if places:
        start, line = starts[places[0]], lines[places[0]]
        span = Span(start + len(line) - len(line.lstrip()), start + len(line))
        message = f"a printer put the date or the address of the file between the pages in {len(places):,} places"
        sink.report(REMAINS, message, span, "the first of them", notes=(_NOT_READ,))
    copies = find_copies(lines)
    if copies is not None:
        message, numbers = copies
        span = Span(starts[numbers[0]], starts[numbers[0]] + len(lines[numbers[0]]))
        notes = ("these lines are read as page marks",)
        sink.report(REMAINS, message.format(f"{len(numbers):,} places"), span, "the first of them", notes=notes)
        found |= {*numbers}
    if header := find_mail_header(lines):
        span = Span(starts[0], starts[header[-1]] + len(lines[header[-1]]))
        sink.report(REMAINS, "the header of a mail is above the filing", span, "not of the filing", notes=(_NOT_READ,))
        found |= {*header}
    return frozenset(place + 1 for place in {*found, *find_page_edges(lines, found)})


def without_lines(text: str, starts: tuple[int, ...], numbers: frozenset[int]) -> str:
    """The text with blanks for some lines, by their numbers."""
    pieces: list[str] = []
    last = 0
    for number in sorted(numbers):
        start, end = starts[number - 1], starts[number] if number < len(starts) else len(text)
        pieces += (text[last:start], _VISIBLE.sub(" ", text[start:end]))
        last = end
    return "".join((*pieces, text[last:]))
