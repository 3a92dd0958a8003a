"""A folder of files, whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path


def write_folder(folder: Path, files: dict[str, str]) -> None:
    """Write files to a folder that is there whole or not at all; one that has files is left as it is."""
    if folder.is_dir() and any(folder.iterdir()):
        raise FileExistsError(errno.EEXIST, "the folder is not empty; name a new one", str(folder))
    if os.path.lexists(folder) and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "is no folder, which the tables need", str(folder))
    folder = Path(os.path.realpath(folder))
    from tempfile import TemporaryDirectory  # slow, and of no use to most runs

    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent, prefix=".tscc-") as beside:
        made = Path(beside) / "tables"
        made.mkdir()
        for name, text in files.items():
            (made / name).write_text(text, encoding="utf-8", newline="")
        os.replace(made, folder)
