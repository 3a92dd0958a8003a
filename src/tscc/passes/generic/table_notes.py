"""The footnotes of a table of any kind: the marks on it, and their bodies in the lines below."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import NamedTuple

from tscc.document.model import GenericNote
from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.passes.generic.values import without_marks
from tscc.text.printed import LETTER_SLASH
from tscc.text.prose import marker_of
from tscc.text.source import Source

_BODY = regex(
    rf"\s*(?:(?P<mark>{pattern('figures', 'MARK')}|{LETTER_SLASH})|\(?(?P<note>notes?\s+\w{{1,3}})\)?\s*[:.-])\s*(?P<text>\S.*)",
    re.IGNORECASE,
)
_NUMBERS = regex(r",? and |, ?| ?& ?", re.IGNORECASE)
"""What is between the numbers of several notes."""
_NAMED = regex(
    rf"\s*\((?:see )?notes?\s+(?P<numbers>\w{{1,3}}(?:(?:{_NUMBERS.pattern})\w{{1,3}})*)\)\s*\Z", re.IGNORECASE
)
"""Marks in words, at the end of a label: `Legal costs (Note 6)`, `Inventories (Notes 2 and 9)`, `(see Note 4)`."""
_ALONE = terminal("figures", "NUMBER_MARK")
_APART = regex(rf"\s+({pattern('figures', 'MARK')}|{LETTER_SLASH})\Z")
_FARTHEST_LINES = 60
_TAG = regex(r"</?(?!F\d)[A-Z]\w*>|<PAGE>.*", re.IGNORECASE)


def may_be_marked(text: str) -> bool:
    """Whether a text is or ends with what may be a mark, glued to it or apart."""
    return (
        _ALONE.fullmatch(text) is not None
        or _NAMED.search(text) is not None
        or _APART.search(text) is not None
        or without_marks(text)[1] != ()
    )


def marks_of(label: str, bodies: Container[str]) -> tuple[str, tuple[str, ...]]:
    """A label without the marks at its end, and their markers; one apart from its word has a body, and so has a plus: `A+` is a grade."""
    named = _NAMED.search(label)
    if named is not None:
        return label[: named.start()], tuple(_marker(f"note {each}") for each in _NUMBERS.split(named["numbers"]))
    apart = _APART.search(label)
    if apart is not None and (marker := _marker(apart[1])) in bodies:
        bare, marks = marks_of(label[: apart.start()].rstrip(","), bodies)
        return bare, (*marks, marker)
    bare, marks = without_marks(label)
    return (label, ()) if "+" in marks and "+" not in bodies else (bare, marks)


def _marker(mark: str) -> str:
    """The marker of a mark: `Note 6`, `(a)` and `/1/` have `note 6`, `a` and `1`."""
    return marker_of(" ".join(mark.lower().split()))


class Body(NamedTuple):
    """The body of a footnote, and the numbers of its lines."""

    text: str
    lines: tuple[int, ...]


def read_bodies(source: Source, first: int, last: int) -> dict[str, Body]:
    """The bodies of the footnotes in the lines from the first to the last, or to what is no note, by their markers."""
    found: dict[str, list[tuple[str, int]]] = {}
    marker = ""
    for number in range(first, min(last, first + _FARTHEST_LINES) + 1):
        span = source.line_span(number)
        text = _TAG.sub("", source.text[span.start : span.end])
        body = _BODY.match(text)
        if body is not None:
            marker = _marker(body["note"] or body["mark"])
            if marker in found:
                break
            found[marker] = [(body["text"], number)]
        elif not text.strip(" -_="):
            marker = "" if text.strip() else marker
        elif marker:
            apart = not source.text[slice(*source.line_span(number - 1))].strip()
            if apart and (not text[:1].isspace() or found[marker][-1][0].rstrip().endswith(".")):
                break
            found[marker].append((text, number))
    return {
        each: Body(" ".join(" ".join(text for text, _ in texts).split()), tuple(number for _, number in texts))
        for each, texts in found.items()
    }


def notes_of(marks: Iterable[str], bodies: Mapping[str, Body]) -> Iterator[GenericNote]:
    """The footnotes that marks refer to, each once, in the order of the marks."""
    for marker in dict.fromkeys(marks):
        body = bodies.get(marker.lower())
        yield GenericNote(marker=marker, text=body.text if body else None)
