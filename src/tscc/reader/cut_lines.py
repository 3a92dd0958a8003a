"""Lines that were cut at a width: what was behind it is lost, and a figure may be a part of one.

Part of the reader. In wrapped text the lines of a paragraph end where a word does, at many lengths; where most
of them have the greatest length of the text, and end in a word that the text has nowhere else, they went on. Where fewer lines
were longer than the width, those that were end in the beginning of a word of the text, or in a figure without its end.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set
from functools import lru_cache

from tscc.grammar.ahead import regex
from tscc.text.source import Span

_LINE = regex(r"[^\r\n]*[^\s]")
_GAP = regex(r"[^\s.] {2,}\S")
"""A gap within a line, as rows of tables and justified text have; not the two blanks behind a sentence."""
_LEADERS = ("....", " . . . .")
"""The dots between a label and its value, which ends where the others of its list do."""
_FEWEST_WORDS = 5
"""Words of a line of prose; a label and a figure a blank behind it are fewer."""
_FEWEST_LINES = 10
"""Lines of the greatest length, or one less where the cut was at a blank, that are no chance."""
_CUT_SHARE = 0.6
"""The share of these lines among those of prose: of sound filings up to 0.3, of one whose lines all lost their second half up to 0.59."""
_RULE = regex(r"[\s=_-]+")
_WORD_WITHIN = regex(r"[a-z]++(?![ \t]*(?:[\r\n]|\Z))")
_LAST_WORD = regex(r"(?<![A-Za-z])[A-Za-z]+$")
_SHORT_WORDS = frozenset({"a", "an", "as", "at", "by", "in", "is", "it", "no", "of", "on", "or", "the", "to", "was"})
"""Words that a text may have only at the ends of lines, and that others begin with."""
_SPLIT_WORD = regex(r"([A-Za-z]+)\r?\n([a-z]+)(?![a-z])")
_WHOLE_SHARE = 0.2
"""The share of torn words that are words of the text with what is below them: of wrapped lines 0.33 to 0.9, of cut ones up to 0.08."""
_TORN_TAG = regex(r"(?<=>) +<[CS]?$")
_TORN_FIGURE = regex(
    r"(?<!\d{4})(?<![a-z] \d)(?<![a-z] \d\d)(?:(?<=\d),|(?<![\d.,])\d{1,2}\.|(?<=\d,)\d{1,2}|(?<=  )\$)$"
)
"""A figure without its end: `7.`, `150,609,7`, `$`; not a year or a number that ends a clause."""
_WHOLE_FIGURE = regex(r"[^\s.] {2,}(?:\$ *)?\S*(?: ?%|\.\d{2,3}|(?<![\d.])\d{3})$")
"""A figure that ends a row as others do: `91.88%`, `91.8 %`, `7,550`; `91.8` may be a part of one."""
_CLOSING_FIGURE = regex(r".?[a-z] \d{1,2}\.\r?\n(?:\s*(?:[A-Z]|\Z)|[ \t]*\r?\n)")
"""A number that ends a sentence, and its paragraph or before another sentence: `was 40.`"""
_TORN = ((4, 0.1), (2, 0.2))
"""How many different torn ends, or how many lines, and the share of the lines of full length that they are: in a text cut at
79 characters 4 of 31, in one of wide tables 2 of 10; in sound filings up to 3 of 59, or 2 of 4."""


def find_cut(text: str, span: Span) -> Span | None:
    """The first line of prose that was cut at its full length, in a text whose lines were cut at a width; None if they were not."""
    lines = [found.span() for found in _LINE.finditer(text, span.start, span.end)]
    width = max((end - start for start, end in lines), default=0)
    return _torn_off(text, lines, width) or _cut_prose(text, lines, width)


def find_rest(text: str, span: Span, width: int) -> Span | None:
    """The rest of a word on the line below one of a width, where torn words go on so; None where their ends are lost."""
    words = _words_within(text)
    torn = [
        parts
        for parts in _SPLIT_WORD.finditer(text, span.start, span.end)
        if parts.end(1) - text.rfind("\n", 0, parts.start()) - 1 >= width - 1 and parts[1].lower() not in words
    ]
    whole = [parts for parts in torn if (parts[1] + parts[2]).lower() in words]
    return Span(*whole[0].span(2)) if whole and len(whole) >= _WHOLE_SHARE * len(torn) else None


def _cut_prose(text: str, lines: Sequence[tuple[int, int]], width: int) -> Span | None:
    """The longest line of prose that ends in an unknown word, `percen`, where most lines of prose have the greatest length."""
    cut = [line for line in lines if line[1] - line[0] >= width - 1 and _is_prose(text[slice(*line)])]
    if len({text[slice(*line)] for line in cut}) < _FEWEST_LINES:
        return None
    if len(cut) < _CUT_SHARE * sum(_is_prose(text[slice(*line)]) for line in lines):
        return None
    words = {word for start, end in lines for word in text[start:end].split()[:-1]}
    torn = [line for line in cut if text[slice(*line)].rsplit(None, 1)[-1] not in words]
    return Span(*max(torn, key=lambda line: line[1] - line[0])) if 2 * len(torn) > len(cut) else None


def _torn_off(text: str, lines: Sequence[tuple[int, int]], width: int) -> Span | None:
    """The first line of the greatest length that ends within a word or a figure; None where few do, or as many shorter ones."""
    full = [line for line in lines if line[1] - line[0] >= width - 1 and not _RULE.fullmatch(text, *line)]
    tags = [line for line in full if _TORN_TAG.search(text, *line)]
    if tags or len(full) < _FEWEST_LINES:
        return Span(*tags[0]) if tags else None
    words = {line: found[0].lower() for line in full if (found := _LAST_WORD.search(text, *line))}
    inside = _words_within(text)
    parts = _beginnings({*words.values()} - inside - _SHORT_WORDS, inside)
    torn = [line for line in full if words.get(line) in parts or _ends_in_part_of_figure(text, line)]
    several = len({text[slice(*line)].rsplit(None, 1)[-1] for line in torn}) > 1
    many = several and any(len(torn) >= max(fewest, share * len(full)) for fewest, share in _TORN)
    if not many or _are_heads_over_whole_rows(text, full, torn):
        return None
    shorter = {found[0].lower() for line in lines if line not in full and (found := _LAST_WORD.search(text, *line))}
    elsewhere = _beginnings(shorter - inside, inside)
    return Span(*torn[0]) if len(elsewhere) < len(torn) else None


def _are_heads_over_whole_rows(text: str, full: Sequence[tuple[int, int]], torn: Sequence[tuple[int, int]]) -> bool:
    """Whether what seems torn are abbreviations in heads of columns, `Owner Occ`, and more rows of the same length end in a whole figure."""
    rows = [line for line in full if not text[line[1] - 1].isalpha()]
    if len(rows) <= len(torn) or not all(_GAP.search(text, *line) for line in torn):
        return False
    return all(_WHOLE_FIGURE.search(text, *line) for line in rows)


def _ends_in_part_of_figure(text: str, line: tuple[int, int]) -> bool:
    """Whether a line ends in a figure without its end."""
    start, end = line
    if text[end - 1].isalpha():
        return False
    return _TORN_FIGURE.search(text[start:end]) is not None and _CLOSING_FIGURE.match(text, max(start, end - 5)) is None


@lru_cache(1)
def _words_within(text: str) -> frozenset[str]:
    """The words of a text that are not at the ends of lines, which each document of a submission asks for."""
    return frozenset(_WORD_WITHIN.findall(text.lower()))


def _beginnings(words: Set[str], others: Set[str]) -> set[str]:
    """Those of some words that others begin with, which are not their plurals: one of the next two in their order then does."""
    ordered = sorted(others)
    nexts = {word: ordered[(place := bisect_left(ordered, word)) : place + 2] for word in words}
    return {word for word, near in nexts.items() if any(each.startswith(word) and each != f"{word}s" for each in near)}


def _is_prose(line: str) -> bool:
    text = line.strip()
    if len(text.split()) < _FEWEST_WORDS or any(dots in text for dots in _LEADERS):
        return False
    return "  " not in text or _GAP.search(text) is None
