"""Prose: lines of text joined into one, with the place each word has in the file.

Pure functions: joining (with hyphens at line ends), splitting into sentences, finding what looks like a footnote mark.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

import msgspec

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.text.lines import Line
from tscc.text.source import Span

_RUN = regex(r"\S+(?: \S+)*")  # words with single blanks between them
_MARK, _SLASHES, _SLASH, _STARS, _SIGNS, _RAISED = (
    pattern("figures", name) for name in ("MARK", "SLASH_MARK", "ONE_SLASH_MARK", "STARS", "SIGN_MARK", "SUPERSCRIPT")
)
_MARKED = regex(r"[(*\[/+#\xb9\xb2\xb3\u2020\u2021]")
"""Every mark has one of these characters."""
_LOWERED = str.maketrans("\xb9\xb2\xb3", "123")
_APART = r"(?=[ .]*$| [a-z])"
"""What is behind a mark that stands apart from the word before it: the end of the text, leader dots, or the rest of a sentence."""
_NO_BAND = "".join(rf"(?<!\d {unit}{blank})" for unit in ("months", "years", "mos", "yrs") for blank in ("", " "))
"""Behind its unit the sign of a band is no mark: `301 months +`."""
_MARK_SITE = regex(
    rf"(?!\(s\)|[\d/*+#\xb9\xb2\xb3\u2020\u2021]){_MARK}|(?:(?<=[a-zA-Z)])|(?<=[a-zA-Z.)] )){_SLASH}(?=\.?$| ?[a-z])|"
    rf"(?<=[\w%).]){_SLASHES}(?!\w)|(?<=[\w%).] ){_SLASHES}{_APART}|"
    rf"(?:(?<=[a-z)])|(?<=[a-z]\.)|(?<=[A-Z]{{4}})){_NO_BAND}{_SIGNS}(?![\w+#])|(?<=[a-z)] ){_NO_BAND}{_SIGNS}$|(?<=[\w)%.,]){_RAISED}(?!\w)|"
    rf"(?<=[\w)%.,:+]){_STARS}(?![\w*%$])|(?<=[\w)%.,:] ){_STARS}{_APART}"
)
"""A mark where one may be: directly behind a word if it has no brackets; not a plural, `loan(s)`."""
_LONE_MARK = regex(_MARK)
_IN_FIGURES = tuple("$0123456789")
"""How most figures begin, and no mark."""
LABEL = regex(rf"\s*({_MARK}|\S+)\s*")
"""The mark a footnote begins with, or the label of a list item."""
_LOST = regex(r"(?<=[A-Za-z]{3})\d(?!\w)|(?<=%)\d(?!\w)|(?<=[A-Za-z)\"']) (?P<last>\d{1,2}|[A-Z])$")
"""The rest of a mark that lost its superscript: `loans1`, `LOAN RATES1`, `97%2`, `THE MORTGAGED PROPERTIES 1`."""
_BEHIND_WORD = regex(r"\d(?<=[A-Za-z]{3}\d)(?!\w)")
"""The digit of a mark that lost its superscript, directly behind a word; `_LOST` finds others too, and takes longer."""
_NUMBERED = regex(
    r"\b(?:pool|group|class|series|item|exhibit|part|no\.?|annex|schedule|table|tier|tranche|level|grade|(?<!\w )type|page|and|or|to|of|"
    rf"{pattern('figures', 'MONTH')})$",
    re.IGNORECASE,
)
"""A word that is followed by a number or letter of its own: `POOL 1`, `JULY 1`, but not `Property Type 1`."""
_FIRST_HALVES = frozenset({
    "adjustable", "cash", "cut", "fifteen", "first", "five", "fixed", "four", "full", "high", "jumbo", "level",
    "limited", "loan", "long", "low", "multi", "non", "off", "one", "owner", "pass", "payment", "rate", "second",
    "self", "semi", "short", "single", "thirty", "three", "two",
})  # fmt: skip
"""First words of hyphenated compounds, which keep their hyphen at the end of a line: `fixed-` / `rate`."""
_TEXTS = 1024
"""How many texts have their marks kept: a line is asked for itself, for its note and for its block."""
_LOOKBACK_CHARS = 24
_CITATION = regex(
    r"(?:\d|\(\w{0,3}\))$|(?:section|rule|paragraph|clause|item|exhibit|sections|rules) ?[\w.-]*$", re.IGNORECASE
)
_MARKED_NUMBER = regex(
    rf"\b{pattern('figures', 'GROUP_NAME')}$|,\d{{3}}(?:\.\d\d)?$|, \d{{4}}$|[a-z]\.$|\.[A-Z]\.$|(?:^|\s)[A-Z]{{1,2}}[+-]$"
)
"""The name of a pool, an amount, a date, the end of a sentence or a grade, which a mark may be behind: `GROUP 1(a)`, `A-(a)`.

Behind another number a letter is a part of it, `15(d)`.
"""
_MARKED_FIGURE = regex(
    rf"{pattern('figures', 'AMOUNT')}(?<=\S)(?P<mark>{pattern('figures', 'NUMBER_MARK')}|{pattern('figures', 'LETTER_MARK')}) *"
)
"""A cell that is a figure and its mark: `30.40(5)`, `$1,250(a)`."""
_SIGN_BEHIND_FIGURE = regex(rf"(?:(?<=\d)|(?<=\d%)|(?<=[\d%] )){_SIGNS}$")
"""A sign behind the figure of a cell: `5.02+`; behind an edge of a band it is no mark, `40+`."""
_LISTED = regex(r"(?:\((?:\d{1,2}, ?)+\d{1,2}\)|\((?:[a-z], ?)+[a-z]\)|\[(?:\d{1,2}, ?)+\d{1,2}\])$")
"""Several marks in one pair of brackets: `(1,2)`, `(a, b)`."""
_BRACKETED = regex(r"(?:%|[%$]\)|000s?\)|[A-Za-z]{4}[^()]*\))$")
"""How a unit or words in brackets end, which a mark may be behind: `Balances ($)(a)`, `OCCUPANCY (GROUP II)(a)`."""
_LETTER_AT_END = regex(rf"(?<=\d){pattern('figures', 'LETTER_MARK')}(?=[. ]*$)")
"""The mark of a band, perhaps before leader dots: `50.01 - 70.00(a)`."""
_END = regex(rf"[.?!:;]+[\"')\]]*{_MARK}?(?= |$)")
_ABBREVIATION = regex(
    r"(?:\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|"
    r"inc|corp|co|ltd|no|nos|st|mr|mrs|ms|dr|u\.s|d\.c|n\.a|l\.p|i\.e|e\.g|jr|sr|approx|vs|w\.a)|\b[a-z]|\bet al)\.$",
    re.IGNORECASE,
)
_ABBREVIATION_CHARS = 8
_STARTER = regex(
    r"(?:The|At|No|None|All|Each|In|On|Such|As|Mortgage|Information|Of|Approximately|These|This|Terms|For) "
)


class MarkSite(msgspec.Struct, frozen=True, order=True):
    """What looks like a footnote mark; `glued` to the word before it, it can hardly be anything else."""

    start: int
    end: int
    marker: str
    glued: bool


class Prose(msgspec.Struct, frozen=True):
    """Joined lines: their text, for each piece its offset in the text and in the file, and the marks in the text."""

    text: str
    places: tuple[int, ...]
    origins: tuple[int, ...]
    marks: tuple[MarkSite, ...] = ()

    def offset(self, place: int) -> int:
        """The offset in the file of a place in the text."""
        piece = max(bisect_right(self.places, place) - 1, 0)
        return self.origins[piece] + place - self.places[piece]

    def place(self, offset: int) -> int:
        """The place in the text of an offset in the file."""
        piece = max(bisect_right(self.origins, offset) - 1, 0)
        return self.places[piece] + offset - self.origins[piece]

    def span(self, start: int, end: int) -> Span:
        """The span in the file of a range of the text."""
        return Span(self.offset(start), self.offset(end - 1) + 1) if end > start else Span(*2 * (self.offset(start),))


class SentenceSite(msgspec.Struct, frozen=True):
    """The range of one sentence, without the blank behind it."""

    start: int
    end: int


_LONG_LINE_CHARS = 40
"""The least length of a line of prose that is not followed by the same words by chance."""
SUSPENDED = regex(r"(?:to|and|or)(?![\w-])", re.IGNORECASE)
"""What follows a hyphen that is one of two: `one-` / `to four-family`."""


def join_lines(lines: Sequence[Line], words: Collection[str] = (), skip: int = 0) -> Prose:
    """The text of lines with runs of blanks made one, without the first `skip` columns of the first line.

    A hyphen at a line's end is kept (`Pass-` / `Through`), unless the two halves together are in `words`, the words of
    the filing, or the first half alone is not a word (`deduc-` / `tion`).
    """
    parts: list[str] = []
    places: list[int] = []
    origins: list[int] = []
    length = 0
    for number, line in enumerate(lines):
        for found in _RUN.finditer(line.text, skip if number == 0 else 0):
            run = found.group()
            broken = bool(parts) and parts[-1].endswith("-") and not parts[-1].endswith(("--", " -"))
            suspended = broken and SUSPENDED.match(run) is not None
            if broken and not suspended and found.start() == line.indent and len(parts[-1]) > 1:
                if _is_word(parts[-1], run, words):
                    parts[-1] = parts[-1][:-1]
                    length -= 1
            elif parts:
                parts.append(" ")
                length += 1
            places.append(length)
            origins.append(line.at(found.start(), found.end()).start)
            parts.append(run)
            length += len(run)
    return Prose("".join(parts), tuple(places), tuple(origins))


def is_doubled(above: Line, below: Line) -> bool:
    """Whether a line of prose is printed a second time directly below itself."""
    text = below.text.strip()
    return len(text) >= _LONG_LINE_CHARS and above.text.strip() == text


def _is_word(left: str, right: str, words: Collection[str]) -> bool:
    """Whether a word hyphenated at a line's end is one word of the filing without its hyphen."""
    tail = regex(r"[A-Za-z]+").match(right)
    head = regex(r"[A-Za-z]+-$").search(left)
    if tail is None or head is None:
        return False
    left_word, right_word = head.group()[:-1].lower(), tail.group()
    if left_word + right_word.lower() in words:
        return True
    return right_word.islower() and bool(words) and left_word not in words and left_word not in _FIRST_HALVES


def marker_of(written: str) -> str:
    """A marker without its brackets: `(1)`, `[1]`, `/1/`, `¹` and `1` are one marker."""
    return written.strip("()[]{}<>/. ").translate(_LOWERED)


def find_marks(
    text: str, lost: Collection[str] = (), *, of_row: bool = False, of_figure: bool = False
) -> list[MarkSite]:
    """What may be footnote marks: `loans(1)`, `Dwellings*`, `ratio [2]`; not `15(d)` and not `Rule 424(b)(5)`.

    `lost` are the markers that have a body but no mark in brackets; for them `PROPERTIES 1` may be a mark too. At the end of
    a label `of_row` a letter behind a number may be one: `70.00(a)`; in a cell `of_figure` a sign: `5.02+`.
    """
    sites = _find_lost(text, lost) if lost else []
    if of_figure and (found := _SIGN_BEHIND_FIGURE.search(text)):
        sites.append(MarkSite(found.start(), found.end(), marker_of(found.group()), glued=False))
    if of_row and (found := _LETTER_AT_END.search(text)):
        sites.append(MarkSite(found.start(), found.end(), marker_of(found.group()), glued=False))
    written = _find_written(text)
    return sorted([*sites, *written]) if sites else [*written]


def is_marked_figure(text: str) -> bool:
    """Whether a text is a figure and its mark, which can then be nothing else: `30.40(e)`."""
    return _MARKED_FIGURE.fullmatch(text) is not None


def lone_marker(text: str) -> str:
    """The marker of a cell that is only a mark, and so leaves its figure to a note: `*`, `*%`; empty for any other."""
    if text[:1] in _IN_FIGURES:
        return ""  # asked first, for speed
    mark = text.strip().removesuffix("%")
    return marker_of(mark) if _LONE_MARK.fullmatch(mark) else ""


def find_lost_markers(bodies: Mapping[str, int], texts: Iterable[str]) -> frozenset[str]:
    """The markers with more footnote bodies than marks in some texts: the superscript of a mark may be lost."""
    lost = Counter({marker: number for marker, number in bodies.items() if marker.isalnum()})
    if lost:
        lost.subtract(site.marker for text in texts for site in _find_written(text) if site.marker in lost)
    return frozenset(+lost)


def is_numbered(words: str) -> bool:
    """Whether a number behind some words is that of what they name: `Loan Group`, but not `Property Type`."""
    return _NUMBERED.search(words.rstrip()) is not None


def _find_lost(text: str, lost: Collection[str]) -> list[MarkSite]:
    """What is left of marks that lost their superscript."""
    sites = []
    for found in _LOST.finditer(text):
        marker = found.group().strip()
        named = found["last"] is not None and _NUMBERED.search(text[: found.start()])
        if marker in lost and not named:
            sites.append(MarkSite(found.end() - len(marker), found.end(), marker, glued=False))
    return sites


def digits_behind_words(text: str) -> list[str]:
    """The digits directly behind words, `LOAN RATES1`: what is left of marks whose superscript is lost, if they have bodies."""
    return _BEHIND_WORD.findall(text)


def ends_in_digit(text: str) -> bool:
    """Whether a digit is behind the last word of a text, and no number of its own: `LOAN RATES 1`, but not `POOL 1`."""
    apart = text[-1:].isdigit() and text[-2:-1] == " " and text[-3:-2].isalpha()
    return apart and not _NUMBERED.search(text[:-2])


@lru_cache(_TEXTS)
def _find_written(text: str) -> tuple[MarkSite, ...]:
    """The marks in brackets, between slashes, and of stars."""
    if not _MARKED.search(text):
        return ()
    if figure := _MARKED_FIGURE.fullmatch(text):
        return (MarkSite(*figure.span("mark"), marker_of(figure["mark"]), glued=True),)
    sites: list[MarkSite] = []
    for found in _MARK_SITE.finditer(text):
        before = text[max(found.start() - _LOOKBACK_CHARS, 0) : found.start()]
        before = before.removesuffix(":") if found.end() == len(text) else before
        if _follows(sites, found.start(), text):
            sites.append(MarkSite(*found.span(), marker_of(found.group()), sites[-1].glued))
            continue
        glued = before[-1:] not in ("", " ", "(")
        letter = marker_of(found.group()).isalpha()
        if glued and not ("*" in found.group() or _BRACKETED.search(before)):
            cited = _CITATION.search(before) is not None
            named = letter and _MARKED_NUMBER.search(before) is not None
            if letter and not named and (cited or not before[-1:].isalpha()):
                continue
            if not letter and cited and not before[-1:].isdigit():
                continue
            glued = not (letter or cited)
        sites.append(MarkSite(found.start(), found.end(), marker_of(found.group()), glued))
    return tuple(sorted([*sites, *_find_listed(text)]))


def _follows(sites: Sequence[MarkSite], start: int, text: str) -> bool:
    """Whether a mark stands directly behind another, which is no part of a citation: `Investor(a)(b)`, not `Rule 15 (d)(1)`."""
    if not sites or sites[-1].end != start:
        return False
    before = text[max(sites[-1].start - _LOOKBACK_CHARS, 0) : sites[-1].start]
    return sites[-1].glued or before[-1:].isalpha() or not _CITATION.search(before.rstrip())


def _find_listed(text: str) -> Iterator[MarkSite]:
    """The marks that share their brackets at the end of a text: `OCCUPANCY (1,2)`."""
    if found := _LISTED.search(text):
        for each in regex(r"\w+[,)\]]").finditer(text, found.start()):
            start = found.start() if each.start() == found.start() + 1 else each.start()
            yield MarkSite(start, each.end(), each.group()[:-1], glued=False)


_JOINING = ("", ",", "&", "and")
"""What may be between two marks: `(a), (b)`."""


def before_mark(text: str, start: int) -> str:
    """A text before a mark, without what joins this with a mark before it: `OCCUPANCY (a)` of `OCCUPANCY (a) and (b)`."""
    before = text[:start].rstrip(" ,&")
    return before.removesuffix(" and") if before.endswith(") and") else before


def without(text: str, ranges: Sequence[tuple[int, int]]) -> str:
    """A text without some ranges, what only joins two of them, and the blank before a range that had blanks around it."""
    kept: list[str] = []
    last = 0
    for start, end in ranges:
        if last and text[last:start].strip() in _JOINING:
            last = start
        kept.append(
            text[last:start].rstrip(" ") if text[end : end + 1] in ("", " ", ".", ",", ";") else text[last:start]
        )
        last = end
    return "".join(kept) + text[last:]


def find_sentences(text: str) -> list[SentenceSite]:
    """The sentences of a text: each ends at a stop before a capital, a quote or the end, not at an abbreviation."""
    sites: list[SentenceSite] = []
    start = 0
    for found in _END.finditer(text):
        following = text[found.end() + 1 : found.end() + 2]
        if found.group()[0] in ":;" and found.end() < len(text):
            continue
        if following and not (following.isupper() or following in "\"'(" or following.isdigit()):
            continue
        shortened = _ABBREVIATION.search(text[max(start, found.start() - _ABBREVIATION_CHARS) : found.start() + 1])
        if following and shortened and not _STARTER.match(text, found.end() + 1):
            continue
        if following == "(" or (following.isdigit() and shortened):
            continue
        sites.append(SentenceSite(start, found.end()))
        start = found.end() + 1
    if start < len(text):
        sites.append(SentenceSite(start, len(text)))
    return sites
