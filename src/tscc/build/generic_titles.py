"""Where the title of a table of any kind ends, and the heads of its columns begin."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tscc.build.generic_columns import zones
from tscc.grammar.ahead import regex
from tscc.text import geometry
from tscc.text.lines import Chunk, Column, Line
from tscc.text.printed import is_tag, names_period, printed_pieces
from tscc.vocabulary.scales import DOLLARS, scale_of

_NUMBERED = regex(r"(?:note|item|schedule|table|exhibit) \w{1,4}[.:]?", re.IGNORECASE)
_WHOLE = 0.9
"""The share of the width of a table that a rule over all of it has."""
_MANY = 6
"""Columns of a table whose head with rules around it may begin with the title."""
_OFF_CHARS = 3
"""How far the middle of a title may be from that of its table."""


def is_tagged(line: Line) -> bool:
    """Whether a line begins with the tag of a data schedule."""
    return line.text.lstrip()[:1] == "<" and is_tag(printed_pieces(line.text)[0])


def has_own_heads(columns: Sequence[Column], head: Sequence[Line]) -> bool:
    """Whether a line of a head has a text over each column."""
    areas = zones(columns)
    for line in head:
        texts = (chunk for chunk in geometry.chunks(line.text) if not geometry.is_strokes(chunk.text))
        if {*range(len(columns))} <= {geometry.nearest(*chunk[:2], areas) for chunk in texts}:
            return True
    return False


def parted_head(
    head: Sequence[Line], columns: Sequence[Column], margin: int, *, apart: bool
) -> tuple[Sequence[Line], Sequence[Line], Sequence[Line]]:
    """The lines of a head that are of the title, those that have the heads of columns, and headings of rows below these.

    `margin` is where labels begin; `apart` is whether a blank line is between the head and the rows.
    """
    block = _title_block(head, columns, margin)
    upper = max(_title_lines(head, columns, margin, apart=apart), block)
    titles = [*head[:block], *(line for line in head[block:upper] if len(_texts(line)) == 1)]
    end = len(head) - _headings_below(head[upper:], columns)
    return titles, head[upper:end], head[end:]


def _title_lines(head: Sequence[Line], columns: Sequence[Column], margin: int, *, apart: bool) -> int:
    """How many lines at the top of a head are of the title.

    They are one piece that begins left of all columns, or in the middle, or all above a rule over the whole table; or no line
    is more than one piece, and all are `apart` from the rows.
    """
    whole = columns[-1].end - margin
    rules = [place for place, line in enumerate(head) if _is_whole_rule(line, whole)]
    if rules and _is_lone(head[: rules[0]]) and _is_block_title(head[rules[0] :], columns):
        return rules[0] + 2
    above = rules[-2] + 1 if len(rules) > 1 and _are_titles(head[: rules[-2] + 1], columns) else 0
    count = max(above, len(head) if _is_lone(head) and apart and len(columns) > 1 else _apart(head))
    above = count
    scales = scale_lines(head)
    for index, line in enumerate(head[above:], above + 1):
        below = next((each for each in head[index:] if each not in scales), None)
        if geometry.is_strokes(line.text) or len(pieces := _texts(line)) != 1:
            break
        start, end = pieces[0].start, pieces[0].end
        left = start < columns[0].start - _OFF_CHARS and end > columns[0].start
        middle = abs(start + end - margin - columns[-1].end) <= 2 * _OFF_CHARS and start < columns[0].end
        named = _is_above_period(line, below)
        if not (left or (len(columns) > 1 and (middle or named))):
            break
        count += 1
    return count


def _title_block(head: Sequence[Line], columns: Sequence[Column], margin: int) -> int:
    """How many lines at the top of a head are a block above a blank line, whose first is one text in the middle of the table.

    Each column has a head below the blank line; heads that are printed with blank lines between them are no block.
    """
    last = max((place for place, line in enumerate(head) if line.blanks_above), default=0)
    block = head[:last]
    if not block or any(line.blanks_above for line in block[1:]):
        return 0
    texts = geometry.chunks(block[0].text)
    middle = abs(texts[0].start + texts[0].end - margin - columns[-1].end) <= 2 * _OFF_CHARS
    whole = len(texts) == 1 and middle and not any(geometry.is_strokes(line.text) for line in block)
    return last if whole and has_own_heads(columns, head[last:]) else 0


def _texts(line: Line) -> Sequence[Chunk]:
    """The texts of a line, where a number is one with the title behind it: `NOTE 8.  Benefits`."""
    found = geometry.chunks(line.text)
    if len(found) == 2 and _NUMBERED.fullmatch(found[0].text):
        return (Chunk(found[0].start, found[1].end, line.text[found[0].start : found[1].end]),)
    return found


def _is_above_period(line: Line, below: Line | None) -> bool:
    """Whether one text in the middle above another names what the table is of, and the other a period, `Years ended May 31`."""
    if (
        below is None
        or names_period(line.text)
        or not names_period(below.text)
        or len(geometry.chunks(below.text)) != 1
    ):
        return False
    off = abs(line.indent + len(line.text) - below.indent - len(below.text))
    return off <= 2 * _OFF_CHARS and not below.text.lstrip()[:1].islower()


def _is_lone(head: Sequence[Line]) -> bool:
    """Whether each of some lines of a head is one text."""
    return all(len(geometry.chunks(line.text)) == 1 and not geometry.is_strokes(line.text) for line in head)


def _is_block_title(head: Sequence[Line], columns: Sequence[Column]) -> bool:
    """Whether the line below the rule that a head begins with is one text over several of many columns, each with its own."""
    if not head[2:] or len(columns) < _MANY or head[2].blanks_above or geometry.is_strokes(head[2].text):
        return False
    pieces = geometry.chunks(head[1].text)
    over = [column for column in columns if geometry.overlaps(pieces[0].start, pieces[0].end, column)]
    return len(pieces) == 1 and len(over) > 1


def _headings_below(head: Sequence[Line], columns: Sequence[Column]) -> int:
    """How many lines at the end of a head, below its last rule, are headings of rows: they begin left of all columns."""
    rules = [place for place, line in enumerate(head) if geometry.is_strokes(line.text)]
    last = head[rules[-1] + 1 :] if rules else ()
    alone = [line for line in last if len(geometry.chunks(line.text)) == 1 and line.indent < columns[0].start]
    return len(last) if len(alone) == len(last) else 0


def _apart(head: Sequence[Line]) -> int:
    """How many lines at the top of a head are one piece each and apart from the lines that have the heads of columns."""
    first = next((place for place, line in enumerate(head) if len(_texts(line)) != 1), len(head))
    if first == len(head) or geometry.is_strokes(head[first].text):
        return 0
    return max((place for place in range(1, first + 1) if head[place].blanks_above), default=0)


def _is_whole_rule(line: Line, width: int) -> bool:
    """Whether a line is a rule nearly as wide as its table."""
    return (
        geometry.is_strokes(line.text)
        and max(end - start for start, end in geometry.segments(line.text)) >= _WHOLE * width
    )


def _are_titles(lines: Sequence[Line], columns: Sequence[Column]) -> bool:
    """Whether lines above a rule are no heads of columns: the last of them is one piece, or apart from the rule.

    One piece that is over some columns alone is a head of all of them, unless it is of several lines that are no period.
    """
    texts = [line for line in lines if not geometry.is_strokes(line.text)]
    if not texts:
        return False
    over = len(columns) > 1 and (len(texts) == 1 or all(names_period(line.text) for line in texts))
    over = over and columns[0].start - _OFF_CHARS <= texts[-1].indent < columns[0].end
    return (len(geometry.chunks(texts[-1].text)) == 1 and not over) or lines[-1].blanks_above > 0


def scale_lines(head: Sequence[Line]) -> list[Line]:
    """The lines of a head that state the scale of the figures and are no heads, to the end of the bracket they open."""
    found: list[Line] = []
    for line in head:
        opened = bool(found) and found[-1].number + 1 == line.number and ")" not in found[-1].text
        alone = len(geometry.chunks(line.text)) == 1 or is_tagged(line)
        if alone and (scale_of(line.text) != DOLLARS or (opened and found[-1].text.lstrip()[:1] == "(")):
            found.append(line)
    return found
