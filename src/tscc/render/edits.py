"""The edit of a help as a diff: the lines as they are and as they would be, with a mark under what is new.

    31 - Alabama      6,O58,685
    31 + Alabama      6,058,685
       |                ~

Of a long diff the middle is left out. Line numbers of new lines are those they would have.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tscc.diagnostics.diagnostic import Edit
from tscc.render.canvas import NARROWEST_LINE, Frame, Role, Row
from tscc.render.report import clamp
from tscc.render.window import Stretch, View, view_line
from tscc.text.source import Source

_LINE_END = re.compile(r"\r\n|\r|\n")
"""Any line end: `\\r\\n` of a DOS file, `\\n`, `\\r` of an old Macintosh file."""
_MOST_LINES = 6
_KEPT_AT_EACH_END = 2


class Diff(NamedTuple):
    """What an edit does to the lines of a file."""

    first: int
    """The number of the first line that changes."""
    above: str | None
    """The line before, where the edit touches that too."""
    below: str | None
    """The line after, likewise."""
    old: Sequence[str]
    """The lines that go."""
    new: Sequence[str]
    """The lines that come."""
    was: Stretch | None
    """The columns that change, where one line replaces one line."""
    now: Stretch | None

    @property
    def last(self) -> int:
        """The highest line number it may show."""
        return self.first + max(len(self.old), len(self.new))


def diff_lines(edit: Edit, source: Source) -> Diff:
    """What an edit does, line by line."""
    start, end = clamp(source, edit.span)
    first, last = source.place(start), source.place(end)
    spans = [source.line_span(number) for number in range(first.line, last.line + 1)]
    old = [source.text[span.start : span.end] for span in spans]
    head, tail = source.text[spans[0].start : start], source.text[end : spans[-1].end]
    new = _LINE_END.split(head + edit.replacement + tail)
    if end == len(source.text) and new[-1] == "" and len(new) > 1:
        new.pop()
    was = now = None
    if len(old) == len(new) == 1:
        was, now = _changed_columns(first.column - 1, source.text[start:end], edit.replacement)
    same = _common(old, new)
    rest = _common(old[same:][::-1], new[same:][::-1])
    above = old[same - 1] if same else None
    below = old[-rest] if rest else None
    return Diff(first.line + same, above, below, old[same : len(old) - rest], new[same : len(new) - rest], was, now)


def _changed_columns(column: int, old: str, new: str) -> tuple[Stretch, Stretch]:
    """What differs of a replaced text and its replacement, both from a column on."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    return (column + head, column + len(old) - tail), (column + head, column + len(new) - tail)


def _common(left: Sequence[str], right: Sequence[str]) -> int:
    """How many leading items are the same."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((index for index, (one, other) in pairs if one != other), min(len(left), len(right)))


def draw_diff(diff: Diff, frame: Frame) -> list[Row]:
    """The rows of a diff, with a line beside lines that only come; none where nothing a line shows is changed."""
    rows: list[Row] = []
    beside = bool(diff.new) and not diff.old
    changed = _changed(diff)
    if beside and diff.above is not None:
        rows.append(_row(diff.first - 1, None, diff.above, [], frame))
    for role, lines in ((Role.REMOVED, diff.old), (Role.ADDED, diff.new)):
        for index in _shown(len(lines)):
            elided: Row = [("...", Role.GUTTER)]
            rows.append(elided if index is None else _row(diff.first + index, role, lines[index], changed, frame))
    if beside and diff.above is None and diff.below is not None:
        rows.append(_row(diff.first + len(diff.new), None, diff.below, [], frame))
    if diff.new and diff.now is not None and diff.now[0] < diff.now[1]:
        start, end = _view(diff.new[0], changed, frame).cells(*diff.now)
        canvas = frame.blank()
        canvas.put(frame.left + start, "~" * (end - start), Role.ADDED)
        rows.append(canvas.row())
    return rows


def _changed(diff: Diff) -> list[Stretch]:
    """The columns to show in any case: the same of both lines, so that they stand one above the other."""
    if diff.was is None or diff.now is None:
        return []
    return [(diff.was[0], max(diff.was[1], diff.now[1], diff.was[0] + 1))]


def _shown(count: int) -> list[int | None]:
    """The lines to show of so many, None for those left out."""
    if count <= _MOST_LINES:
        return list(range(count))
    return [*range(_KEPT_AT_EACH_END), None, *range(count - _KEPT_AT_EACH_END, count)]


def _row(number: int, role: Role | None, line: str, changed: Sequence[Stretch], frame: Frame) -> Row:
    """A line that goes or comes, or one that stays, which has no role."""
    sign = {Role.REMOVED: "-", Role.ADDED: "+"}.get(role or Role.PLAIN)
    canvas = frame.blank(str(number), sign, role)
    canvas.put(frame.left, _view(line, changed, frame).text, role or Role.PLAIN)
    return canvas.row()


def _view(line: str, changed: Sequence[Stretch], frame: Frame) -> View:
    return view_line(line, changed, max(frame.width - frame.left, NARROWEST_LINE), unicode=frame.unicode)
