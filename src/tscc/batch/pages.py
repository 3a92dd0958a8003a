"""The report of a corpus run: the worker that compiles a filing writes its page, the second stage writes the index.

A page has the name of its digest, `report/pages/ab/DIGEST.html`, so it is written once for all places of the same bytes. The
journal keeps the line of the index that belongs to it.
"""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgspec

from tscc.batch.journal import Journal
from tscc.batch.outcome import HALF_MADE, REPORT, Page, Task
from tscc.document.words import counted
from tscc.report.folder import ReportFolder, check_place, write_report
from tscc.report.index_page import Listed, declined, failed, listed

if TYPE_CHECKING:
    from tscc.pipeline import Compilation

_TITLE = "A corpus run"
_LINES = """
SELECT coalesce((SELECT min(location) FROM place WHERE sha256 = r.sha256), p.location), r.sha256, r.status,
       coalesce(r.error, p.why), g.size, g.line
FROM chosen AS c LEFT JOIN result AS r ON r.rowid = c.result
     LEFT JOIN place AS p ON c.result IS NULL AND p.location = c.first
     LEFT JOIN page AS g ON g.sha256 = r.sha256 AND r.status <> 'failed'
ORDER BY c.place
"""

_WITH_PAGE = """
SELECT sha256 FROM result
WHERE tool = ? AND options = ? AND status <> 'failed' AND sha256 IN (SELECT sha256 FROM place)
"""
_PAGES = """
SELECT page.* FROM page JOIN result USING (sha256, tool, options)
WHERE tool = ? AND options = ? AND status <> 'failed' AND sha256 IN (SELECT sha256 FROM place) ORDER BY sha256
"""


def write_page(found: Compilation, filing_id: str, task: Task) -> Page:
    """Write the page of a compiled filing, whole or not at all; it shows the id as the name of the filing.

    A page that cannot be made for a fault of tscc costs the page alone, and the index says so. Raises `OSError`.
    """
    named = msgspec.structs.replace(found, source=msgspec.structs.replace(found.source, name=filing_id))
    name, path = page_name(task.sha256), page_path(Path(task.report), task.sha256)
    try:
        with TemporaryDirectory(dir=Path(task.report).parent, prefix=HALF_MADE) as stage:
            line = write_report(named, name, Path(stage))
            path.parent.mkdir(parents=True, exist_ok=True)
            os.replace(page_path(Path(stage), task.sha256), path)
        size = path.stat().st_size
    except (OSError, MemoryError):
        raise
    except Exception as error:
        line = listed(name, "", named)._replace(
            page=None, why=f"no page: internal error: {type(error).__name__}: {error}"
        )
        size = None
    return Page(size, msgspec.json.encode(line))


def write_declined(filing_id: str, why: str) -> Page:
    """The line of a filing that was declined without a compile, and so has no page."""
    return Page(None, msgspec.json.encode(declined(filing_id, why)))


def is_written(journal: Journal, sha256: str, report: Path) -> bool:
    """Whether the page of a result is there as it was written, or the result has none."""
    query = "SELECT size FROM page WHERE sha256 = ? AND tool = ? AND options = ?"
    row = next(journal.rows(query, sha256, *journal.kind), None)
    if row is None or row[0] is None:
        return row is not None
    try:
        return page_path(report, sha256).stat().st_size == int(row[0])
    except FileNotFoundError:
        return False


def require_pages(journal: Journal, out: Path) -> None:
    """Find the results of a run whose pages are not in its report; raises `OSError`."""
    missing = sum(
        not is_written(journal, sha256, out / REPORT) for (sha256,) in journal.rows(_WITH_PAGE, *journal.kind)
    )
    if missing:
        why = f"{counted(missing, 'page is', 'pages are')} missing; `tscc batch --report` writes them"
        raise FileNotFoundError(errno.ENOENT, why, str(out / REPORT))


def copy_pages(journal: Journal, out: Path, merged: Journal, to: Path) -> None:
    """Let the pages of a run, which are all there, be in the report of another folder too. Raises `OSError`."""
    for row in journal.rows(_PAGES, *journal.kind):
        sha256, size = row[0], row[3]
        if size is not None and not is_written(merged, sha256, to / REPORT):
            _keep(page_path(out / REPORT, sha256), page_path(to / REPORT, sha256))
        merged.record_page(row)


def page_path(report: Path, sha256: str) -> Path:
    """Where the page of a filing is in a folder."""
    return report / "pages" / f"{page_name(sha256)}.html"


def page_name(sha256: str) -> str:
    """The name of the page of a filing, as the report of a run has it."""
    return f"{sha256[:2]}/{sha256}"


def check_report(out: Path) -> None:
    """Find files of others in the place of the report; raises `OSError`."""
    check_place(out / REPORT)


def write_index(journal: Journal, out: Path) -> list[Path]:
    """Write the index after `choose_entries`, remove the pages of filings that are no longer in the run, and give the files."""
    report = out / REPORT
    files = [report / "index.html"]
    with ReportFolder(report, _TITLE) as folder:
        for location, sha256, status, why, size, line in journal.rows(_LINES):
            if size is not None:
                _keep(page_path(report, sha256), page_path(folder.stage, sha256))
                files.append(page_path(report, sha256))
            folder.add_line(_line(location, status, why, line))
    return files


def _line(location: str, status: str | None, why: str | None, line: bytes | None) -> Listed:
    """The line of a filing, by its first location."""
    if line is not None:
        return msgspec.json.decode(line, type=Listed)._replace(name=location)
    return failed(location, why or f"its status is {status}, and it has no page")


def _keep(page: Path, to: Path) -> None:
    """Let a page be in the new folder too, so that an end at any moment loses none."""
    to.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(page, to)
    except FileNotFoundError:
        raise
    except OSError:  # a disk without links
        shutil.copyfile(page, to)
