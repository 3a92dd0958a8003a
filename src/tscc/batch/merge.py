"""Merge: the journals of several runs, such as the shards of a cluster, to one; refused where versions or options differ."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from tscc.batch.journal import Journal, JournalError
from tscc.batch.pages import copy_pages, require_pages


def merge_journals(folders: Sequence[Path], merged: Path, *, report: bool = False) -> None:
    """Make a journal in the folder `merged` of the last runs in some folders.

    What fails in one and not in another has not failed. With `report` their pages are in the report of the merged run too.
    Raises `OSError` if a page is missing, `JournalError` if `merged` has a run, if a run did not end, or if
    their versions or options differ; nothing is written then.
    """
    with ExitStack() as held:
        journals = [held.enter_context(closing(Journal(folder, read=True))) for folder in folders]
        for folder, journal in zip(folders, journals, strict=True):
            _require_alike(folder, journal, folders[0], journals[0])
            if report:
                require_pages(journal, folder)
        merged.mkdir(parents=True, exist_ok=True)
        result = held.enter_context(closing(Journal(merged, create=True)))
        if result.tool:
            raise JournalError(merged, "has a run: choose another --out, and name this folder among those to merge")
        result.begin(journals[0].tool, journals[0].options)
        for folder, journal in zip(folders, journals, strict=True):
            for location, sha256, why in journal.rows("SELECT location, sha256, why FROM place"):
                known = result.located(location)
                if known is not None and known[0] != sha256:
                    raise JournalError(folder, f"{location} has other bytes than in another of the folders")
                result.locate(location, sha256, why)
            query = "SELECT * FROM result WHERE tool = ? AND options = ? ORDER BY rowid"
            for row in journal.rows(query, *journal.kind):
                if result.status(row[0]) in (None, "failed"):
                    result.record_row(row)
            if report:
                copy_pages(journal, folder, result, merged)
        result.finish()


def _require_alike(folder: Path, journal: Journal, first_folder: Path, first: Journal) -> None:
    if not journal.is_whole:
        raise JournalError(folder, "its run did not end; run the same command again first")
    for what, here, there in (
        ("version", journal.tool, first.tool),
        ("options", journal.options, first.options),
    ):
        if here != there:
            raise JournalError(folder, f"its {what} {here} differs from {there} of {first_folder}")
