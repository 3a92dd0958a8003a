"""Fix: apply the edits that are certain to the bytes of a filing.

An edit is certain if the edited filing is known to be right; other edits are only shown. Edits are applied until none is
left, so that fixing a fixed filing changes nothing.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from tscc.diagnostics.control import ALL, Control
from tscc.diagnostics.diagnostic import Diagnostic, Edit
from tscc.pipeline import Compilation, compile_filing
from tscc.text.edited import edited

_MOST_ROUNDS = 20


def certain_edits(diagnostics: Iterable[Diagnostic]) -> list[Edit]:
    """The edits that are certain, by position; without those that overlap, because one of them must be wrong."""
    found = {way.edit for diagnostic in diagnostics for way in diagnostic.help if way.edit and way.edit.certain}
    alone = [edit for edit in found if not any(edit.span.overlaps(each.span) for each in found - {edit})]
    return sorted(alone, key=lambda edit: edit.span)


class Change(NamedTuple):
    """An edit that was applied: its line and the text before and after it."""

    line: int
    old: str
    new: str


class Fixed(NamedTuple):
    """The bytes of a filing with all certain edits applied, their compilation and the one before, and what was changed."""

    data: bytes
    compilation: Compilation
    before: Compilation
    changes: tuple[Change, ...]


def fix_filing(data: bytes, name: str | None, control: Control = ALL) -> Fixed:
    """Apply the edits that are certain, until none is left of the diagnostics that are shown."""
    before = compilation = compile_filing(data, name)
    changes: list[Change] = []
    for _ in range(_MOST_ROUNDS):
        edits = certain_edits(control.apply(compilation.diagnostics))
        if not edits:
            break
        source = compilation.source
        changes += (
            Change(source.place(edit.span.start).line, source.text[edit.span.start : edit.span.end], edit.replacement)
            for edit in edits
        )
        data = edited(data, compilation.source, [(edit.span, edit.replacement) for edit in edits])
        compilation = compile_filing(data, name)
    return Fixed(data, compilation, before, tuple(sorted(changes)))


def diff_of(before: bytes, after: bytes, path: str) -> str:
    """A unified diff of a filing before and after its edits, each byte as a character; only a line feed ends a line, as for `patch`."""
    name = os.fsencode(Path(path)).decode("latin-1")
    old, new = ([f"{line}\n" for line in data.decode("latin-1").split("\n")] for data in (before, after))
    for lines in (old, new):  # behind the last line feed is a line only if it has text
        lines[-1:] = [f"{lines[-1]}\\ No newline at end of file\n"] if lines[-1] != "\n" else []
    return "".join(difflib.unified_diff(old, new, name, f"{name} (fixed)"))
