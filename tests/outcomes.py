"""What comes of a filing, as a text for a snapshot: its diagnostics, and how its document differs from a sound one."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from itertools import takewhile

import msgspec

from tscc.diagnostics.diagnostic import Diagnostic, Label
from tscc.document.emit import to_yaml
from tscc.pipeline import Compilation


def outcome_of(found: Compilation, sound: Compilation | None, *, form_only: bool = False) -> str:
    """The diagnostics of a filing, and the lines of its document that differ from those of a sound filing, if given.

    With `form_only` the pools and the checks are left out.
    """
    lines = [line for each in found.diagnostics for line in _diagnostic(found, each)]
    before, after = (_document(each, form_only=form_only) for each in (sound, found))
    return "\n".join([*lines, *_differences(before, after)]) + "\n"


def _diagnostic(found: Compilation, each: Diagnostic) -> Iterator[str]:
    yield f"{each.code.id} {each.message}"
    yield from (f"  {_place(found, label)}" for label in (each.primary, *each.secondary))
    yield from (f"  note: {note}" for note in each.notes)
    for way in each.help:
        edit = way.edit
        change = f" [{found.source.at(edit.span)} `{edit.replacement}`{', certain' * edit.certain}]" if edit else ""
        yield f"  help: {way.text}{change}"


def _place(found: Compilation, label: Label) -> str:
    return f"{found.source.at(label.span)} `{found.source.text[slice(*label.span)]}` {label.text}".rstrip()


def _document(found: Compilation | None, *, form_only: bool) -> list[str]:
    """The lines of a document, without what depends on the bytes of the filing alone."""
    if found is None or found.document is None:
        return []
    source = msgspec.structs.replace(found.document.source, sha256="", bytes=0, lines=0)
    document = msgspec.structs.replace(found.document, source=source)
    if form_only:
        document = msgspec.structs.replace(document, pools=(), checks=None)
    return to_yaml(document).split("\n")


def _differences(before: list[str], after: list[str]) -> Iterator[str]:
    """The lines taken out and put in."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False)))
    before, after = before[same:], after[same:]
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before[::-1], after[::-1], strict=False)))
    changed = unified_diff(before[: len(before) - same], after[: len(after) - same], n=0, lineterm="")
    return (line for line in changed if not line.startswith(("---", "+++", "@@")))
