"""The footnotes of a table of any kind: the marks on it, and their bodies in the lines below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tscc.document.model import GenericNote
from tscc.grammar import pattern
from tscc.passes.generic.values import without_marks
from tscc.text.source import Source

_BODY = re.compile(
    rf"\s*(?:(?P<mark>{pattern('figures', 'MARK')})|\(?(?P<note>notes?\s+\w{{1,3}})\)?\s*[:.-])\s*(?P<text>\S.*)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\s*\((notes?\s+\w{1,3})\)\s*\Z", re.IGNORECASE)
"""A mark in words, at the end of a label: `Legal costs (Note 6)`."""
_FARTHEST_LINES = 60
_TAG = re.compile(r"</?[A-Z]\w*>|<PAGE>.*", re.IGNORECASE)


def marks_of(label: str) -> tuple[str, tuple[str, ...]]:
    """A label without the marks at its end, and their markers."""
    named = _NAMED.search(label)
    if named is not None:
        return label[: named.start()], (" ".join(named[1].lower().split()),)
    return without_marks(label)


def read_bodies(source: Source, first: int, last: int) -> dict[str, str]:
    """The bodies of the footnotes in the lines from the first to the last, or to what is no note, by their markers."""
    found: dict[str, list[str]] = {}
    marker = ""
    for number in range(first, min(last, first + _FARTHEST_LINES) + 1):
        span = source.line_span(number)
        text = _TAG.sub("", source.text[span.start : span.end])
        body = _BODY.match(text)
        if body is not None:
            marker = " ".join((body["note"] or body["mark"]).lower().split()).strip("()[]/")
            if marker in found:
                break
            found[marker] = [body["text"]]
        elif not text.strip(" -_="):
            marker = "" if text.strip() else marker
        elif marker and text[:1].isspace():
            found[marker].append(text)
        elif marker and not source.text[source.line_span(number - 1).start : source.line_span(number - 1).end].strip():
            break
        elif marker:
            found[marker].append(text)
    return {each: " ".join(" ".join(texts).split()) for each, texts in found.items()}


def notes_of(marks: Iterable[str], bodies: dict[str, str]) -> Iterator[GenericNote]:
    """The footnotes that marks refer to, each once, in the order of the marks."""
    for marker in dict.fromkeys(marks):
        yield GenericNote(marker=marker, text=bodies.get(marker.lower()))
