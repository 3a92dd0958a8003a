"""Captions of the cover that stand side by side, and the values over each: told by columns, then by their number."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from tscc.grammar import pattern, terminal
from tscc.passes.cover.registrant import is_whole_name
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.geometry import chunks, closest, overlap
from tscc.text.lines import Chunk, Column, Line
from tscc.text.source import Span
from tscc.vocabulary.form_words import is_caption_text, respelt

_CUT = re.compile(r"\((?=[A-Z])|(?<=\S )(?=(?:Commission File|I\.?R\.?S\.? Employer|Zip Code)\b)", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d-]+\d")
_EMPLOYER_NUMBER = terminal("figures", "EMPLOYER_NUMBER")
_KNOWN = re.compile(r"irs|employer|file|commission|state|jurisd|incorp|organiz")
_RULE = terminal("figures", "RULER")
_DOUBLED = 2
_NUMBERS = re.compile(r"\S*\d\S*(?: \S*\d\S*)+")
_NAMED_NUMBERS = re.compile(rf"(?P<name>[A-Za-z][A-Za-z. ]*?) (?P<rest>{pattern('figures', 'FILE_NUMBER')}.*)")


_Placed = tuple[Chunk, Line]


class CaptionColumn(NamedTuple):
    """A caption over one line or several, and the values over it."""

    caption: str
    head: str
    """Its first line, which tells what it is of where the lines under it are not told apart."""
    span: Span
    values: tuple[Written, ...]


def columns_of(field: nodes.CoverField) -> list[CaptionColumn]:
    """The captions of a field that stand side by side, each with its values; `(` begins a caption."""
    cut = [_caption_chunks(line) for line in field.captions]
    main = max(range(len(cut)), key=lambda place: (_openings(cut[place]), len(cut[place]), -place))
    higher = [(piece, line) for line in field.values for piece in chunks(line.text) if _is_caption(piece.text)]
    heads = _heads([(piece, field.captions[main]) for piece in cut[main]], higher)
    starts = [Column(piece.start, piece.end) for piece, _ in heads]
    texts: list[list[str]] = [[] for _ in starts]
    for pieces in ([piece for piece, _ in higher], *cut):
        for place, piece in _placed(pieces, starts):
            texts[place].append(piece.text)
    values: list[list[Written]] = [[] for _ in starts]
    for line in field.captions:
        for piece in chunks(line.text):
            if _NUMBER.fullmatch(piece.text):
                values[closest(piece.start, piece.end, starts)].append(_written(line, piece))
    for line in field.values:
        found = [
            piece
            for piece in _value_chunks(line, len(starts))
            if not (_RULE.fullmatch(piece.text) or _is_caption(piece.text))
        ]
        for place, piece in _placed(found, starts):
            values[place].append(_written(line, piece))
    return [
        CaptionColumn(" ".join(text).replace("- ", ""), piece.text, line.at(piece.start, piece.end), tuple(value))
        for (piece, line), text, value in zip(heads, texts, values, strict=True)
    ]


def _placed(pieces: Sequence[Chunk], starts: Sequence[Column]) -> list[tuple[int, Chunk]]:
    """The pieces of a line with the captions they belong to: by their order where they are as many, else by columns."""
    if len(pieces) == len(starts):
        return list(enumerate(pieces))
    return [(closest(piece.start, piece.end, starts), piece) for piece in pieces]


def _written(line: Line, piece: Chunk) -> Written:
    return Written(piece.text, line.at(piece.start, piece.end))


def _heads(captions: Sequence[_Placed], higher: Sequence[_Placed]) -> list[_Placed]:
    """The captions of a line, and beside them those that begin higher, among the values; each with its line."""
    heads = list(captions)
    for piece, line in higher:
        if all(overlap(piece.start, piece.end, Column(head.start, head.end)) <= 0 for head, _ in heads):
            heads.append((piece, line))
    return sorted(heads, key=lambda head: head[0].start)


def _openings(pieces: Sequence[Chunk]) -> int:
    """How many captions begin with a bracket."""
    return sum(piece.text.startswith("(") for piece in pieces)


def _is_caption(text: str) -> bool:
    """Whether what stands among values is a caption that begins higher than the others."""
    return text.startswith(("(", "I.R.S", "IRS")) and is_caption_text(text)


def _goes_on(text: str, following: str) -> bool:
    """Whether a caption goes on behind a doubled blank: its bracket is open, or a word in small letters follows."""
    is_open = text.count("(") > text.count(")")
    return following[:1].islower() or (is_open and not following.startswith("("))


def _caption_chunks(line: Line) -> Sequence[Chunk]:
    """The captions on a line: apart by a gap, or each in its own brackets."""
    found: list[Chunk] = []
    for chunk in chunks(line.text):
        if _NUMBER.fullmatch(chunk.text):
            continue
        if found and chunk.start - found[-1].end <= _DOUBLED and _goes_on(found[-1].text, chunk.text):
            start = found.pop().start
            chunk = Chunk(start, chunk.end, line.text[start : chunk.end])
        cuts = [
            chunk.start,
            *(chunk.start + place.start() for place in _CUT.finditer(chunk.text) if place.start()),
            chunk.end,
        ]
        for start, end in pairwise(cuts):
            text = line.text[start:end].rstrip()
            found.append(Chunk(start, start + len(text), text))
    return found


def _value_chunks(line: Line, count: int) -> Sequence[Chunk]:
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


def key_of(column: CaptionColumn) -> str:
    """What a caption of the row is of: `irs_numbers`, `file_numbers`, or else `state`."""
    head, whole = (
        (respelt(text) or text).lower().replace(".", "").replace(" ", "") for text in (column.head, column.caption)
    )
    text = head if _KNOWN.search(head) else whole
    if "irs" in text or "employer" in text:
        return "irs_numbers"
    return "file_numbers" if "file" in text or "commission" in text else "state"


def is_row(line: Line) -> bool:
    """Whether a line is of a row of values: it has several, or a number of the registrant."""
    return len(chunks(line.text)) > 1 or _EMPLOYER_NUMBER.search(line.text) is not None


def without_repeats(field: nodes.CoverField) -> tuple[nodes.CoverField, list[Line]]:
    """A field without the lines that say again what the line over them says, and those lines."""
    kept: list[Line] = []
    repeated: list[Line] = []
    for line in field.values:
        again = bool(kept) and line.text.split() == kept[-1].text.split()
        (repeated if again else kept).append(line)
    return msgspec.structs.replace(field, values=tuple(kept)), repeated


def nearest_values(lines: Sequence[Line], more: Callable[[Line], bool] = lambda _: False) -> tuple[Line, ...]:
    """The lines of the block next to a caption, and the blocks over it where the line at the gap tells of `more`."""
    start = len(lines) - 1
    while start > 0 and (not lines[start].blanks_above or more(lines[start])):
        start -= 1
    return tuple(lines[max(start, 0) :])


def is_name_part(line: Line, values: Sequence[Line]) -> bool:
    """Whether the lines over a gap belong to a line under it.

    It is in brackets, or says again what stands over it, or over the gap is the whole name of another registrant.
    """
    above = " ".join(" ".join(other.text.split()) for other in values[: values.index(line)]).lower()
    text = " ".join(line.text.split()).lower()
    return text.startswith("(") or above.count("(") > above.count(")") or above.startswith(text) or is_whole_name(above)
