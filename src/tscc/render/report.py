"""The input of every format: for each file its path, its source if it could be read, and its diagnostics.

Places are computed here too, so that every format shows the same lines and columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from tscc.diagnostics.codes import Severity
from tscc.diagnostics.diagnostic import Diagnostic
from tscc.document.model import CheckResult
from tscc.text.source import Place, Source, Span


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One file and its diagnostics."""

    path: str
    """The path as the user gave it."""
    source: Source | None
    """None if the file could not be read as text; no place in it is shown then."""
    diagnostics: tuple[Diagnostic, ...]
    """By position."""
    results: tuple[CheckResult, ...] | None = None
    """The results of all checks where they are asked for."""
    passed: int = 0
    """How many checks pass, also within rounding."""
    failure: str | None = None
    """Why the file could not be read or compiled; None where it was."""

    @property
    def has_errors(self) -> bool:
        """Whether the file has an error that is not a recorded exception."""
        return any(each.code.severity is Severity.ERROR and each.accepted is None for each in self.diagnostics)


class Region(NamedTuple):
    """The start and the end of a span; the end is exclusive."""

    start: Place
    end: Place


def region(source: Source, span: Span) -> Region:
    """The lines and columns of a span, kept within the text."""
    inside = clamp(source, span)
    return Region(source.place(inside.start), source.place(inside.end))


def clamp(source: Source, span: Span) -> Span:
    """The part of a span within the text; the nearest empty span if there is no such part."""
    start = min(max(span.start, 0), len(source.text))
    return Span(start, min(max(span.end, start), len(source.text)))


def limit(diagnostics: Iterable[Diagnostic], most: int | None) -> tuple[Diagnostic, ...]:
    """The first `most` diagnostics of each severity, in order; all of them if `most` is None."""
    if most is None:
        return tuple(diagnostics)
    seen: Counter[Severity] = Counter()
    kept = []
    for found in diagnostics:
        seen[found.code.severity] += 1
        if seen[found.code.severity] <= most:
            kept.append(found)
    return tuple(kept)
