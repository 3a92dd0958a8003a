"""Rows of cells to draw on: each cell has a character and a role, which determines its colour."""

from __future__ import annotations

from enum import Enum
from itertools import groupby
from typing import NamedTuple

from tscc.diagnostics.codes import Severity


class Role(str, Enum):
    """The purpose of a piece of text."""

    PLAIN = "plain"
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    TITLE = "title"
    SECONDARY = "secondary"
    GUTTER = "gutter"
    ADDED = "added"
    REMOVED = "removed"


FEWEST_LINE_CELLS = 16
"""Least number of cells for a line of the source, however narrow the page is."""

BY_SEVERITY = {Severity.ERROR: Role.ERROR, Severity.WARNING: Role.WARNING, Severity.NOTE: Role.NOTE}

Piece = tuple[str, Role]
Row = list[Piece]


class Glyphs(NamedTuple):
    """The characters that lines are drawn with."""

    bar: str
    arrow: str
    under: str
    corner: str
    reach: str
    top: str


ASCII = Glyphs(bar="|", arrow="-->", under="-", corner="|", reach="_", top="/")
UNICODE = Glyphs(bar="│", arrow="──▸", under="─", corner="╰", reach="─", top="╭")


class Frame(NamedTuple):
    """The measures that the rows of one diagnostic share."""

    gutter: int
    """Width of the line numbers."""
    width: int
    """Columns of the page."""
    unicode: bool

    @property
    def glyphs(self) -> Glyphs:
        """The characters that lines are drawn with on this page."""
        return UNICODE if self.unicode else ASCII

    @property
    def left(self) -> int:
        """The cell where a line of the source begins."""
        return self.gutter + 3

    def blank(self, number: str = "", sign: str | None = None, role: Role | None = None) -> Canvas:
        """A row with only its gutter: a line number and a bar, or another sign instead of the bar."""
        canvas = Canvas()
        canvas.put(0, f"{number:>{self.gutter}} {sign or self.glyphs.bar}", Role.GUTTER)
        if role is not None and sign is not None:
            canvas.put(self.gutter + 1, sign, role)
        return canvas


class Canvas:
    """One row that can be written to at any cell; the last writing shows."""

    def __init__(self) -> None:
        self._text = ""
        self._painted: list[tuple[int, int, Role]] = []
        self._overlaps = False

    def put(self, cell: int, text: str, role: Role) -> None:
        """Write a text that starts at a cell."""
        if not text:
            return
        end = cell + len(text)
        if cell < len(self._text):
            self._overlaps = True
        self._text = self._text[:cell].ljust(cell) + text + self._text[end:]
        self._painted.append((cell, end, role))

    def row(self) -> Row:
        """The pieces of the row, without trailing blanks."""
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
        """The visible pieces of what was written, from left to right."""
        roles = [Role.PLAIN] * len(self._text)
        for start, end, role in self._painted:
            roles[start:end] = [role] * (end - start)
        flat, start = [], 0
        for role, group in groupby(roles):
            end = start + len(list(group))
            flat.append((start, end, role))
            start = end
        return flat
