"""The lines of a tree: those of a node and of what is in it, without the sentences and bands inside lines."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from tscc.syntax.tree import Token, Tree
from tscc.text.lines import Line
from tscc.text.source import Span, cover
from tscc.vocabulary.item_titles import find_item_text

_INNER = frozenset(
    {
        "sentence",
        "at_most",
        "below",
        "between",
        "between_above",
        "between_below",
        "at_least",
        "above",
        "single",
        "beside",
    }
)


class TreeLines:
    """The lines of the nodes of one tree."""

    def __init__(self, lines: dict[int, Line]) -> None:
        self._lines = lines

    def of(self, node: Tree, *names: str) -> tuple[Line, ...]:
        """All lines of a node, in order; if rules are named, those of its subtrees of these rules."""
        if names:
            return tuple(line for child in trees(node, *names) for line in self.of(child))
        found: list[Line] = []
        for child in node.children:
            if isinstance(child, Tree):
                if child.data not in _INNER:
                    found += self.of(child)
            elif child.line:
                found.append(self._lines[child.line])
        return tuple(found)

    def own(self, node: Tree) -> tuple[Line, ...]:
        """The lines directly in a node."""
        return tuple(self._lines[token.line or 0] for token in tokens(node))


def trees(node: Tree, *names: str) -> list[Tree]:
    """The subtrees of some rules directly in a node."""
    return [child for child in node.children if isinstance(child, Tree) and child.data in names]


def tokens(node: Tree) -> list[Token]:
    """The line tokens directly in a node."""
    return [child for child in node.children if isinstance(child, Token) and child.line]


def over(lines: Sequence[Line]) -> Span:
    """The span of lines."""
    return cover(lines[0].span, lines[-1].span)


def parted_item(line: Line) -> tuple[Line, Line]:
    """The heading of an item, and the text behind it on its line, each as a line without the other."""
    end, start = find_item_text(line.text) or 2 * (len(line.text),)
    return replace(line, text=line.text[:end]), replace(line, text=" " * start + line.text[start:])
