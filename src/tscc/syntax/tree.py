"""The tree: what the parser makes of a document's lines, with what does not stand in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from tscc.text.lines import Line
from tscc.text.prose import Prose


class Token(msgspec.Struct, gc=False):
    """A piece of text under a terminal of the grammar; `type` is empty until the parser has taken it for one."""

    type: str
    text: str
    start_pos: int
    """Where it begins: a code point of the file, or of the text it was found in."""
    end_pos: int
    line: int | None = None
    """The number of the line it is the whole of, where it is one."""


class Tree(msgspec.Struct):
    """A rule of the grammar with its tokens and inner rules."""

    data: str
    """The name of the rule, or of the alternative where that has a name of its own."""
    children: list[Tree | Token]

    def trees(self) -> Iterator[Tree]:
        """The tree itself and all in it, in the order of the text."""
        yield self
        for child in self.children:
            if isinstance(child, Tree):
                yield from child.trees()

    def tokens(self) -> Iterator[Token]:
        """All tokens in it, in the order of the text."""
        for child in self.children:
            if isinstance(child, Tree):
                yield from child.tokens()
            else:
                yield child


class Parse(NamedTuple):
    """What the parser makes of a document's lines."""

    tree: Tree
    lines: dict[int, Line]
    """By number; the tree's tokens have the kind each was taken for."""
    prose: dict[int, Prose]
    """The joined text of each block of prose, by the number of its first line."""
    marks: tuple[Line, ...]
    """Page marks, printed page numbers and table tags."""
    lost_marks: frozenset[str]
    """The markers of footnotes whose marks are nowhere in brackets, as where superscripts are lost."""
    strays: tuple[Line, ...]
    """Lines that may stand nowhere in the sequence."""
