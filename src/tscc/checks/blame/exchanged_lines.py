"""Two lines of a paragraph that stand in each other's place: one diagnostic, instead of one for each sentence that is torn.

Nothing in the lines says so. With the two in their order again all sentences are read, which a compile of that shows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tscc.checks.blame.proof import MOST_CHARS, Trial
from tscc.diagnostics.codes import PROSE_BROKEN, SENTENCE_NOT_UNDERSTOOD
from tscc.diagnostics.diagnostic import Diagnostic, Edit, Help, Label, Sink
from tscc.grammar.ahead import regex
from tscc.text.edited import edited
from tscc.text.source import Source, Span

_OF_PROSE = (SENTENCE_NOT_UNDERSTOOD, PROSE_BROKEN)
_BLANK_LINE = regex(r"\n[ \t\r]*\n")
_ROW = regex(r"\.{3}|\S {3,}\S")
"""What a row of a table has, and no line of prose: leader dots, or a gap."""


def fold_exchanged(
    data: bytes, found: Sequence[Diagnostic], printed: Trial, compile_only: Callable[[bytes], Trial]
) -> tuple[Diagnostic, ...]:
    """The diagnostics; where two lines are exchanged, one for all that is not read of their sentences."""
    source = printed.source
    torn = [each for each in found if each.code in _OF_PROSE]
    if len(torn) < 2 or len(source.text) > MOST_CHARS:
        return tuple(found)
    start, end = torn[0].primary.span.start, torn[-1].primary.span.start
    if _BLANK_LINE.search(source.text, start, end):
        return tuple(found)  # sentences of two paragraphs are not torn by two lines of one
    first = source.place(start).line
    for upper in range(max(first - 1, 1), min(first + 2, len(source.line_starts))):
        above, below = source.line_span(upper), source.line_span(upper + 1)
        lines = _text(source, above), _text(source, below)
        if not all(line.strip() and not _ROW.search(line) for line in lines):
            continue
        changes = [(above, lines[1]), (below, lines[0])]
        trial = compile_only(edited(data, source, changes))
        if not any(each.code in _OF_PROSE for each in trial.diagnostics):
            left = {(each.code, each.message) for each in trial.diagnostics}
            gone = {(each.code, each.message) for each in printed.diagnostics} - left
            kept = (each for each in found if each is torn[0] or (each.code, each.message) not in gone)
            one = _exchanged(source, above, below)
            return tuple(one if each is torn[0] else each for each in kept if each is torn[0] or each not in torn)
    return tuple(found)


def _text(source: Source, span: Span) -> str:
    return source.text[span.start : span.end].rstrip("\r\n")


def _exchanged(source: Source, upper: Span, lower: Span) -> Diagnostic:
    """The diagnostic for two lines that are exchanged."""
    whole = Span(upper.start, lower.end)
    between = source.text[upper.end : lower.start]
    way = Help(
        "perhaps the other way round: then all sentences are read",
        Edit(whole, f"{_text(source, lower)}{between}{_text(source, upper)}"),
    )
    sink = Sink()
    sink.report(
        PROSE_BROKEN,
        "two lines of this paragraph are in each other's place",
        upper,
        "perhaps this line belongs below the next",
        secondary=(Label(lower, "the other line"),),
        help=(way,),
    )
    return sink.sorted()[0]
