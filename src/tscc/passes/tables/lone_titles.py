"""Titles of tables that no table follows: the table is lost, or stands elsewhere. And lines of heads that are read as titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.text.geometry import chunks, is_strokes, segments
from tscc.text.source import Span, cover
from tscc.vocabulary.column_heads import beginning, is_bare_average
from tscc.vocabulary.dimensions import dimensions_named

_DIVIDES = regex(r"\b(?:distributions?|stratifications?|by)\b", re.IGNORECASE)
"""What says that a heading is of a table: `Distribution of Loans by Note Rates`; `BALANCE SHEET` is not."""


def report_lone_titles(filing: nodes.Filing, sink: Sink, *, cut_short: bool) -> None:
    """Report each heading that is the title of a table and has none below it, unless something there is reported.

    Where the file is cut short, the rows below its last head are lost with the rest.
    """
    titles = {_words(table.title) for table in filing.tables}
    last = max((table.span for table in filing.tables), default=Span(0, 0))
    told = sink.told()
    for heading, below, headed in _without_table([part.blocks for part in filing.parts]):
        text = _words(heading.lines)
        divides = headed or (bool(titles) and _DIVIDES.search(text) is not None)
        named = text in titles or (divides and bool(dimensions_named(text)))
        around = cover(heading.span, below.span) if below is not None else heading.span
        lost_with_rest = cut_short and headed and last < heading.span
        if named and not lost_with_rest and not told.overlap(around):
            message = f"no table follows the title {quoted(text)}"
            sink.report(codes.TABLE_MISSING, message, heading.lines[0].span, "a table is expected below")


def report_stray_heads(filing: nodes.Filing, sink: Sink) -> None:
    """Report each line of a heading or a title that has only the beginnings of several heads, or only `Weighted Average`.

    What is reported of the block below it tells of it; behind the last table the file may be cut short.
    """
    told = sink.told()
    last = max((table.span for table in filing.tables), default=Span(0, 0))
    blocks = [*filing.blocks]
    for block, below in zip_longest(blocks, blocks[1:]):
        match block:
            case nodes.Table():
                stray = _lines_of_heads(block.title)
            case nodes.Heading() if block.span < last and not told.overlap(below.span):
                stray = _lines_of_heads(block.lines)
            case _:
                continue
        for line in stray:
            message = f"{quoted(line.text)} is a line of heads, and not directly above them"
            sink.report(codes.LINE_OF_HEAD_LOST, message, line.span, "read as a line of a title")


def _lines_of_heads(lines: Sequence[nodes.WrittenLine]) -> Iterator[nodes.WrittenLine]:
    """The lines that have only the beginnings of several heads, or, below another, only `Weighted Average`."""
    for line in lines:
        begun = [beginning(piece.text) for piece in chunks(line.line.text)]
        if (len(begun) > 1 and all(begun) and max(begun) > 1) or (line is not lines[0] and is_bare_average(line.text)):
            yield line


_HEAD_BLOCKS = 8
"""Blocks below a title in which its head and ruler are, and what is below these."""


def _words(lines: Sequence[nodes.WrittenLine]) -> str:
    """The words of a title or heading, without the strokes of an underline."""
    return " ".join(" ".join(line.text.split()) for line in lines if not is_strokes(line.text))


def _without_table(
    parts: Sequence[Sequence[nodes.Block]],
) -> Iterator[tuple[nodes.Heading, nodes.Block | None, bool]]:
    """The headings that neither a list of facts nor a table without a title of its own follows.

    Each with the block below it, and whether the head of a table is there, with its ruler.
    """
    for part in parts:
        below: nodes.Block | None = None
        found: list[tuple[nodes.Heading, nodes.Block | None, bool]] = []
        for place in reversed(range(len(part))):
            block = part[place]
            if isinstance(block, nodes.Heading) and not _may_be_of(below):
                found.append((block, below, _is_head(block, part[place + 1 : place + 1 + _HEAD_BLOCKS])))
            if not (isinstance(block, nodes.BodyRule) or _heads_list(block, below)):
                below = block
        yield from reversed(found)


def _is_head(heading: nodes.Heading, below: Sequence[nodes.Block]) -> bool:
    """Whether words in columns and their ruler are below a title, read as text since no row is there, or a ruler alone.

    No text follows, nor a table with the same title: it may begin at the end of a page and be continued on the next.
    """
    words: list[nodes.Heading | nodes.Paragraph] = []
    for block in below:
        if not isinstance(block, nodes.Heading | nodes.Paragraph):
            break
        words.append(block)
    ruler, after = (*below[len(words) :], None, None)[:2]
    if not isinstance(ruler, nodes.BodyRule) or isinstance(after, nodes.Paragraph):
        return False
    if isinstance(after, nodes.Table) and _words(after.title).startswith(_words(heading.lines)):
        return False
    above = (*heading.lines, *(words[-1].lines if words else ()))[-1]
    found = chunks(above.line.text if isinstance(above, nodes.WrittenLine) else above.text)
    strokes = segments(ruler.line.text)
    underlined = found[0].start <= strokes[0].start and strokes[-1].end <= found[-1].end
    return len(strokes) > 1 and (len(found) > 1 if words else not underlined)


def _heads_list(block: nodes.Block, below: nodes.Block | None) -> bool:
    """Whether a block is one line over a list of facts: `Summary of Loan Group 1`."""
    return isinstance(block, nodes.Paragraph) and len(block.lines) == 1 and isinstance(below, nodes.LabelledFacts)


def _may_be_of(below: nodes.Block | None) -> bool:
    """Whether a title may be that of a block below it."""
    return isinstance(below, nodes.LabelledFacts) or (isinstance(below, nodes.Table) and not below.title)
