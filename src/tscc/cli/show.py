"""`tscc show`: a filing or a document in the terminal."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tscc.cli.commands import CLEAN, FAULTY, control_of
from tscc.cli.documents import open_document, say_no_document
from tscc.cli.output import write_stream

if TYPE_CHECKING:
    from tscc.document.model import Document, GenericTable, Pool, Stratification


def run_show(given: argparse.Namespace) -> int:
    """Show the document; the exit code is 1 if its filing has errors, or, of a document, if a check fails."""
    from tscc.pipeline import check_again
    from tscc.render.document_view import Shown, render_document
    from tscc.render.terminal import page_of

    opened = open_document(given.document, control_of(given))
    if opened.document is None:
        return say_no_document(opened.path)
    found = opened.found
    shown = Shown(
        name=opened.name,
        document=opened.document,
        results=check_again(opened.document) if found is None else found.results,
        severities=None if found is None else Counter(each.code.severity for each in found.diagnostics),
    )
    pools = _pools(opened.document, given.pool)
    tables = _tables(opened.document, pools, given.table) if given.table else None
    page = page_of(sys.stdout, colour=given.color, width=given.width, ascii_only=given.ascii)
    write_stream(sys.stdout, render_document(shown, page, tables, pools))
    return CLEAN if shown.is_valid else FAULTY


def _pools(document: Document, names: Sequence[str]) -> Sequence[Pool]:
    """The pools of these names; all if none is named. Raises `UsageError` for a name that no pool has."""
    known = [pool.id for pool in document.pools]
    for name in names:
        _know("pool", name, known)
    return [pool for pool in document.pools if not names or pool.id in names]


def _tables(document: Document, pools: Sequence[Pool], names: Sequence[str]) -> Sequence[Stratification | GenericTable]:
    """The tables with these ids, or of these dimensions. Raises `UsageError` for a name that no table has."""
    strats = [table for pool in pools for table in pool.stratifications]
    known = [each for table in strats for each in (table.id, table.dimension.value)]
    known += [table.id for table in document.tables]
    for name in names:
        _know("table", name, known)
    chosen = [table for table in strats if table.id in names or table.dimension.value in names]
    return [*chosen, *(table for table in document.tables if table.id in names)]


def _know(what: str, name: str, known: Sequence[str]) -> None:
    if name not in known:
        from tscc.diagnostics.control import UsageError

        listed = ", ".join(dict.fromkeys(known)) or "none"
        raise UsageError(f"there is no {what} `{name}`; there {'is' if listed == 'none' else 'are'} {listed}")
