"""The pieces of the heads of columns: a head on two lines has a piece on each, between those of the heads beside it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tscc.text.source import Source, Span

_HEAD = re.compile(r"(?P<table>.*)/columns/\d+/header")
_WORDS = re.compile(r"\S+(?: \S+)*")
"""What stands in one column of a line: blanks of two and more are between the columns."""


def head_pieces(source: Source, spans: Mapping[str, Span]) -> dict[str, tuple[Span, ...]]:
    """The pieces of each head of more than one line, by its pointer; the place of a head is from its first to its last character."""
    tables: dict[str, dict[str, Span]] = defaultdict(dict)
    for pointer, span in spans.items():
        if found := _HEAD.fullmatch(pointer):
            tables[found["table"]][pointer] = span
    pieces: dict[str, tuple[Span, ...]] = {}
    for heads in tables.values():
        if any("\n" in source.text[span.start : span.end] for span in heads.values()):
            pieces |= _pieces(source, heads)
    return pieces


def _pieces(source: Source, heads: Mapping[str, Span]) -> dict[str, tuple[Span, ...]]:
    """The pieces of the heads of one table, each that of the head it is most under or over."""
    reaches = {pointer: _reach(source, span) for pointer, span in heads.items()}
    found: dict[str, list[Span]] = {pointer: [] for pointer in heads}
    for words in _words(source, [*heads.values()]):
        column = source.place(words.start).column
        within = [each for each, span in heads.items() if span.start <= words.start and words.end <= span.end]
        shared = {each: _shared(reaches[each], (column, column + words.end - words.start)) for each in within}
        if shared:
            found[max(shared, key=lambda each: shared[each])].append(words)
    return {pointer: tuple(each) for pointer, each in found.items() if each}


def _words(source: Source, heads: Sequence[Span]) -> Iterator[Span]:
    """The pieces of the lines that the heads are on."""
    start, end = min(each.start for each in heads), max(each.end for each in heads)
    for number in range(source.place(start).line, source.place(end).line + 1):
        line = source.line_span(number)
        for match in _WORDS.finditer(source.text, line.start, line.end):
            yield Span(match.start(), match.end())


def _reach(source: Source, span: Span) -> tuple[int, int]:
    """The columns of the page from the first to the last character of a head."""
    first, last = source.place(span.start).column, source.place(span.end).column
    return min(first, last - 1), max(first + 1, last)


def _shared(reach: tuple[int, int], words: tuple[int, int]) -> int:
    """How many columns two stretches share; negative where there is a gap between them."""
    return min(reach[1], words[1]) - max(reach[0], words[0])
