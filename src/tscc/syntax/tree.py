"""The tree that the parser makes of a document's lines, and the lines that are not in it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from tscc.text.lines import CloseCall, Line
from tscc.text.prose import Prose


class Token(msgspec.Struct, gc=False):
    """A piece of text that matches a terminal of the grammar; `type` is empty until the parser has chosen one."""

    type: str
    text: str
    start_pos: int
    """Its first code point, counted in the file, or in the text it was found in."""
    end_pos: int
    line: int | None = None
    """The number of its line, if it is a whole line."""


class Tree(msgspec.Struct):
    """A rule of the grammar with its tokens and inner rules."""

    data: str
    """The name of the rule, or of the alternative if it has a name of its own."""
    children: list[Tree | Token]

    def copy(self) -> Tree:
        """The same tree with trees and tokens of its own, which may be changed."""
        return Tree(
            self.data,
            [
                child.copy()
                if isinstance(child, Tree)
                else Token(child.type, child.text, child.start_pos, child.end_pos, child.line)
                for child in self.children
            ],
        )

    def trees(self) -> Iterator[Tree]:
        """The tree itself and all in it, in the order of the text."""
        left: list[Tree] = [self]
        while left:
            tree = left.pop()
            yield tree
            left += [child for child in reversed(tree.children) if isinstance(child, Tree)]

    def tokens(self) -> Iterator[Token]:
        """All tokens in it, in the order of the text."""
        for child in self.children:
            if isinstance(child, Tree):
                yield from child.tokens()
            else:
                yield child


class Parse(msgspec.Struct, frozen=True):
    """What the parser makes of a document's lines."""

    tree: Tree
    lines: dict[int, Line]
    """By number; the tokens of the tree have the kind chosen for each."""
    prose: dict[int, Prose]
    """The joined text of each block of prose, by the number of its first line."""
    marks: tuple[Line, ...]
    """Page marks, printed page numbers and table tags."""
    lost_marks: frozenset[str]
    """The markers of footnotes that never have marks in brackets: their superscripts may be lost."""
    strays: tuple[Line, ...]
    """Lines that the grammar allows nowhere in the sequence."""
    close_calls: tuple[CloseCall, ...]
    """Lines that can be read in two ways."""
