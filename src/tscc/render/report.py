"""What a renderer is given: for each file its path, its source where it could be read, and its diagnostics.

Places are found here too, so that every format shows the same lines and columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from tscc.diagnostics.codes import Severity
from tscc.diagnostics.diagnostic import Diagnostic
from tscc.text.source import Place, Source, Span


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One file and what was found in it."""

    path: str
    """The path as the user gave it."""
    source: Source | None
    """None where the file could not be read as text: then no place in it can be shown."""
    diagnostics: tuple[Diagnostic, ...]
    """All of them, by position."""


class Region(NamedTuple):
    """Where a span starts and ends; the end is exclusive."""

    start: Place
    end: Place


def region(source: Source, span: Span) -> Region:
    """The lines and columns of a span, kept within the text."""
    inside = clamp(source, span)
    return Region(source.place(inside.start), source.place(inside.end))


def clamp(source: Source, span: Span) -> Span:
    """The part of a span that lies within the text; where nothing does, the nearest empty span."""
    start = min(max(span.start, 0), len(source.text))
    return Span(start, min(max(span.end, start), len(source.text)))


def limit(diagnostics: Iterable[Diagnostic], most: int | None) -> tuple[Diagnostic, ...]:
    """The first `most` of each severity, in their order; all of them where there is no limit."""
    if most is None:
        return tuple(diagnostics)
    seen: Counter[Severity] = Counter()
    kept = []
    for found in diagnostics:
        seen[found.code.severity] += 1
        if seen[found.code.severity] <= most:
            kept.append(found)
    return tuple(kept)
