"""Captions of the cover that stand side by side, and the values over each: told by columns, then by their number."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from tscc import syntax
from tscc.geometry import chunks, closest
from tscc.lines import Chunk, Column, Line
from tscc.source import Span
from tscc.syntax import Written

_CUT = re.compile(r"\((?=[A-Z])|(?<=\S )(?=(?:Commission File|I\.?R\.?S\.? Employer|Zip Code)\b)", re.IGNORECASE)
_NUMBERS = re.compile(r"\S*\d\S*(?: \S*\d\S*)+")
_NAMED_NUMBERS = re.compile(r"(?P<name>[A-Za-z][A-Za-z. ]*?) (?P<rest>\d{1,3}-\d+\b.*)")


class CaptionColumn(NamedTuple):
    """A caption over one line or several, and the values over it."""

    caption: str
    span: Span
    values: tuple[Written, ...]


def columns_of(field: syntax.CoverField) -> list[CaptionColumn]:
    """The captions of a field that stand side by side, each with its values; `(` begins a caption."""
    cut = [_caption_chunks(line) for line in field.captions]
    main = max(range(len(cut)), key=lambda place: (len(cut[place]), -place))
    starts = [Column(piece.start, piece.end) for piece in cut[main]]
    texts: list[list[str]] = [[] for _ in starts]
    for pieces in cut:
        for piece in pieces:
            texts[closest(piece.start, piece.end, starts)].append(piece.text)
    values: list[list[Written]] = [[] for _ in starts]
    for line in field.values:
        found = _value_chunks(line, len(starts))
        for order, piece in enumerate(found):
            place = order if len(found) == len(starts) else closest(piece.start, piece.end, starts)
            values[place].append(Written(piece.text, line.at(piece.start, piece.end)))
    line = field.captions[main]
    return [
        CaptionColumn(" ".join(text).replace("- ", ""), line.at(start.start, start.end), tuple(value))
        for start, text, value in zip(starts, texts, values, strict=True)
    ]


def _caption_chunks(line: Line) -> list[Chunk]:
    """The captions on a line: apart by a gap, or each in its own brackets."""
    found: list[Chunk] = []
    for chunk in chunks(line.text):
        cuts = [
            chunk.start,
            *(chunk.start + place.start() for place in _CUT.finditer(chunk.text) if place.start()),
            chunk.end,
        ]
        for start, end in pairwise(cuts):
            text = line.text[start:end].rstrip()
            found.append(Chunk(start, start + len(text), text))
    return found


def _value_chunks(line: Line, count: int) -> list[Chunk]:
    """The values on a line; where they are fewer than the captions, numbers one blank apart are taken apart."""
    found = chunks(line.text)
    if len(found) >= count:
        return found
    split: list[Chunk] = []
    for chunk in found:
        named = _NAMED_NUMBERS.fullmatch(chunk.text)
        if named:
            split.append(Chunk(chunk.start, chunk.start + named.end("name"), named["name"]))
            chunk = Chunk(chunk.start + named.start("rest"), chunk.end, named["rest"])
        if _NUMBERS.fullmatch(chunk.text):
            split += [
                Chunk(chunk.start + word.start(), chunk.start + word.end(), word.group())
                for word in re.finditer(r"\S+", chunk.text)
            ]
        else:
            split.append(chunk)
    return split if len(split) <= count else found


def nearest_values(lines: Sequence[Line], more: Callable[[Line], bool] = lambda _: False) -> tuple[Line, ...]:
    """The lines of the block next to a caption, and the blocks over it where the line at the gap tells of `more`."""
    start = len(lines) - 1
    while start > 0 and (not lines[start].blanks_above or more(lines[start])):
        start -= 1
    return tuple(lines[max(start, 0) :])


def is_name_part(line: Line, values: Sequence[Line]) -> bool:
    """Whether the lines over a gap belong to a line under it: it is in brackets, or says again what stands over it."""
    above = " ".join(" ".join(other.text.split()) for other in values[: values.index(line)]).lower()
    text = " ".join(line.text.split()).lower()
    return text.startswith("(") or above.count("(") > above.count(")") or above.startswith(text)
