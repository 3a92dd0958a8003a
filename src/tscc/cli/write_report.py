"""`tscc report`: the page of a filing or of a document, or a folder of pages with an index."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tscc.cli.commands import CLEAN, FAULTY, deliver, fail, fail_to_open
from tscc.cli.filings import find_inputs, keep_input, read_bytes, read_filing
from tscc.diagnostics.control import UsageError

if TYPE_CHECKING:
    from tscc.pipeline import Compilation

_DOCUMENT_NAME = re.compile(r".*\.(?:ya?ml|json)", re.IGNORECASE | re.DOTALL)
"""The name of a document: `pool.yaml`, `pool.JSON`."""


def run_report(given: argparse.Namespace) -> int:
    """Write the page; with errors it is written too, looks it, and the exit code says so."""
    from tscc.report.whole_page import page_of

    if os.path.isdir(given.path):
        return _write_folder(given.path, given.output)
    if given.output in (None, "-") and sys.stdout.isatty():
        raise UsageError("a page is not for a terminal: name its file with -o, or send it on with >")
    keep_input(given.path, given.output)
    found = _read(given.path)
    deliver(page_of(found), given.output)
    return FAULTY if is_faulty(found) else CLEAN


def _write_folder(folder: str, output: str | None) -> int:
    """Write a page for each filing of a folder, and an index; the exit code is that of the worst filing."""
    from tscc.report.folder import ReportFolder

    if output in (None, "-"):
        raise UsageError("a folder of filings has a folder of pages: name it with -o")
    code = CLEAN
    with ReportFolder(Path(output or ""), os.path.basename(os.path.abspath(folder))) as pages:
        for each in find_inputs([folder], lambda text: fail(text, CLEAN)):
            try:
                if each.failure is not None:
                    raise OSError(None, each.failure, each.path)
                found = read_filing(each.path)
            except OSError as error:
                code = max(code, fail_to_open(error))
                pages.add_failure(each.inside or each.path, error.strerror or "cannot be read")
                continue
            pages.add(each.inside.replace(os.sep, "/"), found)
            code = max(code, FAULTY if is_faulty(found) else CLEAN)
    return code


def _read(path: str) -> Compilation:
    """What is at a path, a document by its name, otherwise a filing. Raises `UsageError` for a document that is none."""
    if not _DOCUMENT_NAME.fullmatch(path):
        return read_filing(path)
    from tscc.printing.options import read_document
    from tscc.report.document_alone import of_document

    return of_document(read_document(read_bytes(path), path))


def is_faulty(found: Compilation) -> bool:
    """Whether a page says that its document must not be used."""
    from tscc.report.verdict_part import verdict_of

    return verdict_of(found).look == "error"
