"""`tscc report`: the page of a filing or of a document, or a folder of pages with an index."""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING

from tscc.cli.commands import CLEAN, FAULTY, deliver
from tscc.cli.filings import keep_input, read_bytes, read_filing
from tscc.diagnostics.control import UsageError

if TYPE_CHECKING:
    from tscc.pipeline import Compilation

_DOCUMENT_NAME = re.compile(r".*\.(?:ya?ml|json)", re.IGNORECASE | re.DOTALL)
"""The name of a document: `pool.yaml`, `pool.JSON`."""


def run_report(given: argparse.Namespace) -> int:
    """Write the page; with errors it is written too, looks it, and the exit code says so."""
    from tscc.report.whole_page import page_of

    if given.output in (None, "-") and sys.stdout.isatty():
        raise UsageError("a page is not for a terminal: name its file with -o, or send it on with >")
    keep_input(given.path, given.output)
    found = _read(given.path)
    deliver(page_of(found), given.output)
    return FAULTY if is_faulty(found) else CLEAN


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
