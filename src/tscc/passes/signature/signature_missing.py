"""Report what a signature block lacks, or that there is no signature block, and where the filing ends."""

from __future__ import annotations

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Help, Label, Sink
from tscc.passes.pieces import text_of
from tscc.syntax import nodes
from tscc.text.lines import MISSPELT
from tscc.text.source import Span

_UNUSED = ("applicable", "none", "omitted", "n/a")
"""How the heading of an item without text ends."""


def report_misspelt(block: nodes.Signature, sink: Sink) -> None:
    """Report a misspelt heading or sentence of the block."""
    sentences = [part.lines[0] for part in block.parts if part.kind == "signature_sentence"]
    for line in (*block.heading, *sentences):
        if MISSPELT in line.kinds:
            words = " ".join(line.text.split()[:4])
            span = line.tight
            sink.report(codes.MISSPELT_FORM, f"`{words}` is misspelt", span, "read as the words of a signature block")


def report_unsigned(block: nodes.Signature, filing: nodes.Filing, sink: Sink) -> None:
    """Report that a signature block ends before the line of the signature and the date: with the filing, or above other text."""
    first = block.heading[0] if block.heading else block.parts[0].lines[0]
    if any(each.span.start >= block.span.end for each in filing.exhibits):
        message = "no signature and no date are directly below this heading"
        sink.report(codes.SIGNATURE_MISSING, message, first.tight, "what follows is read as other text")
        return
    sink.report(
        codes.FILE_CUT_SHORT,
        "the filing ends in the signature block, before the signature and its date",
        Span(*2 * (filing.span.end,)),
        "the filing ends here",
        secondary=(Label(first.tight, "this was not finished"),),
        help=(Help("perhaps the file was cut short: get the whole filing"),),
    )


def report_end(filing: nodes.Filing, sink: Sink) -> None:
    """Report that a filing ends before its signature block: on its cover, in the middle of a block, or after one."""
    end = Span(*2 * (filing.span.end,))
    blocks = [block for item in filing.items for block in item.blocks if not isinstance(block, nodes.BodyRule)]
    unfinished = _unfinished_front(filing)
    match blocks[-1] if blocks else None:
        case _ if unfinished is not None:
            where, place = unfinished
        case nodes.Table(total=None) as last:
            name = text_of(last.title) or "a table"
            first = last.title[0].line if last.title else (last.head.lines or last.head.rulers)[0]
            where, place = f"in the table `{name}`, before its total", first.tight
        case nodes.Paragraph() | nodes.ListItem() as last if last.prose.text[-1:] not in ".;:!?\"')":
            where, place = "in the middle of a sentence", last.sentences[-1].span
        case _:
            sink.report(
                codes.SIGNATURE_MISSING, "the filing ends without a signature block", end, "the filing ends here"
            )
            return
    sink.report(
        codes.FILE_CUT_SHORT,
        f"the filing ends {where}",
        end,
        "the filing ends here",
        secondary=(Label(place, "this was not finished"),),
        help=(Help("perhaps the file was cut short: get the whole filing"),),
    )


def _unfinished_front(filing: nodes.Filing) -> tuple[str, Span] | None:
    """Where a filing ends that has only its cover, or no text below its last heading."""
    last = filing.items[-1] if filing.items else None
    if last is None:
        elements = filing.cover.elements if filing.cover else ()
        return ("in its cover page", elements[0].span) if elements else None
    heading = last.heading.lines[-1] if last.heading and not last.blocks else None
    if heading is None or heading.text.lower().rstrip(" .)").endswith(_UNUSED):
        return None
    return "under the heading of an item", heading.span
