"""More than one filing in a file, told by the cover that each begins with.

Part of the reader. It is asked for a text without an envelope, and for what stands outside the documents of one.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from tscc.diagnostics.codes import SECOND_SUBMISSION
from tscc.diagnostics.diagnostic import Help, Label, Sink
from tscc.grammar.ahead import regex
from tscc.text.source import DocumentPart, Span

COMMISSION = "SECURITIES AND EXCHANGE COMMISSION"
COVER = regex(
    rf"^(?:[ \t]*UNITED STATES[ \t]*\r?\n)?[ \t]*(?P<name>{COMMISSION})[ \t]*\r?$"
    r"(?=(?:.*\n){1,20}[ \t]*FORM 8-?K)",
    re.IGNORECASE | re.MULTILINE,
)
"""How the cover of a form begins: the name of the Commission, and soon below it the form."""
_SIGNED = regex(r"^[ \t]*SIGNATURES?[ \t]*\r?$|^[ \t]*Pursuant to the requirements of", re.IGNORECASE | re.MULTILINE)


def split_filings(text: str, starts: tuple[int, ...], sink: Sink) -> tuple[DocumentPart, ...]:
    """The text without an envelope; a second filing in it, behind the signature of the first, is reported and set apart."""
    several = text.upper().count(COMMISSION) > 1  # asked first, for speed
    covers = [*COVER.finditer(text)] if several else []
    second = next((each for each in covers[1:] if _SIGNED.search(text, covers[0].end(), each.start())), None)
    if second is None:
        return (DocumentPart(type=None, first_line=1, last_line=len(starts)),)
    first = covers[0]
    span = Span(second.start("name"), second.end("name"))
    report_second(Span(first.start("name"), first.end("name")), span, "filing", sink)
    line = bisect_right(starts, second.start())
    return (
        DocumentPart(type=None, first_line=1, last_line=line - 1),
        DocumentPart(type=None, first_line=line, last_line=len(starts)),
    )


def report_second(first: Span, second: Span, what: str, sink: Sink) -> None:
    """Report a second filing or submission, with the beginnings of both."""
    sink.report(
        SECOND_SUBMISSION,
        f"the file contains more than one {what}",
        second,
        f"another {what} begins here",
        secondary=(Label(first, "the first one begins here"),),
        help=(Help(f"compile each {what} from a file of its own"),),
    )
