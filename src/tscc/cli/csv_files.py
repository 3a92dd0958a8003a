"""Sheets as CSV: one to a file or standard output, or all of them to a new folder that is there whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tscc.cli.commands import deliver, tell
from tscc.cli.output import HALF_MADE, naming
from tscc.document.words import counted
from tscc.export.csv_text import csv_text, guarded
from tscc.export.sheet import Sheet


def write_sheet(sheet: Sheet, output: str | None) -> None:
    """Write one sheet to a file, or to standard output; the text of a filing does not control a terminal."""
    text = csv_text(sheet)
    if output in (None, "-") and sys.stdout.isatty():
        from tscc.shown.excerpt import printable, takes_unicode

        text = "".join(f"{printable(line, unicode=takes_unicode(sys.stdout))}\n" for line in text.split("\n")[:-1])
    deliver(text, output)
    _tell_guarded([sheet])


def write_sheets(sheets: Sequence[Sheet], folder: Path) -> None:
    """Write a file for each sheet to a folder; one that has files is left as it is."""
    _write_folder(folder, {f"{sheet.name}.csv": csv_text(sheet) for sheet in sheets})
    _tell_guarded(sheets)


def _tell_guarded(sheets: Sequence[Sheet]) -> None:
    """Say how many texts have an apostrophe that the filing has not."""
    if count := sum(map(guarded, sheets)):
        texts = counted(count, "text that begins", "texts that begin")
        tell(f"tscc: {texts} like a formula or with an apostrophe: an apostrophe was put before it")


def _write_folder(folder: Path, files: dict[str, str]) -> None:
    if folder.is_dir() and any(folder.iterdir()):
        raise FileExistsError(errno.EEXIST, "the folder is not empty; name a new one", str(folder))
    if os.path.lexists(folder) and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "is no folder, which the tables need", str(folder))
    folder = Path(os.path.realpath(folder))
    from tempfile import TemporaryDirectory  # slow, and of no use to most runs

    folder.parent.mkdir(parents=True, exist_ok=True)
    with naming(folder), TemporaryDirectory(dir=folder.parent, prefix=HALF_MADE) as beside:
        made = Path(beside) / "tables"
        made.mkdir()
        for name, text in files.items():
            (made / name).write_text(text, encoding="utf-8", newline="")
        os.replace(made, folder)
