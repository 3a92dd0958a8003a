"""Pieces of lines, as they are written and where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tscc.diagnostics.diagnostic import quoted
from tscc.syntax.nodes import Written
from tscc.text.lines import Line
from tscc.text.source import Span


def whole_line(line: Line) -> Written:
    """A line without the blanks around it."""
    return Written(line.text.strip(), line.tight)


def piece_of(line: Line, start: int, end: int) -> Written:
    """What a line has in a range of columns."""
    return Written(line.text[start:end], line.at(start, end))


def part_of(piece: Written, start: int, end: int) -> Written:
    """A part of a piece, without the blanks around it; its place is that of the piece where this has tabs or several lines."""
    text = piece.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    if piece.span.end - piece.span.start != len(piece.text):
        return Written(text, piece.span)
    return Written(text, Span(piece.span.start + start, piece.span.start + start + len(text)))


def text_of(pieces: Iterable[Written | Line]) -> str:
    """The text of pieces or lines, one below the other, with single blanks; a word that a hyphen splits stays split."""
    return " ".join(" ".join(piece.text.split()) for piece in pieces)


UNPARSED = "the text is listed under `unparsed`"
"""The note of a diagnostic on text that is kept and not read."""


def figures_not_read(texts: Sequence[str]) -> str:
    """The message that the figures of one text, or of several from the first on, are not read."""
    lines = "" if len(texts) == 1 else f"{len(texts)} lines from "
    return f"the figures of {lines}{quoted(texts[0])} are not read"


def squeezed(text: str) -> str:
    """A text with runs of blanks made one, without blanks and commas around it."""
    return " ".join(text.split()).strip(" ,")
