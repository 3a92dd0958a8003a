"""The edit of a help as a diff: the lines before and after, with a mark under what is new.

    31 - Alabama      6,O58,685
    31 + Alabama      6,058,685
       |                ~

The middle of a long diff is omitted. New lines have the numbers that they would have in the edited file.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tscc.diagnostics.diagnostic import Edit
from tscc.render.canvas import FEWEST_LINE_CELLS, Frame, Role, Row
from tscc.render.report import clamp
from tscc.render.window import Stretch, View, view_line
from tscc.text.source import LINE_END, Source

_MOST_LINES = 6
_KEPT_LINES_AT_EACH_END = 2


class Diff(NamedTuple):
    """The effect of an edit on the lines of a file."""

    first: int
    """The number of the first line that changes."""
    above: str | None
    """The line before, if the edit touches it too."""
    below: str | None
    """The line after, if the edit touches it too."""
    old: Sequence[str]
    """The lines that are removed."""
    new: Sequence[str]
    """The lines that are added."""
    was: Stretch | None
    """The columns that change, if one line replaces one line."""
    now: Stretch | None

    @property
    def last(self) -> int:
        """The highest line number that may be shown."""
        return self.first + max(len(self.old), len(self.new))


def diff_lines(edit: Edit, source: Source) -> Diff:
    """The effect of an edit on the lines of a file."""
    start, end = clamp(source, edit.span)
    first, last = source.place(start), source.place(end)
    spans = [source.line_span(number) for number in range(first.line, last.line + 1)]
    old = [source.text[span.start : span.end] for span in spans]
    head, tail = source.text[spans[0].start : start], source.text[end : spans[-1].end]
    new = LINE_END.split(head + edit.replacement + tail)
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
    """The columns in which a text and its replacement differ, both starting at a column."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    return (column + head, column + len(old) - tail), (column + head, column + len(new) - tail)


def _common(left: Sequence[str], right: Sequence[str]) -> int:
    """The number of equal leading items."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((index for index, (one, other) in pairs if one != other), min(len(left), len(right)))


def draw_diff(diff: Diff, frame: Frame) -> list[Row]:
    """The rows of a diff, with a neighbouring line if lines are only added; empty if no visible text changes."""
    rows: list[Row] = []
    only_added = bool(diff.new) and not diff.old
    changed = _changed(diff)
    if only_added and diff.above is not None:
        rows.append(_row(diff.first - 1, None, diff.above, [], frame))
    for role, lines in ((Role.REMOVED, diff.old), (Role.ADDED, diff.new)):
        for index in _shown(len(lines)):
            elided: Row = [("...", Role.GUTTER)]
            rows.append(elided if index is None else _row(diff.first + index, role, lines[index], changed, frame))
    if only_added and diff.above is None and diff.below is not None:
        rows.append(_row(diff.first + len(diff.new), None, diff.below, [], frame))
    if diff.new and diff.now is not None and diff.now[0] < diff.now[1]:
        start, end = _view(diff.new[0], changed, frame).cells(*diff.now)
        canvas = frame.blank()
        canvas.put(frame.left + start, "~" * (end - start), Role.ADDED)
        rows.append(canvas.row())
    return rows


def _changed(diff: Diff) -> list[Stretch]:
    """The columns that must be shown, the same in both lines so that they are aligned."""
    if diff.was is None or diff.now is None:
        return []
    return [(diff.was[0], max(diff.was[1], diff.now[1], diff.was[0] + 1))]


def _shown(count: int) -> list[int | None]:
    """The indices of the lines to show, with None for omitted lines."""
    if count <= _MOST_LINES:
        return list(range(count))
    return [*range(_KEPT_LINES_AT_EACH_END), None, *range(count - _KEPT_LINES_AT_EACH_END, count)]


def _row(number: int, role: Role | None, line: str, changed: Sequence[Stretch], frame: Frame) -> Row:
    """A removed or an added line, or a line without a role that stays."""
    sign = {Role.REMOVED: "-", Role.ADDED: "+"}.get(role or Role.PLAIN)
    canvas = frame.blank(str(number), sign, role)
    canvas.put(frame.left, _view(line, changed, frame).text, role or Role.PLAIN)
    return canvas.row()


def _view(line: str, changed: Sequence[Stretch], frame: Frame) -> View:
    return view_line(line, changed, max(frame.width - frame.left, FEWEST_LINE_CELLS), unicode=frame.unicode)
