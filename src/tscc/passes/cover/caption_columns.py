"""Captions of the cover that are side by side, and the values of each: by their number, or else by columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.passes.pieces import piece_of
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.geometry import chunks, closest, overlaps
from tscc.text.lines import Chunk, Column, Line
from tscc.text.source import Span
from tscc.vocabulary.cover_captions import BY_TERMINAL, FIELDS
from tscc.vocabulary.form_words import is_caption_text, respelt
from tscc.vocabulary.registrant_numbers import FILE_NUMBER, is_number

_CUT = regex(
    r"\((?=[A-Z])|(?<=\S )(?=(?:Commission File|I\.?R\.?S\.? Employer|(?<!including )(?<!and )Zip Code)\b)",
    re.IGNORECASE,
)
"""Where a caption begins behind another: `(State) (Commission File Number)`."""
_NUMBER = regex(r"\d[\d-]+\d")
_NUMBERS = regex(r"\S*\d\S*(?: \S*\d\S*)+")
"""Numbers one blank apart: `333-40118 31-7700431`."""
_NAMED_NUMBERS = regex(rf"(?P<name>[A-Za-z][A-Za-z. ]*?) (?P<rest>{FILE_NUMBER.pattern}.*)")
"""A state and numbers one blank apart: `Ohio 333-40118 31-7700431`."""
_RULE = terminal("figures", "RULER")
_DOUBLED = "  "
_FEWEST_DOUBLED = 4
"""Words two blanks apart that are one value whose blanks are doubled; fewer may be a row: a state and two numbers."""

_BY_LABEL = {key: FIELDS[key] for key in ("former_name", "irs_numbers", "address", "zip")}

_Placed = tuple[Chunk, Line]


class CaptionColumn(msgspec.Struct, frozen=True):
    """A caption of one line or several, and the values above it."""

    caption: str
    head: str
    """Its first line."""
    span: Span
    values: tuple[Written, ...]


def columns_of(field: nodes.CoverField, values: Sequence[Line]) -> list[CaptionColumn]:
    """The captions of a field that are side by side, each with those of the values that are its own."""
    cut = [_captions_on(line) for line in field.captions]
    opened = [sum(piece.text.startswith("(") for piece in pieces) for pieces in cut]
    main = max(range(len(cut)), key=lambda place: (opened[place], len(cut[place]), -place))
    higher = [(piece, line) for line in values for piece in chunks(line.text) if _is_caption(piece.text)]
    lower = [(piece, line) for line, own in zip(field.captions, cut, strict=True) for piece in own if _is_irs(piece)]
    heads = _heads([(piece, field.captions[main]) for piece in cut[main]], [*higher, *lower])
    columns = [Column(piece.start, piece.end) for piece, _ in heads]
    texts: list[list[str]] = [[] for _ in columns]
    for pieces in ([piece for piece, _ in higher], *cut):
        for place, piece in _placed(pieces, columns):
            texts[place].append(piece.text)
    found: list[list[Written]] = [[] for _ in columns]
    for line in field.captions:
        for piece in chunks(line.text):
            if _is_number(piece.text):
                found[closest(piece.start, piece.end, columns)].append(piece_of(line, piece.start, piece.end))
    for line in values:
        own = [piece for piece in _values_on(line, len(columns)) if not _is_caption(piece.text)]
        for place, piece in _placed([piece for piece in own if not _RULE.fullmatch(piece.text)], columns):
            found[place].append(piece_of(line, piece.start, piece.end))
    return [
        CaptionColumn(" ".join(text).replace("- ", ""), piece.text, line.at(piece.start, piece.end), _in_order(own))
        for (piece, line), text, own in zip(heads, texts, found, strict=True)
    ]


def _in_order(values: list[Written]) -> tuple[Written, ...]:
    return tuple(sorted(values, key=lambda value: value.span))


def _captions_on(line: Line) -> list[Chunk]:
    """The captions on a line: apart by a gap, or each in its own brackets."""
    found: list[Chunk] = []
    for chunk in _with_brackets_whole(chunks(line.text), line.text):
        if _is_number(chunk.text):
            continue
        cuts = (chunk.start + place.start() for place in _CUT.finditer(chunk.text) if place.start())
        for start, end in pairwise([chunk.start, *cuts, chunk.end]):
            text = line.text[start:end].rstrip()
            found.append(Chunk(start, start + len(text), text))
    return found


def _with_brackets_whole(pieces: Sequence[Chunk], text: str) -> list[Chunk]:
    """The pieces of a line, with those of one bracket joined whose blanks are doubled: `(State  of  Incorporation)`."""
    found: list[Chunk] = []
    begin = 0
    """How many of the pieces are before the bracket that is open."""
    for piece in pieces:
        apart = bool(found) and piece.start - found[-1].end > len(_DOUBLED)
        if apart or piece.text.startswith("("):
            begin = len(found)
        found.append(piece)
        if piece.text.endswith(")") and found[begin].text.startswith("("):
            start = found[begin].start
            found[begin:] = [Chunk(start, piece.end, text[start : piece.end])]
    return found


def _with_words_joined(pieces: Sequence[Chunk], text: str) -> list[Chunk]:
    """The pieces of a line, with words joined whose blanks are doubled: `9  Quarry  Street,  Briar  Glen`."""
    found: list[Chunk] = []
    for run in _runs(pieces):
        words = len(run) >= _FEWEST_DOUBLED and all(" " not in piece.text for piece in run)
        start, end = run[0].start, run[-1].end
        found += [Chunk(start, end, text[start:end])] if words else run
    return found


def _runs(pieces: Sequence[Chunk]) -> list[list[Chunk]]:
    """The pieces of a line, those together that are two blanks apart."""
    runs: list[list[Chunk]] = []
    for piece in pieces:
        if runs and piece.start - runs[-1][-1].end == len(_DOUBLED):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return runs


def _is_number(text: str) -> bool:
    """Whether a piece of a line of captions is not a caption but a number, such as a zip code, or words that one is pending."""
    return _NUMBER.fullmatch(text) is not None or is_number(text)


def _is_caption(text: str) -> bool:
    """Whether a piece of a line of values is a caption that begins higher than the others."""
    return text.startswith(("(", "I.R.S", "IRS")) and is_caption_text(text)


def _is_irs(piece: Chunk) -> bool:
    """Whether a piece is a caption of the employer numbers, which may begin below the others: `IRS EIN`."""
    return piece.text.startswith(("I.R.S", "IRS", "(I.R.S", "(IRS"))


def _heads(captions: Sequence[_Placed], others: Sequence[_Placed]) -> list[_Placed]:
    """The captions of a line and those that begin higher or lower, beside them; each with its line."""
    heads = list(captions)
    for piece, line in others:
        if not any(overlaps(piece.start, piece.end, Column(head.start, head.end)) for head, _ in heads):
            heads.append((piece, line))
    return sorted(heads, key=lambda head: head[0].start)


def _placed(pieces: Sequence[Chunk], columns: Sequence[Column]) -> list[tuple[int, Chunk]]:
    """The pieces of a line, each with its column: in order if there is one for each column, else the closest."""
    if len(pieces) == len(columns):
        return list(enumerate(pieces))
    return [(closest(piece.start, piece.end, columns), piece) for piece in pieces]


def _values_on(line: Line, count: int) -> Sequence[Chunk]:
    """The values on a line; if they are fewer than the captions, those one blank apart are split."""
    found = _with_words_joined(chunks(line.text), line.text)
    if len(found) >= count:
        return found
    split: list[Chunk] = []
    for chunk in found:
        if named := _NAMED_NUMBERS.fullmatch(chunk.text):
            split.append(Chunk(chunk.start, chunk.start + named.end("name"), named["name"]))
            chunk = Chunk(chunk.start + named.start("rest"), chunk.end, named["rest"])
        words = re.finditer(r"\S+", chunk.text) if _NUMBERS.fullmatch(chunk.text) else ()
        split += [Chunk(chunk.start + word.start(), chunk.start + word.end(), word[0]) for word in words] or [chunk]
    return split if len(split) <= count else found


def key_of(column: CaptionColumn) -> str:
    """The field a caption of the row is of, by its first line if that has a word of one; a state if no line has."""
    fields = [*BY_TERMINAL["INCORPORATION_CAPTION"].fields[::-1], *BY_TERMINAL["NAME_CAPTION"].fields]
    texts = [
        (respelt(text) or text).lower().replace(".", "").replace(" ", "") for text in (column.head, column.caption)
    ]
    return next((field.key for text in texts for field in fields if regex(field.column).search(text)), "state")


def key_of_label(text: str) -> str:
    """The field of a caption that has its value behind it."""
    words = text.lower().replace(".", "").replace(" ", "")
    return next((key for key, field in _BY_LABEL.items() if regex(field.column).search(words)), "name")
