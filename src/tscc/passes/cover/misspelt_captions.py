"""Report the misspelt captions of a cover."""

from __future__ import annotations

from collections.abc import Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Label, Sink, quoted
from tscc.passes.pieces import part_of, whole_line
from tscc.text.lines import MISSPELT, Line
from tscc.vocabulary.form_words import misspellings


def report_misspelt(lines: Sequence[Line], sink: Sink) -> None:
    """Report a misspelt caption once: its misspelt words, or if they are not known its line."""
    faults = [(fault, whole_line(line)) for line in lines for fault in misspellings(line.text.strip())]
    if faults:
        labels = [Label(part_of(line, word.start, word.end).span, f"read as `{word.meant}`") for word, line in faults]
        ways = tuple(
            Help(f"spell it `{word.meant}`", Edit(label.span, word.meant, certain=True))
            for (word, _), label in zip(faults, labels, strict=True)
        )
        message = f"{quoted(faults[0][0].word)} is misspelt"
        first, *more = labels
        sink.report(codes.MISSPELT_FORM, message, first.span, first.text, secondary=tuple(more), help=ways)
        return
    for written in (whole_line(line) for line in lines if MISSPELT in line.kinds):
        message = f"{quoted(written.text)} is misspelt"
        sink.report(codes.MISSPELT_FORM, message, written.span, "read as the caption it is nearly")
        return
