"""Lines that can be read in two ways that mean different things: reported where nothing else is reported of them."""

from __future__ import annotations

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.syntax import nodes
from tscc.text.source import cover


def report_close_calls(filing: nodes.Filing, sink: Sink) -> None:
    """Report the lines that the layout grammar reads in one way, and in another at nearly the same cost."""
    told = [found.primary.span for found in sink.sorted()]
    in_exhibits = (call for exhibit in filing.exhibits for call in exhibit.close_calls)
    for call in (*filing.close_calls, *in_exhibits):
        span = cover(call.lines[0].tight, call.lines[-1].tight)
        if any(other.overlaps(span) for other in told):
            continue
        message = "this line can be read in two ways"
        if len(call.lines) > 1:
            message = f"lines {call.lines[0].number} to {call.lines[-1].number} can be read in two ways"
        note = f"it could also be {call.other}"
        sink.report(codes.READ_TWO_WAYS, message, span, f"read as {call.taken}", notes=(note,))
        told.append(span)
