"""`tscc export`: a document, or the document of a filing, for other programs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tscc.cli.commands import CLEAN, FAULTY, control_of, tell
from tscc.cli.filings import keep_input
from tscc.cli.output import JSON, WORKBOOK, keep_other, write_file, write_stream
from tscc.cli.shared_options import severity_options
from tscc.diagnostics.control import UsageError, near

if TYPE_CHECKING:
    from tscc.cli.documents import Opened
    from tscc.document.model import CheckResult, Document
    from tscc.export.sheet import Sheet

_FORMS = ("csv", "xlsx", "absbox")


def add_export_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its options to those of `tscc`."""
    parser = commands.add_parser("export", help="write a document for spreadsheets or cash flow models")
    parser.add_argument("given", metavar="DOCUMENT|FILING", help="a document or a filing; `-` for standard input")
    parser.add_argument("--to", choices=_FORMS, required=True, help="the format")
    parser.add_argument(
        "-o", "--output", metavar="OUT", help="the file to write; with --to csv the new folder of the tables"
    )
    parser.add_argument(
        "--table", metavar="ID", help="one table alone: its id, or facts, tables, footnotes, checks, unparsed"
    )
    parser.add_argument(
        "--assume", metavar="FACT=VALUE", action="append", default=[],
        help="with --to absbox: a fact of the pool that the filing does not state",
    )  # fmt: skip
    parser.add_argument("--keep-going", action="store_true", help="export what was read even if the filing has errors")
    severity_options(parser)
    parser.set_defaults(run=run_export)


def run_export(given: argparse.Namespace) -> int:
    """Export the document; the exit code is 1 if the filing has errors or lacks what the format needs."""
    from importlib.util import find_spec

    from tscc.cli.documents import open_document

    if given.assume and given.to != "absbox":
        raise UsageError("--assume is for --to absbox only")
    if given.to == "xlsx" and find_spec("xlsxwriter") is None:
        from tscc.export.workbook import MISSING

        raise UsageError(MISSING)
    keep_input(given.given, given.output)
    if given.to != "csv":  # which has no mark
        keep_other(given.output, WORKBOOK if given.to == "xlsx" else JSON)
    read = open_document(given.given, control_of(given))
    document = read.document_for("exported", keep_going=given.keep_going)
    if document is None:
        return FAULTY
    from tscc.document.words import counted

    if failed := _failed_checks(read):
        tell(
            f"tscc: {read.name}: {counted(failed, 'of its checks fails', 'of its checks fail')}, so some of its figures cannot be right"
        )
    code = FAULTY if read.errors else CLEAN
    if given.to == "absbox":
        from tscc.cli.export_absbox import to_absbox

        return max(code, to_absbox(given, read, document))
    sheets = _sheets(read, document, given.table)
    if given.to == "xlsx":
        _to_workbook(given.output, sheets)
    else:
        _to_csv(given, sheets)
    return code


def _failed_checks(read: Opened) -> int:
    """The checks of a document that fail; a filing has errors for them."""
    checks = read.document.checks if read.document is not None and read.found is None else None
    return 0 if checks is None else checks.counts.fail


def _results(read: Opened, document: Document) -> Sequence[CheckResult]:
    """The results of all checks; of a document those that it lists, which are no passes."""
    if read.found is not None:
        return read.found.results
    return () if document.checks is None else document.checks.results


def _sheets(read: Opened, document: Document, wanted: str | None) -> list[Sheet]:
    """The sheets that are meant. Raises `UsageError` if there is no such table."""
    from tscc.export.sheets import sheets_of

    sheets = sheets_of(document, read.places, _results(read, document))
    if wanted is None:
        return sheets
    names = [sheet.name for sheet in sheets]
    if wanted not in names:
        raise UsageError(f"there is no table `{wanted}`{near(wanted, names)}; there are {', '.join(names)}")
    return [sheets[names.index(wanted)]]


# --- CSV


def _to_csv(given: argparse.Namespace, sheets: Sequence[Sheet]) -> None:
    """Write one table to a file or standard output, or all of them to a new folder."""
    from tscc.cli.csv_files import write_sheet, write_sheets

    if given.table is not None:
        write_sheet(sheets[0], given.output)
    elif given.output in (None, "-"):
        names = ", ".join(sheet.name for sheet in sheets)
        raise UsageError(f"name a folder for all tables with -o, or one of them with --table: {names}")
    else:
        write_sheets(sheets, Path(given.output))


# --- Excel


def _to_workbook(output: str | None, sheets: Sequence[Sheet]) -> None:
    """Write the workbook, and say what Excel could not take as it is."""
    from tscc.export.workbook import workbook_of

    if output is None or (output == "-" and sys.stdout.isatty()):
        raise UsageError("a workbook is no text: name its file with -o")
    made = workbook_of(sheets)
    if output == "-":
        write_stream(sys.stdout.buffer, made.data)
    else:
        write_file(Path(output), made.data)
    from tscc.document.words import counted

    if made.as_text:
        figures = counted(made.as_text, "figure has", "figures have")
        tell(f"tscc: {figures} more digits than Excel keeps: written as text, which a comment says")
    if made.cut:
        tell(f"tscc: {counted(made.cut, 'text is', 'texts are')} longer than a cell of Excel: cut, which the cell says")
