"""Proof: compile the filing with each edit before calling it certain.

An edit is certain only where the filing compiled with it has no new fault, no fault touches what it changed, and no
other reading of the same token does as well. Everything else is a suggestion, which says "perhaps".

Of ten readings of a token nine do not tie. The passes and checks alone show that, run on the syntax of the filing with
the likeliest reading, with another text in that one place, which takes less than half the time of a compile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Generic, Protocol, TypeVar

import msgspec

from tscc.diagnostics.codes import BAD_GROUPING, BALANCES_NEAR, SILENT, TOTALS_NEAR
from tscc.diagnostics.diagnostic import Diagnostic, Edit, Help, Readings
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult
from tscc.text.edited import edited
from tscc.text.source import Source, Span

MOST_CHARS = 240_000
"""Text compiled for proofs, about a second; an edit beyond it is a suggestion."""
_LINE_CHARS = 50
"""A shorter line takes as long to compile as one of so many characters."""
_SHARE_OF_A_COMPILE = 0.4
"""What the passes and checks take of a compile."""
MOST_NAMED = 5
"""The most figures that are named of those that may be meant; of more, none is likelier than the others."""
_FAULTY = (CheckStatus.FAIL, CheckStatus.WARNING, CheckStatus.NOTE)
_HELD = (CheckStatus.PASS, CheckStatus.WITHIN_ROUNDING)
_NEAR = (BALANCES_NEAR.id, TOTALS_NEAR.id)
Change = tuple[Span, str]
Fault = tuple[str, str]
"""A code with its place in the filing as it is, or a check with its subject."""


class Trial(Protocol):
    """What a compile gives, as far as a proof needs it."""

    @property
    def source(self) -> Source:
        """What was compiled."""

    @property
    def spans(self) -> Mapping[str, Span]:
        """The places of the document, by JSON Pointer."""

    @property
    def results(self) -> tuple[CheckResult, ...]:
        """The results of all checks."""

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was reported, without failed checks."""


T = TypeVar("T", bound=Trial)


def prove_edits(
    data: bytes,
    diagnostics: Sequence[Diagnostic],
    printed: T,
    compile_only: Callable[[bytes], T],
    reread: Callable[[T, Span, str], T | None],
) -> tuple[Diagnostic, ...]:
    """The diagnostics with those edits certain that are proven.

    `compile_only` compiles without reporting failed checks; `printed` is what it gives for the filing as it is. `reread`
    runs the passes and checks on the syntax of a compile with another text at a span, if it has syntax there; places stay.
    """
    proof = _Proof(data, printed, compile_only, reread)
    return tuple(proof.of(found) if found.readings or found.has_certain_edit else found for found in diagnostics)


class _Proof(Generic[T]):
    """The filing as it is, and what compiles with edits give."""

    def __init__(
        self,
        data: bytes,
        printed: T,
        compile_only: Callable[[bytes], T],
        reread: Callable[[T, Span, str], T | None],
    ) -> None:
        self._data, self._printed, self._compile, self._reread = data, printed, lru_cache(1)(compile_only), reread
        self._known = _faults(self._printed, ())
        source = printed.source
        self._left: float = MOST_CHARS / max(len(source.text), len(source.line_starts) * _LINE_CHARS)

    def of(self, found: Diagnostic) -> Diagnostic:
        """A diagnostic with its help as far as it is proven."""
        if found.readings is not None:
            return msgspec.structs.replace(found, help=self._read(found, found.readings))
        sure = sorted({way.edit for way in found.help if way.edit and way.edit.certain}, key=lambda edit: edit.span)
        if self._left >= 1 and self._ties(found, [(edit.span, edit.replacement) for edit in sure]):
            return found
        return msgspec.structs.replace(found, help=tuple(map(_as_guess, found.help)))

    def _read(self, found: Diagnostic, readings: Readings) -> tuple[Help, ...]:
        """What a token that cannot be read is, or perhaps is."""
        # a letter still looks like its digit, a comma has no look
        unproven = () if found.code is BAD_GROUPING else found.help
        fits = [*islice(self._fitting(found, readings), MOST_NAMED + 1)]  # the likely one is the first
        if len(fits) > MOST_NAMED:
            return found.help if readings.likely in fits else ()
        if len(fits) > 1:
            return (Help(f"perhaps the figure is {', '.join(fits[:-1])} or {fits[-1]}"),)
        if not fits or not self._ties(found, [(readings.span, fits[0])]):
            return unproven
        (text,) = fits
        if text != readings.likely:
            return (Help(f"perhaps the figure is {text}: then the filing ties", Edit(readings.span, text)),)
        if len(readings.texts) == 1 and not _is_checked(
            self._trial([(readings.span, text)]), readings.span.start, text
        ):
            return found.help
        words = f"the figure is {text}: the filing ties with no other reading"
        return (Help(words, Edit(readings.span, text, certain=True)),)

    def _fitting(self, found: Diagnostic, readings: Readings) -> Iterator[str]:
        """The readings with which the filing ties, by the syntax that it has with the first; none if they are too many."""
        span, first, count = readings.span, readings.texts[0], len(readings.texts)
        if self._left < 1 + count * _SHARE_OF_A_COMPILE:
            return
        changes = [(span, first)]
        compiled = self._trial(changes)
        place = Span(span.start, span.start + len(first))
        again = self._reread(compiled, place, self._printed.source.text[span.start : span.end])
        is_syntax = again is not None and self._fault(found) in _faults(again, changes)  # as printed it has the fault
        if not is_syntax and self._left < count:
            return
        for text in readings.texts:
            if text == first:
                fits = self._tie(found, compiled, changes)
            elif is_syntax and (trial := self._reread(compiled, place, text)) is not None:
                self._left -= _SHARE_OF_A_COMPILE
                fits = self._tie(found, trial, changes)
            else:
                fits = self._ties(found, [(span, text)])
            if fits:
                yield text

    def _ties(self, found: Diagnostic, changes: Sequence[Change]) -> bool:
        """Whether the filing with some changes has no new fault, and none at what is changed."""
        return self._tie(found, self._trial(changes), changes)

    def _tie(self, found: Diagnostic, trial: T, changes: Sequence[Change]) -> bool:
        return _faults(trial, changes) <= self._known - {self._fault(found)} and not _touch(trial, changes)

    def _trial(self, changes: Sequence[Change]) -> T:
        self._left -= 1
        return self._compile(edited(self._data, self._printed.source, changes))

    def _fault(self, found: Diagnostic) -> Fault:
        return found.code.id, str(found.primary.span.start)


def _faults(trial: Trial, changes: Sequence[Change]) -> frozenset[Fault]:
    """The faults of a compile: codes with the place in the unedited filing, results with their subject."""
    shifts = [(span.start, len(text) - (span.end - span.start)) for span, text in changes]
    places = {
        (found.code.id, str(found.primary.span.start - sum(by for at, by in shifts if at < found.primary.span.start)))
        for found in trial.diagnostics
    }
    return frozenset(places | {(each.name, each.subject) for each in trial.results if _is_fault(each)})


def _touch(trial: Trial, changes: Sequence[Change]) -> bool:
    """Whether a fault of a compile touches what was changed."""
    spans = [label.span for found in trial.diagnostics for label in (found.primary, *found.secondary)]
    for each in filter(_is_fault, trial.results):
        spans += (trial.spans[place] for place in (each.subject, *each.evidence) if place in trial.spans)
    grown = 0
    for span, text in changes:
        start = span.start + grown
        if any(one.start < start + len(text) and start < one.end for one in spans):
            return True
        grown += len(text) - (span.end - span.start)
    return False


def _is_checked(trial: Trial, start: int, text: str) -> bool:
    """Whether a check that holds has read the figure at a place: one that none has read ties with anything."""
    over = [place for place, span in trial.spans.items() if span.start <= start and start + len(text) <= span.end]
    figure = min(over, key=lambda place: trial.spans[place].end - trial.spans[place].start, default=None)
    return any(figure in (each.subject, *each.evidence) for each in trial.results if each.status in _HELD)


def _is_fault(result: CheckResult) -> bool:
    is_near = result.status is CheckStatus.WITHIN_ROUNDING and result.code in _NEAR
    return is_near or (result.status in _FAULTY and result.code not in SILENT)


def _as_guess(way: Help) -> Help:
    if way.edit is None or not way.edit.certain:
        return way
    return Help(f"perhaps {way.text}", msgspec.structs.replace(way.edit, certain=False))
