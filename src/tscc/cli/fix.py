"""Fix: apply the edits that are certain to the bytes of a filing.

An edit is certain if the edited filing is known to be right; other edits are only shown. Edits are applied until none is
left, so that fixing a fixed filing changes nothing.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

from tscc.diagnostics.diagnostic import Diagnostic, Edit
from tscc.pipeline import Compilation, compile_filing
from tscc.text.edited import edited

_MOST_ROUNDS = 20


def certain_edits(diagnostics: Iterable[Diagnostic]) -> list[Edit]:
    """The edits that are certain, by position, without overlaps."""
    found = {way.edit for diagnostic in diagnostics for way in diagnostic.help if way.edit and way.edit.certain}
    kept: list[Edit] = []
    for edit in sorted(found, key=lambda edit: (edit.span, edit.replacement)):
        if not kept or edit.span.start >= kept[-1].span.end:
            kept.append(edit)
    return kept


def fix_filing(data: bytes, name: str | None) -> tuple[bytes, Compilation]:
    """The bytes of a filing with all certain edits applied, and the compilation of those bytes."""
    compilation = compile_filing(data, name)
    for _ in range(_MOST_ROUNDS):
        edits = certain_edits(compilation.diagnostics)
        if not edits:
            break
        data = edited(data, compilation.source, [(edit.span, edit.replacement) for edit in edits])
        compilation = compile_filing(data, name)
    return data, compilation


def diff_of(before: bytes, after: bytes, path: str) -> str:
    """A unified diff of a filing before and after its edits."""
    old, new = (data.decode("latin-1").splitlines(keepends=True) for data in (before, after))
    return "".join(difflib.unified_diff(old, new, str(Path(path)), str(Path(path)) + " (fixed)"))
