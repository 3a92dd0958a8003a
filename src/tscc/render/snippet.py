"""The source excerpt of a diagnostic: its lines with their numbers, and the marks below each line.

    31 | Alabama      6,O58,685
       |               ^ not a digit

The rightmost label is next to its mark, the others hang below theirs; a label over several lines has a bracket in the
margin.
"""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from tscc.diagnostics.diagnostic import Diagnostic
from tscc.render.canvas import BY_SEVERITY, FEWEST_LINE_CELLS, Canvas, Frame, Role, Row
from tscc.render.marks import Bracket, Mark, MarkedLines
from tscc.render.window import Stretch, View, cells_of, shared_cuts, view_line
from tscc.shown.excerpt import printable
from tscc.text.source import Source

_COMFORTABLE_CELLS = 30
_FEWEST_WRAP_CELLS = 16


def draw_snippet(found: Diagnostic, marked: MarkedLines, source: Source, frame: Frame) -> list[Row]:
    """The rows of an excerpt."""
    return _Snippet(found, marked, source, frame).rows()


class _Snippet:
    """Draws one excerpt line by line."""

    def __init__(self, found: Diagnostic, marked: MarkedLines, source: Source, frame: Frame) -> None:
        self._marked, self._source, self._frame = marked, source, frame
        self._primary = BY_SEVERITY[found.code.severity]
        self._left = frame.left
        self._margin = frame.left + 2 * (1 + max((bracket.slot for bracket in marked.brackets), default=-1))
        self._width = max(frame.width - self._margin, FEWEST_LINE_CELLS)
        self._cuts = self._shared_cuts()
        self._open: dict[int, Bracket] = {}
        self._rows: list[Row] = []

    def rows(self) -> list[Row]:
        self._add(self._frame.blank())
        before = 0
        for line in self._marked.lines:
            if before and line - before > 1:
                gap = Canvas()
                gap.put(0, "...", Role.GUTTER)
                self._draw_hidden(self._marked.hidden_between(before, line), gap)
            self._draw_line(line)
            if hidden := self._marked.hidden_on(line):
                self._draw_hidden(hidden, self._frame.blank())
            before = line
        return self._rows

    def _shared_cuts(self) -> dict[int, list[Stretch]]:
        """The blank columns to leave out of lines, so that labels fit beside their marks where they can, or else the lines do."""
        lines = {line: (self._line(line), self._stretches(line)) for line in self._marked.lines}
        beside = {line: self._with_label(line, shown) for line, shown in lines.items()}
        beside = {line: shown if self._fit([shown]) is not None else lines[line] for line, shown in beside.items()}
        rows = {line: shown for line, shown in beside.items() if len(cells_of(self._line(line))) > 1}
        for tried in (beside, rows):
            cuts = self._fit([*tried.values()])
            if cuts is not None:
                return dict.fromkeys(tried, cuts)
        return dict.fromkeys(lines, shared_cuts([*lines.values()], self._width))

    def _fit(self, lines: Sequence[tuple[str, list[Stretch]]]) -> list[Stretch] | None:
        """The blank columns without which some lines fit; None if they do not fit."""
        cuts = shared_cuts(lines, self._width)
        longest = max((len(text) for text, _ in lines), default=0)
        return cuts if longest - sum(end - start for start, end in cuts) <= self._width else None

    def _with_label(self, line: int, shown: tuple[str, list[Stretch]]) -> tuple[str, list[Stretch]]:
        """A line with the label of its last mark in the columns that it takes."""
        text, stretches = shown
        last = max(self._marked.marks.get(line, []), key=lambda mark: mark.end, default=None)
        if last is None:
            return shown
        taken = last.end + 1 + len(self._text(last))
        return f"{text[: last.end].ljust(last.end)}{'x' * (taken - last.end)}{text[taken:]}", stretches

    def _line(self, line: int) -> str:
        """The text of a line."""
        start, end = self._source.line_span(line)
        return self._source.text[start:end]

    def _stretches(self, line: int) -> list[Stretch]:
        """The stretches of a line that must be visible, the primary first."""
        wanted = [(not mark.primary, mark.start, mark.end) for mark in self._marked.marks.get(line, [])]
        for bracket in self._marked.brackets:
            if bracket.first == line:
                wanted.append((not bracket.primary, bracket.start, bracket.start + 1))
            if bracket.last == line:
                wanted.append((not bracket.primary, bracket.end - 1, bracket.end))
        return [(start, end) for _, start, end in sorted(wanted)]

    def _add(self, canvas: Canvas) -> None:
        """Add a finished row."""
        for slot, bracket in self._open.items():
            canvas.put(self._left + 2 * slot, self._frame.glyphs.bar, self._role(bracket))
        self._rows.append(canvas.row())

    def _role(self, mark: Mark | Bracket) -> Role:
        return self._primary if mark.primary else Role.SECONDARY

    def _text(self, mark: Mark | Bracket) -> str:
        return printable(mark.text, unicode=self._frame.unicode)

    def _draw_hidden(self, hidden: int, canvas: Canvas) -> None:
        """Draw a row with the number of labels hidden here."""
        if hidden:
            canvas.put(self._margin, f"({hidden} more)", Role.SECONDARY)
        self._add(canvas)

    def _draw_line(self, line: int) -> None:
        """Draw a line of the source and the marks below it."""
        text = self._line(line)
        marks = self._marked.marks.get(line, [])
        opening = [bracket for bracket in self._marked.brackets if bracket.first == line]
        closing = [bracket for bracket in self._marked.brackets if bracket.last == line]
        stretches = self._stretches(line)
        view = view_line(text, stretches, self._width, unicode=self._frame.unicode, cuts=self._cuts.get(line, ()))
        canvas = self._frame.blank(str(line))
        canvas.put(self._margin, view.text, Role.PLAIN)
        indent = len(text) - len(text.lstrip())
        flush = [bracket for bracket in opening if bracket.start <= indent]
        for bracket in flush:
            canvas.put(self._left + 2 * bracket.slot, self._frame.glyphs.top, self._role(bracket))
        self._add(canvas)
        self._open |= {bracket.slot: bracket for bracket in flush}
        self._draw_marks(marks, view)
        for bracket in opening:
            if bracket not in flush:
                self._draw_opening(bracket, view)
        for bracket in sorted(closing, key=lambda bracket: -bracket.slot):
            self._draw_closing(bracket, view)

    def _draw_opening(self, bracket: Bracket, view: View) -> None:
        """` ______^`: from the margin to where the bracket starts."""
        canvas = self._frame.blank()
        cell = self._margin + view.cell(bracket.start)
        reach = self._left + 2 * bracket.slot + 1
        canvas.put(reach, self._frame.glyphs.reach * (cell - reach), self._role(bracket))
        if self._frame.unicode:
            canvas.put(reach - 1, self._frame.glyphs.top, self._role(bracket))
        canvas.put(cell, self._pointer(bracket), self._role(bracket))
        self._add(canvas)
        self._open[bracket.slot] = bracket

    def _draw_closing(self, bracket: Bracket, view: View) -> None:
        """`|______^ label`: from the margin to where the bracket ends."""
        del self._open[bracket.slot]
        canvas = self._frame.blank()
        cell = view.cell(bracket.end - 1)
        corner = self._left + 2 * bracket.slot
        canvas.put(corner, self._frame.glyphs.corner, self._role(bracket))
        canvas.put(corner + 1, self._frame.glyphs.reach * (self._margin + cell - corner - 1), self._role(bracket))
        canvas.put(self._margin + cell, self._pointer(bracket), self._role(bracket))
        text = self._text(bracket)
        if cell + 2 + len(text) <= self._width:
            canvas.put(self._margin + cell + 2, text, self._role(bracket))
            self._add(canvas)
        else:
            self._add(canvas)
            self._hang(text, cell, [], self._role(bracket))

    def _pointer(self, mark: Mark | Bracket) -> str:
        return "^" if mark.primary else self._frame.glyphs.under

    def _draw_marks(self, marks: Sequence[Mark], view: View) -> None:
        """Draw the row of carets, with the rightmost label next to its mark, and the labels that hang below."""
        if not marks:
            return
        canvas = self._frame.blank()
        placed = [(*view.cells(mark.start, mark.end), mark) for mark in sorted(marks, key=lambda mark: mark.primary)]
        for start, end, mark in placed:
            canvas.put(self._margin + start, self._pointer(mark) * (end - start), self._role(mark))
        _, end, last = max(placed, key=lambda place: (place[1], place[0], place[2].primary))
        text = self._text(last)
        fits = end + 1 + len(text) <= self._width
        if fits:
            canvas.put(self._margin + end + 1, text, self._role(last))
        self._add(canvas)
        hanging = [(start, mark) for start, _, mark in placed if mark.text and not (fits and mark is last)]
        self._draw_hanging(sorted(hanging, key=lambda hung: hung[0]))

    def _draw_hanging(self, hanging: list[tuple[int, Mark]]) -> None:
        """Draw the labels that hang below their marks, the rightmost first."""
        if hanging:
            self._add(self._with_bars(hanging))
        while hanging:
            start, mark = hanging.pop()
            self._hang(self._text(mark), start, hanging, self._role(mark))

    def _with_bars(self, hanging: Sequence[tuple[int, Mark]]) -> Canvas:
        canvas = self._frame.blank()
        for start, mark in hanging:
            canvas.put(self._margin + start, self._frame.glyphs.bar, self._role(mark))
        return canvas

    def _hang(self, text: str, start: int, hanging: Sequence[tuple[int, Mark]], role: Role) -> None:
        """Draw a label at its cell, or further left if it does not fit, but right of the remaining bars."""
        bars = [cell for cell, _ in hanging if cell < start]
        left = max(bars) + 2 if bars else 0
        room = self._width - start
        if len(text) <= room:
            lines = [text]
        elif len(text) <= self._width - left:
            start, lines = self._width - len(text), [text]
        else:
            if room < _COMFORTABLE_CELLS:
                start, room = left, max(self._width - left, _FEWEST_WRAP_CELLS)
            lines = wrap(text, room, break_on_hyphens=False)
        for line in lines:
            canvas = self._with_bars([hung for hung in hanging if hung[0] < start])
            canvas.put(self._margin + start, line, role)
            self._add(canvas)
