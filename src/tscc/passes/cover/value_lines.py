"""Which of the lines above a caption are its values."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import quoted
from tscc.grammar.ahead import regex
from tscc.passes.cover.cover_values import CoverValues
from tscc.passes.cover.registrant_name import is_whole_name
from tscc.passes.pieces import piece_of, whole_line
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.geometry import chunks
from tscc.text.lines import Line
from tscc.vocabulary.registrant_numbers import EMPLOYER_NUMBER

_STRAY = regex(r" *(?P<sign>[^\s()\[\]])(?= {4})")
"""A sign alone before a line: `q             ALDER SECURITIES, INC.`"""
_ROLE = regex(r"[\w.] \([a-z ,&/-]+\)$")
"""A role in brackets, in small letters, behind a name: `(seller and servicer)`."""


def take_values(field: nodes.CoverField, found: CoverValues) -> nodes.CoverField:
    """A field without the lines that repeat the line above and without signs alone before a line, which are reported."""
    kept: list[Line] = []
    for line in field.values:
        if kept and line.text.split() == kept[-1].text.split():
            _leave(whole_line(line), "is printed twice", "the second time", found)
            continue
        if stray := _STRAY.match(line.text):
            _leave(piece_of(line, *stray.span("sign")), "has no place on the cover", "not read", found)
            line = msgspec.structs.replace(line, text=" " * stray.end() + line.text[stray.end() :])
        kept.append(line)
    return msgspec.structs.replace(field, values=tuple(kept))


def _leave(written: Written, fault: str, label: str, found: CoverValues) -> None:
    """Report what is no value, and keep it as unparsed."""
    found.sink.report(codes.LINE_OUT_OF_PLACE, f"{quoted(written.text)} {fault}", written.span, label)
    found.unparsed.append(written)


def nearest_values(lines: Sequence[Line], continues: Callable[[Line], bool]) -> tuple[Line, ...]:
    """The lines of the block next to a caption, and the blocks above it as long as the line below the gap `continues`."""
    start = len(lines) - 1
    while start > 0 and (not lines[start].blanks_above or continues(lines[start])):
        start -= 1
    return tuple(lines[max(start, 0) :])


def continues_name(line: Line, values: Sequence[Line]) -> bool:
    """Whether the lines above a gap belong to the name of the registrant on the line below it.

    They do if that line is in brackets or repeats them, or if they are the whole name of another registrant or end in its role.
    """
    above = " ".join(" ".join(other.text.split()) for other in values[: values.index(line)]).lower()
    text = " ".join(line.text.split()).lower()
    if text.startswith("(") or above.count("(") > above.count(")") or above.startswith(text):
        return True
    return is_whole_name(above) or _ROLE.search(above) is not None


def is_row(line: Line) -> bool:
    """Whether a line is a row of values: it has several, or an employer number."""
    return len(chunks(line.text)) > 1 or EMPLOYER_NUMBER.search(line.text) is not None
