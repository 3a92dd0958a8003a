"""Copies that a copier or a printer made: each line twice, each page twice, the first line of each page again, a line atop each page.

Part of the reader. The input is the lines of a file and the numbers of those that are not blank; the output is what the copies are,
or None.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby, pairwise
from math import gcd

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.reader.second_filing import COMMISSION

Cut = tuple[int, int]
"""Where the filed part of a line begins and ends."""
Found = tuple[str, list[Cut]]
"""What is around the lines, `{}` being the count of its places, and the part of each line that was filed."""

Copies = tuple[str, list[int]]
"""What the copies are, `{}` being the count of their lines, and the numbers of these."""

_FEWEST_DISTINCT_LINES = 6
"""Different lines of a text, or of a block in it, whose copies are no chance."""
_FEWEST_COPIES = 3
_MOST_TRIED = 4
"""Lines like the first of a block that may begin its copy."""
_SHORTEST_PAGE_LINES = 20
_LONGEST_PAGE_LINES = 100
_EDGE_LINES = 2
"""The most lines that a printer puts atop or below each page; a table has a title, a head and a ruler."""
_SPANNED_SHARE = 0.6
"""The share of the file between the first and the last line that stands atop each page."""
_TIME = regex(r"\b\d{1,2}(?::\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]|[ap])?|\.\d\d(?:\.\d\d|(?:\.\d\d)? ?[AaPp]\.?[Mm]))\b")
"""The time of day; `8.00` alone may be a rate, as in the bands `8.00% to 9.99%`."""
_OF_TELEFAX = regex(r"\b(?:FAX|TEL|FROM|PAGE|P|TO)\b|@", re.IGNORECASE)
_RULE = terminal("figures", "RULE")
_GAP = regex(r"\S {2,}\S")
_HEADS = regex(r"\S {2,}\S.*\S {2,}\S")
_ROW = regex(r"\S {2,}\$?\d[\d,.]*%?(?: |$)")
_DIGITS = regex(r"\d+")
_WORDS = regex(r"[A-Za-z]{3}")
_BEGINS_FILING = regex(rf"^\s*<|{COMMISSION}", re.IGNORECASE)
"""The first lines of a filing or of its envelope, which `second_filing` reports."""
_PAGE_MARK = regex(r"\s*+(?:<PAGE>|\f|-? ?\d{1,3} ?-?)*+\s*+", re.IGNORECASE)


def find_line_copies(texts: Sequence[str], filled: Sequence[int]) -> Found | None:
    """The copies of each line, in a text where every line is followed by its copy, or by as many."""
    runs = [len([*run]) for _, run in groupby(filled, texts.__getitem__)]
    times = gcd(*runs)
    several = len({texts[number] for number in filled}) >= _FEWEST_DISTINCT_LINES
    if times == 1 or not several:
        return None
    kept = {*filled[::times]}
    inner = [(0, len(text) if number in kept else 0) for number, text in enumerate(texts)]
    return "a line is followed by a copy of itself in {}", inner


def find_copies(texts: Sequence[str]) -> Copies | None:
    """The lines that a copier or a printer put between those of a file, with what they are; None in a sound file."""
    filled = [number for number, text in enumerate(texts) if text.strip()]
    finders = (find_whole_copy, find_block_copies, find_edge_copies, find_running_lines, find_faxed)
    found = (find(texts, filled) for find in finders)
    return next(filter(None, found), None)


def find_whole_copy(texts: Sequence[str], filled: Sequence[int]) -> Copies | None:
    """The second half of a text that is the same as its first half, in which most lines are different.

    Where it begins with a tag or a cover, it is a second filing.
    """
    middle = len(filled) // 2
    lines = [texts[number] for number in filled]
    alike = middle >= _SHORTEST_PAGE_LINES and lines[:middle] == lines[middle:] and 2 * len({*lines}) > middle
    if not alike or any(_BEGINS_FILING.search(line) for line in lines[:_EDGE_LINES]):
        return None
    return "a line is of a text that is in the file twice in {}", [*filled[middle:]]


def find_block_copies(texts: Sequence[str], filled: Sequence[int]) -> Copies | None:
    """The second copy of each block of lines, in a text where several blocks are followed by their copies."""
    places: dict[str, list[int]] = {}
    for number in filled:
        places.setdefault(texts[number], []).append(number)
    copies: list[range] = []
    for number in filled:
        if copies and number < copies[-1].stop:
            continue
        alike = places[texts[number]]
        if number == alike[-1]:
            continue
        first = bisect_right(alike, number)
        later = alike[first : first + _MOST_TRIED]
        found = (_repeated(texts, number, each) for each in later if each - number <= _LONGEST_PAGE_LINES)
        if copy := next(filter(None, found), None):
            copies.append(copy)
    if len(copies) < _FEWEST_COPIES:
        return None
    return "a line is of a page printed twice in {}", [
        number for copy in copies for number in copy if texts[number].strip()
    ]


def _repeated(texts: Sequence[str], start: int, again: int) -> range | None:
    """The lines that repeat those from `start` up to `again`, but for the blank ones at their end; None if others do not."""
    length = again - start
    while not texts[start + length - 1].strip():
        length -= 1
    block = texts[start : start + length]
    alike = block == texts[again : again + length] and len({*block}) > _FEWEST_DISTINCT_LINES
    return range(again, again + length) if alike else None


def find_edge_copies(texts: Sequence[str], filled: Sequence[int]) -> Copies | None:
    """The copy of the line before each page, or of its first line, at the same distance from each other or behind page marks."""
    lines = [number for number in filled if not _PAGE_MARK.fullmatch(texts[number])]
    pairs = [pair for pair in pairwise(lines) if texts[pair[0]] == texts[pair[1]] and _WORDS.search(texts[pair[0]])]
    copies = [second for _, second in pairs]
    step = gcd(*(below - above for above, below in pairwise(copies)))
    at_marks = all(any(texts[number].strip() for number in range(first + 1, second)) for first, second in pairs)
    if len(copies) < _FEWEST_COPIES or not (at_marks or step >= _SHORTEST_PAGE_LINES):
        return None
    return "a line at the edge of a page is printed twice in {}", copies


def find_running_lines(texts: Sequence[str], filled: Sequence[int]) -> Copies | None:
    """A line atop or below each page of a printer: one text at the same distance, from the beginning of a file to its end.

    Where more lines come again at that distance, it is the filing that repeats itself: tables of as many rows. A line of three
    pieces, above a row each time or between lines that touch it, is of the head of a table, and one with a figure behind a gap is a row.
    """
    places: dict[str, list[int]] = {}
    for number in filled:
        places.setdefault(texts[number].strip(), []).append(number)
    even = {text: step for text, numbers in places.items() if (step := _step(numbers))}
    for text, step in even.items():
        numbers = places[text]
        spanned = numbers[-1] - numbers[0] >= _SPANNED_SHARE * len(texts)
        if not spanned or text.startswith("<") or not _WORDS.search(text) or _is_of_table(texts, numbers):
            continue
        if [*even.values()].count(step) <= _EDGE_LINES:
            return f"`{text}` is atop or below a page in {{}}", numbers
    return None


def _is_of_table(texts: Sequence[str], numbers: Sequence[int]) -> bool:
    """Whether lines are rows, or of the head or the title of tables.

    A row has a figure behind a gap, a head three pieces or more and lines on both sides or a row below; a title is above a rule or
    a head each time.
    """
    text = texts[numbers[0]].strip()
    if _ROW.search(text):
        return True
    below = [_next(texts, number, "") for number in numbers]
    if not _HEADS.search(text):
        return all(_RULE.fullmatch(line.strip()) or (_GAP.search(line) and not _DIGITS.search(line)) for line in below)
    around = ["", *texts, ""]
    beside = (around[number + place].strip() for number in numbers for place in (0, 2))
    return all(beside) or all(_ROW.search(_next(texts, number, " -=")) for number in numbers)


def _next(texts: Sequence[str], number: int, signs: str) -> str:
    """The next line below one that is not blank but for some signs; nothing where there is none."""
    return next((texts[place] for place in range(number + 1, len(texts)) if texts[place].strip(signs or None)), "")


def _step(numbers: Sequence[int]) -> int:
    """The distance of lines that are as far apart as pages are; 0 where they are not, or are few."""
    steps = {below - above for above, below in pairwise(numbers)}
    pages = len(numbers) >= _FEWEST_COPIES and len(steps) == 1
    return steps.pop() if pages and _SHORTEST_PAGE_LINES <= min(steps) <= _LONGEST_PAGE_LINES else 0


def find_faxed(texts: Sequence[str], filled: Sequence[int]) -> Copies | None:
    """The line that a telefax machine put atop or below each page: with the time of day, one text but for the digits.

    It is beside the page marks, or counts the pages itself.
    """
    places: dict[str, list[int]] = {}
    for place, number in enumerate(filled):
        if (time := _TIME.search(texts[number])) and _OF_TELEFAX.search(texts[number], time.end()):
            places.setdefault(_DIGITS.sub("0", " ".join(texts[number].split())), []).append(place)
    for found in places.values():
        beside = ({*filled[max(place - 1, 0) : place], *filled[place + 1 : place + 2]} for place in found)
        at_marks = sum(any(_PAGE_MARK.fullmatch(texts[number]) for number in numbers) for numbers in beside)
        numbers = [filled[place] for place in found]
        if len(found) >= _FEWEST_COPIES and (at_marks >= len(found) - 1 or _count_pages(texts, numbers)):
            text = " ".join(texts[filled[found[0]]].split())
            return f"`{text}` or the like is atop or below a page in {{}}", numbers
    return None


def _count_pages(texts: Sequence[str], numbers: Sequence[int]) -> bool:
    """Whether lines are as far apart as pages are, and one of the numbers on them is that of the page."""
    pages = zip(*(map(int, _DIGITS.findall(texts[number])) for number in numbers), strict=False)
    far = all(below - above >= _SHORTEST_PAGE_LINES for above, below in pairwise(numbers))
    return far and any(all(below - above == 1 for above, below in pairwise(page)) for page in pages)
