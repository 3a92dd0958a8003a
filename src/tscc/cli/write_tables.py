"""`tscc tables`: the tables of a filing that are of any kind, also of one that is declined."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tscc.cli.commands import CLEAN, FAULTY, deliver, fail, tell
from tscc.cli.documents import open_document
from tscc.cli.filings import keep_input, shown_path
from tscc.cli.output import DOCUMENT, keep_other
from tscc.diagnostics.control import UsageError

if TYPE_CHECKING:
    from tscc.cli.documents import Opened
    from tscc.document.model import Document
    from tscc.export.generic_sheets import Places

_LISTED, _NOTED, _ALL = "tables", "notes", "all"


def run_tables(given: argparse.Namespace) -> int:
    """Write the tables; the exit code is 1 if the filing has no text that can be read, 0 also if it has no tables."""
    form = given.format or _form_of(given.output)
    if form == "csv" and given.provenance:
        raise UsageError("--provenance is for yaml and json; in csv each row has its line")
    keep_input(given.document, given.output)
    if form != "csv":  # which has no mark
        keep_other(given.output, DOCUMENT)
    opened = open_document(given.document)
    name = shown_path(given.document)
    if opened.document is None or (opened.found is not None and opened.found.syntax is None):  # its text is damaged
        return fail(f"{name}: its text cannot be read, so its tables are not known; tscc check tells why", FAULTY)
    if form == "csv":
        _to_csv(opened.document, opened.places, given.output)
    else:
        deliver(_text(opened, opened.document, form, provenance=given.provenance), given.output)
    if missing := _unread_documents(opened):
        tell(f"tscc: {name}: {missing}, so that its tables are not known; tscc check tells why")
    if not opened.document.tables:
        tell(f"tscc: {name}: it has no tables{_others(opened.document)}")
    return CLEAN


def _form_of(output: str | None) -> str:
    """The format that the name of a file says."""
    ending = Path(output or "").suffix.lower()
    return ending[1:] if ending in (".json", ".csv") else "yaml"


def _unread_documents(opened: Opened) -> str:
    """How many documents of a submission are not read; nothing if all are."""
    documents = opened.found.source.documents if opened.found is not None else ()
    count = sum(each.declined is not None or each.unread is not None for each in documents)
    return f"{count} of its {len(documents)} documents {'is' if count == 1 else 'are'} not read" if count else ""


def _others(document: Document) -> str:
    """What is said of the tables that are of loans."""
    count = sum(len(pool.stratifications) for pool in document.pools)
    if not count:
        return ""
    return f" but {count} of mortgage loans, which {'is' if count == 1 else 'are'} in its document: tscc compile, tscc export"


def _text(opened: Opened, document: Document, form: str, *, provenance: bool) -> str:
    """The tables in one of the formats of a document."""
    from msgspec.structs import replace

    from tscc.document.emit import to_json, to_yaml
    from tscc.document.generic_table import only_tables

    tables = only_tables(replace(document, provenance={**opened.places} if provenance else None))
    return to_json(tables) if form == "json" else to_yaml(tables)


def _to_csv(document: Document, places: Places, output: str | None) -> None:
    """All tables in one sheet to a file or standard output, or a file a table with their list and notes to a new folder."""
    from tscc.cli.csv_files import write_sheet, write_sheets
    from tscc.export.generic_sheets import list_of_tables, sheet_of_all, sheets_of_tables
    from tscc.export.sheet import sheet_names

    tables = document.tables
    if output is None or output == "-" or output.lower().endswith(".csv"):
        write_sheet(sheet_of_all(_ALL, tables, places), output)
        return
    names = sheet_names([table.id for table in tables], (_LISTED, _NOTED))
    sheets = sheets_of_tables(tables, places, _LISTED, names, _NOTED) or [list_of_tables(_LISTED, (), places)]
    write_sheets(sheets, Path(output))
