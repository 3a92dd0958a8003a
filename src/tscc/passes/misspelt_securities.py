"""Report the misspelt words of the name of securities: `Mortgage Pas-Through Certificates, Sreies 2003-4`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, perhaps
from tscc.grammar.ahead import regex
from tscc.text.source import Source, Span
from tscc.vocabulary.near_words import as_cased
from tscc.vocabulary.securities import SERIES, is_nearly_series, near_word_of_securities

_NUMBER = regex(rf"(?<=\s){SERIES}", re.IGNORECASE)
_WORD = regex(r"(?:[^\s,.;:()\"]|(?<=[a-z]-)\n *)+", re.IGNORECASE)
"""A word, which a hyphen may break at the end of a line."""
_REACH_CHARS = 100
"""How far before the number the name of the securities begins."""


def report_misspelt_securities(source: Source, sink: Sink) -> None:
    """Report each misspelt word before the number of a series in the documents that are read, of which nothing is reported."""
    read = [source.lines_span(part.first_line, part.last_line) for part in source.documents]
    odd = [near for span in read for near in _misspelt(source.text, span)]
    told = sink.told()
    for span, word, likely in odd:
        if not told.overlap(span):
            message = f"`{word}` is not a known word of the name of securities"
            sink.report(codes.MISSPELT_FORM, message, span, "kept as printed", help=perhaps(likely, span))


def _misspelt(text: str, span: Span) -> Iterator[tuple[Span, str, str]]:
    """The misspelt words before the number of a series, with their places and what they are nearly.

    The name of the securities is before the word `series`, in whatever form that is printed.
    """
    for number in _NUMBER.finditer(text, *span):
        start = max(number.start() - _REACH_CHARS, span.start)
        words = [*_WORD.finditer(text, start, number.start())]
        if not words or not (words[-1][0].lower() == "series" or is_nearly_series(words[-1][0])):
            continue
        if is_nearly_series(words[-1][0]):
            yield Span(*words[-1].span()), words[-1][0], as_cased(words[-1][0], "series")
        for word in words[1 if start > span.start else 0 : -1]:  # the first may be cut
            whole = "".join(word[0].split())
            near = near_word_of_securities(whole) if whole.isascii() else None  # a soft hyphen is told as one
            if near is not None:
                yield Span(*word.span()), whole, _as_cased(whole, near)


def _as_cased(word: str, likely: str) -> str:
    """A word with a hyphen in capitals and small letters like another: `Pass-Through`."""
    cased = as_cased(word, likely)
    return "-".join(part[:1].upper() + part[1:] for part in cased.split("-")) if cased[:1].isupper() else cased
