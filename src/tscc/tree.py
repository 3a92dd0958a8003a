"""The tree: what the parser makes of a document's lines, as Lark's tree, with what does not stand in it."""

from __future__ import annotations

from typing import NamedTuple

from lark import Token, Tree

from tscc.lines import Line
from tscc.prose import Prose

Node = Tree[Token]
"""A rule of the grammar with its tokens and inner rules."""


class Parse(NamedTuple):
    """What the parser makes of a document's lines."""

    tree: Node
    lines: dict[int, Line]
    """By number; the tree's tokens have the kind each was taken for."""
    prose: dict[int, Prose]
    """The joined text of each block of prose, by the number of its first line."""
    marks: tuple[Line, ...]
    """Page marks, printed page numbers and table tags."""
    strays: tuple[Line, ...]
    """Lines that may stand nowhere in the sequence."""
