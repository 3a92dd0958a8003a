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


class NoteBodies:
    """What is known of footnotes as the lines are read in order; `set_off` are bodies below a rule or a table."""

    def __init__(self, set_off: Iterable[Line]) -> None:
        self.open = False
        self._unanswered: set[str] = set()
        self._set_off = frozenset(_marker(line) for line in set_off)

    def see(self, line: Line) -> None:
        """Remember the marks of a line, which need bodies."""
        self._unanswered.update(mark.marker for mark in find_marks(line.text) if mark.glued)

    def kind(self, line: Line, *, start: bool, below_rows: bool) -> str | None:
        """Which kind of body a line that begins with a mark is, if any; `start` where it may begin a block."""
        further = "NOTE" if is_a("NOTE", line.text) else "LETTERED_NOTE"
        if self.open:
            return further
        if below_rows or (start and (_SET_APART.match(line.text) or self._answers(line))):
            self.open = True
            return "FIRST_NOTE"
        return None

    def _answers(self, line: Line) -> bool:
        """Whether a line is the body of a mark above it that has no body below a rule or a table."""
        marker, found = _marker(line), _BODY.match(line.text)
        if marker not in self._unanswered or marker in self._set_off or found is None or not found["text"]:
            return False
        self._unanswered.discard(marker)
        return True


def is_note(line: Line) -> bool:
    """Whether a line begins as the body of a footnote does; a gap follows a letter that is its mark."""
    return is_a("NOTE", line.text) or (is_a("LETTERED_NOTE", line.text) and len(chunks(line.text)) > 1)


def _marker(line: Line) -> str:
    """The marker a line begins with."""
    found = _BODY.match(line.text)
    return marker_of(found[1]) if found else ""
