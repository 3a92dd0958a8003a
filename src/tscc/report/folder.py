"""A folder of pages with an index, which is there whole or not at all.

    with ReportFolder(Path("report"), "1,204 filings of 2003") as folder:
        folder.add("0000912057-03-000123.txt", compilation)

`tscc report` writes one of a folder of filings; a corpus run can write one in the same way.
"""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from types import TracebackType

from tscc.pipeline import Compilation
from tscc.report.index_page import Listed, index_of, listed
from tscc.report.whole_page import report_page

_INDEX, _PAGES = "index.html", "pages"
_OURS = b'<meta name="generator" content="tscc'
_HEAD_BYTES = 1000


def write_report(found: Compilation, name: str, folder: Path) -> Listed:
    """Write the page of a filing to `pages/NAME.html` of a folder, and give its line of the index.

    `name` is a path below the folder, with `/` between its parts. Raises `ValueError` if it leads out of the folder, `OSError` if
    the page cannot be written. Workers that write pages of different names do not disturb each other.
    """
    inside = PurePosixPath(_PAGES, f"{name}.html")
    if PurePosixPath(name).is_absolute() or ".." in inside.parts or "\0" in name:
        raise ValueError(f"`{name}` is no name for a page")
    path = folder / inside
    path.parent.mkdir(parents=True, exist_ok=True)
    index = "/".join([*[".."] * (len(inside.parts) - 1), _INDEX])
    path.write_text(report_page(found, index), encoding="utf-8", newline="\n")
    return listed(name, str(inside), found)


class ReportFolder:
    """A report that is being written: beside the folder's files until it is whole, then in their place."""

    def __init__(self, out: Path, title: str) -> None:
        """Raises `OSError` if the folder cannot be made, or has files of others in the place of the report's."""
        self._out, self._title = out, title
        self._filings: list[Listed] = []
        check_place(out)
        out.mkdir(parents=True, exist_ok=True)
        self._stage = TemporaryDirectory(dir=out, prefix=".tscc-")

    def __enter__(self) -> ReportFolder:
        return self

    @property
    def stage(self) -> Path:
        """The folder that the pages are written to, for `write_report` in another process."""
        return Path(self._stage.name)

    def add(self, name: str, found: Compilation) -> Listed:
        """Write the page of a filing, and list it."""
        line = write_report(found, name, self.stage)
        self.add_line(line)
        return line

    def add_line(self, line: Listed) -> None:
        """List a filing whose page is in the stage, or that has none."""
        self._filings.append(line)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Put the pages and the index in place, unless the block raised."""
        with self._stage:
            if kind is None:
                self._put_in_place(self.stage)

    def _put_in_place(self, stage: Path) -> None:
        (stage / _PAGES).mkdir(exist_ok=True)
        (stage / _INDEX).write_text(index_of(self._filings, self._title), encoding="utf-8", newline="\n")
        if (self._out / _PAGES).exists():
            os.rename(self._out / _PAGES, stage / "replaced")
        shutil.move(stage / _PAGES, self._out / _PAGES)
        os.replace(stage / _INDEX, self._out / _INDEX)


def check_place(out: Path) -> None:
    """Find files of others that a report would replace; raises `OSError`."""
    if out.exists() and not out.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "is not a folder", str(out))
    pages = sorted((out / _PAGES).rglob("*")) if (out / _PAGES).is_dir() else []
    for path in [out / _INDEX, *pages]:
        if path.is_file() and not _is_ours(path):
            raise FileExistsError(errno.EEXIST, "is not a page of a report and would be lost", str(path))


def _is_ours(path: Path) -> bool:
    with path.open("rb") as stream:
        return _OURS in stream.read(_HEAD_BYTES)
