"""An analysis: one version of a text, compiled, with what the answers to an editor need."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

from lsprotocol.types import Position

from tscc.diagnostics.control import Control
from tscc.diagnostics.diagnostic import Diagnostic
from tscc.document.model import CheckResult
from tscc.editor.buffer import bytes_of
from tscc.editor.positions import Positions, Units
from tscc.pipeline import Compilation, compile_filing
from tscc.text.source import Span


class Analysis:
    """A text as it was in a version, and its compilation."""

    def __init__(self, text: str, version: int | None, path: Path | None, units: Units, control: Control) -> None:
        self.text, self.version = text, version
        self.found: Compilation = compile_filing(bytes_of(text, path), path.name if path is not None else None)
        self.diagnostics: tuple[Diagnostic, ...] = control.apply(self.found.diagnostics)
        self._shift = int(text.startswith("\ufeff"))
        self._positions = Positions(text, units)

    def position(self, offset: int) -> Position:
        """The position of an offset of the source."""
        return self._positions.at(offset + self._shift)

    def range(self, span: Span) -> Any:
        """The range of a span of the source."""
        return self._positions.of(Span(span.start + self._shift, span.end + self._shift))

    def offset(self, position: Position) -> int:
        """The offset in the source of a position."""
        return max(self._positions.offset(position) - self._shift, 0)

    @cached_property
    def data(self) -> Any:
        """The document as plain data, figures with the digits as printed; None if there is none."""
        document = self.found.document
        return None if document is None else document.to_dict()

    @cached_property
    def checks_of(self) -> dict[str, list[CheckResult]]:
        """The results of the checks by the pointer of their subject."""
        by_subject: dict[str, list[CheckResult]] = {}
        for each in self.found.results:
            by_subject.setdefault(each.subject, []).append(each)
        return by_subject

    @cached_property
    def checks_with(self) -> dict[str, list[CheckResult]]:
        """The results of the checks by each figure that they depend on."""
        by_figure: dict[str, list[CheckResult]] = {}
        for each in self.found.results:
            for pointer in each.evidence:
                by_figure.setdefault(pointer, []).append(each)
        return by_figure

    def pointers_at(self, offset: int) -> list[str]:
        """The pointers of what stands at an offset, the smallest first."""
        around = [
            (span.end - span.start, pointer)
            for pointer, span in self.found.spans.items()
            if span.start <= offset <= span.end
        ]
        return [pointer for _, pointer in sorted(around)]
