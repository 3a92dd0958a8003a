"""Bodies of footnotes: which lines begin as one does, and with which marker."""

from __future__ import annotations

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.lexer.forms import is_a
from tscc.text.geometry import chunks
from tscc.text.lines import Line
from tscc.text.prose import marker_of

_BODY = regex(rf"\s*({pattern('figures', 'MARK')}|\w{{1,2}}\b)\.?\s*(?P<text>[A-Z\"'(])?")
"""A marker, and whether its text begins as a sentence does: `(1)  The`, `*Of the`, `2   All`."""


def is_note(line: Line) -> bool:
    """Whether a line begins as the body of a footnote does; a gap follows a letter that is its mark."""
    return is_a("NOTE", line.text) or (is_a("LETTERED_NOTE", line.text) and len(chunks(line.text)) > 1)


def marker_of_note(line: Line) -> str:
    """The marker a line begins with."""
    found = _BODY.match(line.text)
    return marker_of(found[1]) if found else ""


def has_text_of_note(line: Line) -> bool:
    """Whether the text behind a marker begins as a sentence does."""
    found = _BODY.match(line.text)
    return found is not None and bool(found["text"])
