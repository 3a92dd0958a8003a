"""Provenance: where in the file each figure of the document is, and which footnotes its parts refer to."""

from __future__ import annotations

from tscc.syntax.nodes import Written
from tscc.text.source import Span


class Ledger:
    """Filled while the model is made; keyed by JSON Pointers into the document."""

    def __init__(self) -> None:
        self.spans: dict[str, Span] = {}
        self.references: dict[str, dict[str, None]] = {}
        """The parts that refer to each footnote, each once, in order."""

    def record(self, pointer: str, where: Written | Span) -> None:
        """Record where the value at a pointer is in the file; the first place counts."""
        self.spans.setdefault(pointer, where.span if isinstance(where, Written) else where)

    def move(self, pointer: str, where: Written) -> None:
        """Record that the value at a pointer is at another place than was recorded."""
        self.spans[pointer] = where.span

    def refer(self, notes: tuple[str, ...], pointer: str) -> None:
        """Record that the part at a pointer refers to footnotes."""
        for note in notes:
            self.references.setdefault(note, {})[pointer] = None

    def forget(self, beginning: str) -> None:
        """Forget the places and the references of a part that is not in the document, by how its pointers begin."""
        self.spans = {pointer: span for pointer, span in self.spans.items() if not pointer.startswith(beginning)}
        for pointers in self.references.values():
            for pointer in [each for each in pointers if each.startswith(beginning)]:
                del pointers[pointer]
