"""Report rules with a character in them that is not a stroke: `-----.-----` is read as a rule, and neither a name nor a value."""

from __future__ import annotations

from collections.abc import Iterable

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Sink
from tscc.text.lines import MISSPELT, Line


def report_odd_rules(lines: Iterable[Line], sink: Sink) -> None:
    """Report each line that is a rule but for one character."""
    for line in lines:
        if MISSPELT not in line.kinds or "RULE" not in line.kinds:
            continue
        stroke = line.text[line.indent]
        place = next(at for at in range(line.indent, len(line.text)) if line.text[at] != stroke)
        span = line.at(place, place + 1)
        message = f"`{line.text[place]}` is in a rule of `{stroke}`"
        way = Help(f"perhaps `{stroke}`", Edit(span, stroke))
        sink.report(codes.ODD_RULE, message, span, "the line is read as a rule", help=(way,))
