"""Bodies of footnotes: which lines that begin with a mark are bodies, by what is above them and which marks need one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tscc.grammar import pattern
from tscc.lexer.forms import is_a
from tscc.text.geometry import chunks
from tscc.text.lines import Line
from tscc.text.prose import find_marks, marker_of

_SET_APART = re.compile(rf"\s{{0,4}}(?:\d{{1,2}}|{pattern('figures', 'STARS')}) {{3,}}[A-Z]")
"""A marker without brackets, far before its text, as in no list: `1     Terms used here`."""
_BODY = re.compile(rf"\s*({pattern('figures', 'MARK')}|\w{{1,2}}\b)\.?\s*(?P<text>[A-Z\"'(])?")
"""A marker, and whether its text begins as a sentence does: `(1)  The`, `*Of the`, `2   All`."""

_OF_LIST_CHARS = 4
"""What begins so far right of the body above it is an item of a list: `      1.  one mortgage loan` under `*   Includes:`."""


class NoteBodies:
    """What is known of footnotes as the lines are read in order; `set_off` are bodies below a rule or a table."""

    def __init__(self, set_off: Iterable[Line]) -> None:
        self.open = False
        self._indent: int | None = None
        """Where the last body begins; None before the first."""
        self._unanswered: set[str] = set()
        self._set_off = frozenset(marker_of_note(line) for line in set_off)

    def see(self, line: Line, labels: Iterable[str]) -> None:
        """Remember the marks of a line, which need bodies; one at the end of a label may be a blank behind it."""
        self._unanswered.update(mark.marker for mark in find_marks(line.text) if mark.glued)
        for label in labels:
            self._unanswered.update(mark.marker for mark in find_marks(label) if mark.end == len(label))

    def is_asked(self, marker: str) -> bool:
        """Whether a mark above has no body so far."""
        return marker in self._unanswered

    def begin(self) -> None:
        """Expect bodies from here on."""
        self.open, self._indent = True, None

    def holds(self, line: Line) -> bool:
        """Whether a line directly below a line of a body belongs to the body: it is further right than its mark."""
        return self.open and not line.blanks_above and not line.page_above and self._is_inside(line)

    def _is_inside(self, line: Line) -> bool:
        return self._indent is not None and line.indent >= self._indent + _OF_LIST_CHARS

    def kind(self, line: Line, *, start: bool, below_rows: bool) -> str | None:
        """The kind of footnote body that a line with a mark at its beginning is, or None; `start` if it may begin a block."""
        kind = self._kind(line, start=start, below_rows=below_rows)
        if kind is not None:
            self._unanswered.discard(marker_of_note(line))
            self._indent = line.indent
        return kind

    def _kind(self, line: Line, *, start: bool, below_rows: bool) -> str | None:
        if self.open and not self._is_inside(line):
            return "NOTE" if is_a("NOTE", line.text) else "LETTERED_NOTE"
        if not self.open and (below_rows or (start and (_SET_APART.match(line.text) or self._answers(line)))):
            self.open = True
            return "FIRST_NOTE"
        return None

    def _answers(self, line: Line) -> bool:
        """Whether a line is the body of a mark above it that has no body below a rule or a table."""
        marker, found = marker_of_note(line), _BODY.match(line.text)
        meant = marker in self._unanswered and marker not in self._set_off
        return meant and found is not None and bool(found["text"])


def is_note(line: Line) -> bool:
    """Whether a line begins as the body of a footnote does; a gap follows a letter that is its mark."""
    return is_a("NOTE", line.text) or (is_a("LETTERED_NOTE", line.text) and len(chunks(line.text)) > 1)


def marker_of_note(line: Line) -> str:
    """The marker a line begins with."""
    found = _BODY.match(line.text)
    return marker_of(found[1]) if found else ""
