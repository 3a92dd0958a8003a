"""Merge: the journals of several runs, made by one version of tscc, become one journal."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from tscc.batch.journal import Journal
from tscc.diagnostics.control import UsageError


def merge_journals(folders: Sequence[Path], merged: Journal) -> None:
    """Add the journals of folders to one that is new.

    Raises `UsageError` if that has a run already, or if the journals are of several versions; nothing is written then.
    """
    if merged.key() is not None:
        raise UsageError(f"{merged.path} has a run: choose another --out, and name this folder among those to merge")
    with ExitStack() as held:
        journals = [held.enter_context(closing(Journal(folder, create=False))) for folder in folders]
        keys = {journal.key(): journal.path for journal in journals}
        if None in keys:
            raise UsageError(f"{keys[None]} has no run")
        if len(keys) > 1:
            shown = ", ".join(f"{path}: tscc {key.tool} {key.options}" for key, path in keys.items() if key)
            raise UsageError(f"the journals are of several versions, whose figures may differ: {shown}")
        with merged.transaction():
            for journal in journals:
                for table in ("result", "location", "unread"):
                    merged.add_all(table, journal.rows(table))
            merged.add_all("run", [*journals[0].rows("run")])
