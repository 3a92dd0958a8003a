"""The labels of a diagnostic as marks on lines: which lines to show, and what to mark on each.

A label within one line is a `Mark`, a label over several lines a `Bracket`. Of a long run of secondary labels, the first
two and the last two lines are kept. Columns count from 0; `window.py` and `snippet.py` convert them to cells.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

import msgspec

from tscc.diagnostics.diagnostic import Diagnostic, Label
from tscc.render.report import clamp
from tscc.text.source import Source, Span

_LONGEST_RUN_LINES = 5
_KEPT_LINES_AT_EACH_END = 2
_MOST_BRACKETS = 3
_MOST_MARKS = 8


class Mark(NamedTuple):
    """A marked stretch of one line, at least one column wide."""

    start: int
    end: int
    primary: bool
    text: str


class Bracket(NamedTuple):
    """A marked stretch of several lines, from a column of the first to a column of the last."""

    first: int
    start: int
    last: int
    end: int
    primary: bool
    text: str
    slot: int = 0
    """The column of the margin that it is drawn in."""


class MarkedLines(msgspec.Struct, frozen=True):
    """The lines of a file to show for one diagnostic."""

    lines: tuple[int, ...]
    """The numbers of the lines, ascending."""
    marks: dict[int, list[Mark]]
    brackets: list[Bracket]
    hidden: list[int]
    """The line of each label that is not shown, ascending."""

    def hidden_between(self, before: int, after: int) -> int:
        """The number of hidden labels between two lines."""
        return bisect_left(self.hidden, after) - bisect_right(self.hidden, before)

    def hidden_on(self, line: int) -> int:
        """The number of hidden labels on a line."""
        return bisect_right(self.hidden, line) - bisect_left(self.hidden, line)


def mark_lines(found: Diagnostic, source: Source) -> MarkedLines:
    """The marks of a diagnostic, with long runs elided."""
    labels = [_place(found.primary, source, primary=True)]
    labels += [_place(label, source, primary=False) for label in found.secondary]
    shown, hidden = _elide_runs(sorted(labels))
    marks: dict[int, list[Mark]] = {}
    brackets: list[Bracket] = []
    ends = [0] * _MOST_BRACKETS
    for place in shown:
        bracket = _bracket(place, source)
        slot = next((slot for slot, last in enumerate(ends) if last < bracket.first), None)
        if bracket.first == bracket.last or slot is None:
            marks.setdefault(bracket.first, []).append(_mark(bracket, source))
        else:
            ends[slot] = bracket.last
            brackets.append(bracket._replace(slot=slot))
    hidden += _thin_out(marks)
    lines = {*marks, *(bracket.first for bracket in brackets), *(bracket.last for bracket in brackets)}
    return MarkedLines(_fill_gaps(sorted(lines)), marks, brackets, sorted(hidden))


class _Placed(NamedTuple):
    """A label, its span within the text, and the line it starts on."""

    line: int
    span: Span
    primary: bool
    text: str


def _place(label: Label, source: Source, *, primary: bool) -> _Placed:
    span = clamp(source, label.span)
    return _Placed(source.place(span.start).line, span, primary, label.text)


def _bracket(placed: _Placed, source: Source) -> Bracket:
    """The lines and columns of a label, without trailing line ends."""
    start, end = placed.span
    first, final = source.place(start), source.place(max(start, end - 1))
    begin = min(first.column - 1, _content_end(source, first.line))
    stop = min(final.column, _content_end(source, final.line)) if end > start else begin
    least = begin + 1 if final.line == first.line else 1
    return Bracket(first.line, begin, final.line, max(stop, least), placed.primary, placed.text)


def _mark(bracket: Bracket, source: Source) -> Mark:
    """The part of a label on its first line."""
    end = bracket.end if bracket.first == bracket.last else _content_end(source, bracket.first)
    return Mark(bracket.start, max(end, bracket.start + 1), bracket.primary, bracket.text)


def _content_end(source: Source, line: int) -> int:
    """The number of columns of a line, without its line end."""
    start, end = source.line_span(line)
    return end - start


def _elide_runs(labels: Sequence[_Placed]) -> tuple[list[_Placed], list[int]]:
    """The labels to show, and the lines of the hidden labels."""
    shown: list[_Placed] = []
    hidden: list[int] = []
    lines = [(line, list(group)) for line, group in groupby(labels, key=lambda label: label.line)]
    for primary, run in groupby(lines, key=lambda line: any(label.primary for label in line[1])):
        whole = list(run)
        keep = len(whole) if primary or len(whole) <= _LONGEST_RUN_LINES else _KEPT_LINES_AT_EACH_END
        at_ends = {*range(keep), *range(len(whole) - keep, len(whole))}
        kept = at_ends | {index for index, (_, group) in enumerate(whole) if any(label.text for label in group)}
        for index, (line, group) in enumerate(whole):
            if index in kept or {index - 1, index + 1} <= kept:  # the line itself is as short as `(1 more)`
                shown += group
            else:
                hidden += [line] * len(group)
    return shown, hidden


def _thin_out(marks: dict[int, list[Mark]]) -> list[int]:
    """Remove marks from lines that have too many; the line of each removed mark."""
    gone = []
    for line, found in marks.items():
        if len(found) > _MOST_MARKS + 1:  # a single mark is shown rather than `(1 more)`
            marks[line] = sorted(sorted(found, key=lambda mark: not mark.primary)[:_MOST_MARKS])
            gone += [line] * (len(found) - _MOST_MARKS)
    return gone


def _fill_gaps(lines: Sequence[int]) -> tuple[int, ...]:
    """The lines, and each single line between two of them."""
    filled = list(lines[:1])
    for line in lines[1:]:
        if line - filled[-1] == 2:
            filled.append(line - 1)
        filled.append(line)
    return tuple(filled)
