"""The parser: lines to a tree, by `layout.lark`; the texts inside lines by grammars of their own.

A line that fits nowhere in the sequence is collected, never dropped. Sentences and row labels become subtrees of their
block or row, with tokens that have their place in the file.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence

import msgspec

from tscc.parser.inner_texts import NOTES, InnerTexts
from tscc.parser.machine import Machine
from tscc.parser.reading import cheapest, read_as
from tscc.parser.rivals import Rival, Taken, find_rivals, settle
from tscc.syntax.tree import Parse, Token, Tree
from tscc.text.lines import PAGE_KINDS, Candidate, Line
from tscc.text.prose import LABEL, find_lost_markers, marker_of

_OF_BLOCKS = frozenset({"preface", "item", "annex", "headed_annex", "exhibit"})
_HEADINGS = frozenset({"item_heading", "annex_heading"})
_MOST_RIVALS = 12
"""The most rivals of the blocks whose sums are asked, so that the time stays linear."""


def parse_filing(
    lines: Sequence[Line], start: str = "filing", ties: Callable[[Parse], bool | None] = lambda _: None
) -> Parse:
    """The tree of a document's lines, with subtrees for its sentences and its bands.

    `start` is `filing` for the form itself, `exhibit` for an exhibit that is a document of its own. `ties` says whether the
    tables of a part of the document add up, None where they do not say: of two ways to read it that cost nearly the same, the
    one in which they do is taken.
    """
    marks = [line for line in lines if line.kind in PAGE_KINDS]
    readable = [line for line in lines if line.kind not in PAGE_KINDS]
    ways = cheapest(readable, "layout", start)
    taken = [way.candidate for way in ways]
    parse = _parse(read_as(readable, taken), start, marks)
    rivals = [*find_rivals(readable, ways)]
    if not rivals:
        return parse
    settled, calls = settle(taken, rivals, _Sums(readable, parse.tree, rivals, ties).tie)
    if settled != taken:
        parse = _parse(read_as(readable, settled), start, marks)
    return msgspec.structs.replace(parse, close_calls=tuple(calls))


def _parse(read: Sequence[Line], start: str, marks: Sequence[Line]) -> Parse:
    """The tree of lines by the kind that each is taken as."""
    machine = Machine("layout", start)
    strays = [line for line in read if machine.feed(line.kinds[:1], _line_token(line)) is None]
    tree = machine.finish()
    if tree is None:
        raise AssertionError("the layout grammar allows a filing to end after any line")
    numbered = {line.number: line for line in sorted((*read, *marks), key=lambda line: line.number)}
    lost = _find_lost_marks(tree, numbered)
    inner = InnerTexts(numbered, lost)
    for node in [*tree.trees()]:
        inner.parse(node)
    return Parse(tree, numbered, inner.prose, tuple(marks), lost, tuple(strays), ())


def _blocks(tree: Tree) -> dict[int, tuple[int, int]]:
    """The first and the last line of the block that each line is in, by their numbers."""
    found: dict[int, tuple[int, int]] = {}
    left = [tree]
    while left:
        node = left.pop()
        inner = [child for child in node.children if isinstance(child, Tree)]
        left += inner if node.data not in _OF_BLOCKS else [child for child in inner if child.data in _OF_BLOCKS]
        for child in inner if node.data in _OF_BLOCKS else ():
            if child.data not in _HEADINGS:
                numbers = [token.line for token in child.tokens() if token.line]
                found |= dict.fromkeys(numbers, (numbers[0], numbers[-1]))
    return found


class _Sums:
    """The sums of the tables around rivals."""

    def __init__(
        self, lines: Sequence[Line], tree: Tree, rivals: Sequence[Rival], ties: Callable[[Parse], bool | None]
    ) -> None:
        self._lines = lines
        self._blocks = _blocks(tree)
        self._ties = ties
        self._rivals = Counter(map(self._around, rivals))
        """How many rivals the same blocks have."""

    def tie(self, taken: Taken, rival: Rival, instead: bool) -> bool | None:
        """Whether the tables of the blocks around a rival add up, as the lines are taken, or its own as it takes them instead.

        None where they do not say, where it is in no blocks, and where these have many rivals: a sum is no evidence for one.
        """
        around = self._around(rival)
        if around is None or self._rivals[around] > _MOST_RIVALS:
            return None
        begin, end = around
        own = taken[begin:end]
        if instead:
            own[rival.first - begin : rival.end - begin] = rival.taken
        if not any(map(_is_total, own)):
            return None  # asked first, for speed: where there is no total, none says anything
        part = _parse(read_as(self._lines[begin:end], own), "exhibit", ())
        return self._ties(part) if len(part.strays) == own.count(None) else None

    def _around(self, rival: Rival) -> tuple[int, int] | None:
        """The indexes of the first line and behind the last of the blocks that a rival is in, and of one that it may continue."""
        first, last = (self._blocks.get(self._lines[at].number) for at in (rival.first, rival.end - 1))
        if first is None or last is None:
            return None
        above = self._blocks.get(self._lines[rival.first - 1].number) if rival.first else None
        begin, end = (
            bisect_left(self._lines, number, key=lambda line: line.number)
            for number in ((above or first)[0], last[1] + 1)
        )
        return begin, end


def _is_total(candidate: Candidate | None) -> bool:
    """Whether a line is taken as the total of a table."""
    return candidate is not None and candidate.kind == "TOTAL"


def _find_lost_marks(tree: Tree, lines: dict[int, Line]) -> frozenset[str]:
    """The markers with more footnotes than marks in brackets."""
    notes = [[token.line for token in node.tokens() if token.line] for node in tree.trees() if node.data in NOTES]
    bodies = Counter(marker_of(found[1]) for note in notes if (found := LABEL.match(lines[note[0]].text)))
    inside = {number for note in notes for number in note}
    return find_lost_markers(bodies, (line.text for number, line in lines.items() if number not in inside))


def _line_token(line: Line) -> Token:
    """A line as a token."""
    return Token("", line.text, line.span.start, line.span.end, line.number)
