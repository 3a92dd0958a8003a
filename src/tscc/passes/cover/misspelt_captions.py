"""Report the misspelt captions of a cover."""

from __future__ import annotations

from collections.abc import Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Label, Sink, quoted
from tscc.passes.pieces import part_of, whole_line
from tscc.text.lines import MISSPELT, Line
from tscc.text.source import Span
from tscc.vocabulary.form_words import Misspelling, misspellings
from tscc.vocabulary.near_words import is_near


def report_misspelt(lines: Sequence[Line], sink: Sink) -> None:
    """Report a misspelt caption once: its misspelt words, or if they are not known its line."""
    faults = [(fault, whole_line(line)) for line in lines for fault in misspellings(line.text.strip())]
    if faults:
        labels = [Label(part_of(line, word.start, word.end).span, f"read as `{word.meant}`") for word, line in faults]
        ways = tuple(_help(label.span, word) for (word, _), label in zip(faults, labels, strict=True))
        message = f"{quoted(faults[0][0].word)} is misspelt"
        first, *more = labels
        sink.report(codes.MISSPELT_FORM, message, first.span, first.text, secondary=tuple(more), help=ways)
        return
    for written in (whole_line(line) for line in lines if MISSPELT in line.kinds):
        message = f"{quoted(written.text)} is misspelt"
        sink.report(codes.MISSPELT_FORM, message, written.span, "read as the caption it is nearly")
        return


def _help(span: Span, word: Misspelling) -> Help:
    """How a word is spelt; certain within the word, because a letter at its edge may be a misread bracket: `BState`.

    `officse` may be `office` or `offices`.
    """
    meant = word.meant.lower()
    within = word.word[:1].lower() == meant[:1] and word.word[-1:].lower() == meant[-1:]
    other = f"{meant}s" if not meant.endswith("s") else meant[:-1]
    within = within and not is_near(word.word.lower(), other)
    return Help(f"{'' if within else 'perhaps '}spell it `{word.meant}`", Edit(span, word.meant, certain=within))
