"""Rows of cells to draw on: each cell has one character and the role it plays, which the text format gives a colour."""

from __future__ import annotations

from enum import Enum
from itertools import groupby
from typing import NamedTuple

from tscc.diagnostics.codes import Severity


class Role(str, Enum):
    """What a piece of text is there for."""

    PLAIN = "plain"
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    TITLE = "title"
    SECONDARY = "secondary"
    GUTTER = "gutter"
    ADDED = "added"
    REMOVED = "removed"


NARROWEST_LINE = 16
"""Cells a line of the source is given at least, however narrow the page."""

BY_SEVERITY = {Severity.ERROR: Role.ERROR, Severity.WARNING: Role.WARNING, Severity.NOTE: Role.NOTE}

Piece = tuple[str, Role]
Row = list[Piece]


class Glyphs(NamedTuple):
    """What lines are drawn with."""

    bar: str
    arrow: str
    under: str
    corner: str
    reach: str
    top: str


ASCII = Glyphs(bar="|", arrow="-->", under="-", corner="|", reach="_", top="/")
UNICODE = Glyphs(bar="│", arrow="──▸", under="─", corner="╰", reach="─", top="╭")


class Frame(NamedTuple):
    """What the rows of one diagnostic have in common."""

    gutter: int
    """Width of the line numbers."""
    width: int
    """Columns of the page."""
    unicode: bool

    @property
    def glyphs(self) -> Glyphs:
        """What lines are drawn with here."""
        return UNICODE if self.unicode else ASCII

    @property
    def left(self) -> int:
        """The cell in which a line of the source begins."""
        return self.gutter + 3

    def blank(self, number: str = "", sign: str | None = None, role: Role | None = None) -> Canvas:
        """A row with nothing but its gutter: a line number and a bar, or another sign in its place."""
        canvas = Canvas()
        canvas.put(0, f"{number:>{self.gutter}} {sign or self.glyphs.bar}", Role.GUTTER)
        if role is not None and sign is not None:
            canvas.put(self.gutter + 1, sign, role)
        return canvas


class Canvas:
    """One row, written to at any cell; what was written last shows."""

    def __init__(self) -> None:
        self._text = ""
        self._painted: list[tuple[int, int, Role]] = []
        self._overlaps = False

    def put(self, cell: int, text: str, role: Role) -> None:
        """Write a text from a cell on."""
        if not text:
            return
        end = cell + len(text)
        if cell < len(self._text):
            self._overlaps = True
        self._text = self._text[:cell].ljust(cell) + text + self._text[end:]
        self._painted.append((cell, end, role))

    def row(self) -> Row:
        """The pieces of the row, without blanks at its end."""
        text = self._text.rstrip()
        pieces: Row = []
        at = 0
        for start, end, role in self._flat() if self._overlaps else self._painted:
            if at < start:
                pieces.append((text[at:start], Role.PLAIN))
            pieces.append((text[start:end], role))
            at = end
        return [piece for piece in pieces if piece[0]]

    def _flat(self) -> list[tuple[int, int, Role]]:
        """What was painted, without what was painted over, from left to right."""
        roles = [Role.PLAIN] * len(self._text)
        for start, end, role in self._painted:
            roles[start:end] = [role] * (end - start)
        flat, start = [], 0
        for role, group in groupby(roles):
            end = start + len(list(group))
            flat.append((start, end, role))
            start = end
        return flat
