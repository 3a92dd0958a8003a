"""The tables of any kind in a part of a document, by `generic.lark`: lines with what they may be to trees of tables."""

from __future__ import annotations

from collections.abc import Sequence

from tscc.parser.machine import Machine
from tscc.parser.reading import read_kinds
from tscc.syntax.tree import Token, Tree
from tscc.text.lines import Line


def parse_generic(lines: Sequence[Line]) -> list[Tree]:
    """The tables in some lines, each as the tree of its title, its head and its rows."""
    machine = Machine("generic", "page")
    for line, kind in zip(lines, read_kinds(lines, "generic", "page"), strict=True):
        machine.feed((kind,), Token("", line.text, line.span.start, line.span.end, line.number))
    tree = machine.finish()
    if tree is None:
        raise AssertionError("the grammar of tables allows a text to end after any line that is no head")
    return [child for child in tree.children if isinstance(child, Tree)]
